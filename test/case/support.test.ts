import { civilDate, isRight } from 'reunification-framework';
import { type CaseRecord, caseOn, changesBetween, partsOf, type WorkItem } from 'reunification-framework/case';
import { parseCase } from 'reunification-framework/case/schema';
import { type SupportEntry, supportOf } from 'reunification-framework/return-home';
import { describe, expect, it } from 'vitest';
import { day } from '../support/dates.js';
import { linesOf } from '../support/goals.js';
import { CASE_WITH_JOURNEY } from '../support/journey.js';
import { observe } from '../support/observations.js';
import { entry, lead, missed, planWithTherapy } from '../support/support-cases.js';

const { edition, child, wayHome, ...PLAN } = planWithTherapy();

/** A case in which family therapy was promised on 2 March, from 16 March on, and the child came home on 1 June. */
const caseOf = (changes: Partial<CaseRecord['waysHome'][0]> = {}, more: Partial<CaseRecord> = {}): CaseRecord => ({
  format: 2,
  edition,
  child: { id: child },
  parents: [{ id: 'mother' }, { id: 'father' }],
  waysHome: [{ id: 'home', parents: wayHome.parents, classifications: [], events: [], plans: [PLAN], ...changes }],
  ...more,
});

const supportTasks = (record: CaseRecord, asOf: string, knownOn = asOf): readonly WorkItem[] =>
  caseOn(record, { asOf: day(asOf), knownOn: day(knownOn) }).work.filter(({ id }) => id.startsWith('home/support'));

const titles = (tasks: readonly WorkItem[]): readonly string[] => tasks.map(({ title }) => title);

const FIND_OUT = 'Find out what became of support promised on 2 March 2026: nothing is recorded since';

