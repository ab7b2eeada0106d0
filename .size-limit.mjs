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
  ...['findings', 'chronology-findings', 'genogram-findings', 'interpretations', 'sources'],
  ...['goal-findings', 'agreement-findings', 'review-findings'],
  ...[
    'circumstances',
    'contradictions',
    'particulars',
    'professions',
    'protective-factors',
    'research-messages',
    'risk-factors',
  ],
  ...['risk-classification-table', 'suggestion-reasons', 'wording', 'letter-wording', 'letter-law-wording'],
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
  ...['support-findings', 'support-interpretations', 'support-rules'],
];

const rulesApart = {
  name: 'rules-apart',
  setup(build) {
    build.onResolve({ filter: new RegExp(`/(${RULES.join('|')})\\.js$`) }, ({ path }) => ({ path, external: true }));
  },
};

/** The functions alone, with the rules that they read left out: from the sources, where rules have files of their own. */
const withoutRules = (check) => ({
  ...check,
  path: 'src/index.ts',
  name: `${check.name}, rules apart`,
  modifyEsbuildConfig: (config) => ({ ...config, format: 'esm', plugins: [rulesApart] }),
});

export default [
  only('{ classify }', '3.95 kB'),
  only('{ indicateReview }', '5.5 kB'),
  only('{ stateOf }', '19.5 kB'),
  withoutRules(only('{ stateOf }', '14.2 kB')),
  all('shared/index', '7.55 kB'),
  all('factors/index', '45 kB'),
  all('classification/index', '55.5 kB'),
  all('reclassification/index', '37.1 kB'),
  all('goals/index', '40.9 kB'),
  all('return-home/index', '107 kB'),
  all('outcomes/index', '30.3 kB'),
  all('practice-guide-2026/index', '22.8 kB'),
  all('case/index', '206 kB'),
  all('case/journey/index', '185 kB'),
  all('pictures/index', '239 kB'),
  all('interop/index', '29.7 kB'),
  all('conformance/index', '4.4 kB'),
  all('index', '135 kB'),
  withoutRules(all('index', '84.3 kB')),
  all('factors/schema', '23.3 kB'),
  all('classification/schema', '43.8 kB'),
  all('reclassification/schema', '16.5 kB'),
  all('goals/schema', '15.7 kB'),
  all('return-home/schema', '39 kB'),
  all('practice-guide-2026/schema', '7.12 kB'),
  all('case/schema', '87.8 kB'),
  all('interop/schema', '27 kB'),
  withZod(all('factors/schema', '49.3 kB')),
  withZod(all('interop/schema', '67.1 kB')),
  withZod(all('reclassification/schema', '51.9 kB')),
];
