/**
 * Where a value could still be changed.
 *
 * @returns the paths of all objects and lists in it that are not frozen
 */
export function unfrozenPlaces(value: unknown, at = ''): readonly string[] {
  if (typeof value !== 'object' || value === null) return [];
  return [
    ...(Object.isFrozen(value) ? [] : [at]),
    ...Object.entries(value).flatMap(([key, part]) => unfrozenPlaces(part, at === '' ? key : `${at}.${key}`)),
  ];
}
