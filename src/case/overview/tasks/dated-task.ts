/** A task on the day asked about. */

import { type CivilDate, daysBetween } from '../../../shared/days/civil-date.js';
import type { Known } from '../../record/parts/legal.js';
import type { WorkItem } from '../work.js';
import { idOfOther } from './task-ids.js';
import { OTHER_TASKS } from './work-rules.js';

/** The day asked about, for how long nobody has recorded anything, and whether something in the record does not fit together. */
export interface Asked extends Known {
  readonly unrecordedForDays: number | undefined;
  readonly hasFindings: boolean;
}

type Dated = Pick<WorkItem, 'dueOn' | 'status' | 'overdueByDays'>;

/**
 * How a task stands that is due on a day.
 *
 * @param dueOn - the day; `undefined` where it waits for none
 * @param asOf - the day asked about
 * @returns when it is due, and how it stands
 */
export const byDay = (dueOn: CivilDate | undefined, asOf: CivilDate): Dated => {
  if (dueOn === undefined) return { dueOn, status: 'open', overdueByDays: 0 };
  if (asOf < dueOn) return { dueOn, status: 'upcoming', overdueByDays: 0 };
  const overdueByDays = daysBetween(dueOn, asOf);
  return { dueOn, status: overdueByDays === 0 ? 'due' : 'overdue', overdueByDays };
};

/**
 * A task that no date of the history stands for.
 *
 * @param task - the task
 * @param wayHome - the id of the way home; `undefined` where it is about the case
 * @param dueOn - its day; `undefined` where it waits for none
 * @param asked - the day, and what else is known of the question
 * @returns the task
 */
export const other = (
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
