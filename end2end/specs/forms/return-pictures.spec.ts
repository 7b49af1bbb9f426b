import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expectAccessible } from '../../support/accessible';
import { order } from '../../support/paying';
import { expect, test } from '../../support/test';
import { said } from '../../support/words';

const folder = join(import.meta.dirname, '../../../public/images/products');
const files = readdirSync(folder).filter((name) => name.endsWith('.webp'));
const photograph = (name: string, at: number) => ({
  name: `${name}.webp`,
  mimeType: 'image/webp',
  buffer: readFileSync(join(folder, files[at] ?? '')),
});
const pictures = [photograph('crack', 0), photograph('parcel', 1)];
const text = { name: 'crack.jpg', mimeType: 'image/jpeg', buffer: Buffer.from('no picture') };

for (const [market, locale] of [
  ['de', 'de'],
  ['sa', 'ar'],
] as const) {
  test(`pictures go with a return, and one that is none is told, in ${locale}`, async ({ shopper, shop }) => {
    const { page } = shopper;
    await page.setViewportSize({ width: 320, height: 640 });
    await order(shopper, { market, locale, method: 'card' });
    const number = await page.getByTestId('order-number').innerText();
    shop.run('parcels', 'pack', number, '1');
    shop.run('parcels', 'hand-over', number, '1', '--carrier', 'sandbox_post', '--tracking', `SB-${number}`);
    await page.reload();
    await shopper.awake();
    await shopper.follow(page.getByTestId('return-open'), /\/return$/);
    await page.getByTestId('return-quantity').fill('1');
    await page.getByTestId('return-reason').selectOption('damaged');
    await shopper.follow(page.getByTestId('return-review'), /review=1$/);
    await expectAccessible(shopper);
    await page.getByTestId('return-pictures').setInputFiles([...pictures, text]);
    await shopper.follow(page.getByTestId('return-confirm'), /review=1/);
    const error = page.getByTestId('field-error');
    await expect(error).toHaveText(said(locale, 'error-picture-unreadable'));
    await expect(page.getByTestId('return-picture')).toHaveCount(2);
    await page.getByTestId('return-picture-out').first().check();
    await expectAccessible(shopper);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    await shopper.follow(page.getByTestId('return-confirm'), /\/orders\/[^/]+#returns$/);
    const shown = page.getByTestId('return-picture').locator('img');
    await expect(shown).toHaveCount(1);
    await shown.scrollIntoViewIfNeeded();
    await expect.poll(() => shown.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBeGreaterThan(0);
    await expectAccessible(shopper);
  });
}
