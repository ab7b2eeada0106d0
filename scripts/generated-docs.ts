/** The pages of docs/ that are written from the rule data, so that practitioners can check the rules as Markdown. */
import {
  type Citation,
  CLOCK_IDS,
  CONDITION_IDS,
  DOMAINS,
  type Domain,
  EVIDENCE_SOURCES,
  explainTable,
  factorById,
  formatCitation,
  INDICATOR_IDS,
  LEVEL_NAMES,
  PLAN_PARTS,
  type ReviewSituation,
  RISK_LEVELS,
  type RiskLevel,
  researchMessagesFor,
  SMART_LETTERS,
  tableToMarkdown,
} from 'reunification-framework';
import { CASE_FINDINGS, CASELOAD_FINDINGS, GENOGRAM_FINDINGS } from 'reunification-framework/case';
import {
  AGREEMENT_FINDINGS,
  DECISION_ROW,
  READ_OTHERWISE,
  RISK_CLASSIFICATION_TABLE,
  SETTING_FINDINGS,
  SUGGESTION_REASONS,
} from 'reunification-framework/classification';
import {
  ASSESSMENT_FINDINGS,
  CHRONOLOGY_CONTRADICTIONS,
  CHRONOLOGY_FINDINGS,
  CIRCUMSTANCES,
  CONTRADICTIONS,
  DOMAIN_TITLES,
  type Ending,
  EVALUATION_FINDINGS,
  FACTORS,
  type Factor,
  IF_CHANGE_IS_HIGHLY_UNLIKELY,
  MALTREATMENT_EXAMPLES,
  MALTREATMENT_EXAMPLES_SOURCE,
  PARTICULARS,
  type ParticularId,
  RESEARCH_MESSAGES,
  type Requirement,
  type ResearchMessage,
  type Route,
} from 'reunification-framework/factors';
import { SHAPE_FINDINGS } from 'reunification-framework/factors/schema';
import {
  AGREEMENT_CHECK_FINDINGS,
  AGREEMENT_CONTRADICTIONS,
  AGREEMENT_FORM,
  type AgreementPart,
  CAPACITY_REASONS,
  GOAL_FINDINGS,
  GOAL_REVIEW_CONTRADICTIONS,
  GOAL_REVIEW_FINDINGS,
  MEASURE_FINDINGS,
  VAGUE_WORDS,
} from 'reunification-framework/goals';
import { ROW_FINDINGS } from 'reunification-framework/interop';
import { JOURNEY_FINDINGS, REPORT_FINDINGS } from 'reunification-framework/journey';
import { EPISODE_FINDINGS } from 'reunification-framework/outcomes';
import {
  CLOCKS,
  DUE_RULES,
  HISTORY_FINDINGS,
  type KeptRow,
  NOTICES,
  PRACTICE_FINDINGS,
  REVIEW_RULES,
  type ReviewConditions,
  type ReviewOutcome,
  type ReviewRule,
  type ReviewRuleId,
  type SituationPart,
  SUPPORT,
  SUSTAINED,
  type Sustained,
  type SustainedId,
} from 'reunification-framework/reclassification';
import {
  APPROVAL_FACTS,
  APPROVAL_POINTS,
  APPROVAL_RULES,
  BIRTH_FINDINGS,
  type ChecklistRule,
  CONDITION_FACTS,
  CONDITION_OF_PART,
  CONDITION_REASONS,
  ITEM_REASONS,
  LEGAL_CONTRADICTIONS,
  LEGAL_STATUSES,
  PERMANENCE_STEPS,
  PLACED_BEFORE_ASSESSMENT,
  PLAN_CONTRADICTIONS,
  PLAN_FINDINGS,
  READ_CONDITIONS,
  RECORDED_CONDITIONS,
  RETURN_ROUTES,
  SUPPORT_BARRIERS,
  SUPPORT_FINDINGS,
  SUPPORT_LINES,
  SUPPORT_TIMES,
  UNPLANNED_STEPS,
  WARNING_SIGN_FINDINGS,
  WARNING_SIGNS,
  WORKING_DAYS_FOR_APPROVAL,
  YEAR_FINDINGS,
} from 'reunification-framework/return-home';
import { type FindingRegister, INPUT_FINDINGS } from 'reunification-framework/shared';
import { LINE_FINDINGS } from '../src/command/documents.js';
import { INTERPRETATIONS } from '../src/command/interpretations.js';
import { everyRule } from '../src/command/rules-by-id.js';
import { capitalised } from '../src/shared/text/text.js';
import { inputReference } from './input-reference.js';
import { JOURNEY_PARTS } from './journey-page.js';
import { PRACTICE_GUIDE_PARTS } from './practice-guide-page.js';

const page = (title: string, introduction: string, ...parts: readonly string[]): string =>
  `${[`---\ntitle: ${title}\n---`, `# ${title}`, introduction, GENERATED, ...parts].join('\n\n')}\n`;

const GENERATED = '_Generated from the rule data by `npm run docs:generate`; a test compares the two._';

const list = (items: readonly string[]): string => items.map((item) => `- ${item}`).join('\n');
const row = (cells: readonly (string | number)[]): string => `| ${cells.join(' | ')} |`;
const table = (headings: readonly string[], rows: readonly (readonly (string | number)[])[]): string =>
  [row(headings), row(headings.map(() => '---')), ...rows.map(row)].join('\n');
const cited = (sources: readonly Citation[]): string => sources.map(formatCitation).join('; ');
const words = (id: string): string => id.replaceAll('-', ' ');

// Factors

const ANNEX1: Readonly<Record<Factor['annex1'], string>> = {
  defined: 'defined there',
  'age-rule-only': 'only an age rule there',
  'heading-only': 'only a heading there',
  'page-missing': 'its page is missing from the copy used',
};

