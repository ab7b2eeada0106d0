/**
 * The conditions that people record, each with every answer, where it is asked, where it is not possible to say whether it is asked, and where
 * it is not: a truth table laid out by hand from `docs/return-home.md`. Then a case that is ready, with one thing at a time in the
 * way, by hand as well.
 */
import type { CaseEvent } from 'reunification-framework/reclassification';
import {
  type ApprovalGiven,
  type ConditionId,
  type LegalPosition,
  READ_CONDITIONS,
  RECORDED_CONDITIONS,
  type ReadinessCase,
  type RecordedConditionId,
} from 'reunification-framework/return-home';
import type { Vector } from '../../../src/conformance/index.js';
import { ASKED_ON, COMPLETE_PLAN, READY_CASE, READY_QUESTION, STANDING_HISTORY } from '../../support/coming-home.js';
import { day } from '../../support/dates.js';
import { agreed, backInCare, cameHome, closed, historyOf, observed, timescaleSet } from '../../support/histories.js';
import { type Lines, READY_LINES } from '../../support/readiness-faults.js';
import { foundAs } from './found.js';
import {
  ALWAYS_CALLED_FOR,
  ANSWERS,
  type Answer,
  ASKED_ON_A_LEAP_DAY,
  type Entry,
  isAnswer,
  NOT_ASKED,
  WHERE_IT_MAY_BE_SET_ASIDE,
  WITHOUT_ASSESSMENT,
} from './recorded-answers.js';
import { type LaidOut, placesOf, slug, vector, written } from './vectors.js';

/** The answers that are tried where something is not asked: one of each verdict that they would have where it is. */
const WHERE_NOT_ASKED: readonly Answer[] = ['nothing', 'done on the day', 'not done', 'set aside with a reason'];

/** Eight years old, and sixteen, on the day of coming home. */
const EIGHT = { bornOn: day('2016-05-04') };
const SIXTEEN = { bornOn: day('2008-01-01') };
const SECTION_20 = { status: 'section-20' } as const;
const PLACED = { status: 'care-order', route: 'placed-with-parents' } as const;

/** When something is asked: a case in law in which it is, one in which it is not possible to say, and one in which it is not. */
interface Asked {
  readonly where: LegalPosition;
  readonly cannotSay?: LegalPosition;
  readonly not?: LegalPosition;
}

const ALWAYS: Asked = { where: {} };
const WHERE_PLACED: Asked = { where: PLACED, cannotSay: {}, not: SECTION_20 };
const WHERE_CEASING: Asked = { where: SECTION_20, cannotSay: {}, not: PLACED };

type Kind = 'always called for' | 'can be set aside' | 'can be set aside unless a risk calls for it';

/** What an answer comes to otherwise than where it can be set aside. */
const OTHERWISE: Readonly<Record<Kind, Partial<typeof WHERE_IT_MAY_BE_SET_ASIDE>>> = {
  'can be set aside': {},
  'can be set aside unless a risk calls for it': WITHOUT_ASSESSMENT,
  'always called for': ALWAYS_CALLED_FOR,
};

