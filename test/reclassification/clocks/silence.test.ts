import { type CaseEvent, type CaseState, stateOf, timelineOf } from 'reunification-framework/reclassification';
import { describe, expect, it } from 'vitest';
import { day } from '../../support/dates.js';
import {
  agreed,
  cameHome,
  closed,
  historyOf,
  KEPT_UP,
  observed,
  supportPlanned,
  timescaleSet,
} from '../../support/histories.js';

const on = (asOf: string, events: readonly CaseEvent[], knownOn?: string): CaseState =>
  stateOf(historyOf(...events), { asOf: day(asOf), knownOn: knownOn === undefined ? undefined : day(knownOn) });

const ruleIn = ({ indication }: CaseState): string =>
  indication.kind === 'indicated' ? indication.rule : indication.kind;

const outcomeIn = ({ indication }: CaseState) => (indication.kind === 'indicated' ? indication.outcome : undefined);

const statusOf = ({ clocks }: CaseState, id: string): string | undefined =>
  clocks.find((clock) => clock.id === id)?.status;

const BEGUN = { riskFactors: 'partly-addressed', protectiveFactors: 'apparent', capacityToChange: 'able' } as const;

/** High agreed, a change nine days later, and then nothing. */
const HIGH = [agreed('2024-01-01', 'high'), observed('2024-01-10', BEGUN)];

describe('Silence after a change had begun at high', () => {
  it('does not move the case to medium, however long it lasts: evidence is needed, and the limit has passed', () => {
    for (const asOf of ['2024-07-10', '2024-12-31', '2026-01-10']) {
      expect(statusOf(on(asOf, HIGH), 'H1')).toBe('unconfirmed');
      expect(ruleIn(on(asOf, HIGH))).toBe('H1-unconfirmed-at-limit');
    }
    expect(outcomeIn(on('2024-07-12', HIGH))).toEqual({
      kind: 'evidence-needed',
      wouldApply: 'H1',
      enough: 'each',
      limitPassed: true,
      rows: (['riskFactors', 'protectiveFactors', 'capacityToChange'] as const).map((row) => ({
        row,
        last: { on: '2024-01-10', by: 'observed 2024-01-10' },
        daysSince: 184,
      })),
    });
  });

  it.each([
    ['the day before the time is up', '2024-07-09', 'H1-unconfirmed-at-limit'],
    ['on the day', '2024-07-10', 'H1'],
    ['the day after', '2024-07-11', 'H1'],
  ])('ends with a record of how things stand: %s', (_, recordedOn, rule) => {
    expect(ruleIn(on('2024-07-11', [...HIGH, observed(recordedOn, BEGUN)]))).toBe(rule);
  });

  it('ends only for the rows of which something was recorded', () => {
    const partial = observed('2024-07-10', { riskFactors: 'partly-addressed', capacityToChange: 'able' });
    const outcome = outcomeIn(on('2024-07-11', [...HIGH, partial]));
    expect(outcome?.kind === 'evidence-needed' && outcome.rows.map(({ row }) => row)).toEqual(['protectiveFactors']);
    const rest = observed('2024-07-11', { protectiveFactors: 'apparent' });
    expect(ruleIn(on('2024-07-11', [...HIGH, partial, rest]))).toBe('H1');
  });

  it('is not ended by a managed lapse that reports something as worse', () => {
    const lapse = observed('2024-07-10', {
      ...BEGUN,
      riskFactors: 'not-being-addressed',
      managedLapse: { reason: 'One bad week.' },
    });
    const state = on('2024-07-11', [...HIGH, lapse]);
    const outcome = outcomeIn(state);
    expect(outcome?.kind === 'evidence-needed' && outcome.rows.map(({ row }) => row)).toEqual(['riskFactors']);
    expect(state.lastSeen.riskFactors?.observed?.on).toBe('2024-07-10');
  });

  it.each([
    ['the day before the lapse', '2024-07-19', 'H1'],
    ['on the day of the lapse', '2024-07-20', 'H1-unconfirmed-at-limit'],
    ['the day before somebody records the row again', '2024-07-30', 'H1-unconfirmed-at-limit'],
    ['on the day on which somebody records the row again', '2024-07-31', 'H1'],
  ])('comes back with a managed lapse, the last word on its row: %s', (_, asOf, rule) => {
    const events = [
      ...HIGH,
      observed('2024-07-10', BEGUN),
      observed('2024-07-20', { capacityToChange: 'unable', managedLapse: { reason: 'One bad week.' } }),
      observed('2024-07-25', { riskFactors: 'partly-addressed', protectiveFactors: 'apparent' }),
      observed('2024-07-31', { capacityToChange: 'able' }),
    ];
    const state = on(asOf, events);
    expect(ruleIn(state)).toBe(rule);
    expect(state.clocks.find(({ id }) => id === 'H1')).toMatchObject({ dueOn: '2024-07-10', lastBroken: undefined });
  });

  it('is ended by what happened by the day asked about and was recorded by the day of knowledge', () => {
    const late = observed('2024-07-10', BEGUN, { recordedOn: '2024-09-01' });
    expect(ruleIn(on('2024-08-01', [...HIGH, late], '2024-08-31'))).toBe('H1-unconfirmed-at-limit');
    expect(ruleIn(on('2024-08-01', [...HIGH, late], '2024-09-01'))).toBe('H1');
  });

  it('begins again when the record is as old as the clock is long', () => {
    const recorded = [...HIGH, observed('2024-08-31', BEGUN)];
    expect(['2025-02-27', '2025-02-28', '2025-03-01'].map((asOf) => statusOf(on(asOf, recorded), 'H1'))).toEqual([
      'met',
      'unconfirmed',
      'unconfirmed',
    ]);
  });

  it('ends with the review itself, which records its rows on its own day', () => {
    const moved = agreed('2024-07-10', 'medium', { rows: BEGUN });
    const entry = timelineOf(historyOf(...HIGH, moved), { asOf: day('2024-07-10') }).at(-1);
    expect(entry).toMatchObject({ followed: 'as-indicated', indicatedBefore: { rule: 'H1' } });
    const silent = agreed('2024-07-09', 'medium', { rows: BEGUN });
    expect(timelineOf(historyOf(...HIGH, silent), { asOf: day('2024-07-10') }).at(-1)?.followed).toBe('otherwise');
  });

  it('is named where it was ended: the timeline says which clock a record confirms', () => {
    const entries = timelineOf(historyOf(...HIGH, observed('2024-07-12', BEGUN)), { asOf: day('2024-07-12') });
    expect(entries.map(({ confirmed }) => confirmed)).toEqual([[], [], ['H1']]);
  });
});

