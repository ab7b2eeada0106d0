/** Every function that the package exports, with arguments that are of its types. */
import {
  type AgreedClassification,
  classify,
  evaluateAssessment,
  explainAgreed,
  explainTable,
  parseCivilDate,
  progressOf,
  stateOf,
  suggestIndicators,
} from 'reunification-framework';
import { parseCase } from 'reunification-framework/case/schema';
import { carePeriods, stabilityOf } from 'reunification-framework/outcomes';
import { replayOf } from 'reunification-framework/reclassification';
import { ENTRY_POINTS } from '../../scripts/entry-points.js';
import { answerSchemas } from '../../scripts/json-schemas.js';
import { CASE_RECORD, TO_BOTH } from '../support/case-record.js';
import { agreed, MEDIUM_RECORD } from '../support/classification-records.js';
import { CLOSING_CASE } from '../support/closing-case.js';
import {
  BANK_HOLIDAYS,
  COMPLETE_PLAN,
  READY_CASE,
  READY_QUESTION,
  SECTION_20,
  STANDING_HISTORY,
} from '../support/coming-home.js';
import { day } from '../support/dates.js';
import { COMPLETE_AGREEMENT, FOUND, GOAL_CONTEXT, SMART_GOAL } from '../support/goals.js';
import { CASE_WITH_JOURNEY } from '../support/journey.js';
import { COHORT, COHORT_QUESTION } from '../support/returns-cohort.js';
import { ASKED, home } from '../support/returns-home.js';
import { GOAL, MEASURE, PARENTAL_AGREEMENT, REVIEWS } from './goal-samples.js';
import { GUIDE_AUTHORITY, GUIDE_CASE, SMALL_GUIDE_AUTHORITY, SMALL_GUIDE_CASE } from './practice-guide-samples.js';
import { CASE_WITH_REPORT } from './report-samples.js';
import {
  CASE,
  DECISION,
  HOLIDAYS,
  LEADS,
  PLAN,
  SIGNS,
  SMALL_DECISION,
  SMALL_RETURN,
  SUPPORT_CASE,
  SUPPORT_ENTRIES,
  SUPPORT_ROW,
  UNPLANNED_RETURN,
  VISITS,
} from './return-home-samples.js';
import { RETURN_ROWS, SSD_ROWS } from './row-samples.js';
import {
  AS_OF,
  ASSESSMENT,
  CHRONOLOGY,
  GENOGRAM,
  HISTORY,
  LETTER_DETAILS,
  PRACTICE,
  READ_ASSESSMENT,
  RECORD,
  SETTINGS,
} from './samples.js';

/** Lists of arguments. */
type Calls = readonly [readonly unknown[], ...(readonly unknown[])[]];

/** Two children who can be counted, and one who cannot. */
const RETURNS = [
  home('a', '2023-03-01', ['re-entered', '2023-06-01'], { level: 'medium', daysInCare: 90, labels: { unit: 'north' } }),
  home('b', '2023-03-01', ['transferred', '2024-06-01'], { planned: 'unplanned', labels: { unit: 'south' } }),
  home('c', '2023-03-01', undefined, { placedWithParentsFrom: day('2022-12-01'), enteredCareOn: day('2022-01-01') }),
];
const STABILITY_QUESTION = { ...ASKED, horizons: [3, 12], minimumDaysInCare: 20, splitBy: ['unit'] };
const EPISODES = COHORT.filter(({ child }) => ['anna', 'finn', 'kit'].includes(child));

