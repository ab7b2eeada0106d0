import { addDays } from 'reunification-framework';
import type { CaseAgreement, CaseRecord, CaseWayHome, SupervisionPointId } from 'reunification-framework/case';
import { SUPERVISION_POINT_IDS } from 'reunification-framework/case';
import type { Goal, Support } from 'reunification-framework/goals';
import { AGENDA_NOTES, SUPERVISION_POINTS, supervisionAgenda } from 'reunification-framework/journey';
import { describe, expect, it } from 'vitest';
import printed from '../../../second-reading/supervision-and-closing.json' with { type: 'json' };
import { HOME_TO_BOTH, CASE_RECORD as IN_FORMAT_1 } from '../../../support/case-record.js';
import { agreedLow, CLOSING_CASE, CLOSING_HOME, closingCase, withEvent } from '../../../support/closing-case.js';
import { day } from '../../../support/dates.js';
import { ASSESSED_ON, OBSERVED } from '../../../support/goals.js';
import { CHILD, evidence, FATHER, forEveryHome, MOTHER, observe } from '../../../support/observations.js';

const ASKED = '2024-03-25';
const RECORD: CaseRecord = { ...IN_FORMAT_1, format: 2 };

const agendaAt = (record: CaseRecord, asOf = ASKED) => {
  const [way] = supervisionAgenda(record, { asOf: day(asOf) }).waysHome;
  if (way === undefined) throw new Error('no way home');
  return way;
};

const notesOn = (id: SupervisionPointId, record: CaseRecord, asOf = ASKED) =>
  agendaAt(record, asOf).points.find((point) => point.id === id)?.says ?? [];

/** What is said on a point: the codes, each once. */
const codesOn = (id: SupervisionPointId, record: CaseRecord, asOf = ASKED): readonly string[] => [
  ...new Set(notesOn(id, record, asOf).map(({ code }) => code)),
];

const withHome = (changes: Partial<CaseWayHome>, others: Partial<CaseRecord> = {}): CaseRecord => ({
  ...RECORD,
  ...others,
  waysHome: [{ ...HOME_TO_BOTH, ...changes }],
});

const [, IN_FORCE] = HOME_TO_BOTH.agreements ?? [];
const [GOAL] = IN_FORCE?.goals ?? [];
const withAgreement = (changes: Partial<CaseAgreement>): CaseRecord =>
  withHome({ agreements: [{ ...IN_FORCE, ...changes }] });
const withGoal = (changes: Partial<Goal>): CaseRecord =>
  withAgreement({ goals: [{ id: 'one', ...GOAL, ...changes }], support: [] });
const withSupport = (changes: Partial<Support>): CaseRecord =>
  withGoal({ support: [{ what: 'A course', from: day('2024-03-04'), ...changes }] });

const assessed = (more: Partial<NonNullable<CaseRecord['assessments']>[number]>): CaseRecord => ({
  ...RECORD,
  assessments: [
    {
      recordedOn: ASSESSED_ON,
      observations: forEveryHome(OBSERVED, [{ id: HOME_TO_BOTH.id }]),
      circumstances: [],
      capacityToChange: [],
      ...more,
    },
  ],
});

const beforeAssessed = { happenedOn: day('2023-11-01'), recordedOn: day('2023-11-02') };
const OWN_WORD = evidence([], 'parent', beforeAssessed);
const SEEN = evidence([], 'social-worker', beforeAssessed);
const concluded = (restsOn: typeof OWN_WORD): CaseRecord =>
  assessed({
    capacityToChange: [
      { parents: [MOTHER], children: [CHILD], evidence: 'some', restsOn: [restsOn], concludedOn: day('2023-12-01') },
    ],
  });

const [FIRST] = HOME_TO_BOTH.classifications;
const agreedOn = (
  level: 'low' | 'medium' | 'high',
  changes: Partial<NonNullable<typeof FIRST>['profile']>,
): CaseRecord =>
  withHome({
    classifications: HOME_TO_BOTH.classifications.map((one, position) =>
      position === 0 ? { ...one, level, profile: { ...one.profile, ...changes } } : one,
    ),
  });

