/** Every rule, interpretation and finding that has an id, as `rules` prints it. */

import { CASE_FINDINGS, CASELOAD_FINDINGS, GENOGRAM_FINDINGS } from '../case/index.js';
import {
  AGENDA_NOTES,
  CLOSING_CONDITIONS,
  CLOSING_REASONS,
  JOURNEY_FINDINGS,
  JOURNEY_ITEMS,
  JOURNEY_REASONS,
  JOURNEY_REMINDERS,
  JOURNEY_STAGES,
  JOURNEY_TASKS,
  REPORT_FINDINGS,
  REPORT_QUESTIONS,
  REPORT_SECTIONS,
  STAGE_REASONS,
  SUPERVISION_POINTS,
} from '../case/journey/index.js';
import { BESIDE_TITLES } from '../case/journey/stages.js';
import { LAW_TASKS } from '../case/overview/law/law-rules.js';
import { LETTER_LACKS, LETTERS } from '../case/overview/letters/letter-rules.js';
import { OTHER_TASKS } from '../case/overview/tasks/work-rules.js';
import {
  AGREEMENT_FINDINGS,
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
  FACTORS,
  RESEARCH_MESSAGES,
} from '../factors/index.js';
import { SHAPE_FINDINGS } from '../factors/schema.js';
import {
  AGREEMENT_CHECK_FINDINGS,
  CAPACITY_REASONS,
  GOAL_FINDINGS,
  GOAL_REVIEW_FINDINGS,
  MEASURE_FINDINGS,
} from '../goals/index.js';
import { ROW_FINDINGS } from '../interop/index.js';
import {
  DATA_ITEMS,
  EPISODE_FINDINGS,
  EXCLUSIONS,
  PUBLISHED_COSTS,
  PUBLISHED_FIGURES,
  RETURN_DEFINITIONS,
  STABILITY_NOTES,
  UNDECIDED,
} from '../outcomes/index.js';
import {
  AUTHORITY_GUIDE_ITEMS,
  CASE_GUIDE_ITEMS,
  PRACTICE_PRINCIPLES,
  PRACTICE_RECOMMENDATIONS,
  PRACTICE_TERMS,
} from '../practice-guide-2026/index.js';
import {
  CLOCKS,
  DUE_RULES,
  HISTORY_FINDINGS,
  NOTICES,
  PRACTICE_FINDINGS,
  REVIEW_RULES,
} from '../reclassification/index.js';
import {
  APPROVAL_POINTS,
  APPROVAL_RULES,
  BIRTH_FINDINGS,
  CONDITION_REASONS,
  ITEM_REASONS,
  LEGAL_CONTRADICTIONS,
  LEGAL_STATUSES,
  PERMANENCE_STEPS,
  PLACED_BEFORE_ASSESSMENT,
  PLAN_FINDINGS,
  READ_CONDITIONS,
  READINESS_NOTICES,
  RECORDED_CONDITIONS,
  RETURN_ROUTES,
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
import { LINE_FINDINGS } from './documents.js';
import { INTERPRETATIONS } from './interpretations.js';

/** What the registers of the package say of an entry: each has some of these. */
interface Entry {
  readonly title?: string;
  readonly aim?: string;
  readonly statement?: string;
  readonly says?: string;
  readonly message?: string;
  readonly meaning?: string;
  readonly asks?: string;
  readonly settledBy?: string;
  readonly source?: Citation;
  readonly sources?: readonly Citation[];
}

/** A rule as it is printed: paragraphs, and where they come from. */
export interface Rule {
  readonly kind: string;
  readonly paragraphs: readonly string[];
  readonly sources: readonly Citation[];
}

const ruleOf = (
  kind: string,
  { title, aim, statement, says, message, meaning, asks, settledBy, source, sources }: Entry,
): Rule => ({
  kind,
  paragraphs: [title, aim, statement, says, message, meaning, asks, settledBy && `Settled by: ${settledBy}.`].filter(
    (text) => text !== undefined,
  ),
  sources: [...(source === undefined ? [] : [source]), ...(sources ?? [])],
});

const inRegister = (kind: string, register: Readonly<Record<string, Entry>>): readonly (readonly [string, Rule])[] =>
  Object.entries(register).map(([id, entry]) => [id, ruleOf(kind, entry)]);

/** The same of a register that says of each id only what it means. */
const inWords = (kind: string, words: Readonly<Record<string, string>>): readonly (readonly [string, Rule])[] =>
  Object.entries(words).map(([id, says]) => [id, ruleOf(kind, { says })]);

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

/** Every rule that has an id, register by register. */
export const everyRule = (): readonly (readonly [string, Rule])[] => [
  ...ROWS,
  ...INTERPRETATIONS.map(interpretationOf),
  ...FACTORS.map((factor): readonly [string, Rule] => [factor.id, ruleOf(`${factor.kind} factor`, factor)]),
  ...inRegister('circumstance', CIRCUMSTANCES),
  ...inRegister('message from research', RESEARCH_MESSAGES),
  ...inRegister('clock of row 7', CLOCKS),
  ...RISK_LEVELS.flatMap((level) => [...REVIEW_RULES[level].inTurn, REVIEW_RULES[level].otherwise]).map(
    (rule): readonly [string, Rule] => [rule.id, ruleOf('entry of row 7', rule)],
  ),
  ...inRegister('date that is due', DUE_RULES),
  ...inRegister('notice', NOTICES),
  ...inRegister('reason of a suggestion', SUGGESTION_REASONS),
  ...inRegister('reason about capacity to change', CAPACITY_REASONS),
  ...inRegister('condition for going home', READ_CONDITIONS),
  ...inRegister('condition for going home', RECORDED_CONDITIONS),
  ...inRegister('reason of a condition', CONDITION_REASONS),
  ...inRegister('notice about a return', READINESS_NOTICES),
  ...inRegister('reason of an item on a list', ITEM_REASONS),
  ...inRegister('legal status', LEGAL_STATUSES),
  ...inRegister('legal route home', RETURN_ROUTES),
  ...inRegister('legal route beside the list', { [PLACED_BEFORE_ASSESSMENT.id]: PLACED_BEFORE_ASSESSMENT }),
  ...inRegister('approval', APPROVAL_RULES),
  ...inRegister('point of an approval', APPROVAL_POINTS),
  ...inRegister('contradiction in law', LEGAL_CONTRADICTIONS),
  ...inRegister('step of an unplanned return', UNPLANNED_STEPS),
  ...inRegister('step of a decision against return', PERMANENCE_STEPS),
  ...inRegister('line about support', SUPPORT_LINES),
  ...inRegister('barrier to support', SUPPORT_BARRIERS),
  ...inRegister('printed time of support', SUPPORT_TIMES),
  ...inRegister('warning sign', WARNING_SIGNS),
  ...inRegister('stage of the journey', JOURNEY_STAGES),
  ...inRegister('task of the journey', JOURNEY_TASKS),
  ...inWords('beside the tasks of the journey', BESIDE_TITLES),
  ...inRegister('item of the journey', JOURNEY_ITEMS),
  ...inRegister('reason of an item of the journey', JOURNEY_REASONS),
  ...inWords('reason of the stage', STAGE_REASONS),
  ...Object.values(JOURNEY_REMINDERS)
    .flat()
    .map((reminder): readonly [string, Rule] => [reminder.id, ruleOf('point to bear in mind', reminder)]),
  ...inRegister('task of the work list', OTHER_TASKS),
  ...inRegister('task of the work list', LAW_TASKS).map(([id, rule]) => [`law/${id}`, rule] as const),
  ...inRegister('letter', LETTERS),
  ...inWords('what a letter lacks', LETTER_LACKS),
  ...inRegister('section of the report', REPORT_SECTIONS),
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
  ...inRegister('note on what became of returns', STABILITY_NOTES),
  ...inRegister('published figure', PUBLISHED_FIGURES),
  ...PUBLISHED_COSTS.map((cost): readonly [string, Rule] => [cost.id, ruleOf('published cost', cost)]),
  ...FINDING_REGISTERS.flatMap((register) => inRegister('finding', register)),
];

/** The same, by id in lower case. An id of two registers has two rules. */
export const allRules = (): ReadonlyMap<string, readonly (readonly [string, Rule])[]> =>
  groupBy(everyRule(), ([id]) => [id.toLowerCase()]);