const question = { asOf: AS_OF };
const LATE = day('2026-07-20');
const inForce = { asOf: AS_OF, practice: PRACTICE };
const { children } = evaluateAssessment(READ_ASSESSMENT, question);
const [evaluation] = children;
const [wayHome] = READ_ASSESSMENT.waysHome;
if (evaluation === undefined || wayHome === undefined) throw new Error('The sample has nobody to evaluate');
const suggested = suggestIndicators(evaluation, wayHome);
const people: AgreedClassification = agreed();
const profile = people.profile;
const indication = classify(profile);
const explanation = explainAgreed(people, 'practitioner');
const table = explainTable(profile, 'parent');
const reviews = [
  {
    goal: SMART_GOAL.id,
    on: day('2024-02-20'),
    shownBy: 'change' as const,
    support: 'given' as const,
    ratings: [{ by: 'the worker', role: 'social-worker' as const, on: day('2024-02-20'), score: -1 as const }],
  },
];
const progress = progressOf(SMART_GOAL, reviews, { asOf: LATE });
const replay = replayOf(STANDING_HISTORY);
const { indication: reviewed } = stateOf(STANDING_HISTORY, { asOf: day('2024-03-25') });
if (reviewed.kind !== 'indicated') throw new Error('The sample has no level');
const citation = { document: 'framework-2015', locator: 'Annex 1', page: 75 };
const set = {
  format: 2,
  packageVersion: '0.1.0',
  edition: 'framework-2015',
  set: 'scores',
  description: 'What a score comes to.',
  functions: {
    outcomeOf: {
      input: 'a score',
      answer: 'the outcome',
      compared: ['$'],
      unordered: ['list'],
      byKey: { tasks: ['id'] },
      only: { findings: { code: ['a'] } },
    },
  },
  vectors: [
    { id: 'scores/0', function: 'outcomeOf', title: 'A score of 0', input: 0, expected: 'expected' },
    { id: 'scores/1', function: 'nobody', title: 'A score of 1', input: { list: [1] }, expected: { list: [1] } },
  ],
};
const tableSchema = answerSchemas().get('explained-table');
const firstYear = { history: STANDING_HISTORY, plan: COMPLETE_PLAN };

const caseWithSupport = {
  format: 2,
  edition: 'framework-2015',
  child: { id: 'child-1' },
  parents: [{ id: 'parent-1' }],
  waysHome: [
    {
      id: 'home-1',
      parents: ['parent-1'],
      classifications: [],
      events: [],
      plans: [{ madeOn: '2024-01-02', support: [{ id: 'item-1', what: 'Therapy', for: 'family' }] }],
      support: [
        {
          ...{ id: 'support-1', kind: 'offered', on: '2024-01-05', recordedOn: '2024-01-05', by: 'person-1' },
          for: { kind: 'plan-item', item: 'item-1' },
        },
      ],
    },
  ],
  leads: [{ id: 'lead-1', person: 'person-1', from: '2024-01-02', until: '2024-01-31', recordedOn: '2024-01-02' }],
};

