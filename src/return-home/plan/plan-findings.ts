/** The codes of findings about a Reunification Plan, with what each means. Printed in `docs/findings.md`. */
import type { Citation } from '../../shared/citation.js';
import type { FindingMeaning, Severity } from '../../shared/finding.js';
import { frozen } from '../../shared/frozen.js';
import {
  AFTER_RETURN,
  AGREEING_THE_PLAN,
  ANNEX_9,
  CARERS,
  CONFERENCING,
  GRADUAL_RETURN,
  MONITORING,
  OUTLINING_SUPPORT,
  RETURN_HOME_AIM,
  SCHOOL,
  SOMEONE_TO_TRUST,
  SUPPORT_AFTER_RETURN,
  TIMESCALES_OF_THE_PLAN,
  TRUSTED_ADULT,
  WHO_IS_INVOLVED,
} from '../sources.js';
import type { PlanPart } from './reunification-plan.js';

/** Codes of findings about a plan. */
export type PlanFindingCode =
  | 'plan.date-missing'
  | 'plan.meeting-missing'
  | 'plan.meeting-after-plan'
  | 'plan.meeting-before-report'
  | 'plan.meeting-before-classification'
  | 'plan.agreement-not-linked'
  | 'plan.report-not-linked'
  | 'plan.referrals-not-agreed'
  | 'plan.report-after-plan'
  | 'plan.other-plans-not-linked'
  | 'plan.parents-not-involved'
  | 'plan.child-not-involved'
  | 'plan.child-not-too-young-to-take-part'
  | 'plan.carers-not-involved'
  | 'plan.parent-repeated'
  | 'plan.agencies-missing'
  | 'plan.single-agency'
  | 'plan.agency-repeated'
  | 'plan.agency-without-person'
  | 'plan.agency-without-role'
  | 'plan.home-date-missing'
  | 'plan.start-missing'
  | 'plan.start-before-plan'
  | 'plan.home-before-start'
  | 'plan.timetable-not-considered'
  | 'plan.return-in-exams'
  | 'plan.stage-in-exams'
  | 'plan.exam-period-reversed'
  | 'plan.stage-outside-term'
  | 'plan.school-period-reversed'
  | 'plan.preparation-missing'
  | 'plan.preparation-without-contact'
  | 'plan.preparation-without-person'
  | 'plan.preparation-without-frequency'
  | 'plan.preparation-ends-before-it-starts'
  | 'plan.preparation-after-return'
  | 'plan.carers-missing'
  | 'plan.carer-before-missing'
  | 'plan.carer-after-missing'
  | 'plan.team-missing'
  | 'plan.place-repeated'
  | 'plan.role-nobody-holds'
  | 'plan.place-without-task'
  | 'plan.agency-not-party'
  | 'plan.social-worker-missing'
  | 'plan.informal-support-missing'
  | 'plan.family-meeting-not-considered'
  | 'plan.virtual-school-head-missing'
  | 'plan.school-missing'
  | 'plan.school-task-missing'
  | 'plan.school-speaker-missing'
  | 'plan.school-speaker-not-in-team'
  | 'plan.school-speaker-not-of-school'
  | 'plan.no-school-without-reason'
  | 'plan.change-of-school-not-said'
  | 'plan.help-to-settle-missing'
  | 'plan.trusted-adult-missing'
  | 'plan.trusted-adult-is-parent'
  | 'plan.trusted-adult-not-chosen'
  | 'plan.child-not-too-young-to-choose'
  | 'plan.trusted-adult-cannot-go-on'
  | 'plan.trusted-adult-may-not-go-on'
  | 'plan.trusted-adult-not-told'
  | 'plan.schedule-missing'
  | 'plan.full-time-missing'
  | 'plan.first-nights-missing'
  | 'plan.daytime-missing'
  | 'plan.midweek-nights-missing'
  | 'plan.single-nights-missing'
  | 'plan.stage-before-start'
  | 'plan.stages-out-of-order'
  | 'plan.stage-on-wrong-weekday'
  | 'plan.stage-without-end'
  | 'plan.full-time-ends'
  | 'plan.stage-ends-before-it-starts'
  | 'plan.stages-overlap'
  | 'plan.full-time-not-on-home-date'
  | 'plan.full-time-repeated'
  | 'plan.stage-without-support'
  | 'plan.stage-without-monitoring'
  | 'plan.stage-monitored-informally'
  | 'plan.support-missing'
  | 'plan.support-for-child-missing'
  | 'plan.support-for-parents-missing'
  | 'plan.support-without-person'
  | 'plan.support-without-start'
  | 'plan.support-without-frequency'
  | 'plan.support-without-intensity'
  | 'plan.support-without-end'
  | 'plan.support-ends-before-it-starts'
  | 'plan.support-starts-late'
  | 'plan.support-ends-early'
  | 'plan.support-gap'
  | 'plan.support-ends-early-at-low'
  | 'plan.support-ends-before-closure'
  | 'plan.support-ends-at-once'
  | 'plan.support-reduced-outside-its-time'
  | 'plan.support-reduced-by-return'
  | 'plan.monitoring-missing'
  | 'plan.monitoring-without-person'
  | 'plan.monitored-by-social-work-alone'
  | 'plan.monitored-informally'
  | 'plan.monitoring-without-frequency'
  | 'plan.visits-missing'
  | 'plan.visits-none-announced'
  | 'plan.visits-none-unannounced'
  | 'plan.visits-none-in-first-stays'
  | 'plan.visits-none-after-return'
  | 'plan.first-visit-late'
  | 'plan.child-never-seen-alone'
  | 'plan.child-never-seen-outside'
  | 'plan.visit-without-person'
  | 'plan.visit-without-date'
  | 'plan.visit-ends-before-it-starts'
  | 'plan.concerns-missing'
  | 'plan.concerns-not-collected'
  | 'plan.concerns-not-acted-on'
  | 'plan.concerns-left-to-family'
  | 'plan.concerns-not-reviewed'
  | 'plan.review-process-missing'
  | 'plan.review-dates-missing'
  | 'plan.review-before-plan'
  | 'plan.reviewed-only-after-last-stage'
  | 'plan.no-review-after-return'
  | 'plan.first-review-late'
  | 'plan.reviews-far-apart'
  | 'plan.contingency-missing'
  | 'plan.step-up-missing'
  | 'plan.help-for-parents-missing'
  | 'plan.help-for-child-missing'
  | 'plan.child-not-too-young-for-help'
  | 'plan.reclassification-not-said'
  | 'plan.action-not-said'
  | 'plan.outside-risks-not-said'
  | 'plan.outside-risks-without-agency'
  | 'plan.outside-agency-not-party'
  | 'plan.not-in-team'
  | 'plan.not-signed'
  | 'plan.signed-before-made'
  | 'plan.signed-later'
  | 'plan.signed-after-start'
  | 'plan.copy-not-given'
  | 'plan.copy-after-start'
  | 'plan.copy-before-plan'
  | 'plan.copy-before-signature';

