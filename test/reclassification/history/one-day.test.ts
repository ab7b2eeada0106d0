import { type CaseEvent, checkHistory, stateOf } from 'reunification-framework/reclassification';
import { describe, expect, it } from 'vitest';
import { day } from '../../support/dates.js';
import {
  adjusted,
  agreed,
  cameHome,
  historyOf,
  KEPT_UP,
  observed,
  supportPlanned,
  timescaleSet,
} from '../../support/histories.js';

const CONTRADICTS = 'event.contradicts-one-of-its-day';
const NOTICE = 'notice.contradiction-of-one-day';

describe('Two records of one day that say the opposite', () => {
  const MEDIUM = agreed('2024-01-15', 'medium', { rows: KEPT_UP });

  it.each([
    ['a', 'b'],
    ['b', 'a'],
  ])('are read as is safer for the child, whatever their ids are: %s lost, %s regained', (lost, regained) => {
    const history = historyOf(
      MEDIUM,
      observed('2024-03-01', { protectiveFactors: 'none-apparent' }, { id: lost, recordedOn: '2024-03-01' }),
      observed('2024-03-01', { protectiveFactors: 'apparent' }, { id: regained, recordedOn: '2024-03-09' }),
    );
    const state = stateOf(history, { asOf: day('2024-04-01') });
    expect(state.circumstances.protectiveFactors).toEqual({
      value: 'cannot-say',
      readAs: 'none-apparent',
      contradicting: [lost, regained],
      since: { on: '2024-03-01', by: lost },
    });
    expect(state.notices.map(({ code }) => code)).toContain(NOTICE);
    expect(checkHistory(history).findings.map(({ code, path }) => [code, path.join('/')])).toEqual([
      [CONTRADICTS, 'events/2'],
    ]);
    const before = stateOf(history, { asOf: day('2024-04-01'), knownOn: day('2024-03-08') });
    expect(before.notices.map(({ code }) => code)).not.toContain(NOTICE);
  });

  it('leave a new risk standing, unless whoever says that none is new knew of it', () => {
    const risk = observed('2024-03-01', { newRisk: true }, { id: 'z' });
    const none = observed('2024-03-01', { newRisk: false }, { id: 'a' });
    const asked = (one: typeof none) => stateOf(historyOf(MEDIUM, risk, one), { asOf: day('2024-04-01') });
    expect(asked(none).circumstances.newRisk).toMatchObject({
      value: 'cannot-say',
      readAs: true,
      contradicting: ['z', 'a'],
    });
    expect(asked(none).notices.map(({ code }) => code)).toContain(NOTICE);
    expect(asked({ ...none, knowingOf: ['z'] }).circumstances.newRisk?.value).toBe(false);
    expect(asked({ ...none, knowingOf: ['z'] }).notices.map(({ code }) => code)).not.toContain(NOTICE);
  });

  it.each([
    ['a', 'b'],
    ['b', 'a'],
  ])('leave the higher of two levels agreed, and of each row the worse value: %s, %s', (medium, high) => {
    const history = historyOf(
      agreed('2024-01-15', 'medium', { rows: KEPT_UP, id: medium }),
      agreed('2024-01-15', 'high', { rows: { ...KEPT_UP, capacityToChange: 'unable' }, id: high }),
    );
    const { held, circumstances, notices } = stateOf(history, { asOf: day('2024-04-01') });
    expect(held?.level).toBe('high');
    expect(circumstances.capacityToChange).toMatchObject({ value: 'cannot-say', readAs: 'unable' });
    expect(circumstances.protectiveFactors?.value).toBe('apparent');
    expect(notices.map(({ code }) => code)).toContain(NOTICE);
  });

  it.each([
    ['a', 'b'],
    ['b', 'a'],
  ])('leave the earlier of two timescales, and the longer of two times to be kept up: %s, %s', (one, other) => {
    const events = [
      timescaleSet('2024-01-20', '2026-01-01', { id: one }),
      timescaleSet('2024-01-20', '2025-01-01', { id: other }),
      adjusted('2024-01-20', 'M1', 8, { id: `${one} months` }),
      adjusted('2024-01-20', 'M1', 7, { id: `${other} months` }),
    ];
    const { childTimescale, clocks } = stateOf(historyOf(MEDIUM, ...events), { asOf: day('2024-04-01') });
    expect([childTimescale.until, childTimescale.contradicting]).toEqual(['2025-01-01', ['a', 'b']]);
    expect(clocks[0]?.months).toBe(8);
  });

  it('leave the shorter of two limits at high', () => {
    const events = [adjusted('2024-01-20', 'H2', 9, { id: 'a' }), adjusted('2024-01-20', 'H2', 8, { id: 'b' })];
    const months = [events, [...events].reverse()].map((own) =>
      stateOf(historyOf(agreed('2024-01-15', 'high'), ...own), { asOf: day('2024-04-01') }).clocks.flatMap((clock) =>
        clock.id === 'H2' ? [clock.months] : [],
      ),
    );
    expect(months).toEqual([[8], [8]]);
  });

  it('of a new risk are settled by whoever agrees a classification, and not by what says nothing of it', () => {
    const risk = observed('2024-03-01', { newRisk: true }, { id: 'z' });
    const none = observed('2024-03-01', { newRisk: false }, { id: 'a' });
    const isNoticed = (next: CaseEvent) =>
      stateOf(historyOf(MEDIUM, risk, none, next), { asOf: day('2024-04-01') }).notices.some(
        ({ code }) => code === NOTICE,
      );
    expect(isNoticed(observed('2024-03-20', { capacityToChange: 'able' }))).toBe(true);
    expect(isNoticed(cameHome('2024-03-20'))).toBe(true);
    expect(isNoticed(agreed('2024-03-20', 'medium', { rows: KEPT_UP }))).toBe(false);
  });

  it.each([
    ['a', 'b'],
    ['b', 'a'],
  ])('leave the later of two ends of support, whatever their ids are: %s, %s', (short, long) => {
    const plans = [
      supportPlanned('2024-02-01', '2025-03-31', { id: short }),
      supportPlanned('2024-02-01', '2025-06-30', { id: long }),
    ];
    const { due } = stateOf(historyOf(MEDIUM, cameHome('2024-01-31'), ...plans), { asOf: day('2024-04-01') });
    expect(due.filter(({ kind }) => kind === 'minimum-support').map(({ dueOn }) => dueOn)).toEqual(['2025-06-30']);
  });

  it('prove of no row that it was kept up, whichever of them is right', () => {
    const first = observed('2024-07-15', KEPT_UP, { id: 'a' });
    const other = observed('2024-07-15', { riskFactors: 'partly-addressed' }, { id: 'b' });
    const asked = (...events: readonly CaseEvent[]) =>
      stateOf(historyOf(agreed('2024-01-15', 'high', { rows: KEPT_UP }), ...events), { asOf: day('2024-07-15') });
    expect(asked(first).clocks[0]).toMatchObject({ id: 'H1', status: 'met' });
    expect(asked(first, other).clocks[0]).toMatchObject({
      status: 'unconfirmed',
      toRecord: [{ row: 'riskFactors', last: { on: '2024-01-15' } }],
    });
  });

  it('of a new risk are settled on a later day by whoever knows of what was reported', () => {
    const risk = observed('2024-03-01', { newRisk: true }, { id: 'z' });
    const none = observed('2024-03-01', { newRisk: false }, { id: 'a' });
    const later = observed('2024-03-20', { newRisk: false, knowingOf: ['z'] });
    const { circumstances, notices } = stateOf(historyOf(MEDIUM, risk, none, later), { asOf: day('2024-04-01') });
    expect([circumstances.newRisk?.value, notices]).toEqual([false, []]);
  });

  it.each([
    ['names the one of that day', ['z'], false],
    ['names only one of an earlier day', ['earlier'], true],
    ['names both', ['earlier', 'z'], false],
  ])(
    'of a new risk are settled on the day itself by who says that none is new only if that record %s',
    (_, knowingOf, isOpen) => {
      const events = [
        observed('2024-02-20', { newRisk: true }, { id: 'earlier' }),
        observed('2024-03-01', { newRisk: true }, { id: 'z' }),
        observed('2024-03-01', { newRisk: false }, { id: 'a' }),
        observed('2024-03-01', { newRisk: false, knowingOf }, { id: 'b' }),
      ];
      const { circumstances, notices } = stateOf(historyOf(MEDIUM, ...events), { asOf: day('2024-04-01') });
      expect(notices.map(({ code }) => code)).toEqual(isOpen ? [NOTICE] : []);
      expect(circumstances.newRisk).toMatchObject(isOpen ? { value: 'cannot-say', readAs: true } : { value: false });
    },
  );

  it('of a new risk are settled on a later day also by who names another one: they knew what had been recorded by then', () => {
    const events = [
      observed('2024-02-20', { newRisk: true }, { id: 'earlier' }),
      observed('2024-03-01', { newRisk: true }, { id: 'z' }),
      observed('2024-03-01', { newRisk: false }, { id: 'a' }),
      observed('2024-03-20', { newRisk: false, knowingOf: ['earlier'] }),
    ];
    const { circumstances, notices } = stateOf(historyOf(MEDIUM, ...events), { asOf: day('2024-04-01') });
    expect([circumstances.newRisk?.value, notices]).toEqual([false, []]);
  });

  it('are settled by what people record on a later day, and the notice goes', () => {
    const history = historyOf(
      MEDIUM,
      observed('2024-03-01', { capacityToChange: 'unable' }, { id: 'a' }),
      observed('2024-03-01', { capacityToChange: 'able' }, { id: 'b' }),
      observed('2024-03-20', { capacityToChange: 'able' }),
    );
    const { circumstances, notices } = stateOf(history, { asOf: day('2024-04-01') });
    expect([circumstances.capacityToChange?.value, notices]).toEqual(['able', []]);
  });
});
