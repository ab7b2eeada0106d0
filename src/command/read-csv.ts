/** Reads tables as case systems and spreadsheets write them: CSV, one row at a time. */

import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { TextDecoder } from 'node:util';
import { CsvError, parse } from 'csv-parse';
import { CannotRun, cannot, nameOf } from './documents.js';
import type { Surroundings } from './surroundings.js';

/** Signs that can stand between cells. */
const DELIMITERS = [',', ';', '\t'] as const;

/** The longest row, in bytes: longer ones come, as a rule, from a quotation mark that is not closed. */
const LONGEST_ROW = 100_000;

const notUtf8 = (file: string): CannotRun =>
  new CannotRun(`${nameOf(file)} is not text in UTF-8. In a spreadsheet, save it as “CSV UTF-8”.`);

/** The encoding of a text, by its first bytes. */
const encodingOf = ([first, second]: Uint8Array): string =>
  first === 0xff && second === 0xfe ? 'utf-16le' : first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8';

/** A text without byte order marks. In the middle of a file another file begins there, and with it a line. */
const withoutMarks = (text: string, before: string): string =>
  text.replace(/\uFEFF/g, (_, at: number) =>
    /[^\r\n\uFEFF]/.test(at === 0 ? before : text.charAt(at - 1)) ? '\n' : '',
  );

/** The text of a file, piece by piece. */
async function* textOf(file: string, { bytes }: Pick<Surroundings, 'bytes'>): AsyncGenerator<string, void, undefined> {
  let decoder: TextDecoder | undefined;
  let before = '';
  const decoded = (chunk?: Uint8Array): string => {
    decoder ??= new TextDecoder(encodingOf(chunk ?? new Uint8Array()), { fatal: true, ignoreBOM: true });
    try {
      return decoder.decode(chunk, { stream: chunk !== undefined });
    } catch {
      throw notUtf8(file);
    }
  };
  const clean = (text: string): string => {
    const cleaned = withoutMarks(text, before);
    before = text.slice(-1) || before;
    return cleaned;
  };
  try {
    for await (const chunk of bytes(file)) yield clean(decoded(chunk));
  } catch (error) {
    throw error instanceof CannotRun ? error : cannot('read', file, error);
  }
  yield clean(decoded());
}

/** Which sign stands between cells: the one that stands most often between headings. */
const delimiterOf = (headings: string): string =>
  DELIMITERS.map((sign) => ({ sign, times: headings.split(sign).length })).reduce((most, one) =>
    one.times > most.times ? one : most,
  ).sign;

/** The beginning of a text, up to the end of its first line that is not blank. */
const beginningOf = async (texts: AsyncGenerator<string, void, undefined>): Promise<string> => {
  let beginning = '';
  while (!/[\r\n]/.test(beginning.trimStart()) && beginning.length < LONGEST_ROW) {
    const { value, done } = await texts.next();
    if (done === true) break;
    beginning += value;
  }
  return beginning;
};

async function* gluing(beginning: string, rest: AsyncIterable<string>): AsyncGenerator<string, void, undefined> {
  yield beginning;
  yield* rest;
}

const firstLine = (columns: readonly string[]): string =>
  `Its first line has to name the columns: ${columns.join(', ')}.`;

const asHeading = (cell: string): string => cell.trim().toUpperCase();

/** Where each column stands, if these cells are headings: all of them are there. */
const placesIn = (cells: readonly string[], columns: readonly string[]): readonly number[] | undefined => {
  const headings = cells.map(asHeading);
  const places = columns.map((column) => headings.indexOf(column));
  return places.includes(-1) ? undefined : places;
};

/** Where each column stands, or what is wrong with the headings. It names our columns, and nothing that stands in the file. */
const headingsIn = (cells: readonly string[], columns: readonly string[], name: string): readonly number[] => {
  const headings = cells.map(asHeading);
  const twice = columns.filter((column) => headings.indexOf(column) !== headings.lastIndexOf(column));
  if (twice.length > 0) throw new CannotRun(`${name} has a column more than once: ${twice.join(', ')}.`);
  const places = placesIn(cells, columns);
  if (places !== undefined) return places;
  const missing = columns.filter((column) => !headings.includes(column));
  throw new CannotRun(`${name} has no column ${missing.join(', ')}. ${firstLine(columns)}`);
};

/** What the library says of a text that is no table, without its words: they repeat the text. As it is asked here, it objects to nothing else. */
const brokenBy = ({ code, lines }: CsvError, name: string): CannotRun =>
  new CannotRun(
    code === 'CSV_MAX_RECORD_SIZE'
      ? `${name}, line ${lines}: the row is too long to read, with more than 100 000 bytes. Where it looks shorter, a quotation mark in it or above it is not closed.`
      : `${name}, line ${lines}: a quotation mark is out of place or not closed.`,
  );

/** What is read of a table. */
export interface CsvTable {
  /** The file. */
  readonly file: string;
  /** The columns that are read; others are left alone. */
  readonly columns: readonly [string, ...string[]];
}

/** Takes the rows of a table, and knows where its columns stand. */
const takingRows = ({ file, columns }: CsvTable, take: (cells: readonly string[]) => void) => {
  const name = nameOf(file);
  let places: readonly number[] | undefined;
  let width = 0;
  const [leading] = columns;
  return {
    row: (cells: readonly string[], line: number): void => {
      const isFirst = places === undefined;
      const mayBeHeadings =
        isFirst || cells.some((cell) => cell.length >= leading.length && asHeading(cell) === leading);
      const headings = mayBeHeadings ? (isFirst ? headingsIn : placesIn)(cells, columns, name) : undefined;
      if (headings !== undefined) {
        places = headings;
        width = cells.length;
      } else if (places === undefined || cells.length !== width)
        throw new CannotRun(`${name}, line ${line}: the row has ${cells.length} cells, and the headings are ${width}.`);
      else
        take(
          places.map((place) => {
            const { [place]: cell = '' } = cells;
            return cell;
          }),
        );
    },
    end: (): void => {
      if (places === undefined) throw new CannotRun(`${name} is empty. ${firstLine(columns)}`);
    },
  };
};

/**
 * Reads a table, one row at a time: commas, semicolons or tabs; quoted cells; any ends of lines; byte order marks; headings in any order and
 * case, also again where files were put one below the other. Blank lines are left out.
 *
 * @param table - the file, and the columns wanted
 * @param take - takes a row: the cells of the columns, in their order
 * @param surroundings - where to read
 * @throws CannotRun if it cannot be read, lacks a column, or a row has another number of cells than its headings
 */
export const readCsv = async (
  table: CsvTable,
  take: (cells: readonly string[]) => void,
  surroundings: Pick<Surroundings, 'bytes'>,
): Promise<void> => {
  const rows = takingRows(table, take);
  const texts = textOf(table.file, surroundings);
  const beginning = await beginningOf(texts);
  const parser = parse({
    delimiter: delimiterOf(beginning.trimStart().replace(/[\r\n].*$/s, '')),
    record_delimiter: ['\r\n', '\n', '\r'],
    relax_column_count: true,
    skip_empty_lines: true,
    skip_records_with_empty_values: true,
    max_record_size: LONGEST_ROW,
    // Nothing is handed on: no row waits in a queue.
    on_record: (cells: readonly string[], { lines }) => {
      rows.row(cells, lines);
      return null;
    },
  });
  parser.resume();
  try {
    await pipeline(Readable.from(gluing(beginning, texts)), parser);
  } catch (error) {
    throw error instanceof CsvError ? brokenBy(error, nameOf(table.file)) : error;
  }
  rows.end();
};