/** A fact that evidence can show, with the id that it is recorded by. */
const particularText = (particular: ParticularId): string => `${PARTICULARS[particular]} (\`${particular}\`)`;
const idsText = (ids: readonly string[]): string => ids.map((id) => `\`${id}\``).join(', ');

const routeText = ({ shows, from, notFrom, unless }: Route): string =>
  [
    shows.map(particularText).join(' And: '),
    from === undefined ? '' : `Shown by: ${idsText(from)}.`,
    notFrom === undefined ? '' : `Not by ${idsText(notFrom)} alone.`,
    unless === undefined ? '' : `Unless: ${unless.map(particularText).join(' Or: ')}`,
  ]
    .filter((part) => part !== '')
    .join(' ');

const requirementText = ({ code, routes }: Requirement): string =>
  `${EVALUATION_FINDINGS[code].severity === 'must' ? 'Needed' : 'Also looked at'} (\`${code}\`): ${routes.map(routeText).join(' Or: ')}`;

const messageText = ({ says, figures, study, source }: ResearchMessage): string =>
  [
    says,
    ...figures.map(({ percent, statement }) => `${percent}% ${statement}.`),
    `${study}. ${formatCitation(source)}`,
  ].join(' ');

const endingText = (ending: Ending | undefined): string =>
  ending === undefined
    ? ''
    : ` Unless later evidence, not from ${idsText(ending.notFrom)} alone, shows: ${particularText(ending.shows)}`;

const factorText = (factor: Factor): string => {
  const facts: readonly (string | undefined)[] = [
    `Id: \`${factor.id}\``,
    factor.annex1Title && `Heading in Annex 1: ${factor.annex1Title}`,
    `Annex 1: ${ANNEX1[factor.annex1]}`,
    `Observed of: ${idsText(factor.about)}`,
    factor.age &&
      `Age: does not apply in the first year of life; ${factor.age.thereafter === 'applies' ? 'applies from the first birthday' : 'after that, whether the child is very young is for professional judgement'}`,
    factor.mayBeTooEarly &&
      'Age: of a baby or very young child it may be too early to say so; past the first birthday, whether the child is very young is for professional judgement',
    factor.kind === 'protective' && factor.judgedBy === 'people'
      ? 'Judged by people: Annex 1 names nothing that could be checked'
      : undefined,
    factor.includes.length > 0 ? `Takes in: ${factor.includes.join('; ')}` : undefined,
    factor.excludes.length > 0 ? `Leaves out: ${factor.excludes.join('; ')}` : undefined,
    ...factor.requirements.map(requirementText),
    ...factor.inclusions.map(
      ({ shows, endedBy }) => `Counts as present on evidence of: ${particularText(shows)}${endingText(endedBy)}`,
    ),
    ...factor.exclusions.map(
      ({ code, shows, endedBy }) =>
        `Ruled out (\`${code}\`) by evidence of: ${shows.map(particularText).join(' Or: ')}${endingText(endedBy)}`,
    ),
    ...(factor.kind === 'risk'
      ? researchMessagesFor(factor.id).map((message) => `Research: ${messageText(message)}`)
      : []),
    factor.emphasis === 'not-established' ? undefined : `Emphasis in the table: ${words(factor.emphasis)}`,
    `Source: ${cited(factor.sources)}`,
  ];
  return [`#### ${factor.title}`, factor.meaning, list(facts.filter((fact) => fact !== undefined))].join('\n\n');
};

const ofDomain = (domain: Domain, kind: Factor['kind']): readonly Factor[] =>
  FACTORS.filter((factor) => factor.domain === domain && factor.kind === kind);

const factorsPage = page(
  'Register of factors',
  'The Factors Associated with Future Harm, in printed order: what each means, who it can be observed of, and what evidence it needs. Every observation, present or absent, needs evidence; what is listed as needed comes on top. Evidence that meets all of it contradicts a record that the factor is absent or not known, except for attachment and local facilities.',
  'The Framework prints some factors in italics, as those most strongly associated with future harm. Our copy has lost the italics, so for all 61 factors this is not established (I-01); an authority can declare what its own copy prints.',
  `Words in code type are what a system records. Each piece of evidence has a \`role\` (who made the finding), a \`source\` (where it was read) and may say what it \`shows\`. The rules below read \`role\` and \`shows\`. Of the sources, one matters to a rule: \`own-account\`, since nothing favourable rests on a parent’s own account alone (I-162). The sources are ${idsText(EVIDENCE_SOURCES)}; all other values are in the [input reference](input-reference.md#evidence).`,
  table(
    ['Domain', 'Future significant harm more likely', 'Future significant harm less likely'],
    [
      ...DOMAINS.map((domain) => [
        DOMAIN_TITLES[domain],
        ofDomain(domain, 'risk').length,
        ofDomain(domain, 'protective').length,
      ]),
      [
        'All',
        ...(['risk', 'protective'] as const).map((kind) => FACTORS.filter((factor) => factor.kind === kind).length),
      ],
    ],
  ),
  ...DOMAINS.flatMap((domain) => [
    `## ${DOMAIN_TITLES[domain]}`,
    '### Future significant harm more likely',
    ...ofDomain(domain, 'risk').map(factorText),
    '### Future significant harm less likely',
    ...ofDomain(domain, 'protective').map(factorText),
  ]),
  '## Circumstances outside the table',
  'Circumstances on which the Framework reports research or states a rule.',
  table(
    ['Circumstance', 'Id', 'What it means', 'What follows', 'Observed of', 'Source'],
    Object.values(CIRCUMSTANCES).map(({ title, id, meaning, bearing, about, study, sources }) => [
      title,
      `\`${id}\``,
      meaning,
      words(bearing),
      about.map(words).join(', '),
      [study, cited(sources)].filter((part) => part !== undefined).join('. '),
    ]),
  ),
  `Where one is found of which “change highly unlikely” follows: ${IF_CHANGE_IS_HIGHLY_UNLIKELY}`,
  '## Examples of maltreatment',
  `Events and situations, and the kind of maltreatment that each counts as. ${formatCitation(MALTREATMENT_EXAMPLES_SOURCE)}.`,
  table(
    ['Event or situation', 'Kind of maltreatment'],
    MALTREATMENT_EXAMPLES.map(({ example, kind }) => [example, words(kind)]),
  ),
  '## Findings that contradict each other',
  table(
    ['Risk factor', 'Protective factor', 'Why'],
    CONTRADICTIONS.map(({ riskFactor, protectiveFactor, says }) => [
      factorById(riskFactor).title,
      factorById(protectiveFactor).title,
      says,
    ]),
  ),
  '## Research messages',
  table(
    ['Message', 'Called up by', 'What was found'],
    Object.values(RESEARCH_MESSAGES).map((message) => [
      `\`${message.id}\``,
      message.trigger.kind === 'always'
        ? 'every assessment'
        : message.trigger.kind === 'risk-factor'
          ? factorById(message.trigger.riskFactor).title
          : CIRCUMSTANCES[message.trigger.circumstance].title,
      messageText(message),
    ]),
  ),
);

