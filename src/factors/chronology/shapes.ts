/** The shapes of a chronology, and of the question about it. */

import type { Shape } from '../../shared/shapes/shape-type.js';
import { EVIDENCE_NATURES, EVIDENCE_SOURCES } from '../assessment.js';
import { ROLES } from '../evidence-standard.js';
import { FACTOR_IDS } from '../shapes.js';
import { CHRONOLOGY_DIRECTIONS, type Chronology, type ChronologyQuestion } from './chronology.js';

/** The shape of {@link Chronology}. */
export const CHRONOLOGY = /* @__PURE__ */ (() =>
  ({
    fields: {
      entries: {
        listOf: {
          fields: {
            id: 'text',
            what: 'text',
            happenedOn: { optional: 'day' },
            until: { optional: 'day' },
            recordedOn: 'day',
            source: { optional: { oneOf: EVIDENCE_SOURCES } },
            reference: { optional: 'text' },
            saidBy: { optional: 'text' },
            role: { optional: { oneOf: ROLES } },
            nature: { optional: { oneOf: EVIDENCE_NATURES } },
            bearsOn: { optional: { listOf: { oneOf: FACTOR_IDS } } },
            direction: { optional: { oneOf: CHRONOLOGY_DIRECTIONS } },
          },
        },
      },
      abbreviations: { optional: { listOf: { fields: { short: 'text', meaning: 'text' } } } },
    },
  }) as const satisfies Shape<Chronology>)();

/** The shape of {@link ChronologyQuestion}. */
export const CHRONOLOGY_QUESTION = { fields: { asOf: 'day' } } as const satisfies Shape<ChronologyQuestion>;
