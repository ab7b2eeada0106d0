/** New risks that stand: those that have emerged, or emerged again, and that no review has taken in. */
import { type CivilDate, compareDays } from '../../shared/civil-date.js';
import type { EventId } from './history.js';

/** A new risk that stands. */
export interface StandingRisk {
  /** The event that reported it. */
  readonly by: EventId;
  /** The day on which it emerged. */
  readonly on: CivilDate;
  /** The day on which that was recorded. */
  readonly recordedOn: CivilDate;
  /** Whether it is a risk that had been fully addressed and no longer is, without anyone calling it new. */
  readonly cameBack: boolean;
}

const firstRecordedAfter = (risks: readonly StandingRisk[], day: CivilDate): number => {
  let [low, high] = [0, risks.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    const risk = risks[middle];
    if (risk !== undefined && compareDays(risk.recordedOn, day) <= 0) low = middle + 1;
    else high = middle;
  }
  return low;
};

/**
 * Adds a risk to those that stand.
 *
 * @param risks - the risks that stand, in the order in which they were recorded; it is changed
 * @param risk - one more
 */
export function addRisk(risks: StandingRisk[], risk: StandingRisk): void {
  risks.splice(firstRecordedAfter(risks, risk.recordedOn), 0, risk);
}

/** What people knew when they said that no risk is new, or agreed a classification. */
export interface Known {
  /** The day on which they did. */
  readonly on: CivilDate;
  /** Risks that the record says they knew of. */
  readonly risks: readonly EventId[];
  /** Whether their record itself shows that row 1 is no longer fully addressed. */
  readonly rowNoLongerAddressed: boolean;
}

/**
 * Takes away the risks that people knew of: those that had emerged before that day and been recorded by then, and those that their
 * record names or shows. A risk of the same day may have come up that evening.
 *
 * @param risks - the risks that stand, in the order in which they were recorded; it is changed
 * @param known - what people knew
 */
export function removeRisks(risks: StandingRisk[], { on, risks: named, rowNoLongerAddressed }: Known): void {
  if (risks.length === 0) return;
  const recordedByThen = risks.splice(0, firstRecordedAfter(risks, on));
  const isKnown = (risk: StandingRisk): boolean => risk.on < on || (risk.cameBack && rowNoLongerAddressed);
  risks.unshift(...recordedByThen.filter((risk) => !isKnown(risk)));
  if (named.length === 0) return;
  const names = new Set(named);
  const remaining = risks.filter(({ by }) => !names.has(by));
  risks.splice(0, risks.length, ...remaining);
}