describe('The agenda of supervision', () => {
  it('has the points of the page, in its order, in the two parts', () => {
    expect(SUPERVISION_POINT_IDS.map((id) => [id, SUPERVISION_POINTS[id].part])).toEqual(
      printed.supervision.map(({ id, part }) => [id, part]),
    );
    const lines = printed.supervision.map(({ line }) => line);
    expect([...lines].sort((one, other) => one - other)).toEqual(lines);
  });

  it('applies part by part: the first in Stages 1 and 2, the second from Stage 3 on', () => {
    const applying = (record: CaseRecord) => [
      ...new Set(agendaAt(record).points.flatMap(({ part, applies }) => (applies ? [part] : []))),
    ];
    expect(applying(RECORD)).toEqual(['planning']);
    expect(applying(withHome({ classifications: [] }))).toEqual(['assessment']);
  });

  it('says when each point was last considered, by the day asked about', () => {
    const held = (id: string, on: string, ...considered: readonly SupervisionPointId[]) => ({
      id,
      on: day(on),
      recordedOn: day('2024-02-01'),
      considered,
    });
    const record = {
      ...RECORD,
      supervisions: [
        held('s-2', '2024-02-12', 'smart-goals'),
        held('s-1', '2024-01-15', 'smart-goals', 'monitoring'),
        held('s-3', '2024-03-26', 'monitoring'),
        held('s-4', '2024-02-13', 'smart-goals'),
      ],
    };
    const { isRecorded, lastHeldOn, waysHome } = supervisionAgenda(record, { asOf: day(ASKED) });
    const last = (id: SupervisionPointId) => waysHome[0]?.points.find((point) => point.id === id)?.lastConsideredOn;
    expect([isRecorded, lastHeldOn]).toEqual([true, '2024-02-13']);
    expect([last('smart-goals'), last('monitoring'), last('themes')]).toEqual(['2024-02-13', '2024-01-15', undefined]);
    const unrecorded = supervisionAgenda(RECORD, { asOf: day(ASKED) });
    expect([unrecorded.isRecorded, unrecorded.lastHeldOn]).toEqual([false, undefined]);
  });

  it('never leaves a point without a word', () => {
    const { points } = agendaAt({ ...RECORD, assessments: undefined, visits: undefined });
    expect(points.map(({ id }) => id)).toEqual(SUPERVISION_POINT_IDS);
    expect(points.filter(({ says }) => says.length === 0)).toEqual([]);
  });

  it('adds nothing up and puts nothing in an order of weight', () => {
    const keys = new Set(agendaAt(RECORD).points.flatMap((point) => Object.keys(point)));
    expect([...keys]).toEqual(['id', 'title', 'part', 'applies', 'lastConsideredOn', 'says', 'source']);
  });

  it('is refused about a way home that the case does not have', () => {
    expect(() => supervisionAgenda(RECORD, { asOf: day(ASKED), wayHome: 'another' })).toThrow(
      expect.objectContaining({ code: 'input.not-one-of' }),
    );
  });
});

const seen = (date: string) => ({
  id: date,
  on: day(date),
  recordedOn: day(date),
  announced: true,
  by: 'the worker',
  role: 'social-worker' as const,
  child: { kind: 'alone' as const },
});

