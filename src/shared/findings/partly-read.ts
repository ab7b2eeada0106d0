import type { Finding } from './finding.js';

/**
 * A value of which some parts could not be read: they are `undefined`, and positions in lists stay right. What can be read
 * is checked all the same, so that everything that is wrong with an input is found at once. A whole value is one too.
 */
export type PartlyRead<Value> = Value extends string
  ? Value
  : Value extends readonly (infer Entry)[]
    ? readonly (PartlyRead<Entry> | undefined)[]
    : Value extends object
      ? { readonly [Field in keyof Value]?: PartlyRead<Value[Field]> | undefined }
      : Value;

/**
 * The entries of a list that could be read.
 *
 * @param list - a list, some entries of which may be missing, or nothing
 * @returns the entries with their positions in the list
 */
export function readEntries<Entry>(
  list: readonly (Entry | undefined)[] | undefined,
): readonly { readonly entry: Entry; readonly position: number }[] {
  const entries: { readonly entry: Entry; readonly position: number }[] = [];
  // Whatever is no list has no such method, and is not read by its length.
  list?.forEach((entry, position) => {
    if (entry !== undefined) entries.push({ entry, position });
  });
  return entries;
}

/**
 * The entries of a list, if every one of them could be read.
 *
 * @param list - a list, some entries of which may be missing, or nothing
 * @returns the entries, or `undefined` where one, or the list, could not be read
 */
export function allRead<Entry>(list: readonly (Entry | undefined)[] | undefined): readonly Entry[] | undefined {
  const isRead = (entry: Entry | undefined): entry is Entry => entry !== undefined;
  return list?.every(isRead) ? list : undefined;
}

/**
 * Checks the entries of a list that could be read.
 *
 * @param list - a list, some entries of which may be missing, or nothing
 * @param check - checks a list of whole entries; its paths begin with a position
 * @returns what it found, with the positions in the list as it was given
 */
export function checkReadEntries<Entry, Code extends string>(
  list: readonly (Entry | undefined)[] | undefined,
  check: (entries: readonly Entry[]) => readonly Finding<Code>[],
): readonly Finding<Code>[] {
  const read = readEntries(list);
  return check(read.map(({ entry }) => entry)).map((found) => {
    const [first, ...rest] = found.path;
    const position = typeof first === 'number' ? read[first]?.position : undefined;
    return position === undefined ? found : { ...found, path: [position, ...rest] };
  });
}
