import { type CivilDate, InputError } from 'reunification-framework';
import {
  type CaseChanges,
  type CaseRecord,
  type CaseWayHome,
  caseOn,
  changesBetween,
  type Moved,
} from 'reunification-framework/case';
import { describe, expect, it } from 'vitest';
import { CASE_RECORD, HOME_TO_BOTH, TO_BOTH, withWayHome } from '../support/case-record.js';
import { ASKED_ON, BANK_HOLIDAYS, HOME_ON } from '../support/coming-home.js';
import { day } from '../support/dates.js';
import { ASSESSED_ON, DECIDED_ON } from '../support/goals.js';

const FROM = day('2024-03-10');
const TO = day('2024-06-10');
const BETWEEN = { from: FROM, to: TO, bankHolidays: BANK_HOLIDAYS };

/** Around both days: before, on, after. */
const AROUND = ['2024-03-09', '2024-03-10', '2024-03-11', '2024-06-09', '2024-06-10', '2024-06-11'].map(day);

const observed = (recordedOn: CivilDate, happenedOn = recordedOn) =>
  ({ kind: 'observed', id: `seen ${happenedOn} ${recordedOn}`, happenedOn, recordedOn, newRisk: false }) as const;

const withEvents = (...events: CaseWayHome['events']): CaseRecord =>
  withWayHome({ events: [...HOME_TO_BOTH.events, ...events] });

const cameHome = { kind: 'came-home', id: 'home', happenedOn: HOME_ON, recordedOn: HOME_ON } as const;
const closed = { kind: 'closed', id: 'closed', happenedOn: TO, recordedOn: TO } as const;

const visitOn = (on: CivilDate, recordedOn = on) =>
  ({ id: `visit ${on}`, on, recordedOn, announced: true, by: 'the worker', role: 'social-worker' }) as const;

const whatMoved = ({ moved }: CaseChanges): readonly Moved['what'][] => [...new Set(moved.map(({ what }) => what))];

const movedIn = (changes: CaseChanges, what: Moved['what']): Moved => {
  const found = changes.moved.find((one) => one.what === what);
  if (found === undefined) throw new Error(`nothing is said of ${what}`);
  return found;
};

const idsOf = (tasks: readonly { readonly id: string }[]): readonly string[] => tasks.map(({ id }) => id);
const goneIds = (tasks: CaseChanges['tasks']['settled']): readonly string[] => tasks.map(({ task }) => task.id);

/** The approvals have no day of recording, and count as recorded on their own. */
const withoutApprovals = (...events: CaseWayHome['events']): CaseRecord => {
  const [wayHome] = withEvents(...events).waysHome;
  return { ...CASE_RECORD, waysHome: [{ ...wayHome, approvals: [] }] };
};

