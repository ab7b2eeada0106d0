/** Whether each condition for closing is met. */

import type { RiskLevel } from '../../../classification/index.js';
import type { Clock } from '../../../reclassification/index.js';
import { isOpen } from '../../../return-home/checklist/check-item.js';
import { ITEM_REASONS, type ItemReasonCode, type ItemVerdict } from '../../../return-home/index.js';
import type { CivilDate } from '../../../shared/days/civil-date.js';
import type { JourneyItemId } from '../../record/journey-items.js';
import { standingInLaw } from '../../record/parts/legal.js';
import { childProtectionPlanSince, supervisionOrderOn } from '../../record/parts/orders-and-plans.js';
import { checkJourneyItem, type JourneyReading } from '../check-journey-item.js';
import { isHomeByTwoWays } from '../facts/at-home.js';
import { decisionAgainst } from '../facts/decision-against.js';
import { isLowOfThisAttempt } from '../facts/low-kept-up.js';
import type { JourneyItemRule } from '../item-rule.js';
import type { CheckedJourneyItem, JourneyOwnReasonCode, JourneyReasonCode } from '../journey.js';
import { JOURNEY_REASONS } from '../journey-reasons.js';
import { JOURNEY_ITEMS } from '../rules/all-items.js';
import type {
  ClosingCondition,
  ClosingConditionId,
  ClosingOwnReasonCode,
  ClosingReason,
  ClosingReasonCode,
} from './closing.js';
import { CLOSING_REASONS } from './closing-reasons.js';
import { CLOSING_CONDITIONS } from './closing-rules.js';

/** What is said of a condition. */
interface Said {
  readonly codes: readonly [ClosingReasonCode, ...ClosingReasonCode[]];
  readonly on?: CivilDate | undefined;
  readonly openFor?: CheckedJourneyItem['openFor'];
}

const because = (code: ClosingReasonCode, on?: CivilDate): Said => ({ codes: [code], on });

const AT: Readonly<Record<RiskLevel, ClosingOwnReasonCode>> = {
  low: 'closing.at-low',
  medium: 'closing.at-medium',
  high: 'closing.at-high',
  severe: 'closing.at-severe',
};

const levelSaid = ({ state: { held, agreementWithdrawn }, level }: JourneyReading): Said => {
  if (held === undefined) return because('closing.no-level-held');
  if (agreementWithdrawn !== undefined) return because('closing.agreement-withdrawn');
  if (level === undefined) return because('closing.level-of-earlier-attempt', held.since.on);
  return because(AT[held.level], held.since.on);
};

const AWAY = {
  'no-return-recorded': 'closing.no-return-recorded',
  'back-in-care': 'closing.back-in-care',
} as const satisfies Record<string, ClosingOwnReasonCode>;

/** Where the child is, where that is not home. */
const awayReason = ({ state: { whereabouts } }: JourneyReading): ClosingOwnReasonCode | undefined =>
  whereabouts.kind === 'home' ? undefined : AWAY[whereabouts.kind];

/** Whether the child is at home, by all that the case says, and nobody decided that the child will not go home. */
const homeSaid = ({ state, isAtHome, record, wayHome, asOf, knownOn }: JourneyReading): Said => {
  const { whereabouts } = state;
  if (whereabouts.kind !== 'home') return because(AWAY[whereabouts.kind]);
  if (isAtHome === 'no') return because('closing.moved-elsewhere');
  if (isAtHome === 'cannot-say') return because('closing.home-contradicted');
  if (isHomeByTwoWays(record, wayHome, whereabouts.since.on, { asOf, knownOn }))
    return because('closing.home-by-two-ways');
  const against = decisionAgainst(record, wayHome, state, asOf);
  return against === undefined
    ? because('closing.home', whereabouts.since.on)
    : because('closing.decided-against', against.decidedOn);
};

/** Why a clock of low is open, or met. */
const OF_CLOCK: Readonly<Record<'L1' | 'L1-home', Readonly<Record<Clock['status'], ClosingOwnReasonCode>>>> = {
  L1: {
    met: 'closing.low-kept-up',
    unconfirmed: 'closing.low-not-confirmed',
    running: 'closing.low-not-long-enough',
    broken: 'closing.low-was-broken',
    'not-started': 'closing.low-was-broken',
  },
  'L1-home': {
    met: 'closing.home-long-enough',
    unconfirmed: 'closing.home-not-long-enough',
    running: 'closing.home-not-long-enough',
    broken: 'closing.home-not-long-enough',
    'not-started': 'closing.home-not-long-enough',
  },
};

