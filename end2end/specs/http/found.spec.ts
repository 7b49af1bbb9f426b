import { expect, test } from '../../support/test';
import { productPath } from '../../support/words';

test('the lists of pages lead to pages that are listed themselves', async ({ request }) => {
  const robots = await (await request.get('/robots.txt')).text();
  const sitemap = robots.match(/^Sitemap: (\S+)$/m)?.[1] ?? '';
  const index = await (await request.get(new URL(sitemap).pathname)).text();
  const lists = [...index.matchAll(/<loc>([^<]+)<\/loc>/g)].map((match) => new URL(match[1] as string).pathname);
  expect(lists).toContain('/sitemaps/de-1.xml');
  const list = await (await request.get('/sitemaps/de-2.xml')).text();
  const page = new URL(list.match(/<loc>([^<]+)<\/loc>/)?.[1] ?? '').pathname;
  const html = await (await request.get(page)).text();
  expect(html).toContain(`${page}"`);
  expect(html).not.toContain('noindex');
});

for (const [market, locale] of [['de', 'de'], ['jp', 'ja'], ['sa', 'ar']] as const) {
  test(`other sites show a page of /${market}/${locale}/ with a picture`, async ({ request }) => {
    const html = await (await request.get(productPath(market, locale, 'mug-ridge'))).text();
    const image = html.match(/<meta property="og:image" content="([^"]+)">/)?.[1] ?? '';
    const picture = await request.get(new URL(image).pathname);
    expect(picture.status()).toBe(200);
    expect(picture.headers()['content-type']).toBe('image/jpeg');
    const again = await request.get(new URL(image).pathname, { headers: { 'if-none-match': picture.headers().etag ?? '' } });
    expect(again.status()).toBe(304);
  });

  test(`marketplaces read what is sold in /${market}/${locale}/`, async ({ request }) => {
    const google = await request.get(`/${market}/${locale}/feeds/google.xml`);
    expect(google.headers()['content-type']).toBe('application/xml; charset=utf-8');
    expect(await google.text()).toContain('<g:id>MUG-RIDGE-CHALK</g:id>');
    for (const file of ['meta.csv', 'tiktok.csv']) {
      expect(await (await request.get(`/${market}/${locale}/feeds/${file}`)).text(), file).toContain('\nMUG-RIDGE-CHALK,');
    }
  });
}