const table: readonly (readonly [SupervisionPointId, string, CaseRecord, readonly string[]])[] = [
  [
    'child-central',
    'nothing is recorded of the child',
    withHome({ recorded: {}, agreements: [] }),
    ['agenda.nothing-recorded'],
  ],
  [
    'childs-views',
    'the child was asked and seen alone',
    { ...RECORD, visits: [seen('2024-03-20')] },
    ['view.wishes-recorded', 'view.timing-asked', 'view.on-goal', 'view.seen-alone'],
  ],
  ['cross-reference', 'no assessment is recorded', { ...RECORD, assessments: [] }, ['assessment.missing']],
  ['cross-reference', 'factors are not answered', RECORD, ['assessment.unanswered']],
  [
    'cross-reference',
    'a risk rests on nothing, and another is said to be there and not',
    assessed({
      observations: forEveryHome(
        [
          ...OBSERVED,
          observe('alcohol-or-drugs-abuse', { evidence: [] }),
          observe('high-stress', { status: 'absent', evidence: [SEEN] }),
        ],
        [{ id: HOME_TO_BOTH.id }],
      ),
    }),
    ['assessment.unanswered', 'assessment.not-counted', 'assessment.contested'],
  ],
  ['strength-of-evidence', 'no assessment is recorded', { ...RECORD, assessments: [] }, ['assessment.missing']],
  ['strength-of-evidence', 'nothing is concluded', RECORD, ['agenda.nothing-recorded']],
  ['strength-of-evidence', 'a conclusion rests on a fact', concluded(SEEN), ['capacity.concluded']],
  [
    'strength-of-evidence',
    'a conclusion rests on a parent’s word',
    concluded(OWN_WORD),
    ['capacity.concluded', 'capacity.not-solid', 'evidence.own-account-only'],
  ],
  ['capacity-all-areas', 'no assessment is recorded', { ...RECORD, assessments: [] }, ['assessment.missing']],
  ['capacity-all-areas', 'nothing is concluded', RECORD, ['capacity.not-concluded', 'assessment.unanswered']],
  ['protective-or-strength', 'no assessment is recorded', { ...RECORD, assessments: [] }, ['assessment.missing']],
  ['protective-or-strength', 'networks protect from no risk found', RECORD, ['strength.not-protective']],
  ['themes', 'there is no chronology', RECORD, ['agenda.nothing-recorded']],
  [
    'permanence-plans',
    'nothing is recorded',
    withHome({ recorded: {} }, { dutiesDone: [] }),
    ['permanence.alternative-open'],
  ],
  [
    'permanence-plans',
    'it was decided against the return',
    {
      ...RECORD,
      decisionsAgainstReturn: [
        { wayHome: HOME_TO_BOTH.id, decidedOn: day('2024-03-20'), recordedOn: day('2024-03-20') },
      ],
    },
    ['permanence.planned', 'permanence.decided-against-return', 'permanence.alternative-planned'],
  ],
  ['contact-effect-on-staff', 'only people can say', RECORD, ['agenda.not-in-a-record']],
  ['effect-of-telling', 'only people can say', RECORD, ['agenda.not-in-a-record']],
  ['enough-time', 'only people can say', RECORD, ['agenda.not-in-a-record']],
  ['smart-goals', 'there is no agreement', withHome({ agreements: [] }), ['agreement.missing']],
  [
    'smart-goals',
    'the agreement has no goals',
    withAgreement({ goals: [], nextGoals: [] }),
    ['agreement.without-goals'],
  ],
  ['smart-goals', 'the goals lack nothing', RECORD, ['goal.nothing-missing']],
  [
    'smart-goals',
    'a goal has no day, and the other risk no goal',
    withGoal({ dueOn: undefined }),
    ['goal.letters-open', 'goal.risk-without-goal'],
  ],
  [
    'smart-goals',
    'the one goal that is left lacks nothing, and the other risk has no goal',
    withGoal({}),
    ['goal.nothing-missing', 'goal.risk-without-goal'],
  ],
  ['support-packages', 'there is no agreement', withHome({ agreements: [] }), ['agreement.missing']],
  ['support-packages', 'none is listed', withGoal({ support: [] }), ['support.none-listed']],
  ['support-packages', 'nothing is recorded of it', withSupport({}), ['support.start-not-recorded']],
  [
    'support-packages',
    'it was offered and has not started',
    withSupport({ facts: [{ on: day('2024-03-05'), what: 'offered' }] }),
    ['support.not-started'],
  ],
  [
    'support-packages',
    'it started on its day',
    withSupport({ facts: [{ on: day('2024-03-04'), what: 'started' }] }),
    ['support.started'],
  ],
  [
    'support-packages',
    'it started later',
    withSupport({ facts: [{ on: day('2024-03-05'), what: 'started' }] }),
    ['support.started-late'],
  ],
  [
    'support-packages',
    'it starts after the day asked about',
    withSupport({ facts: [{ on: day('2024-03-26'), what: 'started' }] }),
    ['support.start-not-recorded'],
  ],
  ['support-packages', 'it was promised without a day', withSupport({ from: undefined }), ['support.start-not-set']],
  ['contingency-plans', 'there is one', RECORD, ['contingency.planned']],
  ['contingency-plans', 'there is no plan', withHome({ plans: [] }), ['contingency.not-known']],
  [
    'contingency-plans',
    'the plan does not say',
    withHome({ plans: (HOME_TO_BOTH.plans ?? []).map((plan) => ({ ...plan, contingency: {} })) }),
    ['contingency.missing'],
  ],
  ['services', 'there is no agreement', withHome({ agreements: [] }), ['agreement.missing']],
  [
    'services',
    'it could not be had, and then started',
    withSupport({
      facts: [
        { on: day('2024-03-06'), what: 'started' },
        { on: day('2024-03-05'), what: 'not-available' },
      ],
    }),
    ['agenda.nothing-recorded'],
  ],
  [
    'services',
    'it could not be had',
    withSupport({ facts: [{ on: day('2024-03-05'), what: 'not-available' }] }),
    ['support.not-available'],
  ],
  [
    'services',
    'the family could not accept it',
    withSupport({ facts: [{ on: day('2024-03-05'), what: 'not-acceptable' }] }),
    ['support.not-acceptable'],
  ],
  [
    'services',
    'the agreement itself says so',
    withSupport({ available: 'no', acceptable: 'no' }),
    ['support.not-available', 'support.not-acceptable'],
  ],
  ['misplaced-optimism', 'the table indicated what was agreed', RECORD, ['agenda.silent-for']],
  [
    'misplaced-optimism',
    'the table indicated a higher level',
    agreedOn('low', {}),
    ['level.below-table', 'agenda.silent-for'],
  ],
  [
    'misplaced-optimism',
    'a row contradicts the level',
    agreedOn('medium', { capacityToChange: 'unable' }),
    ['level.below-cautious-bound', 'agenda.silent-for'],
  ],
  [
    'misplaced-optimism',
    'people moved down before row 7 indicated it, and a clock was shortened',
    withHome({
      classifications: HOME_TO_BOTH.classifications.map((one, position) =>
        position === 0
          ? {
              ...one,
              level: 'high',
              profile: {
                ...one.profile,
                riskFactors: 'not-being-addressed',
                protectiveFactors: 'none-apparent',
                likelihoodOfRecurrence: 'strong-possibility',
              },
            }
          : one,
      ),
      events: [
        ...HOME_TO_BOTH.events,
        withEvent(
          {
            kind: 'timescale-adjusted',
            clock: 'H1',
            months: 3,
            by: { role: 'team-manager', person: 'm' },
            reason: 'the child’s age',
          },
          '2024-01-05',
        ),
      ],
    }),
    ['level.below-cautious-bound', 'timescale.shortened', 'level.sooner-than-row-7', 'agenda.silent-for'],
  ],
  [
    'misplaced-optimism',
    'an absent risk rests on a parent’s word alone',
    assessed({
      observations: forEveryHome(
        [...OBSERVED, observe('alcohol-or-drugs-abuse', { status: 'absent', evidence: [OWN_WORD] })],
        [{ id: HOME_TO_BOTH.id }],
      ),
    }),
    ['evidence.own-account-only', 'agenda.silent-for'],
  ],
  [
    'misplaced-optimism',
    'something that would protect rests on a parent’s word alone, and does not count',
    assessed({
      observations: forEveryHome(
        [...OBSERVED, observe('willingness-to-engage', { evidence: [OWN_WORD] })],
        [{ id: HOME_TO_BOTH.id }],
      ),
    }),
    ['evidence.own-account-only', 'agenda.silent-for'],
  ],
  [
    'misplaced-optimism',
    'a conclusion rests on a parent’s word alone',
    concluded(OWN_WORD),
    ['evidence.own-account-only', 'agenda.silent-for'],
  ],
  ['reunification-plans', 'there is none', withHome({ plans: [] }), ['plan.missing']],
  [
    'reunification-plans',
    'the plan is not signed',
    withHome({ plans: (HOME_TO_BOTH.plans ?? []).map((plan) => ({ ...plan, signature: undefined })) }),
    ['plan.made', 'plan.condition-open'],
  ],
  [
    'monitoring',
    'reviews are dated and the child was visited',
    { ...RECORD, visits: [seen('2024-03-20')] },
    ['review.dated', 'review.agreement-next', 'visit.last', 'agenda.silent-for'],
  ],
  [
    'monitoring',
    'nothing is dated',
    withHome({ plans: [], agreements: [{ ...IN_FORCE, nextReviewOn: undefined }] }),
    ['review.not-dated', 'review.agreement-undated', 'agenda.silent-for'],
  ],
  ['legal-status', 'the way follows from the status', RECORD, ['law.status', 'law.route']],
  [
    'legal-status',
    'nothing is known',
    { ...RECORD, legal: [] },
    ['law.status-not-known', 'law.route-not-chosen', 'law.route-not-settled'],
  ],
  ['step-down', 'the child is not home', RECORD, ['closing.not-home']],
];

