/** Words of the case: everything that is kept about one child’s case, as one document in which each fact stands once. */

import type { ClassificationRecord, IndicatorSetting } from '../../classification/index.js';
import type { Child, Chronology, Edition, Parent, ParentId } from '../../factors/index.js';
import type { GoalId, GoalReview, ParentalAgreement } from '../../goals/index.js';
import type { CaseHappening, EventId } from '../../reclassification/index.js';
import type {
  Answers,
  ApprovalGiven,
  ExamPeriod,
  LeadProfessional,
  RecordedConditionId,
  ReturnRouteId,
  ReunificationPlan,
  SupportEntry,
} from '../../return-home/index.js';
import type { CivilDate } from '../../shared/days/civil-date.js';
import { frozen } from '../../shared/frozen.js';
import type { CaseAssessment, CaseNotThere } from './assessed.js';
import type { Genogram } from './genogram/genogram.js';
import type { CasePlacement, CaseReview, CaseVisit, DutyDone, LegalEntry } from './in-law.js';
import type { CaseDecisionAgainstReturn, CaseReport, JourneyEntry, SupervisionHeld } from './journey-entry.js';

/** The number of the format that this version writes. */
export const CASE_FORMAT = 2;

/** The formats that are read. A document of another format is not. Format 1 has none of the parts in {@link PARTS_SINCE_FORMAT_2}. */
export const CASE_FORMATS = /* @__PURE__ */ frozen([1, CASE_FORMAT] as const);

/** The format of a case: see {@link CASE_FORMATS}. */
export type CaseFormat = (typeof CASE_FORMATS)[number];

/** The parts that a case in format 1 does not have. */
export const PARTS_SINCE_FORMAT_2 = /* @__PURE__ */ frozen([
  'chronology',
  'genograms',
  'journey',
  'decisionsAgainstReturn',
  'reports',
  'supervisions',
  'leads',
] as const satisfies readonly (keyof CaseRecord)[]);

/** How much one case can hold: more than any real one. */
export const CASE_LIMITS = /* @__PURE__ */ frozen({
  parents: 20,
  waysHome: 20,
  assessments: 100,
  genograms: 100,
  reports: 100,
} as const);

/** The child whose case it is. */
export interface CaseChild extends Child {
  /** Whether children’s services were involved during the pregnancy. */
  readonly servicesInvolvedInPregnancy?: boolean | undefined;
}

/** What people recorded of a classification. The history’s event is read off it. */
export interface CaseClassification extends Omit<ClassificationRecord, 'edition' | 'child' | 'wayHome'> {
  /** The id of the event, by which a correction can name it. */
  readonly id: EventId;
  /** The day on which it was recorded. */
  readonly recordedOn: CivilDate;
  /** The risks that people knew of, by the ids of the observations; left out, those recorded by then. */
  readonly knowingOf?: readonly EventId[] | undefined;
}

/** A parental agreement of the case: its child is the case’s. */
export interface CaseAgreement extends Omit<ParentalAgreement, 'edition' | 'child'> {
  /** The day on which it was recorded. Left out, it counts as recorded on its own day. */
  readonly recordedOn?: CivilDate | undefined;
}

/** A Reunification Plan of the case: its child and its way home are where it stands. */
export interface CasePlan extends Omit<ReunificationPlan, 'edition' | 'child' | 'wayHome'> {
  /** The day on which it was recorded. Left out, it counts as recorded on its own day. */
  readonly recordedOn?: CivilDate | undefined;
}

/** An approval of the case. */
export interface CaseApproval extends ApprovalGiven {
  /** The day on which it was recorded. Left out, it counts as recorded on its own day. */
  readonly recordedOn?: CivilDate | undefined;
}

