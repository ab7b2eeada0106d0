import fc from 'fast-check';

// A fixed seed, so that a failure repeats; .ci/run adds a run with a random one.
fc.configureGlobal({
  seed: Number(process.env['FC_SEED'] ?? 20151122),
  numRuns: Number(process.env['FC_RUNS'] ?? 100),
});
