/** The diary of the first year at home, from plan and history. */

import { sameIds } from '../factors/subject.js';
import { earliestDates } from '../reclassification/earliest-dates.js';
import type { CaseState, DatedDue, DueDate, History, HistoryQuestion } from '../reclassification/index.js';
import { stateOf, unreadableState } from '../reclassification/state-of.js';
import { addDays, addMonths, type CivilDate, compareDays, isCivilDate, isEarlier } from '../shared/civil-date.js';
import type { PathStep } from '../shared/finding.js';
import { areRecords, total } from '../shared/total.js';
import { isUnreadable, UNREADABLE } from '../shared/unreadable.js';
import { checkPlan } from './check-plan.js';
import { planContextOf } from './conditions-from-plan.js';
import { DIARY_MONTHS, PARTS_FOR_THE_YEAR, PLANNED_ENTRIES, RETURN_MESSAGES, STAGE_TITLES } from './diary-rules.js';
import type {
  DiaryEntry,
  DueEntry,
  FirstYear,
  FirstYearCase,
  FirstYearQuestion,
  PlannedEntry,
  PlannedKind,
  YearStart,
} from './first-year.js';
import { nextAfter, occurrencesIn, type Period } from './occurrences.js';
import { PLAN_FINDINGS } from './plan-findings.js';
import type { PlannedVisits, ReunificationPlan, TeamPlaceId } from './reunification-plan.js';

const statusOn = (last: CivilDate, asOf: CivilDate): PlannedEntry['status'] =>
  last < asOf ? 'over' : last === asOf ? 'today' : 'upcoming';

/** Makes the entries of one day asked about. */
const planned =
  (asOf: CivilDate) =>
  (
    kind: PlannedKind,
    path: readonly PathStep[],
    on: CivilDate,
    {
      until,
      by = [],
      title = PLANNED_ENTRIES[kind].title,
    }: {
      readonly until?: CivilDate | undefined;
      readonly by?: readonly TeamPlaceId[] | undefined;
      readonly title?: string;
    } = {},
  ): PlannedEntry => ({
    from: 'plan',
    kind,
    uid: [kind, ...path.filter((step) => typeof step === 'number'), on].join('-'),
    on,
    until,
    title,
    audience: kind === 'unannounced-visit' ? 'workers' : 'everyone',
    source: PLANNED_ENTRIES[kind].source,
    path,
    by,
    status: statusOn(until ?? on, asOf),
  });

const earlierOf = (one: CivilDate, other: CivilDate | undefined): CivilDate =>
  other !== undefined && other < one ? other : one;

const entriesOfVisits = (
  visits: PlannedVisits,
  place: number,
  period: Period,
  entry: ReturnType<typeof planned>,
): readonly PlannedEntry[] => {
  const { announced, from, until, howOften, by } = visits;
  const path = ['visits', place];
  if (from === undefined) return [];
  if (howOften === undefined)
    return [entry(announced ? 'announced-visit' : 'unannounced-visit', path, from, { until, by })];
  const days = occurrencesIn(from, howOften, { from: period.from, until: earlierOf(period.until, until) });
  if (announced) return days.map((day) => entry('announced-visit', path, day, { by }));
  // An unannounced visit can be on any day until the next one is due.
  return days.map((day, position) => {
    const next = days[position + 1] ?? nextAfter(from, howOften, day);
    const dayBefore = next && addDays(next, -1);
    return entry('unannounced-visit', path, day, { until: dayBefore && earlierOf(dayBefore, until), by });
  });
};

const plannedEntries = (plan: ReunificationPlan, period: Period, asOf: CivilDate): readonly PlannedEntry[] => {
  const entry = planned(asOf);
  const { schedule = [], visits = [], support = [], reviews } = plan;
  return [
    ...schedule.map(({ kind, from, until, supportedBy }, place) =>
      entry('stage', ['schedule', place], from, { until, by: supportedBy, title: STAGE_TITLES[kind] }),
    ),
    ...visits.flatMap((visit, place) => entriesOfVisits(visit, place, period, entry)),
    ...(reviews?.on ?? []).map((day, place) => entry('review', ['reviews', 'on', place], day)),
    ...support.flatMap(({ from, until, reducedOn = [], by }, place) => [
      ...(from === undefined ? [] : [entry('support-starts', ['support', place, 'from'], from, { by })]),
      ...reducedOn.map((day, position) =>
        entry('support-is-reduced', ['support', place, 'reducedOn', position], day, { by }),
      ),
      ...(until === undefined ? [] : [entry('support-ends', ['support', place, 'until'], until, { by })]),
    ]),
  ];
};