/** Each condition that people record: when it is asked, and whether it can be set aside. */
const RECORDED: Readonly<Record<RecordedConditionId, readonly [Asked, Kind]>> = {
  'return-decided': [ALWAYS, 'always called for'],
  'sustained-change': [ALWAYS, 'always called for'],
  'relapse-can-be-managed': [ALWAYS, 'always called for'],
  'infants-parents-ready': [
    { where: { bornOn: day('2023-06-04') }, cannotSay: {}, not: { bornOn: day('2023-06-03') } },
    'always called for',
  ],
  'treatment-before-return': [ALWAYS, 'can be set aside unless a risk calls for it'],
  'mental-health-services-know': [ALWAYS, 'can be set aside unless a risk calls for it'],
  'childs-difficulties-supported': [ALWAYS, 'can be set aside unless a risk calls for it'],
  'alternative-permanence-planned': [ALWAYS, 'always called for'],
  'wishes-and-feelings': [ALWAYS, 'always called for'],
  'child-consulted-on-timing': [ALWAYS, 'can be set aside'],
  'decision-explained-to-parents': [ALWAYS, 'always called for'],
  'decision-explained-to-child': [ALWAYS, 'can be set aside'],
  'assessment-stays-live-explained': [ALWAYS, 'always called for'],
  'child-prepared': [ALWAYS, 'can be set aside'],
  'parents-prepared': [ALWAYS, 'always called for'],
  'home-prepared': [ALWAYS, 'can be set aside'],
  'family-changes-discussed': [ALWAYS, 'can be set aside'],
  'new-partner-assessed': [ALWAYS, 'can be set aside'],
  'iro-consulted': [ALWAYS, 'always called for'],
  'support-needs-assessed': [ALWAYS, 'always called for'],
  'support-in-care-plan': [ALWAYS, 'always called for'],
  'accommodation-assessed': [WHERE_CEASING, 'always called for'],
  'welfare-considered': [WHERE_CEASING, 'always called for'],
  'relatives-consulted': [WHERE_CEASING, 'can be set aside'],
  'review-held': [WHERE_CEASING, 'can be set aside'],
  'plan-after-ceasing': [
    {
      where: { ...SECTION_20, ...EIGHT },
      cannotSay: { ...SECTION_20, ...SIXTEEN },
      not: { ...SECTION_20, ...SIXTEEN, isEligibleChild: true },
    },
    'always called for',
  ],
  'eligible-child-requirements': [
    {
      where: { ...SECTION_20, ...SIXTEEN, isEligibleChild: true },
      cannotSay: { ...SECTION_20, ...SIXTEEN },
      not: { ...SECTION_20, ...EIGHT },
    },
    'always called for',
  ],
  'short-stay-in-best-interests': [
    {
      // Thirteen weekdays, so fewer than twenty working days whatever the bank holidays.
      where: { ...SECTION_20, ...EIGHT, lookedAfterSince: day('2024-02-26') },
      cannotSay: { ...SECTION_20, ...EIGHT },
      // For the director, however short.
      not: { ...SECTION_20, ...SIXTEEN, lookedAfterSince: day('2024-02-26') },
    },
    'always called for',
  ],
  'court-discharged-order': [
    {
      where: { status: 'care-order', route: 'order-discharged' },
      cannotSay: { status: 'care-order' },
      not: SECTION_20,
    },
    'always called for',
  ],
  'parents-suitability-assessed': [WHERE_PLACED, 'always called for'],
  'placement-welfare-considered': [WHERE_PLACED, 'always called for'],
  'contact-orders-compatible': [WHERE_PLACED, 'can be set aside'],
  'case-reviewed': [WHERE_PLACED, 'always called for'],
  'placement-plan': [WHERE_PLACED, 'always called for'],
};

const CHILD_AND_HOME = { child: 'child-1', wayHome: { parents: ['parent-1'] } };

/** A plan of which no more is known than the day of return: a Monday in June. */
const PLAN = { edition: 'framework-2015', ...CHILD_AND_HOME, timescale: { homeOn: '2024-06-03' } };

/** The same, with a return soon after the day asked about. */
const PLAN_SOON = { ...PLAN, timescale: { homeOn: '2024-03-13' } };

/** A child who was at home once, came back into care and was classified then. */
const historyFrom = ({ lookedAfterSince }: LegalPosition) =>
  historyOf(
    agreed('2023-06-01', 'medium'),
    cameHome('2023-09-01'),
    backInCare(lookedAfterSince ?? '2024-01-10'),
    agreed(lookedAfterSince ?? '2024-01-15', 'medium'),
  );

/** Little is known: since when the child is in care, the position in law and, where an age or a stay depends on it, the day of return. */
const caseWith = (legal: LegalPosition, recorded: ReadinessCase['recorded']): object => ({
  ...CHILD_AND_HOME,
  history: historyFrom(legal),
  ...(legal.bornOn === undefined ? {} : { plan: legal.lookedAfterSince === undefined ? PLAN : PLAN_SOON }),
  legal,
  recorded,
});

