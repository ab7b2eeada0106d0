import { ATTAINMENT_SCORES, type Goal, type GoalReview } from 'reunification-framework/goals';
import type { CaseEvent } from 'reunification-framework/reclassification';
import {
  APPROVAL_IDS,
  APPROVAL_POINT_IDS,
  type ApprovalGiven,
  type ApprovalId,
  type ApprovalPointId,
  type ApproversAnswer,
  approvalsNeeded,
  CONDITION_IDS,
  CONDITION_REASONS,
  type ConditionId,
  ITEM_REASONS,
  type LegalPosition,
  READ_CONDITIONS,
  READINESS_NOTICES,
  RECORDED_CONDITION_IDS,
  RECORDED_CONDITIONS,
  type ReadConditionId,
  type Readiness,
  type ReadinessCase,
  type ReadinessQuestion,
  type RecordedAnswer,
  type RecordedConditionId,
  type ReunificationPlan,
  readinessOf,
} from 'reunification-framework/return-home';
import { parseReadinessCase } from 'reunification-framework/return-home/schema';
import type { CivilDate } from 'reunification-framework/shared';
import { isRight } from 'reunification-framework/shared';
import { describe, expect, it } from 'vitest';
import {
  APPROVED,
  ASKED_ON,
  COMPLETE_PLAN,
  DONE,
  HOME_ON,
  PLANNED_ON,
  READY_CASE,
  READY_QUESTION,
  RECLASSIFIED_ON,
  UPDATED_ON,
} from '../../support/coming-home.js';
import { monthsLater } from '../../support/day-by-day.js';
import { DUE_ON, foundWith, SMART_GOAL, WORKER } from '../../support/goals.js';
import {
  agreed,
  aroundDay,
  backInCare,
  cameHome,
  closed,
  KEPT_UP,
  observed,
  timescaleSet,
} from '../../support/histories.js';
import { CHILD, day, FATHER, MOTHER } from '../../support/observations.js';
import {
  ASKED_OF_ALL,
  ASKED_WHERE_CEASING,
  ASKED_WHERE_PLACED,
  caseThatAsks,
  DIRECTOR_APPROVED,
  firstDayFor,
  happening,
  inLaw,
  linesOfReadiness,
  MAY_BE_SET_ASIDE,
  ONLY_IF_TOO_YOUNG,
  PLACING_APPROVED,
  planning,
  READINESS_FAULTS,
  READY_CASES,
  READY_LINES,
  SIXTEEN,
  type WayHome,
  withReadinessFaults,
  withRisk,
} from '../../support/readiness-faults.js';

const WAYS_HOME: readonly WayHome[] = [
  'section-20',
  'placed',
  'discharged',
  'sixteen',
  'eligible',
  'short',
  'infant',
  'low',
];

const read = (given: ReadinessCase, question: Partial<ReadinessQuestion> = {}): Readiness =>
  readinessOf(given, { ...READY_QUESTION, ...question });

/** What is said of one condition. */
const lineOf = (id: ConditionId, given: ReadinessCase, question?: Partial<ReadinessQuestion>): string | undefined =>
  linesOfReadiness(read(given, question))[id];

/** The ready case, with something changed. */
const ready = (changes: Partial<ReadinessCase>, way: WayHome = 'section-20'): ReadinessCase => ({
  ...READY_CASES[way],
  ...changes,
});

/** The ready case, after something else happened. */
const followedBy = (...events: readonly CaseEvent[]): ReadinessCase =>
  happening(...events)({ given: READY_CASE, question: READY_QUESTION }).given;

/** A ready case, with something else in law. */
const under = (legal: Partial<LegalPosition>, way: WayHome = 'section-20'): ReadinessCase =>
  inLaw(legal)({ given: READY_CASES[way], question: READY_QUESTION }).given;

const aroundDays = <Answer>(date: string, answer: (date: string) => Answer): readonly Answer[] =>
  aroundDay(date).map(answer);

const missingIn = (given: ReadinessCase, question?: Partial<ReadinessQuestion>): readonly ConditionId[] =>
  read(given, question).missing;

describe('A return home for which nothing is missing', () => {
  it.each(WAYS_HOME)('is ready, on each way home: %s', (way) => {
    const readiness = read(READY_CASES[way]);
    expect(linesOfReadiness(readiness)).toEqual(READY_LINES[way]);
    expect(readiness).toMatchObject({
      child: CHILD,
      asOf: ASKED_ON,
      homeOn: READY_CASES[way].plan?.timescale?.homeOn,
      isReady: true,
      missing: [],
      departures: [],
    });
    expect(
      readiness.conditions.filter(({ settledBy, findings }) => settledBy !== undefined || findings.length > 0),
    ).toEqual([]);
  });

  it.each(WAYS_HOME)('is told condition by condition, in the order of the list, as the list has them: %s', (way) => {
    const { conditions } = read(READY_CASES[way]);
    expect(conditions.map(({ id }) => id)).toEqual(CONDITION_IDS);
    const rules = { ...READ_CONDITIONS, ...RECORDED_CONDITIONS };
    expect(conditions.map(({ asks, sources }) => [asks, sources])).toEqual(
      CONDITION_IDS.map((id) => [rules[id].asks, rules[id].sources]),
    );
  });

  it.each(WAYS_HOME)('names the approvals that the law asks for: %s', (way) => {
    const given = READY_CASES[way];
    const { approvals } = read(given);
    const question = {
      ...given.legal,
      homeOn: given.plan?.timescale?.homeOn,
      bankHolidays: READY_QUESTION.bankHolidays,
    };
    expect(approvals).toEqual(approvalsNeeded(question));
    expect(approvals.approvals.filter(({ needed }) => needed !== 'no').map(({ approval }) => approval)).toEqual(
      given.approvals?.map(({ approval }) => approval),
    );
  });

  it.each(WAYS_HOME)('is one that a case system could send: %s', (way) => {
    const { evaluation: _, ...sent } = READY_CASES[way];
    expect(isRight(parseReadinessCase(JSON.parse(JSON.stringify(sent))))).toBe(true);
  });

  it('may name the parents in any order', () => {
    const parents = [FATHER, MOTHER] as const;
    const { history, agreement, plan } = READY_CASE;
    const wayHome = { parents };
    expect(missingIn(ready({ wayHome }))).toEqual([]);
    expect(missingIn(ready({ history: history && { ...history, wayHome } }))).toEqual([]);
    expect(missingIn(ready({ agreement: agreement && { ...agreement, parents } }))).toEqual([]);
    expect(missingIn(ready({ plan: plan && { ...plan, wayHome } }))).toEqual([]);
  });

  it('need not have an empty list of approvals where none is needed', () => {
    expect(missingIn(ready({ approvals: undefined }, 'short'))).toEqual([]);
  });
});

/** Every fault, and what it comes to. */
const FAULTS_READ = READINESS_FAULTS.map((fault) => {
  const { given, question } = withReadinessFaults([fault]);
  return { told: fault.told, fault, given, readiness: readinessOf(given, question) };
});

describe('One thing that stands in the way', () => {
  it.each(FAULTS_READ)(
    'keeps the return from being ready, and nothing else is said of the rest: $told',
    ({ fault, readiness }) => {
      const { conditions, isReady, missing } = readiness;
      expect(linesOfReadiness(readiness)).toEqual({ ...READY_LINES[fault.into], ...fault.open });
      expect(missing).toEqual(CONDITION_IDS.filter((id) => id in fault.open));
      expect(isReady).toBe(false);
      // What would settle it is said where something is left to settle, and only there.
      for (const { id, settledBy } of conditions)
        expect(settledBy).toBe(
          missing.includes(id) ? { ...READ_CONDITIONS, ...RECORDED_CONDITIONS }[id].settledBy : undefined,
        );
    },
  );

  it('is one that a case system could send, but for what cannot have happened, which is refused', () => {
    const refused = FAULTS_READ.filter(({ given: { evaluation: _, ...sent } }) => {
      return !isRight(parseReadinessCase(JSON.parse(JSON.stringify(sent))));
    });
    expect(refused.map(({ told }) => told)).toEqual([
      'the child is recorded as back in care without having come home',
      'the agreement is dated the day after the one asked about',
      'the plan is dated tomorrow, after the gradual return began, and after it was signed and approved',
      'care is said to have begun the day before the birth',
      'the child has two dates of birth, and by one of them is sixteen',
    ]);
  });

  it('is said in the words of the register, whatever it is', () => {
    const register = { ...CONDITION_REASONS, ...ITEM_REASONS };
    for (const { readiness } of FAULTS_READ) {
      const told = readiness.conditions.flatMap(({ verdict, reasons }) =>
        reasons.map(({ code, says }) => ({ code, says, verdict })),
      );
      expect(told.filter(({ code, says }) => register[code].says !== says)).toEqual([]);
      // Beside what is against it, what is for a condition goes without saying; what it is not possible to say does not.
      const isFitting = (verdict: string, of: string): boolean =>
        verdict === of || (verdict === 'not-met' && of === 'cannot-say');
      expect(told.filter(({ code, verdict }) => !isFitting(verdict, register[code].verdict))).toEqual([]);
    }
  });

  it('comes with what was found, by the place in the plan, the agreement or the history', () => {
    const found = (id: ConditionId, given: ReadinessCase) =>
      read(given)
        .conditions.find((condition) => condition.id === id)
        ?.findings.map(({ code, path }) => `${code} at ${path.join('/')}`);
    const { plan, agreement, goalReviews = [] } = READY_CASE;
    const incomplete = ready({ plan: plan && { ...plan, carers: [], signature: undefined } });
    expect(found('plan-complete', incomplete)).toEqual(['plan.carers-missing at carers']);
    expect(found('plan-signed', incomplete)).toEqual(['plan.not-signed at signature']);
    expect(found('agreement-complete', ready({ agreement: agreement && { ...agreement, copyOnFile: false } }))).toEqual(
      ['agreement.copy-not-on-file at copyOnFile'],
    );
    expect(found('goals-reached', ready({ goalReviews: goalReviews.map((one) => ({ ...one, ratings: [] })) }))).toEqual(
      ['review.rating-missing at 0/ratings', 'review.rating-missing at 1/ratings'],
    );
    const impossible = followedBy(cameHome('2024-03-15', { recordedOn: '2024-03-14' }));
    for (const id of ['classification-agreed', 'agreement-up-to-date'] as const)
      expect(found(id, impossible)).toEqual(['event.recorded-before-it-happened at events/3/recordedOn']);
  });
});

