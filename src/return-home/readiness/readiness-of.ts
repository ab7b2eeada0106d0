/** Whether everything is in place for a child to go home. */

import type { CaseState } from '../../reclassification/index.js';
import { type CivilDate, compareDays, isEarlier } from '../../shared/days/civil-date.js';
import { MADE_BY } from '../../shared/made-by.js';
import { readOnce } from '../../shared/shapes/shape.js';
import { checkItem, isOpen } from '../checklist/check-item.js';
import type { ItemDays, ItemVerdict } from '../checklist/checklist.js';
import type { ApprovalQuestion } from '../law/approval.js';
import { approvalFactsOf, approvalNeeded, approvalsFor, routeFrom } from '../law/approvals-needed.js';
import { checkParts } from '../plan/check-plan.js';
import { firstNightOf } from '../plan/gradual-return.js';
import type { PlanContext } from '../plan/reunification-plan.js';
import { setAsideAtAge } from '../plan/school-age.js';
import { CONDITION_REASONS } from './condition-reasons.js';
import { CONDITION_IDS, type ConditionSince, READ_CONDITIONS, RECORDED_CONDITIONS } from './condition-rules.js';
import { agreementReasons, upToDateReasons } from './conditions-from-agreement.js';
import { goalsReasons, reclassifiedReasons } from './conditions-from-goals.js';
import {
  agreedReasons,
  type HistoryReading,
  levelReasons,
  readHistory,
  standingReasons,
  timescaleReasons,
} from './conditions-from-history.js';
import { type ApprovalSetting, approvalReasons, conditionFactsOf, routeReasons } from './conditions-from-law.js';
import { planContextOf, planReasons } from './conditions-from-plan.js';
import { laterOf, type PeriodOfCare, periodOfCare } from './period-of-care.js';
import type { ReadReasons } from './read-reasons.js';
import type {
  Condition,
  ConditionId,
  ConditionReasonCode,
  ReadConditionId,
  Readiness,
  ReadinessCase,
  ReadinessQuestion,
  RecordedConditionId,
} from './readiness.js';
import { noticesOf } from './readiness-notices.js';
import { setAsideReason } from './set-aside.js';
import { READINESS_CASE, READINESS_QUESTION } from './shapes.js';

/** What stands in the way counts before what it is not possible to say, and that before what is met. */
const verdictOf = (reasons: readonly ConditionReasonCode[]): ItemVerdict => {
  const verdicts = reasons.map((reason) => CONDITION_REASONS[reason].verdict);
  return (['not-met', 'cannot-say', 'met'] as const).find((verdict) => verdicts.includes(verdict)) ?? 'does-not-apply';
};

/** A condition that is read, from the reasons. Where something is against it, what is for it goes without saying. */
const readCondition = (id: ReadConditionId, { reasons, findings }: ReadReasons): Condition => {
  const { asks, settledBy, sources } = READ_CONDITIONS[id];
  const verdict = verdictOf(reasons);
  const open = isOpen({ verdict });
  const telling = reasons.filter((reason) => !open || isOpen(CONDITION_REASONS[reason]));
  return {
    id,
    asks,
    verdict,
    reasons: telling.map((code) => ({ code, says: CONDITION_REASONS[code].says })),
    settledBy: open ? settledBy : undefined,
    findings,
    sources,
  };
};

/** The dates of birth in the two places that can hold one. */
const birthsIn = ({ legal, history }: ReadinessCase, state: CaseState | undefined): readonly CivilDate[] =>
  [...new Set([legal?.bornOn, state && history?.child.bornOn])].filter((day) => day !== undefined).sort(compareDays);

/** Whether the court ended the order before the day of return: since then the order is no longer the child’s status. */
const hasEndedBeforeReturn = (
  { legal, recorded }: ReadinessCase,
  asOf: CivilDate,
  homeOn: CivilDate | undefined,
): boolean => {
  const ended = recorded?.['court-discharged-order'];
  if (legal === undefined || routeFrom(legal) !== 'order-discharged' || ended?.kind !== 'done') return false;
  return ended.on <= asOf && isEarlier(ended.on, homeOn);
};

