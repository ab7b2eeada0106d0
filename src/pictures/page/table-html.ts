/** The Risk Classification Table as HTML. */

import { classify } from '../../classification/classify.js';
import { explainIndication } from '../../classification/explanations/explain-indication.js';
import { explainTable } from '../../classification/explanations/explain-table.js';
import {
  type Audience,
  type ExplainedTable,
  type INDICATOR_IDS,
  type Indication,
  type PartialProfile,
  RISK_CLASSIFICATION_TABLE,
  RISK_LEVELS,
} from '../../classification/index.js';
import { AUDIENCE, PARTIAL_PROFILE } from '../../classification/shapes.js';
import { mustBe, readOnce } from '../../shared/shapes/shape.js';
import type { Markup } from '../markup.js';
import { cited, joined, part, tableOf } from './parts.js';

const CAPTIONS: Readonly<Record<Audience, string>> = {
  practitioner: 'The Risk Classification Table, row by row, with what was found',
  parent: 'What people look for at each level of risk',
  'young-person': 'What people look for at each level of risk',
};

/**
 * What the table indicates, in a sentence or more.
 *
 * @param indication - what it indicates
 * @returns the sentences
 */
export const indicationWords = (indication: Indication): string =>
  explainIndication(indication, 'practitioner')
    .parts.slice(0, 1)
    .flatMap(({ points }) => points.map(({ text }) => text))
    .join(' ');

/** For practitioners: where a row is printed, and that nothing is known of it. */
const aboutRow = (indicator: (typeof INDICATOR_IDS)[number], profile: PartialProfile): Markup =>
  joined(
    part('br', []),
    cited([RISK_CLASSIFICATION_TABLE[indicator].source]),
    ...(profile[indicator] === undefined ? [part('br', []), part('strong', ['Not known yet'])] : []),
  );

const rowsOf = ({ rows, mark }: ExplainedTable, profile: PartialProfile, audience: Audience) =>
  rows.map(({ indicator, heading, cells }) => [
    [audience === 'practitioner' ? joined(heading, aboutRow(indicator, profile)) : heading] as const,
    ...cells.map(({ text, found }) =>
      found
        ? ([joined(text, part('span', [mark], { class: 'rf-mark' })), { class: 'rf-found' }] as const)
        : ([text] as const),
    ),
  ]);

/**
 * The table, with what was found.
 *
 * @param profile - what was found
 * @param audience - for whom
 * @param caption - what it is called; left out, what it usually is
 * @returns the table
 */
export const tableFor = (profile: PartialProfile, audience: Audience, caption: string = CAPTIONS[audience]): Markup => {
  const table = explainTable(profile, audience);
  return joined(
    tableOf({
      caption,
      columns: [
        [audience === 'practitioner' ? 'Row' : 'What people look at'],
        ...RISK_LEVELS.map((level) => [table.columns[level], { class: `rf-${level}` }] as const),
      ],
      rows: rowsOf(table, profile, audience),
      kind: 'rf-levels',
    }),
    ...(audience === 'practitioner' ? [part('p', [indicationWords(classify(profile))])] : []),
  );
};

/**
 * The Risk Classification Table as an HTML table. For practitioners each row has its page, what was found is marked in words, and a sentence
 * below says what the table indicates. For families nothing is marked, and the row on wishes is left out.
 *
 * Put `PAGE_STYLE` into the page around it.
 *
 * @param profile - the indicators that are known; an empty one marks nothing
 * @param audience - for whom
 * @returns the table, as a piece of HTML; the same for the same input
 * @throws InputError if an argument has the wrong type
 *
 * @example
 * ```ts
 * import { tableHtml } from 'reunification-framework/pictures';
 *
 * const html = tableHtml({ protectiveFactors: 'none-apparent' });
 * html.match(/<td [^>]*rf-found.*?<\/td>/)?.[0].replace(/<[^>]+>/g, ' ').replace(/ +/g, ' ');
 * // => ' Severe risk (level 4 of 4): No protective factors apparent found in this case '
 * ```
 */
export function tableHtml(profile: PartialProfile, audience: Audience = 'practitioner'): string {
  mustBe('audience', audience, AUDIENCE);
  return `${tableFor(readOnce('profile', profile, PARTIAL_PROFILE), audience).markup}\n`;
}
