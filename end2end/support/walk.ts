import { join } from 'node:path';
import { expectAccessible, expectCardsApart, expectNoSidewaysScroll } from './accessible';
import { addresses } from './addresses';
import { everything, pairwise, type Row } from './pairwise';
import type { Shopper } from './shopper';
import { expect, test } from './test';
import { message, productPath } from './words';

const factors = {
  page: [
    'home', 'collection', 'product', 'sold out', 'delivery', 'missing', 'empty cart', 'cart', 'checkout',
    'incomplete checkout', 'hosted page', 'order to pay', 'paid order',
  ],
  locale: ['en', 'de', 'fr', 'ja', 'ar', 'pt-br'],
  size: ['desktop', 'phone'],
  scheme: ['light', 'dark'],
} as const;

type Step = Row<typeof factors>;

const homes = { en: 'us', de: 'de', fr: 'ch', ja: 'jp', ar: 'sa', 'pt-br': 'br' } as const;
const deferred: Record<string, string> = { us: 'card', de: 'sepa_transfer', ch: 'twint', jp: 'konbini', sa: 'cash_on_delivery', br: 'pix' };
const hosted: Record<string, string> = { us: 'affirm', de: 'klarna', ch: 'twint', jp: 'paypay', sa: 'card', br: 'pix' };

/** A sample in which every page is seen in every language, and either in every size and scheme; or all there is. */
export const sample = (): Step[] => (process.env.CARAVEL_ALL === '1' ? everything(factors) : pairwise(factors));

export const all = (): Step[] => everything(factors);

/** One test for every combination of page, language, size and colours. */
export function walk(project: string, steps: Step[]): void {
  for (const step of steps) {
    test(`${step.page} · ${step.locale} · ${step.size} · ${step.scheme}`, async ({ shopper, faults }) => {
      const { page } = shopper;
      if (step.page === 'missing') faults.allow(404);
      await page.emulateMedia({ colorScheme: step.scheme });
      if (step.size === 'phone') await page.setViewportSize({ width: 390, height: 844 });
      await goTo(shopper, step);
      await shopper.expectLanguage(step.locale, step.locale === 'ar' ? 'rtl' : 'ltr');
      await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
      await expectNoSidewaysScroll(page);
      await expectCardsApart(page);
      await expectAccessible(shopper);
      if (process.env.CARAVEL_SCREENSHOTS) {
        const name = `${project}-${step.page}-${step.locale}-${step.size}-${step.scheme}.png`.replaceAll(' ', '-');
        await page.screenshot({ path: join(process.env.CARAVEL_SCREENSHOTS, name), fullPage: true });
      }
    });
  }
}

async function goTo(shopper: Shopper, step: Step): Promise<void> {
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
    case 'product':
      await shopper.open(productPath(market, step.locale, 'mug-ridge'));
      break;
    case 'sold out':
      await shopper.open(`${productPath(market, step.locale, 'knife-petty')}?currency=CHF`);
      break;
    case 'delivery':
      await shopper.open(`${base}/pages/${slug('page-delivery')}`);
      break;
    case 'missing':
      expect((await shopper.open(`${base}/nowhere`)).status()).toBe(404);
      break;
    case 'empty cart':
      await shopper.open(`${base}/cart`);
      break;
    default:
      await fillCart(shopper, market, step.locale);
      await goOn(shopper, step, base, market);
  }
}

/** Fills the cart without a page: the ways to it have tests of their own. */
async function fillCart(shopper: Shopper, market: string, locale: string): Promise<void> {
  for (const sku of ['THROW-MERINO-RUST', 'MUG-RIDGE-INK']) {
    const answer = await shopper.page.request.post('/api/cart/add', { form: { sku, quantity: '2', market, locale } });
    expect(answer.status()).toBe(200);
  }
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
    await page.getByTestId('checkout-address-postcode').fill('?');
    await shopper.follow(page.getByTestId('place-order'), /\/checkout$/);
    await expect(page.getByRole('alert')).toBeVisible();
    return;
  }
  await shopper.fillCheckout('leserin@example.org', addresses[market]);
  const methods: Record<string, string | undefined> = { 'order to pay': deferred[market], 'hosted page': hosted[market] };
  await shopper.pickMethod(methods[step.page] ?? 'card');
  await shopper.follow(page.getByTestId('place-order'), /\/(orders|sandbox\/pay)\//);
  if (step.page === 'paid order') await shopper.expectStatus('paid');
}
