/** The work list: what people have to do next, across all that the case holds. */

import type { ChildEvaluation } from '../../../factors/index.js';
import type { CaseState, DueDate } from '../../../reclassification/index.js';
import {
  type ConditionId,
  type ConditionReasonCode,
  type ItemReasonCode,
  RECORDED_CONDITIONS,
  type Readiness,
} from '../../../return-home/index.js';
import { firstNightOf } from '../../../return-home/plan/gradual-return.js';
import { type CivilDate, daysBetween, isEarlier } from '../../../shared/civil-date.js';
import type { WayHomeClosing } from '../../journey/closing/closing.js';
import type { WayHomeJourney } from '../../journey/journey.js';
import type { CaseAssessment } from '../../record/assessed.js';
import type { CaseWayHome } from '../../record/case-record.js';
import type { Known, StandingInLaw } from '../../record/parts/legal.js';
import { latestAgreement, latestPlan } from '../../record/parts/parts.js';
import type { WayHomeOverview } from '../case-overview.js';
import { dutiesOf } from '../law/law-duties.js';
import {
  type Duty,
  type InLaw,
  isCareInDoubt,
  isInShortBreaks,
  isPlacementMissing,
  isStatusMissing,
} from '../law/law-given.js';
import { LAW_TASKS, type LawTaskId } from '../law/law-rules.js';
import { agreedVisitDays, isWelfareInDoubt, wasNotSeenAlone } from '../law/visit-duties.js';
import { WORK_KINDS, type WorkItem } from '../work.js';
import { closingTasks, idOfJourneyTask, journeyTasks, withFindings } from './journey-tasks.js';
import { paperTasks } from './paper-tasks.js';
import { supportTasks } from './support-tasks.js';
import { CONDITION_TASKS, DUE_TASKS, OTHER_TASKS } from './work-rules.js';

/** The day asked about, for how long nobody has recorded anything, and whether something in the record does not fit together. */
interface Asked extends Known {
  readonly unrecordedForDays: number | undefined;
  readonly hasFindings: boolean;
}

type Dated = Pick<WorkItem, 'dueOn' | 'status' | 'overdueByDays'>;

const byDay = (dueOn: CivilDate | undefined, asOf: CivilDate): Dated => {
  if (dueOn === undefined) return { dueOn, status: 'open', overdueByDays: 0 };
  if (asOf < dueOn) return { dueOn, status: 'upcoming', overdueByDays: 0 };
  const overdueByDays = daysBetween(dueOn, asOf);
  return { dueOn, status: overdueByDays === 0 ? 'due' : 'overdue', overdueByDays };
};

/**
 * The id of the task behind what is due by the history.
 *
 * @param wayHome - the id of the way home
 * @param due - what is due
 * @returns the id
 */
export const idOfDue = (wayHome: string, { kind, clock }: Pick<DueDate, 'kind' | 'clock'>): string =>
  [wayHome, kind, ...(clock === undefined ? [] : [clock])].join('/');

/**
 * The id of the task behind a condition for going home.
 *
 * @param wayHome - the id of the way home
 * @param condition - the condition
 * @returns the id
 */
export const idOfCondition = (wayHome: string, condition: ConditionId): string =>
  `${wayHome}/before-return/${condition}`;

/**
 * The id of a task that no date of the history stands for.
 *
 * @param task - the task
 * @param wayHome - the id of the way home; `undefined` where it is about the case
 * @returns the id
 */
export const idOfOther = (task: keyof typeof OTHER_TASKS, wayHome?: string): string =>
  wayHome === undefined ? task : `${wayHome}/${task}`;

const fromDue = (due: DueDate, wayHome: string, { asOf, unrecordedForDays }: Asked): WorkItem => {
  const { title, settledBy, source } = due;
  const isPossible = due.nature === 'earliest';
  const dated = byDay(due.dueOn, asOf);
  return {
    id: idOfDue(wayHome, due),
    wayHome,
    title,
    ...(isPossible && dated.status !== 'upcoming' ? { ...dated, status: 'possible', overdueByDays: 0 } : dated),
    unrecordedForDays,
    whoActs: DUE_TASKS[due.kind].whoActs,
    kind: isPossible ? 'possible' : 'framework',
    lawRead: undefined,
    settledBy,
    alsoSettles: [],
    sources: [source],
  };
};

/** Whether a classification is due by now. */
const asksForClassification = ({ kind, status }: DueDate): boolean =>
  status === 'due' && DUE_TASKS[kind].isSettledByClassification;

/**
 * What is due by the history. One classification settles everything for which one is due by now, so that is one task, with the earliest
 * of the days. At high it is that of the time limit, which asks for most.
 */
