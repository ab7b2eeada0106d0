/** Every place of the record that shows an item, each once on both sides, expected by hand. */
import type { CaseAgreement, CasePlan, CaseRecord, CaseWayHome } from 'reunification-framework/case';
import type { Observation } from 'reunification-framework/factors';
import {
  type CheckedJourneyItem,
  JOURNEY_ITEMS,
  SHOWN_IN_RECORD,
  type ShownInRecord,
} from 'reunification-framework/journey';
import { describe, expect, it } from 'vitest';
import { CASE_RECORD, HOME_TO_BOTH, withWayHome } from '../../support/case-record.js';
import { complete, concluded, notKnown, TO_BOTH } from '../../support/complete-assessments.js';
import { day } from '../../support/dates.js';
import { agreedOn, caseOf, HOME, happened, itemIn } from '../../support/journey.js';
import { ofBoth } from '../../support/observations.js';

const ASKED_ON = '2024-03-25';

type Item = CheckedJourneyItem['id'];
type Row = readonly [
  what: ShownInRecord,
  item: Item,
  told: string,
  record: CaseRecord,
  asOf: string,
  verdict: CheckedJourneyItem['verdict'],
  on: string | undefined,
];

const [, agreement] = HOME_TO_BOTH.agreements ?? [];
const withAgreement = (changes: Partial<CaseAgreement>): CaseRecord =>
  withWayHome({ agreements: agreement === undefined ? [] : [{ ...agreement, ...changes }] });
const NO_AGREEMENT = withWayHome({ agreements: [] });
const { agreements: _, ...NOTHING_OF_AGREEMENTS } = HOME_TO_BOTH;
const UNKNOWN_AGREEMENT: CaseRecord = { ...CASE_RECORD, waysHome: [NOTHING_OF_AGREEMENTS] };
const [goal] = agreement?.goals ?? [];
const withGoal = (changes: object): CaseRecord =>
  withAgreement({ goals: goal === undefined ? [] : [{ ...goal, ...changes }] });

/** Everything is answered as absent, but for what was found. */
const assessedWith = (...found: readonly Observation[]): CaseRecord => {
  const { waysHome, observations, circumstances, capacityToChange } = complete({
    homes: [TO_BOTH],
    found,
    capacityToChange: [concluded('some', ...TO_BOTH)],
  });
  const [{ id, parents }] = waysHome;
  return {
    ...CASE_RECORD,
    waysHome: [{ id, parents, classifications: [], events: [] }],
    assessments: [{ recordedOn: day('2025-06-30'), observations, circumstances, capacityToChange }],
  };
};
const COMPLETE_ASSESSMENT_OF_CASE = assessedWith();

const HOME_ON = '2024-07-01';
const atHome = (more: Partial<CaseRecord> = {}, home: Partial<CaseWayHome> = {}): CaseRecord =>
  caseOf({ classifications: [agreedOn('2024-05-01', 'low')], events: [happened('came-home', HOME_ON)], ...home }, more);

const visit = (on: string, more: Partial<NonNullable<CaseRecord['visits']>[number]> = {}) =>
  ({
    id: `visit-${on}`,
    on: day(on),
    recordedOn: day(on),
    announced: true,
    by: 'worker-1',
    role: 'social-worker',
    child: { kind: 'alone', outsideTheHome: false },
    ...more,
  }) as const;

const chronology = (recordedOn?: string): Partial<CaseRecord> => ({
  chronology: {
    entries:
      recordedOn === undefined
        ? []
        : [{ id: 'entry-1', what: 'An event', happenedOn: day('2024-01-04'), recordedOn: day(recordedOn) }],
  },
});

const genogram = (recordedOn: string, isEmpty = false): Partial<CaseRecord> => ({
  genograms: [
    {
      recordedOn: day(recordedOn),
      people: isEmpty ? [] : [{ id: 'person-1', kind: 'not-known' }],
      partnerships: [],
      parentages: [],
    } as NonNullable<CaseRecord['genograms']>[number],
  ],
});

