import { expectAccessible } from '../../support/accessible';
import { order } from '../../support/paying';
import { expect, test } from '../../support/test';
import { said } from '../../support/words';

for (const [market, locale] of [
  ['de', 'de'],
  ['jp', 'ja'],
  ['sa', 'ar'],
] as const) {
  test(`a buyer reads what is kept of her order, takes it away and asks to be erased, in ${locale}`, async ({ shopper }) => {
    const { page } = shopper;
    await order(shopper, { market, locale, method: 'card' });
    await shopper.follow(page.getByTestId('order-data'), /\/data$/);
    await expect(page.getByTestId('data-kept-until')).toHaveText(said(locale, 'data-kept-books'));
    await expect(page.getByTestId('data-email')).toContainText('@');
    const record = page.getByTestId('data-record');
    await record.locator('summary').click();
    await expect(record).toContainText('money_arrived');
    await expectAccessible(shopper);
    const file = page.waitForEvent('download');
    await page.getByTestId('data-file').click();
    expect((await file).suggestedFilename()).toMatch(/^CV-.{4}-.{4}\.json$/);
    // The page that comes has the same address.
    const come = page.waitForEvent('load');
    await page.getByTestId('data-erase').click();
    await come;
    await shopper.awake();
    await expect(page.getByTestId('data-erasure')).toHaveAttribute('data-state', 'asked');
    await expect(page.getByTestId('data-erase')).toHaveCount(0);
    await expectAccessible(shopper);
  });
}
