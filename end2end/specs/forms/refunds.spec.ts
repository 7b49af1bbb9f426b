import { addresses } from '../../support/addresses';
import { expectAccessible } from '../../support/accessible';
import { mailAbout } from '../../support/mail';
import { expect, test } from '../../support/test';
import type { Address, Shopper } from '../../support/shopper';
import { message, plain, productPath } from '../../support/words';

/** From a product to the page of its order; gives the order's number. */
async function order(shopper: Shopper, market: string, locale: string, address: Address, method: string): Promise<string> {
  const { page } = shopper;
  await shopper.open(productPath(market, locale, 'bowl-kohiki'));
  await shopper.addToCart(1);
  await shopper.follow(page.getByTestId('go-to-checkout'), /\/checkout$/);
  await shopper.fillCheckout(shopper.email, address);
  await shopper.pickMethod(method);
  await shopper.follow(page.getByTestId('place-order'), /\/orders\//);
  return page.getByTestId('order-number').innerText();
}

/** Looks at the order until its refund stands so. */
async function expectRefund(shopper: Shopper, status: string): Promise<void> {
  await expect(async () => {
    await shopper.page.reload();
    await expect(shopper.page.getByTestId('refund')).toHaveAttribute('data-status', status, { timeout: 500 });
  }).toPass();
  await shopper.awake();
}

test('a card gets its money back, and page and mail say so in German', async ({ shopper }) => {
  const { page } = shopper;
  const number = await order(shopper, 'de', 'de', addresses.de, 'card');
  await shopper.expectStatus('paid');
  shopper.shop.run('orders', 'refund', number);
  await expectRefund(shopper, 'made');
  await expect(page.getByTestId('payment-status')).toHaveAttribute('data-status', 'refunded');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(message('de', 'order-given-back'));
  await expect(page.getByTestId('refund')).toContainText(message('de', 'refund-made'));
  await expect(page.getByTestId('order-status')).toHaveText(message('de', 'refund-made'));
  await expect(page.getByTestId('payee')).toHaveCount(0);
  await expectAccessible(shopper);
  const mail = await mailAbout(shopper.shop, 'refunded-1', number);
  expect(mail.subject).toBe(plain('de', 'email-refunded-subject', { number }));
  expect(mail.text).toContain(message('de', 'email-refunded-whole'));
});

test('what was paid at a konbini goes to the account that she names in Japanese', async ({ shopper }) => {
  const { page } = shopper;
  const number = await order(shopper, 'jp', 'ja', addresses.jp, 'konbini');
  await shopper.follow(page.getByTestId('sandbox-play'), /\/sandbox\/pay\//);
  await shopper.follow(page.getByTestId('sandbox-approve'), /\/orders\//);
  await shopper.expectStatus('paid');
  shopper.shop.run('orders', 'refund', number);

  const asked = await mailAbout(shopper.shop, 'account-asked-1-1', number);
  expect(asked.subject).toBe(plain('ja', 'email-account-asked-subject', { number }));
  expect(asked.text).toContain(new URL(page.url()).pathname);
  expect(asked.text).toContain(message('ja', 'email-account-asked-care'));
  await expectRefund(shopper, 'needs_account');
  await expect(page.getByTestId('payee')).toContainText(message('ja', 'payee-title'));
  await expectAccessible(shopper);

  const field = (name: string) => page.getByTestId(`checkout-payee-${name}`);
  await field('bank').fill('みずほ銀行');
  await field('branch').fill('001');
  await field('kind').selectOption('ordinary');
  await field('number').fill('12');
  await field('holder').fill('佐藤 花子');
  await shopper.follow(page.getByTestId('payee-send'), /#payee$/);
  const fault = (name: string) => page.locator(`[data-testid=field-error][data-field=payee-${name}]`);
  await expect(page.getByTestId('field-error')).toHaveCount(2);
  await expect(fault('number')).toHaveText(message('ja', 'payee-number.invalid'));
  await expect(field('number')).toHaveValue('12');
  await page.getByRole('alert').getByRole('link').last().click();
  await expect(field('holder')).toBeFocused();
  await expectAccessible(shopper);

  await field('number').fill('１２３４５６７');
  await field('holder').fill('さとう はなこ');
  await shopper.follow(page.getByTestId('payee-send'), /#refunds$/);
  await expectRefund(shopper, 'made');
  await expect(page.getByTestId('refund')).toContainText('****4567');
  await expect(page.getByTestId('payment-status')).toHaveAttribute('data-status', 'refunded');
  await expectAccessible(shopper);
  const paid = await mailAbout(shopper.shop, 'account-paid-1', number);
  expect(paid.subject).toBe(plain('ja', 'email-account-paid-subject', { number }));
  expect(shopper.shop.run('orders', 'payees', number)).toContain('number: 1234567\nholder: サトウ ハナコ');
  expect(shopper.shop.written).not.toContain('1234567');
});

test('an account in another country is named by its own form', async ({ shopper }) => {
  const { page } = shopper;
  const number = await order(shopper, 'jp', 'ja', addresses.jp, 'konbini');
  await shopper.follow(page.getByTestId('sandbox-play'), /\/sandbox\/pay\//);
  await shopper.follow(page.getByTestId('sandbox-approve'), /\/orders\//);
  await shopper.expectStatus('paid');
  shopper.shop.run('orders', 'refund', number, '--restock', 'hamburg');
  await expectRefund(shopper, 'needs_account');
  await page.getByTestId('checkout-payee-country').selectOption('DE');
  await shopper.follow(page.getByTestId('payee-country'), /#payee$/);
  await expect(page.getByTestId('payee')).toHaveAttribute('data-form', 'iban');
  await expect(page.getByTestId('field-error')).toHaveCount(0);
  await page.getByTestId('checkout-payee-iban').fill('DE89 3704 0044 0532 0130 00');
  await page.getByTestId('checkout-payee-holder').fill('佐藤 花子');
  await shopper.follow(page.getByTestId('payee-send'), /#refunds$/);
  await expect(page.getByTestId('refund')).toContainText('****3000');
  expect(shopper.shop.run('orders', 'explain', number)).toContain('pieces back in hamburg');
});
