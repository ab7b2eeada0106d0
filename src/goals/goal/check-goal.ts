/** Whether a goal is SMART, letter by letter. */

import type { ChildId } from '../../factors/index.js';
import { type CivilDate, isEarlier } from '../../shared/civil-date.js';
import { findingIn, findingWhen } from '../../shared/finding.js';
import { MADE_BY } from '../../shared/made-by.js';
import { repeatsIn } from '../../shared/repeats.js';
import { mustBe } from '../../shared/shape.js';
import { isBlank } from '../../shared/text.js';
import type { GoalCheck, GoalFinding, LetterCheck } from '../check-result.js';
import { GOAL_FINDINGS } from '../findings.js';
import { GOAL, GOAL_CONTEXT } from '../shapes.js';
import { type Goal, type GoalContext, type Measure, OUTCOMES, SMART_LETTERS, type SmartLetter } from './goal.js';
import { isPlaceholder, isVague, sameWords, soughtWords, speaksOfAttendance } from './wording.js';

const finding = /* @__PURE__ */ findingIn(GOAL_FINDINGS);
const when = /* @__PURE__ */ findingWhen(GOAL_FINDINGS);

const checkRiskFactors = (
  { addresses = [], builds = [] }: Goal,
  { evaluation }: GoalContext,
): readonly GoalFinding[] => {
  // A goal can build a protective factor, which no assessment needs to have found.
  if (addresses.length === 0) return when(builds.length === 0, 'specific.risk-factor-missing', 'addresses');
  const repeats = repeatsIn(addresses);
  const repeated = addresses.flatMap((_, position) =>
    when(repeats.has(position), 'specific.risk-factor-repeated', 'addresses', position),
  );
  if (evaluation === undefined) return [...repeated, finding('specific.assessment-not-given', 'addresses')];
  const found = evaluation.riskFactors.map(({ factor }) => factor);
  return [
    ...repeated,
    ...addresses.flatMap((factor, position) =>
      when(!found.includes(factor), 'specific.risk-factor-not-found', 'addresses', position),
    ),
  ];
};

/** Whether nobody is named who makes the change: neither a parent nor the child. */
const isNobodys = ({ change }: Goal): boolean =>
  (change?.by ?? []).every((maker) => isBlank(maker)) && isBlank(change?.byChild);

/** Whether a child is another than the one whom the agreement is about. */
const isOfAnother = (child: ChildId | undefined, { agreement }: GoalContext): boolean =>
  child !== undefined && agreement?.child !== undefined && child !== agreement.child;

const checkSpecific = (goal: Goal, context: GoalContext): readonly GoalFinding[] => {
  const { overarching, change, steps = [] } = goal;
  const makers = (change?.by ?? []).filter((maker) => !isBlank(maker));
  const parties = context.agreement?.parents;
  const sought = soughtWords(context.vagueWords);
  return [
    ...when(isBlank(overarching), 'specific.goal-missing', 'overarching'),
    ...when(isBlank(change?.what), 'specific.change-missing', 'change', 'what'),
    ...when(isNobodys(goal), 'specific.who-missing', 'change', 'by'),
    ...when(isOfAnother(change?.byChild, context), 'specific.child-is-another', 'change', 'byChild'),
    ...makers.flatMap((parent, position) =>
      when(
        parties !== undefined && !parties.includes(parent),
        'specific.who-not-in-agreement',
        'change',
        'by',
        position,
      ),
    ),
    ...when(!steps.some(({ what }) => !isBlank(what)), 'specific.step-missing', 'steps'),
    ...checkRiskFactors(goal, context),
    ...when(isVague(overarching, sought), 'specific.vague-wording', 'overarching'),
    ...when(isVague(change?.what, sought), 'specific.vague-wording', 'change', 'what'),
    ...steps.flatMap(({ what }, position) =>
      when(isVague(what, sought), 'specific.vague-wording', 'steps', position, 'what'),
    ),
  ];
};

