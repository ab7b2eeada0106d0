import { defineConfig } from 'vitest/config';
import everyRun from '../../vitest.config.js';

/** What takes too long for every run: `npm run test:model`. */
export default defineConfig({
  ...everyRun,
  test: {
    include: ['test/model/**/*.exhaustive.ts'],
    setupFiles: ['./test/setup.ts'],
    testTimeout: 1_800_000,
  },
});