/** Every reason that each condition can have, where it is read off something else. */
const REASONS_READ: Readonly<Record<ReadConditionId, readonly string[]>> = (() => {
  const notRead = ['history.not-given', 'history.of-another-case', 'history.does-not-hold-together'];
  const goals = ['goals.not-given', 'goals.earlier-not-given'];
  const part = [
    'plan.not-given',
    'plan.of-another-case',
    'plan.made-later',
    'plan.made-before-classification',
    'plan.goes-with-another-agreement',
    'plan.part-incomplete',
    'plan.part-complete',
  ];
  const approval = [
    'approval.not-needed',
    'approval.need-not-known',
    'approval.nothing-recorded',
    'approval.not-given',
    'approval.given-later',
    'approval.nobody-named',
    'approval.given-after-return',
    'approval.before-classification',
    'approval.before-plan',
    'approval.point-not-satisfied',
    'approval.point-not-recorded',
    'approval.given',
  ];
  return {
    'classification-agreed': [
      ...notRead,
      'history.nothing-agreed',
      'history.closed',
      'history.already-home',
      'history.agreement-withdrawn',
      'history.agreed',
    ],
    'level-allows-return': [...notRead, 'history.nothing-agreed', 'level.low-or-medium', 'level.high', 'level.severe'],
    'classification-stands': [
      ...notRead,
      'history.nothing-agreed',
      'history.closed',
      'history.agreement-withdrawn',
      'standing.contradicted',
      'standing.stands',
      'standing.return-broke-down',
      'standing.new-risk',
      'standing.points-higher',
      'standing.judgement-required',
      'standing.not-confirmed',
    ],
    reclassified: [
      ...notRead,
      ...goals,
      'history.nothing-agreed',
      'reclassified.since-last-review',
      'reclassified.not-since-last-review',
      'reclassified.no-review-yet',
      'reclassified.not-needed-at-low',
      'home-date.not-set',
      'route.start-of-care-not-known',
    ],
    'within-childs-timescale': [
      ...notRead,
      'timescale.within',
      'timescale.past',
      'timescale.not-set',
      'home-date.not-set',
    ],
    'agreement-complete': [
      'agreement.not-given',
      'agreement.of-another-case',
      'evaluation.of-another-way-home',
      'agreement.denies-section-20',
      'agreement.says-section-20',
      'agreement.is-complete',
      'agreement.is-incomplete',
      'agreement.cannot-be-judged',
      'agreement.assessment-not-given',
      'agreement.level-not-known',
      'agreement.status-not-known',
      'timescale.not-set',
      'home-date.not-set',
    ],
    'agreement-up-to-date': [
      ...notRead,
      'history.nothing-agreed',
      'agreement.not-given',
      'agreement.date-not-known',
      'agreement.made-before-classification',
      'agreement.made-later',
      'agreement.is-up-to-date',
    ],
    'goals-reached': [
      ...goals,
      'goals.reviewed-goal-not-given',
      'goals.none-before-return',
      'goals.none-needed-at-low',
      'goals.not-reached',
      'goals.not-scored',
      'goals.left-out',
      'goals.assessment-not-given',
      'goals.are-reached',
      'home-date.not-set',
      'route.start-of-care-not-known',
    ],
    'plan-complete': [...part, 'plan.part-not-known'],
    'return-dated': [...part, 'home-date.has-passed'],
    'reviews-dated': part,
    'trusted-adult': [...part, 'plan.part-not-known'],
    'contingency-plan': part,
    'plan-signed': part,
    'legal-route': [
      'route.status-not-known',
      'route.status-contradicts-age',
      'route.not-chosen',
      'route.not-open',
      'route.none-from-this-status',
      'route.start-of-care-not-known',
      'route.start-of-care-contradicted',
      'route.birth-contradicted',
      'route.known',
    ],
    'nominated-officer-ceasing': approval,
    'director-ceasing': approval,
    'nominated-officer-placing': approval,
  };
})();

/** Reasons that each recorded condition can have, where it is asked. */
const REASONS_RECORDED = [
  'item.done',
  'item.not-done',
  'item.not-known',
  'item.nothing-recorded',
  'item.done-on-a-later-day',
  'item.done-before-what-it-is-about',
  'item.nobody-named',
] as const;

describe('What people should only look at', () => {
  const findingsOf = (id: ConditionId, given: ReadinessCase) =>
    read(given).conditions.flatMap((condition) =>
      condition.id === id ? condition.findings.map(({ code }) => code) : [],
    );

  it('does not stand in the way in the history: a return before the first classification that broke down', () => {
    const events = [cameHome('2020-03-01'), backInCare('2020-09-01')];
    const given = {
      ...followedBy(...events),
      ...under({ lookedAfterSince: day('2020-09-01') }),
      history: followedBy(...events).history,
    };
    expect(linesOfReadiness(read(given))).toEqual(READY_LINES['section-20']);
  });

  it('does not stand in the way in the plan, and is told: a return during exams', () => {
    const given = ready({ examPeriods: [{ from: day(HOME_ON), until: day(HOME_ON) }] });
    expect(linesOfReadiness(read(given))).toEqual(READY_LINES['section-20']);
    expect(findingsOf('return-dated', given)).toEqual(['plan.return-in-exams']);
  });

  it('is not told of the reviews: raters who differed before the goal was reached', () => {
    const [review] = READY_CASE.goalReviews ?? [];
    if (review === undefined) throw new Error('no review');
    const differing = (['social-worker', 'team-manager'] as const).map((role, place) => ({
      by: role,
      role,
      on: day('2024-01-15'),
      score: place === 0 ? (0 as const) : (-1 as const),
    }));
    const earlier: GoalReview = { ...review, on: day('2024-01-15'), ratings: differing };
    const given = ready({ goalReviews: [...(READY_CASE.goalReviews ?? []), earlier] });
    expect(linesOfReadiness(read(given))).toEqual(READY_LINES['section-20']);
    expect(findingsOf('goals-reached', given)).toEqual([]);
  });
});

describe('These tests', () => {
  const told = new Map<string, Set<string>>(CONDITION_IDS.map((id) => [id, new Set()]));
  const note = ({ conditions }: Readiness): void => {
    for (const { id, reasons } of conditions) for (const { code } of reasons) told.get(id)?.add(code);
  };
  for (const way of WAYS_HOME) note(read(READY_CASES[way]));
  for (const { readiness } of FAULTS_READ) note(readiness);
  note(read(followedBy(observed('2024-03-20', KEPT_UP)), { asOf: day('2024-09-20') }));

  it('have every reason of every condition that is read, and no other', () => {
    for (const [id, reasons] of Object.entries(REASONS_READ))
      expect([id, told.get(id)]).toEqual([id, new Set(reasons)]);
  });

  it('have every reason of every condition that is recorded', () => {
    for (const id of RECORDED_CONDITION_IDS) {
      expect([...(told.get(id) ?? [])]).toEqual(expect.arrayContaining([...REASONS_RECORDED]));
      const setAside = MAY_BE_SET_ASIDE.includes(id) ? 'item.set-aside-without-reason' : 'item.cannot-be-set-aside';
      expect(told.get(id)).toContain(setAside);
    }
  });

  it('have every reason there is, and every condition standing in the way', () => {
    // From when things count is a condition of its own on this list, not a reason of each.
    const all = new Set(['item.from-when-not-known', ...[...told.values()].flatMap((reasons) => [...reasons])]);
    expect(all).toEqual(new Set([...Object.keys(CONDITION_REASONS), ...Object.keys(ITEM_REASONS)]));
    expect(new Set(READINESS_FAULTS.flatMap(({ open }) => Object.keys(open)))).toEqual(new Set(CONDITION_IDS));
  });
});

