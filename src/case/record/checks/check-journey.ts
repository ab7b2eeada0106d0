/** Whether what was recorded of the journey fits the case. */

import type { CivilDate } from '../../../shared/days/civil-date.js';
import { type Finding, findingIn, type PathStep } from '../../../shared/findings/finding.js';
import { readEntries } from '../../../shared/findings/partly-read.js';
import { repeatsIn } from '../../../shared/repeats.js';
import { CASE_FINDINGS, type CaseFindingCode } from '../../findings.js';

/** What has an id, a way home and days, as far as it could be read. */
export interface PartlyReadJourneyPart {
  readonly id?: string | undefined;
  readonly wayHome?: string | undefined;
  readonly recordedOn?: CivilDate | undefined;
  /** Its own day. */
  readonly on?: CivilDate | undefined;
}

/** An entry of the journey, as far as it could be read. */
export interface PartlyReadJourneyEntry extends PartlyReadJourneyPart {
  readonly item?: string | undefined;
  readonly parent?: string | undefined;
  /** The answer, written out. */
  readonly says?: string | undefined;
}

/** What was recorded of the journey, as far as it could be read. */
export interface PartlyReadJourney {
  readonly journey?: readonly (PartlyReadJourneyEntry | undefined)[] | undefined;
  readonly decisionsAgainstReturn?: readonly (PartlyReadJourneyPart | undefined)[] | undefined;
  readonly reports?: readonly (PartlyReadJourneyPart | undefined)[] | undefined;
  readonly supervisions?: readonly (PartlyReadJourneyPart | undefined)[] | undefined;
}

/** The people and ways home of the case, where all of them could be read. */
export interface KnownInCase {
  /** The parents of each way home, by its id; `undefined` where one could not be read. */
  readonly waysHome: ReadonlyMap<string, readonly string[] | undefined> | undefined;
  readonly parents: ReadonlySet<string> | undefined;
}

type FoundInJourney = Finding<CaseFindingCode>;

const finding = /* @__PURE__ */ findingIn(CASE_FINDINGS);

const LISTS = ['journey', 'decisionsAgainstReturn', 'reports', 'supervisions'] as const;

const isEarlierThan = (one: CivilDate | undefined, other: CivilDate | undefined): boolean =>
  one !== undefined && other !== undefined && one < other;

/** Who can be meant: the parents of the way home that an entry names, or those of the case. */
const parentsFor = (
  { wayHome }: PartlyReadJourneyEntry,
  { waysHome, parents }: KnownInCase,
): ReadonlySet<string> | undefined => {
  if (wayHome === undefined || waysHome === undefined || !waysHome.has(wayHome)) return parents;
  const ofWayHome = waysHome.get(wayHome);
  return ofWayHome && new Set(ofWayHome);
};

/** The positions at which an entry says something else than one before it, of one thing and recorded on one day. */
const contradictingIn = (entries: PartlyReadJourney['journey']): readonly number[] => {
  const first = new Map<string, string>();
  return readEntries(entries).flatMap(({ entry: { item, wayHome, parent, recordedOn, says }, position }) => {
    if (item === undefined || recordedOn === undefined || says === undefined) return [];
    const key = JSON.stringify([item, wayHome, parent, recordedOn]);
    const before = first.get(key) ?? says;
    first.set(key, before);
    return before === says ? [] : [position];
  });
};

/** The positions of reports finished on the day of another one for the same way home. */
const reportsOfOneDay = (reports: readonly (PartlyReadJourneyPart | undefined)[]): readonly number[] => [
  ...repeatsIn(
    reports.map((report) => (report?.on === undefined ? undefined : JSON.stringify([report.wayHome, report.on]))),
  ),
];

/**
 * Checks how what was recorded of the journey fits the case.
 *
 * @param given - what was recorded, as far as it could be read
 * @param known - the people and ways home of the case
 * @returns everything that was found, with paths into the case
 */
export function findingsInJourneyPart(given: PartlyReadJourney, known: KnownInCase): readonly FoundInJourney[] {
  return LISTS.flatMap((list): readonly FoundInJourney[] => {
    const entries: readonly (PartlyReadJourneyEntry | undefined)[] = given[list] ?? [];
    const at = (position: number, field: string): readonly PathStep[] => [list, position, field];
    return [
      ...[...repeatsIn(entries.map((entry) => entry?.id))].map((position) =>
        finding('record.journey-repeated', ...at(position, 'id')),
      ),
      ...readEntries(entries).flatMap(({ entry, position }) => [
        ...(entry.wayHome !== undefined && known.waysHome !== undefined && !known.waysHome.has(entry.wayHome)
          ? [finding('record.journey-of-unknown-way-home', ...at(position, 'wayHome'))]
          : []),
        ...(entry.parent !== undefined && parentsFor(entry, known)?.has(entry.parent) === false
          ? [finding('record.journey-of-unknown-parent', ...at(position, 'parent'))]
          : []),
        ...(isEarlierThan(entry.recordedOn, entry.on)
          ? [finding('record.journey-before-done', ...at(position, 'recordedOn'))]
          : []),
      ]),
      ...(list === 'reports'
        ? reportsOfOneDay(entries).map((position) => finding('record.reports-of-one-day', ...at(position, 'madeOn')))
        : []),
      ...(list === 'journey'
        ? contradictingIn(given.journey).map((position) =>
            finding('record.journey-contradicts', ...at(position, 'answer')),
          )
        : []),
    ];
  });
}