// Row 7

/** What is looked at in a situation, value by value, in words. */
const SITUATION_WORDS: {
  readonly [Part in SituationPart]: Readonly<Record<`${ReviewSituation[Part]}`, string>>;
} = {
  newRisk: { true: 'a new risk stands', false: 'no new risk stands' },
  protectiveFactors: {
    apparent: 'protective factors are apparent',
    'none-apparent': 'no protective factor is apparent',
  },
  capacityToChange: {
    able: 'the parents can show lasting capacity for change',
    unable: 'the parents cannot show lasting capacity for change',
  },
  riskFactors: {
    'fully-addressed': 'all risk factors are addressed',
    'partly-addressed': 'risk factors are being addressed, not yet all of them fully',
    'not-being-addressed': 'risk factors are not being addressed',
  },
  sustained: {
    true: 'all that had to be kept up has held for long enough, as last recorded',
    false: 'not all that had to be kept up has held for long enough, as last recorded',
  },
  confirmed: {
    true: 'somebody has recorded since the time was up that it still holds',
    false: 'nobody has recorded since the time was up that it still holds',
  },
  sixMonthsAtLevel: {
    true: 'the case has been at this level for six months (at high: to the limit)',
    false: 'the case has not been at this level for six months (at high: the limit is not reached)',
  },
  childTimescale: {
    within: 'the day is within the child’s own timescale',
    past: 'the child’s own timescale is over',
    'not-set': 'nobody has set a timescale for the child',
  },
  reclassifiedAfterReturn: {
    true: 'the risk was formally reclassified once the child had been home for six months',
    false: 'the risk was not yet formally reclassified after six months at home',
  },
  protectedDuringStay: {
    true: 'something protected the child when this stay at the level began, or since',
    false: 'nothing has protected the child in this stay at the level',
  },
  childIsHome: { true: 'the child is at home', false: 'the child is not at home' },
};

