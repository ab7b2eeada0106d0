/** Explanations of what the table indicates, in plain words. */

import { frozen } from '../../shared/frozen.js';
import { MADE_BY } from '../../shared/made-by.js';
import { mustBe, readOnce } from '../../shared/shapes/shape.js';
import type { Audience, ExplainedPart, Explanation } from '../explanation.js';
import type { Indication } from '../indication.js';
import type { LetterDetails } from '../letters/letter.js';
import { letterBeforeDecision } from '../letters/write-letter.js';
import { type IndicatorId, type PartialProfile, RISK_LEVELS } from '../profile.js';
import { RISK_CLASSIFICATION_TABLE } from '../risk-classification-table.js';
import { AUDIENCE, INDICATION, LETTER_DETAILS } from '../shapes.js';
import { LEVEL_NAMES, ROW_WORDING } from '../wording.js';
import { tableFor } from './explain-table.js';
import { answerPart, point, pointsToPart, reasonsPart } from './explained-parts.js';

const listed = (words: readonly string[]): string => words.join('; ');

const STILL_TO_DECIDE: ExplainedPart = /* @__PURE__ */ frozen({
  heading: 'Who decides',
  points: [
    {
      text: 'This is what the table indicates. It is not the child’s risk level. The social worker, the team manager and a third person each classify independently, then confer and agree.',
      source: { document: 'framework-2015', locator: 'Stage 2, Task 1, Classification of Risk' },
    },
  ],
});

const missingPart = (missing: readonly IndicatorId[]): ExplainedPart => ({
  heading: 'What is missing',
  points: missing.map((indicator) =>
    point(`${ROW_WORDING[indicator].heading.practitioner}.`, RISK_CLASSIFICATION_TABLE[indicator].source),
  ),
});

const supportPart = ({ support }: Indication): ExplainedPart => ({
  heading: 'What supports each level, and what does not',
  points: RISK_LEVELS.map((level) => {
    const named = (indicators: readonly IndicatorId[]): string =>
      indicators.length === 0 ? 'nothing' : listed(indicators.map((id) => ROW_WORDING[id].heading.practitioner));
    return point(
      `${LEVEL_NAMES[level]}. Supported by: ${named(support[level].supporting)}. Not supported by: ${named(support[level].against)}.`,
    );
  }),
});

const profileOf = ({ reasons }: Indication): PartialProfile =>
  Object.fromEntries(reasons.map(({ indicator, value }) => [indicator, value]));

const indicationParts = (indication: Indication): readonly ExplainedPart[] => [
  answerPart(indication),
  STILL_TO_DECIDE,
  ...(indication.reasons.length > 0 ? [reasonsPart(indication)] : []),
  ...(indication.kind === 'incomplete' ? [missingPart(indication.missing)] : []),
  ...(indication.kind !== 'matched' && indication.reasons.length > 0 ? [supportPart(indication)] : []),
  ...(indication.kind === 'matched' ? [pointsToPart(indication.level)] : []),
];

const indicationFor = (indication: Indication, audience: Audience, details: LetterDetails): Explanation => {
  const profile = profileOf(indication);
  return {
    madeBy: MADE_BY,
    audience,
    title: {
      practitioner: 'What the Risk Classification Table indicates',
      parent: 'How people decide whether your child can live at home',
      'young-person': 'How people decide if you can live at home',
    }[audience],
    parts:
      audience === 'practitioner'
        ? indicationParts(indication)
        : letterBeforeDecision(indication, profile, audience, details),
    table: tableFor(profile, audience),
  };
};

/**
 * Explains what the table indicates. It says in every version that people have not decided yet. A letter to a family names no
 * level: nobody has decided on one.
 *
 * @param indication - from `classify`
 * @param audience - practitioners, parents, or a child or young person
 * @param details - for a letter to a family: what it may say besides what was found, and where the reader can turn
 * @returns the explanation in parts, with the table in an accessible form.
 * @throws InputError if an argument has the wrong type
 *
 * @example
 * ```ts
 * import { classify, explainIndication } from 'reunification-framework/classification';
 *
 * const { title, parts } = explainIndication(classify({ riskFactors: 'not-being-addressed' }), 'parent');
 * title; // => 'How people decide whether your child can live at home'
 * parts[0]?.points.map(({ text }) => text);
 * // => [
 * //   'Nobody has decided yet whether your child can live at home.',
 * //   'The people who work with your family will look at all that they know. Then they will decide together.',
 * //   'They use a table to help them think, but the table does not decide.',
 * // ]
 * ```
 */
export function explainIndication(
  indication: Indication,
  audience: Audience,
  details: LetterDetails = {},
): Explanation {
  mustBe('audience', audience, AUDIENCE);
  return indicationFor(
    readOnce('indication', indication, INDICATION),
    audience,
    readOnce('details', details, LETTER_DETAILS),
  );
}
