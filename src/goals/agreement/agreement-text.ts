/** A parental agreement as a text for parents and worker. */

import { tableFor } from '../../classification/explanations/explain-table.js';
import { tableText } from '../../classification/explanations/to-markdown.js';
import type { RiskLevel, Section20Facts } from '../../classification/index.js';
import { ABOUT_THE_TABLE } from '../../classification/letters/letter-wording.js';
import { endingOfSection20, somewhereToTurn } from '../../classification/letters/write-letter.js';
import type { FactorId } from '../../factors/index.js';
import { factorById } from '../../factors/register/register.js';
import { type CivilDate, formatCivilDate } from '../../shared/days/civil-date.js';
import { readOnce } from '../../shared/shapes/shape.js';
import { inLine } from '../../shared/text/markdown.js';
import { isBlank } from '../../shared/text/text.js';
import { type Frequency, type Goal, type Measure, OUTCOMES, type Outcome, type Support } from '../goal/goal.js';
import type { AgreementTextDetails, ParentalAgreement, Signature, StatedRisk } from './parental-agreement.js';
import { AGREEMENT_TEXT_DETAILS, PARENTAL_AGREEMENT } from './shapes.js';

/** What to write for opaque ids: a name for each. An id without one is written as it is. */
export type NamesById = Readonly<Record<string, string>>;

/** What the agreement is for (Annex 7, at the head of the form), in our own words. */
const PURPOSE =
  'This agreement is between the parents and the workers named here. It says what people are worried about, what has to change for the child to live at home safely, and what help there will be. It builds on what is already going well. Everyone looks at it again at each review, to see how things are going.';

const NEW_WORRIES =
  'If new worries come up and change does not last, people will see the risk as high. If nothing keeps the child safe any more, they will see it as severe.';
const SEVERE_AT_HOME =
  'If the risk becomes severe while the child is at home, the plan is for the child to go back into care. The council may ask a court.';

/** What row 7 of the Risk Classification Table, with the prose on its timescales, says can follow at each level. */
const IF_NOTHING_CHANGES: Readonly<Record<RiskLevel, readonly string[]>> = {
  low: [
    'If new worries come up, people will look at the risk again. It can go up to medium, even if the parents keep up the changes.',
    NEW_WORRIES,
    SEVERE_AT_HOME,
  ],
  medium: [
    NEW_WORRIES,
    'If not enough has changed by the review, people will decide whether there is more time, or whether the risk is high.',
    'No return home is planned while the risk is high or severe.',
    SEVERE_AT_HOME,
  ],
  high: [
    'If the risk stays high for six months without enough change, people will see it as severe. If a different time was set for this child, that time counts.',
    'People will also see the risk as severe if nothing keeps the child safe any more.',
    'At severe risk, people plan for a lasting home for the child somewhere else.',
  ],
  severe: [],
};

const NOT_FILLED_IN = 'Not filled in yet.';
const NOT_YET = 'not filled in yet';

const OUTCOME_NAMES: Readonly<Record<Outcome, string>> = {
  'worse-than-expected': 'Worse than we expect',
  expected: 'What we expect',
  'better-than-expected': 'Better than we expect',
};

type NameOf = (id: string) => string;

const dated = (day: CivilDate | undefined): string => (day === undefined ? NOT_FILLED_IN : formatCivilDate(day));
const words = (text: string | undefined): string =>
  text === undefined || isBlank(text) ? NOT_FILLED_IN : inLine(text.trim());
const yesOrNo = (answer: boolean | undefined): string => (answer === undefined ? NOT_FILLED_IN : answer ? 'yes' : 'no');
const items = (lines: readonly string[], ifNone: string = NOT_FILLED_IN): string =>
  lines.length === 0 ? ifNone : lines.map((line) => `- ${line}`).join('\n');

const factorWords = ({
  factor,
  inWords,
}: {
  readonly factor: FactorId;
  readonly inWords?: string | undefined;
}): string => (inWords === undefined || isBlank(inWords) ? inLine(factorById(factor).title) : inLine(inWords.trim()));

const often = ({ every, unit }: Frequency): string => (every === 1 ? `every ${unit}` : `every ${every} ${unit}s`);

/** A text in a row of others: without the full stop at its end. */
const inRow = (text: string): string => text.replace(/\.$/u, '');

