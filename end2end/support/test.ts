import { test as base, expect } from '@playwright/test';
import { Faults } from './faults';
import { Shop } from './server';
import { Shopper } from './shopper';

interface Own {
  /** What went wrong unseen; every test ends with asserting that there was nothing. */
  faults: Faults;
  /** Somebody with a browser. */
  shopper: Shopper;
}

interface PerWorker {
  shop: Shop;
}

export const test = base.extend<Own, PerWorker>({
  shop: [
    async ({}, use) => {
      const shop = await Shop.open();
      await use(shop);
      const written = shop.written;
      expect(await shop.close(), `the server's end\n${written}`).toBe(0);
      expect(written).not.toContain('panicked');
    },
    { scope: 'worker', timeout: 90_000 },
  ],
  baseURL: async ({ shop }, use) => use(shop.url),
  faults: [
    async ({ context }, use) => {
      const faults = new Faults();
      faults.watch(context);
      await use(faults);
      expect(faults.all).toEqual([]);
    },
    { auto: true },
  ],
  shopper: async ({ page, shop, javaScriptEnabled }, use) => {
    await use(new Shopper(page, shop, javaScriptEnabled !== false));
  },
});

export { expect };
