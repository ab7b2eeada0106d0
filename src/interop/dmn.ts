/**
 * The Risk Classification Table as decision tables of the standard DMN 1.3, for engines and viewers that read it.
 *
 * Every row is made from the rule data, carries its citation, and applies only to values that are known: where one that matters
 * is missing, no row applies and the answer is `null`.
 */
import {
  DECISION_ROW,
  INDICATOR_IDS,
  INDICATOR_VALUES,
  type IndicatorId,
  LEVEL_NAMES,
  RISK_CLASSIFICATION_TABLE,
  RISK_LEVELS,
  type RiskLevel,
} from '../classification/index.js';
import {
  type ChildTimescale,
  EVIDENCE_IDS,
  PRINTED_RULE_IDS,
  PROSE_RULE_IDS,
  REMAIN_IDS,
  REVIEW_RULES,
  type ReviewOutcome,
  type ReviewRule,
  type ReviewSituation,
  SILENCE_IDS,
} from '../reclassification/index.js';
import type { Citation } from '../shared/citation.js';
import { type FeelValue, type TableDecision, type TableInput, type TableRow, writeDmn } from './decision-model.js';

/** The names of a closed list, in order; the compiler sees that none is left out. */
const named = <Name extends string>(names: { readonly [Each in Name]: Each }): readonly Name[] =>
  Object.values<Name>(names);

const indicators = (): readonly TableInput[] =>
  INDICATOR_IDS.map((name) => ({
    name,
    label: RISK_CLASSIFICATION_TABLE[name].heading,
    type: 'string',
    values: INDICATOR_VALUES[name],
  }));

const rows1To5 = (): readonly [Citation, ...Citation[]] => {
  const { riskFactors, protectiveFactors, capacityToChange, wishes, likelihoodOfRecurrence } =
    RISK_CLASSIFICATION_TABLE;
  return [
    riskFactors.source,
    protectiveFactors.source,
    capacityToChange.source,
    wishes.source,
    likelihoodOfRecurrence.source,
  ];
};

/** For each of the five indicators, the values to look for. */
const ofIndicators = (valuesOf: (indicator: IndicatorId) => readonly FeelValue[]): TableRow['when'] =>
  Object.fromEntries(INDICATOR_IDS.map((indicator) => [indicator, valuesOf(indicator)]));

/*
 * FIRST, and not UNIQUE: as unique rows, the 92 profiles that stand in no column would need many rows that nobody printed and
 * nobody could check beside the page. The four columns exclude each other, so the order only matters for the last row. That row
 * names every value, and is not left empty: an empty cell, or a default output, would also call a profile mixed of which
 * something is not known.
 */
const indication = (): TableDecision => ({
  name: 'indication',
  label: 'What the Risk Classification Table indicates',
  description:
    'What rows 1 to 5 of the Risk Classification Table indicate for one child and one way home: a level where one column has all five values; otherwise mixed, with no level. If one of the five is not known, nothing is indicated. This guides people, who classify and decide; it is never the child’s risk level.',
  hitPolicy: 'FIRST',
  inputs: indicators(),
  outputs: [
    { name: 'kind', label: 'Whether one column has all five', type: 'string', values: ['matched', 'mixed'] },
    { name: 'level', label: 'The level indicated, if any', type: 'string' },
  ],
  rows: [
    ...RISK_LEVELS.map(
      (level): TableRow => ({
        id: level,
        when: ofIndicators((indicator) => [RISK_CLASSIFICATION_TABLE[indicator].cells[level]]),
        gives: { kind: 'matched', level },
        says: `All five rows stand at ${level}, which points to: ${DECISION_ROW.cells[level].steps.join('; ')}.`,
        sources: [...rows1To5(), DECISION_ROW.source],
      }),
    ),
    {
      id: 'mixed',
      when: ofIndicators((indicator) => INDICATOR_VALUES[indicator]),
      gives: { kind: 'mixed', level: null },
      says: 'No column has all five: no level is indicated, and professional judgement is required (I-23).',
      sources: rows1To5(),
    },
  ],
  at: [320, 240],
});

/** The lowest level whose column has a value, alone in a list. */
const lowestWith = (indicator: IndicatorId, value: FeelValue): readonly RiskLevel[] =>
  RISK_LEVELS.filter((level) => RISK_CLASSIFICATION_TABLE[indicator].cells[level] === value).slice(0, 1);

const numberOf = (level: RiskLevel): number => RISK_LEVELS.indexOf(level) + 1;

const BOUND_NUMBER = 'cautiousBoundNumber';

/*
 * “The highest of the lowest levels that each indicator allows” is a maximum, and DMN has one for numbers only. PRIORITY would do
 * without numbers, but fewer engines have it.
 */
