/** One warning sign with which nothing is wrong, everything that can be wrong with one, and its days in threes. Laid out by hand. */
import type { checkWarningSigns, WarningSign, WarningSignFindingCode } from 'reunification-framework/return-home';
import { day } from './dates.js';

/** A sign that was judged, met with action, and discussed at both reviews that followed: nothing is open. */
export const SIGN: WarningSign = {
  id: 'a neighbour called',
  sign: 'referral',
  happenedOn: day('2024-04-29'),
  recordedOn: day('2024-05-01'),
  isNewRisk: 'no',
  action: { on: day('2024-04-29'), by: 'the worker' },
  discussedOn: [day('2024-05-13'), day('2024-05-31')],
};

/** The day asked about. */
export const ASKED_ON = day('2024-06-03');
/** The days of reviews. */
const REVIEWS = [day('2024-04-08'), day('2024-05-13'), day('2024-05-31')];

/** What is asked about signs. */
export type SignQuestion = Parameters<typeof checkWarningSigns>[1];

/** The question of these tables. */
export const QUESTION: SignQuestion = { asOf: ASKED_ON, reviewedOn: REVIEWS };

/** Something done on a day. */
export const actionOn = (on: string): Pick<WarningSign, 'action'> => ({ action: { on: day(on), by: 'the worker' } });

/** One thing that can be wrong with a sign. */
export interface SignFault {
  readonly told: string;
  readonly code: WarningSignFindingCode;
  readonly at: string;
  readonly changes: Partial<WarningSign>;
}

/** Everything that can be wrong with one sign by itself. */
export const SIGN_FAULTS: readonly SignFault[] = [
  {
    told: 'it was recorded before it happened',
    code: 'sign.recorded-before-it-happened',
    at: 'recordedOn',
    changes: { recordedOn: day('2024-04-28') },
  },
  {
    told: 'nobody has judged whether a risk is new',
    code: 'sign.not-judged',
    at: 'isNewRisk',
    changes: { isNewRisk: undefined },
  },
  {
    told: 'people looked, and do not know whether a risk is new',
    code: 'sign.not-judged',
    at: 'isNewRisk',
    changes: { isNewRisk: 'not-known' },
  },
  { told: 'nothing was done', code: 'sign.no-action', at: 'action', changes: { action: undefined } },
  {
    told: 'something is to be done after the day asked about',
    code: 'sign.no-action',
    at: 'action',
    changes: actionOn('2024-06-04'),
  },
  {
    told: 'what was done came before it',
    code: 'sign.action-before-sign',
    at: 'action/on',
    changes: actionOn('2024-04-28'),
  },
  {
    told: 'nobody recorded that it was discussed',
    code: 'sign.not-discussed',
    at: 'discussedOn',
    changes: { discussedOn: undefined },
  },
  {
    told: 'the first review after it passed it over',
    code: 'sign.not-discussed',
    at: 'discussedOn',
    changes: { discussedOn: [day('2024-05-31')] },
  },
  {
    told: 'the last review after it passed it over',
    code: 'sign.not-discussed',
    at: 'discussedOn',
    changes: { discussedOn: [day('2024-05-13')] },
  },
  {
    told: 'it was discussed between the reviews, and at none of them',
    code: 'sign.not-discussed',
    at: 'discussedOn',
    changes: { discussedOn: [day('2024-05-14'), day('2024-05-30')] },
  },
  {
    told: 'a serious difficulty of a parent is back, and care at home was not considered',
    code: 'sign.care-at-home-not-considered',
    at: 'careAtHomeConsideredOn',
    changes: { sign: 'parental-difficulty-again' },
  },
  {
    told: 'the child’s needs are not met, and care at home was considered before, not since',
    code: 'sign.care-at-home-not-considered',
    at: 'careAtHomeConsideredOn',
    changes: { sign: 'childs-needs-not-met', careAtHomeConsideredOn: day('2024-04-28') },
  },
  {
    told: 'the child’s needs are not met, and care at home is to be considered later',
    code: 'sign.care-at-home-not-considered',
    at: 'careAtHomeConsideredOn',
    changes: { sign: 'childs-needs-not-met', careAtHomeConsideredOn: day('2024-06-04') },
  },
  {
    told: 'something was done the day after it happened',
    code: 'sign.acted-on-later',
    at: 'action/on',
    changes: actionOn('2024-04-30'),
  },
  {
    told: 'the family refuses help, and the danger was not assessed',
    code: 'sign.harm-not-assessed',
    at: 'harmAssessedOn',
    changes: { sign: 'help-refused', limitsPlannedOn: day('2024-04-30') },
  },
  {
    told: 'the family refuses help, and the danger was assessed before, not since',
    code: 'sign.harm-not-assessed',
    at: 'harmAssessedOn',
    changes: { sign: 'help-refused', harmAssessedOn: day('2024-04-28'), limitsPlannedOn: day('2024-04-30') },
  },
  {
    told: 'the family refuses help, and no plan says where the authority can intervene',
    code: 'sign.limits-not-planned',
    at: 'limitsPlannedOn',
    changes: { sign: 'help-refused', harmAssessedOn: day('2024-04-30') },
  },
];