describe('What people record', () => {
  const done = (on: string, by = WORKER): RecordedAnswer => ({ kind: 'done', on: day(on), by });

  /** All that can be recorded of a condition, asked about on 25 March; the first night at home is 20 March. */
  const ANSWERS: readonly (readonly [what: string, answer: RecordedAnswer | undefined])[] = [
    ['nothing', undefined],
    ['done the day before', done('2024-03-24')],
    ['done on the day', done('2024-03-25')],
    ['done the day after', done('2024-03-26')],
    ['done, by nobody', done('2024-03-20', ' ')],
    ['not done', { kind: 'not-done' }],
    ['not known', { kind: 'not-known' }],
    ['set aside with a reason', { kind: 'not-applicable', reason: 'There is nobody to ask' }],
    ['set aside without one', { kind: 'not-applicable', reason: '\t ' }],
  ];

  /** What that makes of a condition that is asked, and of one of which it is not possible to say whether it is asked. */
  const MAKES: readonly (readonly [asked: string, ofOneThatMayBeSetAside: string, whereNobodyCanSay: string])[] = [
    ['cannot-say: item.nothing-recorded', '', 'cannot-say: item.cannot-say-whether-asked'],
    ['met: item.done', '', 'met: item.done'],
    ['met: item.done', '', 'met: item.done'],
    ['not-met: item.done-on-a-later-day', '', 'cannot-say: item.cannot-say-whether-asked'],
    ['cannot-say: item.nobody-named', '', 'cannot-say: item.cannot-say-whether-asked'],
    ['not-met: item.not-done', '', 'cannot-say: item.cannot-say-whether-asked'],
    ['cannot-say: item.not-known', '', 'cannot-say: item.cannot-say-whether-asked'],
    [
      'not-met: item.cannot-be-set-aside',
      'does-not-apply: item.set-aside',
      'cannot-say: item.cannot-say-whether-asked',
    ],
    [
      'not-met: item.cannot-be-set-aside',
      'cannot-say: item.set-aside-without-reason',
      'cannot-say: item.cannot-say-whether-asked',
    ],
  ];

  type Asked = 'yes' | 'no' | 'it is not possible to say';

  /** What a condition comes to, by whether it is asked and what is recorded. */
  const expected = (
    id: RecordedConditionId,
    asked: Asked,
    answer: number,
    bornOn: CivilDate | undefined,
  ): string | undefined => {
    const maySetAside = MAY_BE_SET_ASIDE.includes(id);
    const [makes = '', setAside = '', unknown = ''] = MAKES[answer] ?? [];
    if (asked === 'no') return 'does-not-apply: item.not-asked-here';
    // The home has to be prepared by the first night.
    if (id === 'home-prepared' && makes === 'met: item.done') return 'not-met: item.done-too-late';
    // Five years before the day asked about.
    const isOfSchoolAge = bornOn !== undefined && bornOn <= '2019-03-25';
    if (ONLY_IF_TOO_YOUNG.includes(id) && isOfSchoolAge && setAside === 'does-not-apply: item.set-aside')
      return 'not-met: item.set-aside-at-school-age';
    if (asked === 'yes') return maySetAside && setAside !== '' ? setAside : makes;
    return maySetAside && setAside.startsWith('does-not-apply') ? setAside : unknown;
  };

  const placed = { status: 'care-order', route: 'placed-with-parents' } as const;
  const discharged = { status: 'interim-care-order', route: 'order-discharged' } as const;
  const UNKNOWN_ROUTES: readonly (readonly [string, Partial<LegalPosition>])[] = [
    ['the status is not known', { status: undefined }],
    ['no way home is chosen', { status: 'care-order' }],
    ['the status has no way home', { status: 'placement-order' }],
  ];

  /** Which of those that are not asked of all are asked. */
  type Table = Partial<Readonly<Record<RecordedConditionId, Asked>>>;
  const all = (asked: Asked, ids: readonly RecordedConditionId[]): Table =>
    Object.fromEntries(ids.map((id) => [id, asked]));

  const SEVEN = { bornOn: day('2016-05-04') } as const;
  const LONG = { lookedAfterSince: day('2023-02-01') } as const;
  const SHORT = { lookedAfterSince: RECLASSIFIED_ON } as const;
  const FROM_BIRTH = { bornOn: day('2023-04-13'), lookedAfterSince: day('2023-04-13') } as const;

  /** On each way home, for children of different ages, and after long stays and short ones. */
  const SITUATIONS: readonly (readonly [told: string, legal: LegalPosition, table: Table])[] = [
    ['a child of seven is placed with parents', { ...placed, ...SEVEN, ...LONG }, all('yes', ASKED_WHERE_PLACED)],
    [
      'a child of seven is placed with parents after a short stay',
      { ...placed, ...SEVEN, ...SHORT },
      all('yes', ASKED_WHERE_PLACED),
    ],
    [
      'the order for a child of seven is discharged',
      { ...discharged, ...SEVEN, ...LONG },
      all('yes', [...ASKED_WHERE_CEASING, 'plan-after-ceasing', 'court-discharged-order']),
    ],
    [
      'the order for a child of seven is discharged after a short stay',
      { ...discharged, ...SEVEN, ...SHORT },
      all('yes', [
        ...ASKED_WHERE_CEASING,
        'plan-after-ceasing',
        'court-discharged-order',
        'short-stay-in-best-interests',
      ]),
    ],
    [
      'a child of seven leaves accommodation',
      { status: 'section-20', ...SEVEN, ...LONG },
      all('yes', [...ASKED_WHERE_CEASING, 'plan-after-ceasing']),
    ],
    [
      'an infant leaves accommodation',
      { status: 'section-20', ...FROM_BIRTH },
      all('yes', [...ASKED_WHERE_CEASING, 'plan-after-ceasing', 'infants-parents-ready']),
    ],
    [
      'an infant is placed with parents',
      { ...placed, ...FROM_BIRTH },
      all('yes', [...ASKED_WHERE_PLACED, 'infants-parents-ready']),
    ],
    [
      'a child of whom nobody knows the age leaves accommodation',
      { status: 'section-20', ...LONG },
      {
        ...all('yes', ASKED_WHERE_CEASING),
        ...all('it is not possible to say', [
          'plan-after-ceasing',
          'eligible-child-requirements',
          'infants-parents-ready',
        ]),
      },
    ],
    [
      'a child of seven leaves accommodation after a short stay',
      { status: 'section-20', ...SEVEN, ...SHORT },
      all('yes', [...ASKED_WHERE_CEASING, 'plan-after-ceasing', 'short-stay-in-best-interests']),
    ],
    [
      'an eligible child leaves accommodation',
      { ...SIXTEEN, isEligibleChild: true },
      all('yes', [...ASKED_WHERE_CEASING, 'eligible-child-requirements']),
    ],
    [
      'someone of sixteen who is no eligible child leaves accommodation after a short stay',
      { ...SIXTEEN, ...SHORT },
      all('yes', [...ASKED_WHERE_CEASING, 'plan-after-ceasing']),
    ],
    [
      'someone of sixteen leaves accommodation, and nobody knows whether it is an eligible child',
      { ...SIXTEEN, isEligibleChild: undefined },
      {
        ...all('yes', ASKED_WHERE_CEASING),
        ...all('it is not possible to say', ['plan-after-ceasing', 'eligible-child-requirements']),
      },
    ],
    [
      'the order for an eligible child is discharged after a short stay',
      { ...SIXTEEN, ...discharged, ...SHORT, isEligibleChild: true },
      all('yes', [
        ...ASKED_WHERE_CEASING,
        'eligible-child-requirements',
        'court-discharged-order',
        'short-stay-in-best-interests',
      ]),
    ],
    [
      'a child of seven leaves accommodation after a stay of which nobody knows the beginning',
      { status: 'section-20', ...SEVEN },
      {
        ...all('yes', [...ASKED_WHERE_CEASING, 'plan-after-ceasing']),
        ...all('it is not possible to say', ['short-stay-in-best-interests']),
      },
    ],
    ...UNKNOWN_ROUTES.flatMap(([told, legal]): readonly (readonly [string, LegalPosition, Table])[] => [
      [
        `of a child of seven ${told}`,
        { ...SEVEN, ...LONG, ...legal },
        all('it is not possible to say', [
          ...ASKED_WHERE_PLACED,
          ...ASKED_WHERE_CEASING,
          'plan-after-ceasing',
          'court-discharged-order',
        ]),
      ],
      [
        `of an eligible child ${told}`,
        { ...SIXTEEN, isEligibleChild: true, status: undefined, ...legal },
        all('it is not possible to say', [
          ...ASKED_WHERE_PLACED,
          ...ASKED_WHERE_CEASING,
          'eligible-child-requirements',
          'court-discharged-order',
        ]),
      ],
    ]),
    [
      'of a child of seven nothing is known but that the stay was short',
      { ...SEVEN, ...SHORT },
      all('it is not possible to say', [
        ...ASKED_WHERE_PLACED,
        ...ASKED_WHERE_CEASING,
        'plan-after-ceasing',
        'court-discharged-order',
        'short-stay-in-best-interests',
      ]),
    ],
  ];

  /** What was done counts from the start of care; where nobody knows that day, it is not possible to say. */
  const COUNTS_FROM_THE_START_OF_CARE: readonly RecordedConditionId[] = [
    'treatment-before-return',
    'mental-health-services-know',
    'childs-difficulties-supported',
    'alternative-permanence-planned',
    'home-prepared',
    'family-changes-discussed',
    'new-partner-assessed',
    'support-needs-assessed',
    'accommodation-assessed',
    'relatives-consulted',
    'eligible-child-requirements',
    'court-discharged-order',
    'parents-suitability-assessed',
    'contact-orders-compatible',
    'case-reviewed',
  ];
  const UNDATED: Readonly<Record<Asked, string>> = {
    yes: 'cannot-say: item.from-when-not-known',
    no: 'does-not-apply: item.not-asked-here',
    'it is not possible to say': 'cannot-say: item.cannot-say-whether-asked',
  };

  it.each(SITUATIONS)('counts as it must where %s, whatever is recorded', (_, legal, table) => {
    const ways: readonly WayHome[] = ['short', 'sixteen'];
    const way = ways.find((one) => READY_CASES[one].legal?.lookedAfterSince === legal.lookedAfterSince);
    const base = READY_CASES[way ?? 'section-20'];
    const history = base.history && { ...base.history, child: { id: CHILD } };
    // The answers are given round in turn: each condition has each of them once.
    for (const [turn] of ANSWERS.entries()) {
      const answerOf = (place: number): number => (place + turn) % ANSWERS.length;
      const recorded = Object.fromEntries(
        RECORDED_CONDITION_IDS.map((id, place) => [id, ANSWERS[answerOf(place)]?.[1]]),
      );
      const lines = linesOfReadiness(read({ ...base, history, legal, recorded }));
      for (const [place, id] of RECORDED_CONDITION_IDS.entries()) {
        // Once the order has ended, whose approval it is for someone of sixteen, and whether it falls away, it is not possible to say.
        const hasEnded =
          table['court-discharged-order'] === 'yes' &&
          legal.bornOn === SIXTEEN.bornOn &&
          recorded['court-discharged-order']?.kind === 'done';
        const asked = ASKED_OF_ALL.some((always) => always === id)
          ? 'yes'
          : hasEnded && id === 'short-stay-in-best-interests'
            ? 'it is not possible to say'
            : (table[id] ?? 'no');
        const line = expected(id, asked, answerOf(place), legal.bornOn);
        const isUndated = legal.lookedAfterSince === undefined && COUNTS_FROM_THE_START_OF_CARE.includes(id);
        expect(`${id}, ${ANSWERS[answerOf(place)]?.[0]}: ${lines[id]}`).toBe(
          `${id}, ${ANSWERS[answerOf(place)]?.[0]}: ${isUndated && line === 'met: item.done' ? UNDATED[asked] : line}`,
        );
      }
    }
  });

  it('counts for the condition that it is recorded of, and for no other', () => {
    for (const id of RECORDED_CONDITION_IDS) {
      const given = READY_CASES[caseThatAsks(id)];
      expect(missingIn({ ...given, recorded: { ...given.recorded, [id]: { kind: 'not-done' } } })).toEqual([id]);
      expect(missingIn({ ...given, recorded: { [id]: DONE } })).not.toContain(id);
    }
  });

  it.each(RECORDED_CONDITION_IDS)('counts from the day on which it can have been about this return: %s', (id) => {
    const given = READY_CASES[caseThatAsks(id)];
    const lines = aroundDays(firstDayFor(id, given), (on) =>
      lineOf(id, { ...given, recorded: { ...given.recorded, [id]: done(on) } }),
    );
    expect(lines).toEqual(['cannot-say: item.done-before-what-it-is-about', 'met: item.done', 'met: item.done']);
  });

  it('of the home counts up to the first night there', () => {
    const lines = aroundDays('2024-03-20', (on) =>
      lineOf('home-prepared', ready({ recorded: { ...READY_CASE.recorded, 'home-prepared': done(on) } })),
    );
    expect(lines).toEqual(['met: item.done', 'met: item.done', 'not-met: item.done-too-late']);
  });

  it('of the home counts up to the first night there, in whatever order the stages are listed', () => {
    const prepared = (plan: Partial<ReunificationPlan>, on: string) =>
      lineOf(
        'home-prepared',
        ready({ plan: { ...COMPLETE_PLAN, ...plan }, recorded: { ...READY_CASE.recorded, 'home-prepared': done(on) } }),
      );
    const stages = COMPLETE_PLAN.schedule ?? [];
    expect(prepared({ schedule: [...stages].reverse() }, '2024-03-21')).toBe('not-met: item.done-too-late');
  });

  it.each([
    ['the plan is not known', undefined],
    ['the stages are not known', { ...COMPLETE_PLAN, schedule: undefined }],
    ['there are no stages', { ...COMPLETE_PLAN, schedule: [] }],
  ])('of the home, in time or too late, leaves open whether it was in time where %s', (_, plan) => {
    const lines = aroundDays('2024-03-20', (on) =>
      lineOf('home-prepared', ready({ plan, recorded: { ...READY_CASE.recorded, 'home-prepared': done(on) } })),
    );
    expect(new Set(lines)).toEqual(new Set(['cannot-say: item.until-when-not-known']));
  });

  it('is nothing where nothing was recorded at all: none of it counts as done', () => {
    for (const way of WAYS_HOME) {
      const asked = RECORDED_CONDITION_IDS.filter(
        (id) => READY_LINES[way][id] !== 'does-not-apply: item.not-asked-here',
      );
      expect(new Set(missingIn(ready({ recorded: undefined }, way)))).toEqual(new Set(asked));
    }
  });
});

