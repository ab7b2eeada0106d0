/** The work list: what people have to do next, across all that the case holds. */

import { type CivilDate, daysBetween, isEarlier } from '../../../shared/days/civil-date.js';
import type { WayHomeClosing } from '../../journey/closing/closing.js';
import type { WayHomeJourney } from '../../journey/journey.js';
import type { CaseWayHome } from '../../record/case-record.js';
import { latestAgreement } from '../../record/parts/parts.js';
import type { WayHomeOverview } from '../case-overview.js';
import type { InLaw } from '../law/law-given.js';
import { WORK_KINDS, type WorkItem } from '../work.js';
import { type Asked, other } from './dated-task.js';
import { closingTasks, idOfJourneyTask, journeyTasks } from './journey-tasks.js';
import { paperTasks } from './paper-tasks.js';
import { supportTasks } from './support-tasks.js';
import { beforeReturn } from './tasks-before-return.js';
import { type FoundByAssessment, ofAssessment } from './tasks-of-assessment.js';
import { fromDues } from './tasks-of-history.js';
import { ofLaw } from './tasks-of-law.js';

/** The next review of the agreement in force, until one is held on its day or later; or setting its date. */
const agreementReview = ({ wayHome, papersInForceSince }: WayHomeToDo, asked: Asked): readonly WorkItem[] => {
  const agreement = latestAgreement(wayHome, asked);
  if (agreement === undefined || isEarlier(agreement.madeOn, papersInForceSince)) return [];
  const { nextReviewOn, reviewedOn = [] } = agreement;
  if (nextReviewOn === undefined) return [other('agreement-review-undated', wayHome.id, undefined, asked)];
  if (reviewedOn.some((on) => nextReviewOn <= on && on <= asked.asOf && on <= asked.knownOn)) return [];
  return [other('agreement-review', wayHome.id, nextReviewOn, asked)];
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
