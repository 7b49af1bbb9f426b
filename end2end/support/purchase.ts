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
}

/** From the first page to a paid order, by nothing but links and buttons. */
export async function buy(shopper: Shopper, purchase: Purchase): Promise<void> {
  const unit = await chooseProduct(shopper, purchase);
  const cart = await checkCart(shopper, purchase, unit);
  const lines = await checkOut(shopper, purchase, cart);
  await payOnHostedPage(shopper, purchase);
  await checkOrder(shopper, purchase, lines);
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

/** What a piece costs, alone and at the door. */
interface Unit {
  price: Amount;
  door: Amount;
}

/** What the cart costs, its goods alone and at the door. */
interface Cart {
  goods: Amount;
  door: Amount;
}

async function chooseProduct(shopper: Shopper, purchase: Purchase): Promise<Unit> {
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
  const price = await amountOf(shopper.page.getByRole('article').getByTestId('price').first());
  expect(price.currency).toBe(currency);
  expect(price.minor).toBeGreaterThan(0);
  // A card names the lowest price of the variants.
  expect(shown.minor).toBeLessThanOrEqual(price.minor);
  const door = await amountOf(shopper.page.getByTestId('landed-cost').first());
  expect(door.minor).toBeGreaterThanOrEqual(price.minor);
  await expect(shopper.page.getByTestId('price-note').first()).not.toBeEmpty();
  await shopper.addToCart(purchase.quantity);
  return { price, door };
}

async function checkCart(shopper: Shopper, purchase: Purchase, unit: Unit): Promise<Cart> {
  const { locale, quantity, sku } = purchase;
  await page(shopper, purchase, tab(locale, message(locale, 'cart-title')));
  expect(await shopper.cartLines()).toEqual({ [sku]: quantity });
  if (shopper.javaScript) {
    await expect(shopper.page.getByTestId('cart-count')).toHaveText(String(quantity));
  }
  const goods = { minor: unit.price.minor * quantity, currency: unit.price.currency };
  expect(await amountOf(shopper.page.getByTestId('cart-line').getByTestId('price'))).toEqual(goods);
  expect(await amountOf(shopper.page.getByTestId('cart-subtotal'))).toEqual(goods);
  const door = due(await sumOn(shopper, purchase.currency));
  if (quantity === 1) expect(door, 'what the product page has named').toEqual(unit.door);
  await shopper.follow(shopper.page.getByTestId('go-to-checkout'), /\/checkout$/);
  return { goods, door };
}

/** A line of a sum: its mark, and its amount. */
interface SumLine extends Amount {
  mark: string;
}

/** The sum on the page, line by line: what stands above the line that is due adds up to it. */
async function sumOn(shopper: Shopper, currency: string): Promise<SumLine[]> {
  const amounts = shopper.page.locator('dl.totals:visible').first().locator('dd');
  const lines: SumLine[] = [];
  for (const amount of await amounts.all()) {
    const mark = (await amount.getAttribute('data-testid')) ?? '';
    lines.push({ mark, ...(await amountOf(amount)) });
  }
  const at = lines.findIndex(({ mark }) => mark === 'total-due');
  const above = lines.slice(0, at).reduce((sum, { minor }) => sum + minor, 0);
  expect(lines[at]?.minor, JSON.stringify(lines)).toBe(above);
  for (const line of lines) expect(line.currency).toBe(currency);
  return lines;
}

function due(lines: readonly SumLine[]): Amount {
  const line = lines.find(({ mark }) => mark === 'total-due');
  return { minor: line?.minor ?? -1, currency: line?.currency ?? '' };
}

async function checkOut(shopper: Shopper, purchase: Purchase, { goods, door }: Cart): Promise<SumLine[]> {
  const { locale, method } = purchase;
  await page(shopper, purchase, tab(locale, message(locale, 'checkout-title')));
  const lines = await sumOn(shopper, purchase.currency);
  expect(lines[0]).toEqual({ mark: 'total-goods', ...goods });
  expect(due(lines), 'what the cart has named').toEqual(door);

  await shopper.fillCheckout(shopper.email, purchase.address);
  await shopper.pickMethod(method);
  const button = shopper.page.getByTestId('place-order');
  await expect(button).toHaveText(message(locale, 'place-order'));
  const isHosted = purchase.payment === 'on the hosted page';
  await shopper.follow(button, isHosted ? /\/sandbox\/pay\// : /\/orders\//);
  return lines;
}

async function payOnHostedPage(shopper: Shopper, purchase: Purchase): Promise<void> {
  if (purchase.payment !== 'on the hosted page') return;
  await page(shopper, purchase, tab(purchase.locale, message(purchase.locale, 'sandbox-title')));
  await shopper.follow(shopper.page.getByTestId('sandbox-approve'), /\/orders\//);
}

async function checkOrder(shopper: Shopper, purchase: Purchase, lines: SumLine[]): Promise<void> {
  const { market, locale } = purchase;
  await expect(shopper.page).toHaveURL(new RegExp(`/${market}/${locale}/orders/[\\w-]{20,}$`));
  // The page loads itself again once the money has come: not while it is looked at.
  if (purchase.payment === 'on the hosted page') await shopper.expectStatus('paid');
  const number = await shopper.page.getByTestId('order-number').innerText();
  expect(number).toMatch(/^CV-[0-9A-Z]{4}-[0-9A-Z]{4}$/);
  await page(shopper, purchase, tab(locale, plain(locale, 'order-title', { number })));
  await expect(shopper.page.getByRole('heading', { level: 1 })).toHaveText(message(locale, 'order-thanks'));
  expect(await sumOn(shopper, purchase.currency)).toEqual(lines);
  const sum = await shopper.page.getByTestId('total-due').innerText();
  expect(await shopper.page.locator('address').innerText()).toContain(purchase.address.name);
  const explained = shopper.shop.run('orders', 'explain', number);
  const named = /^due with the order +([\d.]+)$/m.exec(explained)?.[1];
  expect(Number(named?.replace('.', '')), explained).toBe(due(lines).minor);
  expect(explained, 'it replays to itself').toContain('worked out again from what was kept: the same');

  const mail = await mailAbout(shopper.shop, 'placed', number);
  expect(mail.to).toContain(shopper.email);
  expect(mail.subject).toBe(plain(locale, 'email-order-subject', { number }));
  expect(mail.text).toContain(new URL(shopper.page.url()).pathname);
  expect(bare(mail.text)).toContain(bare(sum));

  await bringTheMoney(shopper, purchase);
  if (purchase.payment === 'at the door') return;
  await shopper.expectStatus('paid');
  await expect(shopper.page.getByTestId('order-status')).toHaveText(said(locale, 'order-status-paid'));
  await expect(shopper.page.getByTestId('payment-instructions')).toHaveCount(0);
  const reported = shopper.shop.run('export', 'taxes', '--from', '2026-11-22', '--to', '2026-11-22');
  const charged = lines.filter(({ mark, minor }) => /^total-(duty|tax|fees)$/.test(mark) && minor > 0);
  if (charged.length > 0) expect(reported).toContain(`\n${market.toUpperCase()},`);
  const paid = await mailAbout(shopper.shop, 'paid', number);
  expect(paid.subject).toBe(plain(locale, 'email-paid-subject', { number }));
}

/** Without marks of direction and with plain spaces: mails may do without either. */
function bare(text: string): string {
  return text.replace(/[\u200e\u200f\u061c\u2066-\u2069]/g, '').replace(/\s+/g, ' ');
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