describe('What was recorded between two days', () => {
  it.each([
    ['2024-03-10', []],
    ['2024-03-11', [['plan', '2024-03-11', false]]],
    ['2024-06-10', [['plan', '2024-06-10', false]]],
    ['2024-06-11', []],
  ])('has a plan without a day of recording, made on %s, as recorded on that day', (madeOn, expected) => {
    const [wayHome] = withoutApprovals().waysHome;
    const { recorded } = changesBetween(
      { ...CASE_RECORD, waysHome: [{ ...wayHome, plans: [{ madeOn: day(madeOn) }] }] },
      BETWEEN,
    );
    const plans = recorded.filter(({ kind }) => kind === 'plan');
    expect(plans.map(({ kind, recordedOn, isLate }) => [kind, recordedOn, isLate])).toEqual(expected);
  });

  it('has an agreement without a day of its own as of the day on which it was recorded', () => {
    const recordedOn = day('2024-03-20');
    const [wayHome] = withoutApprovals().waysHome;
    const { recorded } = changesBetween(
      { ...CASE_RECORD, waysHome: [{ ...wayHome, agreements: [{ recordedOn }] }] },
      BETWEEN,
    );
    expect(recorded.filter(({ kind }) => kind === 'agreement')).toMatchObject([
      { on: recordedOn, recordedOn, isLate: false },
    ]);
  });

  it('begins on the day after the first, and ends on the last', () => {
    const { recorded } = changesBetween(withoutApprovals(...AROUND.map((on) => observed(on))), BETWEEN);
    expect(recorded.map(({ recordedOn }) => recordedOn)).toEqual(AROUND.slice(2, 5));
  });

  it.each([
    [day('2024-03-09'), true],
    [day('2024-03-10'), true],
    [day('2024-03-11'), false],
  ])('is late where it is about %s, which the earlier day could have known: %s', (on, isLate) => {
    const { recorded } = changesBetween(withoutApprovals(observed(day('2024-03-20'), on)), BETWEEN);
    expect(recorded.map((entry) => entry.isLate)).toEqual([isLate]);
  });

  it('has everything of the case, in the order in which it was recorded', () => {
    const recordedOn = day('2024-03-20');
    const { recorded } = changesBetween(
      {
        ...CASE_RECORD,
        waysHome: [
          {
            ...HOME_TO_BOTH,
            classifications: HOME_TO_BOTH.classifications.map((one, position) =>
              position === 1 ? { ...one, conferredOn: day('2024-03-19'), recordedOn } : one,
            ),
            events: [observed(day('2024-03-12')), ...HOME_TO_BOTH.events],
            approvals: [],
          },
        ],
        assessments: [
          ...(CASE_RECORD.assessments ?? []),
          { recordedOn, observations: [], circumstances: [], capacityToChange: [] },
        ],
        legal: [{ kind: 'looked-after', id: 'in care', from: day('2023-02-01'), recordedOn }],
        visits: [visitOn(day('2024-03-15'), recordedOn)],
        reviews: [{ id: 'the review', on: day('2024-03-18'), recordedOn }],
      },
      BETWEEN,
    );
    expect(recorded.map(({ kind, id, on, isLate }) => [kind, id, on, isLate])).toEqual([
      ['event', 'seen 2024-03-12 2024-03-12', '2024-03-12', false],
      ['legal', 'in care', '2023-02-01', true],
      ['visit', 'visit 2024-03-15', '2024-03-15', false],
      ['review', 'the review', '2024-03-18', false],
      ['classification', 'agreed medium again', '2024-03-19', false],
      ['assessment', undefined, '2024-03-20', false],
    ]);
  });

  it('has what was recorded on one day in one order, whatever kind it is of, and whichever of a kind was written down first', () => {
    const on = day('2024-04-01');
    const [classification] = HOME_TO_BOTH.classifications;
    const [agreement] = HOME_TO_BOTH.agreements ?? [];
    const [plan] = HOME_TO_BOTH.plans ?? [];
    const [approval] = HOME_TO_BOTH.approvals ?? [];
    const [assessment] = CASE_RECORD.assessments ?? [];
    const [status] = CASE_RECORD.legal ?? [];
    const [placement] = CASE_RECORD.placements ?? [];
    const [duty] = CASE_RECORD.dutiesDone ?? [];
    const held = (id: string) => ({ id, on, recordedOn: on });
    const one = <Entry extends object>(entry: Entry | undefined) => {
      if (entry === undefined) throw new Error('the case has none');
      return { ...entry, recordedOn: on };
    };
    const record: CaseRecord = {
      ...withWayHome({
        events: [observed(on)],
        classifications: [{ ...one(classification), conferredOn: on }],
        agreements: [
          { ...one(agreement), madeOn: on },
          { ...one(agreement), recordedOn: undefined },
        ],
        plans: [{ ...one(plan), madeOn: on }],
        approvals: [{ ...one(approval), on }],
      }),
      visits: [visitOn(day('2024-04-01')), { ...visitOn(day('2024-04-01')), id: 'a visit' }],
      reviews: [held('review')],
      childProtectionReviews: [held('conference')],
      dutiesDone: [{ ...one(duty), on }],
      placements: [{ ...one(placement), from: on }],
      legal: [{ ...one(status), from: on }],
      assessments: [one(assessment)],
    };
    const { recorded } = changesBetween(record, BETWEEN);
    expect(recorded.map(({ kind }) => kind)).toEqual([
      'classification',
      'event',
      'assessment',
      'agreement',
      'plan',
      'approval',
      'legal',
      'placement',
      'duty',
      'visit',
      'visit',
      'review',
      'child-protection-review',
    ]);
    expect(recorded.filter(({ kind }) => kind === 'visit').map(({ id }) => id)).toEqual([
      'a visit',
      'visit 2024-04-01',
    ]);
    expect(recorded.map(({ on: about, isLate }) => [about, isLate])).toEqual(recorded.map(() => [on, false]));
  });

  it('is late where an entry of the time before is withdrawn', () => {
    const correction = (of: string) =>
      ({
        kind: 'corrected',
        id: `withdrawn: ${of}`,
        of,
        by: 'the worker',
        reason: 'Of another child',
        happenedOn: day('2024-03-20'),
        recordedOn: day('2024-03-20'),
      }) as const;
    const lately = observed(day('2024-03-12'));
    const { recorded } = changesBetween(
      withEvents(lately, correction(lately.id), correction('timescale'), correction('agreed medium again')),
      BETWEEN,
    );
    expect(recorded.filter(({ isLate }) => isLate).map(({ id }) => id)).toEqual([
      'withdrawn: agreed medium again',
      'withdrawn: timescale',
    ]);
  });

  it('is of the way home asked about, and of the case', () => {
    const record: CaseRecord = {
      ...CASE_RECORD,
      waysHome: [
        { ...HOME_TO_BOTH, events: [observed(day('2024-03-20'))] },
        { id: 'to the mother', parents: ['the mother'], classifications: [], events: [observed(day('2024-03-21'))] },
      ],
      visits: [visitOn(day('2024-03-22'))],
    };
    const { recorded, moved, tasks } = changesBetween(record, { ...BETWEEN, wayHome: 'to the mother' });
    expect(recorded.map(({ recordedOn }) => recordedOn)).toEqual(['2024-03-21', '2024-03-22']);
    expect(moved.every(({ wayHome }) => wayHome !== TO_BOTH)).toBe(true);
    expect(tasks.added.every(({ wayHome }) => wayHome !== TO_BOTH)).toBe(true);
  });
});

