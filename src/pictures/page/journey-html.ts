/** The journey of a case as a page for practitioners. */

import type {
  CheckedJourneyItem,
  Journey,
  JourneyQuestion,
  JourneyStage,
  JourneyStageId,
  JourneyTask,
  WayHomeJourney,
} from '../../case/journey/index.js';
import { journeyOf } from '../../case/journey/journey-of.js';
import { JOURNEY_STAGE_IDS, JOURNEY_STAGES, JOURNEY_TASKS } from '../../case/journey/stages.js';
import { ACTOR_NAMES } from '../../case/overview/tasks/work-words.js';
import type { CaseRecord } from '../../case/record/case-record.js';
import type { JourneyTaskId } from '../../case/record/journey-items.js';
import { CASE_RECORD } from '../../case/record/shapes.js';
import { CASE_QUESTION } from '../../case/shapes.js';
import type { CheckedItem } from '../../return-home/index.js';
import type { Citation } from '../../shared/citation.js';
import { counted } from '../../shared/counted.js';
import { formatCivilDate } from '../../shared/days/civil-date.js';
import { formatCitation } from '../../shared/format-citation.js';
import { readOnce } from '../../shared/shapes/shape.js';
import { capitalised, isBlank } from '../../shared/text/text.js';
import { inOneLine, type Markup } from '../markup.js';
import { JOURNEY_PAGE } from '../shapes.js';
import { asOfWords } from '../timeline/describe.js';
import { documentOf } from './document.js';
import type { JourneyPage } from './journey-page.js';
import { brk, type Content, cited, joined, list, part, pointOf, quiet, tableOf } from './parts.js';
import { FORCE_WORDS, ITEM_WORDS, STANDING_WORDS } from './wording.js';

const numberOf = (stage: JourneyStageId): number => JOURNEY_STAGE_IDS.indexOf(stage) + 1;

/** Why something stands as it does. */
const because = ({
  reason,
  says,
}: Pick<CheckedItem<string>, 'says'> & { readonly reason: string }): readonly Content[] =>
  reason === 'item.done' ? [] : [brk(), says];

const settling = ({ settledBy }: Pick<CheckedItem<string>, 'settledBy'>): readonly Content[] =>
  settledBy === undefined ? [] : [brk(), quiet(`Settled by: ${settledBy}.`)];

/** How an item stands, and why. */
const standsAs = (item: CheckedJourneyItem): Markup => {
  const { verdict, on, openFor, settledBy, unless } = item;
  return joined(
    part('strong', [ITEM_WORDS[verdict]]),
    ...(on === undefined ? [] : [` on ${formatCivilDate(on)}`]),
    ...because(item),
    ...(openFor.length === 0 ? [] : [` Still open with: ${openFor.map(inOneLine).join(', ')}.`]),
    ...settling(item),
    ...(settledBy === undefined || unless === undefined ? [] : [brk(), quiet(`It can be set aside if ${unless}.`)]),
  );
};

/** How strongly the text asks, and where, unless that is where the task is printed. */
const asPrinted = (force: string, sources: readonly Citation[], task: Citation | undefined): Markup => {
  const others = sources.filter((source) => task === undefined || formatCitation(source) !== formatCitation(task));
  return joined(force, ...(others.length === 0 ? [] : [brk(), cited(others)]));
};

const rowOf =
  (task: Citation | undefined) =>
  (item: CheckedJourneyItem): readonly (readonly [Content])[] => [
    [item.asks],
    [standsAs(item)],
    [capitalised(ACTOR_NAMES[item.who])],
    [asPrinted(FORCE_WORDS[item.printed], [item.source], task)],
  ];

const stepRow =
  (task: Citation | undefined) =>
  (step: CheckedItem<string>): readonly (readonly [Content])[] => [
    [step.asks],
    [joined(part('strong', [ITEM_WORDS[step.verdict]]), ...because(step), ...settling(step))],
    [capitalised(ACTOR_NAMES['not-said'])],
    [asPrinted(FORCE_WORDS[step.severity === 'must' ? 'need' : 'may'], step.sources, task)],
  ];

const COLUMNS = [['What is asked'], ['How it stands'], ['Who'], ['The text says']] as const;

/** A task of a stage with its stage, since every stage counts its tasks from one. */
const titleOf = (task: JourneyTaskId): readonly string[] =>
  JOURNEY_STAGE_IDS.flatMap((stage) =>
    JOURNEY_STAGES[stage].tasks
      .filter((one) => one === task)
      .map((one) => `Stage ${numberOf(stage)}, Task ${JOURNEY_TASKS[one].number}: ${JOURNEY_TASKS[one].title}`),
  );

const taskPart = ({ number, title, alongside, items, steps, open, bearInMind, source: task }: JourneyTask): Markup =>
  joined(
    part('h4', [number === undefined ? title : `Task ${number}: ${title}`]),
    part('p', [`${openWords(open.length)} `, ...(task === undefined ? [] : [cited([task])])]),
    ...(alongside.length === 0
      ? []
      : [part('p', [`Can go on side by side with: ${alongside.flatMap(titleOf).join('; ')}.`], { class: 'rf-quiet' })]),
    tableOf({
      caption: 'What is asked',
      columns: COLUMNS,
      rows: [...items.map(rowOf(task)), ...steps.map(stepRow(task))],
    }),
    ...(bearInMind.length === 0
      ? []
      : [
          part('p', ['To bear in mind']),
          list(bearInMind.map(({ says, source }) => joined(`${says} `, cited([source])))),
        ]),
  );

