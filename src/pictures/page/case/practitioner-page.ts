/** The page of a case for practitioners. */

import type { CaseOverview, WorkItem } from '../../../case/index.js';
import { WORK_KIND_WORDS, WORK_ROLE_WORDS } from '../../../case/overview/tasks/work-words.js';
import { DOMAIN_TITLES } from '../../../factors/index.js';
import { LEGAL_STATUSES } from '../../../return-home/index.js';
import { type Citation, DOCUMENTS } from '../../../shared/citation.js';
import { counted } from '../../../shared/counted.js';
import { formatCivilDate } from '../../../shared/days/civil-date.js';
import { capitalised } from '../../../shared/text/text.js';
import { inOneLine, type Markup } from '../../markup.js';
import { asOfWords } from '../../timeline/describe.js';
import { brk, cited, DAY, joined, list, listPart, part, pointOf, tableOf, terms } from '../parts.js';
import { READ_WORDS, STATUS_WORDS } from '../wording.js';
import { type ShownWayHome, wayHomePart } from './way-home-part.js';

/** A sentence of what is written without its capital and its stop. */
const sentence = (words: string): string => `${capitalised(words)}.`;

// What to do next

const dayOf = ({ dueOn, status, overdueByDays }: WorkItem): Markup => {
  const status_ =
    overdueByDays > 0 ? `${STATUS_WORDS[status]} by ${counted(overdueByDays, 'day')}` : STATUS_WORDS[status];
  const said = status === 'overdue' ? part('strong', [status_], { class: 'rf-overdue' }) : joined(status_);
  return dueOn === undefined ? said : joined(formatCivilDate(dueOn), ...(status_ === '' ? [] : [brk(), said]));
};

const restsOn = ({ kind, lawRead, sources }: WorkItem): Markup =>
  joined(`${WORK_KIND_WORDS[kind]}${lawRead === undefined ? '' : READ_WORDS[lawRead]}`, brk(), cited(sources));

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
            [WORK_ROLE_WORDS[item.whoActs]],
            [sentence(item.settledBy)],
            [restsOn(item)],
          ]),
        }),
  );

const findingsPart = ({ findings }: CaseOverview): Markup =>
  listPart(
    part('h2', ['What does not fit together in the record']),
    findings.map(({ message, source }) => pointOf({ says: message, source })),
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
  ...waysHome.flatMap(({ state, readiness, indicated, letters }) => [
    ...(state.indication.kind === 'indicated' ? state.indication.sources : []),
    ...[...state.notices, ...readiness.notices].map(({ source }) => source),
    ...(indicated?.indication.sources ?? []),
    ...letters.map(({ source }) => source),
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
    ...waysHome.map(wayHomePart),
    assessmentPart(overview),
    sourcesPart(overview),
  );
