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
  SUBSTANCE_MISUSE,
  SUPPORT_AFTER_RETURN,
  TAILORED_SUPPORT,
} from '../sources.js';
import type { SupportLineCode, SupportLineMeaning, SupportTimeId, SupportTimeRule } from './support.js';
import type { SupportBarrierId } from './support-entry.js';

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
    'need.did-not-happen': toDo('Support for this need did not happen.', LINKED_SUPPORT, MATCHED_SUPPORT),
    'need.declined': toDo(
      'Support for this need was offered, and the family declined. Find out what would help instead.',
      TAILORED_SUPPORT,
      MATCHED_SUPPORT,
    ),
    'promise.nothing-recorded': toDo(
      'Promised; nothing is recorded since. That it is promised does not show that the family had it.',
      COORDINATING_SUPPORT,
      AVAILABLE_AND_HAD,
    ),
    'promise.not-started': toDo('Promised, and its day has come; no start is recorded.', COORDINATING_SUPPORT),
    'promise.did-not-happen': toDo('Promised, and it did not happen.', COORDINATING_SUPPORT, LINKED_SUPPORT),
    'promise.declined': toDo(
      'Promised and offered, and the family declined. Find out what would help instead.',
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
    'given.not-promised': toDo('Given, and in no plan or agreement. Put it into the plan.', OUTLINING_SUPPORT),
    'given.promise-not-known': noted(
      'Given. No plan and no agreement is known in which it could have been promised.',
      OUTLINING_SUPPORT,
    ),
    'recorded.both-ways': toDo(
      'Recorded as accepted and as declined on one day. Record which it was; until then it counts as not accepted.',
      AVAILABLE_AND_HAD,
    ),
    'linked.actively': noted('Somebody helps the family to get to the service, and follows up.', LINKED_SUPPORT),
    'linked.referral-only': toDo(
      'Referred, and left at that. Help the family to get there: guide, arrange and follow up.',
      LINKED_SUPPORT,
    ),
    'linked.not-said': toDo('Referred; nobody has recorded whether the family is helped to get there.', LINKED_SUPPORT),
    'ended.early': toDo('Ended before the day to which it was planned.', SUPPORT_AFTER_RETURN, ENDING_TOGETHER),
    'ended.jointly': noted('Child, family and practitioner decided together that it ends.', ENDING_TOGETHER),
    'ended.not-jointly': toDo(
      'Ended without the child, the family or a practitioner having decided so together with the others.',
      ENDING_TOGETHER,
    ),
    'ended.jointly-not-known': toDo(
      'Ended; it is not recorded whether child, family and practitioner decided so together.',
      ENDING_TOGETHER,
    ),
    'lead.not-known': toDo('Nothing is known of who leads the support.', COORDINATING_SUPPORT),
    'lead.nobody-now': toDo('Nobody leads the support now. Name a lead professional.', COORDINATING_SUPPORT),
    'lead.days-without': noted('There were days on which nobody led the support.', COORDINATING_SUPPORT),
    'lead.gap-at-change-of-status': toDo(
      'When the legal status changed, nobody led. Make sure that family and services know who leads.',
      COORDINATING_SUPPORT,
    ),
    'lead.changed-at-change-of-status': noted(
      'Another person leads since the legal status changed. Family and services need to know who.',
      COORDINATING_SUPPORT,
    ),
    'services.coordinator-not-named': toDo(
      'Several services support the family and nobody leads. Name who coordinates them.',
      MULTI_AGENCY_SUPPORT,
      COORDINATING_SUPPORT,
    ),
    'services.coordinator-not-known': toDo(
      'Several services support the family; who coordinates them is not recorded.',
      MULTI_AGENCY_SUPPORT,
      COORDINATING_SUPPORT,
    ),
    'services.coordinated': noted('Several services support the family, and somebody leads.', MULTI_AGENCY_SUPPORT),
    'services.giver-not-named': toDo(
      'Several services support the family, and of some of the support nobody is named who gives it.',
      MULTI_AGENCY_SUPPORT,
      AGREEING_THE_PLAN,
    ),
    'services.roles-not-clear': toDo(
      'Several services support the family, and the plan does not say of each what it does.',
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
      readonly sources: Sources;
    }
  >
> = /* @__PURE__ */ (() =>
  frozen({
    'waiting-list': { meaning: 'The service has a waiting list.', sources: [LINKED_SUPPORT, AVAILABLE_AND_HAD] },
    threshold: {
      meaning: 'The family does not reach the service’s threshold, or is not eligible.',
      sources: [LINKED_SUPPORT, AVAILABLE_AND_HAD],
    },
    'not-available': { meaning: 'No such service is there, or it has no place.', sources: [LINKED_SUPPORT] },
    funding: { meaning: 'The service is not, or no longer, paid for.', sources: [ENDING_TOGETHER] },
    transport: { meaning: 'The family cannot get there.', sources: [LINKED_SUPPORT] },
    cost: { meaning: 'It costs the family too much.', sources: [LINKED_SUPPORT] },
    appointments: { meaning: 'Appointments do not fit, or are hard to make.', sources: [LINKED_SUPPORT] },
    'unclear-pathway': {
      meaning: 'It is not clear how to get there, or what happens next.',
      sources: [LINKED_SUPPORT],
    },
    stigma: { meaning: 'The family fears what others think.', sources: [LINKED_SUPPORT] },
    'language-or-culture': {
      meaning: 'It is not given in a language or a way that the family can use.',
      sources: [TAILORED_SUPPORT],
    },
    'not-suitable': {
      meaning: 'It does not fit what the child or the parents need.',
      sources: [MATCHED_SUPPORT, TAILORED_SUPPORT],
    },
    'change-of-legal-status': {
      meaning: 'It stopped, or never began, as the child’s legal status became another.',
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
      asks: 'After a detoxification, did treatment, support and monitoring go on for six months?',
      months: AFTER_DETOXIFICATION_MONTHS,
      monthsAtLow: undefined,
      sources: [SUBSTANCE_MISUSE],
    },
    'twelve-months-after-return': {
      asks: 'Did support go on for at least twelve months after the return? Many cases need that; at low, six may do for some.',
      months: SUPPORT.months,
      monthsAtLow: SUPPORT.leastMonths,
      sources: [SUPPORT_AFTER_RETURN],
    },
  }))();
