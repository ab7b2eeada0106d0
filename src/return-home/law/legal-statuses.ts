/** Legal statuses and the ways home from them: rules as data. */
import type { Citation } from '../../shared/citation.js';
import { frozen } from '../../shared/frozen.js';
import {
  adoptionSection,
  CHILDREN_RETURNING_HOME,
  codesOf,
  guidance,
  oldAdoptionSection,
  RE_Q,
  regulation,
  STATUS_AND_RETURN,
  schedule,
  section,
} from '../sources.js';
import type {
  LegalContradiction,
  LegalContradictionId,
  LegalStatus,
  LegalStatusId,
  ReturnRoute,
  ReturnRouteId,
  RouteBesideTheList,
} from './route.js';

/** What each legal route home means, and what must exist afterwards. */
export const RETURN_ROUTES: Readonly<Record<ReturnRouteId, ReturnRoute>> = /* @__PURE__ */ (() =>
  frozen({
    'placed-with-parents': {
      id: 'placed-with-parents',
      title: 'Placed with parents under a care order',
      staysLookedAfter: true,
      broughtAboutBy: 'authority',
      meaning:
        'The order remains, and so do the authority’s duties: the child lives at home and is still looked after. The placement needs an assessment of the parents, a placement plan and a nominated officer’s approval.',
      afterwards: [
        'a care plan, with reviews of the child’s case that the Independent Reviewing Officer oversees',
        'a placement plan',
        'the Reunification Plan, and the support it sets out',
      ],
      sources: [STATUS_AND_RETURN, CHILDREN_RETURNING_HOME, regulation('15'), regulation('18')],
    },
    'order-discharged': {
      id: 'order-discharged',
      title: 'The order ends in court',
      staysLookedAfter: false,
      broughtAboutBy: 'court',
      meaning:
        'A care order ends when a court discharges it or orders where the child will live. An interim order also ends when its time runs out or the application is decided. Once the order has ended and the child goes home, the child is no longer looked after. The authority’s part is to assess, to plan and to say what it intends.',
      afterwards: [
        'a child in need plan, or a child protection plan',
        'reviews, as for any child with such a plan, at which the child is seen alone wherever possible',
        'the support set out, with whom the child and the parents can turn to',
      ],
      sources: [
        STATUS_AND_RETURN,
        CHILDREN_RETURNING_HOME,
        section('39'),
        section('91(1)'),
        section('38(4)'),
        regulation('39'),
      ],
    },
    'accommodation-ends': {
      id: 'accommodation-ends',
      title: 'Accommodation under section 20 ends',
      staysLookedAfter: false,
      broughtAboutBy: 'authority',
      meaning:
        'The child goes home and is no longer looked after. A planned return is the authority’s decision, under regulation 39. A parent can also end the arrangement; the steps for unplanned returns then apply.',
      afterwards: [
        'a child in need plan, or a child protection plan; for an eligible child, what regulations 40 to 43 ask for',
        'reviews, as for any child with such a plan, at which the child is seen alone wherever possible',
        'the support set out, with whom the child and the parents can turn to',
      ],
      sources: [guidance('5.4'), guidance('5.5'), CHILDREN_RETURNING_HOME, regulation('39')],
    },
  } as const))();

/** Placing a child in care with parents before they are assessed: lawful in certain circumstances, but not a route on the list. */
export const PLACED_BEFORE_ASSESSMENT: RouteBesideTheList = /* @__PURE__ */ (() =>
  frozen({
    id: 'placed-before-assessment',
    title: 'Placed with parents before the assessment is completed',
    meaning:
      'Regulation 19 allows this in certain circumstances, for a child in care only. It meets no condition of this list, which stays not ready. The nominated officer, with legal advice, judges what the regulation requires and whether it is met. Visits are weekly until the first review.',
    sources: [regulation('19'), regulation('14(5)'), regulation('28(3)')],
  } as const))();

/** The contradictions in a legal position, and what to record to settle each. */
export const LEGAL_CONTRADICTIONS: Readonly<Record<LegalContradictionId, LegalContradiction>> = /* @__PURE__ */ (() =>
  frozen({
    'status-past-its-age': {
      id: 'status-past-its-age',
      says: 'An order of this kind ends by this birthday: an interim care order by the 17th, a care order by the 18th. Record the child’s legal status on that day, or correct the date of birth.',
      sources: [RE_Q, section('31(3)'), section('38(4)'), section('91(12)')],
    },
    'eligible-child-denied': {
      id: 'eligible-child-denied',
      says: 'The time that this young person has been looked after since the 14th birthday makes them an eligible child, but the record says that they are not. Correct one of the two.',
      sources: [schedule('2, paragraph 19B(2)'), regulation('40')],
    },
    'eligible-child-at-another-age': {
      id: 'eligible-child-at-another-age',
      says: 'Only a young person of 16 or 17 can be an eligible child, and on this day the child is not. Correct the date of birth, or the record.',
      sources: [schedule('2, paragraph 19B(2)')],
    },
    'order-ended-before-return': {
      id: 'order-ended-before-return',
      says: 'The order ended in court before the day of coming home, so it is not the child’s legal status on that day. Record the status since. If a young person of 16 or 17 is not in care under an order, it is for the director to approve.',
      sources: [regulation('39(5)'), section('39'), section('91(1)'), section('38(4)')],
    },
  } as const))();

/** How long a young person of 16 or 17 must have been looked after, since which age, to be an eligible child. */
export const ELIGIBLE_CHILD: {
  /** Weeks in care, in one period or several. */
  readonly weeks: number;
  /** The age from which they count. */
  readonly fromAge: number;
  /** The law. */
  readonly sources: readonly [Citation, ...Citation[]];
} = /* @__PURE__ */ (() =>
  frozen({ weeks: 13, fromAge: 14, sources: [regulation('40(1)'), schedule('2, paragraph 19B(2)')] as const }))();