const LATER = 'sign.acted-on-later at 0/action/on';
const NO_ACTION = 'sign.no-action at 0/action';
const NOT_DISCUSSED = 'sign.not-discussed at 0/discussedOn';
const NOT_CONSIDERED = 'sign.care-at-home-not-considered at 0/careAtHomeConsideredOn';

/** What is changed of the sign, and of the question. */
type Changes = readonly [sign: Partial<WarningSign>, question?: Partial<SignQuestion>];

/** The days of a sign about those on which something changes: what is changed for a day, and what is found the day before, on the day and after. */
export const DAYS_OF_A_SIGN: readonly (readonly [
  told: string,
  around: string,
  changesFor: (date: string) => Changes,
  found: readonly (readonly string[])[],
])[] = [
  [
    'is recorded on the day it happened or later',
    SIGN.happenedOn,
    (date) => [{ recordedOn: day(date) }],
    [['sign.recorded-before-it-happened at 0/recordedOn'], [], []],
  ],
  [
    'is met with action on the day it happened or later',
    SIGN.happenedOn,
    (date) => [actionOn(date)],
    [['sign.action-before-sign at 0/action/on'], [], [LATER]],
  ],
  ['is met with action by the day asked about', ASKED_ON, (date) => [actionOn(date)], [[LATER], [LATER], [NO_ACTION]]],
  [
    'happened by the day asked about',
    ASKED_ON,
    (date) => [{ happenedOn: day(date), recordedOn: day(date), ...actionOn(date) }, { reviewedOn: [] }],
    [[], [], ['sign.after-as-of at 0/happenedOn', NO_ACTION]],
  ],
  [
    'was recorded by the day asked about',
    ASKED_ON,
    (date) => [{ recordedOn: day(date) }, { reviewedOn: [] }],
    [[], [], ['sign.after-as-of at 0/recordedOn']],
  ],
  [
    'questioned care at home, which was considered on the day it happened or later',
    SIGN.happenedOn,
    (date) => [{ sign: 'childs-needs-not-met', careAtHomeConsideredOn: day(date) }],
    [[NOT_CONSIDERED], [], []],
  ],
  [
    'questioned care at home, which was considered by the day asked about',
    ASKED_ON,
    (date) => [{ sign: 'childs-needs-not-met', careAtHomeConsideredOn: day(date) }],
    [[], [], [NOT_CONSIDERED]],
  ],
  [
    'has to be discussed at a review on the day it was recorded, or later',
    SIGN.recordedOn,
    (date) => [{ discussedOn: undefined }, { reviewedOn: [day(date)] }],
    [[], [NOT_DISCUSSED], [NOT_DISCUSSED]],
  ],
  [
    'has to be discussed at a review up to the day asked about',
    ASKED_ON,
    (date) => [{ discussedOn: undefined }, { reviewedOn: [day(date)] }],
    [[NOT_DISCUSSED], [NOT_DISCUSSED], []],
  ],
];
