import { agree, classify, explainAgreed, InputError, isRight, MADE_BY, stateOf } from 'reunification-framework';
import {
  parseAgreedClassification,
  parseProfile,
  parseStoredClassification,
} from 'reunification-framework/classification/schema';
import { parseHistory } from 'reunification-framework/reclassification/schema';
import { afterEach, describe, expect, it } from 'vitest';
import packageJson from '../../package.json' with { type: 'json' };
import { INPUT_FINDINGS } from '../../src/shared/findings/input-error.js';
import { agreed, MEDIUM_RECORD } from '../support/classification-records.js';
import { sharedIn } from '../support/shared-objects.js';
import { pathsIn, setOwn, valueAt } from './edits.js';
import { type AnyFunction, CALLS, exportedFunctions } from './exports.js';
import { AS_OF, ASSESSMENT, HISTORY, RECORD } from './samples.js';

const FUNCTIONS = await exportedFunctions();
const NAMED = [...FUNCTIONS].map(([name, ask]) => [name, ask, CALLS[name] ?? [[]]] as const);
const COMPUTING = NAMED.filter(([name, , [first]]) => !name.startsWith('parse') && first.length > 0);

const SECRET = 'said by the neighbour';

const { proxy: UNREADABLE, revoke } = Proxy.revocable({}, {});
revoke();

/** Values that stand where they do not belong. */
const MISPLACED: readonly unknown[] = [
  ...[undefined, null, true, 0, -1, 1.5, Number.NaN, 7n, Symbol(SECRET), () => SECRET],
  ...['', SECRET, '__proto__', 'constructor', '2024-02-30', '2024-02-29', '2026-03-02T00:00:00Z'],
  ...[[], {}, [null], [SECRET], { kind: SECRET }, { [SECRET]: SECRET }],
  ...[new Map(), new Date(0), Object.create(null), UNREADABLE],
  Array.from({ length: 10_001 }, () => 'x'),
];

const placesIn = (args: readonly unknown[]): readonly (readonly (string | number)[])[] =>
  pathsIn(args).filter((path) => path.length > 0);

const holdsFunctions = (arg: unknown): boolean =>
  typeof arg === 'function' || Object.values(Object(arg)).some((part) => typeof part === 'function');

/** What people agreed loses its mark in a copy; a function cannot be copied. */
const isKept = (arg: unknown): boolean => Object.isFrozen(arg) || holdsFunctions(arg);

const withValue = (
  args: readonly unknown[],
  path: readonly (string | number)[],
  value: unknown,
): readonly unknown[] => {
  const copy = args.map((arg) => (holdsFunctions(arg) ? { ...Object(arg) } : structuredClone(arg)));
  const parent = valueAt(copy, path.slice(0, -1));
  const last = path.at(-1);
  if (typeof parent === 'object' && parent !== null && last !== undefined) setOwn(parent, last, value);
  return copy;
};

/** What comes of a call: an answer, or the error that says what was wrong with it. */
const outcomeOf = (ask: AnyFunction, args: readonly unknown[]): unknown => {
  try {
    return ask(...args);
  } catch (error) {
    return error;
  }
};

/** What an error says, whatever it is. */
const said = (error: Error): string =>
  JSON.stringify([error.message, error.name, Reflect.get(error, 'argument'), Reflect.get(error, 'path')]);

describe('the functions that the package exports', () => {
  it('are all asked here, and none that it does not export', () => {
    expect(Object.keys(CALLS).sort()).toEqual([...FUNCTIONS.keys()].sort());
  });

  it.each(NAMED)('%s answers what its types allow', (_, ask, calls) => {
    for (const args of calls) expect(() => ask(...args)).not.toThrow();
  });
});

describe.each(COMPUTING)('%s, asked what its types do not allow', (_, ask, calls) => {
  it('answers, or throws the one error, which names the argument and repeats nothing', () => {
    for (const args of calls) {
      const places = placesIn(args);
      const step = Math.max(1, Math.floor(places.length / 60));
      for (let at = 0; at < places.length; at += step) {
        for (const value of MISPLACED) {
          const outcome = outcomeOf(ask, withValue(args, places[at] ?? [], value));
          // What only passes a value on gives it back.
          if (outcome === value || !(outcome instanceof Error)) continue;
          expect(outcome).toBeInstanceOf(InputError);
          expect(said(outcome)).not.toContain(SECRET);
          expect(Object.keys(INPUT_FINDINGS)).toContain(Reflect.get(outcome, 'code'));
        }
      }
    }
  });

  it('never takes what is no argument at all for one', () => {
    const [args] = calls;
    args.forEach((arg, position) => {
      const findings = (outcome: unknown): boolean => JSON.stringify(outcome)?.includes('"input.') ?? false;
      for (const value of [null, 7, SECRET, Symbol(SECRET)]) {
        if (typeof arg === typeof value) continue;
        const wrong = [...args];
        wrong[position] = value;
        const outcome = outcomeOf(ask, wrong);
        const isRefused = outcome instanceof InputError || findings(outcome);
        expect([position, typeof value, isRefused || FACTS.has(ask)]).toEqual([position, typeof value, true]);
      }
    });
  });
});

