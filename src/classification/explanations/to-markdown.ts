/** Explanations and tables as Markdown. */

import { formatCitation } from '../../shared/format-citation.js';
import { mustBe, readOnce } from '../../shared/shapes/shape.js';
import { inLine } from '../../shared/text/markdown.js';
import { inPlainLine } from '../../shared/text/text.js';
import type { ExplainedPoint, ExplainedTable, Explanation } from '../explanation.js';
import { ABOUT_THE_TABLE } from '../letters/letter-wording.js';
import { RISK_LEVELS } from '../profile.js';
import { EXPLAINED_TABLE, EXPLANATION } from '../shapes.js';

const HEADING_LEVELS: readonly number[] = [1, 2, 3, 4, 5];

export const tableText = (table: ExplainedTable): string => {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  return [
    line(['', ...RISK_LEVELS.map((level) => inLine(table.columns[level]))]),
    line(['---', ...RISK_LEVELS.map(() => '---')]),
    ...table.rows.map(({ heading, cells }) =>
      line([
        `**${inLine(heading)}**`,
        ...cells.map(({ text, found }) => (found ? `**${inLine(text)}** (${inLine(table.mark)})` : inLine(text))),
      ]),
    ),
  ].join('\n');
};

/**
 * Writes a table as Markdown. What was found is marked in words, so that it can be read aloud.
 *
 * @param table - from {@link explainTable}
 * @returns a Markdown table.
 * @throws InputError if an argument has the wrong type
 *
 * @example
 * ```ts
 * import { explainTable, tableToMarkdown } from 'reunification-framework/classification';
 *
 * const table = tableToMarkdown(explainTable({ capacityToChange: 'able' }, 'practitioner'));
 * table.match(/\*\*Able to .*?\) \|/)?.[0];
 * // => '**Able to show a sustained capacity for actual change** (found in this case) |'
 * ```
 */
export function tableToMarkdown(table: ExplainedTable): string {
  return tableText(readOnce('table', table, EXPLAINED_TABLE));
}

const explanationText = (explanation: Explanation, headingLevel: 1 | 2 | 3 | 4 | 5): string => {
  const heading = (text: string, below: 0 | 1): string => `${'#'.repeat(headingLevel + below)} ${inLine(text)}`;
  const cited = explanation.audience === 'practitioner';
  const item = ({ text, source }: ExplainedPoint): string =>
    `- ${inLine(text)}${cited && source !== undefined ? ` (${inPlainLine(formatCitation(source))})` : ''}`;
  const parts = explanation.parts.map((part) => [heading(part.heading, 1), '', ...part.points.map(item)].join('\n'));
  const aboutTable =
    explanation.audience === 'practitioner'
      ? [heading('The table', 1)]
      : [heading('The table that helps people think', 1), ABOUT_THE_TABLE[explanation.audience]];
  return `${[heading(explanation.title, 0), ...parts, ...aboutTable, tableText(explanation.table)].join('\n\n')}\n`;
};

/**
 * Writes an explanation as Markdown, with citations for practitioners.
 *
 * @param explanation - from {@link explainIndication} or {@link explainAgreed}
 * @param headingLevel - level of the title’s heading, 1 to 5, for a place in a longer document; the parts are one below
 * @returns Markdown with a heading, the parts and the table.
 * @throws InputError if an argument has the wrong type
 *
 * @example
 * ```ts
 * import { classify, explainIndication, explanationToMarkdown } from 'reunification-framework/classification';
 *
 * const text = explanationToMarkdown(explainIndication(classify({}), 'young-person'), 2);
 * text.match(/^#+ .*$/gm);
 * // => [
 * //   '## How people decide if you can live at home',
 * //   '### Where things stand',
 * //   '### What people do not know yet',
 * //   '### Any questions?',
 * //   '### The table that helps people think',
 * // ]
 * ```
 */
export function explanationToMarkdown(explanation: Explanation, headingLevel: 1 | 2 | 3 | 4 | 5 = 1): string {
  mustBe('headingLevel', headingLevel, { oneOf: HEADING_LEVELS });
  return explanationText(readOnce('explanation', explanation, EXPLANATION), headingLevel);
}
