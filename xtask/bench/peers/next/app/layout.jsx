import content from '../content.json';

export const metadata = {
  title: content.title,
  description: content.description,
  icons: { icon: content.icon },
  alternates: {
    canonical: content.canonical,
    languages: Object.fromEntries(content.alternates.map(({ lang, href }) => [lang, href])),
  },
};

export default function Layout({ children }) {
  return (
    <html lang={content.lang} dir="ltr">
      <head>
        <meta name="color-scheme" content="light dark" />
        <link rel="stylesheet" href={content.style} />
      </head>
      <body>{children}</body>
    </html>
  );
}
