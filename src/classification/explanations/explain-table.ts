/** The Risk Classification Table for an audience. */

import { MADE_BY } from '../../shared/made-by.js';
import { mustBe, readOnce } from '../../shared/shapes/shape.js';
import type { Audience, ExplainedRow, ExplainedTable } from '../explanation.js';
import { foundSentence } from '../letters/write-letter.js';
import { INDICATOR_IDS, type IndicatorId, type PartialProfile, RISK_LEVELS } from '../profile.js';
import { RISK_CLASSIFICATION_TABLE } from '../risk-classification-table.js';
import { AUDIENCE, PARTIAL_PROFILE } from '../shapes.js';
import { FOUND_MARK, LEVEL_NAMES, ROW_WORDING } from '../wording.js';

const rowFor = (indicator: IndicatorId, profile: PartialProfile, audience: Audience): ExplainedRow => ({
  indicator,
  heading: ROW_WORDING[indicator].heading[audience],
  cells: RISK_LEVELS.map((level) =>
    audience === 'practitioner'
      ? {
          level,
          text: ROW_WORDING[indicator].cells[level],
          found: RISK_CLASSIFICATION_TABLE[indicator].cells[level] === profile[indicator],
        }
      : {
          level,
          text: foundSentence(indicator, RISK_CLASSIFICATION_TABLE[indicator].cells[level], audience),
          found: false,
        },
  ),
});

export const tableFor = (profile: PartialProfile, audience: Audience): ExplainedTable => ({
  madeBy: MADE_BY,
  mark: FOUND_MARK,
  columns: LEVEL_NAMES,
  rows: INDICATOR_IDS.filter((indicator) => audience === 'practitioner' || indicator !== 'wishes').map((indicator) =>
    rowFor(indicator, profile, audience),
  ),
});

/**
 * The table for an audience. For practitioners it has every cell, and marks what was found in words, never by colour alone.
 * For families it explains the table and marks nothing, and it leaves out the row on wishes: beside the level agreed, that row
 * would tell one of them what another wants.
 *
 * @param profile - the indicators that are known; an empty one marks nothing
 * @param audience - for whom
 * @returns the table’s columns, and rows 1 to 5 for practitioners, without row 4 for families.
 * @throws InputError if an argument has the wrong type
 *
 * @example
 * ```ts
 * import { explainTable } from 'reunification-framework/classification';
 *
 * // A family’s table leaves out the row on wishes, and marks nothing.
 * const { rows } = explainTable({ capacityToChange: 'able' }, 'parent');
 * rows.map(({ indicator }) => indicator);
 * // => ['riskFactors', 'protectiveFactors', 'capacityToChange', 'likelihoodOfRecurrence']
 * rows.some(({ cells }) => cells.some(({ found }) => found)); // => false
 * ```
 */
export function explainTable(profile: PartialProfile, audience: Audience): ExplainedTable {
  mustBe('audience', audience, AUDIENCE);
  return tableFor(readOnce('profile', profile, PARTIAL_PROFILE), audience);
}
