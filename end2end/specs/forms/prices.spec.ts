import { expect, test } from '../../support/test';
import { amountOf } from '../../support/shopper';
import { message, productPath } from '../../support/words';

test('a reduced price stands beside the lowest one before it in the European Union', async ({ shopper, page }) => {
  await shopper.open(productPath('de', 'de', 'candle-beeswax'));
  const article = page.getByRole('article').first();
  expect(await amountOf(article.getByTestId('price').first())).toEqual({ minor: 1500, currency: 'EUR' });
  const before = article.getByTestId('compare-at-price').first();
  expect(await amountOf(before)).toEqual({ minor: 1650, currency: 'EUR' });
  await expect(before).toContainText(message('de', 'price-before'));
  expect(await amountOf(article.getByTestId('lowest-price'))).toEqual({ minor: 1650, currency: 'EUR' });

  await shopper.open(productPath('gb', 'en', 'candle-beeswax'));
  expect(await amountOf(article.getByTestId('compare-at-price').first())).toEqual({ minor: 1500, currency: 'GBP' });
  await expect(article.getByTestId('lowest-price')).toHaveCount(0);
});

test('five towels cost less each, and nobody is told that the price has changed', async ({ shopper, page }) => {
  await shopper.open(productPath('de', 'en', 'towel-linen'));
  const tiers = page.getByTestId('price-tier');
  await expect(tiers).toHaveCount(2);
  await expect(tiers.first()).toHaveAttribute('data-quantity', '5');
  await expect(tiers.first()).toBeVisible();
  expect(await amountOf(tiers.first().getByTestId('price'))).toEqual({ minor: 1700, currency: 'EUR' });

  await shopper.addToCart(4);
  expect(await amountOf(page.getByTestId('cart-subtotal'))).toEqual({ minor: 7600, currency: 'EUR' });
  const line = page.getByTestId('cart-line');
  await line.getByTestId('cart-line-quantity').fill('5');
  await line.getByRole('button', { name: message('en', 'cart-update') }).click();
  await expect(page.getByTestId('cart-subtotal').getByTestId('price')).toHaveAttribute('data-minor', '8500');
  await expect(page.locator('.notice')).toHaveCount(0);
  await shopper.follow(page.getByTestId('go-to-checkout'), /\/checkout$/);
  expect(await amountOf(page.getByTestId('total-goods'))).toEqual({ minor: 8500, currency: 'EUR' });
});
