/** Words of the conformance set: what a vector says, and what a file of vectors holds. The format is in `docs/interop.md`. */

/** The format that this package writes and reads. Another number is a format that an older reader does not know. */
export const CONFORMANCE_FORMAT = 2;

/** One question to one function, and what the answer has to say. */
export interface Vector {
  /** Stable id, unique in all sets: the set, and within it what the vector is about. */
  readonly id: string;
  /** The function asked. */
  readonly function: string;
  /** What it is about, in words that a practitioner can follow. */
  readonly title: string;
  /** What the function is given: JSON. Its argument or, where it takes several, a record of them by name. */
  readonly input: unknown;
  /**
   * The function’s own answer, cut to what counts: JSON. A field that is listed has to match, a field that is not listed does not
   * matter, and `null` stands for something that is not there. `runConformance` compares in this way.
   */
  readonly expected: unknown;
  /** The rules behind the answer, by their ids: entries of a table, codes, clocks, conditions, interpretations. */
  readonly rules?: readonly string[] | undefined;
  /** Where these are printed, each written out in one line. */
  readonly sources?: readonly string[] | undefined;
}

/** What a function is given in a set, which fields of its answer are compared, and how. */
export interface AskedFunction {
  /** The names of its arguments, in order, where it takes several: the input is then a record of these. */
  readonly arguments?: readonly string[] | undefined;
  /** What the input holds, in words. */
  readonly input: string;
  /** What the answer holds, in words. */
  readonly answer: string;
  /** The JSON Schema of this package that the whole answer follows, by its name, where there is one. */
  readonly schema?: string | undefined;
  /** The fields of the answer that are compared in this set, such as `clocks[].dueOn`; `$` is the answer itself. */
  readonly compared: readonly string[];
  /** Fields of the answer that hold lists in which the order says nothing. As in what follows, `$` is the answer itself. */
  readonly unordered?: readonly string[] | undefined;
  /** Fields that hold lists of which some entries are compared, with what these are found by. */
  readonly byKey?: Readonly<Record<string, readonly string[]>> | undefined;
  /** Fields that hold lists of which only some entries count: those that have one of these values. */
  readonly only?: Readonly<Record<string, Readonly<Record<string, readonly unknown[]>>>> | undefined;
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
