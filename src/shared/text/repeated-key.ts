/** Whether a record in a JSON text names a key twice. Parsers keep the last one, and what the first one said is lost without a word. */

import { InputError } from '../findings/input-error.js';

/** The position of the quotation mark that ends a string, or the end of the text: one after an odd number of backslashes is part of it. */
const endOfString = (json: string, from: number): number => {
  for (let end = json.indexOf('"', from); end !== -1; end = json.indexOf('"', end + 1)) {
    let before = end;
    while (json[before - 1] === '\\') before -= 1;
    if ((end - before) % 2 === 0) return end;
  }
  return json.length;
};

/** A key as it is read: the same one can be written in several ways. */
const keyOf = (written: string): string => {
  if (!written.includes('\\')) return written;
  try {
    return String(JSON.parse(`"${written}"`));
  } catch {
    return written;
  }
};

/**
 * Says whether any record in a JSON text names a key twice. `JSON.parse` keeps the last of them without a word: of a line with two
 * `"events"`, the events under the first are lost. Send such a text back to whoever wrote it.
 *
 * @param json - a text that `JSON.parse` has taken; of any other the answer means nothing
 * @returns whether a key comes twice in one record, however it is written
 * @throws InputError if it is not a text
 *
 * @example
 * ```ts
 * import { hasRepeatedKey } from 'reunification-framework/shared';
 *
 * hasRepeatedKey('{"level": "low", "child": {"level": "high"}}'); // => false
 * hasRepeatedKey('{"level": "low", "level": "high"}'); // => true
 * ```
 */
export function hasRepeatedKey(json: string): boolean {
  if (typeof json !== 'string') throw new InputError('json', { code: 'input.wrong-type', path: [] });
  const marks = /["{}]/g;
  const colon = /\s*:/y;
  const open: Set<string>[] = [];
  for (let mark = marks.exec(json); mark !== null; mark = marks.exec(json)) {
    if (mark[0] === '{') open.push(new Set());
    else if (mark[0] === '}') open.pop();
    else {
      const end = endOfString(json, marks.lastIndex);
      colon.lastIndex = end + 1;
      if (colon.test(json)) {
        const keys = open.at(-1);
        const key = keyOf(json.slice(marks.lastIndex, end));
        if (keys?.has(key)) return true;
        keys?.add(key);
      }
      marks.lastIndex = end + 1;
    }
  }
  return false;
}
