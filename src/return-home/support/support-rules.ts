/** What can be said of support, what can stand in its way, and which times are printed: rules as data. */
import { SUPPORT } from '../../reclassification/index.js';
import type { Citation } from '../../shared/citation.js';
import { frozen } from '../../shared/frozen.js';
import {
  AGREEING_THE_PLAN,
  AVAILABLE_AND_HAD,
  COORDINATING_SUPPORT,
  ENDING_TOGETHER,
  LINKED_SUPPORT,
  MATCHED_SUPPORT,
  MULTI_AGENCY_SUPPORT,
  OUTLINING_SUPPORT,
  STAFFING_SUPPORT,
  SUBSTANCE_MISUSE,
  SUPPORT_AFTER_RETURN,
  TAILORED_SUPPORT,
  TAKING_PART,
} from '../sources.js';
import type { SupportTimeId, SupportTimeRule } from './over-time/support-time.js';
import type { SupportBarrierId } from './support-entry.js';
import type { SupportLineCode, SupportLineMeaning } from './support-lines.js';

type Sources = readonly [Citation, ...Citation[]];

const toDo = (says: string, ...sources: Sources): SupportLineMeaning => ({ says, isOpen: true, sources });
const noted = (says: string, ...sources: Sources): SupportLineMeaning => ({ says, isOpen: false, sources });