describe('The work list', () => {
  it('asks from the day after it was to begin what became of support that was promised', () => {
    const record = caseOf({ support: [] }, { leads: [lead('worker', '2026-03-02')] });
    expect(['2026-03-15', '2026-03-16', '2026-03-17'].map((asOf) => titles(supportTasks(record, asOf)))).toEqual([
      [],
      [],
      [FIND_OUT],
    ]);
    expect(supportTasks(record, '2026-04-13')).toMatchObject([
      { id: 'home/support/item/therapy', wayHome: 'home', status: 'open', kind: 'evidence', dueOn: undefined },
    ]);
  });

  it('does not repeat what anybody wrote', () => {
    const plan = { ...PLAN, support: [{ id: 'therapy', what: 'SECRET WORDS', for: 'family' as const }] };
    expect(JSON.stringify(supportTasks(caseOf({ support: [], plans: [plan] }), '2026-04-13'))).not.toContain('SECRET');
  });

  it('no longer asks once it started, and by what was known only then', () => {
    const leads = [lead('worker', '2026-03-02')];
    for (const kind of ['started', 'given'] as const) {
      const record = caseOf({ support: [entry(kind, '2026-03-23', { recordedOn: day('2026-04-13') })] }, { leads });
      expect(supportTasks(record, '2026-05-04', '2026-04-12').map(({ id }) => id)).toEqual([
        'home/support/item/therapy',
      ]);
      expect(supportTasks(record, '2026-05-04', '2026-04-13')).toEqual([]);
    }
  });

  it('asks for something else where it was declined, did not happen or broke off: one entry ends no need', () => {
    const leads = [lead('worker', '2026-03-02')];
    const asked = (...support: readonly SupportEntry[]) =>
      titles(supportTasks(caseOf({ support }, { leads }), '2026-11-16'));
    expect(asked(missed('started', '2026-03-20', 'waiting-list'))).toEqual([
      'Support promised on 2 March 2026 has not happened (waiting list): deal with what stands in the way, or arrange something else',
    ]);
    expect(asked(entry('declined', '2026-03-20', { barrier: 'not-known' }))).toEqual([
      'Support promised on 2 March 2026 was not taken up: find out what stood in the way, and what would help',
    ]);
    expect(asked(entry('started', '2026-03-16'), entry('declined', '2026-04-10', { barrier: 'transport' }))).toEqual([
      'Support promised on 2 March 2026 began and did not go on (transport): find out what stood in the way, and what would help',
    ]);
    expect(asked(missed('started', '2026-03-20', 'waiting-list'), entry('started', '2026-05-04'))).toEqual([]);
  });

  it('asks for support where none is promised or recorded for a goal, and for an id where an item has none', () => {
    const agreements = [{ madeOn: day('2026-03-01'), goals: [{ id: 'calm' }] }];
    const plan = { ...PLAN, support: [{ what: 'Family therapy', for: 'family' as const }] };
    const record = caseOf({ support: [], plans: [plan], agreements }, { leads: [lead('worker', '2026-03-01')] });
    expect(titles(supportTasks(record, '2026-04-13'))).toEqual([
      'Find support for a need that was assessed: none is promised or recorded',
      'Give each item of support in the plan an id, so that what becomes of it can be recorded',
    ]);
  });

  const [RISK] = [
    {
      recordedOn: day('2026-02-02'),
      observations: [observe('denial-of-problems', { children: [child], about: { kind: 'parent', parent: 'mother' } })],
      circumstances: [],
      capacityToChange: [],
    },
  ];
  const forRisk = (parent?: string): Pick<SupportEntry, 'for'> => ({
    for: { kind: 'risk-factor', factor: 'denial-of-problems', ...(parent === undefined ? {} : { parent }) },
  });

  it('asks for support for a risk that was found, and no longer once some started, for the parent or for whoever has the risk', () => {
    const asked = (...support: readonly SupportEntry[]) =>
      supportTasks(
        caseOf({ support, plans: [] }, { assessments: [RISK], leads: [lead('worker', '2026-03-02')] }),
        '2026-04-13',
      ).map(({ id }) => id);
    const task = 'home/support/risk/denial-of-problems/mother';
    expect(asked()).toEqual([task]);
    expect(asked(entry('started', '2026-03-16', forRisk('mother')))).toEqual([]);
    expect(asked(entry('started', '2026-03-16', forRisk()))).toEqual([]);
    expect(asked(entry('started', '2026-03-16', forRisk('father')))).toContain(task);
  });

  it('asks to help the family to a service that they were only referred to, until they have support', () => {
    const leads = [lead('worker', '2026-03-02')];
    const referred = entry('referred', '2026-03-09', { activelyLinked: 'no' });
    const plans = [{ ...PLAN, support: [] }];
    const asked = (...support: readonly SupportEntry[]) =>
      titles(supportTasks(caseOf({ support, plans }, { leads }), '2026-04-13')).filter((title) =>
        title.includes('referred'),
      );
    expect(asked(referred)).toHaveLength(1);
    expect(asked(referred, entry('started', '2026-03-16'))).toEqual([]);
  });

  it('says where only an offer is recorded, or a later plan leaves the support out', () => {
    const leads = [lead('worker', '2026-03-02')];
    const offered = caseOf({ support: [entry('offered', '2026-03-09')] }, { leads });
    expect(titles(supportTasks(offered, '2026-04-13'))).toEqual([
      'Find out what became of support promised on 2 March 2026: no start is recorded',
    ]);
    const later = { ...PLAN, madeOn: day('2026-05-04'), support: [] };
    expect(titles(supportTasks(caseOf({ support: [], plans: [PLAN, later] }, { leads }), '2026-06-01'))).toEqual([
      'Find out what became of support promised on 2 March 2026: a later plan leaves it out',
    ]);
  });

  it('asks who leads: to name somebody where nobody does, to record it where nothing is known', () => {
    const support = [entry('started', '2026-03-16')];
    expect(titles(supportTasks(caseOf({ support }), '2026-04-13'))).toEqual(['Record who leads the support']);
    expect(titles(supportTasks(caseOf({ support }, { leads: [] }), '2026-04-13'))).toEqual([
      'Name a lead professional for the support',
    ]);
    expect(supportTasks(caseOf({ support }, { leads: [lead('worker', '2026-03-02')] }), '2026-04-13')).toEqual([]);
  });

  it('asks nothing of a record that does not keep what became of support', () => {
    expect(supportTasks(caseOf(), '2026-04-13')).toEqual([]);
  });

  it('has one task for all support in an agreement that has no id, and one for each goal', () => {
    const agreements = [
      {
        madeOn: day('2026-03-01'),
        goals: [{ id: 'calm', support: [{ what: 'Counselling' }, { what: 'Debt advice' }] }],
        support: [{ what: 'A bus pass' }, { what: 'Childcare' }],
      },
    ];
    const record = caseOf({ support: [], plans: [], agreements }, { leads: [lead('worker', '2026-03-01')] });
    expect(supportTasks(record, '2026-04-13').map(({ id }) => id)).toEqual(['home/support/goal/calm', 'home/support']);
  });

  it('is as long, or longer, with less recorded: what is not known makes nothing look done', () => {
    const record = caseOf({ support: [entry('started', '2026-03-16')] }, { leads: [lead('worker', '2026-03-02')] });
    const full = supportTasks(record, '2026-04-13').length;
    expect(supportTasks(caseOf({ support: [] }, { leads: record.leads }), '2026-04-13').length).toBeGreaterThan(full);
    expect(supportTasks({ ...record, leads: undefined }, '2026-04-13').length).toBeGreaterThan(full);
  });
});