describe('The limit at high in silence', () => {
  it('leads to severe, says that no change has been recorded, and names the rows', () => {
    const state = on('2024-08-01', [agreed('2024-01-01', 'high')]);
    expect(ruleIn(state)).toBe('H2');
    const rows = state.indication.kind === 'indicated' ? state.indication.noChangeRecorded?.rows : undefined;
    expect(rows?.map(({ row, last }) => [row, last?.on])).toEqual([
      ['riskFactors', '2024-01-01'],
      ['protectiveFactors', '2024-01-01'],
      ['capacityToChange', '2024-01-01'],
    ]);
  });

  it('says nothing of the kind where somebody has recorded that nothing has changed', () => {
    const recorded = observed('2024-07-02', {
      riskFactors: 'not-being-addressed',
      protectiveFactors: 'apparent',
      capacityToChange: 'unable',
    });
    const { indication } = on('2024-08-01', [agreed('2024-01-01', 'high'), recorded]);
    expect(indication).toMatchObject({ rule: 'H2' });
    expect(indication.kind === 'indicated' && indication.noChangeRecorded).toBeUndefined();
  });
});

describe('Leaving severe, by one row', () => {
  const SEVERE = [agreed('2024-01-01', 'severe'), timescaleSet('2024-01-01', '2030-01-01')];
  const protectedFrom = (date: string) => observed(date, { protectiveFactors: 'apparent' });

  it('needs a record of the row by which it held, and of no other', () => {
    const silent = [...SEVERE, protectedFrom('2024-01-10')];
    expect(outcomeIn(on('2024-08-01', silent))).toMatchObject({
      kind: 'evidence-needed',
      wouldApply: 'S1',
      enough: 'any-one',
      rows: [{ row: 'protectiveFactors' }],
    });
    expect(ruleIn(on('2024-08-01', [...silent, protectedFrom('2024-07-20')]))).toBe('S1');
  });

  it('does not rest on a row that became better only after the time was up', () => {
    const begun = observed('2024-07-20', { riskFactors: 'partly-addressed' });
    const events = [...SEVERE, protectedFrom('2024-01-10'), begun];
    expect(ruleIn(on('2024-08-01', events))).toBe('S1-unconfirmed');
    // Kept up for the whole length itself, and recorded then.
    const kept = observed('2025-01-20', { riskFactors: 'partly-addressed' });
    expect(ruleIn(on('2025-01-20', [...events, kept]))).toBe('S1');
  });

  it.each([
    ['2024-07-09', 'S1'],
    ['2024-07-10', 'S1-unconfirmed'],
    ['2024-07-11', 'S1-unconfirmed'],
  ])('rests on a row that takes over before the last day, 10 July, and not on it or later: %s', (date, rule) => {
    const begun = observed(date, { riskFactors: 'partly-addressed' });
    const again = observed('2024-07-12', { riskFactors: 'partly-addressed' });
    expect(ruleIn(on('2024-07-12', [...SEVERE, protectedFrom('2024-01-10'), begun, again]))).toBe(rule);
  });
});

