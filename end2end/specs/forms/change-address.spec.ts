import { addresses } from '../../support/addresses';
import { expectAccessible } from '../../support/accessible';
import { mailAbout } from '../../support/mail';
import { expect, test } from '../../support/test';
import { message, plain, productPath } from '../../support/words';

for (const [market, locale, street] of [
  ['de', 'de', 'Lindenweg 9'],
  ['sa', 'ar', 'شارع التحلية 8'],
] as const) {
  test(`an order goes elsewhere before it is packed in ${locale}`, async ({ shopper }) => {
    const { page, shop } = shopper;
    await shopper.open(productPath(market, locale, 'bowl-kohiki'));
    await shopper.addToCart(1);
    await shopper.follow(page.getByTestId('go-to-checkout'), /\/checkout$/);
    await shopper.fillCheckout(shopper.email, addresses[market]);
    await shopper.pickMethod('card');
    await shopper.follow(page.getByTestId('place-order'), /\/orders\//);
    await shopper.expectStatus('paid');
    const number = await page.getByTestId('order-number').innerText();

    await shopper.follow(page.getByTestId('change-address'), /\/address$/);
    await expectAccessible(shopper);
    // Filled in with where it goes now; what is missing is told at its field, and nothing that was typed is lost.
    const field = page.getByTestId('checkout-address-street');
    await expect(field).toHaveValue(addresses[market].street);
    await field.fill('');
    await shopper.follow(page.getByTestId('address-review'), /\/address\?review=1$/);
    await expect(page.getByTestId('field-error')).toHaveAttribute('data-code', 'missing');
    await expectAccessible(shopper);
    await field.fill(street);
    await shopper.follow(page.getByTestId('address-review'), /\/address\?review=1$/);
    await expect(page.getByTestId('address-same')).toHaveText(message(locale, 'address-change-same'));
    const due = (side: string) => page.getByTestId(`address-${side}`).getByTestId('total-due').innerText();
    expect(await due('after')).toBe(await due('before'));
    await expectAccessible(shopper);
    await shopper.follow(page.getByTestId('address-confirm'), /\/orders\/[\w-]+$/);
    await expect(page.locator('address')).toContainText(street);
    await expect(page.getByTestId('order-event').first()).toHaveAttribute('data-kind', 'address_changed');
    await expect(page.getByTestId('paper-earlier')).toHaveCount(2);
    const mail = await mailAbout(shop, 'address-changed-1', number);
    expect(mail.subject).toBe(plain(locale, 'email-address-changed-subject', { number }));
    expect(mail.text).toContain(street);

    shop.run('parcels', 'pack', number, '1');
    await page.reload();
    await expect(page.getByTestId('change-address')).toHaveCount(0);
    await shopper.open(`${new URL(page.url()).pathname}/address`);
    await expect(page.getByTestId('field-error')).toHaveAttribute('data-code', 'order_packed');
    await expectAccessible(shopper);
  });
}
