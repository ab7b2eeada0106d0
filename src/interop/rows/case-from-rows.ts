/** Words of the bridge from rows to a case: what rows can fill of it, what they point to, and what they leave open. */
import type { CaseChild } from '../../case/record/case-record.js';
import type { CasePlacement, CaseReview, LegalEntry } from '../../case/record/in-law.js';
import type { VisitMade } from '../../return-home/first-year/visit-made.js';
import type { CivilDate } from '../../shared/days/civil-date.js';
import type { Check } from '../../shared/findings/check.js';
import type { Finding, MoreFindingsCode } from '../../shared/findings/finding.js';
import type { InputErrorCode } from '../../shared/findings/input-error.js';
import type { AssessmentFactor } from '../codes/assessment-factors.js';
import type { RowFindingCode } from './row-findings.js';

/** The parts of a case that rows can fill. What could not be read is left out: it is not known. */
export interface CasePart {
  /** The child. */
  readonly child?: CaseChild | undefined;
  /** How the child’s position in law changed. */
  readonly legal?: readonly LegalEntry[] | undefined;
  /** Where the child is placed while looked after. Whether a placement is to last, no row says. */
  readonly placements?: readonly CasePlacement[] | undefined;
  /** Reviews of the child’s case that were held. */
  readonly reviews?: readonly CaseReview[] | undefined;
}

/** A visit, as far as rows say: who made it, in which role, and whether the family knew, has to be added. */
export interface VisitInRows extends Omit<VisitMade, 'announced' | 'by' | 'role'> {}

/** A factor recorded at the end of an assessment: a concern, with what has to be assessed because of it. It is no observation. */
export interface PointedTo extends AssessmentFactor {
  /** The assessment, by its id in the rows. */
  readonly assessment: string;
}

/** Something found in rows. Its path is the table, the row and the column. */
export type FoundInRows = Finding<RowFindingCode | InputErrorCode | 'codes.rule-378' | MoreFindingsCode>;

/** What rows give for a case, and in its findings what does not fit and what they cannot fill. */
export interface CaseFromRows extends Check<FoundInRows> {
  /** What can go into the case as it is. */
  readonly part: CasePart;
  /** Visits that someone has to complete before they can; left out, nothing is known of them. */
  readonly visitsToComplete?: readonly VisitInRows[] | undefined;
  /** What has to be assessed because of factors that were recorded. */
  readonly pointsTo: readonly PointedTo[];
  /** The day that stands in every entry as the day of recording, since rows do not say when that was: the day of the extract. */
  readonly recordedOn: CivilDate;
}
