/**
 * Everything that the functions of the package answer with, by the name of its JSON Schema. The doc comments become the descriptions.
 * `test/interop/answers.test-d.ts` holds it against the functions; what is generated from it, against their real answers.
 */
import type {
  AgreedClassification,
  AgreementCheck,
  ApprovalsNeeded,
  Assessment,
  BankHolidays,
  CaseState,
  Check,
  CivilDate,
  ClassificationRecord,
  DecisionAgainstReturn,
  EarliestStep,
  Either,
  Evaluation,
  ExplainedTable,
  Explanation,
  Finding,
  FirstYear,
  Goal,
  GoalCheck,
  GoalProgress,
  GoalReview,
  Hindsight,
  History,
  IndicatedReview,
  Indication,
  IndicatorSetting,
  LetterDetails,
  ParentalAgreement,
  PartialProfile,
  PermanenceCheck,
  PlanCheck,
  Practice,
  Readiness,
  ReadinessCase,
  Result,
  ReunificationPlan,
  SetProfile,
  StandardisedMeasure,
  SuggestedCapacity,
  SuggestedObservation,
  SuggestedProfile,
  TimelineEntry,
  UnplannedReturn,
  UnplannedReturnCheck,
  VisitMade,
  WarningSign,
} from 'reunification-framework';
import type {
  CaseChanges,
  Caseload,
  CaseOverview,
  CaseRecord,
  GenogramFindingCode,
} from 'reunification-framework/case';
import type { CaseCode } from 'reunification-framework/case/schema';
import type {
  AgreementFinding,
  AgreementFindingCode,
  RecordContradictionCode,
  SettingContradictionCode,
  SettingFindingCode,
} from 'reunification-framework/classification';
import type { AssessmentFindingCode, ChronologyCheck } from 'reunification-framework/factors';
import type { ShapeFindingCode } from 'reunification-framework/factors/schema';
import type {
  AgreementContradictionCode,
  GoalReviewContradictionCode,
  GoalReviewFinding,
  MeasureChange,
  MeasureFindingCode,
} from 'reunification-framework/goals';
import type { Closing, Journey, ReportCheck, SupervisionAgenda } from 'reunification-framework/journey';
import type {
  CarePeriods,
  Completeness,
  Costs,
  ReturnsHome,
  ShownStability,
  Stability,
  SuppressedTable,
} from 'reunification-framework/outcomes';
import type {
  AuthorityGuideItemId,
  CaseGuideCheck,
  GuideCheck,
  PracticeGuideAuthority,
  PracticeGuideCase,
} from 'reunification-framework/practice-guide-2026';
import type {
  AgreedInHistoryCode,
  CircumstancesObserved,
  ClassificationAgreed,
  HistoryFinding,
  HistoryFindingCode,
  PracticeFinding,
  PracticeFindingCode,
} from 'reunification-framework/reclassification';
import type {
  BirthFindingCode,
  LeadProfessional,
  LegalStatusAnswer,
  PlanContradictionCode,
  SignContradictionCode,
  SupportCounts,
  SupportEntry,
  SupportFindingCode,
  SupportStanding,
  VisitContradictionCode,
  WarningSignFinding,
  WorkingDays,
} from 'reunification-framework/return-home';
import type { ReadinessContradictionCode } from 'reunification-framework/return-home/schema';
import type { DateFindingCode, InputErrorCode, MoreFindingsCode } from 'reunification-framework/shared';

/** Every answer, by the name of its JSON Schema. */
export interface Answers {
  // What every pillar shares
  /** Something wrong or missing: a stable code, a path into the caller’s own data and fixed words. It repeats nothing of the input. */
  readonly finding: Finding;
  /** What parseCivilDate answers: the day on the right, or what is wrong with it on the left. */
  readonly 'parsed-civil-date': Either<readonly [Finding<DateFindingCode>], CivilDate>;