describe('An infant', () => {
  it('is a child before the first birthday on the day of return', () => {
    const bornOn = (date: string) => {
      const given = under({ bornOn: day(date) });
      return lineOf('infants-parents-ready', {
        ...given,
        history: given.history && { ...given.history, child: { id: CHILD, bornOn: day(date) } },
      });
    };
    expect(aroundDays('2023-04-12', bornOn)).toEqual([
      'does-not-apply: item.not-asked-here',
      'does-not-apply: item.not-asked-here',
      'cannot-say: item.nothing-recorded',
    ]);
    // Nobody comes home before the birth, so one of the two days is wrong.
    expect(aroundDays(HOME_ON, bornOn)).toEqual([
      'cannot-say: item.nothing-recorded',
      'cannot-say: item.nothing-recorded',
      'cannot-say: item.cannot-say-whether-asked',
    ]);
  });
});

describe('The level that people agreed', () => {
  type Level = 'low' | 'medium' | 'high' | 'severe';

  const at = (level: Level, ...events: readonly CaseEvent[]): ReadinessCase => {
    const { history, agreement } = READY_CASE;
    const first = agreed(RECLASSIFIED_ON, level);
    const others = history?.events.filter(({ kind }) => kind !== 'classification-agreed') ?? [];
    return ready({
      history: history && { ...history, events: [first, ...others, ...events] },
      agreement: agreement && { ...agreement, risk: { kind: 'classified', level, on: RECLASSIFIED_ON } },
    });
  };

  it('can be low or medium, at which a return is open', () => {
    expect([missingIn(at('low')), missingIn(at('medium'))]).toEqual([[], []]);
  });

  it('cannot be high or severe', () => {
    expect(missingIn(at('high'))).toEqual(['level-allows-return']);
    expect(missingIn(at('severe'))).toEqual(['level-allows-return', 'agreement-complete']);
  });

  it('is the last that they agreed by the day asked about', () => {
    const levels = (level: Level, then: Level) =>
      aroundDays(ASKED_ON, (date) => lineOf('level-allows-return', at(level, agreed(date, then))));
    expect(levels('medium', 'high')).toEqual([
      'not-met: level.high',
      'not-met: level.high',
      'met: level.low-or-medium',
    ]);
    expect(levels('high', 'medium')).toEqual([
      'met: level.low-or-medium',
      'met: level.low-or-medium',
      'not-met: level.high',
    ]);
  });

  it('is said to rest on a shorter time than printed, where it does', () => {
    const sooner = at('high', agreed('2024-03-02', 'medium', { id: 'sooner' }));
    expect(lineOf('level-allows-return', sooner)).toBe('met: level.low-or-medium');
    expect(read(sooner).departures).toEqual([
      { kind: 'sooner-than-indicated', event: { on: '2024-03-02', by: 'sooner' }, indicated: 'H-remains' },
    ]);
  });
});

describe('A level that stands', () => {
  const standing = (...events: readonly CaseEvent[]): string | undefined =>
    lineOf('classification-stands', followedBy(...events));

  it('stands until a new risk is recorded: one from the day asked about counts, one from the day after does not', () => {
    expect(aroundDays(ASKED_ON, (date) => standing(observed(date, { newRisk: true })))).toEqual([
      'not-met: standing.new-risk, standing.judgement-required',
      'not-met: standing.new-risk, standing.judgement-required',
      'met: standing.stands',
    ]);
  });

  it('stands no longer once a risk that had come up was written down, and until then the answer says that something is', () => {
    const given = followedBy(observed('2024-03-20', { newRisk: true }, { recordedOn: '2024-03-27' }));
    for (const [knownOn, line, notices] of [
      [undefined, 'met: standing.stands', ['notice.recorded-later']],
      ['2024-03-26', 'met: standing.stands', ['notice.recorded-later']],
      ['2024-03-27', 'not-met: standing.new-risk, standing.judgement-required', []],
      ['2024-03-28', 'not-met: standing.new-risk, standing.judgement-required', []],
    ] as const) {
      const question = { knownOn: knownOn === undefined ? undefined : day(knownOn) };
      expect(lineOf('classification-stands', given, question)).toBe(line);
      expect(read(given, question).notices.map(({ code }) => code)).toEqual(notices);
      expect(read(given, question).knownOn).toBe(knownOn ?? ASKED_ON);
    }
  });

  it('stands again once people agree it anew, with what had come up before them', () => {
    const risk = observed('2024-03-10', { newRisk: true });
    expect(standing(risk, agreed('2024-03-15', 'medium'))).toBe('met: standing.stands');
  });

  it.each<readonly [string, Parameters<typeof observed>[1]]>([
    ['what was recorded is as good as before', { riskFactors: 'partly-addressed', newRisk: false }],
    ['what was recorded is better than before', KEPT_UP],
    ['a lapse was managed', { capacityToChange: 'unable', managedLapse: { reason: 'One bad week' } }],
  ])('stands where %s', (_, values) => {
    expect(standing(observed('2024-03-20', values))).toBe('met: standing.stands');
  });

  it('stands where so much has changed that a lower level is indicated, and is not confirmed where nobody recorded since', () => {
    for (const months of [6, 12, 24]) {
      const asOf = day(monthsLater('2024-03-20', months));
      const silent = followedBy(observed('2024-03-20', KEPT_UP));
      const seen = followedBy(observed('2024-03-20', KEPT_UP), observed(asOf, KEPT_UP));
      expect(lineOf('classification-stands', silent, { asOf })).toBe('cannot-say: standing.not-confirmed');
      expect(lineOf('classification-stands', seen, { asOf })).toBe('met: standing.stands');
    }
  });

  it('falls with the case, from the day on which it was closed', () => {
    expect(aroundDays(ASKED_ON, (date) => standing(closed(date)))).toEqual([
      'not-met: history.closed',
      'not-met: history.closed',
      'met: standing.stands',
    ]);
  });
});

describe('A level agreed anew', () => {
  const anew = (date: string): ReadinessCase => followedBy(agreed(date, 'medium'));

  it('makes an agreement from before its day too old', () => {
    expect(aroundDays(UPDATED_ON, (date) => lineOf('agreement-up-to-date', anew(date)))).toEqual([
      'met: agreement.is-up-to-date',
      'met: agreement.is-up-to-date',
      'not-met: agreement.made-before-classification',
    ]);
  });

  it('makes a plan from before its day too old', () => {
    expect(aroundDays(PLANNED_ON, (date) => lineOf('contingency-plan', anew(date)))).toEqual([
      'met: plan.part-complete',
      'met: plan.part-complete',
      'not-met: plan.made-before-classification',
    ]);
    // The professionals met the day before the plan.
    expect(aroundDays(PLANNED_ON, (date) => lineOf('plan-complete', anew(date)))).toEqual([
      'met: plan.part-complete',
      'not-met: plan.part-incomplete',
      'not-met: plan.made-before-classification, plan.part-incomplete',
    ]);
  });

  it('makes an approval from before its day one of which it is not possible to say whether it would be given again', () => {
    expect(aroundDays(APPROVED.on, (date) => lineOf('nominated-officer-ceasing', anew(date)))).toEqual([
      'met: approval.given',
      'met: approval.given',
      'cannot-say: approval.before-classification',
    ]);
  });
});

describe('An agreement and a plan', () => {
  const { agreement, plan } = READY_CASE;

  it('are there from their own day on', () => {
    const madeOn = (date: string) => [
      lineOf('agreement-up-to-date', ready({ agreement: agreement && { ...agreement, madeOn: day(date) } })),
      lineOf('contingency-plan', ready({ plan: plan && { ...plan, madeOn: day(date) } })),
    ];
    expect(aroundDays(ASKED_ON, madeOn)).toEqual([
      ['met: agreement.is-up-to-date', 'met: plan.part-complete'],
      ['met: agreement.is-up-to-date', 'met: plan.part-complete'],
      ['not-met: agreement.made-later', 'not-met: plan.made-later'],
    ]);
  });
});

