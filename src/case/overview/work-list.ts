/** The work list: what people have to do next, across all that the case holds. */

import type { ChildEvaluation } from '../../factors/index.js';
import type { CaseState, DueDate } from '../../reclassification/index.js';
import { type ConditionId, RECORDED_CONDITIONS, type Readiness } from '../../return-home/index.js';
import { firstNightOf } from '../../return-home/plan/gradual-return.js';
import { type CivilDate, daysBetween } from '../../shared/civil-date.js';
import type { CaseAssessment, CaseWayHome } from '../record/case-record.js';
import type { Known, StandingInLaw } from '../record/legal.js';
import { latestAgreement, latestPlan } from '../record/parts.js';
import type { WayHomeOverview } from './case-overview.js';
import { dutiesOf, type InLaw, isInShortBreaks, wasNotSeenAlone } from './law-duties.js';
import { LAW_TASKS } from './law-rules.js';
import { WORK_KINDS, type WorkItem, type WorkKind } from './work.js';
import { CONDITION_TASKS, DUE_TASKS, OTHER_TASKS } from './work-rules.js';

/** The day asked about, and for how long nobody has recorded anything. */
interface Asked extends Known {
  readonly unrecordedForDays: number | undefined;
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

const fromDue = (due: DueDate, wayHome: string, { asOf, unrecordedForDays }: Asked): readonly WorkItem[] => {
  if (due.status === 'settled') return [];
  const { title = due.title, whoActs } = DUE_TASKS[due.kind];
  const isPossible = due.nature === 'earliest';
  const dated = byDay(due.dueOn, asOf);
  return [
    {
      id: idOfDue(wayHome, due),
      wayHome,
      title,
      ...(isPossible && dated.status !== 'upcoming' ? { ...dated, status: 'possible', overdueByDays: 0 } : dated),
      unrecordedForDays,
      whoActs,
      kind: isPossible ? 'possible' : 'framework',
      lawRead: undefined,
      settledBy: due.settledBy,
      sources: [due.source],
    },
  ];
};

/** By when a condition has to be met: what has to be in place by the first night cannot wait for the day of moving in. */
const dayOf = (id: ConditionId, homeOn: CivilDate, firstNight: CivilDate | undefined): CivilDate =>
  firstNight !== undefined && firstNight < homeOn && isForFirstNight(id) ? firstNight : homeOn;

const isForFirstNight = (id: ConditionId): boolean =>
  Object.entries(RECORDED_CONDITIONS).some(([condition, { byFirstNight }]) => condition === id && byFirstNight);

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
  return conditions
    .filter(({ id }) => homeOn !== undefined || id === 'return-dated')
    .flatMap(({ id, verdict, settledBy, sources }): readonly WorkItem[] => {
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
          settledBy,
          sources,
        },
      ];
    });
};

const KIND_OF_OTHER: Readonly<Record<keyof typeof OTHER_TASKS, WorkKind>> = {
  'legal-position-missing': 'law',
  'seeing-alone': 'law',
  'short-breaks': 'law',
  'assessment-of-earlier-care': 'evidence',
  'assessment-missing': 'evidence',
  'assessment-open': 'evidence',
  'assessment-contested': 'evidence',
  'agreement-review': 'framework',
  'agreement-review-undated': 'framework',
};

const other = (
  task: keyof typeof OTHER_TASKS,
  wayHome: string | undefined,
  dueOn: CivilDate | undefined,
  { asOf, unrecordedForDays }: Asked,
): WorkItem => {
  const { title, whoActs, settledBy, sources } = OTHER_TASKS[task];
  return {
    id: idOfOther(task, wayHome),
    wayHome,
    title,
    ...byDay(dueOn, asOf),
    unrecordedForDays,
    whoActs,
    kind: KIND_OF_OTHER[task],
    lawRead: undefined,
    settledBy,
    sources,
  };
};

