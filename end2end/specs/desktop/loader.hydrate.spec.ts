import type { Page } from '@playwright/test';
import { expect, test } from '../../support/test';
import { productPath } from '../../support/words';

/** The requests for the Wasm and its glue so far. */
function watchWasm(page: Page): string[] {
  const asked: string[] = [];
  page.on('request', (request) => {
    if (/\/pkg\/caravel/.test(request.url())) asked.push(request.url());
  });
  return asked;
}

/** Says what kind of line the browser is on; without it Chromium tells its own. */
async function line(page: Page, saveData: boolean, effectiveType: string): Promise<void> {
  const connection = { saveData, effectiveType };
  await page.addInitScript((connection) => {
    Object.defineProperty(navigator, 'connection', { value: connection });
  }, connection);
}

test('a page without an island of its own fetches no Wasm until its switcher is touched', async ({ shopper, page }) => {
  const asked = watchWasm(page);
  await line(page, false, '4g');
  await shopper.open('/de/de/');
  // Whatever the page would still fetch when it has nothing better to do, it has fetched by then.
  await page.evaluate(() => new Promise((done) => requestIdleCallback(() => setTimeout(done, 300))));
  expect(asked).toEqual([]);
  await page.locator('header summary').hover();
  await expect.poll(() => asked.length).toBe(2);
});

test('on a good line the Wasm of a product page is there before it is needed', async ({ shopper, page }) => {
  await line(page, false, '4g');
  await shopper.open(productPath('de', 'de', 'towel-linen'));
  await expect(page.locator('html')).toHaveAttribute('data-hydrated', 'true');
});

test('on a poor line it is fetched when a hand comes near', async ({ page }) => {
  const asked = watchWasm(page);
  await line(page, false, '3g');
  await page.goto(productPath('de', 'de', 'towel-linen'));
  await page.evaluate(() => new Promise((done) => requestIdleCallback(() => setTimeout(done, 300))));
  expect(asked).toEqual([]);
  await page.getByTestId('quantity').focus();
  await expect(page.locator('html')).toHaveAttribute('data-hydrated', 'true');
});

test('who saves data gets no Wasm, and the form works', async ({ page }) => {
  const asked = watchWasm(page);
  await line(page, true, '4g');
  await page.goto(productPath('de', 'de', 'towel-linen'));
  await page.getByTestId('quantity').fill('2');
  await page.getByTestId('add-to-cart').click();
  await expect(page).toHaveURL(/\/de\/de\/cart$/);
  await expect(page.getByTestId('cart-count')).toHaveText('2');
  expect(asked).toEqual([]);
});

test('what was picked before the island woke is heard when it wakes', async ({ page }) => {
  await line(page, false, '3g');
  let pass: () => void = () => {};
  const passed = new Promise<void>((resolve) => (pass = resolve));
  await page.route('**/pkg/*.wasm', async (route) => {
    await passed;
    await route.continue();
  });
  await page.goto(productPath('us', 'en', 'mug-ridge'));
  await page.getByRole('radio', { name: 'Ink' }).check();
  const price = page.getByRole('article').getByTestId('price').first();
  await expect(price).toHaveAttribute('data-minor', '2700');
  pass();
  await expect(price).toHaveAttribute('data-minor', '2900');
});

test('pages for everyone are fetched when a hand is on its way to the link, and private ones are not', async ({ page, shopper }) => {
  const ahead: string[] = [];
  page.on('request', (request) => {
    if (request.headers()['sec-purpose']?.startsWith('prefetch')) ahead.push(new URL(request.url()).pathname);
  });
  const rules = page.waitForResponse((response) => response.url().endsWith('speculation-rules.json'));
  await shopper.open('/de/de/');
  expect((await rules).headers()['content-type']).toBe('application/speculationrules+json');
  await page.getByTestId('cart-link').hover();
  const card = page.getByTestId('product-card').first().getByRole('link').first();
  const path = (await card.getAttribute('href')) ?? '';
  // A hand that is there before the browser has read the rules has to come again.
  await expect(async () => {
    await page.mouse.move(0, 0);
    await card.hover();
    await expect.poll(() => ahead, { timeout: 1_000 }).toEqual([path]);
  }).toPass();
});