describe('What has moved between two days', () => {
  it('is the level, with the classification that changed it', () => {
    const changes = changesBetween(CASE_RECORD, { ...BETWEEN, from: day('2023-12-01'), to: day('2024-01-01') });
    expect(movedIn(changes, 'level')).toEqual({
      what: 'level',
      wayHome: TO_BOTH,
      before: undefined,
      after: { level: 'medium', since: '2023-12-28' },
      by: ['agreed medium'],
    });
    expect(movedIn(changes, 'row-7')).toMatchObject({ before: { kind: 'no-level-held' }, by: ['agreed medium'] });
    expect(movedIn(changes, 'indicated')).toMatchObject({ before: undefined, after: { kind: 'incomplete' }, by: [] });
  });

  it('is where the child lives, and the end of the case, each with its event', () => {
    const changes = changesBetween(withEvents(cameHome, closed), BETWEEN);
    expect(movedIn(changes, 'whereabouts')).toEqual({
      what: 'whereabouts',
      wayHome: TO_BOTH,
      before: { kind: 'no-return-recorded', since: undefined },
      after: { kind: 'home', since: HOME_ON },
      by: ['home'],
    });
    expect(movedIn(changes, 'closed')).toMatchObject({ before: undefined, after: TO, by: ['closed'] });
  });

  it('is that the case may close, with the classification after the return that was still to be made', () => {
    const [last] = HOME_TO_BOTH.classifications.slice(-1);
    if (last === undefined) throw new Error('a classification');
    const low = {
      riskFactors: 'fully-addressed',
      protectiveFactors: 'apparent',
      capacityToChange: 'able',
      wishes: 'all-want-return',
      likelihoodOfRecurrence: 'unlikely',
    } as const;
    const agreedLow = (id: string, on: CivilDate) => ({
      ...last,
      id,
      level: 'low' as const,
      profile: low,
      views: last.views.map((view) => ({ ...view, level: 'low' as const, recordedOn: on })),
      conferredOn: on,
      recordedOn: on,
    });
    const seen = {
      ...observed(day('2024-11-05')),
      riskFactors: 'fully-addressed',
      protectiveFactors: 'apparent',
      capacityToChange: 'able',
    } as const;
    const record = withWayHome({
      classifications: [agreedLow('low', day('2024-04-01')), agreedLow('low again', day('2024-11-10'))],
      events: [cameHome, seen],
    });
    const changes = changesBetween(record, { ...BETWEEN, from: day('2024-11-09'), to: day('2024-11-10') });
    expect(movedIn(changes, 'row-7').by).toEqual(['low again']);
  });

  it('is the day on which a clock is due, with what started it', () => {
    const addressed = (happenedOn: CivilDate) =>
      ({
        kind: 'observed',
        id: 'addressed',
        happenedOn,
        recordedOn: happenedOn,
        riskFactors: 'fully-addressed',
        protectiveFactors: 'apparent',
        capacityToChange: 'able',
      }) as const;
    const changes = changesBetween(withEvents(addressed(day('2024-04-01'))), BETWEEN);
    expect(changes.moved.find((one) => one.what === 'clock' && one.after?.status === 'running')).toMatchObject({
      before: { status: 'not-started', dueOn: undefined },
      after: { status: 'running', dueOn: '2024-10-01' },
      by: ['addressed'],
    });
    // Time alone moves it on, and no event is named for that.
    const later = changesBetween(withEvents(addressed(day('2024-03-05'))), { ...BETWEEN, to: day('2024-09-05') });
    expect(later.moved.filter(({ what }) => what === 'clock')).toMatchObject([
      { before: { status: 'running' }, after: { status: 'unconfirmed', dueOn: '2024-09-05' }, by: [] },
    ]);
  });

  it('is a clock that was broken, and what row 7 indicates, with the events that contradict each other', () => {
    const all = { protectiveFactors: 'apparent', capacityToChange: 'able' } as const;
    const on = (happenedOn: CivilDate) => ({ happenedOn, recordedOn: happenedOn });
    const changes = changesBetween(
      withEvents(
        { kind: 'observed', id: 'addressed', riskFactors: 'fully-addressed', ...all, ...on(day('2024-03-05')) },
        { kind: 'observed', id: 'not so', riskFactors: 'partly-addressed', ...on(day('2024-04-05')) },
        { kind: 'observed', id: 'or is it', riskFactors: 'fully-addressed', ...on(day('2024-04-05')) },
      ),
      BETWEEN,
    );
    expect(movedIn(changes, 'clock')).toMatchObject({
      before: { status: 'running', dueOn: '2024-09-05' },
      after: { status: 'broken', dueOn: undefined },
      by: ['not so'],
    });
    const late = changesBetween(
      withEvents(
        { kind: 'observed', id: 'able', newRisk: true, capacityToChange: 'able', ...on(day('2024-04-05')) },
        { kind: 'observed', id: 'unable', newRisk: true, capacityToChange: 'unable', ...on(day('2024-04-05')) },
      ),
      BETWEEN,
    );
    expect(movedIn(late, 'row-7').by).toEqual(expect.arrayContaining(['able', 'unable']));
  });

  it('is each condition for going home that has another verdict, and no other', () => {
    const changes = changesBetween(CASE_RECORD, { ...BETWEEN, to: day('2024-04-13') });
    const verdicts = ([FROM, day('2024-04-13')] as const).map((asOf) =>
      Object.fromEntries(
        caseOn(CASE_RECORD, { asOf, bankHolidays: BANK_HOLIDAYS }).waysHome[0]?.readiness.conditions.map(
          ({ id, verdict }) => [id, verdict],
        ) ?? [],
      ),
    );
    const moved = changes.moved.flatMap((one) => (one.what === 'condition' ? [one] : []));
    expect(moved.length).toBeGreaterThan(0);
    expect(moved.map(({ condition, before, after }) => [condition, before, after])).toEqual(
      Object.entries(verdicts[1] ?? {})
        .filter(([id, verdict]) => verdict !== verdicts[0]?.[id])
        .map(([id, verdict]) => [id, verdicts[0]?.[id], verdict]),
    );
  });

  it('is the position in law, where an end that was planned has come and is recorded', () => {
    const legal = [
      ...(CASE_RECORD.legal ?? []),
      { kind: 'no-longer-looked-after', id: 'planned', from: HOME_ON, recordedOn: day('2024-03-01') },
      { kind: 'no-longer-looked-after', id: 'ends', from: HOME_ON, recordedOn: HOME_ON },
    ] as const;
    expect(movedIn(changesBetween({ ...CASE_RECORD, legal }, BETWEEN), 'legal')).toEqual({
      what: 'legal',
      wayHome: undefined,
      before: { status: 'section-20', lookedAfterSince: '2023-02-01' },
      after: { status: undefined, lookedAfterSince: undefined },
      by: ['ends', 'planned'],
    });
  });

  it('is nothing where one day is asked about', () => {
    for (const on of [FROM, ASKED_ON, TO]) {
      const { recorded, moved, tasks } = changesBetween(CASE_RECORD, { ...BETWEEN, from: on, to: on });
      expect([recorded, moved, ...Object.values(tasks)].flat()).toEqual([]);
    }
  });
});

