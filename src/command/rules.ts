/** `rules`: one rule, interpretation or finding by its id, with its source. */

import { CASE_FINDINGS, CASE_INTERPRETATIONS, CASELOAD_FINDINGS, GENOGRAM_FINDINGS } from '../case/index.js';
import {
  AGENDA_NOTES,
  CLOSING_CONDITIONS,
  CLOSING_REASONS,
  JOURNEY_FINDINGS,
  JOURNEY_ITEMS,
  REPORT_FINDINGS,
  REPORT_QUESTIONS,
  SUPERVISION_POINTS,
} from '../case/journey/index.js';
import {
  AGREEMENT_FINDINGS,
  CLASSIFICATION_INTERPRETATIONS,
  INDICATOR_IDS,
  LEVEL_NAMES,
  RISK_CLASSIFICATION_TABLE,
  RISK_LEVELS,
  ROW_WORDING,
  SETTING_FINDINGS,
  SUGGESTION_REASONS,
} from '../classification/index.js';
import {
  ASSESSMENT_FINDINGS,
  CHRONOLOGY_FINDINGS,
  CIRCUMSTANCES,
  EVALUATION_FINDINGS,
  FACTOR_INTERPRETATIONS,
  FACTORS,
  RESEARCH_MESSAGES,
} from '../factors/index.js';
import { SHAPE_FINDINGS } from '../factors/schema.js';
import {
  AGREEMENT_CHECK_FINDINGS,
  CAPACITY_REASONS,
  GOAL_FINDINGS,
  GOAL_INTERPRETATIONS,
  GOAL_REVIEW_FINDINGS,
  MEASURE_FINDINGS,
} from '../goals/index.js';
import { ROW_FINDINGS } from '../interop/index.js';
import {
  DATA_ITEMS,
  EPISODE_FINDINGS,
  EXCLUSIONS,
  OUTCOMES_INTERPRETATIONS,
  RETURN_DEFINITIONS,
  UNDECIDED,
} from '../outcomes/index.js';
import {
  AUTHORITY_GUIDE_ITEMS,
  CASE_GUIDE_ITEMS,
  PRACTICE_GUIDE_INTERPRETATIONS,
  PRACTICE_PRINCIPLES,
  PRACTICE_RECOMMENDATIONS,
  PRACTICE_TERMS,
} from '../practice-guide-2026/index.js';
import {
  CLOCKS,
  HISTORY_FINDINGS,
  NOTICES,
  PRACTICE_FINDINGS,
  RECLASSIFICATION_INTERPRETATIONS,
  REVIEW_RULES,
} from '../reclassification/index.js';
import {
  BIRTH_FINDINGS,
  CONDITION_REASONS,
  PERMANENCE_STEPS,
  PLAN_FINDINGS,
  READ_CONDITIONS,
  RECORDED_CONDITIONS,
  RETURN_HOME_INTERPRETATIONS,
  SUPPORT_BARRIERS,
  SUPPORT_FINDINGS,
  SUPPORT_LINES,
  SUPPORT_TIMES,
  UNPLANNED_STEPS,
  WARNING_SIGN_FINDINGS,
  WARNING_SIGNS,
  YEAR_FINDINGS,
} from '../return-home/index.js';
import type { Citation } from '../shared/citation.js';
import { groupBy } from '../shared/group-by.js';
import { INPUT_FINDINGS } from '../shared/index.js';
import type { Interpretation } from '../shared/interpretation.js';
import { CannotRun, LINE_FINDINGS } from './documents.js';
import type { Surroundings } from './surroundings.js';
import { printedIn, wrapped } from './text.js';

/** What the registers of the package say of an entry: each has some of these. */
interface Entry {
  readonly title?: string;
  readonly says?: string;
  readonly message?: string;
  readonly meaning?: string;
  readonly asks?: string;
  readonly settledBy?: string;
  readonly source?: Citation;
  readonly sources?: readonly Citation[];
}