const fromDues = (dues: readonly DueDate[], wayHome: string, asked: Asked): readonly WorkItem[] => {
  const open = dues.filter(({ status }) => status !== 'settled');
  const [first, ...others] = open
    .filter(asksForClassification)
    .sort((one, other) => Number(other.kind === 'drift-limit') - Number(one.kind === 'drift-limit'));
  if (first === undefined || others.length === 0) return open.map((due) => fromDue(due, wayHome, asked));
  const [earliest] = open.filter(asksForClassification);
  return open
    .filter((due) => !others.includes(due))
    .map((due) => {
      const task = fromDue(due, wayHome, asked);
      return due !== first
        ? task
        : {
            ...task,
            ...byDay(earliest?.dueOn, asked.asOf),
            alsoSettles: others.map((other) => idOfDue(wayHome, other)),
            sources: [due.source, ...others.map(({ source }) => source)],
          };
    });
};

/** By when a condition has to be met: what has to be in place by the first night cannot wait for the day of moving in. */
const dayOf = (id: ConditionId, homeOn: CivilDate, firstNight: CivilDate | undefined): CivilDate =>
  firstNight !== undefined && firstNight < homeOn && isForFirstNight(id) ? firstNight : homeOn;

const isForFirstNight = (id: ConditionId): boolean =>
  Object.entries(RECORDED_CONDITIONS).some(([condition, { byFirstNight }]) => condition === id && byFirstNight);

/** Reasons for which the way home in law is not settled. */
const ROUTE_OPEN: readonly ConditionReasonCode[] = [
  'route.status-not-known',
  'route.status-contradicts-age',
  'route.none-from-this-status',
  'route.not-chosen',
  'route.not-open',
];

/** Reasons for which it is not known whether a condition is asked. */
const NOT_KNOWN_WHETHER_ASKED: readonly (ConditionReasonCode | ItemReasonCode)[] = [
  'item.cannot-say-whether-asked',
  'approval.need-not-known',
];

/** While the way home in law is not settled, settling it comes first: it decides which conditions of the law are asked. */
const waitsForRoute = (
  conditions: Readiness['conditions'],
): ((condition: Readiness['conditions'][number]) => boolean) => {
  const isOpen = conditions.some(({ reasons }) => reasons.some(({ code }) => isOneOf(ROUTE_OPEN, code)));
  return ({ reasons }) => isOpen && reasons.some(({ code }) => isOneOf(NOT_KNOWN_WHETHER_ASKED, code));
};

const isOneOf = <One>(some: readonly One[], one: One): boolean => some.includes(one);

/** What is still to be in place for a return that is planned. While its day is not set, setting it comes first. */
const beforeReturn = (
  { conditions, homeOn }: Readiness,
  { whereabouts, closed }: CaseState,
  wayHome: CaseWayHome,
  { asOf, knownOn, unrecordedForDays }: Asked,
): readonly WorkItem[] => {
  const plan = latestPlan(wayHome, { asOf, knownOn });
  if (plan === undefined || closed !== undefined || whereabouts.kind === 'home') return [];
  const firstNight = firstNightOf(plan.schedule);
  const waits = waitsForRoute(conditions);
  return conditions
    .filter((condition) => (homeOn === undefined ? condition.id === 'return-dated' : !waits(condition)))
    .flatMap(({ id, verdict, settledBy, findings, sources }): readonly WorkItem[] => {
      if (settledBy === undefined) return []; // met, or it does not apply
      const { title, titleIfNotKnown = title, whoActs } = CONDITION_TASKS[id];
      return [
        {
          id: idOfCondition(wayHome.id, id),
          wayHome: wayHome.id,
          title: verdict === 'cannot-say' ? titleIfNotKnown : title,
          ...byDay(homeOn && dayOf(id, homeOn, firstNight), asOf),
          unrecordedForDays,
          whoActs,
          kind: 'before-return',
          lawRead: undefined,
          settledBy: withFindings(settledBy, findings),
          alsoSettles: [],
          sources,
        },
      ];
    });
};

const other = (
  task: keyof typeof OTHER_TASKS,
  wayHome: string | undefined,
  dueOn: CivilDate | undefined,
  { asOf, unrecordedForDays }: Asked,
): WorkItem => {
  const { kind, title, whoActs, settledBy, sources } = OTHER_TASKS[task];
  return {
    id: idOfOther(task, wayHome),
    wayHome,
    title,
    ...byDay(dueOn, asOf),
    unrecordedForDays,
    whoActs,
    kind,
    lawRead: undefined,
    settledBy,
    alsoSettles: [],
    sources,
  };
};

