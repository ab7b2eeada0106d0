/** Why an item of the journey counts as it does, and why a case is in a stage: rules as data. */

import type { ItemVerdict } from '../../return-home/index.js';
import { frozen } from '../../shared/frozen.js';
import type { JourneyOwnReasonCode, StageReasonCode } from './journey.js';

/** The verdict that follows from each reason, and what it says. */
export const JOURNEY_REASONS: Readonly<
  Record<
    JourneyOwnReasonCode,
    {
      /** The verdict on the item. */
      readonly verdict: ItemVerdict;
      /** What it says, in this package’s own words. */
      readonly says: string;
    }
  >
> = /* @__PURE__ */ frozen({
  'journey.shown': { verdict: 'met', says: 'Another part of the record shows that this is done.' },
  'journey.not-shown': { verdict: 'not-met', says: 'Another part of the record shows that this is not done.' },
  'journey.cannot-be-seen': {
    verdict: 'cannot-say',
    says: 'The part of the record that would show this is missing, or does not tell.',
  },
  'journey.shown-not-needed': {
    verdict: 'does-not-apply',
    says: 'Another part of the record shows that this is not needed.',
  },
  'journey.not-due-yet': { verdict: 'does-not-apply', says: 'The day for this has not come yet.' },
  'journey.recorded-both-ways': {
    verdict: 'cannot-say',
    says: 'Entries recorded on one day contradict each other. Keep the one that is right.',
  },
  'journey.nothing-of-child': {
    verdict: 'cannot-say',
    says: 'It is recorded of parents by name, which says nothing of the child. Record it without a parent once it is so for the child too.',
  },
});

/** What each reason for being in a stage says. */
export const STAGE_REASONS: Readonly<Record<StageReasonCode, string>> = /* @__PURE__ */ frozen({
  'stage.nothing-assessed': 'No assessment of this time in care is recorded, and no classification.',
  'stage.assessed': 'An assessment is recorded, and no classification has been agreed in this time in care.',
  'stage.no-return': 'The risk is severe, or it was decided that the child will not go home.',
  'stage.working-on-goals':
    'A classification has been agreed, and the risk has not been classified again since the work on the goals. Stage 4 begins with that, whatever is decided or planned already.',
  'stage.low-before-return': 'The risk is low: the agreement can lead straight to planning the return.',
  'stage.reclassified': 'The risk was classified again after the work on the goals.',
  'stage.home': 'The child is at home.',
  'stage.closed': 'The case is closed.',
});