/** What a finding about a plan means: also which part it is about. */
export interface PlanFindingMeaning extends FindingMeaning {
  /** The part. */
  readonly part: PlanPart;
  /** Whether it says no more than that nobody knows: then it is no shortcoming of the plan, and stands in the way all the same. */
  readonly isUnknown: boolean;
}

const about =
  (part: PlanPart, usual: Citation) =>
  (severity: Severity, message: string, source: Citation = usual): PlanFindingMeaning => ({
    part,
    severity,
    message,
    source,
    isUnknown: false,
  });

const heading = about('heading', ANNEX_9);
const agencies = about('agencies', ANNEX_9);
const timescale = about('timescale', TIMESCALES_OF_THE_PLAN);
const preparation = about('preparatory-work', ANNEX_9);
const carers = about('carers', ANNEX_9);
const team = about('team', ANNEX_9);
const trusted = about('trusted-adult', TRUSTED_ADULT);
const schedule = about('schedule', ANNEX_9);
const support = about('support', ANNEX_9);
const monitoring = about('monitoring', ANNEX_9);
const visits = about('visits', MONITORING);
const concerns = about('concerns', ANNEX_9);
const reviews = about('reviews', ANNEX_9);
const contingency = about('contingency', ANNEX_9);
const families = about('what-families-know', OUTLINING_SUPPORT);
const outside = about('risks-outside-home', OUTLINING_SUPPORT);
const signature = about('signature', WHO_IS_INVOLVED);

