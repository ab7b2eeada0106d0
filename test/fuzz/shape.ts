/** What a value looks like from outside, without running any code of its own. */

const DEEPEST = 30;

const described = (value: unknown, seen: Map<object, number>, left: { parts: number }, depth = 0): string => {
  if (typeof value === 'string') return JSON.stringify(value.length > 100 ? value.length : value);
  if ((typeof value !== 'object' && typeof value !== 'function') || value === null) return String(value);
  const known = seen.get(value);
  if (known !== undefined) return `#${known}`;
  if (depth > DEEPEST) return 'deep';
  seen.set(value, seen.size);
  try {
    const flags = `${Object.isFrozen(value)}${Object.isExtensible(value)}`;
    const parts: string[] = [];
    for (const key of Reflect.ownKeys(value)) {
      // Where an error was made is written down only when it is looked at.
      if (key === 'stack') continue;
      if (left.parts <= 0) break;
      left.parts -= 1;
      const property = Reflect.getOwnPropertyDescriptor(value, key);
      const held = property && 'value' in property ? described(property.value, seen, left, depth + 1) : 'computed';
      parts.push(`${String(key)}:${held}`);
    }
    return `${flags}{${parts.join()}}`;
  } catch {
    return 'hidden';
  }
};

/** Most parts that are looked at. */
const PARTS = 1_000;

/**
 * Describes a value, so that two looks at it can be compared: its parts, what is frozen, what refers to what.
 *
 * @param value - anything
 * @returns the same text for the same shape
 */
export const shapeOf = (value: unknown): string => described(value, new Map(), { parts: PARTS });
