// Reads a product page of the shop and writes what is on it as data, for others to render: the arguments are the
// browser, the page's address and the file to write.
import { writeFile } from 'node:fs/promises';
import puppeteer from 'puppeteer-core';

const [chromium, url, file] = process.argv.slice(2);
const args = ['--no-sandbox', '--disable-gpu', '--no-first-run', '--disable-background-networking'];
const browser = await puppeteer.launch({ executablePath: chromium, args });
try {
  const page = await browser.newPage();
  await page.setJavaScriptEnabled(false);
  await page.goto(url);
  await writeFile(file, JSON.stringify(await page.evaluate(read), null, 1));
} finally {
  await browser.close();
}

function read() {
  const all = (selector, from = document) => [...from.querySelectorAll(selector)];
  const one = (selector, from = document) => from.querySelector(selector);
  const text = (selector, from = document) => one(selector, from)?.textContent.replaceAll(/\s+/g, ' ').trim() ?? '';
  const attribute = (selector, name) => one(selector)?.getAttribute(name) ?? '';
  const attributes = (element) =>
    Object.fromEntries(element.getAttributeNames().map((name) => [name, element.getAttribute(name)]));
  const link = (element) => ({
    href: element.getAttribute('href') ?? '',
    text: element.textContent.trim(),
    current: element.hasAttribute('aria-current'),
  });
  const picture = (from) => {
    const img = from && one('picture img', from);
    if (!img) return null;
    return { placeholder: attributes(one('img', from)).src, sources: all('source', from).map(attributes), img: attributes(img) };
  };
  const options = (name) =>
    all(`select[name=${name}] option`).map((option) => ({
      value: option.value,
      text: option.textContent,
      selected: option.defaultSelected,
    }));
  const labels = Object.fromEntries(
    ['market', 'locale', 'currency', 'quantity'].map((name) => [name, text(`label[for=${name}]`)]),
  );
  const sections = all('.story > section').map((section) => ({
    makers: section.classList.contains('makers'),
    title: text('h2', section),
    paragraphs: all('p', section).map((paragraph) => paragraph.textContent),
    facts: all('li', section).map((fact) => fact.textContent),
  }));
  return {
    lang: document.documentElement.lang,
    title: document.title,
    description: attribute('meta[name=description]', 'content'),
    canonical: attribute('link[rel=canonical]', 'href'),
    alternates: all('link[rel=alternate]').map((at) => ({ lang: at.hreflang, href: at.getAttribute('href') })),
    style: attribute('link[rel=stylesheet]', 'href'),
    icon: attribute('link[rel=icon]', 'href'),
    skip: text('.skip'),
    home: attribute('.brand', 'href'),
    preferences: {
      summary: text('.preferences summary .visually-hidden'),
      chosen: all('.preferences .chosen > span').map((chosen) => chosen.textContent),
      market: options('market'),
      locale: options('locale'),
      currency: options('currency'),
      hint: text('#currency-hint'),
      apply: text('.preferences .button'),
    },
    labels,
    search: { href: attribute('.search-link', 'href'), text: text('.search-link') },
    cart: { href: attribute('.cart-link', 'href'), text: text('.cart-link .word') },
    nav: all('.site-nav a').map(link),
    crumbs: all('.crumbs a').map(link),
    slides: all('.slides .slide').map((slide) => picture(one('.picture', slide))),
    thumbs: all('.thumbs a').map((thumb) => ({ href: thumb.getAttribute('href'), picture: picture(thumb) })),
    route: all('.route > span').map((place) => place.textContent),
    name: text('h1'),
    tagline: text('.titles .tagline'),
    price: text('.buy-box .amount'),
    note: text('.buy-box .price-note'),
    legend: text('.options legend'),
    variants: all('.option').map((option) => {
      const input = one('input', option);
      const { price, minor, currency } = input.dataset;
      const soldOut = text('small', option);
      return {
        sku: input.value,
        label: text('span:last-child', option).replace(soldOut, '').trim(),
        soldOut,
        price,
        minor,
        currency,
        disabled: input.disabled,
        checked: input.defaultChecked,
        picture: picture(one('.picture', option)),
      };
    }),
    add: text('[data-testid=add-to-cart]'),
    facts: all('.facts p').map((fact) => ({ name: fact.className, text: fact.textContent })),
    sections,
    related: {
      title: text('#related-title'),
      cards: all('.product-grid .card').map((card) => ({
        ...link(one('a', card)),
        picture: picture(one('.picture', card)),
        origin: text('.origin', card),
        price: text('.price', card),
      })),
    },
    footer: {
      motto: text('.site-footer .motto'),
      note: text('.site-footer .about p:last-child'),
      parts: all('.site-footer .wrap > :not(.about)').map((part) => ({
        title: text('h2', part),
        items: all('li', part).map((item) => ({ href: one('a', item)?.getAttribute('href'), text: item.textContent })),
      })),
    },
  };
}
