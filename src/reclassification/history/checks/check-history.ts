/** Whether the events of a history can have happened as recorded. */

import { type Check, checked } from '../../../shared/findings/check.js';
import { findingWhen } from '../../../shared/findings/finding.js';
import { allRead, readEntries } from '../../../shared/findings/partly-read.js';
import { readOnceOrFind } from '../../../shared/shapes/shape.js';
import { HISTORY_FINDINGS } from '../../findings.js';
import { HISTORY } from '../../shapes.js';
import { checkCorrections, withdrawnIn } from './check-corrections.js';
import { checkEvents } from './check-event.js';
import { checkOneDay } from './check-one-day.js';
import { checkSequence, placed } from './check-sequence.js';
import type { FoundInHistory, HistoryFinding, PartlyReadHistory, ReadEvents } from './partly-read-history.js';

const when = /* @__PURE__ */ findingWhen(HISTORY_FINDINGS);

/** Whether the risks that people are said to have known of have been reported; asked where every event can be put in its place. */
const checkKnownRisks = (readable: ReadEvents): readonly FoundInHistory[] => {
  if (readable.every(({ entry }) => entry.knowingOf === undefined)) return [];
  const reports = new Set(readable.flatMap(({ entry: { id, kind } }) => (kind === 'observed' ? [id] : [])));
  return readable.flatMap(({ entry, position }) =>
    readEntries(entry.knowingOf).flatMap(({ entry: id, position: inKnowingOf }) =>
      when(!reports.has(id), 'known-risk.not-reported', 'events', position, 'knowingOf', inKnowingOf),
    ),
  );
};

export const findingsInHistory = (history: PartlyReadHistory): readonly FoundInHistory[] => {
  const { child, events } = history;
  const bornOn = child?.bornOn === 'unreadable' ? undefined : child?.bornOn;
  const readable = readEntries(events);
  const withdrawn = withdrawnIn(events);
  // An event that could not be read may be the one that is named, or comes between two others.
  const inPlace = allRead(events?.map(placed));
  return [
    ...when(
      child?.servicesInvolvedInPregnancy === true && child.bornOn === undefined,
      'child.birth-not-recorded',
      'child',
      'bornOn',
    ),
    ...checkEvents(readable, bornOn),
    ...(inPlace === undefined ? [] : [...checkKnownRisks(readable), ...checkCorrections(events)]),
    ...checkOneDay(readable, withdrawn),
    ...(inPlace === undefined ? [] : checkSequence(inPlace, withdrawn)),
  ];
};

/**
 * Finds everything that keeps a history from being read (`must`), or should be looked at (`should`): events that cannot have
 * happened in this order, classifications that nobody can have agreed like that, timescales that cannot be adjusted so.
 *
 * @param history - the history; parts that could not be read are `undefined`
 * @returns all findings; none when everything fits together.
 * Invalid input: one finding that says so.
 *
 * @example
 * ```ts
 * import { civilDate } from 'reunification-framework';
 * import { checkHistory } from 'reunification-framework/reclassification';
 *
 * // It can have happened, so `parseHistory` accepts it; it is worth a look.
 * const { findings } = checkHistory({
 *   events: [{ id: 'e1', kind: 'came-home', happenedOn: civilDate('2026-06-30'), recordedOn: civilDate('2026-07-01') }],
 * });
 * findings.map(({ code, severity }) => [code, severity]); // => [['event.home-before-classified', 'should']]
 * ```
 */
export function checkHistory(history: PartlyReadHistory): Check<HistoryFinding> {
  const read = readOnceOrFind(history, HISTORY, 'parts');
  return checked<HistoryFinding>('finding' in read ? [read.finding] : findingsInHistory(read.value));
}
