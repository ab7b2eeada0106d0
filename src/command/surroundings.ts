/** What the command touches of the world. The only file besides `main.ts` that does. */

import { createReadStream, fstatSync } from 'node:fs';
import { readFile, stat, writeFile } from 'node:fs/promises';
import process from 'node:process';
import { text as textOf } from 'node:stream/consumers';
import { type CivilDate, civilDateIn } from '../shared/index.js';

/** What a run of the command reads from and writes to. */
export interface Surroundings {
  /** The text of a file, of standard input for `-`. */
  readonly read: (file: string) => Promise<string>;
  /** The same, line by line. */
  readonly lines: (file: string) => AsyncIterable<string>;
  /** The same, as it stands on the disk, piece by piece. */
  readonly bytes: (file: string) => AsyncIterable<Uint8Array>;
  /** Writes a file. */
  readonly write: (file: string, text: string) => Promise<void>;
  /** Whether a file that is read, standard input for `-`, is the one that is written to, standard output for `-`: whatever the names. */
  readonly isSame: (input: string, output: string) => Promise<boolean>;
  /** Prints a text for whoever asked. */
  readonly print: (text: string) => void;
  /** Tells the person at the terminal: what went wrong, and how far a run is. */
  readonly tell: (text: string) => void;
  /** Whether somebody watches. */
  readonly isWatched: boolean;
  /** Today in England. */
  readonly today: () => CivilDate;
}

/** The lines of a file, each held once. Only a line feed ends a line: JSON may hold the other separators of Unicode. */
async function* linesOf(file: string): AsyncGenerator<string, void, undefined> {
  const from = file === '-' ? process.stdin : createReadStream(file);
  from.setEncoding('utf8');
  let held: string[] = [];
  for await (const chunk of from) {
    const [first = '', ...others] = String(chunk).split('\n');
    held.push(first);
    for (const next of others) {
      yield held.join('');
      held = [next];
    }
  }
  yield held.join('');
}

/** Which file on the disk a name, or an open stream, is of; `undefined` if it is not a file, such as a terminal, or cannot be found. */
const fileOf = async (name: string, stream: 'stdin' | 'stdout'): Promise<string | undefined> => {
  try {
    const found = name === '-' ? fstatSync(process[stream].fd, { bigint: true }) : await stat(name, { bigint: true });
    return found.isFile() ? `${found.dev} ${found.ino}` : undefined;
  } catch {
    return undefined;
  }
};

/** The computer that the command runs on. */
export const COMPUTER: Surroundings = {
  read: (file) => (file === '-' ? textOf(process.stdin) : readFile(file, 'utf8')),
  lines: linesOf,
  bytes: (file) => (file === '-' ? process.stdin : createReadStream(file)),
  write: (file, text) => writeFile(file, text),
  isSame: async (input, output) => {
    const read = await fileOf(input, 'stdin');
    return read !== undefined && read === (await fileOf(output, 'stdout'));
  },
  print: (text) => void process.stdout.write(text),
  tell: (text) => void process.stderr.write(text),
  isWatched: process.stderr.isTTY === true,
  today: () => civilDateIn(new Date().toISOString(), 'Europe/London'),
};
