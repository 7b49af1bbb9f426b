import { expectAccessible } from '../../support/accessible';
import { addresses } from '../../support/addresses';
import { Mailbox } from '../../support/mailbox';
import { Shop } from '../../support/server';
import { amountOf, type Shopper } from '../../support/shopper';
import { expect, test as base } from '../../support/test';
import { plain, productPath, said } from '../../support/words';

/** A shop whose mails go to a mail server. */
const test = base.extend<object, { mailbox: Mailbox; shop: Shop }>({
  mailbox: [
    async ({}, use) => use(new Mailbox()),
    { scope: 'worker' },
  ],
  shop: [
    async ({ mailbox }, use) => {
      const shop = await Shop.open({ CARAVEL_SMTP_URL: await mailbox.open() });
      await use(shop);
      expect(await shop.close(), `the server's end\n${shop.written}`).toBe(0);
      await mailbox.close();
    },
    { scope: 'worker', timeout: 90_000 },
  ],
});

const MUG = 'MUG-RIDGE-CHALK';
const TEAPOT = 'TEAPOT-TOKONAME-INK';
const TOWEL = 'TOWEL-LINEN-L';

/** Puts one piece of a variant into the cart. */
async function add(shopper: Shopper, path: string, sku: string): Promise<void> {
  const { page } = shopper;
  await shopper.open(path);
  const option = page.locator(`[data-testid=variant-option][data-sku=${sku}]`);
  if ((await option.count()) > 0) await option.check();
  await shopper.addToCart(1);
}

for (const { market, locale, back, kind, owed, written } of [
  // The teapot came from Kobe: its price with the tax in it, and the three euros of duty that the union asks for each kind of
  // goods in a parcel of up to 150 euros. Nothing was paid for shipping.
  { market: 'de', locale: 'de', back: TEAPOT, kind: 'withdrawal', owed: 10700, written: '107,00' },
  // The towel came from Hamburg with the mug: 60 % of 11,180 yen are no more than the 10,000 that Japan lets in free of duty
  // and tax, so its price is all that was paid.
  { market: 'jp', locale: 'ja', back: TOWEL, kind: 'voluntary', owed: 6880, written: '6,880' },
] as const) {
  test(`three things from two places, and one goes back, in ${locale}`, async ({ shopper, mailbox }) => {
    test.slow();
    const { page, shop } = shopper;
    const email = `there-and-back-${market}@example.org`;
    await add(shopper, productPath(market, locale, 'mug-ridge'), MUG);
    await add(shopper, productPath(market, locale, 'towel-linen'), TOWEL);
    await add(shopper, productPath(market, locale, 'teapot-tokoname'), TEAPOT);
    await shopper.follow(page.getByTestId('go-to-checkout'), /\/checkout$/);
    await shopper.fillCheckout(email, addresses[market]);
    await shopper.pickMethod('card');
    const due = await amountOf(page.getByTestId('total-due').last());
    await shopper.follow(page.getByTestId('place-order'), /\/orders\//);
    await shopper.expectStatus('paid');
    expect(await amountOf(page.getByTestId('total-due'))).toEqual(due);
    const number = await page.getByTestId('order-number').innerText();
    const order = page.url();

    const parcels = page.getByTestId('parcel');
    await expect(parcels).toHaveCount(2);
    for (const parcel of await parcels.all()) {
      const days = parcel.getByTestId('delivery-estimate');
      const [first, last] = [await days.getAttribute('data-first'), await days.getAttribute('data-last')];
      expect(first).toMatch(/^2026-1[12]-\d\d$/);
      expect(last && first && last >= first, `${first} to ${last}`).toBe(true);
    }
    await expectAccessible(shopper);

    for (const parcel of ['1', '2']) {
      shop.run('parcels', 'pack', number, parcel);
      shop.run('parcels', 'hand-over', number, parcel, '--carrier', 'dhl', '--tracking', `JD-${number}-${parcel}`);
    }
    await shopper.open(order);
    for (const parcel of await parcels.all()) await expect(parcel).toHaveAttribute('data-status', 'handed_over');
    for (const parcel of ['1', '2']) {
      for (const scan of ['in_transit', 'out_for_delivery', 'delivered']) shop.run('parcels', 'event', number, parcel, scan);
    }
    await shopper.open(order);
    for (const parcel of await parcels.all()) await expect(parcel).toHaveAttribute('data-status', 'delivered');
    await expectAccessible(shopper);

    await shopper.follow(page.getByTestId('return-open'), /\/return$/);
    const line = page.locator(`[data-testid=return-line][data-sku=${back}]`);
    await line.getByTestId('return-quantity').fill('1');
    await line.getByTestId('return-reason').selectOption('does_not_fit');
    await shopper.follow(page.getByTestId('return-review'), /review=1/);
    await expect(page.getByTestId('return-statement')).toHaveText(said(locale, `send-back-statement-${kind}`));
    const { currency } = due;
    expect(await amountOf(page.getByTestId('return-sum'))).toEqual({ minor: owed, currency });
    await shopper.follow(page.getByTestId('return-confirm'), /#returns$/);
    shop.run('returns', 'arrived', `${number}-1`, '--sku', `${back}=restock`);
    await expect(async () => {
      await shopper.open(order);
      await expect(page.getByTestId('refund')).toHaveAttribute('data-status', 'made', { timeout: 500 });
    }).toPass();
    expect(await amountOf(page.getByTestId('refund'))).toEqual({ minor: owed, currency });
    await expectAccessible(shopper);

    const named = { number };
    const mails = await mailbox.expectMails(email, [
      plain(locale, 'email-order-subject', named),
      plain(locale, 'email-paid-subject', named),
      plain(locale, 'email-sent-subject', named),
      plain(locale, 'email-sent-subject', named),
      plain(locale, 'email-delivered-subject', named),
      plain(locale, 'email-delivered-subject', named),
      plain(locale, `email-return-${kind}-subject`, named),
      plain(locale, 'email-refunded-subject', named),
    ]);
    for (const mail of mails) expect(mail.text).toContain(new URL(order).pathname);
    expect(`${mails[2]?.text}${mails[3]?.text}`).toContain(`JD-${number}-1`);
    expect(`${mails[2]?.text}${mails[3]?.text}`).toContain(`JD-${number}-2`);
    expect(mails[7]?.text).toContain(written);

    expect(shop.run('orders', 'verify')).toContain('as they were written');
    const explained = shop.run('orders', 'explain', number);
    expect(explained).toContain('worked out again from what was kept: the same');
  });
}