const recordedVector = (
  id: RecordedConditionId,
  answer: Answer,
  isAsked: string,
  legal: LegalPosition,
  [verdict, reason]: Entry,
): Vector =>
  vector({
    id: `readiness/${id}/${slug(isAsked)}/${slug(answer)}`,
    function: 'readinessOf',
    title: `${id}, ${isAsked}; recorded: ${answer}`,
    input: { given: caseWith(legal, { [id]: ANSWERS[answer] }), asOf: ASKED_ON_A_LEAP_DAY },
    expected: { conditions: { [id]: { verdict, reasons: [reason] } } },
    rules: [id, reason],
    sources: written(RECORDED_CONDITIONS[id].sources.slice(0, 1)),
  });

const isRecorded = (id: string): id is RecordedConditionId => Object.hasOwn(RECORDED, id);

/** Little is known of the plan, and so not by when the home has to be prepared. */
const NO_NIGHTS_PLANNED: Entry = ['cannot-say', 'item.until-when-not-known'];

const ofRecorded: readonly Vector[] = Object.entries(RECORDED).flatMap(([id, [{ where, cannotSay, not }, kind]]) =>
  Object.keys(ANSWERS).flatMap((answer) => {
    if (!isRecorded(id) || !isAnswer(answer)) return [];
    const [made, whereNotKnown] = OTHERWISE[kind][answer] ?? WHERE_IT_MAY_BE_SET_ASIDE[answer];
    const whereAsked = id === 'home-prepared' && made[1] === 'item.done' ? NO_NIGHTS_PLANNED : made;
    return [
      recordedVector(id, answer, 'asked', where, whereAsked),
      ...(cannotSay === undefined
        ? []
        : [recordedVector(id, answer, 'cannot say whether asked', cannotSay, whereNotKnown)]),
      ...(not === undefined || !WHERE_NOT_ASKED.includes(answer)
        ? []
        : [recordedVector(id, answer, 'not asked', not, NOT_ASKED)]),
    ];
  }),
);

/** One thing in the way of a case that would otherwise be ready, by hand. */
interface InTheWay {
  readonly told: string;
  readonly given: Partial<ReadinessCase>;
  readonly condition: ConditionId;
  readonly verdict: 'not-met' | 'cannot-say';
  readonly reason: string;
}

const { recorded } = READY_CASE;

const IN_THE_WAY: readonly InTheWay[] = [
  {
    told: 'a child of seven is said to be too young to be prepared',
    given: { recorded: { ...recorded, 'child-prepared': { kind: 'not-applicable', reason: 'Too young' } } },
    condition: 'child-prepared',
    verdict: 'not-met',
    reason: 'item.set-aside-at-school-age',
  },
  {
    told: 'the Independent Reviewing Officer was not consulted',
    given: { recorded: { ...recorded, 'iro-consulted': { kind: 'not-done' } } },
    condition: 'iro-consulted',
    verdict: 'not-met',
    reason: 'item.not-done',
  },
];

const sourcesOf = (id: ConditionId): readonly string[] =>
  written(isRecorded(id) ? RECORDED_CONDITIONS[id].sources : READ_CONDITIONS[id].sources);

const inputOf = ({ evaluation, ...given }: ReadinessCase): object => ({
  given: evaluation === undefined ? given : { ...given, evaluation: foundAs(evaluation) },
  asOf: ASKED_ON,
  bankHolidays: READY_QUESTION.bankHolidays,
});

