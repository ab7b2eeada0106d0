/**
 * A batch over a whole caseload, as it could run every night: NDJSON in, NDJSON out. `npm run caseload` runs it on the caseload
 * shipped here, `npm run --silent caseload:run -- --help` says how to run it on another.
 */
import { createReadStream, fstatSync, readFileSync } from 'node:fs';
import { pipeline } from 'node:stream/promises';
import { parsePractice } from 'reunification-framework/reclassification/schema';
import { parseBankHolidays } from 'reunification-framework/return-home/schema';
import { hasRepeatedKey, isLeft, type Result } from 'reunification-framework/shared';
import { type AnsweredLine, repeatingLine } from './answered-line.js';
import { type Command, commandFrom, USAGE } from './command-line.js';
import { linesOf, type NumberedLine } from './lines.js';
import { bytesTo, fileOutput, isSameFile, streamOutput, wasClosed } from './output.js';
import { progressOn } from './progress.js';
import { summaryOf, Tally } from './tally.js';
import { type Answering, answeringWith, inOrder, WorkerEnded } from './threads.js';

const EXIT = { allAnswered: 0, someBad: 1, cannotRun: 2, SIGINT: 130, EPIPE: 141, SIGTERM: 143 } as const;

/** Bytes read at a time. */
const CHUNK = 256 * 1024;

const STANDARD_INPUT = 0;
const STANDARD_OUTPUT = 1;

const isFile = (descriptor: number): boolean => fstatSync(descriptor).isFile();

const isFolder = (descriptor: number): boolean => {
  try {
    return fstatSync(descriptor).isDirectory();
  } catch {
    return false;
  }
};

/** Why reading or writing failed, without a stack and without anything that was read. */
const codeOf = (error: unknown): string =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : 'unknown error';

const say = (text: string): void => {
  process.stderr.write(`caseload: ${text}\n`);
};

/** What a file says, `undefined` where none is named, or an end to the run. */
const readFrom = <Value>(
  what: string,
  file: string | undefined,
  parse: (input: unknown) => Result<Value>,
): Value | undefined | 'unreadable' => {
  if (file === undefined) return undefined;
  try {
    const text = readFileSync(file, 'utf8').replace(/^\ufeff/, '');
    const json: unknown = JSON.parse(text);
    if (hasRepeatedKey(text)) {
      say(`${what}: a field is written twice in one record, so part of what it says would be lost.`);
      return 'unreadable';
    }
    const read = parse(json);
    if (!isLeft(read)) return read.right;
    for (const { code, path, message } of read.left) say(`${what}: ${code} at ${path.join('.')}: ${message}`);
  } catch (error) {
    say(`the file of the ${what} cannot be read (${error instanceof SyntaxError ? 'not JSON' : codeOf(error)}).`);
  }
  return 'unreadable';
};

/** What says of the answers in turn which earlier line is about the same; up to a line that an earlier run reached it only notes that. */
const repeatsAfter = (after: number) => {
  const firstAbout = new Map<string, number>();
  return (answered: AnsweredLine): readonly AnsweredLine[] => {
    const { subject, line } = answered;
    const earlier = subject === undefined ? undefined : firstAbout.get(subject);
    if (subject !== undefined && earlier === undefined) firstAbout.set(subject, line);
    if (line <= after) return [];
    return [earlier === undefined ? answered : repeatingLine(answered, earlier)];
  };
};

