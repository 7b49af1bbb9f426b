import { buy } from './purchase';
import { stories, type Story, type StoryName } from './purchases';
import { test } from './test';

/** One test a story, each in a browser of that story's language. */
export function tell(...names: StoryName[]): void {
  for (const name of names) tellOf(name, stories[name]);
}

/** The test of a story. */
export function tellOf(name: string, story: Story): void {
  test.describe(name, () => {
    test.use({ locale: story.browser });
    test(`buys in ${story.market}/${story.locale} and pays by ${story.method}`, async ({ shopper }) => {
      await buy(shopper, story);
    });
  });
}
