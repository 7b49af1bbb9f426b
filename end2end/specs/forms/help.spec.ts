import { expectAccessible } from '../../support/accessible';
import { order } from '../../support/paying';
import { expect, test } from '../../support/test';

test('a shopper finds an answer, and writes about her order where there is none', async ({ shopper }) => {
  const { page } = shopper;
  await shopper.open('/de/en/help');
  await expectAccessible(shopper);
  await page.getByTestId('help-search').fill('instalments');
  await page.getByTestId('help-search').press('Enter');
  await page.waitForURL(/q=instalments/);
  await shopper.awake();
  await expect(page.getByTestId('help-answer').first()).toHaveAttribute('open', '');
  await expectAccessible(shopper);
  await order(shopper, { market: 'de', locale: 'en', method: 'card' });
  await page.getByTestId('message-text').fill('May it go into the oven?\nThank you');
  await page.getByTestId('message-send').click();
  await page.waitForURL(/#messages$/);
  await shopper.awake();
  await expect(page.getByTestId('message')).toContainText('May it go into the oven?');
  await expect(page.getByTestId('message-text')).toHaveValue('');
  await expectAccessible(shopper);
});