const run = async (command: Extract<Command, { readonly kind: 'run' }>): Promise<number> => {
  const practice = readFrom('practice', command.practiceFile, parsePractice);
  const bankHolidays = readFrom('bank holidays', command.bankHolidaysFile, parseBankHolidays);
  if (practice === 'unreadable' || bankHolidays === 'unreadable') return EXIT.cannotRun;
  // Node reads a folder on standard input as if it were empty.
  if (command.file === undefined && isFolder(STANDARD_INPUT)) {
    say('standard input is a folder (EISDIR).');
    return EXIT.cannotRun;
  }
  if (wasClosed(STANDARD_OUTPUT)) {
    say('standard output is closed: nobody would get the answers.');
    return EXIT.cannotRun;
  }
  const { file = STANDARD_INPUT, practiceFile, bankHolidaysFile } = command;
  if ([file, practiceFile, bankHolidaysFile].some((read) => read !== undefined && isSameFile(read, STANDARD_OUTPUT))) {
    say('standard output is a file that is read: the answers would be written into it.');
    return EXIT.cannotRun;
  }
  const startedAt = performance.now();
  const seconds = (): number => (performance.now() - startedAt) / 1000;
  const { asOf, dueWithin } = command;
  const tally = new Tally(dueWithin);
  const progress = progressOn(process.stderr, seconds);
  const stopping = new AbortController();
  let stoppedBy: 'SIGINT' | 'SIGTERM' | undefined;
  for (const signal of ['SIGINT', 'SIGTERM'] as const)
    process.once(signal, () => {
      stoppedBy = signal;
      stopping.abort();
    });

  const withRepeats = repeatsAfter(command.after);
  let answering: Answering;
  try {
    answering = await answeringWith({ asOf, practice, bankHolidays, dueWithin }, command.workers);
  } catch (error) {
    say(`the workers cannot be started (${codeOf(error)}).`);
    return EXIT.cannotRun;
  }
  // A worker may be at a long line: whoever stops the run does not wait for it.
  stopping.signal.addEventListener('abort', () => void answering.close());
  const output = isFile(STANDARD_OUTPUT) ? fileOutput(bytesTo(STANDARD_OUTPUT)) : streamOutput(process.stdout);
  // The lines of one chunk together: fewer writes. Only what is written counts.
  const writeAnswers = async (batches: AsyncIterable<readonly NumberedLine[]>): Promise<void> => {
    for await (const answered of inOrder(batches, answering)) {
      const answers = answered.flatMap((answer) => withRepeats(answer));
      if (process.stdout.isTTY) progress.clear();
      try {
        await output.write(answers);
      } finally {
        for (const answer of answers) if (answer.line <= output.writtenUpTo()) tally.add(answer);
      }
      progress.show(tally);
    }
  };

  const source = command.file === undefined ? process.stdin : createReadStream(command.file, { highWaterMark: CHUNK });
  let failure: string | undefined;
  let wasLeft = false;
  try {
    await pipeline(source, (bytes: AsyncIterable<Buffer>) => linesOf(bytes, command.longestLine), writeAnswers, {
      signal: stopping.signal,
    });
  } catch (error) {
    failure = error instanceof WorkerEnded ? error.message : `reading or writing failed (${codeOf(error)})`;
    wasLeft = codeOf(error) === 'EPIPE';
  }
  await answering.close();
  progress.clear();
  const writtenUpTo = Math.max(command.after, output.writtenUpTo());
  const goOn = `Go on with --after ${writtenUpTo}.${output.endsInPart() ? ' Remove the part of an answer at the end of the output first.' : ''}`;
  if (stoppedBy === undefined && failure !== undefined && !wasLeft && writtenUpTo === 0) {
    say(`nothing was written: ${failure}.`);
    return EXIT.cannotRun;
  }
  process.stderr.write(summaryOf(tally, seconds(), asOf));
  if (stoppedBy !== undefined) {
    say(`stopped by ${stoppedBy} after line ${writtenUpTo}; the answers written are whole. ${goOn}`);
    return EXIT[stoppedBy];
  }
  if (wasLeft) return EXIT.EPIPE;
  if (failure !== undefined) {
    say(`stopped after line ${writtenUpTo}: ${failure}. ${goOn}`);
    return EXIT.cannotRun;
  }
  return tally.bad + tally.repeated > 0 ? EXIT.someBad : EXIT.allAnswered;
};

const command = commandFrom(process.argv.slice(2));
// Where nobody reads what is said here, the answers still matter.
process.stderr.on('error', () => undefined);
// Whoever writes is told.
process.stdout.on('error', () => undefined);
switch (command.kind) {
  case 'help':
    process.stdout.write(USAGE);
    break;
  case 'unusable':
    say(`${command.because}\n\n${USAGE}`);
    process.exitCode = EXIT.cannotRun;
    break;
  case 'run':
    process.exitCode = await run(command);
}