const measureLine = (measure: Measure, nameOf: NameOf): string => {
  const { method, howOften, by, startingPoint } = measure;
  return [
    inRow(words(method)),
    howOften === undefined ? `how often: ${NOT_YET}` : often(howOften),
    by === undefined ? `by whom: ${NOT_YET}` : `by ${nameOf(by)}`,
    ...(startingPoint === undefined
      ? []
      : [`at the beginning, ${formatCivilDate(startingPoint.on)}: ${inLine(startingPoint.found)}`]),
  ].join('; ');
};

const supportLine = ({ what, providedBy, from }: Support, nameOf: NameOf): string =>
  [
    inRow(inLine(what.trim())),
    ...(providedBy === undefined ? [] : [`from ${nameOf(providedBy)}`]),
    ...(from === undefined ? [] : [`starting on ${formatCivilDate(from)}`]),
  ].join('; ');

const goalLines = (goal: Goal, position: number, nameOf: NameOf): readonly string[] => {
  const { overarching, change, steps = [], measures = [], outcomes = {}, support = [], dueOn, reviewsOn = [] } = goal;
  const { noSupportNeededBecause } = goal;
  const makers = (change?.by ?? []).map(nameOf);
  return [
    `### Goal ${position + 1}: ${words(overarching)}`,
    items([
      `What needs to change: ${words(change?.what)}`,
      `Who will make the change: ${makers.length === 0 ? NOT_FILLED_IN : makers.join(' and ')}`,
      `By when: ${dated(dueOn)}`,
      `When we will look at progress: ${reviewsOn.length === 0 ? NOT_FILLED_IN : reviewsOn.map(formatCivilDate).join(', ')}`,
    ]),
    'Steps:',
    items(
      steps.map(({ what, dueOn: by }) => `${inLine(what)}${by === undefined ? '' : ` (by ${formatCivilDate(by)})`}`),
    ),
    'How we will know:',
    items(measures.map((measure) => measureLine(measure, nameOf))),
    'How things could turn out:',
    items(OUTCOMES.map((outcome) => `${OUTCOME_NAMES[outcome]}: ${words(outcomes[outcome])}`)),
    'Help with this goal:',
    items(
      support.map((entry) => supportLine(entry, nameOf)),
      isBlank(noSupportNeededBecause) ? NOT_FILLED_IN : `No help is needed: ${inRow(words(noSupportNeededBecause))}.`,
    ),
  ];
};

/** Whether a goal lists help, or says why none is needed. */
const saysSupport = ({ support = [], noSupportNeededBecause }: Goal): boolean =>
  support.length > 0 || !isBlank(noSupportNeededBecause);

const riskWords = (risk: StatedRisk | undefined): string => {
  if (risk === undefined) return NOT_FILLED_IN;
  return risk.kind === 'classified'
    ? `${risk.level}${risk.on === undefined ? '' : `, decided on ${formatCivilDate(risk.on)}`}`
    : 'not decided yet; this agreement is made during the assessment';
};

const signatureLine = (signature: Signature, nameOf: NameOf): string =>
  signature.kind === 'parent'
    ? `${nameOf(signature.parent)} (parent), ${formatCivilDate(signature.on)}`
    : `${nameOf(signature.person)} (worker), ${formatCivilDate(signature.on)}`;

const endingLines = (agreement: ParentalAgreement, facts: Section20Facts): readonly string[] => {
  if (agreement.accommodatedUnderSection20 !== true) return [];
  return [
    '## If the arrangement under section 20 ends early',
    ...endingOfSection20(facts, 'parent', false).map(({ text }) => text),
    words(agreement.ifSection20Ends),
  ];
};

const ifNothingChanges = (risk: StatedRisk | undefined): readonly string[] =>
  risk?.kind === 'classified' ? IF_NOTHING_CHANGES[risk.level] : [];

const turnLines = (details: AgreementTextDetails): readonly string[] => {
  const { heading, points } = somewhereToTurn('parent', details);
  return [`## ${heading}`, items(points.map(({ text }) => inLine(text)))];
};

