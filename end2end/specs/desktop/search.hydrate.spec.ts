import { expectAccessible } from '../../support/accessible';
import { expect, test } from '../../support/test';
import { message, product, productPath } from '../../support/words';

test('what may be meant is suggested, and reached with the arrows', async ({ shopper, page }) => {
  await shopper.open('/de/de/search');
  const field = page.getByTestId('search-box');
  await field.pressSequentially('teekann');
  const options = page.getByTestId('search-suggestion');
  await expect(options.first()).toContainText(product('de', 'teapot-tokoname', 'title'));
  await expect(field).toHaveAttribute('role', 'combobox');
  await expect(field).toHaveAttribute('aria-expanded', 'true');
  await expect(page.getByRole('listbox', { name: message('de', 'search-suggestions') })).toBeVisible();
  await expectAccessible(shopper);
  await page.keyboard.press('ArrowDown');
  await expect(options.first()).toHaveAttribute('aria-selected', 'true');
  await expect(field).toHaveAttribute('aria-activedescendant', (await options.first().getAttribute('id')) ?? '');
  await expect(field).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(new RegExp(`${productPath('de', 'de', 'teapot-tokoname')}$`));
});

test('the list closes by Escape and when the field is left, and typing goes on', async ({ shopper, page }) => {
  await shopper.open('/us/en/search');
  const field = page.getByTestId('search-box');
  const options = page.getByTestId('search-suggestion');
  await field.pressSequentially('mug');
  await expect(options.first()).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(options).toHaveCount(0);
  await expect(field).toHaveValue('mug');
  await expect(field).toHaveAttribute('aria-expanded', 'false');
  await field.pressSequentially(' r');
  await expect(options.first()).toBeVisible();
  await page.keyboard.press('Tab');
  await expect(options).toHaveCount(0);
});

test('a suggestion is followed by hand, and Enter alone searches', async ({ shopper, page }) => {
  await shopper.open('/jp/ja/search');
  const field = page.getByTestId('search-box');
  await field.pressSequentially('急須');
  await page.getByTestId('search-suggestion').first().click();
  await expect(page).toHaveURL(new RegExp(`${productPath('jp', 'ja', 'teapot-tokoname')}$`));
  await shopper.open('/jp/ja/search');
  await field.pressSequentially('急須');
  await expect(page.getByTestId('search-suggestion').first()).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/search\?q=/);
});
