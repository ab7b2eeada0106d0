/** Whether a goal is SMART, letter by letter. */
import { type CivilDate, isEarlier } from '../shared/civil-date.js';
import { findingFrom, type PathStep } from '../shared/finding.js';
import { isBlank } from '../shared/text.js';
import { areRecords, total } from '../shared/total.js';
import { UNREADABLE } from '../shared/unreadable.js';
import type { GoalCheck, GoalFinding, LetterCheck } from './check-result.js';
import { GOAL_FINDINGS, type GoalFindingCode } from './findings.js';
import {
  type Goal,
  type GoalContext,
  type Measure,
  OUTCOMES,
  SMART_LETTERS,
  type SmartLetter,
  type VagueWords,
} from './goal.js';
import { VAGUE_WORDS } from './vague-words.js';

const finding = (code: GoalFindingCode, ...path: readonly PathStep[]): GoalFinding =>
  findingFrom(GOAL_FINDINGS, code, path);

/** A finding where something holds, otherwise none. */
const when = (holds: boolean, code: GoalFindingCode, ...path: readonly PathStep[]): readonly GoalFinding[] =>
  holds ? [finding(code, ...path)] : [];

/** The words of a text in lower case, with one kind of apostrophe and without quotes and dashes around them. */
const wordsOf = (text: string): readonly string[] =>
  (
    text
      .toLowerCase()
      .replace(/’/gu, "'")
      .match(/[\p{L}\p{M}\p{N}'-]+/gu) ?? []
  )
    .map((word) => word.replace(/^['-]+|['-]+$/gu, ''))
    .filter((word) => word !== '');

/** Whether a wording has an aim that says nothing by itself, and otherwise only words that make it no clearer. */
const isVague = (text: string | undefined, vague: VagueWords): boolean => {
  const aims = vague.aims.flatMap(wordsOf);
  const fillers = vague.fillers.flatMap(wordsOf);
  const words = wordsOf(text ?? '');
  return (
    words.some((word) => aims.includes(word)) && words.every((word) => aims.includes(word) || fillers.includes(word))
  );
};

const checkRiskFactors = ({ addresses = [] }: Goal, { evaluation }: GoalContext): readonly GoalFinding[] => {
  if (addresses.length === 0) return [finding('specific.risk-factor-missing', 'addresses')];
  const repeated = addresses.flatMap((factor, place) =>
    when(addresses.indexOf(factor) < place, 'specific.risk-factor-repeated', 'addresses', place),
  );
  if (evaluation === undefined) return [...repeated, finding('specific.assessment-not-given', 'addresses')];
  const found = evaluation.riskFactors.map(({ factor }) => factor);
  return [
    ...repeated,
    ...addresses.flatMap((factor, place) =>
      when(!found.includes(factor), 'specific.risk-factor-not-found', 'addresses', place),
    ),
  ];
};

const checkSpecific = (goal: Goal, context: GoalContext): readonly GoalFinding[] => {
  const { overarching, change, steps = [] } = goal;
  const makers = (change?.by ?? []).filter((maker) => !isBlank(maker));
  const parties = context.agreement?.parents;
  const vague = context.vagueWords ?? VAGUE_WORDS;
  return [
    ...when(isBlank(overarching), 'specific.goal-missing', 'overarching'),
    ...when(isBlank(change?.what), 'specific.change-missing', 'change', 'what'),
    ...when(makers.length === 0, 'specific.who-missing', 'change', 'by'),
    ...makers.flatMap((parent, place) =>
      when(parties !== undefined && !parties.includes(parent), 'specific.who-not-in-agreement', 'change', 'by', place),
    ),
    ...when(!steps.some(({ what }) => !isBlank(what)), 'specific.step-missing', 'steps'),
    ...checkRiskFactors(goal, context),
    ...when(isVague(overarching, vague), 'specific.vague-wording', 'overarching'),
    ...when(isVague(change?.what, vague), 'specific.vague-wording', 'change', 'what'),
    ...steps.flatMap(({ what }, place) => when(isVague(what, vague), 'specific.vague-wording', 'steps', place, 'what')),
  ];
};

const isComplete = ({ shows, method, howOften, by }: Measure): boolean =>
  shows === 'change' && !isBlank(method) && howOften !== undefined && !isBlank(by);

/** What a measure lacks, where no other is complete. */
const checkMeasure = ({ shows, method, howOften, by }: Measure, place: number): readonly GoalFinding[] => [
  ...when(shows === undefined, 'measurable.what-it-shows-missing', 'measures', place, 'shows'),
  ...when(isBlank(method), 'measurable.method-missing', 'measures', place, 'method'),
  ...when(howOften === undefined, 'measurable.how-often-missing', 'measures', place, 'howOften'),
  ...when(isBlank(by), 'measurable.by-whom-missing', 'measures', place, 'by'),
];

const lacksSomething = (measure: Measure): boolean => checkMeasure(measure, 0).length > 0;

const checkMeasures = (measures: readonly Measure[]): readonly GoalFinding[] => {
  if (measures.length === 0) return [finding('measurable.measure-missing', 'measures')];
  const isEnough = measures.some(isComplete);
  return measures.flatMap((measure, place) => [
    ...(isEnough
      ? when(lacksSomething(measure), 'measurable.other-measure-incomplete', 'measures', place)
      : checkMeasure(measure, place)),
    ...when(
      measure.shows === 'change' && measure.startingPoint === undefined,
      'measurable.starting-point-missing',
      'measures',
      place,
      'startingPoint',
    ),
  ]);
};

const sameWords = (one: string | undefined, other: string | undefined): boolean =>
  !isBlank(one) && one?.trim().toLowerCase() === other?.trim().toLowerCase();

const checkOutcomes = ({ outcomes = {} }: Goal): readonly GoalFinding[] => {
  const areAlike = OUTCOMES.some((one, place) =>
    OUTCOMES.slice(place + 1).some((other) => sameWords(outcomes[one], outcomes[other])),
  );
  return [
    ...OUTCOMES.flatMap((outcome) =>
      when(isBlank(outcomes[outcome]), 'measurable.outcome-missing', 'outcomes', outcome),
    ),
    ...when(areAlike, 'measurable.outcomes-alike', 'outcomes'),
  ];
};

const checkMeasurable = (goal: Goal): readonly GoalFinding[] => {
  const { measures = [], startingScore } = goal;
  const isAttendance =
    measures.length > 0 && measures.every(({ shows }) => shows === 'attendance' || shows === 'compliance');
  return [
    ...when(isAttendance, 'measurable.only-attendance', 'measures'),
    ...checkMeasures(measures),
    ...checkOutcomes(goal),
    ...when(startingScore === undefined, 'measurable.starting-score-missing', 'startingScore'),
    ...when(startingScore !== undefined && startingScore >= 0, 'measurable.reached-at-the-start', 'startingScore'),
  ];
};

/** A view of nobody, or one that was not asked for without a reason, is none. */
const isNoView = (view: Goal['childsView']): boolean => {
  switch (view?.kind) {
    case undefined:
      return true;
    case 'given':
      return isBlank(view.child);
    case 'not-appropriate':
      return isBlank(view.reason);
  }
};

const checkAgreed = (goal: Goal, { agreement }: GoalContext): readonly GoalFinding[] => {
  const { change, agreedBy = [], childsView, inWordsOf } = goal;
  const makers = (change?.by ?? []).filter((maker) => !isBlank(maker));
  const madeOn = agreement?.madeOn;
  const agreed = agreedBy.map(({ parent }) => parent);
  return [
    ...makers.flatMap((parent, place) =>
      when(!agreed.includes(parent), 'agreed.parent-has-not-agreed', 'change', 'by', place),
    ),
    ...when(makers.length === 0, 'agreed.who-missing', 'change', 'by'),
    ...agreedBy.flatMap(({ on }, place) => [
      ...when(on === undefined, 'agreed.date-missing', 'agreedBy', place, 'on'),
      ...when(isEarlier(madeOn, on), 'agreed.after-agreement', 'agreedBy', place, 'on'),
    ]),
    ...when(madeOn === undefined, 'agreed.agreement-not-given', 'agreedBy'),
    ...when(isNoView(childsView), 'agreed.childs-view-missing', 'childsView'),
    ...when(inWordsOf === 'worker', 'agreed.not-in-words-of-parents', 'inWordsOf'),
    ...when(inWordsOf === undefined, 'agreed.whose-words-missing', 'inWordsOf'),
  ];
};

const checkRealistic = (goal: Goal, { childTimescale }: GoalContext): readonly GoalFinding[] => {
  const { support = [], noSupportNeededBecause, dueOn } = goal;
  return [
    ...when(
      support.every(({ what }) => isBlank(what)) && isBlank(noSupportNeededBecause),
      'realistic.support-missing',
      'support',
    ),
    ...support.flatMap(({ providedBy, from, available = 'not-known', acceptable = 'not-known' }, place) => [
      ...when(available === 'no', 'realistic.support-not-available', 'support', place, 'available'),
      ...when(available === 'not-known', 'realistic.support-availability-not-known', 'support', place, 'available'),
      ...when(acceptable === 'no', 'realistic.support-not-acceptable', 'support', place, 'acceptable'),
      ...when(acceptable === 'not-known', 'realistic.support-acceptability-not-known', 'support', place, 'acceptable'),
      ...when(isBlank(providedBy), 'realistic.support-provider-missing', 'support', place, 'providedBy'),
      ...when(
        from !== undefined && dueOn !== undefined && from >= dueOn,
        'realistic.support-starts-after-due',
        'support',
        place,
        'from',
      ),
    ]),
    ...when(dueOn === undefined, 'realistic.due-date-missing', 'dueOn'),
    ...(childTimescale === undefined
      ? [finding('realistic.child-timescale-not-given', 'dueOn')]
      : when(isEarlier(childTimescale.until, dueOn), 'realistic.past-child-timescale', 'dueOn')),
  ];
};

const checkTimely = (goal: Goal, { agreement }: GoalContext): readonly GoalFinding[] => {
  const { dueOn, reviewsOn = [], agreedBy = [], steps = [] } = goal;
  const { madeOn, nextReviewOn } = agreement ?? {};
  const agreedOn = [...agreedBy.map(({ on }) => on), madeOn].filter((day) => day !== undefined);
  const isAfterAll = (day: CivilDate): boolean => agreedOn.every((on) => day > on);
  return [
    ...when(dueOn === undefined, 'timely.due-date-missing', 'dueOn'),
    ...when(agreedOn.length === 0, 'timely.agreed-date-missing', 'agreedBy'),
    ...when(dueOn !== undefined && !isAfterAll(dueOn), 'timely.due-before-agreed', 'dueOn'),
    ...(nextReviewOn === undefined
      ? [finding('timely.next-review-not-given', 'dueOn')]
      : when(isEarlier(nextReviewOn, dueOn), 'timely.due-after-next-review', 'dueOn')),
    ...when(reviewsOn.length === 0, 'timely.review-date-missing', 'reviewsOn'),
    ...when(
      dueOn !== undefined && reviewsOn.length > 0 && !reviewsOn.some((day) => day < dueOn),
      'timely.no-review-before-due',
      'reviewsOn',
    ),
    ...reviewsOn.flatMap((day, place) => when(!isAfterAll(day), 'timely.review-before-agreed', 'reviewsOn', place)),
    ...steps.flatMap((step, place) =>
      when(isEarlier(dueOn, step.dueOn), 'timely.step-after-goal', 'steps', place, 'dueOn'),
    ),
  ];
};

const letterFrom = (findings: readonly GoalFinding[]): LetterCheck => {
  const made = findings.map(({ code }) => GOAL_FINDINGS[code].makes);
  const verdict = made.includes('not-met') ? 'not-met' : made.includes('cannot-say') ? 'cannot-say' : 'met';
  return { verdict, findings };
};

const check = (goal: Goal, context: GoalContext): GoalCheck => {
  const letters: Readonly<Record<SmartLetter, LetterCheck>> = {
    specific: letterFrom(checkSpecific(goal, context)),
    measurable: letterFrom(checkMeasurable(goal)),
    agreed: letterFrom(checkAgreed(goal, context)),
    realistic: letterFrom(checkRealistic(goal, context)),
    timely: letterFrom(checkTimely(goal, context)),
  };
  return {
    goal: goal.id,
    letters,
    isSmart: SMART_LETTERS.every((letter) => letters[letter].verdict === 'met'),
    findings: SMART_LETTERS.flatMap((letter) => letters[letter].findings),
  };
};

const UNREADABLE_LETTER: LetterCheck = /* @__PURE__ */ (() => ({ verdict: 'cannot-say', findings: [UNREADABLE] }))();

const UNREADABLE_GOAL: GoalCheck = /* @__PURE__ */ (() => ({
  goal: '',
  letters: {
    specific: UNREADABLE_LETTER,
    measurable: UNREADABLE_LETTER,
    agreed: UNREADABLE_LETTER,
    realistic: UNREADABLE_LETTER,
    timely: UNREADABLE_LETTER,
  },
  isSmart: false,
  findings: [UNREADABLE],
}))();

/**
 * Says, letter by letter, whether a goal is SMART as the Framework has it: Specific, Measurable, Agreed with families,
 * Realistic, Timely. The check is of structure: whether what has to be set is set, and fits together. Where wording is looked at,
 * it is a heuristic, worth a look and no more.
 *
 * A letter is `met` only if nothing is missing that it needs; `cannot-say` where nothing speaks against it and something is not
 * known, such as the assessment, the agreement or the child’s timescale.
 *
 * @param goal - the goal, as far as it has been set
 * @param context - what it is checked against
 * @returns the five letters, each with everything that was found.
 * Of anything else: nothing can be said of any letter, with the one finding `input.unreadable`.
 */
export function checkGoal(goal: Goal, context: GoalContext): GoalCheck {
  return total(
    () => areRecords(goal, context),
    () => check(goal, context),
    () => UNREADABLE_GOAL,
  );
}
