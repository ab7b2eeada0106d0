/** Days that cannot be true beside a date of birth: codes, words, and what finds them. Printed in `docs/findings.md`. */
import { type CivilDate, isEarlier } from '../../shared/days/civil-date.js';
import { type Finding, type FindingRegister, findingWhen } from '../../shared/findings/finding.js';
import { frozen } from '../../shared/frozen.js';

/** Codes of days that cannot be true beside a date of birth. */
export type BirthFindingCode =
  | 'birth.after-start-of-care'
  | 'birth.after-return'
  | 'birth.after-decision'
  | 'birth.two-dates';

/** The message and severity for each code. */
export const BIRTH_FINDINGS: FindingRegister<BirthFindingCode> = /* @__PURE__ */ frozen({
  'birth.after-start-of-care': {
    severity: 'must',
    message: 'The child became looked after before the date of birth. Check both dates.',
  },
  'birth.after-return': {
    severity: 'must',
    message: 'The return home is dated before the child’s birth. Check both dates.',
  },
  'birth.after-decision': {
    severity: 'must',
    message: 'The decision is dated before the child’s birth. Check both dates.',
  },
  'birth.two-dates': { severity: 'must', message: 'The history has another date of birth. Find out which is right.' },
});

const when = /* @__PURE__ */ findingWhen(BIRTH_FINDINGS);

/** The days in a record that a birth comes before. */
interface DaysOfALife {
  readonly bornOn?: CivilDate | undefined;
  readonly lookedAfterSince?: CivilDate | undefined;
  readonly happenedOn?: CivilDate | undefined;
  readonly decidedOn?: CivilDate | undefined;
}

/**
 * Finds the days of a record that cannot be true beside its date of birth.
 *
 * @param days - a legal position, an unplanned return or a decision against a return, as far as it could be read
 * @returns what was found
 */
export const findingsOfBirth = ({
  bornOn,
  lookedAfterSince,
  happenedOn,
  decidedOn,
}: DaysOfALife): readonly Finding<BirthFindingCode>[] => [
  ...when(isEarlier(lookedAfterSince, bornOn), 'birth.after-start-of-care', 'lookedAfterSince'),
  ...when(isEarlier(happenedOn, bornOn), 'birth.after-return', 'happenedOn'),
  ...when(isEarlier(decidedOn, bornOn), 'birth.after-decision', 'decidedOn'),
];

/**
 * Finds a date of birth that the history of the same case contradicts.
 *
 * @param bornOn - as it is recorded with the legal status
 * @param inHistory - as it is recorded in the history
 * @returns what was found
 */
export const findingsOfTwoBirths = (
  bornOn: CivilDate | undefined,
  inHistory: CivilDate | undefined,
): readonly Finding<BirthFindingCode>[] =>
  when(bornOn !== undefined && inHistory !== undefined && bornOn !== inHistory, 'birth.two-dates', 'bornOn');
