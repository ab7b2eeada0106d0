/** Whether evidence that stands in the chronology of a case can be found there, and can be evidence. */

import { contradictionsInChronology } from '../../../factors/chronology/check-chronology.js';
import type { Chronology, ChronologyContradictionCode, ChronologyEntry } from '../../../factors/index.js';
import { type CivilDate, isEarlier } from '../../../shared/days/civil-date.js';
import { type Finding, findingIn, findingWhen, type PathStep } from '../../../shared/findings/finding.js';
import { allRead, type PartlyRead, readEntries } from '../../../shared/findings/partly-read.js';
import { CASE_FINDINGS, type CaseFindingCode } from '../../findings.js';
import { type PartlyReadRestingLists, type Pointing, pointingIn } from '../parts/from-chronology.js';

/** A part of the case that rests on evidence, as far as it could be read. */
export interface PartlyReadPart {
  /** Where it stands in the case. */
  readonly at: readonly PathStep[];
  /** The day on which it was recorded, where it has one. */
  readonly recordedOn?: CivilDate | undefined;
  /** What holds its evidence. */
  readonly lists: PartlyReadRestingLists;
}

/** A chronology, and what rests on it, as far as both could be read. */
export interface PartlyReadEvidenceOfCase {
  readonly format?: unknown;
  readonly chronology?: PartlyRead<Chronology> | undefined;
  readonly parts: readonly PartlyReadPart[];
}

const finding = /* @__PURE__ */ findingIn(CASE_FINDINGS);
const when = /* @__PURE__ */ findingWhen(CASE_FINDINGS);

/** A piece of evidence that stands in the chronology, with its place in the case. */
interface Placed extends Pointing {
  /** The day on which what rests on it was recorded, where it has one. */
  readonly recordedOn: CivilDate | undefined;
}

/** The entries by their ids, the first of each; whether there may be others that could not be read. */
const entriesOf = (
  chronology: PartlyRead<Chronology> | undefined,
): { readonly byId: ReadonlyMap<string, PartlyRead<ChronologyEntry>>; readonly areAllRead: boolean } => {
  const list = chronology?.entries ?? [];
  const byId = new Map<string, PartlyRead<ChronologyEntry>>();
  for (const { entry } of readEntries(list))
    if (entry.id !== undefined && !byId.has(entry.id)) byId.set(entry.id, entry);
  const isListRead = chronology === undefined || chronology.entries !== undefined;
  return { byId, areAllRead: isListRead && allRead(list.map((entry) => entry?.id)) !== undefined };
};

/**
 * What is wrong with the chronology of a case in itself, and with the evidence that stands in it.
 *
 * @param given - the chronology, and what rests on it
 * @returns the findings, with paths into the case
 */
export function foundInEvidence({
  format,
  chronology,
  parts,
}: PartlyReadEvidenceOfCase): readonly Finding<CaseFindingCode | ChronologyContradictionCode>[] {
  const pieces = parts.flatMap(({ at, recordedOn, lists }) =>
    pointingIn(lists).map(({ entry, path }): Placed => ({ entry, path: [...at, ...path], recordedOn })),
  );
  const { byId, areAllRead } = entriesOf(chronology);
  const restedOn = new Set(pieces.map(({ entry }) => entry));
  return [
    ...contradictionsInChronology(chronology ?? {}).map((finding) => ({
      ...finding,
      path: ['chronology', ...finding.path],
    })),
    ...pieces.flatMap(({ entry: id, path, recordedOn }) => {
      const entry = byId.get(id);
      if (format === 1) return [finding('record.part-of-format-2', ...path, 'source')];
      if (entry === undefined) return when(areAllRead, 'record.evidence-of-unknown-entry', ...path, 'entry');
      return when(isEarlier(recordedOn, entry.recordedOn), 'record.evidence-of-later-entry', ...path, 'entry');
    }),
    ...readEntries(chronology?.entries).flatMap(({ entry: { id, source, recordedOn }, position }) =>
      // An entry of which the source could not be read has a finding about that.
      when(
        id !== undefined && restedOn.has(id) && source === undefined && recordedOn !== undefined,
        'record.evidence-without-source',
        ...['chronology', 'entries', position, 'source'],
      ),
    ),
  ];
}
