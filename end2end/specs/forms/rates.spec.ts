import { addresses } from '../../support/addresses';
import { expectAccessible } from '../../support/accessible';
import { expect, test } from '../../support/test';
import { amountOf } from '../../support/shopper';
import { productPath } from '../../support/words';

test('who reads another currency sees the rate, both sums, and may pay without conversion', async ({ shopper }) => {
  const { page } = shopper;
  await shopper.open(`${productPath('de', 'de', 'mug-ridge')}?currency=USD`);
  const note = page.getByTestId('rate-note');
  await expect(note).toHaveAttribute('data-rate', /^1\.\d+$/);
  await expect(note).toHaveAttribute('data-markup', '0');

  await shopper.addToCart(2);
  const beside = await amountOf(page.getByTestId('amount-in-base'));
  expect(beside.currency).toBe('EUR');
  await shopper.follow(page.getByTestId('go-to-checkout'), /\/checkout\?currency=USD$/);
  expect((await amountOf(page.getByTestId('total-due'))).currency).toBe('USD');
  expect(await amountOf(page.getByTestId('amount-in-base'))).toEqual(beside);
  await expectAccessible(shopper);

  await shopper.fillCheckout(shopper.email, addresses.de);
  await shopper.follow(page.getByTestId('pay-in-base'), /\/de\/de\/checkout$/);
  expect(await amountOf(page.getByTestId('total-due'))).toEqual(beside);
  await expect(page.getByTestId('checkout-email')).toHaveValue(shopper.email);
  await expect(page.getByTestId('amount-in-base')).toHaveCount(0);
  await expect(page.getByTestId('rate-note')).toHaveCount(0);

  await shopper.pickMethod('card');
  await shopper.follow(page.getByTestId('place-order'), /\/orders\//);
  expect(await amountOf(page.getByTestId('total-due'))).toEqual(beside);
});

test('the cart leads to the sum without conversion as well', async ({ shopper }) => {
  const { page } = shopper;
  await shopper.open(`${productPath('de', 'en', 'mug-ridge')}?currency=GBP`);
  await shopper.addToCart(1);
  const beside = await amountOf(page.getByTestId('amount-in-base'));
  await shopper.follow(page.getByTestId('pay-in-base'), /\/de\/en\/cart$/);
  expect(await amountOf(page.getByTestId('total-due'))).toEqual(beside);
});

test('an order in another currency keeps both sums, and a mark-up is said', async ({ shopper }) => {
  const { page } = shopper;
  await shopper.open('/ww/en/?currency=USD');
  const note = page.getByTestId('rate-note').first();
  await expect(note).toHaveAttribute('data-markup', '2.5');
  await expect(note).toContainText('2.5%');

  await shopper.open(`${productPath('de', 'de', 'mug-ridge')}?currency=USD`);
  await shopper.addToCart(1);
  await shopper.follow(page.getByTestId('go-to-checkout'), /\/checkout\?currency=USD$/);
  const beside = await amountOf(page.getByTestId('amount-in-base'));
  await shopper.fillCheckout(shopper.email, addresses.de);
  await shopper.pickMethod('card');
  await shopper.follow(page.getByTestId('place-order'), /\/orders\//);
  expect(await amountOf(page.getByTestId('amount-in-base'))).toEqual(beside);
  expect((await amountOf(page.getByTestId('total-due'))).currency).toBe('USD');
});
