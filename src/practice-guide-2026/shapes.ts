/** The shapes of what the functions of this pillar take; `src/shared/shapes/read-shape.ts` reads them. */

import { RECORDED_ANSWER } from '../return-home/checklist/shapes.js';
import type { Shape } from '../shared/shapes/shape-type.js';
import type { PracticeGuideAuthority, PracticeGuideCase } from './guide.js';
import { AUTHORITY_GUIDE_ITEM_IDS, CASE_GUIDE_ITEM_IDS } from './guide-items.js';

export const PRACTICE_GUIDE_CASE = /* @__PURE__ */ (() =>
  ({
    fields: {
      lookedAfterSince: { optional: 'day' },
      bornOn: { optional: 'day' },
      cameHomeOn: { optional: { anyOf: ['day', { oneOf: ['not-home'] }] } },
      supportEndsOn: { optional: { anyOf: ['day', { oneOf: ['not-planned'] }] } },
      returnPursued: { optional: 'flag' },
      supportReduces: { optional: 'flag' },
      treatmentNeeded: { optional: 'flag' },
      multipleNeeds: { optional: 'flag' },
      recorded: { optional: { of: CASE_GUIDE_ITEM_IDS, each: RECORDED_ANSWER } },
    },
  }) as const satisfies Shape<PracticeGuideCase>)();

export const PRACTICE_GUIDE_AUTHORITY = /* @__PURE__ */ (() =>
  ({
    fields: { recorded: { optional: { of: AUTHORITY_GUIDE_ITEM_IDS, each: RECORDED_ANSWER } } },
  }) as const satisfies Shape<PracticeGuideAuthority>)();
