import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { folder } from '../../support/contact-sheet';
import type { Shopper } from '../../support/shopper';
import { expect, test } from '../../support/test';
import { everyView, goTo, locales, look, pages, type Step } from '../../support/walk';
import { message } from '../../support/words';

// Beside the pages of the walk, what a request is told that came from a foreign site.
const all = [...pages, 'refused'] as const;
// Longer pages are cut: a sheet is for looking over.
const LONGEST = 4000;

for (const locale of locales) {
  for (const name of all) {
    test(`${name} · ${locale}`, async ({ shopper, faults }) => {
      faults.allow(403, 404);
      if (name === 'refused') await beRefused(shopper, locale);
      else await goTo(shopper, { page: name, locale });
      for (const view of everyView) {
        await look(shopper.page, view);
        await everyPicture(shopper.page);
        const file = `${name} ${locale} ${view.name}.png`.replaceAll(' ', '-');
        const { width = 1280 } = view;
        const height = await shopper.page.evaluate(() => document.documentElement.scrollHeight);
        await shopper.page.screenshot({
          path: join(folder, file),
          fullPage: true,
          animations: 'disabled',
          clip: { x: 0, y: 0, width, height: Math.min(height, LONGEST) },
        });
      }
    });
  }
}

async function beRefused({ page, shop }: Shopper, locale: Step['locale']): Promise<void> {
  const path = `/ww/${locale}/`;
  const answer = await page.request.post('/api/cart/add', {
    headers: { accept: 'text/html', origin: 'https://foreign.example', referer: `${shop.url}${path}` },
    form: { sku: 'MUG-RIDGE-INK', quantity: '1', market: 'ww', locale },
  });
  expect(answer.status()).toBe(403);
  await page.route(`**${path}refused`, (route) => route.fulfill({ response: answer }));
  await page.goto(`${path}refused`);
  await expect(page).toHaveTitle(new RegExp(message(locale, 'shop-name')));
}

/** Pictures further down wait for being scrolled to. */
async function everyPicture(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const shown = [...document.images].map((picture) => {
      picture.loading = 'eager';
      return picture.decode().catch(() => undefined);
    });
    await Promise.all([...shown, document.fonts.ready]);
  });
}
