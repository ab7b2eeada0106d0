/** Explanations of what the table indicates, and of what people agreed, in plain words. */
import { formatCitation } from '../shared/citation.js';
import { formatCivilDate } from '../shared/civil-date.js';
import { inLine } from '../shared/markdown.js';
import { areRecords, total } from '../shared/total.js';
import { UNREADABLE } from '../shared/unreadable.js';
import type { AgreedClassification } from './agree.js';
import { classify } from './classify.js';
import {
  AUDIENCES,
  type Audience,
  type ExplainedPart,
  type ExplainedPoint,
  type ExplainedRow,
  type ExplainedTable,
  type Explanation,
} from './explanation.js';
import type { Indication, IndicatorReason } from './indication.js';
import { INDICATOR_IDS, type IndicatorId, type PartialProfile, RISK_LEVELS, type RiskLevel } from './profile.js';
import { DECISION_ROW, RETURN_ONLY_AT_LOW_OR_MEDIUM, RISK_CLASSIFICATION_TABLE } from './risk-classification-table.js';
import { FOUND_MARKS, LEVEL_NAMES, NEXT_STEPS, PANEL_ROLE_NAMES, ROW_WORDING, WORDING_SOURCES } from './wording.js';

const HEADING_LEVELS: readonly number[] = [1, 2, 3, 4, 5];

const EMPTY_TABLE: ExplainedTable = { mark: '', columns: LEVEL_NAMES, rows: [] };

const NO_EXPLANATION: Explanation = /* @__PURE__ */ (() => ({
  audience: 'practitioner',
  title: UNREADABLE.message,
  parts: [],
  table: EMPTY_TABLE,
}))();

const listed = (words: readonly string[]): string => words.join('; ');
const levelsListed = (levels: readonly RiskLevel[]): string => levels.join(' or ');

const point = (text: string, source?: ExplainedPoint['source']): ExplainedPoint =>
  source === undefined ? { text } : { text, source };

/**
 * The column in whose words a finding is told. Columns that share a value can word it differently for a young person;
 * then the level indicated decides, and without one the highest of them: nothing is made to sound better than it is.
 */
const toldAs = (levels: readonly RiskLevel[], indication: Indication): readonly RiskLevel[] =>
  indication.kind === 'matched' ? [indication.level] : levels.slice(-1);

const foundWords = ({ indicator, levels }: IndicatorReason, indication: Indication, audience: Audience): string =>
  listed(toldAs(levels, indication).map((level) => ROW_WORDING[indicator].cells[level][audience]));

const tableFor = (profile: PartialProfile, audience: Audience): ExplainedTable => {
  const indication = classify(profile);
  const rowFor = (indicator: IndicatorId): ExplainedRow => {
    const reason = indication.reasons.find((entry) => entry.indicator === indicator);
    const levels = reason?.levels ?? [];
    const told = reason && foundWords(reason, indication, audience);
    return {
      indicator,
      heading: ROW_WORDING[indicator].heading[audience],
      cells: RISK_LEVELS.map((level) => {
        const text = ROW_WORDING[indicator].cells[level][audience];
        return { level, text, found: levels.includes(level) && text === told };
      }),
    };
  };
  return { mark: FOUND_MARKS[audience], columns: LEVEL_NAMES, rows: INDICATOR_IDS.map(rowFor) };
};

/**
 * The table for an audience: every cell in plain words, with what was found marked in words and never by colour alone.
 *
 * @param profile - the indicators that are known; an empty one marks nothing
 * @param audience - for whom
 * @returns the table’s columns and rows 1 to 5.
 * Of anything else: a table without rows.
 */
export function explainTable(profile: PartialProfile, audience: Audience): ExplainedTable {
  return total(
    () => areRecords(profile) && AUDIENCES.includes(audience),
    () => tableFor(profile, audience),
    () => EMPTY_TABLE,
  );
}

const reasonsPart = (indication: Indication, audience: Audience): ExplainedPart => ({
  heading: { practitioner: 'What was found', parent: 'What people found', 'young-person': 'What people found' }[
    audience
  ],
  points: indication.reasons.map((reason) => {
    const found = foundWords(reason, indication, audience);
    return audience === 'practitioner'
      ? point(
          `Row ${RISK_CLASSIFICATION_TABLE[reason.indicator].row}: ${found}. Stands at ${levelsListed(reason.levels)}.`,
          reason.source,
        )
      : point(`${found}.`);
  }),
});

const nextStepsPart = (level: RiskLevel, audience: Audience, decided: boolean): ExplainedPart => {
  if (audience !== 'practitioner')
    return {
      heading: {
        parent: decided ? 'What this means' : 'What this would mean',
        'young-person': decided ? 'What happens next' : 'What would happen next',
      }[audience],
      points: NEXT_STEPS[level][audience],
    };
  const { returnHome, steps, plans } = DECISION_ROW.cells[level];
  return {
    heading: 'What this level points to',
    points: [
      point(
        returnHome === 'open'
          ? 'A return home is open at this level.'
          : 'A return home is not open at this level; it is at low and medium only.',
        RETURN_ONLY_AT_LOW_OR_MEDIUM,
      ),
      ...steps.map((step) => point(`${step.charAt(0).toUpperCase()}${step.slice(1)}.`, DECISION_ROW.source)),
      ...(plans.length > 0 ? [point(`Plans named in the table: ${plans.join(', ')}.`, DECISION_ROW.source)] : []),
    ],
  };
};

