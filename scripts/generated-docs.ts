/** The pages of docs/ that are written from the rule data, so that practitioners can check the rules as Markdown. */
import {
  AGREEMENT_FINDINGS,
  ASSESSMENT_FINDINGS,
  CIRCUMSTANCES,
  type Citation,
  CLASSIFICATION_INTERPRETATIONS,
  CONTRADICTIONS,
  DECISION_ROW,
  DOMAIN_LABELS,
  DOMAINS,
  type Domain,
  EVALUATION_FINDINGS,
  explainTable,
  FACTOR_INTERPRETATIONS,
  FACTORS,
  type Factor,
  type FindingRegister,
  factorById,
  formatCitation,
  INDICATOR_IDS,
  LEVEL_NAMES,
  PARTICULARS,
  RESEARCH_MESSAGES,
  type Requirement,
  type ResearchMessage,
  RISK_CLASSIFICATION_TABLE,
  RISK_LEVELS,
  type Route,
  researchMessagesFor,
  SETTING_FINDINGS,
  SUGGESTION_REASONS,
  tableToMarkdown,
} from 'reunification-framework';
import { SHAPE_FINDINGS } from 'reunification-framework/factors/schema';

const page = (title: string, introduction: string, ...parts: readonly string[]): string =>
  `${[`---\ntitle: ${title}\n---`, `# ${title}`, introduction, GENERATED, ...parts].join('\n\n')}\n`;

const GENERATED = '_This page is written from the rule data by `npm run docs:generate`; a test compares them._';

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

const routeText = ({ shows, from, notFrom, unless }: Route): string =>
  [
    shows.map((particular) => PARTICULARS[particular]).join(' And: '),
    from === undefined ? '' : `Shown by: ${from.map(words).join(', ')}.`,
    notFrom === undefined ? '' : `Not by: ${notFrom.map(words).join(', ')} alone.`,
    unless === undefined ? '' : `Unless: ${unless.map((particular) => PARTICULARS[particular]).join(' Or: ')}`,
  ]
    .filter((part) => part !== '')
    .join(' ');

const requirementText = ({ code, routes }: Requirement): string =>
  `${EVALUATION_FINDINGS[code].severity === 'must' ? 'Needed' : 'Also looked at'} (\`${code}\`): ${routes.map(routeText).join(' Or: ')}`;

const messageText = ({ text, figures, study, source }: ResearchMessage): string =>
  [
    text,
    ...figures.map(({ percent, statement }) => `${percent}% ${statement}.`),
    `${study}. ${formatCitation(source)}`,
  ].join(' ');

const factorText = (factor: Factor): string => {
  const facts: readonly (string | undefined)[] = [
    `Id: \`${factor.id}\``,
    factor.annex1Label && `Heading in Annex 1: ${factor.annex1Label}`,
    `Annex 1: ${ANNEX1[factor.annex1]}`,
    `Observed of: ${factor.about.map(words).join(', ')}`,
    factor.age &&
      `Age: does not apply in the first year of life; ${factor.age.thereafter === 'applies' ? 'applies from the first birthday' : 'after that, whether the child is very young is for professional judgement'}`,
    factor.mayBeTooEarly && 'Age: in the first year of life it may be too early to say so',
    factor.includes.length > 0 ? `Takes in: ${factor.includes.join('; ')}` : undefined,
    factor.excludes.length > 0 ? `Leaves out: ${factor.excludes.join('; ')}` : undefined,
    ...factor.requirements.map(requirementText),
    ...factor.inclusions.map(
      ({ shows, unless }) =>
        `Counts as present on evidence of: ${PARTICULARS[shows]}${unless === undefined ? '' : ` Unless: ${PARTICULARS[unless]}`}`,
    ),
    ...factor.exclusions.map(
      ({ code, shows }) =>
        `Ruled out (\`${code}\`) by evidence of: ${shows.map((particular) => PARTICULARS[particular]).join(' Or: ')}`,
    ),
    ...(factor.kind === 'risk'
      ? researchMessagesFor(factor.id).map((message) => `Research: ${messageText(message)}`)
      : []),
    `Emphasis in the table: ${words(factor.emphasis)}`,
    `Source: ${cited(factor.sources)}`,
  ];
  return [`#### ${factor.label}`, factor.meaning, list(facts.filter((fact) => fact !== undefined))].join('\n\n');
};

