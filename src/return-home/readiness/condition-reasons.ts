/** Why a condition that is read from other records is met, not met or cannot be judged: rules as data. */
import { frozen } from '../../shared/frozen.js';
import type { ItemVerdict } from '../checklist/checklist.js';
import type { ConditionReasonCode } from './readiness.js';

/** The verdict that follows from each reason, and what it says. */
export const CONDITION_REASONS: Readonly<
  Record<
    ConditionReasonCode,
    {
      /** The verdict on the condition. */
      readonly verdict: ItemVerdict;
      /** What it says, in this package’s own words. */
      readonly says: string;
    }
  >
> = /* @__PURE__ */ frozen({
  'history.not-given': { verdict: 'cannot-say', says: 'The history of the case has not been provided.' },
  'history.of-another-case': {
    verdict: 'not-met',
    says: 'The history is of a different child, or of a different way home.',
  },
  'history.does-not-hold-together': {
    verdict: 'not-met',
    says: 'The history has events that cannot be right as recorded, so nothing can rest on it. Correct them first.',
  },
  'history.nothing-agreed': { verdict: 'not-met', says: 'No classification has been agreed yet.' },
  'history.closed': { verdict: 'not-met', says: 'The case is closed.' },
  'history.already-home': {
    verdict: 'not-met',
    says: 'The child is already home. To check what was in place, ask about an earlier day.',
  },
  'history.agreed': { verdict: 'met', says: 'People have agreed a classification.' },
  'history.agreement-withdrawn': {
    verdict: 'not-met',
    says: 'The agreed classification was withdrawn, and none has been agreed since. Classify the risk afresh and agree the level.',
  },
  'level.low-or-medium': { verdict: 'met', says: 'The agreed level is low or medium.' },
  'level.high': { verdict: 'not-met', says: 'The agreed level is high. More change must be seen before a return.' },
  'level.severe': { verdict: 'not-met', says: 'The agreed level is severe. A return home is not considered.' },
  'standing.stands': { verdict: 'met', says: 'Nothing recorded since puts the level in question.' },
  'standing.return-broke-down': {
    verdict: 'not-met',
    says: 'The child came home and went back into care, and the level has not been agreed since.',
  },
  'standing.new-risk': { verdict: 'not-met', says: 'A new risk has been recorded, and no review has considered it.' },
  'standing.points-higher': { verdict: 'not-met', says: 'What has been recorded since indicates a higher level.' },
  'standing.judgement-required': {
    verdict: 'cannot-say',
    says: 'What has been recorded since leaves the level to professional judgement. Classify the risk afresh.',
  },
  'standing.not-confirmed': {
    verdict: 'cannot-say',
    says: 'The time for which change had to be kept up is over. Record how things stand in each row. The level is not raised because of this.',
  },
  'standing.contradicted': {
    verdict: 'cannot-say',
    says: 'Records of the same day contradict each other. Record how things stand now.',
  },
  'timescale.within': { verdict: 'met', says: 'The return date is within the child’s timescale.' },
  'timescale.past': { verdict: 'not-met', says: 'The return date is after the child’s timescale ends.' },
  'timescale.not-set': { verdict: 'cannot-say', says: 'The child’s timescale is not recorded.' },
  'home-date.not-set': { verdict: 'cannot-say', says: 'The return date is not set.' },
  'home-date.has-passed': {
    verdict: 'not-met',
    says: 'The return date has passed, but the child is not recorded as home.',
  },
  'agreement.not-given': { verdict: 'cannot-say', says: 'The parental agreement has not been provided.' },
  'agreement.of-another-case': {
    verdict: 'not-met',
    says: 'The agreement is about a different child or different parents.',
  },
  'agreement.says-section-20': {
    verdict: 'cannot-say',
    says: 'The agreement says that the child is accommodated under section 20, but a different legal status is recorded. Correct one of the two.',
  },
  'agreement.denies-section-20': {
    verdict: 'not-met',
    says: 'The child is accommodated under section 20, but the agreement says otherwise. Correct the agreement.',
  },
  'agreement.is-complete': { verdict: 'met', says: 'The agreement is complete.' },
  'agreement.is-incomplete': {
    verdict: 'not-met',
    says: 'The agreement is incomplete, or does not fit the assessment or the agreed level.',
  },
  'agreement.cannot-be-judged': {
    verdict: 'cannot-say',
    says: 'No problem was found in the agreement, but the check needs something that is not known.',
  },
  'agreement.assessment-not-given': {
    verdict: 'cannot-say',
    says: 'The agreement must fit the assessment, which has not been provided.',
  },
  'agreement.level-not-known': {
    verdict: 'cannot-say',
    says: 'The agreement must fit the level that people agreed, which is not known.',
  },
  'agreement.status-not-known': {
    verdict: 'cannot-say',
    says: 'What the agreement says about section 20 must fit the child’s legal status, which has not been provided.',
  },
  'agreement.date-not-known': { verdict: 'cannot-say', says: 'The date of the agreement is not recorded.' },
  'agreement.made-before-classification': {
    verdict: 'not-met',
    says: 'The agreement was made before the classification.',
  },
  'agreement.made-later': { verdict: 'not-met', says: 'The agreement is dated after the day asked about.' },
  'agreement.is-up-to-date': {
    verdict: 'met',
    says: 'The agreement was made on or after the day the classification was agreed.',
  },
  'reclassified.since-last-review': {
    verdict: 'met',
    says: 'The level was agreed on or after the day of the last review of these goals.',
  },
  'reclassified.not-since-last-review': {
    verdict: 'not-met',
    says: 'The level was agreed before the last review of these goals.',
  },
  'reclassified.no-review-yet': {
    verdict: 'cannot-say',
    says: 'No review of goals has been provided for the level to rest on.',
  },
  'reclassified.not-needed-at-low': {
    verdict: 'does-not-apply',
    says: 'At low risk a return can follow without another classification, because no goal had to be reached before it.',
  },
  'evaluation.of-another-way-home': { verdict: 'not-met', says: 'The assessment did not consider this way home.' },
  'goals.not-given': { verdict: 'cannot-say', says: 'The goals, or their reviews, have not been provided.' },
  'goals.earlier-not-given': {
    verdict: 'cannot-say',
    says: 'Record whether earlier agreements had goals.',
  },
  'goals.none-before-return': {
    verdict: 'cannot-say',
    says: 'Every goal is for the time at home, so none shows that the change needed before the return has been made.',
  },
  'goals.none-needed-at-low': {
    verdict: 'does-not-apply',
    says: 'At low risk a return can follow directly, because no goal had to be reached before it.',
  },
  'goals.not-reached': {
    verdict: 'not-met',
    says: 'A goal that had to be reached before the return has not been reached.',
  },
  'goals.not-scored': { verdict: 'cannot-say', says: 'A goal that had to be reached before the return has no score.' },
  'goals.reviewed-goal-not-given': {
    verdict: 'cannot-say',
    says: 'A review scores a goal that has not been provided. Provide it, to show whether it is reached.',
  },
  'goals.left-out': {
    verdict: 'not-met',
    says: 'The assessment found a risk factor that is not fully addressed and has no goal.',
  },
  'goals.assessment-not-given': {
    verdict: 'cannot-say',
    says: 'Every risk factor that the assessment found must have a goal. The assessment has not been provided.',
  },
  'goals.are-reached': {
    verdict: 'met',
    says: 'Every goal that had to be reached before the return has been reached.',
  },
  'plan.not-given': { verdict: 'cannot-say', says: 'The Reunification Plan has not been provided.' },
  'plan.of-another-case': { verdict: 'not-met', says: 'The plan is about a different child or different parents.' },
  'plan.part-complete': { verdict: 'met', says: 'This part of the plan is complete.' },
  'plan.part-incomplete': { verdict: 'not-met', says: 'This part of the plan is incomplete or does not fit together.' },
  'plan.part-not-known': {
    verdict: 'cannot-say',
    says: 'This part of the plan depends on something that is not known.',
  },
  'plan.made-later': { verdict: 'not-met', says: 'The plan is dated after the day asked about.' },
  'plan.made-before-classification': { verdict: 'not-met', says: 'The plan was made before the classification.' },
  'plan.goes-with-another-agreement': {
    verdict: 'not-met',
    says: 'The plan names an agreement of a different date from the one provided.',
  },
  'route.status-not-known': { verdict: 'cannot-say', says: 'The child’s legal status has not been provided.' },
  'route.status-contradicts-age': {
    verdict: 'cannot-say',
    says: 'An order of this kind will have ended, at this age, by the return date. Record the legal status on that day, or correct the date of birth.',
  },
  'route.not-chosen': {
    verdict: 'cannot-say',
    says: 'This legal status allows more than one way home. Choose one.',
  },
  'route.not-open': {
    verdict: 'not-met',
    says: 'This legal status does not allow the way home that is planned.',
  },
  'route.none-from-this-status': {
    verdict: 'not-met',
    says: 'The Framework describes no way home from this legal status. The status must change first.',
  },
  'route.start-of-care-not-known': {
    verdict: 'cannot-say',
    says: 'Record since when the child has been looked after. Without that, it is not possible to tell what was done for this return and what was done before.',
  },
  'route.start-of-care-contradicted': {
    verdict: 'cannot-say',
    says: 'The day the child became looked after does not fit the history, the agreement, the date of birth or the day asked about. Correct whichever is wrong.',
  },
  'route.birth-contradicted': {
    verdict: 'cannot-say',
    says: 'The legal position and the history give different dates of birth. Correct whichever is wrong, and check that both are about this child.',
  },
  'route.known': { verdict: 'met', says: 'The legal status and the way home are known.' },
  'approval.not-needed': { verdict: 'does-not-apply', says: 'The law does not require this approval in this case.' },
  'approval.need-not-known': {
    verdict: 'cannot-say',
    says: 'More must be known to tell whether the law requires this approval.',
  },
  'approval.nothing-recorded': { verdict: 'cannot-say', says: 'No approvals are recorded.' },
  'approval.not-given': { verdict: 'not-met', says: 'This approval has not been given.' },
  'approval.given-later': { verdict: 'not-met', says: 'This approval is dated after the day asked about.' },
  'approval.nobody-named': { verdict: 'cannot-say', says: 'Record who gave this approval.' },
  'approval.given-after-return': { verdict: 'not-met', says: 'This approval is dated after the return date.' },
  'approval.before-classification': {
    verdict: 'cannot-say',
    says: 'This approval was given before the classification, so it is not known whether it would be given again. Ask the approver.',
  },
  'approval.before-plan': {
    verdict: 'cannot-say',
    says: 'This approval was given before the plan, so it is not known whether it would be given again. Ask the approver.',
  },
  'approval.point-not-satisfied': {
    verdict: 'not-met',
    says: 'The approver is not satisfied of something the law requires.',
  },
  'approval.point-not-recorded': {
    verdict: 'cannot-say',
    says: 'Record whether the approver is satisfied of everything the law requires.',
  },
  'approval.given': {
    verdict: 'met',
    says: 'This approval was given, and the approver is satisfied of everything the law requires.',
  },
});
