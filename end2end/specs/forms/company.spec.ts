import { addresses } from '../../support/addresses';
import { expectAccessible } from '../../support/accessible';
import { mailAbout } from '../../support/mail';
import { expect, test } from '../../support/test';
import { amountOf, type Shopper } from '../../support/shopper';
import { message, productPath, said } from '../../support/words';

async function toCheckout(shopper: Shopper, market: string, locale: string): Promise<void> {
  await shopper.open(productPath(market, locale, 'bowl-kohiki'));
  await shopper.addToCart(2);
  await shopper.follow(shopper.page.getByTestId('go-to-checkout'), /\/checkout(\?|$)/);
}

/** Types a company's number and lets the shop look at it. */
async function give(shopper: Shopper, number: string): Promise<void> {
  const { page } = shopper;
  const field = page.getByTestId('checkout-vat-number');
  await field.fill(number);
  const shown = page.waitForEvent('load');
  if (shopper.javaScript) await field.press('Tab');
  else await page.getByTestId('checkout-update').click();
  await shown;
  await shopper.awake();
}

test('a French company buys from Hamburg and owes the tax itself', async ({ shopper }) => {
  const { page } = shopper;
  await toCheckout(shopper, 'fr', 'fr');
  const field = page.getByTestId('checkout-vat-number');
  await expect(field).toBeHidden();
  const full = await amountOf(page.getByTestId('total-due'));
  const tax = await amountOf(page.getByTestId('total-tax'));
  await page.getByText(message('fr', 'checkout-company')).press('Enter');
  await expect(field).toHaveAccessibleDescription(said('fr', 'vat-number-hint'));

  await shopper.fillCheckout(shopper.email, addresses.fr);
  await give(shopper, 'fr 40 303 265 045');
  await expect(field).toBeVisible();
  await expect(field).toHaveValue('fr 40 303 265 045');
  await expect(page.getByTestId('vat-number-answer')).toHaveText(message('fr', 'vat-number-confirmed'));
  await expect(page.getByTestId('reverse-charge')).toHaveText(message('fr', 'reverse-charge-goods'));
  await expect(page.getByTestId('total-tax')).toHaveCount(0);
  expect(await amountOf(page.getByTestId('total-tax-reversed'))).toEqual({ ...tax, minor: -tax.minor });
  const due = await amountOf(page.getByTestId('total-due'));
  expect(due).toEqual({ ...full, minor: full.minor - tax.minor });
  await expect(page.getByTestId('checkout-address-name')).toHaveValue(addresses.fr.name);
  await expectAccessible(shopper);

  await shopper.pickMethod('card');
  await shopper.follow(page.getByTestId('place-order'), /\/orders\//);
  expect(await amountOf(page.getByTestId('total-due'))).toEqual(due);
  await expect(page.getByTestId('order-vat-number')).toContainText('FR40303265045');
  await expect(page.getByTestId('reverse-charge')).toHaveText(message('fr', 'reverse-charge-goods'));
  const number = await page.getByTestId('order-number').innerText();
  const mail = await mailAbout(shopper.shop, 'placed', number);
  expect(mail.text).toContain('FR40303265045');
  expect(mail.text).toContain('Autoliquidation');
  await shopper.expectStatus('paid');
  expect(shopper.shop.run('orders', 'explain', number)).toContain('VAT number FR40303265045, valid');
  const reported = shopper.shop.run('export', 'taxes', '--from', '2026-11-22', '--to', '2026-11-22');
  expect(reported).toMatch(/^FR,reverse-goods,vat,20,EUR,\d+,[\d.]+,0,FR40303265045$/m);
});

test('a number that is wrong, or that nobody has, is told at its field', async ({ shopper }) => {
  const { page } = shopper;
  await toCheckout(shopper, 'fr', 'en');
  await page.getByText(message('en', 'checkout-company')).click();
  const fault = page.locator('[data-testid=field-error][data-field=vat-number]');
  // The second is the sandbox's: check digits that fit, and nobody has it.
  for (const [number, code] of [['FR41303265045', 'invalid'], ['FR30000000200', 'unconfirmed']] as const) {
    await give(shopper, number);
    await expect(fault).toHaveAttribute('data-code', code);
    await expect(fault).toHaveText(said('en', `requirement-vat-number-${code}`));
    const field = page.getByTestId('checkout-vat-number');
    await expect(field).toHaveValue(number);
    await expect(field).toHaveAttribute('aria-invalid', 'true');
    await expect(page.getByTestId('total-tax-reversed')).toHaveCount(0);
  }
  await page.getByRole('alert').getByRole('link').click();
  await expect(page.getByTestId('checkout-vat-number')).toBeFocused();
  await expectAccessible(shopper);
});

test('a register that is away costs the tax and says so', async ({ shopper }) => {
  const { page } = shopper;
  await toCheckout(shopper, 'fr', 'en');
  await page.getByText(message('en', 'checkout-company')).click();
  // The sandbox's number of which nothing can be said.
  await give(shopper, 'FR39000000300');
  await expect(page.getByTestId('vat-number-answer')).toHaveText(message('en', 'vat-number-unanswered'));
  await expect(page.getByTestId('field-error')).toHaveCount(0);
  await expect(page.getByTestId('total-tax')).toHaveCount(1);
});

test('within Germany no number is asked for', async ({ shopper }) => {
  await toCheckout(shopper, 'de', 'de');
  await expect(shopper.page.getByTestId('checkout-vat-number')).toHaveCount(0);
});