describe('The child’s own timescale', () => {
  it('has to reach to the day of return', () => {
    const until = (last: string) => lineOf('within-childs-timescale', followedBy(timescaleSet('2024-02-01', last)));
    expect(aroundDays(HOME_ON, until)).toEqual([
      'not-met: timescale.past',
      'met: timescale.within',
      'met: timescale.within',
    ]);
  });

  it('is the one that was set by the day asked about', () => {
    const setOn = (date: string) => lineOf('within-childs-timescale', followedBy(timescaleSet(date, '2024-04-01')));
    expect(aroundDays(ASKED_ON, setOn)).toEqual([
      'not-met: timescale.past',
      'not-met: timescale.past',
      'met: timescale.within',
    ]);
  });
});

describe('The day of return', () => {
  const askedOn = (asOf: string, given = READY_CASE) => lineOf('return-dated', given, { asOf: day(asOf) });

  it('can be the day asked about, and has passed the day after', () => {
    expect(aroundDays(HOME_ON, (date) => askedOn(date))).toEqual([
      'met: plan.part-complete',
      'met: plan.part-complete',
      'not-met: home-date.has-passed',
    ]);
  });

  it('has not been missed where the child is recorded as home', () => {
    expect(askedOn('2024-04-13', followedBy(cameHome(HOME_ON)))).toBe('met: plan.part-complete');
  });
});

describe('A return that broke down', () => {
  const brokeDown = (on: string, ...events: readonly CaseEvent[]) =>
    lineOf('classification-stands', followedBy(cameHome('2024-02-01'), backInCare(on), ...events));

  it('puts a level in question that was agreed before, or on the same day', () => {
    expect(aroundDays(RECLASSIFIED_ON, (on) => brokeDown(on))).toEqual([
      'met: standing.stands',
      'not-met: standing.return-broke-down',
      'not-met: standing.return-broke-down',
    ]);
    expect(brokeDown('2024-03-10', agreed('2024-03-11', 'medium'))).toBe('met: standing.stands');
  });
});

describe('The goals', () => {
  const ANOTHER: Goal = { ...SMART_GOAL, id: 'another goal' };

  const review = (on: string, score: -2 | -1 | 0 | 1 | 2, more: Partial<GoalReview> = {}): GoalReview => ({
    goal: ANOTHER.id,
    on: day(on),
    shownBy: 'change',
    support: 'given',
    ratings: [{ by: WORKER, role: 'social-worker', on: day(on), score }],
    ...more,
  });

  /** The ready case with one more goal, reviewed so. */
  const withGoal = (
    reviews: readonly GoalReview[],
    more: Partial<ReadinessCase> = {},
    goal: Partial<Goal> = {},
  ): ReadinessCase =>
    ready({
      earlierGoals: [...(READY_CASE.earlierGoals ?? []), { ...ANOTHER, ...goal }],
      goalReviews: [...(READY_CASE.goalReviews ?? []), ...reviews],
      ...more,
    });

  const goals = (...reviews: readonly GoalReview[]): string | undefined => lineOf('goals-reached', withGoal(reviews));

  it('have to be reached before the return, whenever they are due, unless people set them for the time at home', () => {
    const atHome = { goalsForTimeAtHome: [...(READY_CASE.goalsForTimeAtHome ?? []), ANOTHER.id] };
    for (const dueOn of [...aroundDay(HOME_ON), '2024-02-29', '2025-01-01']) {
      const due = { dueOn: day(dueOn) };
      expect(lineOf('goals-reached', withGoal([], {}, due))).toBe('cannot-say: goals.not-scored');
      // A goal that is due by the day of return cannot be left for afterwards.
      expect(lineOf('goals-reached', withGoal([], atHome, due))).toBe(
        dueOn > HOME_ON ? 'met: goals.are-reached' : 'cannot-say: goals.not-scored',
      );
    }
    expect(lineOf('goals-reached', withGoal([review(DUE_ON, -1)]))).toBe('not-met: goals.not-reached');
    expect(lineOf('goals-reached', withGoal([review(DUE_ON, -1)], atHome))).toBe('not-met: goals.not-reached');
  });

  it('of the agreement itself have to be reached too, unless they are set for the time at home', () => {
    expect(lineOf('goals-reached', ready({ goalsForTimeAtHome: undefined }))).toBe('cannot-say: goals.not-scored');
    expect(lineOf('goals-reached', ready({ goalsForTimeAtHome: READY_CASE.goalsForTimeAtHome?.slice(1) }))).toBe(
      'cannot-say: goals.not-scored',
    );
  });

  it('can wait for the time at home only if they are due after the return, so its day has to be set, unless they are reached', () => {
    const { timescale: _, ...plan } = COMPLETE_PLAN;
    expect(lineOf('goals-reached', ready({ plan }))).toBe('cannot-say: home-date.not-set');
    const atHome = (READY_CASE.goalsForTimeAtHome ?? []).map((goal) => ({ ...review('2024-03-20', 0), goal }));
    const goalReviews = [...(READY_CASE.goalReviews ?? []), ...atHome];
    expect(lineOf('goals-reached', ready({ plan, goalReviews }))).toBe('met: goals.are-reached');
  });

  it('that are due after the child’s timescale make the agreement incomplete, unless they are for the time at home', () => {
    const { agreement, history } = READY_CASE;
    const events = [...(history?.events ?? []), { ...timescaleSet('2024-03-04', '2024-06-30'), id: 'sooner' }];
    const sooner = { history: history && { ...history, events } };
    const agreementOf = (changes: Partial<ReadinessCase>) =>
      readinessOf(ready({ ...sooner, ...changes }), READY_QUESTION).conditions.find(
        ({ id }) => id === 'agreement-complete',
      );
    expect(agreementOf({})?.findings.map(({ code }) => code)).toEqual([]);
    expect(
      agreementOf({ goalsForTimeAtHome: [] })?.findings.map(({ code, path }) => [code, ...path].join(' ')),
    ).toEqual((agreement?.goals ?? []).map((__, place) => `realistic.past-child-timescale goals ${place} dueOn`));
  });

  it('are judged by an evaluation that may be of other ways home besides', () => {
    const { evaluation } = READY_CASE;
    const toMother = { id: 'to the mother', children: [CHILD], parents: [MOTHER] } as const;
    const lineFor = (waysHome: NonNullable<typeof evaluation>['waysHome']) =>
      lineOf('agreement-complete', ready({ evaluation: evaluation && { ...evaluation, waysHome } }));
    expect(lineFor([...(evaluation?.waysHome ?? []), toMother])).toBe('met: agreement.is-complete');
    expect(lineFor([toMother])).toContain('evaluation.of-another-way-home');
  });

  it('are reached as expected or better, and not below', () => {
    expect(ATTAINMENT_SCORES.map((score) => [score, goals(review(DUE_ON, score))])).toEqual([
      [-2, 'not-met: goals.not-reached'],
      [-1, 'not-met: goals.not-reached'],
      [0, 'met: goals.are-reached'],
      [1, 'met: goals.are-reached'],
      [2, 'met: goals.are-reached'],
    ]);
  });

  it.each<readonly [string, Partial<GoalReview>]>([
    ['attendance alone was seen', { shownBy: 'attendance' }],
    ['compliance alone was seen', { shownBy: 'compliance' }],
    ['nobody rated', { ratings: [] }],
    [
      'the raters differ and agreed no score',
      {
        ratings: [
          { by: WORKER, role: 'social-worker', on: DUE_ON, score: 0 },
          { by: 'the helper', role: 'social-worker', on: DUE_ON, score: 1 },
        ],
      },
    ],
  ])('are not scored where %s, be it after a score', (_, more) => {
    expect(goals(review(DUE_ON, 2, more))).toBe('cannot-say: goals.not-scored');
    expect(goals(review('2024-02-10', 2), review(DUE_ON, 2, more))).toBe('cannot-say: goals.not-scored');
  });

  it('are not scored where it was never set by when', () => {
    expect(lineOf('goals-reached', withGoal([review(DUE_ON, 1)], {}, { dueOn: undefined }))).toBe(
      'cannot-say: goals.not-scored',
    );
  });

  it('are reached by each parent who makes the change, where they are scored one by one', () => {
    const of = (...reviews: readonly GoalReview[]) =>
      lineOf('goals-reached', withGoal(reviews, {}, { change: { what: 'Calm', by: [MOTHER, FATHER] } }));
    const [mother, father] = [review(DUE_ON, 0, { of: MOTHER }), review(DUE_ON, 0, { of: FATHER })];
    expect(of(mother, father)).toBe('met: goals.are-reached');
    expect(of(mother)).toBe('cannot-say: goals.not-scored');
    expect(of(mother, review(DUE_ON, -1, { of: FATHER }))).toBe('not-met: goals.not-reached');
    // Scored together, it is one score for both.
    expect(of(review(DUE_ON, 0))).toBe('met: goals.are-reached');
  });

  it('may be reached late', () => {
    expect(goals(review('2024-02-10', -1), review('2024-03-20', 0))).toBe('met: goals.are-reached');
  });

  it('are not reached any more after a slip', () => {
    expect(goals(review('2024-02-15', 0), review('2024-03-15', -1))).toBe('not-met: goals.not-reached');
  });

  it('are read by the reviews up to the day asked about', () => {
    const reviewed = withGoal([review(DUE_ON, -1), review('2024-03-25', 0)]);
    expect(aroundDays('2024-03-25', (asOf) => lineOf('goals-reached', reviewed, { asOf: day(asOf) }))).toEqual([
      'not-met: goals.not-reached',
      'met: goals.are-reached',
      'met: goals.are-reached',
    ]);
  });

  it('of earlier agreements can be the ones for a risk factor that has none now', () => {
    const { agreement, earlierGoals = [] } = READY_CASE;
    const [meals] = agreement?.goals ?? [];
    const now = { agreement: agreement && { ...agreement, goals: meals && [meals] } };
    expect(lineOf('goals-reached', ready(now))).toBe('met: goals.are-reached');
    const first = earlierGoals.slice(0, 1);
    const goalReviews = READY_CASE.goalReviews?.filter(({ goal }) => first.some(({ id }) => id === goal));
    const noneSo = { ...now, earlierGoals: first, goalReviews };
    expect(lineOf('goals-reached', ready(noneSo))).toBe('not-met: goals.left-out');
    // Nor does it need a goal where the agreement says why it has none.
    const explained = (because: string) =>
      ready({
        ...noneSo,
        agreement: now.agreement && { ...now.agreement, withoutGoal: [{ factor: 'high-stress', because }] },
      });
    expect(lineOf('goals-reached', explained('It comes from the neglect'))).toBe('met: goals.are-reached');
    expect(lineOf('goals-reached', explained(' '))).toBe('not-met: goals.left-out');
  });
});

