/** One way home on the page of a case for practitioners. */

import type { IndicatedNow, LetterNow, ReadinessInGroup, WayHomeOverview } from '../../../case/index.js';
import { stageInWords } from '../../../case/overview/say-in-brief.js';
import { CONDITION_TASKS } from '../../../case/overview/tasks/work-rules.js';
import { READINESS_GROUP_WORDS } from '../../../case/overview/tasks/work-words.js';
import { LEVEL_NAMES, type PartialProfile } from '../../../classification/index.js';
import type { CaseState } from '../../../reclassification/index.js';
import { formatCivilDate } from '../../../shared/days/civil-date.js';
import { inOneLine, type Markup } from '../../markup.js';
import { signsIn } from '../../timeline/describe.js';
import type { Timeline } from '../../timeline/timeline.js';
import { TIMELINE_WORDING } from '../../timeline/wording.js';
import { brk, type Content, cited, joined, list, listPart, part, pointOf, tableOf, terms } from '../parts.js';
import { indicationWords, tableFor } from '../table-html.js';
import { NOTHING_INDICATED } from '../wording.js';
import { departureInWords } from './departure-words.js';
import { clocksOf, numbersOf, picturesOf } from './timeline-part.js';

/** How a way home stands, and its timeline. */
export interface ShownWayHome {
  /** How it stands. */
  readonly standing: WayHomeOverview;
  /** Its timeline. */
  readonly timeline: Timeline;
}

const heldWords = ({ held, agreementWithdrawn, closed }: CaseState): string => {
  if (held === undefined) return 'None.';
  const { level, since, lastAgreed } = held;
  return [
    `${LEVEL_NAMES[level]}, since ${formatCivilDate(since.on)}, last agreed on ${formatCivilDate(lastAgreed.on)}.`,
    ...(agreementWithdrawn === undefined ? [] : ['The agreement was withdrawn.']),
    ...(closed === undefined ? [] : [`The case was closed on ${formatCivilDate(closed.on)}.`]),
  ].join(' ');
};

const outcomeWords = (indication: Extract<CaseState['indication'], { readonly kind: 'indicated' }>): string => {
  const { outcome } = indication;
  switch (outcome.kind) {
    case 'move':
      return `A move to ${outcome.to} risk.${outcome.childReturnsToCare ? ' The child returns to care.' : ''}`;
    case 'remain':
      return 'The case remains at its level.';
    case 'may-close':
      return 'The case may close.';
    case 'evidence-needed':
      return 'Evidence is needed first.';
    case 'judgement-required':
      return `Professional judgement: ${outcome.options.join(' or ')}.`;
  }
};

const row7Words = ({ indication }: CaseState): readonly Content[] =>
  indication.kind === 'indicated'
    ? [`${outcomeWords(indication)} ${indication.says} `, cited(indication.sources)]
    : [NOTHING_INDICATED[indication.kind]];

const profileOf = ({ indication }: IndicatedNow): PartialProfile =>
  Object.fromEntries(indication.reasons.map(({ indicator, value }) => [indicator, value]));

const levelPart = (overview: WayHomeOverview): Markup =>
  joined(
    part('h3', ['Level of risk']),
    terms([
      ['Stage', [`${stageInWords(overview.journey)} ${overview.journey.because.says}`]],
      ['Agreed', [heldWords(overview.state)]],
      ['Row 7 indicates', row7Words(overview.state)],
      [
        'The table indicates, on the last assessment',
        [
          overview.indicated === undefined
            ? 'Nothing, because no assessment is recorded.'
            : indicationWords(overview.indicated.indication),
        ],
      ],
    ]),
    listPart(part('h3', ['To keep in mind']), overview.state.notices.map(pointOf)),
    listPart(part('h3', ['Other than printed']), overview.departures.map(departureInWords)),
  );

const groupRow = ({ readiness }: WayHomeOverview, { group, applying, met, missing }: ReadinessInGroup) =>
  [
    [READINESS_GROUP_WORDS[group]],
    [`${met} of ${applying}`],
    [
      missing.length === 0
        ? 'Nothing'
        : list(
            missing.map((id) => {
              const { title, titleIfNotKnown = title } = CONDITION_TASKS[id];
              const verdict = readiness.conditions.find((condition) => condition.id === id)?.verdict;
              return verdict === 'cannot-say' ? titleIfNotKnown : title;
            }),
          ),
    ],
  ] as const;

const readinessPart = (overview: WayHomeOverview): Markup => {
  const { state, readiness, readinessByGroup } = overview;
  if (state.closed !== undefined || state.whereabouts.kind === 'home') return joined();
  return joined(
    part('h3', ['Before a return home']),
    part('p', [
      readiness.isReady ? 'Everything that was asked is in place.' : 'Not everything is in place.',
      readiness.homeOn === undefined
        ? ' No day for the return is set.'
        : ` The day set for the return is ${formatCivilDate(readiness.homeOn)}.`,
    ]),
    tableOf({
      caption: 'What is in place for a return, by group',
      columns: [['What it is about'], ['In place'], ['Still to do']],
      rows: readinessByGroup.filter(({ applying }) => applying > 0).map((group) => groupRow(overview, group)),
    }),
    listPart(part('h4', ['To keep in mind about a return']), readiness.notices.map(pointOf)),
  );
};

/** To whom a letter is. */
const READER_WORDS: Readonly<Record<LetterNow['readers'][number], string>> = {
  parent: 'The parents',
  'young-person': 'The child or young person',
};

const lettersPart = ({ state, letters }: WayHomeOverview): Markup =>
  state.closed !== undefined
    ? joined()
    : joined(
        part('h3', ['Letters to the family']),
        tableOf({
          caption: 'Which letters can be written, and what the others lack',
          columns: [['Letter'], ['To whom'], ['Whether it can be written']],
          rows: letters.map(({ title, readers, lacks, source }) => [
            [joined(title, brk(), cited([source]))],
            [readers.map((reader) => READER_WORDS[reader]).join('; ')],
            [lacks.length === 0 ? 'Yes' : `No. ${lacks.map(({ says }) => says).join(' ')}`],
          ]),
        }),
      );

/**
 * One way home: the level, the timeline, the table, what is in place for a return, and the letters.
 *
 * @param shown - how it stands, and its timeline
 * @returns what the page says of it
 */
export const wayHomePart = ({ standing: overview, timeline }: ShownWayHome): Markup =>
  joined(
    part('h2', [`Way home “${inOneLine(overview.id)}”`]),
    part('p', [`To ${overview.parents.map(inOneLine).join(' and ')}.`]),
    levelPart(overview),
    part('h3', ['Timeline']),
    picturesOf(timeline, TIMELINE_WORDING.practitioner, signsIn(timeline)),
    numbersOf(timeline, 'What the numbers stand for'),
    clocksOf(timeline),
    ...(overview.indicated === undefined
      ? []
      : [
          part('h3', ['The Risk Classification Table']),
          part('p', [
            overview.indicated.isSet
              ? 'What is marked was suggested on the last assessment, or set by people since. It decides nothing.'
              : 'What is marked was suggested on the last assessment. It decides nothing.',
          ]),
          tableFor(profileOf(overview.indicated), 'practitioner'),
        ]),
    readinessPart(overview),
    lettersPart(overview),
  );