describe('What has become of the tasks', () => {
  it('is settled where what they asked for was recorded, and named with the event that did it', () => {
    const record = withEvents(cameHome);
    const { tasks } = changesBetween(record, { ...BETWEEN, to: HOME_ON });
    expect(tasks.settled).toContainEqual({
      task: expect.objectContaining({ id: `${TO_BOTH}/child-timescale` }),
      by: ['home'],
    });
    expect(idsOf(tasks.added)).toContain(`${TO_BOTH}/reclassification-after-return`);
  });

  it('is settled for a condition that is met now, and fallen away for one that is not, once the child is home', () => {
    const { recorded = {} } = HOME_TO_BOTH;
    const { 'home-prepared': _, ...others } = recorded;
    const lacking = { ...withWayHome({ recorded: others, events: [...HOME_TO_BOTH.events, cameHome] }) };
    const { tasks } = changesBetween(lacking, { ...BETWEEN, to: HOME_ON });
    expect(tasks.noLongerAsked).toContainEqual({
      task: expect.objectContaining({ id: `${TO_BOTH}/before-return/home-prepared` }),
      by: ['home'],
    });
    const early = changesBetween(CASE_RECORD, { ...BETWEEN, from: day('2024-03-07'), to: ASKED_ON });
    expect(goneIds(early.tasks.settled)).toContain(`${TO_BOTH}/before-return/plan-signed`);
  });

  it('is fallen away once the case is closed, by that event', () => {
    const { tasks } = changesBetween(withEvents(closed), BETWEEN);
    for (const { task, by } of [...tasks.settled, ...tasks.noLongerAsked])
      if (task.wayHome !== undefined && goneIds(tasks.noLongerAsked).includes(task.id)) expect(by).toEqual(['closed']);
    expect(goneIds(tasks.noLongerAsked)).toContain(`${TO_BOTH}/agreement-review`);
  });

  it.each([
    [day('2024-07-30'), false, false],
    [day('2024-07-31'), true, false],
    [day('2024-08-01'), false, true],
  ])('on %s: due %s, overdue %s', (to, isDue, isOverdue) => {
    const { tasks } = changesBetween(CASE_RECORD, { ...BETWEEN, to });
    const review = `${TO_BOTH}/agreement-review`;
    expect([idsOf(tasks.becameDue).includes(review), idsOf(tasks.becameOverdue).includes(review)]).toEqual([
      isDue,
      isOverdue,
    ]);
  });

  it('does not call overdue again what was overdue before', () => {
    const { tasks } = changesBetween(CASE_RECORD, { ...BETWEEN, from: day('2024-08-01'), to: day('2024-09-01') });
    expect(idsOf(tasks.becameOverdue)).not.toContain(`${TO_BOTH}/agreement-review`);
    expect(idsOf(tasks.becameOverdue)).toContain(`${TO_BOTH}/child-timescale`);
  });

  it('says which have another day', () => {
    const { tasks } = changesBetween(CASE_RECORD, { ...BETWEEN, from: day('2024-03-03'), to: ASKED_ON });
    expect(tasks.moved).toMatchObject([
      { task: { id: `${TO_BOTH}/agreement-review`, dueOn: '2024-07-31' }, dueOnBefore: '2024-03-31', by: [] },
    ]);
  });

  it('says which visits, or reviews of the child’s case, were made where the next is asked for', () => {
    const record: CaseRecord = {
      ...CASE_RECORD,
      visits: [visitOn(day('2024-03-01')), visitOn(day('2024-04-02')), visitOn(day('2024-05-06'))],
      reviews: [{ id: 'the review', on: day('2024-05-20'), recordedOn: day('2024-05-21') }],
    };
    const moved = changesBetween(record, BETWEEN).tasks.moved.filter(({ task }) => task.kind === 'law');
    expect(moved.map(({ task, by }) => [task.id, by])).toEqual([
      ['law/visit', ['visit 2024-04-02', 'visit 2024-05-06']],
      ['law/review', ['the review']],
    ]);
  });

  it('is fallen away for what the law asked, once the child is no longer looked after, by that entry', () => {
    const ends = { kind: 'no-longer-looked-after', id: 'ends', from: HOME_ON, recordedOn: HOME_ON } as const;
    const { tasks } = changesBetween({ ...CASE_RECORD, legal: [...(CASE_RECORD.legal ?? []), ends] }, BETWEEN);
    expect(tasks.noLongerAsked.filter(({ task }) => task.kind === 'law').map(({ task, by }) => [task.id, by])).toEqual([
      ['law/visit', ['ends']],
      ['law/review', ['ends']],
    ]);
  });

  it('says that a review was held where none is set to follow', () => {
    const agreements = HOME_TO_BOTH.agreements?.map((one) => ({ ...one, reviewedOn: [day('2024-07-31')] }));
    const held = changesBetween(withWayHome({ agreements }), { ...BETWEEN, to: day('2024-08-01') });
    expect(goneIds(held.tasks.settled)).toContain(`${TO_BOTH}/agreement-review`);
  });

  it('says that the assessment which was missing is there', () => {
    const { tasks } = changesBetween(CASE_RECORD, { ...BETWEEN, from: day('2023-12-14'), to: ASSESSED_ON });
    expect(goneIds(tasks.settled)).toContain('assessment-missing');
    expect(idsOf(tasks.added)).toContain('assessment-open');
  });

  it('says what has become possible', () => {
    const low = withWayHome({
      classifications: HOME_TO_BOTH.classifications.map((one) => ({
        ...one,
        level: 'low',
        profile: { ...one.profile, riskFactors: 'fully-addressed' },
      })),
      events: [{ kind: 'came-home', id: 'home', happenedOn: day('2024-01-02'), recordedOn: day('2024-01-02') }],
    });
    const work = (asOf: CivilDate) => caseOn(low, { asOf }).work.filter(({ status }) => status === 'possible');
    const { tasks } = changesBetween(low, { from: ASKED_ON, to: day('2024-08-01') });
    expect(tasks.becamePossible).toEqual(work(day('2024-08-01')));
    expect(tasks.becamePossible.length).toBeGreaterThan(work(ASKED_ON).length);
  });
});