describe('What has changed', () => {
  const record = caseOf(
    { support: [entry('started', '2026-03-16', { recordedOn: day('2026-04-20') })] },
    { leads: [{ ...lead('worker', '2026-03-02'), recordedOn: day('2026-04-21') }] },
  );
  const { recorded, tasks } = changesBetween(record, { from: day('2026-04-13'), to: day('2026-05-04') });

  it('names what was recorded of support, and who leads, and which of it is late', () => {
    expect(recorded.map(({ kind, id, isLate }) => [kind, id, isLate])).toEqual([
      ['support', 'started 2026-03-16', true],
      ['lead', 'worker from 2026-03-02', true],
    ]);
  });

  it('names the entries that settled the tasks', () => {
    expect(tasks.settled.map(({ task, by }) => [task.id, by])).toEqual([
      ['home/support/item/therapy', ['started 2026-03-16']],
      ['home/support-lead', ['worker from 2026-03-02']],
    ]);
  });
});

describe('What has changed for a risk', () => {
  it.each([['mother'], [undefined]])(
    'names the entry that settled its task, for %s as for whoever has it',
    (parent) => {
      const of = {
        kind: 'risk-factor',
        factor: 'denial-of-problems',
        ...(parent === undefined ? {} : { parent }),
      } as const;
      const record = caseOf(
        { plans: [], support: [entry('started', '2026-04-20', { for: of })] },
        {
          leads: [lead('worker', '2026-03-02')],
          assessments: [
            {
              recordedOn: day('2026-02-02'),
              observations: [
                observe('denial-of-problems', { children: [child], about: { kind: 'parent', parent: 'mother' } }),
              ],
              circumstances: [],
              capacityToChange: [],
            },
          ],
        },
      );
      const { settled } = changesBetween(record, { from: day('2026-04-13'), to: day('2026-05-04') }).tasks;
      expect(settled.map(({ task, by }) => [task.id, by])).toContainEqual([
        'home/support/risk/denial-of-problems/mother',
        ['started 2026-04-20'],
      ]);
    },
  );
});

