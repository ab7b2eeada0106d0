/** The chronology and the genogram: what is found in each, laid out by hand from Annexes 3 and 4. */
import type { Genogram, GenogramFindingCode, GenogramPerson } from 'reunification-framework/case';
import {
  CHRONOLOGY_FINDINGS,
  type Chronology,
  type ChronologyEntry,
  type ChronologyFindingCode,
} from 'reunification-framework/factors';
import { day } from '../../support/dates.js';
import { findingsOf, isCodeOf, type LaidOut, placesOf, slug, vector, written } from './vectors.js';

const worse: ChronologyEntry = {
  id: 'c-1',
  what: 'The children were found alone at night.',
  happenedOn: day('2024-02-29'),
  recordedOn: day('2024-03-01'),
  source: 'agency-record',
  saidBy: 'officer-1',
  role: 'police',
  nature: 'fact',
  bearsOn: ['neglect'],
  direction: 'deterioration',
};
const better: ChronologyEntry = {
  ...worse,
  id: 'c-2',
  what: 'Mother keeps every appointment.',
  happenedOn: day('2024-03-31'),
  recordedOn: day('2024-03-31'),
  bearsOn: ['willingness-to-engage'],
  direction: 'improvement',
};
const withFirst = (changes: Partial<ChronologyEntry>): Chronology => ({ entries: [{ ...worse, ...changes }, better] });

type OfChronology = readonly [
  told: string,
  chronology: Chronology,
  findings: readonly `${ChronologyFindingCode} at ${string}`[],
  more?: { readonly asOf?: string; readonly gaps?: readonly object[] },
];

const CHRONOLOGIES: readonly OfChronology[] = [
  ['nothing is missing', { entries: [worse, better] }, []],
  ['no entries', { entries: [] }, ['chronology.no-entries at entries']],
  ['an entry without a source', withFirst({ source: undefined }), ['chronology.source-missing at entries/0/source']],
  ['an entry that says nothing', withFirst({ what: ' ' }), ['chronology.text-missing at entries/0/what']],
  ['nobody who said it', withFirst({ saidBy: undefined }), ['chronology.who-missing at entries/0/saidBy']],
  ['no role', withFirst({ role: 'not-recorded' }), ['chronology.role-missing at entries/0/role']],
  [
    'neither fact, opinion nor hearsay',
    withFirst({ nature: 'not-recorded' }),
    ['chronology.nature-missing at entries/0/nature'],
  ],
  ['no day on which it happened', withFirst({ happenedOn: undefined }), ['chronology.undated at entries/0/happenedOn']],
  [
    'written down on the day before it happened',
    withFirst({ recordedOn: day('2024-02-28') }),
    ['chronology.recorded-before-it-happened at entries/0/happenedOn'],
  ],
  ['written down on the day on which it happened', withFirst({ recordedOn: day('2024-02-29') }), []],
  [
    'ended on the day before it began',
    withFirst({ until: day('2024-02-28') }),
    ['chronology.ended-before-it-began at entries/0/until'],
  ],
  ['ended on the day on which it began', withFirst({ until: day('2024-02-29') }), []],
  [
    'deteriorations only',
    { entries: [worse, { ...better, direction: undefined }] },
    ['chronology.only-deterioration at entries'],
  ],
  [
    'improvements only',
    { entries: [{ ...worse, direction: undefined }, better] },
    ['chronology.only-improvement at entries'],
  ],
  ['risk factors only', { entries: [worse, { ...better, bearsOn: [] }] }, ['chronology.only-risk-factors at entries']],
  [
    'protective factors only',
    { entries: [{ ...worse, bearsOn: [] }, better] },
    ['chronology.only-protective-factors at entries'],
  ],
  [
    'an abbreviation without a key',
    withFirst({ what: 'The HV found the children alone.' }),
    ['chronology.abbreviation-without-key at entries/0/what'],
  ],
  [
    'an abbreviation in the key',
    {
      ...withFirst({ what: 'The HV found the children alone.' }),
      abbreviations: [{ short: 'HV', meaning: 'health visitor' }],
    },
    [],
  ],
  // From 31 March to 30 April is a calendar month, by the last day of the shorter; to 29 April it is none.
  [
    'a day less than a month of silence',
    { entries: [worse, better] },
    [],
    { asOf: '2024-04-29', gaps: [gap('c-1', 1)] },
  ],
  [
    'a month of silence to the day',
    { entries: [worse, better] },
    [],
    { asOf: '2024-04-30', gaps: [gap('c-1', 1), gap('c-2', 1, '2024-04-30')] },
  ],
];

/** From 29 February to 31 March lie one calendar month and two days. */
function gap(after: 'c-1' | 'c-2', months: number, to = '2024-03-31'): object {
  return after === 'c-1'
    ? { after, before: 'c-2', from: '2024-02-29', to, months }
    : { after, from: '2024-03-31', to, months };
}