/** Exams, terms and holidays of the children involved. */
const schoolYearOf = ({ examPeriods, schoolTerms, schoolHolidays }: ReadinessCase): PlanContext => ({
  examPeriods,
  schoolTerms,
  schoolHolidays,
});

const isRecorded = (id: ConditionId): id is RecordedConditionId => Object.hasOwn(RECORDED_CONDITIONS, id);

/** What a readiness case comes to before any condition is looked at. */
interface Ground {
  readonly given: ReadinessCase;
  readonly question: ReadinessQuestion;
  readonly reading: HistoryReading;
  readonly state: CaseState | undefined;
  readonly homeOn: CivilDate | undefined;
  readonly births: readonly CivilDate[];
  readonly care: PeriodOfCare;
  readonly planCheck: ReturnType<typeof checkParts> | undefined;
  readonly inLaw: ApprovalQuestion;
  readonly hasOrderEnded: boolean;
  readonly facts: ReturnType<typeof approvalFactsOf>;
  readonly conditionFacts: ReturnType<typeof conditionFactsOf>;
}

const groundOf = (given: ReadinessCase, question: ReadinessQuestion, known: CaseState | undefined): Ground => {
  const { legal, plan } = given;
  const { asOf, bankHolidays } = question;
  const homeOn = plan?.timescale?.homeOn;
  const reading = readHistory(given, question, known);
  const state = reading.kind === 'read' ? reading.state : undefined;
  const births = birthsIn(given, state);
  // Of two dates of birth nothing follows, but that a child who is of school age by the later one is so by both.
  const birth = births.length === 1 ? births[0] : undefined;
  const care = periodOfCare(given, reading, birth, asOf);
  // Of a day that something else contradicts, nothing follows in law.
  const lookedAfterSince = care.isContradicted ? undefined : legal?.lookedAfterSince;
  const inLaw: ApprovalQuestion = { ...legal, lookedAfterSince, bornOn: birth, homeOn, bankHolidays };
  const hasOrderEnded = hasEndedBeforeReturn(given, asOf, homeOn);
  const facts = approvalFactsOf(inLaw, hasOrderEnded);
  return {
    given,
    question,
    reading,
    state,
    homeOn,
    births,
    care,
    planCheck: plan && checkParts(plan, { ...planContextOf(state, question), ...schoolYearOf(given), bornOn: birth }),
    inLaw,
    hasOrderEnded,
    facts,
    conditionFacts: conditionFactsOf(facts, inLaw, homeOn),
  };
};

/** Why a condition that is read counts as it does. */
const reasonsFor = (id: ReadConditionId, ground: Ground): ReadReasons => {
  const { given, question, reading, state, homeOn, births, care, planCheck, inLaw, facts } = ground;
  switch (id) {
    case 'classification-agreed':
      return agreedReasons(reading);
    case 'level-allows-return':
      return levelReasons(reading);
    case 'classification-stands':
      return standingReasons(reading);
    case 'reclassified':
      return reclassifiedReasons(given, reading, question, care.since);
    case 'within-childs-timescale':
      return timescaleReasons(reading, homeOn);
    case 'agreement-complete':
      return agreementReasons(given, reading, question);
    case 'agreement-up-to-date':
      return upToDateReasons(given, reading, question);
    case 'goals-reached':
      return goalsReasons(given, reading, question, care.since);
    case 'plan-complete':
    case 'return-dated':
    case 'reviews-dated':
    case 'trusted-adult':
    case 'contingency-plan':
    case 'plan-signed':
      return planReasons(id, given, state, planCheck, question);
    case 'legal-route':
      return routeReasons(given.legal && inLaw, homeOn, { birth: births.length > 1, startOfCare: care.isContradicted });
    case 'nominated-officer-ceasing':
    case 'director-ceasing':
    case 'nominated-officer-placing': {
      const setting: ApprovalSetting = {
        asOf: question.asOf,
        homeOn,
        agreedOn: state?.held?.lastAgreed.on,
        plannedOn: given.plan?.madeOn,
        facts,
      };
      return approvalReasons(approvalNeeded(id, facts), given.approvals, setting);
    }
  }
};