describe('The last classification', () => {
  const SEEN: GoalReview = {
    goal: SMART_GOAL.id,
    on: DUE_ON,
    shownBy: 'change',
    support: 'given',
    ratings: [{ by: WORKER, role: 'social-worker', on: DUE_ON, score: 0 }],
  };

  const reviewedOn = (on: string, asOf: string = ASKED_ON): string | undefined =>
    lineOf('reclassified', ready({ goalReviews: [...(READY_CASE.goalReviews ?? []), { ...SEEN, on: day(on) }] }), {
      asOf: day(asOf),
    });

  it('has to follow the last review of the goals, be it on the same day', () => {
    expect(aroundDays(RECLASSIFIED_ON, (on) => reviewedOn(on))).toEqual([
      'met: reclassified.since-last-review',
      'met: reclassified.since-last-review',
      'not-met: reclassified.not-since-last-review',
    ]);
  });

  it('has to follow it in whatever order the reviews are listed', () => {
    const late = { ...SEEN, on: day('2024-03-20') };
    for (const goalReviews of [
      [late, ...(READY_CASE.goalReviews ?? [])],
      [...(READY_CASE.goalReviews ?? []), late],
    ])
      expect(lineOf('reclassified', ready({ goalReviews }))).toBe('not-met: reclassified.not-since-last-review');
  });

  it('need not follow a review that is still to come, nor one of a goal for the time at home', () => {
    expect(aroundDays('2024-03-20', (asOf) => reviewedOn('2024-03-20', asOf))).toEqual([
      'met: reclassified.since-last-review',
      'not-met: reclassified.not-since-last-review',
      'not-met: reclassified.not-since-last-review',
    ]);
    const [atHome = ''] = READY_CASE.goalsForTimeAtHome ?? [];
    const goalReviews = [...(READY_CASE.goalReviews ?? []), { ...SEEN, goal: atHome, on: day('2024-03-20') }];
    expect(lineOf('reclassified', ready({ goalReviews }))).toBe('met: reclassified.since-last-review');
  });

  it('at low risk can be the only one, as long as no goal was set to be reached before the return', () => {
    expect(lineOf('reclassified', READY_CASES.low)).toBe('does-not-apply: reclassified.not-needed-at-low');
    const { earlierGoals, goalReviews } = READY_CASE;
    expect(lineOf('reclassified', ready({ earlierGoals }, 'low'))).toBe('cannot-say: reclassified.no-review-yet');
    expect(lineOf('reclassified', ready({ earlierGoals, goalReviews }, 'low'))).toBe(
      'met: reclassified.since-last-review',
    );
  });
});

describe('An agreement that says nothing of its goals', () => {
  const without = (changes: Partial<ReadinessCase>, way: WayHome = 'section-20'): ReadinessCase => {
    const { agreement } = READY_CASES[way];
    return ready({ ...changes, agreement: agreement && { ...agreement, goals: undefined } }, way);
  };

  it('leaves open at low risk too whether any had to be reached; that there are none, an empty list says', () => {
    const { agreement, evaluation } = READY_CASES.low;
    const nothingOpen = evaluation && { ...evaluation, riskFactors: [] };
    const withNone = ready({ evaluation: nothingOpen, agreement: agreement && { ...agreement, goals: [] } }, 'low');
    expect(lineOf('goals-reached', without({}, 'low'))).toBe('cannot-say: goals.not-given');
    expect(lineOf('goals-reached', withNone)).toBe('does-not-apply: goals.none-needed-at-low');
    expect(lineOf('reclassified', without({}, 'low'))).toMatch(/^cannot-say: .*goals\.not-given/);
    expect(lineOf('reclassified', withNone)).toBe('does-not-apply: reclassified.not-needed-at-low');
  });

  it('excuses no earlier goal that is not reached, and no level agreed before the last review', () => {
    const goalReviews = READY_CASE.goalReviews?.map((review) => ({
      ...review,
      on: day('2024-03-02'),
      ratings: review.ratings.map((rating) => ({ ...rating, on: day('2024-03-02'), score: -1 as const })),
    }));
    expect(lineOf('goals-reached', without({ goalReviews }))).toMatch(/^not-met: goals\.not-reached/);
    expect(lineOf('reclassified', without({ goalReviews }))).toMatch(/^not-met: reclassified\.not-since-last-review/);
  });

  it('is so whether it is the one in force or an earlier one', () => {
    const earlier = { earlierGoalsLeftOut: true };
    expect(lineOf('goals-reached', ready(earlier))).toBe('cannot-say: goals.earlier-not-given');
    expect(lineOf('reclassified', ready(earlier))).toBe('cannot-say: goals.earlier-not-given');
    const { agreement, evaluation } = READY_CASES.low;
    const nothingOpen = evaluation && { ...evaluation, riskFactors: [] };
    const low = { ...earlier, evaluation: nothingOpen, agreement: agreement && { ...agreement, goals: [] } };
    expect(lineOf('goals-reached', ready(low, 'low'))).toBe('cannot-say: goals.earlier-not-given');
    expect(lineOf('reclassified', ready(low, 'low'))).toMatch(/^cannot-say: .*goals\.earlier-not-given/);
  });

  it('does not show that a risk factor has no goal', () => {
    const evaluation = READY_CASE.evaluation && {
      ...READY_CASE.evaluation,
      riskFactors: foundWith('lack-of-resources', 'being-addressed').riskFactors,
    };
    expect(lineOf('goals-reached', ready({ evaluation }))).toBe('not-met: goals.left-out');
    expect(lineOf('goals-reached', without({ evaluation }))).toBe('cannot-say: goals.not-given');
  });
});

describe('An approval', () => {
  const NEEDED_IN: Readonly<Record<ApprovalId, WayHome>> = {
    'nominated-officer-ceasing': 'section-20',
    'director-ceasing': 'sixteen',
    'nominated-officer-placing': 'placed',
  };

  /** What is said of the approval that a ready case needs, if it is given otherwise, or several times. */
  const approving = (approval: ApprovalId, ...given: readonly Partial<ApprovalGiven>[]): string | undefined => {
    const way = NEEDED_IN[approval];
    const [inOrder = APPROVED] = READY_CASES[way].approvals ?? [];
    return lineOf(approval, ready({ approvals: given.map((changes) => ({ ...inOrder, ...changes })) }, way));
  };

  /** The points that arise: regulation 39(6) without what is for eligible children, and regulation 18(2). */
  const POINTS: Readonly<Record<ApprovalId, readonly ApprovalPointId[]>> = {
    'nominated-officer-ceasing': ['wishes-and-feelings', 'welfare', 'support', 'relatives-consulted', 'iro-consulted'],
    'director-ceasing': ['wishes-and-feelings', 'welfare', 'support', 'relatives-consulted', 'iro-consulted'],
    'nominated-officer-placing': ['wishes-and-feelings', 'parents-suitable', 'welfare', 'iro-consulted'],
  };

  const ANSWERS: readonly (readonly [what: string, answer: ApproversAnswer | undefined])[] = [
    ['nothing', undefined],
    ['satisfied', { kind: 'satisfied' }],
    ['not satisfied', { kind: 'not-satisfied' }],
    ['not appropriate', { kind: 'not-appropriate', reason: 'There are none' }],
    ['not appropriate, without a reason', { kind: 'not-appropriate', reason: ' ' }],
  ];

  const OF_A_POINT = [
    'cannot-say: approval.point-not-recorded',
    'met: approval.given',
    'not-met: approval.point-not-satisfied',
    'not-met: approval.point-not-satisfied',
    'not-met: approval.point-not-satisfied',
  ];

  /** Only relatives are to be consulted “where appropriate”. */
  const OF_RELATIVES = [...OF_A_POINT.slice(0, 3), 'met: approval.given', 'cannot-say: approval.point-not-recorded'];

  const NEVER_MIND = ANSWERS.map(() => 'met: approval.given');

  it.each(APPROVAL_IDS.flatMap((approval) => APPROVAL_POINT_IDS.map((point) => [approval, point] as const)))(
    'counts by what the approver says of each point that the law has: %s, %s',
    (approval, point) => {
      const [inOrder = APPROVED] = READY_CASES[NEEDED_IN[approval]].approvals ?? [];
      const lines = ANSWERS.map(([, answer]) =>
        approving(approval, { satisfiedOf: { ...inOrder.satisfiedOf, [point]: answer } }),
      );
      const arises = POINTS[approval].includes(point);
      expect(lines).toEqual(arises ? (point === 'relatives-consulted' ? OF_RELATIVES : OF_A_POINT) : NEVER_MIND);
    },
  );

  it('for an eligible child needs the approver’s word on what the regulations ask for such a child', () => {
    const [inOrder = APPROVED] = READY_CASES.eligible.approvals ?? [];
    const lines = ANSWERS.map(([, answer]) => {
      const approvals = [{ ...inOrder, satisfiedOf: { ...inOrder.satisfiedOf, 'eligible-child': answer } }];
      return lineOf('director-ceasing', ready({ approvals }, 'eligible'));
    });
    expect(lines).toEqual(OF_A_POINT);
  });

  it.each(APPROVAL_IDS)(
    'is in time from the day of the classification and the plan to the day asked about: %s',
    (approval) => {
      const on = (date: string) => approving(approval, { on: day(date) });
      expect(aroundDays(RECLASSIFIED_ON, on)).toEqual([
        'cannot-say: approval.before-classification, approval.before-plan',
        'cannot-say: approval.before-plan',
        'cannot-say: approval.before-plan',
      ]);
      expect(aroundDays(PLANNED_ON, on)).toEqual([
        'cannot-say: approval.before-plan',
        'met: approval.given',
        'met: approval.given',
      ]);
      expect(aroundDays(ASKED_ON, on)).toEqual([
        'met: approval.given',
        'met: approval.given',
        'not-met: approval.given-later',
      ]);
    },
  );

  it('cannot be given after the return', () => {
    const on = (date: string) =>
      lineOf('nominated-officer-ceasing', ready({ approvals: [{ ...APPROVED, on: day(date) }] }), {
        asOf: day('2024-04-30'),
      });
    expect(aroundDays(HOME_ON, on)).toEqual([
      'met: approval.given',
      'met: approval.given',
      'not-met: approval.given-after-return',
    ]);
  });

  it('that was given twice counts as it was given later, in whichever order they are listed', () => {
    const earlier = { on: day('2024-03-12') };
    const later = { on: day('2024-03-22') };
    const refused = { satisfiedOf: { ...APPROVED.satisfiedOf, welfare: { kind: 'not-satisfied' } } } as const;
    for (const inOrder of [true, false]) {
      const two = (one: Partial<ApprovalGiven>, other: Partial<ApprovalGiven>) =>
        approving('nominated-officer-ceasing', ...(inOrder ? [one, other] : [other, one]));
      expect(two({ ...earlier, ...refused }, later)).toBe('met: approval.given');
      expect(two(earlier, { ...later, ...refused })).toBe('not-met: approval.point-not-satisfied');
    }
  });

  it('of one kind does not stand for another', () => {
    const kinds = [APPROVED, DIRECTOR_APPROVED, PLACING_APPROVED];
    for (const approval of APPROVAL_IDS) {
      const approvals = kinds.filter((kind) => kind.approval !== approval);
      expect(lineOf(approval, ready({ approvals }, NEEDED_IN[approval]))).toBe('not-met: approval.not-given');
    }
  });

  it('that it is not possible to say is needed counts where it was given all the same', () => {
    const since = { lookedAfterSince: undefined };
    expect(lineOf('nominated-officer-ceasing', under(since))).toBe('met: approval.given');
    expect(lineOf('nominated-officer-ceasing', { ...under(since), approvals: [] })).toBe(
      'cannot-say: approval.need-not-known',
    );
  });

  it('is the director’s from the sixteenth birthday to the day before the eighteenth', () => {
    const bornOn = (date: string) => {
      const given = under({ bornOn: day(date) }, 'sixteen');
      const history = given.history && { ...given.history, child: { id: CHILD, bornOn: day(date) } };
      return missingIn({ ...given, history, approvals: [] });
    };
    expect(aroundDays('2008-04-12', bornOn)).toEqual([
      ['director-ceasing'],
      ['director-ceasing'],
      ['nominated-officer-ceasing'],
    ]);
    expect(aroundDays('2006-04-12', bornOn)).toEqual([
      ['nominated-officer-ceasing'],
      ['nominated-officer-ceasing'],
      ['director-ceasing'],
    ]);
  });

  it('is the director’s however short the stay, and no view on short stays stands for it', () => {
    const overnight = { ...SIXTEEN, lookedAfterSince: day('2024-04-11') };
    expect(approvalsMissing(ready({ legal: overnight, approvals: [] }, 'sixteen'))).toEqual(['director-ceasing']);
  });

  it('that was given anew after the day asked about leaves the earlier one as it was', () => {
    const on = (date: string) => approving('nominated-officer-ceasing', {}, { on: day(date), satisfiedOf: {} });
    expect(aroundDays(ASKED_ON, on)).toEqual([
      'cannot-say: approval.point-not-recorded',
      'cannot-say: approval.point-not-recorded',
      'met: approval.given',
    ]);
  });

  it('that was given twice on one day has to hold both times, in whichever order they are listed', () => {
    const refused = { satisfiedOf: { ...APPROVED.satisfiedOf, welfare: { kind: 'not-satisfied' } } } as const;
    for (const two of [
      [{}, refused],
      [refused, {}],
    ])
      expect(approving('nominated-officer-ceasing', ...two)).toBe('not-met: approval.point-not-satisfied');
  });
});

