/** Words of the journey: what an item asks, of whom, and where it is printed. */

import type { FactorId } from '../../factors/index.js';
import type { AgreementPart } from '../../goals/index.js';
import type { ConditionId, PlanPart } from '../../return-home/index.js';
import type { Citation } from '../../shared/citation.js';
import { frozen } from '../../shared/frozen.js';

/** Who does it, as the text has it. `not-said`: it names nobody. */
export const JOURNEY_ACTORS = /* @__PURE__ */ frozen([
  'social-worker',
  'social-worker-and-manager',
  'social-worker-or-family-support',
  'team-manager',
  'case-team',
  'additional-worker',
  'worker',
  'practitioners',
  'team-around-the-family',
  'mental-health-services',
  'carers',
  'school',
  'nominated-officer',
  'local-authority',
  'senior-managers',
  'not-said',
] as const);

/** Who does it: see {@link JOURNEY_ACTORS}. */
export type JourneyActor = (typeof JOURNEY_ACTORS)[number];

/** Whom or what an item is about. An item about parents is done when it is done with every parent of the way home. */
export const JOURNEY_SUBJECTS = /* @__PURE__ */ frozen([
  'child',
  'parents',
  'child-and-parents',
  'family',
  'carers',
  'case',
] as const);

/** Whom or what an item is about. */
export type JourneySubject = (typeof JOURNEY_SUBJECTS)[number];

/** How strongly the text asks: `need` and `should` as printed, `may` for what is left open, `form` for a field of a form. */
export const PRINTED_FORCES = /* @__PURE__ */ frozen(['need', 'should', 'may', 'form'] as const);

/** How strongly the text asks. */
export type PrintedForce = (typeof PRINTED_FORCES)[number];

/** What has to be so for an item to be asked at all: see {@link JourneyFact}. */
export const JOURNEY_FACTS = /* @__PURE__ */ frozen([
  'low',
  'medium',
  'high',
  'severe',
  'return-not-ruled-out',
  'return-open',
  'return-agreed',
  'no-return',
  'section-20',
  'section-20-last',
  'not-eligible-child',
  'infant',
  'not-infant',
  'home',
  'low-held',
  'measures-used',
] as const);

/**
 * What has to be so for an item to be asked at all. Each is `yes`, `no` or `cannot-say`.
 *
 * - `low`, `medium`, `high`, `severe`: the level that people agreed in this time in care, and that stands.
 * - `return-not-ruled-out`: a level below severe is agreed, and nobody decided against the return. It does not say that anybody decided for it:
 *   that is `return-agreed`, and `isReturnDecided` of the report.
 * - `return-open`: nothing speaks against the return yet, or the child is at home.
 * - `return-agreed`: people decided for it, or the child is at home.
 * - `no-return`: severe, or a decision against the return; the opposite of `return-not-ruled-out`.
 * - `section-20`: the child is accommodated under section 20.
 * - `section-20-last`: so, or it was until it ended and no other status followed.
 * - `not-eligible-child`: the young person is no eligible child, which needs 16 or 17 years and thirteen weeks in care since 14. `yes` of every
 *   younger child.
 * - `infant`: in the first year of life; `not-infant`: past it.
 * - `home`: the child is at home.
 * - `low-held`: low has been held for as long as closing asks.
 * - `measures-used`: a baseline was taken with standardised measures.
 */
export type JourneyFact = (typeof JOURNEY_FACTS)[number];

/** What can be seen in the record besides conditions, agreements and plans. */
export const SHOWN_IN_RECORD = /* @__PURE__ */ frozen([
  'chronology',
  'genogram',
  'factors-answered',
  'factors-of-child',
  'factors-of-parents',
  'parents-examined',
  'capacity-concluded',
  'permanence-planned',
  'classified',
  'three-views',
  'report-finished',
  'agreement',
  'section-20-clause',
  'goals-dated',
  'goals-staged',
  'parents-words',
  'services-listed',
  'services-usable',
  'no-change-explained',
  'consequences-explained',
  'goals-reviewed-at-home',
  'child-seen-alone',
  'child-seen-alone-at-home',
  'child-seen-away-from-home',
  'reclassified-at-home',
  'open-until-low-held',
] as const);

/** What can be seen in the record. */
export type ShownInRecord = (typeof SHOWN_IN_RECORD)[number];

/** Where the record shows whether an item is done. */
export type JourneyPlace =
  | {
      /** A condition for going home. */
      readonly in: 'condition';
      /** Which. */
      readonly condition: ConditionId;
    }
  | {
      /** The parental agreement in force. */
      readonly in: 'agreement';
      /** Which part of it. */
      readonly part: AgreementPart;
    }
  | {
      /** The Reunification Plan that counts. */
      readonly in: 'plan';
      /** Which part of it. */
      readonly part: PlanPart;
    }
  | {
      /** Another part of the record. */
      readonly in: 'record';
      /** What can be seen there. */
      readonly what: ShownInRecord;
    };

/**
 * The day from which what was done counts; anything done before was for something else. `referral`: any day before the child’s first
 * time in care too, and the first day of this attempt after that; `attempt`: the first day of this attempt at a return;
 * `first-classification`: the first of this attempt, or the one at severe that ended it; `outcome`: that, or a later decision against
 * the return; `level`: since when the level is held; `classification`: the one that was agreed last; `classification-before`: the one before
 * it, for what is done towards the last; `baseline`: the one taken with standardised measures.
 */
export type JourneySince =
  | 'referral'
  | 'attempt'
  | 'first-classification'
  | 'outcome'
  | 'level'
  | 'classification'
  | 'classification-before'
  | 'baseline'
  | 'return';

/** One thing that the text asks for: rules as data. */
export interface JourneyItemRule {
  /** What it asks, in this package’s own words. */
  readonly asks: string;
  /** Who does it. */
  readonly who: JourneyActor;
  /** Whom or what it is about. */
  readonly about: JourneySubject;
  /** How strongly the text asks. */
  readonly printed: PrintedForce;
  /** What the text wants to exist at the end; left out, it names nothing, and a record that it was done settles it. */
  readonly settledBy?: string;
  /** Facts that all have to hold for it to be asked; left out, it is always asked. */
  readonly appliesIf?: readonly JourneyFact[];
  /** When people may record that it does not apply; left out, they may not. */
  readonly unless?: string;
  /** Risk factors with which it cannot be set aside while the assessment counts one of them. */
  readonly calledForBy?: readonly FactorId[];
  /** The day from which what was done counts; left out, the first day of this attempt. */
  readonly since?: JourneySince;
  /** Where the record shows whether it is done: then it is never asked for a second time. */
  readonly readOff?: JourneyPlace;
  /** Places that together can show that it is done, besides what people recorded of it. */
  readonly alsoShownBy?: readonly [JourneyPlace, ...JourneyPlace[]];
  /** Where it is printed. */
  readonly source: Citation;
}

/** Something to bear in mind: the text says it, and nothing has to be done or recorded. */
export interface JourneyReminder {
  /** Stable id. */
  readonly id: string;
  /** What to bear in mind, in this package’s own words. */
  readonly says: string;
  /** Where it is printed. */
  readonly source: Citation;
}
