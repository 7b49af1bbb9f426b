import type { Address } from './shopper';

/** A place to deliver to in each market of the tests. */
export const addresses = {
  br: {
    name: 'Maria Aparecida Souza',
    street: 'Rua Augusta 1500',
    district: 'Consolação',
    city: 'São Paulo',
    region: 'SP',
    postcode: '01304-001',
  },
  ch: { name: 'Céline Rochat', street: 'Rue du Rhône 12', postcode: '1204', city: 'Genève' },
  de: { name: 'Jürgen Groß', street: 'Weinstraße 7', postcode: '10249', city: 'Berlin' },
  fr: { name: 'Anaïs Lefèvre', street: '5 rue Oberkampf', postcode: '75011', city: 'Paris' },
  jp: {
    postcode: '150-0001',
    region: '13',
    city: '渋谷区',
    street: '神宮前1-2-3',
    name: '佐藤 花子',
  },
  sa: { name: 'نورة القحطاني', street: 'شارع العليا 25', city: 'الرياض', postcode: '12211' },
  us: { name: 'Dana O’Neil', street: '410 Castro Street', city: 'San Francisco', region: 'CA', postcode: '94114' },
} as const satisfies Record<string, Address>;
