import { expectAccessible } from '../../support/accessible';
import { addresses } from '../../support/addresses';
import type { Shopper } from '../../support/shopper';
import { expect, test } from '../../support/test';
import { productPath, said } from '../../support/words';

/** The days of the first lines that name any, as a machine reads them. */
async function days(shopper: Shopper, lines: number): Promise<string[]> {
  const marks = (await shopper.page.getByTestId('delivery-estimate').all()).slice(0, lines);
  const named = marks.map(async (mark) => {
    return `${await mark.getAttribute('data-first')} ${await mark.getAttribute('data-last')}`;
  });
  return Promise.all(named);
}

test('each of two parcels has its days, the same from the cart to the order', async ({ shopper }) => {
  const { page } = shopper;
  await shopper.open(productPath('de', 'de', 'bowl-kohiki'));
  await shopper.addToCart(1);
  expect(await days(shopper, 2)).toHaveLength(1);
  await shopper.open(productPath('de', 'de', 'teapot-tokoname'));
  // The ink ones lie in Kobe alone.
  await page.locator('[data-testid=variant-option][data-sku=TEAPOT-TOKONAME-INK]').check();
  await shopper.addToCart(1);

  const promised = await days(shopper, 3);
  expect(promised).toHaveLength(2);
  expect(promised[0]).not.toBe(promised[1]);
  for (const line of await page.getByTestId('delivery-estimate').all()) {
    await expect(line).toHaveText(said('de', 'arrival-of-parcel'));
  }
  await shopper.follow(page.getByTestId('go-to-checkout'), /\/checkout$/);
  expect(await days(shopper, 2)).toEqual(promised);
  await expectAccessible(shopper);
  await shopper.fillCheckout(shopper.email, addresses.de);
  await shopper.pickMethod('card');
  await shopper.follow(page.getByTestId('place-order'), /\/orders\//);
  expect(await days(shopper, 3)).toEqual(promised);
  await expectAccessible(shopper);
});

test('a date is promised in Japanese, the same on every page', async ({ shopper }) => {
  const { page } = shopper;
  await shopper.open(productPath('jp', 'ja', 'towel-linen'));
  const promised = await days(shopper, 1);
  await expect(page.getByTestId('delivery-estimate').first()).toHaveText(said('ja', 'arrival-when'));
  await shopper.addToCart(1);
  expect(await days(shopper, 1)).toEqual(promised);
  await shopper.follow(page.getByTestId('go-to-checkout'), /\/checkout$/);
  expect(await days(shopper, 1)).toEqual(promised);
  await shopper.fillCheckout(shopper.email, addresses.jp);
  await shopper.pickMethod('card');
  await shopper.follow(page.getByTestId('place-order'), /\/orders\//);
  expect(await days(shopper, 1)).toEqual(promised);
});
