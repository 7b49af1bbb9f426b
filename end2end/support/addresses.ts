import type { Address } from './shopper';

/** A place to deliver to in each market of the tests. */
export const addresses = {
  au: { name: 'Mia Nguyen', street: '14 Smith Street', city: 'Collingwood', region: 'VIC', postcode: '3066' },
  br: {
    name: 'Maria Aparecida Souza',
    street: 'Rua Augusta 1500',
    district: 'Consolação',
    city: 'São Paulo',
    region: 'SP',
    postcode: '01304-001',
    // Valid, and published as an example: nobody's.
    'buyer-number': '529.982.247-25',
  },
  ch: { name: 'Céline Rochat', street: 'Rue du Rhône 12', postcode: '1204', city: 'Genève' },
  cn: {
    postcode: '200030',
    region: '31',
    city: '上海市',
    district: '徐汇区',
    street: '淮海中路999号',
    name: '李静',
    // The example of the standard GB 11643: nobody's.
    'buyer-number': '11010519491231002X',
  },
  de: { name: 'Jürgen Groß', street: 'Weinstraße 7', postcode: '10249', city: 'Berlin' },
  fr: { name: 'Anaïs Lefèvre', street: '5 rue Oberkampf', postcode: '75011', city: 'Paris' },
  gb: { name: 'Priya Shah', street: '21 Marchmont Street', city: 'London', postcode: 'WC1N 1AP' },
  jp: {
    postcode: '150-0001',
    region: '13',
    city: '渋谷区',
    street: '神宮前1-2-3',
    name: '佐藤 花子',
  },
  pl: { name: 'Zofia Wiśniewska', street: 'ul. Chmielna 8', postcode: '00-020', city: 'Warszawa' },
  pt: { name: 'Inês Carvalho', street: 'Rua da Prata 80', postcode: '1100-420', city: 'Lisboa' },
  sa: { name: 'نورة القحطاني', street: 'شارع العليا 25', city: 'الرياض', postcode: '12211' },
  se: { name: 'Elin Sjöberg', street: 'Götgatan 30', postcode: '118 26', city: 'Stockholm' },
  us: { name: 'Dana O’Neil', street: '410 Castro Street', city: 'San Francisco', region: 'CA', postcode: '94114' },
} as const satisfies Record<string, Address>;
