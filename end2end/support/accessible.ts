import AxeBuilder from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';
import type { Shopper } from './shopper';

const WCAG = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** Asserts that axe finds nothing against WCAG 2.2 AA on the page as it is now. */
export async function expectAccessible(shopper: Shopper): Promise<void> {
  if (shopper.javaScript) await check(shopper.page);
  else await checkCopy(shopper.page);
}

async function check(page: Page): Promise<void> {
  // In one frame, so nothing has to be opened beside the page.
  const { violations } = await new AxeBuilder({ page }).withTags(WCAG).setLegacyMode().analyze();
  const told = violations.map(({ id, nodes }) => ({
    rule: id,
    where: nodes.map((node) => `${node.target.join(' ')}: ${node.failureSummary ?? ''}`),
  }));
  expect(told, page.url()).toEqual([]);
}

/** axe is JavaScript itself: where there is none, it looks at a copy of the page that has no other. */
async function checkCopy(page: Page): Promise<void> {
  const browser = page.context().browser();
  if (!browser) throw new Error('the page has no browser');
  const body = (await page.content()).replace(/<script[^>]*><\/script>/g, '');
  const context = await browser.newContext({ viewport: page.viewportSize(), javaScriptEnabled: true });
  try {
    await context.route(page.url(), (route) => route.fulfill({ body, contentType: 'text/html; charset=utf-8' }));
    const copy = await context.newPage();
    await copy.goto(page.url());
    await check(copy);
  } finally {
    await context.close();
  }
}

/** Asserts that the page is no wider than the window. */
export async function expectNoSidewaysScroll(page: Page): Promise<void> {
  const [scroll, client] = await page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    return [scrollWidth, clientWidth];
  });
  expect(scroll, 'the width of what is scrolled').toBeLessThanOrEqual(client ?? 0);
}

/** Asserts that the things for sale keep to their columns, whatever their names. */
export async function expectCardsApart(page: Page): Promise<void> {
  const wide = await page.getByTestId('product-card').evaluateAll((cards) =>
    cards
      .filter((card) => [...card.children].some((child) => !child.matches('.picture') && child.scrollWidth > card.clientWidth))
      .map((card) => card.textContent),
  );
  expect(wide, 'cards with more than fits').toEqual([]);
}
