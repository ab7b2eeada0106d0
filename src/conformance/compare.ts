/** How an answer is compared with what is expected of it, part by part. */
import type { PathStep } from '../shared/findings/finding.js';
import { frozen } from '../shared/frozen.js';
import type { Mismatch } from './report.js';
import type { AskedFunction } from './vector.js';

/** What is said of the lists of an answer. */
export type Lists = Pick<AskedFunction, 'unordered' | 'byKey' | 'only'>;

/** One part of what is expected, and whether the answer agrees. */
export interface Part extends Mismatch {
  /** Whether the answer has it. */
  readonly agrees: boolean;
  /** The fields of the answer that it says something of, once for each value. */
  readonly fields: readonly string[];
}

/** Where a comparison stands: the path into the answer, and the field that this is. */
interface Place {
  readonly path: readonly PathStep[];
  readonly field: string;
}

/** Numbers no further apart than this are the same: they are worked out, and not written down. */
const ONE_MILLIONTH = 1e-6;

/** The field that is the answer itself. */
const ANSWER = '$';
const WHOLE: Place = /* @__PURE__ */ frozen({ path: [], field: ANSWER });

/**
 * Whether something is there; `null` stands for what is not.
 *
 * @param value - what is expected, or came
 * @returns false for `null` and `undefined`
 */
export const isThere = (value: unknown): boolean => value !== null && value !== undefined;
const isList = (value: unknown): value is readonly unknown[] => Array.isArray(value);
const isRecord = (value: unknown): value is object => typeof value === 'object' && value !== null && !isList(value);

/** Whether a value is compared part by part: what has no parts is compared as it is. */
const hasParts = (value: unknown): value is object => isRecord(value) && Object.keys(value).length > 0;

const below = ({ path, field }: Place, name: string): Place => ({
  path: [...path, name],
  field: field === ANSWER ? name : `${field}.${name}`,
});

const entryOf = ({ path, field }: Place, step: PathStep): Place => ({ path: [...path, step], field: `${field}[]` });

/** The name by which a list is spoken of: its field, or for the answer itself `$`. */
const nameOf = ({ path }: Place): string => String(path.at(-1) ?? ANSWER);

/** What a record of its own has under a name. */
export const named = <Value>(record: Readonly<Record<string, Value>> | undefined, name: string): Value | undefined =>
  record !== undefined && Object.hasOwn(record, name) ? record[name] : undefined;

const fieldIn = (value: unknown, field: string): unknown =>
  isThere(value) ? Reflect.get(Object(value), field) : value;

/** The value at fields such as `task.id`. */
const valueAt = (value: unknown, fields: string): unknown => fields.split('.').reduce(fieldIn, value);

/** The same without the values at some fields. */
const without = (value: unknown, keys: readonly string[]): unknown =>
  hasParts(value)
    ? Object.fromEntries(
        Object.entries(value).flatMap(([field, part]) => {
          if (keys.includes(field)) return [];
          const further = keys.flatMap((key) => (key.startsWith(`${field}.`) ? [key.slice(field.length + 1)] : []));
          const left = further.length === 0 ? part : without(part, further);
          return further.length === 0 || hasParts(left) ? [[field, left]] : [];
        }),
      )
    : value;

const isSame = (expected: unknown, actual: unknown): boolean => {
  if (!isThere(expected)) return !isThere(actual);
  if (typeof expected === 'number' && typeof actual === 'number') return Math.abs(expected - actual) <= ONE_MILLIONTH;
  return isRecord(expected) ? isRecord(actual) : expected === actual;
};

/** Whether each entry expected can be given one of the list that fits, taking the first that is left. */
const fitInAnyOrder = (expected: readonly unknown[], actual: readonly unknown[], lists: Lists): boolean => {
  const unmatched = [...actual];
  return expected.every((entry) => {
    const position = unmatched.findIndex((other) => partsOf(entry, other, lists).every(({ agrees }) => agrees));
    if (position >= 0) unmatched.splice(position, 1);
    return position >= 0;
  });
};

/** Entry by entry, each with the entry of the answer that has the same keys. */
const partsByKey = (
  expected: readonly unknown[],
  actual: readonly unknown[],
  keys: readonly string[],
  lists: Lists,
  place: Place,
): readonly Part[] =>
  expected.flatMap((entry) => {
    const values = keys.map((key) => valueAt(entry, key));
    const found = actual.find((other) => keys.every((key, at) => isSame(values[at], valueAt(other, key))));
    const step = values.filter(isThere).join(' ');
    return partsOf(without(entry, keys), found, lists, entryOf(place, step));
  });

const partsOfList = (expected: readonly unknown[], given: unknown, lists: Lists, place: Place): readonly Part[] => {
  const name = nameOf(place);
  const only = named(lists.only, name);
  const actual =
    isList(given) && only !== undefined
      ? given.filter((entry) =>
          Object.entries(only).every(([at, values]) => values.some((value) => isSame(value, valueAt(entry, at)))),
        )
      : given;
  const whole = (agrees: boolean, fields: readonly string[] = [place.field]): readonly Part[] => [
    { path: place.path, expected, actual, agrees, fields },
  ];
  const keys = named(lists.byKey, name);
  if (keys !== undefined && expected.length > 0)
    return partsByKey(expected, isList(actual) ? actual : [], keys, lists, place);
  const isSameLength = isList(actual) && actual.length === expected.length;
  if (lists.unordered?.includes(name)) return whole(isSameLength && fitInAnyOrder(expected, actual, lists));
  if (!expected.some(hasParts))
    return whole(
      isSameLength && expected.every((entry, at) => partsOf(entry, actual[at], lists).every(({ agrees }) => agrees)),
    );
  if (!isSameLength) return whole(false, fieldsOf(expected, lists, place));
  return expected.flatMap((entry, at) => partsOf(entry, actual[at], lists, entryOf(place, at)));
};

/**
 * Compares an answer with what is expected of it. `docs/interop.md` says how in six sentences.
 *
 * @param expected - what is expected: JSON
 * @param actual - the answer
 * @param lists - how the lists of the answer are compared
 * @param place - where in the answer this stands
 * @returns every part of what is expected, with whether the answer has it
 */
export function partsOf(expected: unknown, actual: unknown, lists: Lists, place: Place = WHOLE): readonly Part[] {
  if (isList(expected)) return partsOfList(expected, actual, lists, place);
  if (!hasParts(expected))
    return [{ path: place.path, expected, actual, agrees: isSame(expected, actual), fields: [place.field] }];
  if (isThere(actual) && !isRecord(actual))
    return [{ path: place.path, expected, actual, agrees: false, fields: fieldsOf(expected, lists, place) }];
  return Object.entries(expected).flatMap(([field, value]) =>
    partsOf(value, fieldIn(actual, field), lists, below(place, field)),
  );
}

/**
 * The fields of which something is expected.
 *
 * @param expected - what is expected: JSON
 * @param lists - how the lists of the answer are compared
 * @param place - where in the answer this stands
 * @returns each field, once for each value
 */
export function fieldsOf(expected: unknown, lists: Lists, place: Place = WHOLE): readonly string[] {
  return partsOf(expected, expected, { ...lists, only: undefined }, place).flatMap(({ fields }) => fields);
}
