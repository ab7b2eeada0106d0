/** Which of the entries about one item count: for one way home, and with one parent or with nobody in particular. */

import type { ParentId } from '../../../factors/index.js';
import type { RecordedAnswer } from '../../../return-home/index.js';
import { groupBy } from '../../../shared/group-by.js';
import type { JourneyEntry } from '../../record/journey-entry.js';

/** Entries that name the same parent and the same way home, or leave both out alike: the last day of them. */
interface OfOneKind {
  readonly namesParent: boolean;
  readonly namesWayHome: boolean;
  readonly on: JourneyEntry['recordedOn'];
  readonly answers: readonly RecordedAnswer[];
}

const kindsIn = (entries: readonly JourneyEntry[]): readonly OfOneKind[] =>
  [...groupBy(entries, ({ parent, wayHome }) => [`${parent !== undefined}/${wayHome !== undefined}`]).values()].flatMap(
    (ofKind): readonly OfOneKind[] =>
      ofKind.slice(-1).map(({ parent, wayHome, recordedOn: on }) => ({
        namesParent: parent !== undefined,
        namesWayHome: wayHome !== undefined,
        on,
        answers: ofKind.filter(({ recordedOn }) => recordedOn === on).map(({ answer }) => answer),
      })),
  );

const isOpen = ({ kind }: RecordedAnswer): boolean => kind === 'not-done' || kind === 'not-known';

/** Whether a later entry speaks of the same parent and way home: one about all of them says nothing of the one that was named. */
const isSettledBy = (one: OfOneKind, later: OfOneKind): boolean =>
  one.on < later.on && (!one.namesParent || later.namesParent) && (!one.namesWayHome || later.namesWayHome);

/**
 * The answers that count of one item: those recorded last; and what was recorded as not done, or not known, of this parent or this way
 * home by name, until somebody records something else of them by name (I-322).
 *
 * @param entries - the entries about the item for one way home, the latest recorded last
 * @param parent - the parent; `undefined` for entries that name none
 * @returns the answers recorded last, then each list of answers that still stands beside them; nothing where nothing is recorded
 */
export const answersThatCount = (
  entries: readonly JourneyEntry[],
  parent: ParentId | undefined,
): readonly (readonly RecordedAnswer[])[] => {
  const about = entries.filter((entry) => entry.parent === undefined || entry.parent === parent);
  const last = about.at(-1)?.recordedOn;
  if (last === undefined) return [];
  const kinds = kindsIn(about);
  return [
    kinds.filter(({ on }) => on === last).flatMap(({ answers }) => answers),
    ...kinds
      .filter((one) => one.on !== last && one.answers.some(isOpen))
      .filter((one) => !kinds.some((later) => isSettledBy(one, later)))
      .map(({ answers }) => answers),
  ];
};
