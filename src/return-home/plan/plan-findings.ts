/** The codes of findings about a Reunification Plan, with what each means. Printed in `docs/findings.md`. */
import type { Citation } from '../../shared/citation.js';
import type { FindingMeaning, Severity } from '../../shared/findings/finding.js';
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
  | 'plan.support-repeated'
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

/** What cannot be true at once in one plan: such a plan is not read. */
export const PLAN_CONTRADICTIONS = /* @__PURE__ */ frozen([
  'plan.meeting-after-plan',
  'plan.report-after-plan',
  'plan.parent-repeated',
  'plan.agency-repeated',
  'plan.home-before-start',
  'plan.preparation-ends-before-it-starts',
  'plan.place-repeated',
  'plan.school-speaker-not-in-team',
  'plan.not-in-team',
  'plan.stage-before-start',
  'plan.stage-ends-before-it-starts',
  'plan.full-time-not-on-home-date',
  'plan.full-time-repeated',
  'plan.support-repeated',
  'plan.support-ends-before-it-starts',
  'plan.support-reduced-outside-its-time',
  'plan.visit-ends-before-it-starts',
  'plan.review-before-plan',
  'plan.signed-before-made',
  'plan.copy-before-plan',
] as const satisfies readonly PlanFindingCode[]);

/** Codes of what cannot be true at once in one plan. */
export type PlanContradictionCode = (typeof PLAN_CONTRADICTIONS)[number];