const valuesText = <Part extends SituationPart>(part: Part, values: readonly `${ReviewSituation[Part]}`[]): string =>
  `${values.map((value) => SITUATION_WORDS[part][value]).join(', or ')} (\`${part}\`: ${values.map((value) => `\`${value}\``).join(' or ')})`;

const SITUATION_PARTS = Object.keys(SITUATION_WORDS).filter((part): part is SituationPart => part in SITUATION_WORDS);

const partText = <Part extends SituationPart>(part: Part, conditions: ReviewConditions): string | undefined => {
  const values: readonly ReviewSituation[Part][] | undefined = conditions[part];
  return (
    values &&
    valuesText(
      part,
      values.map((value): `${ReviewSituation[Part]}` => `${value}`),
    )
  );
};

const conditionsText = (conditions: ReviewConditions): string =>
  SITUATION_PARTS.flatMap((part) => partText(part, conditions) ?? []).join('; ') || 'all that is left';

/** Each entry of the table of reviews in a few words. */
const ENTRY_WORDS: Readonly<Record<ReviewRuleId, string>> = {
  L1: 'Closing',
  L2: 'Back to medium',
  L3: 'Back to high',
  L4: 'Back to severe',
  'L-unclear-new-risk': 'New risk, nothing that protects',
  'L-unclear-lost': 'Protection or capacity lost',
  'L1-unconfirmed': 'Closing: evidence first',
  'L-reclassify-first': 'Reclassify before closing',
  'L-remains': 'Stays low',
  M1: 'Down to low',
  M2: 'Stays medium while help is used',
  M3: 'Up to high',
  M4: 'Up to severe',
  'M-unclear-unprotected': 'New risk, nothing that protects',
  'M-unclear-new-risk': 'New risk, parents able, child protected',
  'M-unclear-new-risk-past-time': 'The same, with no time left for the child',
  'M-unclear-lost': 'Nothing that protects',
  'M-unclear-lost-past-time': 'The same, with no time left for the child',
  'M-unclear-unable': 'No capacity for change',
  'M-unclear-not-addressed': 'Risk factors no longer addressed',
  'M-past-time': 'Too little change, with no time left for the child',
  'M1-unconfirmed': 'Down to low: evidence first',
  'M-remains': 'Stays medium until the time is up',
  H1: 'Down to medium',
  H2: 'Up to severe at the limit',
  H3: 'Up to severe: protection lost',
  'H-unclear-unprotected': 'Never protected in this stay',
  'H-unclear-six-months': 'At the limit, with change under way',
  'H1-unconfirmed-at-limit': 'Down to medium: evidence first, and the limit has passed',
  'H1-unconfirmed': 'Down to medium: evidence first',
  'H-remains': 'Stays high until the limit',
  S1: 'Down to high',
  'S-unclear-timescale': 'Down to high, if the child’s time allows it',
  'S-unclear-timescale-unconfirmed': 'The same: evidence first',
  'S1-unconfirmed': 'Down to high: evidence first',
  'S-remains': 'Stays severe',
};

const entryText = (id: ReviewRuleId): string => `${ENTRY_WORDS[id]} (\`${id}\`)`;

const ROW_WORDS: Readonly<Record<KeptRow, string>> = {
  riskFactors: 'risk factors',
  protectiveFactors: 'protective factors',
  capacityToChange: 'capacity for change',
};

const SUSTAINED_WORDS: Readonly<Record<SustainedId, string>> = {
  'as-low': 'What low risk asks for',
  'as-medium': 'What medium risk asks for',
  'as-high': 'What leaving severe asks for',
};

const sustainedRows = ({ holdsWhen, onlyIfBetter, rows }: Sustained): string =>
  `${holdsWhen === 'all' ? 'all of' : 'any of'}${onlyIfBetter ? ', if better than at the worst of the stay' : ''}: ${[
    ...(rows.riskFactors.length > 0 ? [valuesText('riskFactors', rows.riskFactors)] : []),
    ...(rows.protectiveFactors.length > 0 ? [valuesText('protectiveFactors', rows.protectiveFactors)] : []),
    ...(rows.capacityToChange.length > 0 ? [valuesText('capacityToChange', rows.capacityToChange)] : []),
  ].join('; ')}`;

const outcomeText = (outcome: ReviewOutcome, level: RiskLevel): string => {
  switch (outcome.kind) {
    case 'move':
      return `${outcome.to}${outcome.childReturnsToCare ? '; the child returns to care' : ''}`;
    case 'remain':
      return `remains ${level}`;
    case 'may-close':
      return 'the case may close';
    case 'evidence-needed':
      return `evidence needed for “${ENTRY_WORDS[outcome.wouldApply]}” (\`${outcome.wouldApply}\`): record ${outcome.rows.map(({ row }) => ROW_WORDS[row]).join(outcome.enough === 'each' ? ' and ' : ' or ')}${outcome.limitPassed ? '; the limit has passed' : ''}`;
    case 'judgement-required':
      return `professional judgement: ${outcome.options.map((option) => `${option}${option === level ? ' (remains)' : ''}`).join(', ')}`;
  }
};

const reviewRow = (rule: ReviewRule, isLast: boolean): readonly string[] => [
  entryText(rule.id),
  [...rule.when.map(conditionsText), ...(isLast ? ['all that is left'] : [])]
    .filter((text, position, texts) => texts.indexOf(text) === position)
    .join('; or<br>'),
  outcomeText(rule.outcome, rule.level),
  rule.says,
  cited(rule.sources),
];

const startText = (start: (typeof CLOCKS)[(typeof CLOCK_IDS)[number]]['startsWith']): string => {
  switch (start.kind) {
    case 'stay':
      return 'the present unbroken stay at the level';
    case 'home':
      return 'the day on which the child came home';
    case 'sustained':
      return `the stay, or the day from which this has held: ${SUSTAINED_WORDS[start.sustained].toLowerCase()} (\`${start.sustained}\`), whichever is later`;
  }
};

const rowSeven: readonly string[] = [
  '## Row 7: moving between levels',
  'What has to be kept up, which clocks run, and what is indicated at a review. The level held changes only when people agree another. The entries for a level are in order of precedence: the first that applies counts. The name in brackets is what the code calls it. Ids with a number are printed rules. `M-past-time` is a move that only the prose names. `…-remains` and `L-reclassify-first` keep a case where it is, because something has to come first. `…-unconfirmed` asks for evidence: the time is up, and nobody has recorded since then how things stand. `…-unclear-…` is a silence of the source, with the options that its prose offers.',
  '### What has to be kept up',
  table(
    ['What', 'Rows', 'What breaks it', 'Source'],
    Object.values(SUSTAINED).map((kept) => [
      `${SUSTAINED_WORDS[kept.id]} (\`${kept.id}\`)`,
      sustainedRows(kept),
      kept.brokenBy.join('; '),
      formatCitation(kept.source),
    ]),
  ),
  '### Clocks',
  'Months are calendar months; an asterisk stands where one is printed. All can be lengthened in a case, or by an authority’s practice, with a reason; whether they can also be shortened is in the column on adjusting. The end of a `deadline` can be overdue; an `earliest` only makes something possible.',
  table(
    ['Clock', 'Level', 'Months', 'Adjusting', 'Starts with', 'Its end', 'When it has run', 'Source'],
    CLOCK_IDS.map((id) => {
      const clock = CLOCKS[id];
      return [
        `${clock.title}${clock.onlyAfter === undefined ? '' : `, only after ${clock.onlyAfter}`} (\`${id}\`)`,
        clock.level,
        `${clock.months}${clock.asterisk ? '\\*' : ''}`,
        words(clock.adjustable),
        startText(clock.startsWith),
        clock.nature,
        clock.thenDue,
        formatCitation(clock.source),
      ];
    }),
  ),
  ...RISK_LEVELS.flatMap((level) => [
    `### At a review: ${level} risk`,
    table(
      ['Entry', 'When', 'What is indicated', 'In words', 'Source'],
      [
        ...REVIEW_RULES[level].inTurn.map((rule) => reviewRow(rule, false)),
        reviewRow(REVIEW_RULES[level].otherwise, true),
      ],
    ),
  ]),
  '### Other dates',
  table(
    ['Date', 'What settles it', 'Source'],
    Object.entries(DUE_RULES).map(([kind, { title, settledBy, source }]) => [
      `${title} (\`${kind}\`)`,
      settledBy,
      formatCitation(source),
    ]),
  ),
  `Support after the return home: ${SUPPORT.months} months where a case has no plan of its own; a practice can declare no fewer than ${SUPPORT.leastMonths}.`,
  '### Notices',
  table(
    ['Notice', 'Source'],
    Object.values(NOTICES).map(({ code, says, source }) => [`${says} (\`${code}\`)`, formatCitation(source)]),
  ),
];

// The table

const tablePage = page(
  'Risk Classification Table',
  'The “Traffic Light Tool”, row for row and column for column as on p. 40 of the Framework. Rows 1 to 5 indicate a level; row 6 says what each level points to; [row 7](#row-7-moving-between-levels), with the prose around it, says when a case moves between levels. No colours are given: our copy has lost them. A level is known by its name and its place in the order.',
  '## Rows 1 to 5, as values',
  table(
    ['Row', 'Indicator', ...RISK_LEVELS.map((level) => LEVEL_NAMES[level]), 'Source'],
    INDICATOR_IDS.map((indicator) => {
      const { row: number, heading, cells, source } = RISK_CLASSIFICATION_TABLE[indicator];
      return [
        number,
        `${heading} (\`${indicator}\`)`,
        ...RISK_LEVELS.map((level) => `${words(cells[level])} (\`${cells[level]}\`)`),
        formatCitation(source),
      ];
    }),
  ),
  '## Where we read a cell otherwise than it is printed',
  table(
    ['Row', 'Level', 'Printed terms', 'How we read them', 'So that the cell takes in', 'Why'],
    READ_OTHERWISE.map(({ indicator, levels, printed, read, makes, interpretation }) => [
      RISK_CLASSIFICATION_TABLE[indicator].row,
      levels.join(', '),
      printed,
      read,
      makes === 'wider' ? 'more' : 'less',
      `[${interpretation}](interpretations.md)`,
    ]),
  ),
  '## Row 6: what each level points to',
  table(
    ['', ...RISK_LEVELS.map((level) => LEVEL_NAMES[level])],
    [
      ['Return home', ...RISK_LEVELS.map((level) => words(DECISION_ROW.cells[level].returnHome))],
      ['Steps', ...RISK_LEVELS.map((level) => DECISION_ROW.cells[level].steps.join('; '))],
      ['Plans named', ...RISK_LEVELS.map((level) => DECISION_ROW.cells[level].plans.join(', ') || 'none')],
    ],
  ),
  `Source: ${formatCitation(DECISION_ROW.source)}. That a return is open at low and medium only: Framework (2015), Annex 5, 1.1, p. 86.`,
  '## In words for practitioners',
  tableToMarkdown(explainTable({}, 'practitioner')),
  '## In words for parents',
  tableToMarkdown(explainTable({}, 'parent')),
  '## In words for a child or young person',
  'After the simplified table of Annex 6. For families the row on wishes is left out, here as in letters (I-185).',
  tableToMarkdown(explainTable({}, 'young-person')),
  '## Why an indicator is suggested, or left to people',
  table(
    ['Code', 'Reason', 'Source'],
    Object.entries(SUGGESTION_REASONS).map(([code, { says, source }]) => [`\`${code}\``, says, formatCitation(source)]),
  ),
  ...rowSeven,
);

// SMART

const MAKES = { 'not-met': 'not met', 'cannot-say': 'cannot say' } as const;

/** A part of the form, with the number that is printed before it. */
const partTitle = (part: AgreementPart): string => {
  const { section, title } = AGREEMENT_FORM[part];
  return section === undefined ? title : `${section}. ${title}`;
};

const smartPage = page(
  'SMART goals',
  'What each letter asks of a goal, and how the letter stands when something is missing. A letter is met if no finding below says otherwise. “Cannot say” means that no problem was found, but the check needs something more.',
  ...SMART_LETTERS.flatMap((letter) => [
    `## ${capitalised(letter)}`,
    table(
      ['Code', 'What it says', 'Then the letter is', 'Source'],
      Object.entries(GOAL_FINDINGS)
        .filter(([, meaning]) => meaning.letter === letter)
        .map(([code, { message, makes, source }]) => [
          `\`${code}\``,
          message,
          makes === undefined ? 'unchanged; worth a look' : MAKES[makes],
          source === undefined ? '' : formatCitation(source),
        ]),
    ),
  ]),
  '## The form of the parental agreement',
  table(
    ['Part', 'Code', 'Severity', 'What it says', 'Source'],
    Object.entries(AGREEMENT_CHECK_FINDINGS).map(([code, { part, severity, message, source }]) => [
      partTitle(part),
      `\`${code}\``,
      severity,
      message,
      source === undefined ? '' : formatCitation(source),
    ]),
  ),
  '## Why evidence of capacity to change is suggested',
  table(
    ['Code', 'Reason', 'Source'],
    Object.entries(CAPACITY_REASONS).map(([code, { says, source }]) => [`\`${code}\``, says, formatCitation(source)]),
  ),
  '## Words that say nothing by themselves',
  'A rule of thumb of this package, which a caller can replace. A wording is pointed out if it contains an aim and otherwise only words of the two lists.',
  list([`Aims: ${VAGUE_WORDS.aims.join(', ')}`, `Beside them: ${VAGUE_WORDS.fillers.join(', ')}`]),
);

// Coming home

const checklistTable = (
  rules: Readonly<Record<string, ChecklistRule<string>>>,
  factText: (fact: string) => string,
): string =>
  table(
    ['Id', 'What is needed', 'Asked', 'Can be set aside', 'Source'],
    Object.entries(rules).map(([id, { asks, appliesIf, maySetAside, sources }]) => [
      `\`${id}\``,
      asks,
      appliesIf.length === 0 ? 'always' : appliesIf.map(factText).join(' and '),
      maySetAside ? 'with a reason' : 'no',
      cited(sources),
    ]),
  );

const returnHomePage = page(
  'Coming home',
  'What must be in place before a child goes home, which approvals the law asks for, what a Reunification Plan holds, what follows an unplanned return, and what has to be done when the answer is no.',
  '## The conditions',
  'A return is ready only if every condition that applies is met. A condition that nobody can answer stands in the way as much as one that is not met.',
  table(
    ['Id', 'What is needed', 'Read from', 'Asked', 'Can be set aside', 'Source'],
    CONDITION_IDS.map((id) => {
      const recorded = Object.entries(RECORDED_CONDITIONS).find(([other]) => other === id)?.[1];
      const read = Object.entries(READ_CONDITIONS).find(([other]) => other === id)?.[1];
      return [
        `\`${id}\``,
        (recorded ?? read)?.asks ?? '',
        recorded === undefined ? 'what is given' : 'what people recorded',
        recorded === undefined || recorded.appliesIf.length === 0
          ? 'always'
          : recorded.appliesIf.map((fact) => CONDITION_FACTS[fact]).join(' and '),
        recorded?.maySetAside === true ? 'with a reason' : 'no',
        cited((recorded ?? read)?.sources ?? []),
      ];
    }),
  ),
  '### Why a condition counts as it does',
  table(
    ['Code', 'Then the condition is', 'What it says'],
    [...Object.entries(CONDITION_REASONS), ...Object.entries(ITEM_REASONS)].map(([code, { verdict, says }]) => [
      `\`${code}\``,
      words(verdict),
      says,
    ]),
  ),
  '## Ways home in law',
  ...Object.values(RETURN_ROUTES).map(({ title, staysLookedAfter, broughtAboutBy, meaning, afterwards, sources }) =>
    [
      `### ${title}`,
      meaning,
      list([
        `Still looked after: ${staysLookedAfter ? 'yes' : 'no'}. Brought about by: the ${broughtAboutBy}.`,
        `Afterwards there has to be: ${afterwards.join('; ')}.`,
        `Source: ${cited(sources)}`,
      ]),
    ].join('\n\n'),
  ),
  '### Legal statuses',
  table(
    ['SSDA903', 'Id', 'Status', 'Ways home', 'What depends on circumstances', 'Law'],
    Object.values(LEGAL_STATUSES).map(({ id, code, title, routes, depends, provision }) => [
      code,
      `\`${id}\``,
      title,
      routes.map((route) => RETURN_ROUTES[route].title).join('; ') || 'none known here',
      depends,
      formatCitation(provision),
    ]),
  ),
  '### Contradictions, and one case outside the list',
  list(Object.values(LEGAL_CONTRADICTIONS).map(({ id, says, sources }) => `\`${id}\`: ${says} (${cited(sources)})`)),
  `${PLACED_BEFORE_ASSESSMENT.title}: ${PLACED_BEFORE_ASSESSMENT.meaning} (${cited(PLACED_BEFORE_ASSESSMENT.sources)})`,
  '## Approvals',
  `Working days are Mondays to Fridays that are not bank holidays in England; the number is ${WORKING_DAYS_FOR_APPROVAL.days} (${cited(WORKING_DAYS_FOR_APPROVAL.sources)}).`,
  ...Object.values(APPROVAL_RULES).map(({ title, neededIf, satisfiedOf, sources }) =>
    [
      `### ${title}`,
      `Needed if: ${neededIf.map((fact) => APPROVAL_FACTS[fact]).join(' ')}`,
      'The approver has to be satisfied that:',
      list(satisfiedOf.map(({ point, sources: printed }) => `${APPROVAL_POINTS[point].asks} (${cited(printed)})`)),
      `Source: ${cited(sources)}`,
    ].join('\n\n'),
  ),
  '## The Reunification Plan',
  table(
    ['Part', 'Condition', 'Code', 'Severity', 'What it says', 'Source'],
    PLAN_PARTS.flatMap((part) =>
      Object.entries(PLAN_FINDINGS)
        .filter(([, meaning]) => meaning.part === part)
        .map(([code, { severity, message, source }]) => [
          words(part),
          words(CONDITION_OF_PART[part]),
          `\`${code}\``,
          severity,
          message,
          source === undefined ? '' : formatCitation(source),
        ]),
    ),
  ),
  '## An unplanned return',
  checklistTable(UNPLANNED_STEPS, words),
  '## When the answer is no',
  checklistTable(PERMANENCE_STEPS, words),
  '## Support',
  'What `supportOf` can say of each need, of who leads, and of the services around a family. It counts and names; there is no score.',
  table(
    ['Code', 'What it says', 'Something to do or to record', 'Source'],
    Object.entries(SUPPORT_LINES).map(([code, { says, isOpen, sources }]) => [
      `\`${code}\``,
      says,
      isOpen ? 'yes' : '',
      cited(sources),
    ]),
  ),
  '### What the text prints of time',
  'No other time is printed: how long a family waits is counted, and no limit is read into it.',
  table(
    ['Id', 'What it asks', 'Months', 'At low, for some', 'Source'],
    Object.entries(SUPPORT_TIMES).map(([id, { asks, months, monthsAtLow, sources }]) => [
      `\`${id}\``,
      asks,
      months === undefined ? '' : String(months),
      monthsAtLow === undefined ? '' : String(monthsAtLow),
      cited(sources),
    ]),
  ),
  '### What can stand in the way',
  table(
    ['Id', 'What it is', 'Source'],
    Object.entries(SUPPORT_BARRIERS).map(([id, { meaning, sources }]) => [`\`${id}\``, meaning, cited(sources)]),
  ),
  '## Warning signs in the first year',
  table(
    ['Id', 'What it is', 'Whether the child can be cared for at home has to be considered', 'Source'],
    Object.entries(WARNING_SIGNS).map(([id, { meaning, questionsCareAtHome, source }]) => [
      `\`${id}\``,
      meaning,
      questionsCareAtHome ? 'yes' : '',
      formatCitation(source),
    ]),
  ),
);

// Interpretations

const interpretationsPage = page(
  'Interpretations',
  'Where the Framework is silent, or says a thing in two ways, this package has made a choice: of two readings that the text allows, the one that is safer for the child. Each choice has a number, which never changes and is never used again.',
  ...[...INTERPRETATIONS]
    .sort((one, other) => one.id.localeCompare(other.id))
    .map(({ id, title, silence, reading, because, sources }) =>
      [
        `## ${id} ${title}`,
        list([
          `What the source leaves open: ${silence}`,
          `How it is read here: ${reading}`,
          `Why: ${because}`,
          `Source: ${cited(sources)}`,
        ]),
      ].join('\n\n'),
    ),
);

// Findings

const register = (title: string, introduction: string, findings: FindingRegister<string>): string =>
  [
    `## ${title}`,
    introduction,
    table(
      ['Code', 'Severity', 'What it says', 'Source'],
      Object.entries(findings).map(([code, { severity, message, source }]) => [
        `\`${code}\``,
        severity,
        message,
        source === undefined ? '' : formatCitation(source),
      ]),
    ),
  ].join('\n\n');

/** What a parser finds too: what cannot be true at once in one record, whatever else is missing. */
const alsoFrom = (parser: string, codes: readonly string[]): string =>
  `What cannot be true at once, \`${parser}\` finds too: ${codes.map((code) => `\`${code}\``).join(', ')}.`;

const findingsPage = page(
  'Findings',
  'Every finding has a stable code, a severity, a path into the data passed in, and the fixed words below. No finding repeats a value or a key of the input. `must` means that the answer cannot be given, or that an observation does not count. `should` means that a person ought to look at it.',
  register('The shape of an input', 'From every function that reads input from outside.', SHAPE_FINDINGS),
  register(
    'An argument of the wrong type',
    'From every function that is not a parser. `checkAssessment`, `checkRecord`, `checkHistory`, `checkPractice`, `checkReviews`, `checkWarningSigns`, `agree`, `setIndicators`, and `caseFromSsd`, `caseFrom903`, `episodesFromSsd` and `episodesFrom903` for their rows, answer with such a finding; any other throws an `InputError` with this code. Parsers give only `input.unreadable` and `input.extended-prototype`.',
    INPUT_FINDINGS,
  ),
  register('How an assessment fits together', 'From `parseAssessment` and `checkAssessment`.', ASSESSMENT_FINDINGS),
  register('What counts as evidence', 'From `evaluateAssessment`.', EVALUATION_FINDINGS),
  register(
    'Chronologies',
    `From \`checkChronology\`. ${alsoFrom('parseCase', CHRONOLOGY_CONTRADICTIONS)}`,
    CHRONOLOGY_FINDINGS,
  ),
  register(
    'Indicators set by people',
    `From \`setIndicators\`. ${alsoFrom('parseIndicatorSettings', ['setting.repeated'])}`,
    SETTING_FINDINGS,
  ),
  register(
    'Agreeing a classification',
    `From \`agree\` and \`parseAgreedClassification\`. ${alsoFrom('parseClassificationRecord', ['case.parent-repeated'])}`,
    AGREEMENT_FINDINGS,
  ),
  register(
    'What happened in a case',
    'From `parseHistory` and `checkHistory`, together with the `panel.…` and `reason.…` codes above.',
    HISTORY_FINDINGS,
  ),
  register('Local practice', 'From `parsePractice` and `checkPractice`.', PRACTICE_FINDINGS),
  register('Goals', 'From `checkGoal`; the first word of a code is the letter of SMART.', GOAL_FINDINGS),
  register(
    'Parental agreements',
    `From \`checkAgreement\`, together with those about its goals. ${alsoFrom('parseParentalAgreement', AGREEMENT_CONTRADICTIONS)}`,
    AGREEMENT_CHECK_FINDINGS,
  ),
  register(
    'Reviews of goals',
    `From \`checkReviews\`. ${alsoFrom('parseGoalReviews', GOAL_REVIEW_CONTRADICTIONS)}`,
    GOAL_REVIEW_FINDINGS,
  ),
  register('Standardised measures', 'From `parseStandardisedMeasure`.', MEASURE_FINDINGS),
  register(
    'Reunification Plans',
    `From \`checkPlan\`. ${alsoFrom('parseReunificationPlan', PLAN_CONTRADICTIONS)} \`parseReadinessCase\` also finds exams, terms and holidays that end before they start.`,
    PLAN_FINDINGS,
  ),
  register(
    'Dates of birth',
    'From `parseUnplannedReturn`, `parseDecisionAgainstReturn` and `parsePracticeGuideCase`, and from `parseReadinessCase` about the legal position.',
    BIRTH_FINDINGS,
  ),
  register('Support', 'From `parseSupportEntries`, `parseLeadProfessionals` and `parseCase`.', SUPPORT_FINDINGS),
  register(
    'Warning signs',
    `From \`checkWarningSigns\`. ${alsoFrom('parseWarningSigns', ['sign.repeated', 'sign.recorded-before-it-happened', 'sign.action-before-sign'])}`,
    WARNING_SIGN_FINDINGS,
  ),
  register(
    'The first year at home',
    `From \`firstYearAtHome\`. ${alsoFrom('parseVisitsMade', ['year.visit-repeated', 'year.visit-recorded-before-it-happened'])}`,
    YEAR_FINDINGS,
  ),
  register(
    'How a whole case fits together',
    'From `parseCase`, together with those of each part, with paths into the case.',
    CASE_FINDINGS,
  ),
  register('The journey', 'From `journeyOf`, with paths into the journey to the way home.', JOURNEY_FINDINGS),
  register('Genograms', 'From `checkGenogram`, and from `parseCase` of each genogram of a case.', GENOGRAM_FINDINGS),
  register('A caseload', 'From `caseloadOn`, with the path into the case of the row.', CASELOAD_FINDINGS),
  register('A Return Home Assessment Report', 'From `checkReport`, with paths into the case.', REPORT_FINDINGS),
  register(
    'Rows of other systems',
    'From `caseFromSsd`, `caseFrom903`, `episodesFromSsd` and `episodesFrom903`. The path is the table, the row and the column. With `must`, what the row would have said is left out.',
    ROW_FINDINGS,
  ),
  register(
    'Episodes of care',
    'From `carePeriods`. The path is `rows`, the row and the field, or `births` and the entry. With `must`, the child is not counted.',
    EPISODE_FINDINGS,
  ),
  register('Lines of a file', 'From the command, of a file with one document on each line.', LINE_FINDINGS),
);