const stillToDecidePart = (audience: Audience): ExplainedPart => ({
  heading: 'Who decides',
  points: [
    point(
      {
        practitioner:
          'This is what the table indicates. It is not the child’s risk level: the social worker, the team manager and a third person classify independently, confer and agree.',
        parent:
          'This is not a decision. The table helps people to think. The people who work with you look at everything and decide together.',
        'young-person':
          'Nobody has decided yet. The table helps the people who work with you to think. They will talk with you.',
      }[audience],
      { document: 'framework-2015', locator: 'Stage 2, Task 1, Classification of Risk' },
    ),
  ],
});

const missingPart = (missing: readonly IndicatorId[], audience: Audience): ExplainedPart => ({
  heading: {
    practitioner: 'What is missing',
    parent: 'What is not known yet',
    'young-person': 'What people do not know yet',
  }[audience],
  points: missing.map((indicator) =>
    audience === 'practitioner'
      ? point(`${ROW_WORDING[indicator].heading.practitioner}.`, RISK_CLASSIFICATION_TABLE[indicator].source)
      : point(`${ROW_WORDING[indicator].heading[audience]}.`),
  ),
});

const supportPart = ({ support }: Indication): ExplainedPart => ({
  heading: 'What speaks for and against each level',
  points: RISK_LEVELS.map((level) => {
    const named = (indicators: readonly IndicatorId[]): string =>
      indicators.length === 0 ? 'nothing' : listed(indicators.map((id) => ROW_WORDING[id].heading.practitioner));
    return point(
      `${LEVEL_NAMES[level]}. For: ${named(support[level].supporting)}. Against: ${named(support[level].against)}.`,
    );
  }),
});

/** What the table says, in a sentence or two. */
const answerText = (indication: Indication, audience: Audience): string => {
  const practitioner = audience === 'practitioner';
  switch (indication.kind) {
    case 'matched':
      return practitioner
        ? `All five indicators point to one column: ${LEVEL_NAMES[indication.level]}.`
        : `Everything that was found fits one column of the table: ${LEVEL_NAMES[indication.level]}.`;
    case 'mixed':
      return practitioner
        ? `The indicators do not point to one column, so no level is indicated and professional judgement is required. Levels that at least one indicator supports: ${levelsListed(indication.options)}. Cautious bound: below ${indication.cautiousBound}, at least one indicator contradicts the column.`
        : 'What was found does not fit one column of the table, so the table gives no answer. People have to weigh it.';
    case 'incomplete': {
      if (!practitioner) return 'Not everything is known yet, so the table gives no answer.';
      if (indication.reasons.length === 0) return 'Nothing is indicated yet: none of the indicators is known.';
      const possible =
        indication.stillPossible.length > 0
          ? `What is known agrees with ${levelsListed(indication.stillPossible)}.`
          : 'What is known already fits no single column.';
      return `Nothing is indicated yet: not all indicators are known. ${possible} The cautious bound is at least ${indication.cautiousBoundAtLeast}.`;
    }
  }
};

const answerPart = (indication: Indication, audience: Audience): ExplainedPart => ({
  heading: {
    practitioner: 'What the table indicates',
    parent: 'What the table says',
    'young-person': 'What the table says',
  }[audience],
  points: [point(answerText(indication, audience), WORDING_SOURCES[audience])],
});

const profileOf = ({ reasons }: Indication): PartialProfile =>
  Object.fromEntries(reasons.map(({ indicator, value }) => [indicator, value]));

const indicationFor = (indication: Indication, audience: Audience): Explanation => {
  return {
    audience,
    title: {
      practitioner: 'What the Risk Classification Table indicates',
      parent: 'How we look at whether your child can come home',
      'young-person': 'How we look at whether you can go home',
    }[audience],
    parts: [
      answerPart(indication, audience),
      stillToDecidePart(audience),
      ...(indication.reasons.length > 0 ? [reasonsPart(indication, audience)] : []),
      ...(indication.kind === 'incomplete' ? [missingPart(indication.missing, audience)] : []),
      ...(audience === 'practitioner' && indication.kind !== 'matched' && indication.reasons.length > 0
        ? [supportPart(indication)]
        : []),
      ...(indication.kind === 'matched' ? [nextStepsPart(indication.level, audience, false)] : []),
    ],
    table: explainTable(profileOf(indication), audience),
  };
};

/**
 * Explains what the table indicates. It says in every version that people have not decided yet.
 *
 * @param indication - from `classify`
 * @param audience - practitioners, parents, or a child or young person
 * @returns the explanation in parts, with the table in an accessible form.
 * Of anything else: an explanation whose title says that nothing could be read.
 */
