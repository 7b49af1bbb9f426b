import { addresses } from '../../support/addresses';
import { expectAccessible } from '../../support/accessible';
import { expect, test } from '../../support/test';
import { amountOf, type Shopper } from '../../support/shopper';
import { contentPath, message, productPath, said } from '../../support/words';

async function toCheckout(shopper: Shopper, market: string, locale: string, product: string, quantity = 1): Promise<void> {
  await shopper.open(productPath(market, locale, product));
  await shopper.addToCart(quantity);
  await shopper.follow(shopper.page.getByTestId('go-to-checkout'), /\/checkout(\?|$)/);
}

/** Picks a way of shipping; the page comes anew with its sum. */
async function pick(shopper: Shopper, method: string): Promise<void> {
  const { page } = shopper;
  await page.locator(`[data-testid=shipping-method][data-method=${method}]`).check();
  if (!shopper.javaScript) await page.getByTestId('checkout-update').click();
}

test('every way of shipping has its price and says what it is', async ({ shopper }) => {
  const { page } = shopper;
  await toCheckout(shopper, 'de', 'en', 'mug-ridge');
  for (const [method, minor] of [['standard', 490], ['express', 1290], ['low_emission', 390]] as const) {
    const choice = page.locator('label').filter({ has: page.locator(`[data-method=${method}]`) });
    expect(await amountOf(choice), method).toEqual({ minor, currency: 'EUR' });
  }
  await expect(page.getByText(message('en', 'shipping-low-emission.hint'))).toBeVisible();
  const shipping = page.getByTestId('total-shipping').getByTestId('price');
  await pick(shopper, 'low_emission');
  await expect(shipping).toHaveAttribute('data-minor', '390');
  expect(await amountOf(page.getByTestId('total-due'))).toEqual({ minor: 2790, currency: 'EUR' });
  await expect(page.getByRole('radio', { name: message('en', 'shipping-low-emission') })).toBeChecked();
  await expectAccessible(shopper);
});

test('the cart says how much is missing until delivery is free', async ({ shopper }) => {
  const { page } = shopper;
  await shopper.open(productPath('de', 'de', 'mug-ridge'));
  await shopper.addToCart(2);
  const missing = page.getByRole('main').getByTestId('free-shipping-missing');
  await expect(missing).toHaveAttribute('data-minor', '1200');
  await expect(missing).toHaveText(said('de', 'shipping-missing-for-free'));
  await shopper.open(productPath('de', 'de', 'mug-ridge'));
  await shopper.addToCart(1);
  await expect(missing).toHaveCount(0);
  await expect(page.getByTestId('total-shipping')).toContainText(message('de', 'shipping-free'));
});

test('what is too heavy for one way says so, and goes by another', async ({ shopper }) => {
  const { page } = shopper;
  await toCheckout(shopper, 'de', 'de', 'mug-ridge', 80);
  const standard = page.locator('[data-testid=shipping-method-unavailable][data-method=standard]');
  await expect(standard).toHaveAttribute('data-reason', 'too-heavy');
  await expect(standard).toContainText('30');
  await expect(standard.getByRole('radio')).toBeDisabled();
  await expect(page.locator('[data-testid=shipping-method][data-method=express]')).toBeChecked();
});

test('duty that the carrier asks for at the door is called an estimate', async ({ shopper }) => {
  const { page } = shopper;
  await toCheckout(shopper, 'br', 'pt-br', 'mug-ridge');
  await expect(page.getByTestId('total-at-door')).toHaveCount(0);
  const prepaid = await amountOf(page.getByTestId('total-due'));
  await pick(shopper, 'sea');
  const door = page.getByTestId('total-at-door');
  await expect(door).toBeVisible();
  await expect(page.getByText(message('pt-br', 'shipping-duty-at-door'))).toBeVisible();
  await expect(page.getByTestId('landed-cost-note')).toHaveText(message('pt-br', 'landed-estimate'));
  const [goods, shipping, due, later, about] = await Promise.all(
    ['total-goods', 'total-shipping', 'total-due', 'total-at-door', 'total-about'].map((mark) => amountOf(page.getByTestId(mark))),
  );
  expect(due?.minor).toBe((goods?.minor ?? 0) + (shipping?.minor ?? 0));
  expect(due?.minor).toBeLessThan(prepaid.minor);
  expect(about?.minor).toBe((due?.minor ?? 0) + (later?.minor ?? 0));

  await shopper.fillCheckout(shopper.email, addresses.br);
  await shopper.pickMethod('card');
  await shopper.follow(page.getByTestId('place-order'), /\/orders\//);
  await shopper.expectStatus('paid');
  expect(await amountOf(page.getByTestId('total-due'))).toEqual(due);
  await expect(page.getByTestId('landed-cost-note')).toHaveText(message('pt-br', 'landed-estimate'));
});

test('the page about delivery lists every weight', async ({ shopper }) => {
  const { page } = shopper;
  await shopper.open(contentPath('br', 'pt-br', 'delivery'));
  const sea = page.getByRole('row').filter({ has: page.getByRole('rowheader', { name: message('pt-br', 'shipping-sea') }) });
  await expect(sea.getByRole('listitem')).toHaveCount(4);
  await expect(sea).toContainText(message('pt-br', 'shipping-sea.hint'));
  await expectAccessible(shopper);
});
