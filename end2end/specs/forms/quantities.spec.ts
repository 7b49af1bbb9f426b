import type { Locator } from '@playwright/test';
import { expect, test } from '../../support/test';
import type { Shopper } from '../../support/shopper';
import { message, productPath } from '../../support/words';

const SKU = 'MUG-RIDGE-CHALK';
const wrong = ['0', '-1', '100', '1e9', '1.5', 'two', ''];

/** Types what a browser with this form would not let through: old ones, and people with tools, do send it. */
async function force(field: Locator, text: string): Promise<void> {
  await field.evaluate((element) => {
    if (!(element instanceof HTMLInputElement) || !element.form) throw new Error('no field of a form');
    element.type = 'text';
    element.form.noValidate = true;
  });
  await field.fill(text);
}

async function expectRefused(shopper: Shopper, where: Locator, locale: string): Promise<void> {
  const error = where.getByTestId('field-error');
  await expect(error).toHaveAttribute('data-code', 'quantity');
  await expect(error).toContainText(message(locale, 'error-quantity'));
  await shopper.expectLanguage(locale, 'ltr');
}

test.beforeEach(({ faults }) => faults.allow(422));

for (const text of wrong) {
  test(`“${text}” pieces of a product are refused in words, and change nothing`, async ({ shopper }) => {
    const { page } = shopper;
    await shopper.open(productPath('de', 'de', 'mug-ridge'));
    await shopper.addToCart(2);
    await shopper.open(productPath('de', 'de', 'mug-ridge'));
    await force(page.getByTestId('quantity'), text);
    await page.getByTestId('add-to-cart').click();
    if (!shopper.javaScript) await expect(page).toHaveURL(/\/cart$/);
    await expectRefused(shopper, page.locator('main'), 'de');
    await shopper.open('/de/de/cart');
    expect(await shopper.cartLines()).toEqual({ [SKU]: 2 });
  });

  test(`“${text}” pieces in the cart are refused beside their line, and change nothing`, async ({ shopper }) => {
    const { page } = shopper;
    await shopper.open(productPath('ch', 'fr', 'mug-ridge'));
    await shopper.addToCart(2);
    const line = page.getByTestId('cart-line');
    await force(line.getByTestId('cart-line-quantity'), text);
    await line.getByRole('button', { name: message('fr', 'cart-update') }).click();
    await expectRefused(shopper, line, 'fr');
    await shopper.open('/ch/fr/cart');
    expect(await shopper.cartLines()).toEqual({ [SKU]: 2 });
    await expect(page.getByTestId('field-error')).toHaveCount(0);
  });
}

test('more than the stock is refused with what is left', async ({ shopper, faults }) => {
  faults.allow(409);
  const { page } = shopper;
  await shopper.open(productPath('de', 'en', 'knife-petty'));
  await page.getByTestId('quantity').fill('4');
  await page.getByTestId('add-to-cart').click();
  if (!shopper.javaScript) await expect(page).toHaveURL(/\/cart$/);
  const error = page.locator('main').getByTestId('field-error');
  await expect(error).toHaveAttribute('data-code', 'out_of_stock');
  await expect(error).toContainText(/Only \D*3/);
  await shopper.open('/de/en/cart');
  expect(await shopper.cartLines()).toEqual({});
});

test('a quantity is set, and a line is taken out', async ({ shopper }) => {
  const { page } = shopper;
  await shopper.open(productPath('us', 'en', 'mug-ridge'));
  await shopper.addToCart(1);
  const line = page.getByTestId('cart-line');
  await line.getByTestId('cart-line-quantity').fill('7');
  await line.getByRole('button', { name: 'Update' }).click();
  await expect(page.getByTestId('cart-subtotal').getByTestId('price')).toHaveAttribute('data-minor', '18900');
  await shopper.open('/us/en/cart');
  expect(await shopper.cartLines()).toEqual({ [SKU]: 7 });
  await line.getByRole('button', { name: 'Remove: Ridge mug' }).click();
  await expect(page.getByTestId('cart-line')).toHaveCount(0);
  await expect(page.getByText(message('en', 'cart-empty')).first()).toBeVisible();
});

test('a sold-out colour cannot be picked, and says so', async ({ shopper }) => {
  const { page } = shopper;
  await shopper.open(productPath('us', 'en', 'mug-ridge'));
  const moss = page.locator('[data-testid=variant-option][data-sku=MUG-RIDGE-MOSS]');
  await expect(moss).toBeDisabled();
  await expect(page.getByRole('radio', { name: /Moss.*sold out/i })).toBeDisabled();
  await expect(page.getByTestId('stock')).toHaveText(message('en', 'stock-in'));
});