const boundNumber = (): TableDecision => ({
  name: BOUND_NUMBER,
  label: 'Cautious bound, as the number of a level',
  description:
    'For each indicator the lowest level, from 1 to 4, whose column has its value; and of these the highest. Where some indicators are not known, the bound is at least this.',
  hitPolicy: 'COLLECT MAX',
  inputs: indicators(),
  outputs: [{ name: BOUND_NUMBER, label: 'Number of the level', type: 'number' }],
  rows: INDICATOR_IDS.flatMap((indicator) =>
    INDICATOR_VALUES[indicator].flatMap((value): readonly TableRow[] => {
      const { row, source } = RISK_CLASSIFICATION_TABLE[indicator];
      return lowestWith(indicator, value).map((level) => ({
        id: `${indicator}-${value}`,
        when: { [indicator]: [value] },
        gives: { [BOUND_NUMBER]: numberOf(level) },
        says: `Row ${row} has this value at ${level}, and at no lower level.`,
        sources: [source],
      }));
    }),
  ),
  at: [640, 240],
});

const bound = (): TableDecision => ({
  name: 'cautiousBound',
  label: 'Cautious bound',
  description:
    'The level below which at least one indicator contradicts the column (I-23). It is a choice of this package and no indication; where one column has all five values it is that column.',
  hitPolicy: 'UNIQUE',
  inputs: [{ name: BOUND_NUMBER, label: 'Number of the level', type: 'number', values: RISK_LEVELS.map(numberOf) }],
  outputs: [{ name: 'cautiousBound', label: 'Cautious bound', type: 'string', values: RISK_LEVELS }],
  rows: RISK_LEVELS.map((level) => ({
    id: level,
    when: { [BOUND_NUMBER]: [numberOf(level)] },
    gives: { cautiousBound: level },
    says: `${LEVEL_NAMES[level]}.`,
    sources: rows1To5(),
  })),
  at: [640, 60],
});

/**
 * Writes rows 1 to 5 of the Risk Classification Table as a DMN 1.3 document, for a case system that runs or shows decision tables.
 *
 * Its decision `indication` gives the `kind` (`matched` or `mixed`) and, if matched, the `level`; its decision `cautiousBound`
 * gives that level by itself. What `classify` also says, a decision table cannot: which indicators are missing, which levels
 * remain possible, what speaks for each level and what against.
 *
 * @returns the XML, made from {@link RISK_CLASSIFICATION_TABLE}; always the same text
 *
 * @example
 * ```ts
 * import { classificationDmn } from 'reunification-framework/interop';
 *
 * const xml = classificationDmn();
 * [...xml.matchAll(/<decision id="decision_(\w+)"/g)].map(([, name]) => name);
 * // => ['indication', 'cautiousBoundNumber', 'cautiousBound']
 * ```
 */
export function classificationDmn(): string {
  return writeDmn({
    id: 'risk-classification-table',
    name: 'Risk Classification Table',
    description: 'Rows 1 to 5 of the Risk Classification Table of the Reunification Practice Framework.',
    decisions: [indication(), boundNumber(), bound()],
  });
}

const YES_OR_NO = [true, false] as const;

/** All that row 7 looks at. */
const situation = (): Readonly<Record<keyof ReviewSituation, Omit<TableInput, 'name'>>> => {
  const row = (indicator: IndicatorId): Omit<TableInput, 'name'> => ({
    label: RISK_CLASSIFICATION_TABLE[indicator].heading,
    type: 'string',
    values: INDICATOR_VALUES[indicator],
  });
  return {
    level: { label: 'Level held', type: 'string', values: RISK_LEVELS },
    newRisk: { label: 'A risk is new or has come back', type: 'boolean', values: YES_OR_NO },
    protectiveFactors: row('protectiveFactors'),
    capacityToChange: row('capacityToChange'),
    riskFactors: row('riskFactors'),
    sustained: {
      label: 'The time of all clocks for moving down, or for closing, is up',
      type: 'boolean',
      values: YES_OR_NO,
    },
    confirmed: {
      label: 'Wherever the time is up, somebody has recorded since how things stand',
      type: 'boolean',
      values: YES_OR_NO,
    },
    sixMonthsAtLevel: { label: 'Six months at this level', type: 'boolean', values: YES_OR_NO },
    childTimescale: {
      label: 'The child’s own timescale',
      type: 'string',
      values: named<ChildTimescale>({ within: 'within', past: 'past', 'not-set': 'not-set' }),
    },
    reclassifiedAfterReturn: {
      label: 'Formally reclassified six months after the return home, or later',
      type: 'boolean',
      values: YES_OR_NO,
    },
    protectedDuringStay: {
      label: 'Protective factors were apparent in this stay or when it began',
      type: 'boolean',
      values: YES_OR_NO,
    },
    childIsHome: { label: 'The child is at home', type: 'boolean', values: YES_OR_NO },
  };
};

const parts = (): readonly TableInput[] => Object.entries(situation()).map(([name, part]) => ({ name, ...part }));

/** Whether two cases exclude each other: they ask different things of one part. */
const exclude = (one: TableRow['when'], other: TableRow['when']): boolean =>
  Object.entries(one).some(([part, values]) => other[part]?.some((value) => values.includes(value)) === false);

/** An outcome in a form that a decision table can give: of rows to be recorded, their names. */
const written = (outcome: ReviewOutcome): TableRow['gives'] =>
  outcome.kind === 'evidence-needed' ? { ...outcome, rows: outcome.rows.map(({ row }) => row) } : outcome;