/** A condition that people record. */
const recordedCondition = (id: RecordedConditionId, ground: Ground): Condition => {
  const { given, question, state, births, care, conditionFacts } = ground;
  const { asOf } = question;
  const rule = RECORDED_CONDITIONS[id];
  const since: Readonly<Record<ConditionSince, CivilDate | undefined>> = {
    classification: state?.held && laterOf(state.held.lastAgreed.on, care.since),
    'start-of-care': care.since,
  };
  // Without the day on which a level was agreed, or care began, it is not possible to say that something was done for this return.
  const days: ItemDays = {
    asOf,
    notBefore: since[rule.since] ?? 'not-known',
    // While no nights are planned, nobody can say whether it was done in time (I-373).
    notAfter: rule.byFirstNight ? (firstNightOf(given.plan?.schedule) ?? 'not-known') : undefined,
  };
  const byAge = setAsideAtAge(rule, births.at(-1), asOf);
  const setAside = byAge === 'item.set-aside' ? setAsideReason(rule, given) : byAge;
  const item = checkItem(id, rule, given.recorded?.[id], conditionFacts, days, setAside);
  const { asks, verdict, reason, says, settledBy, sources } = item;
  return { id, asks, verdict, reasons: [{ code: reason, says }], settledBy, findings: [], sources };
};

/**
 * Whether everything is in place.
 *
 * @param given - the case, of its type
 * @param question - the question, of its type
 * @param known - how its history stands, where that has been worked out
 * @returns the list
 */
export const readinessFor = (given: ReadinessCase, question: ReadinessQuestion, known?: CaseState): Readiness => {
  const ground = groundOf(given, question, known);
  const { reading, state, homeOn, inLaw, hasOrderEnded } = ground;
  const conditions = CONDITION_IDS.map((id) =>
    isRecorded(id) ? recordedCondition(id, ground) : readCondition(id, reasonsFor(id, ground)),
  );
  const missing = conditions.filter(isOpen).map(({ id }) => id);
  return {
    madeBy: MADE_BY,
    child: given.child,
    asOf: question.asOf,
    knownOn: question.knownOn ?? question.asOf,
    homeOn,
    isReady: missing.length === 0,
    conditions,
    missing,
    approvals: approvalsFor(inLaw, hasOrderEnded),
    notices: noticesOf(reading, question),
    departures: state?.departures ?? [],
  };
};

/**
 * Says whether everything is in place for a child to go home: one list, in which every condition is met, not met, or one that nobody
 * can say, with the reasons, the sources, and what would settle it. Ready means that all are met that apply; nothing is averaged,
 * and what is not known never passes.
 *
 * The classification is the one in the case’s history: for this child and this way home, and still standing on the day asked about.
 *
 * @param given - everything that is known; what is left out is not known
 * @param question - the day asked about, by when it had to be recorded, bank holidays and local practice
 * @returns the list; people decide.
 * @throws InputError if an argument has the wrong type
 *
 * @example
 * ```ts
 * import { civilDate } from 'reunification-framework';
 * import { readinessOf } from 'reunification-framework/return-home';
 *
 * const { isReady, conditions } = readinessOf(
 *   {
 *     child: 'child-1',
 *     wayHome: { parents: ['parent-1'] },
 *     recorded: { 'iro-consulted': { kind: 'not-done' } },
 *   },
 *   { asOf: civilDate('2026-06-22') },
 * );
 * isReady; // => false
 * conditions.find(({ id }) => id === 'iro-consulted')?.verdict; // => 'not-met'
 * // Nothing is recorded of it.
 * conditions.find(({ id }) => id === 'wishes-and-feelings')?.verdict; // => 'cannot-say'
 * ```
 */
export function readinessOf(given: ReadinessCase, question: ReadinessQuestion): Readiness {
  return readinessFor(readOnce('given', given, READINESS_CASE), readOnce('question', question, READINESS_QUESTION));
}
