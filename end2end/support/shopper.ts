import { randomUUID } from 'node:crypto';
import { expect, type Locator, type Page, type Response } from '@playwright/test';
import type { Shop } from './server';

/** What a page says to machines about an amount. */
export interface Amount {
  minor: number;
  currency: string;
}

/** What the checkout asks about a delivery, by the keys of its fields; what a country does not ask for is left out. */
export type Address = Partial<
  Record<
    'name' | 'organization' | 'street' | 'extra' | 'district' | 'city' | 'region' | 'postcode' | 'buyer-number',
    string
  >
>;

/** Somebody with a browser, and the things she does in every shop. */
export class Shopper {
  /** Her own: whoever orders as often as all tests do together is asked by her bank. */
  readonly email = `buyer-${randomUUID().slice(0, 8)}@example.org`;

  constructor(
    readonly page: Page,
    readonly shop: Shop,
    readonly javaScript: boolean,
  ) {}

  /** Opens a path and waits until the islands are awake, where there is JavaScript to wake them. */
  async open(path: string): Promise<Response> {
    const response = await this.page.goto(path);
    if (!response) throw new Error(`${path} gave no answer`);
    await this.awake();
    return response;
  }

  async awake(): Promise<void> {
    if (this.javaScript) {
      await expect(this.page.locator('html')).toHaveAttribute('data-hydrated', 'true');
    }
  }

  /** Follows a link or presses a button that leads to another page. */
  async follow(what: Locator, where: RegExp): Promise<void> {
    await what.click();
    await expect(this.page).toHaveURL(where);
    await this.awake();
  }

  /** The language and direction of the page, by what it tells the browser. */
  async expectLanguage(language: string, direction: 'ltr' | 'rtl'): Promise<void> {
    const html = this.page.locator('html');
    await expect(html).toHaveAttribute('lang', new RegExp(`^${language}(-|$)`, 'i'));
    await expect(html).toHaveAttribute('dir', direction);
  }

  /** The drawer that shows the cart once the pieces are in it. */
  get added(): Locator {
    return this.page.getByRole('dialog');
  }

  /** Puts pieces of the product on this page into the cart and goes there. */
  async addToCart(quantity = 1): Promise<void> {
    await this.page.getByTestId('quantity').fill(String(quantity));
    await this.page.getByTestId('add-to-cart').click();
    if (this.javaScript) {
      await this.follow(this.added.getByRole('link').first(), /\/cart(\?|$)/);
    } else {
      await expect(this.page).toHaveURL(/\/cart(\?|$)/);
    }
  }

  /** Fills in who orders and where it goes. */
  async fillCheckout(email: string, address: Address): Promise<void> {
    await this.page.getByTestId('checkout-email').fill(email);
    for (const [key, value] of Object.entries(address)) {
      const field = this.page.getByTestId(key === 'buyer-number' ? `checkout-${key}` : `checkout-address-${key}`);
      const isList = await field.evaluate((element) => element instanceof HTMLSelectElement);
      if (isList) await field.selectOption(value);
      else await field.fill(value);
    }
  }

  async pickMethod(method: string): Promise<void> {
    await this.page.locator(`[data-testid=payment-method][data-method=${method}]`).check();
  }

  /** Looks at the order until it has a status; its page changes when it is loaded again. */
  async expectStatus(status: string): Promise<void> {
    await expect(async () => {
      await this.page.reload();
      await expect(this.page.getByTestId('order-status')).toHaveAttribute('data-status', status, { timeout: 500 });
    }).toPass();
    await this.awake();
  }

  /** The SKUs in the cart, with their quantities. */
  async cartLines(): Promise<Record<string, number>> {
    const lines: Record<string, number> = {};
    for (const line of await this.page.getByTestId('cart-line').all()) {
      const quantity = await line.getByTestId('cart-line-quantity').inputValue();
      lines[(await line.getAttribute('data-sku')) ?? ''] = Number(quantity);
    }
    return lines;
  }
}

/** The amount of a mark that is one, or holds one. */
export async function amountOf(mark: Locator): Promise<Amount> {
  const own = await mark.getAttribute('data-minor');
  const price = own === null ? mark.getByTestId('price') : mark;
  const minor = Number(await price.getAttribute('data-minor'));
  const currency = (await price.getAttribute('data-currency')) ?? '';
  expect(Number.isSafeInteger(minor)).toBe(true);
  return { minor, currency };
}
