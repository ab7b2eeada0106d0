/** What has to be found out, or arranged, about support: tasks of the work list. */

import type { ChildEvaluation } from '../../factors/index.js';
import type { NeedSupport, SupportFor, SupportLine, SupportLineCode, SupportNeed } from '../../return-home/index.js';
import { supportFor } from '../../return-home/support/support-of.js';
import { formatCivilDate } from '../../shared/civil-date.js';
import type { CaseRecord, CaseWayHome } from '../record/case-record.js';
import type { Known } from '../record/legal.js';
import { supportCaseOf } from '../record/support-case.js';
import type { WayHomeOverview } from './case-overview.js';
import type { WorkItem } from './work.js';

/**
 * The id of the task of finding out what became of support.
 *
 * @param wayHome - the id of the way home
 * @param need - what it was promised for
 * @returns the id; the same for all support that has no id of its own
 */
export const idOfSupport = (wayHome: string, need: SupportNeed | SupportFor): string => {
  if (need.kind === 'plan-item' && need.item !== undefined) return `${wayHome}/support/item/${need.item}`;
  return need.kind === 'goal' ? `${wayHome}/support/goal/${need.goal}` : `${wayHome}/support`;
};

/**
 * The id of the task of naming who leads.
 *
 * @param wayHome - the id of the way home
 * @returns the id
 */
export const idOfLead = (wayHome: string): string => `${wayHome}/support-lead`;

/** What a promise that is not known to be kept is called in a task. */
const PROMISES: Readonly<Partial<Record<SupportLineCode, string>>> = {
  'promise.nothing-recorded': 'nothing is recorded since',
  'promise.not-started': 'no start is recorded',
  'promise.cannot-say': 'the record does not say whether it was given',
  'promise.dropped': 'a later plan leaves it out',
};

const LEADS: Readonly<Partial<Record<SupportLineCode, string>>> = {
  'lead.nobody-now': 'Name a lead professional for the support',
  'lead.not-known': 'Record who leads the support',
};

type Task = Pick<WorkItem, 'id' | 'title' | 'settledBy' | 'sources'>;

const promiseTask = (wayHome: string, need: SupportNeed, { code, on, sources }: SupportLine): readonly Task[] => {
  const what = PROMISES[code];
  if (what === undefined) return [];
  const when = on === undefined ? '' : ` on ${formatCivilDate(on)}`;
  return [
    {
      id: idOfSupport(wayHome, need),
      title: `Find out what became of support promised${when}: ${what}`,
      settledBy: 'an entry that it started, was declined, or did not happen and why',
      sources,
    },
  ];
};

/** One task for each need, and one for all support that has no id: the first promise of it gives the day. */
const promiseTasks = (wayHome: string, needs: readonly NeedSupport[]): readonly Task[] => {
  const tasks = new Map<string, Task>();
  for (const { need, lines } of needs)
    for (const line of lines)
      for (const task of promiseTask(wayHome, need, line)) if (!tasks.has(task.id)) tasks.set(task.id, task);
  return [...tasks.values()];
};

/**
 * What has to be found out about support that was promised, and about who leads. A record that does not keep what became of support is
 * asked nothing here (I-310).
 *
 * @param record - the case, as it was known
 * @param wayHome - one of its ways home
 * @param asked - the days, how it stands, what the last assessment comes to, and for how long nobody has recorded anything
 * @returns the tasks
 */
export function supportTasks(
  record: CaseRecord,
  wayHome: CaseWayHome,
  {
    state,
    evaluation,
    unrecordedForDays,
    ...known
  }: Known & {
    readonly state: WayHomeOverview['state'];
    readonly evaluation: ChildEvaluation | undefined;
    readonly unrecordedForDays: number | undefined;
  },
): readonly WorkItem[] {
  if (wayHome.support === undefined) return [];
  const given = supportCaseOf(record, wayHome, known, { evaluation, held: state.held, closed: state.closed });
  const { needs, lead } = supportFor(given, known);
  const { id } = wayHome;
  const leads = lead.lines.flatMap(({ code, sources }): readonly Task[] => {
    const title = LEADS[code];
    return title === undefined
      ? []
      : [{ id: idOfLead(id), title, settledBy: 'an entry that says who leads, and from which day', sources }];
  });
  return [...promiseTasks(id, needs), ...leads].map((task) => ({
    ...task,
    wayHome: id,
    dueOn: undefined,
    status: 'open',
    overdueByDays: 0,
    unrecordedForDays,
    whoActs: 'social-worker',
    kind: 'evidence',
    lawRead: undefined,
    alsoSettles: [],
  }));
}
