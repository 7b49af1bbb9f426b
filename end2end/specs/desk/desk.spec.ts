import { readFileSync, writeFileSync } from 'node:fs';
import { cp } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { expectAccessible } from '../../support/accessible';
import { deskTest as test } from '../../support/desk';
import type { Shop } from '../../support/server';
import { expect } from '../../support/test';
import { message, product, productPath } from '../../support/words';

/** Changes a file below the shop's folder, as somebody with an editor does. */
function edit(shop: Shop, file: string, change: (text: string) => string): void {
  const path = join(shop.folder, file);
  writeFileSync(path, change(readFileSync(path, 'utf8')));
}

const problems = (page: Page) => page.locator('.desk-problems');

test('a saved file shows on the open page, a broken one is told there, and a new language is there at once', async ({
  page,
  shop,
}) => {
  const file = 'locales/de/catalog.ftl';
  const good = readFileSync(join(shop.folder, file), 'utf8');
  await page.goto('/de/de/');
  const heading = page.locator('#collections-title');
  await expect(heading).toHaveText(message('de', 'home-collections'));
  await heading.scrollIntoViewIfNeeded();
  const read = await page.evaluate(() => scrollY);
  expect(read).toBeGreaterThan(0);

  edit(shop, file, (text) => text.replace(/^home-collections = .*$/m, 'home-collections = Stöbern Sie'));
  await expect(heading).toHaveText('Stöbern Sie');
  await expect.poll(() => page.evaluate(() => scrollY)).toBe(read);
  await expect(problems(page)).toBeHidden();

  edit(shop, file, (text) => `${text}\nbroken = { $name\n`);
  const line = good.split('\n').length + 2;
  await expect(problems(page)).toContainText(`de/catalog.ftl:${line}: `);
  await expect(heading).toHaveText('Stöbern Sie');
  expect(shop.written).toContain(`de/catalog.ftl:${line}: `);
  await page.reload();
  await expect(problems(page)).toContainText(`de/catalog.ftl:${line}: `);
  await expect(heading).toHaveText('Stöbern Sie');

  edit(shop, file, () => good);
  await expect(heading).toHaveText(message('de', 'home-collections'));
  await expect(problems(page)).toBeHidden();

  await page.goto('/desk');
  await expect(page.locator('[data-locale=eo]')).toHaveCount(0);
  await cp(join(shop.folder, 'locales/de'), join(shop.folder, 'locales/eo'), { recursive: true });
  const row = page.locator('[data-locale=eo]');
  await expect(row).toBeVisible();
  edit(shop, 'data/markets/de.toml', (text) => text.replace('locales = ["de",', 'locales = ["de", "eo",'));
  await expect(row.getByRole('cell', { name: 'de', exact: true })).toBeVisible();
  await row.getByRole('link', { name: 'shop' }).click();
  await expect(page).toHaveURL(/\/de\/eo\/$/);
  await expect(page.locator('html')).toHaveAttribute('lang', 'eo');
  await expect(page.getByTestId('locale-switcher').locator('option[value=eo]')).toHaveCount(1);
  await page.goto(productPath('de', 'de', 'bowl-kohiki').replace('/de/de/', '/de/eo/'));
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(product('de', 'bowl-kohiki', 'title'));
});

test('a text tells where it stands, by the mouse and by the keyboard', async ({ page, context, shopper }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const copied = () => page.evaluate(() => navigator.clipboard.readText());
  await page.goto('/fr/fr/?words=keys');
  await page.getByRole('heading', { level: 1 }).click();
  await expect(page.locator('.desk-key')).toHaveText(/^Copied: home-title/);
  expect(await copied()).toMatch(/^home-title \(fr\/catalog\.ftl:\d+\)$/);

  const cart = page.getByTestId('cart-link');
  await cart.getByText(message('fr', 'nav-cart')).click();
  await expect(page.locator('.desk-key')).toHaveText(/^Copied: nav-cart/);
  await expect(page).toHaveURL(/\/fr\/fr\/\?words=keys$/);
  await page.locator('#hero-title [data-words]').focus();
  await page.keyboard.press('Alt+KeyC');
  await expect(page.locator('.desk-key')).toHaveText(/^Copied: home-title/);
  await expectAccessible(shopper);

  await cart.focus();
  await page.keyboard.press('Alt+KeyC');
  await expect.poll(copied).toMatch(/^nav-cart /);
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/fr\/fr\/cart\?words=keys$/);
  await expect(page.getByRole('heading', { level: 1 }).locator('[data-words]')).toHaveAttribute(
    'data-words',
    /^cart-empty \(fr\/cart\.ftl:\d+\)$/,
  );
});

test('the pseudo-locale is accented, longer and mirrored, and its page still works', async ({ page, shopper }) => {
  await shopper.open(`${productPath('de', 'en', 'bowl-kohiki')}?words=pseudo`);
  const title = page.getByRole('heading', { level: 1 });
  await expect(title).toHaveText(/^\[.+\]$/);
  expect((await title.innerText()).length).toBeGreaterThan(product('en', 'bowl-kohiki', 'title').length * 1.3);
  await page.getByTestId('add-to-cart').click();
  await expect(shopper.added).toBeVisible();

  const inset = async () => (await page.locator('.site-tools').boundingBox())?.x ?? 0;
  await page.goto('/de/en/');
  const end = await inset();
  await page.goto('/de/en/?words=mirrored');
  await expect(page.locator('html')).toHaveAttribute('dir', 'rtl');
  expect(await inset()).toBeLessThan(end / 2);
});

test('the coverage of each language can be read by everyone', async ({ page, shopper }) => {
  await page.goto('/desk');
  await expectAccessible(shopper);
  await page.getByRole('rowheader', { name: /\(fr\)/ }).getByRole('link').click();
  await expect(page).toHaveURL(/\/desk\/fr$/);
  await expect(page.getByRole('rowheader', { name: 'products/bowl-kohiki.ftl' })).toBeVisible();
  await expectAccessible(shopper);
});
