/** `closing`, `supervision`, `report`, `chronology` and `genogram`: what is printed of a case. */

import { type CaseQuestion, type CaseRecord, checkGenogram } from '../../case/index.js';
import {
  type ClosingConditionId,
  checkReport,
  closingOf,
  reportToMarkdown,
  supervisionAgenda,
  type WayHomeAgenda,
  type WayHomeClosing,
} from '../../case/journey/index.js';
import { latestGenogram } from '../../case/record/parts/parts.js';
import { type ChronologyGap, checkChronology } from '../../factors/index.js';
import { genogramSvg, reportHtml } from '../../pictures/index.js';
import { counted } from '../../shared/counted.js';
import { formatCivilDate } from '../../shared/days/civil-date.js';
import { CannotRun } from '../documents.js';
import { asJson, asText, findingLines, printedIn, wrapped } from './text.js';

/** The commands about one case whose answer is a list, a paper or a drawing. */
export const ANSWER_COMMANDS = ['closing', 'supervision', 'report', 'chronology', 'genogram'] as const;

/** One of these commands. */
export type AnswerCommand = (typeof ANSWER_COMMANDS)[number];

/** In which form an answer is wanted. */
interface Form {
  readonly html: boolean;
  readonly json: boolean;
}

/** What a command prints, and whether something was found. */
interface Said {
  readonly text: string;
  readonly isFound: boolean;
}

/** Those of the conditions that are asked for and open; what is met has nothing that settles it. */
const openLines = ({ conditions }: WayHomeClosing, asked: readonly ClosingConditionId[]): readonly string[] =>
  conditions.flatMap(({ id, asks, reasons, settledBy, sources }) =>
    settledBy !== undefined && asked.includes(id)
      ? [
          ...wrapped(asks, '    ', '  - '),
          ...wrapped(reasons.map(({ says }) => says).join(' '), '    '),
          ...wrapped(`Settled by: ${settledBy}.`, '    '),
          ...wrapped(printedIn(sources), '    '),
        ]
      : [],
  );

/** How it stands for the case, and for this part of it. */
const closingHeadline = ({ isReady, isPartReady, open, readOn, closed }: WayHomeClosing): string => {
  if (closed !== undefined)
    return `Closed on ${formatCivilDate(readOn)}${isPartReady ? (isReady ? ', with every condition met.' : ', while something went on in law, or it is not known whether it did:') : ` without ${counted(open.length, 'condition')}:`}`;
  if (isReady) return 'Nothing stands in the way of closing the case. People decide.';
  if (isPartReady)
    return 'Nothing stands in the way of ending this part of the case. The case itself goes on, or it is not known that nothing does:';
  return `${counted(open.length, 'condition')} for closing open, or not known:`;
};

const closingLines = (closing: WayHomeClosing): readonly string[] => [
  `Way home ${closing.id}`,
  ...wrapped(closingHeadline(closing), '  '),
  ...openLines(closing, closing.open),
  ...(closing.goesOn.length === 0 || closing.isPartReady ? [] : wrapped('And in law:', '  ')),
  ...openLines(closing, closing.goesOn),
  '',
];

const agendaLines = ({ id, points }: WayHomeAgenda): readonly string[] => [
  `Way home ${id}`,
  ...points
    .filter(({ applies }) => applies)
    .flatMap(({ title, lastConsideredOn, says }) => [
      ...wrapped(title, '    ', '  - '),
      ...wrapped(
        lastConsideredOn === undefined
          ? 'No supervision that is recorded considered it.'
          : `Last considered on ${formatCivilDate(lastConsideredOn)}.`,
        '    ',
      ),
      // Several notes can say the same of different things.
      ...[...new Set(says.map(({ says: words }) => words))].flatMap((words) => wrapped(words, '      ', '    · ')),
    ]),
  '',
];

const gapLines = ({ from, to, months }: ChronologyGap): readonly string[] =>
  wrapped(
    `Nothing is told between ${formatCivilDate(from)} and ${formatCivilDate(to)}: ${counted(months, 'month')}.`,
    '  ',
  );

const ofReport = (record: CaseRecord, question: CaseQuestion, { html, json }: Form): string => {
  if (question.wayHome === undefined && record.waysHome.length > 1)
    throw new CannotRun('The case has several ways home. Name the one that the report is about: --way-home ID.');
  if (json) return asJson(checkReport(record, question));
  return html ? reportHtml(record, question) : reportToMarkdown(record, question);
};

const ofChronology = ({ chronology }: CaseRecord, { asOf, knownOn = asOf }: CaseQuestion, { json }: Form): Said => {
  if (chronology === undefined) throw new CannotRun('The case has no chronology.');
  const checked = checkChronology(chronology, { asOf: knownOn });
  const { findings, gaps } = checked;
  const lines = findings.length + gaps.length === 0 ? ['Nothing is missing that Annex 3 asks for.'] : [];
  return {
    text: json ? asJson(checked) : asText([...lines, ...findings.flatMap(findingLines), ...gaps.flatMap(gapLines)]),
    isFound: findings.length > 0,
  };
};

const ofGenogram = (record: CaseRecord, { asOf, knownOn = asOf }: CaseQuestion, { json }: Form): Said => {
  const { child, parents } = record;
  const last = latestGenogram(record, { knownOn });
  if (last === undefined) throw new CannotRun('The case has no genogram recorded by that day.');
  const checked = checkGenogram(last, { child: child.id, parents: parents.map(({ id }) => id) });
  const text = json ? asJson(checked) : genogramSvg(last, { index: last.people.find(({ id }) => id === child.id)?.id });
  return { text, isFound: json && checked.findings.length > 0 };
};

/**
 * What one of these commands prints of a case.
 *
 * @param command - which
 * @param record - the case
 * @param question - the day asked about
 * @param form - in which form
 * @returns the text, and whether something was found
 * @throws CannotRun if the case does not hold what is asked about
 */
export const answerTo = (command: AnswerCommand, record: CaseRecord, question: CaseQuestion, form: Form): Said => {
  switch (command) {
    case 'closing': {
      const closing = closingOf(record, question);
      return { text: form.json ? asJson(closing) : asText(closing.waysHome.flatMap(closingLines)), isFound: false };
    }
    case 'supervision': {
      const agenda = supervisionAgenda(record, question);
      return { text: form.json ? asJson(agenda) : asText(agenda.waysHome.flatMap(agendaLines)), isFound: false };
    }
    case 'report':
      return { text: ofReport(record, question, form), isFound: false };
    case 'chronology':
      return ofChronology(record, question, form);
    case 'genogram':
      return ofGenogram(record, question, form);
  }
};
