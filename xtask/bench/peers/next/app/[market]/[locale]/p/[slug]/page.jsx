import { ProductPage } from '../../../../../components/product-page';

// Rendered for every request.
export const dynamic = 'force-dynamic';

export default async function Page({ params }) {
  const { slug } = await params;
  return <ProductPage slug={slug} />;
}
