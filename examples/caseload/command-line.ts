/** What the command line asks for. */
import { parseArgs } from 'node:util';
import { type CivilDate, isCivilDate } from 'reunification-framework/shared';

/** The most bytes of a line if nothing else is said: far more than any real case. */
const LONGEST_LINE = 8 * 1024 * 1024;

const DAYS_AHEAD = 28;

/** More threads than any machine is given for this; each has the whole library. */
const MOST_WORKERS = 64;

/** What `--help` prints. */
export const USAGE = `How every case of a caseload stands on a day: one JSON record a line in, one a line out, in the same order.

  npm run --silent caseload:run -- --as-of YYYY-MM-DD [options] [cases.ndjson] > answers.ndjson

Without a file, or with -, the cases are read from standard input. A line is a case, by itself or as {"record": {…}, "labels": {…}}; or
{"id": "…", "history": {…}}, where there is only a history.

  --as-of YYYY-MM-DD     the day asked about (required)
  --practice FILE        the authority's declared variations, as JSON
  --bank-holidays FILE   the bank holidays, as gov.uk publishes them
  --due-within DAYS      how many days ahead tasks are counted as due (${DAYS_AHEAD})
  --after LINE           go on after this line, where an earlier run stopped: the answers up to it are there
  --workers N            how many threads answer beside the one that reads and writes (1: none beside it); same answers, same order
  --longest-line BYTES   longer lines are reported and passed over (${LONGEST_LINE})
  --help                 this text

A line that cannot be answered is answered with its findings, {"line": n, "kind": "unreadable", "child": "…", "findings": […]}, and
repeats nothing of the line but its ids and labels. A line about the child of an earlier one says so: "repeats": n.

Exit code: 0 all lines answered, 1 some lines could not be or repeat an id, 2 the run could not be started or finished, or standard
output is closed, or a file that is read; 130 and 143 interrupted, 141 nobody read the answers to the end.
`;

/** What is to be done. */
export type Command =
  | { readonly kind: 'help' }
  | { readonly kind: 'unusable'; readonly because: string }
  | {
      readonly kind: 'run';
      readonly asOf: CivilDate;
      readonly longestLine: number;
      /** The last line that an earlier run answered; 0: there was none. */
      readonly after: number;
      readonly practiceFile: string | undefined;
      readonly bankHolidaysFile: string | undefined;
      readonly dueWithin: number;
      /** How many threads answer. */
      readonly workers: number;
      /** Left out: standard input. */
      readonly file: string | undefined;
    };

const unusable = (because: string): Command => ({ kind: 'unusable', because });

/**
 * Reads the arguments.
 *
 * @param args - without the program's own name
 * @returns what is to be done, or why that cannot be said
 */
export function commandFrom(args: readonly string[]): Command {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        'as-of': { type: 'string' },
        practice: { type: 'string' },
        'bank-holidays': { type: 'string' },
        'due-within': { type: 'string', default: String(DAYS_AHEAD) },
        'longest-line': { type: 'string', default: String(LONGEST_LINE) },
        workers: { type: 'string', default: '1' },
        after: { type: 'string', default: '0' },
        help: { type: 'boolean', default: false },
      },
    });
    const asOf = values['as-of'];
    const longestLine = Number(values['longest-line']);
    const after = Number(values.after);
    const dueWithin = Number(values['due-within']);
    const workers = Number(values.workers);
    const [file, ...others] = positionals;
    if (values.help) return { kind: 'help' };
    if (asOf === undefined) return unusable('--as-of is required: the answers have no clock of their own.');
    if (!isCivilDate(asOf)) return unusable('--as-of is not a real day written YYYY-MM-DD.');
    if (!Number.isSafeInteger(longestLine) || longestLine < 1)
      return unusable('--longest-line is not a number of bytes.');
    if (!Number.isSafeInteger(after) || after < 0) return unusable('--after is not the number of a line.');
    if (!Number.isSafeInteger(dueWithin) || dueWithin < 0) return unusable('--due-within is not a number of days.');
    if (!Number.isSafeInteger(workers) || workers < 1 || workers > MOST_WORKERS)
      return unusable(`--workers is not a number from 1 to ${MOST_WORKERS}.`);
    if (others.length > 0) return unusable('There is more than one file.');
    return {
      kind: 'run',
      asOf,
      longestLine,
      after,
      practiceFile: values.practice,
      bankHolidaysFile: values['bank-holidays'],
      dueWithin,
      workers,
      file: file === '-' ? undefined : file,
    };
  } catch (error) {
    return unusable(error instanceof Error ? error.message : 'The arguments cannot be read.');
  }
}
