import type { APIRequestContext, APIResponse } from '@playwright/test';
import { expect, test } from '../../support/test';
import { productPath } from '../../support/words';

const pages = [
  '/de/de/',
  '/jp/ja/',
  '/sa/ar/',
  '/de/en/c/tableware',
  '/de/de/pages/lieferung',
  productPath('jp', 'ja', 'mug-ridge'),
  `${productPath('de', 'en', 'mug-ridge')}?currency=USD`,
];

async function get(request: APIRequestContext, path: string, headers: Record<string, string> = {}): Promise<APIResponse> {
  return request.get(path, { headers: { accept: 'text/html', ...headers }, maxRedirects: 0 });
}

for (const path of pages) {
  test(`${decodeURIComponent(path)} is the same for everybody and may be kept`, async ({ request }) => {
    const first = await get(request, path);
    expect(first.status()).toBe(200);
    expect(first.headers()['cache-control']).toBe('public, max-age=0, s-maxage=60, stale-while-revalidate=60');
    expect(first.headers()['set-cookie']).toBeUndefined();

    // Somebody else, with a cart, with preferences, with another language.
    const added = await request.post('/api/cart/add', { form: { sku: 'MUG-RIDGE-CHALK', quantity: '1', market: 'de', locale: 'de' } });
    expect(added.status()).toBe(200);
    const other = await get(request, path, { cookie: 'prefs=jp.ja.USD; cart_count=7', 'accept-language': 'fr' });
    expect(await other.text()).toBe(await first.text());
    expect((await get(request, path)).headers().etag).toBe(first.headers().etag);

    const etag = first.headers().etag ?? '';
    expect(etag).toMatch(/^(W\/)?"[\w-]+"$/);
    const again = await get(request, path, { 'if-none-match': etag });
    expect(again.status()).toBe(304);
    expect(await again.text()).toBe('');
  });

  test(`${decodeURIComponent(path)} has nothing inline and a strict policy`, async ({ request }) => {
    const response = await get(request, path);
    const html = await response.text();
    const scripts = html.match(/<script[^>]*>/g) ?? [];
    expect(scripts.length).toBeGreaterThan(0);
    // Data for search engines is no script: nothing runs it.
    const programs = scripts.filter((script) => script !== '<script type="application/ld+json">');
    for (const script of programs) expect(script).toMatch(/ src="\/pkg\//);
    expect(html).not.toMatch(/<style[\s>]/);
    expect(html).not.toMatch(/<[^>]+\s(style|on[a-z]+)=/);
    const policy = response.headers()['content-security-policy'] ?? '';
    expect(policy).toContain("default-src 'self'");
    expect(policy).not.toContain('unsafe-inline');
    expect(policy).not.toContain("'unsafe-eval'");
    expect(response.headers()['x-content-type-options']).toBe('nosniff');
  });
}

test('search engines are told of the offered languages and not of the others', async ({ request }) => {
  const german = await (await get(request, '/ch/de/')).text();
  for (const [lang, path] of [['de-CH', '/ch/de/'], ['fr-CH', '/ch/fr/'], ['en-CH', '/ch/en/'], ['pt-BR', '/br/pt-br/'], ['ja-JP', '/jp/ja/']]) {
    expect(german).toMatch(new RegExp(`<link rel="alternate" hreflang="${lang}" href="http://[^"]+${path}"`));
  }
  expect(german).not.toContain('noindex');
  const foreign = await (await get(request, '/jp/de/')).text();
  expect(foreign).toContain('<meta name="robots" content="noindex">');
  expect(foreign).toMatch(/<link rel="canonical" href="http:\/\/[^"]+\/jp\/ja\/"/);
});

test('what a page loads may be kept for ever', async ({ request }) => {
  const html = await (await get(request, '/de/de/')).text();
  const files = [...html.matchAll(/(?:href|src)="(\/(?:pkg|assets)\/[^"]+)"/g)].map((match) => match[1] as string);
  expect(files.length).toBeGreaterThan(3);
  for (const file of new Set(files)) {
    const response = await request.get(file);
    expect(response.status(), file).toBe(200);
    expect(response.headers()['cache-control'], file).toContain('immutable');
  }
});

test('a shopper’s own pages are kept by nobody', async ({ request }) => {
  for (const path of ['/de/de/cart', '/de/de/checkout', '/de/de/orders/unknown', '/']) {
    const response = await get(request, path);
    expect(response.headers()['cache-control'], path).toBe('no-store');
  }
});
