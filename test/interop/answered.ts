/** Real answers of every function, mostly on the cases of the examples. */

import {
  AUDIENCES,
  agree,
  agreedEvent,
  approvalsNeeded,
  checkAgreement,
  checkAssessment,
  checkGoal,
  checkHistory,
  checkPermanence,
  checkPlan,
  checkPractice,
  checkRecord,
  checkReviews,
  checkUnplannedReturn,
  checkWarningSigns,
  classify,
  compareMeasure,
  countWorkingDays,
  type Either,
  earliestDates,
  evaluateAssessment,
  eventOfSign,
  explainAgreed,
  explainIndication,
  explainTable,
  firstYearAtHome,
  hindsight,
  indicateReview,
  isRight,
  LEGAL_STATUS_IDS,
  legalStatusOfCode,
  MADE_BY,
  parseCivilDate,
  progressOf,
  progressOfEach,
  RETURN_ROUTE_IDS,
  readinessOf,
  SSDA903_LEGAL_STATUS_CODES,
  setIndicators,
  stateOf,
  suggestCapacity,
  suggestIndicators,
  suggestObservations,
  timelineOf,
} from 'reunification-framework';
import { caseloadOn, caseOn, changesBetween, checkGenogram } from 'reunification-framework/case';
import { GenogramSchema, parseCase } from 'reunification-framework/case/schema';
import {
  parseAgreedClassification,
  parseClassificationRecord,
  parseIndicatorSettings,
  parseLetterDetails,
  parseProfile,
  parseStoredClassification,
} from 'reunification-framework/classification/schema';
import { checkChronology } from 'reunification-framework/factors';
import { ChronologySchema, parseAssessment } from 'reunification-framework/factors/schema';
import {
  parseGoal,
  parseGoalReviews,
  parseParentalAgreement,
  parseStandardisedMeasure,
} from 'reunification-framework/goals/schema';
import { checkReport, closingOf, journeyOf, supervisionAgenda } from 'reunification-framework/journey';
import {
  carePeriods,
  completenessOf,
  costsOf,
  RETURN_DEFINITION_IDS,
  returnsHome,
  stabilityOf,
  suppressed,
  suppressedStability,
} from 'reunification-framework/outcomes';
import { checkAuthorityAgainstGuide, checkCaseAgainstGuide } from 'reunification-framework/practice-guide-2026';
import {
  parsePracticeGuideAuthority,
  parsePracticeGuideCase,
} from 'reunification-framework/practice-guide-2026/schema';
import { parseHistory, parsePractice } from 'reunification-framework/reclassification/schema';
import { supportCounts, supportOf } from 'reunification-framework/return-home';
import {
  parseBankHolidays,
  parseDecisionAgainstReturn,
  parseLeadProfessionals,
  parseReadinessCase,
  parseReunificationPlan,
  parseSupportEntries,
  parseUnplannedReturn,
  parseVisitsMade,
  parseWarningSigns,
} from 'reunification-framework/return-home/schema';
import type { Answers } from '../../scripts/answers.js';
import { edited } from '../bad-input/edits.js';
import { GOAL, MEASURE, PARENTAL_AGREEMENT, REVIEWS } from '../bad-input/goal-samples.js';
import { GUIDE_AUTHORITY, GUIDE_CASE } from '../bad-input/practice-guide-samples.js';
import { CASE_WITH_REPORT } from '../bad-input/report-samples.js';
import { DECISION, LEADS, SIGNS, SUPPORT_ENTRIES, UNPLANNED_RETURN, VISITS } from '../bad-input/return-home-samples.js';
import {
  AS_OF,
  ASSESSMENT,
  CHRONOLOGY,
  GENOGRAM,
  HISTORY,
  PRACTICE,
  RECORD,
  RECORD_WITHOUT_IRO,
  SETTINGS,
} from '../bad-input/samples.js';
import { CASE_RECORD, withWayHome } from '../support/case-record.js';
import { agreed, MEDIUM_RECORD } from '../support/classification-records.js';
import { CLOSING_CASE, CLOSING_HOME, closingCase, withEvent } from '../support/closing-case.js';
import {
  ASKED_ON,
  BANK_HOLIDAYS,
  COMPLETE_PLAN,
  READY_CASE,
  READY_QUESTION,
  SECTION_20,
  STANDING_HISTORY,
} from '../support/coming-home.js';
import { day } from '../support/dates.js';
import { goalOf, LATER, ratingsOf, reviewOf } from '../support/goal-reviews.js';
import { COMPLETE_AGREEMENT, FOUND, GOAL_CONTEXT, SMART_GOAL } from '../support/goals.js';
import { CASE_WITH_JOURNEY } from '../support/journey.js';
import { EVERY_PARTIAL_PROFILE, MIXED_PROFILE } from '../support/profiles.js';
import { COHORT, COHORT_QUESTION } from '../support/returns-cohort.js';
import { ASKED as ASKED_OF_RETURNS, home } from '../support/returns-home.js';
import { agreementWith, caseWith, entry, lead, missed, riskOf } from '../support/support-cases.js';
import { caseFile } from './read-schemas.js';

