import { addresses } from '../../support/addresses';
import { expectAccessible } from '../../support/accessible';
import { expect, test } from '../../support/test';
import { amountOf, type Shopper } from '../../support/shopper';
import { message, productPath } from '../../support/words';

async function toCheckout(shopper: Shopper, market: string, locale: string, product: string, quantity = 1): Promise<void> {
  await shopper.open(productPath(market, locale, product));
  await shopper.addToCart(quantity);
  await shopper.follow(shopper.page.getByTestId('go-to-checkout'), /\/checkout(\?|$)/);
}

test('what is missing is told beside its field and in a list that leads there', async ({ shopper }) => {
  const { page } = shopper;
  await toCheckout(shopper, 'de', 'de', 'mug-ridge');
  await expect(page.getByTestId('field-error')).toHaveCount(0);
  await page.getByTestId('checkout-address-postcode').fill('12');
  await shopper.follow(page.getByTestId('place-order'), /\/checkout$/);

  const expected = {
    email: 'missing',
    'address-name': 'missing',
    'address-street': 'missing',
    'address-postcode': 'invalid',
    'address-city': 'missing',
    'payment-method': 'missing',
  };
  for (const [field, code] of Object.entries(expected)) {
    await expect(page.locator(`[data-testid=field-error][data-field=${field}]`)).toHaveAttribute('data-code', code);
  }
  await expect(page.getByTestId('field-error')).toHaveCount(Object.keys(expected).length);
  await expect(page.getByText(message('de', 'requirement-email-missing')).last()).toBeVisible();
  const email = page.getByTestId('checkout-email');
  await expect(email).toHaveAttribute('aria-invalid', 'true');
  await expect(email).toHaveAccessibleDescription(new RegExp(message('de', 'requirement-email-missing')));
  // What was typed is kept.
  await expect(page.getByTestId('checkout-address-postcode')).toHaveValue('12');

  const summary = page.getByRole('alert');
  const links = summary.getByRole('link');
  await expect(links).toHaveCount(Object.keys(expected).length);
  for (const [at, field] of Object.keys(expected).entries()) {
    await expect(links.nth(at)).toHaveAttribute('href', `#${field}`);
  }
  await links.first().click();
  await expect(email).toBeFocused();
  await expectAccessible(shopper);

  await shopper.open('/de/de/checkout');
  await expect(page.getByTestId('field-error')).toHaveCount(0);
});

for (const [market, locale, order] of [
  ['jp', 'ja', ['country', 'postcode', 'region', 'city', 'street', 'extra', 'organization', 'name']],
  ['us', 'en', ['country', 'name', 'organization', 'street', 'extra', 'city', 'region', 'postcode']],
  ['de', 'de', ['country', 'name', 'organization', 'street', 'extra', 'postcode', 'city']],
] as const) {
  test(`an address in ${market} is asked for in its own order`, async ({ shopper }) => {
    await toCheckout(shopper, market, locale, 'mug-ridge');
    const fields = shopper.page.locator('[data-testid^=checkout-address-]');
    const marks = await fields.evaluateAll((all) => all.map((field) => field.getAttribute('data-testid')));
    expect(marks).toEqual(order.map((field) => `checkout-address-${field}`));
  });
}

test('the fields are those of the country that is picked', async ({ shopper }) => {
  const { page } = shopper;
  await toCheckout(shopper, 'ww', 'en', 'mug-ridge');
  await page.getByTestId('checkout-email').fill('a@example.org');
  await page.getByTestId('checkout-address-country').selectOption('MY');
  if (!shopper.javaScript) await page.getByTestId('checkout-update').click();
  const region = page.getByTestId('checkout-address-region');
  await expect(region.locator('option[value="01"]')).toBeAttached();
  await expect(page.getByTestId('checkout-email')).toHaveValue('a@example.org');
});

