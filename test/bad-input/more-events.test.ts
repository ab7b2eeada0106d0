import { type Either, type Finding, isLeft, isRight } from 'reunification-framework';
import {
  type History,
  type Replay,
  replayOf,
  replayWith,
  stateIn,
  stateOf,
} from 'reunification-framework/reclassification';
import { parseHistory, parseMoreEvents } from 'reunification-framework/reclassification/schema';
import { describe, expect, it } from 'vitest';
import { day } from '../support/dates.js';
import { HISTORY } from './samples.js';

/** The case goes on. */
const OPEN = { ...HISTORY, events: HISTORY.events.filter(({ kind }) => kind !== 'closed') };
const READ = parseHistory(OPEN);
if (isLeft(READ)) throw new Error('The sample does not fit together.');
const { right: history }: { readonly right: History } = READ;
const replay: Replay = replayOf(history);
const [first] = history.events;
const NOW = { happenedOn: '2026-07-01', recordedOn: '2026-07-01' };
const observed = { id: 'more', kind: 'observed', newRisk: true, ...NOW };
const wrong = {
  id: 'correction',
  kind: 'corrected',
  of: first?.id,
  by: 'worker-1',
  reason: 'Of another child.',
  ...NOW,
};

const foundIn = (read: Either<readonly Finding[], unknown>): readonly string[] =>
  isLeft(read) ? read.left.map(({ code, path }) => `${code} at ${path.join('.')}`) : [];

describe('Further events, for a history that has been read', () => {
  it('are read, and read on with', () => {
    const read = parseMoreEvents(replay, [observed]);
    expect(read).toStrictEqual({ _tag: 'Right', right: [observed] });
    if (isLeft(read)) return;
    const question = { asOf: day('2026-07-02') };
    const whole = { ...history, events: [...history.events, ...read.right] };
    expect(stateIn(replayWith(replay, read.right), question)).toEqual(stateOf(whole, question));
  });

  it('can withdraw an entry that was read before, of which they themselves hold nothing', () => {
    expect(isRight(parseMoreEvents(replay, [wrong]))).toBe(true);
    expect(foundIn(parseHistory({ ...OPEN, events: [wrong] }))).toEqual([
      'correction.of-nothing-recorded at events.0.of',
    ]);
  });

  it.each([
    ['came before under the same id', { ...observed, id: first?.id }, 'event.id-repeated at 0.id'],
    ['withdraws nothing', { ...wrong, of: 'none' }, 'correction.of-nothing-recorded at 0.of'],
    ['withdraws something for no reason', { ...wrong, reason: ' ' }, 'correction.without-reason at 0.reason'],
    [
      'was recorded before it happened',
      { ...observed, recordedOn: '2026-06-30' },
      'event.recorded-before-it-happened at 0.recordedOn',
    ],
    ['says nothing', { ...NOW, id: 'more', kind: 'observed' }, 'observation.of-nothing at 0'],
    [
      'sets a timescale of less than no time',
      {
        ...{ ...NOW, id: 'more', kind: 'timescale-adjusted', clock: 'M1', months: -3, reason: 'Progress.' },
        by: { role: 'team-manager', person: 'manager-1' },
      },
      'shape.out-of-range at 0.months',
    ],
    [
      'is a classification that nobody agreed',
      { ...history.events.find(({ kind }) => kind === 'classification-agreed'), ...NOW, id: 'more', agreedBy: [] },
      'classification.social-worker-missing at 0.agreedBy',
    ],
  ])('are refused where one %s', (_, event, expected) => {
    expect(foundIn(parseMoreEvents(replay, [event]))).toContain(expected);
    // At its own place among them, whatever stands before it.
    const second = parseMoreEvents(replay, [{ ...observed, id: 'before' }, event]);
    expect(foundIn(second)).toContain(expected.replace(' at 0', ' at 1'));
  });

  it('are refused as a whole where an entry read before cannot stand beside them', () => {
    const moved = { kind: 'came-home', happenedOn: '2026-05-01', recordedOn: '2026-07-01' };
    const home = { ...moved, id: 'home' };
    const events = [{ ...observed, happenedOn: '2026-03-01' }, home];
    const read = replayOf({ ...history, events: [] });
    const atHome = parseMoreEvents(read, events);
    if (isLeft(atHome)) throw new Error(foundIn(atHome).join());
    // Home since May; that the child came home in April makes the later entry a second return.
    expect(
      foundIn(parseMoreEvents(replayWith(read, atHome.right), [{ ...home, id: 'april', happenedOn: '2026-04-01' }])),
    ).toEqual(['event.home-before-classified at 0', 'event.home-twice at ']);
  });

  it('are not refused for what was wrong before', () => {
    const twice = { ...history, events: [...history.events, ...history.events] };
    expect(foundIn(parseHistory(twice))).not.toEqual([]);
    expect(foundIn(parseMoreEvents(replayOf(twice), [observed]))).toEqual([]);
  });

  it('are refused where there would be more than any history has', () => {
    const many = (count: number) => Array.from({ length: count }, (_, at) => ({ ...observed, id: `many-${at}` }));
    const room = 10_000 - history.events.length;
    expect(foundIn(parseMoreEvents(replay, many(room)))).toEqual([]);
    expect(foundIn(parseMoreEvents(replay, many(room + 1)))).toEqual(['shape.too-many at ']);
  });

  it.each([[undefined], [{}], [7], ['Ada'], [[{ kind: 'observed', Ada: 'Ada' }]]])(
    'say what is wrong with %j',
    (input) => {
      const read = parseMoreEvents(replay, input);
      expect(isLeft(read)).toBe(true);
      expect(JSON.stringify(read)).not.toContain('Ada');
    },
  );

  it.each([[undefined], [{}], [HISTORY], [{ ...replay }]])(
    'cannot be read for anything but a history that has been read',
    (foreign) => {
      expect(foundIn(Reflect.apply(parseMoreEvents, undefined, [foreign, []]))).toEqual(['input.not-a-replay at ']);
    },
  );
});