/** What has a day; what has none is in the state. */
const dated = (due: readonly DueDate[]): readonly DatedDue[] =>
  due.flatMap((one) => (one.kind === 'no-date' ? [] : [one]));

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
    ...history.events.filter(({ happenedOn }) => happenedOn <= asOf),
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
  return dated(stateOf(supposed, question).due)
    .filter(({ uid, dueOn }) => !anyway.has(uid) && dueOn >= on)
    .map((due) => dueEntry(due, true));
};

const startOf = ({ whereabouts }: CaseState, plan: ReunificationPlan | undefined): YearStart => {
  if (whereabouts.kind === 'home') return { kind: 'home', on: whereabouts.since.on };
  const on = plan?.timescale?.homeOn;
  // A plan whose day lies before the return to care is the plan of the return that failed.
  if (whereabouts.kind === 'back-in-care' && (on === undefined || on <= whereabouts.since.on))
    return { kind: 'back-in-care', on: whereabouts.since.on };
  return on === undefined ? { kind: 'not-known' } : { kind: 'planned', on };
};

const diaryOf = ({ history, plan }: FirstYearCase, question: FirstYearQuestion): FirstYear => {
  const { asOf, practice } = question;
  const state = stateOf(history, { asOf, practice });
  const planFits = plan.child === history.child.id && sameIds(plan.wayHome.parents, history.wayHome.parents);
  const start = startOf(state, planFits ? plan : undefined);
  const home = start.kind === 'home' || start.kind === 'planned' ? start.on : undefined;
  // A day that has passed without a return recorded is supposed all the same: the entries that rest on it say so.
  const supposed = start.kind === 'planned' ? supposing(history, start.on, asOf) : history;
  const then: HistoryQuestion = { asOf: start.kind === 'planned' && start.on > asOf ? start.on : asOf, practice };
  const until = home && (addMonths(home, DIARY_MONTHS) ?? home);
  // A gradual return of more than a year before is listed by its stages, and no longer visit by visit.
  const yearBefore = home && (addMonths(home, -DIARY_MONTHS) ?? home);
  const all: readonly DiaryEntry[] =
    home === undefined || until === undefined || yearBefore === undefined
      ? []
      : [
          ...(planFits ? plannedEntries(plan, { from: yearBefore, until }, asOf) : []),
          ...dated(state.due).map((due) => dueEntry(due, false)),
          ...(start.kind === 'planned' ? dueAfterReturn(supposed, home, state, then) : []),
        ].sort((one, other) => compareDays(one.on, other.on));
  const isLater = ({ on }: DiaryEntry): boolean => isEarlier(until, on);
  return {
    start,
    planFits,
    until,
    entries: all.filter((entry) => !isLater(entry)),
    later: all.filter(isLater),
    earliest: earliestDates(supposed, then),
    missing: planFits
      ? checkPlan(plan, planContextOf(state, question)).findings.filter(
          (finding) => isUnreadable(finding) || PARTS_FOR_THE_YEAR.includes(PLAN_FINDINGS[finding.code].part),
        )
      : [],
    state,
    notices: state.notices,
    messages: RETURN_MESSAGES,
  };
};

const noDiary = (): FirstYear => ({
  start: { kind: 'not-known' },
  planFits: false,
  until: undefined,
  entries: [],
  later: [],
  earliest: [],
  missing: [UNREADABLE],
  state: unreadableState(),
  notices: [],
  messages: RETURN_MESSAGES,
});

/**
 * Lists what is due when in the first year at home: the stages of the gradual return, visits, reviews and support as the plan sets
 * them, joined with the clocks and dates that follow from the history: the formal reclassification six months after coming home, how
 * long support goes on, the earliest closure. Before the child is home the list supposes the day that the plan sets, and says so.
 *
 * What happens in the year is recorded as events of the history; `eventOfSign` makes one of a warning sign.
 *
 * @param given - the history and the plan
 * @param question - the day asked about, and local practice
 * @returns the diary, with what the plan lacks for it.
 * Of anything else: no entries, and a state with `unreadable`.
 */
export function firstYearAtHome(given: FirstYearCase, question: FirstYearQuestion): FirstYear {
  return total(
    () => areRecords(given, question) && isCivilDate(question.asOf),
    () => diaryOf(given, question),
    () => noDiary(),
  );
}
