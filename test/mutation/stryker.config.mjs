import { fileURLToPath } from 'node:url';
import { moreTestsOf, reportOf } from './folders.mjs';

const folder = process.env['MUTATED'] ?? 'classification';

export default {
  testRunner: 'in-process',
  plugins: [fileURLToPath(new URL('in-process-runner.mjs', import.meta.url))],
  inProcess: {
    folders: ['test/docs', `test/${folder}`],
    files: moreTestsOf(folder),
    // Laws try a rule on many random cases: examples have to find every mutant without them.
    // Pages about the tests and the built package say nothing of what the sources answer.
    without: [
      '.laws.test.ts',
      'answer-schemas.slow.test.ts',
      'conformance/answers.slow.test.ts',
      'stored-answer.slow.test.ts',
      'python.slow.test.ts',
      'docs/evidence.test.ts',
      'docs/examples.test.ts',
      'hazard-log.test.ts',
    ],
  },
  mutate: [`src/${folder}/**/*.ts`],
  testRunnerNodeArgs: ['--no-flush-bytecode'],
  coverageAnalysis: 'perTest',
  ignoreStatic: false,
  // What a sample leaves out is no result that another run could start from.
  incremental: process.env['MUTATION_SHARE'] === undefined,
  incrementalFile: `reports/mutation/${folder}.incremental.json`,
  reporters: ['progress-append-only', 'json', 'html'],
  jsonReporter: { fileName: reportOf(folder) },
  htmlReporter: { fileName: `reports/mutation/${folder}.html` },
  thresholds: { high: 95, low: 95, break: 95 },
  concurrency: Number(process.env['MUTATION_CONCURRENCY'] ?? 2),
  // An endless loop is found by counting; time tells little on a machine that does other work.
  timeoutMS: 10_000,
  tempDirName: 'reports/mutation/sandbox',
  ignorePatterns: ['reports', 'site', 'test/generated', 'test/bench/engines', 'test/package'],
  warnings: { slow: false, unknownOptions: false },
};
