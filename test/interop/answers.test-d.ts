import type * as library from 'reunification-framework';
import type * as oneCase from 'reunification-framework/case';
import type * as cases from 'reunification-framework/case/schema';
import type * as classification from 'reunification-framework/classification/schema';
import type * as chronology from 'reunification-framework/factors';
import type * as factors from 'reunification-framework/factors/schema';
import type * as goals from 'reunification-framework/goals/schema';
import type { StoredAnswers } from 'reunification-framework/interop/schema';
import type * as journey from 'reunification-framework/journey';
import type * as outcomes from 'reunification-framework/outcomes';
import type * as practiceGuide from 'reunification-framework/practice-guide-2026';
import type * as practiceGuideSchemas from 'reunification-framework/practice-guide-2026/schema';
import type * as replays from 'reunification-framework/reclassification';
import type * as reclassification from 'reunification-framework/reclassification/schema';
import type * as support from 'reunification-framework/return-home';
import type * as returnHome from 'reunification-framework/return-home/schema';
import { describe, expectTypeOf, it } from 'vitest';
import type { Answers } from '../../scripts/answers.js';

type Library = typeof library &
  typeof factors &
  typeof classification &
  typeof reclassification &
  typeof goals &
  typeof returnHome &
  typeof practiceGuide &
  typeof practiceGuideSchemas &
  typeof oneCase &
  Pick<typeof chronology, 'checkChronology'> &
  Pick<typeof replays, 'replayOf' | 'replayWith' | 'stateIn'> &
  Pick<typeof support, 'supportOf' | 'supportCounts'> &
  Pick<typeof journey, 'checkReport' | 'journeyOf' | 'closingOf' | 'supervisionAgenda'> &
  Pick<
    typeof outcomes,
    'carePeriods' | 'completenessOf' | 'returnsHome' | 'stabilityOf' | 'suppressed' | 'suppressedStability' | 'costsOf'
  > &
  typeof cases;

/** Which JSON Schema describes what a function answers. */
interface AnsweredBy {
  parseCivilDate: 'parsed-civil-date';
  evaluateAssessment: 'evaluation';
  checkAssessment: 'assessment-check';
  checkChronology: 'chronology-check';
  checkGenogram: 'genogram-check';
  parseAssessment: 'parsed-assessment';
  classify: 'indication';
  suggestIndicators: 'suggested-profile';
  setIndicators: 'set-profile';
  agree: 'agreed-classification';
  checkRecord: 'record-check';
  explainIndication: 'explanation';
  explainAgreed: 'explanation';
  explainTable: 'explained-table';
  parseProfile: 'parsed-profile';
  parseIndicatorSettings: 'parsed-indicator-settings';
  parseClassificationRecord: 'parsed-classification-record';
  parseLetterDetails: 'parsed-letter-details';
  parseAgreedClassification: 'parsed-agreed-classification';
  parseStoredClassification: 'parsed-stored-classification';
  stateOf: 'case-state';
  stateIn: 'case-state';
  timelineOf: 'timeline';
  earliestDates: 'earliest-dates';
  hindsight: 'hindsight';
  indicateReview: 'indicated-review';
  agreedEvent: 'agreed-event';
  checkHistory: 'history-check';
  checkPractice: 'practice-check';
  parseHistory: 'parsed-history';
  parsePractice: 'parsed-practice';
  checkGoal: 'goal-check';
  checkAgreement: 'agreement-check';
  checkReviews: 'goal-reviews-check';
  progressOf: 'goal-progress';
  progressOfEach: 'goal-progress-of-each';
  suggestObservations: 'suggested-observations';
  suggestCapacity: 'suggested-capacity';
  compareMeasure: 'measure-change';
  parseGoal: 'parsed-goal';
  parseGoalReviews: 'parsed-goal-reviews';
  parseParentalAgreement: 'parsed-parental-agreement';
  parseStandardisedMeasure: 'parsed-standardised-measure';
  readinessOf: 'readiness';
  checkPlan: 'plan-check';
  firstYearAtHome: 'first-year';
  approvalsNeeded: 'approvals-needed';
  checkUnplannedReturn: 'unplanned-return-check';
  checkPermanence: 'permanence-check';
  checkWarningSigns: 'warning-signs-check';
  supportOf: 'support-standing';
  supportCounts: 'support-counts';
  eventOfSign: 'event-of-sign';
  countWorkingDays: 'working-days';
  legalStatusOfCode: 'legal-status-answer';
  parseReunificationPlan: 'parsed-reunification-plan';
  parseReadinessCase: 'parsed-readiness-case';
  parseUnplannedReturn: 'parsed-unplanned-return';
  parseDecisionAgainstReturn: 'parsed-decision-against-return';
  parseSupportEntries: 'parsed-support-entries';
  parseLeadProfessionals: 'parsed-lead-professionals';
  parseWarningSigns: 'parsed-warning-signs';
  parseVisitsMade: 'parsed-visits-made';
  parseBankHolidays: 'parsed-bank-holidays';
  caseOn: 'case-overview';
  caseloadOn: 'caseload';
  changesBetween: 'case-changes';
  checkReport: 'report-check';
  journeyOf: 'journey';
  closingOf: 'closing';
  supervisionAgenda: 'supervision-agenda';
  carePeriods: 'care-periods';
  completenessOf: 'completeness';
  returnsHome: 'returns-home';
  checkCaseAgainstGuide: 'case-guide-check';
  checkAuthorityAgainstGuide: 'authority-guide-check';
  parsePracticeGuideCase: 'parsed-practice-guide-case';
  parsePracticeGuideAuthority: 'parsed-practice-guide-authority';
  stabilityOf: 'stability';
  suppressed: 'suppressed-table';
  suppressedStability: 'suppressed-stability';
  costsOf: 'costs';
  parseCase: 'parsed-case';
}

