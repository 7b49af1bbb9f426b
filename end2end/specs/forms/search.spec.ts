import { expect, test } from '../../support/test';
import { amountOf } from '../../support/shopper';
import { message, product } from '../../support/words';

test('what is searched is found, narrowed down and widened again, by links alone', async ({ shopper, page }) => {
  await shopper.open('/de/de/');
  await shopper.follow(page.locator('.search-link'), /\/search$/);
  await page.getByTestId('search-box').fill('japan');
  await shopper.follow(page.getByRole('search').getByRole('button'), /q=japan/);
  const cards = page.getByTestId('product-card');
  const all = await cards.count();
  expect(all).toBeGreaterThan(4);
  await page.getByTestId('search-choices').locator('summary').click();
  const choice = page.getByTestId('search-choice').and(page.locator('[data-name=material][data-value=stoneware]'));
  await shopper.follow(choice, /material=stoneware/);
  const left = await cards.count();
  expect(left).toBeGreaterThan(0);
  expect(left).toBeLessThan(all);
  // What is chosen stays in view, and goes by the same link.
  await expect(choice).toHaveAttribute('aria-current', 'true');
  await shopper.follow(choice, /q=japan$/);
  await expect(cards).toHaveCount(all);
});

test('a collection is narrowed down and put in another order, by links alone', async ({ shopper, page }) => {
  await shopper.open('/de/en/c/tableware');
  const cards = page.getByTestId('product-card');
  const all = await cards.count();
  await page.getByTestId('search-choices').locator('summary').click();
  const choice = page.getByTestId('search-choice').and(page.locator('[data-name=origin][data-value=JP]'));
  await shopper.follow(choice, /\/search\?collection=tableware&origin=JP$/);
  const left = await cards.count();
  expect(left).toBeGreaterThan(0);
  expect(left).toBeLessThan(all);
  const names = page.getByTestId('search-sort').and(page.locator('[data-value=name]'));
  await shopper.follow(names, /collection=tableware&origin=JP&sort=name$/);
  await expect(cards).toHaveCount(left);
  // Nothing chosen and in the usual order, it is the collection's own page again.
  await shopper.follow(page.getByTestId('search-sort').and(page.locator('[data-value=best]')), /origin=JP$/);
  await shopper.follow(choice, /\/de\/en\/c\/tableware$/);
  await expect(cards).toHaveCount(all);
});

test('the lowest price comes first when asked for', async ({ shopper, page }) => {
  await shopper.open('/us/en/search?q=japan');
  await shopper.follow(page.getByTestId('search-sort').and(page.locator('[data-value=price]')), /sort=price$/);
  const prices = page.getByRole('main').getByTestId('product-card').getByTestId('price').first();
  const first = await amountOf(prices);
  await shopper.follow(page.getByTestId('search-sort').and(page.locator('[data-value=price-down]')), /price-down/);
  expect((await amountOf(prices)).minor).toBeGreaterThan(first.minor);
});

test('a slip of the hand is understood', async ({ shopper, page }) => {
  await shopper.open('/us/en/search?q=teapto');
  await expect(page.getByTestId('product-title').first()).toHaveText(product('en', 'teapot-tokoname', 'title'));
  await shopper.follow(page.getByTestId('search-meant'), /q=teapot$/);
  await expect(page.getByTestId('search-meant')).toHaveCount(0);
});

test('where nothing is found, there is somewhere to go', async ({ shopper, page }) => {
  await shopper.open('/de/de/search?q=qqqq');
  await expect(page.getByText(message('de', 'search-nothing'))).toBeVisible();
  await expect(page.getByTestId('product-card').first()).toBeVisible();
  await shopper.follow(page.getByTestId('search-kinds').getByRole('link').first(), /\/c\//);
});
