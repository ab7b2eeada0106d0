/**
 * Whole cases, each asked how it stands on a day. What is expected of a way home’s history comes from the simulation that lives through
 * every day of it; of the law, of readiness and of what is indicated, from tables laid out by hand.
 */
import type { CaseAgreement, CaseRecord, CaseWayHome, LegalEntry } from 'reunification-framework/case';
import { parseCase } from 'reunification-framework/case/schema';
import {
  INDICATOR_IDS,
  type IndicatorSetting,
  RISK_LEVELS,
  type RiskLevel,
} from 'reunification-framework/classification';
import type { CaseHappening, ClassificationAgreed, History } from 'reunification-framework/reclassification';
import type { BankHolidays, LegalStatusId } from 'reunification-framework/return-home';
import { isRight } from 'reunification-framework/shared';
import type { Vector } from '../../../src/conformance/index.js';
import { CASE_RECORD, HOME_TO_BOTH, TO_BOTH } from '../../support/case-record.js';
import { ASKED_ON, BANK_HOLIDAYS } from '../../support/coming-home.js';
import { day } from '../../support/dates.js';
import { diaryOf } from '../../support/day-by-day.js';
import { PROFILE_OF } from '../../support/profiles.js';
import { type CaseQuestion, stateByDay } from './case-by-day.js';
import { ofCaseloads } from './caseloads.js';
import { ofChanges } from './changes.js';
import { questionFrom } from './histories.js';
import { rulesBehind } from './rules-behind.js';
import { atHome, cameHome, caseWith, HOME, inCare, reviewOn, visitOn } from './small-case.js';
import { type LaidOut, placesOf, slug, vector, written } from './vectors.js';

/** What people recorded of a classification: the same people as in the history, and one more where the panel lacks its third view. */
const recordOf = (event: ClassificationAgreed): CaseWayHome['classifications'][number] => {
  const view = { level: event.level, recordedOn: event.happenedOn };
  const hasThird = event.agreedBy.some(({ role }) => role === 'case-history-author' || role === 'independent-reviewer');
  return {
    id: event.id,
    recordedOn: event.recordedOn,
    conferredOn: event.happenedOn,
    level: event.level,
    profile: event.profile,
    views: [
      ...event.agreedBy.map((person) => ({ ...person, ...view })),
      ...(hasThird ? [] : [{ role: 'independent-reviewer', person: 'person-3', ...view } as const]),
    ],
    reasonForDifferenceFromTable: event.reason,
    knowingOf: event.knowingOf,
    iro: { involved: false },
  };
};

const isClassification = (event: History['events'][number]): event is ClassificationAgreed =>
  event.kind === 'classification-agreed';
const isOther = (event: History['events'][number]): event is CaseHappening => !isClassification(event);

/** A history as a case in which there is nothing else. */
const caseFrom = ({ child, wayHome, events }: History): CaseRecord => ({
  format: 1,
  edition: 'framework-2015',
  child,
  parents: [{ id: wayHome.parents[0] }],
  waysHome: [
    {
      id: HOME,
      parents: [wayHome.parents[0]],
      classifications: events.filter(isClassification).map(recordOf),
      events: events.filter(isOther),
    },
  ],
});

/** The tasks behind what is due, where no classification that is due at once could settle several of them. */
const tasksByDay = ({ history, asOf, knownOn, practice }: CaseQuestion): object => {
  const { due } = diaryOf(history, { knownOn, practice, until: asOf }).on(asOf);
  return Object.fromEntries(
    due.flatMap(({ kind, clock, dueOn, status }): readonly (readonly [string, unknown])[] => {
      const id = [HOME, kind, ...(clock === undefined ? [] : [clock])].join('/');
      if (status === 'settled') return [[id, null]];
      return status === 'upcoming' ? [[id, { dueOn, status, overdueByDays: 0 }]] : [];
    }),
  );
};

/** How many histories are asked about as cases. */
const HISTORIES = 20;

