/**
 * A first look, on one screen: one real case from the Framework, one case over three years, and pages to open. It writes `reports/*.html`.
 * Run it with `npm start`.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import {
  civilDate,
  classify,
  evaluateAssessment,
  INDICATOR_IDS,
  type Indication,
  parseCivilDate,
  suggestIndicators,
} from 'reunification-framework';
import { parseCase } from 'reunification-framework/case/schema';
import { RISK_CLASSIFICATION_TABLE, type Suggestion } from 'reunification-framework/classification';
import { parseAssessment } from 'reunification-framework/factors/schema';
import { caseHtml, timelineText } from 'reunification-framework/pictures';
import { print, valueFrom } from './printing.js';

/** A case file of this folder. */
const caseFile = (name: string): Readonly<Record<string, unknown>> =>
  JSON.parse(readFileSync(new URL(`cases/${name}.json`, import.meta.url), 'utf8'));

// One case from the Framework

/** An id as words: `protectiveFactors`, `none-apparent`. */
const words = (id: string): string => id.replaceAll('-', ' ').replace(/[A-Z]/g, ' $&').toLowerCase();

const foundText = (suggestion: Suggestion): string => {
  switch (suggestion.kind) {
    case 'suggested':
      return words(suggestion.value);
    case 'judgement-required':
      return `people judge between ${suggestion.options.map(words).join(' and ')}`;
    case 'to-be-asked':
      return 'not known yet: people have to ask';
  }
};

const tableText = (indication: Indication): string => {
  switch (indication.kind) {
    case 'matched':
      return `${indication.level} risk`;
    case 'mixed':
      return `no one level; read with caution, ${indication.cautiousBound} risk`;
    case 'incomplete':
      return `${indication.stillPossible.join(' or ')}, by ${indication.missing.length} rows not known yet; with caution, not below ${indication.cautiousBoundAtLeast}`;
  }
};

const siblings = caseFile('five-siblings');
const { children } = evaluateAssessment(valueFrom(parseAssessment(siblings['assessment'])), {
  asOf: valueFrom(parseCivilDate(siblings['asOf'])),
});
const [eldest] = children;
if (eldest === undefined) throw new Error('The case has no child.');
const suggested = suggestIndicators(eldest, { parents: ['mother', 'father'] });

print(
  'FIVE SIBLINGS (Framework, Annex 3). Years of neglect, which the parents deny. Can they go home?',
  `  ${eldest.riskFactors.length} risk factors count on the evidence, ${eldest.protectiveFactors.length} protective factors do.`,
  ...INDICATOR_IDS.map(
    (id) => `  ${RISK_CLASSIFICATION_TABLE[id].row}  ${words(id).padEnd(26)}${foundText(suggested.suggestions[id])}`,
  ),
  `  The table: ${tableText(classify(suggested.profile))}.`,
  '  It indicates. The social worker, the manager and a third person each judge, confer and agree.',
);

// One case over three years

const record = valueFrom(parseCase(caseFile('case-of-child-7')));
const asOf = civilDate('2024-03-16');

print(
  '',
  'ONE CHILD OVER THREE YEARS (invented), from severe risk to home, with a relapse and a late entry:',
  timelineText(record, { asOf }, { columns: 100, list: false }).trimEnd(),
);

// Pages

const write = (name: string, page: string): string => {
  const path = `reports/${name}.html`;
  writeFileSync(path, page);
  return path;
};

mkdirSync('reports', { recursive: true });
const pages = [
  [write('case', caseHtml(record, { asOf })), 'the same case: what to do next, why, and on which page'],
  [write('case-for-parents', caseHtml(record, { asOf }, { audience: 'parent' })), 'what the parents read'],
  [write('case-for-young-person', caseHtml(record, { asOf }, { audience: 'young-person' })), 'what the child reads'],
] as const;

print(
  '',
  'PAGES, written just now. Open them in a browser:',
  ...pages.map(([path, says]) => `  ${path.padEnd(36)}${says}`),
  '',
  'NEXT',
  '  npm run page                        a page to try: set the rows, search the factors, open a case',
  '  npm run example                     four examples at length, with every reason and citation',
  '  node dist/command/main.js --help    the command: check a case, a caseload, look up a rule',
);
