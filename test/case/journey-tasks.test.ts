import type { CaseRecord } from 'reunification-framework/case';
import { caseOn } from 'reunification-framework/case';
import { JOURNEY_STAGES } from 'reunification-framework/journey';
import { describe, expect, it } from 'vitest';
import { day } from '../support/dates.js';
import { agreedOn, caseOf, doneOn, happened, journeyIn } from '../support/journey.js';

const ASKED_ON = '2024-09-02';

const tasksOf = (record: CaseRecord, asOf = ASKED_ON) =>
  caseOn(record, { asOf: day(asOf) }).work.filter(({ id }) => id.includes('/journey/'));

const AT_HIGH = caseOf({ classifications: [agreedOn('2024-05-01', 'high')] }, { journey: [] });
const AT_HOME = caseOf(
  { classifications: [agreedOn('2024-05-01', 'low')], events: [happened('came-home', '2024-07-01')] },
  { journey: [] },
);

describe('The work list', () => {
  it('asks for the tasks of the present stage first, then for what is asked all through, then for what was left open', () => {
    expect(tasksOf(AT_HIGH).map(({ id }) => id)).toEqual([
      ...JOURNEY_STAGES['stage-3'].tasks.map((task) => `home-1/journey/${task}`),
      'home-1/journey/throughout',
      'home-1/journey/infants-and-adolescents',
      ...['case-history', 'engagement', 'assessment', 'trusted-adult', 'report'].map(
        (task) => `home-1/journey/${task}`,
      ),
      ...['classification', 'decision', 'telling'].map((task) => `home-1/journey/${task}`),
    ]);
  });

  it('says from which stage something was left open', () => {
    const titles = tasksOf(AT_HIGH).map(({ title }) => title);
    expect(titles).toContain('Still open from Stage 1: Identify, with the child, an adult whom the child trusts');
    expect(titles).toContain('Still open from Stage 2: Decide whether a return may be possible');
    expect(titles).toContain('Do what is asked all through the case');
    expect(titles).toContain('Draw up parental agreements with SMART goals');
  });

  it('has one line at most for each of the 22 tasks and what is beside them, however much is open', () => {
    const tasks = tasksOf(AT_HOME, '2024-12-02');
    const open = journeyIn(AT_HOME, '2024-12-02').stages.flatMap(({ tasks: of }) => of.flatMap((task) => task.open));
    expect(open.length).toBeGreaterThan(100);
    expect(tasks.length).toBeLessThanOrEqual(24);
    expect(new Set(tasks.map(({ id }) => id)).size).toBe(tasks.length);
    for (const { settledBy } of tasks) expect(settledBy.length).toBeLessThan(500);
  });

  it('drops what was left open once all of it is done', () => {
    const task = journeyIn(AT_HIGH, ASKED_ON).stages[0]?.tasks.find(({ id }) => id === 'trusted-adult');
    const items = task?.open ?? [];
    const done = {
      ...AT_HIGH,
      journey: items.map((item) => doneOn(item as Parameters<typeof doneOn>[0], '2024-03-01')),
    };
    expect(items.length).toBeGreaterThan(0);
    expect(tasksOf(done).map(({ id }) => id)).not.toContain('home-1/journey/trusted-adult');
    const without = { ...done, journey: done.journey.slice(1) };
    expect(tasksOf(without).map(({ id }) => id)).toContain('home-1/journey/trusted-adult');
  });

  it('says who acts, by who does what is open of a task: social worker, with a manager, or several people by name', () => {
    const tasks = tasksOf(AT_HIGH);
    const named = (id: string) => tasks.find((task) => task.id === `home-1/journey/${id}`);
    // Telling the child is the worker’s, all of it.
    expect(named('telling-the-child')?.whoActs).toBe('social-worker');
    // Work with the school and CAMHS, and time that senior managers give, is not.
    expect(named('team')?.whoActs).toBe('several-people');
    const settledBy = tasks.map((task) => task.settledBy).join('\n');
    expect(settledBy).toMatch(/ \((school|team manager|senior managers and commissioners|case team)\)/);
    expect(settledBy).not.toContain('(social worker)');
  });

  it('names what was found in the plan and the agreement, where it asks to complete them', () => {
    const plans = [{ madeOn: day('2024-08-01'), timescale: { homeOn: day('2024-10-01') } }];
    const agreements = [{ madeOn: day('2024-06-03') }];
    const [way] = AT_HIGH.waysHome;
    const record = { ...AT_HIGH, waysHome: [{ ...way, plans, agreements }] } as const;
    const { work, waysHome } = caseOn(record, { asOf: day(ASKED_ON) });
    const said = (condition: string) =>
      work.find(({ id }) => id === `home-1/before-return/${condition}`)?.settledBy ?? '';
    const found = (condition: string) =>
      waysHome[0]?.readiness.conditions.find(({ id }) => id === condition)?.findings ?? [];
    for (const id of ['plan-complete', 'agreement-complete', 'trusted-adult', 'return-dated']) {
      const [first] = found(id);
      expect(first).toBeDefined();
      expect(said(id)).toContain(`. Found: ${first?.message.replace(/\.$/, '')}`);
    }
    expect(said('plan-complete')).toMatch(/And \d+ things more$/);
    // The day is set: what lacks is the schedule.
    expect(said('return-dated')).toMatch(/schedule|stages/);
  });

  it('asks nothing of stages to come', () => {
    const ahead = ['reclassification', 'monitoring'].map((task) => `home-1/journey/${task}`);
    expect(tasksOf(AT_HIGH).filter(({ id }) => ahead.includes(id))).toEqual([]);
  });

  it('does not ask for what had to be in place before a return that is over', () => {
    const { settledBy } = tasksOf(AT_HOME).find(({ id }) => id === 'home-1/journey/preparing') ?? { settledBy: '' };
    expect(settledBy).not.toContain('Have the child see the bedroom before the first night');
    const before = tasksOf(AT_HOME, '2024-06-30').find(({ id }) => id === 'home-1/journey/preparing');
    expect(before).toBeDefined();
  });
});

