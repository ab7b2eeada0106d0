import { fileURLToPath } from 'node:url';
import { configDefaults, defineConfig } from 'vitest/config';
import { ENTRY_POINTS } from './scripts/entry-points.js';

const isSlow = process.env['SLOW'] !== undefined;

export default defineConfig({
  resolve: {
    alias: ENTRY_POINTS.map(({ specifier, module }) => ({
      find: new RegExp(`^${specifier}$`),
      replacement: fileURLToPath(new URL(`./src/${module}.ts`, import.meta.url)),
    })),
  },
  test: {
    include: ['test/**/*.test.ts'],
    // Laws, and what takes long, such as installing the packed package, run by `npm run test:slow`, which CI does too.
    exclude: [...configDefaults.exclude, ...(isSlow ? [] : ['**/*.slow.test.ts', '**/*.laws.test.ts'])],
    setupFiles: ['./test/setup.ts'],
    // The library keeps no state, so the files of one worker can share what they have loaded.
    isolate: false,
    testTimeout: 60_000, // a busy machine is no failure; what hangs is found by tests that count
    hookTimeout: 60_000,
    maxWorkers: '100%', // vitest would leave one core idle, which may be half of them
    // Types are tested by the type check too; here each is named.
    typecheck: { enabled: isSlow, include: ['test/**/*.test-d.ts'], tsconfig: './tsconfig.test.json' },
    coverage: {
      include: ['src/**/*.ts'],
      exclude: ['src/command/main.ts'], // runs as a process of its own, from the packed tarball
      reporter: ['text', 'html'],
      reportsDirectory: 'reports/coverage',
      thresholds: { statements: 100, lines: 100, functions: 100, branches: 100 },
    },
  },
});
