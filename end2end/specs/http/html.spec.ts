import { HtmlValidate } from 'html-validate';
import { fillCart, homes, publicPaths } from '../../support/stroll';
import { expect, test } from '../../support/test';

// What the standard says; how it is written is the renderer's affair.
const standard = new HtmlValidate({ root: true, extends: ['html-validate:standard'] });

for (const locale of ['de', 'ja', 'ar']) {
  test(`every page is HTML as the standard has it, in ${locale}`, async ({ page, faults }) => {
    test.setTimeout(120_000);
    faults.allow(404);
    const market = homes[locale] ?? 'ww';
    const paths = await publicPaths(page, locale);
    await fillCart(page, market, locale);
    for (const path of [...paths, `/${market}/${locale}/cart`, `/${market}/${locale}/checkout`]) {
      const answer = await page.request.get(path);
      const report = await standard.validateString(await answer.text());
      const said = report.results.flatMap(({ messages }) =>
        messages.map(({ ruleId, message, line, column }) => `${path}:${line}:${column} ${ruleId}: ${message}`),
      );
      expect(said).toEqual([]);
    }
  });
}
