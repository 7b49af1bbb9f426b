import { expectAccessible } from '../../support/accessible';
import { answer, expectPayment, order, play } from '../../support/paying';
import { expect, test } from '../../support/test';
import { message, said } from '../../support/words';

for (const locale of ['en', 'de']) {
  const code = message(locale, 'pay-code-label');
  const phone = message(locale, 'pay-phone-label');

  test(`a code that is wrong is asked for again, and the right one is agreed to, in ${locale}`, async ({ shopper }) => {
    const { page } = shopper;
    await order(shopper, { market: 'pl', locale, method: 'blik' });
    await expect(page.getByTestId('payment-status')).toHaveAttribute('data-status', 'requires_action');
    for (const [typed, why] of [
      ['12345', 'code'],
      ['000000', 'code-refused'],
    ] as const) {
      await answer(shopper, code, typed);
      const complaint = page.getByTestId('field-error');
      await expect(complaint).toHaveText(message(locale, `error-payment-${why}`));
      await expect(complaint).toHaveAttribute('data-field', 'payment-answer');
      await expect(page.getByLabel(code)).toHaveAttribute('aria-invalid', 'true');
    }
    await expectAccessible(shopper);

    await answer(shopper, code, '123 456');
    await expect(page.getByTestId('payment-status')).toHaveAttribute('data-status', 'pending');
    await expect(page.getByTestId('payment-instructions')).toContainText(message(locale, 'pay-code-agree'));
    await expect(page.getByTestId('payment-left')).toContainText('55');
    await expectAccessible(shopper);
    await play(shopper, 'approve');
    await shopper.expectStatus('paid');
    await expect(page.getByTestId('payment-left')).toHaveCount(0);
  });

  test(`who does not agree in time pays again, in ${locale}`, async ({ shopper }) => {
    const { page } = shopper;
    await order(shopper, { market: 'pl', locale, method: 'blik' });
    await answer(shopper, code, '654321');
    await play(shopper, 'expire');
    await expectPayment(shopper, 'expired');
    await expect(page.getByTestId('order-status')).toHaveAttribute('data-status', 'awaiting_payment');
    await shopper.pickMethod('blik');
    await page.getByTestId('pay-again').click();
    await expect(page.getByLabel(code)).toBeVisible();
    await shopper.awake();
    await answer(shopper, code, '123456');
    await play(shopper, 'approve');
    await shopper.expectStatus('paid');
  });

  test(`a question on the phone is asked, declined and asked again, in ${locale}`, async ({ shopper }) => {
    const { page } = shopper;
    await order(shopper, { market: 'pt', locale, method: 'mb_way' });
    await answer(shopper, phone, '12');
    await expect(page.getByTestId('field-error')).toHaveText(message(locale, 'error-payment-phone'));
    await answer(shopper, phone, '+351 912 345 678');
    await expect(page.getByTestId('payment-status')).toHaveAttribute('data-status', 'pending');
    await expect(page.getByTestId('payment-instructions')).toContainText('…78');
    await play(shopper, 'decline', 'limit_exceeded');
    await expectPayment(shopper, 'failed');
    await expect(page.getByTestId('payment-decline')).toHaveText(message(locale, 'payment-decline-limit-exceeded'));
    await expectAccessible(shopper);
    await shopper.pickMethod('mb_way');
    await page.getByTestId('pay-again').click();
    await expect(page.getByLabel(phone)).toBeVisible();
    await shopper.awake();
    await answer(shopper, phone, '912345678');
    await play(shopper, 'approve');
    await shopper.expectStatus('paid');
  });

  test(`a swish payment is paid from the phone, in ${locale}`, async ({ shopper }) => {
    await order(shopper, { market: 'se', locale, method: 'swish' });
    await answer(shopper, phone, '+46 70 123 45 67');
    await expect(shopper.page.getByTestId('payment-instructions')).toContainText('…67');
    await play(shopper, 'approve');
    await shopper.expectStatus('paid');
  });
}

for (const [market, locale] of [
  ['de', 'de'],
  ['gb', 'en'],
] as const) {
  test(`a redirect that is declined for a reason says it and is paid again, in ${locale}`, async ({ shopper }) => {
    const { page } = shopper;
    await order(shopper, { market, locale, method: 'paypal' });
    await page.getByTestId('sandbox-reason').selectOption('insufficient_funds');
    await expectAccessible(shopper);
    await shopper.follow(page.getByTestId('sandbox-decline'), /\/orders\//);
    await expectPayment(shopper, 'failed');
    const why = page.getByTestId('payment-decline');
    await expect(why).toHaveAttribute('data-code', 'insufficient_funds');
    await expect(why).toHaveText(message(locale, 'payment-decline-insufficient-funds'));
    await shopper.pickMethod('paypal');
    await shopper.follow(page.getByTestId('pay-again'), /\/sandbox\/pay\//);
    await shopper.follow(page.getByTestId('sandbox-approve'), /\/orders\//);
    await shopper.expectStatus('paid');
  });
}

for (const locale of ['pt-br', 'en']) {
  test(`a code to scan is paid, in ${locale}`, async ({ shopper }) => {
    const { page } = shopper;
    await order(shopper, { market: 'br', locale, method: 'pix' });
    await expect(page.getByTestId('payment-qr').getByRole('img')).toBeVisible();
    await expect(page.getByTestId('payment-code')).toHaveValue(/^000201/);
    await play(shopper, 'approve');
    await shopper.expectStatus('paid');
  });
}

for (const locale of ['ja', 'en']) {
  test(`a voucher that is paid too late still pays the order, in ${locale}`, async ({ shopper }) => {
    const { page } = shopper;
    await order(shopper, { market: 'jp', locale, method: 'konbini' });
    await expect(page.getByTestId('payment-code')).toHaveText(/^\d{11}$/);
    await play(shopper, 'expire');
    await shopper.expectStatus('canceled');
    await expect(page.getByTestId('order-status')).toHaveText(said(locale, 'order-status-canceled'));
    await play(shopper, 'late');
    await shopper.expectStatus('paid');
  });
}

test('webhooks that are held back come in any order and any number', async ({ shopper }) => {
  const { page } = shopper;
  await order(shopper, { market: 'de', locale: 'de', method: 'paypal' });
  await page.getByTestId('sandbox-hold').check();
  const come = page.waitForEvent('load');
  await page.getByTestId('sandbox-approve').click();
  await come;
  await shopper.awake();
  await expect(page.getByText(message('de', 'sandbox-closed'))).toBeVisible();
  await page.getByTestId('sandbox-times').fill('5');
  await shopper.follow(page.getByTestId('sandbox-again'), /\/orders\//);
  await shopper.expectStatus('paid');
  await expect(page.getByTestId('payment-status')).toHaveAttribute('data-status', 'captured');
});
