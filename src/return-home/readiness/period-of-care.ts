/** Since when something can have been done for this return: the period of care, and an earlier return that failed. */
import { sameIds } from '../../factors/evidence/subject.js';
import { type CivilDate, compareDays, isEarlier } from '../../shared/days/civil-date.js';
import { LEGAL_STATUSES } from '../law/legal-statuses.js';
import type { HistoryReading } from './conditions-from-history.js';
import type { ReadinessCase } from './readiness.js';

/** The period of care in which the return is prepared. */
export interface PeriodOfCare {
  /** The first day on which something can have been done for this return; `undefined` where it is not known. */
  readonly since: CivilDate | undefined;
  /** Whether something else that is recorded contradicts the day on which care is said to have begun. */
  readonly isContradicted: boolean;
}

/** The later of two days. */
export const laterOf = (one: CivilDate | undefined, other: CivilDate | undefined): CivilDate | undefined =>
  one === undefined || isEarlier(one, other) ? other : one;

/** When the child went back into care, where an earlier return failed. */
const backInCareOn = (reading: HistoryReading): CivilDate | undefined =>
  reading.kind === 'read' && reading.state.whereabouts.kind === 'back-in-care'
    ? reading.state.whereabouts.since.on
    : undefined;

/** Days on which something recorded has the child in care, in the period that goes on now. */
const daysInCare = (
  { child, wayHome, agreement }: ReadinessCase,
  reading: HistoryReading,
  asOf: CivilDate,
): readonly CivilDate[] => {
  const back = backInCareOn(reading);
  const classified =
    reading.kind === 'read' && reading.state.whereabouts.kind !== 'home'
      ? reading.events.filter(({ kind }) => kind === 'classification-agreed').map(({ happenedOn }) => happenedOn)
      : [];
  const isOfThisCase = agreement?.child === child && sameIds(agreement.parents ?? [], wayHome.parents);
  return [back, ...classified, isOfThisCase ? agreement.madeOn : undefined]
    .filter((day) => day !== undefined)
    .filter((day) => !isEarlier(day, back) && day <= asOf);
};

/**
 * Reads the period of care. A return is prepared while a child is in care: a classification, an agreement, or a return to care
 * before the day on which care is said to have begun contradicts it.
 *
 * @param given - the case
 * @param reading - the history
 * @param bornOn - the date of birth
 * @param asOf - the day asked about
 * @returns since when something counts for this return: the last of the days on which care began, or began again
 */
export function periodOfCare(
  given: ReadinessCase,
  reading: HistoryReading,
  bornOn: CivilDate | undefined,
  asOf: CivilDate,
): PeriodOfCare {
  const { lookedAfterSince, status } = given.legal ?? {};
  const back = backInCareOn(reading);
  const [first] = [...daysInCare(given, reading, asOf)].sort(compareDays);
  // Under section 20 nobody is looked after while at home with parents.
  const beganBeforeReturn =
    status !== undefined && LEGAL_STATUSES[status].isSection20 && isEarlier(lookedAfterSince, back);
  return {
    since: laterOf(lookedAfterSince, back),
    isContradicted:
      isEarlier(first, lookedAfterSince) ||
      isEarlier(asOf, lookedAfterSince) ||
      isEarlier(lookedAfterSince, bornOn) ||
      beganBeforeReturn,
  };
}
