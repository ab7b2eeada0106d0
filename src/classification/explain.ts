/** Explanations of what the table indicates, and of what people agreed, in plain words. */

import { formatCitation } from '../shared/format-citation.js';
import { frozen } from '../shared/frozen.js';
import { MADE_BY } from '../shared/made-by.js';
import { inLine } from '../shared/markdown.js';
import { mustBe } from '../shared/shape.js';
import { capitalised } from '../shared/text.js';
import type { AgreedClassification } from './agreement/agree.js';
import { mustBeAgreed } from './agreement/agree.js';
import type {
  Audience,
  ExplainedPart,
  ExplainedPoint,
  ExplainedRow,
  ExplainedTable,
  Explanation,
} from './explanation.js';
import type { Indication } from './indication.js';
import type { LetterDetails } from './letters/letter.js';
import { ABOUT_THE_TABLE } from './letters/letter-wording.js';
import { foundSentence, letterAboutDecision, letterBeforeDecision } from './letters/write-letter.js';
import { INDICATOR_IDS, type IndicatorId, type PartialProfile, RISK_LEVELS, type RiskLevel } from './profile.js';
import { DECISION_ROW, RETURN_ONLY_AT_LOW_OR_MEDIUM, RISK_CLASSIFICATION_TABLE } from './risk-classification-table.js';
import { AUDIENCE, EXPLAINED_TABLE, EXPLANATION, INDICATION, LETTER_DETAILS, PARTIAL_PROFILE } from './shapes.js';
import { FOUND_MARK, LEVEL_NAMES, PANEL_ROLE_NAMES, ROW_WORDING, WORDING_SOURCES } from './wording.js';

const HEADING_LEVELS: readonly number[] = [1, 2, 3, 4, 5];

const listed = (words: readonly string[]): string => words.join('; ');
const levelsListed = (levels: readonly RiskLevel[]): string => levels.join(' or ');

const point = (text: string, source?: ExplainedPoint['source']): ExplainedPoint =>
  source === undefined ? { text } : { text, source };

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
  mustBe('profile', profile, PARTIAL_PROFILE);
  mustBe('audience', audience, AUDIENCE);
  return tableFor(profile, audience);
}

const reasonsPart = (indication: Indication): ExplainedPart => ({
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

const pointsToPart = (level: RiskLevel): ExplainedPart => {
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

const answerPart = (indication: Indication): ExplainedPart => ({
  heading: 'What the table indicates',
  points: [point(answerText(indication), WORDING_SOURCES.practitioner)],
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
  mustBe('indication', indication, INDICATION);
  mustBe('audience', audience, AUDIENCE);
  mustBe('details', details, LETTER_DETAILS);
  return indicationFor(indication, audience, details);
}

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
  mustBe('details', details, LETTER_DETAILS);
  return agreedFor(agreed, audience, details);
}

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
  mustBe('table', table, EXPLAINED_TABLE);
  return tableText(table);
}

const explanationText = (explanation: Explanation, headingLevel: 1 | 2 | 3 | 4 | 5): string => {
  const heading = (text: string, below: 0 | 1): string => `${'#'.repeat(headingLevel + below)} ${inLine(text)}`;
  const cited = explanation.audience === 'practitioner';
  const item = ({ text, source }: ExplainedPoint): string =>
    `- ${inLine(text)}${cited && source !== undefined ? ` (${formatCitation(source)})` : ''}`;
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
  mustBe('explanation', explanation, EXPLANATION);
  mustBe('headingLevel', headingLevel, { oneOf: HEADING_LEVELS });
  return explanationText(explanation, headingLevel);
}
