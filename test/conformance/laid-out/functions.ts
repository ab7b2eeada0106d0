/** Every function that is asked: what it takes, how its answer is compared, and how what is laid out by hand becomes its JSON. */
import { EVALUATION_FINDINGS } from 'reunification-framework/factors';
import { SUPPORT_LINE_CODES } from 'reunification-framework/return-home';
import { ABOUT_OTHERS } from '../../support/observations.js';
import {
  approvals,
  capacity,
  differences,
  evaluated,
  indicated,
  letters,
  read,
  readWithFindings,
  ready,
  settled,
  steps,
  suggested,
  year,
} from './answers.js';
import { ABOUT_WHICH } from './journey-answers.js';
import { agenda, changes, closing, journey, report } from './journeys.js';
import { apart, type Json, record } from './json.js';
import { decided, outcome, state, wholeCase } from './states.js';
import type { Asked } from './vectors.js';

interface Laid {
  readonly asked: Asked;
  /** What is laid out as the input, as the function takes it. */
  readonly given?: (input: unknown) => unknown;
  /** What is laid out as the answer, as the function gives it. */
  readonly answered?: (expected: unknown, input: unknown) => unknown;
}

type More = Omit<Asked, 'input' | 'answer'>;

/** A function of one argument. */
const ofOne = (input: string, answer: string, more: More = {}, answered?: Laid['answered']): Laid => ({
  asked: { input, answer, ...more },
  ...(answered === undefined ? {} : { answered }),
});

/** A function of several: the fields laid out that have no argument of their own go into the last. */
const ofSeveral = (
  names: readonly [...first: string[], rest: string],
  input: string,
  answer: string,
  more: More = {},
  answered?: Laid['answered'],
): Laid => ({ ...ofOne(input, answer, { arguments: names, ...more }, answered), given: apart(...names) });

/** A function whose arguments are laid out by their names. */
const byName = (
  names: readonly string[],
  input: string,
  answer: string,
  more: More = {},
  answered?: Laid['answered'],
): Laid => ofOne(input, answer, { arguments: names, ...more }, answered);

const FINDINGS_IN_ANY_ORDER = { unordered: ['findings'] };
const LEADS = 'The path of a finding leads into the input; positions count from 0.';
const WHOLE_CASE = 'A case, as parseCase reads it, and the question about it: the day, and what was known by when.';
const HISTORY =
  'A history, as parseHistory reads it, and the question about it: the day, what was known by when, local practice.';

const STATE: More = { byKey: { due: ['kind', 'clock'] }, unordered: ['lapsesNotOver'] };

const parsed = (what: string): Laid =>
  ofOne(
    `${what}, as it came: any JSON.`,
    `What was read on the right, or on the left all that is wrong with it. ${LEADS}`,
    { unordered: ['left'] },
    read,
  );

const LANDINGS = ['riskFactors', 'protectiveFactors', 'strengths', 'absent', 'notKnown', 'notApplicable', 'notCounted'];

const OF_OWN_EVIDENCE = Object.keys(EVALUATION_FINDINGS).filter(
  (code) => !ABOUT_OTHERS.some((other) => other === code),
);

const LINES_OF_PROMISES = SUPPORT_LINE_CODES.filter(
  (code) => code.startsWith('promise.') || code === 'given.late' || code === 'recorded.both-ways',
);

const DATES: Readonly<Record<string, Laid>> = {
  addMonths: byName(
    ['date', 'months'],
    'A day, and a whole number of calendar months, negative for earlier.',
    'The day, or null outside the years 1 to 9999. Where the month is too short, its last day.',
  ),
  addDays: byName(['date', 'days'], 'A day, and a whole number of days.', 'The day, or null as for months.'),
  daysBetween: byName(['from', 'to'], 'Two days.', 'Whole days, negative where the second lies before the first.'),
  weekdayOf: ofOne('A day.', '1 for Monday to 7 for Sunday.'),
  isCivilDate: ofOne('Any JSON.', 'true for a real day written YYYY-MM-DD, false for everything else.'),
};

const TABLES: Readonly<Record<string, Laid>> = {
  classify: ofOne(
    'The indicators that are known. One that is left out is not known.',
    'What the table indicates, and for each level the known indicators whose value stands in its column. Indicators stand in the order of the rows, levels from low to severe.',
    { schema: 'indication' },
    indicated,
  ),
  indicateReview: ofOne(
    'A situation. “Sustained” is whether the time of all clocks for moving down from this level, or at low for closing, is up; “confirmed” whether none of them is unconfirmed; “protectedDuringStay” whether protective factors were apparent when the present stay at the level began, or at some time since; “reclassifiedAfterReturn” whether people have agreed a classification since the child had been home for six months.',
    'The entry of the table of reviews, and its outcome; options from low to severe.',
    { schema: 'indicated-review' },
    (expected) => ({ ...record(expected), outcome: outcome(record(expected)['outcome']) }),
  ),
};

