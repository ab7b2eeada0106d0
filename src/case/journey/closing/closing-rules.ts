/** What has to be so before this part of a case is closed: rules as data. */

import { AFTER_RETURN, row7At, SUPPORT_AFTER_RETURN, timescalesAt } from '../../../reclassification/sources.js';
import { inFramework, STATUS_AND_RETURN } from '../../../return-home/sources.js';
import type { Citation } from '../../../shared/citation.js';
import type { Severity } from '../../../shared/findings/finding.js';
import { frozen } from '../../../shared/frozen.js';
import type { JourneyItemId } from '../../record/journey-items.js';
import type { ClosingConditionId } from './closing.js';

/** One condition for closing. */
export interface ClosingConditionRule {
  /** What has to be so, in this package’s own words. */
  readonly asks: string;
  /** What would settle it. */
  readonly settledBy: string;
  /** Whether it stands in the way while it is open. */
  readonly severity: Severity;
  /** The item of the journey of which people record whether it was done; left out, it is read off the rest of the record. */
  readonly recordedAs?: JourneyItemId;
  /** Where it is printed. */
  readonly sources: readonly [Citation, ...Citation[]];
}

/** The conditions for closing, in the order of the list. */
export const CLOSING_CONDITIONS: Readonly<Record<ClosingConditionId, ClosingConditionRule>> = /* @__PURE__ */ (() =>
  frozen({
    'level-is-low': {
      asks: 'The level that people agreed is low, and their agreement stands.',
      settledBy: 'a classification at low, agreed by the social worker and the manager',
      severity: 'must',
      sources: [row7At('low'), AFTER_RETURN],
    },
    'child-is-home': {
      asks: 'The child lives at home, by this way home.',
      settledBy: 'the child’s return home, recorded with its day',
      severity: 'must',
      sources: [timescalesAt('low'), AFTER_RETURN],
    },
    'low-kept-up': {
      asks: 'Low risk has been kept up for at least six months, and somebody has recorded since that it still holds.',
      settledBy: 'six months at low without a break, and a record of rows 1 to 3 made when they are over',
      severity: 'must',
      sources: [row7At('low'), AFTER_RETURN],
    },
    'home-long-enough': {
      asks: 'The child has been home for at least six months.',
      settledBy: 'six months since the child came home',
      severity: 'must',
      sources: [timescalesAt('low')],
    },
    'reclassified-after-return': {
      asks: 'The worker and the manager have formally reclassified the risk, six months after the child came home.',
      settledBy: 'a classification agreed on that day or later',
      severity: 'must',
      sources: [AFTER_RETURN],
    },
    'no-new-risk': {
      asks: 'No new risk stands, none that had been dealt with has come back, and no lapse is left open.',
      settledBy: 'a classification that takes the risk in, or a record that it is over',
      severity: 'must',
      sources: [timescalesAt('low'), row7At('low')],
    },
    'support-tapered': {
      asks: 'It is planned how support is withdrawn, step by step.',
      settledBy: 'a record of the plan: who made it, and on which day',
      severity: 'must',
      recordedAs: 'taper-support',
      sources: [AFTER_RETURN],
    },
    'step-up-planned': {
      asks: 'It is planned how services are increased again: if parents or children ask, if stress may break up the family, or if the child’s needs may not be met.',
      settledBy: 'a record of the plan with these three triggers: who made it, and on which day',
      severity: 'must',
      recordedAs: 'step-up-plan',
      sources: [AFTER_RETURN],
    },
    'parents-can-ask-again': {
      asks: 'Each parent knows that they can ask for help again at any time, and has the phone numbers.',
      settledBy: 'a record for each parent: who gave the numbers, and on which day',
      severity: 'must',
      recordedAs: 'give-phone-numbers',
      sources: [AFTER_RETURN, timescalesAt('low')],
    },
    'child-can-ask-again': {
      asks: 'The child knows, as far as their age allows, that they can ask for help again at any time, and has the phone numbers.',
      settledBy: 'a record that names no parent, since it is for everyone: who gave the numbers, and on which day',
      severity: 'must',
      recordedAs: 'give-phone-numbers',
      sources: [AFTER_RETURN, timescalesAt('low')],
    },
    'step-down-considered': {
      asks: 'Somebody has considered keeping lighter support and monitoring for a limited time.',
      settledBy: 'a record of who considered it, and on which day',
      severity: 'should',
      recordedAs: 'step-down-services',
      sources: [AFTER_RETURN],
    },
    'support-long-enough': {
      asks: 'Support has gone on for as long as it was needed: in many cases twelve months from the return; in some at low six.',
      settledBy: 'the last day of the support planned, or a recorded reason why a shorter time was enough',
      severity: 'should',
      recordedAs: 'twelve-months-support',
      sources: [SUPPORT_AFTER_RETURN],
    },
    'considered-in-supervision': {
      asks: 'Stepping down, transfer or closing was considered in supervision, at a time when low was held and the child was home.',
      settledBy: 'a supervision at which this point was considered',
      severity: 'should',
      sources: [inFramework('Annex on supervision, Planning for reunification (Stages 3, 4 and 5)')],
    },
    'duties-in-law': {
      asks: 'Nothing stands that the law goes on asking for: care, a supervision order or a child protection plan. If it does, only this part of the case can end.',
      settledBy: 'the end of care, of the order or of the plan, or a case that goes on for it',
      severity: 'should',
      sources: [AFTER_RETURN, STATUS_AND_RETURN],
    },
  }))();
