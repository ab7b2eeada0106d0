/** Reads the command line, and runs what it asks for. */

import { type CaseQuestion, type CaseRecord, caseOn } from '../case/index.js';
import { journeyOf } from '../case/journey/index.js';
import { parseCase } from '../case/schema.js';
import { AUDIENCES, type Audience } from '../classification/index.js';
import { caseHtml, journeyHtml } from '../pictures/index.js';
import { caseloadPage } from '../pictures/page/caseload-html.js';
import { isNothingCounted, NOTHING_COUNTED_WORDS } from '../pictures/page/returns-before-words.js';
import { returnsPage } from '../pictures/page/returns-html.js';
import { parsePractice } from '../reclassification/schema.js';
import { type CivilDate, isCivilDate } from '../shared/days/civil-date.js';
import { MADE_BY } from '../shared/made-by.js';
import { caseloadLines, readCaseload } from './caseload.js';
import { check } from './check.js';
import { CannotRun, DOCUMENT_KINDS, type DocumentKind, readDocument } from './documents.js';
import { type Asked, COMMANDS, type Options, readArguments } from './options.js';
import { isPrinted, put, refuseToDestroy } from './output.js';
import { reportFrom } from './returns.js';
import { rules } from './rules.js';
import { ANSWER_COMMANDS, type AnswerCommand, answerTo } from './say/answers.js';
import { journeyLines } from './say/journey.js';
import { overviewLines } from './say/overview.js';
import { returnsLines } from './say/returns.js';
import { asJson, asText } from './say/text.js';
import type { Surroundings } from './surroundings.js';
import { USAGE } from './usage.js';

/** What a run ends with: 0 all is well, 1 something was found, 2 it could not run. */
export type ExitCode = 0 | 1 | 2;

const dayFrom = (text: string, option: string): CivilDate => {
  if (!isCivilDate(text)) throw new CannotRun(`${option} is not a real day written YYYY-MM-DD.`);
  return text;
};

const kindFrom = (text: string): DocumentKind => {
  const kind = DOCUMENT_KINDS.find((known) => known === text);
  if (kind === undefined) throw new CannotRun(`--as is none of: ${DOCUMENT_KINDS.join(', ')}.`);
  return kind;
};

const audienceFrom = (text: string): Audience => {
  const audience = AUDIENCES.find((known) => known === text);
  if (audience === undefined) throw new CannotRun(`--for is none of: ${AUDIENCES.join(', ')}.`);
  return audience;
};

/** A case, and which of its ways home is asked about. */
const caseFrom = async (file: string, { 'way-home': wayHome }: Options, surroundings: Surroundings) => {
  const record = await readDocument(file, ['case', parseCase], surroundings);
  if (wayHome !== undefined && !record.waysHome.some(({ id }) => id === wayHome))
    throw new CannotRun('The case has no way home with the id that --way-home names.');
  return { record, wayHome };
};

const asOfIn = ({ 'as-of': asOf }: Options, { today }: Surroundings): CivilDate =>
  asOf === undefined ? today() : dayFrom(asOf, '--as-of');

