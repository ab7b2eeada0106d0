import { type SupportCounts, type SupportTally, supportCounts, supportOf } from 'reunification-framework/return-home';
import { describe, expect, it } from 'vitest';
import { asked, caseWith, entry, lead, missed, riskOf } from '../../support/support-cases.js';

const counted = <Name extends string>(tally: SupportTally<Name>): readonly string[] =>
  tally.filter(({ count }) => count > 0).map(({ of, count }) => `${of}: ${count}`);

/** Four children with the same plan: one was given the therapy, one declined it, of one nothing is recorded, and one waits. */
const ROWS = [
  caseWith({ events: [entry('started', '2026-03-16')], leads: [lead('worker', '2026-03-02')] }),
  caseWith({ events: [entry('declined', '2026-03-16', { barrier: 'stigma' })], leads: [] }),
  caseWith({ events: [], leads: undefined }),
  caseWith({ events: [missed('started', '2026-03-16', 'waiting-list')], leads: [lead('worker', '2026-03-12')] }),
].map((given) => supportOf(given, asked('2026-04-13')));

describe('Counts of support', () => {
  const counts: SupportCounts = supportCounts(ROWS);

  it('count children, needs and what became of promises', () => {
    expect([counts.children, counted(counts.needs)]).toEqual([4, ['plan-item: 4']]);
    expect(counted(counts.furthest)).toEqual(['offered: 1', 'started: 1', 'did-not-happen: 1', 'nothing-recorded: 1']);
    expect(counted(counts.promised)).toEqual(['started: 1', 'declined: 1', 'did-not-happen: 1', 'nothing-recorded: 1']);
    expect(counted(counts.lines)).toEqual([
      'promise.nothing-recorded: 1',
      'promise.started: 1',
      'promise.did-not-happen: 1',
      'promise.declined: 1',
    ]);
    expect(counted(counts.barriers)).toEqual(['waiting-list: 1', 'stigma: 1']);
  });

  it('keep a child of whom it is not known who led apart from one who had nobody', () => {
    // Nobody from 2 March to 13 April: 43 days; and from 2 to 11 March: 10.
    expect(counts.lead).toEqual({ notKnown: 1, everyDay: 1, withDaysWithout: 2, daysWithout: 53 });
  });

  it('add up: those of some children and of the others are those of all', () => {
    const [some, others] = [supportCounts(ROWS.slice(0, 1)), supportCounts(ROWS.slice(1))];
    for (const part of ['needs', 'furthest', 'promised', 'lines', 'barriers'] as const)
      expect(counts[part].map(({ count }) => count)).toEqual(
        some[part].map(({ count }, position) => count + (others[part][position]?.count ?? 0)),
      );
  });

  it('keep a need of which nobody knows what was done apart from one for which nothing was recorded', () => {
    const evaluation = { child: 'child', riskFactors: [riskOf('alcohol-or-drugs-abuse')] };
    const rows = [undefined, []].map((events) =>
      supportOf(caseWith({ plan: undefined, evaluation, events }), asked('2026-04-13')),
    );
    expect(counted(supportCounts(rows).furthest)).toEqual(['not-known: 1', 'nothing-recorded: 1']);
  });

  it('refuse a number of days that is none', () => {
    for (const daysWithout of [-1, 0.5])
      expect(() => supportCounts([{ needs: [], lead: { isKnown: true, daysWithout } }])).toThrow(TypeError);
    expect(supportCounts([{ needs: [], lead: { isKnown: true, daysWithout: 0 } }]).lead.everyDay).toBe(1);
  });

  it('say of which child the number is none, and not which number it is', () => {
    const [sound] = ROWS;
    const rows = [...(sound === undefined ? [] : [sound]), { needs: [], lead: { isKnown: true, daysWithout: -7 } }];
    expect(() => supportCounts(rows)).toThrow(
      expect.objectContaining({ code: 'input.wrong-type', argument: 'rows', path: [1, 'lead', 'daysWithout'] }),
    );
    expect(() => supportCounts(rows)).not.toThrow(/7/);
  });

  it('do not depend on the order of the children, and are all 0 of none', () => {
    expect(supportCounts([...ROWS].reverse())).toEqual(counts);
    expect([supportCounts([]).children, counted(supportCounts([]).lines)]).toEqual([0, []]);
  });
});
