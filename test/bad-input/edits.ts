/** Edits of plain data: a sample stays as it is, and a copy gets something put in or taken out. */

/** Steps into a value: field names and list positions. */
export type Path = readonly (string | number)[];

/** What to put where; `ABSENT` takes out what is there. */
export type Edit = readonly [path: Path, value: unknown];

/** Not a value: that there is none. In a list it leaves a hole. */
export const ABSENT: unique symbol = Symbol('absent');

/** `children.0.id` as a path. */
export const pathOf = (text: string): Path =>
  text === '' ? [] : text.split('.').map((step) => (/^\d+$/.test(step) ? Number(step) : step));

export const valueAt = (value: unknown, path: Path): unknown =>
  path.reduce<unknown>(
    (at, step) => (typeof at === 'object' && at !== null ? Reflect.get(at, step) : undefined),
    value,
  );

/** Makes an own property, also where the key is `__proto__`. */
export function setOwn(target: object, key: PropertyKey, value: unknown): void {
  Object.defineProperty(target, key, { value, enumerable: true, configurable: true, writable: true });
}

/** A record with one more field of its own. */
export function withField(record: object, key: PropertyKey, value: unknown): object {
  const copy = { ...record };
  setOwn(copy, key, value);
  return copy;
}

/** A copy of plain data with edits made in turn. */
export function edited(sample: unknown, ...edits: readonly Edit[]): unknown {
  let copy: unknown = structuredClone(sample);
  for (const [path, value] of edits) {
    const last = path.at(-1);
    if (last === undefined) {
      copy = value;
      continue;
    }
    const target = valueAt(copy, path.slice(0, -1));
    if (typeof target !== 'object' || target === null) throw new Error(`Nothing to edit at ${path.join('.')}`);
    if (value === ABSENT) Reflect.deleteProperty(target, last);
    else setOwn(target, last, value);
  }
  return copy;
}

/** A list, or a record of no class. */
const isPlain = (value: unknown): value is object =>
  typeof value === 'object' &&
  value !== null &&
  (Array.isArray(value) || [Object.prototype, null].includes(Object.getPrototypeOf(value)));

/** Every place in plain data, the data itself among them; what is not plain is one place. */
export function pathsIn(value: unknown, at: Path = []): readonly Path[] {
  if (!isPlain(value)) return [at];
  const parts: readonly Path[] = Array.isArray(value)
    ? value.flatMap((entry, position) => pathsIn(entry, [...at, position]))
    : Object.entries(value).flatMap(([key, part]) => pathsIn(part, [...at, key]));
  return [at, ...parts];
}

/** Every record in plain data. */
export const recordsIn = (value: unknown): readonly Path[] =>
  pathsIn(value).filter((path) => {
    const part = valueAt(value, path);
    return isPlain(part) && !Array.isArray(part);
  });

/** A fault in a sample: the edits that put it there, in turn, and the one finding that it gives. */
export interface Fault {
  readonly fault: string;
  /** What to put where, by path. */
  readonly edits: Readonly<Record<string, unknown>>;
  readonly finds: readonly [code: string, path: string];
}

/** A copy of a sample with faults put into it. */
export const withFaultsIn = (sample: unknown, faults: readonly Fault[]): unknown =>
  edited(
    sample,
    ...faults.flatMap(({ edits }) => Object.entries(edits).map(([path, value]): Edit => [pathOf(path), value])),
  );
