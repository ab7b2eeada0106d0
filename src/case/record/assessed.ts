/** Words of the case: an assessment as it was recorded, whose evidence can stand in the chronology. */

import type {
  AddressedForHome,
  CapacityConclusion,
  Child,
  CircumstanceObservation,
  Evidence,
  Mitigation,
  NotThere,
  Observation,
  ParticularId,
} from '../../factors/index.js';
import type { CivilDate } from '../../shared/days/civil-date.js';

/** Evidence that stands in the chronology of the case, and is not repeated (I-254). */
export interface EvidenceFromChronology {
  /** That it stands in the chronology. */
  readonly source: 'chronology';
  /** The entry: its id. */
  readonly entry: string;
  /** Which of the facts that Annex 1 asks about it shows. */
  readonly shows?: readonly ParticularId[] | undefined;
}

/** A piece of evidence of a case: in full, or an entry of the chronology. */
export type CaseEvidence = Evidence | EvidenceFromChronology;

/** A person who neither lives in a home nor visits it. */
export interface CaseNotThere extends Omit<NotThere, 'evidence'> {
  /** What shows it. */
  readonly evidence: readonly CaseEvidence[];
}

/** What is being done about a risk, for one way home of the case. */
export interface CaseAddressed extends Omit<AddressedForHome, 'evidence'> {
  /** What shows the change itself, or the work on it; not the evidence of the risk. Without it, people are asked. */
  readonly evidence: readonly CaseEvidence[];
}

/** A claim that something positive works against a risk factor found of someone, for the same child. */
export interface CaseMitigation extends Omit<Mitigation, 'evidence'> {
  /** What shows that it works. Without it, people are asked. */
  readonly evidence: readonly CaseEvidence[];
}

/** What was found about one factor, for one subject, and for which children it matters. */
export interface CaseObservation extends Omit<Observation, 'evidence' | 'addressed' | 'mitigates'> {
  /** What it rests on. */
  readonly evidence: readonly CaseEvidence[];
  /** For a risk factor that is present: what is being done about it, for each way home. */
  readonly addressed?: readonly CaseAddressed[] | undefined;
  /** For a protective factor that is present: which risk factors it works against. */
  readonly mitigates?: readonly CaseMitigation[] | undefined;
}

/** What was found about one circumstance. */
export interface CaseCircumstance extends Omit<CircumstanceObservation, 'evidence' | 'addressed'> {
  /** What it rests on. */
  readonly evidence: readonly CaseEvidence[];
  /** Where it is present and counts in row 1 of the table: what is being done about it, for each way home. */
  readonly addressed?: readonly CaseAddressed[] | undefined;
}

/** What the assessment concluded about one parent's, or the parents', capacity to change. */
export interface CaseConclusion extends Omit<CapacityConclusion, 'restsOn'> {
  /** What it rests on. Without it, people are asked. */
  readonly restsOn: readonly CaseEvidence[];
}

/** An assessment, as it was recorded on a day. A later one takes its place from the day on which it was recorded. */
export interface CaseAssessment {
  /** The day on which it was recorded. */
  readonly recordedOn: CivilDate;
  /** Brothers and sisters who were assessed with the child, and whom its observations name. */
  readonly siblings?: readonly Child[] | undefined;
  /** What was found about the factors. */
  readonly observations: readonly CaseObservation[];
  /** What was found about other circumstances. */
  readonly circumstances: readonly CaseCircumstance[];
  /** What was concluded about capacity to change, where it has been. */
  readonly capacityToChange: readonly CaseConclusion[];
}
