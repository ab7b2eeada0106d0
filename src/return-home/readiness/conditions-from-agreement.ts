/** What the parental agreement and its goals say of the conditions for going home. */

import { sameIds } from '../../factors/evidence/subject.js';
import { checkSections } from '../../goals/agreement/check-agreement.js';
import { saysNotKnown } from '../../goals/agreement/not-known.js';
import type { AgreementCheck, AgreementFormFinding, Goal, ParentalAgreement } from '../../goals/index.js';
import type { CaseState } from '../../reclassification/index.js';
import { type CivilDate, isEarlier } from '../../shared/days/civil-date.js';
import { LEGAL_STATUSES } from '../law/legal-statuses.js';
import { forTimeAtHome, isSetForTimeAtHome } from './conditions-from-goals.js';
import type { HistoryReading } from './conditions-from-history.js';
import { because, type ReadReasons } from './read-reasons.js';
import type { ConditionReasonCode, ReadinessCase, ReadinessQuestion } from './readiness.js';

const isOfThisCase = ({ child, parents = [] }: ParentalAgreement, given: ReadinessCase): boolean =>
  child === given.child && sameIds(parents, given.wayHome.parents);

const check = (given: ReadinessCase, state: CaseState | undefined, asOf: CivilDate): AgreementCheck | undefined => {
  const { agreement, evaluation } = given;
  const held = state?.held;
  const until = state?.childTimescale.until;
  return (
    agreement &&
    checkSections(agreement, {
      asOf,
      evaluation,
      agreed: held && { level: held.level, on: held.lastAgreed.on },
      childTimescale: until && { until },
    })
  );
};

/** What is no fault here. The child’s timescale is for coming home: a goal for the time at home can be due after it, and a review be held at home. */
const isNoFaultHere = (
  { code, path: [list, position] }: AgreementFormFinding,
  given: ReadinessCase,
  isForTimeAtHome: (goal: Goal) => boolean,
): boolean => {
  // Whether a risk is left without a goal is asked of the goals, earlier ones among them.
  if (code === 'agreement.risk-without-goal') return true;
  // Whether a level is agreed is asked of the history.
  if (code === 'agreement.agreed-level-not-given') return true;
  if (code === 'agreement.next-review-past-child-timescale')
    return isEarlier(given.plan?.timescale?.homeOn, given.agreement?.nextReviewOn);
  const goal = list === 'goals' ? given.agreement?.goals?.[Number(position)] : undefined;
  return code === 'realistic.past-child-timescale' && goal !== undefined && isForTimeAtHome(goal);
};

/** What nobody knows of that an agreement has to fit. Without it, an agreement that does not fit would look complete (I-230). */
const unknownReasons = (
  agreement: ParentalAgreement,
  given: ReadinessCase,
  state: CaseState | undefined,
): readonly ConditionReasonCode[] => {
  const { goals = [], nextReviewOn, accommodatedUnderSection20 } = agreement;
  const homeOn = given.plan?.timescale?.homeOn;
  const until = state?.childTimescale.until;
  const isPastTimescale = goals.some((goal) => isEarlier(until, goal.dueOn) && isSetForTimeAtHome(goal, given));
  const mustBeWithin = nextReviewOn !== undefined && !isEarlier(homeOn, nextReviewOn);
  const reasons: readonly (ConditionReasonCode | false)[] = [
    given.evaluation === undefined && 'agreement.assessment-not-given',
    state?.held === undefined && 'agreement.level-not-known',
    until === undefined && mustBeWithin && 'timescale.not-set',
    homeOn === undefined && isPastTimescale && 'home-date.not-set',
    given.legal?.status === undefined && accommodatedUnderSection20 !== undefined && 'agreement.status-not-known',
  ];
  return reasons.filter((reason) => reason !== false);
};

/**
 * Whether the agreement is complete and fits the case.
 *
 * @param given - the case
 * @param reading - the history
 * @param question - the day asked about
 * @returns the reasons, with what was found in the agreement
 */
export function agreementReasons(
  given: ReadinessCase,
  reading: HistoryReading,
  { asOf }: ReadinessQuestion,
): ReadReasons {
  const { agreement } = given;
  const state = reading.kind === 'read' ? reading.state : undefined;
  const checked = check(given, state, asOf);
  if (agreement === undefined || checked === undefined) return because('agreement.not-given');
  const isForTimeAtHome = forTimeAtHome(given);
  const status = given.legal?.status;
  const findings = checked.findings.filter(
    (finding) => finding.severity === 'must' && !isNoFaultHere(finding, given, isForTimeAtHome),
  );
  const isIncomplete = findings.some((finding) => !saysNotKnown(finding));
  const reasons: readonly ConditionReasonCode[] = [
    ...(isOfThisCase(agreement, given) ? [] : (['agreement.of-another-case'] as const)),
    ...(given.evaluation !== undefined &&
    !given.evaluation.waysHome.some(({ parents }) => sameIds(parents, given.wayHome.parents))
      ? (['evaluation.of-another-way-home'] as const)
      : []),
    ...(status === 'section-20' && agreement.accommodatedUnderSection20 === false
      ? (['agreement.denies-section-20'] as const)
      : []),
    ...(status !== undefined && !LEGAL_STATUSES[status].isSection20 && agreement.accommodatedUnderSection20 === true
      ? (['agreement.says-section-20'] as const)
      : []),
    ...(isIncomplete ? (['agreement.is-incomplete'] as const) : []),
    // That no problem was found is not said beside one that was.
    ...(!isIncomplete && findings.some(saysNotKnown) ? (['agreement.cannot-be-judged'] as const) : []),
    ...unknownReasons(agreement, given, state),
  ];
  return {
    reasons: reasons.length === 0 ? ['agreement.is-complete'] : reasons,
    findings: findings.map(({ part, ...finding }) => finding),
  };
}

/**
 * Whether the agreement was made once the present classification was agreed.
 *
 * @param given - the case
 * @param reading - the history
 * @param question - the day asked about
 * @returns the reasons
 */
export function upToDateReasons(
  { agreement }: ReadinessCase,
  reading: HistoryReading,
  { asOf }: ReadinessQuestion,
): ReadReasons {
  if (agreement === undefined) return because('agreement.not-given');
  if (reading.kind === 'not-read') return reading.because;
  const { madeOn } = agreement;
  const agreedOn = reading.state.held?.lastAgreed.on;
  if (agreedOn === undefined) return because('history.nothing-agreed');
  if (madeOn === undefined) return because('agreement.date-not-known');
  if (madeOn > asOf) return because('agreement.made-later');
  return because(madeOn < agreedOn ? 'agreement.made-before-classification' : 'agreement.is-up-to-date');
}