/** What a history says of the level, by hand. */
const OF_HISTORIES: readonly (readonly [
  told: string,
  condition: 'classification-agreed' | 'level-allows-return' | 'classification-stands',
  events: readonly CaseEvent[],
  verdict: string,
  reasons: string,
])[] = [
  ['nothing agreed', 'classification-agreed', [], 'not-met', 'history.nothing-agreed'],
  ['agreed', 'classification-agreed', [agreed('2024-01-15', 'medium')], 'met', 'history.agreed'],
  [
    'agreed the day after the one asked about',
    'classification-agreed',
    [agreed('2024-03-01', 'medium')],
    'not-met',
    'history.nothing-agreed',
  ],
  [
    'agreed, and the case closed',
    'classification-agreed',
    [agreed('2024-01-15', 'low'), closed('2024-02-01')],
    'not-met',
    'history.closed',
  ],
  [
    'agreed, and the child home already',
    'classification-agreed',
    [agreed('2024-01-15', 'medium'), cameHome('2024-02-01')],
    'not-met',
    'history.already-home',
  ],
  ['agreed at low', 'level-allows-return', [agreed('2024-01-15', 'low')], 'met', 'level.low-or-medium'],
  ['agreed at medium', 'level-allows-return', [agreed('2024-01-15', 'medium')], 'met', 'level.low-or-medium'],
  ['agreed at high', 'level-allows-return', [agreed('2024-01-15', 'high')], 'not-met', 'level.high'],
  ['agreed at severe', 'level-allows-return', [agreed('2024-01-15', 'severe')], 'not-met', 'level.severe'],
  ['nothing since', 'classification-stands', [agreed('2024-01-15', 'medium')], 'met', 'standing.stands'],
  [
    'a new risk since, with no capacity for change',
    'classification-stands',
    [agreed('2024-01-15', 'medium'), observed('2024-02-01', { newRisk: true, capacityToChange: 'unable' })],
    'not-met',
    'standing.new-risk standing.points-higher',
  ],
  [
    'a new risk since, of which row 7 says nothing',
    'classification-stands',
    [agreed('2024-01-15', 'medium'), observed('2024-02-01', { newRisk: true })],
    'not-met',
    'standing.new-risk standing.judgement-required',
  ],
  [
    'protective factors no longer apparent',
    'classification-stands',
    [agreed('2024-01-15', 'medium'), observed('2024-02-01', { protectiveFactors: 'none-apparent' })],
    'cannot-say',
    'standing.judgement-required',
  ],
  [
    'a risk factor at low no longer fully addressed',
    'classification-stands',
    [agreed('2024-01-15', 'low'), observed('2024-02-01', { riskFactors: 'partly-addressed' })],
    'not-met',
    'standing.new-risk standing.points-higher',
  ],
];

const ofHistories: readonly Vector[] = OF_HISTORIES.map(([told, condition, events, verdict, reasons]) =>
  vector({
    id: `readiness/${condition}/${slug(told)}`,
    function: 'readinessOf',
    title: `${condition}: ${told}`,
    input: { given: { ...CHILD_AND_HOME, history: historyOf(...events) }, asOf: ASKED_ON_A_LEAP_DAY },
    expected: { conditions: { [condition]: { verdict, reasons: reasons.split(' ') } } },
    rules: [condition, ...reasons.split(' ')],
    sources: sourcesOf(condition),
  }),
);

/** The child’s own timescale, in threes about the day of return, and not set. */
const TIMESCALES: readonly (readonly [until: string | undefined, verdict: string, reason: string])[] = [
  ['2024-06-02', 'not-met', 'timescale.past'],
  ['2024-06-03', 'met', 'timescale.within'],
  ['2024-06-04', 'met', 'timescale.within'],
  [undefined, 'cannot-say', 'timescale.not-set'],
];

const ofTimescales: readonly Vector[] = TIMESCALES.map(([until, verdict, reason]) =>
  vector({
    id: `readiness/within-childs-timescale/${until ?? 'not-set'}`,
    function: 'readinessOf',
    title: `Coming home on 2024-06-03, ${until === undefined ? 'no timescale set' : `with a timescale until ${until}`}`,
    input: {
      given: {
        ...CHILD_AND_HOME,
        plan: PLAN,
        history: historyOf(
          agreed('2024-01-15', 'medium'),
          ...(until === undefined ? [] : [timescaleSet('2024-01-15', until)]),
        ),
      },
      asOf: ASKED_ON_A_LEAP_DAY,
    },
    expected: { conditions: { 'within-childs-timescale': { verdict, reasons: [reason] } } },
    rules: ['within-childs-timescale', reason],
    sources: sourcesOf('within-childs-timescale'),
  }),
);

