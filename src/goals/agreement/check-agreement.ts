/** Whether a parental agreement is complete, and fits the case. */

import { isDealtWith } from '../../factors/assessment.js';
import { RISK_FACTOR_IDS } from '../../factors/factor.js';
import type { ParentId, RiskFactorId } from '../../factors/index.js';
import { type CivilDate, compareDays, isEarlier } from '../../shared/civil-date.js';
import { type Finding, findingIn, findingsAmong, findingWhen, type PathStep } from '../../shared/finding.js';
import { MADE_BY } from '../../shared/made-by.js';
import { repeatsIn } from '../../shared/repeats.js';
import { mustBe } from '../../shared/shape.js';
import { isBlank } from '../../shared/text.js';
import type { AgreementCheck, AgreementFormFinding, GoalCheck, PartStatus } from '../check-result.js';
import {
  AGREEMENT_CHECK_FINDINGS,
  AGREEMENT_CONTRADICTIONS,
  type AgreementCheckCode,
  type AgreementContradictionCode,
} from '../findings.js';
import { checkLetters } from '../goal/check-goal.js';
import { type Goal, type GoalContext, OUTCOMES } from '../goal/goal.js';
import { isVague, soughtWords } from '../goal/wording.js';
import { AGREEMENT_CONTEXT, PARENTAL_AGREEMENT } from '../shapes.js';
import type { AgreementContext, AgreementPart, ParentalAgreement } from './parental-agreement.js';

/** A finding about the form itself. */
type FormFinding = Finding<AgreementCheckCode>;

const finding = /* @__PURE__ */ findingIn(AGREEMENT_CHECK_FINDINGS);
const when = /* @__PURE__ */ findingWhen(AGREEMENT_CHECK_FINDINGS);

/** How the risk stated stands to the level that people agreed: it may be another since the agreement was made. */
const checkAgainstAgreed = (
  { risk, madeOn }: ParentalAgreement,
  { agreed }: AgreementContext,
): readonly FormFinding[] => {
  const stated = risk?.kind === 'classified' ? risk.level : undefined;
  if (risk === undefined || agreed === undefined || stated === agreed.level) return [];
  if (agreed.level === 'severe') return [finding('agreement.severe', 'risk')];
  const isSince = isEarlier(madeOn, agreed.on);
  return [finding(isSince ? 'agreement.to-be-updated' : 'agreement.level-not-as-agreed', 'risk')];
};

/** Whether the day stated is not that of the classification that held when the agreement was made. */
const isOfAnotherDecision = ({ risk, madeOn }: ParentalAgreement, { agreed }: AgreementContext): boolean =>
  risk?.kind === 'classified' &&
  risk.on !== undefined &&
  madeOn !== undefined &&
  agreed !== undefined &&
  risk.level === agreed.level &&
  agreed.on <= madeOn &&
  risk.on <= madeOn &&
  risk.on !== agreed.on;

const checkRisk = (agreement: ParentalAgreement, context: AgreementContext): readonly FormFinding[] => {
  const { risk, madeOn } = agreement;
  if (risk === undefined) return [finding('agreement.level-missing', 'risk')];
  const against = checkAgainstAgreed(agreement, context);
  if (risk.kind === 'before-classification') return against;
  return [
    ...when(risk.level === 'severe', 'agreement.severe', 'risk', 'level'),
    ...against,
    ...when(risk.on === undefined, 'agreement.decision-date-missing', 'risk', 'on'),
    ...when(isEarlier(madeOn, risk.on), 'agreement.decision-after-agreement', 'risk', 'on'),
    ...when(isOfAnotherDecision(agreement, context), 'agreement.decision-date-not-as-agreed', 'risk', 'on'),
  ];
};

