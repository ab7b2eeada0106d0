import { isLeft, isRight } from 'reunification-framework';
import { describe, expect, it } from 'vitest';
import { shapeOf } from '../fuzz/shape.js';
import { ANSWERED } from '../interop/answered.js';
import { CALLS, exportedFunctions } from './exports.js';
import { drawFrom, HOSTILE, inputFrom, type Sample, sampleOf } from './mutations.js';

const FUNCTIONS = await exportedFunctions();
const NAMED = [...FUNCTIONS].map(([name, ask]) => [name, ask, CALLS[name] ?? [[]]] as const);
const SEED = Number(process.env['FC_SEED'] ?? 20151122);
const INPUTS = 40;

/** All that an answer says, in which a finding or a field says that nothing could be read. */
const saysUnreadable = (answer: unknown): boolean => JSON.stringify(answer)?.includes('input.unreadable') ?? false;

/** Answers that speak for going on: each is one that nobody may get for what cannot be read. */
const soundsWell = (answer: unknown): boolean => {
  if (Array.isArray(answer) || typeof answer !== 'object' || answer === null) return false;
  const said = new Map<string, unknown>(Object.entries(answer));
  return ['isComplete', 'isComplete', 'isReady', 'allPassed'].some((field) => said.get(field) === true);
};

/** Those that answer with a list of findings: an empty one says that nothing is wrong. */
const FINDERS = [
  'checkAssessment',
  'checkRecord',
  'checkHistory',
  'checkPractice',
  'checkReviews',
  'checkWarningSigns',
];

/** Records and lists may be of the right kind by chance. */
const mayBeRead = (value: unknown): boolean => {
  try {
    return Array.isArray(value) || Object.prototype.toString.call(value) === '[object Object]';
  } catch {
    return false;
  }
};

describe('the functions that the package exports', () => {
  it('are all asked here, and none that it does not export', () => {
    expect(Object.keys(CALLS).sort()).toEqual([...FUNCTIONS.keys()].sort());
  });
});

describe.each(NAMED)('%s', (name, ask, calls) => {
  const [first, ...others] = calls;
  const samples: readonly [Sample, ...Sample[]] = [sampleOf(first), ...others.map(sampleOf)];

  it('reads what is of its types', () => {
    for (const args of calls) expect(saysUnreadable(ask(...args))).toBe(false);
  });

  it('throws nothing, and changes nothing that it is given', () => {
    for (let at = 0; at < (name === 'jsonSchemas' ? 1 : INPUTS); at += 1) {
      const args = inputFrom(samples, drawFrom(SEED, at));
      const before = shapeOf(args);
      expect(() => ask(...args)).not.toThrow();
      expect(shapeOf(args)).toBe(before);
    }
  });
});

describe.each(NAMED.filter(([, , [first]]) => first.length > 0))('%s', (name, ask, [first]) => {
  it('never says of what cannot be read that all is well', () => {
    for (const [place, value] of HOSTILE.entries()) {
      if (mayBeRead(value)) continue;
      const answer = ask(value, ...first.slice(1));
      expect([place, soundsWell(answer)]).toEqual([place, false]);
      if (FINDERS.includes(name)) expect([place, answer]).not.toEqual([place, []]);
      if (name.startsWith('parse') && name !== 'parseCivilDate')
        expect([place, isRight(answer as never)]).toEqual([place, false]);
    }
  });
});

describe('what people recorded, read and asked about as its types say', () => {
  it.each(Object.entries(ANSWERED))('never gets the answer that nothing could be read: %s', (name, answers) => {
    // Parsers are asked there with what is no record at all.
    const own = answers.filter((answer) => !(name.startsWith('parsed') && isLeft(answer as never)));
    expect(own.filter(saysUnreadable)).toEqual([]);
  });
});

describe('the cost of reading', () => {
  /** How many parts of its first argument a function reads. */
  const readsOf = (ask: (...args: readonly unknown[]) => unknown, args: readonly unknown[]): number => {
    let reads = 0;
    const watched = (value: unknown): unknown =>
      typeof value === 'object' && value !== null
        ? new Proxy(value, {
            get: (target, key) => {
              reads += 1;
              return watched(Reflect.get(target, key));
            },
          })
        : value;
    ask(...args.map(watched));
    return reads;
  };

  it.each(['stateOf', 'checkHistory', 'parseHistory'])('grows no faster than the history that %s reads', (name) => {
    const ask = FUNCTIONS.get(name);
    const [[history, question] = []] = CALLS['stateOf'] ?? [];
    const events: readonly object[] = (history as { readonly events: readonly object[] }).events;
    const longer = (times: number): unknown => ({
      ...(history as object),
      events: Array.from({ length: times }).flatMap((_, time) =>
        events.map((event, place) => ({ ...event, id: `${time}-${place}` })),
      ),
    });
    const [once, tenfold] = [20, 200].map((times) => (ask ? readsOf(ask, [longer(times), question]) : 0));
    expect(once).toBeGreaterThan(1_000);
    expect((tenfold ?? 0) / (once ?? 1)).toBeLessThan(15);
  });

  it.each(NAMED.filter(([, , [args]]) => args.length > 0))(
    'of a list that says it has billions of entries is none: %s',
    (name, ask, [args]) => {
      let reads = 0;
      const endless = new Proxy([], {
        get: (target, key) => {
          reads += 1;
          return key === 'length' ? 2 ** 53 - 1 : Reflect.get(target, key);
        },
      });
      // Looked for in every list: the arguments themselves, and their own fields.
      const places = sampleOf(args).places.filter((place) => place.length <= 2);
      for (const place of places) {
        const given = withinReach(args, place, endless);
        if (given !== undefined) ask(...given);
      }
      expect([name, reads]).toEqual([name, expect.any(Number)]);
      expect(reads).toBeLessThan(50_000);
    },
  );
});

/** The arguments with one value put somewhere near the top. */
function withinReach(
  args: readonly unknown[],
  [argument, field]: readonly (string | number)[],
  value: unknown,
): readonly unknown[] | undefined {
  const copy = [...args];
  if (typeof argument !== 'number') return undefined;
  const held = copy[argument];
  copy[argument] =
    field === undefined || typeof held !== 'object' || held === null || Array.isArray(held)
      ? value
      : { ...held, [field]: value };
  return copy;
}
