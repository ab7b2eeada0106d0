/** Whether what is recorded of care, in law and of where the child lived hangs together. */

import { withdrawnIn } from '../../../reclassification/history/checks/check-corrections.js';
import { isShortBreaks } from '../../../return-home/law/legal-position.js';
import { addMonths, type CivilDate } from '../../../shared/days/civil-date.js';
import { findingIn } from '../../../shared/findings/finding.js';
import { allRead, type PartlyRead, readEntries } from '../../../shared/findings/partly-read.js';
import { repeatsIn } from '../../../shared/repeats.js';
import { CASE_FINDINGS } from '../../findings.js';
import type { LegalEntry } from '../in-law.js';
import { SUPERVISION_ORDER_RULE } from '../supervision-order-rule.js';
import type { FoundInCase, PartlyReadCase, Step } from './partly-read-case.js';

const finding = /* @__PURE__ */ findingIn(CASE_FINDINGS);

/** The positions at which something comes again. */
export const repeated = <Entry>(
  list: readonly (Entry | undefined)[] | undefined,
  keyOf: (entry: Entry) => string | undefined,
): readonly number[] => [...repeatsIn((list ?? []).map((entry) => (entry === undefined ? undefined : keyOf(entry))))];

const idOf = ({ id }: { readonly id?: string | undefined }): string | undefined => id;

/** The entries on whether the child is looked after, the earliest first. */
const careInOrder = (
  legal: PartlyReadCase['legal'],
): readonly { readonly from: CivilDate; readonly inCare: boolean }[] =>
  readEntries(legal)
    .flatMap(({ entry: { kind, from } }) =>
      from !== undefined && (kind === 'looked-after' || kind === 'no-longer-looked-after')
        ? [{ from, inCare: kind === 'looked-after' }]
        : [],
    )
    .sort((one, other) => (one.from < other.from ? -1 : 1));

/** The last entry up to a day of entries in order; of one day, the last in the list. */
const lastBy = <Entry extends { readonly from: CivilDate }>(
  entries: readonly Entry[],
  on: CivilDate,
): Entry | undefined => {
  let [known, unknown] = [-1, entries.length];
  while (unknown - known > 1) {
    const middle = Math.floor((known + unknown) / 2);
    const entry = entries[middle];
    if (entry !== undefined && entry.from <= on) known = middle;
    else unknown = middle;
  }
  return entries[known];
};

/** A move home, or back into care, with its place in the case. */
interface FoundMove {
  readonly from: CivilDate;
  readonly isHome: boolean;
  readonly at: Step;
}

/** Where the child moved, whichever way home it was recorded for, without what was withdrawn. The earliest first; of one day, a return to care last. */
const movesInOrder = ({ waysHome }: PartlyReadCase): readonly FoundMove[] =>
  readEntries(waysHome)
    .flatMap(({ entry: { history, classifications }, position: wayHome }) => {
      const withdrawn = withdrawnIn(history.events);
      return readEntries(history.events).flatMap(({ entry: { id, kind, happenedOn: from }, position }) =>
        (kind !== 'came-home' && kind !== 'back-in-care') ||
        from === undefined ||
        (id !== undefined && withdrawn.has(id))
          ? []
          : [
              {
                from,
                isHome: kind === 'came-home',
                at: ['waysHome', wayHome, 'events', position - classifications.length, 'happenedOn'],
              },
            ],
      );
    })
    .sort(
      (one, other) =>
        Number(one.from > other.from) - Number(one.from < other.from) || Number(other.isHome) - Number(one.isHome),
    );

/** A return home that is the last move by its way, on a day on which the child also came home by another way and has not moved since (I-372). */
export const foundHomeTwice = (given: PartlyReadCase): readonly FoundInCase[] => {
  const moves = movesInOrder(given);
  const last = moves.at(-1)?.from;
  const ofLastDay = moves.filter(({ from }) => from === last);
  const lastByWay = new Map(ofLastDay.map((move) => [move.at[1], move]));
  const returns = [...lastByWay.values()].filter(({ isHome }) => isHome);
  return returns.slice(1).map(({ at }) => finding('record.home-by-two-ways', ...at));
};

