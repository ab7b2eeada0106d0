/**
 * What the package costs, minified and compressed with gzip, and the most that it may cost: `npm run size`, after a build. Each
 * limit is 2 to 5 % above what was measured, so that nothing grows unseen. What was wanted, what was measured and why it is what it
 * is stands in docs/runtimes-and-size.md.
 */

/** Exports of the root, as a bundler takes them out of it. */
const only = (names, limit) => ({ name: names, path: 'dist/index.js', import: names, gzip: true, limit });

/** All of an entry point. */
const all = (entry, limit) => ({ name: entry, path: `dist/${entry}.js`, import: '*', gzip: true, limit });

/** All of an entry point with the zod that it takes along: peer dependencies are left out everywhere else. */
const withZod = (check) => ({
  ...check,
  name: `${check.name}, with zod`,
  modifyEsbuildConfig: (config) => ({ ...config, external: [] }),
});

/** The files that hold rules and their words: data, which answers carry. */
const RULES = [
  ...['findings', 'interpretations', 'sources'],
  ...[
    'circumstances',
    'contradictions',
    'particulars',
    'professions',
    'protective-factors',
    'research-messages',
    'risk-factors',
  ],
  ...['risk-classification-table', 'suggestion-reasons', 'wording', 'letter-wording'],
  ...['clock-rules', 'due-rules', 'row-7'],
  ...['capacity-reasons', 'vague-words'],
  ...[
    'approval-rules',
    'condition-reasons',
    'condition-rules',
    'diary-rules',
    'item-reasons',
    'legal-statuses',
    'permanence-steps',
  ],
  ...['plan-findings', 'unplanned-steps', 'warning-sign-findings'],
];

const rulesApart = {
  name: 'rules-apart',
  setup(build) {
    build.onResolve({ filter: new RegExp(`/(${RULES.join('|')})\\.js$`) }, ({ path }) => ({ path, external: true }));
  },
};

/** The functions alone, with the rules that they read left out. */
const withoutRules = (check) => ({
  ...check,
  name: `${check.name}, rules apart`,
  modifyEsbuildConfig: (config) => ({ ...config, format: 'esm', plugins: [rulesApart] }),
});

export default [
  only('{ classify }', '1.75 kB'),
  only('{ indicateReview }', '3.85 kB'),
  only('{ stateOf }', '16.3 kB'),
  withoutRules(only('{ stateOf }', '11.1 kB')),
  all('shared/index', '3.6 kB'),
  all('factors/index', '36.5 kB'),
  all('classification/index', '46 kB'),
  all('reclassification/index', '32 kB'),
  all('goals/index', '35.5 kB'),
  all('return-home/index', '84 kB'),
  all('interop/index', '12.2 kB'),
  all('conformance/index', '1.3 kB'),
  all('index', '156.5 kB'),
  withoutRules(all('index', '71.5 kB')),
  all('factors/schema', '21.9 kB'),
  all('classification/schema', '36 kB'),
  all('reclassification/schema', '13.9 kB'),
  all('goals/schema', '6.05 kB'),
  all('return-home/schema', '10.3 kB'),
  all('interop/schema', '12.6 kB'),
  withZod(all('factors/schema', '50 kB')),
  withZod(all('interop/schema', '42.5 kB')),
  withZod(all('reclassification/schema', '109.5 kB')),
];
