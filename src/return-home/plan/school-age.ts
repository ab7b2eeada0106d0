/** Whether a child can be too young to be asked or told something. */
import { birthdayAt, type CivilDate } from '../../shared/days/civil-date.js';
import type { ChecklistRule, ItemReasonCode } from '../checklist/checklist.js';
import { PLAN_LIMITS } from './plan-rules.js';

/**
 * Whether a child has reached the age from which none is too young to be asked.
 *
 * @param bornOn - the date of birth
 * @param on - the day
 * @returns true where it is certain
 */
export const isOfSchoolAge = (bornOn: CivilDate | undefined, on: CivilDate | undefined): boolean => {
  const reached = bornOn && birthdayAt(bornOn, PLAN_LIMITS.tooYoung.count);
  return on !== undefined && reached !== undefined && reached <= on;
};

/**
 * What it comes to that people set something aside with a reason, as far as the child’s age bears on it.
 *
 * @param rule - what is set aside
 * @param bornOn - the date of birth; without one, what people say stands
 * @param asOf - the day asked about
 * @returns that it does not stand, or that it stands
 */
export const setAsideAtAge = (
  { onlyIfTooYoung = false }: Pick<ChecklistRule<string>, 'onlyIfTooYoung'>,
  bornOn: CivilDate | undefined,
  asOf: CivilDate,
): ItemReasonCode =>
  onlyIfTooYoung && isOfSchoolAge(bornOn, asOf) ? 'item.set-aside-at-school-age' : 'item.set-aside';