describe('What the record holds of support', () => {
  const dated = { recordedOn: day('2026-06-01') };
  const record = caseOf(
    {
      plans: [PLAN, { ...PLAN, madeOn: day('2026-05-04') }],
      support: [entry('started', '2026-03-16')],
      events: [{ id: 'e1', kind: 'came-home', happenedOn: day('2026-06-01'), recordedOn: day('2026-06-01') }],
    },
    {
      leads: [lead('worker', '2026-03-02', '2026-05-31'), lead('next', '2026-06-03')],
      legal: [
        { id: 'l1', kind: 'looked-after', from: day('2026-01-05'), recordedOn: day('2026-01-05') },
        {
          id: 'l2',
          kind: 'legal-status',
          status: 'section-20',
          from: day('2026-01-05'),
          recordedOn: day('2026-01-05'),
        },
        { id: 'l3', kind: 'no-longer-looked-after', from: day('2026-06-01'), ...dated },
      ],
    },
  );
  const parts = partsOf(record, { asOf: day('2026-07-06') }).waysHome[0]?.support;

  it('is what supportOf reads: the first plan for the promise, the moves and the statuses for who leads', () => {
    expect(parts).toMatchObject({
      homeSince: '2026-06-01',
      lookedAfterSince: '2026-01-05',
      statusChangedOn: ['2026-06-01'],
    });
    const answer = parts && supportOf(parts, { asOf: day('2026-07-06') });
    expect(answer?.needs[0]?.promised).toMatchObject([
      { promisedOn: '2026-03-02', dueOn: '2026-03-16', standing: 'started' },
    ]);
    // Nobody leads on 1 and 2 June, and care ends on 1 June.
    expect(answer?.lead.lines.map(({ code, days }) => [code, days])).toEqual([
      ['lead.days-without', 2],
      ['lead.gap-at-change-of-status', 2],
    ]);
  });

  it('counts as recorded in the case', () => {
    expect(
      caseOn(caseOf({ support: [entry('started', '2026-03-16')] }), { asOf: day('2026-04-13') }).lastRecordedOn,
    ).toBe('2026-03-16');
    expect(
      caseOn(caseOf({}, { leads: [lead('worker', '2026-03-03')] }), { asOf: day('2026-04-13') }).lastRecordedOn,
    ).toBe('2026-03-03');
  });
});

describe('What is recorded of support', () => {
  it('changes no level, no clock, no condition for going home and no stage: it makes nothing readier', () => {
    const { waysHome, leads, ...others } = CASE_WITH_JOURNEY;
    const [first, ...rest] = waysHome;
    const record: CaseRecord = {
      ...others,
      waysHome: [
        { ...first, support: [entry('started', '2024-01-08', { for: { kind: 'risk-factor', factor: 'neglect' } })] },
        ...rest,
      ],
      leads: [lead('worker', '2024-01-08')],
    };
    for (const asOf of ['2024-01-07', '2024-01-08', '2024-03-25', '2026-06-01'])
      expect(caseOn(record, { asOf: day(asOf) }).waysHome).toEqual(
        caseOn(CASE_WITH_JOURNEY, { asOf: day(asOf) }).waysHome,
      );
  });
});

describe('A case from outside', () => {
  const found = (record: unknown): readonly string[] => {
    const read = parseCase(JSON.parse(JSON.stringify(record)));
    return isRight(read) ? [] : linesOf(read.left);
  };

  it('holds support and leads in format 2 only', () => {
    const record = caseOf({ support: [entry('started', '2026-03-16')] }, { leads: [lead('worker', '2026-03-02')] });
    expect(found(record)).toEqual([]);
    expect(found({ ...record, format: 1 })).toEqual([
      'record.part-of-format-2 at leads',
      'record.part-of-format-2 at waysHome/0/support',
    ]);
    // A plan whose items have ids is read in both.
    expect(found(caseOf({}, { format: 1 }))).toEqual([]);
  });

  it('is refused where its entries cannot be true, with where they stand', () => {
    const twice = [entry('started', '2026-03-16'), entry('started', '2026-03-16')];
    const record = caseOf({ support: twice }, { leads: [lead('worker', '2026-03-02', '2026-03-01')] });
    expect(found(record)).toEqual([
      'lead.ends-before-it-starts at leads/0/until',
      'support.repeated at waysHome/0/support/1/id',
    ]);
  });

  it('is read, and people are asked, where support is for something that no plan or agreement holds', () => {
    const support = [
      entry('started', '2026-03-16', { for: { kind: 'plan-item', item: 'therapie' } }),
      entry('started', '2026-03-17', { for: { kind: 'goal', goal: 'calm' } }),
    ];
    const record = caseOf({ support });
    const { findings } = caseOn(record, { asOf: civilDate('2026-04-13') });
    expect(linesOf(findings)).toEqual([
      'record.support-for-unknown at waysHome/0/support/0/for',
      'record.support-for-unknown at waysHome/0/support/1/for',
    ]);
  });
});