const questions: readonly CaseQuestion[] = Array.from({ length: 200 }, (_, place) => questionFrom(place + 1))
  .filter(({ history: { events, wayHome } }) => events.length > 3 && wayHome.parents.length === 1)
  // What is recorded after the day asked about is not known then, unless another day of knowledge is named.
  .map((question) => ({ ...question, knownOn: question.knownOn ?? question.asOf }))
  .filter(({ history }) => isRight(parseCase(JSON.parse(JSON.stringify(caseFrom(history))))))
  .slice(0, HISTORIES);

const ofHistories: readonly Vector[] = questions.map((question, place) => {
  const { history, asOf, knownOn, practice } = question;
  const isClosed = diaryOf(history, { knownOn, practice, until: asOf }).on(asOf).situation === 'closed';
  return vector({
    id: `cases/history-${place + 1}`,
    function: 'caseOn',
    title: `A case with ${history.events.length} events, asked on ${asOf} as known on ${knownOn}`,
    input: { record: caseFrom(history), asOf, knownOn, practice },
    expected: {
      waysHome: { [HOME]: { state: stateByDay(question), indicated: null } },
      ...(isClosed ? {} : { work: tasksByDay(question) }),
    },
    ...rulesBehind(question, { rules: ['I-222'], sources: written(placesOf('I-222')) }),
  });
});

// The law

/** A task, by its day; `nothing`: not asked. */
type Expected = readonly [dueOn: string | null, status: string, overdueByDays: number] | 'nothing';

/** What is recorded, the day asked about, and what is then asked. */
type LawRow = readonly [told: string, record: CaseRecord, asOf: string, expected: Expected];

const { visits: _visits, ...VISITS_NOT_KNOWN } = caseWith({});
const { reviews: _reviews, ...REVIEWS_NOT_KNOWN } = caseWith({});

const VISITED_TWICE = caseWith({ visits: [visitOn('2024-02-20'), visitOn('2024-02-05')] });
const HOME_IN_INTERIM_CARE = {
  legal: inCare('interim-care-order'),
  waysHome: atHome(cameHome('2024-03-01')),
  visits: [visitOn('2024-03-04')],
};
const endedOnFirstOfMarch = (recordedOn: string): CaseRecord =>
  caseWith({
    legal: [
      ...inCare('section-20'),
      { kind: 'no-longer-looked-after', id: 'ended', from: day('2024-03-01'), recordedOn: day(recordedOn) },
    ],
  });
const NO_LONGER_LOOKED_AFTER = endedOnFirstOfMarch('2024-03-01');
const EXPECTED_TO_END = endedOnFirstOfMarch('2024-02-28');

const placed = (from: string, kind: 'other' | 'with-parents' = 'other') =>
  ({ id: `placed-${from}`, from: day(from), recordedOn: day(from), kind }) as const;

const MOVED_IN_MARCH = [placed('2024-02-01'), placed('2024-03-01')];
const careOrderFrom = (recordedOn: string): LegalEntry => ({
  kind: 'legal-status',
  id: 'order',
  from: day('2024-03-21'),
  recordedOn: day(recordedOn),
  status: 'care-order',
});
const WEEKLY_UP_TO_A_CARE_ORDER = {
  ...HOME_IN_INTERIM_CARE,
  legal: [...HOME_IN_INTERIM_CARE.legal, careOrderFrom('2024-03-21')],
};

