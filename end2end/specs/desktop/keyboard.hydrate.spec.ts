import type { Locator, Page } from '@playwright/test';
import { addresses } from '../../support/addresses';
import { expect, test } from '../../support/test';

const FARTHEST = 120;

/** Whether an element, what it draws over itself, or the label or card around it has an outline. */
function showsFocus(element: Element): boolean {
  const around = [element.closest('label'), element.closest('.card')].filter((one) => one !== null);
  const styles = [element, ...around].flatMap((one) => [getComputedStyle(one), getComputedStyle(one, '::after')]);
  return styles.some((style) => style.outlineStyle !== 'none' && style.outlineWidth !== '0px');
}

/** Tabs on until something has the focus, which must be seen. */
async function tabTo(page: Page, what: Locator): Promise<void> {
  for (let pressed = 0; pressed < FARTHEST; pressed += 1) {
    await page.keyboard.press('Tab');
    if (await what.evaluate((element) => element === document.activeElement)) {
      expect(await what.evaluate(showsFocus), `the focus on ${String(what)}`).toBe(true);
      return;
    }
  }
  throw new Error(`${String(what)} is not reached by the Tab key`);
}

test('a purchase needs no more than a keyboard', async ({ shopper, page }) => {
  await shopper.open('/fr/en/');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'Skip to the content' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.locator('main')).toBeFocused();

  await tabTo(page, page.getByRole('link', { name: 'Cedar incense' }));
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/p\/cedar-incense$/);
  await shopper.awake();
  await tabTo(page, page.getByRole('button', { name: 'Add to cart' }));
  await page.keyboard.press('Space');
  await expect(shopper.added).toBeVisible();
  await tabTo(page, shopper.added.getByRole('link', { name: 'Cart' }));
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/cart$/);
  await shopper.awake();
  await tabTo(page, page.getByRole('link', { name: 'Go to checkout' }));
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/checkout$/);
  await shopper.awake();

  const { name, street, city, postcode } = addresses.fr;
  await tabTo(page, page.getByRole('textbox', { name: 'Email address' }));
  await page.keyboard.type('clavier@example.org');
  // In the order of the country's addresses, which is the order of the Tab key.
  for (const [mark, text] of [['name', name], ['street', street], ['postcode', postcode], ['city', city]] as const) {
    await tabTo(page, page.getByTestId(`checkout-address-${mark}`));
    await page.keyboard.type(text);
  }
  await tabTo(page, page.getByRole('radio', { name: /Credit or debit card/ }));
  await page.keyboard.press('Space');
  await tabTo(page, page.getByRole('button', { name: 'Order and pay' }));
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/orders\//);
  await shopper.awake();
  await shopper.expectStatus('paid');
});

test('Escape closes the preferences and gives the focus back', async ({ shopper, page }) => {
  await shopper.open('/de/en/');
  const summary = page.locator('header summary');
  await tabTo(page, summary);
  await page.keyboard.press('Enter');
  await expect(page.getByTestId('market-switcher')).toBeVisible();
  await tabTo(page, page.getByTestId('locale-switcher'));
  await page.keyboard.press('Escape');
  await expect(page.getByTestId('market-switcher')).toBeHidden();
  await expect(summary).toBeFocused();
});
