/** Words of the conformance set: what a vector says, and what a file of vectors holds. The format is in `docs/interop.md`. */

/** The format that this package writes and reads. Another number is a format that an older reader does not know. */
export const CONFORMANCE_FORMAT = 1;

/** One question to one function, and what the answer has to say. */
export interface Vector {
  /** Stable id, unique in all sets: the set, and within it what the vector is about. */
  readonly id: string;
  /** The function asked. */
  readonly function: string;
  /** What it is about, in words that a practitioner can follow. */
  readonly title: string;
  /** What the function is given: JSON. */
  readonly input: unknown;
  /**
   * What the answer has to say: JSON. A field that is listed has to match, a field that is not listed does not matter, and `null`
   * stands for something that is not there. `runConformance` compares in this way.
   */
  readonly expected: unknown;
  /** The rules behind the answer, by their ids: entries of a table, codes, clocks, conditions, interpretations. */
  readonly rules?: readonly string[] | undefined;
  /** Where these are printed, each written out in one line. */
  readonly sources?: readonly string[] | undefined;
}

/** What a function is given in a set, what its answer looks like, and how the answer is compared. */
export interface AskedFunction {
  /** What the input holds, in words. */
  readonly input: string;
  /** What the answer holds, in words. */
  readonly answer: string;
  /** Fields of the answer that hold lists in which the order says nothing. */
  readonly unordered?: readonly string[] | undefined;
}

/** The vectors of one file, with the functions that they ask. */
export interface VectorSet {
  /** The format: {@link CONFORMANCE_FORMAT}. */
  readonly format: number;
  /** The version of this package that the file was published with. */
  readonly packageVersion: string;
  /** The edition of the Framework. */
  readonly edition: string;
  /** Name of the set, which is that of its file. */
  readonly set: string;
  /** What the set covers, and where its expected answers come from. */
  readonly description: string;
  /** The functions asked in it, by name. */
  readonly functions: Readonly<Record<string, AskedFunction>>;
  /** The vectors. */
  readonly vectors: readonly Vector[];
}
