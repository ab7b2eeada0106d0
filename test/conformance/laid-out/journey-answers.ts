/** Closing, the agenda of supervision and the report of a case: what is met, said and answered, laid out by hand. */
import type { CaseAgreement, CaseRecord } from 'reunification-framework/case';
import type { AgendaNoteCode, ClosingConditionId, ReportFindingCode } from 'reunification-framework/journey';
import {
  agreedLow,
  CLOSING_CASE,
  CLOSING_ENTRIES,
  closingCase,
  entry,
  HOME_EVENTS,
  withEvent,
} from '../../support/closing-case.js';
import { day } from '../../support/dates.js';
import { agreedOn, caseOf, HOME, happened } from '../../support/journey.js';
import { type LaidOut, placesOf, slug, vector, written } from './vectors.js';

type Verdict = 'met' | 'not-met' | 'cannot-say' | 'does-not-apply';
type Vectors = LaidOut['vectors'];
type Rule = `I-${number}`;

// Closing

type Closing = readonly [
  told: string,
  rule: Rule,
  record: CaseRecord,
  asOf: string,
  expected: {
    readonly isReady: boolean;
    readonly open?: readonly ClosingConditionId[];
    readonly closedWithout?: readonly ClosingConditionId[];
    readonly conditions?: Readonly<Partial<Record<ClosingConditionId, Verdict>>>;
  },
];

const without = (item: (typeof CLOSING_ENTRIES)[number]['item'], ...others: typeof CLOSING_ENTRIES): CaseRecord => ({
  ...CLOSING_CASE,
  journey: [...CLOSING_ENTRIES.filter((one) => one.item !== item), ...others],
});
const numbersTo = (parent: string) => entry('give-phone-numbers', '2025-07-15', { parent });
const closedOn = (date: string): CaseRecord =>
  closingCase({ events: [...HOME_EVENTS, withEvent({ kind: 'closed' }, date)] });

/** Low agreed on 3 January 2025, home on 10 January, reclassified on 10 July; plans and numbers on 15 July. */
const CLOSING: readonly Closing[] = [
  [
    'everything is in place',
    'I-264',
    CLOSING_CASE,
    '2025-08-01',
    { isReady: true, open: [], conditions: { 'support-long-enough': 'not-met' } },
  ],
  [
    'the day before the numbers and the plans',
    'I-264',
    CLOSING_CASE,
    '2025-07-14',
    { isReady: false, open: ['support-tapered', 'step-up-planned', 'parents-can-ask-again', 'child-can-ask-again'] },
  ],
  [
    'the day before the formal reclassification',
    'I-264',
    CLOSING_CASE,
    '2025-07-09',
    {
      isReady: false,
      conditions: {
        'low-kept-up': 'cannot-say',
        'home-long-enough': 'not-met',
        'reclassified-after-return': 'not-met',
      },
    },
  ],
  [
    'the day of the formal reclassification',
    'I-323',
    CLOSING_CASE,
    '2025-07-10',
    {
      isReady: false,
      conditions: { 'low-kept-up': 'met', 'home-long-enough': 'met', 'reclassified-after-return': 'met' },
    },
  ],
  [
    'no plan for withdrawing support',
    'I-261',
    without('taper-support'),
    '2025-08-01',
    { isReady: false, open: ['support-tapered'], conditions: { 'support-tapered': 'cannot-say' } },
  ],
  [
    'a plan for withdrawing support from before the return',
    'I-261',
    without('taper-support', entry('taper-support', '2025-01-09')),
    '2025-08-01',
    { isReady: false, open: ['support-tapered'] },
  ],
  [
    'a plan for withdrawing support from the day of the return',
    'I-261',
    without('taper-support', entry('taper-support', '2025-01-10')),
    '2025-08-01',
    { isReady: true },
  ],
  [
    'numbers given to one parent',
    'I-262',
    without('give-phone-numbers', numbersTo('parent-1')),
    '2025-08-01',
    { isReady: false, open: ['parents-can-ask-again', 'child-can-ask-again'] },
  ],
  [
    'numbers given to each parent, and not to the child',
    'I-262',
    without('give-phone-numbers', numbersTo('parent-1'), numbersTo('parent-2')),
    '2025-08-01',
    { isReady: false, open: ['child-can-ask-again'], conditions: { 'parents-can-ask-again': 'met' } },
  ],
  [
    'still under a care order',
    'I-340',
    closingCase(
      {},
      {
        legal: [
          { kind: 'looked-after', id: 'l-1', from: day('2024-02-01'), recordedOn: day('2024-02-01') },
          {
            kind: 'legal-status',
            id: 'l-2',
            status: 'care-order',
            from: day('2024-02-01'),
            recordedOn: day('2024-02-01'),
          },
        ],
      },
    ),
    '2025-08-01',
    { isReady: false, open: [], conditions: { 'duties-in-law': 'not-met' } },
  ],
  [
    'a new risk',
    'I-264',
    closingCase({ events: [...HOME_EVENTS, withEvent({ kind: 'observed', newRisk: true }, '2025-07-20')] }),
    '2025-08-01',
    { isReady: false, conditions: { 'no-new-risk': 'not-met' } },
  ],
  [
    'at medium',
    'I-264',
    closingCase({ classifications: [{ ...agreedLow('2025-01-03'), level: 'medium' }] }),
    '2025-08-01',
    { isReady: false, conditions: { 'level-is-low': 'not-met', 'low-kept-up': 'not-met' } },
  ],
  [
    'back in care',
    'I-264',
    closingCase({ events: [...HOME_EVENTS, withEvent({ kind: 'back-in-care' }, '2025-07-25')] }),
    '2025-08-01',
    { isReady: false, conditions: { 'child-is-home': 'not-met' } },
  ],
  [
    'closed without plans and numbers',
    'I-263',
    closedOn('2025-07-14'),
    '2025-12-01',
    {
      isReady: false,
      closedWithout: ['support-tapered', 'step-up-planned', 'parents-can-ask-again', 'child-can-ask-again'],
    },
  ],
  [
    'closed with everything in place',
    'I-263',
    closedOn('2025-08-01'),
    '2025-12-01',
    { isReady: true, closedWithout: [] },
  ],
];