  // What is known about the child and the family
  /** What evaluateAssessment answers: what counts, for each child, and why. */
  readonly evaluation: Evaluation;
  /** What checkAssessment answers: how the parts of an assessment do not fit together. */
  readonly 'assessment-check': Check<Finding<AssessmentFindingCode | InputErrorCode | MoreFindingsCode>>;
  /** What checkChronology answers: what a chronology lacks, and where it tells nothing. */
  readonly 'chronology-check': ChronologyCheck;
  /** What parseAssessment answers. */
  readonly 'parsed-assessment': Result<Assessment, Finding<ShapeFindingCode | AssessmentFindingCode>>;

  // What the table indicates, and what people agreed
  /** What classify answers: what the Risk Classification Table indicates. It decides nothing. */
  readonly indication: Indication;
  /** What suggestIndicators answers: what an evaluation suggests for each indicator. */
  readonly 'suggested-profile': SuggestedProfile;
  /** What setIndicators answers: the indicators as people set them, or why they cannot be set so. */
  readonly 'set-profile': Result<SetProfile, Finding<SettingFindingCode | InputErrorCode>>;
  /** What agree answers: what people agreed, or why it is not agreed as the Framework asks. */
  readonly 'agreed-classification': Result<AgreedClassification, AgreementFinding>;
  /** What checkRecord answers: what keeps a record from being an agreed classification. */
  readonly 'record-check': Check<AgreementFinding>;
  /** What explainIndication and explainAgreed answer. */
  readonly explanation: Explanation;
  /** What explainTable answers. */
  readonly 'explained-table': ExplainedTable;
  /** What parseProfile answers. */
  readonly 'parsed-profile': Result<PartialProfile, Finding<ShapeFindingCode>>;
  /** What parseIndicatorSettings answers. */
  readonly 'parsed-indicator-settings': Result<
    readonly IndicatorSetting[],
    Finding<ShapeFindingCode | SettingContradictionCode>
  >;
  /** What parseClassificationRecord answers. */
  readonly 'parsed-classification-record': Result<
    ClassificationRecord,
    Finding<ShapeFindingCode | RecordContradictionCode>
  >;
  /** What parseLetterDetails answers. */
  readonly 'parsed-letter-details': Result<LetterDetails, Finding<ShapeFindingCode>>;
  /** What parseAgreedClassification answers. */
  readonly 'parsed-agreed-classification': Result<
    AgreedClassification,
    Finding<ShapeFindingCode | AgreementFindingCode | InputErrorCode>
  >;
  /** What parseStoredClassification answers: what was agreed, agreed again from the record kept inside it. */
  readonly 'parsed-stored-classification': Result<
    AgreedClassification,
    Finding<ShapeFindingCode | AgreementFindingCode | InputErrorCode>
  >;

  // What has happened since
  /** What stateOf answers: how a case stands on a day. */
  readonly 'case-state': CaseState;
  /** What timelineOf answers: what happened in turn. */
  readonly timeline: readonly TimelineEntry[];
  /** What earliestDates answers: the earliest days for each step down. */
  readonly 'earliest-dates': readonly EarliestStep[];
  /** What hindsight answers: what was known on a day beside what is known now. */
  readonly hindsight: Hindsight;
  /** What indicateReview answers: what row 7 indicates in a situation. */
  readonly 'indicated-review': IndicatedReview;
  /** What agreedEvent answers: the event of a history for what people agreed. */
  readonly 'agreed-event': ClassificationAgreed;
  /** What checkHistory answers: what cannot have happened as recorded, or should be looked at. */
  readonly 'history-check': Check<HistoryFinding>;
  /** What checkPractice answers: what keeps declared variations from being used. */
  readonly 'practice-check': Check<PracticeFinding>;
  /** What parseHistory answers. */
  readonly 'parsed-history': Result<History, Finding<ShapeFindingCode | HistoryFindingCode | AgreedInHistoryCode>>;
  /** What parsePractice answers. */
  readonly 'parsed-practice': Result<Practice, Finding<ShapeFindingCode | PracticeFindingCode>>;