/** What is missing of approvals, and of what stands in for them. */
const approvalsMissing = (given: ReadinessCase, question?: Partial<ReadinessQuestion>): readonly ConditionId[] => {
  const isOfApproval = (id: ConditionId): boolean =>
    id === 'short-stay-in-best-interests' || APPROVAL_IDS.some((approval) => approval === id);
  return missingIn(given, question).filter(isOfApproval);
};

describe('A short stay', () => {
  /** What is missing where neither an approval nor a view on a short stay is recorded. */
  const since = (date: string, question?: Partial<ReadinessQuestion>): readonly ConditionId[] =>
    approvalsMissing(
      { ...under({ lookedAfterSince: day(date) }, 'short'), recorded: READY_CASE.recorded, approvals: [] },
      question,
    );

  it('needs the authority’s view instead of an approval below twenty working days', () => {
    expect(aroundDays('2024-02-28', since)).toEqual([
      ['nominated-officer-ceasing'],
      ['nominated-officer-ceasing'],
      ['short-stay-in-best-interests'],
    ]);
  });

  it('leaves both open where the bank holidays are not given and could make it shorter', () => {
    const without = { bankHolidays: undefined };
    expect(aroundDays('2024-02-28', (date) => since(date, without))).toEqual([
      ['short-stay-in-best-interests', 'nominated-officer-ceasing'],
      ['short-stay-in-best-interests', 'nominated-officer-ceasing'],
      ['short-stay-in-best-interests'],
    ]);
    expect(since('2023-02-01', without)).toEqual(['nominated-officer-ceasing']);
  });
});

describe('What was done for an earlier return', () => {
  /** A return that failed in January, under a care order: the child was looked after all the time. */
  const failed = [cameHome('2024-01-10'), backInCare('2024-02-01')];
  const afterFailure = (changes: Partial<ReadinessCase>): ReadinessCase => ({
    ...followedBy(...failed),
    legal: READY_CASES.placed.legal,
    approvals: READY_CASES.placed.approvals,
    ...changes,
  });

  it('counts only from the day on which the child was back in care', () => {
    const lines = aroundDays('2024-02-01', (on) =>
      lineOf(
        'home-prepared',
        afterFailure({ recorded: { 'home-prepared': { kind: 'done', on: day(on), by: WORKER } } }),
      ),
    );
    expect(lines).toEqual(['cannot-say: item.done-before-what-it-is-about', 'met: item.done', 'met: item.done']);
  });

  it('does not count either where it is not known since when the child was looked after', () => {
    const given = afterFailure({
      legal: { ...READY_CASES.placed.legal, lookedAfterSince: undefined },
      recorded: { 'home-prepared': { kind: 'done', on: day('2024-01-20'), by: WORKER } },
    });
    expect(lineOf('home-prepared', given)).toBe('cannot-say: item.done-before-what-it-is-about');
  });

  it('does not count in an earlier period of care', () => {
    const { history: _, agreement: __, ...rest } = READY_CASE;
    const given = {
      ...rest,
      legal: { ...READY_CASE.legal, lookedAfterSince: day('2024-03-01') },
    };
    // The goals were reviewed on the day before.
    expect(lineOf('goals-reached', { ...given, agreement: READY_CASE.agreement })).toBe('cannot-say: goals.not-scored');
  });

  it('leaves the risks that were found', () => {
    const given = afterFailure({
      evaluation:
        READY_CASE.evaluation && withRisk(READY_CASE.evaluation, { factor: 'alcohol-or-drugs-abuse', shows: [] }),
    });
    expect(lineOf('treatment-before-return', given)).toBe('not-met: item.set-aside-against-assessment');
  });
});

describe('A condition set aside', () => {
  it.each(ONLY_IF_TOO_YOUNG)('because the child is too young does not stand from the fifth birthday: %s', (id) => {
    const aside = (bornOn: string | undefined) => {
      const { history, legal } = READY_CASE;
      const born = bornOn === undefined ? {} : { bornOn: day(bornOn) };
      return lineOf(id, {
        ...READY_CASE,
        history: history && { ...history, child: { id: CHILD, ...born } },
        legal: { ...legal, bornOn: born.bornOn },
        recorded: { ...READY_CASE.recorded, [id]: { kind: 'not-applicable', reason: 'Too young' } },
      });
    };
    expect(aroundDays('2019-03-25', aside)).toEqual([
      'not-met: item.set-aside-at-school-age',
      'not-met: item.set-aside-at-school-age',
      'does-not-apply: item.set-aside',
    ]);
    expect(aside(undefined)).toBe('does-not-apply: item.set-aside');
  });

  const asideWith = (risk: Parameters<typeof withRisk>[1], changes: Partial<ReadinessCase> = {}) =>
    ready({ evaluation: READY_CASE.evaluation && withRisk(READY_CASE.evaluation, risk), ...changes });
  const treatment = (shows: Parameters<typeof withRisk>[1]['shows']): string | undefined =>
    lineOf('treatment-before-return', asideWith({ factor: 'alcohol-or-drugs-abuse', shows }));

  it('stands where the risk counts only for what a parent lets others do, and says so', () => {
    const cannotHelp = 'does-not-apply: item.set-aside-as-it-cannot-help';
    expect(treatment(['home-used-for-drug-taking'])).toBe(cannotHelp);
    expect(treatment(['home-used-for-drug-taking', 'children-left-with-intoxicated-carer'])).toBe(cannotHelp);
    expect(treatment(['home-used-for-drug-taking', 'addiction'])).toBe('not-met: item.set-aside-against-assessment');
    expect(treatment(['substitute-programme'])).toBe('not-met: item.set-aside-against-assessment');
    expect(treatment([])).toBe('not-met: item.set-aside-against-assessment');
  });

  it.each(['strengths', 'protectiveFactors'] as const)(
    'cannot stand where an illness was found that responds to treatment: among %s',
    (list) => {
      const { evaluation } = READY_CASE;
      const of = (parent: string) => {
        const illness = evaluation?.[list].map((found) => ({
          ...found,
          factor: 'mental-disorder-responsive-to-treatment' as const,
          about: { kind: 'parent' as const, parent },
        }));
        return lineOf(
          'mental-health-services-know',
          ready({ evaluation: evaluation && { ...evaluation, [list]: illness } }),
        );
      };
      expect(of(MOTHER)).toBe('not-met: item.set-aside-against-assessment');
      expect(of('another partner')).toBe('does-not-apply: item.set-aside');
    },
  );

  it('stands where the risk is that of a parent who is not of this way home', () => {
    const of = (parent: string) =>
      lineOf(
        'treatment-before-return',
        asideWith({ factor: 'alcohol-or-drugs-abuse', shows: ['addiction'], about: { kind: 'parent', parent } }),
      );
    expect(of('another partner')).toBe('does-not-apply: item.set-aside');
    expect(of(FATHER)).toBe('not-met: item.set-aside-against-assessment');
  });

  it('cannot stand where special needs come from difficulties of feeling or behaviour, and can where they do not', () => {
    const setAside = {
      recorded: { 'childs-difficulties-supported': { kind: 'not-applicable', reason: 'None' } },
    } as const;
    const of = (shows: Parameters<typeof withRisk>[1]['shows']) =>
      lineOf(
        'childs-difficulties-supported',
        asideWith({ factor: 'developmental-delay-with-special-needs', about: { kind: 'child' }, shows }, setAside),
      );
    expect(of(['special-needs'])).toBe('does-not-apply: item.set-aside');
    expect(of(['special-needs', 'emotional-or-behavioural-difficulties'])).toBe(
      'not-met: item.set-aside-against-assessment',
    );
  });
});

