/** Parts that explanations have in common. */

import { capitalised } from '../../shared/text/text.js';
import type { ExplainedPart, ExplainedPoint } from '../explanation.js';
import type { Indication } from '../indication.js';
import type { RiskLevel } from '../profile.js';
import { DECISION_ROW, RETURN_ONLY_AT_LOW_OR_MEDIUM, RISK_CLASSIFICATION_TABLE } from '../risk-classification-table.js';
import { LEVEL_NAMES, ROW_WORDING, WORDING_SOURCES } from '../wording.js';

const levelsListed = (levels: readonly RiskLevel[]): string => levels.join(' or ');

/**
 * A point of an explanation.
 *
 * @param text - what it says
 * @param source - where it is printed, where it is
 * @returns the point
 */
export const point = (text: string, source?: ExplainedPoint['source']): ExplainedPoint =>
  source === undefined ? { text } : { text, source };

/**
 * What was found, row by row.
 *
 * @param indication - what the table indicates
 * @returns the part
 */
export const reasonsPart = (indication: Indication): ExplainedPart => ({
  heading: 'What was found',
  points: indication.reasons.flatMap(({ indicator, levels, source }) =>
    levels
      .slice(0, 1)
      .map((level) =>
        point(
          `Row ${RISK_CLASSIFICATION_TABLE[indicator].row}: ${ROW_WORDING[indicator].cells[level]}. The table has this at ${levelsListed(levels)}.`,
          source,
        ),
      ),
  ),
});

/**
 * What a level points to.
 *
 * @param level - the level
 * @returns the part
 */
export const pointsToPart = (level: RiskLevel): ExplainedPart => {
  const { returnHome, steps, plans } = DECISION_ROW.cells[level];
  return {
    heading: 'What this level points to',
    points: [
      point(
        returnHome === 'open'
          ? 'A return home is open at this level.'
          : 'A return home is not open at this level. It is open only at low and medium.',
        RETURN_ONLY_AT_LOW_OR_MEDIUM,
      ),
      ...steps.map((step) => point(`${capitalised(step)}.`, DECISION_ROW.source)),
      ...(plans.length > 0 ? [point(`Plans named in the table: ${plans.join(', ')}.`, DECISION_ROW.source)] : []),
    ],
  };
};

/** What the table says, in a sentence or two. */
const answerText = (indication: Indication): string => {
  switch (indication.kind) {
    case 'matched':
      return `All five indicators point to one column: ${LEVEL_NAMES[indication.level]}.`;
    case 'mixed':
      return `The indicators do not point to one column, so no level is indicated and professional judgement is required. At least one indicator supports each of these: ${levelsListed(indication.options)}. Read cautiously, the level is not below ${indication.cautiousBound}, because at least one indicator contradicts every lower one.`;
    case 'incomplete': {
      if (indication.reasons.length === 0) return 'Nothing is indicated yet, because none of the indicators is known.';
      const possible =
        indication.stillPossible.length > 0
          ? `What is known fits ${levelsListed(indication.stillPossible)}.`
          : 'What is known already fits no single column.';
      return `Nothing is indicated yet, because not all indicators are known. ${possible} Read cautiously, the level is not below ${indication.cautiousBoundAtLeast}.`;
    }
  }
};

/**
 * What the table indicates.
 *
 * @param indication - what it indicates
 * @returns the part
 */
export const answerPart = (indication: Indication): ExplainedPart => ({
  heading: 'What the table indicates',
  points: [point(answerText(indication), WORDING_SOURCES.practitioner)],
});
