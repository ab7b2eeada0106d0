/** How a case stands on a day. */

import { evaluate } from '../../factors/evaluating/evaluate.js';
import { type ChildEvaluation, DOMAINS, type Domain, factorById } from '../../factors/index.js';
import { stateOn } from '../../reclassification/answers/state-of.js';
import type { Readiness } from '../../return-home/index.js';
import { readinessFor } from '../../return-home/readiness/readiness-of.js';
import { daysBetween } from '../../shared/days/civil-date.js';
import { MADE_BY } from '../../shared/made-by.js';
import { readOnce } from '../../shared/shapes/shape.js';
import { closingFor } from '../journey/closing/closing-of.js';
import { inForceSince, presentAttempt, readinessCaseFor } from '../journey/facts/attempt.js';
import { wayHomeJourney } from '../journey/journey-of.js';
import {
  type AnsweredForJourney,
  type AskedOfJourney,
  readingFor,
  stageOfWayHome,
} from '../journey/journey-reading.js';
import type { CaseAssessment } from '../record/assessed.js';
import type { CaseRecord, CaseWayHome } from '../record/case-record.js';
import { findingsBy } from '../record/checks/findings-of.js';
import { asKnownOn } from '../record/parts/as-known.js';
import { indicatedFor } from '../record/parts/indicated-now.js';
import type { Known } from '../record/parts/legal.js';
import { assessmentOf, historyOf, lastRecordedOn, latestAssessment } from '../record/parts/parts.js';
import { waysHomeAsked } from '../record/parts/way-home-asked.js';
import { CASE_RECORD } from '../record/shapes.js';
import { CASE_QUESTION } from '../shapes.js';
import {
  type AssessmentAtAGlance,
  type CaseOverview,
  type CaseQuestion,
  type DomainAtAGlance,
  READINESS_GROUPS,
  type ReadinessInGroup,
  type WayHomeOverview,
} from './case-overview.js';
import { inLawOn } from './law/law-given.js';
import { lettersNow } from './letters/letters-now.js';
import { type WayHomeToDo, workOf } from './tasks/work-list.js';
import { CONDITION_TASKS } from './tasks/work-rules.js';

const domainOf = (evaluation: ChildEvaluation, domain: Domain): DomainAtAGlance => {
  const { riskFactors, protectiveFactors, strengths, notCounted, notKnown, unanswered } = evaluation;
  const here = ({ factor }: { readonly factor: Parameters<typeof factorById>[0] }): boolean =>
    factorById(factor).domain === domain;
  return {
    domain,
    counted: [...riskFactors, ...protectiveFactors, ...strengths].filter(here).length,
    notCounted: notCounted.filter(here).length,
    unanswered:
      notKnown.filter(here).length +
      unanswered.reduce((sum, { domain: of, factors }) => sum + (of === domain ? factors.length : 0), 0),
  };
};

const atAGlance = ({ recordedOn }: CaseAssessment, evaluation: ChildEvaluation): AssessmentAtAGlance => ({
  recordedOn,
  domains: DOMAINS.map((domain) => domainOf(evaluation, domain)),
  contested: evaluation.contested.length + evaluation.contradictions.length,
});

const inGroups = ({ conditions }: Readiness): readonly ReadinessInGroup[] =>
  READINESS_GROUPS.map((group) => {
    const applying = conditions.filter(
      ({ id, verdict }) => CONDITION_TASKS[id].group === group && verdict !== 'does-not-apply',
    );
    const missing = applying.filter(({ verdict }) => verdict !== 'met').map(({ id }) => id);
    return { group, applying: applying.length, met: applying.length - missing.length, missing };
  });

/** The last assessment that was known, and what it comes to for the child. */
interface Assessed {
  readonly assessed: CaseAssessment;
  readonly evaluation: ChildEvaluation;
}

/**
 * The last assessment that was known, with what it comes to for the child.
 *
 * @param record - the case
 * @param known - the days
 * @returns both; `undefined` where no assessment had been recorded
 */
export const assessedIn = (record: CaseRecord, known: Known): Assessed | undefined => {
  const assessed = latestAssessment(record, known);
  const evaluation =
    assessed && evaluate(assessmentOf(record, assessed), known).children.find(({ child }) => child === record.child.id);
  return assessed && evaluation && { assessed, evaluation };
};

/** What is open before closing, once row 7 indicates that the case may close. A case in format 1 cannot hold what closing asks for. */
const closingToPrepare = (
  record: CaseRecord,
  wayHome: CaseWayHome,
  answered: AnsweredForJourney,
  asked: AskedOfJourney,
): WayHomeToDo['closing'] => {
  const { indication } = answered.state;
  const mayClose = indication.kind === 'indicated' && indication.outcome.kind === 'may-close';
  return mayClose && record.format !== 1 ? closingFor(readingFor(record, wayHome, answered, asked)) : undefined;
};