const isCompleteMeasure = ({ shows, method, howOften, by }: Measure): boolean =>
  shows === 'change' && !isBlank(method) && howOften !== undefined && !isBlank(by);

/** What a measure lacks, where no other is complete. */
const checkMeasure = ({ shows, method, howOften, by }: Measure, position: number): readonly GoalFinding[] => [
  ...when(shows === undefined, 'measurable.what-it-shows-missing', 'measures', position, 'shows'),
  ...when(isBlank(method), 'measurable.method-missing', 'measures', position, 'method'),
  ...when(howOften === undefined, 'measurable.how-often-missing', 'measures', position, 'howOften'),
  ...when(isBlank(by), 'measurable.by-whom-missing', 'measures', position, 'by'),
];

const lacksSomething = (measure: Measure): boolean => checkMeasure(measure, 0).length > 0;

const checkMeasures = (measures: readonly Measure[]): readonly GoalFinding[] => {
  if (measures.length === 0) return [finding('measurable.measure-missing', 'measures')];
  const isEnough = measures.some(isCompleteMeasure);
  return measures.flatMap((measure, position) => [
    ...(isEnough
      ? when(lacksSomething(measure), 'measurable.other-measure-incomplete', 'measures', position)
      : checkMeasure(measure, position)),
    ...when(
      measure.shows === 'change' && measure.startingPoint === undefined,
      'measurable.starting-point-missing',
      'measures',
      position,
      'startingPoint',
    ),
  ]);
};

const checkOutcomes = ({ outcomes = {} }: Goal): readonly GoalFinding[] => {
  const areAlike = OUTCOMES.some((outcome, position) =>
    OUTCOMES.slice(position + 1).some((other) => sameWords(outcomes[outcome], outcomes[other])),
  );
  return [
    ...OUTCOMES.flatMap((outcome) =>
      when(isBlank(outcomes[outcome]), 'measurable.outcome-missing', 'outcomes', outcome),
    ),
    ...when(areAlike, 'measurable.outcomes-alike', 'outcomes'),
  ];
};

/** Measures that show attendance under another name, rest only on what the person who is to change reports, or have no real starting point. */
const checkWhatMeasuresShow = (
  { measures = [], change, dueOn }: Goal,
  { vagueWords }: GoalContext,
): readonly GoalFinding[] => {
  const sought = soughtWords(vagueWords);
  const who = [...(change?.by ?? []), change?.byChild];
  const ofChange = measures.filter(({ shows }) => shows === 'change');
  return [
    ...when(
      ofChange.length > 0 && ofChange.every(({ by }) => !isBlank(by) && who.includes(by)),
      'measurable.only-own-report',
      'measures',
    ),
    ...measures.flatMap(({ shows, method, startingPoint }, position) => [
      ...when(
        shows === 'change' && speaksOfAttendance(method, sought),
        'measurable.looks-like-attendance',
        'measures',
        position,
        'method',
      ),
      ...when(isVague(method, sought), 'measurable.vague-wording', 'measures', position, 'method'),
      ...when(
        dueOn !== undefined && startingPoint !== undefined && startingPoint.on >= dueOn,
        'measurable.starting-point-after-due',
        'measures',
        position,
        'startingPoint',
        'on',
      ),
    ]),
  ];
};