describe('What the record says', () => {
  it.each(table)('on %s, where %s', (id, _because, record, expected) => {
    expect(codesOn(id, record)).toEqual(expected);
  });

  it('on every point is tried in the table above', () => {
    expect(SUPERVISION_POINT_IDS.filter((id) => !table.some(([of]) => of === id))).toEqual([]);
  });

  it('names the letters of a goal that are not met', () => {
    const [note] = notesOn('smart-goals', withGoal({ dueOn: undefined }));
    expect(note?.about).toEqual({ kind: 'goal', goal: GOAL?.id, notMet: ['timely'], cannotSay: ['realistic'] });
  });

  it('names the levels, and the day', () => {
    const note = notesOn('misplaced-optimism', agreedOn('low', {})).find(({ code }) => code === 'level.below-table');
    expect([note?.about, note?.on]).toEqual([{ kind: 'level', agreed: 'low', indicated: 'medium' }, '2023-12-28']);
  });

  it.each([
    ['2024-03-24', 'support.to-come', '2024-03-24', undefined],
    ['2024-03-25', 'support.to-come', '2024-03-25', undefined],
    ['2024-03-26', 'support.start-not-recorded', '2024-03-25', 1],
  ] as const)('counts a day after the one promised as late: asked on %s', (asOf, code, _on, days) => {
    const [note] = notesOn('support-packages', withSupport({ from: day('2024-03-25') }), asOf);
    expect([note?.code, note?.days]).toEqual([code, days]);
  });

  it('says for how long nobody has recorded anything, and nothing of it on the day itself', () => {
    const silent = (asOf: string) =>
      notesOn('misplaced-optimism', RECORD, asOf).find(({ code }) => code === 'agenda.silent-for')?.days;
    expect(['2024-03-01', '2024-03-02', '2024-03-03'].map(silent)).toEqual([undefined, 1, 2]);
  });

  it('says what is indicated now, by the assessment and by row 7', () => {
    const atLow = closingCase({ events: [withEvent({ kind: 'observed', newRisk: true }, '2025-07-20')] });
    expect(codesOn('misplaced-optimism', atLow, '2025-07-21')).toContain('level.row-7-points-higher');
    const unprotected = closingCase({
      events: [withEvent({ kind: 'observed', newRisk: true, protectiveFactors: 'none-apparent' }, '2025-07-20')],
    });
    expect(codesOn('misplaced-optimism', unprotected, '2025-07-21')).toContain('level.row-7-asks-judgement');
    const held = notesOn(
      'misplaced-optimism',
      withHome({
        settings: [
          {
            indicator: 'capacityToChange',
            value: 'unable',
            by: 'the worker',
            setOn: day('2024-03-11'),
            reason: 'The parents said so',
          },
        ],
      }),
    );
    expect(held.map(({ code }) => code)).toContain('level.below-indicated-now');
  });

  it('of a child at home says which conditions for closing are open, and that none is', () => {
    expect(codesOn('step-down', CLOSING_CASE, '2025-08-01')).toEqual(['closing.condition-open']);
    const reclassified = closingCase({ classifications: [...CLOSING_HOME.classifications, agreedLow('2025-12-01')] });
    expect(codesOn('step-down', reclassified, '2026-01-10')).toEqual(['closing.nothing-open']);
    expect(codesOn('legal-status', CLOSING_CASE, '2025-08-01')).toEqual([
      'law.not-looked-after',
      'law.route-not-chosen',
    ]);
  });

  it('of a chronology says when it was last added to', () => {
    const record: CaseRecord = {
      ...RECORD,
      chronology: { entries: [{ id: 'c-1', what: 'A referral', recordedOn: day('2024-01-03') }] },
    };
    expect(notesOn('themes', record).map(({ code, on }) => [code, on])).toEqual([['chronology.kept', '2024-01-03']]);
  });

  it('can say every one of its notes', () => {
    const said = new Set([
      ...table.flatMap(([, , record]) => agendaAt(record).points.flatMap(({ says }) => says.map(({ code }) => code))),
      'support.to-come',
      // Where the record keeps what became of support: below.
      'support.partly-given',
      'support.broken-off',
      'support.not-taken-up',
      'support.did-not-happen',
      'support.cannot-say',
      'level.row-7-points-higher',
      'level.row-7-asks-judgement',
      'level.below-indicated-now',
      'chronology.kept',
      'closing.condition-open',
      'closing.nothing-open',
      'law.not-looked-after',
      // Papers of an attempt that ended, and what was withdrawn or not held: below.
      'assessment.of-earlier-attempt',
      'capacity.of-earlier-attempt',
      'level.agreement-withdrawn',
      'review.agreement-overdue',
    ]);
    expect(Object.keys(AGENDA_NOTES).filter((code) => !said.has(code))).toEqual([]);
  });

  it('holds for every parent of the way home', () => {
    const notes = notesOn('capacity-all-areas', RECORD).filter(({ code }) => code === 'capacity.not-concluded');
    expect(notes.map(({ about }) => about)).toEqual([
      { kind: 'parents', parents: [MOTHER] },
      { kind: 'parents', parents: [FATHER] },
    ]);
  });
});