// Reasons

/** What the other codes in an answer mean, by kind: what the other pages do not set out. */
const REASONS: readonly (readonly [title: string, introduction: string, kinds: readonly string[]])[] = [
  [
    'The journey',
    'From `journeyOf` and `caseOn`: the stages and tasks, why a case is in its stage, and how each item stands. What is asked in each task is in [the journey](journey.md).',
    [
      'stage of the journey',
      'task of the journey',
      'beside the tasks of the journey',
      'reason of the stage',
      'reason of an item of the journey',
      'point to bear in mind',
    ],
  ],
  [
    'Closing a case',
    'From `closingOf`: the conditions, and why each is met, open or not known.',
    ['condition for closing', 'reason of a condition for closing'],
  ],
  [
    'Supervision',
    'From `supervisionAgenda`: what the record says on each point.',
    ['point of supervision', 'note on a point of supervision'],
  ],
  [
    'The work list',
    'From `caseOn`: tasks that no date, condition or promise stands for. An id that is about one way home has that way’s id before it.',
    ['task of the work list'],
  ],
  ['The report', 'From `checkReport`.', ['section of the report']],
  ['Letters', 'From `caseOn`: the letters, and what keeps one from being written.', ['letter', 'what a letter lacks']],
  [
    'Coming home',
    'From `readinessOf` and `caseOn`. Conditions and their reasons are in [coming home](return-home.md).',
    ['notice about a return', 'legal route beside the list'],
  ],
  [
    'What became of the returns',
    'From `carePeriods`, `stabilityOf`, `completenessOf` and the report: [what became of the returns](outcomes.md).',
    [
      'definition of a return home',
      'end of care that is no return home',
      'end of care that cannot be decided',
      'item of the data on returns',
      'note on what became of returns',
      'published figure',
      'published cost',
    ],
  ],
  [
    'The Practice Guide of 2026',
    'What is asked of a case and of an authority is in [the Practice Guide of 2026](practice-guide-2026.md).',
    ['key principle of the Practice Guide of 2026', 'recommendation of the Practice Guide of 2026', 'word of 2026'],
  ],
];

