/** From an agreed classification to an event of the history. */

import { mustBeAgreed } from '../../classification/agree.js';
import type { AgreedClassification } from '../../classification/index.js';
import { mustBe } from '../../shared/shape.js';
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
 */
export function agreedEvent(
  agreed: AgreedClassification,
  event: Pick<EventBase, 'id' | 'recordedOn'>,
): ClassificationAgreed {
  mustBeAgreed('agreed', agreed);
  mustBe('event', event, EVENT_RECORDED);
  return eventFor(agreed, event);
}