describe('Papers of an attempt at return that ended', () => {
  const decidedAgainst = (decidedOn: string): Partial<CaseRecord> => ({
    decisionsAgainstReturn: [{ wayHome: HOME_TO_BOTH.id, decidedOn: day(decidedOn), recordedOn: day(decidedOn) }],
  });
  const madeOn12March = (others: Partial<CaseRecord>): CaseRecord =>
    withHome(
      {
        agreements: [{ ...IN_FORCE, madeOn: day('2024-03-12'), recordedOn: undefined }],
        plans: (HOME_TO_BOTH.plans ?? []).map((plan) => ({
          ...plan,
          madeOn: day('2024-03-12'),
          recordedOn: undefined,
        })),
      },
      others,
    );
  const OVER = 'agreement.of-earlier-attempt';

  it.each([
    ['2024-03-11', false],
    ['2024-03-12', false],
    ['2024-03-13', true],
  ] as const)('are not shown as in force: decided against the return on %s, made on 12 March', (decidedOn, isOver) => {
    const record = madeOn12March(decidedAgainst(decidedOn));
    for (const id of ['smart-goals', 'support-packages'] as const)
      expect.soft(codesOn(id, record).includes(OVER), id).toBe(isOver);
    for (const id of ['reunification-plans', 'contingency-plans'] as const)
      expect.soft(codesOn(id, record).includes('plan.of-earlier-attempt'), id).toBe(isOver);
    expect(codesOn('monitoring', record).includes(OVER)).toBe(isOver);
    if (isOver) expect(codesOn('monitoring', record)).not.toContain('review.dated');
    const [note] = notesOn('smart-goals', record);
    if (isOver) expect([note?.code, note?.on]).toEqual([OVER, '2024-03-12']);
  });

  it.each([
    ['2024-03-11', false],
    ['2024-03-12', false],
    ['2024-03-13', true],
  ] as const)('are not shown as in force where the child went back into care on %s', (backOn, isOver) => {
    const came = withEvent({ kind: 'came-home' }, '2024-03-04');
    const record = madeOn12March({});
    const [home] = record.waysHome;
    const back: CaseRecord = {
      ...record,
      waysHome: [{ ...home, events: [...home.events, came, withEvent({ kind: 'back-in-care' }, backOn)] }],
    };
    expect(codesOn('smart-goals', back).includes(OVER)).toBe(isOver);
    expect(codesOn('reunification-plans', back).includes('plan.of-earlier-attempt')).toBe(isOver);
  });

  it('are in force in the attempt that they were made for, whatever was decided on another way home', () => {
    expect(codesOn('smart-goals', madeOn12March({}))).toEqual(['goal.nothing-missing']);
  });

  /** Back in care on a day after a return in January. */
  const backOn = (date: string, record: CaseRecord): CaseRecord => ({
    ...record,
    waysHome: [
      {
        ...HOME_TO_BOTH,
        events: [withEvent({ kind: 'came-home' }, '2023-01-02'), withEvent({ kind: 'back-in-care' }, date)],
      },
    ],
  });

  it('hold no conclusion on capacity for the next: the assessment of the earlier one is named as such', () => {
    const shown = (date: string) => codesOn('strength-of-evidence', backOn(date, concluded(SEEN)));
    const [before, on, after] = [addDays(ASSESSED_ON, -1), ASSESSED_ON, addDays(ASSESSED_ON, 1)];
    expect(shown(`${after}`)).toEqual(['assessment.of-earlier-attempt']);
    // Recorded in this attempt, concluded on 1 December, before it.
    expect([shown(`${before}`), shown(`${on}`)]).toEqual([
      ['capacity.of-earlier-attempt'],
      ['capacity.of-earlier-attempt'],
    ]);
    expect(shown('2023-12-01')).toEqual(['capacity.concluded']);
    expect(codesOn('capacity-all-areas', backOn(`${on}`, concluded(SEEN)))).toContain('capacity.not-concluded');
    expect(codesOn('cross-reference', backOn(`${after}`, concluded(SEEN)))).toEqual(['assessment.of-earlier-attempt']);
  });

  it('leave what a decision rests on in sight while it stands', () => {
    const record = { ...concluded(SEEN), ...decidedAgainst('2024-03-20') };
    expect(codesOn('strength-of-evidence', record)).toEqual(['capacity.concluded']);
  });

  it('do not say that the child was asked for this one', () => {
    const asked = (date: string) => codesOn('childs-views', backOn(date, RECORD));
    expect(asked('2023-01-03')).toContain('view.wishes-recorded');
    expect(asked('2024-03-24')).not.toContain('view.wishes-recorded');
  });
});