const MOTHER: GenogramPerson = { id: 'mother', kind: 'female', bornOn: day('1990-05-01') };
const FATHER: GenogramPerson = { id: 'father', kind: 'male', bornOn: day('1988-02-03') };
const CHILD: GenogramPerson = { id: 'child', kind: 'male', bornOn: day('2015-06-10') };
const FAMILY: Genogram = {
  recordedOn: day('2024-03-01'),
  people: [MOTHER, FATHER, CHILD],
  partnerships: [{ id: 'marriage', person: 'father', partner: 'mother', kind: 'married', from: day('2010-07-01') }],
  parentages: [{ child: 'child', parents: ['father', 'mother'], kind: 'birth' }],
};
const withMother = (changes: Partial<GenogramPerson>): Genogram => ({
  ...FAMILY,
  people: [{ ...MOTHER, ...changes }, FATHER, CHILD],
});

type OfGenogram = readonly [
  told: string,
  genogram: Genogram,
  findings: readonly `${GenogramFindingCode} at ${string}`[],
];

const GENOGRAMS: readonly OfGenogram[] = [
  ['a family that hangs together', FAMILY, []],
  [
    'a parent who is not in it',
    {
      ...FAMILY,
      parentages: [{ child: 'child', parents: ['father', 'somebody'], kind: 'birth' }],
      partnerships: FAMILY.partnerships,
    },
    ['genogram.unknown-person at parentages/0/parents/1'],
  ],
  [
    'their own partner',
    { ...FAMILY, partnerships: [{ id: 'p', person: 'mother', partner: 'mother', kind: 'married' }] },
    ['genogram.partner-of-self at partnerships/0/partner'],
  ],
  [
    'a mother born on the day of the child',
    withMother({ bornOn: day('2015-06-10') }),
    [
      'genogram.parent-born-after-child at parentages/0/parents/1',
      'genogram.partnership-outside-life at partnerships/0/from',
    ],
  ],
  [
    'a mother of eleven, on the eve of her birthday',
    withMother({ bornOn: day('2003-06-11') }),
    ['genogram.parent-very-young at parentages/0/parents/1'],
  ],
  ['a mother of twelve, on her birthday', withMother({ bornOn: day('2003-06-10') }), []],
  [
    'a mother who died on the day before the birth',
    withMother({ diedOn: day('2015-06-09') }),
    ['genogram.mother-died-before-birth at parentages/0/parents/1'],
  ],
  ['a mother who died on the day of the birth', withMother({ diedOn: day('2015-06-10') }), []],
  [
    'a death after the day of recording',
    withMother({ diedOn: day('2024-03-02') }),
    ['genogram.day-after-recorded at people/0/diedOn'],
  ],
  ['a death on the day of recording', withMother({ diedOn: day('2024-03-01') }), []],
  [
    'a death denied and dated',
    withMother({ diedOn: day('2024-03-01'), hasDied: false }),
    ['genogram.day-of-what-is-denied at people/0/hasDied'],
  ],
  [
    'ended before it began',
    {
      ...FAMILY,
      partnerships: [
        {
          id: 'marriage',
          person: 'father',
          partner: 'mother',
          kind: 'married',
          from: day('2010-07-01'),
          separatedOn: day('2010-06-30'),
        },
      ],
    },
    ['genogram.ended-before-it-began at partnerships/0/separatedOn'],
  ],
];

/** The set. */
export const papersSet: LaidOut = {
  set: 'papers',
  description:
    'Chronologies and genograms, each with what is found in it. Expected answers: tables of faults, one for each finding, with the days on both sides of each boundary, laid out by hand.',
  vectors: [
    ...CHRONOLOGIES.map(([told, chronology, findings, { asOf = '2024-04-01', gaps } = {}]) =>
      vector({
        id: `papers/checkChronology/${slug(told)}`,
        function: 'checkChronology',
        title: `A chronology: ${told}`,
        input: { chronology, asOf },
        expected: { findings: findingsOf(findings), gaps },
        rules: ['I-326', ...findings.flatMap((line) => line.split(' at ').slice(0, 1))],
        sources: written([
          ...placesOf('I-326').slice(0, 1),
          ...findingsOf(findings).map(({ code }) =>
            isCodeOf(CHRONOLOGY_FINDINGS, code) ? CHRONOLOGY_FINDINGS[code].source : undefined,
          ),
        ]),
      }),
    ),
    ...GENOGRAMS.map(([told, genogram, findings]) =>
      vector({
        id: `papers/checkGenogram/${slug(told)}`,
        function: 'checkGenogram',
        title: `A genogram: ${told}`,
        input: genogram,
        expected: { findings: findingsOf(findings) },
        rules: ['I-255', ...findingsOf(findings).map(({ code }) => code)],
        sources: written(placesOf('I-255')),
      }),
    ),
  ],
};
