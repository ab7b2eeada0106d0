/** Words of the return-home pillar: bank holidays as they are published, and working days counted. */
import type { CivilDate } from '../../shared/days/civil-date.js';

/** One bank holiday, in the form in which gov.uk publishes them. */
export interface BankHoliday {
  /** Its name. */
  readonly title: string;
  /** The day on which it is kept. */
  readonly date: CivilDate;
  /** For example that it is a substitute day. */
  readonly notes: string;
  /** Whether gov.uk shows bunting. */
  readonly bunting: boolean;
}

/** The bank holidays of England and Wales. */
export interface BankHolidayDivision {
  /** Which part: a list labelled as another’s is refused, since its holidays differ. */
  readonly division: 'england-and-wales';
  /** Its bank holidays; Christmas Day and Good Friday are among them. */
  readonly events: readonly BankHoliday[];
}

/**
 * Bank holidays as gov.uk publishes them (`bank-holidays.json`). Only England and Wales is read; what else the file has is left
 * alone. A calendar year is covered if it lists at least eight days, as many as every year has: of other years it is not possible to say
 * which weekdays were working days, only that no more than fifteen were not.
 */
export interface BankHolidays {
  /** England and Wales. */
  readonly 'england-and-wales': BankHolidayDivision;
}

/** The fewest and the most working days in a period. Both are the same if the bank holidays given cover every year of it. */
export interface WorkingDays {
  /** No fewer than this. */
  readonly atLeast: number;
  /** No more than this. */
  readonly atMost: number;
  /** Calendar years of the period that the bank holidays given do not cover. */
  readonly yearsNotCovered: readonly number[];
}