/** Between which days something can have been done to count, in threes; by hand. */
const DAYS: readonly (readonly [
  told: string,
  condition: RecordedConditionId,
  given: object,
  doneOn: string,
  verdict: string,
  reason: string,
])[] = [
  ...(
    [
      ['2024-02-14', 'cannot-say', 'item.done-before-what-it-is-about'],
      ['2024-02-15', 'met', 'item.done'],
      ['2024-02-16', 'met', 'item.done'],
    ] as const
  ).map(
    ([doneOn, verdict, reason]) =>
      [
        'classified on 2024-02-15',
        'return-decided',
        { history: historyOf(agreed('2024-02-15', 'medium')) },
        doneOn,
        verdict,
        reason,
      ] as const,
  ),
  ...(
    [
      ['2024-01-31', 'cannot-say', 'item.done-before-what-it-is-about'],
      ['2024-02-01', 'met', 'item.done'],
      ['2024-02-20', 'met', 'item.done'],
      ['2024-02-21', 'not-met', 'item.done-too-late'],
    ] as const
  ).map(
    ([doneOn, verdict, reason]) =>
      [
        'looked after since 2024-02-01, the first night at home on 2024-02-20',
        'home-prepared',
        {
          legal: { lookedAfterSince: '2024-02-01' },
          plan: {
            edition: 'framework-2015',
            ...CHILD_AND_HOME,
            schedule: [
              { kind: 'daytime-contact', from: '2024-02-10', until: '2024-02-19' },
              { kind: 'midweek-night', from: '2024-02-20', until: '2024-03-31' },
              { kind: 'full-time', from: '2024-04-01' },
            ],
          },
        },
        doneOn,
        verdict,
        reason,
      ] as const,
  ),
];

const ofDays: readonly Vector[] = DAYS.map(([told, condition, given, doneOn, verdict, reason]) =>
  vector({
    id: `readiness/${condition}/done-on-${doneOn}`,
    function: 'readinessOf',
    title: `${condition}, done on ${doneOn}: ${told}`,
    input: {
      given: { ...CHILD_AND_HOME, ...given, recorded: { [condition]: { kind: 'done', on: doneOn, by: 'worker-1' } } },
      asOf: ASKED_ON_A_LEAP_DAY,
    },
    expected: { conditions: { [condition]: { verdict, reasons: [reason] } } },
    rules: [condition, reason],
    sources: sourcesOf(condition),
  }),
);

/** Treatment set aside with a reason, against what the assessment found of substance misuse; by hand. */
const SET_ASIDE: readonly (readonly [told: string, shows: readonly string[], verdict: string, reason: string])[] = [
  ['an addiction', ['addiction'], 'not-met', 'item.set-aside-against-assessment'],
  ['a home lent for drug taking', ['home-used-for-drug-taking'], 'does-not-apply', 'item.set-aside-as-it-cannot-help'],
  ['both', ['addiction', 'home-used-for-drug-taking'], 'not-met', 'item.set-aside-against-assessment'],
];

const ofSetAsides: readonly Vector[] = SET_ASIDE.map(([told, shows, verdict, reason]) =>
  vector({
    id: `readiness/treatment-before-return/set-aside-against-${slug(told)}`,
    function: 'readinessOf',
    title: `treatment-before-return, set aside with a reason; the assessment found: ${told}`,
    input: {
      given: {
        ...CHILD_AND_HOME,
        recorded: { 'treatment-before-return': ANSWERS['set aside with a reason'] },
        evaluation: foundAs({
          child: 'child-1',
          riskFactors: [{ factor: 'alcohol-or-drugs-abuse', addressed: 'being-addressed', shows }],
        }),
      },
      asOf: ASKED_ON_A_LEAP_DAY,
    },
    expected: { conditions: { 'treatment-before-return': { verdict, reasons: [reason] } } },
    rules: ['treatment-before-return', reason],
    sources: sourcesOf('treatment-before-return'),
  }),
);

type Points = ApprovalGiven['satisfiedOf'];

const SATISFIED: Points = {
  'wishes-and-feelings': { kind: 'satisfied' },
  welfare: { kind: 'satisfied' },
  support: { kind: 'satisfied' },
  'relatives-consulted': { kind: 'satisfied' },
  'iro-consulted': { kind: 'satisfied' },
};

