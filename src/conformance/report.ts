/** Words of the conformance set: what is checked, and what the check answers. */
import type { PathStep } from '../shared/findings/finding.js';

/**
 * What is checked: the functions that there are, by the names that the vectors use. Each takes the input of a vector and gives the
 * answer that the function of this package of the same name gives, or some fields of it. What is left out counts as not implemented.
 */
export type Implementation = Readonly<Record<string, ((input: unknown) => unknown) | undefined>>;

/** One place in which an answer is not as expected. */
export interface Mismatch {
  /** Where in the answer. An entry that is found by its keys stands with these. */
  readonly path: readonly PathStep[];
  /** What is expected there; `null`: that nothing is there. */
  readonly expected: unknown;
  /** What is there. */
  readonly actual: unknown;
}

/** A vector that an implementation did not pass. */
export interface FailedVector {
  /** The vector. */
  readonly id: string;
  /** The function asked. */
  readonly function: string;
  /** What the vector is about. */
  readonly title: string;
  /** The whole of what is expected. */
  readonly expected: unknown;
  /** The whole answer; `undefined` where there was none because the implementation threw. */
  readonly actual: unknown;
  /** Every place in which the two differ; none where the implementation threw. */
  readonly mismatches: readonly Mismatch[];
  /** What the implementation threw, if it did. */
  readonly threw:
    | {
        /** The error, as it was thrown. */
        readonly error: unknown;
      }
    | undefined;
  /** The rules behind the expected answer. */
  readonly rules: readonly string[];
  /** Where they are printed. */
  readonly sources: readonly string[];
}

/** The vectors of a function that an implementation does not have. */
export interface NotImplemented {
  /** The function. */
  readonly function: string;
  /** Its vectors, by id. */
  readonly vectors: readonly string[];
}

/** One field of the answers of a function: how far an implementation is with it. */
export interface FieldCount {
  /** The function. */
  readonly function: string;
  /** The field, such as `clocks[].dueOn`; `$` is the answer itself. */
  readonly field: string;
  /** How many values are expected of it, in all vectors of the function. */
  readonly expected: number;
  /** In how many of them the answers agree. */
  readonly agreeing: number;
  /** In how many of these nothing is expected, so that an answer without the field agrees too. */
  readonly agreeingOnNothing: number;
}

/** What a check against the conformance set comes to. */
export interface ConformanceReport {
  /** Whether every vector of every set was asked and passed. */
  readonly allPassed: boolean;
  /** The vectors passed, by id. */
  readonly passed: readonly string[];
  /** The vectors not passed. */
  readonly failed: readonly FailedVector[];
  /** Field by field, of each function that the implementation has, how many of the values expected came. */
  readonly fields: readonly FieldCount[];
  /** What could not be asked, as the implementation does not have it. */
  readonly notImplemented: readonly NotImplemented[];
  /** The sets that were not read, as they are in another format than this version of the package knows. */
  readonly notRead: readonly string[];
}