const HISTORIES: Readonly<Record<string, Laid>> = {
  stateOf: ofSeveral(
    ['history', 'question'],
    HISTORY,
    'How the case stands. Clocks in the order of the columns.',
    { schema: 'case-state', ...STATE },
    state,
  ),
  timelineOf: ofSeveral(
    ['history', 'question'],
    HISTORY,
    'What people decided, in order, beside what was indicated; entries that are no decision do not count.',
    {
      schema: 'timeline',
      only: { $: { followed: ['first-classification', 'as-indicated', 'one-of-the-options', 'otherwise'] } },
    },
    decided,
  ),
  earliestDates: ofSeveral(['history', 'question'], HISTORY, 'The steps down to closing, one after the other.', {
    schema: 'earliest-dates',
    unordered: ['supposing'],
  }),
  hindsight: ofSeveral(
    ['history', 'question'],
    HISTORY,
    'What differs between what was known and what is known now.',
    { schema: 'hindsight', unordered: ['differences'] },
    differences,
  ),
};

const CASES: Readonly<Record<string, Laid>> = {
  caseOn: ofSeveral(
    ['record', 'question'],
    WHOLE_CASE,
    'How the case stands: the law, each way home, and the tasks of the work list.',
    {
      schema: 'case-overview',
      unordered: ['missing', 'lapsesNotOver'],
      byKey: { ...STATE.byKey, waysHome: ['id'], work: ['id'] },
    },
    wholeCase,
  ),
  changesBetween: ofSeveral(
    ['record', 'question'],
    'A case, as parseCase reads it, and the earlier and the later day.',
    'What was recorded, in order; what has moved; and what became of tasks.',
    {
      schema: 'case-changes',
      unordered: ['by'],
      byKey: {
        moved: ['what', 'wayHome', 'task.id'],
        added: ['id'],
        settled: ['task.id'],
        noLongerAsked: ['task.id'],
        becameDue: ['id'],
        becameOverdue: ['id'],
        becamePossible: ['id'],
      },
    },
    changes,
  ),
  caseloadOn: ofSeveral(
    ['cases', 'question'],
    'Cases, each as parseCase answers it, with labels; and the question about them.',
    'A row for each case in order, and what they add up to.',
    { schema: 'caseload' },
  ),
  journeyOf: ofSeveral(
    ['record', 'question'],
    WHOLE_CASE,
    'Where the case is, and what of each task is done. The path of a finding leads into the answer for the way home.',
    {
      schema: 'journey',
      ...FINDINGS_IN_ANY_ORDER,
      byKey: Object.fromEntries(['waysHome', 'stages', 'tasks', 'items', 'beside'].map((name) => [name, ['id']])),
    },
    journey,
  ),
  closingOf: ofSeveral(
    ['record', 'question'],
    WHOLE_CASE,
    'What stands in the way of closing, or did when the case was closed.',
    { schema: 'closing', unordered: ['open', 'closedWithout'], byKey: { waysHome: ['id'], conditions: ['id'] } },
    closing,
  ),
  supervisionAgenda: ofSeveral(
    ['record', 'question'],
    WHOLE_CASE,
    'The points of supervision, with what the record says on each.',
    { schema: 'supervision-agenda', unordered: ['says'], byKey: { waysHome: ['id'], points: ['id'] } },
    agenda,
  ),
  checkReport: ofSeveral(
    ['record', 'question'],
    WHOLE_CASE,
    'Which report counts, and what is found of which it is.',
    { schema: 'report-check', ...FINDINGS_IN_ANY_ORDER, only: { findings: { code: ABOUT_WHICH } } },
    report,
  ),
  checkChronology: ofSeveral(
    ['chronology', 'question'],
    'A chronology, and the day asked about.',
    `What it lacks, and the times of at least a whole calendar month of which it tells nothing, the earliest first. ${LEADS}`,
    { schema: 'chronology-check', ...FINDINGS_IN_ANY_ORDER },
  ),
  checkGenogram: ofOne('A genogram.', `What does not hang together in it. ${LEADS}`, {
    schema: 'genogram-check',
    ...FINDINGS_IN_ANY_ORDER,
  }),
};