describe('What is no longer as it was agreed', () => {
  it('is an agreement on the level that people withdrew, until they agree again', () => {
    const last = HOME_TO_BOTH.classifications.at(-1);
    const withdrawal = withEvent(
      { kind: 'corrected', of: `${last?.id}`, by: 'manager-1', reason: 'a mistake' },
      '2024-03-20',
    );
    const withdrawn = withHome({ events: [...HOME_TO_BOTH.events, withdrawal] });
    const notes = notesOn('misplaced-optimism', withdrawn);
    const note = notes.find(({ code }) => code === 'level.agreement-withdrawn');
    expect([note?.on, note?.about.kind]).toEqual([last?.conferredOn, 'event']);
    expect(codesOn('misplaced-optimism', RECORD)).not.toContain('level.agreement-withdrawn');
  });

  it.each([
    ['2024-03-24', 'review.agreement-next', undefined],
    ['2024-03-25', 'review.agreement-next', undefined],
    ['2024-03-26', 'review.agreement-overdue', 1],
  ] as const)('is a review of the agreement whose day, 25 March, has passed: asked on %s', (asOf, code, days) => {
    const due = (changes: Partial<CaseAgreement>) =>
      notesOn('monitoring', withAgreement({ nextReviewOn: day('2024-03-25'), reviewedOn: [], ...changes }), asOf).find(
        (note) => note.code.startsWith('review.agreement'),
      );
    expect([due({})?.code, due({})?.on, due({})?.days]).toEqual([code, '2024-03-25', days]);
  });

  it('is a review that was held: the agreement has no day for the one after it', () => {
    const held = (on: string) =>
      codesOn('monitoring', withAgreement({ nextReviewOn: day('2024-03-20'), reviewedOn: [day(on)] })).filter((code) =>
        code.startsWith('review.agreement'),
      );
    expect(['2024-03-19', '2024-03-20', '2024-03-21'].map(held)).toEqual([
      ['review.agreement-overdue'],
      ['review.agreement-undated'],
      ['review.agreement-undated'],
    ]);
  });

  it.each([
    ['2024-03-05', ['support.started']],
    ['2024-03-06', ['support.started', 'support.not-available']],
    ['2024-03-07', ['support.started', 'support.not-available']],
  ] as const)('is support that started on 4 March and could not be had from 6 March: asked on %s', (asOf, codes) => {
    const stopped = withSupport({
      facts: [
        { on: day('2024-03-06'), what: 'not-available' },
        { on: day('2024-03-04'), what: 'started' },
      ],
    });
    expect(codesOn('support-packages', stopped, asOf)).toEqual(codes);
  });

  it('is support of which one day says both: in whatever order they stand', () => {
    const facts = [
      { on: day('2024-03-04'), what: 'started' },
      { on: day('2024-03-04'), what: 'not-acceptable' },
    ] as const;
    for (const inOrder of [facts, [...facts].reverse()]) {
      expect(codesOn('support-packages', withSupport({ facts: inOrder }))).toEqual([
        'support.started',
        'support.not-acceptable',
      ]);
      expect(codesOn('services', withSupport({ facts: inOrder }))).toEqual(['support.not-acceptable']);
    }
  });

  it('is not support that started again', () => {
    const again = withSupport({
      facts: [
        { on: day('2024-03-04'), what: 'started' },
        { on: day('2024-03-06'), what: 'not-available' },
        { on: day('2024-03-08'), what: 'started' },
      ],
    });
    expect(codesOn('support-packages', again)).toEqual(['support.started']);
  });
});