const approvedOn = (on: string, satisfiedOf: Points = SATISFIED): readonly ApprovalGiven[] => [
  { approval: 'director-ceasing', by: 'director-1', on: day(on), satisfiedOf },
];

/** What was recorded of the director’s approval, for a young person of sixteen whose accommodation ends and who is no eligible child. */
const APPROVALS: readonly (readonly [
  told: string,
  approvals: readonly ApprovalGiven[] | undefined,
  verdict: string,
  reasons: string,
])[] = [
  ['nothing is known of approvals', undefined, 'cannot-say', 'approval.nothing-recorded'],
  ['there is none', [], 'not-met', 'approval.not-given'],
  ['given the day before', approvedOn('2024-02-28'), 'met', 'approval.given'],
  ['given on the day', approvedOn('2024-02-29'), 'met', 'approval.given'],
  ['dated the day after', approvedOn('2024-03-01'), 'not-met', 'approval.given-later'],
  [
    'not satisfied as to welfare',
    approvedOn('2024-02-28', { ...SATISFIED, welfare: { kind: 'not-satisfied' } }),
    'not-met',
    'approval.point-not-satisfied',
  ],
  [
    'nothing recorded as to welfare',
    approvedOn('2024-02-28', { ...SATISFIED, welfare: undefined }),
    'cannot-say',
    'approval.point-not-recorded',
  ],
  [
    'relatives not consulted, with a reason why that was not appropriate',
    approvedOn('2024-02-28', {
      ...SATISFIED,
      'relatives-consulted': { kind: 'not-appropriate', reason: 'There are none.' },
    }),
    'met',
    'approval.given',
  ],
  [
    'welfare held not to arise, as it always does',
    approvedOn('2024-02-28', { ...SATISFIED, welfare: { kind: 'not-appropriate', reason: 'Not called for.' } }),
    'not-met',
    'approval.point-not-satisfied',
  ],
  [
    'given by nobody named',
    [{ approval: 'director-ceasing', by: ' ', on: day('2024-02-28'), satisfiedOf: SATISFIED }],
    'cannot-say',
    // Nor is it recorded, then, who is satisfied.
    'approval.nobody-named approval.point-not-recorded',
  ],
  [
    'by an officer instead of the director',
    [{ approval: 'nominated-officer-ceasing', by: 'officer-1', on: day('2024-02-28'), satisfiedOf: SATISFIED }],
    'not-met',
    'approval.not-given',
  ],
];

const ofApprovals: readonly Vector[] = APPROVALS.map(([told, approvals, verdict, reasons]) =>
  vector({
    id: `readiness/director-ceasing/${slug(told)}`,
    function: 'readinessOf',
    title: `The director’s approval: ${told}`,
    input: {
      given: { ...caseWith({ ...SECTION_20, ...SIXTEEN, isEligibleChild: false }, undefined), approvals },
      asOf: ASKED_ON_A_LEAP_DAY,
    },
    expected: { conditions: { 'director-ceasing': { verdict, reasons: reasons.split(' ') } } },
    rules: ['director-ceasing', ...reasons.split(' ')],
    sources: sourcesOf('director-ceasing'),
  }),
);