const checkHeading = (agreement: ParentalAgreement, context: AgreementContext): readonly FormFinding[] => {
  const { parents = [], workers = [], madeOn, nextReviewOn, accommodatedUnderSection20, ifSection20Ends } = agreement;
  const repeats = repeatsIn(parents);
  return [
    ...checkRisk(agreement, context),
    ...when(
      context.evaluation !== undefined && context.evaluation.child !== agreement.child,
      'agreement.assessment-of-another-child',
      'child',
    ),
    ...when(parents.every(isBlank), 'agreement.parent-missing', 'parents'),
    ...parents.flatMap((_, position) => when(repeats.has(position), 'agreement.parent-repeated', 'parents', position)),
    ...when(workers.every(isBlank), 'agreement.worker-missing', 'workers'),
    ...when(madeOn === undefined, 'agreement.date-missing', 'madeOn'),
    ...when(nextReviewOn === undefined, 'agreement.next-review-missing', 'nextReviewOn'),
    ...when(
      madeOn !== undefined && nextReviewOn !== undefined && nextReviewOn <= madeOn,
      'agreement.next-review-not-after',
      'nextReviewOn',
    ),
    ...when(
      isEarlier(context.childTimescale?.until, nextReviewOn),
      'agreement.next-review-past-child-timescale',
      'nextReviewOn',
    ),
    ...when(accommodatedUnderSection20 === undefined, 'agreement.section-20-not-said', 'accommodatedUnderSection20'),
    ...when(
      accommodatedUnderSection20 === true && isBlank(ifSection20Ends),
      'agreement.section-20-ending-missing',
      'ifSection20Ends',
    ),
  ];
};

const checkStrengthsAndConcerns = (
  { strengths = [], concerns = [], goals = [] }: ParentalAgreement,
  { evaluation }: AgreementContext,
): readonly FormFinding[] => {
  const positives: readonly unknown[] = [
    ...(evaluation?.protectiveFactors ?? []),
    ...(evaluation?.strengths ?? []),
  ].map(({ factor }) => factor);
  const risks = evaluation?.riskFactors ?? [];
  const named = concerns.map(({ factor }) => factor);
  const isLeftOut = risks.some(({ factor, addressed }) => !isDealtWith(addressed) && !named.includes(factor));
  const addressed = goals.flatMap(({ addresses = [] }) => addresses);
  return [
    ...when(strengths.length === 0, 'agreement.strengths-missing', 'strengths'),
    ...strengths.flatMap(({ factor }, position) =>
      when(
        evaluation !== undefined && !positives.includes(factor),
        'agreement.strength-not-found',
        'strengths',
        position,
      ),
    ),
    // At low risk an assessment may have found nothing to worry about.
    ...when(
      concerns.length === 0 && (evaluation === undefined || risks.length > 0),
      'agreement.concerns-missing',
      'concerns',
    ),
    ...concerns.flatMap(({ factor }, position) => [
      ...when(
        evaluation !== undefined && !risks.some((risk) => risk.factor === factor),
        'agreement.concern-not-found',
        'concerns',
        position,
      ),
      ...when(!addressed.includes(factor), 'agreement.concern-without-goal', 'concerns', position),
    ]),
    ...when(isLeftOut, 'agreement.concern-left-out', 'concerns'),
  ];
};

/** The form has room for three. */
const ROOM_FOR_GOALS = 3;

const hasGoalAndStep = ({ overarching, steps = [] }: Goal): boolean =>
  !isBlank(overarching) && steps.some(({ what }) => !isBlank(what));

const hasOutcomes = ({ outcomes = {} }: Goal): boolean => OUTCOMES.every((outcome) => !isBlank(outcomes[outcome]));

/** Whether the assessment is there and nothing that it found remains to be worked on. */
const leavesNothingOpen = ({ evaluation }: AgreementContext): boolean => {
  if (evaluation === undefined) return false;
  const { riskFactors, circumstances = [] } = evaluation;
  return (
    riskFactors.every(({ addressed }) => isDealtWith(addressed)) &&
    circumstances.every(
      ({ bearing, ways }) =>
        bearing === 'research' ||
        bearing === 'positive-indicator' ||
        (ways.length > 0 && ways.every(({ how, isShown }) => isShown && isDealtWith(how))),
    )
  );
};

/** At low risk with nothing left to work on there may be no goal. */
const mayHaveNoGoal = ({ risk }: ParentalAgreement, context: AgreementContext): boolean =>
  risk?.kind === 'classified' &&
  risk.level === 'low' &&
  (context.agreed === undefined || context.agreed.level === 'low') &&
  leavesNothingOpen(context);

/** Risk factors without a goal, and without a reason why there is none. */
const unexplained = (agreement: ParentalAgreement, context: AgreementContext): readonly RiskFactorId[] => {
  const explained = (agreement.withoutGoal ?? [])
    .filter(({ because }) => !isBlank(because))
    .map(({ factor }) => factor);
  return withoutGoal(agreement, context).filter((factor) => !explained.includes(factor));
};