/** What each line says, and where it is printed. */
export const SUPPORT_LINES: Readonly<Record<SupportLineCode, SupportLineMeaning>> = /* @__PURE__ */ (() =>
  frozen({
    'need.nothing-recorded': toDo('No support is promised or recorded for this need.', MATCHED_SUPPORT),
    'need.not-known': toDo(
      'No support is promised for this need, and nothing is known of what was done.',
      MATCHED_SUPPORT,
      AVAILABLE_AND_HAD,
    ),
    'need.none-needed': noted('People recorded that no support is needed for this.', MATCHED_SUPPORT),
    'need.addressed': noted('This risk counts as fully addressed, and no support is recorded for it.', MATCHED_SUPPORT),
    'need.did-not-happen': toDo(
      'Support for this need did not happen. Deal with what stood in the way, or arrange something else.',
      LINKED_SUPPORT,
      MATCHED_SUPPORT,
    ),
    'need.declined': toDo(
      'Support for this need was offered and not taken up. Find out what stood in the way, and what would help.',
      TAILORED_SUPPORT,
      MATCHED_SUPPORT,
    ),
    'need.broken-off': toDo(
      'Support for this need began, and was then declined or did not happen. Find out what stood in the way, and what would help.',
      AVAILABLE_AND_HAD,
      LINKED_SUPPORT,
    ),
    'promise.nothing-recorded': toDo(
      'Promised; nothing is recorded since. That it is promised does not show that the family had it.',
      COORDINATING_SUPPORT,
      AVAILABLE_AND_HAD,
    ),
    'promise.day-not-set': toDo(
      'Promised without a day from which it is given, and nothing is recorded since. Agree a day.',
      OUTLINING_SUPPORT,
    ),
    'promise.started': noted(
      'It started; that it was given since is not recorded.',
      COORDINATING_SUPPORT,
      AVAILABLE_AND_HAD,
    ),
    'promise.partly-given': toDo(
      'A review says that it was given in part. Find out what is missing, and arrange it.',
      COORDINATING_SUPPORT,
      LINKED_SUPPORT,
    ),
    'promise.broken-off': toDo(
      'It began, and was then declined or did not happen. Find out what stood in the way, and what would help.',
      AVAILABLE_AND_HAD,
      LINKED_SUPPORT,
    ),
    'promise.not-started': toDo('Promised; no start is recorded.', COORDINATING_SUPPORT),
    'promise.did-not-happen': toDo(
      'Promised, and it did not happen. Deal with what stood in the way, or arrange something else.',
      COORDINATING_SUPPORT,
      LINKED_SUPPORT,
    ),
    'promise.declined': toDo(
      'Promised, offered and not taken up. Find out what stood in the way, and what would help.',
      TAILORED_SUPPORT,
      MATCHED_SUPPORT,
    ),
    'promise.cannot-say': toDo(
      'Promised; what is recorded does not say whether it was this that was given.',
      COORDINATING_SUPPORT,
    ),
    'promise.not-yet-due': noted('Promised for a day that has not come.', OUTLINING_SUPPORT),
    'promise.dropped': toDo(
      'An earlier plan promised this and the present one does not; it is not recorded as given.',
      COORDINATING_SUPPORT,
    ),
    'promise.without-id': toDo(
      'This item of the plan has no id, so nothing can be recorded of it. Give it one.',
      AVAILABLE_AND_HAD,
    ),
    'given.late': noted('Started after the day for which it was promised.', COORDINATING_SUPPORT),
    'given.not-promised': toDo(
      'This was given but is in no plan or agreement. Put it into the plan.',
      OUTLINING_SUPPORT,
    ),
    'given.promise-not-known': noted(
      'Given. The plan or the agreement in which it could have been promised is not known.',
      OUTLINING_SUPPORT,
    ),
    'recorded.both-ways': toDo(
      'Recorded as accepted and as declined on one day. Record which it was; until then it counts as not accepted.',
      AVAILABLE_AND_HAD,
    ),
    'linked.actively': noted('Somebody helps the family to get to the service, and follows up.', LINKED_SUPPORT),
    'linked.referral-only': toDo(
      'A referral is recorded, without help to get there. Help the family to get there: guide, arrange and follow up.',
      LINKED_SUPPORT,
    ),
    'linked.not-said': toDo('Referred; nobody has recorded whether the family is helped to get there.', LINKED_SUPPORT),
    'ended.early': toDo(
      'Ended before the day to which it was planned. Deal with what stood in the way, if anything did, or arrange something else.',
      SUPPORT_AFTER_RETURN,
      ENDING_TOGETHER,
    ),
    'ended.jointly': noted('Child, family and practitioner decided together that it ends.', ENDING_TOGETHER),
    'ended.not-jointly': toDo(
      'It ended, and not everyone decided that together. Ask the child and the family what they need now.',
      ENDING_TOGETHER,
    ),
    'ended.jointly-not-known': toDo(
      'Ended; it is not recorded whether child, family and practitioner decided so together.',
      ENDING_TOGETHER,
    ),
    'lead.not-known': toDo('Who leads the support is not recorded.', COORDINATING_SUPPORT),
    'lead.nobody-now': toDo('Nobody leads the support now. Name a lead professional.', COORDINATING_SUPPORT),
    'lead.not-recorded-now': toDo(
      'No one is recorded as leading the support now. Record who leads, or name someone.',
      COORDINATING_SUPPORT,
    ),
    'lead.days-without': noted('For some days no lead is recorded.', COORDINATING_SUPPORT),
    'lead.gap-at-change-of-status': toDo(
      'When the legal status changed, no lead is recorded. Record who led, and make sure that family and agencies know who leads.',
      COORDINATING_SUPPORT,
    ),
    'lead.changed-at-change-of-status': toDo(
      'The lead changed when the legal status changed. Make sure that the family and the agencies know who it is now.',
      COORDINATING_SUPPORT,
    ),
    'services.coordinator-not-named': toDo(
      'Several services support the family, or may do so, and no one is recorded as leading. Record who coordinates them, or name someone.',
      MULTI_AGENCY_SUPPORT,
      COORDINATING_SUPPORT,
    ),
    'services.coordinator-not-known': toDo(
      'Several services support the family, or may do so; who coordinates them is not recorded.',
      MULTI_AGENCY_SUPPORT,
      COORDINATING_SUPPORT,
    ),
    'services.coordinated': noted(
      'Several services support the family, or may do so, and somebody leads.',
      MULTI_AGENCY_SUPPORT,
    ),
    'services.giver-not-named': toDo(
      'Several services support the family, or may do so, and it is not recorded who gives some of the support.',
      MULTI_AGENCY_SUPPORT,
      AGREEING_THE_PLAN,
    ),
    'services.roles-not-clear': toDo(
      'Several services support the family, or may do so, and the plan does not say what each one does.',
      MULTI_AGENCY_SUPPORT,
      AGREEING_THE_PLAN,
    ),
  }))();