/** Only a child who is at home can return to care: such an entry has a row for either. */
const turnsOnHome = ({ outcome }: ReviewRule): boolean => outcome.kind === 'move' && outcome.childReturnsToCare;

const byWhereabouts = (row: TableRow, rule: ReviewRule): readonly TableRow[] =>
  turnsOnHome(rule)
    ? YES_OR_NO.map((childIsHome) => ({
        ...row,
        id: `${row.id}-${childIsHome ? 'home' : 'in-care'}`,
        when: { ...row.when, childIsHome: [childIsHome] },
        gives: { ...row.gives, childReturnsToCare: childIsHome },
      }))
    : [row];

/**
 * The rows of an entry, one for each case in which it applies.
 *
 * An entry further down a column holds because those before it do not. So where one of those could still apply, depending on a part
 * that this entry does not look at, the cell names every value and is not left empty: what is not known has not been ruled out.
 */
const reviewRows = (rule: ReviewRule, before: readonly TableRow[]): readonly TableRow[] => {
  const { id, level, when, outcome, says, sources } = rule;
  return when.flatMap((conditions, position) => {
    const open = before
      .filter((earlier) => !exclude(conditions, earlier.when))
      .flatMap((earlier) => Object.keys(earlier.when));
    const ruledOut = parts()
      .filter(({ name }) => open.includes(name))
      .map(({ name, values }) => [name, values]);
    const row: TableRow = {
      id: when.length === 1 ? id : `${id}-${position + 1}`,
      when: { ...Object.fromEntries(ruledOut), ...conditions, level: [level] },
      gives: { ...written(outcome), rule: id },
      says,
      sources,
    };
    return byWhereabouts(row, rule);
  });
};

const columnRows = (level: RiskLevel): readonly TableRow[] => {
  const { inTurn, otherwise } = REVIEW_RULES[level];
  const rows: TableRow[] = [];
  for (const rule of [...inTurn, otherwise]) rows.push(...reviewRows(rule, rows));
  return rows;
};

// FIRST, as the rule data has it: in each column the entries take precedence from top to bottom, and people read them so.
const review = (): TableDecision => ({
  name: 'review',
  label: 'What row 7 indicates at a review',
  description:
    'What row 7 of the Risk Classification Table, with the prose around it, indicates at a review: to move to another level, to remain, that the case may close, that evidence is needed first, or that professional judgement is required, with the options that the prose offers. The first row that applies counts; if something that matters is not known, none does. Months are counted elsewhere: whether clocks have run comes in. This guides people, who reclassify and decide.',
  hitPolicy: 'FIRST',
  inputs: parts(),
  outputs: [
    {
      name: 'kind',
      label: 'What is indicated',
      type: 'string',
      values: named<ReviewOutcome['kind']>({
        move: 'move',
        remain: 'remain',
        'may-close': 'may-close',
        'evidence-needed': 'evidence-needed',
        'judgement-required': 'judgement-required',
      }),
    },
    { name: 'to', label: 'Level moved to', type: 'string' },
    { name: 'childReturnsToCare', label: 'A child at home returns to care', type: 'boolean' },
    { name: 'options', label: 'Levels left to judgement', type: 'Any' },
    { name: 'wouldApply', label: 'Entry that would apply once rows are recorded', type: 'string' },
    { name: 'enough', label: 'Whether each of the rows is needed, or any one', type: 'string' },
    { name: 'limitPassed', label: 'The limit of the time at high has passed as well', type: 'boolean' },
    { name: 'rows', label: 'Rows to be recorded', type: 'Any' },
    {
      name: 'rule',
      label: 'Entry of row 7',
      type: 'string',
      values: [...PRINTED_RULE_IDS, ...PROSE_RULE_IDS, ...REMAIN_IDS, ...SILENCE_IDS, ...EVIDENCE_IDS],
    },
  ],
  rows: RISK_LEVELS.flatMap(columnRows),
  at: [675, 240],
});

/**
 * Writes row 7 of the Risk Classification Table as a DMN 1.3 document, for a case system that runs or shows decision tables.
 *
 * Its decision `review` takes a {@link ReviewSituation} and gives what `indicateReview` gives: `kind`, `to`, `childReturnsToCare`,
 * `options`, what evidence is needed, and the `rule`, and `null` for what the kind does not have. A decision table knows no history: whether the clocks have
 * run is for `stateOf`.
 *
 * @returns the XML, made from {@link REVIEW_RULES}; always the same text
 *
 * @example
 * ```ts
 * import { reviewDmn } from 'reunification-framework/interop';
 *
 * const xml = reviewDmn();
 * [...xml.matchAll(/<decision id="decision_(\w+)"/g)].map(([, name]) => name); // => ['review']
 * ```
 */
export function reviewDmn(): string {
  return writeDmn({
    id: 'row-7',
    name: 'Risk Classification Table, row 7',
    description:
      'Row 7 of the Risk Classification Table of the Reunification Practice Framework: what a review indicates.',
    decisions: [review()],
  });
}
