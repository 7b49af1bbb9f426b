import { expectAccessible } from '../../support/accessible';
import { expect, test } from '../../support/test';
import type { Shopper } from '../../support/shopper';
import { message, productPath, said } from '../../support/words';

const british = {
  name: 'Ada Lovelace',
  street: '12 St James’s Square',
  city: 'London',
  postcode: 'SW1Y 4JH',
};

/** The days that a page names, as a machine reads them. */
async function days(shopper: Shopper): Promise<[string, string]> {
  const mark = shopper.page.getByTestId('delivery-estimate').first();
  const day = async (which: string) => (await mark.getAttribute(which)) ?? '';
  const [first, last] = [await day('data-first'), await day('data-last')];
  expect(first).toMatch(/^\d{4}-\d\d-\d\d$/);
  expect(last >= first, `${first} to ${last}`).toBe(true);
  return [first, last];
}

test('a knife for Britain is sold to who confirms an age, and to nobody else', async ({ shopper }) => {
  const { page } = shopper;
  await shopper.open(productPath('gb', 'en', 'knife-petty'));
  const note = page.getByTestId('restriction');
  await expect(note).toHaveAttribute('data-rule', 'knives-gb');
  await expect(note).toContainText(message('en', 'restriction-knives-gb'));
  await expectAccessible(shopper);
  await shopper.addToCart(1);
  await shopper.follow(page.getByTestId('go-to-checkout'), /\/checkout$/);

  await shopper.fillCheckout(shopper.email, british);
  await shopper.pickMethod('card');
  const box = page.getByTestId('checkout-age');
  await expect(box).toHaveAccessibleDescription(new RegExp(message('en', 'restriction-knives-gb')));
  await shopper.follow(page.getByTestId('place-order'), /\/checkout$/);
  const error = page.locator('[data-testid=field-error][data-field=age]');
  await expect(error).toHaveAttribute('data-code', 'missing');
  await expect(box).toHaveAttribute('aria-invalid', 'true');
  await expect(page.getByRole('alert').getByRole('link', { name: message('en', 'requirement-age-missing') })).toHaveAttribute('href', '#age');
  await expectAccessible(shopper);

  await box.check();
  await shopper.follow(page.getByTestId('place-order'), /\/orders\//);
  await expect(page.getByTestId('age-check')).toBeVisible();
});

test('a knife within Germany asks for no age', async ({ shopper }) => {
  const { page } = shopper;
  await shopper.open(productPath('de', 'de', 'knife-petty'));
  await expect(page.getByTestId('restriction')).toHaveCount(0);
  await shopper.addToCart(1);
  await shopper.follow(page.getByTestId('go-to-checkout'), /\/checkout$/);
  await expect(page.getByTestId('checkout-age')).toHaveCount(0);
});

test('beeswax does not go to Western Australia', async ({ shopper }) => {
  const { page } = shopper;
  await shopper.open(productPath('au', 'en', 'candle-beeswax'));
  const note = page.getByTestId('restriction');
  await expect(note).toHaveAttribute('data-kind', 'forbidden');
  await expect(note).toContainText('Western Australia');
  await expect(page.getByTestId('add-to-cart')).toBeEnabled();
  await shopper.addToCart(1);
  await shopper.follow(page.getByTestId('go-to-checkout'), /\/checkout$/);

  await page.getByTestId('checkout-address-region').selectOption('WA');
  await shopper.pickMethod('card');
  await shopper.follow(page.getByTestId('place-order'), /\/checkout$/);
  const told = page.getByRole('alert').getByRole('link', { name: message('en', 'restriction-beeswax-au-wa') });
  await expect(told).toHaveAttribute('href', '/au/en/cart');
  await shopper.follow(told, /\/cart$/);
  const line = page.getByTestId('cart-line').getByTestId('field-error');
  await expect(line).toHaveAttribute('data-code', 'restricted');
  await expect(line).toContainText(message('en', 'restriction-beeswax-au-wa'));
  await expectAccessible(shopper);
});

for (const [market, locale, free] of [
  ['de', 'de', [0, 6]],
  ['sa', 'ar', [5, 6]],
] as const) {
  test(`the days of arrival in ${market} are the same on every page, and never a weekend there`, async ({ shopper }) => {
    const { page } = shopper;
    await shopper.open(productPath(market, locale, 'towel-linen'));
    const promised = await days(shopper);
    for (const day of promised) {
      expect(free).not.toContain(new Date(`${day}T00:00:00Z`).getUTCDay());
    }
    await expect(page.getByTestId('delivery-estimate').first()).toHaveText(said(locale, 'arrival-when'));
    await shopper.addToCart(1);
    expect(await days(shopper)).toEqual(promised);
    await shopper.follow(page.getByTestId('go-to-checkout'), /\/checkout$/);
    expect(await days(shopper)).toEqual(promised);
  });
}

test('what search engines read names the sum and the days of the page', async ({ shopper }) => {
  const { page } = shopper;
  await shopper.open(productPath('us', 'en', 'towel-linen'));
  const data = (await page.locator('script[type="application/ld+json"]').allTextContents()).map((text) => JSON.parse(text));
  const offer = data.find((thing) => thing.offers).offers[0];
  const minor = (price: string) => String(Math.round(Number(price) * 100));
  expect(minor(offer.price)).toBe(await page.getByRole('article').getByTestId('price').first().getAttribute('data-minor'));
  const door = page.getByTestId('landed-cost').first();
  expect(minor(offer.priceSpecification.price)).toBe(await door.getAttribute('data-minor'));
  expect(offer.shippingDetails[0].shippingDestination[0].addressCountry).toBe('US');
  const shipping = page.getByTestId('total-shipping').first().getByTestId('price');
  expect(minor(offer.shippingDetails[0].shippingRate.value)).toBe(await shipping.getAttribute('data-minor'));
});