const checkGoalList = (agreement: ParentalAgreement, context: AgreementContext): readonly FormFinding[] => {
  const { goals = [] } = agreement;
  const repeats = repeatsIn(goals.map(({ id }) => id));
  return [
    ...when(goals.length === 0 && !mayHaveNoGoal(agreement, context), 'agreement.goals-missing', 'goals'),
    ...when(goals.length > 0 && unexplained(agreement, context).length > 0, 'agreement.risk-without-goal', 'goals'),
    ...goals.flatMap((goal, position) =>
      when(!hasGoalAndStep(goal), 'agreement.goal-without-steps', 'goals', position),
    ),
    ...goals.flatMap((_, position) => when(repeats.has(position), 'agreement.goal-repeated', 'goals', position, 'id')),
    ...when(goals.length > ROOM_FOR_GOALS, 'agreement.more-than-three-goals', 'goals'),
  ];
};

const checkSupport = ({ goals = [], support = [] }: ParentalAgreement): readonly FormFinding[] => {
  const isListed = [...support, ...goals.flatMap((goal) => goal.support ?? [])].some(({ what }) => !isBlank(what));
  const isNeeded = goals.length === 0 || goals.some((goal) => isBlank(goal.noSupportNeededBecause));
  return [
    ...when(!isListed && isNeeded, 'agreement.support-missing', 'support'),
    ...support.flatMap(({ available, acceptable }, position) => [
      ...when(available === 'no', 'agreement.support-not-available', 'support', position, 'available'),
      ...when(acceptable === 'no', 'agreement.support-not-acceptable', 'support', position, 'acceptable'),
    ]),
  ];
};

/** Whether something has no day, or one after the day asked about. */
const isStillToCome = (on: CivilDate | undefined, asOf: CivilDate | undefined): boolean =>
  on === undefined || isEarlier(asOf, on);

/** The parents sign that they understand what will happen, so it is explained before. */
const checkExplained = (agreement: ParentalAgreement): readonly FormFinding[] => {
  const [firstSigned] = (agreement.signatures ?? [])
    .flatMap(({ kind, on }) => (kind === 'parent' ? [on] : []))
    .sort(compareDays);
  return (['consequencesExplainedOn', 'noChangeExplainedOn'] as const).flatMap((field) =>
    when(isEarlier(firstSigned, agreement[field]), 'agreement.explained-after-signing', field),
  );
};

const checkConsequences = (
  agreement: ParentalAgreement,
  { asOf, vagueWords }: AgreementContext,
): readonly FormFinding[] => [
  ...checkExplained(agreement),
  ...(['ifGoalsNotReached', 'ifSection20Ends'] as const).flatMap((field) =>
    when(isVague(agreement[field], soughtWords(vagueWords)), 'agreement.vague-wording', field),
  ),
  ...when(isBlank(agreement.ifGoalsNotReached), 'agreement.consequences-missing', 'ifGoalsNotReached'),
  ...when(
    isStillToCome(agreement.consequencesExplainedOn, asOf),
    'agreement.consequences-not-explained',
    'consequencesExplainedOn',
  ),
  ...when(
    isStillToCome(agreement.noChangeExplainedOn, asOf),
    'agreement.no-change-not-explained',
    'noChangeExplainedOn',
  ),
];

/** The days on which progress was reviewed, as far as they can be true. */
const reviewsHeld = (
  { madeOn, reviewedOn = [] }: ParentalAgreement,
  { asOf }: AgreementContext,
): readonly CivilDate[] => reviewedOn.filter((day) => (madeOn === undefined || day > madeOn) && !isEarlier(asOf, day));

/** A review held early stands for the one planned where the goals for the time after it run beyond the day planned. */
const hasPlannedReview = (agreement: ParentalAgreement, context: AgreementContext): boolean => {
  const { nextReviewOn, nextGoals = [] } = agreement;
  if (nextReviewOn === undefined) return false;
  const held = reviewsHeld(agreement, context);
  const runOn = nextGoals.length > 0 && nextGoals.every(({ dueOn }) => isEarlier(nextReviewOn, dueOn));
  return held.some((day) => nextReviewOn <= day || runOn);
};

const checkReviews = (agreement: ParentalAgreement, context: AgreementContext): readonly FormFinding[] => {
  const { madeOn, nextReviewOn, reviewedOn = [], nextGoals = [] } = agreement;
  const { asOf } = context;
  const isOverdue = isEarlier(nextReviewOn, asOf) && !hasPlannedReview(agreement, context);
  const hasReviewed = reviewsHeld(agreement, context).length > 0;
  return [
    ...when(isOverdue, 'agreement.review-overdue', 'reviewedOn'),
    ...reviewedOn.flatMap((day, position) =>
      when(
        (madeOn !== undefined && day <= madeOn) || isEarlier(asOf, day),
        'agreement.review-on-impossible-day',
        'reviewedOn',
        position,
      ),
    ),
    ...when(
      hasReviewed && nextGoals.length === 0 && !leavesNothingOpen(context),
      'agreement.next-goals-missing',
      'nextGoals',
    ),
    ...nextGoals.flatMap((goal, position) =>
      when(!hasGoalAndStep(goal) || !hasOutcomes(goal), 'agreement.next-goal-incomplete', 'nextGoals', position),
    ),
  ];
};