/** Nothing but the child and the way home is known: every condition, in the order of the list, and it is not possible to say of any. */
const ALL_IN_ORDER: readonly ConditionId[] = [
  ...(['classification-agreed', 'level-allows-return', 'classification-stands', 'reclassified'] as const),
  ...(['within-childs-timescale', 'return-decided', 'sustained-change', 'relapse-can-be-managed'] as const),
  ...(['infants-parents-ready', 'treatment-before-return', 'mental-health-services-know'] as const),
  ...(['childs-difficulties-supported', 'agreement-complete', 'agreement-up-to-date', 'goals-reached'] as const),
  ...(['plan-complete', 'return-dated', 'reviews-dated', 'trusted-adult', 'contingency-plan', 'plan-signed'] as const),
  ...(['alternative-permanence-planned', 'wishes-and-feelings', 'child-consulted-on-timing'] as const),
  ...(['decision-explained-to-parents', 'decision-explained-to-child', 'assessment-stays-live-explained'] as const),
  ...(['child-prepared', 'parents-prepared', 'home-prepared', 'family-changes-discussed'] as const),
  ...(['new-partner-assessed', 'iro-consulted', 'support-needs-assessed', 'support-in-care-plan'] as const),
  ...(['legal-route', 'accommodation-assessed', 'welfare-considered', 'relatives-consulted', 'review-held'] as const),
  ...(['plan-after-ceasing', 'eligible-child-requirements', 'short-stay-in-best-interests'] as const),
  ...(['court-discharged-order', 'parents-suitability-assessed', 'placement-welfare-considered'] as const),
  ...(['contact-orders-compatible', 'case-reviewed', 'placement-plan', 'nominated-officer-ceasing'] as const),
  ...(['director-ceasing', 'nominated-officer-placing'] as const),
];

/** `met: item.done, …` for each condition. */
const saidInLines = (lines: Lines): object =>
  Object.fromEntries(
    Object.entries(lines).map(([id, line]) => {
      const [verdict, reasons = ''] = line.split(': ');
      return [id, { verdict, reasons: reasons.split(', ') }];
    }),
  );

const ofCases: readonly Vector[] = [
  vector({
    id: 'readiness/ready',
    function: 'readinessOf',
    title: 'A return home for which nothing is missing',
    input: inputOf(READY_CASE),
    expected: { isReady: true, missing: [], conditions: saidInLines(READY_LINES['section-20']) },
    rules: ['I-25'],
    sources: written(placesOf('I-25')),
  }),
  vector({
    id: 'readiness/nothing-known',
    function: 'readinessOf',
    title: 'Nothing is known: it is not possible to say of any condition, and each of them stands in the way',
    input: { given: CHILD_AND_HOME, asOf: ASKED_ON },
    expected: {
      isReady: false,
      missing: ALL_IN_ORDER,
      conditions: Object.fromEntries(ALL_IN_ORDER.map((id) => [id, { verdict: 'cannot-say' }])),
    },
    rules: ['I-25'],
    sources: written(placesOf('I-25')),
  }),
  ...IN_THE_WAY.map(({ told, given, condition, verdict, reason }) =>
    vector({
      id: `readiness/one-thing/${slug(reason)}`,
      function: 'readinessOf',
      title: `Ready but for one thing: ${told}`,
      input: inputOf({ ...READY_CASE, ...given }),
      expected: { isReady: false, missing: [condition], conditions: { [condition]: { verdict, reasons: [reason] } } },
      rules: [condition, reason],
      sources: sourcesOf(condition),
    }),
  ),
];

const { edition, child, wayHome, timescale } = COMPLETE_PLAN;
const undatedPlan = { edition, child, wayHome };

/** Of the case for which nothing is missing, what agreement and goals are compared with, and what is set aside. */
const COMPARED: ReadinessCase = {
  ...READY_CASE,
  plan: { ...undatedPlan, timescale },
  approvals: undefined,
  examPeriods: undefined,
  recorded: {
    'treatment-before-return': READY_CASE.recorded?.['treatment-before-return'],
    'mental-health-services-know': READY_CASE.recorded?.['mental-health-services-know'],
    'new-partner-assessed': READY_CASE.recorded?.['new-partner-assessed'],
  },
};
const { status: _status, ...statusNotKnown } = READY_CASE.legal ?? {};
const { lookedAfterSince: _since, ...startNotKnown } = READY_CASE.legal ?? {};

