/** Reading the record: what a report on one way home is filled from, as it was known on a day. */

import { evaluate } from '../../../factors/evaluating/evaluate.js';
import type { ChildEvaluation } from '../../../factors/index.js';
import { stateOn } from '../../../reclassification/answers/state-of.js';
import type { CaseState, Practice } from '../../../reclassification/index.js';
import type { BankHolidays, Readiness } from '../../../return-home/index.js';
import { readinessFor } from '../../../return-home/readiness/readiness-of.js';
import { type CivilDate, compareDays, isEarlier } from '../../../shared/days/civil-date.js';
import type { PathStep } from '../../../shared/findings/finding.js';
import { isBlank } from '../../../shared/text/text.js';
import type { Known as ThreeValued } from '../../../shared/three-valued.js';
import type { CaseAssessment } from '../../record/assessed.js';
import type { CaseAgreement, CaseClassification, CasePlan, CaseRecord, CaseWayHome } from '../../record/case-record.js';
import type { CaseDecisionAgainstReturn } from '../../record/journey-entry.js';
import { asKnownOn, type Paper } from '../../record/parts/as-known.js';
import { type Known, lastBackInCare, type StandingInLaw, standingInLaw } from '../../record/parts/legal.js';
import { assessmentOf, historyOf, latestAgreement, latestAssessment, latestPlan } from '../../record/parts/parts.js';
import { attemptIn, readinessCaseFor } from '../facts/attempt.js';
import { decisionAgainst } from '../facts/decision-against.js';

/** An assessment, with what it comes to for the child, and where it stands in the case. */
export interface AssessedChild {
  readonly recordedOn: CivilDate;
  readonly evaluation: ChildEvaluation;
  readonly path: readonly PathStep[];
}

/** The time in care that a report is about. */
export interface TimeInCare {
  /** The day on which the child became looked after. */
  readonly from: CivilDate;
  /** The day on which that ended; `undefined` while it goes on. */
  readonly until: CivilDate | undefined;
}

/** What people decided on the way home. */
export interface ReportDecision {
  /** Whether a return is possible, as they decided. */
  readonly isPossible: ThreeValued;
  /** Whether one decision is for it and one against, and it is not clear which came last. */
  readonly isContradicted: boolean;
  /** The decision for the return. */
  readonly inFavour: { readonly on: CivilDate; readonly by: string } | undefined;
  /** The decision against it. */
  readonly against: CaseDecisionAgainstReturn | undefined;
}

/** The classification that people hold, and why it does not count. */
export interface ReportClassification {
  /** What they recorded. */
  readonly agreed: CaseClassification | undefined;
  /** Why it does not count; `undefined` where it does, or there is none. */
  readonly doubt: 'withdrawn' | 'of-earlier-period' | undefined;
}

/** Everything that a report is filled from. */
export interface ReportGiven extends Known {
  /** The case as it was handed in: paths lead into it. */
  readonly whole: CaseRecord;
  /** The same, without what was recorded later. */
  readonly record: CaseRecord;
  /** The way home. */
  readonly wayHome: CaseWayHome;
  /** Where it stands in the case. */
  readonly home: readonly PathStep[];
  /** The same way home as it was handed in. */
  readonly wholeHome: CaseWayHome;
  /** Where the child stands in law. */
  readonly standing: StandingInLaw;
  /** The time in care. */
  readonly care: TimeInCare | undefined;
  /** The first day of this attempt: on which care began or began again, or people gave up the attempt before it (I-321). */
  readonly since: CivilDate | undefined;
  /** How the case stands for the way home. */
  readonly state: CaseState;
  /** The classification. */
  readonly classification: ReportClassification;
  /** The last assessment of this attempt. */
  readonly now: AssessedChild | undefined;
  /** The first assessment of this time in care, where the last is another one. */
  readonly atEntry: AssessedChild | undefined;
  /** The agreement of this attempt. */
  readonly agreement: CaseAgreement | undefined;
  /** The plan of this attempt. */
  readonly plan: CasePlan | undefined;
  /** The decision of this attempt. */
  readonly decision: ReportDecision;
  /** What is in place for the return: the approvals are read off it. */
  readonly readiness: Readiness;
}

/** What is asked of a report besides its days. */
export interface ReportAsked extends Known {
  readonly practice?: Practice | undefined;
  readonly bankHolidays?: BankHolidays | undefined;
}

const careOf = ({ lookedAfterSince, isCareKnown, earlierCare }: StandingInLaw): TimeInCare | undefined => {
  if (!isCareKnown) return undefined;
  if (lookedAfterSince !== undefined) return { from: lookedAfterSince, until: undefined };
  // Of a time that ends on the day on which it began, nothing says since when it was.
  const last = earlierCare.at(-1);
  return last !== undefined && last.from < last.until ? last : undefined;
};

/** Since when the child has been in care for this attempt: a return to care within the time in care begins another. */
const careSinceOf = (care: TimeInCare | undefined, record: CaseRecord, known: Known): CivilDate | undefined => {
  const back = lastBackInCare(record, known);
  return care === undefined || (back !== undefined && back > care.from) ? back : care.from;
};