const VISITS: readonly LawRow[] = [
  ['no visit yet', caseWith({}), '2024-02-07', ['2024-02-08', 'upcoming', 0]],
  ['no visit yet', caseWith({}), '2024-02-08', ['2024-02-08', 'due', 0]],
  ['no visit yet', caseWith({}), '2024-02-09', ['2024-02-08', 'overdue', 1]],
  ['visits on 5 and 20 February', VISITED_TWICE, '2024-04-01', ['2024-04-02', 'upcoming', 0]],
  ['visits on 5 and 20 February', VISITED_TWICE, '2024-04-02', ['2024-04-02', 'due', 0]],
  ['visits on 5 and 20 February', VISITED_TWICE, '2024-04-03', ['2024-04-02', 'overdue', 1]],
  [
    'a visit that was recorded later',
    caseWith({ visits: [visitOn('2024-02-05', { recordedOn: day('2024-02-11') })] }),
    '2024-02-10',
    ['2024-02-08', 'overdue', 2],
  ],
  [
    'a visit by a family support worker',
    caseWith({ visits: [visitOn('2024-02-05', { role: 'family-support-worker' })] }),
    '2024-02-10',
    ['2024-02-08', 'overdue', 2],
  ],
  [
    'a visit before the child was looked after',
    caseWith({ visits: [visitOn('2024-01-31')] }),
    '2024-02-10',
    ['2024-02-08', 'overdue', 2],
  ],
  [
    'at home under an interim care order, no review held yet',
    caseWith(HOME_IN_INTERIM_CARE),
    '2024-03-05',
    ['2024-03-11', 'upcoming', 0],
  ],
  [
    'at home under an interim care order, after the first review',
    caseWith({ ...HOME_IN_INTERIM_CARE, reviews: [reviewOn('2024-02-28')] }),
    '2024-03-05',
    ['2024-04-01', 'upcoming', 0],
  ],
  [
    'a care order made while at home',
    caseWith({
      legal: inCare('care-order', day('2024-03-01')),
      waysHome: atHome(cameHome('2024-02-20')),
      visits: [visitOn('2024-02-27')],
    }),
    '2024-03-05',
    ['2024-03-08', 'upcoming', 0],
  ],
  [
    'never visited, and placed elsewhere on 1 March',
    caseWith({ placements: MOVED_IN_MARCH }),
    '2024-03-01',
    ['2024-02-08', 'overdue', 22],
  ],
  [
    'placed elsewhere on 1 March, after a visit in time',
    caseWith({ placements: MOVED_IN_MARCH, visits: [visitOn('2024-02-05')] }),
    '2024-03-01',
    ['2024-03-08', 'upcoming', 0],
  ],
  [
    'a weekly visit missed at home, then a care order',
    caseWith(WEEKLY_UP_TO_A_CARE_ORDER),
    '2024-03-21',
    ['2024-03-11', 'overdue', 10],
  ],
  [
    'a weekly visit missed at home, and a first review after it',
    caseWith({ ...HOME_IN_INTERIM_CARE, reviews: [reviewOn('2024-03-12')] }),
    '2024-03-12',
    ['2024-03-11', 'overdue', 1],
  ],
  [
    'a first review on the day on which a weekly visit is due',
    caseWith({ ...HOME_IN_INTERIM_CARE, reviews: [reviewOn('2024-03-11')] }),
    '2024-03-12',
    ['2024-04-01', 'upcoming', 0],
  ],
  [
    'placed with parents under an interim care order, no return home recorded',
    caseWith({
      legal: inCare('interim-care-order'),
      placements: [placed('2024-02-01', 'with-parents')],
      visits: [visitOn('2024-02-05')],
    }),
    '2024-02-12',
    ['2024-02-12', 'due', 0],
  ],
  ['nothing known of visits', VISITS_NOT_KNOWN, '2024-03-05', [null, 'open', 0]],
  ['no longer looked after from 1 March', NO_LONGER_LOOKED_AFTER, '2024-02-29', ['2024-02-08', 'overdue', 21]],
  ['no longer looked after from 1 March', NO_LONGER_LOOKED_AFTER, '2024-03-01', 'nothing'],
  [
    'an end on 1 March that was entered before, and not confirmed',
    EXPECTED_TO_END,
    '2024-03-01',
    ['2024-02-08', 'overdue', 22],
  ],
];