const valueFrom = <Value>(answer: Either<unknown, Value>): Value => {
  if (isRight(answer)) return answer.right;
  throw new Error(JSON.stringify(answer.left));
};

const siblings = caseFile('five-siblings');
const letter = caseFile('later-life-letter');
const threeYears = caseFile('three-years');
const comingHome = caseFile('coming-home');
const diet = caseFile('balanced-diet');

// What is known about the child and the family
const assessments = [ASSESSMENT, siblings.assessment, letter.assessment, comingHome.assessment].map((assessment) =>
  valueFrom(parseAssessment(assessment)),
);
const evaluations = assessments.map((assessment) => evaluateAssessment(assessment, { asOf: AS_OF }));

/** Enough returns that some counts are shown, and some hidden. Labels are the caller’s, under names that no schema knows: here none has any. */
const STABILITY = stabilityOf(
  Array.from({ length: 40 }, (_, place) => [
    home(`a ${place}`, '2023-03-01', place % 4 === 0 ? ['re-entered', '2023-06-01'] : undefined),
    home(`b ${place}`, '2023-03-01', place === 0 ? ['transferred', '2023-06-01'] : undefined, {
      planned: 'unplanned',
      placedWithParentsFrom: day('2022-12-01'),
    }),
  ]).flat(),
  { ...ASKED_OF_RETURNS, splitBy: ['unit'], minimumDaysInCare: 20 },
);

const CHRONOLOGY_READ = ChronologySchema.parse(CHRONOLOGY);

// What the table indicates, and what people agreed
const suggested = evaluations
  .flatMap(({ children }) => children)
  .flatMap((child) => child.waysHome.map((wayHome) => suggestIndicators(child, wayHome)));
const settings = [siblings.illustration.settings, SETTINGS].map((some) => valueFrom(parseIndicatorSettings(some)));
const indications = EVERY_PARTIAL_PROFILE.map(classify);
const medium = agreed();
const overruled = agreed({ profile: MIXED_PROFILE, reasonForDifferenceFromTable: 'All know the family well.' });
const records = [
  MEDIUM_RECORD,
  { ...MEDIUM_RECORD, iro: { involved: false } },
  { ...MEDIUM_RECORD, views: [], level: 'severe' },
] as const;

// What has happened since
const practice = valueFrom(parsePractice(PRACTICE));
const histories = [HISTORY, STANDING_HISTORY, threeYears.history, comingHome.case.history].map((history) =>
  valueFrom(parseHistory(history)),
);
const days = [...threeYears.questions, '2021-01-01', '2024-03-10', '2024-12-31', '2026-07-20'].map(day);
const asked = histories.flatMap((history) =>
  days.flatMap((asOf) => [{ asOf }, { asOf, practice }].map((question) => ({ history, question }))),
);
const states = asked.map(({ history, question }) => stateOf(history, question));
const backwards = histories.map((history) => ({
  ...history,
  events: history.events.map((event) => ({ ...event, happenedOn: event.recordedOn, recordedOn: event.happenedOn })),
}));