const checkSignatures = (agreement: ParentalAgreement, { asOf }: AgreementContext): readonly FormFinding[] => {
  // What is dated after the day asked about has not been given.
  const isGiven = ({ on }: { readonly on: CivilDate }): boolean => !isStillToCome(on, asOf);
  const { parents = [], workers = [], signatures = [], copies = [], copyOnFile, madeOn } = agreement;
  const hasSigned = (parent: ParentId): boolean =>
    signatures.some(
      (signature) =>
        signature.kind === 'parent' && !isBlank(parent) && signature.parent === parent && isGiven(signature),
    );
  return [
    ...parents.flatMap((parent, position) => [
      ...when(!hasSigned(parent), 'agreement.parent-not-signed', 'parents', position),
      ...when(
        !copies.some((copy) => copy.parent === parent && isGiven(copy)),
        'agreement.copy-not-given',
        'parents',
        position,
      ),
    ]),
    ...when(
      !signatures.some(
        (signature) =>
          signature.kind === 'worker' &&
          !isBlank(signature.person) &&
          workers.includes(signature.person) &&
          isGiven(signature),
      ),
      'agreement.worker-not-signed',
      'signatures',
    ),
    ...copies.flatMap((copy, position) =>
      when(
        signatures.some(
          (signature) => signature.kind === 'parent' && signature.parent === copy.parent && copy.on < signature.on,
        ),
        'agreement.copy-before-signing',
        'copies',
        position,
        'on',
      ),
    ),
    ...signatures.flatMap((signature, position) => {
      const isParty =
        signature.kind === 'parent' ? parents.includes(signature.parent) : workers.includes(signature.person);
      return [
        ...when(!isParty, 'agreement.signed-by-stranger', 'signatures', position),
        ...when(isEarlier(signature.on, madeOn), 'agreement.signed-before-made', 'signatures', position, 'on'),
      ];
    }),
    ...when(copyOnFile !== true, 'agreement.copy-not-on-file', 'copyOnFile'),
  ];
};

const inAgreement = (agreement: ParentalAgreement, context: AgreementContext): GoalContext => ({
  evaluation: context.evaluation,
  agreement: {
    child: agreement.child,
    parents: agreement.parents,
    madeOn: agreement.madeOn,
    nextReviewOn: agreement.nextReviewOn,
  },
  childTimescale: context.childTimescale,
  vagueWords: context.vagueWords,
});

/** A next goal is checked like the first, from the last review on. The form has no line for the review after it: its own due day stands. */
const checkNextGoal = (goal: Goal, agreement: ParentalAgreement, context: AgreementContext): GoalCheck => {
  const madeOn = [...reviewsHeld(agreement, context)].sort(compareDays).at(-1) ?? agreement.madeOn;
  const inOrder = inAgreement(agreement, context);
  return checkLetters(goal, {
    ...inOrder,
    agreement: { ...inOrder.agreement, madeOn, nextReviewOn: goal.dueOn ?? agreement.nextReviewOn },
  });
};

const inItsPart = (found: FormFinding): AgreementFormFinding => ({
  ...found,
  part: AGREEMENT_CHECK_FINDINGS[found.code].part,
});

/** The outcomes of the first goals have a section of their own; the goals after the review have one for everything. */
const partOf = (list: 'goals' | 'nextGoals', [field]: readonly PathStep[]): AgreementPart =>
  list === 'nextGoals' ? 'next-goals' : field === 'outcomes' ? 'expected-outcomes' : 'goals';

const findingsIn = (list: 'goals' | 'nextGoals', checks: readonly GoalCheck[]): readonly AgreementFormFinding[] =>
  checks.flatMap(({ findings }, position) =>
    findings.map((found) => ({ ...found, path: [list, position, ...found.path], part: partOf(list, found.path) })),
  );

/** Section 4 is filled in where every goal has its outcomes; section 3 where there are goals. */
const outcomesAreSet = (goals: readonly Goal[], checks: readonly GoalCheck[]): boolean =>
  goals.length > 0 &&
  checks.every(({ findings }) =>
    findings.every(({ code }) => code !== 'measurable.outcome-missing' && code !== 'measurable.outcomes-alike'),
  );