/** What can stand in the way of support, and where it is named. */
export const SUPPORT_BARRIERS: Readonly<
  Record<
    SupportBarrierId,
    {
      /** What it is, in this package’s own words. */
      readonly meaning: string;
      /** Where it is named. */
      readonly sources: readonly [Citation, ...Citation[]];
    }
  >
> = /* @__PURE__ */ (() =>
  frozen({
    'waiting-list': { meaning: 'The service has a waiting list.', sources: [LINKED_SUPPORT, AVAILABLE_AND_HAD] },
    threshold: {
      meaning: 'The service’s threshold or its rules exclude the family.',
      sources: [LINKED_SUPPORT, AVAILABLE_AND_HAD],
    },
    'not-available': { meaning: 'No such service is there, or it has no place.', sources: [LINKED_SUPPORT] },
    funding: { meaning: 'The service is not, or no longer, paid for.', sources: [ENDING_TOGETHER] },
    transport: { meaning: 'The family cannot get there.', sources: [LINKED_SUPPORT] },
    cost: { meaning: 'It costs the family too much.', sources: [LINKED_SUPPORT] },
    appointments: { meaning: 'Appointments do not fit, or are hard to make.', sources: [LINKED_SUPPORT] },
    childcare: { meaning: 'Nobody looks after the children meanwhile.', sources: [TAKING_PART] },
    staffing: { meaning: 'Staff changed, or there were too few.', sources: [STAFFING_SUPPORT] },
    communication: {
      meaning: 'It does not meet learning or communication needs.',
      sources: [TAILORED_SUPPORT],
    },
    'earlier-experience': {
      meaning: 'What the family met in services before makes it hard to use this one.',
      sources: [TAKING_PART],
    },
    'unclear-pathway': {
      meaning: 'It is not clear how to get there, or what happens next.',
      sources: [LINKED_SUPPORT],
    },
    stigma: { meaning: 'Using the service could mark the family out.', sources: [LINKED_SUPPORT] },
    'language-or-culture': {
      meaning: 'It is not given in a language or a way that the family can use.',
      sources: [TAILORED_SUPPORT],
    },
    'not-suitable': {
      meaning: 'It does not fit what the child or the parents need.',
      sources: [MATCHED_SUPPORT, TAILORED_SUPPORT],
    },
    'change-of-legal-status': {
      meaning: 'It stopped, or never began, when the child’s legal status changed.',
      sources: [COORDINATING_SUPPORT, ENDING_TOGETHER],
    },
    other: { meaning: 'Something else.', sources: [LINKED_SUPPORT] },
    'not-known': { meaning: 'Nobody knows.', sources: [LINKED_SUPPORT] },
  }))();

/** Months of treatment, support and monitoring that follow a detoxification. */
const AFTER_DETOXIFICATION_MONTHS = 6;

/** What the text prints of time. */
export const SUPPORT_TIMES: Readonly<Record<SupportTimeId, SupportTimeRule>> = /* @__PURE__ */ (() =>
  frozen({
    'treatment-before-return': {
      asks: 'Was a parent who misused alcohol or drugs treated before the child came home?',
      months: undefined,
      monthsAtLow: undefined,
      sources: [SUBSTANCE_MISUSE],
    },
    'six-months-after-detoxification': {
      asks: 'After a detoxification, were treatment, support and monitoring offered for six months, and did something of them go on? Which of the three it was is not told apart.',
      months: AFTER_DETOXIFICATION_MONTHS,
      monthsAtLow: undefined,
      sources: [SUBSTANCE_MISUSE],
    },
    'twelve-months-after-return': {
      asks: 'Did support go on for at least twelve months after the return? Many cases need that; at low, six may do for some. A pause of up to a month, a number of ours, counts as going on.',
      months: SUPPORT.months,
      monthsAtLow: SUPPORT.leastMonths,
      sources: [SUPPORT_AFTER_RETURN],
    },
  }))();
