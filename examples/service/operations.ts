/** Every question that the service answers: what is read, with which parse function, and which function of the library answers. */
import {
  AUDIENCES,
  approvalsNeeded,
  checkAgreement,
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
  earliestDates,
  evaluateAssessment,
  explainAgreed,
  explainIndication,
  firstYearAtHome,
  hindsight,
  InputError,
  isRight,
  left,
  progressOf,
  type Result,
  RISK_LEVELS,
  readinessOf,
  right,
  stateOf,
  suggestCapacity,
  suggestIndicators,
  timelineOf,
} from 'reunification-framework';
import { caseloadOn, caseOn, changesBetween, checkGenogram } from 'reunification-framework/case';
import { checkChronology } from 'reunification-framework/factors';
import { checkReport, closingOf, journeyOf, supervisionAgenda } from 'reunification-framework/journey';
import { caseHtml } from 'reunification-framework/pictures';
import { INPUT_FINDINGS } from 'reunification-framework/shared';
import { published, type Schema, sharedIn } from './component.js';
import {
  agreedRecord,
  assessment,
  bankHolidays,
  caseloadEntry,
  caseRecord,
  classificationRecord,
  day,
  decisionAgainstReturn,
  evaluationOf,
  examPeriods,
  goal,
  goalReviews,
  history,
  id,
  legalPosition,
  letterDetails,
  parentalAgreement,
  practice,
  profile,
  readinessCase,
  reunificationPlan,
  standardisedMeasure,
  unplannedReturn,
  visitsMade,
  warningSigns,
} from './parts.js';
import { days, listOf, oneOf, optional, type Reader, record, recordWith, text } from './reading.js';

/** A whole case, and the pillars of the Framework: as the description groups the operations. */
export type Pillar = 'Case' | 'Factors' | 'Classification' | 'Reclassification' | 'Goals' | 'Coming home';

/** A question: it is asked by POST, with a JSON body. */
export interface Operation {
  /** Its name in clients: that of the function of the library that answers, where it is one. */
  readonly id: string;
  readonly path: `/${string}`;
  readonly pillar: Pillar;
  /** What is asked, in a few words. */
  readonly summary: string;
  /** The JSON Schema of the body. */
  readonly reads: Schema;
  /** The JSON Schema of the answer. */
  readonly answers: Schema;
  /** Left out, the answer is JSON; otherwise it is a text of this type. */
  readonly media?: 'text/html';
  /** The answer to a body, or everything found wrong with it. */
  readonly ask: (body: unknown) => Result<unknown>;
}

interface Question<Body> extends Pick<Operation, 'id' | 'path' | 'pillar' | 'summary' | 'answers' | 'media'> {
  readonly body: Reader<Body>;
  readonly answer: (body: Body) => Result<unknown>;
}

const operation = <Body>({ body, answer, ...described }: Question<Body>): Operation => ({
  ...described,
  reads: body.schema,
  ask: (sent) => {
    const read = body.read(sent);
    return isRight(read) ? answer(read.right) : read;
  },
});

/** The same answer made of what was found before, where that could be found. */
const then = <Value>(found: Result<Value>, answer: (value: Value) => unknown): Result<unknown> =>
  isRight(found) ? right(answer(found.right)) : found;

/** The answer, or what in the question does not fit the case that it is about. */
const fitting = (answer: () => unknown): Result<unknown> => {
  try {
    return right(answer());
  } catch (error) {
    if (!(error instanceof InputError) || error.argument !== 'question') throw error;
    return left([{ code: error.code, ...INPUT_FINDINGS[error.code], path: error.path }]);
  }
};

/** The case does not hold, by that day, what is asked about. */
const missing = (part: string): Result<unknown> =>
  left([{ code: 'input.missing', ...INPUT_FINDINGS['input.missing'], path: ['record', part] }]);

/** What everything about cases is asked with. */
const ofCases = { practice: optional(practice), bankHolidays: optional(bankHolidays) };

/** What everything about a history is asked with. */
const ofHistory = { asOf: day, knownOn: optional(day), history, practice: optional(practice) };

