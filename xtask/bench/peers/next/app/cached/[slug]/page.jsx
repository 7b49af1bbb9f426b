import { ProductPage } from '../../../components/product-page';
import content from '../../../content.json';

// Rendered once, by the build.
export const dynamic = 'force-static';
export const dynamicParams = false;

export function generateStaticParams() {
  return [{ slug: content.canonical.split('/').at(-1) }];
}

export default async function Page({ params }) {
  const { slug } = await params;
  return <ProductPage slug={slug} />;
}
