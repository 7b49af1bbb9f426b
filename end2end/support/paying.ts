import { expect } from '@playwright/test';
import { addresses } from './addresses';
import type { Shopper } from './shopper';
import { productPath } from './words';

/** Where somebody orders, in which language, and how she pays. */
export interface Paying {
  market: keyof typeof addresses;
  locale: string;
  method: string;
}

/** From a product to a placed order, on the order's page or the provider's. */
export async function order(shopper: Shopper, { market, locale, method }: Paying): Promise<void> {
  const { page } = shopper;
  await shopper.open(productPath(market, locale, 'towel-linen'));
  await shopper.addToCart(1);
  await shopper.follow(page.getByTestId('go-to-checkout'), /\/checkout$/);
  await shopper.fillCheckout(shopper.email, addresses[market]);
  await shopper.pickMethod(method);
  await shopper.follow(page.getByTestId('place-order'), /\/(orders|sandbox\/pay)\//);
}

/** Types what a payment asks for. The page that comes has the same address. */
export async function answer(shopper: Shopper, label: string, typed: string): Promise<void> {
  const { page } = shopper;
  await page.getByLabel(label).fill(typed);
  const come = page.waitForEvent('load');
  await page.getByTestId('payment-confirm').click();
  await come;
  await shopper.awake();
}

/** Goes to the page that plays the provider, decides, and comes back to the order. */
export async function play(shopper: Shopper, decision: string, reason?: string): Promise<void> {
  const { page } = shopper;
  await shopper.follow(page.getByTestId('sandbox-play'), /\/sandbox\/pay\//);
  if (reason !== undefined) await page.getByTestId('sandbox-reason').selectOption(reason);
  await shopper.follow(page.getByTestId(`sandbox-${decision}`), /\/orders\//);
}

/** Looks at the order until its payment has a status. */
export async function expectPayment(shopper: Shopper, status: string): Promise<void> {
  await expect(async () => {
    await shopper.page.reload();
    const now = shopper.page.getByTestId('payment-status');
    await expect(now).toHaveAttribute('data-status', status, { timeout: 500 });
  }).toPass();
  await shopper.awake();
}
