/** Readings of subjects: who is meant, and whether two subjects are the same people. */
import type { ParentId, Subject } from '../assessment.js';

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
 * Whether findings about two subjects are about the same people: the same list of people, one person and a group that
 * person is of, or, where one of them names nobody, anyone. The homes of different lists of people are different homes.
 *
 * @param one - whom a finding is about
 * @param other - whom another is about
 * @returns true when one cannot hold of its subject without bearing on the other
 */
export function concernSamePeople(one: Subject, other: Subject): boolean {
  const [some, others] = [parentsOf(one), parentsOf(other)];
  if (some.length === 0 || others.length === 0 || sameIds(some, others)) return true;
  if (one.kind === 'parent') return others.includes(one.parent);
  return other.kind === 'parent' && some.includes(other.parent);
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

/**
 * The people whom a subject names, as one text: the same for the same people in any order.
 *
 * @param subject - whom an observation is about
 * @returns a key to look them up by; the same for every subject that names nobody
 */
export const peopleKey = (subject: Subject): string => {
  const people = parentsOf(subject);
  if (people.length === 0) return '[]';
  return JSON.stringify(people.length === 1 ? people : [...new Set(people)].sort());
};

/**
 * A finding as one text: the same for the same thing found of the same people in the same respect.
 *
 * @param id - what was found
 * @param subject - of whom
 * @returns a key to look it up by
 */
export const findingKey = (id: string, subject: Subject): string =>
  JSON.stringify([id, subject.kind, peopleKey(subject)]);