  // Goals and agreements
  /** What checkGoal answers: whether a goal is SMART, letter by letter. */
  readonly 'goal-check': GoalCheck;
  /** What checkAgreement answers: whether a parental agreement is complete. */
  readonly 'agreement-check': AgreementCheck;
  /** What checkReviews answers: which reviews do not count, and why. */
  readonly 'goal-reviews-check': Check<GoalReviewFinding>;
  /** What progressOf answers: how a goal has developed. */
  readonly 'goal-progress': GoalProgress;
  /** What progressOfEach answers: how a goal has developed for each parent, and together. */
  readonly 'goal-progress-of-each': readonly GoalProgress[];
  /** What suggestObservations answers. People judge, and add what they hold to be so. */
  readonly 'suggested-observations': readonly SuggestedObservation[];
  /** What suggestCapacity answers. People decide. */
  readonly 'suggested-capacity': readonly SuggestedCapacity[];
  /** What compareMeasure answers: how a standardised measure changed. */
  readonly 'measure-change': MeasureChange;
  /** What parseGoal answers. */
  readonly 'parsed-goal': Result<Goal, Finding<ShapeFindingCode>>;
  /** What parseGoalReviews answers. */
  readonly 'parsed-goal-reviews': Result<
    readonly GoalReview[],
    Finding<ShapeFindingCode | GoalReviewContradictionCode>
  >;
  /** What parseParentalAgreement answers. */
  readonly 'parsed-parental-agreement': Result<
    ParentalAgreement,
    Finding<ShapeFindingCode | AgreementContradictionCode>
  >;
  /** What parseStandardisedMeasure answers. */
  readonly 'parsed-standardised-measure': Result<StandardisedMeasure, Finding<ShapeFindingCode | MeasureFindingCode>>;

  // Coming home
  /** What readinessOf answers: every condition for going home, and whether it is met. */
  readonly readiness: Readiness;
  /** What checkPlan answers: what a Reunification Plan lacks. */
  readonly 'plan-check': PlanCheck;
  /** What firstYearAtHome answers: the diary of the first year. */
  readonly 'first-year': FirstYear;
  /** What approvalsNeeded answers: which approvals the law asks for. */
  readonly 'approvals-needed': ApprovalsNeeded;
  /** What checkUnplannedReturn answers: what has to follow an unplanned return. */
  readonly 'unplanned-return-check': UnplannedReturnCheck;
  /** What checkPermanence answers: what has to be done when a child will not be going home. */
  readonly 'permanence-check': PermanenceCheck;
  /** What checkWarningSigns answers: what is open about warning signs. */
  readonly 'warning-signs-check': Check<WarningSignFinding>;
  /** What supportOf answers: how support stands, need by need. */
  readonly 'support-standing': SupportStanding;
  /** What supportCounts answers. */
  readonly 'support-counts': SupportCounts;
  /** What eventOfSign answers, where a warning sign says something for the history: the event. */
  readonly 'event-of-sign': CircumstancesObserved;
  /** What countWorkingDays answers. */
  readonly 'working-days': WorkingDays;
  /** What legalStatusOfCode answers. */
  readonly 'legal-status-answer': LegalStatusAnswer;
  /** What parseReunificationPlan answers. */
  readonly 'parsed-reunification-plan': Result<ReunificationPlan, Finding<ShapeFindingCode | PlanContradictionCode>>;
  /** What parseReadinessCase answers. */
  readonly 'parsed-readiness-case': Result<
    Omit<ReadinessCase, 'evaluation'>,
    Finding<ShapeFindingCode | ReadinessContradictionCode>
  >;
  /** What parseUnplannedReturn answers. */
  readonly 'parsed-unplanned-return': Result<UnplannedReturn, Finding<ShapeFindingCode | BirthFindingCode>>;
  /** What parseDecisionAgainstReturn answers. */
  readonly 'parsed-decision-against-return': Result<
    DecisionAgainstReturn,
    Finding<ShapeFindingCode | BirthFindingCode>
  >;
  /** What parseSupportEntries answers. */
  readonly 'parsed-support-entries': Result<readonly SupportEntry[], Finding<ShapeFindingCode | SupportFindingCode>>;
  /** What parseLeadProfessionals answers. */
  readonly 'parsed-lead-professionals': Result<
    readonly LeadProfessional[],
    Finding<ShapeFindingCode | SupportFindingCode>
  >;
  /** What parseWarningSigns answers. */
  readonly 'parsed-warning-signs': Result<readonly WarningSign[], Finding<ShapeFindingCode | SignContradictionCode>>;
  /** What parseVisitsMade answers. */
  readonly 'parsed-visits-made': Result<readonly VisitMade[], Finding<ShapeFindingCode | VisitContradictionCode>>;
  /** What parseBankHolidays answers. */
  readonly 'parsed-bank-holidays': Result<BankHolidays, Finding<ShapeFindingCode>>;

