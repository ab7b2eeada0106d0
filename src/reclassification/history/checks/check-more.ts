/** Whether further events can have happened as recorded, after those that have been read. */

import type { History } from '../history.js';
import { findingsInHistory } from './check-history.js';
import type { FoundInHistory, PartlyReadEvent } from './partly-read-history.js';

/** The further events that could be read, at their positions. */
export type PartlyReadEvents = readonly (PartlyReadEvent | undefined)[] | undefined;

const keyOf = ({ code, path }: FoundInHistory): string => [code, ...path].join(' ');

/**
 * Finds what does not fit together once further events are known. The whole history is looked at, since a correction names an entry
 * that was read before, and one day more can make two entries contradict each other.
 *
 * @param history - the history as far as it has been read
 * @param more - the further events
 * @returns what is wrong with one of them, at its position among them; what they make wrong in an entry read before, of the list as a whole
 */
export const findingsInMore = (history: History, more: PartlyReadEvents): readonly FoundInHistory[] => {
  const { events } = history;
  const ofMore: FoundInHistory[] = [];
  const before: FoundInHistory[] = [];
  for (const finding of findingsInHistory({ ...history, events: [...events, ...(more ?? [])] })) {
    const [list, position, ...inside] = finding.path;
    if (list === 'events' && typeof position === 'number' && position >= events.length)
      ofMore.push({ ...finding, path: [position - events.length, ...inside] });
    else if (finding.severity === 'must') before.push(finding);
  }
  if (before.length === 0) return ofMore;
  const known = new Set(findingsInHistory(history).map(keyOf));
  return [
    ...ofMore,
    ...before.filter((finding) => !known.has(keyOf(finding))).map((found) => ({ ...found, path: [] })),
  ];
};
