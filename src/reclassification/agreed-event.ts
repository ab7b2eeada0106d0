/** From an agreed classification to an event of the history. */
import type { AgreedClassification } from '../classification/index.js';
import { isCivilDate, NO_DAY } from '../shared/civil-date.js';
import { areRecords, total } from '../shared/total.js';
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

/** Nobody agreed it and it has no id, so that no history accepts it. */
const NO_EVENT: ClassificationAgreed = /* @__PURE__ */ (() => ({
  kind: 'classification-agreed',
  id: '',
  happenedOn: NO_DAY,
  recordedOn: NO_DAY,
  level: 'severe',
  profile: {
    riskFactors: 'not-being-addressed',
    protectiveFactors: 'none-apparent',
    capacityToChange: 'unable',
    wishes: 'ambivalent-or-opposed',
    likelihoodOfRecurrence: 'very-strong-possibility',
  },
  agreedBy: [],
}))();

/**
 * Makes the event that says in a history that people agreed a classification.
 *
 * @param agreed - what people agreed, as `agree` gives it
 * @param event - the id of the event, and the day on which the agreement was recorded
 * @returns the event; it happened on the day on which they agreed.
 * Of anything else: an event that no history accepts: of nobody, on the first day there is, without an id.
 */
export function agreedEvent(
  agreed: AgreedClassification,
  event: Pick<EventBase, 'id' | 'recordedOn'>,
): ClassificationAgreed {
  return total(
    () => areRecords(agreed, event) && isCivilDate(agreed.agreedOn) && isCivilDate(event.recordedOn),
    () => eventFor(agreed, event),
    () => NO_EVENT,
  );
}