// The agenda of supervision

type Agenda = readonly [
  told: string,
  rule: Rule,
  record: CaseRecord,
  point: string,
  says: readonly AgendaNoteCode[],
  asOf?: string,
];

const AGENDA_ON = '2024-09-02';
const MADE: CaseAgreement = { madeOn: day('2024-06-03'), goals: [], support: [] };
const promised = (...facts: NonNullable<NonNullable<CaseAgreement['support']>[number]['facts']>): CaseRecord =>
  caseOf({ agreements: [{ ...MADE, support: [{ what: 'A course', from: day('2024-08-05'), facts }] }] });
const fact = (on: string, what: 'offered' | 'started' | 'not-available' | 'not-acceptable') => ({ on: day(on), what });
const reviewed = (...reviewedOn: readonly string[]): CaseRecord =>
  caseOf({ agreements: [{ ...MADE, nextReviewOn: day('2024-09-02'), reviewedOn: reviewedOn.map(day) }] });
const endedOn = (on: string): CaseRecord =>
  caseOf(
    { classifications: [agreedOn('2024-05-01', 'medium')], agreements: [MADE] },
    { decisionsAgainstReturn: [{ wayHome: HOME, decidedOn: day(on), recordedOn: day(on) }] },
  );
const NEVER_RECORDED: readonly AgendaNoteCode[] = ['review.not-dated'];

const AGENDA: readonly Agenda[] = [
  ['nothing is recorded of the child', 'I-265', caseOf(), 'childs-views', ['agenda.nothing-recorded']],
  ['no record can show it', 'I-265', caseOf(), 'enough-time', ['agenda.not-in-a-record']],
  ['no agreement', 'I-265', caseOf(), 'smart-goals', ['agreement.missing']],
  ['an agreement without goals', 'I-265', caseOf({ agreements: [MADE] }), 'smart-goals', ['agreement.without-goals']],
  [
    'an agreement of the day before the decision against',
    'I-321',
    endedOn('2024-06-04'),
    'smart-goals',
    ['agreement.of-earlier-attempt'],
  ],
  [
    'an agreement of the day of the decision against',
    'I-321',
    endedOn('2024-06-03'),
    'smart-goals',
    ['agreement.without-goals'],
  ],
  [
    'an agreement of a return that broke down',
    'I-321',
    caseOf({
      agreements: [MADE],
      events: [happened('came-home', '2024-07-01'), happened('back-in-care', '2024-08-01')],
    }),
    'smart-goals',
    ['agreement.of-earlier-attempt'],
  ],
  ['help of which nothing is recorded', 'I-265', promised(), 'support-packages', ['support.start-not-recorded']],
  [
    'help that started on its day',
    'I-265',
    promised(fact('2024-08-05', 'started')),
    'support-packages',
    ['support.started'],
  ],
  [
    'help that started a day late',
    'I-265',
    promised(fact('2024-08-06', 'started')),
    'support-packages',
    ['support.started-late'],
  ],
  [
    'help that started and then could not be had',
    'I-265',
    promised(fact('2024-08-05', 'started'), fact('2024-08-20', 'not-available')),
    'support-packages',
    ['support.started', 'support.not-available'],
  ],
  [
    'help that is to start on the day asked about',
    'I-265',
    promised(),
    'support-packages',
    ['support.to-come'],
    '2024-08-05',
  ],
  ...(
    [
      ['the day before the review of the agreement', '2024-09-01', 'review.agreement-next'],
      ['the day of the review of the agreement', '2024-09-02', 'review.agreement-next'],
      ['the day after the review of the agreement', '2024-09-03', 'review.agreement-overdue'],
    ] as const
  ).map(
    ([told, asOf, code]): Agenda => [
      told,
      'I-265',
      // Nothing was recorded since 3 June, when the agreement was made.
      reviewed(),
      'monitoring',
      [...NEVER_RECORDED, code, 'agenda.silent-for'],
      asOf,
    ],
  ),
  [
    'the review of the agreement was held',
    'I-265',
    reviewed('2024-09-02'),
    'monitoring',
    [...NEVER_RECORDED, 'review.agreement-undated', 'agenda.silent-for'],
  ],
  ['the child is in care', 'I-265', caseOf(), 'step-down', ['closing.not-home']],
];

