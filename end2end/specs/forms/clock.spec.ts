import { order } from '../../support/paying';
import { expect, test } from '../../support/test';

// On another side of the earth than the markets of these orders.
test.use({ timezoneId: 'America/Sao_Paulo' });

for (const [market, locale] of [['de', 'de'], ['jp', 'ja'], ['sa', 'ar']] as const) {
  test(`what has happened to an order is told by the clock of who reads it, in ${locale}`, async ({ shopper }) => {
    const { page } = shopper;
    await order(shopper, { market, locale, method: 'card' });
    await shopper.expectStatus('paid');
    const time = page.getByTestId('order-event').last().locator('time');
    const at = new Date((await time.getAttribute('datetime')) ?? '');
    const clock = (timeZone: string) =>
      new Intl.DateTimeFormat(locale, { timeStyle: 'short', timeZone, numberingSystem: 'latn' }).format(at);
    if (shopper.javaScript) {
      await expect(time).toContainText(clock('America/Sao_Paulo'));
      await expect(time).not.toContainText('UTC');
    } else {
      const zones = { de: 'Europe/Berlin', jp: 'Asia/Tokyo', sa: 'Asia/Riyadh' } as const;
      await expect(time).toContainText(clock(zones[market]));
      await expect(time).toContainText({ de: 'UTC+01', jp: 'UTC+09', sa: 'UTC+03' }[market]);
    }
  });
}
