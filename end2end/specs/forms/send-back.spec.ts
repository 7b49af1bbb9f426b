import { expectAccessible } from '../../support/accessible';
import { order } from '../../support/paying';
import { expect, test } from '../../support/test';
import { said } from '../../support/words';

for (const [market, locale, kind] of [
  ['de', 'de', 'withdrawal'],
  ['jp', 'ja', 'voluntary'],
] as const) {
  test(`a buyer sends something back in two steps, in ${locale}`, async ({ shopper, shop }) => {
    const { page } = shopper;
    await order(shopper, { market, locale, method: 'card' });
    await shopper.expectStatus('paid');
    // What is still in the house is canceled instead.
    await expect(page.getByTestId('return-open')).toHaveCount(0);
    const number = await page.getByTestId('order-number').innerText();
    shop.run('parcels', 'pack', number, '1');
    shop.run('parcels', 'hand-over', number, '1', '--carrier', 'sandbox_post', '--tracking', `SB-${number}`);
    await page.reload();
    await shopper.awake();
    const open = page.getByTestId('return-open');
    await expect(open).toHaveText(said(locale, `send-back-open-${kind}`));
    await shopper.follow(open, /\/return$/);
    await expectAccessible(shopper);
    await page.getByTestId('return-quantity').fill('1');
    await page.getByTestId('return-reason').selectOption('does_not_fit');
    await shopper.follow(page.getByTestId('return-review'), /review=1$/);
    await expect(page.getByTestId('return-statement')).toHaveText(said(locale, `send-back-statement-${kind}`));
    const sum = await page.getByTestId('return-sum').getAttribute('data-minor');
    expect(Number(sum)).toBeGreaterThan(0);
    await expect(page.getByTestId('return-confirm')).toHaveText(said(locale, `send-back-confirm-${kind}`));
    await expectAccessible(shopper);
    await shopper.follow(page.getByTestId('return-confirm'), /\/orders\/[^/]+#returns$/);
    await expect(page.getByTestId('return')).toHaveAttribute('data-status', 'asked');
    await expect(page.getByTestId('return-open')).toHaveCount(0);
    await expectAccessible(shopper);
  });
}
