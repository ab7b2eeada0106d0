/** Inputs for any function, made of valid ones: the same seed and number give the same input, and making one costs little. */
import type { Path } from './edits.js';
import { pathsIn, setOwn, valueAt } from './edits.js';

/** Numbers from 0 up to and not including a limit, one after the other. */
export type Draw = (limit: number) => number;

/**
 * Draws that depend on a seed and a position alone (mulberry32).
 *
 * @param seed - the seed of the run
 * @param position - the number of the input
 * @returns the draws
 */
export function drawFrom(seed: number, position: number): Draw {
  let state = (Math.imul(seed, 0x9e3779b1) ^ Math.imul(position + 1, 0x85ebca6b)) >>> 0;
  return (limit) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % limit;
  };
}

const MARK = 'said by the neighbour';

const refuse = (): never => {
  throw new Error(MARK);
};

const nested = (depth: number, inList: boolean): unknown => {
  let value: unknown = 'bottom';
  for (let level = 0; level < depth; level += 1) value = inList ? [value] : { events: value };
  return value;
};

const cycle = (): unknown => {
  const record: Record<string, unknown> = { kind: 'observed', id: 'id' };
  record['events'] = [record, record];
  record['parents'] = record;
  return record;
};

const sparse = (length: number): unknown[] => {
  const list: unknown[] = [];
  list.length = length;
  return list;
};

const revoked = (target: object): unknown => {
  const { proxy, revoke } = Proxy.revocable(target, {});
  revoke();
  return proxy;
};

/** Values that nobody expects. They are shared between inputs: whoever changes one is found out. */
const HOSTILE: readonly unknown[] = [
  ...[undefined, null, true, false, 0, -0, -1, 1.5, Number.NaN, Infinity, -Infinity, 2 ** 53, 4_294_967_295, 7n],
  ...['', ' ', MARK, '\ud800', 'a\udc00b', '__proto__', 'constructor', 'toString', 'hasOwnProperty', 'length'],
  ...['2024-02-30', '2024-02-29', '0001-01-01', '9999-12-31', '2024-2-9', '+2024-01-01', '２０２４-01-01', '\0'],
  'x'.repeat(5_000),
  '*_`|<&'.repeat(500),
  [],
  {},
  [null],
  [undefined],
  [[[]]],
  [7],
  ['text', 7, null, {}],
  { length: 2 ** 40 },
  sparse(3),
  sparse(2_000),
  sparse(4_294_967_295),
  Array.from({ length: 300 }, () => ({})),
  Array.from({ length: 10_001 }, () => 'x'),
  Object.create(null),
  Object.create({ inherited: MARK }),
  Object.defineProperty({}, 'id', { get: refuse, enumerable: true }),
  Object.defineProperty([], 0, { get: refuse, enumerable: true }),
  { toString: refuse, valueOf: refuse, toJSON: refuse },
  { [Symbol.toPrimitive]: refuse },
  { [Symbol.iterator]: refuse },
  Object.defineProperty({}, Symbol.toStringTag, { get: refuse }),
  JSON.parse('{"__proto__":{"events":[]},"constructor":{"prototype":{"polluted":true}}}'),
  new Map([['events', []]]),
  new Set([MARK]),
  new Date(0),
  new Date(Number.NaN),
  /pattern/gu,
  new Error(MARK),
  new Uint8Array(4),
  Object(7),
  Object('text'),
  Symbol(MARK),
  refuse,
  class {},
  cycle(),
  nested(20, false),
  nested(5_000, true),
  nested(5_000, false),
  revoked({}),
  revoked([]),
  new Proxy({}, { get: refuse }),
  new Proxy({}, { ownKeys: refuse }),
  new Proxy({}, { getPrototypeOf: refuse, has: refuse }),
  new Proxy([], { get: (_, key) => (key === 'length' ? 2 ** 53 - 1 : undefined) }),
  new Proxy({}, { get: (_, key) => (typeof key === 'string' ? MARK : undefined) }),
];

