/** The diary of the first year at home, from plan and history. */

import { sameIds } from '../../factors/evidence/subject.js';
import { stepsOf } from '../../reclassification/answers/earliest-dates.js';
import { stateOn } from '../../reclassification/answers/state-of.js';
import type { CaseState, DatedDue, DueDate, History, HistoryQuestion } from '../../reclassification/index.js';
import { addDays, addMonths, type CivilDate, compareDays, isEarlier } from '../../shared/days/civil-date.js';
import { MADE_BY } from '../../shared/made-by.js';
import { readOnce } from '../../shared/shapes/shape.js';
import { checkParts } from '../plan/check-plan.js';
import type { PlanFinding } from '../plan/plan-check.js';
import { PLAN_FINDINGS } from '../plan/plan-findings.js';
import type { PlanContext, ReunificationPlan } from '../plan/reunification-plan.js';
import { planContextOf } from '../readiness/conditions-from-plan.js';
import { DIARY_MONTHS, PARTS_FOR_THE_YEAR, RETURN_MESSAGES } from './diary-rules.js';
import { doneSince, findingsOfYear, withWhatWasDone } from './done-in-the-year.js';
import type {
  DiaryEntry,
  DueEntry,
  FirstYear,
  FirstYearCase,
  FirstYearQuestion,
  PlanIsFor,
  YearStart,
} from './first-year.js';
import { plannedEntries } from './planned-entries.js';
import { FIRST_YEAR_CASE, FIRST_YEAR_QUESTION } from './shapes.js';

/** What has a day; what has none is in the state. */
const dated = (due: readonly DueDate[]): readonly DatedDue[] =>
  due.flatMap((entry) => (entry.kind === 'no-date' ? [] : [entry]));

const dueEntry = (due: DatedDue, supposesReturn: boolean): DueEntry => ({
  from: 'rules',
  kind: due.kind,
  uid: due.uid,
  on: due.dueOn,
  until: undefined,
  title: due.title,
  audience: 'everyone',
  source: due.source,
  due,
  supposesReturn,
});

/** The history as known on the day asked about, and as it will be if the child comes home on the day planned. */
const supposing = (history: History, on: CivilDate, asOf: CivilDate): History => ({
  ...history,
  events: [
    ...history.events.filter(({ kind, happenedOn }) => happenedOn <= asOf || kind === 'corrected'),
    { kind: 'came-home', id: 'planned-return', happenedOn: on, recordedOn: on },
  ],
});

/** The dates that would follow from a planned return, besides those that follow anyway. */
const dueAfterReturn = (
  supposed: History,
  on: CivilDate,
  state: CaseState,
  question: HistoryQuestion,
): readonly DueEntry[] => {
  const anyway = new Set(state.due.map(({ uid }) => uid));
  return dated(stateOn(supposed, question).due)
    .filter(({ uid, dueOn }) => !anyway.has(uid) && dueOn >= on)
    .map((due) => dueEntry(due, true));
};

/** The day on which the last return before this one failed; `undefined` where none did. */
const failedOn = (
  history: History,
  { whereabouts }: CaseState,
  practice: HistoryQuestion['practice'],
): CivilDate | undefined => {
  if (whereabouts.kind === 'no-return-recorded') return undefined;
  if (whereabouts.kind === 'back-in-care') return whereabouts.since.on;
  const dayBefore = addDays(whereabouts.since.on, -1);
  const before = dayBefore && stateOn(history, { asOf: dayBefore, practice }).whereabouts;
  return before?.kind === 'back-in-care' ? before.since.on : undefined;
};

/** A plan of which any day lies before a return that failed is the plan of that return, and does not serve the next. */
const planIsFor = (
  { child, wayHome, madeOn, timescale }: ReunificationPlan,
  history: History,
  failed: CivilDate | undefined,
): PlanIsFor => {
  if (child !== history.child.id || !sameIds(wayHome.parents, history.wayHome.parents)) return 'another-case';
  const days = [madeOn, timescale?.homeOn].filter((day) => day !== undefined);
  const isOfThis = failed === undefined || (days.length > 0 && days.every((day) => day > failed));
  return isOfThis ? 'this-return' : 'an-earlier-return';
};

const startOf = ({ whereabouts }: CaseState, plan: ReunificationPlan | undefined): YearStart => {
  if (whereabouts.kind === 'home') return { kind: 'home', on: whereabouts.since.on };
  const on = plan?.timescale?.homeOn;
  if (on !== undefined) return { kind: 'planned', on };
  return whereabouts.kind === 'back-in-care'
    ? { kind: 'back-in-care', on: whereabouts.since.on }
    : { kind: 'not-known' };
};

