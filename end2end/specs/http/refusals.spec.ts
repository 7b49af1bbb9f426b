import type { APIRequestContext } from '@playwright/test';
import { expect, test } from '../../support/test';
import { message } from '../../support/words';

const place = { market: 'de', locale: 'de', currency: 'EUR' };
const line = { sku: 'MUG-RIDGE-CHALK', quantity: '1', ...place };
const browser = { accept: 'text/html' };
const island = { accept: 'application/json' };

async function lines(request: APIRequestContext): Promise<number> {
  const html = await (await request.get('/de/de/cart')).text();
  return html.match(/data-testid="cart-line"/g)?.length ?? 0;
}

for (const headers of [
  { origin: 'https://elsewhere.example' },
  { origin: 'null' },
  { 'sec-fetch-site': 'cross-site' },
]) {
  test(`a form with ${JSON.stringify(headers)} is refused`, async ({ request }) => {
    for (const path of ['/api/cart/add', '/api/preferences', '/api/checkout/place']) {
      const response = await request.post(path, { form: line, headers: { ...browser, ...headers }, maxRedirects: 0 });
      expect(response.status(), path).toBe(403);
      expect(response.headers()['set-cookie'], path).toBeUndefined();
    }
    expect(await lines(request)).toBe(0);
  });
}

test('our own origin is taken', async ({ request, shop }) => {
  const response = await request.post('/api/cart/add', { form: line, headers: { ...browser, origin: shop.url }, maxRedirects: 0 });
  expect(response.status()).toBe(303);
  expect(response.headers().location).toBe('/de/de/cart');
  expect(await lines(request)).toBe(1);
});

for (const [why, path, form, status, code, field] of [
  ['no such piece', '/api/cart/add', { ...line, sku: 'NOTHING' }, 404, 'unknown_sku', 'sku'],
  ['no piece at all', '/api/cart/add', place, 404, 'unknown_sku', 'sku'],
  ['a sold-out piece', '/api/cart/add', { ...line, sku: 'MUG-RIDGE-MOSS' }, 409, 'out_of_stock', 'quantity'],
  ['too many pieces', '/api/cart/add', { ...line, quantity: '100' }, 422, 'quantity', 'quantity'],
  ['more than are left', '/api/cart/add', { ...line, sku: 'KNIFE-PETTY', quantity: '4' }, 409, 'out_of_stock', 'quantity'],
  ['a piece that is not in the cart', '/api/cart/set', line, 404, 'not_in_cart', 'sku'],
  ['an unknown market', '/api/cart/add', { ...line, market: 'xx' }, 404, 'unknown_market', 'market'],
  ['an unknown language', '/api/preferences', { ...place, locale: 'xx' }, 404, 'unknown_locale', 'locale'],
  ['an unknown currency', '/api/preferences', { ...place, currency: 'XTS' }, 404, 'unknown_currency', 'currency'],
  ['an empty cart', '/api/checkout/place', place, 409, 'cart_empty', null],
  ['an unknown order', '/api/orders/pay', { token: 'x', method: 'card' }, 404, 'unknown_order', null],
  ['an account for an unknown order', '/api/orders/payee', { token: 'x', country: 'DE' }, 404, 'unknown_order', null],
] as const) {
  test(`${why} is refused in words to an island`, async ({ request }) => {
    const response = await request.post(path, { form, headers: { ...island, 'accept-language': 'de-DE' } });
    expect(response.status()).toBe(status);
    const told = (await response.json()) as { code: string; field: string | null; message: string };
    expect(told).toEqual({ code, field, message: expect.stringMatching(/\S+ \S+/) });
    expect(await lines(request)).toBe(0);
  });
}

test('a refusal leads a browser to a page that tells it once', async ({ request }) => {
  const form = { ...line, quantity: 'many' };
  const response = await request.post('/api/cart/add', { form, headers: browser, maxRedirects: 0 });
  expect(response.status()).toBe(303);
  expect(response.headers().location).toBe('/de/de/cart');
  const told = await (await request.get('/de/de/cart')).text();
  expect(told).toContain(message('de', 'error-quantity'));
  expect(told).toContain('data-code="quantity"');
  expect(await (await request.get('/de/de/cart')).text()).not.toContain('data-code="quantity"');
});

for (const cookie of ['cart=garbage', `cart=${'A'.repeat(43)}`, 'cart=', `cart=${'x'.repeat(3000)}`, 'cart=%00; cart=\u0001']) {
  test(`the cart cookie ${cookie.slice(0, 20)} is an empty cart`, async ({ playwright, shop }) => {
    const request = await playwright.request.newContext({ baseURL: shop.url });
    const response = await request.get('/de/de/cart', { headers: { cookie: cookie.replace('\u0001', '%01') } });
    expect(response.status()).toBe(200);
    expect(await response.text()).toContain(message('de', 'cart-empty'));
    await request.dispose();
  });
}

test('a body of more than 64 KiB is refused', async ({ request }) => {
  const form = { ...line, sku: 'x'.repeat(70_000) };
  const response = await request.post('/api/cart/add', { form, headers: { ...island, referer: 'http://127.0.0.1/de/de/' } });
  expect(response.status()).toBe(413);
  expect(await response.json()).toEqual({ code: 'too_large', field: null, message: message('de', 'error-too-large') });
});

for (const [why, data, type] of [
  ['JSON', '{"sku":"MUG-RIDGE-CHALK"}', 'application/json'],
  ['no UTF-8', 'sku=%ff%fe&quantity=1', 'application/x-www-form-urlencoded'],
  ['a field twice', 'sku=A&sku=B&quantity=1', 'application/x-www-form-urlencoded'],
  ['nonsense', '&&&===%', 'application/x-www-form-urlencoded'],
] as const) {
  test(`a body that is ${why} is refused, and the shop goes on`, async ({ request }) => {
    const response = await request.post('/api/cart/add', { data, headers: { ...island, 'content-type': type } });
    expect([404, 415, 422]).toContain(response.status());
    const told = (await response.json()) as { message: string };
    expect(told.message).toMatch(/\S+ \S+/);
    expect(await lines(request)).toBe(0);
  });
}

test('an action is posted, a page is read', async ({ request }) => {
  const read = await request.get('/api/cart/add', { headers: browser, maxRedirects: 0 });
  expect(read.status()).toBe(405);
  expect(read.headers().allow).toBe('POST');
  const posted = await request.post('/de/de/', { form: line, headers: browser, maxRedirects: 0 });
  expect(posted.status()).toBe(405);
});

test('a webhook without a right signature changes nothing', async ({ request }) => {
  for (const signature of ['', 't=1,v1=00', 'garbage']) {
    const response = await request.post('/webhooks/sandbox', {
      data: '{}',
      headers: { 'caravel-signature': signature, 'content-type': 'application/json' },
    });
    expect(response.status()).toBe(401);
  }
  expect((await request.post('/webhooks/nobody', { data: '{}' })).status()).toBe(404);
});

test('the shop says that it is alive and ready', async ({ request }) => {
  expect((await request.get('/healthz')).status()).toBe(200);
  expect((await request.get('/readyz')).status()).toBe(200);
});
