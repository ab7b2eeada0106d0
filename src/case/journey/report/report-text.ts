/** A Return Home Assessment Report as a text, and what its text and its page have in common. */

import type { NamesById } from '../../../goals/index.js';
import { counted } from '../../../shared/counted.js';
import { formatCivilDate } from '../../../shared/days/civil-date.js';
import { formatCitation } from '../../../shared/format-citation.js';
import { readOnce } from '../../../shared/shapes/shape.js';
import { inLine } from '../../../shared/text/markdown.js';
import type { CaseRecord } from '../../record/case-record.js';
import { REPORT_SECTION_IDS, type ReportSectionId } from '../../record/report-questions.js';
import type { NameOf } from './filling.js';
import { type ReadQuestion, type ReadReport, readReport } from './read-report.js';
import type { ReportApproval, ReportCheck, ReportLineSigned, ReportQuestion } from './report.js';
import { REPORT_APPROVAL_NAMES, REPORT_LINE_RULES, REPORT_SECTIONS } from './report-questions.js';

/** What a report says at its head. */
export const REPORT_HEAD =
  'It shows what the record holds and what people wrote. What is left blank is for people to record or to write.';

const VERDICT_OF_LINE: Readonly<Record<ReportLineSigned['verdict'], string>> = {
  signed: '',
  'not-signed': 'not signed yet',
  'does-not-apply': 'not asked: the law asks for no approval of this decision',
  'cannot-say': 'not known whether it is asked',
};

const GIVEN: Readonly<Record<ReportApproval['verdict'], string>> = {
  met: 'given',
  'not-met': 'not given',
  'cannot-say': 'not known whether it is given',
  'does-not-apply': 'not needed',
};

/** The names that a caller gives to opaque ids. */
export const nameIn = (names: NamesById): NameOf => {
  const named = new Map(Object.entries(names));
  return (id) => named.get(id) ?? id;
};

/** Of which day the report is, and which report counts. */
export const aboutLines = (
  { asOf, knownOn, wayHome, parents, report, questions, open, findings }: ReportCheck,
  nameOf: NameOf,
): readonly string[] => [
  `Way home: ${nameOf(wayHome)}, to ${parents.map(nameOf).join(' and ')}`,
  `As things were on ${formatCivilDate(asOf)}${knownOn === asOf ? '' : `, as recorded up to ${formatCivilDate(knownOn)}`}`,
  report === undefined
    ? 'No report of this return counts yet'
    : report.madeOn === undefined
      ? `Draft, recorded on ${formatCivilDate(report.recordedOn)}`
      : `Finished on ${formatCivilDate(report.madeOn)}`,
  ...(open.length === 0 ? [] : [`${open.length} of ${counted(questions.length, 'question')} still open`]),
  // What is wrong with the report stands above it, so that nobody files it without having read that.
  ...new Set(findings.flatMap(({ severity, message }) => (severity === 'must' ? [message] : []))),
];

/** What stands on each line for a signature. */
export const lineWords = ({ check, signatures }: ReadReport, nameOf: NameOf): readonly string[] =>
  check.signatures.flatMap(({ id, title, verdict, signedAt }) => {
    const places = new Set(signedAt.map((path) => path.at(-1)));
    const signed = signatures.filter((_, position) => places.has(position));
    const missing = VERDICT_OF_LINE[verdict];
    const left = verdict === 'not-signed' ? Math.max(1, REPORT_LINE_RULES[id].people - signed.length) : 1;
    return [
      ...signed.map(({ by, on }) => `${title}: ${nameOf(by)}, ${formatCivilDate(on)}`),
      ...(missing === '' ? [] : Array.from({ length: left }, () => `${title}: ${missing}`)),
    ];
  });

/** What is said of each approval that is needed, or may be. */
export const approvalWords = ({ approvals }: ReportCheck): readonly string[] => {
  const asked = approvals.filter(({ needed }) => needed !== 'no');
  if (asked.length === 0) return ['The law asks for no approval.'];
  return asked.map(
    ({ approval, needed, verdict }) =>
      `${REPORT_APPROVAL_NAMES[approval]}: ${needed === 'yes' ? GIVEN[verdict] : 'not known whether it is needed'}`,
  );
};

