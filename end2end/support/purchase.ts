import { expect } from '@playwright/test';
import { expectAccessible, expectNoSidewaysScroll } from './accessible';
import { mailAbout } from './mail';
import { amountOf, type Address, type Amount, type Shopper } from './shopper';
import { message, plain, product, said } from './words';

/** How the money comes. */
type Payment = 'at once' | 'on the hosted page' | 'later' | 'at the door';

export interface Purchase {
  market: string;
  locale: string;
  direction: 'ltr' | 'rtl';
  currency: string;
  /** A product that stands on the first page. */
  product: string;
  /** Its first variant. */
  sku: string;
  quantity: number;
  address: Address;
  method: string;
  payment: Payment;
  /** Whether prices contain the tax. */
  taxIncluded: boolean;
}

const EMAIL = 'shopper@example.org';

/** From the first page to a paid order, by nothing but links and buttons. */
export async function buy(shopper: Shopper, purchase: Purchase): Promise<void> {
  const unit = await chooseProduct(shopper, purchase);
  const goods = await checkCart(shopper, purchase, unit);
  const totals = await checkOut(shopper, purchase, goods);
  await payOnHostedPage(shopper, purchase);
  await checkOrder(shopper, purchase, totals);
}

async function page(shopper: Shopper, { locale, direction }: Purchase, title: string | RegExp): Promise<void> {
  await shopper.expectLanguage(locale, direction);
  await expect(shopper.page).toHaveTitle(title);
  await expectNoSidewaysScroll(shopper.page);
  await expectAccessible(shopper);
}

/** A page's title as the browser's tab shows it. */
function tab(locale: string, title: string): string {
  return plain(locale, 'page-title', { page: title });
}

async function chooseProduct(shopper: Shopper, purchase: Purchase): Promise<Amount> {
  const { market, locale, currency } = purchase;
  await shopper.open('/');
  await expect(shopper.page).toHaveURL(`/${market}/${locale}/`);
  await page(shopper, purchase, new RegExp(message(locale, 'shop-name')));
  const title = product(locale, purchase.product, 'title');
  const card = shopper.page.locator(`[data-testid=product-card][data-sku=${purchase.sku}]`);
  const shown = await amountOf(card.getByTestId('price'));
  await shopper.follow(card.getByRole('link', { name: title }), /\/p\/[^/?]+$/);

  await page(shopper, purchase, tab(locale, title));
  await expect(shopper.page.getByTestId('product-title').first()).toHaveText(title);
  const unit = await amountOf(shopper.page.getByRole('article').getByTestId('price').first());
  expect(unit.currency).toBe(currency);
  expect(unit.minor).toBeGreaterThan(0);
  // A card names the lowest price of the variants.
  expect(shown.minor).toBeLessThanOrEqual(unit.minor);
  await expect(shopper.page.getByTestId('price-note').first()).not.toBeEmpty();
  await shopper.addToCart(purchase.quantity);
  return unit;
}

async function checkCart(shopper: Shopper, purchase: Purchase, unit: Amount): Promise<Amount> {
  const { locale, quantity, sku } = purchase;
  await page(shopper, purchase, tab(locale, message(locale, 'cart-title')));
  expect(await shopper.cartLines()).toEqual({ [sku]: quantity });
  if (shopper.javaScript) {
    await expect(shopper.page.getByTestId('cart-count')).toHaveText(String(quantity));
  }
  const goods = { minor: unit.minor * quantity, currency: unit.currency };
  expect(await amountOf(shopper.page.getByTestId('cart-line').getByTestId('price'))).toEqual(goods);
  expect(await amountOf(shopper.page.getByTestId('cart-subtotal'))).toEqual(goods);
  await shopper.follow(shopper.page.getByTestId('go-to-checkout'), /\/checkout$/);
  return goods;
}

const TOTALS = ['total-goods', 'total-shipping', 'total-tax', 'total-due'] as const;
type Totals = Record<(typeof TOTALS)[number], Amount>;

async function totalsOf(shopper: Shopper): Promise<Totals> {
  const read = TOTALS.map(async (mark) => [mark, await amountOf(shopper.page.getByTestId(mark))] as const);
  return Object.fromEntries(await Promise.all(read)) as Totals;
}