  // One child's case
  /** What caseOn answers: how a case stands on a day, and what to do next. It decides nothing. */
  readonly 'case-overview': CaseOverview;
  /** What caseloadOn answers: a row for each of many cases, and what they add up to. Nothing is scored or ranked. */
  readonly caseload: Caseload;
  /** What changesBetween answers: what has changed in a case between two days. */
  readonly 'case-changes': CaseChanges;
  /** What checkGenogram answers: what does not hang together in a genogram. */
  readonly 'genogram-check': Check<Finding<GenogramFindingCode | MoreFindingsCode>>;
  /** What checkReport answers: what of the Return Home Assessment Report is answered, by what, and what is not. It judges no analysis. */
  readonly 'report-check': ReportCheck;
  /** What journeyOf answers: where a case is on the five stages, and what each task still asks for. It decides nothing. */
  readonly journey: Journey;
  /** What closingOf answers: whether everything is in place to close this part of a case, or was when it was closed. It closes nothing. */
  readonly closing: Closing;
  /** What supervisionAgenda answers: the points of supervision, with what the record says on each. It judges nobody. */
  readonly 'supervision-agenda': SupervisionAgenda;
  /** What carePeriods answers: periods of care out of episodes, who cannot be counted, and what was found. */
  readonly 'care-periods': CarePeriods;
  /** What completenessOf answers: which data are there, for how many children. */
  readonly completeness: Completeness;
  /** What returnsHome answers: the returns home under one definition, and all that is none. It counts, and says nothing of any child to come. */
  readonly 'returns-home': ReturnsHome;
  /** What checkCaseAgainstGuide answers: what the Practice Guide of 2026 asks of a case, and what of it is done. Nothing is added up. */
  readonly 'case-guide-check': CaseGuideCheck;
  /** What checkAuthorityAgainstGuide answers: what the guide asks of an authority, and what of it is done. Nothing is added up. */
  readonly 'authority-guide-check': GuideCheck<AuthorityGuideItemId>;
  /** What parsePracticeGuideCase answers. */
  readonly 'parsed-practice-guide-case': Result<PracticeGuideCase, Finding<ShapeFindingCode | BirthFindingCode>>;
  /** What parsePracticeGuideAuthority answers. */
  readonly 'parsed-practice-guide-authority': Result<PracticeGuideAuthority, Finding<ShapeFindingCode>>;
  /** What stabilityOf answers: of the returns of a window, how many were followed by re-entry to care, and by when. It predicts nothing, and ranks nobody. */
  readonly stability: Stability;
  /** What suppressed answers: a table of counts of which no hidden one can be worked out. */
  readonly 'suppressed-table': SuppressedTable;
  /** What suppressedStability answers: stability as it may leave the authority. */
  readonly 'suppressed-stability': ShownStability;
  /** What costsOf answers: what numbers of children come to at an authority’s own unit costs. */
  readonly costs: Costs;
  /** What parseCase answers. */
  readonly 'parsed-case': Result<CaseRecord, Finding<CaseCode>>;
}
