/** The approvals that a return home needs in law: rules as data. */
import type { Citation } from '../../shared/citation.js';
import { frozen } from '../../shared/frozen.js';
import { guidance, regulation } from '../sources.js';
import type { ApprovalFact, ApprovalId, ApprovalPointId, ApprovalPointRule, ApprovalRule } from './approval.js';

const ANNEX_5_NOTE: Citation = /* @__PURE__ */ frozen({
  document: 'framework-2015',
  locator: 'Annex 5, 2.3 Section Three, Signatures',
});

/** From how many working days of being looked after a nominated officer must approve that the child ceases to be looked after. */
export const WORKING_DAYS_FOR_APPROVAL: {
  /** Working days. */
  readonly days: number;
  /** The law, and where the Framework prints it. */
  readonly sources: readonly [Citation, ...Citation[]];
} = /* @__PURE__ */ (() =>
  frozen({ days: 20, sources: [regulation('39(4)'), guidance('5.12'), ANNEX_5_NOTE] as const }))();

/** Each fact as a sentence, for showing why an approval is needed or not. */
export const APPROVAL_FACTS: Readonly<Record<ApprovalFact, string>> = /* @__PURE__ */ frozen({
  'looked-after-status-ends': 'The child will no longer be looked after once home.',
  'placed-with-parents': 'The child is placed with parents and is still looked after.',
  'aged-16-or-17': 'The child is 16 or 17 on the day of coming home.',
  'not-in-care': 'The child is not in care under an order.',
  'looked-after-twenty-working-days':
    'The child will have been looked after on at least 20 working days, including the first and the last day.',
  'not-for-the-director': 'The approval is not for the director of children’s services to give.',
  'eligible-child': 'The child is an eligible child.',
});

/** What has to be so before a child ceases to be looked after: the six points of the regulation, of which the guidance repeats four. */
const CEASING_POINTS: ApprovalRule['satisfiedOf'] = /* @__PURE__ */ (() =>
  frozen([
    {
      point: 'wishes-and-feelings',
      sources: [regulation('39(6)(a)'), regulation('9(1)(b)(i)'), guidance('5.13')],
    },
    { point: 'welfare', sources: [regulation('39(6)(b)'), guidance('5.13')] },
    { point: 'support', sources: [regulation('39(6)(c)')] },
    { point: 'relatives-consulted', sources: [regulation('39(6)(d)')] },
    { point: 'iro-consulted', sources: [regulation('39(6)(e)'), guidance('5.13')] },
    { point: 'eligible-child', sources: [regulation('39(6)(f)'), guidance('5.10'), guidance('5.13')] },
  ]))();

/** Who must approve what, when, and of what they must be satisfied. In the order of the regulations. */
export const APPROVAL_RULES: Readonly<Record<ApprovalId, ApprovalRule>> = /* @__PURE__ */ (() =>
  frozen({
    'nominated-officer-ceasing': {
      title: 'Ask a nominated officer whether they approve the decision to cease to look after the child',
      neededIf: ['looked-after-status-ends', 'looked-after-twenty-working-days', 'not-for-the-director'],
      satisfiedOf: CEASING_POINTS,
      sources: [regulation('39(4)'), guidance('5.12'), ANNEX_5_NOTE],
    },
    'director-ceasing': {
      title:
        'Ask the director of children’s services whether they approve the decision to cease to look after the young person',
      neededIf: ['looked-after-status-ends', 'aged-16-or-17', 'not-in-care'],
      satisfiedOf: CEASING_POINTS,
      sources: [regulation('39(5)'), guidance('5.12'), ANNEX_5_NOTE],
    },
    'nominated-officer-placing': {
      title: 'Ask a nominated officer whether they approve placing the child with parents',
      neededIf: ['placed-with-parents'],
      satisfiedOf: [
        { point: 'wishes-and-feelings', sources: [regulation('18(2)'), regulation('9(1)(b)(i)')] },
        { point: 'parents-suitable', sources: [regulation('18(2)'), regulation('17')] },
        { point: 'welfare', sources: [regulation('18(2)'), regulation('17(c)')] },
        { point: 'iro-consulted', sources: [regulation('18(2)')] },
      ],
      sources: [regulation('18')],
    },
  }))();

/** What each point asks of the approver, and what settles it. */
export const APPROVAL_POINTS: Readonly<Record<ApprovalPointId, ApprovalPointRule>> = /* @__PURE__ */ (() =>
  frozen({
    'wishes-and-feelings': {
      asks: 'The child’s wishes and feelings were found out and taken into account.',
      settledBy: 'the approver’s statement that this was done',
      appliesIf: [],
      maySetAside: false,
    },
    welfare: {
      asks: 'The decision safeguards and promotes the child’s welfare.',
      settledBy: 'the approver’s recorded view of the child’s welfare',
      appliesIf: [],
      maySetAside: false,
    },
    support: {
      asks: 'The support that the authority plans to give safeguards and promotes the child’s welfare.',
      settledBy: 'the approver’s recorded view of the support planned',
      appliesIf: [],
      maySetAside: false,
    },
    'relatives-consulted': {
      asks: 'The child’s relatives have been consulted, where that is appropriate.',
      settledBy: 'the approver’s statement that they were, or the reason why it was not appropriate',
      appliesIf: [],
      maySetAside: true,
    },
    'iro-consulted': {
      asks: 'The Independent Reviewing Officer has been consulted.',
      settledBy: 'the approver’s statement that the officer was consulted',
      appliesIf: [],
      maySetAside: false,
    },
    'eligible-child': {
      asks: 'For an eligible child, what regulations 40 to 43 ask for has been done.',
      settledBy: 'the approver’s word that it has',
      appliesIf: ['eligible-child'],
      maySetAside: false,
    },
    'parents-suitable': {
      asks: 'The parents have been assessed as regulation 17 requires: their suitability, the home and household, and the child’s welfare and needs, with the case reviewed.',
      settledBy: 'the approver’s statement that the assessment was made',
      appliesIf: [],
      maySetAside: false,
    },
  }))();
