/** The shape of what is asked of completeness. */
import type { Shape } from '../../shared/shapes/shape-type.js';
import { BIRTH_DATES, ROWS_LIMIT } from '../shapes.js';
import type { CompletenessQuestion } from './completeness.js';
import { RECORDED_ITEM_IDS } from './data-items.js';

/** The shape of {@link CompletenessQuestion}. */
export const COMPLETENESS_QUESTION = /* @__PURE__ */ (() =>
  ({
    fields: {
      births: { optional: BIRTH_DATES },
      recorded: { optional: { each: { listOf: 'text', atMost: ROWS_LIMIT }, of: RECORDED_ITEM_IDS } },
    },
  }) as const satisfies Shape<CompletenessQuestion>)();