describe('Closing', () => {
  const LOW = [agreed('2024-01-01', 'low'), cameHome('2024-01-02')];

  it('is not indicated in silence', () => {
    expect(['2024-07-01', '2024-07-02', '2026-07-02'].map((asOf) => ruleIn(on(asOf, LOW)))).toEqual([
      'L-remains',
      'L1-unconfirmed',
      'L1-unconfirmed',
    ]);
  });

  it('needs the formal reclassification, however often things were observed', () => {
    const observedSince = [...LOW, observed('2024-07-02', KEPT_UP)];
    expect(ruleIn(on('2024-07-02', observedSince))).toBe('L-reclassify-first');
    expect(outcomeIn(on('2024-07-02', observedSince))).toEqual({ kind: 'remain' });
    expect(ruleIn(on('2024-07-02', [...LOW, agreed('2024-07-01', 'low'), observed('2024-07-02', KEPT_UP)]))).toBe(
      'L-reclassify-first',
    );
    expect(ruleIn(on('2024-07-02', [...LOW, agreed('2024-07-02', 'low')]))).toBe('L1');
  });

  it('before it is a departure', () => {
    const { departures } = on('2024-07-03', [...LOW, observed('2024-07-02', KEPT_UP), closed('2024-07-03')]);
    expect(departures).toMatchObject([{ kind: 'sooner-than-indicated', indicated: 'L-reclassify-first' }]);
  });
});

describe('When things were last seen', () => {
  it('is said of each row and of the case, with the days since, and when it was recorded', () => {
    const partial = observed('2024-03-01', { riskFactors: 'partly-addressed' }, { recordedOn: '2024-03-11' });
    const support = supportPlanned('2024-03-20', '2025-03-20');
    const { lastSeen } = on('2024-03-31', [agreed('2024-01-01', 'medium'), partial, support]);
    expect(lastSeen.riskFactors).toEqual({
      observed: { on: '2024-03-01', by: partial.id },
      daysSinceObserved: 30,
      recordedOn: '2024-03-11',
      daysSinceRecorded: 20,
    });
    expect(lastSeen.capacityToChange).toMatchObject({ observed: { on: '2024-01-01' }, daysSinceObserved: 90 });
    expect(lastSeen.case).toMatchObject({ observed: { on: '2024-03-01' }, recordedOn: '2024-03-20' });
  });
});

describe('What is due in an open case', () => {
  it.each(['medium', 'severe'] as const)('is never nothing: at %s two silent years show, with their days', (level) => {
    const { due } = on('2026-01-01', [agreed('2024-01-01', level)]);
    expect(due).toMatchObject([{ kind: 'no-date', dueOn: undefined, status: 'open', unrecordedForDays: 731 }]);
  });

  it('has no entry without a date while a case remains and row 7 gives one, or a deadline at high is due', () => {
    expect(on('2024-03-01', HIGH).due.map(({ kind }) => kind)).not.toContain('no-date');
    expect(on('2026-03-01', HIGH).due.map(({ kind }) => kind)).not.toContain('no-date');
  });

  it.each([
    ['a move to a higher level', { newRisk: true, capacityToChange: 'unable' }, 'row 7 indicates a different level'],
    ['a judgement', { protectiveFactors: 'none-apparent' }, 'row 7 leaves the level to judgement'],
  ] as const)('shows %s, although a date of row 7 lies ahead', (_, values, title) => {
    const { due } = on('2024-05-01', [
      agreed('2024-01-01', 'low', { rows: KEPT_UP }),
      cameHome('2024-02-01'),
      observed('2024-04-01', values),
    ]);
    expect(due.filter(({ status }) => status === 'upcoming').map(({ kind }) => kind)).toContain(
      'reclassification-after-return',
    );
    expect(due.at(-1)).toMatchObject({ kind: 'no-date', title: expect.stringContaining(title) });
  });

  it('asks for the first classification, also of a child who is home already', () => {
    const { due } = on('2024-05-01', [cameHome('2024-02-01')]);
    expect(due.map(({ kind }) => kind)).toContain('reclassification-after-return');
    expect(due.at(-1)).toMatchObject({ kind: 'no-date', title: 'Agree the first classification (no date is set)' });
  });

  it('says that evidence is what is next, where the time is up in silence', () => {
    const medium = [agreed('2024-01-01', 'medium', { rows: KEPT_UP })];
    expect(on('2024-07-01', medium).due.find(({ kind }) => kind === 'no-date')?.title).toBe(
      'Record how things stand: the time is up, and not all rows have been recorded since',
    );
  });

  it('shows by how many days a return came after the child’s own timescale', () => {
    const late = (homeOn: string) =>
      on('2024-12-31', [agreed('2024-01-01', 'medium'), timescaleSet('2024-01-01', '2024-06-30'), cameHome(homeOn)])
        .due.filter(({ kind }) => kind === 'child-timescale')
        .map(({ status, lateByDays, overdueByDays }) => [status, lateByDays, overdueByDays]);
    expect(['2024-06-29', '2024-06-30', '2024-07-01'].map(late)).toEqual([
      [['settled', 0, 0]],
      [['settled', 0, 0]],
      [['settled', 1, 0]],
    ]);
  });
});
