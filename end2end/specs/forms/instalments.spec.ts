import { expectAccessible } from '../../support/accessible';
import { addresses } from '../../support/addresses';
import { amountOf, type Shopper } from '../../support/shopper';
import { play } from '../../support/paying';
import { expect, test } from '../../support/test';
import { message, productPath } from '../../support/words';

const PLAN = 'payment-plan';

/** The checkout of a Brazilian cart with the card picked, everything answered. */
async function cardInBrazil(shopper: Shopper, locale: string): Promise<void> {
  const { page } = shopper;
  await shopper.open(productPath('br', locale, 'towel-linen'));
  await shopper.addToCart(2);
  await shopper.follow(page.getByTestId('go-to-checkout'), /\/checkout$/);
  await shopper.fillCheckout(shopper.email, addresses.br);
  await shopper.pickMethod('card');
  await update(shopper);
}

/** Keeps what was picked and shows the sums anew: by itself with the islands, by the button without. */
async function update(shopper: Shopper): Promise<void> {
  const { page } = shopper;
  if (shopper.javaScript) return;
  const come = page.waitForEvent('load');
  await page.getByTestId('checkout-update').click();
  await come;
}

async function pickPlan(shopper: Shopper, count: number): Promise<number> {
  const { page } = shopper;
  const plan = page.locator(`[data-testid=${PLAN}][data-count="${count}"]`);
  const minor = Number(await plan.getAttribute('data-minor'));
  if (shopper.javaScript) {
    const come = page.waitForEvent('load');
    await plan.check();
    await come;
    await shopper.awake();
  } else {
    await plan.check();
    await update(shopper);
  }
  await expect(plan).toBeChecked();
  return minor;
}

for (const locale of ['pt-br', 'en']) {
  test(`a card is paid in six parts, at the sum that was shown, in ${locale}`, async ({ shopper }) => {
    const { page } = shopper;
    await cardInBrazil(shopper, locale);
    await expect(page.locator(`[data-testid=${PLAN}][data-count="0"]`)).toBeChecked();
    const due = await amountOf(page.getByTestId('total-due'));
    const minor = await pickPlan(shopper, 6);
    expect(minor).toBeGreaterThan(due.minor);
    await expect(page.getByTestId('credit-notice')).toBeVisible();
    expect((await amountOf(page.getByTestId('total-with-interest'))).minor).toBe(minor);
    expect((await amountOf(page.getByTestId('total-interest'))).minor).toBe(minor - due.minor);
    await expectAccessible(shopper);

    await shopper.follow(page.getByTestId('place-order'), /\/orders\//);
    await shopper.expectStatus('paid');
    const plan = page.getByTestId('order-plan');
    await expect(plan).toHaveAttribute('data-count', '6');
    await expect(plan).toHaveAttribute('data-minor', String(minor));
    await expect(plan).toContainText(message(locale, 'instalments-monthly'));
    expect((await amountOf(page.getByTestId('total-with-interest'))).minor).toBe(minor);
    await expectAccessible(shopper);
  });
}

test('parts that cost nothing leave the sum as it is, and going back to paying at once does too', async ({ shopper }) => {
  const { page } = shopper;
  await cardInBrazil(shopper, 'pt-br');
  const due = await amountOf(page.getByTestId('total-due'));
  await pickPlan(shopper, 6);
  expect(await pickPlan(shopper, 3)).toBe(due.minor);
  await expect(page.getByTestId('total-with-interest')).toHaveCount(0);
  await expect(page.getByTestId('credit-notice')).toHaveCount(0);
  await pickPlan(shopper, 0);
  expect((await amountOf(page.getByTestId('total-due'))).minor).toBe(due.minor);
});

test('who would rather pay in euros pays at once, without the interest', async ({ shopper }) => {
  const { page } = shopper;
  await cardInBrazil(shopper, 'en');
  await pickPlan(shopper, 6);
  await shopper.follow(page.getByTestId('pay-in-base'), /\/checkout\?currency=EUR$/);
  await expect(page.getByTestId(PLAN)).toHaveCount(0);
  await expect(page.getByTestId('total-with-interest')).toHaveCount(0);
  await expect(page.getByTestId('field-error')).toHaveCount(0);
  await expect(page.locator('[data-testid=payment-method][data-method=card]')).toBeChecked();
});

test('a bill in three parts is agreed to at the provider', async ({ shopper }) => {
  const { page } = shopper;
  await shopper.open(productPath('de', 'de', 'towel-linen'));
  await shopper.addToCart(2);
  await shopper.follow(page.getByTestId('go-to-checkout'), /\/checkout$/);
  await shopper.fillCheckout(shopper.email, addresses.de);
  const plans = page.getByTestId(PLAN);
  await expect(plans.first()).toBeHidden();
  await shopper.pickMethod('klarna');
  await expect(plans.first()).toBeVisible();
  const three = page.locator(`[data-testid=${PLAN}][data-count="3"]`);
  const due = await amountOf(page.getByTestId('total-due'));
  await expect(three).toHaveAttribute('data-minor', String(due.minor));
  await three.check();
  await expectAccessible(shopper);
  await shopper.follow(page.getByTestId('place-order'), /\/sandbox\/pay\//);
  await shopper.follow(page.getByTestId('sandbox-approve'), /\/orders\//);
  await shopper.expectStatus('paid');
  await expect(page.getByTestId('order-plan')).toHaveAttribute('data-count', '3');
});

test('who pays again after a decline splits it anew', async ({ shopper }) => {
  const { page } = shopper;
  await shopper.open(productPath('br', 'pt-br', 'towel-linen'));
  await shopper.addToCart(2);
  await shopper.follow(page.getByTestId('go-to-checkout'), /\/checkout$/);
  await shopper.fillCheckout(shopper.email.replace('@', '+insufficient_funds@'), addresses.br);
  await shopper.pickMethod('card');
  await shopper.follow(page.getByTestId('place-order'), /\/orders\//);
  await expect(page.getByTestId('payment-decline')).toBeVisible();
  const four = page.locator(`[data-testid=${PLAN}][data-count="4"]`);
  const minor = await four.getAttribute('data-minor');
  await four.check();
  await shopper.follow(page.getByTestId('pay-again'), /\/orders\//);
  await expect(page.getByTestId('payment-decline')).toBeVisible();
  await expect(page.getByTestId('order-plan')).toHaveCount(0);
  await expect(four).toBeChecked();
  await shopper.pickMethod('pix');
  await shopper.follow(page.getByTestId('pay-again'), /\/orders\//);
  await play(shopper, 'approve');
  await shopper.expectStatus('paid');
  await expect(page.getByTestId('total-interest')).toHaveCount(0);
  expect(Number(minor)).toBeGreaterThan((await amountOf(page.getByTestId('total-due'))).minor);
});
