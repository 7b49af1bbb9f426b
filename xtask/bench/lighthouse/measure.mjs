// Looks at pages as Lighthouse's phone does, each in a browser context of its own, and prints one line of JSON a page.
// The first argument is JSON: {chromium, folder, runs, pages: [{name, url, cart?}]}; a `cart` is what to post to the
// shop first, as {url, form}, so that the page has something to show.
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import lighthouse from 'lighthouse';
import puppeteer from 'puppeteer-core';

const { chromium, folder, runs, pages } = JSON.parse(process.argv[2]);
const categories = ['performance', 'accessibility', 'best-practices', 'seo'];

const browser = await puppeteer.launch({
  executablePath: chromium,
  args: [
    '--no-sandbox',
    '--disable-gpu',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
  ],
});
try {
  await mkdir(folder, { recursive: true });
  for (const page of pages) {
    const results = [];
    for (let run = 0; run < runs; run += 1) results.push(await look(page, 2));
    // The median by the score that varies.
    results.sort((one, other) => one.categories.performance.score - other.categories.performance.score);
    const result = results[Math.floor(results.length / 2)];
    await writeFile(join(folder, `${page.name}.json`), JSON.stringify(result, null, 1));
    console.log(JSON.stringify(summary(page.name, result)));
  }
} finally {
  await browser.close();
}

async function look(page, patience) {
  const { lhr } = await lookOnce(page);
  // A browser that is busy sometimes loses its own recording.
  if (lhr.runtimeError && patience > 0) return look(page, patience - 1);
  if (lhr.runtimeError) throw new Error(`${page.url}: ${lhr.runtimeError.message}`);
  return lhr;
}

async function lookOnce({ url, cart }) {
  const context = await browser.createBrowserContext();
  try {
    if (cart) await fill(context, cart);
    const page = await context.newPage();
    // The cart is a cookie, which Lighthouse would clear; the context is new in any case.
    const flags = { onlyCategories: categories, disableStorageReset: true, logLevel: 'error' };
    return await lighthouse(url, flags, undefined, page);
  } finally {
    await context.close();
  }
}

async function fill(context, { url, form }) {
  const answer = await fetch(url, {
    method: 'POST',
    headers: { accept: 'application/json' },
    body: new URLSearchParams(form),
  });
  if (!answer.ok) throw new Error(`${url}: ${answer.status}`);
  const { hostname: domain } = new URL(url);
  for (const line of answer.headers.getSetCookie()) {
    const [pair] = line.split(';');
    const at = pair.indexOf('=');
    await context.setCookie({ name: pair.slice(0, at), value: pair.slice(at + 1), domain, path: '/' });
  }
}

function summary(name, { audits, categories: scores, lighthouseVersion: version }) {
  const score = (category) => Math.round((scores[category]?.score ?? 0) * 100);
  const number = (audit) => audits[audit]?.numericValue ?? 0;
  const requests = audits['network-requests']?.details?.items ?? [];
  const sent = (type) =>
    requests.filter(({ resourceType }) => !type || resourceType === type).reduce((sum, { transferSize }) => sum + transferSize, 0);
  const lacking = Object.values(scores).flatMap(({ id, auditRefs }) =>
    auditRefs
      .filter(({ id: audit, weight }) => weight > 0 && (audits[audit]?.score ?? 1) < (id === 'performance' ? 0.9 : 1))
      .map(({ id: audit }) => audit),
  );
  return {
    name,
    version,
    performance: score('performance'),
    accessibility: score('accessibility'),
    best_practices: score('best-practices'),
    seo: score('seo'),
    first_paint: number('first-contentful-paint'),
    largest_paint: number('largest-contentful-paint'),
    shift: number('cumulative-layout-shift'),
    blocking: number('total-blocking-time'),
    script_bytes: sent('Script'),
    all_bytes: sent(),
    lacking,
  };
}