/** For each function, calls that its types allow. */
export const CALLS: Readonly<Record<string, Calls>> = {
  // What every pillar shares
  formatCitation: [[citation]],
  addDays: [[AS_OF, 1]],
  addMonths: [[AS_OF, 6]],
  civilDate: [[AS_OF]],
  hasRepeatedKey: [['{"a": 1, "b": {"a": 2}}']],
  civilDateIn: [['2026-06-30T23:30:00Z', 'Europe/London']],
  daysBetween: [[AS_OF, LATE]],
  formatCivilDate: [[AS_OF]],
  isCivilDate: [[AS_OF]],
  parseCivilDate: [[AS_OF]],
  weekdayOf: [[AS_OF]],
  isLeft: [[parseCivilDate('no day')], [parseCivilDate(AS_OF)]],
  isRight: [[parseCivilDate(AS_OF)]],
  left: [[[]]],
  right: [[profile]],
  valueOrThrow: [[parseCivilDate(AS_OF)]],

  // What is known about the child and the family
  isDealtWith: [['safely-managed']],
  checkAssessment: [[ASSESSMENT]],
  checkChronology: [[CHRONOLOGY, question]],
  ageOf: [
    [{ id: 'child-1', bornOn: '2020-02-29' }, question],
    [{ id: 'child-1', infancy: 'past-first-year' }, question],
  ],
  evaluateAssessment: [[ASSESSMENT, question]],
  isRiskFactorId: [['neglect']],
  factorById: [['neglect'], ['capacity-for-change']],
  researchMessagesFor: [['neglect']],
  parseAssessment: [[ASSESSMENT]],

  // What the table indicates, and what people agreed
  agree: [
    [MEDIUM_RECORD, question],
    [RECORD, { asOf: AS_OF, assessment: ASSESSMENT }],
  ],
  checkRecord: [
    [MEDIUM_RECORD, question],
    [RECORD, { asOf: AS_OF, assessment: ASSESSMENT }],
  ],
  classify: [[profile]],
  explainAgreed: [
    [people, 'practitioner'],
    [people, 'young-person', LETTER_DETAILS],
  ],
  explainIndication: [
    [indication, 'practitioner'],
    [classify({}), 'parent', LETTER_DETAILS],
  ],
  explainTable: [[profile, 'parent']],
  explanationToMarkdown: [[explanation, 2]],
  tableToMarkdown: [[table]],
  setIndicators: [[suggested, SETTINGS]],
  suggestIndicators: [[evaluation, wayHome]],
  parseProfile: [[profile]],
  parseIndicatorSettings: [[SETTINGS]],
  parseClassificationRecord: [[RECORD]],
  whoMayEndSection20: [[{ isSixteenOrOver: false, hasOrderOnWhoCares: false }]],
  parseLetterDetails: [[LETTER_DETAILS]],
  parseStoredClassification: [[people, { asOf: AS_OF }]],
  parseAgreedClassification: [[RECORD, { asOf: AS_OF, assessment: ASSESSMENT }]],

  // What has happened since
  agreedEvent: [[people, { id: 'event-1', recordedOn: AS_OF }]],
  checkHistory: [[HISTORY]],
  checkPractice: [[PRACTICE]],
  emphasisOf: [['neglect', { asOf: AS_OF, practice: PRACTICE }]],
  earliestDates: [
    [HISTORY, inForce],
    [STANDING_HISTORY, { asOf: '2024-03-25' }],
  ],
  hindsight: [[HISTORY, { ...inForce, knownOn: '2024-01-01' }]],
  indicateReview: [[reviewed.situation]],
  stateOf: [
    [HISTORY, inForce],
    [STANDING_HISTORY, { asOf: '2024-03-25', knownOn: '2024-03-20' }],
  ],
  replayOf: [[HISTORY, PRACTICE], [STANDING_HISTORY]],
  replayWith: [
    [replay, [{ id: 'more', kind: 'came-home', happenedOn: AS_OF, recordedOn: AS_OF }]],
    [replay, HISTORY.events],
  ],
  stateIn: [
    [replay, question],
    [replay, { asOf: '2024-03-25', knownOn: '2024-03-20' }],
  ],
  timelineOf: [[HISTORY, inForce]],
  parseHistory: [[HISTORY]],
  parseMoreEvents: [[replay, [{ id: 'more', kind: 'came-home', happenedOn: AS_OF, recordedOn: AS_OF }]]],
  parsePractice: [[PRACTICE]],

  // Goals and agreements
  agreementToMarkdown: [
    [PARENTAL_AGREEMENT, { 'parent-1': 'Ada' }],
    [COMPLETE_AGREEMENT, {}],
  ],
  checkAgreement: [
    [PARENTAL_AGREEMENT, {}],
    [COMPLETE_AGREEMENT, { asOf: AS_OF, evaluation: FOUND, agreed: { level: 'high', on: AS_OF } }],
  ],
  checkGoal: [
    [SMART_GOAL, GOAL_CONTEXT],
    [GOAL, {}],
  ],
  checkReviews: [
    [REVIEWS, [GOAL]],
    [reviews, [SMART_GOAL]],
  ],
  compareMeasure: [[MEASURE]],
  outcomeOf: [[-1]],
  progressOf: [
    [SMART_GOAL, reviews, { asOf: LATE }],
    [GOAL, REVIEWS, { asOf: LATE }],
  ],
  progressOfEach: [
    [SMART_GOAL, reviews, { asOf: LATE }],
    [GOAL, REVIEWS, { asOf: LATE }],
  ],
  outcomeAt: [[reviews[0]]],
  scoreAt: [[reviews[0]]],
  suggestCapacity: [[[progress]]],
  suggestObservations: [[[progress], { children: ['child-1'], recordedOn: LATE }]],
  parseGoal: [[GOAL]],
  parseGoalReviews: [[REVIEWS]],
  parseParentalAgreement: [[PARENTAL_AGREEMENT]],
  parseStandardisedMeasure: [[MEASURE]],

  // Coming home
  approvalsNeeded: [[{ ...SECTION_20, homeOn: '2024-04-12', bankHolidays: BANK_HOLIDAYS }]],
  routeOf: [[SECTION_20]],
  checkPermanence: [
    [DECISION, question],
    [SMALL_DECISION, question],
  ],
  checkPlan: [
    [COMPLETE_PLAN, { asOf: AS_OF, level: 'low' }],
    [PLAN, {}],
  ],
  checkUnplannedReturn: [
    [UNPLANNED_RETURN, question],
    [SMALL_RETURN, question],
  ],
  firstYearAtHome: [
    [firstYear, { asOf: '2024-03-25' }],
    [{ history: HISTORY, plan: PLAN, visitsMade: VISITS, reviewedOn: ['2025-04-01'] }, inForce],
  ],
  legalStatusOfCode: [['V2']],
  readinessOf: [
    [READY_CASE, READY_QUESTION],
    [CASE, inForce],
  ],
  checkWarningSigns: [[SIGNS, { asOf: AS_OF, reviewedOn: ['2024-07-01'] }]],
  supportOf: [[SUPPORT_CASE, { asOf: AS_OF, knownOn: AS_OF }]],
  supportCounts: [[[SUPPORT_ROW]]],
  eventOfSign: [[SIGNS[0]]],
  countWorkingDays: [['2023-02-01', '2024-04-12', BANK_HOLIDAYS]],
  parseReunificationPlan: [[PLAN]],
  parseReadinessCase: [[CASE]],
  parseUnplannedReturn: [[UNPLANNED_RETURN]],
  parseDecisionAgainstReturn: [[DECISION]],
  parseSupportEntries: [[SUPPORT_ENTRIES]],
  parseLeadProfessionals: [[LEADS]],
  parseWarningSigns: [[SIGNS]],
  parseVisitsMade: [[VISITS]],
  parseBankHolidays: [[HOLIDAYS]],

  // The Practice Guide of 2026
  checkCaseAgainstGuide: [
    [GUIDE_CASE, question],
    [SMALL_GUIDE_CASE, question],
  ],
  checkAuthorityAgainstGuide: [
    [GUIDE_AUTHORITY, question],
    [SMALL_GUIDE_AUTHORITY, question],
  ],
  parsePracticeGuideCase: [[GUIDE_CASE]],
  parsePracticeGuideAuthority: [[GUIDE_AUTHORITY]],

  // One child's case
  checkGenogram: [[GENOGRAM], [GENOGRAM, { child: 'c', parents: ['a', 'b'] }]],
  caseOn: [
    [CASE_RECORD, { asOf: AS_OF }],
    [CASE_RECORD, { ...READY_QUESTION, knownOn: '2024-03-02', wayHome: TO_BOTH }],
    [caseWithSupport, { asOf: AS_OF }],
  ],
  caseloadOn: [
    [
      [{ record: CASE_RECORD, labels: { team: 'north' } }, { record: parseCase({}) }],
      { asOf: AS_OF, groupBy: ['team'] },
    ],
  ],
  changesBetween: [
    [CASE_RECORD, { from: '2024-01-01', to: '2024-03-25', bankHolidays: BANK_HOLIDAYS }],
    [caseWithSupport, { from: '2024-01-01', to: '2024-03-25' }],
  ],
  partsOf: [[CASE_RECORD, { asOf: AS_OF }]],
  journeyOf: [
    [CASE_WITH_JOURNEY, { asOf: AS_OF, practice: PRACTICE }],
    [CASE_WITH_JOURNEY, { ...READY_QUESTION, knownOn: '2024-03-02', wayHome: TO_BOTH }],
  ],
  parseCase: [[CASE_RECORD]],

  // The journey
  checkReport: [
    [CASE_WITH_REPORT, { asOf: AS_OF, bankHolidays: BANK_HOLIDAYS }],
    [CASE_WITH_REPORT, { ...READY_QUESTION, knownOn: '2024-03-22', practice: PRACTICE, wayHome: TO_BOTH }],
  ],
  closingOf: [
    [CLOSING_CASE, { asOf: '2025-08-01', bankHolidays: BANK_HOLIDAYS }],
    [CASE_RECORD, { ...READY_QUESTION, knownOn: '2024-03-22', practice: PRACTICE, wayHome: TO_BOTH }],
  ],
  supervisionAgenda: [
    [CASE_RECORD, { asOf: AS_OF, bankHolidays: BANK_HOLIDAYS }],
    [CLOSING_CASE, { asOf: '2025-08-01', knownOn: '2025-07-22', practice: PRACTICE, wayHome: 'home-1' }],
  ],
  reportToMarkdown: [
    [CASE_WITH_REPORT, READY_QUESTION],
    [CASE_WITH_REPORT, { asOf: AS_OF, wayHome: TO_BOTH }, { 'the child': 'Ada' }],
  ],

  // Pictures
  genogramSvg: [[GENOGRAM, { index: 'c', title: 'The family' }]],
  timelineSvg: [
    [HISTORY, { ...inForce, from: '2023-01-01', until: '2026-12-31' }, { title: 'A case', width: 720, list: true }],
    [CASE_RECORD, { asOf: AS_OF, knownOn: '2024-03-02', wayHome: TO_BOTH }],
  ],
  timelineText: [
    [HISTORY, inForce, { columns: 80, list: true }],
    [CASE_RECORD, { asOf: AS_OF }],
  ],
  tableHtml: [[profile], [{}, 'young-person']],
  caseHtml: [
    [CASE_RECORD, { ...READY_QUESTION, knownOn: '2024-03-02' }, { audience: 'practitioner', label: 'A case' }],
    [CASE_RECORD, { asOf: AS_OF, wayHome: TO_BOTH }, { audience: 'parent', letter: LETTER_DETAILS }],
  ],
  journeyHtml: [[CASE_RECORD, { ...READY_QUESTION, knownOn: '2024-03-02' }, { label: 'A case', stages: ['stage-3'] }]],
  reportHtml: [
    [CASE_WITH_REPORT, READY_QUESTION],
    [CASE_WITH_REPORT, { asOf: AS_OF, wayHome: TO_BOTH }, { names: { 'the child': 'Ada' } }],
  ],
  caseloadHtml: [
    [
      [{ record: CASE_RECORD, labels: { team: 'north' } }, { record: parseCase({}) }],
      { asOf: AS_OF, groupBy: ['team'] },
    ],
  ],

  // Other systems, other implementations
  classificationDmn: [[]],
  reviewDmn: [[]],
  meaningOfCode: [['legal-status', 'V2']],
  checkCodes: [[{ placement: 'P1', legalStatus: 'V2' }]],
  episodesFrom903: [[RETURN_ROWS]],
  episodesFromSsd: [[SSD_ROWS, { timeZone: 'Europe/London' }]],
  caseFrom903: [[RETURN_ROWS, { extractedOn: '2026-03-31' }]],
  caseFromSsd: [[SSD_ROWS, { extractedOn: '2026-03-31', timeZone: 'Europe/London' }]],
  carePeriods: [[EPISODES, COHORT_QUESTION]],
  completenessOf: [[EPISODES, { births: COHORT_QUESTION.births, recorded: { 'support-after': ['anna'] } }]],
  returnsHome: [
    [
      carePeriods(EPISODES, COHORT_QUESTION),
      'parental-responsibility',
      {
        ends: [{ child: 'finn', on: '2023-02-01', what: 'moved-abroad' }],
        about: [{ child: 'anna', homeOn: '2021-01-11', level: 'low', labels: { unit: 'north' } }],
      },
    ],
  ],
  stabilityOf: [[RETURNS, STABILITY_QUESTION]],
  suppressed: [
    [
      {
        columns: ['re-entered', 'still home'],
        rows: [
          { name: 'north', counts: [12, 40] },
          { name: 'south', counts: [3, 9] },
        ],
      },
      { below: 5, zeros: 'shown' },
    ],
  ],
  suppressedStability: [[stabilityOf(RETURNS, STABILITY_QUESTION), { below: 2, zeros: 'hidden' }]],
  costsOf: [[{ priceYear: '2025-26', lines: [{ what: 'support', count: 12, each: 7_000 }] }]],
  jsonSchemas: [[]],
  storedAnswerParser: [['explained-table', tableSchema]],
  runConformance: [[{ outcomeOf: () => 'expected' }, [set]]],
};

/** A function, whatever it takes. */
export type AnyFunction = (...args: readonly unknown[]) => unknown;

const isFunction = (value: unknown): value is AnyFunction =>
  typeof value === 'function' && !(value.prototype instanceof Error);

/**
 * Every function that an entry of the package exports, by its name.
 *
 * @returns the functions as they are when the entries are imported
 */
export async function exportedFunctions(): Promise<ReadonlyMap<string, AnyFunction>> {
  const entries: readonly Readonly<Record<string, unknown>>[] = await Promise.all(
    ENTRY_POINTS.map(({ specifier }) => import(specifier)),
  );
  return new Map(
    entries.flatMap((entry) =>
      Object.entries(entry).flatMap(([name, value]) => (isFunction(value) ? [[name, value] as const] : [])),
    ),
  );
}
