/**
 * The worked example of Annex 8: what it has as printed, and what SMART still asks of it; then completed by us in a parental
 * agreement, reviewed twice. Run it with `npm run example:balanced-diet`.
 */
import { readFileSync } from 'node:fs';
import {
  agreementToMarkdown,
  checkAgreement,
  checkGoal,
  checkReviews,
  evaluateAssessment,
  type Finding,
  formatCitation,
  type Goal,
  type GoalCheck,
  parseCivilDate,
  progressOf,
  SMART_LETTERS,
  suggestCapacity,
  suggestObservations,
} from 'reunification-framework';
import { parseAssessment } from 'reunification-framework/factors/schema';
import type { Measure } from 'reunification-framework/goals';
import { parseGoal, parseGoalReviews, parseParentalAgreement } from 'reunification-framework/goals/schema';
import { print, valueFrom } from './printing.js';

/** The case file: the goal as the source prints it, and what we added, marked as ours. */
interface CaseFile {
  readonly title: string;
  readonly source: string;
  readonly asPrinted: { readonly reading: readonly string[]; readonly goal: object };
  readonly completedByUs: {
    readonly note: string;
    readonly asOf: unknown;
    readonly assessment: unknown;
    readonly childTimescaleUntil: unknown;
    readonly goal: object & { readonly startingPoints: Measure['startingPoint'] };
    readonly agreement: object;
    readonly names: Readonly<Record<string, string>>;
    readonly reviews: unknown;
  };
}

const findingLine = ({ code, severity, path, message, source }: Finding): string =>
  `      ${severity}: ${message} [${code} at ${path.join('.')}${source === undefined ? '' : `; ${formatCitation(source)}`}]`;

const printCheck = (check: GoalCheck): void => {
  for (const letter of SMART_LETTERS) {
    const { verdict, findings } = check.letters[letter];
    print(`  ${letter}: ${verdict}`, ...findings.map(findingLine));
  }
  print(`  Nothing missing in any letter: ${check.isComplete ? 'yes' : 'no'}`);
};

const file: CaseFile = JSON.parse(readFileSync(new URL('cases/balanced-diet.json', import.meta.url), 'utf8'));
const { asPrinted, completedByUs: ours } = file;

print(`# ${file.title}`, file.source, '', '## As printed', ...asPrinted.reading.map((line) => `- ${line}`), '');
const printed = valueFrom(parseGoal(asPrinted.goal));
printCheck(checkGoal(printed, {}));

const asOf = valueFrom(parseCivilDate(ours.asOf));
const [evaluation] = evaluateAssessment(valueFrom(parseAssessment(ours.assessment)), { asOf }).children;
const { startingPoints, ...added } = ours.goal;
const goal: Goal = valueFrom(
  parseGoal({
    ...asPrinted.goal,
    ...added,
    measures: printed.measures?.map((measure) => ({ ...measure, startingPoint: startingPoints })),
  }),
);
const agreement = valueFrom(parseParentalAgreement({ ...ours.agreement, goals: [goal] }));
const childTimescale = { until: valueFrom(parseCivilDate(ours.childTimescaleUntil)) };
const check = checkAgreement(agreement, { evaluation, agreed: { level: 'medium', on: asOf }, childTimescale });

print('', `## Completed by us. ${ours.note}`, '');
for (const one of check.goals) printCheck(one);
print('', `  Parts of the form: ${JSON.stringify(check.parts)}`, `  Complete: ${check.isComplete ? 'yes' : 'no'}`);
print(...check.findings.map(findingLine));
print('', agreementToMarkdown(agreement, ours.names));

const reviews = valueFrom(parseGoalReviews(ours.reviews));
const progress = progressOf(goal, reviews, { asOf });
const suggested = suggestCapacity([progress]);
print('## Reviewed', '');
print(...checkReviews(reviews, [goal]).findings.map(findingLine));
print(
  ...progress.points.map(
    ({ on, score, outcome }) => `  ${on}: ${score ?? 'no score'} (${outcome ?? 'nothing to say'})`,
  ),
  `  Since the beginning: ${progress.sinceStart}; ${progress.standing}. No change after support: ${progress.noChangeAfterSupport}.`,
  ...suggested.flatMap((capacity) => [
    `  Suggested evidence of capacity to change: ${capacity.kind === 'suggested' ? capacity.evidence : capacity.kind}.`,
    ...capacity.reasons.map(({ says, source }) => `    ${says} (${formatCitation(source)})`),
  ]),
  `  Observations suggested for the assessment: ${suggestObservations([progress], { children: ['child-1'], recordedOn: asOf }).length}`,
);
