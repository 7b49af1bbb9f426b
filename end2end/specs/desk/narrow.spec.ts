import { deskTest as test } from '../../support/desk';
import { expectReadable, fillCart, homes, NARROW, publicPaths } from '../../support/stroll';
import { expect } from '../../support/test';

// Made of the original: a third longer than English is what other languages take. German and Dutch write long words in one.
for (const locale of ['en', 'de', 'nl']) {
  for (const manner of ['pseudo', 'mirrored']) {
    test(`words that are longer still fit the narrowest phone, ${manner}, in ${locale}`, async ({ page, faults }) => {
      test.setTimeout(180_000);
      faults.allow(404);
      await page.setViewportSize(NARROW);
      await page.emulateMedia({ reducedMotion: 'reduce' });
      const market = homes[locale] ?? 'ww';
      const paths = await publicPaths(page, locale);
      await fillCart(page, market, locale);
      for (const path of [...paths, `/${market}/${locale}/cart`, `/${market}/${locale}/checkout`]) {
        await page.goto(`${path}${path.includes('?') ? '&' : '?'}words=${manner}`);
        await test.step(path, async () => {
          if (path.includes('/pages/')) await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^\[.+\]$/);
          await expectReadable(page);
        });
      }
    });
  }
}