const questionFrom = async (options: Options, surroundings: Surroundings) => {
  const asOf = asOfIn(options, surroundings);
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

const isAnswerCommand = (command: string | undefined): command is AnswerCommand =>
  ANSWER_COMMANDS.some((known) => known === command);

/** A command about one case whose answer is a list, a paper or a drawing. */
const runAnswer = async (
  command: AnswerCommand,
  files: readonly string[],
  options: Options,
  surroundings: Surroundings,
): Promise<ExitCode> => {
  const { record, wayHome } = await caseFrom(oneFile(files), options, surroundings);
  const question = { ...(await questionFrom(options, surroundings)), wayHome };
  const { text, isFound } = answerTo(command, record, question, options);
  await put(text, options, surroundings);
  return isFound ? 1 : 0;
};

const journeyText = (record: CaseRecord, question: CaseQuestion, { html, json }: Options): string => {
  if (html) return journeyHtml(record, question);
  const journey = journeyOf(record, question);
  return json ? asJson(journey) : asText(journeyLines(journey));
};

const runPage = async (files: readonly string[], options: Options, surroundings: Surroundings): Promise<ExitCode> => {
  const audience = audienceFrom(options.for);
  const { record, wayHome } = await caseFrom(oneFile(files), options, surroundings);
  if (audience !== 'practitioner' && wayHome === undefined && record.waysHome.length > 1)
    throw new CannotRun('The case has several ways home. Name the one that the page is about: --way-home ID.');
  const question = { ...(await questionFrom(options, surroundings)), wayHome };
  await put(caseHtml(record, question, { audience }), options, surroundings);
  return 0;
};

const runCommand = async ({ command, files, options }: Asked, surroundings: Surroundings): Promise<ExitCode> => {
  if (isAnswerCommand(command)) return runAnswer(command, files, options, surroundings);
  switch (command) {
    case 'check': {
      if (files.length === 0) throw new CannotRun('Name a file, or - for standard input. See --help.');
      const asOf = asOfIn(options, surroundings);
      return (await check(files, { as: kindFrom(options.as), asOf, json: options.json }, surroundings)) ? 0 : 1;
    }
    case 'overview': {
      const { record, wayHome } = await caseFrom(oneFile(files), options, surroundings);
      const overview = caseOn(record, { ...(await questionFrom(options, surroundings)), wayHome });
      const text = options.json ? asJson(overview) : asText(overviewLines(overview, options.brief));
      await put(text, options, surroundings);
      return 0;
    }
    case 'journey': {
      const { record, wayHome } = await caseFrom(oneFile(files), options, surroundings);
      const question = { ...(await questionFrom(options, surroundings)), wayHome };
      await put(journeyText(record, question, options), options, surroundings);
      return 0;
    }
    case 'page':
      return runPage(files, options, surroundings);
    case 'caseload': {
      const read = await readCaseload(oneFile(files), await questionFrom(options, surroundings), surroundings);
      const { caseload } = read;
      const text = options.html ? caseloadPage(caseload) : asText(caseloadLines(read));
      await put(options.json ? asJson(caseload) : text, options, surroundings);
      return caseload.totals.unreadable === 0 ? 0 : 1;
    }
    case 'returns': {
      if (files.length > 0) throw new CannotRun('Name the tables by --episodes and --header. See --help.');
      const report = await reportFrom(options, surroundings);
      const isPage = options.html || options.output?.endsWith('.html') === true;
      const text = isPage ? returnsPage(report) : asText(returnsLines(report));
      await put(options.json ? asJson(report) : text, options, surroundings);
      if (!isNothingCounted(report)) return 0;
      // Whoever reads the text sees it there first.
      if (options.json || isPage || !isPrinted(options)) surroundings.tell(`${NOTHING_COUNTED_WORDS}\n`);
      return 1;
    }
    case 'rules': {
      rules(files, surroundings);
      return 0;
    }
    case 'version': {
      surroundings.print(`${MADE_BY.package} ${MADE_BY.version}\n`);
      return 0;
    }
    case 'help': {
      surroundings.print(USAGE);
      return 0;
    }
    case undefined:
      throw new CannotRun(`Name a command: ${COMMANDS.slice(0, -1).join(', ')} or ${COMMANDS.at(-1)}. See --help.`);
  }
};

/** The files that a command reads. */
const inputsOf = ({ command, files, options: { practice, episodes, header } }: Asked): readonly string[] =>
  [...(command === 'rules' ? [] : files), practice, episodes, header].filter((file) => file !== undefined);

/**
 * Runs the command.
 *
 * @param args - the arguments, without the program’s own name
 * @param surroundings - what it reads from and writes to
 * @returns the exit code
 */
export const run = async (args: readonly string[], surroundings: Surroundings): Promise<ExitCode> => {
  try {
    const asked = readArguments(args);
    if (asked.command !== 'help' && asked.command !== 'version')
      await refuseToDestroy(inputsOf(asked), asked.options, surroundings);
    return await runCommand(asked, surroundings);
  } catch (error) {
    if (!(error instanceof CannotRun)) throw error;
    surroundings.tell(asText([`reunification-framework: ${error.message}`]));
    return 2;
  }
};