/** What a getter that changes its mind changes it to: nothing long, as it could be read after it was measured. */
const OTHERS: readonly unknown[] = [undefined, null, 7, MARK, [], {}, [null], Object.create(null)];

/** A list or a record like another, of which parts can be put in or taken out; what is too long to be copied stays. */
const copyOf = (value: object): object =>
  Array.isArray(value) ? (value.length > LONGEST ? value : [...value]) : { ...value };

const LONGEST = 20_000;

/** Lists of arguments, with every place in them. */
export interface Sample {
  readonly args: readonly unknown[];
  readonly places: readonly Path[];
}

/** A sample of a call. */
export const sampleOf = (args: readonly unknown[]): Sample => ({ args, places: pathsIn(args).slice(1) });

type Change = (target: object, key: string | number) => void;

const change = (draw: Draw, { args, places }: Sample): Change => {
  const value = HOSTILE[draw(HOSTILE.length)];
  switch (draw(8)) {
    case 0:
      return (target, key) => Reflect.deleteProperty(target, key);
    case 1: {
      // Something that belongs elsewhere.
      const other = valueAt(args, places[draw(places.length)] ?? []);
      return (target, key) => setOwn(target, key, other);
    }
    case 2: {
      const key = ['extra', '__proto__', 'constructor', 'toString', 'length'][draw(5)] ?? 'extra';
      return (target) => {
        if (!(Array.isArray(target) && key === 'length')) setOwn(target, key, value);
      };
    }
    case 3: {
      const times = [0, 2, 3, 40][draw(4)] ?? 2;
      return (target, key) => {
        const list: unknown = Reflect.get(target, key);
        const entries: readonly unknown[] = Array.isArray(list) && list.length < LONGEST ? list : [list];
        setOwn(
          target,
          key,
          Array.from({ length: times }).flatMap(() => entries),
        );
      };
    }
    case 4: {
      const other = OTHERS[draw(OTHERS.length)];
      return (target, key) => {
        const kept: unknown = Reflect.get(target, key);
        let reads = 0;
        Object.defineProperty(target, key, {
          enumerable: true,
          configurable: true,
          get: () => (++reads % 3 === 0 ? other : kept),
        });
      };
    }
    default:
      return (target, key) => setOwn(target, key, value);
  }
};

/** The arguments with one thing changed; what is not on the way to it is shared with the sample. */
const changedAt = (args: readonly unknown[], place: Path, apply: Change): readonly unknown[] => {
  const top = [...args];
  const last = place.at(-1);
  let target: object = top;
  try {
    for (const step of place.slice(0, -1)) {
      const part: unknown = Reflect.get(target, step);
      if (typeof part !== 'object' || part === null) return top;
      const copy = copyOf(part);
      setOwn(target, step, copy);
      target = copy;
    }
    if (last !== undefined) apply(target, last);
  } catch {
    // Something hostile that was put in before stands in the way; it is input enough.
  }
  return top;
};

/**
 * Makes an input: mostly a valid call with one field changed, sometimes more, sometimes nothing of a valid call.
 *
 * @param samples - valid calls
 * @param draw - what chooses
 * @returns arguments
 */
export function inputFrom(samples: readonly [Sample, ...Sample[]], draw: Draw): readonly unknown[] {
  const sample = samples[draw(samples.length)] ?? samples[0];
  const kind = draw(16);
  if (kind === 0) return Array.from({ length: draw(4) }, () => HOSTILE[draw(HOSTILE.length)]);
  if (sample.places.length === 0) return [HOSTILE[draw(HOSTILE.length)]];
  let args = sample.args;
  for (let left = kind < 12 ? 1 : 1 + draw(3); left > 0; left -= 1) {
    // Every other time near the top, where a change matters most.
    const places = sample.places;
    const place = places[draw(places.length)] ?? [];
    args = changedAt(args, draw(4) === 0 ? place.slice(0, 1 + draw(2)) : place, change(draw, sample));
  }
  return args;
}
