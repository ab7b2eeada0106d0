/** What the stage that a case is in still asks for, as tasks of the work list. */

import { counted } from '../../shared/counted.js';
import type { JourneyTask, WayHomeJourney } from '../journey/journey.js';
import type { WorkItem } from './work.js';

/** The most that the line of a task names; the rest is counted. */
const MOST_NAMED = 3;

/**
 * The id of the task of the work list behind a task of the journey.
 *
 * @param wayHome - the id of the way home
 * @param task - the task of the journey
 * @returns the id
 */
export const idOfJourneyTask = (wayHome: string, task: JourneyTask['id']): string => `${wayHome}/journey/${task}`;

/** What is open at a task, in words: the first of it by name. */
const openInWords = ({ items, steps, open }: JourneyTask): string => {
  const asks = [...items, ...steps].flatMap(({ id, asks: what }) => (open.some((one) => one === id) ? [what] : []));
  const rest = asks.length - MOST_NAMED;
  // Like all that settles a task, without the stop at its end.
  return [...asks.slice(0, MOST_NAMED), ...(rest > 0 ? [`And ${counted(rest, 'thing')} more.`] : [])]
    .join(' ')
    .replace(/\.$/, '');
};

/**
 * What the stage that a case is in still asks for: one task of the list for each task of the stage.
 *
 * @param journey - the journey to one way home
 * @param unrecordedForDays - for how long nobody has recorded anything in the case
 * @returns the tasks, in the order of the stage
 */
export function journeyTasks(
  { id: wayHome, stages }: Pick<WayHomeJourney, 'id' | 'stages'>,
  unrecordedForDays: number | undefined,
): readonly WorkItem[] {
  const present = stages.find(({ standing }) => standing === 'present')?.tasks ?? [];
  return present.flatMap((task): readonly WorkItem[] =>
    task.open.length === 0 || task.source === undefined
      ? []
      : [
          {
            id: idOfJourneyTask(wayHome, task.id),
            wayHome,
            title: task.title,
            dueOn: undefined,
            status: 'open',
            overdueByDays: 0,
            unrecordedForDays,
            whoActs: 'social-worker',
            kind: 'journey',
            lawRead: undefined,
            settledBy: openInWords(task),
            alsoSettles: [],
            sources: [task.source],
          },
        ],
  );
}
