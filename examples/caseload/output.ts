/** Where the answers go, and how far they got: a line counts as written once all its bytes are with the system. */
import { fstatSync, ftruncateSync, readSync, statSync, writeSync } from 'node:fs';

import type { AnsweredLine } from './answered-line.js';

/** What is needed of an answer. */
type Written = Pick<AnsweredLine, 'line' | 'text'>;

/** What is needed of a stream. */
export interface OutputStream {
  write(text: string, written: (error?: Error | null) => void): unknown;
}

const LINE_FEED = 10;

/** Bytes to a file. A full disk takes a part of them without saying so; only the next ones fail. */
export interface Bytes {
  /** Writes some, and says how many the system took. */
  readonly write: (bytes: Buffer, from: number) => number;
  /** Takes the last ones away again. */
  readonly takeBack: (bytes: number) => void;
}

/** The bytes of a file that is open. */
export const bytesTo = (descriptor: number): Bytes => ({
  write: (bytes, from) => writeSync(descriptor, bytes, from),
  takeBack: (bytes) => ftruncateSync(descriptor, fstatSync(descriptor).size - bytes),
});

/** The output of one run. */
export interface Output {
  /** Writes some lines, one after the other; a promise that fails where they could not all be written. */
  readonly write: (lines: readonly Written[]) => Promise<void>;
  /** The last line of the input whose answer is written whole; 0 where there is none. */
  readonly writtenUpTo: () => number;
  /** Whether the output ends in a part of an answer, which has to be removed before it is gone on with. */
  readonly endsInPart: () => boolean;
}

/** The answers as they are written, each on a line of its own. */
const textOf = (answers: readonly Written[]): string => answers.map(({ text }) => `${text}\n`).join('');

const tried = (action: () => void): boolean => {
  try {
    action();
    return true;
  } catch {
    return false;
  }
};

/**
 * Writes to a file, byte by counted byte. Where the disk is full, the part of an answer that still went in is taken back, so that the
 * file ends with a whole line.
 *
 * @param bytes - the file
 * @returns the output
 */
export function fileOutput(bytes: Bytes): Output {
  let writtenUpTo = 0;
  let endsInPart = false;
  const write = async (lines: readonly Written[]): Promise<void> => {
    const all = Buffer.from(textOf(lines));
    let written = 0;
    try {
      while (written < all.length) written += bytes.write(all, written);
    } finally {
      const whole = written === 0 ? 0 : all.lastIndexOf(LINE_FEED, written - 1) + 1;
      const count = written === all.length ? lines.length : all.toString('latin1', 0, whole).split('\n').length - 1;
      writtenUpTo = lines[count - 1]?.line ?? writtenUpTo;
      if (written > whole) endsInPart = !tried(() => bytes.takeBack(written - whole));
    }
  };
  return { write, writtenUpTo: () => writtenUpTo, endsInPart: () => endsInPart };
}

/**
 * Writes to a stream: a pipe, a terminal. What its reader did with it nobody can know.
 *
 * @param stream - the stream
 * @returns the output
 */
export function streamOutput(stream: OutputStream): Output {
  let writtenUpTo = 0;
  const write = (lines: readonly Written[]): Promise<void> =>
    new Promise((resolve, reject) => {
      stream.write(textOf(lines), (error) => {
        if (error) {
          reject(error);
          return;
        }
        writtenUpTo = lines.at(-1)?.line ?? writtenUpTo;
        resolve();
      });
    });
  return { write, writtenUpTo: () => writtenUpTo, endsInPart: () => false };
}

/**
 * Whether a descriptor was closed when the program started. Node then opens the null device in its place, for reading too, which a
 * redirection to it does not; and everything written would be lost without a word.
 *
 * @param descriptor - of standard output
 * @returns whether it leads nowhere
 */
export function wasClosed(descriptor: number): boolean {
  return tried(() => {
    const { rdev } = fstatSync(descriptor);
    if (rdev === 0 || rdev !== statSync('/dev/null').rdev) throw new Error('another device');
    readSync(descriptor, Buffer.alloc(1));
  });
}

/**
 * Whether answers would be written into what is read, so that they would be read in their turn, without end.
 *
 * @param input - the file, or the descriptor of standard input
 * @param descriptor - of standard output
 * @returns true where both are the same file, whatever its names
 */
export function isSameFile(input: string | number, descriptor: number): boolean {
  return tried(() => {
    const read = typeof input === 'number' ? fstatSync(input, { bigint: true }) : statSync(input, { bigint: true });
    const written = fstatSync(descriptor, { bigint: true });
    if (!read.isFile() || read.dev !== written.dev || read.ino !== written.ino) throw new Error('another file');
  });
}
