/**
 * The main job on two real cases, both taken from the Framework itself: assess, suggest, classify, agree, explain.
 * Run it with `npm run example`.
 */
import { readFileSync } from 'node:fs';
import {
  type Assessment,
  type ChildEvaluation,
  classify,
  evaluateAssessment,
  explainAgreed,
  explainIndication,
  explanationToMarkdown,
  type FactorId,
  factorById,
  formatCitation,
  INDICATOR_IDS,
  type Indication,
  parseCivilDate,
  type Subject,
  type SuggestedProfile,
  setIndicators,
  suggestIndicators,
} from 'reunification-framework';
import { parseAgreedClassification, parseIndicatorSettings } from 'reunification-framework/classification/schema';
import { type Observed, RESEARCH_MESSAGES } from 'reunification-framework/factors';
import { parseAssessment } from 'reunification-framework/factors/schema';
import { print, valueFrom } from './printing.js';

/** A case file of this folder: the assessment as the source tells it, and an invented panel to show the rest of the way. */
interface CaseFile {
  readonly title: string;
  readonly reading: readonly string[];
  readonly asOf: unknown;
  readonly assessment: unknown;
  readonly reported: { readonly level: string; readonly added: string };
  readonly illustration: { readonly note: string; readonly settings: unknown; readonly panel: object };
}

const items = (lines: readonly string[]): void => print(...lines.map((line) => `  - ${line}`));
const section = (title: string, lines: readonly string[]): void => {
  if (lines.length === 0) return;
  print('', title);
  items(lines);
};

const nameOf = (about: Subject): string => {
  switch (about.kind) {
    case 'child':
      return 'the child';
    case 'parent':
      return about.parent;
    case 'professionals':
      return 'the professionals';
    case 'parents-together':
      return `${about.parents.join(' and ')} together`;
    case 'household':
      return `the household of ${about.parents.join(' and ')}`;
    case 'social-setting':
      return `the neighbourhood of ${about.parents.join(' and ')}`;
  }
};

const titleOf = (factor: FactorId): string => factorById(factor).title;
const citedAs = (factor: FactorId): string => factorById(factor).sources.map(formatCitation).join('; ');

const observedLine = ({ factor, about, evidence, doubts }: Observed): string => {
  const { pieces, facts, opinions, hearsay, natureNotRecorded, undated } = evidence;
  const kinds = Object.entries({
    fact: facts,
    opinion: opinions,
    hearsay,
    'of unknown nature': natureNotRecorded,
    undated,
  });
  const quality = kinds.flatMap(([kind, count]) => (count > 0 ? [`${count} ${kind}`] : [])).join(', ');
  const others = doubts.filter((code) => !code.startsWith('evidence.'));
  return [`${titleOf(factor)} — ${nameOf(about)}`, `evidence: ${pieces} (${quality})`, ...others].join('; ');
};

const printObserved = (evaluation: ChildEvaluation): void => {
  section(
    'Risk factors that count, and where they are printed:',
    evaluation.riskFactors.map(
      (risk) => `${observedLine(risk)}; addressed: ${risk.addressed}. ${citedAs(risk.factor)}`,
    ),
  );
  section('Protective factors that count:', evaluation.protectiveFactors.map(observedLine));
  section('Strengths that are not protective factors:', evaluation.strengths.map(observedLine));
  section('Found absent:', evaluation.absent.map(observedLine));
  section(
    'Observed, but the evidence does not meet the standard, so it does not count:',
    evaluation.notCounted.map(
      (entry) => `${observedLine(entry)}: ${entry.because.join(', ')}. ${citedAs(entry.factor)}`,
    ),
  );
  section(
    'Circumstances in which sufficient change is highly unlikely:',
    evaluation.changeHighlyUnlikely.map(({ id, study, source }) => `${id} (${study}; ${formatCitation(source)})`),
  );
  section(
    'Research that this case calls up:',
    evaluation.researchMessages.map(({ message, source }) => {
      const { says, figures, study } = RESEARCH_MESSAGES[message];
      return [
        says,
        ...figures.map(({ percent, statement }) => `${percent}% ${statement}.`),
        `${study}; ${formatCitation(source)}`,
      ].join(' ');
    }),
  );
};

const printMissing = (evaluation: ChildEvaluation): void => {
  section(
    'Missing: recorded as not known:',
    evaluation.notKnown.map(({ factor, about }) => `${titleOf(factor)} — ${nameOf(about)}`),
  );
  section(
    'Missing: answered by nobody:',
    evaluation.unanswered.map(
      ({ domain, about, factors }) => `${domain}, ${nameOf(about)}: ${factors.map(titleOf).join('; ')}`,
    ),
  );
  section(
    'Missing: circumstances of which it is not known whether they are there:',
    evaluation.openCircumstances.map(
      ({ circumstance, about, because }) => `${circumstance} — ${nameOf(about)} (${because})`,
    ),
  );
};

