/** `journey`: the stage that a case is in and what it still asks for, in lines for a terminal. */

import type { Journey, JourneyTask, WayHomeJourney } from '../../case/journey/index.js';
import { stageInWords } from '../../case/overview/say-in-brief.js';
import { ITEM_WORDS } from '../../pictures/page/wording.js';
import { counted } from '../../shared/counted.js';
import { formatCivilDate } from '../../shared/days/civil-date.js';
import { printedIn, wrapped } from './text.js';

const taskLines = ({ number, title, items, steps, open }: JourneyTask): readonly string[] => [
  ...wrapped(
    `${number === undefined ? '' : `Task ${number}: `}${title}: ${open.length === 0 ? 'nothing open' : counted(open.length, 'thing')}${open.length === 0 ? '' : ' open, or not known'}`,
    '    ',
    '  ',
  ),
  ...[...items, ...steps]
    .filter(({ id }) => open.some((one) => one === id))
    .flatMap(({ asks, verdict }) => wrapped(`${ITEM_WORDS[verdict]}: ${asks}`, '      ', '    - ')),
];

const wayHomeLines = ({ id, parents, stage, because, stages, beside, findings }: WayHomeJourney): readonly string[] => [
  `Way home ${id}, to ${parents.join(' and ')}`,
  ...wrapped(`${stageInWords({ stage })} ${because.says}`, '  '),
  ...findings.flatMap(({ message, source, path: [, position] }) => [
    ...wrapped(`Stage ${Number(position) + 1}: ${message}`, '    ', '  - '),
    ...[source].filter((one) => one !== undefined).flatMap((one) => wrapped(printedIn([one]), '    ')),
  ]),
  ...stages
    .filter((one) => one.id === stage)
    .flatMap(({ tasks }) => tasks)
    .flatMap(taskLines),
  ...beside.flatMap(taskLines),
  '',
];

/**
 * The journey of a case, for a terminal.
 *
 * @param journey - the journey
 * @returns the lines
 */
export const journeyLines = (journey: Journey): readonly string[] => [
  ...wrapped(
    `Child ${journey.child} on ${formatCivilDate(journey.asOf)}${journey.knownOn === journey.asOf ? '' : `, by what was recorded up to ${formatCivilDate(journey.knownOn)}`}.`,
  ),
  ...(journey.isRecorded
    ? []
    : wrapped('The record has no part for what was done: only what the rest of it shows counts as done.')),
  '',
  ...journey.waysHome.flatMap(wayHomeLines),
  'The text asks; people decide.',
];
