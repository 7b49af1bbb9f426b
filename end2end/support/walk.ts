import { join } from 'node:path';
import type { Page } from '@playwright/test';
import {
  expectAccessible, expectCardsApart, expectEdges, expectNoSidewaysScroll, expectNothingCutOff, expectTargets,
} from './accessible';
import { addresses } from './addresses';
import type { Shopper } from './shopper';
import { expect, test } from './test';
import { contentPath, message, productPath } from './words';

/** Every page of the shop, in the states that a shopper meets it in. */
export const pages = [
  'home', 'collection', 'search', 'nothing found', 'product', 'sold out', 'delivery', 'returns', 'payment', 'privacy', 'imprint',
  'about', 'size-guide', 'missing', 'empty cart', 'cart', 'moving cart',
  'checkout',
  'incomplete checkout', 'hosted page', 'order to pay', 'paid order',
] as const;
export const locales = ['en', 'de', 'fr', 'ja', 'ar', 'pt-br'] as const;

export interface Step {
  page: (typeof pages)[number];
  locale: (typeof locales)[number];
}

/** How a page is looked at. */
export interface View {
  name: string;
  width?: number;
  scheme: 'light' | 'dark';
}

/** The windows and colours of the contact sheet. */
export const everyView: readonly View[] = [
  { name: 'desktop light', width: 1280, scheme: 'light' },
  { name: 'desktop dark', width: 1280, scheme: 'dark' },
  { name: 'phone dark', width: 390, scheme: 'dark' },
  { name: 'phone light', width: 390, scheme: 'light' },
];

/** The widths of a window, in pixels, that every page has to stand. */
export const everyWidth: readonly number[] = [1280, 390, 320];

const homes = { en: 'us', de: 'de', fr: 'ch', ja: 'jp', ar: 'sa', 'pt-br': 'br' } as const;
const deferred: Record<string, string> = { us: 'card', de: 'sepa_transfer', ch: 'twint', jp: 'konbini', sa: 'cash_on_delivery', br: 'pix' };
const hosted: Record<string, string> = { us: 'affirm', de: 'klarna', ch: 'twint', jp: 'paypay', sa: 'card', br: 'pix' };
// A word of the products in each language.
const sought: Record<Step['locale'], string> = {
  en: 'tea', de: 'Leinen', fr: 'lin', ja: '日本', ar: 'اليابان', 'pt-br': 'linho',
};

/** One test for every page in every one of the languages, in both colours. */
export function walk(project: string, languages: readonly Step['locale'][], widths: readonly number[]): void {
  for (const locale of languages) {
    for (const name of pages) {
      test(`${name} · ${locale}`, async ({ shopper, faults }) => {
        const { page } = shopper;
        const step = { page: name, locale };
        if (name === 'missing') faults.allow(404);
        await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
        await goTo(shopper, step);
        await shopper.expectLanguage(locale, locale === 'ar' ? 'rtl' : 'ltr');
        await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
        await expectFit(shopper, widths, `${project} ${name} ${locale} light`);
        // Chromium keeps some colours of a page whose scheme changes under it: it is loaded again in the other one.
        await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' });
        await reload(shopper, step);
        await expectFit(shopper, widths, `${project} ${name} ${locale} dark`);
        await page.emulateMedia({ forcedColors: 'active' });
        await expectEdges(page);
      });
    }
  }
}

/** Holds the page against each width: what axe says, what is to be pressed, and that nothing is lost. */
async function expectFit(shopper: Shopper, widths: readonly number[], name: string): Promise<void> {
  const { page } = shopper;
  for (const width of widths) {
    // 320 is also what 1280 become at 400 %.
    await page.setViewportSize({ width, height: width < 500 ? 844 : 900 });
    // Fluid type follows the window with the next frame.
    await expect(async () => expectNoSidewaysScroll(page)).toPass();
    await expectNothingCutOff(page);
    if (width > 320) {
      await expectCardsApart(page);
      await expectAccessible(shopper);
    }
    if (width < 500) await expectTargets(page);
    await keepPicture(page, `${name} ${width}`);
  }
}

