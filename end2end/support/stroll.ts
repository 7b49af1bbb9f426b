import type { Page } from '@playwright/test';
import { expectNoSidewaysScroll, expectNoTextOverText, expectNothingCutOff } from './accessible';
import { expect } from './test';
import { message, product } from './words';

/** Every language of the shop, with the market in which most of its readers are. */
export const homes: Record<string, string> = {
  ar: 'sa', de: 'de', en: 'us', es: 'es', fr: 'fr', hi: 'in', it: 'it', ja: 'jp', ko: 'kr', nl: 'nl', pl: 'pl', 'pt-br': 'br',
  sv: 'se', th: 'th', tr: 'tr', 'zh-hans': 'cn', 'zh-hant': 'hk',
};

/** The narrowest window that a page has to stand. */
export const NARROW = { width: 320, height: 844 };

/** The paths of the pages that anybody may see, as the shop itself links to them. */
export async function publicPaths(page: Page, locale: string): Promise<string[]> {
  const base = `/${homes[locale] ?? 'ww'}/${locale}`;
  await page.goto(`${base}/`);
  const linked = await page
    .locator('header a[href], main a[href], footer a[href]')
    .evaluateAll((links) => links.map((link) => new URL((link as HTMLAnchorElement).href).pathname));
  const content = linked.filter((path) => path.startsWith(`${base}/pages/`));
  const encoded = encodeURIComponent;
  const products = ['mug-ridge', 'knife-petty', 'score-crossing'].map((id) => `${base}/p/${encoded(product(locale, id, 'slug'))}`);
  const found = `${base}/search?q=${encoded(product(locale, 'teapot-tokoname', 'title'))}`;
  const collection = `${base}/c/${encoded(message(locale, 'collection-tableware.slug'))}`;
  return [`${base}/`, collection, ...products, found, `${base}/search?q=zzzz`, ...new Set(content), `${base}/nowhere`];
}

/** Puts two things into the cart, without a page. */
export async function fillCart(page: Page, market: string, locale: string): Promise<void> {
  for (const sku of ['TOWEL-LINEN-L', 'MUG-RIDGE-CHALK']) {
    const answer = await page.request.post('/api/cart/add', { form: { sku, quantity: '2', market, locale } });
    expect(answer.status(), 'added to the cart').toBe(200);
  }
}

/** Asserts that all text of the page is there and can be read. */
export async function expectReadable(page: Page): Promise<void> {
  await expect(async () => expectNoSidewaysScroll(page)).toPass();
  await expectNothingCutOff(page);
  await expectNoTextOverText(page);
}