/** Answers that are rule data, which anyone can read, a history that has been read, which only this package can, and events read for it, the parts of a case, whose schemas are those of the inputs, and the helpers of fp-ts. */
type NoAnswer =
  | 'factorById'
  | 'researchMessagesFor'
  | 'partsOf'
  | 'replayOf'
  | 'replayWith'
  | 'parseMoreEvents'
  | 'left'
  | 'right'
  | 'valueOrThrow';

/** Functions that answer a record or a list; a single word, number or day needs no schema. */
type Answering = {
  [Name in keyof Library]: Library[Name] extends (...given: never[]) => infer Answer
    ? Answer extends string | number | boolean | undefined
      ? never
      : Name
    : never;
}[keyof Library];

type IsSame<One, Other> = (<T>() => T extends One ? 1 : 2) extends <T>() => T extends Other ? 1 : 2 ? true : false;

/** Functions whose answer, where there is one, is another than the schema describes. */
type Otherwise = {
  [Name in keyof AnsweredBy]: IsSame<
    Exclude<ReturnType<Library[Name]>, undefined>,
    Answers[AnsweredBy[Name]]
  > extends true
    ? never
    : Name;
}[keyof AnsweredBy];

describe('The answers that have a JSON Schema', () => {
  it('are those of every function that answers a record or a list', () => {
    expectTypeOf<Exclude<Answering, NoAnswer>>().toEqualTypeOf<keyof AnsweredBy>();
  });

  it('are what the functions answer', () => {
    expectTypeOf<Otherwise>().toEqualTypeOf<never>();
  });

  it('are all answered by some function, but for the finding, of which others are made', () => {
    expectTypeOf<Exclude<keyof Answers, AnsweredBy[keyof AnsweredBy]>>().toEqualTypeOf<'finding'>();
  });

  it('are what is read back under their names', () => {
    expectTypeOf<StoredAnswers>().toEqualTypeOf<Pick<Answers, keyof StoredAnswers>>();
  });

  it('can all be read back, but for what another parser reads again', () => {
    type ReadAgain = `parsed-${string}` | 'agreed-classification' | 'agreed-event' | 'event-of-sign';
    expectTypeOf<Exclude<keyof Answers, keyof StoredAnswers | ReadAgain>>().toEqualTypeOf<'finding'>();
  });
});