const clockSaid = (id: keyof typeof OF_CLOCK, given: JourneyReading): Said => {
  const { held, clocks } = given.state;
  if (held === undefined) return because('closing.no-level-held');
  if (held.level !== 'low') return because('closing.not-counted-above-low');
  if (id === 'L1' && !isLowOfThisAttempt(given.state, given, given.asOf)) return because('closing.low-not-long-enough');
  return clocks.reduce<Said>(
    (said, clock) =>
      clock.id === id ? because(OF_CLOCK[id][clock.status], clock.status === 'met' ? clock.dueOn : undefined) : said,
    because('closing.day-cannot-be-worked-out'),
  );
};

const reclassifiedSaid = (given: JourneyReading): Said => {
  const away = awayReason(given);
  if (away !== undefined) return because(away);
  const due = given.state.due.find(({ kind }) => kind === 'reclassification-after-return');
  if (due === undefined) return because('closing.day-cannot-be-worked-out');
  if (due.status === 'settled') return because('closing.reclassified', due.settled?.on);
  return because(due.status === 'upcoming' ? 'closing.reclassification-not-due-yet' : 'closing.not-reclassified');
};

const newRiskReason = ({ state: { circumstances, lastSeen } }: JourneyReading): ClosingOwnReasonCode => {
  const value = circumstances.newRisk?.value;
  if (value === 'cannot-say') return 'closing.new-risk-contradicted';
  if (value === true) return 'closing.new-risk';
  return lastSeen.case?.observed === undefined ? 'closing.nothing-observed' : 'closing.no-new-risk';
};

const newRiskSaid = (given: JourneyReading): Said => {
  const risk = newRiskReason(given);
  if (given.state.lapsesNotOver.length === 0) return because(risk);
  return risk === 'closing.no-new-risk'
    ? because('closing.lapse-not-over')
    : { codes: [risk, 'closing.lapse-not-over'] };
};

/** What people recorded of an item since the child came home: what was done before was for something else. */
const itemOf = (id: JourneyItemId, given: JourneyReading, changes: Partial<JourneyItemRule> = {}): CheckedJourneyItem =>
  checkJourneyItem(id, { ...JOURNEY_ITEMS[id], since: 'return', ...changes }, given);

const saidOfItem = ({ reason, on, openFor }: CheckedJourneyItem): Said => ({ codes: [reason], on, openFor });

/** Support that is not withdrawn yet needs no plan for it; closing withdraws it (I-261). */
const plannedSaid = (id: JourneyItemId, given: JourneyReading): Said => {
  const item = itemOf(id, given);
  return item.reason === 'item.set-aside' ? because('closing.set-aside-before-closing') : saidOfItem(item);
};

/** An entry about one parent says nothing of the child (I-262). */
const childToldSaid = (given: JourneyReading): Said => {
  const id = 'give-phone-numbers';
  const ofAll = (given.entries.get(id) ?? []).filter(({ parent }) => parent === undefined);
  return saidOfItem(itemOf(id, { ...given, entries: new Map([[id, ofAll]]) }, { about: 'child' }));
};

const supportSaid = (given: JourneyReading): Said => {
  const away = awayReason(given);
  if (away !== undefined) return because(away);
  const due = given.state.due.find(({ kind }) => kind === 'minimum-support');
  if (due?.status === 'reached') return because('closing.support-long-enough', due.dueOn);
  const item = itemOf('twelve-months-support', given);
  if (item.verdict === 'does-not-apply') return saidOfItem(item);
  return because(due === undefined ? 'closing.day-cannot-be-worked-out' : 'closing.support-still-due');
};

/** Only what was considered while low was held and the child was home was about closing. */
const supervisionSaid = ({ record: { supervisions }, state: { whereabouts, held }, asOf }: JourneyReading): Said => {
  if (supervisions === undefined) return because('closing.supervisions-not-recorded');
  const homeOn = whereabouts.kind === 'home' ? whereabouts.since.on : undefined;
  const lowOn = held?.level === 'low' ? held.since.on : undefined;
  const from = homeOn !== undefined && lowOn !== undefined && homeOn < lowOn ? lowOn : lowOn && homeOn;
  const last = supervisions
    .filter(({ on, considered }) => considered.includes('step-down') && on <= asOf && from !== undefined && from <= on)
    .map(({ on }) => on)
    .sort()
    .at(-1);
  return last === undefined ? because('closing.not-considered') : because('closing.considered', last);
};

