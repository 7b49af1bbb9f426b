import { defineConfig } from '@playwright/test';
import everything from './playwright.config';

/** `npm run gallery`: a picture of every page, in every language, theme and size, and a sheet of them all. */
export default defineConfig({
  ...everything,
  globalSetup: './support/contact-sheet.ts',
  reporter: [['line']],
  projects: [
    {
      name: 'gallery',
      testMatch: /\/specs\/gallery\/.*\.spec\.ts$/,
      use: { viewport: { width: 1280, height: 900 }, contextOptions: { reducedMotion: 'reduce' } },
    },
  ],
});
