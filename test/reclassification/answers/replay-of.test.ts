import { InputError, MADE_BY } from 'reunification-framework';
import {
  type CaseEvent,
  type CaseState,
  type History,
  PRINTED_PRACTICE,
  type Practice,
  replayOf,
  replayWith,
  stateIn,
  stateOf,
} from 'reunification-framework/reclassification';
import { describe, expect, it } from 'vitest';
import { keptOf, keptWith } from '../../../src/reclassification/replay/kept.js';
import { caseHistory } from '../../bench/case-history.js';
import { day } from '../../support/dates.js';
import { daysLater } from '../../support/day-by-day.js';
import { agreed, corrected, historyOf, KEPT_UP, ofChild } from '../../support/histories.js';

/** The code, the argument and the place that an error names. */
const refused = (ask: () => unknown): unknown => {
  try {
    return ask();
  } catch (error) {
    return error instanceof InputError ? [error.code, error.argument, error.path] : error;
  }
};

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

  it('answers by the practice under which it was read, and by no other', () => {
    const practice: Practice = {
      variations: [
        { kind: 'clock-months', clock: 'M1', months: 12, reason: 'Agreed by the board.', from: day('2015-01-01') },
        { kind: 'every-lapse-breaks', reason: 'Agreed by the board.', from: day('2015-01-01') },
      ],
    };
    for (const asOf of [day('2017-06-30'), day('2031-01-01')]) {
      const [printed, declared] = [stateOf(HISTORY, { asOf }), stateOf(HISTORY, { asOf, practice })];
      expect(declared).not.toEqual(printed);
      expect(stateIn(replayOf(HISTORY, practice), { asOf })).toEqual(declared);
      expect(stateIn(replayOf(HISTORY), { asOf })).toEqual(printed);
      expect(stateIn(replayOf(HISTORY, { variations: [] }), { asOf })).toEqual(printed);
      // Asked by a practice, it would have to leave one of the two out.
      expect(
        refused(() => Reflect.apply(stateIn, undefined, [replayOf(HISTORY), { asOf, practice: { variations: [] } }])),
      ).toEqual(['input.wrong-type', 'question', ['practice']]);
    }
  });

  it('reads two corrections with one id as the whole history does, whichever comes first in the list', () => {
    const [on, id] = [day('2031-01-01'), HISTORY.events[0]?.id ?? ''];
    const first = { kind: 'corrected', id: 'twice', of: id, recordedOn: on, happenedOn: day('2030-01-01') } as const;
    const corrections = [
      { ...first, by: 'first', reason: 'Entered for another child.' },
      { ...first, by: 'second', reason: 'Entered twice.', happenedOn: day('2030-02-01') },
    ];
    for (const events of [corrections, [...corrections].reverse()]) {
      const [whole, question] = [withEvents(...events), { asOf: day('2031-01-02') }];
      expect(stateOf(whole, question).corrections.map(({ by }) => by)).toEqual(['first']);
      expect(stateIn(replayOf(whole), question)).toEqual(stateOf(whole, question));
    }
  });

  it('goes on after a correction, unless a classification comes that it names', () => {
    const agreements = HISTORY.events.filter(({ kind }) => kind === 'classification-agreed');
    const [wrong, last] = [agreements[0], agreements.at(-1)];
    if (wrong === undefined || last === undefined) throw new Error('Nobody agreed anything.');
    const on = { happenedOn: day('2030-01-01'), recordedOn: day('2031-01-01') };
    const named = { of: wrong.id, instead: 'right', by: 'worker-1', reason: 'The level was noted wrongly.' };
    const kept = keptOf(withEvents({ kind: 'corrected', id: 'correction', ...on, ...named }), PRINTED_PRACTICE);
    const [another, right] = ['another', 'right'].map((id) => keptWith(kept, [{ ...last, id, ...on }]));
    expect(another?.before).toBe(kept.before);
    expect(right?.before).not.toBe(kept.before);
    expect(right?.before.replaced.has(wrong.id)).toBe(false);
  });

  it('carries on a lapse that nobody says is over, and leaves it open in what was read before its end', () => {
    const managedLapse = { reason: 'One bad week.' };
    const first = observed('first', '2024-02-01', { riskFactors: 'not-being-addressed', managedLapse });
    // So many that what holds after the lapse is kept, and not read again.
    const since = Array.from({ length: 50 }, (_, at) =>
      observed(`since-${at}`, daysLater('2024-02-02', at), { protectiveFactors: 'apparent' }),
    );
    const [more, end] = [
      observed('more', '2024-06-01', { capacityToChange: 'able' }),
      observed('end', '2024-06-10', { riskFactors: 'fully-addressed' }),
    ];
    const history = historyOf(agreed('2024-01-15', 'low'), first, ...since);
    const question = { asOf: day('2031-01-02') };
    const read = replayOf(history);
    const [open, over] = [replayWith(read, [more]), replayWith(read, [end])];
    const lapsesIn = (replay: ReturnType<typeof replayOf>) =>
      stateIn(replay, question).lapsesNotOver.map(({ row, since: { by } }) => [row, by]);
    const notOver = [['riskFactors', 'first']];
    expect([read, open, over, replayWith(open, [end]), open, read].map(lapsesIn)).toEqual([
      ...[notOver, notOver, [], []],
      ...[notOver, notOver],
    ]);
    expect(stateIn(open, question)).toEqual(stateOf({ ...history, events: [...history.events, more] }, question));
  });

  it.each<readonly [what: string, more: CaseEvent, isNoticed: readonly [before: boolean, after: boolean]]>([
    ['a change after six months', observed('more', '2025-03-01', KEPT_UP), [true, true]],
    ['a change on the day', observed('more', '2025-02-28', KEPT_UP), [true, false]],
    ['a change the day before, recorded late', observed('more', '2025-02-27', KEPT_UP), [true, false]],
    [
      'that the change had been entered wrongly',
      { ...corrected('2025-03-10', 'change'), recordedOn: day('2031-01-01') },
      [false, true],
    ],
    [
      'that another entry had been',
      { ...corrected('2025-03-10', 'other'), recordedOn: day('2031-01-01') },
      [true, true],
    ],
  ])('says whether all was as it had been six months after the birth, reading on with %s', (_, more, expected) => {
    const [before, after] = expected;
    const events = [
      agreed('2024-09-15', 'high'),
      ...(before
        ? [observed('other', '2025-01-10', { protectiveFactors: 'apparent' })]
        : [observed('change', '2025-01-10', KEPT_UP)]),
    ];
    const history = ofChild(historyOf(...events), { bornOn: '2024-08-31', inPregnancy: true });
    const question = { asOf: day('2031-01-02') };
    const isNoticed = (state: CaseState) => state.notices.some(({ code }) => code === 'notice.no-change-since-birth');
    const read = replayOf(history);
    expect([isNoticed(stateIn(read, question)), isNoticed(stateIn(replayWith(read, [more]), question))]).toEqual([
      before,
      after,
    ]);
    expect(stateIn(replayWith(read, [more]), question)).toEqual(
      stateOf({ ...history, events: [...events, more] }, question),
    );
  });

  it('says so also where only one of several further events is of a day up to then, whichever comes first', () => {
    const history = ofChild(historyOf(agreed('2024-09-15', 'high')), { bornOn: '2024-08-31', inPregnancy: true });
    const more = [observed('later', '2025-05-01', { newRisk: false }), observed('by then', '2025-02-01', KEPT_UP)];
    const told = [more, [...more].reverse()].map((events) =>
      stateIn(replayWith(replayOf(history), events), { asOf: day('2031-01-02') }).notices.map(({ code }) => code),
    );
    expect(told).toEqual([[], []]);
  });

  it('says so by the practice under which it was read: where no lapse is excused, one within the six months counts', () => {
    const from = day('2015-01-01');
    const practice: Practice = { variations: [{ kind: 'every-lapse-breaks', reason: 'Agreed by the board.', from }] };
    const managedLapse = { reason: 'One bad week.' };
    const history = ofChild(historyOf(agreed('2024-09-15', 'high'), observed('change', '2025-01-10', KEPT_UP)), {
      bornOn: '2024-08-31',
      inPregnancy: true,
    });
    const lapse = observed('lapse', '2025-02-01', { riskFactors: 'not-being-addressed', managedLapse });
    const isNoticed = (declared?: Practice) =>
      stateIn(replayWith(replayOf(history, declared), [lapse]), { asOf: day('2031-01-02') }).notices.some(
        ({ code }) => code === 'notice.no-change-since-birth',
      );
    expect([isNoticed(), isNoticed(practice)]).toEqual([false, true]);
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
    expect(Object.keys(replay)).toEqual([]);
    expect(JSON.stringify(replay)).toBe('{}');
    expect(Object.isFrozen(replay)).toBe(true);
  });
});

