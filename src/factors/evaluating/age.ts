/** How old a child is, as far as Annex 1 asks. */
import { birthdayAt, type CivilDate } from '../../shared/days/civil-date.js';
import { readOnce } from '../../shared/shapes/shape.js';
import type { Child } from '../assessment.js';
import type { Age, AssessmentQuestion } from '../evaluation.js';
import { ASSESSMENT_QUESTION, CHILD } from '../shapes.js';

/** Whether a child is in the first year of life on a day. */
export const ageOn = (child: Child, asOf: CivilDate): Age => {
  if (child.bornOn === undefined)
    return child.infancy === 'in-first-year' || child.infancy === 'past-first-year' ? child.infancy : 'not-known';
  const firstBirthday = birthdayAt(child.bornOn, 1);
  // Past the year 9999 there is no such day, and nobody asks about a later one.
  return firstBirthday === undefined || asOf < firstBirthday ? 'in-first-year' : 'past-first-year';
};

/**
 * Whether a child is in the first year of life.
 *
 * @param child - with a date of birth, a statement about infancy, or neither
 * @param question - the day asked about
 * @returns `past-first-year` from the first birthday on; `in-first-year` before it, also before birth; `not-known` where
 * neither is recorded.
 * @throws InputError if an argument has the wrong type
 *
 * @example
 * ```ts
 * import { civilDate } from 'reunification-framework';
 * import { ageOf } from 'reunification-framework/factors';
 *
 * const child = { id: 'child-1', bornOn: civilDate('2024-02-29') };
 * ageOf(child, { asOf: civilDate('2025-02-28') }); // => 'in-first-year'
 * ageOf(child, { asOf: civilDate('2025-03-01') }); // => 'past-first-year'
 * ageOf({ id: 'child-2' }, { asOf: civilDate('2025-03-01') }); // => 'not-known'
 * ```
 */
export function ageOf(child: Child, question: AssessmentQuestion): Age {
  return ageOn(readOnce('child', child, CHILD), readOnce('question', question, ASSESSMENT_QUESTION).asOf);
}
