/** Readings of subjects: who is meant, and whether two subjects are the same people. */
import type { ParentId, Subject } from './assessment.js';

/**
 * The parents whom a subject names.
 *
 * @param subject - whom an observation is about
 * @returns the parents; none for the children themselves and for the professionals
 */
export function parentsOf(subject: Subject): readonly ParentId[] {
  switch (subject.kind) {
    case 'child':
    case 'professionals':
      return [];
    case 'parent':
      return [subject.parent];
    case 'parents-together':
    case 'household':
    case 'social-setting':
      return subject.parents;
  }
}

/**
 * Whether two lists name the same people, in any order.
 *
 * @param some - ids
 * @param others - ids
 * @returns true when each list holds all of the other
 */
export function sameIds(some: readonly string[], others: readonly string[]): boolean {
  return some.every((id) => others.includes(id)) && others.every((id) => some.includes(id));
}