/** The next review of the agreement in force, until one is held on its day or later; or setting its date. */
const agreementReview = ({ wayHome, papersInForceSince }: WayHomeToDo, asked: Asked): readonly WorkItem[] => {
  const agreement = latestAgreement(wayHome, asked);
  if (agreement === undefined || isEarlier(agreement.madeOn, papersInForceSince)) return [];
  const { nextReviewOn, reviewedOn = [] } = agreement;
  if (nextReviewOn === undefined) return [other('agreement-review-undated', wayHome.id, undefined, asked)];
  if (reviewedOn.some((on) => nextReviewOn <= on && on <= asked.asOf && on <= asked.knownOn)) return [];
  return [other('agreement-review', wayHome.id, nextReviewOn, asked)];
};

/**
 * The id of a task that the law asks for.
 *
 * @param task - the task
 * @returns the id
 */
export const idOfLaw = (task: LawTaskId): string => `law/${task}`;

const fromDuty = ({ task, dueOn, isKnown, place }: Duty, { asOf, unrecordedForDays }: Asked): WorkItem => {
  const { title, settledBy, whoActs, ifUnknown } = LAW_TASKS[task];
  return {
    id: idOfLaw(task),
    wayHome: undefined,
    ...{ title, settledBy },
    ...(isKnown ? {} : ifUnknown),
    ...byDay(dueOn, asOf),
    unrecordedForDays,
    whoActs,
    kind: 'law',
    lawRead: place.read,
    alsoSettles: [],
    sources: place.sources,
  };
};

/** A review that a visit calls for is the next review too: one task, with its day. */
const withoutTwoReviews = (tasks: readonly WorkItem[], asked: Asked): readonly WorkItem[] => {
  const [next, called] = (['review', 'review-after-visit'] as const).map((task) =>
    tasks.find(({ id }) => id === idOfLaw(task)),
  );
  if (next?.dueOn === undefined || called === undefined) return tasks;
  const isBehind = next.status === 'overdue' || next.status === 'due';
  return tasks
    .filter((task) => task !== next)
    .map((task) =>
      task === called ? { ...task, ...(isBehind ? byDay(next.dueOn, asked.asOf) : {}), alsoSettles: [next.id] } : task,
    );
};

/** What has to be recorded before it can be said what the law asks for. */
const missingInLaw = (given: InLaw): readonly (keyof typeof OTHER_TASKS)[] => {
  const { isCareKnown, lookedAfterSince, record } = given;
  const isCareOpen = !isCareKnown || isCareInDoubt(given);
  const isInCare = lookedAfterSince !== undefined;
  const needed: readonly (readonly [keyof typeof OTHER_TASKS, boolean])[] = [
    ['legal-position-missing', isCareOpen],
    ['legal-status-missing', isInCare && !isCareOpen && isStatusMissing(given)],
    ['placement-missing', isPlacementMissing(given)],
    ['duties-missing', isInCare && record.dutiesDone === undefined],
    ['short-breaks', isInCare && isInShortBreaks(given) && agreedVisitDays(given) === undefined],
    ['seeing-alone', wasNotSeenAlone(given)],
    ['welfare-not-safeguarded', isWelfareInDoubt(given)],
  ];
  return needed.flatMap(([task, isNeeded]) => (isNeeded ? [task] : []));
};

/** What the law asks for next, and what has to be recorded before that can be said. */
const ofLaw = (given: InLaw, asked: Asked): readonly WorkItem[] => [
  ...(given.endToConfirm === undefined ? [] : [other('end-of-care-to-confirm', undefined, given.endToConfirm, asked)]),
  ...missingInLaw(given).map((task) => other(task, undefined, undefined, asked)),
  ...withoutTwoReviews(
    dutiesOf(given).map((duty) => fromDuty(duty, asked)),
    asked,
  ),
];

/** The last assessment that was known, and what it comes to for the child. */
interface FoundByAssessment {
  readonly assessed: CaseAssessment;
  readonly evaluation: ChildEvaluation;
}

const ofAssessment = (
  waysHome: readonly WayHomeOverview[],
  found: FoundByAssessment | undefined,
  { lookedAfterSince }: StandingInLaw,
  asked: Asked,
): readonly WorkItem[] => {
  const suggestions = waysHome.flatMap(({ indicated }) =>
    indicated === undefined ? [] : Object.values(indicated.suggested.suggestions),
  );
  if (found === undefined) return [other('assessment-missing', undefined, undefined, asked)];
  const { assessed, evaluation } = found;
  const isOpen = suggestions.some(({ kind }) => kind === 'to-be-asked');
  const isContested = evaluation.contested.length + evaluation.contradictions.length > 0;
  const isOfEarlierCare = isEarlier(assessed.recordedOn, lookedAfterSince);
  return [
    ...(isOfEarlierCare ? [other('assessment-of-earlier-care', undefined, undefined, asked)] : []),
    ...(isOpen ? [other('assessment-open', undefined, undefined, asked)] : []),
    ...(isContested ? [other('assessment-contested', undefined, undefined, asked)] : []),
  ];
};