const ASSESSMENTS: Readonly<Record<string, Laid>> = {
  evaluateAssessment: ofSeveral(
    ['assessment', 'question'],
    'An assessment, as parseAssessment reads it, and the day asked about.',
    'For each child, what counts as what, by the position of the observation; what is found of its own evidence; and what is left to ask.',
    {
      schema: 'evaluation',
      unordered: [
        ...LANDINGS,
        ...['findings', 'worksAgainst', 'contradictions', 'unanswered', 'factors', 'openCircumstances'],
        ...['researchMessages', 'parents'],
      ],
      only: { findings: { code: OF_OWN_EVIDENCE } },
    },
    evaluated,
  ),
  suggestIndicators: byName(
    ['evaluation', 'wayHome'],
    'What an assessment came to for a child, and to whom the child would return. What was looked for and is absent is left out.',
    'For each indicator the value suggested, or those that are open in the order of the table, with reasons.',
    { schema: 'suggested-profile', unordered: ['reasons'] },
    suggested,
  ),
  setIndicators: byName(
    ['suggested', 'settings'],
    'What is suggested, as suggestIndicators answers, and what people set, as parseIndicatorSettings reads it.',
    'The indicators on the right, or on the left why they cannot be set so. The path of a finding leads into the settings.',
    { schema: 'set-profile', unordered: ['left'] },
    settled,
  ),
};

const GOALS: Readonly<Record<string, Laid>> = {
  checkGoal: ofSeveral(
    ['goal', 'context'],
    'A goal, as parseGoal reads it, and what is known beside it: what the assessment found, the agreement, the child’s timescale. The words that count as vague are those of docs/smart-goals.md.',
    `Whether it is SMART, letter by letter. ${LEADS}`,
    { schema: 'goal-check', ...FINDINGS_IN_ANY_ORDER },
    letters,
  ),
  outcomeOf: ofOne('A score, from -2 to 2.', 'The outcome.'),
  checkAgreement: ofSeveral(
    ['agreement', 'context'],
    'An agreement, as parseParentalAgreement reads it, and what is known beside it.',
    `Whether it is complete, part by part of the form; findings of its goals among them. ${LEADS}`,
    { schema: 'agreement-check', ...FINDINGS_IN_ANY_ORDER },
  ),
  checkReviews: byName(
    ['reviews', 'goals'],
    'Reviews, as parseGoalReviews reads them, and the goals reviewed.',
    'Which reviews do not count, and why. The path of a finding leads into the reviews.',
    { schema: 'goal-reviews-check', ...FINDINGS_IN_ANY_ORDER },
  ),
  scoreAt: ofOne('A review.', 'The score, from -2 to 2; null where there is none.'),
  outcomeAt: ofOne('A review.', 'The outcome; null where there is none.'),
  progressOf: ofSeveral(
    ['goal', 'reviews', 'question'],
    'A goal, reviews of it in any order, the day asked about and, where it is about one of those who make the change, which.',
    'How it stands, and how it has developed.',
    { schema: 'goal-progress' },
  ),
  compareMeasure: ofOne('A standardised measure, as parseStandardisedMeasure reads it.', 'How it changed.', {
    schema: 'measure-change',
  }),
  suggestCapacity: ofSeveral(
    ['progress', 'question'],
    'How goals stand, as progressOf answers, and the child’s timescale.',
    'For each parent or parents together, in the order in which they come first, what their goals suggest, with reasons.',
    { schema: 'suggested-capacity', byKey: { reasons: ['code'] } },
    capacity,
  ),
  suggestObservations: ofSeveral(
    ['progress', 'question'],
    'How goals stand, as progressOf answers; whom observations are about, and the day on which they are recorded.',
    'For each parent or parents together, an observation to consider.',
    { schema: 'suggested-observations' },
  ),
};