/** The questions of a section. */
export const questionsOf = ({ questions }: ReadReport, section: ReportSectionId): readonly ReadQuestion[] =>
  questions.filter(({ answer }) => answer.section === section);

/** What stands under a question that is not asked. */
export const NOT_ASKED = 'Not asked after the decision that people made.';

/** What stands before what people have to record or write. */
export const TO_BE_FILLED = 'To be filled in:';

/** The paragraphs that people wrote. */
export const paragraphsOf = (text: string): readonly string[] =>
  text
    .split(/\r\n|[\n\r\u2028\u2029]/u)
    .map((line) => line.trim())
    .filter((line) => line !== '');

const items = (points: readonly string[]): string => points.map((point) => `- ${inLine(point)}`).join('\n');

const questionText = ({ answer, says, written }: ReadQuestion, nameOf: NameOf): readonly string[] => {
  const { asks, verdict, settledBy, unless, sources } = answer;
  const heading = `### ${inLine(asks)}`;
  const source = `*${sources.map((place) => inLine(formatCitation(place))).join('; ')}*`;
  if (verdict === 'does-not-apply') return [heading, NOT_ASKED, source];
  return [
    heading,
    ...says.flatMap(({ title, points }) => [`${inLine(title)}:`, items(points)]),
    ...written.flatMap(({ by, text }) => [
      `Written by ${inLine(nameOf(by))}:`,
      paragraphsOf(text)
        .map((line) => `> ${inLine(line)}`)
        .join('\n>\n'),
    ]),
    ...(settledBy.length === 0
      ? []
      : [TO_BE_FILLED, items(unless === undefined ? settledBy : [...settledBy, `Or write that ${unless}.`])]),
    source,
  ];
};

const reportText = (read: ReadReport, nameOf: NameOf): string =>
  `${[
    `# Return Home Assessment Report about ${inLine(nameOf(read.check.child))}`,
    REPORT_HEAD,
    items(aboutLines(read.check, nameOf)),
    ...REPORT_SECTION_IDS.flatMap((section) => [
      `## ${REPORT_SECTIONS[section].title}`,
      ...questionsOf(read, section).flatMap((question) => questionText(question, nameOf)),
    ]),
    '## Approvals',
    items(approvalWords(read.check)),
    '## Signatures',
    items(lineWords(read, nameOf)),
  ].join('\n\n')}\n`;

/**
 * Writes the Return Home Assessment Report of one way home as Markdown: every question of Annex 5, with what the record holds towards it and
 * what people wrote in the report that counts. What nobody has recorded or written stays a heading with what would fill it. The library
 * writes no analysis.
 *
 * The text is for professionals: it holds people’s own words about the child and the family, and what was observed of others.
 *
 * @param record - the case, as `parseCase` reads it
 * @param question - the day, and which way home where there are several
 * @param names - what to write for opaque ids
 * @returns Markdown
 * @throws InputError if an argument has the wrong type, or it is not clear which way home is asked about
 *
 * @example
 * ```ts
 * import { civilDate } from 'reunification-framework';
 * import { reportToMarkdown } from 'reunification-framework/journey';
 *
 * const text = reportToMarkdown(
 *   {
 *     format: 2,
 *     edition: 'framework-2015',
 *     child: { id: 'child-1', bornOn: civilDate('2018-05-31') },
 *     parents: [{ id: 'parent-1' }],
 *     waysHome: [{ id: 'home-1', parents: ['parent-1'], classifications: [], events: [] }],
 *   },
 *   { asOf: civilDate('2026-03-09') },
 *   { 'child-1': 'Ada' },
 * );
 * text.match(/^# .*$/m)?.[0]; // => '# Return Home Assessment Report about Ada'
 * const [, underAge = ''] = text.split('### Say how old the child was on becoming looked after.');
 * underAge.match(/^- .*$/m)?.[0];
 * // => '- Record the child’s date of birth, and since when the child is looked after.'
 * ```
 */
export function reportToMarkdown(record: CaseRecord, question: ReportQuestion, names: NamesById = {}): string {
  const nameOf = nameIn(readOnce('names', names, { each: 'text', of: 'any' }));
  return reportText(readReport(record, question, nameOf), nameOf);
}
