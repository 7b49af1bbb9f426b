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

/** Asserts that no text is hidden by the box that it stands in: what is cut off on purpose shows an ellipsis. */
export async function expectNothingCutOff(page: Page): Promise<void> {
  const cut = await page.evaluate(() => {
    const hides = (style: CSSStyleDeclaration): boolean => /hidden|clip/.test(`${style.overflowX} ${style.overflowY}`);
    return [...document.querySelectorAll('header *, main *, footer *')]
      .filter((element) => element instanceof HTMLElement)
      .filter((element) => element.checkVisibility() && element.innerText.trim() !== '')
      .filter((element) => {
        const style = getComputedStyle(element);
        const forReadersOnly = element.closest('.visually-hidden, .skip') !== null || element.clientWidth <= 1;
        const tooWide = element.scrollWidth > element.clientWidth + 1 && style.textOverflow !== 'ellipsis';
        const tooHigh = element.scrollHeight > element.clientHeight + 1;
        return hides(style) && !forReadersOnly && (tooWide || tooHigh);
      })
      .map((element) => `${element.tagName} ${element.className}: ${element.innerText.slice(0, 40)}`);
  });
  expect(cut, 'cut off').toEqual([]);
}

/** Asserts that no two texts lie over each other. What stays in view while the page scrolls lies over it on purpose. */
export async function expectNoTextOverText(page: Page): Promise<void> {
  const over = await page.evaluate(() => {
    const isAside = (element: Element): boolean => {
      for (let at: Element | null = element; at; at = at.parentElement) {
        if (/fixed|sticky/.test(getComputedStyle(at).position) || at.matches('.visually-hidden, .skip, option')) return true;
      }
      return false;
    };
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const lines: { text: string; node: Node; box: DOMRect }[] = [];
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const { parentElement: parent, textContent: text } = node;
      if (!parent || !text?.trim() || !parent.checkVisibility({ visibilityProperty: true, opacityProperty: true })) continue;
      if (isAside(parent) || parent.clientWidth === 1) continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      for (const box of range.getClientRects()) {
        // The box of a line is higher than its letters: marks above and below may share the space between two lines.
        const slack = box.height * 0.3;
        if (box.width > 2) lines.push({ text, node, box: new DOMRect(box.x, box.y + slack, box.width, box.height - 2 * slack) });
      }
    }
    lines.sort((one, other) => one.box.top - other.box.top);
    const found: string[] = [];
    for (const [index, one] of lines.entries()) {
      for (const other of lines.slice(index + 1)) {
        if (other.box.top >= one.box.bottom) break;
        const shared = Math.min(one.box.right, other.box.right) - Math.max(one.box.left, other.box.left);
        if (shared > 2 && one.node !== other.node) found.push(`${one.text.slice(0, 40)} / ${other.text.slice(0, 40)}`);
      }
    }
    return found;
  });
  expect(over, 'text over text').toEqual([]);
}

const FINGER = 44;

/**
 * Asserts that everything to be pressed is as large as a fingertip, with what its label adds. Links within a sentence are
 * as high as their line.
 */
export async function expectTargets(page: Page): Promise<void> {
  const small = await page.evaluate((finger) => {
    const shown = (element: Element): boolean => element.checkVisibility({ visibilityProperty: true, opacityProperty: true });
    const isInSentence = (element: Element): boolean => {
      const around = element.parentElement?.closest('p, li, dd, td, .prose') ?? null;
      const own = (element.textContent ?? '').trim().length;
      return getComputedStyle(element).display === 'inline' && (around?.textContent ?? '').trim().length > own;
    };
    /** What is pressed for an element: its label, the card that it covers, or itself. */
    const target = (element: Element): DOMRect => {
      const covers = getComputedStyle(element, '::after').position === 'absolute' ? element.closest('.card, li') : null;
      const label = element.closest('label') ?? (element.id ? document.querySelector(`label:has(+ #${CSS.escape(element.id)})`) : null);
      const isSmallControl = element.matches('input[type=radio], input[type=checkbox]');
      return (covers ?? (isSmallControl ? label : null) ?? element).getBoundingClientRect();
    };
    return [...document.querySelectorAll('a[href], button, input:not([type=hidden]), select, textarea, summary')]
      .filter((element) => shown(element) && element.closest('.skip, .visually-hidden') === null && !isInSentence(element))
      .map((element) => ({ element, box: target(element) }))
      .filter(({ box }) => box.width > 0 && (box.height < finger - 0.5 || box.width < finger - 0.5))
      .map(({ element, box }) => `${element.outerHTML.slice(0, 120)} is ${box.width.toFixed()}×${box.height.toFixed()}`);
  }, FINGER);
  expect(small, 'too small for a finger').toEqual([]);
}

/** Asserts that what can be pressed or filled in is seen where the system chooses all colours: by an edge or as a link. */
export async function expectEdges(page: Page): Promise<void> {
  const unseen = await page.evaluate(() =>
    [...document.querySelectorAll('main button, main input:not([type=hidden]), main select, main .button')]
      .filter((element) => element.checkVisibility())
      .filter((element) => {
        const { borderTopStyle, borderTopWidth, appearance, textDecorationLine } = getComputedStyle(element);
        const isDrawnBySystem = appearance !== 'none' && element.matches('[type=radio], [type=checkbox]');
        const looksLikeLink = textDecorationLine.includes('underline');
        return !isDrawnBySystem && !looksLikeLink && (borderTopStyle === 'none' || borderTopWidth === '0px');
      })
      .map((element) => element.outerHTML.slice(0, 120)),
  );
  expect(unseen, 'without an edge in forced colours').toEqual([]);
}
