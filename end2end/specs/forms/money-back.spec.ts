import { expectAccessible } from '../../support/accessible';
import { expectPayment, order, play } from '../../support/paying';
import { expect, test } from '../../support/test';
import { said } from '../../support/words';

for (const [market, locale] of [
  ['de', 'de'],
  ['gb', 'en'],
] as const) {
  test(`a part of the money says what is missing, and the rest pays, in ${locale}`, async ({ shopper }) => {
    const { page } = shopper;
    await order(shopper, { market, locale, method: 'paypal' });
    await shopper.follow(page.getByTestId('sandbox-less'), /\/orders\//);
    await expectPayment(shopper, 'pending');
    await expect(page.getByTestId('payment-part')).toHaveText(said(locale, 'money-part-arrived'));
    await expect(page.getByTestId('payment-back')).toHaveCount(0);
    await expectAccessible(shopper);
    await play(shopper, 'approve');
    await shopper.expectStatus('paid');
    await expect(page.getByTestId('payment-part')).toHaveCount(0);
  });

  test(`too much pays, and what is too much goes back, in ${locale}`, async ({ shopper }) => {
    const { page } = shopper;
    await order(shopper, { market, locale, method: 'paypal' });
    await shopper.follow(page.getByTestId('sandbox-more'), /\/orders\//);
    await shopper.expectStatus('paid');
    await expect(page.getByTestId('payment-back')).toHaveText(said(locale, 'money-goes-back'));
    await expectPayment(shopper, 'partly_refunded');
    await expectAccessible(shopper);
  });
}
