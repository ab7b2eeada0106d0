/** The page of a case for practitioners. */

import type { CaseOverview, IndicatedNow, ReadinessInGroup, WayHomeOverview, WorkItem } from '../../case/index.js';
import { CONDITION_TASKS } from '../../case/overview/work-rules.js';
import { LEVEL_NAMES, type PartialProfile } from '../../classification/index.js';
import { DOMAIN_TITLES } from '../../factors/index.js';
import type { CaseState } from '../../reclassification/index.js';
import { LEGAL_STATUSES } from '../../return-home/index.js';
import { type Citation, DOCUMENTS } from '../../shared/citation.js';
import { formatCivilDate } from '../../shared/civil-date.js';
import { counted } from '../../shared/counted.js';
import { inOneLine, type Markup } from '../markup.js';
import { asOfWords, signsIn } from '../timeline/describe.js';
import type { Timeline } from '../timeline/timeline.js';
import { TIMELINE_WORDING } from '../timeline/wording.js';
import { type Content, cited, DAY, joined, list, part, tableOf, terms } from './parts.js';
import { indicationWords, tableFor } from './table-html.js';
import { clocksOf, numbersOf, picturesOf } from './timeline-part.js';
import { GROUP_WORDS, KIND_WORDS, NOTHING_INDICATED, READ_WORDS, ROLE_WORDS, STATUS_WORDS } from './wording.js';

/** A sentence of what is written without its capital and its stop. */
const sentence = (words: string): string => `${words.charAt(0).toUpperCase()}${words.slice(1)}.`;

const brk = (): Markup => part('br', []);

// What to do next

const dayOf = ({ dueOn, status, overdueByDays }: WorkItem): Markup => {
  const status_ =
    overdueByDays > 0 ? `${STATUS_WORDS[status]} by ${counted(overdueByDays, 'day')}` : STATUS_WORDS[status];
  const said = status === 'overdue' ? part('strong', [status_], { class: 'rf-overdue' }) : joined(status_);
  return dueOn === undefined ? said : joined(formatCivilDate(dueOn), ...(status_ === '' ? [] : [brk(), said]));
};

const restsOn = ({ kind, lawRead, sources }: WorkItem): Markup =>
  joined(`${KIND_WORDS[kind]}${lawRead === undefined ? '' : READ_WORDS[lawRead]}`, brk(), cited(sources));

const workPart = ({ work, waysHome }: CaseOverview): Markup =>
  joined(
    part('h2', ['What to do next']),
    work.length === 0
      ? part('p', ['Nothing: the case is closed.'])
      : tableOf({
          caption: 'Tasks, the most pressing first',
          columns: [['Task'], ['By when', DAY], ['Who'], ['Settled by'], ['Rests on']],
          rows: work.map((item) => [
            [
              item.wayHome === undefined || waysHome.length < 2
                ? item.title
                : joined(
                    item.title,
                    brk(),
                    part('span', [`Way home: ${inOneLine(item.wayHome)}`], { class: 'rf-quiet' }),
                  ),
            ],
            [dayOf(item), DAY],
            [ROLE_WORDS[item.whoActs]],
            [sentence(item.settledBy)],
            [restsOn(item)],
          ]),
        }),
  );

/** Something to read, and where it is printed. */
const pointOf = ({ says, source }: { readonly says: string; readonly source?: Citation | undefined }): Markup =>
  joined(says, ...(source === undefined ? [] : [' ', cited([source])]));

/** A heading with a list, unless the list is empty. */
const listPart = (heading: Markup, points: readonly Markup[]): Markup =>
  points.length === 0 ? joined() : joined(heading, list(points));

const findingsPart = ({ findings }: CaseOverview): Markup =>
  listPart(
    part('h2', ['What does not fit together in the record']),
    findings.map(({ message, source }) => pointOf({ says: message, source })),
  );

// One way home

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
  );

