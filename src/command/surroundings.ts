/** What the command touches of the world. The only file besides `main.ts` that does. */

import { createReadStream } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import process from 'node:process';
import { createInterface } from 'node:readline';
import { type CivilDate, civilDateIn } from '../shared/index.js';

/** What a run of the command reads from and writes to. */
export interface Surroundings {
  /** The text of a file, of standard input for `-`. */
  readonly read: (file: string) => Promise<string>;
  /** The same, line by line. */
  readonly lines: (file: string) => AsyncIterable<string>;
  /** Writes a file. */
  readonly write: (file: string, text: string) => Promise<void>;
  /** Prints a text for whoever asked. */
  readonly print: (text: string) => void;
  /** Tells the person at the terminal: what went wrong, and how far a run is. */
  readonly tell: (text: string) => void;
  /** Whether somebody watches. */
  readonly isWatched: boolean;
  /** Today in England. */
  readonly today: () => CivilDate;
}

/** What `-` means. */
const STANDARD_INPUT = 0;

/** The computer that the command runs on. */
export const COMPUTER: Surroundings = {
  read: (file) => (file === '-' ? readFile('/dev/stdin', 'utf8') : readFile(file, 'utf8')),
  lines: (file) =>
    createInterface({
      input: createReadStream(file === '-' ? '' : file, file === '-' ? { fd: STANDARD_INPUT } : {}),
      crlfDelay: Number.POSITIVE_INFINITY,
    }),
  write: (file, text) => writeFile(file, text),
  print: (text) => void process.stdout.write(text),
  tell: (text) => void process.stderr.write(text),
  isWatched: process.stderr.isTTY === true,
  today: () => civilDateIn(new Date().toISOString(), 'Europe/London'),
};