const agreementText = (agreement: ParentalAgreement, names: NamesById, details: AgreementTextDetails): string => {
  const named = new Map(Object.entries(names));
  const nameOf: NameOf = (id) => inLine(named.get(id) ?? id);
  const { parents = [], workers = [], strengths = [], concerns = [], goals = [], support = [] } = agreement;
  const { reviewedOn = [], nextGoals = [], signatures = [], copies = [] } = agreement;
  const listed = (ids: readonly string[]): string => (ids.length === 0 ? NOT_FILLED_IN : ids.map(nameOf).join(', '));
  const hasSigned = (parent: string): boolean =>
    signatures.some((signature) => signature.kind === 'parent' && signature.parent === parent);
  return `${[
    `# Parental agreement about ${nameOf(agreement.child)}`,
    PURPOSE,
    items([
      `Parents: ${listed(parents)}`,
      `Workers: ${listed(workers)}`,
      `Date: ${dated(agreement.madeOn)}`,
      `Risk if ${nameOf(agreement.child)} came home now: ${riskWords(agreement.risk)}`,
      `Next review: ${dated(agreement.nextReviewOn)}`,
      `Accommodated under section 20 of the Children Act 1989: ${yesOrNo(agreement.accommodatedUnderSection20)}`,
    ]),
    '## 1. Strengths',
    items(strengths.map(factorWords)),
    '## 2. What could stop a return home',
    items(concerns.map(factorWords)),
    '## 3 and 4. Goals to reach by the next review, and what we expect',
    ...(goals.length === 0 ? [NOT_FILLED_IN] : goals.flatMap((goal, position) => goalLines(goal, position, nameOf))),
    '## 5. More help and services',
    items(
      support.map((entry) => supportLine(entry, nameOf)),
      goals.length > 0 && goals.every(saysSupport) ? 'See the help listed under each goal.' : NOT_FILLED_IN,
    ),
    '## 6. If we get to the review and a goal is not reached',
    words(agreement.ifGoalsNotReached),
    'If help was offered and nothing has changed in the time we set, that counts as a risk too.',
    ...ifNothingChanges(agreement.risk),
    ...endingLines(agreement, details.section20 ?? {}),
    '## 7. Looking back together',
    items(
      reviewedOn.map((day) => `Review on ${formatCivilDate(day)}`),
      agreement.nextReviewOn === undefined
        ? NOT_FILLED_IN
        : `For the review on ${formatCivilDate(agreement.nextReviewOn)}.`,
    ),
    '## 8. Goals after the review',
    ...(nextGoals.length === 0
      ? ['To be agreed at the review.']
      : nextGoals.flatMap((goal, position) => goalLines(goal, position, nameOf))),
    '## The table that helps people decide how high the risk is',
    ABOUT_THE_TABLE.parent,
    tableText(tableFor({}, 'parent')),
    ...turnLines(details),
    '## Signed',
    `We have talked this agreement through. I know what has to change before people think that ${nameOf(agreement.child)} can come home safely, and what will happen if it does not change or does not last.`,
    items([
      ...signatures.map((signature) => signatureLine(signature, nameOf)),
      ...parents.filter((parent) => !hasSigned(parent)).map((parent) => `${nameOf(parent)} (parent): not signed yet`),
    ]),
    `Signed copies given: ${copies.length === 0 ? NOT_FILLED_IN : copies.map(({ parent, on }) => `${nameOf(parent)}, ${formatCivilDate(on)}`).join('; ')}`,
  ].join('\n\n')}\n`;
};

/**
 * Writes a parental agreement as Markdown, in plain words for parents and worker, in the order of the form of Annex 7, with the
 * Risk Classification Table in the words for parents. What is missing is shown as not filled in.
 *
 * The text holds what the agreement holds, the caller’s own words among it: it is for the people named in it.
 *
 * @param agreement - the agreement
 * @param names - what to write for opaque ids
 * @param details - who may end an arrangement under section 20, and where the parents can turn
 * @returns Markdown.
 * @throws InputError if an argument has the wrong type
 *
 * @example
 * ```ts
 * import { agreementToMarkdown } from 'reunification-framework/goals';
 *
 * const text = agreementToMarkdown(
 *   { edition: 'framework-2015', child: 'child-1', parents: ['parent-1'] },
 *   { 'child-1': 'Ada', 'parent-1': 'Ms Hill' },
 * );
 * text.match(/^#.*$/m)?.[0]; // => '# Parental agreement about Ada'
 * text.match(/^- .*$/gm)?.slice(0, 2); // => ['- Parents: Ms Hill', '- Workers: Not filled in yet.']
 * ```
 */
export function agreementToMarkdown(
  agreement: ParentalAgreement,
  names: NamesById = {},
  details: AgreementTextDetails = {},
): string {
  return agreementText(
    readOnce('agreement', agreement, PARENTAL_AGREEMENT),
    readOnce('names', names, { each: 'text', of: 'any' }),
    readOnce('details', details, AGREEMENT_TEXT_DETAILS),
  );
}