const REVIEWS: readonly LawRow[] = [
  ['no review yet', caseWith({}), '2024-02-28', ['2024-02-29', 'upcoming', 0]],
  ['no review yet', caseWith({}), '2024-02-29', ['2024-02-29', 'due', 0]],
  ['no review yet', caseWith({}), '2024-03-01', ['2024-02-29', 'overdue', 1]],
  ['one review', caseWith({ reviews: [reviewOn('2024-02-28')] }), '2024-05-29', ['2024-05-28', 'overdue', 1]],
  [
    'one review, on the last day of November: three months on, February has no such day',
    caseWith({ reviews: [reviewOn('2024-11-30')] }),
    '2024-12-01',
    ['2025-02-28', 'upcoming', 0],
  ],
  [
    'two reviews',
    caseWith({ reviews: [reviewOn('2024-05-20'), reviewOn('2024-02-28')] }),
    '2024-11-20',
    ['2024-11-20', 'due', 0],
  ],
  ['nothing known of reviews', REVIEWS_NOT_KNOWN, '2024-03-05', [null, 'open', 0]],
  ['no longer looked after from 1 March', NO_LONGER_LOOKED_AFTER, '2024-03-01', 'nothing'],
];

const BEFORE_EASTER = caseWith({
  legal: [{ kind: 'looked-after', id: 'in-care', from: day('2024-03-21'), recordedOn: day('2024-03-21') }],
});

/** Twenty working days from Friday 22 March on; 29 March and 1 April were bank holidays. */
const OVER_EASTER: readonly (readonly [told: string, bankHolidays: BankHolidays | undefined, dueOn: string])[] = [
  ['the bank holidays given', BANK_HOLIDAYS, '2024-04-22'],
  ['no bank holidays given: the earliest day that it can be', undefined, '2024-04-18'],
];

const taskOf = (expected: Expected): unknown =>
  expected === 'nothing' ? null : { dueOn: expected[0], status: expected[1], overdueByDays: expected[2] };

const lawVectors = (task: 'visit' | 'review', rule: 'I-220' | 'I-221', rows: readonly LawRow[]): readonly Vector[] =>
  rows.map(([told, record, asOf, expected]) =>
    vector({
      id: `cases/${task}/${slug(told)}/${asOf}`,
      function: 'caseOn',
      title: `The next ${task}: ${told}, asked on ${asOf}`,
      input: { record, asOf },
      expected: { work: { [`law/${task}`]: taskOf(expected) } },
      rules: [rule],
      sources: written(placesOf(rule)),
    }),
  );

const overEaster: readonly Vector[] = OVER_EASTER.map(([told, bankHolidays, dueOn]) =>
  vector({
    id: `cases/review/over-easter/${bankHolidays === undefined ? 'none-given' : 'given'}`,
    function: 'caseOn',
    title: `The first review over Easter, ${told}`,
    input: { record: BEFORE_EASTER, asOf: '2024-03-22', bankHolidays },
    expected: { work: { 'law/review': { dueOn, status: 'upcoming', overdueByDays: 0 } } },
    rules: ['I-221'],
    sources: written(placesOf('I-221')),
  }),
);

const LEGAL: readonly (readonly [told: string, asOf: string, legal: object])[] = [
  ['the day before', '2024-01-31', { status: null, lookedAfterSince: null }],
  ['the first day', '2024-02-01', { status: 'section-20', lookedAfterSince: '2024-02-01' }],
  ['the last day', '2024-02-29', { status: 'section-20', lookedAfterSince: '2024-02-01' }],
  ['the day from which it no longer is', '2024-03-01', { status: null, lookedAfterSince: null }],
];

const ofLegal: readonly Vector[] = LEGAL.map(([told, asOf, legal]) =>
  vector({
    id: `cases/legal/${asOf}`,
    function: 'caseOn',
    title: `Whether the child is looked after: ${told}`,
    input: { record: NO_LONGER_LOOKED_AFTER, asOf },
    expected: { legal },
    rules: ['I-222'],
    sources: written(placesOf('I-222')),
  }),
);

const ORDER_TO_COME: readonly (readonly [told: string, recordedOn: string, status: LegalStatusId])[] = [
  ['not confirmed', '2024-03-20', 'interim-care-order'],
  ['recorded on its day', '2024-03-21', 'care-order'],
];

