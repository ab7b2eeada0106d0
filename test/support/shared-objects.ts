/** What answers have in common. */

/** Every object in a value, with its place. What is frozen is looked into as well. */
const objectsIn = (value: unknown): ReadonlyMap<object, string> => {
  const found = new Map<object, string>();
  const look = (part: unknown, place: string): void => {
    if (typeof part !== 'object' || part === null || found.has(part)) return;
    found.set(part, place);
    for (const key of Reflect.ownKeys(part)) look(Reflect.get(part, key), `${place}.${String(key)}`);
  };
  look(value, 'answer');
  return found;
};

/** What stood in any answer before. */
const before = new WeakSet<object>();

/**
 * Where an answer holds an object that an earlier one held, which anyone could change; what the caller gave is the caller’s.
 *
 * @param answer - the answer
 * @param given - what the caller gave
 * @returns the places
 */
export const sharedIn = (answer: unknown, given: unknown): readonly string[] => {
  const ofCaller = objectsIn(given);
  return [...objectsIn(answer)].flatMap(([part, place]) => {
    if (Object.isFrozen(part) || ofCaller.has(part)) return [];
    if (before.has(part)) return [place];
    before.add(part);
    return [];
  });
};