// Goals and agreements
const goals = [SMART_GOAL, ...[GOAL, diet.asPrinted.goal].map((goal) => valueFrom(parseGoal(goal)))];
const agreements = [COMPLETE_AGREEMENT, valueFrom(parseParentalAgreement(PARENTAL_AGREEMENT))];
const reviews = valueFrom(parseGoalReviews(REVIEWS));
const progress = [
  progressOf(goalOf(), [], { asOf: LATER }),
  progressOf(goalOf(), [reviewOf('2025-03-10', -1), reviewOf('2025-06-10', 0)], { asOf: LATER }),
  progressOf(goalOf(), [reviewOf('2025-06-10', -2)], { asOf: LATER }),
  progressOf(goalOf(), [reviewOf('2025-06-10', -2, { ratings: ratingsOf('2025-06-10', -2, 1) })], { asOf: LATER }),
  ...goals.map((goal) => progressOf(goal, reviews, { asOf: LATER })),
];
const measure = valueFrom(parseStandardisedMeasure(MEASURE));

// Coming home
const { before } = comingHome;
const beforehand = edited(
  comingHome.case,
  [['plan', 'trustedAdult', 'canGoOnAfterReturn'], before.canGoOnAfterReturn],
  [['recorded', 'iro-consulted'], before.iroConsulted],
  [['approvals'], before.approvals],
);
const bankHolidays = valueFrom(parseBankHolidays(comingHome.bankHolidays));
const [evaluation] = evaluations.slice(-1).flatMap(({ children }) => children);
const readiness = [
  readinessOf(READY_CASE, READY_QUESTION),
  ...[beforehand, comingHome.case].map((given) =>
    readinessOf({ ...valueFrom(parseReadinessCase(given)), evaluation }, { asOf: day(comingHome.asOf), bankHolidays }),
  ),
  readinessOf({ child: 'child-1', wayHome: { parents: ['parent-1'] } }, { asOf: AS_OF }),
];
const emptyPlan = valueFrom(
  parseReunificationPlan({ edition: 'framework-2015', child: 'child-1', wayHome: { parents: ['parent-1'] } }),
);
const plans = [COMPLETE_PLAN, valueFrom(parseReunificationPlan(comingHome.case.plan)), emptyPlan];
const visitsMade = valueFrom(parseVisitsMade(VISITS));
const signs = valueFrom(parseWarningSigns(SIGNS));

const drink = { kind: 'risk-factor', factor: 'alcohol-or-drugs-abuse' } as const;
const supported = [
  caseWith(),
  caseWith({
    agreement: agreementWith({ addresses: ['alcohol-or-drugs-abuse'], support: [{ what: 'Counselling' }] }),
    evaluation: { child: 'child', riskFactors: [riskOf('alcohol-or-drugs-abuse')] },
    events: [
      entry('referred', '2026-03-03', { activelyLinked: 'no' }),
      entry('started', '2026-03-16'),
      entry('ended', '2026-04-06'),
      entry('given', '2026-04-06', { for: drink, treatment: 'detoxification' }),
      missed('given', '2026-04-13', 'waiting-list', { kind: 'goal', goal: 'calm' }),
    ],
    leads: [lead('worker', '2026-03-02', '2026-04-30'), lead('next', '2026-05-04')],
    lookedAfterSince: day('2026-01-05'),
    homeSince: day('2026-05-01'),
    statusChangedOn: [day('2026-05-01')],
  }),
].map((given) => supportOf(given, { asOf: day('2026-09-01') }));

/** The answers that a parsing function gives to some good and some bad input. */
const parsed = <Answer>(parse: (input: unknown) => Answer, ...samples: readonly unknown[]): readonly Answer[] =>
  [...samples, undefined, [], { extra: 'more' }, 7].map((sample) => parse(sample));