/** What agreement and goals are compared with, not known: with less to compare them with, less would be found against them. */
const COMPARED_WITH_NOTHING: readonly (readonly [
  told: string,
  given: Partial<ReadinessCase>,
  lines: Lines,
  reading?: 'I-230' | 'I-371' | 'I-374',
])[] = [
  [
    'the assessment is not known',
    { evaluation: undefined },
    {
      'agreement-complete': 'cannot-say: agreement.cannot-be-judged, agreement.assessment-not-given',
      'goals-reached': 'cannot-say: goals.assessment-not-given',
      'treatment-before-return': 'cannot-say: item.set-aside-without-assessment',
      'mental-health-services-know': 'cannot-say: item.set-aside-without-assessment',
      // No risk calls for it, whoever is assessed.
      'new-partner-assessed': 'does-not-apply: item.set-aside',
    },
  ],
  [
    'nothing is agreed',
    {
      history: {
        ...STANDING_HISTORY,
        events: STANDING_HISTORY.events.filter(({ kind }) => kind === 'child-timescale-set'),
      },
    },
    { 'agreement-complete': 'cannot-say: agreement.level-not-known' },
  ],
  [
    'nobody said whether the help of the agreement as a whole is available',
    {
      agreement: READY_CASE.agreement && {
        ...READY_CASE.agreement,
        support: [{ what: 'Help with the rent', acceptable: 'yes' }],
      },
    },
    { 'agreement-complete': 'cannot-say: agreement.cannot-be-judged' },
  ],
  [
    'the legal status is not known',
    { legal: statusNotKnown },
    { 'agreement-complete': 'cannot-say: agreement.status-not-known', 'goals-reached': 'met: goals.are-reached' },
  ],
  [
    'the day on which care began is not known',
    { legal: startNotKnown },
    {
      'goals-reached': 'cannot-say: route.start-of-care-not-known',
      reclassified: 'cannot-say: route.start-of-care-not-known',
    },
  ],
  [
    'goals are set for the time at home, and the day of return is not',
    { plan: undatedPlan },
    { 'agreement-complete': 'met: agreement.is-complete', 'goals-reached': 'cannot-say: home-date.not-set' },
  ],
  [
    'no goal is set for the time at home, nor the day of return',
    { plan: undatedPlan, goalsForTimeAtHome: [] },
    { 'goals-reached': 'cannot-say: goals.not-scored' },
  ],
  [
    'what goals the agreement has is not known',
    { agreement: READY_CASE.agreement && { ...READY_CASE.agreement, goals: undefined } },
    { 'goals-reached': 'cannot-say: goals.not-given', reclassified: 'cannot-say: goals.not-given' },
    'I-371',
  ],
  [
    'what goals an earlier agreement had is not known',
    { earlierGoalsLeftOut: true },
    { 'goals-reached': 'cannot-say: goals.earlier-not-given', reclassified: 'cannot-say: goals.earlier-not-given' },
    'I-371',
  ],
  [
    'help of the agreement as a whole could not be had after all',
    {
      agreement: READY_CASE.agreement && {
        ...READY_CASE.agreement,
        support: [
          {
            what: 'Help with the rent',
            available: 'yes',
            acceptable: 'yes',
            facts: [{ on: day('2024-03-01'), what: 'not-available' }],
          },
        ],
      },
    },
    { 'agreement-complete': 'cannot-say: agreement.cannot-be-judged' },
    'I-374',
  ],
];

const ofComparisons: readonly Vector[] = COMPARED_WITH_NOTHING.map(([told, given, lines, reading = 'I-230']) =>
  vector({
    id: `readiness/not-known/${slug(told)}`,
    function: 'readinessOf',
    title: `An agreement that fits and goals that are reached, but ${told}`,
    input: { ...inputOf({ ...COMPARED, ...given }), bankHolidays: undefined },
    expected: { isReady: false, conditions: saidInLines(lines) },
    rules: [reading, ...Object.keys(lines)],
    sources: written(placesOf(reading)),
  }),
);

/** The set. */
export const readinessSet: LaidOut = {
  set: 'readiness',
  description:
    'Whether everything is in place for a child to go home: the truth table of the conditions that people record, with every answer, where it is asked, where it is not possible to say whether it is, and where it is not; a case that is ready, the same with one thing in the way, or with something not known that agreement and goals are compared with, and one of which nothing is known. Expected answers: laid out by hand from docs/return-home.md.',
  vectors: [
    ...ofRecorded,
    ...ofHistories,
    ...ofTimescales,
    ...ofDays,
    ...ofSetAsides,
    ...ofApprovals,
    ...ofCases,
    ...ofComparisons,
  ],
};
