import type { Page } from '@playwright/test';
import { mailAbout } from '../../support/mail';
import { expect, test } from '../../support/test';
import { amountOf, type Shopper } from '../../support/shopper';
import { message, productPath } from '../../support/words';

const ADDRESS = { name: 'Anna Muster', street: 'Lindenweg 4', postcode: '10115', city: 'Berlin' };

/** Opens the field where it is closed, and enters a code. */
async function enter(page: Page, code: string): Promise<void> {
  const field = page.getByTestId('promotion-code');
  if (!(await field.isVisible())) await page.locator('details.promotion > summary').click();
  await field.fill(code);
  await page.getByTestId('promotion-apply').click();
}

async function minor(page: Page, mark: string): Promise<number> {
  return (await amountOf(page.getByTestId(mark))).minor;
}

async function withMugs(shopper: Shopper, market: string, locale: string, pieces: number): Promise<void> {
  await shopper.open(productPath(market, locale, 'mug-ridge'));
  await shopper.addToCart(pieces);
}

test('a code changes the sum, and order and mail carry it', async ({ shopper }) => {
  const { page } = shopper;
  await withMugs(shopper, 'de', 'de', 2);
  const goods = await minor(page, 'cart-subtotal');
  await enter(page, 'ｗｅｌｃｏｍｅ-١٠');
  await expect(page.getByTestId('promotion-remove')).toBeVisible();
  const off = -Math.round(goods / 10);
  expect(await minor(page, 'total-discount')).toBe(off);
  const due = await minor(page, 'total-due');
  expect(due).toBe(goods + off + (await minor(page, 'total-shipping')));

  await shopper.follow(page.getByTestId('go-to-checkout'), /\/checkout$/);
  expect(await minor(page, 'total-due')).toBe(due);
  await shopper.fillCheckout(`${Date.now()}@example.org`, ADDRESS);
  await shopper.pickMethod('card');
  await shopper.follow(page.getByTestId('place-order'), /\/orders\//);
  expect(await minor(page, 'total-discount')).toBe(off);
  expect(await minor(page, 'total-due')).toBe(due);
  const number = await page.getByTestId('order-number').innerText();
  const mail = await mailAbout(shopper.shop, 'placed', number);
  expect(mail.text).toContain(message('de', 'promotion-name-welcome'));
  expect(shopper.shop.run('orders', 'explain', number)).toContain('promotion, welcome, code WELCOME10');
});

test('a code can be taken out again', async ({ shopper }) => {
  const { page } = shopper;
  await withMugs(shopper, 'jp', 'ja', 2);
  const before = await minor(page, 'total-due');
  await enter(page, 'welcome10');
  await page.getByTestId('promotion-remove').click();
  await expect(page.getByTestId('total-discount')).toHaveCount(0);
  expect(await minor(page, 'total-due')).toBe(before);
});

for (const { locale, market, wrong } of [
  { market: 'de', locale: 'de', wrong: 'KENNTNIEMAND' },
  { market: 'sa', locale: 'ar', wrong: '١٢٣٤٥٦' },
  { market: 'br', locale: 'pt-br', wrong: 'A'.repeat(100) },
]) {
  test(`“${wrong.slice(0, 12)}” is refused beside the field in ${locale}, and changes nothing`, async ({
    shopper,
    faults,
  }) => {
    faults.allow(404);
    const { page } = shopper;
    await withMugs(shopper, market, locale, 1);
    const due = await minor(page, 'total-due');
    await enter(page, wrong);
    const error = page.locator('details.promotion').getByTestId('field-error');
    await expect(error).toHaveAttribute('data-code', 'promotion_unknown');
    await expect(error).toHaveAttribute('data-field', 'code');
    await expect(error).toHaveText(message(locale, 'promotion-refused-unknown'));
    expect(await minor(page, 'total-due')).toBe(due);
    await shopper.open(`/${market}/${locale}/cart`);
    await expect(page.getByTestId('field-error')).toHaveCount(0);
  });
}

test('a code that does not count yet says what is missing, and counts once that is there', async ({ shopper }) => {
  const { page } = shopper;
  await withMugs(shopper, 'de', 'en', 1);
  await enter(page, 'thanks');
  const error = page.locator('details.promotion').getByTestId('field-error');
  await expect(error).toHaveAttribute('data-code', 'promotion_minimum');
  await withMugs(shopper, 'de', 'en', 1);
  await expect(page.getByTestId('field-error')).toHaveCount(0);
  expect(await minor(page, 'total-discount')).toBe(-500);
});

test('a code is entered at the checkout, and what was typed stays', async ({ shopper }) => {
  const { page } = shopper;
  await withMugs(shopper, 'de', 'de', 2);
  await shopper.follow(page.getByTestId('go-to-checkout'), /\/checkout$/);
  const before = await minor(page, 'total-due');
  await page.getByTestId('checkout-email').fill('anna@example.org');
  await page.getByTestId('checkout-address-name').fill(ADDRESS.name);
  await enter(page, 'welcome10');
  await expect(page.getByTestId('promotion-remove')).toBeVisible();
  await shopper.awake();
  expect(await minor(page, 'total-due')).toBeLessThan(before);
  await expect(page.getByTestId('checkout-email')).toHaveValue('anna@example.org');
  await expect(page.getByTestId('checkout-address-name')).toHaveValue(ADDRESS.name);
  await page.getByTestId('promotion-remove').click();
  await expect(page.getByTestId('total-discount')).toHaveCount(0);
  await expect(page.getByTestId('checkout-email')).toHaveValue('anna@example.org');
});