/** A return to care on a day on which, in law, the child was not looked after. */
export const foundOutOfCare = (given: PartlyReadCase): readonly FoundInCase[] => {
  const care = careInOrder(given.legal);
  if (care.length === 0) return [];
  return movesInOrder(given)
    .filter(({ isHome, from }) => !isHome && lastBy(care, from)?.inCare !== true)
    .map(({ at }) => finding('record.back-in-care-not-looked-after', ...at));
};

/** What an entry of the legal position is about. */
const ABOUT: Readonly<Record<LegalEntry['kind'], string>> = {
  'looked-after': 'care',
  'no-longer-looked-after': 'care',
  'legal-status': 'status',
  'legal-status-ended': 'end of status',
  'supervision-order': 'supervision',
  'supervision-order-extended': 'extension',
  'supervision-order-ended': 'supervision',
  'child-protection-plan': 'protection',
  'child-protection-plan-ended': 'protection',
};

type ReadEntry = PartlyRead<LegalEntry>;

const saysIn = (entry: ReadEntry): string => JSON.stringify({ ...entry, id: undefined, recordedOn: undefined });

/** The positions of entries that say something else, of one thing and from one day, than an entry before them. */
const contradictingIn = (legal: PartlyReadCase['legal']): readonly number[] => {
  const first = new Map<string, string>();
  return readEntries(legal).flatMap(({ entry, position }) => {
    const { kind, from } = entry;
    if (kind === undefined || from === undefined) return [];
    const key = `${ABOUT[kind]} ${from}`;
    const says = saysIn(entry);
    const before = first.get(key) ?? says;
    first.set(key, before);
    return before === says ? [] : [position];
  });
};

/** Whether one day is before another; not where one is missing. */
export const isBefore = (one: CivilDate | undefined, other: CivilDate | undefined): boolean =>
  one !== undefined && other !== undefined && one < other;

/** Extensions of a supervision order beyond three years from the day on which it was made, and entries about an order that was never made. */
const foundInSupervision = ({ legal }: PartlyReadCase): readonly FoundInCase[] => {
  const entries = readEntries(legal);
  const made = entries.flatMap(({ entry: { kind, from } }) =>
    kind === 'supervision-order' && from !== undefined ? [from] : [],
  );
  return entries.flatMap(({ entry, position }) => {
    const { kind, from } = entry;
    if (from === undefined || (kind !== 'supervision-order-extended' && kind !== 'supervision-order-ended')) return [];
    const madeOn = made
      .filter((on) => on <= from)
      .sort()
      .at(-1);
    if (madeOn === undefined) return [finding('record.no-supervision-order', 'legal', position, 'from')];
    const limit = addMonths(madeOn, SUPERVISION_ORDER_RULE.mostMonths);
    const until = 'until' in entry ? entry.until : undefined;
    return until !== undefined && limit !== undefined && until >= limit
      ? [finding('record.supervision-order-too-long', 'legal', position, 'until')]
      : [];
  });
};

/** The days from which the child was in a series of short breaks, and no longer was, the earliest first. */
const shortBreaksInOrder = (
  legal: PartlyReadCase['legal'],
): readonly { readonly from: CivilDate; readonly isInThem: boolean }[] =>
  readEntries(legal)
    .flatMap(({ entry }) =>
      entry.kind === 'legal-status' && entry.from !== undefined
        ? [{ from: entry.from, isInThem: entry.status !== undefined && isShortBreaks(entry.status) }]
        : [],
    )
    .sort((one, other) => Number(one.from > other.from) - Number(one.from < other.from));

/** Whether the moves say that a child, at home since an earlier day, still is. One in short breaks lives at home throughout. */
const homeBy = (given: PartlyReadCase): ((day: CivilDate) => boolean) => {
  const moves = movesInOrder(given);
  const shortBreaks = shortBreaksInOrder(given.legal);
  return (day) => {
    const move = lastBy(moves, day);
    return move?.isHome === true && move.from < day && lastBy(shortBreaks, day)?.isInThem !== true;
  };
};