const printSuggestions = ({ suggestions }: SuggestedProfile): void =>
  section(
    'The five indicators, from this assessment:',
    INDICATOR_IDS.map((indicator) => {
      const suggestion = suggestions[indicator];
      const answer =
        suggestion.kind === 'suggested'
          ? `suggested: ${suggestion.value}`
          : `${suggestion.kind}, between ${suggestion.options.join(', ')}`;
      const why = suggestion.reasons.map(({ says, factors, source }) => {
        const named =
          factors.length === 0
            ? ''
            : factors.length > 6
              ? ` [${factors.length} factors]`
              : ` [${factors.map(titleOf).join('; ')}]`;
        return `${says}${named} (${formatCitation(source)})`;
      });
      return `${suggestion.indicator}: ${answer}. ${why.join(' ')}`;
    }),
  );

/** From an invented panel to an agreed classification. */
const printAgreement = (
  { illustration }: CaseFile,
  assessment: Assessment,
  suggested: SuggestedProfile,
  asOf: Parameters<typeof evaluateAssessment>[1]['asOf'],
): void => {
  print('', `An agreement, to show the rest of the way. ${illustration.note}`);
  const { profile, origins } = valueFrom(
    setIndicators(suggested, valueFrom(parseIndicatorSettings(illustration.settings))),
  );
  items(Object.entries(origins).map(([indicator, origin]) => `${indicator}: ${origin}`));
  const record = {
    edition: 'framework-2015',
    child: suggested.child,
    wayHome: { parents: suggested.parents },
    profile,
    ...illustration.panel,
  };
  const agreed = valueFrom(parseAgreedClassification(record, { asOf, assessment }));
  print('', explanationToMarkdown(explainAgreed(agreed, 'practitioner'), 4));
  print(explanationToMarkdown(explainAgreed(agreed, 'young-person'), 4));
};

const inShort = (indication: Indication): string => {
  switch (indication.kind) {
    case 'matched':
      return `${indication.level} is indicated`;
    case 'mixed':
      return `no level is indicated; judgement between ${indication.options.join(', ')}`;
    case 'incomplete':
      return `nothing is indicated yet; ${indication.stillPossible.join(' or ')} still possible; missing: ${indication.missing.join(', ')}`;
  }
};

/** One line for each child and way home, at the end. */
const summary: string[] = [];

const printWayHome = (file: CaseFile, group: readonly ChildEvaluation[], suggested: SuggestedProfile): void => {
  const children = group.map(({ child }) => child);
  const home = suggested.parents.join(' and ');
  print('', `### ${children.join(', ')}, to the home of ${home}`);
  printSuggestions(suggested);
  const indication = classify(suggested.profile);
  print('', explanationToMarkdown(explainIndication(indication, 'practitioner'), 4));
  print(explanationToMarkdown(explainIndication(indication, 'young-person'), 4));
  print(`The source reports: ${file.reported.level}. ${file.reported.added}`);
  summary.push(
    ...children.map(
      (child) =>
        `${file.title}: ${child} to ${home}: ${inShort(indication)}; the source reports ${file.reported.level}`,
    ),
  );
};

/** Children of whom the assessment says the same; each is still classified separately. */
const alike = (children: readonly ChildEvaluation[]): readonly (readonly [ChildEvaluation, ...ChildEvaluation[]])[] => {
  const groups = new Map<string, [ChildEvaluation, ...ChildEvaluation[]]>();
  for (const evaluation of children) {
    const said = JSON.stringify({ ...evaluation, child: '' });
    const group = groups.get(said);
    if (group === undefined) groups.set(said, [evaluation]);
    else group.push(evaluation);
  }
  return [...groups.values()];
};

for (const name of ['five-siblings', 'later-life-letter']) {
  const file: CaseFile = JSON.parse(readFileSync(new URL(`cases/${name}.json`, import.meta.url), 'utf8'));
  const asOf = valueFrom(parseCivilDate(file.asOf));
  const assessment = valueFrom(parseAssessment(file.assessment));
  print('', `# ${file.title}`);
  items(file.reading);
  for (const group of alike(evaluateAssessment(assessment, { asOf }).children)) {
    const [first] = group;
    print('', `## ${group.map(({ child }) => child).join(', ')} (first year of life: ${first.age})`);
    if (group.length > 1)
      print('', 'The source tells nothing apart about these children. Each is classified separately.');
    printObserved(first);
    printMissing(first);
    for (const wayHome of first.waysHome) {
      const suggested = suggestIndicators(first, wayHome);
      printWayHome(file, group, suggested);
      printAgreement(file, assessment, suggested, asOf);
    }
  }
}
section('In short:', summary);