describe('The chronology and the genogram on the work list', () => {
  const on = day('2024-03-01');
  const entry = {
    id: 'c-1',
    what: 'The child was seen.',
    happenedOn: on,
    recordedOn: on,
    source: 'agency-record',
  } as const;
  const withEntries = (...entries: NonNullable<CaseRecord['chronology']>['entries']): CaseRecord =>
    caseOf({}, { chronology: { entries } });
  const paper = (record: CaseRecord, id: string, asOf = ASKED_ON) =>
    caseOn(record, { asOf: day(asOf) }).work.filter((task) => task.id === id);

  it('are one line, with what each kind of finding asks for, each once', () => {
    const unsourced = { ...entry, source: undefined };
    const [task, ...others] = paper(
      withEntries(unsourced, { ...unsourced, id: 'c-2', what: ' ' }, { ...unsourced, id: 'c-3' }),
      'chronology-incomplete',
    );
    expect([task?.title, task?.settledBy, others]).toEqual([
      'Complete the chronology',
      'Record where this was found. Say in a few words what happened',
      [],
    ]);
  });

  it('are not there where only what should be is missing, or nothing', () => {
    expect(paper(withEntries(entry), 'chronology-incomplete')).toEqual([]);
    expect(paper(caseOf(), 'chronology-incomplete')).toEqual([]);
    expect(paper(caseOf(), 'genogram-wrong')).toEqual([]);
  });

  it.each([
    ['2024-02-29', 0],
    ['2024-03-01', 1],
    ['2024-03-02', 1],
  ])('count what had been written down by the day asked about: on %s', (asOf, lines) => {
    expect(paper(withEntries({ ...entry, source: undefined }), 'chronology-incomplete', asOf)).toHaveLength(lines);
  });

  it('are about the genogram recorded last', () => {
    const genogram = (recordedOn: string, diedOn: string): NonNullable<CaseRecord['genograms']>[number] => ({
      recordedOn: day(recordedOn),
      people: [
        ...['child-1', 'parent-1', 'parent-2'].map((id) => ({ id, kind: 'not-known' as const })),
        { id: 'aunt', kind: 'female' as const, bornOn: day('1980-01-01'), diedOn: day(diedOn) },
      ],
      partnerships: [],
      parentages: [{ child: 'child-1', parents: ['parent-1', 'parent-2'], kind: 'birth' as const }],
    });
    const wrong = '1979-12-31';
    const right = '2001-01-01';
    const asked = (genograms: CaseRecord['genograms']) => paper(caseOf({}, { genograms }), 'genogram-wrong');
    expect(asked([genogram('2024-03-01', wrong)]).map(({ title, settledBy }) => [title, settledBy])).toEqual([
      ['Correct the genogram', 'This person died before they were born. Correct one of the two days'],
    ]);
    expect(asked([genogram('2024-04-01', right), genogram('2024-03-01', wrong)])).toEqual([]);
    expect(asked([genogram('2024-03-01', right), genogram('2024-04-01', wrong)])).toHaveLength(1);
  });
});

describe('The last day on which anything was recorded', () => {
  const lastOf = (home: Parameters<typeof caseOf>[0]) => caseOn(caseOf(home), { asOf: day(ASKED_ON) }).lastRecordedOn;

  it.each([
    ['an agreement', { agreements: [{ madeOn: day('2024-06-03') }] }],
    ['a plan', { plans: [{ madeOn: day('2024-06-03') }] }],
    [
      'what people recorded of the return',
      { recorded: { 'iro-consulted': { kind: 'done', on: day('2024-06-03'), by: 'w' } } },
    ],
  ] as const)('is the own day of %s that has no day of recording', (_, home) => {
    expect(lastOf(home)).toBe('2024-06-03');
    expect(lastOf({})).toBe('2024-02-01');
  });

  it('is the day of recording where there is one, and never a day to come', () => {
    expect(lastOf({ agreements: [{ madeOn: day('2024-06-03'), recordedOn: day('2024-06-10') }] })).toBe('2024-06-10');
    expect(lastOf({ agreements: [{ madeOn: day('2024-09-03') }] })).toBe('2024-02-01');
  });
});
