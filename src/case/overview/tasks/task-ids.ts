/** The ids of tasks: the same task has the same id on every day. */

import type { DueDate } from '../../../reclassification/index.js';
import type { ConditionId } from '../../../return-home/index.js';
import type { LawTaskId } from '../law/law-rules.js';
import type { OTHER_TASKS } from './work-rules.js';

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

/**
 * The id of a task that the law asks for.
 *
 * @param task - the task
 * @returns the id
 */
export const idOfLaw = (task: LawTaskId): string => `law/${task}`;
