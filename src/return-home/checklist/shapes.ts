/** The shapes of what people recorded of things that have to be done. */

import type { Shape } from '../../shared/shapes/shape-type.js';
import type { RecordedAnswer, StepsQuestion } from './checklist.js';

export const RECORDED_ANSWER = {
  by: 'kind',
  kinds: {
    done: {
      fields: {
        on: 'day',
        by: 'text',
      },
    },
    'not-done': { fields: {} },
    'not-known': { fields: {} },
    'not-applicable': {
      fields: {
        reason: 'text',
      },
    },
  },
} as const satisfies Shape<RecordedAnswer>;

export const STEPS_QUESTION = { fields: { asOf: 'day' } } as const satisfies Shape<StepsQuestion>;