// The report

type Report = readonly [
  told: string,
  rule: Rule,
  reports: NonNullable<CaseRecord['reports']>,
  expected: { readonly report?: string; readonly findings: readonly ReportFindingCode[] },
];

const FINISHED = {
  id: 'report-1',
  madeOn: day('2024-06-03'),
  recordedOn: day('2024-06-03'),
  written: [],
  signatures: [],
};
const SAYS_NOTHING: readonly ReportFindingCode[] = [];

const REPORT: readonly Report[] = [
  ['none was written', 'I-257', [], { findings: ['report.none'] }],
  ['of another way home', 'I-257', [{ ...FINISHED, wayHome: 'home-2' }], { findings: ['report.none'] }],
  [
    'finished on the day before this time in care',
    'I-257',
    [{ ...FINISHED, madeOn: day('2024-01-31'), recordedOn: day('2024-01-31') }],
    { findings: ['report.of-earlier-period'] },
  ],
  [
    'finished on the first day of this time in care',
    'I-257',
    [{ ...FINISHED, madeOn: day('2024-02-01'), recordedOn: day('2024-02-01') }],
    { report: 'report-1', findings: SAYS_NOTHING },
  ],
  ['two of one day', 'I-257', [FINISHED, { ...FINISHED, id: 'report-2' }], { findings: ['report.two-of-one-day'] }],
  [
    'the one finished last',
    'I-257',
    [{ ...FINISHED, id: 'report-2', madeOn: day('2024-06-04'), recordedOn: day('2024-06-04') }, FINISHED],
    { report: 'report-2', findings: SAYS_NOTHING },
  ],
  [
    'a draft only',
    'I-257',
    [{ id: 'report-1', recordedOn: day('2024-06-03'), written: [] }],
    { report: 'report-1', findings: ['report.draft'] },
  ],
];

/** Codes about which report counts: the others depend on what else the case lacks. */
export const ABOUT_WHICH: readonly ReportFindingCode[] = [
  'report.none',
  'report.of-earlier-period',
  'report.two-of-one-day',
  'report.draft',
];

const idOf = (name: string, told: string): string => `journey/${name}/${slug(told)}`;

/** The vectors. */
export const ANSWERS: Vectors = [
  ...CLOSING.map(([told, rule, record, asOf, expected]) =>
    vector({
      id: idOf('closingOf', told),
      function: 'closingOf',
      title: `Closing: ${told}`,
      input: { record, asOf },
      expected: { waysHome: { [HOME]: expected } },
      rules: [rule],
      sources: written(placesOf(rule)),
    }),
  ),
  ...AGENDA.map(([told, rule, record, point, says, asOf = AGENDA_ON]) =>
    vector({
      id: idOf('supervisionAgenda', told),
      function: 'supervisionAgenda',
      title: `The agenda of supervision: ${told}`,
      input: { record, asOf },
      expected: { waysHome: { [HOME]: { points: { [point]: { says } } } } },
      rules: [rule, ...says],
      sources: written(placesOf(rule)),
    }),
  ),
  ...REPORT.map(([told, rule, reports, expected]) =>
    vector({
      id: idOf('checkReport', told),
      function: 'checkReport',
      title: `The report that counts: ${told}`,
      input: { record: caseOf({}, { reports }), asOf: AGENDA_ON },
      expected,
      rules: [rule],
      sources: written(placesOf(rule)),
    }),
  ),
];
