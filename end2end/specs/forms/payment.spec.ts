import { addresses } from '../../support/addresses';
import { expect, test } from '../../support/test';
import type { Shopper } from '../../support/shopper';
import { message, productPath } from '../../support/words';

/** An order in Germany that waits on the provider's page. */
async function orderByPaypal(shopper: Shopper): Promise<void> {
  const { page } = shopper;
  await shopper.open(productPath('de', 'de', 'towel-linen'));
  await shopper.addToCart(1);
  await shopper.follow(page.getByTestId('go-to-checkout'), /\/checkout$/);
  // Her own, so that what others were declined is not held against her.
  await shopper.fillCheckout(`${Date.now()}@example.org`, addresses.de);
  await shopper.pickMethod('paypal');
  await shopper.follow(page.getByTestId('place-order'), /\/sandbox\/pay\//);
}

for (const [decision, status] of [
  ['decline', 'failed'],
  ['cancel', 'canceled'],
] as const) {
  test(`after a payment was to ${decision}, the order can be paid again`, async ({ shopper }) => {
    const { page } = shopper;
    await orderByPaypal(shopper);
    await shopper.follow(page.getByTestId(`sandbox-${decision}`), /\/de\/de\/orders\//);
    const order = page.url();
    await expect(async () => {
      await page.reload();
      const now = page.getByTestId('payment-status');
      await expect(now).toHaveAttribute('data-status', status, { timeout: 500 });
    }).toPass();
    await shopper.awake();
    await expect(page.getByTestId('order-status')).toHaveAttribute('data-status', 'awaiting_payment');
    await expect(page.getByTestId('payment-instructions')).toHaveCount(0);

    await shopper.pickMethod('klarna');
    await shopper.follow(page.getByTestId('pay-again'), /\/sandbox\/pay\//);
    await shopper.follow(page.getByTestId('sandbox-approve'), /\/orders\//);
    expect(page.url()).toBe(order);
    await shopper.expectStatus('paid');
    await expect(page.getByTestId('pay-again')).toHaveCount(0);
  });
}

test('who comes back without deciding finds the way to the payment', async ({ shopper }) => {
  const { page } = shopper;
  await orderByPaypal(shopper);
  await shopper.follow(page.getByTestId('cart-link'), /\/cart$/);
  await page.goBack();
  await shopper.follow(page.getByTestId('sandbox-approve'), /\/orders\//);
  await shopper.expectStatus('paid');
  // The hosted page is still in the history, and leaves nothing to decide.
  await page.goBack();
  await expect(page).toHaveURL(/\/sandbox\/pay\//);
  await shopper.awake();
  await page.reload();
  await shopper.awake();
  await expect(page.getByText(message('de', 'sandbox-closed'))).toBeVisible();
  await expect(page.getByTestId('sandbox-cancel')).toHaveCount(0);
});

test('the instructions of an open payment lead to the provider', async ({ shopper }) => {
  const { page } = shopper;
  await orderByPaypal(shopper);
  const sandbox = page.url();
  await shopper.open('/de/de/cart');
  await expect(page.getByTestId('cart-line')).toHaveCount(0);
  await page.goto(sandbox);
  await shopper.awake();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(message('de', 'sandbox-title'));
});
