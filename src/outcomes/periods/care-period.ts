/** Words of periods of care: an unbroken time of being looked after, out of episodes that follow on each other. */

import type { CivilDate } from '../../shared/days/civil-date.js';
import type { Check } from '../../shared/findings/check.js';
import type { Finding, MoreFindingsCode } from '../../shared/findings/finding.js';
import { frozen } from '../../shared/frozen.js';
import type { Known } from '../../shared/three-valued.js';
import type { EpisodeFindingCode, NotCountableCode } from '../findings.js';
import type { EndOfCareCode } from './code-rules.js';
import type { WentTo } from './episode.js';

/** The kinds of period. */
export const CARE_PERIOD_KINDS = /* @__PURE__ */ frozen(['care', 'short-breaks', 'care-then-short-breaks'] as const);

/**
 * `short-breaks`: a series of short breaks, which is no period of care here. `care-then-short-breaks`: care went over into short breaks
 * without an end in between, so that it cannot be said when the child came home.
 */
export type CarePeriodKind = (typeof CARE_PERIOD_KINDS)[number];

/** One period of care of one child. */
export interface CarePeriod {
  /** The child, as the rows name it. */
  readonly child: string;
  /** What it is a period of. */
  readonly kind: CarePeriodKind;
  /** The first day among these rows. */
  readonly knownFrom: CivilDate;
  /** The day on which it began; left out where its first episode is not among the rows. Short breaks before it are not counted in. */
  readonly startedOn?: CivilDate | undefined;
  /**
   * How it began. `custody`: under youth justice in secure accommodation, and it holds nothing else (I-279, I-353). `with-parents`: placed with
   * parents (P1) from the first day (I-351).
   */
  readonly startedIn: 'care' | 'with-parents' | 'custody';
  /** What its last episode is. Between short breaks the child lives at home. */
  readonly endsIn: 'care' | 'short-breaks';
  /** The day on which being looked after ended; left out where it goes on. */
  readonly ceasedOn?: CivilDate | undefined;
  /** Why it ended. */
  readonly reasonCeased?: EndOfCareCode | undefined;
  /** With whom the child went to live, where the row says so. */
  readonly wentTo?: WentTo | undefined;
  /** Whether the child was in foster or residential care at any time in it. */
  readonly fosterOrResidential: Known;
  /** Since when the child has lived with parents while looked after, up to the end of the period or the last day known. */
  readonly placedWithParentsFrom?: CivilDate | undefined;
  /** The child’s date of birth, where it was passed and only one was. */
  readonly bornOn?: CivilDate | undefined;
}

/** A child whose rows do not hold together. Nothing of this child is counted. */
export interface NotCountableChild {
  /** The child, as the rows name it. */
  readonly child: string;
  /** Everything that stands in the way. */
  readonly reasons: readonly NotCountableCode[];
}

/** The date of birth of a child. */
export interface BirthDate {
  /** The child, as the rows name it. */
  readonly child: string;
  /** The day. */
  readonly bornOn: CivilDate;
}

/** What the rows do not say, and whoever passes them has to. */
export interface CarePeriodsQuestion {
  /** The last day that the rows tell of: the day of the extract. Nothing can have happened after it. */
  readonly dataUntil: CivilDate;
  /** Dates of birth, such as those in the header of the return. Where one is missing, the 18th birthday cannot end follow-up of a return. */
  readonly births?: readonly BirthDate[] | undefined;
}

/** Periods of care, and what could not be made one. */
export interface CarePeriods extends Check<Finding<EpisodeFindingCode | MoreFindingsCode>> {
  /** The last day that the rows tell of. */
  readonly dataUntil: CivilDate;
  /** How many rows there were. */
  readonly rows: number;
  /** How many of them do not say whose they are. What they would have changed is not known. */
  readonly rowsWithoutChild: number;
  /** How many children the rows name, those who cannot be counted included. */
  readonly children: number;
  /** The periods of every child who can be counted, by child and then by day. */
  readonly periods: readonly CarePeriod[];
  /** Every child who cannot be counted, and why. */
  readonly notCountable: readonly NotCountableChild[];
  /** How many findings of each code there were, those included that are not listed. */
  readonly found: Readonly<Partial<Record<EpisodeFindingCode, number>>>;
}
