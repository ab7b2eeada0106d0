import fc from 'fast-check';

// A fixed seed, so that everybody sees the same; `npm run test:laws` draws a new one, which a failure prints.
const seed = process.env['FC_SEED'] ?? '20151122';

fc.configureGlobal({
  seed: seed === 'new' ? Date.now() % 2 ** 31 : Number(seed),
  numRuns: Number(process.env['FC_RUNS'] ?? 30),
});
