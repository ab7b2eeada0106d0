import type { CaseRecord } from 'reunification-framework/case';
import { supervisionAgenda } from 'reunification-framework/journey';
import type { SupportEntry } from 'reunification-framework/return-home';
import { describe, expect, it } from 'vitest';
import { day } from '../../../support/dates.js';
import { observe } from '../../../support/observations.js';
import { entry, missed, planWithTherapy } from '../../../support/support-cases.js';

const { edition, child, wayHome, ...PLAN } = planWithTherapy();
const GOAL = { kind: 'goal', goal: 'calm' } as const;

const caseOf = (support: readonly SupportEntry[], changes: Partial<CaseRecord['waysHome'][0]> = {}): CaseRecord => ({
  format: 2,
  edition,
  child: { id: child },
  parents: [{ id: 'mother' }, { id: 'father' }],
  waysHome: [
    {
      id: 'home',
      parents: wayHome.parents,
      classifications: [],
      events: [],
      plans: [PLAN],
      agreements: [
        {
          madeOn: day('2026-03-01'),
          goals: [{ id: 'calm', support: [{ what: 'A course', from: day('2026-03-09') }] }],
        },
      ],
      support,
      ...changes,
    },
  ],
});

const notesOn = (point: 'support-packages' | 'services', ...support: readonly SupportEntry[]) =>
  (supervisionAgenda(caseOf(support), { asOf: day('2026-04-13') }).waysHome[0]?.points ?? [])
    .filter(({ id }) => id === point)
    .flatMap(({ says }) => says.map(({ code, on, days }) => [code, on, days]));

describe('Supervision of a case that keeps what became of support', () => {
  it('reads the entries, and asks of the plan as of the agreement', () => {
    expect(notesOn('support-packages')).toEqual([
      ['support.start-not-recorded', '2026-03-09', 35],
      ['support.start-not-recorded', '2026-03-16', 28],
    ]);
    expect(
      notesOn('support-packages', entry('started', '2026-03-09', { for: GOAL }), entry('started', '2026-03-20')),
    ).toEqual([
      ['support.started', '2026-03-09', undefined],
      ['support.started-late', '2026-03-20', 4],
    ]);
    expect(notesOn('support-packages', entry('declined', '2026-03-09', { for: GOAL }))[0]?.[0]).toBe(
      'support.not-taken-up',
    );
  });

  const saysOn = (point: 'support-packages' | 'services', record: CaseRecord, asOf = '2026-04-13') =>
    supervisionAgenda(record, { asOf: day(asOf) })
      .waysHome.flatMap(({ points }) => points.filter(({ id }) => id === point))
      .flatMap(({ says }) => says);

  it('reads support that the agreement promises beside its goals', () => {
    const agreements = [{ madeOn: day('2026-03-01'), support: [{ what: 'Child care', from: day('2026-03-09') }] }];
    const [first] = saysOn('support-packages', caseOf([], { agreements, plans: [] }));
    expect(first).toMatchObject({
      code: 'support.start-not-recorded',
      about: { kind: 'support', position: 0, promisedFrom: '2026-03-09' },
      on: '2026-03-09',
      days: 35,
    });
  });

  it.each([
    ['2026-03-15', 'support.to-come', undefined],
    ['2026-03-16', 'support.to-come', undefined],
    ['2026-03-17', 'support.start-not-recorded', 1],
  ])('asks of support promised from 16 March only once that day is over: on %s', (asOf, code, days) => {
    const says = saysOn('support-packages', caseOf([], { agreements: [{ madeOn: day('2026-03-01') }] }), asOf);
    expect(says.map((note) => [note.code, note.days])).toEqual([[code, days]]);
  });

  it('says that there is no agreement, beside what the plan promises', () => {
    const without = caseOf([], { agreements: [] });
    expect(saysOn('support-packages', without).map(({ code }) => code)).toEqual([
      'agreement.missing',
      'support.start-not-recorded',
    ]);
    expect(saysOn('services', without).map(({ code }) => code)).toEqual(['agreement.missing']);
    expect(saysOn('support-packages', caseOf([], { agreements: [], plans: [] })).map(({ code }) => code)).toEqual([
      'agreement.missing',
    ]);
  });

  it('says that an agreement and a plan list no support', () => {
    const none = caseOf([], { agreements: [{ madeOn: day('2026-03-01') }], plans: [] });
    expect(saysOn('support-packages', none).map(({ code }) => code)).toEqual(['support.none-listed']);
  });

  it('names no risk as if support had been promised for it', () => {
    const record = {
      ...caseOf([], { agreements: [{ madeOn: day('2026-03-01') }], plans: [] }),
      assessments: [
        {
          recordedOn: day('2026-02-02'),
          observations: [observe('neglect', { children: [child] })],
          circumstances: [],
          capacityToChange: [],
        },
      ],
    };
    expect(saysOn('support-packages', record).map(({ code }) => code)).toEqual(['support.none-listed']);
  });

  it('names what the services could not do, with what stood in the way', () => {
    expect(notesOn('services', entry('started', '2026-03-16'))).toEqual([
      ['agenda.nothing-recorded', undefined, undefined],
    ]);
    const agenda = supervisionAgenda(
      caseOf([
        missed('started', '2026-03-16', 'waiting-list'),
        entry('started', '2026-03-09', { for: GOAL }),
        entry('declined', '2026-04-01', { for: GOAL, barrier: 'transport' }),
      ]),
      { asOf: day('2026-04-13') },
    );
    const says = agenda.waysHome[0]?.points.find(({ id }) => id === 'services')?.says ?? [];
    expect(says.map(({ code, about }) => [code, 'barrier' in about && about.barrier])).toEqual([
      ['support.broken-off', 'transport'],
      ['support.did-not-happen', 'waiting-list'],
    ]);
  });
});
