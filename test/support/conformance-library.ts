/** This package as an implementation to be checked against the conformance set: each of its functions as it is. */
import * as framework from 'reunification-framework';
import { caseloadOn, caseOn, changesBetween, checkGenogram } from 'reunification-framework/case';
import { setIndicators, suggestIndicators } from 'reunification-framework/classification';
import {
  parseAgreedClassification,
  parseIndicatorSettings,
  parseProfile,
} from 'reunification-framework/classification/schema';
import type { Implementation } from 'reunification-framework/conformance';
import { checkChronology } from 'reunification-framework/factors';
import { parseAssessment } from 'reunification-framework/factors/schema';
import * as goals from 'reunification-framework/goals';
import {
  parseGoal,
  parseGoalReviews,
  parseParentalAgreement,
  parseStandardisedMeasure,
} from 'reunification-framework/goals/schema';
import { checkReport, closingOf, journeyOf, supervisionAgenda } from 'reunification-framework/journey';
import { parseHistory, parsePractice } from 'reunification-framework/reclassification/schema';
import * as home from 'reunification-framework/return-home';

/** A function of one argument: the input. */
const ofOne =
  <Answer>(ask: (argument: never) => Answer) =>
  (input: unknown): Answer =>
    Reflect.apply(ask, undefined, [input]);

/** A function of several arguments: those of the input, by their names. */
const of =
  <Answer>(ask: (...all: never[]) => Answer, ...names: readonly string[]) =>
  (input: unknown): Answer =>
    Reflect.apply(
      ask,
      undefined,
      names.map((name) => Reflect.get(Object(input), name)),
    );

/** What each function of this package answers, by the names of the vectors. */
export const LIBRARY = {
  addMonths: of(framework.addMonths, 'date', 'months'),
  addDays: of(framework.addDays, 'date', 'days'),
  daysBetween: of(framework.daysBetween, 'from', 'to'),
  weekdayOf: ofOne(framework.weekdayOf),
  isCivilDate: (input: unknown) => framework.isCivilDate(input),
  classify: ofOne(framework.classify),
  indicateReview: ofOne(framework.indicateReview),
  stateOf: of(framework.stateOf, 'history', 'question'),
  timelineOf: of(framework.timelineOf, 'history', 'question'),
  earliestDates: of(framework.earliestDates, 'history', 'question'),
  hindsight: of(framework.hindsight, 'history', 'question'),
  caseOn: of(caseOn, 'record', 'question'),
  changesBetween: of(changesBetween, 'record', 'question'),
  caseloadOn: of(caseloadOn, 'cases', 'question'),
  journeyOf: of(journeyOf, 'record', 'question'),
  closingOf: of(closingOf, 'record', 'question'),
  supervisionAgenda: of(supervisionAgenda, 'record', 'question'),
  checkReport: of(checkReport, 'record', 'question'),
  checkChronology: of(checkChronology, 'chronology', 'question'),
  checkGenogram: ofOne(checkGenogram),
  evaluateAssessment: of(framework.evaluateAssessment, 'assessment', 'question'),
  suggestIndicators: of(suggestIndicators, 'evaluation', 'wayHome'),
  setIndicators: of(setIndicators, 'suggested', 'settings'),
  checkGoal: of(framework.checkGoal, 'goal', 'context'),
  outcomeOf: ofOne(framework.outcomeOf),
  checkAgreement: of(framework.checkAgreement, 'agreement', 'context'),
  checkReviews: of(goals.checkReviews, 'reviews', 'goals'),
  scoreAt: ofOne(goals.scoreAt),
  outcomeAt: ofOne(goals.outcomeAt),
  progressOf: of(goals.progressOf, 'goal', 'reviews', 'question'),
  compareMeasure: ofOne(goals.compareMeasure),
  suggestCapacity: of(goals.suggestCapacity, 'progress', 'question'),
  suggestObservations: of(goals.suggestObservations, 'progress', 'question'),
  readinessOf: of(framework.readinessOf, 'given', 'question'),
  legalStatusOfCode: ofOne(framework.legalStatusOfCode),
  routeOf: ofOne(framework.routeOf),
  approvalsNeeded: ofOne(framework.approvalsNeeded),
  countWorkingDays: of(framework.countWorkingDays, 'from', 'to', 'holidays'),
  checkPlan: of(home.checkPlan, 'plan', 'context'),
  firstYearAtHome: of(home.firstYearAtHome, 'given', 'question'),
  checkWarningSigns: of(home.checkWarningSigns, 'signs', 'question'),
  eventOfSign: ofOne(home.eventOfSign),
  supportOf: of(home.supportOf, 'given', 'question'),
  checkUnplannedReturn: of(home.checkUnplannedReturn, 'unplannedReturn', 'question'),
  checkPermanence: of(home.checkPermanence, 'decision', 'question'),
  parseAssessment,
  parseProfile,
  parseIndicatorSettings,
  parseAgreedClassification: of(parseAgreedClassification, 'input', 'question'),
  parseHistory,
  checkHistory: ofOne(framework.checkHistory),
  parsePractice,
  parseGoal,
  parseParentalAgreement,
  parseGoalReviews,
  parseStandardisedMeasure,
} satisfies Implementation;