describe('Changes between two days, whatever the case', () => {
  const RECORDS: readonly CaseRecord[] = [
    CASE_RECORD,
    withEvents(cameHome, observed(day('2024-05-01')), observed(day('2024-07-01'), day('2024-02-01'))),
    withEvents(cameHome, { ...closed, happenedOn: day('2024-07-15'), recordedOn: day('2024-07-16') }),
    { ...withWayHome({ recorded: {}, approvals: [] }), assessments: undefined },
    {
      ...withWayHome({ agreements: undefined, plans: undefined }),
      legal: undefined,
      visits: undefined,
      reviews: undefined,
    },
  ];
  const DAYS = ['2023-11-01', '2023-12-28', '2024-03-01', '2024-04-12', '2024-07-31', '2025-06-01'].map(day);
  const PAIRS = DAYS.flatMap((from, at) => DAYS.slice(at).map((to) => ({ from, to })));

  it('lead from the tasks of the one day to those of the other', () => {
    for (const record of RECORDS)
      for (const { from, to } of PAIRS) {
        const [before, after] = [from, to].map((asOf) => new Set(idsOf(caseOn(record, { asOf }).work)));
        const { tasks } = changesBetween(record, { from, to });
        const gone = [...goneIds(tasks.settled), ...goneIds(tasks.noLongerAsked)];
        expect(gone.filter((id) => !before?.has(id))).toEqual([]);
        const led = new Set([...(before ?? [])].filter((id) => !gone.includes(id)).concat(idsOf(tasks.added)));
        expect([...led].sort()).toEqual([...(after ?? [])].sort());
        expect(new Set(gone).size).toBe(gone.length);
      }
  });

  it('hold nothing recorded where nothing was, however much time has passed', () => {
    for (const record of RECORDS)
      for (const from of [day('2025-01-01'), day('2026-01-01')])
        expect(changesBetween(record, { from, to: day('2030-01-01') }).recorded).toEqual([]);
  });

  it('hold what was recorded up to a day in between, and after it', () => {
    const record = RECORDS[1] ?? CASE_RECORD;
    const named = (from: CivilDate, to: CivilDate) =>
      changesBetween(record, { from, to }).recorded.map(({ kind, id }) => [kind, id]);
    const [first, ...later] = DAYS;
    const last = later.at(-1);
    if (first === undefined || last === undefined) throw new Error('days');
    for (const middle of later) expect([...named(first, middle), ...named(middle, last)]).toEqual(named(first, last));
  });

  it('are the same whatever the order of the lists', () => {
    for (const record of RECORDS) {
      const reversed: CaseRecord = {
        ...record,
        legal: record.legal && [...record.legal].reverse(),
        waysHome: [
          {
            ...record.waysHome[0],
            classifications: [...record.waysHome[0].classifications].reverse(),
            events: [...record.waysHome[0].events].reverse(),
          },
        ],
      };
      expect(changesBetween(reversed, { from: DECIDED_ON, to: TO })).toEqual(
        changesBetween(record, { from: DECIDED_ON, to: TO }),
      );
    }
  });

  it('say what has moved with what was there before and after', () => {
    for (const record of RECORDS)
      for (const { from, to } of PAIRS)
        for (const { before, after } of changesBetween(record, { from, to }).moved) expect(after).not.toEqual(before);
    expect(whatMoved(changesBetween(RECORDS[2] ?? CASE_RECORD, { from: FROM, to: day('2024-08-01') }))).toEqual(
      expect.arrayContaining(['closed', 'whereabouts', 'row-7', 'condition']),
    );
  });

  it.each<readonly [what: string, record: unknown, question: unknown, code: string, path: readonly string[]]>([
    ['a later day before the earlier', CASE_RECORD, { from: TO, to: FROM }, 'input.not-one-of', ['to']],
    ['no later day', CASE_RECORD, { from: FROM }, 'input.missing', ['to']],
    ['no case', {}, BETWEEN, 'input.missing', ['format']],
    ['no such way home', CASE_RECORD, { ...BETWEEN, wayHome: 'nowhere' }, 'input.not-one-of', ['wayHome']],
  ])('are refused for %s', (_, record, question, code, path) => {
    const ask = () => changesBetween(record as never, question as never);
    expect(ask).toThrow(InputError);
    expect(ask).toThrow(expect.objectContaining({ code, path }));
  });
});

