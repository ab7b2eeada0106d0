import type { CaseRecord } from 'reunification-framework/case';
import { supervisionAgenda } from 'reunification-framework/journey';
import type { SupportEntry } from 'reunification-framework/return-home';
import { describe, expect, it } from 'vitest';
import { day } from '../../../support/dates.js';
import { entry, missed, planWithTherapy } from '../../../support/support-cases.js';

const { edition, child, wayHome, ...PLAN } = planWithTherapy();
const GOAL = { kind: 'goal', goal: 'calm' } as const;

const caseOf = (support: readonly SupportEntry[]): CaseRecord => ({
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
