import { expectAccessible } from '../../support/accessible';
import { expect, test } from '../../support/test';
import { content, contentPath, message } from '../../support/words';

test('every content page is a link away from any other page', async ({ shopper }) => {
  const { page } = shopper;
  await shopper.open('/de/de/');
  const links = page.getByRole('navigation', { name: message('de', 'footer-pages') }).getByRole('link');
  const paths = await links.evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''));
  for (const id of ['about', 'delivery', 'imprint', 'payment', 'privacy', 'returns', 'size-guide']) {
    expect(paths).toContain(contentPath('de', 'de', id));
  }
  await links.filter({ hasText: content('de', 'imprint', 'title') }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(content('de', 'imprint', 'title'));
  await expect(page.getByTestId('imprint')).toBeVisible();
});

test('the ways to pay on the page are those of the checkout', async ({ shopper }) => {
  const { page } = shopper;
  await shopper.open(contentPath('jp', 'ja', 'payment'));
  const named = await page.getByTestId('page-payment-method').evaluateAll((all) => all.map((item) => item.getAttribute('data-method')));
  const answer = await page.request.post('/api/cart/add', { form: { sku: 'MUG-RIDGE-INK', quantity: '1', market: 'jp', locale: 'ja' } });
  expect(answer.status()).toBe(200);
  await shopper.open('/jp/ja/checkout');
  const marks = page.locator('[data-testid=payment-method], [data-testid=payment-method-unavailable]');
  const offered = await marks.evaluateAll((all) => all.map((item) => item.getAttribute('data-method')));
  expect([...named].sort()).toEqual([...offered].sort());
});

test('a question opens by keyboard', async ({ shopper }) => {
  const { page } = shopper;
  await shopper.open(contentPath('de', 'en', 'returns'));
  const question = page.locator('details').filter({ hasText: 'part of an order' });
  await question.locator('summary').press('Enter');
  await expect(question.locator('p')).toBeVisible();
  await expectAccessible(shopper);
});
