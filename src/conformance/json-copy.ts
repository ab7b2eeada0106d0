/** What a vector holds as JSON: read once, and no more than any vector needs. */

import { SIZE_LIMITS } from '../shared/plain-data.js';

/** Stands for what is no JSON, or too much. */
export const NO_JSON: unique symbol = /* @__PURE__ */ Symbol('no JSON');

/** The deepest that anything lies: no answer nests a tenth as deep. */
const DEPTH = 200;

/** How many values may still come, and how deep the one is that is read. */
interface Left {
  values: number;
  depth: number;
}

const copied = (value: unknown, left: Left): unknown => {
  left.values -= 1;
  if (left.values < 0) return NO_JSON;
  if (value === null || typeof value === 'string' || typeof value === 'boolean') return value;
  if (typeof value === 'number') return Number.isFinite(value) ? value : NO_JSON;
  if (typeof value !== 'object') return NO_JSON;
  if (left.depth === DEPTH) return NO_JSON;
  left.depth += 1;
  const copy = Array.isArray(value) ? copiedList(value, left) : copiedRecord(value, left);
  left.depth -= 1;
  return copy;
};

const copiedList = (list: readonly unknown[], left: Left): unknown => {
  const { length } = list;
  if (length > left.values) return NO_JSON;
  const copy: unknown[] = [];
  for (let position = 0; position < length; position += 1) {
    const entry = copied(list[position] ?? null, left);
    if (entry === NO_JSON) return NO_JSON;
    copy.push(entry);
  }
  return copy;
};

const copiedRecord = (record: object, left: Left): unknown => {
  const copy: [string, unknown][] = [];
  for (const [name, part] of Object.entries(record)) {
    // As in JSON, what is not there is left out.
    const value = part === undefined ? undefined : copied(part, left);
    if (value === NO_JSON) return NO_JSON;
    if (value !== undefined) copy.push([name, value]);
  }
  return Object.fromEntries(copy);
};

/**
 * Copies JSON, each value read once.
 *
 * @param value - anything; `undefined` stands for no JSON at all
 * @returns the copy; {@link NO_JSON} where it is none, cannot be read, or holds more values than any vector
 */
export const copyOfJson = (value: unknown): unknown => {
  if (value === undefined) return undefined;
  try {
    return copied(value, { values: SIZE_LIMITS.values, depth: 0 });
  } catch {
    // A getter or a proxy threw.
    return NO_JSON;
  }
};