const ofDomain = (domain: Domain, kind: Factor['kind']): readonly Factor[] =>
  FACTORS.filter((factor) => factor.domain === domain && factor.kind === kind);

const factorsPage = page(
  'Register of factors',
  'Factors Associated with Future Harm, in printed order: what each means, of whom it can be observed, and what evidence it needs. Every observation, present or absent, needs evidence; what is listed as needed comes on top.',
  table(
    ['Domain', 'Future significant harm more likely', 'Future significant harm less likely'],
    [
      ...DOMAINS.map((domain) => [
        DOMAIN_LABELS[domain],
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
    `## ${DOMAIN_LABELS[domain]}`,
    '### Future significant harm more likely',
    ...ofDomain(domain, 'risk').map(factorText),
    '### Future significant harm less likely',
    ...ofDomain(domain, 'protective').map(factorText),
  ]),
  '## Circumstances outside the table',
  'Circumstances on which the Framework reports research or states a rule.',
  table(
    ['Circumstance', 'Id', 'What it means', 'What follows', 'Observed of', 'Source'],
    Object.values(CIRCUMSTANCES).map(({ label, id, meaning, bearing, about, study, sources }) => [
      label,
      `\`${id}\``,
      meaning,
      words(bearing),
      about.map(words).join(', '),
      [study, cited(sources)].filter((part) => part !== undefined).join('. '),
    ]),
  ),
  '## Findings that contradict each other',
  table(
    ['Risk factor', 'Protective factor', 'Why'],
    CONTRADICTIONS.map(({ riskFactor, protectiveFactor, because }) => [
      factorById(riskFactor).label,
      factorById(protectiveFactor).label,
      because,
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
          ? factorById(message.trigger.riskFactor).label
          : CIRCUMSTANCES[message.trigger.circumstance].label,
      messageText(message),
    ]),
  ),
);

// The table

const tablePage = page(
  'Risk Classification Table',
  'The “Traffic Light Tool”, row for row and column for column as on p. 40 of the Framework. Rows 1 to 5 indicate a level, row 6 says what each level points to. Row 7, on moving between levels later, is not part of this page. No colour is given: the copy used has lost them, and a level is told by its name and its place in the order.',
  '## Rows 1 to 5, as values',
  table(
    ['Row', 'Indicator', ...RISK_LEVELS.map((level) => LEVEL_NAMES[level]), 'Source'],
    INDICATOR_IDS.map((indicator) => {
      const { row: number, heading, cells, source } = RISK_CLASSIFICATION_TABLE[indicator];
      return [
        number,
        `${heading} (\`${indicator}\`)`,
        ...RISK_LEVELS.map((level) => `\`${cells[level]}\``),
        formatCitation(source),
      ];
    }),
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
  'After the simplified table of Annex 6.',
  tableToMarkdown(explainTable({}, 'young-person')),
  '## Why an indicator is suggested, or left to people',
  table(
    ['Code', 'Reason', 'Source'],
    Object.entries(SUGGESTION_REASONS).map(([code, { text, source }]) => [`\`${code}\``, text, formatCitation(source)]),
  ),
);

// Interpretations

const interpretationsPage = page(
  'Interpretations',
  'Where the Framework is silent, or says a thing in two ways, this package has made a choice. Each is numbered; numbers never change and are never used again.',
  ...[...FACTOR_INTERPRETATIONS, ...CLASSIFICATION_INTERPRETATIONS]
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

const findingsPage = page(
  'Findings',
  'Every finding has a stable code, a severity, a path into the data passed in, and these fixed words. No finding repeats a value or a key of the input. `must`: the answer cannot be given, or an observation does not count. `should`: worth a person’s attention.',
  register('The shape of an input', 'From every function that reads input from outside.', SHAPE_FINDINGS),
  register('How an assessment fits together', 'From `parseAssessment` and `checkAssessment`.', ASSESSMENT_FINDINGS),
  register('What evidence is worth', 'From `evaluateAssessment`.', EVALUATION_FINDINGS),
  register('Indicators as people set them', 'From `setIndicators`.', SETTING_FINDINGS),
  register('Agreeing a classification', 'From `agree` and `parseAgreedClassification`.', AGREEMENT_FINDINGS),
);

/** The generated pages, by path. */
export const GENERATED_DOCS: Readonly<Record<string, string>> = {
  'docs/factors.md': factorsPage,
  'docs/risk-classification-table.md': tablePage,
  'docs/interpretations.md': interpretationsPage,
  'docs/findings.md': findingsPage,
};
