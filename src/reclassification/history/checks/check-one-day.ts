/** Whether what was recorded of one day can all be right. */

import type { CivilDate } from '../../../shared/days/civil-date.js';
import { findingWhen } from '../../../shared/findings/finding.js';
import { HISTORY_FINDINGS } from '../../findings.js';
import { statementsIn } from '../one-day.js';
import type { withdrawnIn } from './check-corrections.js';
import type { FoundInHistory, PartlyReadEvent, ReadEvents } from './partly-read-history.js';

const when = /* @__PURE__ */ findingWhen(HISTORY_FINDINGS);

const ifRead = <Value>(value: Value | 'unreadable' | undefined): Value | undefined =>
  value === 'unreadable' ? undefined : value;

/** What could not be read contradicts nothing. */
const asFarAsRead = (event: PartlyReadEvent) => ({
  ...event,
  riskFactors: ifRead(event.riskFactors),
  protectiveFactors: ifRead(event.protectiveFactors),
  capacityToChange: ifRead(event.capacityToChange),
  newRisk: ifRead(event.newRisk),
});

/** The events of days on which more than one happened: most days have one, and nothing can contradict it. */
const besideOthers = (readable: ReadEvents): ReadEvents => {
  const [days, daysOfMany] = [new Set<CivilDate | undefined>(), new Set<CivilDate | undefined>()];
  for (const { entry } of readable) (days.has(entry.happenedOn) ? daysOfMany : days).add(entry.happenedOn);
  return daysOfMany.size === 0 ? [] : readable.filter(({ entry }) => daysOfMany.has(entry.happenedOn));
};

/** Records of one day and kind of which one says the opposite of another: the one recorded later is named. */
export const checkOneDay = (
  readable: ReadEvents,
  withdrawn: ReturnType<typeof withdrawnIn>,
): readonly FoundInHistory[] => {
  const firstStatements = new Map<string, unknown>();
  const whenRecorded = ({ entry }: { readonly entry: PartlyReadEvent }): string =>
    `${entry.recordedOn ?? ''} ${entry.id ?? ''}`;
  const inTurn = [...besideOthers(readable)].sort((one, other) => (whenRecorded(one) < whenRecorded(other) ? -1 : 1));
  return inTurn.flatMap(({ entry, position }) => {
    const { kind, id, happenedOn } = entry;
    if (id !== undefined && withdrawn.has(id)) return [];
    // Two classifications of one day have a finding of their own, and so have two moves to one place.
    if (kind === 'classification-agreed' || happenedOn === undefined) return [];
    let contradicts = false;
    for (const { what, value } of statementsIn(asFarAsRead(entry))) {
      const key = `${happenedOn} ${what}`;
      if (value !== undefined && firstStatements.has(key) && firstStatements.get(key) !== value) contradicts = true;
      if (value !== undefined && !firstStatements.has(key)) firstStatements.set(key, value);
    }
    return when(contradicts, 'event.contradicts-one-of-its-day', 'events', position);
  });
};
