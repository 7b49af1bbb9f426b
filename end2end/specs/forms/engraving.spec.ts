import { expectAccessible } from '../../support/accessible';
import { expect, test } from '../../support/test';
import { message, productPath } from '../../support/words';

test('a pen with a name on it: what cannot be engraved stays in its field, and the cart shows what can', async ({ shopper, faults }) => {
  faults.allow(422);
  const { page } = shopper;
  await shopper.open(productPath('sa', 'ar', 'pen-brass'));
  const field = page.getByTestId('engraving-text');
  await expect(field).toBeHidden();
  await page.locator('[data-testid="variant-option"][data-sku="PEN-BRASS-ENGRAVED"]').check();
  await expect(field).toBeVisible();
  await expectAccessible(shopper);
  await field.fill('花子');
  await page.getByTestId('add-to-cart').click();
  await expect(page.getByTestId('field-error')).toHaveAttribute('data-code', 'engraving_letter');
  await expect(field).toHaveValue('花子');
  await expectAccessible(shopper);

  await field.fill('ليلى');
  if (shopper.javaScript) {
    await shopper.addToCart(2);
  } else {
    const form = page.getByTestId('engrave-again');
    await form.getByLabel(message('ar', 'quantity-label')).fill('2');
    await form.getByRole('button').click();
    await expect(page.getByTestId('engrave-again')).toHaveCount(0);
  }
  const engraving = page.getByTestId('engraving');
  await expect(engraving).toContainText('ليلى');
  await expect(engraving).toHaveAttribute('data-quantity', '2');
  await expect(page.getByTestId('return-exception')).toContainText(message('ar', 'send-back-not-made-to-order'));
  await expectAccessible(shopper);
});
