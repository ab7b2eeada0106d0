/**
 * Freezes a value and all it holds, so that shared rule data and shared answers cannot be changed by anyone.
 * Only for values this package made itself: freezing what a caller passed in would change it.
 *
 * @param value - a tree of plain objects and lists, without cycles
 * @returns the same value
 */
export function frozen<Value>(value: Value): Value {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    for (const part of Object.values(value)) frozen(part);
  }
  return value;
}
