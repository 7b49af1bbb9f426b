import { order } from '../../support/paying';
import { expect, test } from '../../support/test';
import { productPath, said } from '../../support/words';

// On another side of the earth than the markets of these orders.
test.use({ timezoneId: 'America/Sao_Paulo' });

const markets = [
  { market: 'de', locale: 'de', zone: 'Europe/Berlin', offset: 'UTC+01', digits: 'latn' },
  { market: 'jp', locale: 'ja', zone: 'Asia/Tokyo', offset: 'UTC+09', digits: 'latn' },
  { market: 'sa', locale: 'ar', zone: 'Asia/Riyadh', offset: 'UTC+03', digits: 'arab' },
] as const;

for (const { market, locale, zone, offset, digits } of markets) {
  test(`what has happened to an order is told by the clock of who reads it, in ${locale}`, async ({ shopper }) => {
    const { page } = shopper;
    await order(shopper, { market, locale, method: 'card' });
    await shopper.expectStatus('paid');
    const time = page.getByTestId('order-event').last().locator('time');
    const at = new Date((await time.getAttribute('datetime')) ?? '');
    const clock = (timeZone: string) =>
      new Intl.DateTimeFormat(locale, { timeStyle: 'short', timeZone, numberingSystem: digits }).format(at);
    if (shopper.javaScript) {
      await expect(time).toContainText(clock('America/Sao_Paulo'));
      await expect(time).not.toContainText('UTC');
    } else {
      await expect(time).toContainText(clock(zone));
      await expect(time).toContainText(offset);
    }
  });
}

test('until when a sum holds is told by her clock, within a sentence', async ({ shopper }) => {
  const { page } = shopper;
  await shopper.open(productPath('de', 'de', 'bowl-kohiki'));
  await shopper.addToCart(1);
  await shopper.follow(page.getByTestId('go-to-checkout'), /\/checkout$/);
  const sentence = page.getByTestId('held-until');
  const at = new Date((await sentence.getAttribute('data-until')) ?? '');
  const timeZone = shopper.javaScript ? 'America/Sao_Paulo' : 'Europe/Berlin';
  const clock = new Intl.DateTimeFormat('de', { timeStyle: 'short', timeZone }).format(at);
  await expect(sentence.locator('time')).toContainText(clock);
  await expect(sentence).toHaveText(said('de', 'checkout-held-until'));
});