/** The same arguments, of which one place throws when it is looked at. */
const throwingAt = (args: readonly unknown[], path: readonly (string | number)[]): readonly unknown[] => {
  const copy = withValue(args, path, undefined);
  const parent = valueAt(copy, path.slice(0, -1));
  const get = (): never => {
    throw new RangeError(SECRET);
  };
  if (typeof parent === 'object' && parent !== null && !Object.isFrozen(parent))
    Object.defineProperty(parent, path.at(-1) ?? '', { enumerable: true, configurable: true, get });
  return copy;
};

describe.each(COMPUTING)('%s, of which a field throws when it is looked at', (_, ask, calls) => {
  it('passes nothing on of what was thrown', () => {
    for (const args of calls) {
      const places = placesIn(args).filter((path) => path.length > 1);
      const step = Math.max(1, Math.floor(places.length / 200));
      for (let at = 0; at < places.length; at += step) {
        const outcome = outcomeOf(ask, throwingAt(args, places[at] ?? []));
        if (!(outcome instanceof Error)) continue;
        expect([places[at], outcome]).toEqual([places[at], expect.any(InputError)]);
        expect(said(outcome)).not.toContain(SECRET);
      }
    }
  });
});

/** Those that say of anything at all whether it is something, and those that hold anything at all. */
const FACTS = new Set(['isCivilDate', 'isRiskFactorId', 'left', 'right'].map((name) => FUNCTIONS.get(name)));

/** The same arguments, of which every field has another value from the second look on. */
const changingAfter = (value: unknown, later: unknown): unknown => {
  if (typeof value !== 'object' || value === null || isKept(value)) return value;
  const copy: object = Array.isArray(value) ? [] : {};
  for (const [name, part] of Object.entries(value)) {
    const first = changingAfter(part, later);
    let looks = 0;
    const get = (): unknown => {
      looks += 1;
      return looks === 1 ? first : later;
    };
    Object.defineProperty(copy, name, { enumerable: true, configurable: true, get });
  }
  return copy;
};

/** Whether an answer says of itself that what was given could not be read. */
const isFoundUnreadable = (outcome: unknown): boolean => JSON.stringify(outcome)?.includes('"code":"input.') ?? false;

describe.each(COMPUTING)('%s, of which every argument changes after the first look', (_, ask, calls) => {
  it.each([undefined, null, 7, 'text', {}, []])(
    'answers as at the first look, or refuses: %j from then on',
    (later) => {
      for (const args of calls) {
        const outcome = outcomeOf(
          ask,
          args.map((arg) => changingAfter(arg, later)),
        );
        if (!(outcome instanceof InputError) && !isFoundUnreadable(outcome))
          expect(outcome).toEqual(outcomeOf(ask, args));
      }
    },
  );
});

describe('what can be misused without types', () => {
  const history = HISTORY as never;

  it.each<readonly [what: string, ask: () => unknown, code: string, argument: string, path: readonly unknown[]]>([
    [
      'a day with a time',
      () => stateOf(history, { asOf: `${AS_OF}T00:00:00Z` } as never),
      'input.no-such-day',
      'question',
      ['asOf'],
    ],
    ['a question without a day', () => stateOf(history, {} as never), 'input.missing', 'question', ['asOf']],
    [
      'an event of no known kind',
      () => stateOf({ ...HISTORY, events: [{ kind: SECRET }] } as never, { asOf: AS_OF } as never),
      'input.not-one-of',
      'history',
      ['events', 0, 'kind'],
    ],
    [
      'a value that the table does not know',
      () => classify({ wishes: SECRET } as never),
      'input.not-one-of',
      'profile',
      ['wishes'],
    ],
    [
      'an inherited field',
      () => classify(Object.create({ wishes: 'all-want-return' }) as never),
      'input.inherited',
      'profile',
      ['wishes'],
    ],
    [
      'an answer of another version',
      () => explainAgreed({ ...agreed(), madeBy: { ...MADE_BY, version: '0.0.1' } }, 'parent'),
      'input.not-agreed',
      'agreed',
      [],
    ],
  ])('%s is refused, and said where', (_, ask, code, argument, path) => {
    const outcome = outcomeOf(ask, []);
    expect(outcome).toBeInstanceOf(TypeError);
    expect(outcome).toMatchObject({ code, argument, path });
  });
});

