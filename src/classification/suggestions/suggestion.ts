/** Words of the classification pillar: indicators suggested from an assessment, and indicators that people set. */

import type { ChildId, CircumstanceId, FactorId, ParentId, RiskFactorId } from '../../factors/index.js';
import type { Citation } from '../../shared/citation.js';
import type { CivilDate } from '../../shared/days/civil-date.js';
import type { Answer } from '../../shared/made-by.js';
import type { IndicatorId, PartialProfile, Profile } from '../profile.js';

/** Codes of the reasons for a suggestion, or for there being none. */
export type SuggestionReasonCode =
  | 'home.not-considered'
  | 'risk.none-found'
  | 'risk.found-fully-addressed'
  | 'risk.found-being-addressed'
  | 'risk.found-not-being-addressed'
  | 'risk.found-addressed-not-known'
  | 'risk.found-addressed-not-shown'
  | 'risk.found-cannot-change'
  | 'risk.too-grave-to-be-managed'
  | 'risk.contested'
  | 'risk.hearsay-only'
  | 'risk.addressed-and-not-addressed'
  | 'risk.open-questions'
  | 'risk.absence-not-shown'
  | 'risk.people-outside-home'
  | 'protective.found'
  | 'protective.none-found'
  | 'protective.strengths-only'
  | 'protective.no-risk-found'
  | 'protective.settled-risks-only'
  | 'protective.risks-in-doubt'
  | 'protective.risks-not-covered'
  | 'protective.not-shown'
  | 'protective.mitigation-not-recorded'
  | 'protective.contested'
  | 'protective.absence-not-shown'
  | 'protective.open-questions'
  | 'capacity.substantial-evidence'
  | 'capacity.some-evidence'
  | 'capacity.no-evidence'
  | 'capacity.demonstrated-and-sustained'
  | 'capacity.demonstrated-not-shown-sustained'
  | 'capacity.found-absent'
  | 'capacity.change-highly-unlikely'
  | 'capacity.no-change-after-support'
  | 'capacity.no-change-since-birth'
  | 'capacity.against-in-doubt'
  | 'capacity.older-than-risk'
  | 'capacity.not-shown'
  | 'capacity.nothing-to-change'
  | 'capacity.points-both-ways'
  | 'capacity.open-questions'
  | 'capacity.positive-indicator'
  | 'capacity.nothing-found'
  | 'wishes.ask'
  | 'likelihood.ask';

/** One reason for a suggestion, or for there being none. */
export interface SuggestionReason {
  /** Stable code. */
  readonly code: SuggestionReasonCode;
  /** What it says: the same words for every reason with this code. */
  readonly says: string;
  /** The factors it rests on. */
  readonly factors: readonly FactorId[];
  /** The circumstances it rests on. */
  readonly circumstances: readonly (CircumstanceId | 'substance-misuse-with-domestic-violence')[];
  /** The parents it is about; empty where it is about nobody in particular. */
  readonly parents: readonly ParentId[];
  /** For protective factors: the risk factors that they work against, or that nothing works against. */
  readonly against?: readonly RiskFactorId[];
  /** The day of the latest evidence for the finding it rests on; of several, for the one whose evidence is oldest. */
  readonly latestEvidenceOn?: CivilDate;
  /** Whole years since that day. */
  readonly yearsOld?: number;
  /** Where the rule behind it is printed. */
  readonly source: Citation;
}

/** What an assessment suggests for one indicator. */
export type Suggestion<Indicator extends IndicatorId = IndicatorId> = {
  readonly [I in Indicator]:
    | {
        /** The assessment points to one value. */
        readonly kind: 'suggested';
        /** The indicator. */
        readonly indicator: I;
        /** The value suggested; a person may set another, with a reason. */
        readonly value: Profile[I];
        /** Why. */
        readonly reasons: readonly SuggestionReason[];
      }
    | {
        /** All is known that the rules need, and they are silent, or the evidence points both ways. */
        readonly kind: 'judgement-required';
        /** The indicator. */
        readonly indicator: I;
        /** The values between which people have to judge. */
        readonly options: readonly Profile[I][];
        /** Why. */
        readonly reasons: readonly SuggestionReason[];
      }
    | {
        /** Something is not known that would change the answer, or only people can tell. */
        readonly kind: 'to-be-asked';
        /** The indicator. */
        readonly indicator: I;
        /** The values still possible. */
        readonly options: readonly Profile[I][];
        /** Why. */
        readonly reasons: readonly SuggestionReason[];
      };
}[Indicator];

/** One suggestion for each indicator. */
export interface Suggestions {
  /** Row 1. */
  readonly riskFactors: Suggestion<'riskFactors'>;
  /** Row 2. */
  readonly protectiveFactors: Suggestion<'protectiveFactors'>;
  /** Row 3. */
  readonly capacityToChange: Suggestion<'capacityToChange'>;
  /** Row 4. */
  readonly wishes: Suggestion<'wishes'>;
  /** Row 5. */
  readonly likelihoodOfRecurrence: Suggestion<'likelihoodOfRecurrence'>;
}

/** Suggestions for the five indicators, for one child and one way home. */
export interface SuggestedProfile extends Answer {
  /** The child. */
  readonly child: ChildId;
  /** The parents to whom the child would return. */
  readonly parents: readonly [ParentId, ...ParentId[]];
  /** One suggestion for each indicator. */
  readonly suggestions: Suggestions;
  /** The values that are suggested, for `classify`; what is not suggested is left out. */
  readonly profile: PartialProfile;
}

/** An indicator as a person set it. */
export type IndicatorSetting = {
  readonly [Indicator in IndicatorId]: {
    /** The indicator. */
    readonly indicator: Indicator;
    /** The value it is set to. */
    readonly value: Profile[Indicator];
    /** Who set it: an opaque id. */
    readonly by: string;
    /** The day on which it was set. */
    readonly setOn: CivilDate;
    /** Why. Required unless the value is the one suggested. Never repeated in a finding. */
    readonly reason?: string | undefined;
  };
}[IndicatorId];

/** Where the value of an indicator comes from. */
export type IndicatorOrigin =
  | 'suggested'
  | 'set-as-suggested'
  | 'set-otherwise'
  | 'set-where-none-suggested'
  | 'not-known';

/** A profile with, for each indicator, where its value comes from. */
export interface SetProfile extends Answer {
  /** The child. */
  readonly child: ChildId;
  /** The parents to whom the child would return. */
  readonly parents: readonly [ParentId, ...ParentId[]];
  /** The day on which the first of them was set; left out where nobody set any. */
  readonly firstSetOn?: CivilDate;
  /** The day on which the last of them was set; left out where nobody set any. */
  readonly lastSetOn?: CivilDate;
  /** The indicators that are known. */
  readonly profile: PartialProfile;
  /** Where each comes from. */
  readonly origins: Readonly<Record<IndicatorId, IndicatorOrigin>>;
}