describe('What the law asks for once', () => {
  const inCareFrom = (from: CivilDate) =>
    ({ kind: 'looked-after', id: `care ${from}`, from, recordedOn: from }) as const;
  const endedOn = (from: CivilDate) =>
    ({ kind: 'no-longer-looked-after', id: `ended ${from}`, from, recordedOn: from }) as const;
  const STARTED = day('2024-02-01');
  const placedOn = (from: CivilDate) => ({ id: `placed ${from}`, from, recordedOn: from, kind: 'other' }) as const;
  const planOf = (placement: CivilDate, recordedOn: CivilDate) =>
    ({
      kind: 'placement-plan',
      id: 'the plan',
      on: placement,
      recordedOn,
      placement: `placed ${placement}`,
    }) as const;
  const MOVED = day('2024-03-01');
  const PLACED_TWICE: CaseRecord = {
    ...CASE_RECORD,
    legal: [inCareFrom(STARTED)],
    placements: [placedOn(STARTED), placedOn(MOVED)],
    dutiesDone: [],
  };
  const goneOf = (record: CaseRecord) => {
    const { settled, noLongerAsked } = changesBetween(record, BETWEEN).tasks;
    return { settled: goneIds(settled), noLongerAsked: goneIds(noLongerAsked) };
  };

  it('is settled by the plan for this placement', () => {
    const { settled } = changesBetween(
      { ...PLACED_TWICE, dutiesDone: [planOf(MOVED, day('2024-03-20'))] },
      BETWEEN,
    ).tasks;
    expect(settled.find(({ task }) => task.id === 'law/placement-plan')?.by).toEqual(['the plan']);
  });

  it('is no longer asked, and not settled, where care ended and a plan for another placement was written down', () => {
    const record = {
      ...PLACED_TWICE,
      legal: [inCareFrom(STARTED), endedOn(day('2024-03-15'))],
      dutiesDone: [planOf(STARTED, day('2024-03-20'))],
    };
    expect(goneOf(record).settled).not.toContain('law/placement-plan');
    expect(goneOf(record).noLongerAsked).toContain('law/placement-plan');
  });

  it('is not settled by what was done in an earlier time in care and recorded late', () => {
    const before = { kind: 'care-plan', id: 'old', on: day('2023-02-01'), recordedOn: day('2024-03-20') } as const;
    const order = {
      kind: 'legal-status',
      id: 'order',
      from: day('2024-03-15'),
      recordedOn: day('2024-03-15'),
      status: 'interim-care-order',
    } as const;
    const record: CaseRecord = {
      ...PLACED_TWICE,
      legal: [inCareFrom(day('2023-01-01')), endedOn(day('2023-06-01')), inCareFrom(STARTED), order],
      dutiesDone: [before],
    };
    expect(goneOf(record).settled).not.toContain('law/care-plan');
    expect(goneOf(record).noLongerAsked).toContain('law/care-plan');
  });

  it('a review that a visit called for is settled by the review', () => {
    const record: CaseRecord = {
      ...PLACED_TWICE,
      visits: [{ ...visitOn(day('2024-03-05')), isWelfareSafeguarded: false }],
      reviews: [{ id: 'the review', on: day('2024-03-15'), recordedOn: day('2024-03-16') }],
    };
    const { settled } = changesBetween(record, BETWEEN).tasks;
    expect(settled.find(({ task }) => task.id === 'law/review-after-visit')?.by).toEqual(['the review']);
  });
});

describe('Questions about the assessment', () => {
  it('are no longer asked, and not settled, once the case is closed', () => {
    const record: CaseRecord = {
      ...withEvents(closed),
      assessments: [{ recordedOn: TO, observations: [], circumstances: [], capacityToChange: [] }],
    };
    const { settled, noLongerAsked } = changesBetween(record, BETWEEN).tasks;
    expect(goneIds(settled)).not.toContain('assessment-missing');
    expect(goneIds(noLongerAsked)).toContain('assessment-missing');
  });
});