test('express shipping changes the sum', async ({ shopper }) => {
  const { page } = shopper;
  await toCheckout(shopper, 'de', 'en', 'mug-ridge');
  expect(await amountOf(page.getByTestId('total-due'))).toEqual({ minor: 2890, currency: 'EUR' });
  await page.locator('[data-testid=shipping-method][data-method=express]').check();
  if (!shopper.javaScript) await page.getByTestId('checkout-update').click();
  await expect(page.getByTestId('total-shipping').getByTestId('price')).toHaveAttribute('data-minor', '1290');
  expect(await amountOf(page.getByTestId('total-due'))).toEqual({ minor: 3690, currency: 'EUR' });
});

test('a convenience store takes no more than 300,000 yen', async ({ shopper }) => {
  const { page } = shopper;
  await toCheckout(shopper, 'jp', 'ja', 'mug-ridge', 70);
  const konbini = page.locator('[data-method=konbini]');
  await expect(konbini.first()).toHaveAttribute('data-testid', 'payment-method-unavailable');
  await expect(konbini.first()).toHaveAttribute('data-reason', 'maximum');
  await expect(konbini.first()).toContainText('300,000');
  await expect(konbini.first().getByRole('radio')).toBeDisabled();
  await expect(page.locator('[data-testid=payment-method][data-method=card]')).toBeEnabled();
});

test('methods that need another currency say which', async ({ shopper }) => {
  const { page } = shopper;
  await shopper.open(`${productPath('jp', 'ja', 'mug-ridge')}?currency=USD`);
  await shopper.addToCart(1);
  await shopper.follow(page.getByTestId('go-to-checkout'), /\/checkout\?currency=USD$/);
  for (const method of ['konbini', 'paypay']) {
    const mark = page.locator(`[data-testid=payment-method-unavailable][data-method=${method}]`);
    await expect(mark).toHaveAttribute('data-reason', 'currency');
    await expect(mark).toContainText('JPY');
  }
});

test('the same form sent twice makes one order', async ({ shopper, page }) => {
  await toCheckout(shopper, 'de', 'de', 'towel-linen');
  await shopper.fillCheckout(shopper.email, addresses.de);
  await shopper.pickMethod('card');
  const form = await page.locator('main form').evaluate((element) => {
    if (!(element instanceof HTMLFormElement)) throw new Error('no form');
    return [...new FormData(element)].map(([name, value]) => [name, String(value)]);
  });
  const send = () =>
    page.request.post('/api/checkout/place', {
      headers: { accept: 'text/html' },
      form: Object.fromEntries(form),
      maxRedirects: 0,
    });
  const answers = await Promise.all([send(), send(), send()]);
  const places = answers.map((answer) => [answer.status(), answer.headers().location]);
  expect(places[0]).toEqual([303, expect.stringMatching(/^\/de\/de\/orders\//)]);
  expect(places).toEqual([places[0], places[0], places[0]]);
  await shopper.open(places[0]?.[1] as string);
  await shopper.expectStatus('paid');
});

test('going back after the order shows an empty cart, not the order again', async ({ shopper }) => {
  const { page } = shopper;
  await toCheckout(shopper, 'de', 'de', 'towel-linen');
  await shopper.fillCheckout(shopper.email, addresses.de);
  await shopper.pickMethod('card');
  await shopper.follow(page.getByTestId('place-order'), /\/orders\//);
  const order = page.url();
  await page.goBack();
  await expect(page).toHaveURL(/\/de\/de\/cart$/);
  await shopper.awake();
  await expect(page.getByTestId('cart-line')).toHaveCount(0);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(message('de', 'cart-empty'));
  if (shopper.javaScript) await expect(page.getByTestId('cart-count')).toBeEmpty();
  await shopper.open(order);
  await shopper.expectStatus('paid');
});

test('an empty cart has no checkout', async ({ shopper }) => {
  await shopper.open('/fr/fr/checkout');
  await expect(shopper.page).toHaveURL(/\/fr\/fr\/cart$/);
});
