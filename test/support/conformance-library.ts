/**
 * This package as an implementation to be checked against the conformance set: each input is read, the function asked, and its
 * answer laid out as the sets describe it.
 */
import {
  addDays,
  addMonths,
  approvalsNeeded,
  type CaseState,
  type ChildEvaluation,
  type CivilDate,
  checkAgreement,
  checkGoal,
  checkHistory,
  classify,
  countWorkingDays,
  daysBetween,
  type Either,
  earliestDates,
  type Finding,
  hindsight,
  indicateReview,
  isCivilDate,
  isLeft,
  legalStatusOfCode,
  MADE_BY,
  outcomeOf,
  readinessOf,
  routeOf,
  stateOf,
  timelineOf,
  weekdayOf,
} from 'reunification-framework';
import {
  type CaseChanges,
  type CaseOverview,
  caseloadOn,
  caseOn,
  changesBetween,
  checkGenogram,
  type WorkItem,
} from 'reunification-framework/case';
import { CaseRecordSchema, GenogramSchema, parseCase } from 'reunification-framework/case/schema';
import { INDICATOR_VALUES, RISK_LEVELS } from 'reunification-framework/classification';
import {
  PartialProfileSchema,
  parseAgreedClassification,
  parseIndicatorSettings,
  parseProfile,
} from 'reunification-framework/classification/schema';
import {
  ADDRESSED,
  checkChronology,
  PARTICULAR_IDS,
  PROTECTIVE_FACTOR_IDS,
  RISK_FACTOR_IDS,
} from 'reunification-framework/factors';
import { AssessmentSchema, ChronologySchema, parseAssessment } from 'reunification-framework/factors/schema';
import { ATTAINMENT_SCORES, SMART_LETTERS } from 'reunification-framework/goals';
import {
  GoalSchema,
  ParentalAgreementSchema,
  parseGoal,
  parseGoalReviews,
  parseParentalAgreement,
  parseStandardisedMeasure,
} from 'reunification-framework/goals/schema';
import { checkReport, closingOf, journeyOf, supervisionAgenda } from 'reunification-framework/journey';
import { KEPT_ROWS, type ReviewOutcome } from 'reunification-framework/reclassification';
import {
  HistorySchema,
  PracticeSchema,
  parseHistory,
  parsePractice,
} from 'reunification-framework/reclassification/schema';
import { LEGAL_STATUS_IDS, RETURN_ROUTE_IDS } from 'reunification-framework/return-home';
import { BankHolidaysSchema, ReadinessCaseSchema } from 'reunification-framework/return-home/schema';
import * as z from 'zod';
import type { Implementation } from '../../src/conformance/index.js';
import { ASSESSMENTS } from './conformance-assessments.js';
import { plainFindings } from './conformance-findings.js';
import { GOAL_REVIEWS } from './conformance-goal-reviews.js';
import { AT_HOME } from './conformance-return-home.js';
import { readAs } from './histories.js';

const day = z.custom<CivilDate>(isCivilDate);

const situation = z.strictObject({
  level: z.enum(RISK_LEVELS),
  newRisk: z.boolean(),
  protectiveFactors: z.enum(INDICATOR_VALUES.protectiveFactors),
  capacityToChange: z.enum(INDICATOR_VALUES.capacityToChange),
  riskFactors: z.enum(INDICATOR_VALUES.riskFactors),
  sustained: z.boolean(),
  confirmed: z.boolean(),
  sixMonthsAtLevel: z.boolean(),
  protectedDuringStay: z.boolean(),
  childIsHome: z.boolean(),
  childTimescale: z.enum(['within', 'past', 'not-set']),
  reclassifiedAfterReturn: z.boolean(),
});

const caseQuestion = z.strictObject({
  history: HistorySchema,
  asOf: day,
  knownOn: day.optional(),
  practice: PracticeSchema.optional(),
});

const wholeCaseQuestion = z.strictObject({
  record: CaseRecordSchema,
  asOf: day,
  knownOn: day.optional(),
  practice: PracticeSchema.optional(),
  bankHolidays: BankHolidaysSchema.optional(),
});

const changesQuestion = z.strictObject({ record: CaseRecordSchema, from: day, to: day });

const caseloadQuestion = z.strictObject({
  cases: z.array(z.strictObject({ record: z.unknown(), labels: z.record(z.string(), z.string()).optional() })),
  asOf: day,
  knownOn: day.optional(),
  dueWithin: z.number().optional(),
  unrecordedFor: z.number().optional(),
  groupBy: z.array(z.string()).optional(),
});