const COMING_HOME: Readonly<Record<string, Laid>> = {
  readinessOf: ofSeveral(
    ['given', 'question'],
    'What is known of the case, as parseReadinessCase reads it, with what the assessment came to; the day asked about, and bank holidays as gov.uk publishes them.',
    'Every condition for going home; those that stand in the way in the order of the list.',
    { schema: 'readiness', unordered: ['reasons'], byKey: { conditions: ['id'] } },
    ready,
  ),
  supportOf: byName(
    ['given', 'question'],
    'The way home, its plan, and what is recorded of support; the day asked about.',
    'What became of each promise, and what is said of it: lines about the promise, when it was kept, and entries that contradict each other.',
    {
      schema: 'support-standing',
      unordered: ['lines'],
      byKey: { needs: ['need.kind', 'need.item'] },
      only: { lines: { code: LINES_OF_PROMISES } },
    },
  ),
  legalStatusOfCode: ofOne('An SSDA903 code.', 'The legal status.', { schema: 'legal-status-answer' }),
  routeOf: ofOne(
    'The legal status, and the way home that is planned; either can be left out.',
    'The way home, or null.',
  ),
  approvalsNeeded: ofOne(
    'What is known of: the legal status, the way home, the child, the days, and bank holidays as gov.uk publishes them.',
    'For each approval whether it is needed.',
    { schema: 'approvals-needed', byKey: { approvals: ['approval'] } },
    approvals,
  ),
  countWorkingDays: byName(
    ['from', 'to', 'holidays'],
    'Two days, both of which count; and bank holidays as gov.uk publishes them: a year of which at least eight are listed is covered; in another, up to fifteen weekdays may have been some.',
    'The least and the most that they can be.',
    { schema: 'working-days' },
  ),
  checkPlan: ofSeveral(
    ['plan', 'context'],
    'A plan, as parseReunificationPlan reads it, and what is known beside it.',
    `Whether it is complete, part by part. ${LEADS}`,
    { schema: 'plan-check', ...FINDINGS_IN_ANY_ORDER },
  ),
  firstYearAtHome: ofSeveral(
    ['given', 'question'],
    'The history, the plan, and visits and reviews where they are recorded; the day asked about.',
    'The diary of the first year.',
    { schema: 'first-year', unordered: ['entries', 'later', 'findings'] },
    year,
  ),
  checkWarningSigns: ofSeveral(
    ['signs', 'question'],
    'Warning signs, as parseWarningSigns reads them; the day asked about, and the days on which the plan was reviewed.',
    'What is open. The path of a finding leads into the signs.',
    { schema: 'warning-signs-check', ...FINDINGS_IN_ANY_ORDER },
  ),
  eventOfSign: ofOne('A warning sign.', 'The event that it makes in a history; null where it makes none.', {
    schema: 'event-of-sign',
  }),
  checkUnplannedReturn: ofSeveral(
    ['unplannedReturn', 'question'],
    'What is known of the return, and the day asked about. What is left out is not known.',
    'Each step, and those that are open, in order.',
    { schema: 'unplanned-return-check', byKey: { steps: ['id'] } },
    steps,
  ),
  checkPermanence: ofSeveral(
    ['decision', 'question'],
    'What is known of the decision, and the day asked about. What is left out is not known.',
    'Each step, and those that are open, in order.',
    { schema: 'permanence-check', byKey: { steps: ['id'] } },
    steps,
  ),
};

const READERS: Readonly<Record<string, Laid>> = {
  parseAssessment: parsed('An assessment'),
  parseProfile: parsed('A profile'),
  parseIndicatorSettings: parsed('A list of indicators that people set'),
  parseHistory: parsed('A history'),
  parsePractice: parsed('A practice'),
  parseGoal: parsed('A goal'),
  parseParentalAgreement: parsed('A parental agreement'),
  parseGoalReviews: parsed('A list of reviews'),
  parseStandardisedMeasure: parsed('A standardised measure'),
  parseAgreedClassification: ofSeveral(
    ['input', 'question'],
    'A classification record as it came, any JSON; the day asked about, the assessment, and the indicators as people set them, where there.',
    'What is agreed, with what should be looked at, on the right; or on the left why it is not. The path of a finding leads into the record.',
    { schema: 'parsed-agreed-classification', unordered: ['left', 'findings'] },
    readWithFindings,
  ),
  checkHistory: ofOne(
    'A history that is well formed.',
    `What cannot have happened so, or should be looked at. ${LEADS}`,
    {
      schema: 'history-check',
      ...FINDINGS_IN_ANY_ORDER,
    },
  ),
};

/** The functions, by name. */
export const FUNCTIONS: Readonly<Record<string, Laid>> = {
  ...DATES,
  ...TABLES,
  ...HISTORIES,
  ...CASES,
  ...ASSESSMENTS,
  ...GOALS,
  ...COMING_HOME,
  ...READERS,
};

const schemaOf = (name: string): Json =>
  name.startsWith('parse')
    ? { schema: name.replace('parse', 'parsed').replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`) }
    : {};

/** What is said of a function. */
export function askedOf(name: string): Asked {
  const laid = FUNCTIONS[name];
  if (laid === undefined) throw new Error(`Nothing is said of ${name}`);
  return { ...laid.asked, ...schemaOf(name) };
}
