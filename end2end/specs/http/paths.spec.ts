import { expect, test } from '../../support/test';
import { content, contentPath, message, product, productPath } from '../../support/words';

const mug = (locale: string): string => encodeURIComponent(product(locale, 'mug-ridge', 'slug'));
const slug = (locale: string, id: string): string => encodeURIComponent(message(locale, `${id}.slug`));

for (const [from, to] of [
  // The slug of another language.
  [`/de/de/p/${mug('en')}`, `/de/de/p/${mug('de')}`],
  [`/jp/ja/p/${mug('ar')}`, `/jp/ja/p/${mug('ja')}`],
  [`/de/de/c/${slug('en', 'collection-kitchen')}`, `/de/de/c/${slug('de', 'collection-kitchen')}`],
  [contentPath('br', 'pt-br', 'delivery').replace(/[^/]+$/, encodeURIComponent(content('ja', 'delivery', 'slug'))), contentPath('br', 'pt-br', 'delivery')],
  // Capitals and slashes.
  ['/DE/de/', '/de/de/'],
  ['/br/PT-BR/', '/br/pt-br/'],
  ['/de/de', '/de/de/'],
  ['/de/de/cart/', '/de/de/cart'],
  ['/de/de/Checkout', '/de/de/checkout'],
  [`/de/en/p/${mug('en').toUpperCase()}`, `/de/en/p/${mug('en')}`],
  [`/de/en//p/${mug('en')}/`, `/de/en/p/${mug('en')}`],
] as const) {
  test(`${decodeURIComponent(from)} is for ever at ${decodeURIComponent(to)}`, async ({ request }) => {
    const response = await request.get(from, { maxRedirects: 0 });
    expect(response.status()).toBe(308);
    expect(response.headers().location).toBe(to);
  });
}

test('a redirect keeps the currency', async ({ request }) => {
  const response = await request.get(`/de/de/p/${mug('en')}?currency=USD`, { maxRedirects: 0 });
  expect(response.headers().location).toBe(`${productPath('de', 'de', 'mug-ridge')}?currency=USD`);
});

for (const currency of ['XYZ', 'usd', '', 'EUR', '💶']) {
  test(`the currency “${currency}” leads to the market's own prices`, async ({ request }) => {
    const response = await request.get(`/de/en/p/${mug('en')}?currency=${encodeURIComponent(currency)}`);
    expect(response.status()).toBe(200);
    expect(await response.text()).toMatch(/data-testid="price" data-minor="2400" data-currency="EUR"/);
  });
}

for (const [language, to] of [
  ['de-AT,de;q=0.9', '/at/de/'],
  ['ja-JP', '/jp/ja/'],
  ['pt-BR,pt;q=0.9,en;q=0.8', '/br/pt-br/'],
  ['ar-SA', '/sa/ar/'],
  ['fr-CH,de;q=0.5', '/ch/fr/'],
  ['en-US,en;q=0.9', '/us/en/'],
  ['en-GB', '/gb/en/'],
  ['sv-SE', '/se/sv/'],
  ['nl-BE,fr;q=0.5', '/be/nl/'],
  ['fi-BE,fr;q=0.5', '/be/fr/'],
  ['pt-PT', '/pt/pt-br/'],
  ['ar-KW', '/kw/ar/'],
  ['el-GR', '/ww/en/'],
  ['fr', '/ww/fr/'],
  ['', '/ww/en/'],
  [';;q=,*/*,\u00ff', '/ww/en/'],
] as const) {
  test(`who reads “${language}” is led to ${to}`, async ({ playwright, shop }) => {
    const request = await playwright.request.newContext({ baseURL: shop.url, extraHTTPHeaders: { 'accept-language': language } });
    const response = await request.get('/', { maxRedirects: 0 });
    expect(response.status()).toBe(303);
    expect(response.headers().location).toBe(to);
    await request.dispose();
  });
}

test('a choice counts more than a browser’s language, and garbage is no choice', async ({ playwright, shop }) => {
  for (const [cookie, to] of [
    ['prefs=jp.en.USD', '/jp/en/?currency=USD'],
    ['prefs=sa.ar.SAR', '/sa/ar/'],
    ['prefs=xx.yy.ZZZ', '/de/de/'],
    ['prefs=', '/de/de/'],
    ['prefs=jp', '/de/de/'],
  ] as const) {
    const request = await playwright.request.newContext({ baseURL: shop.url, extraHTTPHeaders: { 'accept-language': 'de-DE', cookie } });
    expect((await request.get('/', { maxRedirects: 0 })).headers().location, cookie).toBe(to);
    await request.dispose();
  }
});

for (const [path, language] of [
  ['/jp/ja/nothing-here', 'ja'],
  ['/jp/ja/p/no-such-thing', 'ja'],
  ['/sa/ar/c/nothing', 'ar'],
  ['/de/de/pages/nothing', 'de'],
  ['/xx/yy/', 'en'],
  ['/de/xx/', 'en'],
  ['/jp/ja/orders/AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA', 'ja'],
  ['/fr/fr/orders/%00', 'fr'],
  ['/%ff/%ff', 'en'],
  ['/jp/ja/p/..%2f..%2fetc%2fpasswd', 'ja'],
] as const) {
  test(`${path} is not there, and says so in ${language}`, async ({ request }) => {
    const response = await request.get(path, { maxRedirects: 0, headers: { 'accept-language': 'en' } });
    expect(response.status()).toBe(404);
    expect(response.headers()['cache-control']).toBe('no-store');
    const html = await response.text();
    expect(html).toMatch(new RegExp(`<html lang="${language}(-[A-Z]{2})?" dir="${language === 'ar' ? 'rtl' : 'ltr'}"`));
    expect(html).toContain(message(language, 'error-back-home'));
    expect(html).toMatch(/<h1>[^<]+<\/h1>/);
  });
}
