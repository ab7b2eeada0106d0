/**
 * What the package costs, minified and compressed with gzip, and the most that it may cost: `npm run size`, after a build. Each
 * limit is 2 to 5 % above what was measured, so that nothing grows unseen. What was wanted, what was measured and why it is what it
 * is stands in docs/evidence.md.
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
  ...['after-return-rules', 'clock-rules', 'due-rules', 'row-7'],
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
  only('{ classify }', '3.25 kB'),
  only('{ indicateReview }', '4.9 kB'),
  only('{ stateOf }', '18.5 kB'),
  withoutRules(only('{ stateOf }', '13.2 kB')),
  all('shared/index', '5 kB'),
  all('factors/index', '39.6 kB'),
  all('classification/index', '52.5 kB'),
  all('reclassification/index', '35.1 kB'),
  all('goals/index', '39.1 kB'),
  all('return-home/index', '90.5 kB'),
  all('interop/index', '13.4 kB'),
  all('conformance/index', '2.45 kB'),
  all('index', '168 kB'),
  withoutRules(all('index', '79.5 kB')),
  all('factors/schema', '22.2 kB'),
  all('classification/schema', '40.3 kB'),
  all('reclassification/schema', '15.3 kB'),
  all('goals/schema', '6.45 kB'),
  all('return-home/schema', '12 kB'),
  all('interop/schema', '14.2 kB'),
  withZod(all('factors/schema', '50.5 kB')),
  withZod(all('interop/schema', '43.7 kB')),
  withZod(all('reclassification/schema', '110.5 kB')),
];
