/** A Return Home Assessment Report on a page. */

import type { CaseRecord } from '../../case/index.js';
import type { ReportQuestion } from '../../case/journey/index.js';
import { type ReadQuestion, type ReadReport, readReport } from '../../case/journey/report/read-report.js';
import { REPORT_SECTIONS } from '../../case/journey/report/report-questions.js';
import {
  aboutLines,
  approvalWords,
  lineWords,
  NOT_ASKED,
  nameIn,
  paragraphsOf,
  questionsOf,
  REPORT_HEAD,
  TO_BE_FILLED,
} from '../../case/journey/report/report-text.js';
import { REPORT_SECTION_IDS } from '../../case/record/report-questions.js';
import { readOnce } from '../../shared/shapes/shape.js';
import { inOneLine, type Markup } from '../markup.js';
import { REPORT_PAGE } from '../shapes.js';
import { documentOf } from './document.js';
import { cited, joined, list, part } from './parts.js';
import type { ReportPage } from './report-page.js';

type NameOf = (id: string) => string;

const blankFor = ({ settledBy, unless }: ReadQuestion['answer']): Markup =>
  settledBy.length === 0
    ? joined()
    : joined(
        part('p', [TO_BE_FILLED], { class: 'rf-quiet' }),
        list(unless === undefined ? settledBy : [...settledBy, `Or write that ${unless}.`]),
        part('div', [], { class: 'rf-blank' }),
      );

const questionPart = ({ answer, says, written }: ReadQuestion, nameOf: NameOf): Markup => {
  const heading = part('h3', [answer.asks]);
  const source = part('p', [cited(answer.sources)]);
  if (answer.verdict === 'does-not-apply') return joined(heading, part('p', [NOT_ASKED]), source);
  return joined(
    heading,
    ...says.map(({ title, points }) => joined(part('p', [`${title}:`]), list(points))),
    ...written.map(({ by, text }) =>
      joined(
        part('p', [`Written by ${inOneLine(nameOf(by))}:`]),
        part(
          'blockquote',
          paragraphsOf(text).map((line) => part('p', [line])),
        ),
      ),
    ),
    blankFor(answer),
    source,
  );
};

const contentOf = (read: ReadReport, title: string, nameOf: NameOf): Markup =>
  joined(
    part('h1', [title]),
    part('p', [REPORT_HEAD]),
    list(aboutLines(read.check, nameOf)),
    ...REPORT_SECTION_IDS.flatMap((section) => [
      part('h2', [REPORT_SECTIONS[section].title]),
      ...questionsOf(read, section).map((question) => questionPart(question, nameOf)),
    ]),
    part('h2', ['Approvals']),
    list(approvalWords(read.check)),
    part('h2', ['Signatures']),
    list(lineWords(read, nameOf)),
  );

/**
 * The Return Home Assessment Report of one way home on a page of HTML, for a screen or A4 paper: what `reportToMarkdown` writes, with room for
 * what people still have to fill in. It is for professionals.
 *
 * Like every page it needs no script and nothing from elsewhere, and says so in a Content-Security-Policy of its own: see `caseHtml`.
 *
 * @param record - the case, as `parseCase` reads it
 * @param question - the day, and which way home where there are several
 * @param page - what to write for opaque ids
 * @returns a whole document; the same for the same input
 * @throws InputError if an argument has the wrong type, or it is not clear which way home is asked about
 *
 * @example
 * ```ts
 * import { civilDate } from 'reunification-framework';
 * import { reportHtml } from 'reunification-framework/pictures';
 *
 * const html = reportHtml(
 *   {
 *     format: 2,
 *     edition: 'framework-2015',
 *     child: { id: 'child-1' },
 *     parents: [{ id: 'parent-1' }],
 *     waysHome: [{ id: 'home-1', parents: ['parent-1'], classifications: [], events: [] }],
 *   },
 *   { asOf: civilDate('2026-03-02') },
 *   { names: { 'child-1': 'Ada' } },
 * );
 * html.match(/<h[12]>.*?<\/h[12]>/g);
 * // => [
 * //   '<h1>Return Home Assessment Report about Ada</h1>',
 * //   '<h2>1 Introduction</h2>',
 * //   '<h2>2.1 Summary of data</h2>',
 * //   '<h2>2.2 Analysis and classification of risk</h2>',
 * //   '<h2>2.3 Decision, planning and monitoring</h2>',
 * //   '<h2>Approvals</h2>',
 * //   '<h2>Signatures</h2>',
 * // ]
 * ```
 */
export function reportHtml(record: CaseRecord, question: ReportQuestion, page: ReportPage = {}): string {
  const { names = {} } = readOnce('page', page, REPORT_PAGE);
  const nameOf = nameIn(names);
  const read = readReport(record, question, nameOf);
  const title = `Return Home Assessment Report about ${inOneLine(nameOf(read.check.child))}`;
  return documentOf(title, contentOf(read, title, nameOf));
}