/** A window of 320 is also what 1280 become at 400 %. */
export async function look(page: Page, { width, scheme }: View): Promise<void> {
  await page.emulateMedia({ colorScheme: scheme, forcedColors: 'none', reducedMotion: 'reduce' });
  if (width !== undefined) await page.setViewportSize({ width, height: width < 500 ? 844 : 900 });
}

async function keepPicture(page: Page, name: string): Promise<void> {
  const folder = process.env.CARAVEL_SCREENSHOTS;
  if (folder) await page.screenshot({ path: join(folder, `${name.replaceAll(' ', '-')}.png`), fullPage: true });
}

export async function goTo(shopper: Shopper, step: Step): Promise<void> {
  const { page } = shopper;
  const market = homes[step.locale];
  const base = `/${market}/${step.locale}`;
  const slug = (id: string): string => encodeURIComponent(message(step.locale, `${id}.slug`));
  switch (step.page) {
    case 'home':
      await shopper.open(`${base}/`);
      break;
    case 'collection':
      await shopper.open(`${base}/c/${slug('collection-textiles')}`);
      break;
    case 'search':
      await shopper.open(`${base}/search?q=${encodeURIComponent(sought[step.locale])}`);
      await expect(page.getByTestId('product-card').first()).toBeVisible();
      break;
    case 'nothing found':
      await shopper.open(`${base}/search?q=zzzz`);
      break;
    case 'product':
      await shopper.open(productPath(market, step.locale, 'mug-ridge'));
      break;
    case 'sold out':
      await shopper.open(`${productPath(market, step.locale, 'knife-petty')}?currency=CHF`);
      break;
    case 'delivery':
    case 'returns':
    case 'payment':
    case 'privacy':
    case 'imprint':
    case 'about':
    case 'size-guide':
      await shopper.open(contentPath(market, step.locale, step.page));
      break;
    case 'missing':
      expect((await shopper.open(`${base}/nowhere`)).status()).toBe(404);
      break;
    case 'empty cart':
      await shopper.open(`${base}/cart`);
      break;
    case 'moving cart':
      await fillCart(shopper, market === 'us' ? 'fr' : 'us', step.locale);
      await shopper.open(`${base}/cart/move?return_to=/`);
      await expect(page.getByTestId('move-confirm')).toBeVisible();
      break;
    default:
      await fillCart(shopper, market, step.locale);
      await goOn(shopper, step, base, market);
  }
}

/** Fills the cart without a page: the ways to it have tests of their own. */
async function fillCart(shopper: Shopper, market: string, locale: string): Promise<void> {
  for (const sku of ['TOWEL-LINEN-L', 'MUG-RIDGE-CHALK']) {
    const answer = await shopper.page.request.post('/api/cart/add', { form: { sku, quantity: '1', market, locale } });
    expect(answer.status()).toBe(200);
  }
}

/** Loads the page again in the state it was in: what is told about an order form is told once. */
async function reload(shopper: Shopper, step: Step): Promise<void> {
  await shopper.page.reload();
  await shopper.awake();
  if (step.page === 'incomplete checkout') await sendIncomplete(shopper);
}

async function sendIncomplete(shopper: Shopper): Promise<void> {
  const { page } = shopper;
  await page.getByTestId('checkout-address-postcode').fill('?');
  await shopper.follow(page.getByTestId('place-order'), /\/checkout$/);
  await expect(page.getByRole('alert')).toBeVisible();
}

async function goOn(shopper: Shopper, step: Step, base: string, market: keyof typeof addresses): Promise<void> {
  const { page } = shopper;
  if (step.page === 'cart') {
    await shopper.open(`${base}/cart`);
    return;
  }
  await shopper.open(`${base}/checkout`);
  if (step.page === 'checkout') return;
  if (step.page === 'incomplete checkout') {
    await sendIncomplete(shopper);
    return;
  }
  await shopper.fillCheckout(shopper.email, addresses[market]);
  const methods: Record<string, string | undefined> = { 'order to pay': deferred[market], 'hosted page': hosted[market] };
  await shopper.pickMethod(methods[step.page] ?? 'card');
  await shopper.follow(page.getByTestId('place-order'), /\/(orders|sandbox\/pay)\//);
  if (step.page === 'paid order') await shopper.expectStatus('paid');
}