const STATUS_CODES = /* @__PURE__ */ codesOf('legal status');

const ENDS_BY_ITS_OWN_LAW =
  'The Framework does not cover coming home from this status, which ends under its own law. People decide, with legal advice, whether the child can then go home and under which plan.';

const NO_RETURN_HOME =
  'A series of short breaks is support for a child who lives at home, so coming back from one is not a return home as the Framework means it. If the child now in fact lives away from home, look at the legal status first.';

/** What each legal status means for coming home. */
export const LEGAL_STATUSES: Readonly<Record<LegalStatusId, LegalStatus>> = /* @__PURE__ */ (() =>
  frozen({
    'interim-care-order': {
      id: 'interim-care-order',
      code: 'C1',
      title: 'Interim care order',
      isInCare: 'yes',
      isSection20: false,
      routes: ['placed-with-parents', 'order-discharged'],
      depends:
        'What the court has directed, how long the interim order runs, and when the application will be decided.',
      endsAtAge: { years: 17, sources: [RE_Q, section('31(3)'), section('38(4)')] },
      provision: section('38'),
      source: STATUS_CODES,
    },
    'care-order': {
      id: 'care-order',
      code: 'C2',
      title: 'Full care order',
      isInCare: 'yes',
      isSection20: false,
      routes: ['placed-with-parents', 'order-discharged'],
      depends: 'Whether and when a court ends the order, and any order on contact.',
      endsAtAge: { years: 18, sources: [section('91(12)')] },
      provision: section('31'),
      source: STATUS_CODES,
    },
    'freeing-order': {
      id: 'freeing-order',
      code: 'D1',
      title: 'Freeing order',
      isInCare: 'cannot-say',
      isSection20: false,
      routes: [],
      depends:
        'This order comes from the law before 2005. What it still means and how it can be revoked needs legal advice.',
      provision: oldAdoptionSection('18'),
      source: STATUS_CODES,
    },
    'placement-order': {
      id: 'placement-order',
      code: 'E1',
      title: 'Placement order',
      isInCare: 'cannot-say',
      isSection20: false,
      routes: [],
      depends:
        'The child may be placed for adoption. Before anyone plans a return home, a court must revoke the order (section 24 of the same Act).',
      provision: adoptionSection('21'),
      source: STATUS_CODES,
    },
    'section-20': {
      id: 'section-20',
      code: 'V2',
      title: 'Accommodated under section 20, a single period',
      isInCare: 'no',
      isSection20: true,
      routes: ['accommodation-ends'],
      depends:
        'Whether everyone with parental responsibility agrees. A parent can end the arrangement at any time, and from 16 the young person has a say.',
      provision: section('20'),
      source: STATUS_CODES,
    },
    'short-breaks-episodes-recorded': {
      id: 'short-breaks-episodes-recorded',
      code: 'V3',
      title: 'An agreed series of short breaks under section 20, of which each episode is recorded',
      isInCare: 'no',
      isSection20: true,
      routes: [],
      depends: NO_RETURN_HOME,
      provision: section('20'),
      source: STATUS_CODES,
    },
    'short-breaks-agreement-recorded': {
      id: 'short-breaks-agreement-recorded',
      code: 'V4',
      title: 'An agreed series of short breaks under section 20, of which the agreement is recorded',
      isInCare: 'no',
      isSection20: true,
      routes: [],
      depends: NO_RETURN_HOME,
      provision: section('20'),
      source: STATUS_CODES,
    },
    'police-protection': {
      id: 'police-protection',
      code: 'L1',
      title: 'Police protection',
      isInCare: 'no',
      isSection20: false,
      routes: [],
      depends: ENDS_BY_ITS_OWN_LAW,
      provision: section('46'),
      source: STATUS_CODES,
    },
    'emergency-protection-order': {
      id: 'emergency-protection-order',
      code: 'L2',
      title: 'Emergency protection order',
      isInCare: 'no',
      isSection20: false,
      routes: [],
      depends: ENDS_BY_ITS_OWN_LAW,
      provision: section('44'),
      source: STATUS_CODES,
    },
    'child-assessment-order': {
      id: 'child-assessment-order',
      code: 'L3',
      title: 'Child assessment order',
      isInCare: 'no',
      isSection20: false,
      routes: [],
      depends: ENDS_BY_ITS_OWN_LAW,
      provision: section('43'),
      source: STATUS_CODES,
    },
    remand: {
      id: 'remand',
      code: 'J1',
      title: 'Remand',
      isInCare: 'no',
      isSection20: false,
      routes: [],
      depends: ENDS_BY_ITS_OWN_LAW,
      provision: section('21'),
      source: STATUS_CODES,
    },
    'police-and-criminal-evidence-act': {
      id: 'police-and-criminal-evidence-act',
      code: 'J2',
      title: 'In local authority accommodation under the Police and Criminal Evidence Act',
      isInCare: 'no',
      isSection20: false,
      routes: [],
      depends: ENDS_BY_ITS_OWN_LAW,
      provision: section('21'),
      source: STATUS_CODES,
    },
    'youth-rehabilitation-order': {
      id: 'youth-rehabilitation-order',
      code: 'J3',
      title: 'Youth rehabilitation order with a residence or intensive fostering requirement',
      isInCare: 'no',
      isSection20: false,
      routes: [],
      depends: ENDS_BY_ITS_OWN_LAW,
      provision: section('21'),
      source: STATUS_CODES,
    },
  } as const))();