/** A finding about a plan: also which part of the plan it is about. */
export interface PlanFindingMeaning extends FindingMeaning {
  /** The part of the plan. */
  readonly part: PlanPart;
  /** Whether it only says that something is not known. That is not a fault in the plan, but still prevents it from being complete. */
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

/** Message, part, severity and source for each code about a plan. */
export const PLAN_FINDINGS: Readonly<Record<PlanFindingCode, PlanFindingMeaning>> = /* @__PURE__ */ (() =>
  frozen({
    'plan.date-missing': heading('must', 'Record the date of the plan.'),
    'plan.meeting-missing': heading(
      'must',
      'Hold a meeting of the professionals to agree the plan, and record it.',
      WHO_IS_INVOLVED,
    ),
    'plan.meeting-after-plan': heading(
      'must',
      'The meeting is dated after the plan that came from it. Check both dates.',
      WHO_IS_INVOLVED,
    ),
    'plan.meeting-before-report': heading(
      'must',
      'The professionals met before the assessment report that the plan rests on. Record the meeting at which they agreed this plan.',
      WHO_IS_INVOLVED,
    ),
    'plan.meeting-before-classification': heading(
      'must',
      'The professionals met before the present level was agreed. Record the meeting at which they agreed this plan.',
      WHO_IS_INVOLVED,
    ),
    'plan.agreement-not-linked': heading('must', 'Record which parental agreement this plan goes with.'),
    'plan.report-not-linked': heading('must', 'Record which assessment report this plan goes with.'),
    'plan.referrals-not-agreed': heading(
      'must',
      'Record which new referrals to specialists the meeting agreed, or that none are needed.',
      WHO_IS_INVOLVED,
    ),
    'plan.report-after-plan': heading(
      'must',
      'The assessment report is dated after the plan that rests on it. Check both dates.',
    ),
    'plan.other-plans-not-linked': heading(
      'should',
      'Link this plan to the child’s education plan and health plan, and record that you did.',
      AGREEING_THE_PLAN,
    ),
    'plan.parents-not-involved': heading(
      'must',
      'Involve the parents in making the plan, and record how.',
      WHO_IS_INVOLVED,
    ),
    'plan.child-not-involved': heading(
      'must',
      'Involve the child in making the plan and record how, or record that the child is too young to take part.',
      WHO_IS_INVOLVED,
    ),
    'plan.child-not-too-young-to-take-part': heading(
      'must',
      'A child of school age is not too young to take part. Record how the child took part in making the plan.',
      WHO_IS_INVOLVED,
    ),
    'plan.carers-not-involved': heading(
      'should',
      'Involve the child’s present carers in making the plan, and record how.',
      WHO_IS_INVOLVED,
    ),
    'plan.parent-repeated': heading('must', 'This parent is listed twice. Remove one entry.'),
    'plan.agencies-missing': agencies('must', 'Name the agencies that are party to the plan.'),
    'plan.single-agency': agencies(
      'should',
      'The plan is an agreement between agencies, but names only one. Add the others, or check that there are none.',
    ),
    'plan.agency-repeated': agencies('must', 'This agency is listed twice. Remove one entry.'),
    'plan.agency-without-person': agencies('must', 'Name the person in this agency who is responsible for the plan.'),
    'plan.agency-without-role': agencies(
      'must',
      'Nobody in the team acts for this agency. Add the person who does, with what they do or lead.',
      WHO_IS_INVOLVED,
    ),
    'plan.home-date-missing': timescale('must', 'Set the date from which the child lives at home full time.'),
    'plan.start-missing': timescale('must', 'Set the first day of the gradual return.'),
    'plan.start-before-plan': timescale(
      'must',
      'The gradual return starts before the date of the plan. Check both dates.',
    ),
    'plan.home-before-start': timescale(
      'must',
      'The child would be home full time before the gradual return starts. Check both dates.',
    ),
    'plan.timetable-not-considered': timescale(
      'must',
      'Consider the terms, holidays and exams of all the children involved, and record that you did.',
    ),
    'plan.return-in-exams': timescale(
      'should',
      'The child would move home during exams of a child involved, or in the week before them. Consider another date.',
    ),
    'plan.stage-in-exams': timescale('should', 'A child involved has exams during this stage. Consider other dates.'),
    'plan.exam-period-reversed': timescale('must', 'This exam period ends before it starts. Check both dates.'),
    'plan.stage-outside-term': timescale(
      'should',
      'No day of this stage is in a school term, so school cannot watch how it goes. Consider days in term time.',
    ),
    'plan.school-period-reversed': timescale(
      'must',
      'This school term or holiday ends before it starts. Check both dates.',
    ),
    'plan.preparation-missing': preparation('must', 'Plan the preparatory work.'),
    'plan.preparation-without-contact': preparation(
      'must',
      'Add contact between the child and the family to the preparatory work.',
    ),
    'plan.preparation-without-person': preparation('must', 'Name who will do this preparatory work.'),
    'plan.preparation-without-frequency': preparation('must', 'Set how often this preparatory work will be done.'),
    'plan.preparation-ends-before-it-starts': preparation(
      'must',
      'This preparatory work ends before it starts. Check both dates.',
    ),
    'plan.preparation-after-return': preparation(
      'must',
      'This preparatory work starts on or after the day the child is home full time. Start it sooner.',
    ),
    'plan.carers-missing': carers('must', 'Describe what the child’s present carers will do.'),
    'plan.carer-before-missing': carers('must', 'Describe what this carer will do before the return.'),
    'plan.carer-after-missing': carers(
      'must',
      'Describe what this carer will do after the return, or record that there is nothing to do.',
      CARERS,
    ),
    'plan.team-missing': team('must', 'Name the team around the child and the family.'),
    'plan.place-repeated': team('must', 'Another place in the team has this id. Give each place its own.'),
    'plan.role-nobody-holds': team('must', 'Name the person for this place in the team.', WHO_IS_INVOLVED),
    'plan.place-without-task': team('must', 'Describe what this person does or leads.', WHO_IS_INVOLVED),
    'plan.agency-not-party': team(
      'must',
      'This person’s agency is not party to the plan. Add the agency, or correct the entry.',
    ),
    'plan.social-worker-missing': team('must', 'Add the social worker to the team.', WHO_IS_INVOLVED),
    'plan.informal-support-missing': team(
      'should',
      'Consider adding a relative, friend or mentor to the team. Informal help counts, especially for teenagers.',
      OUTLINING_SUPPORT,
    ),
    'plan.family-meeting-not-considered': team(
      'should',
      'Record whether a family group conference, or another meeting of family and friends, was considered to plan how they will help.',
      CONFERENCING,
    ),
    'plan.virtual-school-head-missing': team('should', 'Consider adding the Virtual School Head to the team.', SCHOOL),
    'plan.school-missing': team('must', 'Describe the part that the child’s school or nursery will play.', SCHOOL),
    'plan.school-task-missing': team('must', 'Describe what the school or nursery will do for the child.', SCHOOL),
    'plan.school-speaker-missing': team(
      'must',
      'Name the person in the team who speaks for the school or nursery.',
      SCHOOL,
    ),
    'plan.school-speaker-not-in-team': team(
      'must',
      'Give the person who speaks for the school a place in the team.',
      SCHOOL,
    ),
    'plan.school-speaker-not-of-school': team(
      'must',
      'Name someone from the school or nursery to speak for it.',
      SCHOOL,
    ),
    'plan.no-school-without-reason': team('must', 'Record why the child does not go to a school or nursery.', SCHOOL),
    'plan.change-of-school-not-said': {
      ...team('must', 'Record whether the child will change school.', SCHOOL),
      isUnknown: true,
    },
    'plan.help-to-settle-missing': team(
      'must',
      'The child will change school. Describe how the child will be helped to settle there.',
      SCHOOL,
    ),
    'plan.trusted-adult-missing': trusted('must', 'Name the child’s trusted adult.'),
    'plan.trusted-adult-is-parent': trusted(
      'must',
      'The trusted adult is a parent to whom the child will return. Name someone else the child can tell.',
    ),
    'plan.trusted-adult-not-chosen': trusted(
      'must',
      'Ask whether the child chose the trusted adult or agrees to them, and record the answer, or that the child is too young to be asked.',
    ),
    'plan.child-not-too-young-to-choose': trusted(
      'must',
      'A child of school age is not too young to be asked. Record whether the child chose the trusted adult, or agreed to them.',
    ),
    'plan.trusted-adult-cannot-go-on': trusted(
      'must',
      'This trusted adult cannot continue once the child is home. Help the child to choose someone who can.',
    ),
    'plan.trusted-adult-may-not-go-on': {
      ...trusted('must', 'Find out and record whether the trusted adult can continue once the child is home.'),
      isUnknown: true,
    },
    'plan.trusted-adult-not-told': trusted(
      'must',
      'Tell the trusted adult to pass concerns about safety to the social worker, and record that you did.',
      SOMEONE_TO_TRUST,
    ),
    'plan.schedule-missing': schedule('must', 'Set the stages of the gradual return.'),
    'plan.full-time-missing': schedule('must', 'Add the stage from which the child is home full time.'),
    'plan.first-nights-missing': schedule('must', 'Set the child’s first nights at home before the full-time stage.'),
    'plan.daytime-missing': schedule(
      'should',
      'The schedule does not begin with daytime contact. Consider planning some first.',
      GRADUAL_RETURN,
    ),
    'plan.midweek-nights-missing': schedule(
      'should',
      'No midweek nights come before the weekend nights. Plan some first, or say at the review why not.',
      GRADUAL_RETURN,
    ),
    'plan.single-nights-missing': schedule(
      'should',
      'No single weekend nights come before the whole weekends. Plan some first, or say at the review why not.',
      GRADUAL_RETURN,
    ),
    'plan.stage-before-start': schedule(
      'must',
      'This stage begins before the gradual return starts. Check both dates.',
    ),
    'plan.stages-out-of-order': schedule(
      'must',
      'This stage begins before one that should come earlier in the gradual return. Check the order.',
      GRADUAL_RETURN,
    ),
    'plan.stage-on-wrong-weekday': schedule(
      'must',
      'Check the kind of this stage, or its first day: midweek nights begin from Sunday to Thursday, weekend nights on Friday or Saturday.',
      GRADUAL_RETURN,
    ),
    'plan.stage-without-end': schedule('must', 'Set the last day of this stage.'),
    'plan.full-time-ends': schedule(
      'must',
      'Home full time has no last day. Remove the date, or choose another kind of stage.',
    ),
    'plan.stage-ends-before-it-starts': schedule('must', 'This stage ends before it starts. Check both dates.'),
    'plan.stages-overlap': schedule(
      'must',
      'An earlier stage continues after the child is home full time. Correct the dates.',
    ),
    'plan.full-time-not-on-home-date': schedule(
      'must',
      'The full-time stage does not begin on the date set for the child to be home. Correct one of the two.',
    ),
    'plan.full-time-repeated': schedule('must', 'There is already a full-time stage. Keep one.'),
    'plan.stage-without-support': schedule('must', 'Name who will support the family in this stage.'),
    'plan.stage-without-monitoring': schedule('must', 'Name who will monitor this stage.'),
    'plan.stage-monitored-informally': schedule(
      'must',
      'Only relatives or friends monitor this stage. Name someone from a service as well.',
    ),
    'plan.support-missing': support('must', 'Plan the support after the return.'),
    'plan.support-for-child-missing': support('must', 'Plan support for the child.'),
    'plan.support-for-parents-missing': support('must', 'Plan support for the parents.'),
    'plan.support-without-person': support('must', 'Name who will give this support.'),
    'plan.support-without-frequency': support('must', 'Set how often this support will be given.'),
    'plan.support-without-intensity': support(
      'must',
      'Describe how intensive this support will be.',
      OUTLINING_SUPPORT,
    ),
    'plan.support-without-end': support(
      'must',
      'Set how long this support will be given, subject to review.',
      OUTLINING_SUPPORT,
    ),
    'plan.support-repeated': support('must', 'Another item of support has this id. Give each item its own.'),
    'plan.support-ends-before-it-starts': support('must', 'This support ends before it starts. Check both dates.'),
    'plan.support-without-start': support('must', 'Set when this support begins.'),
    'plan.support-starts-late': support(
      'must',
      'Arrange support for both the child and the parents from the day the child is home full time. One side has none on that day.',
      SUPPORT_AFTER_RETURN,
    ),
    'plan.support-ends-early': support(
      'must',
      'Support for the child or for the parents would end sooner than it usually may after a return home. Plan it for longer.',
      SUPPORT_AFTER_RETURN,
    ),
    'plan.support-gap': support(
      'must',
      'Support for the child or for the parents would stop for more than a month before it usually may end. Fill the gap.',
      SUPPORT_AFTER_RETURN,
    ),
    'plan.support-ends-early-at-low': support(
      'should',
      'Support for the child or for the parents would end sooner than it usually may. At low risk six months can be enough in some cases: people judge.',
      SUPPORT_AFTER_RETURN,
    ),
    'plan.support-ends-before-closure': support(
      'should',
      'Support for the child or for the parents would end before the case could close. Plan it up to then.',
      AFTER_RETURN,
    ),
    'plan.support-ends-at-once': support(
      'should',
      'This support would end without being reduced first. Plan to reduce it step by step.',
      AFTER_RETURN,
    ),
    'plan.support-reduced-outside-its-time': support(
      'must',
      'This reduction is dated outside the time of the support. Check the date.',
    ),
    'plan.support-reduced-by-return': support(
      'should',
      'This support would already be reduced by the day of the return, when the family needs it most. Reduce it later, step by step.',
      RETURN_HOME_AIM,
    ),
    'plan.monitoring-missing': monitoring('must', 'Plan how the child will be monitored once home.'),
    'plan.monitored-by-social-work-alone': monitoring(
      'should',
      'Add another agency to monitor the child, such as the school, health visitor or nursery.',
      MONITORING,
    ),
    'plan.monitored-informally': monitoring(
      'must',
      'Only relatives or friends monitor the child. Name someone from a service, such as the school or health visitor.',
      MONITORING,
    ),
    'plan.monitoring-without-person': monitoring('must', 'Name who will do this monitoring.'),
    'plan.monitoring-without-frequency': monitoring('must', 'Set how often this monitoring will be done.'),
    'plan.visits-missing': visits('must', 'Plan visits by children’s services.', ANNEX_9),
    'plan.visits-none-announced': visits('must', 'Plan at least one announced visit by children’s services.'),
    'plan.visits-none-unannounced': visits('must', 'Plan at least one unannounced visit by children’s services.'),
    'plan.visits-none-in-first-stays': visits(
      'must',
      'Plan both announced and unannounced visits between the first night at home and the return.',
      GRADUAL_RETURN,
    ),
    'plan.visits-none-after-return': visits(
      'must',
      'Plan both announced and unannounced visits in the first three months after the return.',
    ),
    'plan.first-visit-late': visits(
      'must',
      'Plan a visit that is certain to take place in the first week after the return.',
    ),
    'plan.child-never-seen-alone': visits(
      'must',
      'Plan for the social worker to see the child alone in the first three months after the return.',
    ),
    'plan.child-never-seen-outside': visits(
      'must',
      'Plan for the social worker to see the child alone outside the home, once the child has returned.',
    ),
    'plan.visit-without-person': visits('must', 'Name who will make this visit.'),
    'plan.visit-without-date': visits('must', 'Set when this visit will be made.', ANNEX_9),
    'plan.visit-ends-before-it-starts': visits(
      'must',
      'The period for these visits ends before it starts. Check both dates.',
    ),
    'plan.concerns-missing': concerns('must', 'Describe how concerns and referrals will be collected.'),
    'plan.concerns-not-collected': concerns('must', 'Name who will collect concerns and referrals.'),
    'plan.concerns-not-acted-on': concerns('must', 'Name who will act on concerns and referrals.'),
    'plan.concerns-left-to-family': concerns(
      'must',
      'Concerns and referrals are left to relatives or friends. Name someone from a service as well.',
    ),
    'plan.concerns-not-reviewed': concerns(
      'must',
      'State that each review will discuss every referral and incident.',
      MONITORING,
    ),
    'plan.review-process-missing': reviews('must', 'Describe how the plan will be reviewed.'),
    'plan.review-dates-missing': reviews(
      'must',
      'Set the dates on which the plan will be reviewed.',
      TIMESCALES_OF_THE_PLAN,
    ),
    'plan.review-before-plan': reviews(
      'must',
      'This review is dated on or before the date of the plan. Check both dates.',
      TIMESCALES_OF_THE_PLAN,
    ),
    'plan.reviewed-only-after-last-stage': reviews(
      'should',
      'Every review comes after the last stage of the gradual return has begun, so none looks at how it goes. Set one sooner.',
      TIMESCALES_OF_THE_PLAN,
    ),
    'plan.no-review-after-return': reviews('must', 'Set a review after the return.', MONITORING),
    'plan.first-review-late': reviews(
      'must',
      'The first review after the return comes more than three months after it. Set an earlier one.',
      MONITORING,
    ),
    'plan.reviews-far-apart': reviews(
      'should',
      'In the first year at home, more than six months pass without a review. Add one.',
      TIMESCALES_OF_THE_PLAN,
    ),
    'plan.contingency-missing': contingency('must', 'Describe what will happen if the return fails.'),
    'plan.step-up-missing': contingency(
      'must',
      'Describe how support will be increased again if anyone asks, or if the family shows signs of stress.',
      AFTER_RETURN,
    ),
    'plan.help-for-parents-missing': families('must', 'Describe how the parents can get more help.'),
    'plan.help-for-child-missing': families('must', 'Describe how the child can get more help.'),
    'plan.child-not-too-young-for-help': families(
      'must',
      'A child of school age is not too young to look for help. Describe how the child can get it, and whom to call.',
    ),
    'plan.reclassification-not-said': families(
      'must',
      'State in the plan that the risk can be reclassified at any time.',
      TIMESCALES_OF_THE_PLAN,
    ),
    'plan.action-not-said': families(
      'must',
      'State in the plan that the authority may act if change is not kept up.',
      TIMESCALES_OF_THE_PLAN,
    ),
    'plan.outside-risks-not-said': outside('must', 'Record whether the child faces risks outside the home.'),
    'plan.outside-risks-without-agency': outside(
      'must',
      'There are risks outside the home. Name an agency responsible for the places where they arise.',
    ),
    'plan.outside-agency-not-party': outside(
      'must',
      'This agency is not party to the plan. Add it, or correct the entry.',
    ),
    'plan.not-in-team': team('must', 'No place in the team has this id. Name one that does.', WHO_IS_INVOLVED),
    'plan.not-signed': signature('must', 'Ask a nominated officer to sign the plan, and record the day.'),
    'plan.signed-before-made': signature('must', 'The plan was signed before the date of the plan. Check both dates.'),
    'plan.signed-later': signature(
      'must',
      'The signature is dated after the day asked about. Check the date, or ask about a later day.',
    ),
    'plan.signed-after-start': signature(
      'must',
      'The plan was signed after the return had begun. Have a plan signed by the day on which the return begins.',
    ),
    'plan.copy-before-plan': signature('must', 'This copy was given before the date of the plan. Check both dates.'),
    'plan.copy-before-signature': signature(
      'must',
      'This copy was given before the plan was signed. Give a copy of the signed plan.',
    ),
    'plan.copy-not-given': signature('must', 'Give this agency a copy, and record the day.'),
    'plan.copy-after-start': signature(
      'should',
      'This copy was given after the return had begun. Give copies before a return begins.',
    ),
  }))();