/** Each task that is in some list, with the lists that it is in. */
const becameOf = ({ settled, noLongerAsked, moved, ...others }: CaseChanges['tasks']): object => {
  const places: readonly (readonly [list: string, task: WorkItem, more: object])[] = [
    ...Object.entries(others).flatMap(([list, tasks]) => tasks.map((task) => [list, task, {}] as const)),
    ...settled.map(({ task, by }) => ['settled', task, { by }] as const),
    ...noLongerAsked.map(({ task, by }) => ['noLongerAsked', task, { by }] as const),
    ...moved.map(({ task, dueOnBefore, by }) => ['moved', task, { dueOnBefore, by }] as const),
  ];
  const tasks = new Map<string, { readonly in: readonly string[]; readonly dueOn: CivilDate | undefined }>();
  for (const [list, { id, dueOn }, more] of places)
    tasks.set(id, { dueOn, ...tasks.get(id), ...more, in: [...(tasks.get(id)?.in ?? []), list] });
  return Object.fromEntries(tasks);
};

const found = z.strictObject({
  child: z.string().optional(),
  riskFactors: z.array(
    z.strictObject({
      factor: z.enum(RISK_FACTOR_IDS),
      addressed: z.enum(ADDRESSED),
      shows: z.array(z.enum(PARTICULAR_IDS)).optional(),
    }),
  ),
  protectiveFactors: z.array(z.enum(PROTECTIVE_FACTOR_IDS)).optional(),
  strengths: z.array(z.enum(PROTECTIVE_FACTOR_IDS)).optional(),
  waysHome: z
    .array(
      z.strictObject({
        id: z.string(),
        children: z.tuple([z.string()], z.string()),
        parents: z.tuple([z.string()], z.string()),
      }),
    )
    .optional(),
});

/** What the checks of goals and agreements do not look at. */
const UNSEEN = {
  about: { kind: 'child' },
  observation: 0,
  evidence: {
    pieces: 1,
    facts: 1,
    opinions: 0,
    hearsay: 0,
    natureNotRecorded: 0,
    undated: 0,
    ownAccount: 0,
    solid: 1,
  },
  doubts: [],
  sources: [],
} as const;

type Evaluation = Pick<ChildEvaluation, 'child' | 'waysHome' | 'riskFactors' | 'protectiveFactors' | 'strengths'>;

const evaluationFrom = (read: z.output<typeof found> | undefined): Evaluation | undefined =>
  read && {
    child: read.child ?? '',
    waysHome: read.waysHome ?? [],
    riskFactors: read.riskFactors.map(({ shows = [], ...risk }) => ({ ...UNSEEN, ways: [], ...risk, shows })),
    protectiveFactors: (read.protectiveFactors ?? []).map((factor) => ({
      ...UNSEEN,
      factor,
      mitigates: [],
      worksAgainst: [],
    })),
    strengths: (read.strengths ?? []).map((factor) => ({ ...UNSEEN, factor, mitigates: [] })),
  };

const within = z.strictObject({ until: day }).optional();

const goalQuestion = z.strictObject({
  goal: GoalSchema,
  found: found.optional(),
  agreement: z
    .strictObject({
      child: z.string().optional(),
      parents: z.array(z.string()).optional(),
      madeOn: day.optional(),
      nextReviewOn: day.optional(),
    })
    .optional(),
  childTimescale: within,
});

const agreementQuestion = z.strictObject({
  agreement: ParentalAgreementSchema,
  asOf: day.optional(),
  found: found.optional(),
  agreed: z.strictObject({ level: z.enum(RISK_LEVELS), on: day }).optional(),
  childTimescale: within,
});

const legal = {
  status: z.enum(LEGAL_STATUS_IDS).optional(),
  route: z.enum(RETURN_ROUTE_IDS).optional(),
};

const approvalQuestion = z.strictObject({
  ...legal,
  bornOn: day.optional(),
  lookedAfterSince: day.optional(),
  isEligibleChild: z.boolean().optional(),
  homeOn: day.optional(),
  bankHolidays: BankHolidaysSchema.optional(),
});

/** `found` is what the assessment found; the rest of the case is read as it comes. */
const readinessQuestion = z.strictObject({
  given: z.looseObject({ found: found.optional() }),
  asOf: day,
  bankHolidays: BankHolidaysSchema.optional(),
});

const origin = z.enum(['suggested', 'set-as-suggested', 'set-otherwise', 'set-where-none-suggested', 'not-known']);

