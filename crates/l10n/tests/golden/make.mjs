// Writes ../golden_money.json: amounts as Node's Intl.NumberFormat writes them.
//   node crates/l10n/tests/golden/make.mjs
import { writeFileSync } from 'node:fs';

// [language and region, currency, minor units by ISO 4217]
const rows = [
  ['en-US', 'USD', 0], ['en-US', 'USD', 123456], ['en-US', 'USD', -123456], ['en-US', 'EUR', 123456789],
  ['en-US', 'JPY', 1234567], ['en-US', 'CHF', 99], ['en-US', 'KWD', 1234567], ['en-US', 'KRW', 50000],
  ['en-GB', 'GBP', 123456], ['en-GB', 'USD', 123456], ['en-GB', 'EUR', -5], ['en-GB', 'BRL', 100000],
  ['en-DE', 'EUR', 123456789], ['en-DE', 'EUR', -123456], ['en-DE', 'USD', 123456],
  ['en-CH', 'CHF', 123456789], ['en-CH', 'CHF', -123456], ['en-AT', 'EUR', 123456789],
  ['en-SA', 'SAR', 123456], ['en-JP', 'JPY', 5800], ['en-BR', 'BRL', 123456],
  ['de-DE', 'EUR', 123456789], ['de-DE', 'EUR', -123456], ['de-DE', 'USD', 123456], ['de-DE', 'JPY', 1234567],
  ['de-DE', 'CHF', 123456], ['de-DE', 'GBP', 5],
  ['de-AT', 'EUR', 123456789], ['de-AT', 'EUR', -123456], ['de-AT', 'EUR', 123456], ['de-AT', 'USD', 123456789],
  ['de-CH', 'CHF', 123456789], ['de-CH', 'CHF', -123456], ['de-CH', 'EUR', 123456], ['de-CH', 'CHF', 5],
  ['fr-FR', 'EUR', 123456789], ['fr-FR', 'EUR', -123456], ['fr-FR', 'USD', 123456], ['fr-FR', 'JPY', 1234567],
  ['fr-CH', 'CHF', 123456789], ['fr-CH', 'CHF', -123456], ['fr-CH', 'EUR', 123456],
  ['ja-JP', 'JPY', 1234567], ['ja-JP', 'JPY', -1234567], ['ja-JP', 'USD', 123456], ['ja-JP', 'EUR', 123456],
  ['ja-US', 'USD', 123456], ['ja-US', 'JPY', 5800],
  ['pt-BR', 'BRL', 123456789], ['pt-BR', 'BRL', -123456], ['pt-BR', 'USD', 123456], ['pt-BR', 'EUR', 123456],
  ['ar-SA', 'SAR', 123456789], ['ar-SA', 'SAR', -123456], ['ar-SA', 'USD', 123456], ['ar-SA', 'KWD', 1234567],
  ['ar-SA', 'JPY', 1234567],
  ['de-DE', 'HUF', 1234500], ['en-US', 'HUF', 1234500], ['fr-FR', 'SAR', 123456],
];

// By ISO 4217; what is shown may have fewer.
const exponents = { JPY: 0, KRW: 0, KWD: 3 };

const amounts = rows.map(([locale, currency, minor]) => {
  const format = new Intl.NumberFormat(`${locale}-u-ca-gregory`, { style: 'currency', currency });
  const digits = exponents[currency] ?? 2;
  const sign = minor < 0 ? '-' : '';
  const text = String(Math.abs(minor)).padStart(digits + 1, '0');
  const major = digits ? `${text.slice(0, -digits)}.${text.slice(-digits)}` : text;
  return { locale, currency, minor, expected: format.format(`${sign}${major}`) };
});

const { node, icu, cldr } = process.versions;
const made_by = `Node ${node}, ICU ${icu}, CLDR ${cldr}`;
const body = amounts.map((row) => `    ${JSON.stringify(row)}`).join(',\n');
writeFileSync(new URL('../golden_money.json', import.meta.url), `{\n  "made_by": ${JSON.stringify(made_by)},\n  "amounts": [\n${body}\n  ]\n}\n`);
console.log(`${amounts.length} amounts by ${made_by}`);