/** A rule as it is printed here: paragraphs, and where they come from. */
interface Rule {
  readonly kind: string;
  readonly paragraphs: readonly string[];
  readonly sources: readonly Citation[];
}

const ruleOf = (kind: string, { title, says, message, meaning, asks, settledBy, source, sources }: Entry): Rule => ({
  kind,
  paragraphs: [title, says, message, meaning, asks, settledBy && `Settled by: ${settledBy}.`].filter(
    (text) => text !== undefined,
  ),
  sources: [...(source === undefined ? [] : [source]), ...(sources ?? [])],
});

const inRegister = (kind: string, register: Readonly<Record<string, Entry>>): readonly (readonly [string, Rule])[] =>
  Object.entries(register).map(([id, entry]) => [id, ruleOf(kind, entry)]);

const interpretationOf = ({
  id,
  title,
  silence,
  reading,
  because,
  sources,
}: Interpretation): readonly [string, Rule] => [
  id,
  {
    kind: 'interpretation',
    paragraphs: [title, `The source: ${silence}`, `How it is read here: ${reading}`, `Why: ${because}`],
    sources,
  },
];

/** The rows of the Risk Classification Table, with their four cells. */
const ROWS = INDICATOR_IDS.map((id): readonly [string, Rule] => {
  const { heading, cells } = ROW_WORDING[id];
  const { row, source } = RISK_CLASSIFICATION_TABLE[id];
  return [
    id,
    {
      kind: 'row of the Risk Classification Table',
      paragraphs: [
        `Row ${row}: ${heading.practitioner}`,
        ...RISK_LEVELS.map((level) => `${LEVEL_NAMES[level]}: ${cells[level]}`),
      ],
      sources: [source],
    },
  ];
});

/** The interpretations of every pillar. */
const INTERPRETATIONS = [
  ...FACTOR_INTERPRETATIONS,
  ...CLASSIFICATION_INTERPRETATIONS,
  ...RECLASSIFICATION_INTERPRETATIONS,
  ...GOAL_INTERPRETATIONS,
  ...RETURN_HOME_INTERPRETATIONS,
  ...OUTCOMES_INTERPRETATIONS,
  ...PRACTICE_GUIDE_INTERPRETATIONS,
  ...CASE_INTERPRETATIONS,
];

/** The registers of findings of every pillar. */
const FINDING_REGISTERS = [
  ASSESSMENT_FINDINGS,
  EVALUATION_FINDINGS,
  CHRONOLOGY_FINDINGS,
  SETTING_FINDINGS,
  AGREEMENT_FINDINGS,
  HISTORY_FINDINGS,
  PRACTICE_FINDINGS,
  GOAL_FINDINGS,
  AGREEMENT_CHECK_FINDINGS,
  GOAL_REVIEW_FINDINGS,
  MEASURE_FINDINGS,
  PLAN_FINDINGS,
  BIRTH_FINDINGS,
  SUPPORT_FINDINGS,
  WARNING_SIGN_FINDINGS,
  YEAR_FINDINGS,
  CASE_FINDINGS,
  JOURNEY_FINDINGS,
  CASELOAD_FINDINGS,
  GENOGRAM_FINDINGS,
  REPORT_FINDINGS,
  ROW_FINDINGS,
  EPISODE_FINDINGS,
  LINE_FINDINGS,
  SHAPE_FINDINGS,
  INPUT_FINDINGS,
];

