/** Explanations of what people agreed, in plain words. */

import { MADE_BY } from '../../shared/made-by.js';
import { mustBe, readOnce } from '../../shared/shapes/shape.js';
import { type AgreedClassification, mustBeAgreed } from '../agreement/agree.js';
import type { Audience, ExplainedPart, Explanation } from '../explanation.js';
import type { LetterDetails } from '../letters/letter.js';
import { letterAboutDecision } from '../letters/write-letter.js';
import { AUDIENCE, LETTER_DETAILS } from '../shapes.js';
import { LEVEL_NAMES, PANEL_ROLE_NAMES } from '../wording.js';
import { tableFor } from './explain-table.js';
import { answerPart, point, pointsToPart, reasonsPart } from './explained-parts.js';

const agreedPart = (agreed: AgreedClassification): ExplainedPart => {
  const [howAgreed] = agreed.sources;
  return {
    heading: 'What was agreed',
    points: [
      point(
        `Agreed on ${agreed.agreedOn} by the people whose task it is to classify the risk: ${LEVEL_NAMES[agreed.level]}.`,
        howAgreed,
      ),
      ...agreed.views.map(({ role, level, recordedOn }) =>
        point(`${PANEL_ROLE_NAMES[role]}: ${level}, recorded on ${recordedOn}.`),
      ),
      ...(agreed.iro.involved
        ? [point(`The Independent Reviewing Officer was involved on ${agreed.iro.on}.`, howAgreed)]
        : []),
      ...(agreed.reasonForDifferenceFromViews === undefined
        ? []
        : [point(`Why it differs from a view: ${agreed.reasonForDifferenceFromViews}`)]),
      ...(agreed.reasonForDifferenceFromTable === undefined
        ? []
        : [point(`Why it is not what the table indicates: ${agreed.reasonForDifferenceFromTable}`)]),
      ...agreed.findings.map(({ message, source }) => point(message, source)),
    ],
  };
};

const agreedFor = (agreed: AgreedClassification, audience: Audience, details: LetterDetails): Explanation => ({
  madeBy: MADE_BY,
  audience,
  title: {
    practitioner: 'Agreed risk classification',
    parent: 'What was decided about your child living at home',
    'young-person': 'What was decided about you living at home',
  }[audience],
  parts:
    audience === 'practitioner'
      ? [agreedPart(agreed), reasonsPart(agreed.indication), answerPart(agreed.indication), pointsToPart(agreed.level)]
      : letterAboutDecision(agreed, audience, details),
  table: tableFor(agreed.profile, audience),
});

/**
 * Explains an agreed classification. What people wrote as reasons is repeated to practitioners only; a family reads the reason
 * that the caller gives for that letter. What the child or a parent wants is told to a family only where `details` say that it
 * was agreed.
 *
 * @param agreed - from `agree`
 * @param audience - practitioners, parents, or a child or young person
 * @param details - for a letter to a family: what it may say besides what was found, and where the reader can turn
 * @returns the explanation in parts, with the table in an accessible form.
 * @throws InputError if an argument has the wrong type, or `agreed` is not from `agree`
 *
 * @example
 * ```ts
 * import { InputError } from 'reunification-framework';
 * import { type AgreedClassification, explainAgreed } from 'reunification-framework/classification';
 *
 * // What was stored as JSON is a copy, which nobody agreed: `parseStoredClassification` reads it back first.
 * const copy = JSON.parse('{ "level": "low" }') as AgreedClassification;
 * let refused: unknown;
 * try {
 *   explainAgreed(copy, 'parent');
 * } catch (error) {
 *   if (error instanceof InputError) refused = error.code;
 * }
 * refused; // => 'input.not-agreed'
 * ```
 */
export function explainAgreed(
  agreed: AgreedClassification,
  audience: Audience,
  details: LetterDetails = {},
): Explanation {
  mustBeAgreed('agreed', agreed);
  mustBe('audience', audience, AUDIENCE);
  return agreedFor(agreed, audience, readOnce('details', details, LETTER_DETAILS));
}