const checkMeasurable = (goal: Goal, context: GoalContext): readonly GoalFinding[] => {
  const { measures = [], startingScore, outcomes = {} } = goal;
  const sought = soughtWords(context.vagueWords);
  const isAttendance =
    measures.length > 0 && measures.every(({ shows }) => shows === 'attendance' || shows === 'compliance');
  return [
    ...when(isAttendance, 'measurable.only-attendance', 'measures'),
    ...checkMeasures(measures),
    ...checkWhatMeasuresShow(goal, context),
    ...checkOutcomes(goal),
    ...OUTCOMES.flatMap((outcome) =>
      when(isVague(outcomes[outcome], sought), 'measurable.vague-wording', 'outcomes', outcome),
    ),
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

const checkAgreed = (goal: Goal, context: GoalContext): readonly GoalFinding[] => {
  const { change, agreedBy = [], childsView, inWordsOf } = goal;
  const { agreement } = context;
  const makers = (change?.by ?? []).filter((maker) => !isBlank(maker));
  const madeOn = agreement?.madeOn;
  const agreed = agreedBy.map(({ parent }) => parent);
  return [
    ...makers.flatMap((parent, position) =>
      when(!agreed.includes(parent), 'agreed.parent-has-not-agreed', 'change', 'by', position),
    ),
    ...when(isNobodys(goal), 'agreed.who-missing', 'change', 'by'),
    ...when(
      change?.byChild !== undefined && goal.agreedByChildOn === undefined,
      'agreed.child-has-not-agreed',
      'agreedByChildOn',
    ),
    ...when(
      childsView?.kind === 'given' && isOfAnother(childsView.child, context),
      'agreed.view-of-another-child',
      'childsView',
      'child',
    ),
    ...when(makers.length > 0 && goal.agreedByNetworkOn === undefined, 'agreed.network-missing', 'agreedByNetworkOn'),
    ...agreedBy.flatMap(({ on }, position) => [
      ...when(on === undefined, 'agreed.date-missing', 'agreedBy', position, 'on'),
      ...when(isEarlier(madeOn, on), 'agreed.after-agreement', 'agreedBy', position, 'on'),
    ]),
    ...when(madeOn === undefined, 'agreed.agreement-not-given', 'agreedBy'),
    ...when(isNoView(childsView), 'agreed.childs-view-missing', 'childsView'),
    ...when(inWordsOf === 'worker', 'agreed.not-in-words-of-parents', 'inWordsOf'),
    ...when(inWordsOf === undefined, 'agreed.whose-words-missing', 'inWordsOf'),
  ];
};

/** Where the family could not accept support, a worker says why, and what was offered instead. */
const checkFacts = ({ support = [] }: Goal): readonly GoalFinding[] =>
  support.flatMap(({ facts = [] }, position) =>
    facts.flatMap(({ what, because, offeredInstead }, inFacts) => {
      if (what !== 'not-acceptable') return [];
      const at = ['support', position, 'facts', inFacts] as const;
      return [
        ...when(isBlank(because), 'realistic.support-reason-missing', ...at, 'because'),
        ...when(isBlank(offeredInstead), 'realistic.support-nothing-instead', ...at, 'offeredInstead'),
      ];
    }),
  );

const checkRealistic = (goal: Goal, { childTimescale, vagueWords }: GoalContext): readonly GoalFinding[] => {
  const sought = soughtWords(vagueWords);
  const { support = [], noSupportNeededBecause, dueOn } = goal;
  return [
    ...when(
      support.every(({ what }) => isBlank(what)) && isBlank(noSupportNeededBecause),
      'realistic.support-missing',
      'support',
    ),
    ...support.flatMap(({ providedBy, from, available = 'not-known', acceptable = 'not-known' }, position) => [
      ...when(available === 'no', 'realistic.support-not-available', 'support', position, 'available'),
      ...when(available === 'not-known', 'realistic.support-availability-not-known', 'support', position, 'available'),
      ...when(acceptable === 'no', 'realistic.support-not-acceptable', 'support', position, 'acceptable'),
      ...when(
        acceptable === 'not-known',
        'realistic.support-acceptability-not-known',
        'support',
        position,
        'acceptable',
      ),
      ...when(isBlank(providedBy), 'realistic.support-provider-missing', 'support', position, 'providedBy'),
      ...when(
        from !== undefined && dueOn !== undefined && from >= dueOn,
        'realistic.support-starts-after-due',
        'support',
        position,
        'from',
      ),
    ]),
    ...checkFacts(goal),
    ...support.flatMap(({ what }, position) =>
      when(isPlaceholder(what, sought), 'realistic.vague-wording', 'support', position, 'what'),
    ),
    ...when(isPlaceholder(noSupportNeededBecause, sought), 'realistic.vague-wording', 'noSupportNeededBecause'),
    ...when(dueOn === undefined, 'realistic.due-date-missing', 'dueOn'),
    ...(childTimescale === undefined
      ? [finding('realistic.child-timescale-not-given', 'dueOn')]
      : when(isEarlier(childTimescale.until, dueOn), 'realistic.past-child-timescale', 'dueOn')),
  ];
};

const checkTimely = (goal: Goal, { agreement }: GoalContext): readonly GoalFinding[] => {
  const { dueOn, reviewsOn = [], agreedBy = [], agreedByChildOn, steps = [], changed = [] } = goal;
  const { madeOn, nextReviewOn } = agreement ?? {};
  const agreedOn = [...agreedBy.map(({ on }) => on), agreedByChildOn, madeOn].filter((day) => day !== undefined);
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
    ...reviewsOn.flatMap((day, position) =>
      when(!isAfterAll(day), 'timely.review-before-agreed', 'reviewsOn', position),
    ),
    ...steps.flatMap((step, position) =>
      when(isEarlier(dueOn, step.dueOn), 'timely.step-after-goal', 'steps', position, 'dueOn'),
    ),
    ...changed.flatMap(({ because }, position) =>
      when(isBlank(because), 'timely.change-without-reason', 'changed', position, 'because'),
    ),
  ];
};

const letterFrom = (findings: readonly GoalFinding[]): LetterCheck => {
  const made = findings.map(({ code }) => GOAL_FINDINGS[code].makes);
  const verdict = made.includes('not-met') ? 'not-met' : made.includes('cannot-say') ? 'cannot-say' : 'met';
  return { verdict, findings };
};

export const checkLetters = (goal: Goal, context: GoalContext): GoalCheck => {
  const letters: Readonly<Record<SmartLetter, LetterCheck>> = {
    specific: letterFrom(checkSpecific(goal, context)),
    measurable: letterFrom(checkMeasurable(goal, context)),
    agreed: letterFrom(checkAgreed(goal, context)),
    realistic: letterFrom(checkRealistic(goal, context)),
    timely: letterFrom(checkTimely(goal, context)),
  };
  return {
    madeBy: MADE_BY,
    goal: goal.id,
    letters,
    isComplete: SMART_LETTERS.every((letter) => letters[letter].verdict === 'met'),
    findings: SMART_LETTERS.flatMap((letter) => letters[letter].findings),
  };
};

/**
 * Says, letter by letter, what a goal still lacks to be SMART as the Framework has it: Specific, Measurable, Agreed with families,
 * Realistic, Timely. The check is of structure: whether what has to be set is set, and fits together. That a goal is genuinely SMART
 * is for people to say. Where wording is looked at, it is a heuristic, worth a look and no more.
 *
 * A letter is `met` only if nothing is missing that it needs; `cannot-say` where nothing speaks against it and something is not
 * known, such as the assessment, the agreement or the child’s timescale.
 *
 * @param goal - the goal, as far as it has been set
 * @param context - what it is checked against
 * @returns the five letters, each with everything that was found.
 * @throws InputError if an argument has the wrong type
 *
 * @example
 * ```ts
 * import { checkGoal } from 'reunification-framework/goals';
 *
 * const goal = { id: 'classes', measures: [{ shows: 'attendance', method: 'Comes to every class.' }] } as const;
 * const { letters } = checkGoal(goal, {});
 * letters.measurable.verdict; // => 'not-met'
 * letters.measurable.findings[0]?.code; // => 'measurable.only-attendance'
 * ```
 */
export function checkGoal(goal: Goal, context: GoalContext): GoalCheck {
  mustBe('goal', goal, GOAL);
  mustBe('context', context, GOAL_CONTEXT);
  return checkLetters(goal, context);
}