/** Every rule that has an id, by that id in lower case. An id of two registers has two rules. */
const allRules = (): ReadonlyMap<string, readonly (readonly [string, Rule])[]> => {
  const all = [
    ...ROWS,
    ...INTERPRETATIONS.map(interpretationOf),
    ...FACTORS.map((factor): readonly [string, Rule] => [factor.id, ruleOf(`${factor.kind} factor`, factor)]),
    ...inRegister('circumstance', CIRCUMSTANCES),
    ...inRegister('message from research', RESEARCH_MESSAGES),
    ...inRegister('clock of row 7', CLOCKS),
    ...RISK_LEVELS.flatMap((level) => REVIEW_RULES[level].inTurn).map((rule): readonly [string, Rule] => [
      rule.id,
      ruleOf('entry of row 7', rule),
    ]),
    ...inRegister('notice', NOTICES),
    ...inRegister('reason of a suggestion', SUGGESTION_REASONS),
    ...inRegister('reason about capacity to change', CAPACITY_REASONS),
    ...inRegister('condition for going home', READ_CONDITIONS),
    ...inRegister('condition for going home', RECORDED_CONDITIONS),
    ...inRegister('reason of a condition', CONDITION_REASONS),
    ...inRegister('step of an unplanned return', UNPLANNED_STEPS),
    ...inRegister('step of a decision against return', PERMANENCE_STEPS),
    ...inRegister('line about support', SUPPORT_LINES),
    ...inRegister('barrier to support', SUPPORT_BARRIERS),
    ...inRegister('printed time of support', SUPPORT_TIMES),
    ...inRegister('warning sign', WARNING_SIGNS),
    ...inRegister('item of the journey', JOURNEY_ITEMS),
    ...inRegister('question of the report', REPORT_QUESTIONS),
    ...inRegister('condition for closing', CLOSING_CONDITIONS),
    ...inRegister('reason of a condition for closing', CLOSING_REASONS),
    ...inRegister('point of supervision', SUPERVISION_POINTS),
    ...inRegister('note on a point of supervision', AGENDA_NOTES),
    ...inRegister('key principle of the Practice Guide of 2026', PRACTICE_PRINCIPLES),
    ...inRegister('recommendation of the Practice Guide of 2026', PRACTICE_RECOMMENDATIONS),
    ...inRegister('asked of a case by the Practice Guide of 2026', CASE_GUIDE_ITEMS),
    ...inRegister('asked of an authority by the Practice Guide of 2026', AUTHORITY_GUIDE_ITEMS),
    ...inRegister('word of 2026', PRACTICE_TERMS),
    ...inRegister('definition of a return home', RETURN_DEFINITIONS),
    ...inRegister('end of care that is no return home', EXCLUSIONS),
    ...inRegister('end of care that cannot be decided', UNDECIDED),
    ...inRegister('item of the data on returns', DATA_ITEMS),
    ...FINDING_REGISTERS.flatMap((register) => inRegister('finding', register)),
  ];
  return groupBy(all, ([id]) => [id.toLowerCase()]);
};

const rulePrinted = ([id, { kind, paragraphs, sources }]: readonly [string, Rule]): readonly string[] => [
  `${id} (${kind})`,
  ...paragraphs.flatMap((paragraph) => wrapped(paragraph, '  ')),
  ...(sources.length === 0 ? [] : wrapped(printedIn(sources), '  ')),
  '',
];

/**
 * Prints rules by their ids, in whatever case they are written.
 *
 * @param ids - the ids; without any, all there are are listed
 * @param surroundings - where to print
 * @throws CannotRun if nothing has one of the ids; those that something has are printed first
 */
export const rules = (ids: readonly string[], { print }: Pick<Surroundings, 'print'>): void => {
  const all = allRules();
  if (ids.length === 0) {
    const listed = [...all.values()]
      .flat()
      .map(([id, { kind, paragraphs }]) => [id, kind, ...paragraphs.slice(0, 1)].join('\t'));
    print(`${listed.join('\n')}\n`);
    return;
  }
  const asked = ids.map((id) => all.get(id.toLowerCase()));
  print(
    asked
      .flatMap((named) => named ?? [])
      .flatMap(rulePrinted)
      .join('\n'),
  );
  const unknown = asked.flatMap((named, position) => (named === undefined ? [position + 1] : []));
  if (unknown.length > 0)
    throw new CannotRun(
      `Nothing has the id in place ${unknown.join(', ')}. \`reunification-framework rules\` without an id lists them all.`,
    );
};