const lawSaid = ({ record, asOf, knownOn }: JourneyReading): Said => {
  const known = { asOf, knownOn };
  const { lookedAfterSince, isCareKnown, endToConfirm } = standingInLaw(record, known);
  const care: ClosingOwnReasonCode | false = !isCareKnown
    ? 'closing.care-not-known'
    : endToConfirm !== undefined
      ? 'closing.end-of-care-to-confirm'
      : lookedAfterSince !== undefined && 'closing.still-looked-after';
  const [first, ...others] = [
    care,
    supervisionOrderOn(record, known) !== undefined && ('closing.supervision-order' as const),
    childProtectionPlanSince(record, known) !== undefined && ('closing.child-protection-plan' as const),
  ].filter((code) => code !== false);
  return first === undefined ? because('closing.nothing-in-law') : { codes: [first, ...others] };
};

const saidOf = (id: ClosingConditionId, given: JourneyReading): Said => {
  switch (id) {
    case 'level-is-low':
      return levelSaid(given);
    case 'child-is-home':
      return homeSaid(given);
    case 'low-kept-up':
      return clockSaid('L1', given);
    case 'home-long-enough': {
      const away = awayReason(given);
      return away === undefined ? clockSaid('L1-home', given) : because(away);
    }
    case 'reclassified-after-return':
      return reclassifiedSaid(given);
    case 'no-new-risk':
      return newRiskSaid(given);
    case 'support-tapered':
      return plannedSaid('taper-support', given);
    case 'step-up-planned':
      return plannedSaid('step-up-plan', given);
    case 'parents-can-ask-again':
      return saidOfItem(itemOf('give-phone-numbers', given, { about: 'parents' }));
    case 'child-can-ask-again':
      return childToldSaid(given);
    case 'step-down-considered':
      return saidOfItem(itemOf('step-down-services', given, { unless: 'it was considered, and is not called for' }));
    case 'support-long-enough':
      return supportSaid(given);
    case 'considered-in-supervision':
      return supervisionSaid(given);
    case 'duties-in-law':
      return lawSaid(given);
  }
};

const isOwn = (code: ClosingReasonCode): code is ClosingOwnReasonCode => Object.hasOwn(CLOSING_REASONS, code);
const isOfJourney = (code: JourneyReasonCode): code is JourneyOwnReasonCode => Object.hasOwn(JOURNEY_REASONS, code);
const ofItem = (code: JourneyReasonCode) =>
  isOfJourney(code) ? JOURNEY_REASONS[code] : ITEM_REASONS[code satisfies ItemReasonCode];

const wordsOf = (code: ClosingReasonCode): { readonly verdict: ItemVerdict; readonly says: string } =>
  isOwn(code) ? CLOSING_REASONS[code] : ofItem(code);

const reasonOf = (code: ClosingReasonCode): ClosingReason => ({ code, says: wordsOf(code).says });

/** What stands in the way counts before what it is not possible to say, and that before what is met. */
const verdictOf = (codes: Said['codes']): ItemVerdict => {
  const verdicts = codes.map((code) => wordsOf(code).verdict);
  return (['not-met', 'cannot-say', 'met'] as const).find((verdict) => verdicts.includes(verdict)) ?? 'does-not-apply';
};

/**
 * Says whether one condition for closing is met.
 *
 * @param id - which
 * @param given - everything that can show it
 * @returns the condition, with the reasons; what is not known never counts as met
 */
export function closingCondition(id: ClosingConditionId, given: JourneyReading): ClosingCondition {
  const { asks, settledBy, severity, sources } = CLOSING_CONDITIONS[id];
  const said = saidOf(id, given);
  const [first, ...others] = said.codes;
  const verdict = verdictOf(said.codes);
  return {
    id,
    asks,
    verdict,
    severity,
    reasons: [reasonOf(first), ...others.map(reasonOf)],
    on: verdict === 'met' ? said.on : undefined,
    openFor: said.openFor ?? [],
    settledBy: isOpen({ verdict }) ? settledBy : undefined,
    sources,
  };
}
