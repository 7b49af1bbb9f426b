import { addresses } from '../../support/addresses';
import { expectAccessible } from '../../support/accessible';
import { mailAbout } from '../../support/mail';
import { expect, test } from '../../support/test';
import { message, plain, productPath } from '../../support/words';

for (const [market, locale] of [['de', 'de'], ['jp', 'ja']] as const) {
  test(`a parcel is sent and followed in ${locale}`, async ({ shopper }) => {
    const { page, shop } = shopper;
    await shopper.open(productPath(market, locale, 'bowl-kohiki'));
    await shopper.addToCart(2);
    await shopper.follow(page.getByTestId('go-to-checkout'), /\/checkout$/);
    await shopper.fillCheckout(shopper.email, addresses[market]);
    await shopper.pickMethod('card');
    await shopper.follow(page.getByTestId('place-order'), /\/orders\//);
    await shopper.expectStatus('paid');
    const number = await page.getByTestId('order-number').innerText();
    await expect(page.getByTestId('parcel')).toHaveAttribute('data-status', 'allocated');

    // One of two is canceled before they are packed.
    const cancel = page.getByTestId('cancel-pieces');
    await page.getByText(message(locale, 'cancel-pieces-title')).click();
    await cancel.getByRole('spinbutton').fill('1');
    await shopper.follow(cancel.getByRole('button'), /#parcels$/);
    await expect(page.getByTestId('refund')).toHaveCount(1);
    await expectAccessible(shopper);

    shop.run('parcels', 'pack', number, '1');
    shop.run('parcels', 'hand-over', number, '1', '--carrier', 'dhl', '--tracking', `JD-${market}-${number}`);
    await page.reload();
    await expect(page.getByTestId('parcel')).toHaveAttribute('data-status', 'handed_over');
    await expect(page.getByTestId('tracking')).toContainText(`JD-${market}-${number}`);
    await expect(page.getByTestId('cancel-pieces')).toHaveCount(0);
    await expect(page.getByTestId('order-event').first()).toHaveAttribute('data-kind', 'handed_over');
    await shopper.awake();
    await expectAccessible(shopper);
    const mail = await mailAbout(shop, 'sent-1', number);
    expect(mail.subject).toBe(plain(locale, 'email-sent-subject', { number }));
    expect(mail.text).toContain(`JD-${market}-${number}`);
  });
}
