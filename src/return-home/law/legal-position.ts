/** What a child’s legal position comes to on a day: the status that can hold, whether the child is an eligible child, what contradicts itself. */
import { addDays, birthdayAt, type CivilDate } from '../../shared/days/civil-date.js';
import { type Known, known } from '../../shared/three-valued.js';
import type { LegalPosition } from './approval.js';
import { ELIGIBLE_CHILD, LEGAL_CONTRADICTIONS, LEGAL_STATUSES } from './legal-statuses.js';
import type { LegalContradiction, LegalStatusId } from './route.js';

const isPastItsAge = ({ status, bornOn }: LegalPosition, on: CivilDate | undefined): boolean => {
  const ends = status && LEGAL_STATUSES[status].endsAtAge;
  const birthday = ends && bornOn && birthdayAt(bornOn, ends.years);
  return birthday !== undefined && on !== undefined && on >= birthday;
};

/**
 * The child’s legal status on a day. A status that the child is too old for contradicts the date of birth, so it is not known.
 *
 * @param position - the status and the date of birth
 * @param on - the day
 * @returns the status as given; `undefined` where it is not known, or contradicts the age on that day
 */
export function statusOn(position: LegalPosition, on: CivilDate | undefined): LegalStatusId | undefined {
  return isPastItsAge(position, on) ? undefined : position.status;
}

/** Someone born on 29 February is 16 from 28 February where that year has no 29 February: for approval, the longer way round (I-76). */
const sixteenthOf = (bornOn: CivilDate): CivilDate | undefined => {
  const birthday = birthdayAt(bornOn, 16);
  return birthday?.slice(8) === bornOn.slice(8) ? birthday : birthday && addDays(birthday, -1);
};

/**
 * Whether someone is 16 or 17 on a day.
 *
 * @param bornOn - the date of birth, where it is known
 * @param on - the day, where it is known
 * @returns yes or no; `cannot-say` if a date is not known, or the birth is after the day
 */
export function isSixteenOrSeventeen(bornOn: CivilDate | undefined, on: CivilDate | undefined): Known {
  if (bornOn === undefined || on === undefined || bornOn > on) return 'cannot-say';
  const sixteenth = sixteenthOf(bornOn);
  const eighteenth = birthdayAt(bornOn, 18);
  if (sixteenth === undefined || sixteenth > on) return 'no';
  return known(eighteenth === undefined || on < eighteenth);
}

/**
 * Whether a status is a series of short breaks. The child lives at home throughout, so nobody returns home when the series ends.
 *
 * @param status - the status
 * @returns whether
 */
export function isShortBreaks(status: LegalStatusId): boolean {
  return status === 'short-breaks-episodes-recorded' || status === 'short-breaks-agreement-recorded';
}

/** Whether unbroken care since the 14th birthday already lasts thirteen weeks. In short breaks care is not unbroken, whatever day it began. */
const hasTheTimeInCare = ({ status, bornOn, lookedAfterSince }: LegalPosition, on: CivilDate | undefined): boolean => {
  const counted = bornOn && birthdayAt(bornOn, ELIGIBLE_CHILD.fromAge);
  if (status === undefined || isShortBreaks(status) || counted === undefined || lookedAfterSince === undefined)
    return false;
  const enough = addDays(lookedAfterSince > counted ? lookedAfterSince : counted, ELIGIBLE_CHILD.weeks * 7);
  return enough !== undefined && on !== undefined && on >= enough;
};

/**
 * Whether a child is an eligible child on a day: 16 or 17, with thirteen weeks in care since 14. What unbroken care already shows need
 * not be said; for the rest the caller’s word stands, as earlier periods of care count too.
 *
 * @param position - the date of birth, the status, the start of care, and what the caller knows
 * @param on - the day
 * @returns whether; it is not possible to say where nothing shows it and nobody says so, or where the two contradict each other
 */
export function isEligibleChildOn(position: LegalPosition, on: CivilDate | undefined): Known {
  const { bornOn, isEligibleChild } = position;
  const aged = isSixteenOrSeventeen(bornOn, on);
  if (aged === 'no') return isEligibleChild === true ? 'cannot-say' : 'no';
  if (aged === 'yes' && hasTheTimeInCare(position, on)) return isEligibleChild === false ? 'cannot-say' : 'yes';
  return known(isEligibleChild);
}

/**
 * The contradictions in a legal position on a day, for example an order that the child is too old for.
 *
 * @param position - what is known
 * @param on - the day
 * @returns every contradiction, with what to record
 */
export function contradictionsIn(position: LegalPosition, on: CivilDate | undefined): readonly LegalContradiction[] {
  const { bornOn, isEligibleChild } = position;
  const aged = isSixteenOrSeventeen(bornOn, on);
  return [
    ...(isPastItsAge(position, on) ? [LEGAL_CONTRADICTIONS['status-past-its-age']] : []),
    ...(isEligibleChild === false && aged === 'yes' && hasTheTimeInCare(position, on)
      ? [LEGAL_CONTRADICTIONS['eligible-child-denied']]
      : []),
    ...(isEligibleChild === true && aged === 'no' ? [LEGAL_CONTRADICTIONS['eligible-child-at-another-age']] : []),
  ];
}
