/** Reading the record: evidence that stands in the chronology, in full. */

import type { Assessment, ChronologyEntry, Evidence, NotThere } from '../../../factors/index.js';
import type { PathStep } from '../../../shared/findings/finding.js';
import { readEntries } from '../../../shared/findings/partly-read.js';
import type { CaseAssessment, CaseEvidence, CaseNotThere } from '../assessed.js';
import type { CaseRecord } from '../case-record.js';

/** What stands for an entry that had not been written down by the day asked about: nothing is known of it. */
const NOTHING_KNOWN: Evidence = { source: 'other', role: 'not-recorded', nature: 'not-recorded' };

/** An entry as evidence. What went on for a while counts from its last day; what the entry does not record is not made up. */
const evidenceOf = (
  { source, role = 'not-recorded', nature = 'not-recorded', happenedOn, until, recordedOn, reference }: ChronologyEntry,
  shows: Evidence['shows'],
): Evidence =>
  source === undefined
    ? NOTHING_KNOWN
    : {
        source,
        role,
        nature,
        happenedOn: until ?? happenedOn,
        recordedOn,
        ...(shows === undefined ? {} : { shows }),
        ...(reference === undefined ? {} : { reference }),
      };

/** Says each piece of evidence in full. */
export type InFull = (pieces: readonly CaseEvidence[]) => readonly Evidence[];

/**
 * Reads evidence that stands in the chronology of a case.
 *
 * @param record - the case, as it was known
 * @returns what says pieces of evidence in full, each in its place
 */
export const evidenceIn = ({ chronology }: Pick<CaseRecord, 'chronology'>): InFull => {
  const entries = new Map(chronology?.entries.map((entry) => [entry.id, entry]));
  return (pieces) =>
    pieces.map((piece) => {
      if (piece.source !== 'chronology') return piece;
      const entry = entries.get(piece.entry);
      return entry === undefined ? NOTHING_KNOWN : evidenceOf(entry, piece.shows);
    });
};

const each = <Holding extends { readonly evidence: readonly CaseEvidence[] }>(
  list: readonly Holding[],
  inFull: InFull,
): readonly (Omit<Holding, 'evidence'> & { readonly evidence: readonly Evidence[] })[] =>
  list.map((holding) => ({ ...holding, evidence: inFull(holding.evidence) }));

/**
 * People who are kept away from a home, with the evidence in full.
 *
 * @param notThere - the people
 * @param inFull - says evidence in full
 * @returns the same people
 */
export const notThereInFull = (notThere: readonly CaseNotThere[], inFull: InFull): readonly NotThere[] =>
  each(notThere, inFull);

/**
 * What an assessment found, with the evidence in full.
 *
 * @param assessed - the assessment
 * @param inFull - says evidence in full
 * @returns what it found
 */
export function assessedInFull(
  { observations, circumstances, capacityToChange }: Omit<CaseAssessment, 'recordedOn'>,
  inFull: InFull,
): Pick<Assessment, 'observations' | 'circumstances' | 'capacityToChange'> {
  return {
    observations: each(observations, inFull).map(({ addressed, mitigates, ...observation }) => ({
      ...observation,
      ...(addressed === undefined ? {} : { addressed: each(addressed, inFull) }),
      ...(mitigates === undefined ? {} : { mitigates: each(mitigates, inFull) }),
    })),
    circumstances: each(circumstances, inFull).map(({ addressed, ...circumstance }) => ({
      ...circumstance,
      ...(addressed === undefined ? {} : { addressed: each(addressed, inFull) }),
    })),
    capacityToChange: capacityToChange.map((conclusion) => ({ ...conclusion, restsOn: inFull(conclusion.restsOn) })),
  };
}

/** Pieces of evidence, as far as they could be read. */
export type PartlyReadPieces =
  | readonly ({ readonly source?: string | undefined; readonly entry?: string | undefined } | undefined)[]
  | undefined;

type PartlyReadList<Entry> = readonly (Entry | undefined)[] | undefined;

interface PartlyReadHolding {
  readonly evidence?: PartlyReadPieces;
}

/** What holds evidence, as far as it could be read. */
interface PartlyReadResting extends PartlyReadHolding {
  readonly addressed?: PartlyReadList<PartlyReadHolding>;
  readonly mitigates?: PartlyReadList<PartlyReadHolding>;
}

/** Lists of what holds evidence, by their names in the record. */
export interface PartlyReadRestingLists {
  readonly observations?: PartlyReadList<PartlyReadResting>;
  readonly circumstances?: PartlyReadList<PartlyReadResting>;
  readonly notThere?: PartlyReadList<PartlyReadResting>;
  readonly capacityToChange?: PartlyReadList<{ readonly restsOn?: PartlyReadPieces }>;
}

/** A piece of evidence that stands in the chronology. */
export interface Pointing {
  /** The entry. */
  readonly entry: string;
  /** Where the piece stands. */
  readonly path: readonly PathStep[];
}

const inPieces = (pieces: PartlyReadPieces, ...path: readonly PathStep[]): readonly Pointing[] =>
  readEntries(pieces).flatMap(({ entry: { source, entry }, position }) =>
    source === 'chronology' && entry !== undefined ? [{ entry, path: [...path, position] }] : [],
  );

const inHolding = (holdings: PartlyReadList<PartlyReadHolding>, ...path: readonly PathStep[]): readonly Pointing[] =>
  readEntries(holdings).flatMap(({ entry: { evidence }, position }) =>
    inPieces(evidence, ...path, position, 'evidence'),
  );

/**
 * The pieces of evidence that stand in the chronology.
 *
 * @param lists - lists of what holds evidence
 * @returns each with its path
 */
export const pointingIn = (lists: PartlyReadRestingLists): readonly Pointing[] => [
  ...(['observations', 'circumstances', 'notThere'] as const).flatMap((list) => [
    ...inHolding(lists[list], list),
    ...readEntries(lists[list]).flatMap(({ entry: { addressed, mitigates }, position }) => [
      ...inHolding(addressed, list, position, 'addressed'),
      ...inHolding(mitigates, list, position, 'mitigates'),
    ]),
  ]),
  ...readEntries(lists.capacityToChange).flatMap(({ entry: { restsOn }, position }) =>
    inPieces(restsOn, 'capacityToChange', position, 'restsOn'),
  ),
];