/** In printed order. */
const withoutGoal = (
  { goals = [], nextGoals = [] }: ParentalAgreement,
  { evaluation }: AgreementContext,
): readonly RiskFactorId[] => {
  const addressed = new Set([...goals, ...nextGoals].flatMap(({ addresses = [] }) => addresses));
  const open = new Set(
    (evaluation?.riskFactors ?? []).filter((risk) => !isDealtWith(risk.addressed)).map(({ factor }) => factor),
  );
  return RISK_FACTOR_IDS.filter((factor) => open.has(factor) && !addressed.has(factor));
};

/** What is found about the form itself, in the order of its parts. */
const checkForm = (agreement: ParentalAgreement, context: AgreementContext): readonly FormFinding[] => [
  ...checkHeading(agreement, context),
  ...checkStrengthsAndConcerns(agreement, context),
  ...checkGoalList(agreement, context),
  ...checkSupport(agreement),
  ...checkConsequences(agreement, context),
  ...checkReviews(agreement, context),
  ...checkSignatures(agreement, context),
];

/**
 * What cannot be true at once in an agreement, whatever else is still missing.
 *
 * @param agreement - the agreement; `undefined` where none could be read
 * @returns what was found
 */
export const contradictionsInAgreement = (
  agreement: ParentalAgreement | undefined,
): readonly Finding<AgreementContradictionCode>[] =>
  agreement === undefined ? [] : findingsAmong(AGREEMENT_CONTRADICTIONS, checkForm(agreement, {}));

export const checkSections = (agreement: ParentalAgreement, context: AgreementContext): AgreementCheck => {
  const { goals = [], nextGoals = [], reviewedOn = [] } = agreement;
  const form = checkForm(agreement, context).map(inItsPart);
  const goalContext = inAgreement(agreement, context);
  const checks = goals.map((goal) => checkLetters(goal, goalContext));
  const nextChecks = nextGoals.map((goal) => checkNextGoal(goal, agreement, context));
  const status = (part: AgreementPart): PartStatus =>
    form.some((found) => found.part === part && found.severity === 'must') ? 'incomplete' : 'complete';
  const findings = [...form, ...findingsIn('goals', checks), ...findingsIn('nextGoals', nextChecks)];
  return {
    madeBy: MADE_BY,
    parts: {
      heading: status('heading'),
      strengths: status('strengths'),
      concerns: status('concerns'),
      goals: status('goals'),
      'expected-outcomes':
        outcomesAreSet(goals, checks) || (goals.length === 0 && mayHaveNoGoal(agreement, context))
          ? 'complete'
          : 'incomplete',
      support: status('support'),
      consequences: status('consequences'),
      'review-of-progress':
        reviewedOn.length === 0 && status('review-of-progress') === 'complete'
          ? 'not-yet'
          : status('review-of-progress'),
      'next-goals': reviewedOn.length === 0 && nextGoals.length === 0 ? 'not-yet' : status('next-goals'),
      signatures: status('signatures'),
    },
    isComplete: findings.every(({ severity }) => severity === 'should'),
    riskFactorsWithoutGoal: withoutGoal(agreement, context),
    goals: checks,
    nextGoals: nextChecks,
    findings,
  };
};

/**
 * Says whether a parental agreement is complete, part by part of the form of Annex 7, and whether it fits the assessment, the level
 * that people agreed and the child’s timescale. Every goal is checked with it.
 *
 * At severe risk there is no agreement about a return home: that is a finding, and the agreement is not complete.
 *
 * @param agreement - the agreement, as far as it is filled in
 * @param context - what it is checked against
 * @returns each part, each goal, and everything that was found.
 * @throws InputError if an argument has the wrong type
 *
 * @example
 * ```ts
 * import { checkAgreement } from 'reunification-framework/goals';
 *
 * const { isComplete, findings } = checkAgreement(
 *   { edition: 'framework-2015', child: 'child-1', risk: { kind: 'classified', level: 'severe' } },
 *   {},
 * );
 * findings.find(({ code }) => code === 'agreement.severe')?.severity; // => 'must'
 * isComplete; // => false
 * ```
 */
export function checkAgreement(agreement: ParentalAgreement, context: AgreementContext): AgreementCheck {
  mustBe('agreement', agreement, PARENTAL_AGREEMENT);
  mustBe('context', context, AGREEMENT_CONTEXT);
  return checkSections(agreement, context);
}