const setProfile = z.strictObject({
  child: z.string(),
  parents: z.tuple([z.string()], z.string()),
  firstSetOn: day,
  lastSetOn: day,
  profile: PartialProfileSchema,
  origins: z.strictObject({
    riskFactors: origin,
    protectiveFactors: origin,
    capacityToChange: origin,
    wishes: origin,
    likelihoodOfRecurrence: origin,
  }),
});

const score = z.literal([...ATTAINMENT_SCORES]);

const parsed =
  (parse: (input: unknown) => Either<readonly Finding[], unknown>) =>
  (input: unknown): object => {
    const result = parse(input);
    return isLeft(result)
      ? { accepted: false, findings: plainFindings(result.left) }
      : { accepted: true, findings: [] };
  };

/** An outcome in the words of the vectors: of rows to be recorded, their names. */
const inWords = (outcome: ReviewOutcome): object =>
  outcome.kind === 'evidence-needed' ? { ...outcome, rows: outcome.rows.map(({ row }) => row) } : outcome;

/** The rows in the order of the table, and then the lapse that names none. */
const lapsesByRow = ({ lapsesNotOver }: CaseState): readonly object[] =>
  ([...KEPT_ROWS, undefined] as const).flatMap((row) =>
    lapsesNotOver.flatMap(({ row: ofRow, since }) => (ofRow === row ? [{ row, on: since.on, by: since.by }] : [])),
  );

const laidOut = (state: CaseState): object => ({
  held: state.held && {
    level: state.held.level,
    since: state.held.since.on,
    cameFrom: state.held.cameFrom,
    lastAgreedOn: state.held.lastAgreed.on,
  },
  lives: state.whereabouts.kind,
  livesThereSince: 'since' in state.whereabouts ? state.whereabouts.since.on : undefined,
  riskFactors: readAs(state.circumstances.riskFactors),
  protectiveFactors: readAs(state.circumstances.protectiveFactors),
  capacityToChange: readAs(state.circumstances.capacityToChange),
  toAgreeAnew: state.agreementWithdrawn !== undefined,
  newRisk: readAs(state.circumstances.newRisk) ?? false,
  childTimescale: state.childTimescale.standing,
  closedOn: state.closed?.on,
  clocks: state.clocks.map((clock) => ({
    id: clock.id,
    status: clock.status,
    months: clock.months,
    startedOn: 'started' in clock ? clock.started.on : undefined,
    dueOn: 'started' in clock ? clock.dueOn : undefined,
    lastBrokenOn: clock.lastBroken?.on,
    toRecord: clock.status === 'unconfirmed' ? clock.toRecord.map(({ row }) => row) : undefined,
    unconfirmedFrom: clock.status === 'met' ? clock.unconfirmedFrom : undefined,
  })),
  lastSeen: {
    riskFactors: state.lastSeen.riskFactors?.observed?.on,
    protectiveFactors: state.lastSeen.protectiveFactors?.observed?.on,
    capacityToChange: state.lastSeen.capacityToChange?.observed?.on,
    case: state.lastSeen.case?.observed?.on,
  },
  excusedLapses: state.excusedLapses,
  lapsesNotOver: lapsesByRow(state),
  due: Object.fromEntries(
    state.due.map(({ kind, clock, settled, ...date }) => [
      clock === undefined ? kind : `${kind} ${clock}`,
      { ...date, settledOn: settled?.on },
    ]),
  ),
  indication:
    state.indication.kind === 'indicated'
      ? {
          kind: 'indicated',
          rule: state.indication.rule,
          outcome: inWords(state.indication.outcome),
          sustained: state.indication.situation.sustained,
          confirmed: state.indication.situation.confirmed,
          sixMonthsAtLevel: state.indication.situation.sixMonthsAtLevel,
          reclassifiedAfterReturn: state.indication.situation.reclassifiedAfterReturn,
          noChangeRecorded: state.indication.noChangeRecorded?.rows.map(({ row }) => row) ?? [],
        }
      : state.indication,
});

const wayHomeLaidOut = ({ state, indicated, readiness }: CaseOverview['waysHome'][number]): object => ({
  state: laidOut(state),
  indicated: indicated?.indication,
  isReady: readiness.isReady,
  missing: readiness.missing,
});