describe('a history that has been read', () => {
  it('is only what replayOf or replayWith gave, no copy and nothing else', () => {
    const replay = replayOf(HISTORY);
    const [mark] = Object.getOwnPropertySymbols(replay);
    if (mark === undefined) throw new Error('It carries no mark.');
    const tells = (): never => {
      throw new Error('Ada');
    };
    const throwing = { get: tells, getOwnPropertyDescriptor: tells };
    for (const foreign of [
      ...[undefined, null, {}, HISTORY, { ...replay }, JSON.parse(JSON.stringify(replay))],
      ...[{ [mark]: {} }, { [mark]: 'Ada' }, { [mark]: { stateOn: tells } }, { [Symbol.for('another version')]: {} }],
      ...[Object.defineProperty({}, mark, { get: tells }), { [mark]: new Proxy({}, throwing) }],
      new Proxy(replay, throwing),
    ]) {
      expect(refused(() => Reflect.apply(stateIn, undefined, [foreign, { asOf: day('2031-01-01') }]))).toEqual([
        'input.not-a-replay',
        'replay',
        [],
      ]);
      expect(refused(() => Reflect.apply(replayWith, undefined, [foreign, []]))).toEqual([
        'input.not-a-replay',
        'replay',
        [],
      ]);
    }
  });

  it('is not known to another version, which may read it otherwise', () => {
    const [mark] = Object.getOwnPropertySymbols(replayOf(HISTORY));
    expect(mark?.description).toContain(MADE_BY.version);
  });

  it('looks at what it is given, also where somebody finds what is under its mark', () => {
    const replay = replayOf(HISTORY);
    const [mark = Symbol.iterator] = Object.getOwnPropertySymbols(replay);
    const { withMore, stateOn }: Record<string, (given: unknown) => unknown> = Reflect.get(replay, mark);
    expect(refused(() => withMore?.([{ kind: 'observed' }]))).toEqual(['input.missing', 'events', [0, 'id']]);
    expect(refused(() => stateOn?.({ asOf: 'Ada' }))).toEqual(['input.no-such-day', 'question', ['asOf']]);
  });

  it('takes no event with an id that it has read, or that comes twice', () => {
    const replay = replayWith(replayOf(HISTORY), [observed('more', '2030-01-01', { newRisk: true })]);
    const [id, next] = [HISTORY.events[0]?.id ?? '', observed('next', '2030-01-02', { newRisk: false })];
    const repeated = (at: number) => ['input.repeated', 'events', [at, 'id']];
    // The commonest case: a row that was changed at its source comes once more.
    expect(refused(() => replayWith(replay, [next, observed('more', '2030-01-01', {})]))).toEqual(repeated(1));
    expect(refused(() => replayWith(replay, [observed(id, '2030-01-03', { newRisk: false })]))).toEqual(repeated(0));
    expect(refused(() => replayWith(replay, [next, next]))).toEqual(repeated(1));
    expect(stateIn(replayWith(replay, [next]), { asOf: day('2031-01-01') })).toEqual(
      stateOf(withEvents(observed('more', '2030-01-01', { newRisk: true }), next), { asOf: day('2031-01-01') }),
    );
  });

  it('is never longer than a history may be', () => {
    const many = Array.from({ length: 10_001 }, (_, at) => observed(`many-${at}`, '2024-01-01', { newRisk: false }));
    const replay = replayOf({ ...HISTORY, events: many.slice(0, 9_999) });
    expect(refused(() => replayWith(replay, many.slice(9_999)))).toEqual(['input.too-many', 'events', []]);
    const full = replayWith(replay, many.slice(9_999, 10_000));
    expect(stateIn(full, { asOf: day('2031-01-01') }).lastSeen).toBeDefined();
    expect(refused(() => replayWith(full, many.slice(10_000)))).toEqual(['input.too-many', 'events', []]);
  });
});