const openWords = (open: number): string =>
  open === 0 ? 'Nothing that the text asks for is open.' : `${counted(open, 'thing')} open, or not known.`;

const openIn = ({ tasks }: JourneyStage): number => tasks.reduce((sum, { open }) => sum + open.length, 0);

const stagesTable = ({ stages }: WayHomeJourney): Markup =>
  tableOf({
    caption: 'The five stages',
    columns: [['Stage'], ['Where it stands'], ['Open, or not known']],
    rows: stages.map((stage) => [
      [`Stage ${numberOf(stage.id)}: ${stage.title}`],
      [STANDING_WORDS[stage.standing]],
      [stage.standing === 'ahead' ? 'Nothing yet' : String(openIn(stage))],
    ]),
  });

const stagePart = (stage: JourneyStage): Markup =>
  joined(
    part('h3', [`Stage ${numberOf(stage.id)}: ${stage.title}`]),
    part('p', [`${stage.aim} ${STANDING_WORDS[stage.standing]}. `, cited([stage.source])]),
    ...(stage.who === 'not-said'
      ? []
      : [part('p', ['By the list of tasks the social worker does them, unless another is named.'])]),
    ...stage.tasks.map(taskPart),
    part('p', ['What has to exist at its end']),
    list(stage.atItsEnd),
  );

const wayHomePart = (journey: WayHomeJourney, isOnly: boolean, shown: readonly JourneyStageId[]): Markup =>
  joined(
    part('h2', [isOnly ? 'Where the case is' : `Where the case is, for the way home ${inOneLine(journey.id)}`]),
    part('p', [`Stage ${numberOf(journey.stage)}. ${journey.because.says}`]),
    ...(journey.findings.length === 0
      ? []
      : [
          part('p', ['What stands out']),
          list(
            journey.findings.map(({ message, source, path: [, position] }) =>
              pointOf({ says: `Stage ${Number(position) + 1}: ${message}`, source }),
            ),
          ),
        ]),
    stagesTable(journey),
    ...journey.stages.filter(({ id }) => shown.includes(id)).map(stagePart),
    part('h3', ['Beside the stages']),
    ...journey.beside.map(taskPart),
  );

const notRecorded = ({ isRecorded }: Journey): readonly Markup[] =>
  isRecorded
    ? []
    : [
        part('p', [
          'This record has no part for what was done of the journey, so only what the rest of it shows counts as done.',
        ]),
      ];

/**
 * The journey of a case as a page of HTML, for practitioners: the stage that the case is in and why, and task by task what the Framework
 * asks for, how it stands by the record, who does it, and where it is printed. No percentage, no score.
 *
 * The page needs no script and nothing from elsewhere, and says so in a Content-Security-Policy of its own.
 *
 * @param record - the case, as `parseCase` reads it
 * @param question - the day; what else it says is described there
 * @param page - what the case is called, and which stages are shown task by task
 * @returns a whole document; the same for the same input
 * @throws InputError if an argument has the wrong type, or no way home has the id asked about
 *
 * @example
 * ```ts
 * import { civilDate } from 'reunification-framework';
 * import { journeyHtml } from 'reunification-framework/pictures';
 *
 * const html = journeyHtml(
 *   {
 *     format: 2,
 *     edition: 'framework-2015',
 *     child: { id: 'child-1' },
 *     parents: [{ id: 'parent-1' }],
 *     waysHome: [{ id: 'home-1', parents: ['parent-1'], classifications: [], events: [] }],
 *   },
 *   { asOf: civilDate('2026-03-02') },
 *   { stages: ['stage-2'] },
 * );
 * html.match(/<h[123]>.*?<\/h[123]>/g);
 * // => [
 * //   '<h1>The journey: child-1</h1>',
 * //   '<h2>Where the case is</h2>',
 * //   '<h3>Stage 2: Classify the risk and decide whether a return may be possible</h3>',
 * //   '<h3>Beside the stages</h3>',
 * // ]
 * ```
 */
export function journeyHtml(record: CaseRecord, question: JourneyQuestion, page: JourneyPage = {}): string {
  const once = readOnce('record', record, CASE_RECORD);
  const asked = readOnce('question', question, CASE_QUESTION);
  const { label, stages } = readOnce('page', page, JOURNEY_PAGE);
  const journey = journeyOf(once, asked);
  const called = inOneLine(label === undefined || isBlank(label) ? once.child.id : label);
  const { asOf, knownOn, madeBy, waysHome } = journey;
  return documentOf(
    `The journey: ${called}`,
    joined(
      part('h1', [`The journey: ${called}`]),
      part('p', [`${asOfWords({ asOf, knownOn: knownOn === asOf ? undefined : knownOn })}.`]),
      ...notRecorded(journey),
      ...waysHome.map((wayHome) => wayHomePart(wayHome, waysHome.length === 1, stages ?? [wayHome.stage])),
      part('p', [`Made by ${madeBy.package} ${madeBy.version}. This page guides people; it decides nothing.`], {
        class: 'rf-quiet',
      }),
    ),
  );
}
