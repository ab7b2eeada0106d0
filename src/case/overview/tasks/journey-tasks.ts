/** What the journey still asks for, as tasks of the work list. */

import { isOpen } from '../../../return-home/checklist/check-item.js';
import type { Citation } from '../../../shared/citation.js';
import { counted } from '../../../shared/counted.js';
import type { Finding } from '../../../shared/findings/finding.js';
import type { WayHomeClosing } from '../../journey/closing/closing.js';
import type { JourneyActor } from '../../journey/item-rule.js';
import type {
  CheckedJourneyItem,
  JourneyStage,
  JourneyTask,
  StageStanding,
  WayHomeJourney,
} from '../../journey/journey.js';
import { BESIDE_THE_STAGES, type BesideTheStages } from '../../journey/stages.js';
import type { WorkItem, WorkRole } from '../work.js';
import { ACTOR_NAMES } from './work-words.js';

/** The most that the line of a task names; the rest is counted. */
const NAMED_LIMIT = 3;

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
  const rest = asks.length - NAMED_LIMIT;
  // Like all that settles a task, without the stop at its end.
  return [...asks.slice(0, NAMED_LIMIT), ...(rest > 0 ? [`And ${counted(rest, 'thing')} more.`] : [])]
    .join(' ')
    .replace(/\.$/, '');
};

/**
 * What settles a task, with what was found that keeps it open: each kind of finding once.
 *
 * @param settledBy - what settles it
 * @param findings - what was found
 * @returns both, without the stop at its end
 */
export function withFindings(settledBy: string, findings: readonly Finding[]): string {
  const found = [...new Set(findings.flatMap(({ severity, message }) => (severity === 'must' ? [message] : [])))];
  return found.length === 0 ? settledBy : `${settledBy}. Found: ${inWords(found)}`;
}

/** What falls to the social worker: what the text gives to the worker, or to nobody by name (I-345). */
const FALLS_TO_WORKER: readonly JourneyActor[] = ['social-worker', 'worker', 'not-said'];

/** Who does an item, where that is not the social worker. */
const byWhom = (who: JourneyActor | undefined): string =>
  who === undefined || FALLS_TO_WORKER.includes(who) ? '' : ` (${ACTOR_NAMES[who]})`;

/** Items and steps of a task that are open, with who does each. Steps are for the social worker. */
const openOf = ({
  items,
  steps,
  open,
}: JourneyTask): readonly { readonly asks: string; readonly who?: JourneyActor }[] =>
  [...items, ...steps].filter(({ id }) => open.some((one) => one === id));

/** What is open at a task, in words, with who does it. */
const openInWords = (task: JourneyTask): string =>
  inWords(
    openOf(task).map(({ asks, who }) => (byWhom(who) === '' ? asks : `${asks.replace(/\.$/, '')}${byWhom(who)}.`)),
  );

/** Who acts on a task: whoever does what is open of it (I-345). */
const whoActsOn = (task: JourneyTask): WorkRole => {
  const actors = openOf(task).flatMap(({ who }) => (who === undefined || FALLS_TO_WORKER.includes(who) ? [] : [who]));
  if (actors.length === 0) return 'social-worker';
  return actors.every((who) => WITH_MANAGER.includes(who)) ? 'social-worker-and-manager' : 'several-people';
};

const WITH_MANAGER: readonly JourneyActor[] = ['social-worker-and-manager', 'team-manager'];

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

/** What was in place for a return cannot be put in place once the child is at home: the journey goes on showing it. */
const isPastReturn = ({ readFrom }: CheckedJourneyItem): boolean =>
  readFrom?.in === 'condition' || readFrom?.in === 'plan' || readFrom?.in === 'agreement';

/** A task of a stage that lies behind, with what can still be made good of it. */
const stillOpen = (task: JourneyTask, isHome: boolean): JourneyTask => {
  if (!isHome) return task;
  const past = new Set<string>(task.items.filter(isPastReturn).map(({ id }) => id));
  return { ...task, open: task.open.filter((id) => !past.has(id)) };
};

/** Where a task is printed; what is asked beside the stages, where its first item is. */
const printedAt = ({ source, items }: JourneyTask): readonly Citation[] =>
  [source, ...items.map((item) => item.source)].filter((one) => one !== undefined).slice(0, 1);

/** A task of the journey as one of the work list. */
const asWork = (
  task: JourneyTask,
  { wayHome, title }: { readonly wayHome: string; readonly title: string },
  unrecordedForDays: number | undefined,
): readonly WorkItem[] =>
  task.open.length === 0
    ? []
    : printedAt(task).map((source) => ({
        id: idOfJourneyTask(wayHome, task.id),
        wayHome,
        title,
        dueOn: undefined,
        status: 'open',
        overdueByDays: 0,
        unrecordedForDays,
        whoActs: whoActsOn(task),
        kind: 'journey',
        lawRead: undefined,
        settledBy: openInWords(task),
        alsoSettles: [],
        sources: [source],
      }));

/** What is asked beside the stages, as a task. */
const BESIDE_TITLES: Readonly<Record<BesideTheStages, string>> = {
  throughout: 'Do what is asked all through the case',
  'infants-and-adolescents': 'Answer what is asked of infants and adolescents',
};

/**
 * What the journey still asks for: one task of the list for each task of the stage that a case is in, for each task of an earlier stage of
 * which something is open, and for what is asked beside the stages (I-324).
 *
 * @param journey - the journey to one way home
 * @param unrecordedForDays - for how long nobody has recorded anything in the case
 * @returns the tasks: of the present stage first, then what is asked beside the stages, then what was left open
 */
export function journeyTasks(
  { id: wayHome, stage, stages, beside }: Pick<WayHomeJourney, 'id' | 'stage' | 'stages' | 'beside'>,
  unrecordedForDays: number | undefined,
): readonly WorkItem[] {
  const at = (standing: StageStanding): readonly JourneyStage[] => stages.filter((one) => one.standing === standing);
  const isHome = stage === 'stage-5';
  return [
    ...at('present').flatMap(({ tasks }) =>
      tasks.flatMap((task) => asWork(task, { wayHome, title: task.title }, unrecordedForDays)),
    ),
    ...BESIDE_THE_STAGES.flatMap((id) =>
      beside
        .filter((task) => task.id === id)
        .flatMap((task) => asWork(task, { wayHome, title: BESIDE_TITLES[id] }, unrecordedForDays)),
    ),
    ...at('behind').flatMap(({ id, tasks }) =>
      tasks.flatMap((task) => {
        const title = `Still open from Stage ${id.slice(-1)}: ${task.title}`;
        return asWork(stillOpen(task, isHome), { wayHome, title }, unrecordedForDays);
      }),
    ),
  ];
}
