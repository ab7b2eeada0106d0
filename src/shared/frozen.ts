/**
 * Freezes a value and all it holds, so that shared rule data and shared answers cannot be changed by anyone.
 * Only for values this package made itself: freezing what a caller passed in would change it.
 *
 * All rules are frozen when they are loaded, so no list of the parts of each is made.
 *
 * @param value - a tree of plain objects and lists, without cycles
 * @returns the same value
 */
export function frozen<Value>(value: Value): Value {
  if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return value;
  Object.freeze(value);
  if (Array.isArray(value)) {
    for (const part of value) if (typeof part === 'object') frozen(part);
  } else {
    for (const name in value) if (typeof value[name] === 'object') frozen(value[name]);
  }
  return value;
}

/**
 * A constant that is worked out when it is first asked for: who loads the package and never asks does not wait for it. What makes it
 * has no effect and always makes the same, so nobody can tell when it was made.
 *
 * @param make - works the constant out
 * @returns gives the constant
 */
export function once<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