/** One way home, and everything that was recorded for it. */
export interface CaseWayHome {
  /** Opaque id. */
  readonly id: string;
  /** The parents to whom the child would return: one, the other, or both. */
  readonly parents: readonly [ParentId, ...ParentId[]];
  /** People assessed who neither live there nor visit, with the evidence of it. */
  readonly notThere?: readonly CaseNotThere[] | undefined;
  /** Indicators as people set them. */
  readonly settings?: readonly IndicatorSetting[] | undefined;
  /** What people recorded of each classification. */
  readonly classifications: readonly CaseClassification[];
  /** What else happened, in any order. */
  readonly events: readonly CaseHappening[];
  /** The parental agreements, in any order. The one made last is in force. */
  readonly agreements?: readonly CaseAgreement[] | undefined;
  /** Reviews of the goals of all agreements. */
  readonly goalReviews?: readonly GoalReview[] | undefined;
  /** Goals that people set for the time at home, due after the return. */
  readonly goalsForTimeAtHome?: readonly GoalId[] | undefined;
  /** The Reunification Plans, in any order. The one made last counts. */
  readonly plans?: readonly CasePlan[] | undefined;
  /** What was recorded of support: of items of the plans, goals and risk factors. Left out, nothing is known of it; an empty list says that nothing was done. A case in format 1 does not have it. */
  readonly support?: readonly SupportEntry[] | undefined;
  /** The way home in law that is planned. */
  readonly route?: ReturnRouteId | undefined;
  /** The approvals that were given. Left out, nothing is known of approvals; an empty list says that there are none. */
  readonly approvals?: readonly CaseApproval[] | undefined;
  /** What people recorded of everything else that has to be in place before the return. */
  readonly recorded?: Answers<RecordedConditionId> | undefined;
}

/**
 * Everything that is kept about one child’s case. Each fact stands in one place: the date of birth with the child, the parents of a way
 * home with it, an agreed classification as its record. Lists are in any order. What is left out is not known.
 */
export interface CaseRecord {
  /** The number of the format. */
  readonly format: CaseFormat;
  /** The edition of the Framework followed. */
  readonly edition: Edition;
  /** The child. */
  readonly child: CaseChild;
  /** The parents and other caregivers who are assessed. */
  readonly parents: readonly [Parent, ...Parent[]];
  /** The ways home under consideration, each with what was recorded for it. */
  readonly waysHome: readonly [CaseWayHome, ...CaseWayHome[]];
  /** Assessments over time. */
  readonly assessments?: readonly CaseAssessment[] | undefined;
  /** How the child’s position in law changed. Left out or empty, nothing is known of it, and the work list asks. */
  readonly legal?: readonly LegalEntry[] | undefined;
  /** Whether the child is an eligible child: 16 or 17, and looked after for the time that the law sets. */
  readonly isEligibleChild?: boolean | undefined;
  /** All visits that were made to the child, in care or at home; those by the social worker count for the law. Left out, nothing is known of them; an empty list says that none was made. */
  readonly visits?: readonly CaseVisit[] | undefined;
  /** Reviews of the child’s case that were held. Left out, nothing is known of them; an empty list says that none was held. */
  readonly reviews?: readonly CaseReview[] | undefined;
  /** Where the child is placed while looked after. Left out, nothing is known of it. Living at home is read off the moves of each way home. */
  readonly placements?: readonly CasePlacement[] | undefined;
  /** What the law asks for once, and that was done. Left out, nothing is known of it; an empty list says that nothing was. */
  readonly dutiesDone?: readonly DutyDone[] | undefined;
  /** Reviews of the child protection plan that were held. Left out, nothing is known of them; an empty list says that none was held. */
  readonly childProtectionReviews?: readonly CaseReview[] | undefined;
  /** What happened in the family, from which the case history is written. */
  readonly chronology?: Chronology | undefined;
  /** Who belongs to the family and how, as it was recorded over time. */
  readonly genograms?: readonly Genogram[] | undefined;
  /** What people recorded of the journey through the five stages. Left out, nothing is known of it; an empty list says that nothing was done. */
  readonly journey?: readonly JourneyEntry[] | undefined;
  /** Decisions that the child will not go home, and what was done about them. */
  readonly decisionsAgainstReturn?: readonly CaseDecisionAgainstReturn[] | undefined;
  /** Return Home Assessment Reports, in any order. */
  readonly reports?: readonly CaseReport[] | undefined;
  /** Supervisions of the case that were held. Left out, nothing is known of them; an empty list says that none was held. */
  readonly supervisions?: readonly SupervisionHeld[] | undefined;
  /** Who led the support around the family. Left out, nothing is known of it; an empty list says that nobody did. */
  readonly leads?: readonly LeadProfessional[] | undefined;
  /** Times in which any of the children involved has exams. */
  readonly examPeriods?: readonly ExamPeriod[] | undefined;
  /** School terms of the children involved. */
  readonly schoolTerms?: readonly ExamPeriod[] | undefined;
  /** School holidays of the children involved. */
  readonly schoolHolidays?: readonly ExamPeriod[] | undefined;
}