/** Whether something of a day is of this attempt; what has no day, or no attempt to be held against, is not told apart. */
const isOfAttempt = (on: CivilDate | undefined, since: CivilDate | undefined): boolean => !isEarlier(on, since);

const ofAttempt = <Entry extends Paper>(paper: Entry | undefined, since: CivilDate | undefined): Entry | undefined =>
  paper !== undefined && isOfAttempt(paper.madeOn, since) ? paper : undefined;

const assessedIn = (
  whole: CaseRecord,
  record: CaseRecord,
  assessed: CaseAssessment | undefined,
  asOf: CivilDate,
): AssessedChild | undefined => {
  if (assessed === undefined) return undefined;
  const evaluation = evaluate(assessmentOf(record, assessed), { asOf }).children.find(
    ({ child }) => child === record.child.id,
  );
  const { assessments = [] } = whole;
  const path = ['assessments', assessments.indexOf(assessed)];
  return evaluation && { recordedOn: assessed.recordedOn, evaluation, path };
};

const assessmentsOf = (
  whole: CaseRecord,
  record: CaseRecord,
  care: TimeInCare | undefined,
  since: CivilDate | undefined,
  known: Known,
): Pick<ReportGiven, 'now' | 'atEntry'> => {
  const last = latestAssessment(record, known);
  const first =
    care &&
    [...(record.assessments ?? [])]
      .filter(({ recordedOn }) => care.from <= recordedOn)
      .sort((one, other) => compareDays(one.recordedOn, other.recordedOn))[0];
  return {
    now: assessedIn(whole, record, last && isOfAttempt(last.recordedOn, since) ? last : undefined, known.asOf),
    atEntry: first === last ? undefined : assessedIn(whole, record, first, first?.recordedOn ?? known.asOf),
  };
};

const decisionOf = (
  record: CaseRecord,
  wayHome: CaseWayHome,
  state: CaseState,
  since: CivilDate | undefined,
  { asOf }: Known,
): ReportDecision => {
  const answer = wayHome.recorded?.['return-decided'];
  const inFavour =
    answer?.kind === 'done' && answer.on <= asOf && isOfAttempt(answer.on, since) && !isBlank(answer.by)
      ? { on: answer.on, by: answer.by }
      : undefined;
  const decided = decisionAgainst(record, wayHome, state, asOf);
  const against = decided !== undefined && isOfAttempt(decided.decidedOn, since) ? decided : undefined;
  if (inFavour === undefined || against === undefined) {
    const isAgainst = against?.decidedOn === undefined ? 'cannot-say' : 'no';
    return { isPossible: inFavour === undefined ? isAgainst : 'yes', isContradicted: false, inFavour, against };
  }
  const { decidedOn } = against;
  const isContradicted = decidedOn === undefined || decidedOn === inFavour.on;
  return {
    isPossible: isContradicted ? 'cannot-say' : decidedOn > inFavour.on ? 'no' : 'yes',
    isContradicted,
    inFavour,
    against,
  };
};

const classificationOf = (
  { classifications }: CaseWayHome,
  { held, agreementWithdrawn }: CaseState,
  since: CivilDate | undefined,
): ReportClassification => {
  const agreed = held && classifications.find(({ id }) => id === held.lastAgreed.by);
  if (agreed === undefined) return { agreed, doubt: undefined };
  if (agreementWithdrawn !== undefined) return { agreed, doubt: 'withdrawn' };
  return { agreed, doubt: isOfAttempt(agreed.conferredOn, since) ? undefined : 'of-earlier-period' };
};

/**
 * Reads everything that a report is filled from.
 *
 * @param whole - the case
 * @param wholeHome - the way home
 * @param asked - the days, the practice and the bank holidays
 * @returns what the report is filled from
 */
export const reportGiven = (
  whole: CaseRecord,
  wholeHome: CaseWayHome,
  { asOf, knownOn, practice, bankHolidays }: ReportAsked,
): ReportGiven => {
  const known = { asOf, knownOn };
  const record = asKnownOn(whole, knownOn);
  const position = whole.waysHome.indexOf(wholeHome);
  const { [position]: wayHome = wholeHome } = record.waysHome;
  const standing = standingInLaw(record, known);
  const care = careOf(standing);
  const state = stateOn(historyOf(record, wayHome), { ...known, practice });
  const careSince = careSinceOf(care, record, known);
  const attempt = { careSince, ...attemptIn(record, wayHome, state, known, careSince) };
  const { since } = attempt;
  const assessments = assessmentsOf(whole, record, care, since, known);
  const latest = latestAssessment(record, known);
  return {
    ...known,
    whole,
    record,
    wayHome,
    home: ['waysHome', position],
    wholeHome,
    standing,
    care,
    since,
    state,
    classification: classificationOf(wayHome, state, since),
    ...assessments,
    agreement: ofAttempt(latestAgreement(wayHome, known), since),
    plan: ofAttempt(latestPlan(wayHome, known), since),
    decision: decisionOf(record, wayHome, state, since, known),
    readiness: readinessFor(
      {
        ...readinessCaseFor(record, wayHome, attempt, known),
        evaluation: assessedIn(whole, record, latest, asOf)?.evaluation,
      },
      { ...known, practice, bankHolidays },
    ),
  };
};
