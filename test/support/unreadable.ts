/** What every function answers to what cannot be read: tests for tables of functions, with arguments that they can read. */
import { describe, expect, it } from 'vitest';

/** The finding that nothing could be read. */
export const UNREADABLE = {
  code: 'input.unreadable',
  severity: 'must',
  path: [],
  message: 'Reading the input failed: it is not plain data.',
};

/**
 * Whether an answer says, anywhere in it, that something could not be read. What is of the types of a function never leads to that.
 *
 * @param answer - any answer
 * @returns true where the finding is in it
 */
export const saysUnreadable = (answer: unknown): boolean =>
  (JSON.stringify(answer) ?? '').includes(`"${UNREADABLE.code}"`);

/** What is of the wrong kind where a record, a list of records, a day or a number is asked for. */
const WRONG = {
  record: [undefined, null, 'text', 7, [], [{}], new Map(), new Date(0)],
  list: [undefined, null, 'text', 7, {}, new Set(), new Map(), [null], ['text'], [[]], [new Map()]],
  day: [undefined, null, 7, '', 'yesterday', '2024-02-30', {}, ['2024-02-28']],
  number: [null, '0.3', '', {}, [], true],
  codes: [undefined, null, 'text', 7, [], {}, new Map()],
  text: [undefined, null, 7, {}, [], 'no code'],
} as const;

type Kind = keyof typeof WRONG;

/** What holds the same as a record, or a list, and is none. */
const alike = (kind: Kind, value: unknown): readonly unknown[] => {
  if (Array.isArray(value)) return [new Set(value)];
  return kind === 'record' ? [Object.assign(new Map(), value)] : [];
};

/** A record that fails as soon as anything in it is looked at. */
const THROWING = new Proxy(
  {},
  {
    get: () => {
      throw new Error('what the neighbour said');
    },
  },
);

/** A function with arguments that it can read, and what it answers to any that it cannot. */
export interface Asked {
  readonly ask: (...args: never) => unknown;
  readonly args: readonly (readonly [kind: Kind, value: unknown])[];
  /** Optional arguments at the end, which may be left out. */
  readonly optional?: number;
  /** Parts of the first argument that are not of their types. */
  readonly parts?: readonly object[];
  /** Other arguments that are not of their types. */
  readonly others?: readonly (readonly unknown[])[];
  readonly answer: unknown;
}

const asked = ({ ask }: Asked, args: readonly unknown[]): unknown => Reflect.apply(ask, undefined, args);

/** The arguments, one of them of the wrong kind. */
const withOneWrong = ({
  args,
  optional = 0,
  parts = [],
  others: more = [],
}: Asked): readonly (readonly unknown[])[] => {
  const values = args.map(([, value]) => value);
  const [first, ...others] = values;
  return [
    ...args.flatMap(([kind, own], place) =>
      [...WRONG[kind], ...alike(kind, own), THROWING, [THROWING]]
        .filter((value) => value !== undefined || place < args.length - optional)
        .map((value) => values.map((held, at) => (at === place ? value : held))),
    ),
    ...more,
    ...parts.map((part) => [Object.assign({}, first, part), ...others]),
  ];
};

/**
 * Tests that functions answer what cannot be read, whichever argument it is, and that they tell it from what can be.
 *
 * @param table - the functions by name
 */
export function answerWhatCannotBeRead(table: Readonly<Record<string, Asked>>): void {
  describe.each(Object.entries(table))('What cannot be read, given to %s,', (_, row) => {
    it('is answered with an answer that says so, whichever of the arguments it is', () => {
      for (const [place, args] of withOneWrong(row).entries())
        expect([place, asked(row, args)]).toEqual([place, row.answer]);
    });

    it('is told from what can be read', () => {
      expect(
        asked(
          row,
          row.args.map(([, value]) => value),
        ),
      ).not.toEqual(row.answer);
    });
  });
}