const audience = oneOf(AUDIENCES);

export const OPERATIONS: readonly Operation[] = [
  // A whole case
  operation({
    id: 'caseOn',
    path: '/cases/overview',
    pillar: 'Case',
    summary: 'How a case stands on a day, and what to do next: all its ways home, or the one that is named',
    body: record({ record: caseRecord, asOf: day, knownOn: optional(day), wayHome: optional(id), ...ofCases }),
    answers: published('case-overview'),
    answer: ({ record: given, ...question }) => fitting(() => caseOn(given, question)),
  }),
  operation({
    id: 'caseHtml',
    path: '/cases/page',
    pillar: 'Case',
    summary: 'The same as a page to read or print, for practitioners, parents or a young person',
    body: record({
      record: caseRecord,
      asOf: day,
      knownOn: optional(day),
      wayHome: optional(id),
      audience: optional(audience),
      letter: optional(letterDetails),
      ...ofCases,
    }),
    answers: { type: 'string' },
    media: 'text/html',
    answer: ({ record: given, audience: reader, letter, ...question }) =>
      fitting(() => caseHtml(given, question, { audience: reader, letter })),
  }),
  operation({
    id: 'journeyOf',
    path: '/cases/journey',
    pillar: 'Case',
    summary: 'The stage that a case is in, and what each task of the five stages still asks for',
    body: record({ record: caseRecord, asOf: day, knownOn: optional(day), wayHome: optional(id), ...ofCases }),
    answers: published('journey'),
    answer: ({ record: given, ...question }) => fitting(() => journeyOf(given, question)),
  }),
  operation({
    id: 'checkReport',
    path: '/cases/report',
    pillar: 'Case',
    summary: 'What of the Return Home Assessment Report is answered, by what, and what is not',
    body: record({ record: caseRecord, asOf: day, knownOn: optional(day), wayHome: optional(id), ...ofCases }),
    answers: published('report-check'),
    answer: ({ record: given, ...question }) => fitting(() => checkReport(given, question)),
  }),
  operation({
    id: 'closingOf',
    path: '/cases/closing',
    pillar: 'Case',
    summary: 'What stands in the way of closing this part of a case, or stood in it when it was closed',
    body: record({ record: caseRecord, asOf: day, knownOn: optional(day), wayHome: optional(id), ...ofCases }),
    answers: published('closing'),
    answer: ({ record: given, ...question }) => fitting(() => closingOf(given, question)),
  }),
  operation({
    id: 'supervisionAgenda',
    path: '/cases/supervision',
    pillar: 'Case',
    summary: 'The agenda of supervision, with what the record says on each point',
    body: record({ record: caseRecord, asOf: day, knownOn: optional(day), wayHome: optional(id), ...ofCases }),
    answers: published('supervision-agenda'),
    answer: ({ record: given, ...question }) => fitting(() => supervisionAgenda(given, question)),
  }),
  operation({
    id: 'checkChronology',
    path: '/cases/chronology',
    pillar: 'Case',
    summary: 'What the chronology of a case lacks, and where it tells nothing',
    body: record({ record: caseRecord, asOf: day }),
    answers: published('chronology-check'),
    answer: ({ record: { chronology }, asOf }) =>
      chronology === undefined ? missing('chronology') : right(checkChronology(chronology, { asOf })),
  }),
  operation({
    id: 'checkGenogram',
    path: '/cases/genogram',
    pillar: 'Case',
    summary: 'What in the genogram recorded last should be looked at',
    body: record({ record: caseRecord, asOf: day }),
    answers: published('genogram-check'),
    answer: ({ record: { genograms = [], child, parents }, asOf }) => {
      const [last] = genograms
        .filter(({ recordedOn }) => recordedOn <= asOf)
        .sort((one, other) => (one.recordedOn > other.recordedOn ? -1 : 1));
      return last === undefined
        ? missing('genograms')
        : right(checkGenogram(last, { child: child.id, parents: parents.map(({ id: parent }) => parent) }));
    },
  }),
  operation({
    id: 'changesBetween',
    path: '/cases/changes',
    pillar: 'Case',
    summary: 'What has changed in a case between two days, such as two reviews',
    body: record({ record: caseRecord, from: day, to: day, wayHome: optional(id), ...ofCases }),
    answers: published('case-changes'),
    answer: ({ record: given, ...question }) => fitting(() => changesBetween(given, question)),
  }),
  operation({
    id: 'caseloadOn',
    path: '/cases/caseload',
    pillar: 'Case',
    summary: 'A row for each case, and totals. A case that cannot be read has a row that says why',
    body: record({
      cases: listOf(caseloadEntry, 200),
      asOf: day,
      knownOn: optional(day),
      dueWithin: optional(days),
      unrecordedFor: optional(days),
      groupBy: optional(listOf(text, 20)),
      ...ofCases,
    }),
    answers: published('caseload'),
    answer: ({ cases, ...question }) => right(caseloadOn(cases, question)),
  }),

  // What is known about the child and the family
  operation({
    id: 'evaluateAssessment',
    path: '/assessment/evaluation',
    pillar: 'Factors',
    summary: 'What counts for each child, what does not and why, and what is missing',
    body: record({ asOf: day, assessment }),
    answers: published('evaluation'),
    answer: (body) => right(evaluateAssessment(body.assessment, body)),
  }),
  operation({
    id: 'suggestIndicators',
    path: '/assessment/suggested-indicators',
    pillar: 'Factors',
    summary: 'What an assessment suggests for each indicator, for each child and way home. People set the indicators',
    body: record({ asOf: day, assessment }),
    answers: { type: 'array', items: published('suggested-profile') },
    answer: (body) =>
      right(
        evaluateAssessment(body.assessment, body).children.flatMap((child) =>
          child.waysHome.map((wayHome) => suggestIndicators(child, wayHome)),
        ),
      ),
  }),

  // What the table indicates, and what people agreed
  operation({
    id: 'classify',
    path: '/classification/indication',
    pillar: 'Classification',
    summary: 'What the Risk Classification Table indicates. It decides nothing',
    body: record({ profile }),
    answers: published('indication'),
    answer: (body) => right(classify(body.profile)),
  }),
  operation({
    id: 'explainIndication',
    path: '/classification/explanation',
    pillar: 'Classification',
    summary: 'What the table indicates, explained to practitioners, parents or a young person',
    body: record({ profile, audience, letter: optional(letterDetails) }),
    answers: published('explanation'),
    answer: (body) => right(explainIndication(classify(body.profile), body.audience, body.letter)),
  }),
  operation({
    id: 'agree',
    path: '/classification/agreed',
    pillar: 'Classification',
    summary: 'What people agreed, where it is agreed as the Framework asks',
    body: recordWith({ asOf: day, assessment: optional(assessment) }, 'record', agreedRecord),
    answers: sharedIn('answers', 'AgreedClassification'),
    answer: ({ judged }) => right(judged),
  }),
  operation({
    id: 'explainAgreed',
    path: '/classification/agreed/explanation',
    pillar: 'Classification',
    summary: 'What people agreed, explained to practitioners, parents or a young person',
    body: recordWith(
      { asOf: day, assessment: optional(assessment), audience, letter: optional(letterDetails) },
      'record',
      agreedRecord,
    ),
    answers: published('explanation'),
    answer: ({ judged, beside }) => right(explainAgreed(judged, beside.audience, beside.letter)),
  }),
  operation({
    id: 'checkRecord',
    path: '/classification/findings',
    pillar: 'Classification',
    summary: 'Everything that keeps a record from being an agreed classification, or is worth attention',
    body: record({ asOf: day, record: classificationRecord, assessment: optional(assessment) }),
    answers: published('record-check'),
    answer: (body) => right(checkRecord(body.record, body)),
  }),

  // What has happened since
  operation({
    id: 'stateOf',
    path: '/case/state',
    pillar: 'Reclassification',
    summary: 'How a case stands on a day: level, clocks, what row 7 indicates, what is due',
    body: record(ofHistory),
    answers: published('case-state'),
    answer: (body) => right(stateOf(body.history, body)),
  }),
  operation({
    id: 'dueDates',
    path: '/case/due-dates',
    pillar: 'Reclassification',
    summary: 'What is due when, and what is overdue',
    body: record(ofHistory),
    answers: { type: 'array', items: sharedIn('answers', 'DueDate') },
    answer: (body) => right(stateOf(body.history, body).due),
  }),
  operation({
    id: 'earliestDates',
    path: '/case/earliest-dates',
    pillar: 'Reclassification',
    summary: 'The earliest day for each step down, and what each supposes',
    body: record(ofHistory),
    answers: published('earliest-dates'),
    answer: (body) => right(earliestDates(body.history, body)),
  }),
  operation({
    id: 'timelineOf',
    path: '/case/timeline',
    pillar: 'Reclassification',
    summary: 'What happened in turn, and whether decisions followed what was indicated',
    body: record(ofHistory),
    answers: published('timeline'),
    answer: (body) => right(timelineOf(body.history, body)),
  }),
  operation({
    id: 'hindsight',
    path: '/case/hindsight',
    pillar: 'Reclassification',
    summary: 'What was known on a day beside what is known now',
    body: record({ ...ofHistory, knownOn: day }),
    answers: published('hindsight'),
    answer: (body) => right(hindsight(body.history, body)),
  }),
  operation({
    id: 'checkHistory',
    path: '/case/findings',
    pillar: 'Reclassification',
    summary: 'What in a history is worth attention. What cannot have happened as recorded is a problem of the body',
    body: record({ history }),
    answers: published('history-check'),
    answer: (body) => right(checkHistory(body.history)),
  }),
  operation({
    id: 'checkPractice',
    path: '/practice/findings',
    pillar: 'Reclassification',
    summary: 'What is worth attention in an authority’s declared variations',
    body: record({ practice }),
    answers: published('practice-check'),
    answer: (body) => right(checkPractice(body.practice)),
  }),

  // Goals and agreements
  operation({
    id: 'checkGoal',
    path: '/goals/check',
    pillar: 'Goals',
    summary: 'Whether a goal is SMART, letter by letter',
    body: record({
      asOf: day,
      goal,
      agreement: optional(parentalAgreement),
      of: optional(record({ child: id, assessment })),
      childTimescale: optional(record({ until: day })),
    }),
    answers: published('goal-check'),
    answer: ({ asOf, of, ...body }) =>
      then(of === undefined ? right(undefined) : evaluationOf({ asOf, ...of }, 'of', 'child'), (evaluation) =>
        checkGoal(body.goal, { ...body, evaluation }),
      ),
  }),
  operation({
    id: 'progressOf',
    path: '/goals/progress',
    pillar: 'Goals',
    summary: 'How a goal has developed',
    body: record({ asOf: day, goal, reviews: goalReviews }),
    answers: published('goal-progress'),
    answer: (body) => right(progressOf(body.goal, body.reviews, { asOf: body.asOf })),
  }),
  operation({
    id: 'checkReviews',
    path: '/goals/review-findings',
    pillar: 'Goals',
    summary: 'Which reviews of goals do not count, and why',
    body: record({ goals: listOf(goal, 100), reviews: goalReviews }),
    answers: published('goal-reviews-check'),
    answer: (body) => right(checkReviews(body.reviews, body.goals)),
  }),
  operation({
    id: 'suggestCapacity',
    path: '/goals/capacity',
    pillar: 'Goals',
    summary: 'What the goals of the same parents suggest about their capacity to change. People set the indicator',
    body: record({ asOf: day, goals: listOf(goal, 100), reviews: goalReviews }),
    answers: { type: 'array', items: sharedIn('answers', 'SuggestedCapacity') },
    answer: ({ asOf, goals, reviews }) =>
      right(suggestCapacity(goals.map((each) => progressOf(each, reviews, { asOf })))),
  }),
  operation({
    id: 'compareMeasure',
    path: '/goals/measure',
    pillar: 'Goals',
    summary: 'A standardised measure, from the first time that it was given to the last',
    body: record({ measure: standardisedMeasure }),
    answers: published('measure-change'),
    answer: (body) => right(compareMeasure(body.measure)),
  }),
  operation({
    id: 'checkAgreement',
    path: '/agreements/check',
    pillar: 'Goals',
    summary: 'Whether a parental agreement is complete, with each of its goals',
    body: record({
      asOf: day,
      agreement: parentalAgreement,
      assessment: optional(assessment),
      agreed: optional(record({ level: oneOf(RISK_LEVELS), on: day })),
      childTimescale: optional(record({ until: day })),
    }),
    answers: published('agreement-check'),
    answer: ({ agreement, ...body }) =>
      then(evaluationOf({ ...body, child: agreement.child }, 'agreement', 'child'), (evaluation) =>
        checkAgreement(agreement, { ...body, evaluation }),
      ),
  }),

  // Coming home
  operation({
    id: 'readinessOf',
    path: '/return-home/readiness',
    pillar: 'Coming home',
    summary: 'Every condition for going home, and whether it is met. People decide',
    body: record({
      asOf: day,
      case: readinessCase,
      assessment: optional(assessment),
      bankHolidays: optional(bankHolidays),
      practice: optional(practice),
    }),
    answers: published('readiness'),
    answer: ({ case: given, ...body }) =>
      then(evaluationOf({ ...body, child: given.child }, 'case', 'child'), (evaluation) =>
        readinessOf({ ...given, evaluation }, body),
      ),
  }),
  operation({
    id: 'approvalsNeeded',
    path: '/return-home/approvals',
    pillar: 'Coming home',
    summary: 'Which approvals the law asks for',
    body: record({ legal: legalPosition, homeOn: optional(day), bankHolidays: optional(bankHolidays) }),
    answers: published('approvals-needed'),
    answer: ({ legal, ...body }) => right(approvalsNeeded({ ...legal, ...body })),
  }),
  operation({
    id: 'checkPlan',
    path: '/return-home/plan',
    pillar: 'Coming home',
    summary: 'What a Reunification Plan lacks',
    body: record({
      asOf: day,
      plan: reunificationPlan,
      examPeriods: optional(examPeriods),
      level: optional(oneOf(RISK_LEVELS)),
    }),
    answers: published('plan-check'),
    answer: (body) => right(checkPlan(body.plan, body)),
  }),
  operation({
    id: 'firstYearAtHome',
    path: '/return-home/first-year',
    pillar: 'Coming home',
    summary: 'The diary of the first year at home',
    body: record({
      asOf: day,
      history,
      plan: reunificationPlan,
      visitsMade: optional(visitsMade),
      reviewedOn: optional(listOf(day, 2_000)),
      practice: optional(practice),
    }),
    answers: published('first-year'),
    answer: (body) => right(firstYearAtHome(body, body)),
  }),
  operation({
    id: 'checkWarningSigns',
    path: '/return-home/warning-signs',
    pillar: 'Coming home',
    summary: 'What is open about warning signs after a return',
    body: record({ asOf: day, signs: warningSigns, reviewedOn: listOf(day, 2_000) }),
    answers: published('warning-signs-check'),
    answer: (body) => right(checkWarningSigns(body.signs, body)),
  }),
  operation({
    id: 'checkUnplannedReturn',
    path: '/return-home/unplanned-return',
    pillar: 'Coming home',
    summary: 'What has to follow an unplanned return',
    body: record({ asOf: day, unplannedReturn }),
    answers: published('unplanned-return-check'),
    answer: (body) => right(checkUnplannedReturn(body.unplannedReturn, { asOf: body.asOf })),
  }),
  operation({
    id: 'checkPermanence',
    path: '/return-home/permanence',
    pillar: 'Coming home',
    summary: 'What has to be done when a child will not be going home',
    body: record({ asOf: day, decision: decisionAgainstReturn }),
    answers: published('permanence-check'),
    answer: (body) => right(checkPermanence(body.decision, { asOf: body.asOf })),
  }),
];