async function checkOut(shopper: Shopper, purchase: Purchase, goods: Amount): Promise<Totals> {
  const { locale, method } = purchase;
  await page(shopper, purchase, tab(locale, message(locale, 'checkout-title')));
  const totals = await totalsOf(shopper);
  expect(totals['total-goods']).toEqual(goods);
  const added = purchase.taxIncluded ? 0 : totals['total-tax'].minor;
  expect(totals['total-due'].minor).toBe(goods.minor + totals['total-shipping'].minor + added);
  for (const { currency } of Object.values(totals)) expect(currency).toBe(purchase.currency);

  await shopper.fillCheckout(EMAIL, purchase.address);
  await shopper.pickMethod(method);
  const button = shopper.page.getByTestId('place-order');
  await expect(button).toHaveText(message(locale, 'place-order'));
  const isHosted = purchase.payment === 'on the hosted page';
  await shopper.follow(button, isHosted ? /\/sandbox\/pay\// : /\/orders\//);
  return totals;
}

async function payOnHostedPage(shopper: Shopper, purchase: Purchase): Promise<void> {
  if (purchase.payment !== 'on the hosted page') return;
  await page(shopper, purchase, tab(purchase.locale, message(purchase.locale, 'sandbox-title')));
  await shopper.follow(shopper.page.getByTestId('sandbox-approve'), /\/orders\//);
}

async function checkOrder(shopper: Shopper, purchase: Purchase, totals: Totals): Promise<void> {
  const { market, locale } = purchase;
  await expect(shopper.page).toHaveURL(new RegExp(`/${market}/${locale}/orders/[\\w-]{20,}$`));
  const number = await shopper.page.getByTestId('order-number').innerText();
  expect(number).toMatch(/^CV-[0-9A-Z]{4}-[0-9A-Z]{4}$/);
  await page(shopper, purchase, tab(locale, plain(locale, 'order-title', { number })));
  await expect(shopper.page.getByRole('heading', { level: 1 })).toHaveText(message(locale, 'order-thanks'));
  expect(await totalsOf(shopper)).toEqual(totals);
  expect(await shopper.page.locator('address').innerText()).toContain(purchase.address.name);

  const mail = await mailAbout(shopper.shop, 'placed', number);
  expect(mail.to).toContain(EMAIL);
  expect(mail.subject).toBe(plain(locale, 'email-order-subject', { number }));
  expect(mail.text).toContain(new URL(shopper.page.url()).pathname);

  await bringTheMoney(shopper, purchase);
  if (purchase.payment === 'at the door') return;
  await shopper.expectStatus('paid');
  await expect(shopper.page.getByTestId('order-status')).toHaveText(said(locale, 'order-status-paid'));
  await expect(shopper.page.getByTestId('payment-instructions')).toHaveCount(0);
  const paid = await mailAbout(shopper.shop, 'paid', number);
  expect(paid.subject).toBe(plain(locale, 'email-paid-subject', { number }));
}

/** What is paid later is played in the sandbox; what is paid at the door stays open. */
async function bringTheMoney(shopper: Shopper, { locale, payment, method }: Purchase): Promise<void> {
  if (payment === 'at once' || payment === 'on the hosted page') return;
  await expect(shopper.page.getByTestId('order-status')).toHaveAttribute('data-status', 'awaiting_payment');
  const instructions = shopper.page.getByTestId('payment-instructions');
  await expect(instructions).toBeVisible();
  if (payment === 'at the door') return;
  const code = instructions.getByTestId('payment-code');
  if (method === 'pix' || method === 'twint') {
    await expect(instructions.getByTestId('payment-qr').getByRole('img')).toBeVisible();
    await expect(code).toHaveValue(method === 'pix' ? /^000201.*6304[0-9A-F]{4}$/ : /^http.*\/sandbox\/pay\//);
  } else {
    await expect(code).toHaveText(/^\d{11}$/);
  }
  await shopper.follow(instructions.getByTestId('sandbox-play'), /\/sandbox\/pay\//);
  await expect(shopper.page.getByRole('heading', { level: 1 })).toHaveText(message(locale, 'sandbox-title'));
  await shopper.follow(shopper.page.getByTestId('sandbox-approve'), /\/orders\//);
}
