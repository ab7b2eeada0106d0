/** From an agreed classification to an event of the history. */

import { mustBeAgreed } from '../../classification/agreement/agree.js';
import type { AgreedClassification } from '../../classification/index.js';
import { readOnce } from '../../shared/shapes/shape.js';
import { EVENT_RECORDED } from '../shapes.js';
import type { ClassificationAgreed, EventBase } from './history.js';

const eventFor = (
  agreed: AgreedClassification,
  { id, recordedOn }: Pick<EventBase, 'id' | 'recordedOn'>,
): ClassificationAgreed => {
  const { agreedOn, level, profile, views, reasonForDifferenceFromTable } = agreed;
  return {
    kind: 'classification-agreed',
    id,
    happenedOn: agreedOn,
    recordedOn,
    level,
    profile,
    agreedBy: views.map(({ role, person }) => ({ role, person })),
    ...(reasonForDifferenceFromTable === undefined ? {} : { reason: reasonForDifferenceFromTable }),
  };
};

/**
 * Makes the event that says in a history that people agreed a classification.
 *
 * @param agreed - what people agreed, as `agree` gives it
 * @param event - the id of the event, and the day on which the agreement was recorded
 * @returns the event; it happened on the day on which they agreed.
 * @throws InputError if an argument has the wrong type, or `agreed` is not from `agree`
 *
 * @example
 * ```ts
 * import { civilDate, InputError } from 'reunification-framework';
 * import type { AgreedClassification } from 'reunification-framework/classification';
 * import { agreedEvent } from 'reunification-framework/reclassification';
 *
 * // A level that was written down makes no event: only what `agree` or `parseStoredClassification` gave does.
 * const written = JSON.parse('{ "level": "low", "agreedOn": "2026-03-01" }') as AgreedClassification;
 * let refused: unknown;
 * try {
 *   agreedEvent(written, { id: 'e1', recordedOn: civilDate('2026-03-02') });
 * } catch (error) {
 *   if (error instanceof InputError) refused = error.code;
 * }
 * refused; // => 'input.not-agreed'
 * ```
 */
export function agreedEvent(
  agreed: AgreedClassification,
  event: Pick<EventBase, 'id' | 'recordedOn'>,
): ClassificationAgreed {
  mustBeAgreed('agreed', agreed);
  return eventFor(agreed, readOnce('event', event, EVENT_RECORDED));
}
