/** What the stage that a case is in still asks for, as tasks of the work list. */

import { isOpen } from '../../return-home/checklist/check-item.js';
import { counted } from '../../shared/counted.js';
import type { WayHomeClosing } from '../journey/closing/closing.js';
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

/** What is open, in words: the first of it by name. */
const inWords = (asks: readonly string[]): string => {
  const rest = asks.length - MOST_NAMED;
  // Like all that settles a task, without the stop at its end.
  return [...asks.slice(0, MOST_NAMED), ...(rest > 0 ? [`And ${counted(rest, 'thing')} more.`] : [])]
    .join(' ')
    .replace(/\.$/, '');
};

/** What is open at a task, in words. */
const openInWords = ({ items, steps, open }: JourneyTask): string =>
  inWords([...items, ...steps].flatMap(({ id, asks }) => (open.some((one) => one === id) ? [asks] : [])));

/**
 * The id of the task of preparing to close a case.
 *
 * @param wayHome - the id of the way home
 * @returns the id
 */
const idOfClosing = (wayHome: string): string => `${wayHome}/closing`;

/**
 * What is open before a case that may close is closed: one task.
 *
 * @param closing - the conditions for closing
 * @param unrecordedForDays - for how long nobody has recorded anything in the case
 * @returns the task; none where nothing is open that stands in the way
 */
export function closingTasks(
  { id: wayHome, conditions }: Pick<WayHomeClosing, 'id' | 'conditions'>,
  unrecordedForDays: number | undefined,
): readonly WorkItem[] {
  const open = conditions.filter((condition) => isOpen(condition));
  const [first, ...others] = open.filter(({ severity }) => severity === 'must');
  if (first === undefined) return [];
  return [
    {
      id: idOfClosing(wayHome),
      wayHome,
      title: 'Prepare the closing',
      dueOn: undefined,
      status: 'open',
      overdueByDays: 0,
      unrecordedForDays,
      whoActs: 'social-worker-and-manager',
      kind: 'journey',
      lawRead: undefined,
      settledBy: inWords(
        [first, ...others, ...open.filter(({ severity }) => severity === 'should')].map(({ asks }) => asks),
      ),
      alsoSettles: [],
      sources: first.sources,
    },
  ];
}

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