const permanence = (on: string): Partial<CaseRecord> => ({
  dutiesDone: [{ kind: 'plan-for-permanence', id: 'permanence', on: day(on), recordedOn: day(on) }],
});

const report = (madeOn?: string, wayHome?: string): Partial<CaseRecord> => ({
  reports: [
    {
      id: 'report-1',
      recordedOn: day('2024-05-01'),
      written: [],
      ...(madeOn === undefined ? {} : { madeOn: day(madeOn) }),
      ...(wayHome === undefined ? {} : { wayHome }),
    },
  ],
});

const twoViews = agreedOn('2024-05-01', 'medium');
const reviewed = (on: string): Partial<CaseWayHome> => ({
  goalReviews: [
    {
      goal: 'goal-1',
      on: day(on),
      shownBy: 'change',
      support: 'given',
      ratings: [{ by: 'worker-1', role: 'social-worker', on: day(on), score: 0 }],
    },
  ],
});

const LATER = '2024-09-02';

const ROWS: readonly Row[] = [
  [
    'chronology',
    'use-chronology-table',
    'a chronology with an entry',
    caseOf({}, chronology('2024-03-01')),
    LATER,
    'met',
    '2024-03-01',
  ],
  [
    'chronology',
    'use-chronology-table',
    'an empty chronology',
    caseOf({}, chronology()),
    LATER,
    'cannot-say',
    undefined,
  ],
  ['genogram', 'draw-genogram', 'a genogram', caseOf({}, genogram('2024-03-01')), LATER, 'met', '2024-03-01'],
  [
    'genogram',
    'draw-genogram',
    'a genogram with nobody in it',
    caseOf({}, genogram('2024-03-01', true)),
    LATER,
    'not-met',
    undefined,
  ],
  ['genogram', 'draw-genogram', 'no list of genograms', caseOf(), LATER, 'cannot-say', undefined],
  ['genogram', 'draw-genogram', 'an empty list', caseOf({}, { genograms: [] }), LATER, 'not-met', undefined],
  [
    'factors-answered',
    'collect-factor-data',
    'every factor answered',
    COMPLETE_ASSESSMENT_OF_CASE,
    '2025-06-30',
    'met',
    '2025-06-30',
  ],
  ['factors-answered', 'collect-factor-data', 'some left open', CASE_RECORD, ASKED_ON, 'not-met', undefined],
  ['factors-answered', 'collect-factor-data', 'no assessment', caseOf(), LATER, 'cannot-say', undefined],
  [
    'factors-of-child',
    'child-factors',
    'every factor answered',
    COMPLETE_ASSESSMENT_OF_CASE,
    '2025-06-30',
    'met',
    '2025-06-30',
  ],
  ['factors-of-child', 'child-factors', 'some left open', CASE_RECORD, ASKED_ON, 'not-met', undefined],
  [
    'factors-of-parents',
    'parent-factors',
    'every factor answered',
    COMPLETE_ASSESSMENT_OF_CASE,
    '2025-06-30',
    'met',
    '2025-06-30',
  ],
  ['factors-of-parents', 'parent-factors', 'some left open', CASE_RECORD, ASKED_ON, 'not-met', undefined],
  [
    'factors-of-parents',
    'parent-factors',
    'one left open, of both parents together',
    assessedWith(notKnown('willingness-to-engage', { about: ofBoth })),
    '2025-06-30',
    'not-met',
    undefined,
  ],
  [
    'parents-examined',
    'examine-parents-separately-and-together',
    'each alone and both together',
    COMPLETE_ASSESSMENT_OF_CASE,
    '2025-06-30',
    'met',
    '2025-06-30',
  ],
  [
    'parents-examined',
    'examine-parents-separately-and-together',
    'some left open',
    CASE_RECORD,
    ASKED_ON,
    'not-met',
    undefined,
  ],
  ['capacity-concluded', 'evidence-level-capacity', 'nothing concluded', CASE_RECORD, ASKED_ON, 'not-met', undefined],
  [
    'capacity-concluded',
    'evidence-level-capacity',
    'concluded of both',
    COMPLETE_ASSESSMENT_OF_CASE,
    '2025-06-30',
    'met',
    '2025-06-30',
  ],
  [
    'permanence-planned',
    'permanence-plan-second-review',
    'planned',
    caseOf({}, permanence('2024-05-01')),
    LATER,
    'met',
    '2024-05-01',
  ],
  [
    'permanence-planned',
    'permanence-plan-second-review',
    'planned before this time in care',
    caseOf({}, permanence('2024-01-31')),
    LATER,
    'cannot-say',
    undefined,
  ],
  [
    'permanence-planned',
    'permanence-plan-second-review',
    'no duty done',
    caseOf({}, { dutiesDone: [] }),
    LATER,
    'not-met',
    undefined,
  ],
  [
    'permanence-planned',
    'permanence-plan-second-review',
    'nothing known of duties',
    caseOf(),
    LATER,
    'cannot-say',
    undefined,
  ],
  [
    'classified',
    'classify-each-child',
    'classified',
    caseOf({ classifications: [twoViews] }),
    LATER,
    'met',
    '2024-05-01',
  ],
  ['classified', 'classify-each-child', 'not classified', caseOf(), LATER, 'not-met', undefined],
  [
    'classified',
    'classify-each-child',
    'classified, and withdrawn as an entry made in error',
    caseOf({
      classifications: [twoViews],
      events: [
        {
          kind: 'corrected',
          id: 'corrected-1',
          of: twoViews.id,
          by: 'worker-1',
          reason: 'entered in error',
          happenedOn: day('2024-05-02'),
          recordedOn: day('2024-05-02'),
        },
      ],
    }),
    LATER,
    'not-met',
    undefined,
  ],
  [
    'three-views',
    'classify-independently',
    'three views',
    caseOf({ classifications: [twoViews] }),
    LATER,
    'met',
    '2024-05-01',
  ],
  [
    'three-views',
    'classify-independently',
    'two views',
    caseOf({ classifications: [{ ...twoViews, views: twoViews.views.slice(1) }] }),
    LATER,
    'not-met',
    undefined,
  ],
  [
    'three-views',
    'classify-independently',
    'three views of two people',
    caseOf({
      classifications: [
        {
          ...twoViews,
          views: twoViews.views.map((view, place) => ({ ...view, person: place === 2 ? 'worker-1' : view.person })),
        },
      ],
    }),
    LATER,
    'not-met',
    undefined,
  ],
  ['three-views', 'classify-independently', 'no classification', caseOf(), LATER, 'cannot-say', undefined],
  [
    'report-finished',
    'draft-most-of-report',
    'a finished report',
    caseOf({}, report('2024-05-01')),
    LATER,
    'met',
    '2024-05-01',
  ],
  ['report-finished', 'draft-most-of-report', 'a draft', caseOf({}, report()), LATER, 'cannot-say', undefined],
  [
    'report-finished',
    'draft-most-of-report',
    'one for this way home by name',
    caseOf({}, report('2024-05-01', HOME)),
    LATER,
    'met',
    '2024-05-01',
  ],
  [
    'report-finished',
    'draft-most-of-report',
    'one for another way home',
    caseOf({}, report('2024-05-01', 'home-2')),
    LATER,
    'cannot-say',
    undefined,
  ],
  ['agreement', 'agreement-all-cases', 'an agreement', CASE_RECORD, ASKED_ON, 'met', '2024-03-04'],
  [
    'agreement',
    'agreement-all-cases',
    'one without a day, which may be of a later day',
    withAgreement({ madeOn: undefined }),
    ASKED_ON,
    'cannot-say',
    undefined,
  ],
  ['agreement', 'agreement-all-cases', 'none', NO_AGREEMENT, ASKED_ON, 'not-met', undefined],
  ['agreement', 'agreement-all-cases', 'nothing known of any', UNKNOWN_AGREEMENT, ASKED_ON, 'cannot-say', undefined],
  [
    'section-20-clause',
    'agreement-section-20-ended',
    'it says what happens then',
    CASE_RECORD,
    ASKED_ON,
    'met',
    '2024-03-04',
  ],
  [
    'section-20-clause',
    'agreement-section-20-ended',
    'it does not',
    withAgreement({ ifSection20Ends: ' ' }),
    ASKED_ON,
    'not-met',
    undefined,
  ],
  ['goals-dated', 'goal-and-review-dates', 'dates of both', CASE_RECORD, ASKED_ON, 'met', '2024-03-04'],
  [
    'goals-dated',
    'goal-and-review-dates',
    'no dates of review',
    withGoal({ reviewsOn: [] }),
    ASKED_ON,
    'not-met',
    undefined,
  ],
  ['goals-dated', 'goal-and-review-dates', 'no goals', withAgreement({ goals: [] }), ASKED_ON, 'not-met', undefined],
  ['goals-staged', 'overall-then-staged', 'steps', CASE_RECORD, ASKED_ON, 'met', '2024-03-04'],
  ['goals-staged', 'overall-then-staged', 'no steps', withGoal({ steps: [] }), ASKED_ON, 'not-met', undefined],
  ['parents-words', 'parents-own-words', 'in the parents’ words', CASE_RECORD, ASKED_ON, 'met', '2024-03-04'],
  [
    'parents-words',
    'parents-own-words',
    'in the worker’s',
    withGoal({ inWordsOf: 'worker' }),
    ASKED_ON,
    'not-met',
    undefined,
  ],
  ...(
    [
      ['goals-dated', 'goal-and-review-dates'],
      ['goals-staged', 'overall-then-staged'],
      ['parents-words', 'parents-own-words'],
    ] as const
  ).map(
    ([what, item]): Row => [
      what,
      item,
      'goals left out',
      withAgreement({ goals: undefined }),
      ASKED_ON,
      'cannot-say',
      undefined,
    ],
  ),
  ['services-listed', 'record-services', 'listed', CASE_RECORD, ASKED_ON, 'met', '2024-03-04'],
  [
    'services-listed',
    'record-services',
    'listed, and refused by the family',
    withAgreement({ support: [{ what: 'Help with the rent', available: 'yes', acceptable: 'no' }] }),
    ASKED_ON,
    'met',
    '2024-03-04',
  ],
  [
    'services-listed',
    'record-services',
    'an empty list, of goals too',
    withAgreement({ support: [], goals: [] }),
    ASKED_ON,
    'not-met',
    undefined,
  ],
  [
    'services-listed',
    'record-services',
    'no list, of goals neither',
    withAgreement({ support: undefined, goals: undefined }),
    ASKED_ON,
    'cannot-say',
    undefined,
  ],
  [
    'services-usable',
    'services-available-acceptable',
    'there, and accepted',
    CASE_RECORD,
    ASKED_ON,
    'met',
    '2024-03-04',
  ],
  ...(['no', 'not-known', undefined] as const).flatMap((answer) =>
    [{ available: 'yes', acceptable: answer } as const, { available: answer, acceptable: 'yes' } as const].map(
      (support): Row => [
        'services-usable',
        'services-available-acceptable',
        `${support.available} and ${support.acceptable}`,
        withAgreement({ support: [{ what: 'Help with the rent', ...support }] }),
        ASKED_ON,
        'cannot-say',
        undefined,
      ],
    ),
  ),
  ['no-change-explained', 'explain-no-change', 'explained', CASE_RECORD, ASKED_ON, 'met', '2024-03-04'],
  [
    'no-change-explained',
    'explain-no-change',
    'not explained',
    withAgreement({ noChangeExplainedOn: undefined }),
    ASKED_ON,
    'not-met',
    undefined,
  ],
  [
    'no-change-explained',
    'explain-no-change',
    'no agreement known',
    UNKNOWN_AGREEMENT,
    ASKED_ON,
    'cannot-say',
    undefined,
  ],
  ['consequences-explained', 'explain-breach', 'explained', CASE_RECORD, ASKED_ON, 'met', '2024-03-04'],
  [
    'consequences-explained',
    'explain-breach',
    'to be explained later',
    withAgreement({ consequencesExplainedOn: day('2024-03-26') }),
    ASKED_ON,
    'not-met',
    undefined,
  ],
  [
    'goals-reviewed-at-home',
    'review-goals-after',
    'reviewed on the day of the return',
    atHome({}, reviewed(HOME_ON)),
    LATER,
    'met',
    HOME_ON,
  ],
  [
    'goals-reviewed-at-home',
    'review-goals-after',
    'reviewed on the day before',
    atHome({}, reviewed('2024-06-30')),
    LATER,
    'cannot-say',
    undefined,
  ],
  ...(
    [
      ['the day before the first classification', visit('2024-04-30'), 'cannot-say', undefined],
      ['on the day of the first classification', visit('2024-05-01'), 'met', '2024-05-01'],
      ['the day after the first classification', visit('2024-05-02'), 'met', '2024-05-02'],
      ['by somebody else', visit('2024-05-02', { role: 'family-support-worker' }), 'cannot-say', undefined],
      ['not alone', visit('2024-05-02', { child: { kind: 'not-alone' } }), 'cannot-say', undefined],
    ] as const
  ).map(
    ([told, made, verdict, on]): Row => [
      'child-seen-alone',
      'see-child-alone-stage-3',
      `seen ${told}`,
      caseOf({ classifications: [agreedOn('2024-05-01', 'high')] }, { visits: [made] }),
      LATER,
      verdict,
      on,
    ],
  ),
  ...(
    [
      ['the day before the return', '2024-06-30', 'met', '2024-06-30'],
      ['on the day of the return', '2024-07-01', 'cannot-say', undefined],
    ] as const
  ).map(
    ([told, on, verdict, shown]): Row => [
      'child-seen-alone',
      'see-child-alone-stage-3',
      `seen ${told}`,
      atHome({ visits: [visit(on)] }),
      LATER,
      verdict,
      shown,
    ],
  ),
  [
    'child-seen-alone-at-home',
    'see-child-alone-at-home',
    'seen alone',
    atHome({ visits: [visit('2024-07-01')] }),
    LATER,
    'met',
    '2024-07-01',
  ],
  [
    'child-seen-alone-at-home',
    'see-child-alone-at-home',
    'seen alone before the return',
    atHome({ visits: [visit('2024-06-30')] }),
    LATER,
    'not-met',
    undefined,
  ],
  [
    'child-seen-alone-at-home',
    'see-child-alone-at-home',
    'seen alone by somebody else',
    atHome({ visits: [visit('2024-07-08', { role: 'family-support-worker' })] }),
    LATER,
    'not-met',
    undefined,
  ],
  [
    'child-seen-alone-at-home',
    'see-child-alone-at-home',
    'not seen alone',
    atHome({ visits: [visit('2024-07-08', { child: { kind: 'not-alone' } })] }),
    LATER,
    'not-met',
    undefined,
  ],
  [
    'child-seen-alone-at-home',
    'see-child-alone-at-home',
    'nobody has said',
    atHome({ visits: [visit('2024-07-08', { child: undefined })] }),
    LATER,
    'cannot-say',
    undefined,
  ],
  [
    'child-seen-alone-at-home',
    'see-child-alone-at-home',
    'nothing known of visits',
    atHome(),
    LATER,
    'cannot-say',
    undefined,
  ],
  [
    'child-seen-away-from-home',
    'see-child-away-from-home',
    'seen outside',
    atHome({ visits: [visit('2024-07-08', { child: { kind: 'alone', outsideTheHome: true } })] }),
    LATER,
    'met',
    '2024-07-08',
  ],
  [
    'child-seen-away-from-home',
    'see-child-away-from-home',
    'seen at home',
    atHome({ visits: [visit('2024-07-08')] }),
    LATER,
    'not-met',
    undefined,
  ],
  [
    'child-seen-away-from-home',
    'see-child-away-from-home',
    'where is not known',
    atHome({ visits: [visit('2024-07-08', { child: { kind: 'alone' } })] }),
    LATER,
    'cannot-say',
    undefined,
  ],
  [
    'reclassified-at-home',
    'reclassify-six-months-home',
    'the day before it is due',
    atHome(),
    '2024-12-31',
    'does-not-apply',
    undefined,
  ],
  [
    'reclassified-at-home',
    'reclassify-six-months-home',
    'on the day',
    atHome({}, { classifications: [agreedOn('2024-05-01', 'low'), agreedOn('2025-01-01', 'low')] }),
    '2025-01-01',
    'met',
    '2025-01-01',
  ],
  [
    'reclassified-at-home',
    'reclassify-six-months-home',
    'not reclassified since',
    atHome(),
    '2025-01-02',
    'not-met',
    undefined,
  ],
  ['reclassified-at-home', 'reclassify-six-months-home', 'in care', caseOf(), LATER, 'cannot-say', undefined],
  [
    'open-until-low-held',
    'keep-active-until-low-held',
    'low not held for long enough',
    atHome(),
    LATER,
    'does-not-apply',
    undefined,
  ],
  [
    'open-until-low-held',
    'keep-active-until-low-held',
    'low in care, however long, is not low at home',
    caseOf({ classifications: [agreedOn('2024-03-01', 'low'), agreedOn('2024-10-01', 'low')] }),
    '2024-10-02',
    'does-not-apply',
    undefined,
  ],
  [
    'open-until-low-held',
    'keep-active-until-low-held',
    'low held for six months, and recorded since',
    atHome({}, { classifications: [agreedOn('2024-05-01', 'low'), agreedOn('2025-01-02', 'low')] }),
    '2025-01-03',
    'met',
    undefined,
  ],
];