/** A title is a sentence of its own before what is said of it. */
const inSentences = (paragraphs: readonly string[]): string =>
  paragraphs.map((text, at) => (at === paragraphs.length - 1 || /[.:?!]$/.test(text) ? text : `${text}.`)).join(' ');

const EVERY_RULE = everyRule();

const reasonsPage = page(
  'Reasons and notes',
  'What the codes mean that answers hold beside [findings](findings.md), where no other page sets them out. `npx reunification-framework rules closing.home` prints any one of them.',
  ...REASONS.map(([title, introduction, kinds]) =>
    [
      `## ${title}`,
      introduction,
      ...kinds.flatMap((kind) => [
        `### ${capitalised(kind)}`,
        table(
          ['Code', 'What it says', 'Source'],
          EVERY_RULE.filter(([, rule]) => rule.kind === kind).map(([id, { paragraphs, sources }]) => [
            `\`${id}\``,
            inSentences(paragraphs).replaceAll('|', '\\|'),
            cited(sources),
          ]),
        ),
      ]),
    ].join('\n\n'),
  ),
);

// Input

const inputPage = (): string =>
  page(
    'Input reference',
    'Everything that the parsers read: each record, its fields, what they may hold, whether they are needed, and what they mean. JSON Schemas of the same are in the package ([interop](interop.md#json-schema)).',
    list([
      'A field that is not needed can be left out. What is left out is not known; it is never read as “no”. `null` is not accepted.',
      'Fields that are not listed are refused, except in the file of bank holidays.',
      'An **id** is a text of 1 to 200 characters from your own system. It should not be a name. A **day** is `YYYY-MM-DD`. A **text** has 1 to 10 000 characters; findings never repeat it.',
      'Whether the parts fit together is checked by the parser too: see [findings](findings.md).',
    ]),
    ...inputReference(),
  );