describe('an agreed classification', () => {
  const people = agreed();

  it.each([
    ['a copy', { ...people }],
    ['one at another level', { ...people, level: 'low' as const }],
    ['one that was written as JSON and read again', JSON.parse(JSON.stringify(people))],
  ])('is none where it is %s', (_, copy) => {
    expect(outcomeOf(() => explainAgreed(copy, 'practitioner'), [])).toMatchObject({ code: 'input.not-agreed' });
  });

  it('is read back from its JSON by agreeing its record again', () => {
    const question = { asOf: AS_OF };
    const again = parseStoredClassification(JSON.parse(JSON.stringify(people)), question);
    expect(again).toEqual(agree(MEDIUM_RECORD, question));
    expect(isRight(again) && explainAgreed(again.right, 'parent')).toEqual(explainAgreed(people, 'parent'));
    const tampered = { ...people, record: { ...people.record, level: 'low' } };
    expect(isRight(parseStoredClassification(tampered, question))).toBe(false);
    expect(isRight(parseStoredClassification({}, question))).toBe(false);
  });

  it('is refused, with findings, for a question that is none', () => {
    expect(parseAgreedClassification(RECORD, undefined as never)).toMatchObject({ left: [{ code: 'input.missing' }] });
    expect(agree(MEDIUM_RECORD, { asOf: SECRET } as never)).toMatchObject({ left: [{ code: 'question.no-such-day' }] });
  });
});

describe('every answer', () => {
  it('says which version of the package made it', () => {
    expect(MADE_BY).toEqual({ package: packageJson.name, version: packageJson.version, edition: 'framework-2015' });
  });
});

describe('answers share nothing that can be changed', () => {
  /** Writes into everything that can be reached from a value, where it lets itself be written into. */
  const spoil = (value: unknown, seen: Set<unknown>): void => {
    if (typeof value !== 'object' || value === null || seen.has(value)) return;
    seen.add(value);
    for (const key of Reflect.ownKeys(value)) {
      if (Array.isArray(value) && key === 'length') continue;
      spoil(Reflect.get(value, key), seen);
      Reflect.set(value, key, SECRET);
    }
    Reflect.set(value, SECRET, SECRET);
    if (Array.isArray(value)) Reflect.set(value, 'length', 0);
  };
  const plain = (answer: unknown): string | undefined => JSON.stringify(answer);
  const fresh = (args: readonly unknown[]): readonly unknown[] =>
    args.map((arg) => (isKept(arg) ? arg : structuredClone(arg)));

  it.each(NAMED)('%s', (_, ask, calls) => {
    for (const args of calls) {
      const answer = ask(...fresh(args));
      const before = plain(answer);
      spoil(answer, new Set());
      expect(plain(ask(...fresh(args)))).toBe(before);
    }
  });

  it.each(NAMED)('%s, not even an empty list', (_, ask, calls) => {
    for (const args of calls)
      for (const given of [fresh(args), fresh(args)]) expect(sharedIn(ask(...given), given)).toEqual([]);
  });
});

describe('in a process in which someone has added to Object.prototype', () => {
  afterEach(() => {
    Reflect.deleteProperty(Object.prototype, 'status');
  });

  it.each([true, false])('nothing is read (enumerable: %s)', (enumerable) => {
    const { history, question } = { history: HISTORY as never, question: { asOf: AS_OF } as never };
    Object.defineProperty(Object.prototype, 'status', { value: 'present', configurable: true, enumerable });
    const codes = [
      outcomeOf(() => stateOf(history, question), []),
      outcomeOf(() => agree(RECORD as never, { asOf: AS_OF, assessment: ASSESSMENT } as never), []),
      parseHistory(HISTORY),
      parseProfile({}),
    ].map((outcome) => JSON.stringify(outcome));
    Reflect.deleteProperty(Object.prototype, 'status');
    for (const code of codes) expect(code).toContain('input.extended-prototype');
  });
});