/** A way home asked about, with how it stands and its journey, where the record has a part for it. */
export interface WayHomeToDo {
  readonly wayHome: CaseWayHome;
  readonly overview: WayHomeOverview;
  readonly journey: WayHomeJourney | undefined;
  /** Since when a paper has to have been made to be in force; `undefined` where that is not known. */
  readonly papersInForceSince: CivilDate | undefined;
  /** The conditions for closing, once row 7 indicates that the case may close. */
  readonly closing: Pick<WayHomeClosing, 'id' | 'conditions'> | undefined;
}

/** What the stage asks for. Where the record has no part for it, recording it comes first; in format 1 it cannot have one. */
const ofJourney = ({ wayHome, journey }: WayHomeToDo, { record }: InLaw, asked: Asked): readonly WorkItem[] => {
  if (record.format === 1) return [];
  return journey === undefined
    ? [other('journey-missing', wayHome.id, undefined, asked)]
    : journeyTasks(journey, asked.unrecordedForDays);
};

/** What closing asks for includes what its task of the journey asks for: one task. */
const withClosing = (
  tasks: readonly WorkItem[],
  { closing }: WayHomeToDo,
  { unrecordedForDays }: Asked,
): readonly WorkItem[] => {
  if (closing === undefined) return tasks;
  const same = tasks.filter(({ id }) => id === idOfJourneyTask(closing.id, 'reclassification-at-home'));
  const [prepare] = closingTasks(closing, unrecordedForDays);
  return prepare === undefined
    ? tasks
    : [...tasks.filter((one) => !same.includes(one)), { ...prepare, alsoSettles: same.map(({ id }) => id) }];
};

/** What comes within four weeks stands before what waits for no day. */
const SOON_DAYS = 28;

const STANDINGS = ['overdue', 'due', 'soon', 'open', 'upcoming', 'possible'] as const;

const standingOf = ({ status, dueOn }: WorkItem, asOf: CivilDate): (typeof STANDINGS)[number] =>
  status === 'upcoming' && dueOn !== undefined && daysBetween(asOf, dueOn) <= SOON_DAYS ? 'soon' : status;

const inOrder =
  (asOf: CivilDate) =>
  (one: WorkItem, another: WorkItem): number =>
    STANDINGS.indexOf(standingOf(one, asOf)) - STANDINGS.indexOf(standingOf(another, asOf)) ||
    another.overdueByDays - one.overdueByDays ||
    (one.dueOn ?? '').localeCompare(another.dueOn ?? '') ||
    WORK_KINDS.indexOf(one.kind) - WORK_KINDS.indexOf(another.kind);

/**
 * What people have to do next.
 *
 * @param waysHome - each way home asked about, with how it stands and its journey
 * @param found - the last assessment and what it comes to; `undefined` where there is none
 * @param given - what is known of the child’s position in law
 * @param asked - the day, for how long nobody has recorded anything, and whether something does not fit together
 * @returns every task, the most pressing first
 */
export function workOf(
  waysHome: readonly WayHomeToDo[],
  found: FoundByAssessment | undefined,
  given: InLaw,
  asked: Asked,
): readonly WorkItem[] {
  const open = waysHome.filter(({ overview }) => overview.state.closed === undefined);
  return [
    ...open.flatMap((toDo) => {
      const {
        wayHome,
        overview: { id, state, readiness },
      } = toDo;
      return [
        ...fromDues(state.due, id, asked),
        ...beforeReturn(readiness, state, wayHome, asked),
        ...agreementReview(toDo, asked),
        ...supportTasks(given.record, wayHome, { ...asked, state, evaluation: found?.evaluation }),
      ];
    }),
    ...open.flatMap((one) => withClosing(ofJourney(one, given, asked), one, asked)),
    ...(open.length === 0
      ? []
      : ofAssessment(
          open.map(({ overview }) => overview),
          found,
          given,
          asked,
        )),
    ...(open.length === 0
      ? []
      : paperTasks(given.record, asked).map(({ task, settledBy }) => ({
          ...other(task, undefined, undefined, asked),
          settledBy,
        }))),
    ...ofLaw(given, asked),
    ...(asked.hasFindings ? [other('record-findings', undefined, undefined, asked)] : []),
  ].sort(inOrder(asked.asOf));
}
