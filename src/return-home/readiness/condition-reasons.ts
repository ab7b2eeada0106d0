/** The reasons why a condition that is read counts as it does: rules as data. */
import { frozen } from '../../shared/frozen.js';
import type { ItemVerdict } from '../checklist/checklist.js';
import type { ConditionReasonCode } from './readiness.js';

/** What each reason makes of a condition, and what it says. */
export const CONDITION_REASONS: Readonly<
  Record<
    ConditionReasonCode,
    {
      /** What it makes of the condition. */
      readonly verdict: ItemVerdict;
      /** What it says, in this package’s own words. */
      readonly says: string;
    }
  >
> = /* @__PURE__ */ frozen({
  'history.not-given': { verdict: 'cannot-say', says: 'The case’s history is not given.' },
  'history.of-another-case': { verdict: 'not-met', says: 'The history is of another child, or of another way home.' },
  'history.does-not-hold-together': {
    verdict: 'not-met',
    says: 'The history has events that cannot be as recorded, so nothing can rest on it.',
  },
  'history.nothing-agreed': { verdict: 'not-met', says: 'People have agreed no classification.' },
  'history.closed': { verdict: 'not-met', says: 'The case is closed.' },
  'history.already-home': {
    verdict: 'not-met',
    says: 'The child is at home already: what was in place is asked as of a day before.',
  },
  'history.agreed': { verdict: 'met', says: 'People have agreed a classification.' },
  'history.agreement-withdrawn': {
    verdict: 'not-met',
    says: 'The agreement on the level was withdrawn, and people have not agreed a classification since: agree it anew.',
  },
  'level.low-or-medium': { verdict: 'met', says: 'They agreed low or medium.' },
  'level.high': { verdict: 'not-met', says: 'They agreed high: more change has to be seen before a return.' },
  'level.severe': { verdict: 'not-met', says: 'They agreed severe: a return home is not considered.' },
  'standing.stands': { verdict: 'met', says: 'Nothing recorded since puts it in question.' },
  'standing.return-broke-down': {
    verdict: 'not-met',
    says: 'The child came home and went back into care, and people have not agreed the level since.',
  },
  'standing.new-risk': { verdict: 'not-met', says: 'A new risk was recorded, and no review has taken it in.' },
  'standing.points-higher': { verdict: 'not-met', says: 'What was recorded since indicates a higher level.' },
  'standing.judgement-required': {
    verdict: 'cannot-say',
    says: 'What was recorded since leaves the level to professional judgement, and nobody has agreed it anew.',
  },
  'standing.not-confirmed': {
    verdict: 'cannot-say',
    says: 'The time for which change had to be kept up is over, and nobody has recorded since how things stand. The level is not raised by it; record the rows.',
  },
  'standing.contradicted': {
    verdict: 'cannot-say',
    says: 'Records of one day contradict each other, and nobody has recorded since how things stand: record it.',
  },
  'timescale.within': { verdict: 'met', says: 'The day of return is within the child’s timescale.' },
  'timescale.past': { verdict: 'not-met', says: 'The day of return is past the child’s timescale.' },
  'timescale.not-set': { verdict: 'cannot-say', says: 'The child’s timescale is not recorded.' },
  'home-date.not-set': { verdict: 'cannot-say', says: 'The day of return is not set.' },
  'home-date.has-passed': {
    verdict: 'not-met',
    says: 'The day set for the return has passed, and the child is not recorded as home.',
  },
  'agreement.not-given': { verdict: 'cannot-say', says: 'The parental agreement is not given.' },
  'agreement.of-another-case': { verdict: 'not-met', says: 'The agreement is about another child or other parents.' },
  'agreement.says-section-20': {
    verdict: 'cannot-say',
    says: 'The agreement says that the child is accommodated under section 20, and the legal status recorded is another. Right one of the two.',
  },
  'agreement.denies-section-20': {
    verdict: 'not-met',
    says: 'The child is accommodated under section 20, and the agreement says otherwise.',
  },
  'agreement.is-complete': { verdict: 'met', says: 'The agreement is complete.' },
  'agreement.is-incomplete': { verdict: 'not-met', says: 'The agreement lacks something, or does not fit.' },
  'agreement.cannot-be-judged': {
    verdict: 'cannot-say',
    says: 'Nothing speaks against the agreement, and something that it is checked against is not known.',
  },
  'agreement.date-not-known': { verdict: 'cannot-say', says: 'The day of the agreement is not recorded.' },
  'agreement.made-before-classification': {
    verdict: 'not-met',
    says: 'The agreement is older than the classification.',
  },
  'agreement.made-later': { verdict: 'not-met', says: 'The agreement is dated after the day asked about.' },
  'agreement.is-up-to-date': { verdict: 'met', says: 'The agreement was made once the classification was agreed.' },
  'reclassified.since-last-review': {
    verdict: 'met',
    says: 'The level was agreed on or after the last review of these goals.',
  },
  'reclassified.not-since-last-review': {
    verdict: 'not-met',
    says: 'The level was agreed before the last review of these goals.',
  },
  'reclassified.no-review-yet': {
    verdict: 'cannot-say',
    says: 'No review of goals is given for the level to rest on.',
  },
  'reclassified.not-needed-at-low': {
    verdict: 'does-not-apply',
    says: 'At low risk the way can lead straight to the return: no goal was set to be reached before it.',
  },
  'evaluation.of-another-way-home': { verdict: 'not-met', says: 'The assessment did not look at this way home.' },
  'goals.not-given': { verdict: 'cannot-say', says: 'The goals, or their reviews, are not given.' },
  'goals.earlier-not-given': {
    verdict: 'cannot-say',
    says: 'Whether there were goals in earlier agreements is not given.',
  },
  'goals.none-before-return': {
    verdict: 'cannot-say',
    says: 'Every goal is for the time at home, so none can show that what was needed is reached.',
  },
  'goals.none-needed-at-low': {
    verdict: 'does-not-apply',
    says: 'At low risk the way can lead straight to the return: no goal was set to be reached before it.',
  },
  'goals.not-reached': { verdict: 'not-met', says: 'A goal that had to be reached before the return is not reached.' },
  'goals.not-scored': { verdict: 'cannot-say', says: 'A goal that had to be reached before the return has no score.' },
  'goals.reviewed-goal-not-given': {
    verdict: 'cannot-say',
    says: 'A goal was reviewed that is not given, so nobody can say whether it is reached.',
  },
  'goals.left-out': {
    verdict: 'not-met',
    says: 'A risk factor that the assessment found, and that is not fully addressed, has no goal.',
  },
  'goals.are-reached': { verdict: 'met', says: 'Every goal that had to be reached before the return is reached.' },
  'plan.not-given': { verdict: 'cannot-say', says: 'The Reunification Plan is not given.' },
  'plan.of-another-case': { verdict: 'not-met', says: 'The plan is about another child or other parents.' },
  'plan.part-complete': { verdict: 'met', says: 'The plan has it.' },
  'plan.part-incomplete': { verdict: 'not-met', says: 'The plan lacks something here, or does not fit together.' },
  'plan.part-not-known': { verdict: 'cannot-say', says: 'Something that the plan has to be sure of is not known.' },
  'plan.made-later': { verdict: 'not-met', says: 'The plan is dated after the day asked about.' },
  'plan.made-before-classification': { verdict: 'not-met', says: 'The plan is older than the classification.' },
  'plan.goes-with-another-agreement': {
    verdict: 'not-met',
    says: 'The plan goes with an agreement of another day than the one given.',
  },
  'route.status-not-known': { verdict: 'cannot-say', says: 'The child’s legal status is not given.' },
  'route.status-contradicts-age': {
    verdict: 'cannot-say',
    says: 'By the day of return an order of this kind has ended, at this age. Record the status on that day, or right the date of birth.',
  },
  'route.not-chosen': {
    verdict: 'cannot-say',
    says: 'This status allows for more than one way home, and none is chosen.',
  },
  'route.not-open': {
    verdict: 'not-met',
    says: 'The way home that is planned is not one that this status allows for.',
  },
  'route.none-from-this-status': {
    verdict: 'not-met',
    says: 'No way home that the Framework describes starts from this status: it has to change first.',
  },
  'route.start-of-care-not-known': {
    verdict: 'cannot-say',
    says: 'Since when the child has been looked after is not given, so what was done before cannot be told from what was done for this return.',
  },
  'route.start-of-care-contradicted': {
    verdict: 'cannot-say',
    says: 'The day on which the child became looked after does not fit with the history, the agreement, the birth or the day asked about. Correct whichever is wrong.',
  },
  'route.birth-contradicted': {
    verdict: 'cannot-say',
    says: 'The legal position and the history give different dates of birth. Correct whichever is wrong, and check that both are of this child.',
  },
  'route.known': { verdict: 'met', says: 'The status and the way home are known.' },
  'approval.not-needed': { verdict: 'does-not-apply', says: 'The law does not ask for it in this case.' },
  'approval.need-not-known': {
    verdict: 'cannot-say',
    says: 'What is known does not say whether the law asks for it.',
  },
  'approval.nothing-recorded': { verdict: 'cannot-say', says: 'Nothing is recorded of approvals.' },
  'approval.not-given': { verdict: 'not-met', says: 'It has not been given.' },
  'approval.given-later': { verdict: 'not-met', says: 'It is dated after the day asked about.' },
  'approval.nobody-named': { verdict: 'cannot-say', says: 'Who gave it is not recorded.' },
  'approval.given-after-return': { verdict: 'not-met', says: 'It is dated after the day of return.' },
  'approval.before-classification': {
    verdict: 'cannot-say',
    says: 'It is older than the classification: nobody can say whether it would be given again.',
  },
  'approval.before-plan': {
    verdict: 'cannot-say',
    says: 'It is older than the plan: nobody can say whether it would be given again.',
  },
  'approval.point-not-satisfied': {
    verdict: 'not-met',
    says: 'The approver is not satisfied of something the law asks for.',
  },
  'approval.point-not-recorded': {
    verdict: 'cannot-say',
    says: 'Whether the approver is satisfied of everything the law asks for is not recorded.',
  },
  'approval.given': {
    verdict: 'met',
    says: 'It was given, and the approver is satisfied of all that the law asks for.',
  },
});