describe('What the record shows of the journey', () => {
  it.each(ROWS)('%s, %s: %s', (_, item, __, record, asOf, verdict, on) => {
    const checked = itemIn(record, asOf, item);
    expect({ verdict: checked.verdict, on: checked.on }).toEqual({ verdict, on });
  });

  it('has a row for every place, shown and not shown', () => {
    for (const what of SHOWN_IN_RECORD) {
      const verdicts = ROWS.filter(([of]) => of === what).map(([, , , , , verdict]) => verdict);
      expect.soft(new Set(verdicts).size, what).toBeGreaterThan(1);
    }
  });
});

describe('What conditions, the agreement and the plan show', () => {
  const [plan] = HOME_TO_BOTH.plans ?? [];
  const withPlan = (changes: Partial<CasePlan>): CaseRecord =>
    withWayHome({ plans: plan === undefined ? [] : [{ ...plan, ...changes }] });

  it.each<readonly [Item, CaseRecord]>([
    ['give-signed-copy', withAgreement({ copies: [] })],
    ['smart-goals', withAgreement({ goals: [] })],
    ['outcomes-three-levels', withGoal({ outcomes: {} })],
    ['plan-agencies-and-persons', withPlan({ agencies: [] })],
    ['plan-precise-timescale', withPlan({ timescale: undefined })],
    ['plan-visiting-schedule', withPlan({ visits: [] })],
    ['plan-contingency', withPlan({ contingency: undefined })],
    ['plan-signed-and-copied', withPlan({ signature: undefined } as Partial<CasePlan>)],
    [
      'decide-in-care-planning',
      withWayHome({ recorded: { ...HOME_TO_BOTH.recorded, 'return-decided': { kind: 'not-done' } } }),
    ],
    [
      'evidence-sustained-change',
      withWayHome({ recorded: { ...HOME_TO_BOTH.recorded, 'sustained-change': { kind: 'not-done' } } }),
    ],
    [
      'consult-child-timing',
      withWayHome({ recorded: { ...HOME_TO_BOTH.recorded, 'child-consulted-on-timing': { kind: 'not-done' } } }),
    ],
  ])('%s is shown where it is there, and shown as missing where it is not', (item, without) => {
    expect(itemIn(CASE_RECORD, ASKED_ON, item)).toMatchObject({ verdict: 'met', reason: 'journey.shown' });
    expect(itemIn(without, ASKED_ON, item)).toMatchObject({ verdict: 'not-met', reason: 'journey.not-shown' });
  });

  it('does not show goals as complete where there is no assessment to hold them against', () => {
    expect(itemIn({ ...CASE_RECORD, assessments: undefined }, ASKED_ON, 'smart-goals')).toMatchObject({
      verdict: 'cannot-say',
      reason: 'journey.cannot-be-seen',
    });
  });

  it('is never asked for a second time: it says where the record shows it', () => {
    expect(itemIn(CASE_RECORD, ASKED_ON, 'plan-visiting-schedule').readFrom).toEqual({ in: 'plan', part: 'visits' });
    expect(itemIn(CASE_RECORD, ASKED_ON, 'child-positives').readFrom).toBeUndefined();
  });

  it('is read as of the day of the return, once the child is at home (I-241)', () => {
    const { recorded } = HOME_TO_BOTH;
    const home = withWayHome({
      recorded,
      events: [...HOME_TO_BOTH.events, happened('came-home', '2024-04-12')],
      classifications: [...HOME_TO_BOTH.classifications, agreedOn('2024-10-14', 'low')],
    });
    expect(itemIn(home, '2024-10-15', 'reclassify').verdict).toBe('met');
    expect(itemIn(home, '2024-10-15', 'decide-in-care-planning').verdict).toBe('met');
  });

  it('does not show telling the decision until both parents and child were told', () => {
    const told = itemIn(CASE_RECORD, ASKED_ON, 'tell-reclassification');
    expect(told).toMatchObject({ verdict: 'met', reason: 'journey.shown' });
    const onlyParents = withWayHome({
      recorded: { ...HOME_TO_BOTH.recorded, 'decision-explained-to-child': { kind: 'not-done' } },
    });
    expect(itemIn(onlyParents, ASKED_ON, 'tell-reclassification').verdict).toBe('cannot-say');
  });

  it('leaves what people record beside it to be done: one review of goals is no regular monitoring', () => {
    expect(JOURNEY_ITEMS['monitor-goals'].alsoShownBy).toBeUndefined();
    expect(itemIn(CASE_RECORD, ASKED_ON, 'monitor-goals')).toMatchObject({ reason: 'item.nothing-recorded' });
  });

  it('that was explained after the day asked about shows nothing on it, although it had been recorded by then', () => {
    const explained = withAgreement({
      noChangeExplainedOn: day('2024-03-20'),
      consequencesExplainedOn: day('2024-03-20'),
    });
    const asked = (asOf: string) =>
      (['explain-no-change', 'explain-breach'] as const).map(
        (item) => itemIn(explained, asOf, item, { knownOn: day('2024-03-25') }).on,
      );
    expect(asked('2024-03-19')).toEqual([undefined, undefined]);
    expect(asked('2024-03-20')).toEqual(['2024-03-20', '2024-03-20']);
  });
});
