import { expect, test } from '../../support/test';
import { amountOf, type Shopper } from '../../support/shopper';
import { contentPath, message, product, productPath } from '../../support/words';

async function prefer(shopper: Shopper, choice: { market?: string; locale?: string; currency?: string }): Promise<void> {
  const { page } = shopper;
  await page.locator('header summary').click();
  if (choice.market) await page.getByTestId('market-switcher').selectOption(choice.market);
  if (choice.locale) await page.getByTestId('locale-switcher').selectOption(choice.locale);
  if (choice.currency) await page.getByTestId('currency-switcher').selectOption(choice.currency);
  await page.locator('header form button').click();
}

test('another country, language and currency keep the page and the cart', async ({ shopper }) => {
  const { page } = shopper;
  await shopper.open(productPath('de', 'de', 'bowl-kohiki'));
  await shopper.addToCart(2);
  await shopper.open(productPath('de', 'de', 'bowl-kohiki'));
  await prefer(shopper, { market: 'jp', locale: 'ja', currency: 'JPY' });
  // Something is in the cart: what changes is shown first.
  await expect(page).toHaveURL(/^[^?]+\/jp\/ja\/cart\/move\?return_to=/);
  await shopper.awake();
  const line = page.locator('[data-testid=move-line][data-sku=BOWL-KOHIKI-S]');
  expect(await amountOf(line.getByTestId('move-before').getByTestId('price'))).toEqual({ minor: 6400, currency: 'EUR' });
  expect(await amountOf(line.getByTestId('move-after').getByTestId('price'))).toEqual({ minor: 8400, currency: 'JPY' });
  const after = await amountOf(page.locator('aside').getByTestId('move-after').getByTestId('price'));
  await shopper.follow(page.getByTestId('move-stay'), /\/de\/ja\/cart$/);
  await shopper.open(productPath('de', 'de', 'bowl-kohiki'));
  await prefer(shopper, { market: 'jp', locale: 'ja', currency: 'JPY' });
  await shopper.awake();
  await page.getByTestId('move-confirm').click();
  await expect(page).toHaveURL(productPath('jp', 'ja', 'bowl-kohiki'));
  await shopper.awake();
  await shopper.expectLanguage('ja', 'ltr');
  await expect(page.getByTestId('product-title').first()).toHaveText(product('ja', 'bowl-kohiki', 'title'));
  const unit = await amountOf(page.getByRole('article').getByTestId('price').first());
  expect(unit).toEqual({ minor: 4200, currency: 'JPY' });
  await shopper.follow(page.getByTestId('cart-link'), /\/jp\/ja\/cart$/);
  expect(await shopper.cartLines()).toEqual({ 'BOWL-KOHIKI-S': 2 });
  expect(await amountOf(page.getByTestId('cart-subtotal'))).toEqual({ minor: 8400, currency: 'JPY' });
  expect(await amountOf(page.getByTestId('total-due')), 'what was shown before').toEqual(after);
  await shopper.open('/jp/ja/cart/move?return_to=/');
  await expect(page, 'there is nothing to ask').toHaveURL('/jp/ja/cart');
});

for (const [what, from, to] of [
  ['a collection', '/de/de/c/k%C3%BCche', `/br/pt-br/c/${encodeURIComponent(message('pt-br', 'collection-kitchen.slug'))}`],
  ['the delivery page', '/de/de/pages/lieferung', contentPath('br', 'pt-br', 'delivery')],
  ['the first page', '/de/de/', '/br/pt-br/'],
  ['the cart', '/de/de/cart', '/br/pt-br/cart'],
] as const) {
  test(`a change on ${what} leads to the same in another language`, async ({ shopper }) => {
    await shopper.open(from);
    await prefer(shopper, { market: 'br', locale: 'pt-br', currency: 'BRL' });
    await expect(shopper.page).toHaveURL(to);
    await shopper.expectLanguage('pt-BR', 'ltr');
  });
}

test('the entrance remembers what was chosen', async ({ shopper }) => {
  await shopper.open('/de/de/');
  await prefer(shopper, { market: 'jp', locale: 'en', currency: 'USD' });
  await expect(shopper.page).toHaveURL('/jp/en/?currency=USD');
  await shopper.open('/');
  await expect(shopper.page).toHaveURL('/jp/en/?currency=USD');
});

test('a currency is carried by every link and shown everywhere at once', async ({ shopper }) => {
  const { page } = shopper;
  await shopper.open(productPath('de', 'en', 'mug-ridge'));
  await prefer(shopper, { currency: 'USD' });
  await expect(page).toHaveURL(`${productPath('de', 'en', 'mug-ridge')}?currency=USD`);
  await shopper.awake();

  for (const path of ['/de/en/', '/de/en/c/tableware', '/de/en/pages/delivery', productPath('de', 'en', 'mug-ridge')]) {
    await shopper.open(`${path}?currency=USD`);
    const links = await page.locator('a[href^="/"]').evaluateAll((all) => all.map((link) => link.getAttribute('href')));
    expect(links.length).toBeGreaterThan(5);
    for (const link of links) expect(link, path).toMatch(/^\/de\/en\/[^?]*\?(.+&)?currency=USD$/);
    const currencies = await page.getByTestId('price').evaluateAll((all) => all.map((mark) => mark.getAttribute('data-currency')));
    expect(currencies.filter((code) => code !== 'USD')).toEqual([]);
    await expect(page.locator('link[rel=canonical]')).toHaveAttribute('href', `${shopper.shop.url}${path}`);
  }

  const note = page.getByTestId('rate-note');
  await expect(note).toHaveAttribute('data-rate', /^1\.\d+$/);
  await expect(note).toHaveAttribute('data-rate-date', /^2026-\d\d-\d\d$/);
  const rate = Number(await note.getAttribute('data-rate'));
  const unit = await amountOf(page.getByRole('article').getByTestId('price').first());
  expect(unit).toEqual({ minor: Math.round(24 * rate) * 100, currency: 'USD' }); // whole dollars, as the merchant likes them

  await shopper.addToCart(3);
  const goods = { minor: unit.minor * 3, currency: 'USD' };
  expect(await amountOf(page.getByTestId('cart-subtotal'))).toEqual(goods);
  await expect(page.getByTestId('rate-note')).toHaveCount(1);
  await shopper.follow(page.getByTestId('go-to-checkout'), /\/checkout\?currency=USD$/);
  expect(await amountOf(page.getByTestId('total-goods'))).toEqual(goods);
  await expect(page.getByTestId('rate-note')).toHaveCount(1);
});