const ofOrders: readonly Vector[] = ORDER_TO_COME.map(([told, recordedOn, status]) =>
  vector({
    id: `cases/legal/order/${slug(told)}`,
    function: 'caseOn',
    title: `The legal status from the day of a care order: ${told}`,
    input: {
      record: caseWith({ legal: [...inCare('interim-care-order'), careOrderFrom(recordedOn)] }),
      asOf: '2024-03-22',
    },
    expected: { legal: { status, lookedAfterSince: '2024-02-01' } },
    rules: ['I-222'],
    sources: written(placesOf('I-222')),
  }),
);

// The agreement

const AGREED_REVIEW: CaseAgreement = {
  parents: ['parent-1'],
  workers: ['worker-1'],
  madeOn: day('2024-03-04'),
  nextReviewOn: day('2024-07-31'),
};

const withAgreements = (...agreements: readonly CaseAgreement[]): CaseRecord =>
  caseWith({ waysHome: [{ id: HOME, parents: ['parent-1'], classifications: [], events: [], agreements }] });

const AGREEMENT_REVIEWS: readonly LawRow[] = [
  ['its day', withAgreements(AGREED_REVIEW), '2024-07-30', ['2024-07-31', 'upcoming', 0]],
  ['its day', withAgreements(AGREED_REVIEW), '2024-07-31', ['2024-07-31', 'due', 0]],
  ['its day', withAgreements(AGREED_REVIEW), '2024-08-01', ['2024-07-31', 'overdue', 1]],
  ['held on its day', withAgreements({ ...AGREED_REVIEW, reviewedOn: [day('2024-07-31')] }), '2024-08-01', 'nothing'],
  [
    'held the day before, which is another review',
    withAgreements({ ...AGREED_REVIEW, reviewedOn: [day('2024-07-30')] }),
    '2024-08-01',
    ['2024-07-31', 'overdue', 1],
  ],
  [
    'a later agreement',
    withAgreements({ ...AGREED_REVIEW, madeOn: day('2024-06-03'), nextReviewOn: day('2024-11-29') }, AGREED_REVIEW),
    '2024-08-01',
    ['2024-11-29', 'upcoming', 0],
  ],
  [
    'a later agreement of which nothing was known',
    withAgreements({ ...AGREED_REVIEW, madeOn: day('2024-08-02'), nextReviewOn: day('2024-11-29') }, AGREED_REVIEW),
    '2024-08-01',
    ['2024-07-31', 'overdue', 1],
  ],
];

const ofAgreements: readonly Vector[] = AGREEMENT_REVIEWS.map(([told, record, asOf, expected]) =>
  vector({
    id: `cases/agreement-review/${slug(told)}/${asOf}`,
    function: 'caseOn',
    title: `The review of the parental agreement: ${told}, asked on ${asOf}`,
    input: { record, asOf },
    expected: { work: { [`${HOME}/agreement-review`]: taskOf(expected) } },
    rules: ['I-219'],
    sources: written(placesOf('I-219')),
  }),
);

// What is indicated

const ASSESSED = { recordedOn: day('2024-02-10'), observations: [], circumstances: [], capacityToChange: [] };

const settingsOf = (level: RiskLevel, setOn: string): readonly IndicatorSetting[] =>
  INDICATOR_IDS.map(
    (indicator) =>
      ({ indicator, value: PROFILE_OF[level][indicator], by: 'panel', setOn, reason: 'Said so.' }) as IndicatorSetting,
  );

const withSettings = (settings: readonly IndicatorSetting[]): CaseRecord =>
  caseWith({
    assessments: [ASSESSED],
    waysHome: [{ id: HOME, parents: ['parent-1'], classifications: [], events: [], settings }],
  });

