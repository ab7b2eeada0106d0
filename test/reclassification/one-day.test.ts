import { checkHistory, stateOf } from 'reunification-framework/reclassification';
import { describe, expect, it } from 'vitest';
import { day } from '../support/dates.js';
import { adjusted, agreed, historyOf, KEPT_UP, observed, timescaleSet } from '../support/histories.js';

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
    expect(state.circumstances.protectiveFactors?.value).toBe('none-apparent');
    expect(state.notices.map(({ code }) => code)).toContain(NOTICE);
    expect(checkHistory(history).map(({ code, path }) => [code, path.join('/')])).toEqual([[CONTRADICTS, 'events/2']]);
    const before = stateOf(history, { asOf: day('2024-04-01'), knownOn: day('2024-03-08') });
    expect(before.notices.map(({ code }) => code)).not.toContain(NOTICE);
  });

  it('leave a new risk standing, unless whoever says that none is new knew of it', () => {
    const risk = observed('2024-03-01', { newRisk: true }, { id: 'z' });
    const none = observed('2024-03-01', { newRisk: false }, { id: 'a' });
    const asked = (one: typeof none) => stateOf(historyOf(MEDIUM, risk, one), { asOf: day('2024-04-01') });
    expect(asked(none).circumstances.newRisk?.value).toBe(true);
    expect(asked(none).notices.map(({ code }) => code)).toContain(NOTICE);
    expect(asked({ ...none, knowingOf: ['z'] }).circumstances.newRisk?.value).toBe(false);
    expect(asked({ ...none, knowingOf: ['z'] }).notices.map(({ code }) => code)).not.toContain(NOTICE);
  });

  it('leave the earlier of two timescales, and the longer of two times to be kept up', () => {
    const events = [
      timescaleSet('2024-01-20', '2026-01-01', { id: 'a' }),
      timescaleSet('2024-01-20', '2025-01-01', { id: 'b' }),
      adjusted('2024-01-20', 'M1', 8, { id: 'c' }),
      adjusted('2024-01-20', 'M1', 7, { id: 'd' }),
    ];
    const { childTimescale, clocks } = stateOf(historyOf(MEDIUM, ...events), { asOf: day('2024-04-01') });
    expect([childTimescale.until, clocks[0]?.months]).toEqual(['2025-01-01', 8]);
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
