/**
 * Totality: no function of this package throws, whatever it is given.
 *
 * The types keep what cannot be read away from the readings, and the parsers keep it away from callers who use them. A caller without
 * types who uses neither can still pass anything: then the reading fails, and the answer is one that says so.
 */

/** The most that is read of one argument; a real case stays far below. The parsers refuse the same. */
export const MOST = { list: 10_000, values: 200_000 } as const;

/** No record of ours lies deeper than this, so nothing below is read. */
const DEEPEST = 8;

/**
 * Whether a value is a record. A map, a date or the like would pass for a record without fields.
 *
 * @param value - anything
 * @returns true for a plain record
 */
export const isRecord = (value: unknown): value is object =>
  Object.prototype.toString.call(value) === '[object Object]';

/** The parts of a list or a record; `undefined` of a list that is too long, and of what is no plain data. */
const partsOf = (value: object): readonly unknown[] | undefined => {
  if (Array.isArray(value)) return value.length > MOST.list ? undefined : value;
  return isRecord(value) ? Object.values(value) : undefined;
};

/** Whether a value is plain data that stays within bounds, so that reading it comes to an end. */
const isWithinBounds = (given: object): boolean => {
  let level: object[] = [given];
  let count = 0;
  for (let depth = 0; depth < DEEPEST && level.length > 0; depth += 1) {
    const next: object[] = [];
    for (const value of level) {
      const parts = partsOf(value);
      if (parts === undefined) return false;
      count += parts.length;
      if (count > MOST.values) return false;
      for (let place = 0; place < parts.length; place += 1) {
        const part = parts[place];
        if (typeof part === 'object' && part !== null) next.push(part);
      }
    }
    level = next;
  }
  return true;
};

/**
 * Whether a value can be compared or gone through: even comparing it with a text would write a list out.
 *
 * @param part - anything
 * @returns true for what is no object, and for plain data within bounds
 */
export const isPlain = (part: unknown): boolean => typeof part !== 'object' || part === null || isWithinBounds(part);

/**
 * Whether values are records that can be read to their end.
 *
 * @param given - anything
 * @returns true where each is a plain record within the bounds of {@link MOST}
 */
export function areRecords(...given: readonly unknown[]): boolean {
  return given.every((value) => isRecord(value) && isWithinBounds(value));
}

/**
 * Whether values are lists of records that can be read to their end.
 *
 * @param given - anything
 * @returns true where each is a list of plain records within the bounds of {@link MOST}
 */
export function areLists(...given: readonly unknown[]): boolean {
  return given.every((list) => Array.isArray(list) && isWithinBounds(list) && list.every(isRecord));
}

/**
 * Whether a list of which parts could not be read is one at all.
 *
 * @param list - anything
 * @returns true where there is none, or one of records, some of which may be missing
 */
export function mayHoldRecords(list: unknown): boolean {
  return list === undefined || (Array.isArray(list) && list.every((entry) => entry === undefined || isRecord(entry)));
}

/**
 * Answers whatever it is given.
 *
 * @param isReadable - whether the arguments are of the kind that the reading takes, as far as that has to be looked at
 * @param reading - gives the answer
 * @param otherwise - the answer where the arguments are of another kind, or reading them fails: one that never says that all is well
 * @returns the answer. What was thrown may hold case data and is dropped.
 */
export function total<Answer>(isReadable: () => boolean, reading: () => Answer, otherwise: () => Answer): Answer {
  try {
    if (isReadable()) return reading();
  } catch {
    // A getter or a proxy threw, or a part is not of its type. Nothing of it is passed on.
  }
  return otherwise();
}