/** What each function of this package answers, by the names of the vectors. */
export const LIBRARY = {
  classify: (input: unknown) => {
    const indication = classify(PartialProfileSchema.parse(input));
    const { low, medium, high, severe } = indication.support;
    return {
      ...indication,
      supporting: {
        low: low.supporting,
        medium: medium.supporting,
        high: high.supporting,
        severe: severe.supporting,
      },
    };
  },
  indicateReview: (input: unknown) => {
    const { rule, outcome } = indicateReview(situation.parse(input));
    return { rule, outcome: inWords(outcome) };
  },
  addMonths: (input: unknown) => {
    const { date, months } = z.strictObject({ date: day, months: z.number() }).parse(input);
    return addMonths(date, months);
  },
  addDays: (input: unknown) => {
    const { date, days } = z.strictObject({ date: day, days: z.number() }).parse(input);
    return addDays(date, days);
  },
  daysBetween: (input: unknown) => {
    const { from, to } = z.strictObject({ from: day, to: day }).parse(input);
    return daysBetween(from, to);
  },
  weekdayOf: (input: unknown) => weekdayOf(z.strictObject({ date: day }).parse(input).date),
  isCivilDate: (input: unknown) => isCivilDate(z.strictObject({ value: z.unknown() }).parse(input).value),
  stateOf: (input: unknown) => {
    const { history, ...question } = caseQuestion.parse(input);
    return laidOut(stateOf(history, question));
  },
  caseOn: (input: unknown) => {
    const { record, ...question } = wholeCaseQuestion.parse(input);
    const { legal, waysHome, work } = caseOn(record, question);
    return {
      legal,
      waysHome: Object.fromEntries(waysHome.map((wayHome) => [wayHome.id, wayHomeLaidOut(wayHome)])),
      work: Object.fromEntries(work.map((task) => [task.id, task])),
    };
  },
  journeyOf: (input: unknown) => {
    const { record, ...question } = wholeCaseQuestion.parse(input);
    const { waysHome } = journeyOf(record, question);
    return {
      waysHome: Object.fromEntries(
        waysHome.map(({ id, stage, because, stages, beside, findings }) => [
          id,
          {
            stage,
            reason: because.reason,
            items: Object.fromEntries(
              [...stages.flatMap(({ tasks }) => tasks), ...beside].flatMap(({ items }) =>
                items.map((item) => [item.id, item.verdict]),
              ),
            ),
            findings: findings.map(({ code, path }) => ({ code, path })),
          },
        ]),
      ),
    };
  },
  closingOf: (input: unknown) => {
    const { record, ...question } = wholeCaseQuestion.parse(input);
    const { waysHome } = closingOf(record, question);
    return {
      waysHome: Object.fromEntries(
        waysHome.map(({ id, isReady, open, closedWithout, conditions }) => [
          id,
          {
            isReady,
            open,
            ...(closedWithout === undefined ? {} : { closedWithout }),
            conditions: Object.fromEntries(conditions.map((condition) => [condition.id, condition.verdict])),
          },
        ]),
      ),
    };
  },
  supervisionAgenda: (input: unknown) => {
    const { record, ...question } = wholeCaseQuestion.parse(input);
    const { waysHome } = supervisionAgenda(record, question);
    return {
      waysHome: Object.fromEntries(
        waysHome.map(({ id, points }) => [
          id,
          {
            points: Object.fromEntries(
              points.map((point) => [point.id, { says: [...new Set(point.says.map(({ code }) => code))] }]),
            ),
          },
        ]),
      ),
    };
  },
  checkReport: (input: unknown) => {
    const { record, ...question } = wholeCaseQuestion.parse(input);
    const { report, findings } = checkReport(record, question);
    const about = ['report.none', 'report.of-earlier-period', 'report.two-of-one-day', 'report.draft'];
    return {
      ...(report === undefined ? {} : { report: report.id }),
      findings: findings.flatMap(({ code }) => (about.includes(code) ? [code] : [])),
    };
  },
  checkChronology: (input: unknown) => {
    const { chronology, asOf } = z.strictObject({ chronology: ChronologySchema, asOf: day }).parse(input);
    const { findings, gaps } = checkChronology(chronology, { asOf });
    return { findings: findings.map(({ code, path }) => ({ code, path })), gaps };
  },
  checkGenogram: (input: unknown) => {
    const { findings } = checkGenogram(z.strictObject({ genogram: GenogramSchema }).parse(input).genogram);
    return { findings: findings.map(({ code, path }) => ({ code, path })) };
  },
  changesBetween: (input: unknown) => {
    const { record, ...question } = changesQuestion.parse(input);
    const { recorded, moved, tasks } = changesBetween(record, question);
    return {
      recorded,
      moved: Object.fromEntries(
        moved.map((one) => [one.wayHome === undefined ? one.what : `${one.wayHome}/${one.what}`, one]),
      ),
      tasks: becameOf(tasks),
    };
  },
  caseloadOn: (input: unknown) => {
    const { cases, ...question } = caseloadQuestion.parse(input);
    return caseloadOn(
      cases.map(({ record, labels }) => ({ record: parseCase(record), labels })),
      question,
    );
  },
  timelineOf: (input: unknown) => {
    const { history, ...question } = caseQuestion.parse(input);
    return {
      decisions: timelineOf(history, question)
        .filter(({ followed }) => followed !== undefined)
        .map(({ event, followed, indicatedBefore }) => ({ by: event.by, followed, indicated: indicatedBefore?.rule })),
    };
  },
  earliestDates: (input: unknown) => {
    const { history, ...question } = caseQuestion.parse(input);
    return earliestDates(history, question);
  },
  hindsight: (input: unknown) => {
    const { history, asOf, knownOn } = caseQuestion.required({ knownOn: true }).parse(input);
    const { differences } = hindsight(history, { asOf, knownOn });
    return { differences: differences.map(({ what, clock }) => (clock === undefined ? what : `${what} ${clock}`)) };
  },
  checkGoal: (input: unknown) => {
    const { goal, found: read, ...context } = goalQuestion.parse(input);
    const { isComplete, letters, findings } = checkGoal(goal, { ...context, evaluation: evaluationFrom(read) });
    return {
      isComplete,
      letters: Object.fromEntries(SMART_LETTERS.map((letter) => [letter, letters[letter].verdict])),
      findings: plainFindings(findings),
    };
  },
  outcomeOf: (input: unknown) => outcomeOf(z.strictObject({ score }).parse(input).score),
  checkAgreement: (input: unknown) => {
    const { agreement, found: read, ...context } = agreementQuestion.parse(input);
    const check = checkAgreement(agreement, { ...context, evaluation: evaluationFrom(read) });
    return { ...check, findings: plainFindings(check.findings) };
  },
  readinessOf: (input: unknown) => {
    const {
      given: { found: read, ...given },
      ...question
    } = readinessQuestion.parse(input);
    const answer = readinessOf({ ...ReadinessCaseSchema.parse(given), evaluation: evaluationFrom(read) }, question);
    return {
      ...answer,
      conditions: Object.fromEntries(
        answer.conditions.map(({ id, verdict, reasons }) => [
          id,
          { verdict, reasons: reasons.map(({ code }) => code) },
        ]),
      ),
    };
  },
  legalStatusOfCode: (input: unknown) => legalStatusOfCode(z.strictObject({ code: z.string() }).parse(input).code),
  routeOf: (input: unknown) => routeOf(z.strictObject(legal).parse(input)),
  approvalsNeeded: (input: unknown) => ({
    needed: Object.fromEntries(
      approvalsNeeded(approvalQuestion.parse(input)).approvals.map(({ approval, needed }) => [approval, needed]),
    ),
  }),
  countWorkingDays: (input: unknown) => {
    const { from, to, bankHolidays } = z
      .strictObject({ from: day, to: day, bankHolidays: BankHolidaysSchema.optional() })
      .parse(input);
    return countWorkingDays(from, to, bankHolidays);
  },
  parseAssessment: parsed(parseAssessment),
  parseProfile: parsed(parseProfile),
  parseIndicatorSettings: parsed(parseIndicatorSettings),
  parseAgreedClassification: (input: unknown) => {
    const { record, ...question } = z
      .strictObject({
        record: z.unknown(),
        asOf: day,
        assessment: AssessmentSchema.optional(),
        setProfile: setProfile.optional(),
      })
      .parse(input);
    const set = question.setProfile && { ...question.setProfile, madeBy: MADE_BY };
    const result = parseAgreedClassification(record, { ...question, setProfile: set });
    return isLeft(result)
      ? { accepted: false, findings: plainFindings(result.left) }
      : { accepted: true, findings: plainFindings(result.right.findings) };
  },
  parseHistory: parsed(parseHistory),
  checkHistory: (input: unknown) => ({ findings: plainFindings(checkHistory(HistorySchema.parse(input)).findings) }),
  parsePractice: parsed(parsePractice),
  parseGoal: parsed(parseGoal),
  parseParentalAgreement: parsed(parseParentalAgreement),
  parseGoalReviews: parsed(parseGoalReviews),
  parseStandardisedMeasure: parsed(parseStandardisedMeasure),
  ...ASSESSMENTS,
  ...GOAL_REVIEWS,
  ...AT_HOME,
} satisfies Implementation;