const groupRow = ({ readiness }: WayHomeOverview, { group, applying, met, missing }: ReadinessInGroup) =>
  [
    [GROUP_WORDS[group]],
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

const wayHomePart = (overview: WayHomeOverview, timeline: Timeline): Markup =>
  joined(
    part('h2', [`Way home: ${inOneLine(overview.id)}`]),
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
  );

// The assessment

const assessmentPart = ({ assessment }: CaseOverview): Markup =>
  assessment === undefined
    ? joined()
    : joined(
        part('h2', ['The last assessment']),
        part('p', [
          `Recorded on ${formatCivilDate(assessment.recordedOn)}. `,
          assessment.contested === 0
            ? 'Nothing in it contradicts itself.'
            : `Findings that contradict each other, and have to be settled: ${assessment.contested}.`,
        ]),
        tableOf({
          caption: 'How much of each domain is known',
          columns: [['Domain'], ['Count as present'], ['Do not count'], ['Unanswered']],
          rows: assessment.domains.map(({ domain, counted, notCounted, unanswered }) => [
            [DOMAIN_TITLES[domain]],
            [String(counted)],
            [String(notCounted)],
            [String(unanswered)],
          ]),
        }),
      );

// Sources

const sourcesOf = ({ work, waysHome }: CaseOverview): readonly Citation[] => [
  ...work.flatMap(({ sources }) => sources),
  ...waysHome.flatMap(({ state, readiness, indicated }) => [
    ...(state.indication.kind === 'indicated' ? state.indication.sources : []),
    ...[...state.notices, ...readiness.notices].map(({ source }) => source),
    ...(indicated?.indication.sources ?? []),
  ]),
];

const sourcesPart = (overview: CaseOverview): Markup => {
  const documents = new Set(sourcesOf(overview).map(({ document }) => document));
  return joined(
    part('h2', ['Sources']),
    list(
      [...documents].map((id) => {
        const { shortName, authors, title, publisher, year } = DOCUMENTS[id];
        return `${shortName}: ${authors}, ${title}. ${publisher}, ${year}.`;
      }),
    ),
    part(
      'p',
      [`Made by ${overview.madeBy.package} ${overview.madeBy.version}. This page guides people; it decides nothing.`],
      { class: 'rf-quiet' },
    ),
  );
};

const headPart = (overview: CaseOverview, label: string): Markup => {
  const { legal, lastRecordedOn, unrecordedForDays } = overview;
  return joined(
    part('h1', [`Case overview: ${label}`]),
    part('p', [
      `${asOfWords({ asOf: overview.asOf, knownOn: overview.knownOn === overview.asOf ? undefined : overview.knownOn })}.`,
    ]),
    terms([
      ['Legal status', [legal.status === undefined ? 'Not known' : LEGAL_STATUSES[legal.status].title]],
      [
        'Looked after since',
        [
          legal.lookedAfterSince === undefined
            ? 'Not looked after, or not known'
            : formatCivilDate(legal.lookedAfterSince),
        ],
      ],
      [
        'Last recorded',
        [
          lastRecordedOn === undefined || unrecordedForDays === undefined
            ? 'Nothing has been recorded'
            : `${formatCivilDate(lastRecordedOn)}, ${counted(unrecordedForDays, 'day')} before`,
        ],
      ],
    ]),
  );
};

/** How a way home stands, and its timeline. */
export interface ShownWayHome {
  /** How it stands. */
  readonly standing: WayHomeOverview;
  /** Its timeline. */
  readonly timeline: Timeline;
}

/**
 * The page of a case for practitioners.
 *
 * @param overview - how the case stands
 * @param waysHome - its ways home
 * @param label - what the page calls it
 * @returns what is on the page
 */
export const practitionerPage = (overview: CaseOverview, waysHome: readonly ShownWayHome[], label: string): Markup =>
  joined(
    headPart(overview, label),
    workPart(overview),
    findingsPart(overview),
    ...waysHome.map(({ standing, timeline }) => wayHomePart(standing, timeline)),
    assessmentPart(overview),
    sourcesPart(overview),
  );
