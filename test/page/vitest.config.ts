import { defineConfig } from 'vitest/config';
import everyRun from '../../vitest.config.js';

/** The page in a real browser: `npm run test:page`, which builds it first. Where no browser is, every test is skipped, and it says so. */
export default defineConfig({
  ...everyRun,
  test: { include: ['test/page/**/*.page.ts'], testTimeout: 60_000, hookTimeout: 60_000, fileParallelism: false },
});
