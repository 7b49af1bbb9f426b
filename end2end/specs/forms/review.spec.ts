import { addresses } from '../../support/addresses';
import { expect, test } from '../../support/test';
import { message, productPath } from '../../support/words';

// A large first order by a mail address to throw away, and three payments that were declined.
test('a strange order is accepted, and says that it is checked before anything is sent', async ({ shopper }) => {
  const { page } = shopper;
  await shopper.open(productPath('de', 'de', 'typeface-wayfarer'));
  await shopper.addToCart(99);
  await shopper.follow(page.getByTestId('go-to-checkout'), /\/checkout$/);
  await shopper.fillCheckout(`${Date.now()}@mailinator.com`, addresses.de);
  await page.getByTestId('checkout-download-consent').check();
  await shopper.pickMethod('paypal');
  await shopper.follow(page.getByTestId('place-order'), /\/sandbox\/pay\//);
  for (let declined = 0; declined < 3; declined += 1) {
    await shopper.follow(page.getByTestId('sandbox-decline'), /\/de\/de\/orders\//);
    await expect(async () => {
      await page.reload();
      const now = page.getByTestId('payment-status');
      await expect(now).toHaveAttribute('data-status', 'failed', { timeout: 500 });
    }).toPass();
    await shopper.awake();
    await shopper.pickMethod('paypal');
    await shopper.follow(page.getByTestId('pay-again'), /\/sandbox\/pay\//);
  }
  await shopper.follow(page.getByTestId('sandbox-approve'), /\/de\/de\/orders\//);
  const review = page.getByTestId('order-review');
  await expect(async () => {
    await page.reload();
    await expect(review).toHaveText(message('de', 'review-waiting'), { timeout: 500 });
  }).toPass();
  await shopper.awake();
  await expect(review).toHaveAttribute('data-status', 'waiting');
  await expect(page.getByTestId('download')).toHaveCount(0);
});