/** The next review of the agreement in force, until one is held on its day or later; or setting its date. */
const agreementReview = (wayHome: CaseWayHome, asked: Asked): readonly WorkItem[] => {
  const agreement = latestAgreement(wayHome, asked);
  if (agreement === undefined) return [];
  const { nextReviewOn, reviewedOn = [] } = agreement;
  if (nextReviewOn === undefined) return [other('agreement-review-undated', wayHome.id, undefined, asked)];
  if (reviewedOn.some((on) => nextReviewOn <= on && on <= asked.asOf && on <= asked.knownOn)) return [];
  return [other('agreement-review', wayHome.id, nextReviewOn, asked)];
};

/** What the law asks for next, and what has to be recorded before that can be said. */
const ofLaw = (given: InLaw, asked: Asked): readonly WorkItem[] => [
  ...(given.isCareKnown ? [] : [other('legal-position-missing', undefined, undefined, asked)]),
  ...(given.lookedAfterSince !== undefined && isInShortBreaks(given)
    ? [other('short-breaks', undefined, undefined, asked)]
    : []),
  ...(wasNotSeenAlone(given) ? [other('seeing-alone', undefined, undefined, asked)] : []),
  ...dutiesOf(given).map(({ task, dueOn, source }): WorkItem => {
    const { title, titleIfUnknown, whoActs, settledBy, settledByIfUnknown, lawRead } = LAW_TASKS[task];
    return {
      id: `law/${task}`,
      wayHome: undefined,
      title: dueOn === undefined ? titleIfUnknown : title,
      ...byDay(dueOn, asked.asOf),
      unrecordedForDays: asked.unrecordedForDays,
      whoActs,
      kind: 'law',
      lawRead,
      settledBy: dueOn === undefined ? settledByIfUnknown : settledBy,
      sources: [source],
    };
  }),
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
  const isEarlier = lookedAfterSince !== undefined && assessed.recordedOn < lookedAfterSince;
  return [
    ...(isEarlier ? [other('assessment-of-earlier-care', undefined, undefined, asked)] : []),
    ...(isOpen ? [other('assessment-open', undefined, undefined, asked)] : []),
    ...(isContested ? [other('assessment-contested', undefined, undefined, asked)] : []),
  ];
};

const STATUSES: readonly WorkItem['status'][] = ['overdue', 'due', 'open', 'upcoming', 'possible'];

const inOrder = (one: WorkItem, another: WorkItem): number =>
  STATUSES.indexOf(one.status) - STATUSES.indexOf(another.status) ||
  another.overdueByDays - one.overdueByDays ||
  (one.dueOn ?? '').localeCompare(another.dueOn ?? '') ||
  WORK_KINDS.indexOf(one.kind) - WORK_KINDS.indexOf(another.kind);

/**
 * What people have to do next.
 *
 * @param waysHome - each way home asked about, with how it stands
 * @param found - the last assessment and what it comes to; `undefined` where there is none
 * @param given - what is known of the child’s position in law
 * @param asked - the day, and for how long nobody has recorded anything
 * @returns every task, the most pressing first
 */
export function workOf(
  waysHome: readonly { readonly wayHome: CaseWayHome; readonly overview: WayHomeOverview }[],
  found: FoundByAssessment | undefined,
  given: InLaw,
  asked: Asked,
): readonly WorkItem[] {
  const open = waysHome.filter(({ overview }) => overview.state.closed === undefined);
  return [
    ...open.flatMap(({ wayHome, overview: { id, state, readiness } }) => [
      ...state.due.flatMap((due) => fromDue(due, id, asked)),
      ...beforeReturn(readiness, state, wayHome, asked),
      ...agreementReview(wayHome, asked),
    ]),
    ...(open.length === 0
      ? []
      : ofAssessment(
          open.map(({ overview }) => overview),
          found,
          given,
          asked,
        )),
    ...ofLaw(given, asked),
  ].sort(inOrder);
}
