import { expectAccessible } from '../../support/accessible';
import { order } from '../../support/paying';
import { expect, test } from '../../support/test';

test('a buyer prints the invoice of her order, and finds the way back', async ({ shopper }) => {
  const { page } = shopper;
  await order(shopper, { market: 'sa', locale: 'ar', method: 'card' });
  const due = await page.getByTestId('total-due').getByTestId('price').getAttribute('data-minor');
  const number = await page.getByTestId('order-number').textContent();
  await page.getByTestId('paper-invoice').click();
  await page.waitForURL(/\/invoice$/);
  await expect(page.getByTestId('invoice-total')).toHaveAttribute('data-minor', due ?? '');
  await expect(page.getByTestId('invoice-number')).toHaveText(/^INV-\d{4}-\d{6}$/);
  await expect(page.locator('html')).toHaveAttribute('dir', 'rtl');

  await shopper.open('/de/de/orders');
  await expectAccessible(shopper);
  await page.locator('#order-number').fill(number ?? '');
  await page.locator('#email').fill(shopper.email);
  // The page that comes has the same address.
  const come = page.waitForEvent('load');
  await page.getByTestId('find-order').click();
  await come;
  await shopper.awake();
  await expect(page.getByTestId('find-order-sent')).toBeVisible();
  await expectAccessible(shopper);
});