const overviewOf = (
  record: CaseRecord,
  wayHome: CaseWayHome,
  found: Assessed | undefined,
  { practice, bankHolidays, ...known }: Known & Pick<CaseQuestion, 'practice' | 'bankHolidays'>,
): Omit<WayHomeToDo, 'wayHome'> => {
  const asked = { ...known, practice, bankHolidays };
  const history = historyOf(record, wayHome);
  const state = stateOn(history, { ...known, practice });
  const attempt = presentAttempt(record, wayHome, state, known);
  const given = { ...readinessCaseFor(record, wayHome, attempt, known), evaluation: found?.evaluation };
  // Where the child lived elsewhere meanwhile, there are more events.
  const isSame = given.history?.events.length === history.events.length;
  const readiness = readinessFor(given, asked, isSame ? state : undefined);
  const answered = { state, readiness, assessed: found?.assessed, evaluation: found?.evaluation };
  const journey = record.journey === undefined ? undefined : wayHomeJourney(record, wayHome, answered, asked);
  const { stage, because } = journey ?? stageOfWayHome(record, wayHome, answered, asked);
  const overview: WayHomeOverview = {
    id: wayHome.id,
    parents: wayHome.parents,
    state,
    indicated: found && indicatedFor(wayHome, found.assessed, found.evaluation, known),
    readiness,
    readinessByGroup: inGroups(readiness),
    journey: { stage, because },
    notices: readiness.notices,
    departures: state.departures,
    letters: lettersNow({ wayHome, state, assessed: found?.assessed, known }),
  };
  const closing = closingToPrepare(record, wayHome, answered, asked);
  return { overview, journey, closing, papersInForceSince: inForceSince(attempt) };
};

/**
 * How a case stands on a day, on one page: for each way home the level that people agreed, what is indicated now, the clocks and what is in
 * place for a return; and one list of what to do next. It decides nothing.
 *
 * @param record - the case, as `parseCase` reads it
 * @param question - the day; what else it says is described there
 * @returns the overview
 * @throws InputError if an argument has the wrong type, or no way home has the id asked about
 *
 * @example
 * ```ts
 * import { type CaseRecord, caseOn } from 'reunification-framework/case';
 * import { civilDate } from 'reunification-framework';
 *
 * const record: CaseRecord = {
 *   format: 1,
 *   edition: 'framework-2015',
 *   child: { id: 'child-1' },
 *   parents: [{ id: 'parent-1' }],
 *   waysHome: [{ id: 'home-1', parents: ['parent-1'], classifications: [], events: [] }],
 *   legal: [
 *     { kind: 'looked-after', id: 'l-1', from: civilDate('2026-01-05'), recordedOn: civilDate('2026-01-05') },
 *   ],
 *   visits: [],
 *   reviews: [],
 * };
 * const { work } = caseOn(record, { asOf: civilDate('2026-01-15') });
 * work.map(({ title, status, overdueByDays }) => [title, status, overdueByDays]);
 * // => [
 * //   ['Visit the child and see them alone', 'overdue', 3],
 * //   ['Hold the looked after child review', 'upcoming', 0],
 * //   ['Record the child’s legal status', 'open', 0],
 * //   ['Record where the child is placed, and since when', 'open', 0],
 * //   ['Record which plans and assessments the law asks for have been made', 'open', 0],
 * //   ['Agree the first classification (no date is set)', 'open', 0],
 * //   ['Record what the assessment found about the child and the parents', 'open', 0],
 * // ]
 * ```
 */
export function caseOn(record: CaseRecord, question: CaseQuestion): CaseOverview {
  return overviewFor(readOnce('record', record, CASE_RECORD), readOnce('question', question, CASE_QUESTION));
}

export const overviewFor = (whole: CaseRecord, question: CaseQuestion): CaseOverview => {
  const { asOf, knownOn = asOf, practice, bankHolidays } = question;
  const known = { asOf, knownOn };
  const record = asKnownOn(whole, knownOn);
  const findings = findingsBy(whole, record);
  const found = assessedIn(record, known);
  const waysHome = waysHomeAsked(record, question.wayHome).map((wayHome) => ({
    wayHome,
    ...overviewOf(record, wayHome, found, { ...known, practice, bankHolidays }),
  }));
  const last = lastRecordedOn(record, known);
  const unrecordedForDays = last && daysBetween(last, asOf);
  const inLaw = inLawOn(record, known, bankHolidays);
  const { status, lookedAfterSince } = inLaw;
  return {
    madeBy: MADE_BY,
    edition: record.edition,
    child: record.child.id,
    asOf,
    knownOn,
    legal: { status, lookedAfterSince },
    lastRecordedOn: last,
    unrecordedForDays,
    findings,
    assessment: found && atAGlance(found.assessed, found.evaluation),
    waysHome: waysHome.map(({ overview }) => overview),
    work: workOf(waysHome, found, inLaw, { ...known, unrecordedForDays, hasFindings: findings.length > 0 }),
  };
};
