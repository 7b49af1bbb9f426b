import type { Locator } from '@playwright/test';
import { addresses } from '../../support/addresses';
import { expect, test } from '../../support/test';
import { amountOf, type Shopper } from '../../support/shopper';
import { message, productPath } from '../../support/words';

/** Marks the document, so that a page load would be noticed. */
async function stay(shopper: Shopper): Promise<() => Promise<void>> {
  const html = shopper.page.locator('html');
  await html.evaluate((element) => element.setAttribute('data-same', 'yes'));
  return () => expect(html).toHaveAttribute('data-same', 'yes');
}

test('another variant shows its price at once', async ({ shopper, page }) => {
  await shopper.open(productPath('us', 'en', 'mug-ridge'));
  const price = page.getByRole('article').getByTestId('price').first();
  expect(await amountOf(price)).toEqual({ minor: 2700, currency: 'USD' });
  await page.getByRole('radio', { name: 'Ink' }).check();
  await expect(price).toHaveAttribute('data-minor', '2900');
  await expect(price).toHaveText('$29.00');
  await shopper.addToCart(1);
  expect(await shopper.cartLines()).toEqual({ 'MUG-RIDGE-INK': 1 });
});

test('adding stays on the page and counts', async ({ shopper, page }) => {
  await shopper.open(productPath('de', 'de', 'towel-linen'));
  const same = await stay(shopper);
  await page.getByTestId('quantity').fill('3');
  await page.getByTestId('add-to-cart').click();
  await expect(shopper.added).toContainText(message('de', 'cart-added').split('{')[0] ?? '');
  await expect(page.getByTestId('cart-count')).toHaveText('3');
  await page.keyboard.press('Escape');
  await expect(shopper.added).toBeHidden();
  await expect(page.getByTestId('add-to-cart')).toBeFocused();
  await page.getByTestId('add-to-cart').click();
  await expect(page.getByTestId('cart-count')).toHaveText('6');
  await same();
});

test('what is shown after adding has the sum of the cart', async ({ shopper, page }) => {
  await shopper.open(productPath('de', 'de', 'vase-celadon'));
  await page.getByTestId('quantity').fill('3');
  await page.getByTestId('add-to-cart').click();
  const sums = async (within: Locator) => ({
    goods: await amountOf(within.getByTestId('cart-subtotal')),
    off: await amountOf(within.getByTestId('total-discount')),
  });
  const shown = await sums(shopper.added);
  expect(shown.off.minor).toBeLessThan(0);
  await shopper.follow(shopper.added.getByRole('link').first(), /\/cart$/);
  expect(await sums(page.getByRole('main'))).toEqual(shown);
});

test('the cart changes without a page load, and says so to screen readers', async ({ shopper, page }) => {
  await shopper.open(productPath('us', 'en', 'towel-linen'));
  await shopper.addToCart(1);
  const same = await stay(shopper);
  const line = page.getByTestId('cart-line');
  await line.getByTestId('cart-line-quantity').fill('4');
  await line.getByRole('button', { name: 'Update' }).click();
  await expect(page.getByTestId('cart-count')).toHaveText('4');
  await expect(page.getByRole('status')).toHaveText('Your cart is up to date.');
  await page.getByTestId('cart-line-remove').click();
  await expect(line).toHaveCount(0);
  await expect(page.getByTestId('go-to-checkout')).toHaveCount(0);
  await expect(page.getByTestId('cart-count')).toBeEmpty();
  await same();
});

test('a country brings its language and currency', async ({ shopper, page }) => {
  await shopper.open('/de/de/');
  await page.locator('header summary').click();
  await page.getByTestId('market-switcher').selectOption('sa');
  await expect(page.getByTestId('locale-switcher')).toHaveValue('ar');
  await expect(page.getByTestId('currency-switcher')).toHaveValue('SAR');
  // German is spoken in Switzerland, so it stays.
  await page.getByTestId('market-switcher').selectOption('ch');
  await expect(page.getByTestId('locale-switcher')).toHaveValue('de');
  await expect(page.getByTestId('currency-switcher')).toHaveValue('CHF');
});

test('a payment method is kept as soon as it is picked', async ({ shopper, page }) => {
  await shopper.open(productPath('de', 'de', 'towel-linen'));
  await shopper.addToCart(1);
  await shopper.follow(page.getByTestId('go-to-checkout'), /\/checkout$/);
  await page.getByTestId('checkout-email').fill('wahl@example.org');
  const kept = page.waitForResponse((response) => response.url().endsWith('/api/checkout/save'));
  await shopper.pickMethod('klarna');
  expect((await kept).status()).toBe(200);
  await page.reload();
  await shopper.awake();
  await expect(page.locator('[data-testid=payment-method][data-method=klarna]')).toBeChecked();
  await expect(page.getByTestId('checkout-email')).toHaveValue('wahl@example.org');
});

test('a cart changed in another tab is shown here', async ({ shopper, page, context }) => {
  await shopper.open(productPath('de', 'de', 'towel-linen'));
  await page.getByTestId('add-to-cart').click();
  await expect(page.getByTestId('cart-count')).toHaveText('1');
  const other = await context.newPage();
  await other.goto('/de/de/cart');
  await expect(other.locator('html')).toHaveAttribute('data-hydrated', 'true');
  await expect(other.getByTestId('cart-line')).toHaveCount(1);
  await other.getByTestId('cart-line-remove').click();
  await expect(other.getByTestId('cart-line')).toHaveCount(0);
  await shopper.open('/de/de/cart');
  await expect(page.getByTestId('cart-line')).toHaveCount(0);
});

test('the whole purchase works while the Wasm is still on its way', async ({ shopper, page }) => {
  // Never done: the shopper is quicker than her line.
  await page.addInitScript(() => {
    WebAssembly.instantiateStreaming = () => new Promise(() => {});
  });
  await page.goto(productPath('fr', 'fr', 'incense-cedar'));
  await page.getByTestId('quantity').fill('2');
  await page.getByTestId('add-to-cart').click();
  await expect(page).toHaveURL(/\/fr\/fr\/cart$/);
  await page.getByTestId('go-to-checkout').click();
  await expect(page).toHaveURL(/\/checkout$/);
  await shopper.fillCheckout(shopper.email, addresses.fr);
  await shopper.pickMethod('card');
  await expect(page.locator('html')).not.toHaveAttribute('data-hydrated');
  await page.getByTestId('place-order').click();
  await expect(page).toHaveURL(/\/orders\//);
});

test('a shop that does not answer is told about', async ({ shopper, page, faults }) => {
  faults.allow(500);
  await shopper.open(productPath('de', 'en', 'towel-linen'));
  await page.route('**/api/cart/add', (route) => route.fulfill({ status: 500, body: 'gone' }));
  await page.getByTestId('add-to-cart').click();
  const error = page.locator('main').getByTestId('field-error');
  await expect(error).toHaveAttribute('data-code', 'internal');
  await expect(error).not.toBeEmpty();
});