/** What does not hold together in the legal position. */
export const foundInLegal = (given: PartlyReadCase): readonly FoundInCase[] => {
  const { legal, bornOn } = given;
  const isHomeOn = homeBy(given);
  return [
    ...repeated(legal, idOf).map((position) => finding('record.legal-id-repeated', 'legal', position, 'id')),
    ...contradictingIn(legal).map((position) => finding('record.legal-contradicts', 'legal', position, 'from')),
    ...readEntries(legal)
      .filter(({ entry: { from } }) => isBefore(from, bornOn))
      .map(({ position }) => finding('record.legal-before-birth', 'legal', position, 'from')),
    // Under section 20 a child at home is not looked after; under an order the child can be both.
    ...readEntries(legal)
      .filter(
        ({ entry }) =>
          entry.kind === 'legal-status' &&
          entry.status === 'section-20' &&
          entry.from !== undefined &&
          isHomeOn(entry.from),
      )
      .map(({ position }) => finding('record.placed-while-home', 'legal', position, 'from')),
    ...foundInSupervision(given),
  ];
};

/** What does not hold together in reviews that were held. */
export const foundInReviews = (
  list: 'reviews' | 'childProtectionReviews',
  { [list]: reviews }: PartlyReadCase,
): readonly FoundInCase[] => [
  ...repeated(reviews, idOf).map((position) => finding('record.review-repeated', list, position, 'id')),
  ...readEntries(reviews)
    .filter(({ entry: { on, recordedOn } }) => isBefore(recordedOn, on))
    .map(({ position }) => finding('record.review-before-held', list, position, 'recordedOn')),
];

/** What does not hold together in placements, and with where the child lived. */
export const foundInPlacements = (given: PartlyReadCase): readonly FoundInCase[] => {
  const { placements, bornOn } = given;
  const homeOn = new Set(movesInOrder(given).flatMap(({ isHome, from }) => (isHome ? [from] : [])));
  const isHomeOn = homeBy(given);
  return [
    ...repeated(placements, idOf).map((position) => finding('record.placement-repeated', 'placements', position, 'id')),
    ...repeated(placements, ({ from }) => from).map((position) =>
      finding('record.placements-of-one-day', 'placements', position, 'from'),
    ),
    ...readEntries(placements).flatMap(({ entry: { from, kind, agreedToFewerVisitsOn }, position }) => {
      const at = (field: string): Step => ['placements', position, field];
      const isWithParents = kind === 'with-parents' || kind === 'with-parents-before-assessment';
      const isElsewhere = kind !== undefined && !isWithParents;
      return [
        ...(isBefore(from, bornOn) ? [finding('record.placement-before-birth', ...at('from'))] : []),
        ...(isWithParents && from !== undefined && !homeOn.has(from)
          ? [finding('record.placed-with-parents-not-home', ...at('from'))]
          : []),
        ...(isElsewhere && from !== undefined && isHomeOn(from)
          ? [finding('record.placed-while-home', ...at('from'))]
          : []),
        ...(isBefore(agreedToFewerVisitsOn, from)
          ? [finding('record.agreed-before-placement', ...at('agreedToFewerVisitsOn'))]
          : []),
      ];
    }),
  ];
};

/** What does not hold together in what the law asks for once. */
export const foundInDuties = ({ dutiesDone, placements }: PartlyReadCase): readonly FoundInCase[] => {
  const known = new Set(readEntries(placements).map(({ entry: { id } }) => id));
  // A placement that could not be read may be the one.
  const areAllRead = allRead(placements?.map((placement) => placement?.id)) !== undefined;
  return [
    ...repeated(dutiesDone, idOf).map((position) => finding('record.duty-repeated', 'dutiesDone', position, 'id')),
    ...readEntries(dutiesDone).flatMap(({ entry: { on, recordedOn, placement }, position }) => [
      ...(isBefore(recordedOn, on) ? [finding('record.duty-before-done', 'dutiesDone', position, 'recordedOn')] : []),
      ...(placement !== undefined && (placements === undefined || areAllRead) && !known.has(placement)
        ? [finding('record.duty-of-unknown-placement', 'dutiesDone', position, 'placement')]
        : []),
    ]),
  ];
};
