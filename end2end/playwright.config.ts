import { existsSync } from 'node:fs';
import { defineConfig, type ReporterDescription } from '@playwright/test';

const desktop = { viewport: { width: 1280, height: 900 } };
const phone = {
  viewport: { width: 390, height: 844 },
  deviceScaleFactor: 2,
  hasTouch: true,
  isMobile: true,
};

// Playwright's own download is used where neither is there.
const chromium = process.env.CHROMIUM ?? ['/usr/bin/chromium'].find((path) => existsSync(path));

/** The specs of these folders, one folder a place where they hold. */
function folders(...names: string[]): RegExp {
  return new RegExp(`/specs/(${names.join('|')})/.*\\.spec\\.ts$`);
}

const reporter: ReporterDescription[] = [['list'], ['html', { open: 'never' }]];

export default defineConfig({
  testDir: './specs',
  outputDir: './test-results',
  fullyParallel: true,
  forbidOnly: true,
  retries: 0,
  workers: 2,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  reporter,
  use: {
    screenshot: 'only-on-failure',
    // Recording one doubles the time of a test; `--trace on` does it for a single one.
    trace: 'off',
    actionTimeout: 10_000,
    navigationTimeout: 20_000,
    launchOptions: {
      ...(chromium === undefined ? {} : { executablePath: chromium }),
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    },
  },
  projects: [
    { name: 'desktop', testMatch: folders('desktop', 'desk', 'forms', 'http'), use: desktop },
    { name: 'phone', testMatch: folders('phone'), use: phone },
    {
      name: 'no-javascript',
      testMatch: folders('no-javascript', 'forms'),
      // What needs Wasm says so in its name.
      testIgnore: /\.hydrate\.spec\.ts$/,
      use: { ...desktop, javaScriptEnabled: false },
    },
    { name: 'right-to-left', testMatch: folders('right-to-left'), use: { ...desktop, locale: 'ar-SA' } },
  ],
});
