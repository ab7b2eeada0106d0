/** What plain data is, and how much of it is read. */

/** The most that is read of one list; a real case stays far below. The parsers refuse the same. */
export const SIZE_LIMITS = { list: 10_000, values: 200_000 } as const;

/**
 * Whether a value is a record. A map, a date or the like would pass for a record without fields.
 *
 * @param value - anything
 * @returns true for a plain record
 */
export const isRecord = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && Object.prototype.toString.call(value) === '[object Object]';

/**
 * Whether a field is not the record’s own.
 *
 * @param record - the record
 * @param field - the field
 * @returns true where it would be read from elsewhere
 */
export const isInherited = (record: object, field: PropertyKey): boolean =>
  Object.getPrototypeOf(record) !== Object.prototype && !Object.hasOwn(record, field);

/** The names that every object has from the language. */
const OF_THE_LANGUAGE: ReadonlySet<PropertyKey> = /* @__PURE__ */ new Set([
  'constructor',
  'hasOwnProperty',
  'isPrototypeOf',
  'propertyIsEnumerable',
  'toLocaleString',
  'toString',
  'valueOf',
  '__proto__',
  '__defineGetter__',
  '__defineSetter__',
  '__lookupGetter__',
  '__lookupSetter__',
]);

/**
 * Whether someone in this process has added to what every object has. Then a field that a record leaves out would be read from there.
 *
 * @returns true where nothing was added
 */
export const isPlainProcess = (): boolean =>
  Reflect.ownKeys(Object.prototype).every((name) => OF_THE_LANGUAGE.has(name));