/** What the codes about a plan mean. */
export const PLAN_FINDINGS: Readonly<Record<PlanFindingCode, PlanFindingMeaning>> = /* @__PURE__ */ (() =>
  frozen({
    'plan.date-missing': heading('must', 'The day of the plan is not recorded.'),
    'plan.meeting-missing': heading(
      'must',
      'It is not recorded that the professionals met to agree the plan.',
      WHO_IS_INVOLVED,
    ),
    'plan.meeting-after-plan': heading(
      'must',
      'The meeting is dated after the plan that came from it.',
      WHO_IS_INVOLVED,
    ),
    'plan.meeting-before-report': heading(
      'must',
      'The professionals met before the report that the plan rests on. Record the meeting at which this plan was agreed.',
      WHO_IS_INVOLVED,
    ),
    'plan.meeting-before-classification': heading(
      'must',
      'The professionals met before the present level was agreed. Record the meeting at which this plan was agreed.',
      WHO_IS_INVOLVED,
    ),
    'plan.agreement-not-linked': heading('must', 'The plan does not say which parental agreement it goes with.'),
    'plan.report-not-linked': heading('must', 'The plan does not say which assessment report it goes with.'),
    'plan.referrals-not-agreed': heading(
      'must',
      'It is not recorded that new referrals to specialists were identified and agreed at the meeting, or that none are needed.',
      WHO_IS_INVOLVED,
    ),
    'plan.report-after-plan': heading('must', 'The assessment report is dated after the plan that rests on it.'),
    'plan.other-plans-not-linked': heading(
      'should',
      'It is not recorded that the child’s education plan and health plan are linked to this one.',
      AGREEING_THE_PLAN,
    ),
    'plan.parents-not-involved': heading(
      'must',
      'It is not recorded that the parents took part in making the plan.',
      WHO_IS_INVOLVED,
    ),
    'plan.child-not-involved': heading(
      'must',
      'It is not recorded that the child took part in making the plan, or is too young to.',
      WHO_IS_INVOLVED,
    ),
    'plan.child-not-too-young-to-take-part': heading(
      'must',
      'A child of school age is not too young to take part. Record how the child took part in making the plan.',
      WHO_IS_INVOLVED,
    ),
    'plan.carers-not-involved': heading(
      'should',
      'It is not recorded that those who care for the child now took part in making the plan.',
      WHO_IS_INVOLVED,
    ),
    'plan.parent-repeated': heading('must', 'This parent is listed twice.'),
    'plan.agencies-missing': agencies('must', 'No agency is party to the plan.'),
    'plan.single-agency': agencies(
      'should',
      'The plan is an agreement between agencies, and names one only. Add the others, or check that there are none.',
    ),
    'plan.agency-repeated': agencies('must', 'This agency is listed twice.'),
    'plan.agency-without-person': agencies('must', 'Nobody in this agency is named as responsible for the plan.'),
    'plan.agency-without-role': agencies(
      'must',
      'Nobody in the team acts for this agency. Add who does, with what they do or lead.',
      WHO_IS_INVOLVED,
    ),
    'plan.home-date-missing': timescale('must', 'The day from which the child lives at home full time is not set.'),
    'plan.start-missing': timescale('must', 'The first day of the gradual return is not set.'),
    'plan.start-before-plan': timescale('must', 'The gradual return starts before the day of the plan.'),
    'plan.home-before-start': timescale('must', 'The child is home before the gradual return starts.'),
    'plan.timetable-not-considered': timescale(
      'must',
      'It is not recorded that the school timetable was considered: terms, holidays and exams of all the children involved.',
    ),
    'plan.return-in-exams': timescale(
      'should',
      'The child would move home during exams of a child involved, or within a week before them.',
    ),
    'plan.stage-in-exams': timescale('should', 'Exams of a child involved fall into this stage.'),
    'plan.exam-period-reversed': timescale('must', 'This exam period ends before it starts.'),
    'plan.stage-outside-term': timescale(
      'should',
      'None of this stage is in a school term, so school cannot watch how it goes. Consider days in term time.',
    ),
    'plan.school-period-reversed': timescale('must', 'A school term, or a school holiday, ends before it starts.'),
    'plan.preparation-missing': preparation('must', 'No preparatory work is planned.'),
    'plan.preparation-without-contact': preparation(
      'must',
      'The preparatory work does not include contact between the child and the family.',
    ),
    'plan.preparation-without-person': preparation('must', 'Nobody is named to do this preparatory work.'),
    'plan.preparation-without-frequency': preparation('must', 'How often this preparatory work is done is not set.'),
    'plan.preparation-ends-before-it-starts': preparation('must', 'This preparatory work ends before it starts.'),
    'plan.preparation-after-return': preparation(
      'must',
      'This preparatory work starts on or after the day from which the child is home.',
    ),
    'plan.carers-missing': carers('must', 'What those who care for the child now will do is not said.'),
    'plan.carer-before-missing': carers('must', 'What this carer does before the return is not said.'),
    'plan.carer-after-missing': carers(
      'must',
      'What this carer does after the return is not said, be it that there is nothing to do.',
      CARERS,
    ),
    'plan.team-missing': team('must', 'Nobody is named in the team around the child and the family.'),
    'plan.place-repeated': team('must', 'Another place in the team has the same id.'),
    'plan.role-nobody-holds': team('must', 'Nobody holds this place in the team.', WHO_IS_INVOLVED),
    'plan.place-without-task': team('must', 'What this person does, or leads, is not said.', WHO_IS_INVOLVED),
    'plan.agency-not-party': team('must', 'This person’s agency is not among those party to the plan.'),
    'plan.social-worker-missing': team('must', 'There is no social worker in the team.', WHO_IS_INVOLVED),
    'plan.informal-support-missing': team(
      'should',
      'No relative, friend or mentor is in the team: informal help counts, for teenagers above all.',
      OUTLINING_SUPPORT,
    ),
    'plan.family-meeting-not-considered': team(
      'should',
      'Record whether a family group conference, or another meeting of family and friends, was considered to plan how they will help.',
      CONFERENCING,
    ),
    'plan.virtual-school-head-missing': team('should', 'The Virtual School Head is not in the team.', SCHOOL),
    'plan.school-missing': team('must', 'What the child’s school or nursery does is not said.', SCHOOL),
    'plan.school-task-missing': team('must', 'What the school or nursery does for the child is not said.', SCHOOL),
    'plan.school-speaker-missing': team('must', 'Nobody in the team speaks for the school or nursery.', SCHOOL),
    'plan.school-speaker-not-in-team': team('must', 'Whoever speaks for the school has no place in the team.', SCHOOL),
    'plan.school-speaker-not-of-school': team('must', 'Name someone of the school or nursery to speak for it.', SCHOOL),
    'plan.no-school-without-reason': team('must', 'Why the child goes to no school or nursery is not said.', SCHOOL),
    'plan.change-of-school-not-said': {
      ...team('must', 'Whether the child changes school is not said.', SCHOOL),
      isUnknown: true,
    },
    'plan.help-to-settle-missing': team(
      'must',
      'The child changes school, and how the child is helped to settle there is not said.',
      SCHOOL,
    ),
    'plan.trusted-adult-missing': trusted('must', 'No trusted adult is named.'),
    'plan.trusted-adult-is-parent': trusted(
      'must',
      'The trusted adult is a parent to whom the child goes. Name someone else whom the child can tell.',
    ),
    'plan.trusted-adult-not-chosen': trusted(
      'must',
      'It is not recorded that the child chose the trusted adult, or agreed, or is too young to.',
    ),
    'plan.child-not-too-young-to-choose': trusted(
      'must',
      'A child of school age is not too young to be asked. Record whether the child chose the trusted adult, or agreed.',
    ),
    'plan.trusted-adult-cannot-go-on': trusted('must', 'The trusted adult cannot go on once the child is home.'),
    'plan.trusted-adult-may-not-go-on': {
      ...trusted('must', 'Nobody knows whether the trusted adult can go on once the child is home.'),
      isUnknown: true,
    },
    'plan.trusted-adult-not-told': trusted(
      'must',
      'It is not recorded that the trusted adult knows to pass concerns about safety on to the social worker.',
      SOMEONE_TO_TRUST,
    ),
    'plan.schedule-missing': schedule('must', 'The stages of the gradual return are not set.'),
    'plan.full-time-missing': schedule('must', 'No stage is the one from which the child is home full time.'),
    'plan.first-nights-missing': schedule(
      'must',
      'The first nights at home, before the child is there full time, are not set.',
    ),
    'plan.daytime-missing': schedule('should', 'The schedule does not begin with contact by day.', GRADUAL_RETURN),
    'plan.midweek-nights-missing': schedule(
      'should',
      'No nights in the week come before those of a weekend. Plan some first, or say at the review why not.',
      GRADUAL_RETURN,
    ),
    'plan.single-nights-missing': schedule(
      'should',
      'No single nights of a weekend come before whole weekends. Plan some first, or say at the review why not.',
      GRADUAL_RETURN,
    ),
    'plan.stage-before-start': schedule('must', 'This stage begins before the gradual return starts.'),
    'plan.stages-out-of-order': schedule(
      'must',
      'This stage begins before one that comes earlier on the way home.',
      GRADUAL_RETURN,
    ),
    'plan.stage-on-wrong-weekday': schedule(
      'must',
      'Check the kind of this stage, or its first day: nights in the week begin from Sunday to Thursday, those of a weekend on Friday or Saturday.',
      GRADUAL_RETURN,
    ),
    'plan.stage-without-end': schedule('must', 'When this stage ends is not set.'),
    'plan.full-time-ends': schedule(
      'must',
      'Home full time has no last day. Take it out, or give this stage another kind.',
    ),
    'plan.stage-ends-before-it-starts': schedule('must', 'This stage ends before it starts.'),
    'plan.stages-overlap': schedule('must', 'An earlier stage goes on after the child is home full time.'),
    'plan.full-time-not-on-home-date': schedule(
      'must',
      'The stage from which the child is home full time does not begin on the day set for it.',
    ),
    'plan.full-time-repeated': schedule(
      'must',
      'Another stage is already the one from which the child is home full time.',
    ),
    'plan.stage-without-support': schedule('must', 'Nobody is named to support the family in this stage.'),
    'plan.stage-without-monitoring': schedule('must', 'Nobody is named to watch how this stage goes.'),
    'plan.stage-monitored-informally': schedule(
      'must',
      'Only relatives or friends watch how this stage goes. Name someone of a service as well.',
    ),
    'plan.support-missing': support('must', 'No support after the return is planned.'),
    'plan.support-for-child-missing': support('must', 'No support for the child is planned.'),
    'plan.support-for-parents-missing': support('must', 'No support for the parents is planned.'),
    'plan.support-without-person': support('must', 'Nobody is named to give this support.'),
    'plan.support-without-frequency': support('must', 'How often this support is given is not set.'),
    'plan.support-without-intensity': support('must', 'How intensive this support is, is not said.', OUTLINING_SUPPORT),
    'plan.support-without-end': support(
      'must',
      'How long this support is given, subject to review, is not set.',
      OUTLINING_SUPPORT,
    ),
    'plan.support-ends-before-it-starts': support('must', 'This support ends before it starts.'),
    'plan.support-without-start': support('must', 'When this support begins is not set.'),
    'plan.support-starts-late': support(
      'must',
      'For the child, or for the parents, no support is there on the day from which the child is home.',
      SUPPORT_AFTER_RETURN,
    ),
    'plan.support-ends-early': support(
      'must',
      'Support for the child, or for the parents, would end before it usually may after a return home.',
      SUPPORT_AFTER_RETURN,
    ),
    'plan.support-gap': support(
      'must',
      'Support for the child, or for the parents, stops for more than a month before it usually may end.',
      SUPPORT_AFTER_RETURN,
    ),
    'plan.support-ends-early-at-low': support(
      'should',
      'Support for the child, or for the parents, would end before it usually may. For some cases at low risk six months can do; people judge.',
      SUPPORT_AFTER_RETURN,
    ),
    'plan.support-ends-before-closure': support(
      'should',
      'Support for the child, or for the parents, would end before the case could close. Plan it up to then.',
      AFTER_RETURN,
    ),
    'plan.support-ends-at-once': support('should', 'This support would end without being reduced first.', AFTER_RETURN),
    'plan.support-reduced-outside-its-time': support('must', 'This day is not within the time of the support.'),
    'plan.support-reduced-by-return': support(
      'should',
      'This support is reduced by the day of the return, when the family needs most. Reduce it later, step by step.',
      RETURN_HOME_AIM,
    ),
    'plan.monitoring-missing': monitoring('must', 'How the child is watched over once home is not set.'),
    'plan.monitored-by-social-work-alone': monitoring(
      'should',
      'No other agency watches over the child, such as school, health visitor or nursery.',
      MONITORING,
    ),
    'plan.monitored-informally': monitoring(
      'must',
      'Only relatives or friends watch over the child. Name someone of a service, such as school or health visitor.',
      MONITORING,
    ),
    'plan.monitoring-without-person': monitoring('must', 'Nobody is named to do this.'),
    'plan.monitoring-without-frequency': monitoring('must', 'How often this is done is not set.'),
    'plan.visits-missing': visits('must', 'No visits are planned.', ANNEX_9),
    'plan.visits-none-announced': visits('must', 'No announced visit by children’s services is planned.'),
    'plan.visits-none-unannounced': visits('must', 'No unannounced visit by children’s services is planned.'),
    'plan.visits-none-in-first-stays': visits(
      'must',
      'From the first night at home up to the return, plan both announced and unannounced visits.',
      GRADUAL_RETURN,
    ),
    'plan.visits-none-after-return': visits(
      'must',
      'In the first three months after the return, plan both announced and unannounced visits.',
    ),
    'plan.first-visit-late': visits(
      'must',
      'No visit is sure to be made in the first week after the return. Set a day for one.',
    ),
    'plan.child-never-seen-alone': visits(
      'must',
      'In the first three months after the return, the social worker does not see the child alone.',
    ),
    'plan.child-never-seen-outside': visits(
      'must',
      'Once the child is home, the social worker never sees the child alone outside it.',
    ),
    'plan.visit-without-person': visits('must', 'Nobody is named to make this visit.'),
    'plan.visit-without-date': visits('must', 'When this visit is made is not set.', ANNEX_9),
    'plan.visit-ends-before-it-starts': visits('must', 'The time of these visits ends before it starts.'),
    'plan.concerns-missing': concerns('must', 'How concerns and referrals are collected is not said.'),
    'plan.concerns-not-collected': concerns('must', 'Nobody is named to collect concerns and referrals.'),
    'plan.concerns-not-acted-on': concerns('must', 'Nobody is named to act on concerns and referrals.'),
    'plan.concerns-left-to-family': concerns(
      'must',
      'Concerns and referrals are left to relatives or friends. Name someone of a service as well.',
    ),
    'plan.concerns-not-reviewed': concerns(
      'must',
      'It is not said that every referral and incident is discussed at each review.',
      MONITORING,
    ),
    'plan.review-process-missing': reviews('must', 'How the plan is reviewed is not said.'),
    'plan.review-dates-missing': reviews(
      'must',
      'The days on which the plan is reviewed are not set.',
      TIMESCALES_OF_THE_PLAN,
    ),
    'plan.review-before-plan': reviews('must', 'This review is not after the day of the plan.', TIMESCALES_OF_THE_PLAN),
    'plan.reviewed-only-after-last-stage': reviews(
      'should',
      'Every review comes after the last stage of the gradual return has begun, so none looks at how it goes.',
      TIMESCALES_OF_THE_PLAN,
    ),
    'plan.no-review-after-return': reviews('must', 'No review is set for the time after the return.', MONITORING),
    'plan.first-review-late': reviews(
      'must',
      'The first review after the return comes more than three months after it. Set an earlier one.',
      MONITORING,
    ),
    'plan.reviews-far-apart': reviews(
      'should',
      'In the first year at home, more than six months pass without a review. Set one between.',
      TIMESCALES_OF_THE_PLAN,
    ),
    'plan.contingency-missing': contingency('must', 'What happens if the return fails is not said.'),
    'plan.step-up-missing': contingency(
      'must',
      'How support is increased again, if anyone asks or at signs of stress, is not said.',
      AFTER_RETURN,
    ),
    'plan.help-for-parents-missing': families('must', 'How the parents can have more help is not said.'),
    'plan.help-for-child-missing': families('must', 'How the child can have more help is not said.'),
    'plan.child-not-too-young-for-help': families(
      'must',
      'A child of school age is not too young to look for help. Say how the child can have it, and whom to call.',
    ),
    'plan.reclassification-not-said': families(
      'must',
      'The plan does not say that the risk can be classified anew at any time.',
      TIMESCALES_OF_THE_PLAN,
    ),
    'plan.action-not-said': families(
      'must',
      'The plan does not say that the authority may act if change is not kept up.',
      TIMESCALES_OF_THE_PLAN,
    ),
    'plan.outside-risks-not-said': outside(
      'must',
      'Whether there are risks to the child outside the home is not said.',
    ),
    'plan.outside-risks-without-agency': outside(
      'must',
      'There are risks outside the home, and no agency responsible for the places where they arise.',
    ),
    'plan.outside-agency-not-party': outside('must', 'This agency is not among those party to the plan.'),
    'plan.not-in-team': team('must', 'What is named here is no place in the team.', WHO_IS_INVOLVED),
    'plan.not-signed': signature('must', 'A nominated officer has not signed the plan.'),
    'plan.signed-before-made': signature('must', 'The plan was signed before the day of the plan.'),
    'plan.signed-later': signature('must', 'The signature is dated after the day asked about.'),
    'plan.signed-after-start': signature(
      'must',
      'The plan was signed after the return had begun. It has to be signed before.',
    ),
    'plan.copy-before-plan': signature('must', 'This copy was given before the day of the plan.'),
    'plan.copy-before-signature': signature(
      'must',
      'This copy was given before the plan was signed. Give one of the signed plan.',
    ),
    'plan.copy-not-given': signature('must', 'This agency has not been given a copy.'),
    'plan.copy-after-start': signature(
      'should',
      'This copy was given after the return had begun. Give copies before it does.',
    ),
  }))();
