import { expectAccessible } from '../../support/accessible';
import { mailTo } from '../../support/mail';
import { expect, test } from '../../support/test';
import { message, productPath, said } from '../../support/words';

test('who waits for a variant confirms it by the link of a mail, and may take it back', async ({ shopper, shop }) => {
  const { page } = shopper;
  const email = `anna.${Date.now()}@example.com`;
  await shopper.open(productPath('sa', 'ar', 'mug-ridge'));
  const form = page.getByTestId('notify-form');
  await form.locator('summary').click();
  await expectAccessible(shopper);
  await page.getByTestId('notify-email').fill(email);
  await shopper.follow(page.getByTestId('notify-send'), /\/back-in-stock$/);
  await expect(page.getByTestId('notify-state')).toHaveText(message('ar', 'notify-asked'));
  await expectAccessible(shopper);

  const mail = await mailTo(shop, 'stock-asked', email);
  const link = /\/sa\/ar\/back-in-stock\/[\w.-]+/.exec(mail.text)?.[0] ?? '';
  await shopper.open(link);
  await expect(page.getByTestId('notify-state')).toHaveText(said('ar', 'notify-question'));
  await expectAccessible(shopper);
  for (const [mark, state] of [
    ['notify-confirm', 'confirmed'],
    ['notify-forget', 'gone'],
  ] as const) {
    // The page that comes has the same address.
    const come = page.waitForEvent('load');
    await page.getByTestId(mark).click();
    await come;
    await shopper.awake();
    await expect(page.getByTestId('notify-state')).toHaveAttribute('data-state', state);
  }
});
