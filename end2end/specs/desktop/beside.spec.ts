import { expect, test } from '../../support/test';
import { productPath } from '../../support/words';

test('what stands beside a product says why', async ({ page }) => {
  await page.goto(productPath('de', 'en', 'mug-ridge'));
  const reasons = page.getByTestId('beside-why');
  await expect(reasons.first()).toBeVisible();
  const kinds = await reasons.evaluateAll((all) => all.map((why) => why.getAttribute('data-kind')));
  expect(kinds).toContain('origin');
  expect(kinds).toContain('alike');
  await expect(reasons.filter({ hasText: 'Also from' })).toHaveCount(1);
});
