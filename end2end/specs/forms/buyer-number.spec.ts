import { addresses } from '../../support/addresses';
import { expectAccessible } from '../../support/accessible';
import { expect, test } from '../../support/test';
import type { Shopper } from '../../support/shopper';
import { message, productPath } from '../../support/words';

const locale = 'pt-br';
const CPF = addresses.br['buyer-number'];

async function toCheckout(shopper: Shopper, product: string, market = 'br', language: string = locale): Promise<void> {
  await shopper.open(productPath(market, language, product));
  await shopper.addToCart(1);
  await shopper.follow(shopper.page.getByTestId('go-to-checkout'), /\/checkout(\?|$)/);
}

test('Brazilian customs asks for a CPF, and the page says why', async ({ shopper }) => {
  const { page } = shopper;
  await toCheckout(shopper, 'mug-ridge');
  const field = page.getByTestId('checkout-buyer-number');
  await expect(field).toHaveAccessibleName(message(locale, 'buyer-number-cpf'));
  await expect(field).toHaveAccessibleDescription(new RegExp(message(locale, 'buyer-number-handling')));
  await expect(field).toHaveAttribute('inputmode', 'numeric');
  await expect(field).toHaveAttribute('autocomplete', 'off');
  await expectAccessible(shopper);
});

test('a wrong CPF is told at its field, kept, and corrected', async ({ shopper }) => {
  const { page } = shopper;
  await toCheckout(shopper, 'mug-ridge');
  await shopper.fillCheckout(shopper.email, { ...addresses.br, 'buyer-number': '529.982.247-52' });
  await shopper.pickMethod('card');
  await shopper.follow(page.getByTestId('place-order'), /\/checkout$/);

  const field = page.getByTestId('checkout-buyer-number');
  const error = page.locator('[data-testid=field-error][data-field=buyer-number]');
  await expect(page.getByTestId('field-error')).toHaveCount(1);
  await expect(error).toHaveAttribute('data-code', 'invalid');
  await expect(error).toHaveText(message(locale, 'requirement-buyer-number-invalid'));
  await expect(field).toHaveAttribute('aria-invalid', 'true');
  await expect(field).toHaveValue('529.982.247-52');
  await page.getByRole('alert').getByRole('link').click();
  await expect(field).toBeFocused();
  await expectAccessible(shopper);

  // Full-width digits are digits.
  await field.fill('５２９９８２２４７２５');
  await shopper.follow(page.getByTestId('place-order'), /\/orders\//);
  await expect(page.getByTestId('order-buyer-number')).toContainText('***.***.247-25');
  await expect(page.getByText(message(locale, 'buyer-number-handling'))).toBeVisible();
  await expectAccessible(shopper);
  const number = await page.getByTestId('order-number').innerText();
  expect(shopper.shop.run('orders', 'buyer-number', number)).toBe(`cpf ${CPF}\n`);
  expect(shopper.shop.written).not.toMatch(/529\.?982\.?247/);
});

test('an order without the number is not placed', async ({ shopper }) => {
  const { page } = shopper;
  await toCheckout(shopper, 'mug-ridge');
  await shopper.fillCheckout(shopper.email, { ...addresses.br, 'buyer-number': '' });
  await shopper.pickMethod('card');
  await shopper.follow(page.getByTestId('place-order'), /\/checkout$/);
  const error = page.locator('[data-testid=field-error][data-field=buyer-number]');
  await expect(error).toHaveAttribute('data-code', 'missing');
});

test('a download needs no number, nor does a parcel within the customs union', async ({ shopper }) => {
  const field = shopper.page.getByTestId('checkout-buyer-number');
  await toCheckout(shopper, 'typeface-wayfarer');
  await expect(field).toHaveCount(0);
  await toCheckout(shopper, 'mug-ridge', 'de', 'de');
  await expect(field).toHaveCount(0);
});
