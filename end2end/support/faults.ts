import type { BrowserContext } from '@playwright/test';

/** Collects what a shopper would never see and a developer should: errors of the console, of pages and of the network. */
export class Faults {
  private readonly found: string[] = [];
  private readonly allowed = new Set<number>();

  /** Answers of these statuses are what the test is about. */
  allow(...statuses: number[]): void {
    for (const status of statuses) this.allowed.add(status);
  }

  watch(context: BrowserContext): void {
    context.on('console', (message) => {
      // Chromium's own line about a bad status; the answer itself is looked at below.
      const isStatus = message.text().startsWith('Failed to load resource: the server responded with a status');
      if (message.type() === 'error' && !isStatus) this.found.push(`console: ${message.text()}`);
    });
    context.on('weberror', (error) => this.found.push(`page: ${error.error().message}`));
    context.on('requestfailed', (request) => {
      const why = request.failure()?.errorText ?? '';
      // A page that is left gives up what it was still loading.
      if (why !== 'net::ERR_ABORTED') this.found.push(`request: ${request.url()} ${why}`);
    });
    context.on('response', (response) => {
      if (response.status() >= 400 && !this.allowed.has(response.status())) {
        this.found.push(`answer: ${response.status()} ${response.url()}`);
      }
    });
  }

  /** Everything found so far; a test ends with nothing. */
  get all(): readonly string[] {
    return this.found;
  }
}
