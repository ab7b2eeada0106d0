/** What an observation counts as. */

import type { CircumstanceObservation, Observation, Status } from '../assessment.js';
import type { EvaluationFinding, EvidenceQuality } from '../evaluation.js';

/** What an observation counts as, and what was found about its evidence. */
export interface Judgement {
  /** `not-counted` where the standard is not met: neither present nor absent can be relied on. */
  readonly counts: Status | 'not-counted';
  /** How good the evidence is. */
  readonly quality: EvidenceQuality;
  /** What is missing or doubtful. */
  readonly findings: readonly EvaluationFinding[];
}

/** An observation with what it counts as for one child. */
export interface Judged {
  /** Position in the assessment’s list of observations. */
  readonly position: number;
  /** The observation. */
  readonly observation: Observation;
  /** What it counts as, and why. */
  readonly judgement: Judgement;
}

/** A circumstance with what it counts as. */
export interface JudgedCircumstance {
  /** Position in the assessment’s list of circumstances. */
  readonly position: number;
  /** The observation. */
  readonly observation: CircumstanceObservation;
  /** What it counts as, and why. */
  readonly judgement: Judgement;
}
