import { INDICATOR_VALUES, type Profile } from 'reunification-framework/classification';

/** All 96 profiles. */
export const EVERY_PROFILE: readonly Profile[] = INDICATOR_VALUES.riskFactors.flatMap((riskFactors) =>
  INDICATOR_VALUES.protectiveFactors.flatMap((protectiveFactors) =>
    INDICATOR_VALUES.capacityToChange.flatMap((capacityToChange) =>
      INDICATOR_VALUES.wishes.flatMap((wishes) =>
        INDICATOR_VALUES.likelihoodOfRecurrence.map((likelihoodOfRecurrence) => ({
          riskFactors,
          protectiveFactors,
          capacityToChange,
          wishes,
          likelihoodOfRecurrence,
        })),
      ),
    ),
  ),
);