const indicatedVector = (
  id: string,
  title: string,
  settings: readonly IndicatorSetting[],
  indicated: unknown,
): Vector =>
  vector({
    id: `cases/indicated/${id}`,
    function: 'caseOn',
    title: `What is indicated: ${title}`,
    input: { record: withSettings(settings), asOf: '2024-03-01' },
    expected: { waysHome: { [HOME]: { indicated } } },
    rules: ['I-218'],
    sources: written(placesOf('I-218')),
  });

const ofSettings: readonly Vector[] = [
  ...RISK_LEVELS.map((level) =>
    indicatedVector(level, `all rows set as they stand in one column, ${level}`, settingsOf(level, '2024-02-12'), {
      kind: 'matched',
      level,
    }),
  ),
  ...(
    [
      ['2024-02-09', { kind: 'incomplete', missing: ['wishes'] }],
      ['2024-02-10', { kind: 'matched', level: 'medium' }],
      ['2024-03-01', { kind: 'matched', level: 'medium' }],
      ['2024-03-02', { kind: 'incomplete', missing: ['wishes'] }],
    ] as const
  ).map(([setOn, indicated]) =>
    indicatedVector(
      `wishes-set-on-${setOn}`,
      `assessed on 10 February, the wishes set on ${setOn}, asked on 1 March`,
      settingsOf('medium', '2024-02-12').map((setting) =>
        setting.indicator === 'wishes' ? { ...setting, setOn: day(setOn) } : setting,
      ),
      indicated,
    ),
  ),
];

// What is in place for a return

const { 'iro-consulted': _iro, ...WITHOUT_IRO } = HOME_TO_BOTH.recorded ?? {};
const [PLAN] = HOME_TO_BOTH.plans ?? [];
if (PLAN === undefined) throw new Error('the case has a plan');
const { signature: _signature, ...UNSIGNED } = PLAN;

const toBoth = (changes: Partial<CaseWayHome>): CaseRecord => ({
  ...CASE_RECORD,
  waysHome: [{ ...HOME_TO_BOTH, ...changes }],
});

const READY: readonly (readonly [told: string, record: CaseRecord, missing: readonly string[], knownOn?: string])[] = [
  ['everything is in place', CASE_RECORD, []],
  ['the approval was not known', CASE_RECORD, ['nominated-officer-ceasing'], '2024-03-19'],
  ['the approval was known on its day', CASE_RECORD, [], '2024-03-20'],
  ['no approval has been given', toBoth({ approvals: [] }), ['nominated-officer-ceasing']],
  ['nothing is known of the Independent Reviewing Officer', toBoth({ recorded: WITHOUT_IRO }), ['iro-consulted']],
  ['the plan is not signed', toBoth({ plans: [UNSIGNED] }), ['plan-signed']],
];

const ofReadiness: readonly Vector[] = READY.map(([told, record, missing, knownOn]) =>
  vector({
    id: `cases/ready/${slug(told)}`,
    function: 'caseOn',
    title: `What is missing for a return: ${told}`,
    input: { record, asOf: ASKED_ON, knownOn, bankHolidays: BANK_HOLIDAYS },
    expected: { waysHome: { [TO_BOTH]: { isReady: missing.length === 0, missing } } },
    rules: missing.length === 0 ? ['I-223'] : ['I-223', ...missing],
    sources: written(placesOf('I-223')),
  }),
);

/** The set. */
export const casesSet: LaidOut = {
  set: 'cases',
  description:
    'Whole cases as one record, each asked how it stands on a day: the history of a way home, what is indicated, what is missing for a return, the legal status, and the tasks of the work list with their days. Expected answers: the simulation that lives through every day of a history; tables laid out by hand, with days counted by hand.',
  vectors: [
    ...ofHistories,
    ...ofLegal,
    ...ofOrders,
    ...lawVectors('visit', 'I-220', VISITS),
    ...lawVectors('review', 'I-221', REVIEWS),
    ...overEaster,
    ...ofAgreements,
    ...ofSettings,
    ...ofReadiness,
    ...ofChanges,
    ...ofCaseloads,
  ],
};
