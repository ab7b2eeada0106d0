/** The documents that the command can check, and what reads each. */

import { parseCase } from '../case/schema.js';
import { parseClassificationRecord } from '../classification/schema.js';
import { parseAssessment } from '../factors/schema.js';
import { parseGoal, parseGoalReviews, parseParentalAgreement } from '../goals/schema.js';
import { parseHistory, parsePractice } from '../reclassification/schema.js';
import {
  parseBankHolidays,
  parseDecisionAgainstReturn,
  parseReadinessCase,
  parseReunificationPlan,
  parseUnplannedReturn,
} from '../return-home/schema.js';
import { counted } from '../shared/counted.js';
import { type Finding, type FindingRegister, findingIn } from '../shared/findings/finding.js';
import { isRight, left, type Result, right } from '../shared/findings/result.js';
import { hasRepeatedKey } from '../shared/text/repeated-key.js';
import type { Surroundings } from './surroundings.js';

/** What reads a document: a value, or what is wrong with it. */
type Parser = (input: unknown) => Result<unknown, Finding>;

/** The kinds of documents. */
export const DOCUMENT_KINDS = [
  'case',
  'assessment',
  'classification-record',
  'history',
  'practice',
  'goal',
  'goal-reviews',
  'agreement',
  'plan',
  'readiness-case',
  'unplanned-return',
  'decision-against-return',
  'bank-holidays',
] as const;

/** A kind of document. */
export type DocumentKind = (typeof DOCUMENT_KINDS)[number];

/** What reads each kind of document. */
export const PARSERS: Readonly<Record<DocumentKind, Parser>> = {
  case: parseCase,
  assessment: parseAssessment,
  'classification-record': parseClassificationRecord,
  history: parseHistory,
  practice: parsePractice,
  goal: parseGoal,
  'goal-reviews': parseGoalReviews,
  agreement: parseParentalAgreement,
  plan: parseReunificationPlan,
  'readiness-case': parseReadinessCase,
  'unplanned-return': parseUnplannedReturn,
  'decision-against-return': parseDecisionAgainstReturn,
  'bank-holidays': parseBankHolidays,
};

/** Why a run ends before it has an answer. What it says repeats nothing that was read. */
export class CannotRun extends Error {}

/** Why a file could not be read or written, without its text. */
const reasonOf = (error: unknown, verb: 'read' | 'written'): string => {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  switch (code) {
    case 'ENOENT':
      return verb === 'read' ? 'there is no such file' : 'there is no such folder';
    case 'EISDIR':
      return 'that is a folder';
    case 'EACCES':
    case 'EPERM':
      return 'not allowed';
    case 'ENOSPC':
      return 'the disk is full';
    default:
      return typeof code === 'string' ? code : 'unknown error';
  }
};

/**
 * Says that a file cannot be read or written.
 *
 * @param file - the file, as it was named on the command line
 * @param verb - what could not be done
 * @param error - what was thrown
 * @returns what to throw
 */
export const cannot = (verb: 'read' | 'written', file: string, error: unknown): CannotRun =>
  new CannotRun(`${file} cannot be ${verb}: ${reasonOf(error, verb)}.`);

/** What JSON.parse says at its end of where a text goes wrong: the number only, since its words quote the text. */
const PLACE = /at position (\d+)(?: \(line \d+ column \d+\))?$/;

/** The line and column of a text at which it stops being JSON, where that is known. */
const whereNotJson = (text: string, error: unknown): string => {
  const position = PLACE.exec(String(error))?.[1];
  if (position === undefined) return '';
  const before = text.slice(0, Number(position));
  return ` from line ${before.split('\n').length}, character ${before.length - before.lastIndexOf('\n')}`;
};

const parsedJson = (text: string): unknown => JSON.parse(text.startsWith('\uFEFF') ? text.slice(1) : text);

/**
 * Reads a text as JSON.
 *
 * @param text - the text
 * @param name - what it is called in the message
 * @returns what it says
 * @throws CannotRun if it is not JSON, or names a key twice in one record
 */
export const jsonFrom = (text: string, name: string): unknown => {
  let document: unknown;
  try {
    document = parsedJson(text);
  } catch (error) {
    throw new CannotRun(`${name} is not JSON${whereNotJson(text, error)}.`);
  }
  if (hasRepeatedKey(text))
    throw new CannotRun(`${name} names a key twice in one record, so part of what it says would be lost.`);
  return document;
};

