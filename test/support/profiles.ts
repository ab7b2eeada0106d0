import fc from 'fast-check';
import {
  INDICATOR_IDS,
  INDICATOR_VALUES,
  type IndicatorId,
  type PartialProfile,
  type Profile,
  type RiskLevel,
} from 'reunification-framework/classification';

const isWhole = (profile: PartialProfile): profile is Profile =>
  INDICATOR_IDS.every((indicator) => profile[indicator] !== undefined);

/** All 540: each indicator not known, or one of its values. */
export const EVERY_PARTIAL_PROFILE: readonly PartialProfile[] = INDICATOR_IDS.reduce<readonly PartialProfile[]>(
  (profiles, indicator) =>
    profiles.flatMap((profile) => [
      profile,
      ...INDICATOR_VALUES[indicator].map((value) => ({ ...profile, [indicator]: value })),
    ]),
  [{}],
);

/** All 96 profiles of which every indicator is known. */
export const EVERY_PROFILE: readonly Profile[] = EVERY_PARTIAL_PROFILE.filter(isWhole);

/** The four profiles that stand in one column of the table, as printed on p. 40. */
export const PROFILE_OF: Readonly<Record<RiskLevel, Profile>> = {
  low: {
    riskFactors: 'fully-addressed',
    protectiveFactors: 'apparent',
    capacityToChange: 'able',
    wishes: 'all-want-return',
    likelihoodOfRecurrence: 'unlikely',
  },
  medium: {
    riskFactors: 'partly-addressed',
    protectiveFactors: 'apparent',
    capacityToChange: 'able',
    wishes: 'all-want-return',
    likelihoodOfRecurrence: 'some-possibility',
  },
  high: {
    riskFactors: 'not-being-addressed',
    protectiveFactors: 'apparent',
    capacityToChange: 'unable',
    wishes: 'ambivalent-or-opposed',
    likelihoodOfRecurrence: 'strong-possibility',
  },
  severe: {
    riskFactors: 'not-being-addressed',
    protectiveFactors: 'none-apparent',
    capacityToChange: 'unable',
    wishes: 'ambivalent-or-opposed',
    likelihoodOfRecurrence: 'very-strong-possibility',
  },
};

/** A profile that stands in no single column: medium in all but the wishes. */
export const MIXED_PROFILE: Profile = { ...PROFILE_OF.medium, wishes: 'ambivalent-or-opposed' };

/** What is known early on: risks not being addressed, parents unable to show change. */
export const INCOMPLETE_PROFILE: PartialProfile = {
  riskFactors: 'not-being-addressed',
  capacityToChange: 'unable',
};

/** Any indicator. */
export const anyIndicator: fc.Arbitrary<IndicatorId> = fc.constantFrom(...INDICATOR_IDS);

/** Any of the 540. */
export const anyPartialProfile: fc.Arbitrary<PartialProfile> = fc.constantFrom(...EVERY_PARTIAL_PROFILE);
