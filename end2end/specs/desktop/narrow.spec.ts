import { join } from 'node:path';
import { addresses } from '../../support/addresses';
import { homes, expectReadable, fillCart, NARROW, publicPaths } from '../../support/stroll';
import { expect, test } from '../../support/test';

// Pictures of every page are kept where a folder is named.
const pictures = process.env.CARAVEL_SCREENSHOTS;

for (const locale of Object.keys(homes)) {
  test(`all text of every page can be read on the narrowest phone, in ${locale}`, async ({ shopper, faults }) => {
    test.setTimeout(180_000);
    faults.allow(404);
    const { page } = shopper;
    await page.setViewportSize(NARROW);
    await page.emulateMedia({ reducedMotion: 'reduce' });
    const market = homes[locale] ?? 'ww';
    const read = async (path: string, name = path): Promise<void> => {
      await page.goto(path);
      await test.step(name, () => expectReadable(page));
      const file = `narrow ${locale} ${decodeURIComponent(name).replaceAll('/', ' ')}.png`;
      if (pictures) await page.screenshot({ path: join(pictures, file), fullPage: true });
    };
    for (const path of await publicPaths(page, locale)) await read(path);
    await read(`/${market}/${locale}/cart`);
    await fillCart(page, market, locale);
    await read(`/${market}/${locale}/cart`, 'full cart');
    await read(`/${market}/${locale}/checkout`);
    // An order of a country whose customs ask the buyer nothing.
    await read(`/de/${locale}/cart/move?return_to=/`, 'moving cart');
    await page.getByTestId('move-confirm').click().catch(() => undefined);
    await page.goto(`/de/${locale}/checkout`);
    await shopper.fillCheckout(shopper.email, addresses.de);
    await shopper.pickMethod('sepa_transfer');
    await shopper.follow(page.getByTestId('place-order'), /\/orders\//);
    await read(page.url(), 'order');
    await expect(page.getByTestId('payment-instructions')).toBeVisible();
  });
}
