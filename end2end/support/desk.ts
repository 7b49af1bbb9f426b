import { Shop } from './server';
import { expect, test } from './test';

/** Tests at the operator's listener of a shop whose words and data may be edited. */
export const deskTest = test.extend<object, { shop: Shop }>({
  shop: [
    async ({}, use) => {
      const shop = await Shop.openDesk();
      await use(shop);
      const written = shop.written;
      expect(await shop.close(), `the server's end\n${written}`).toBe(0);
      expect(written).not.toContain('panicked');
    },
    { scope: 'worker', timeout: 90_000 },
  ],
});
