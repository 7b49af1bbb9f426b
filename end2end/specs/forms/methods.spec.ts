import { expect, test } from '../../support/test';
import { expectAccessible } from '../../support/accessible';
import type { Shopper } from '../../support/shopper';
import { message, productPath } from '../../support/words';

async function toCheckout(shopper: Shopper, market: string, locale: string): Promise<void> {
  await shopper.open(productPath(market, locale, 'mug-ridge'));
  await shopper.addToCart(1);
  await shopper.follow(shopper.page.getByTestId('go-to-checkout'), /\/checkout(\?|$)/);
}

async function offered(shopper: Shopper): Promise<(string | null)[]> {
  const all = shopper.page.getByTestId('payment-method');
  return all.evaluateAll((marks) => marks.map((mark) => mark.getAttribute('data-method')));
}

for (const [market, locale, order] of [
  ['nl', 'en', ['ideal', 'klarna', 'card', 'paypal', 'sepa_transfer']],
  ['pl', 'en', ['blik', 'p24', 'card', 'klarna', 'paypal', 'cash_on_delivery']],
  ['se', 'en', ['swish', 'klarna', 'card', 'trustly', 'paypal']],
  ['br', 'pt-br', ['pix', 'card', 'boleto', 'mercado_pago']],
  ['kw', 'ar', ['knet', 'card']],
] as const) {
  test(`in ${market} people find the ways they pay, in their order`, async ({ shopper }) => {
    await toCheckout(shopper, market, locale);
    expect(await offered(shopper)).toEqual(order);
    await expectAccessible(shopper);
  });
}

test('what cannot pay this order says why, below what can', async ({ shopper }) => {
  const { page } = shopper;
  await toCheckout(shopper, 'ww', 'en');
  await page.getByTestId('checkout-address-country').selectOption('TW');
  if (!shopper.javaScript) await page.getByTestId('checkout-update').click();
  await expect(page.locator('[data-testid=payment-method-unavailable][data-method=klarna]')).toBeAttached();
  expect(await offered(shopper)).toEqual(['card', 'paypal']);
  const others = page.getByText(message('en', 'methods-unavailable'), { exact: true });
  const fpx = page.locator('[data-testid=payment-method-unavailable][data-method=fpx]');
  await expect(fpx).toHaveAttribute('data-reason', 'country');
  await expect(fpx).toBeHidden();
  await others.click();
  await expect(fpx).toContainText('Malaysia');
  await expect(fpx.getByRole('radio')).toBeDisabled();
  await expectAccessible(shopper);
});

test('the method picked last is picked again once it applies', async ({ shopper }) => {
  const { page } = shopper;
  await toCheckout(shopper, 'ww', 'en');
  const country = page.getByTestId('checkout-address-country');
  const update = page.getByTestId('checkout-update');
  const klarna = page.locator('[data-testid=payment-method][data-method=klarna]');
  await country.selectOption('GR');
  if (!shopper.javaScript) await update.click();
  await expect(klarna).toBeEnabled();
  await klarna.check();
  await country.selectOption('TW');
  if (!shopper.javaScript) await update.click();
  await expect(klarna).toHaveCount(0);
  await country.selectOption('GR');
  if (!shopper.javaScript) await update.click();
  await expect(klarna).toBeChecked();
});