/** The text of a file. */
const textIn = (file: string, { read }: Pick<Surroundings, 'read'>): Promise<string> =>
  read(file).catch((error: unknown) => {
    throw cannot('read', file, error);
  });

/** What the messages call a file. */
export const nameOf = (file: string): string => (file === '-' ? 'Standard input' : file);

/** A document of a file: the whole file, or one line of it. */
export interface DocumentIn {
  /** What the messages call it. */
  readonly name: string;
  /** What it says, or why the line cannot be read. */
  readonly read: Result<unknown, Finding>;
}

/** What keeps a line from being read at all. */
export type LineFindingCode = 'line.not-json' | 'line.key-repeated';

/** What the codes mean. */
export const LINE_FINDINGS: FindingRegister<LineFindingCode> = {
  'line.not-json': { severity: 'must', message: 'This line is not JSON. Write one case on each line.' },
  'line.key-repeated': {
    severity: 'must',
    message: 'This line names a key twice in one record, so part of what it says would be lost. Correct the export.',
  },
};

const lineFinding = findingIn(LINE_FINDINGS);

const isJson = (text: string): boolean => {
  try {
    parsedJson(text);
    return true;
  } catch {
    return false;
  }
};

/**
 * Reads a line as JSON.
 *
 * @param line - the line
 * @returns what it says, or why it cannot be read
 */
export const jsonOfLine = (line: string): Result<unknown, Finding<LineFindingCode>> => {
  let document: unknown;
  try {
    document = parsedJson(line);
  } catch {
    return left([lineFinding('line.not-json')]);
  }
  return hasRepeatedKey(line) ? left([lineFinding('line.key-repeated')]) : right(document);
};

/** Whether lines are each a document: the first is one by itself, or at least half of them are each a whole record. */
const areDocuments = (lines: readonly string[]): boolean => {
  const [first = ''] = lines;
  return isJson(first) || lines.filter((line) => line.startsWith('{') && isJson(line)).length * 2 >= lines.length;
};

/** The lines of a text that is a document on each line: more than one, where the whole is none. */
const documentLines = (text: string): readonly { readonly line: string; readonly number: number }[] | undefined => {
  const filled = text
    .split('\n')
    .map((line, at) => ({ line, number: at + 1 }))
    .filter(({ line }) => line.trim() !== '');
  return filled.length < 2 || isJson(text) || !areDocuments(filled.map(({ line }) => line)) ? undefined : filled;
};

/**
 * The documents in a file: one, or one on each line where the first line, or at least half of them, is a document by itself.
 *
 * @param file - the file; `-` for standard input
 * @param from - where to read
 * @returns the documents, in order
 * @throws CannotRun if it cannot be read, or is neither
 */
export const documentsIn = async (file: string, from: Pick<Surroundings, 'read'>): Promise<readonly DocumentIn[]> => {
  const text = await textIn(file, from);
  const lines = documentLines(text);
  if (lines === undefined) return [{ name: nameOf(file), read: right(jsonFrom(text, nameOf(file))) }];
  return lines.map(({ line, number }) => ({ name: `${nameOf(file)}, line ${number}`, read: jsonOfLine(line) }));
};

/**
 * Reads a file as JSON.
 *
 * @param file - the file; `-` for standard input
 * @param from - where to read
 * @returns what it says
 * @throws CannotRun if it cannot be read, or is not JSON; a file of many documents is named as such
 */
const readJson = async (file: string, from: Pick<Surroundings, 'read'>): Promise<unknown> => {
  const text = await textIn(file, from);
  if (documentLines(text) !== undefined)
    throw new CannotRun(
      `${nameOf(file)} holds many documents, one on each line, and this command reads one. For all of them: reunification-framework caseload ${file}`,
    );
  return jsonFrom(text, nameOf(file));
};

/**
 * Reads a document of a kind, which has to be right.
 *
 * @param file - the file; `-` for standard input
 * @param kind - what it holds, and what reads it
 * @param from - where to read
 * @returns the document
 * @throws CannotRun if it cannot be read, or anything in it has to be put right first
 */
export const readDocument = async <Value>(
  file: string,
  [kind, parse]: readonly [DocumentKind, (input: unknown) => Result<Value, Finding>],
  from: Pick<Surroundings, 'read'>,
): Promise<Value> => {
  const result = parse(await readJson(file, from));
  if (isRight(result)) return result.right;
  const how = kind === 'case' ? file : `--as ${kind} ${file}`;
  throw new CannotRun(
    `${file} has ${counted(result.left.length, 'finding')}. See them with: reunification-framework check ${how}`,
  );
};
