/** `overview`: how a case stands, in lines for a terminal. */

import type { CaseOverview, WayHomeOverview, WorkItem } from '../../case/index.js';
import { heldInBrief, stageInWords } from '../../case/overview/say-in-brief.js';
import { READINESS_GROUP_WORDS, WORK_ROLE_WORDS } from '../../case/overview/tasks/work-words.js';
import { LEVEL_NAMES } from '../../classification/index.js';
import { departureInWords } from '../../pictures/page/case/departure-words.js';
import { indicationWords } from '../../pictures/page/table-html.js';
import { counted } from '../../shared/counted.js';
import { formatCivilDate } from '../../shared/days/civil-date.js';
import { printedIn, wrapped } from './text.js';

const stageLine = ({ journey }: WayHomeOverview): string => `${stageInWords(journey)} ${journey.because.says}`;

const agreedLine = ({ state }: WayHomeOverview): string => {
  if (state.closed !== undefined) return `Closed on ${formatCivilDate(state.closed.on)}.`;
  const held = heldInBrief(state);
  return held === undefined
    ? 'No level has been agreed.'
    : `Agreed: ${LEVEL_NAMES[held.level]}, since ${formatCivilDate(held.since)}.`;
};

const row7Line = ({ state: { indication } }: WayHomeOverview): string =>
  indication.kind === 'indicated' ? `Row 7: ${indication.says}` : '';

const tableLine = ({ indicated }: WayHomeOverview): string =>
  indicated === undefined
    ? 'The table: nothing has been assessed yet.'
    : `The table on what was assessed last: ${indicationWords(indicated.indication)}`;

const readinessLine = ({ state: { whereabouts }, readiness, readinessByGroup }: WayHomeOverview): string => {
  if (whereabouts.kind === 'home') return `The child has been at home since ${formatCivilDate(whereabouts.since.on)}.`;
  if (readiness.isReady) return 'Everything asked for before the child goes home is in place.';
  return `Before the child goes home, in place: ${readinessByGroup.map(({ group, met, applying }) => `${READINESS_GROUP_WORDS[group]} ${met} of ${applying}`).join(', ')}.`;
};

const lettersLine = ({ state, letters }: WayHomeOverview): string => {
  const ready = letters.filter(({ canBeWritten }) => canBeWritten).map(({ title }) => title);
  return state.closed !== undefined || ready.length === 0 ? '' : `Letters that can be written: ${ready.join('; ')}.`;
};

/** A heading and its points, one after the other; nothing where there are none. */
const points = (heading: string, says: readonly string[], indent = '  '): readonly string[] =>
  says.length === 0
    ? []
    : [`${indent}${heading}`, ...says.flatMap((said) => wrapped(said, `${indent}  `, `${indent}- `))];

const wayHomeLines = (wayHome: WayHomeOverview): readonly string[] => [
  `Way home “${wayHome.id}”, to ${wayHome.parents.join(' and ')}`,
  ...[stageLine, agreedLine, row7Line, tableLine, readinessLine, lettersLine]
    .map((lineOf) => lineOf(wayHome))
    .filter((line) => line !== '')
    .flatMap((line) => wrapped(line, '  ')),
  ...points(
    'Keep in mind',
    wayHome.state.notices.map(({ says }) => says),
  ),
  ...points('Other than printed', wayHome.departures.map(departureInWords)),
  '',
];

const whenDue = ({ status, dueOn, overdueByDays, kind }: WorkItem): string => {
  if (dueOn === undefined) return 'no date';
  const day = formatCivilDate(dueOn);
  switch (status) {
    case 'overdue':
      return `${counted(overdueByDays, 'day')} overdue (${day})`;
    case 'due':
      return 'due today';
    case 'possible':
      return `possible from ${day}`;
    case 'upcoming':
    case 'open':
      return `${kind === 'possible' ? 'from' : 'by'} ${day}`;
  }
};

const briefLines = (item: WorkItem): readonly string[] => wrapped(`${item.title}: ${whenDue(item)}`, '    ', '  - ');

const workLines = (item: WorkItem): readonly string[] => [
  ...briefLines(item),
  ...wrapped(`${WORK_ROLE_WORDS[item.whoActs]}. Settled by: ${item.settledBy}.`, '    '),
  ...wrapped(printedIn(item.sources), '    '),
];

const recordedLine = ({ lastRecordedOn, unrecordedForDays }: CaseOverview): string =>
  lastRecordedOn === undefined || unrecordedForDays === undefined
    ? 'Nothing has been recorded.'
    : `Last recorded on ${formatCivilDate(lastRecordedOn)}, ${counted(unrecordedForDays, 'day')} before.`;

/**
 * A case on one page, for a terminal.
 *
 * @param overview - how it stands
 * @param isBrief - whether each task is one line, without what settles it and where it is printed
 * @returns the lines
 */
export const overviewLines = (overview: CaseOverview, isBrief: boolean): readonly string[] => [
  ...wrapped(
    `Child ${overview.child} on ${formatCivilDate(overview.asOf)}${overview.knownOn === overview.asOf ? '' : `, by what was recorded up to ${formatCivilDate(overview.knownOn)}`}. ${recordedLine(overview)}`,
  ),
  '',
  ...overview.waysHome.flatMap(wayHomeLines),
  ...points(
    'What does not fit together in the record',
    overview.findings.map(({ message }) => message),
    '',
  ),
  ...(overview.findings.length === 0 ? [] : ['']),
  overview.work.length === 0 ? 'Nothing is left to do.' : 'What to do next',
  ...overview.work.flatMap(isBrief ? briefLines : workLines),
  '',
  'The tables indicate; people decide.',
];
