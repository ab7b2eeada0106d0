/** Tasks behind what is due by the history. */

import type { DueDate } from '../../../reclassification/index.js';
import type { WorkItem } from '../work.js';
import { type Asked, byDay } from './dated-task.js';
import { idOfDue } from './task-ids.js';
import { DUE_TASKS } from './work-rules.js';

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
 *
 * @param dues - what is due
 * @param wayHome - the id of the way home
 * @param asked - the day, and what else is known of the question
 * @returns the tasks
 */
export const fromDues = (dues: readonly DueDate[], wayHome: string, asked: Asked): readonly WorkItem[] => {
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