export function explainIndication(indication: Indication, audience: Audience): Explanation {
  return total(
    () => areRecords(indication) && AUDIENCES.includes(audience),
    () => indicationFor(indication, audience),
    () => NO_EXPLANATION,
  );
}

const agreedPart = (agreed: AgreedClassification, audience: Audience): ExplainedPart => {
  const [howAgreed] = agreed.sources;
  const name = LEVEL_NAMES[agreed.level];
  if (audience !== 'practitioner')
    return {
      heading: 'What was decided',
      points: [
        point(
          {
            parent: `On ${formatCivilDate(agreed.agreedOn)} three people who looked at everything separately agreed together on: ${name}.`,
            'young-person': `On ${formatCivilDate(agreed.agreedOn)} three people who each thought about it on their own agreed together on: ${name}.`,
          }[audience],
          howAgreed,
        ),
        ...(agreed.asIndicated
          ? []
          : [
              point(
                {
                  parent:
                    'The table alone did not give this answer. They wrote down why they judged so; ask them to explain it.',
                  'young-person': 'The table alone did not give this answer. They wrote down why. You can ask them.',
                }[audience],
              ),
            ]),
      ],
    };
  return {
    heading: 'What was agreed',
    points: [
      point(`Agreed on ${agreed.agreedOn} by the people whose task it is: ${name}.`, howAgreed),
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

const whereToAsk = (audience: Audience): readonly ExplainedPart[] =>
  audience === 'young-person'
    ? [
        {
          heading: 'Any questions?',
          points: [
            point('Ask whoever shares this with you. Later you can also ask to see your records.', {
              document: 'framework-2015',
              locator: 'Annex 6, Any questions?',
              page: 92,
            }),
          ],
        },
      ]
    : [];

/**
 * What an explanation of an agreement tells of the indicators. The young person’s row 5 says whether going home would be
 * safe; where people agreed another level than the table indicates, that would contradict what they decided.
 */
const toldProfile = ({ profile, asIndicated }: AgreedClassification, audience: Audience): PartialProfile =>
  audience === 'young-person' && !asIndicated ? { ...profile, likelihoodOfRecurrence: undefined } : profile;

const agreedFor = (agreed: AgreedClassification, audience: Audience): Explanation => {
  const told = toldProfile(agreed, audience);
  return {
    audience,
    title: {
      practitioner: 'Agreed risk classification',
      parent: 'What was decided about your child coming home',
      'young-person': 'What was decided about you going home',
    }[audience],
    parts: [
      agreedPart(agreed, audience),
      reasonsPart(classify(told), audience),
      ...(audience === 'practitioner' ? [answerPart(agreed.indication, audience)] : []),
      nextStepsPart(agreed.level, audience, true),
      ...whereToAsk(audience),
    ],
    table: explainTable(told, audience),
  };
};

/**
 * Explains an agreed classification. What people wrote as reasons is repeated to practitioners only.
 *
 * @param agreed - from `agree`
 * @param audience - practitioners, parents, or a child or young person
 * @returns the explanation in parts, with the table in an accessible form.
 * Of anything else: an explanation whose title says that nothing could be read.
 */
export function explainAgreed(agreed: AgreedClassification, audience: Audience): Explanation {
  return total(
    () => areRecords(agreed) && AUDIENCES.includes(audience),
    () => agreedFor(agreed, audience),
    () => NO_EXPLANATION,
  );
}

const tableText = (table: ExplainedTable): string => {
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
 * Of anything else: an empty text.
 */
export function tableToMarkdown(table: ExplainedTable): string {
  return total(
    () => areRecords(table),
    () => tableText(table),
    () => '',
  );
}

const explanationText = (explanation: Explanation, headingLevel: 1 | 2 | 3 | 4 | 5): string => {
  const heading = (text: string, below: 0 | 1): string => `${'#'.repeat(headingLevel + below)} ${inLine(text)}`;
  const cited = explanation.audience === 'practitioner';
  const item = ({ text, source }: ExplainedPoint): string =>
    `- ${inLine(text)}${cited && source !== undefined ? ` (${formatCitation(source)})` : ''}`;
  const parts = explanation.parts.map((part) => [heading(part.heading, 1), '', ...part.points.map(item)].join('\n'));
  return `${[heading(explanation.title, 0), ...parts, tableToMarkdown(explanation.table)].join('\n\n')}\n`;
};

/**
 * Writes an explanation as Markdown, with citations for practitioners.
 *
 * @param explanation - from {@link explainIndication} or {@link explainAgreed}
 * @param headingLevel - level of the title’s heading, 1 to 5, for a place in a longer document; the parts are one below
 * @returns Markdown with a heading, the parts and the table.
 * Of anything else: an empty text.
 */
export function explanationToMarkdown(explanation: Explanation, headingLevel: 1 | 2 | 3 | 4 | 5 = 1): string {
  return total(
    () => areRecords(explanation) && HEADING_LEVELS.includes(headingLevel),
    () => explanationText(explanation, headingLevel),
    () => '',
  );
}
