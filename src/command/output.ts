/** Where an answer goes: to a file, or printed; never into a file that was read. */

import { CannotRun, cannot, nameOf } from './documents.js';
import { asText } from './say/text.js';
import type { Surroundings } from './surroundings.js';

/** What the answer is, and where to. */
export interface Output {
  /** The file; left out, or `-`, the answer is printed. */
  readonly output?: string | undefined;
  readonly json: boolean;
}

/** The name under which an answer is printed, as if none were given. */
const PRINTED = '-';

/**
 * Whether an answer is printed.
 *
 * @param output - where it goes
 * @returns whether it is
 */
export const isPrinted = ({ output = PRINTED }: Pick<Output, 'output'>): boolean => output === PRINTED;

/** Endings of files that hold records or tables. A page or a drawing under such a name has been put there by mistake. */
const RECORD = /\.(?:json|ndjson|jsonl|csv)$/i;

/**
 * Makes sure, before anything is read, that the answer destroys no record: it cannot go into a file that is read, under any name.
 *
 * @param inputs - the files that are read
 * @param output - where the answer goes
 * @param surroundings - which names are of one file
 * @throws CannotRun if no file is named, if it is one of them, or if it is named like a record and the answer is none
 */
export const refuseToDestroy = async (
  inputs: readonly string[],
  { output = PRINTED, json }: Output,
  { isSame }: Pick<Surroundings, 'isSame'>,
): Promise<void> => {
  if (output === '') throw new CannotRun('--output names no file.');
  for (const input of inputs)
    if (await isSame(input, output))
      throw new CannotRun(
        `${nameOf(input)} is to be read, and the answer would be written into the same file. Name another with --output.`,
      );
  if (!json && RECORD.test(output))
    throw new CannotRun(
      '--output is the name of a data file (.json, .ndjson, .jsonl or .csv), but this answer is not data and could replace a record. Name it .html, .svg, .md or .txt.',
    );
};

/**
 * Writes a text to the file named by `--output`, or prints it.
 *
 * @param text - the text
 * @param output - where it goes
 * @param surroundings - what writes and prints
 * @throws CannotRun if it cannot be written
 */
export const put = async (
  text: string,
  { output = PRINTED }: Output,
  { print, write, tell }: Surroundings,
): Promise<void> => {
  if (isPrinted({ output })) return print(text);
  await write(output, text).catch((error: unknown) => {
    throw cannot('written', output, error);
  });
  tell(asText([`${output} is written.`]));
};
