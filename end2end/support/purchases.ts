import { addresses } from './addresses';
import type { Purchase } from './purchase';

/** A purchase with the language of the browser that leads to its market. */
export interface Story extends Purchase {
  browser: string;
}

const ltr = { direction: 'ltr' } as const;
const incense = { product: 'incense-cedar', sku: 'INCENSE-CEDAR' } as const;
const notebook = { product: 'notebook-grid', sku: 'NOTEBOOK-GRID-SAND' } as const;
const bowl = { product: 'bowl-kohiki', sku: 'BOWL-KOHIKI-S' } as const;

/** People in different markets, paying as they do at home. */
export const stories = {
  germany: {
    ...ltr, ...bowl, browser: 'de-DE', market: 'de', locale: 'de', currency: 'EUR', quantity: 2,
    address: addresses.de, method: 'paypal', payment: 'on the hosted page',
  },
  unitedStates: {
    ...ltr, ...notebook, browser: 'en-US', market: 'us', locale: 'en', currency: 'USD', quantity: 3,
    address: addresses.us, method: 'card', payment: 'at once',
  },
  switzerland: {
    ...ltr, ...incense, browser: 'fr-CH', market: 'ch', locale: 'fr', currency: 'CHF', quantity: 1,
    address: addresses.ch, method: 'twint', payment: 'later',
  },
  japan: {
    ...ltr, ...bowl, browser: 'ja-JP', market: 'jp', locale: 'ja', currency: 'JPY', quantity: 1,
    address: addresses.jp, method: 'konbini', payment: 'later',
  },
  brazil: {
    ...ltr, ...notebook, browser: 'pt-BR', market: 'br', locale: 'pt-br', currency: 'BRL', quantity: 2,
    address: addresses.br, method: 'pix', payment: 'later',
  },
  englishInFrance: {
    ...ltr, ...incense, browser: 'en-FR', market: 'fr', locale: 'en', currency: 'EUR', quantity: 4,
    address: addresses.fr, method: 'card', payment: 'at once',
  },
  saudiArabiaAtTheDoor: {
    ...bowl, browser: 'ar-SA', market: 'sa', locale: 'ar', currency: 'SAR', quantity: 2, direction: 'rtl',
    address: addresses.sa, method: 'cash_on_delivery', payment: 'at the door',
  },
  saudiArabiaByCard: {
    ...notebook, browser: 'ar-SA', market: 'sa', locale: 'ar', currency: 'SAR', quantity: 1, direction: 'rtl',
    address: addresses.sa, method: 'card', payment: 'at once',
  },
} as const satisfies Record<string, Story>;

export type StoryName = keyof typeof stories;

/** One basket to eight countries, each with its own borders, taxes and numbers. */
export const oneBasket: readonly Story[] = (
  [
    ['au', 'en-AU', 'en', 'AUD'],
    ['br', 'pt-BR', 'pt-br', 'BRL'],
    ['ch', 'de-CH', 'de', 'CHF'],
    ['cn', 'zh-CN', 'zh-hans', 'CNY'],
    ['de', 'de-DE', 'de', 'EUR'],
    ['gb', 'en-GB', 'en', 'GBP'],
    ['jp', 'ja-JP', 'ja', 'JPY'],
    ['us', 'en-US', 'en', 'USD'],
  ] as const
).map(([market, browser, locale, currency]) => ({
  ...ltr, ...notebook, browser, market, locale, currency, quantity: 1, address: addresses[market], method: 'card',
  payment: 'at once',
}));