/** Real answers, by the name of their JSON Schema. */
export const ANSWERED: { readonly [Name in keyof Answers]: readonly Answers[Name][] } = {
  finding: [
    ...backwards.flatMap((history) => checkHistory(history).findings),
    ...goals.flatMap((goal) => checkGoal(goal, {}).findings),
    ...plans.flatMap((plan) => checkPlan(plan).findings),
  ],
  'parsed-civil-date': ['2024-02-29', '2023-02-29', 7].map(parseCivilDate),

  evaluation: [...evaluations, { madeBy: MADE_BY, asOf: AS_OF, children: [FOUND] }],
  'assessment-check': assessments.flatMap((assessment) => [
    checkAssessment(assessment),
    checkAssessment({ ...assessment, parents: [{ id: 'somebody else' }] }),
  ]),
  'chronology-check': [{ entries: [] }, CHRONOLOGY_READ].map((chronology) =>
    checkChronology(chronology, { asOf: AS_OF }),
  ),
  'parsed-assessment': parsed(
    parseAssessment,
    ASSESSMENT,
    siblings.assessment,
    edited(ASSESSMENT, [['waysHome', 0, 'parents', 0], 'nobody']),
  ),

  indication: indications,
  'suggested-profile': suggested,
  'set-profile': suggested.flatMap((profile) => settings.map((set) => setIndicators(profile, set))),
  'agreed-classification': records.map((record) => agree(record, { asOf: AS_OF })),
  'record-check': records.map((record) => checkRecord(record, { asOf: AS_OF })),
  explanation: AUDIENCES.flatMap((audience) => [
    ...indications.map((indication) => explainIndication(indication, audience)),
    ...[medium, overruled].map((classification) => explainAgreed(classification, audience)),
  ]),
  'explained-table': AUDIENCES.flatMap((audience) =>
    EVERY_PARTIAL_PROFILE.slice(0, 20).map((profile) => explainTable(profile, audience)),
  ),
  'parsed-profile': parsed(parseProfile, RECORD.profile, {}),
  'parsed-indicator-settings': parsed(parseIndicatorSettings, SETTINGS, letter.illustration.settings),
  'parsed-classification-record': parsed(parseClassificationRecord, RECORD, RECORD_WITHOUT_IRO),
  'parsed-letter-details': parsed(parseLetterDetails, { livesAt: 'home' }, {}),
  'parsed-agreed-classification': parsed(
    (input) => parseAgreedClassification(input, { asOf: AS_OF }),
    RECORD,
    RECORD_WITHOUT_IRO,
    { ...RECORD, views: [] },
  ),
  'parsed-stored-classification': parsed(
    (input) => parseStoredClassification(input, { asOf: AS_OF }),
    JSON.parse(JSON.stringify(medium)),
    { record: RECORD_WITHOUT_IRO },
  ),

  'case-state': states,
  timeline: asked.map(({ history, question }) => timelineOf(history, question)),
  'earliest-dates': asked.map(({ history, question }) => earliestDates(history, question)),
  hindsight: asked.map(({ history, question }) => hindsight(history, { ...question, knownOn: day('2023-03-01') })),
  'indicated-review': states.flatMap(({ indication }) =>
    indication.kind === 'indicated' ? [indicateReview(indication.situation)] : [],
  ),
  'agreed-event': [medium, overruled].map((one) => agreedEvent(one, { id: 'event-1', recordedOn: AS_OF })),
  'history-check': [...histories, ...backwards].map(checkHistory),
  'practice-check': [practice, { variations: [...practice.variations, ...practice.variations] }].map(checkPractice),
  'parsed-history': parsed(parseHistory, HISTORY, threeYears.history, ...backwards),
  'parsed-practice': parsed(parsePractice, PRACTICE, {
    variations: [...PRACTICE.variations, ...PRACTICE.variations],
  }),

  'goal-check': goals.flatMap((goal) => [checkGoal(goal, {}), checkGoal(goal, GOAL_CONTEXT)]),
  'agreement-check': agreements.flatMap((agreement) => [
    checkAgreement(agreement, {}),
    checkAgreement(agreement, { asOf: AS_OF, evaluation: FOUND, agreed: { level: 'high', on: AS_OF } }),
  ]),
  'goal-reviews-check': [checkReviews(reviews, goals), checkReviews([...reviews, ...reviews], [])],
  'goal-progress': progress,
  'goal-progress-of-each': goals.map((goal) => progressOfEach(goal, reviews, { asOf: LATER })),
  'suggested-observations': progress.map((one) =>
    suggestObservations([one], { children: ['child-1'], recordedOn: LATER }),
  ),
  'suggested-capacity': [suggestCapacity(progress), ...progress.map((one) => suggestCapacity([one]))],
  'measure-change': [compareMeasure(measure), compareMeasure({ ...measure, given: [] })],
  'parsed-goal': parsed(parseGoal, GOAL, diet.asPrinted.goal),
  'parsed-goal-reviews': parsed(parseGoalReviews, REVIEWS, diet.completedByUs.reviews),
  'parsed-parental-agreement': parsed(parseParentalAgreement, PARENTAL_AGREEMENT, diet.completedByUs.agreement),
  'parsed-standardised-measure': parsed(parseStandardisedMeasure, MEASURE),

  readiness,
  'plan-check': plans.flatMap((plan) => [checkPlan(plan), checkPlan(plan, { asOf: AS_OF, level: 'low' })]),
  'first-year': histories.flatMap((history) =>
    plans.flatMap((plan) =>
      [AS_OF, day(comingHome.asOf)].flatMap((asOf) => [
        firstYearAtHome({ history, plan }, { asOf, practice }),
        firstYearAtHome({ history, plan, visitsMade, reviewedOn: [AS_OF] }, { asOf, practice }),
      ]),
    ),
  ),
  'approvals-needed': [
    ...readiness.map(({ approvals }) => approvals),
    ...LEGAL_STATUS_IDS.flatMap((status) =>
      RETURN_ROUTE_IDS.map((route) =>
        approvalsNeeded({ ...SECTION_20, status, route, homeOn: day('2024-04-12'), bankHolidays: BANK_HOLIDAYS }),
      ),
    ),
  ],
  'unplanned-return-check': [UNPLANNED_RETURN, { happenedOn: '2024-03-01' }].map((unplanned) =>
    checkUnplannedReturn(valueFrom(parseUnplannedReturn(unplanned)), { asOf: AS_OF }),
  ),
  'permanence-check': [DECISION, {}].map((decision) =>
    checkPermanence(valueFrom(parseDecisionAgainstReturn(decision)), { asOf: AS_OF }),
  ),
  'warning-signs-check': [checkWarningSigns(signs, { asOf: AS_OF, reviewedOn: [day('2024-07-01')] })],
  'support-standing': supported,
  'support-counts': [supportCounts(supported), supportCounts([])],
  'event-of-sign': signs.map(eventOfSign).filter((event) => event !== undefined),
  'working-days': [
    countWorkingDays(day('2023-02-01'), day('2024-04-12'), BANK_HOLIDAYS),
    countWorkingDays(day('2023-02-01'), day('2024-04-12'), undefined),
  ],
  'legal-status-answer': [...SSDA903_LEGAL_STATUS_CODES, 'Z9'].map(legalStatusOfCode),
  'parsed-reunification-plan': parsed(parseReunificationPlan, COMPLETE_PLAN, comingHome.case.plan),
  'parsed-readiness-case': parsed(parseReadinessCase, comingHome.case, beforehand),
  'parsed-unplanned-return': parsed(parseUnplannedReturn, UNPLANNED_RETURN),
  'parsed-decision-against-return': parsed(parseDecisionAgainstReturn, DECISION),
  'parsed-support-entries': parsed(parseSupportEntries, SUPPORT_ENTRIES),
  'parsed-lead-professionals': parsed(parseLeadProfessionals, LEADS),
  'parsed-warning-signs': parsed(parseWarningSigns, SIGNS),
  'parsed-visits-made': parsed(parseVisitsMade, VISITS),
  'parsed-bank-holidays': parsed(parseBankHolidays, comingHome.bankHolidays),
  'case-overview': [ASKED_ON, day('2029-01-01')].flatMap((asOf) => [
    caseOn(CASE_RECORD, { asOf, bankHolidays: BANK_HOLIDAYS }),
    caseOn(
      withWayHome({
        recorded: {},
        settings: [{ indicator: 'riskFactors', value: 'fully-addressed', by: 'a worker', setOn: ASKED_ON }],
      }),
      { asOf },
    ),
    caseOn({ ...CASE_RECORD, assessments: [], legal: undefined }, { asOf }),
  ]),
  caseload: [
    // The first has no labels: they are the caller’s, under names that no schema knows.
    caseloadOn(
      [
        { record: CASE_RECORD },
        { record: { ...withWayHome({ classifications: [], events: [] }), legal: undefined } },
        { record: parseCase({}) },
      ],
      { asOf: ASKED_ON, groupBy: ['team'] },
    ),
    caseloadOn(
      [
        { record: CASE_RECORD, labels: { team: 'north' } },
        { record: parseCase({}), labels: {} },
      ],
      {
        asOf: ASKED_ON,
        groupBy: ['team'],
      },
    ),
    caseloadOn([], { asOf: ASKED_ON }),
  ],
  'case-changes': [day('2023-11-01'), ASKED_ON].map((from) =>
    changesBetween(CASE_RECORD, { from, to: day('2024-09-01') }),
  ),
  'genogram-check': [{}, { child: 'nobody' }].map((of) => checkGenogram(GenogramSchema.parse(GENOGRAM), of)),
  'report-check': [ASKED_ON, day('2023-01-01')].flatMap((asOf) => [
    checkReport(CASE_WITH_REPORT, { asOf, bankHolidays: BANK_HOLIDAYS }),
    checkReport({ ...CASE_RECORD, legal: undefined }, { asOf }),
  ]),
  journey: [
    CASE_WITH_JOURNEY,
    { ...CASE_RECORD, legal: undefined },
    withWayHome({ classifications: [], events: [] }),
  ].flatMap((record) =>
    [ASKED_ON, day('2029-01-01')].map((asOf) => journeyOf(record, { asOf, bankHolidays: BANK_HOLIDAYS })),
  ),
  closing: [
    ...['2025-07-03', '2025-08-01'].map((asOf) => closingOf(CLOSING_CASE, { asOf: day(asOf) })),
    closingOf({ ...CASE_RECORD, legal: undefined }, { asOf: ASKED_ON }),
    closingOf(
      closingCase({
        events: [...CLOSING_HOME.events, withEvent({ kind: 'closed' }, '2025-07-14')],
      }),
      { asOf: day('2025-12-01') },
    ),
  ],
  'supervision-agenda': [
    ...[ASKED_ON, day('2023-01-01')].map((asOf) => supervisionAgenda(CASE_RECORD, { asOf })),
    supervisionAgenda(CLOSING_CASE, { asOf: day('2025-08-01') }),
    supervisionAgenda({ ...CASE_RECORD, legal: undefined, assessments: undefined }, { asOf: ASKED_ON }),
  ],
  'care-periods': [COHORT, []].map((rows) => carePeriods(rows, COHORT_QUESTION)),
  completeness: [completenessOf(COHORT), completenessOf([], { births: [], recorded: { 'support-after': ['anna'] } })],
  'returns-home': RETURN_DEFINITION_IDS.map((definition) =>
    returnsHome(carePeriods(COHORT, COHORT_QUESTION), definition, {
      about: [{ child: 'anna', homeOn: day('2021-01-11'), level: 'low', labels: { unit: 'north' } }],
    }),
  ),
  'case-guide-check': [GUIDE_CASE, {}].map((given) =>
    checkCaseAgainstGuide(valueFrom(parsePracticeGuideCase(given)), { asOf: AS_OF }),
  ),
  'authority-guide-check': [GUIDE_AUTHORITY, {}].map((given) =>
    checkAuthorityAgainstGuide(valueFrom(parsePracticeGuideAuthority(given)), { asOf: AS_OF }),
  ),
  'parsed-practice-guide-case': parsed(parsePracticeGuideCase, GUIDE_CASE),
  'parsed-practice-guide-authority': parsed(parsePracticeGuideAuthority, GUIDE_AUTHORITY),
  stability: [STABILITY, stabilityOf([], { ...ASKED_OF_RETURNS, unit: 'child' })],
  'suppressed-table': [
    suppressed(
      {
        columns: ['back', 'home'],
        rows: [
          { name: 'north', counts: [3, 40] },
          { name: 'south', counts: [9, 0] },
        ],
      },
      { below: 5 },
    ),
  ],
  'suppressed-stability': [2, 20].map((below) => suppressedStability(STABILITY, { below })),
  costs: [costsOf({ priceYear: '2025-26', lines: [{ what: 'support', count: 12, each: 7_000 }] })],
  'parsed-case': parsed(parseCase, CASE_RECORD),
};
