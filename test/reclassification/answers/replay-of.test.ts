import { InputError } from 'reunification-framework';
import {
  type CaseEvent,
  type CaseState,
  type History,
  type Practice,
  replayOf,
  replayWith,
  stateIn,
  stateOf,
} from 'reunification-framework/reclassification';
import { describe, expect, it } from 'vitest';
import { caseHistory } from '../../bench/case-history.js';
import { day } from '../../support/dates.js';

const HISTORY: History = caseHistory(1, 200);
const LAST = HISTORY.events.at(-1)?.happenedOn ?? '';

const observed = (id: string, on: string, values: Partial<Extract<CaseEvent, { kind: 'observed' }>>): CaseEvent => ({
  kind: 'observed',
  id,
  happenedOn: day(on),
  recordedOn: day('2031-01-01'),
  ...values,
});

const withEvents = (...events: readonly CaseEvent[]): History => ({
  ...HISTORY,
  events: [...HISTORY.events, ...events],
});

/** What an event changes in what can be asked of a history that had been read without it. */
const readOnWith = (...events: readonly CaseEvent[]): CaseState =>
  stateIn(replayWith(replayOf(HISTORY), events), { asOf: day('2031-01-02') });

describe('a history that has been read, and read on', () => {
  it.each([
    ['happened last', observed('more', '2030-01-01', { newRisk: true })],
    ['happened long ago and is recorded now', observed('more', '2016-01-01', { newRisk: true })],
    ['contradicts the last one on its day', observed('more', LAST, { riskFactors: 'not-being-addressed' })],
    [
      'withdraws the first',
      {
        ...observed('more', '2030-01-01', {}),
        kind: 'corrected',
        of: HISTORY.events[0]?.id ?? '',
        by: 'worker-1',
        reason: 'Entered for another child.',
      } as CaseEvent,
    ],
  ])('stands as the whole history does where the further event %s', (_, event) => {
    const whole = stateOf(withEvents(event), { asOf: day('2031-01-02') });
    expect(readOnWith(event)).toEqual(whole);
    expect(whole).not.toEqual(stateOf(HISTORY, { asOf: day('2031-01-02') }));
  });

  it('takes a classification that was recorded after the one that it replaces had been withdrawn', () => {
    const last = [...HISTORY.events].reverse().find(({ kind }) => kind === 'classification-agreed');
    if (last?.kind !== 'classification-agreed') throw new Error('Nobody agreed anything.');
    const [on, recordedOn] = [day('2030-01-01'), day('2031-01-01')];
    const more = { ...last, id: 'more', happenedOn: on, recordedOn };
    const wrong: CaseEvent = { ...more, id: 'wrong', level: last.level === 'severe' ? 'high' : 'severe' };
    const reasons = { of: 'wrong', by: 'worker-1', reason: 'The level was noted wrongly.', instead: 'more' };
    const correction: CaseEvent = { kind: 'corrected', id: 'correction', happenedOn: on, recordedOn, ...reasons };
    const replay = replayWith(replayWith(replayOf(HISTORY), [wrong, correction]), [more]);
    const question = { asOf: day('2031-01-02') };
    expect(stateIn(replay, question)).toEqual(stateOf(withEvents(wrong, correction, more), question));
    // The stay goes on, as if nobody had ever noted another level.
    expect(stateIn(replay, question).held?.since).toEqual(stateOf(HISTORY, question).held?.since);
  });

  it('is asked of the day before its last event, and of what was known then, as the history is', () => {
    const replay = replayOf(HISTORY);
    for (const question of [
      { asOf: day('2017-06-30') },
      { asOf: day('2031-01-01'), knownOn: day('2017-06-30') },
      { asOf: day(LAST), knownOn: day('2031-01-01') },
    ])
      expect(stateIn(replay, question)).toEqual(stateOf(HISTORY, question));
  });

  it('answers by the practice that is asked for, whichever it was read under', () => {
    const practice: Practice = {
      variations: [{ kind: 'every-lapse-breaks', reason: 'Agreed by the board.', from: day('2015-01-01') }],
    };
    const replays = [replayOf(HISTORY), replayOf(HISTORY, practice), replayOf(HISTORY, { variations: [] })];
    for (const replay of replays)
      for (const question of [{ asOf: day('2031-01-01') }, { asOf: day('2031-01-01'), practice }])
        expect(stateIn(replay, question)).toEqual(stateOf(HISTORY, question));
  });

  it('does not follow a later change to the history, to an event, or to an answer', () => {
    const [history, event] = [structuredClone(HISTORY), observed('more', '2030-01-01', { newRisk: true })];
    const expected = stateOf(withEvents(event), { asOf: day('2031-01-02') });
    const replay = replayWith(replayOf(history), [event]);
    for (const given of [...history.events, event]) Object.assign(given, { happenedOn: '2000-01-01', newRisk: false });
    const answer = stateIn(replay, { asOf: day('2031-01-02') });
    // What is shared is frozen; what is not may be changed without effect.
    const spoil = (value: unknown): void => {
      if (typeof value !== 'object' || value === null) return;
      Object.values(value).forEach(spoil);
      for (const key of Object.keys(value)) Reflect.set(value, key, 'spoilt');
    };
    spoil(answer);
    expect(stateIn(replay, { asOf: day('2031-01-02') })).toEqual(expected);
  });

  it('shows nothing of the case, and cannot be changed', () => {
    const replay = replayOf(HISTORY);
    expect(Object.keys(replay)).toEqual(['madeBy']);
    expect(JSON.parse(JSON.stringify(replay))).toEqual({ madeBy: replay.madeBy });
    expect(Object.isFrozen(replay)).toBe(true);
  });
});

/** The code, the argument and the place that an error names. */
const refused = (ask: () => unknown): unknown => {
  try {
    return ask();
  } catch (error) {
    return error instanceof InputError ? [error.code, error.argument, error.path] : error;
  }
};

describe('a history that has been read', () => {
  it('is only what replayOf or replayWith gave, no copy and nothing else', () => {
    const replay = replayOf(HISTORY);
    for (const foreign of [undefined, null, {}, HISTORY, { ...replay }, JSON.parse(JSON.stringify(replay))]) {
      expect(refused(() => Reflect.apply(stateIn, undefined, [foreign, { asOf: day('2031-01-01') }]))).toEqual([
        'input.not-an-answer',
        'replay',
        [],
      ]);
      expect(refused(() => Reflect.apply(replayWith, undefined, [foreign, []]))).toEqual([
        'input.not-an-answer',
        'replay',
        [],
      ]);
    }
  });

  it('is never longer than a history may be', () => {
    const many = Array.from({ length: 9_999 }, (_, at) => observed(`many-${at}`, '2024-01-01', { newRisk: false }));
    const replay = replayOf({ ...HISTORY, events: many });
    expect(refused(() => replayWith(replay, many.slice(0, 2)))).toEqual(['input.too-many', 'events', []]);
    expect(refused(() => replayWith(replay, many.slice(0, 1)))).toBeTypeOf('object');
    expect(refused(() => Reflect.apply(replayWith, undefined, [replay, [{ kind: 'observed' }]]))).toEqual([
      'input.missing',
      'events',
      [0, 'id'],
    ]);
  });
});
