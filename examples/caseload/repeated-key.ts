/** Whether a record in a JSON text names a key twice. Parsers keep the last one, and what the first one said is lost without a word. */

/** A string, and the colon after it where it is a key. In valid JSON every quotation mark begins or ends one. */
const STRINGS = /"(?:[^"\\]|\\.)*"(\s*:)?/g;

const keysIn = (text: string): number => {
  let keys = 0;
  for (const [, colon] of text.matchAll(STRINGS)) if (colon !== undefined) keys += 1;
  return keys;
};

/**
 * Whether a key comes twice in one record.
 *
 * @param text - valid JSON
 * @param value - what it was parsed to
 * @returns true if there are more keys in the text than in the value
 */
export function hasRepeatedKey(text: string, value: unknown): boolean {
  let kept = 0;
  const left: unknown[] = [value];
  while (left.length > 0) {
    const part = left.pop();
    if (typeof part !== 'object' || part === null) continue;
    const parts: readonly unknown[] = Object.values(part);
    if (!Array.isArray(part)) kept += parts.length;
    for (const one of parts) left.push(one);
  }
  return keysIn(text) > kept;
}
