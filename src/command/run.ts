/** Reads the command line, and runs what it asks for. */

import { parseArgs } from 'node:util';
import { caseOn } from '../case/index.js';
import { parseCase } from '../case/schema.js';
import { parsePractice } from '../reclassification/schema.js';
import { type CivilDate, isCivilDate } from '../shared/civil-date.js';
import { caseloadLines, readCaseload } from './caseload.js';
import { check } from './check.js';
import { CannotRun, DOCUMENT_KINDS, type DocumentKind, readDocument } from './documents.js';
import { rules } from './rules.js';
import { overviewLines } from './say-overview.js';
import type { Surroundings } from './surroundings.js';

/** What a run ends with: 0 all is well, 1 something was found, 2 it could not run. */
export type ExitCode = 0 | 1 | 2;

const USAGE = `The NSPCC and University of Bristol Reunification Framework, on the command line. It never decides: people do.

  reunification-framework check FILE...              what is wrong with documents (exit code 1 if anything is)
  reunification-framework overview FILE              how a case stands, and what to do next
  reunification-framework caseload FILE              many cases, one JSON document a line, as a table
  reunification-framework rules [ID...]              a rule, interpretation or finding by its id, with its source

A FILE is JSON; - is standard input. A case is a CaseRecord: see docs/input-reference.md.

  --as-of YYYY-MM-DD      the day asked about; left out, today
  --known-on YYYY-MM-DD   only what had been recorded by this day counts; left out, the day asked about
  --practice FILE         the authority's declared variations
  --as KIND               check: what the files hold, if not a case
                          (${DOCUMENT_KINDS.slice(1, 8).join(', ')},
                          ${DOCUMENT_KINDS.slice(8).join(', ')})
  --json                  JSON instead of text
  --help                  this text

No message repeats anything that stands in a document. Exit code: 0 done, 1 something was found, 2 could not run.
`;

const OPTIONS = {
  'as-of': { type: 'string' },
  'known-on': { type: 'string' },
  practice: { type: 'string' },
  as: { type: 'string', default: 'case' },
  json: { type: 'boolean', default: false },
  help: { type: 'boolean', default: false },
} as const;

const readArguments = (args: readonly string[]) => {
  try {
    return parseArgs({ args: [...args], allowPositionals: true, options: OPTIONS });
  } catch {
    // What node says of an argument repeats it.
    throw new CannotRun('There is an option that is not known, or one without its value. See --help.');
  }
};

type Options = ReturnType<typeof readArguments>['values'];

const dayFrom = (text: string, option: string): CivilDate => {
  if (!isCivilDate(text)) throw new CannotRun(`${option} is not a real day written YYYY-MM-DD.`);
  return text;
};

const kindFrom = (text: string): DocumentKind => {
  const kind = DOCUMENT_KINDS.find((known) => known === text);
  if (kind === undefined) throw new CannotRun(`--as is none of: ${DOCUMENT_KINDS.join(', ')}.`);
  return kind;
};

const questionFrom = async (options: Options, surroundings: Surroundings) => {
  const asOf = options['as-of'] === undefined ? surroundings.today() : dayFrom(options['as-of'], '--as-of');
  const knownOn = options['known-on'] === undefined ? asOf : dayFrom(options['known-on'], '--known-on');
  const practice =
    options.practice === undefined
      ? undefined
      : await readDocument(options.practice, ['practice', parsePractice], surroundings);
  return { asOf, knownOn, practice };
};

const oneFile = (files: readonly string[]): string => {
  const [file, ...others] = files;
  if (file === undefined || others.length > 0)
    throw new CannotRun('Name one file, or - for standard input. See --help.');
  return file;
};

const printed = (answer: unknown, lines: readonly string[], { json }: Options, { print }: Surroundings): ExitCode => {
  print(json === true ? `${JSON.stringify(answer, undefined, 2)}\n` : `${lines.join('\n')}\n`);
  return 0;
};

const runCommand = async (
  command: string | undefined,
  files: readonly string[],
  options: Options,
  surroundings: Surroundings,
): Promise<ExitCode> => {
  switch (command) {
    case 'check': {
      if (files.length === 0) throw new CannotRun('Name a file, or - for standard input. See --help.');
      return (await check(files, { as: kindFrom(options.as), json: options.json }, surroundings)) ? 0 : 1;
    }
    case 'overview': {
      const record = await readDocument(oneFile(files), ['case', parseCase], surroundings);
      const overview = caseOn(record, await questionFrom(options, surroundings));
      return printed(overview, overviewLines(overview), options, surroundings);
    }
    case 'caseload': {
      const caseload = await readCaseload(oneFile(files), await questionFrom(options, surroundings), surroundings);
      printed(caseload, caseloadLines(caseload), options, surroundings);
      return caseload.totals.unreadable === 0 ? 0 : 1;
    }
    case 'rules': {
      rules(files, surroundings);
      return 0;
    }
    default:
      throw new CannotRun('Name a command: check, overview, caseload or rules. See --help.');
  }
};

/**
 * Runs the command.
 *
 * @param args - the arguments, without the program’s own name
 * @param surroundings - what it reads from and writes to
 * @returns the exit code
 */
export const run = async (args: readonly string[], surroundings: Surroundings): Promise<ExitCode> => {
  try {
    const { values, positionals } = readArguments(args);
    const [command, ...files] = positionals;
    if (values.help || args.length === 0) {
      surroundings.print(USAGE);
      return 0;
    }
    return await runCommand(command, files, values, surroundings);
  } catch (error) {
    if (!(error instanceof CannotRun)) throw error;
    surroundings.tell(`reunification-framework: ${error.message}\n`);
    return 2;
  }
};