describe('A date of birth that cannot be read', () => {
  it('is not said to be another than the one in the legal position', () => {
    const { evaluation: _, history, ...rest } = READY_CASE;
    const codes = (bornOn: string) => {
      const sent = { ...rest, history: { ...history, child: { id: CHILD, bornOn } } };
      const answer = parseReadinessCase(JSON.parse(JSON.stringify(sent)));
      return isRight(answer) ? [] : answer.left.map(({ code, path }) => `${code} at ${path.join('.')}`);
    };
    // In the legal position it is 4 May 2016.
    expect(codes('2016-05-04')).toEqual([]);
    expect(codes('2016-05-03')).toEqual(['birth.two-dates at legal.bornOn']);
    expect(codes('2016-02-30')).toEqual(['date.impossible at history.child.bornOn']);
  });
});

describe('A date of birth that stands in the history alone', () => {
  it('tells as well whether the child is too old for the status: a care order ends with the eighteenth birthday', () => {
    const of = (bornOn: string) => {
      const given = under({ bornOn: undefined }, 'placed');
      return lineOf('legal-route', {
        ...given,
        history: given.history && { ...given.history, child: { id: CHILD, bornOn: day(bornOn) } },
      });
    };
    // Eighteen on the day before coming home, on the day, and on the day after.
    expect(aroundDays('2006-04-12', of)).toEqual([
      'cannot-say: route.status-contradicts-age',
      'cannot-say: route.status-contradicts-age',
      'met: route.known',
    ]);
  });
});

describe('A child with two dates of birth', () => {
  it('under an order is not ready, and nobody of school age by both is too young', () => {
    const aside = { kind: 'not-applicable', reason: 'Too young' } as const;
    const placed = READY_CASES.placed;
    const of = (inHistory: string, inLegal: string) => {
      const given: ReadinessCase = {
        ...under({ bornOn: day(inLegal) }, 'placed'),
        history: placed.history && { ...placed.history, child: { id: CHILD, bornOn: day(inHistory) } },
        recorded: { ...placed.recorded, 'infants-parents-ready': DONE, 'child-prepared': aside },
      };
      return [lineOf('legal-route', given), lineOf('child-prepared', given), read(given).isReady];
    };
    const contradicted = 'cannot-say: route.birth-contradicted';
    const ofSchoolAge = 'not-met: item.set-aside-at-school-age';
    expect(of('2016-05-04', '2015-05-04')).toEqual([contradicted, ofSchoolAge, false]);
    expect(of('2015-05-04', '2016-05-04')).toEqual([contradicted, ofSchoolAge, false]);
    expect(of('2016-05-04', '2021-05-04')).toEqual([contradicted, 'does-not-apply: item.set-aside', false]);
    expect(of('2021-05-04', '2021-05-04')).toEqual(['met: route.known', 'does-not-apply: item.set-aside', true]);
  });
});

describe('An order that ended in court before the day of coming home', () => {
  const HOME = '2024-04-12';
  const ended = (on: string, bornOn: string) => {
    const { discharged } = READY_CASES;
    const asked = { asOf: day(HOME) };
    const given: ReadinessCase = {
      ...discharged,
      history: discharged.history && { ...discharged.history, child: { id: CHILD, bornOn: day(bornOn) } },
      legal: { ...discharged.legal, bornOn: day(bornOn), isEligibleChild: true },
      recorded: {
        ...discharged.recorded,
        'eligible-child-requirements': DONE,
        'court-discharged-order': { kind: 'done', on: day(on), by: WORKER },
      },
    };
    const { approvals } = read(given, asked);
    const needed = approvals.approvals.find(({ approval }) => approval === 'director-ceasing')?.needed;
    return [needed, approvals.contradictions.map(({ id }) => id)];
  };

  it('is not the status of someone of sixteen on that day: whether the director has to approve, it is not possible to say', () => {
    expect(['2024-04-11', HOME, '2024-04-13'].map((on) => ended(on, '2007-06-03'))).toEqual([
      ['cannot-say', ['order-ended-before-return']],
      ['no', []],
      ['no', []],
    ]);
  });

  it('changes nothing for a child under sixteen', () => {
    const [, contradictions = []] = ended('2024-04-11', '2016-05-04');
    expect(contradictions).toEqual(['eligible-child-at-another-age']);
    expect(ended('2024-04-11', '2016-05-04')[0]).toBe('no');
  });
});

describe('Since when a child has been looked after', () => {
  const route = (given: ReadinessCase): string | undefined => lineOf('legal-route', given);
  const CONTRADICTED = 'cannot-say: route.start-of-care-contradicted';

  it('cannot be later than the first classification, nor than an agreement, of this period of care', () => {
    const [first = ''] = (READY_CASE.history?.events ?? []).map(({ happenedOn }) => happenedOn).sort();
    const of = (since: string) => route(under({ lookedAfterSince: day(since) }));
    expect(aroundDays(first, of)).toEqual(['met: route.known', 'met: route.known', CONTRADICTED]);
    const withoutHistory = (since: string) => route({ ...under({ lookedAfterSince: day(since) }), history: undefined });
    expect(aroundDays(UPDATED_ON, withoutHistory)).toEqual(['met: route.known', 'met: route.known', CONTRADICTED]);
  });

  it('cannot be after the day asked about', () => {
    const of = (since: string) =>
      route({ ...under({ lookedAfterSince: day(since) }), history: undefined, agreement: undefined });
    expect(aroundDays(ASKED_ON, of)).toEqual(['met: route.known', 'met: route.known', CONTRADICTED]);
  });

  it('is the day of the return to care for a child accommodated under section 20, and may be earlier under an order', () => {
    const events = [cameHome('2024-01-10'), backInCare('2024-02-01')];
    const of = (way: 'section-20' | 'placed') => (since: string) =>
      route({ ...under({ lookedAfterSince: day(since) }, way), history: followedBy(...events).history });
    expect(aroundDays('2024-02-01', of('section-20'))).toEqual([CONTRADICTED, 'met: route.known', CONTRADICTED]);
    expect(aroundDays('2024-02-01', of('placed'))).toEqual(['met: route.known', 'met: route.known', CONTRADICTED]);
  });
});

describe('What to keep in mind', () => {
  const codesOf = (given: ReadinessCase) =>
    read(given).notices.map(({ code, events }) => `${code}: ${events.map(({ by }) => by).join(', ')}`);

  it('is nothing where nothing is out of the way', () => {
    expect(codesOf(READY_CASE)).toEqual([]);
  });

  it('is a lapse that was excused', () => {
    const lapse = observed('2024-03-20', { capacityToChange: 'unable', managedLapse: { reason: 'One bad week' } });
    expect(codesOf(followedBy(lapse))).toEqual(['notice.lapse-not-over: ', `notice.lapse-excused: ${lapse.id}`]);
    expect(read(followedBy(lapse)).isReady).toBe(true);
  });

  it('is that the level was agreed against the wishes, or against the likelihood, and not where they are better than printed', () => {
    const agreedWith = (rows: Parameters<typeof agreed>[2]) =>
      codesOf(followedBy(agreed('2024-03-02', 'medium', rows)));
    const id = 'agreed 2024-03-02';
    expect(agreedWith({ rows: { wishes: 'ambivalent-or-opposed' } })).toEqual([`notice.agreed-against-wishes: ${id}`]);
    expect(agreedWith({ rows: { likelihoodOfRecurrence: 'strong-possibility' } })).toEqual([
      `notice.agreed-against-likelihood: ${id}`,
    ]);
    expect(agreedWith({ rows: { likelihoodOfRecurrence: 'unlikely' } })).toEqual([]);
  });

  it('is that a lower level was agreed before row 7 indicated it', () => {
    const { history } = READY_CASE;
    const given = ready({
      history: history && { ...history, events: [agreed('2023-12-01', 'high'), ...history.events] },
    });
    const [notice] = read(given).notices;
    expect(notice).toMatchObject({ code: 'notice.moved-early', events: [{ by: 'agreed medium' }] });
    expect(notice?.source.locator).toContain('row 7');
  });

  it('cites for each where it is printed, and says it in a sentence', () => {
    for (const { says, source } of Object.values(READINESS_NOTICES)) {
      expect(says).toMatch(/^[A-Z].*\.$/);
      expect(source.document).toBe('framework-2015');
    }
  });
});

describe('What the authority does otherwise', () => {
  const nine = {
    variations: [{ kind: 'support-months', months: 9, from: day('2024-01-01'), reason: 'Our own evaluation' }],
  } as const;
  const nineMonths = planning(({ support = [] }) => ({
    support: support.map((one) => ({ ...one, until: day('2025-01-12'), reducedOn: [day('2024-10-12')] })),
  }))({ given: READY_CASE, question: READY_QUESTION }).given;

  it('counts for how long support has to go on, and is said', () => {
    expect(missingIn(nineMonths)).toEqual(['plan-complete']);
    const readiness = read(nineMonths, { practice: nine });
    expect(readiness.missing).toEqual([]);
    expect(readiness.departures).toEqual([
      { kind: 'support-months', printedMonths: 12, months: 9, shortened: true, variation: 0 },
    ]);
  });

  it('counts from its own day', () => {
    const from = (date: string) =>
      missingIn(nineMonths, { practice: { variations: [{ ...nine.variations[0], from: day(date) }] } });
    expect(aroundDays(ASKED_ON, from)).toEqual([[], [], ['plan-complete']]);
  });
});
