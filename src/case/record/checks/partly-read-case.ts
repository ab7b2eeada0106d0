/** Words of the check of a case: what of it could be read, and what is found. */

import type { PartlyReadRecord } from '../../../classification/agreement/partly-read-record.js';
import type { AgreementFindingCode } from '../../../classification/findings.js';
import type { PartlyReadAssessment } from '../../../factors/checks/partly-read-assessment.js';
import type { AssessmentFindingCode } from '../../../factors/findings.js';
import type { ChronologyContradictionCode, ParentId } from '../../../factors/index.js';
import type { AgreementContradictionCode } from '../../../goals/agreement/agreement-findings.js';
import type { GoalReview, ParentalAgreement } from '../../../goals/index.js';
import type { GoalReviewContradictionCode } from '../../../goals/review/review-findings.js';
import type { AgreedInHistoryCode, HistoryFindingCode } from '../../../reclassification/findings.js';
import type { PartlyReadHistory } from '../../../reclassification/history/checks/partly-read-history.js';
import type { VisitContradictionCode } from '../../../return-home/first-year/first-year-findings.js';
import type {
  ExamPeriod,
  LeadProfessional,
  ReunificationPlan,
  SupportEntry,
  VisitMade,
} from '../../../return-home/index.js';
import type { SchoolPeriodCode } from '../../../return-home/plan/checks/check-return.js';
import type { PlanContradictionCode } from '../../../return-home/plan/plan-findings.js';
import type { SupportFindingCode } from '../../../return-home/support/support-findings.js';
import type { CivilDate } from '../../../shared/days/civil-date.js';
import type { Finding, PathStep } from '../../../shared/findings/finding.js';
import type { PartlyRead } from '../../../shared/findings/partly-read.js';
import type { CaseFindingCode } from '../../findings.js';
import type { Genogram } from '../genogram/genogram.js';
import type { GenogramFindingCode } from '../genogram/genogram-findings.js';
import type { CasePlacement, DutyDone, LegalEntry } from '../in-law.js';
import type { PartlyReadEvidenceOfCase } from './check-evidence.js';
import type { PartlyReadJourney } from './check-journey.js';

/** Where something stands. */
export type Step = readonly PathStep[];

/** Something of which the day and the id could be read. */
export interface PartlyReadEntry {
  readonly id?: string | undefined;
  readonly on?: CivilDate | undefined;
  readonly recordedOn?: CivilDate | undefined;
}

/** Something that the law asks for once, as far as it could be read. */
interface PartlyReadDuty extends PartlyReadEntry {
  readonly kind?: DutyDone['kind'] | undefined;
  readonly placement?: string | undefined;
}

/** One way home, as far as it could be read. */
export interface PartlyReadWayHome {
  readonly id?: string | undefined;
  readonly parents?: readonly (ParentId | undefined)[] | undefined;
  /** Its history: first an event for each classification, then what else happened. */
  readonly history: PartlyReadHistory;
  readonly classifications: readonly ((PartlyReadRecord & Pick<PartlyReadEntry, 'recordedOn'>) | undefined)[];
  readonly agreements?: readonly (ParentalAgreement | undefined)[] | undefined;
  readonly plans?: readonly (ReunificationPlan | undefined)[] | undefined;
  readonly goalReviews?: readonly (GoalReview | undefined)[] | undefined;
  readonly support?: readonly (SupportEntry | undefined)[] | undefined;
  /** The days on which agreements, plans and approvals were recorded, at their positions. */
  readonly recordedOn: Readonly<Record<Paper, readonly (PartlyReadEntry | undefined)[] | undefined>>;
}

/** What has a day of its own, and may have one on which it was recorded. */
export type Paper = 'agreements' | 'plans' | 'approvals';

/** A case, as far as it could be read. */
export interface PartlyReadCase extends PartlyReadJourney {
  readonly format?: unknown;
  /** The chronology, and what rests on it. */
  readonly evidence: Omit<PartlyReadEvidenceOfCase, 'format'>;
  readonly chronology?: unknown;
  readonly genograms?: unknown;
  readonly family?: readonly (PartlyRead<Genogram> | undefined)[] | undefined;
  readonly bornOn?: CivilDate | undefined;
  /** The child, the parents and the ways home, as an assessment that found nothing. */
  readonly people: PartlyReadAssessment;
  readonly waysHome?: readonly (PartlyReadWayHome | undefined)[] | undefined;
  readonly assessments?: readonly (PartlyReadAssessment | undefined)[] | undefined;
  readonly assessedOn?: readonly (CivilDate | undefined)[] | undefined;
  readonly legal?: readonly (PartlyRead<LegalEntry> | undefined)[] | undefined;
  readonly leads?: readonly (LeadProfessional | undefined)[] | undefined;
  readonly visits?: readonly (VisitMade | undefined)[] | undefined;
  readonly placements?: readonly (PartlyRead<CasePlacement> | undefined)[] | undefined;
  readonly dutiesDone?: readonly (PartlyReadDuty | undefined)[] | undefined;
  readonly childProtectionReviews?: readonly (PartlyReadEntry | undefined)[] | undefined;
  readonly reviews?: readonly (PartlyReadEntry | undefined)[] | undefined;
  readonly examPeriods?: readonly (ExamPeriod | undefined)[] | undefined;
  readonly schoolTerms?: readonly (ExamPeriod | undefined)[] | undefined;
  readonly schoolHolidays?: readonly (ExamPeriod | undefined)[] | undefined;
}

/** A finding about a case that could be read. */
export type FoundInCase = Finding<FoundInCaseCode>;

/** Every code of a finding about how a case fits together. */
export type FoundInCaseCode =
  | CaseFindingCode
  | GenogramFindingCode
  | ChronologyContradictionCode
  | AssessmentFindingCode
  | AgreementFindingCode
  | HistoryFindingCode
  | AgreedInHistoryCode
  | AgreementContradictionCode
  | GoalReviewContradictionCode
  | PlanContradictionCode
  | SchoolPeriodCode
  | SupportFindingCode
  | VisitContradictionCode;
