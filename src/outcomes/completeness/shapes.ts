/** The shape of what is asked of completeness. */
import type { Shape } from '../../shared/shape.js';
import { BIRTH_DATES, MOST_ROWS } from '../shapes.js';
import type { CompletenessQuestion } from './completeness.js';
import { RECORDED_ITEM_IDS } from './data-items.js';

/** The shape of {@link CompletenessQuestion}. */
export const COMPLETENESS_QUESTION = /* @__PURE__ */ (() =>
  ({
    fields: {
      births: { optional: BIRTH_DATES },
      recorded: { optional: { each: { listOf: 'text', atMost: MOST_ROWS }, of: RECORDED_ITEM_IDS } },
    },
  }) as const satisfies Shape<CompletenessQuestion>)();
