import { defineConfig } from 'vitest/config';
import everyRun from '../../vitest.config.js';

/** What takes too long for every run: `npm run test:dates`. */
export default defineConfig({
  ...everyRun,
  test: { include: ['test/exhaustive/**/*.exhaustive.ts'], testTimeout: 600_000 },
});
