import { answer, order } from '../../support/paying';
import { expect, test } from '../../support/test';
import { message } from '../../support/words';

test('a page that waits for the money hears of it by itself', async ({ shopper }) => {
  const { page } = shopper;
  await order(shopper, { market: 'pl', locale: 'en', method: 'blik' });
  await answer(shopper, message('en', 'pay-code-label'), '123456');
  const hosted = (await page.getByTestId('sandbox-play').getAttribute('href')) ?? '';
  // Somebody agrees on another screen.
  const headers = { origin: shopper.shop.url };
  await page.request.post(hosted, { form: { action: 'approve' }, headers, maxRedirects: 0 });
  await expect(page.getByTestId('order-status')).toHaveAttribute('data-status', 'paid');
  await expect(page.getByTestId('payment-instructions')).toHaveCount(0);
});

test('nothing is asked while a code is being typed', async ({ shopper }) => {
  const { page } = shopper;
  await order(shopper, { market: 'pl', locale: 'en', method: 'blik' });
  await page.getByLabel(message('en', 'pay-code-label')).fill('123');
  await expect(page.locator('form[data-part=watch]')).toHaveCount(0);
});