/** What the plan lacks, read by the day on which the child came home; without a plan for this return, all that one should hold. */
const missingFrom = (
  { history, plan }: FirstYearCase,
  isForThis: boolean,
  homeOn: CivilDate | undefined,
  context: PlanContext,
): readonly PlanFinding[] => {
  const { edition, child, wayHome, timescale } = plan;
  const planToCheck: ReunificationPlan = isForThis
    ? { ...plan, timescale: { ...timescale, homeOn } }
    : { edition, child, wayHome };
  return checkParts(planToCheck, { ...context, bornOn: history.child.bornOn }).findings.filter((finding) =>
    PARTS_FOR_THE_YEAR.includes(PLAN_FINDINGS[finding.code].part),
  );
};

const diaryOf = (given: FirstYearCase, question: FirstYearQuestion): FirstYear => {
  const { history, plan } = given;
  const { asOf, practice } = question;
  const state = stateOn(history, { asOf, practice });
  const isFor = planIsFor(plan, history, failedOn(history, state, practice));
  const planFits = isFor === 'this-return';
  const start = startOf(state, planFits ? plan : undefined);
  const home = start.kind === 'home' || start.kind === 'planned' ? start.on : undefined;
  const cameHomeOn = start.kind === 'home' ? start.on : undefined;
  // A day that has passed without a return recorded is supposed all the same: the entries that rest on it say so.
  const supposed = start.kind === 'planned' ? supposing(history, start.on, asOf) : history;
  const questionAtStart: HistoryQuestion = {
    asOf: start.kind === 'planned' && start.on > asOf ? start.on : asOf,
    practice,
  };
  const until = home && (addMonths(home, DIARY_MONTHS) ?? home);
  // A gradual return of more than a year before is listed by its stages, and no longer visit by visit.
  const yearBefore = home && (addMonths(home, -DIARY_MONTHS) ?? home);
  const isListed = home !== undefined && until !== undefined && yearBefore !== undefined;
  const planned =
    isListed && planFits
      ? withWhatWasDone(plannedEntries(plan, { from: yearBefore, until }, asOf, cameHomeOn), given, asOf)
      : [];
  const ofRules = isListed
    ? [
        ...dated(state.due).map((due) => dueEntry(due, false)),
        ...(start.kind === 'planned' ? dueAfterReturn(supposed, home, state, questionAtStart) : []),
      ]
    : [];
  const all: readonly DiaryEntry[] = [...planned, ...ofRules].sort((one, other) => compareDays(one.on, other.on));
  const isLater = ({ on }: DiaryEntry): boolean => isEarlier(until, on);
  const earliest = stepsOf(supposed, questionAtStart);
  const mayCloseOn = earliest.find(({ to }) => to === 'closed')?.earliestOn;
  return {
    madeBy: MADE_BY,
    start,
    planFits,
    planIsFor: isFor,
    until,
    entries: all.filter((entry) => !isLater(entry)),
    later: all.filter(isLater),
    earliest,
    missing: missingFrom(given, planFits, home, { ...planContextOf(state, question), mayCloseOn }),
    done: cameHomeOn && doneSince(given, cameHomeOn, asOf),
    findings: findingsOfYear(planned, given, cameHomeOn, asOf),
    state,
    notices: state.notices,
    messages: RETURN_MESSAGES,
  };
};

/**
 * Lists what is due, and when, in the first year at home. From the plan: the stages of the gradual return, visits, reviews and
 * support. From the history: the formal reclassification six months after coming home, how long support continues, the earliest
 * closure. Before the child is home, the list uses the day that the plan sets, and says so.
 *
 * What happens in the year is recorded as events of the history; `eventOfSign` makes one of a warning sign.
 *
 * @param given - the history and the plan
 * @param question - the day asked about, and local practice
 * @returns the diary, with what the plan lacks for it.
 * @throws InputError if an argument has the wrong type
 *
 * @example
 * ```ts
 * import { civilDate } from 'reunification-framework';
 * import { firstYearAtHome } from 'reunification-framework/return-home';
 *
 * const [june, october] = [civilDate('2026-06-30'), civilDate('2026-10-01')];
 * const about = { edition: 'framework-2015', wayHome: { parents: ['parent-1'] } } as const;
 * const history = {
 *   ...about,
 *   child: { id: 'child-1' },
 *   events: [{ id: 'e1', kind: 'came-home', happenedOn: june, recordedOn: june }],
 * } as const;
 * const reviews = { on: [civilDate('2026-09-14')] };
 * const plan = { ...about, child: 'child-1', timescale: { homeOn: june }, reviews };
 * const { until, entries } = firstYearAtHome({ history, plan, reviewedOn: [] }, { asOf: october });
 * until; // => '2027-06-30'
 * entries.map((entry) => [entry.on, entry.from === 'plan' ? entry.status : entry.title]);
 * // => [
 * //   ['2026-09-14', 'missed'],
 * //   ['2026-12-30', 'Reclassify formally six months after the child came home'],
 * //   ['2027-06-30', 'Keep up support after the return home at least until this day'],
 * // ]
 * ```
 */
export function firstYearAtHome(given: FirstYearCase, question: FirstYearQuestion): FirstYear {
  return diaryOf(readOnce('given', given, FIRST_YEAR_CASE), readOnce('question', question, FIRST_YEAR_QUESTION));
}