const journeyPage = page(
  'The journey through the five stages',
  'What the Framework asks in each task of its five stages, in the words of this package: of whom, how strongly, when, and where a case record shows it. `journeyOf` reads a case against it.',
  ...JOURNEY_PARTS,
);

const practiceGuidePage = page(
  'The Practice Guide of 2026',
  'What Foundations’ Reunification Practice Guide (2026) asks, in the words of this package: of one case, and of an authority. `checkCaseAgainstGuide` and `checkAuthorityAgainstGuide` say what of it is done (entry `/practice-guide-2026`).',
  ...PRACTICE_GUIDE_PARTS,
);

/** The generated pages, by path; the input reference is written when it is asked for. */
export const GENERATED_DOCS: Readonly<Record<string, () => string>> = {
  'docs/factors.md': () => factorsPage,
  'docs/risk-classification-table.md': () => tablePage,
  'docs/smart-goals.md': () => smartPage,
  'docs/return-home.md': () => returnHomePage,
  'docs/journey.md': () => journeyPage,
  'docs/practice-guide-2026.md': () => practiceGuidePage,
  'docs/interpretations.md': () => interpretationsPage,
  'docs/findings.md': () => findingsPage,
  'docs/reasons.md': () => reasonsPage,
  'docs/input-reference.md': inputPage,
};
