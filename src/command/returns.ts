/** `returns`: what became of the returns, from the tables of the return on looked after children. */

import type { ReturnHeaderRow, ReturnRowsOfMany } from '../interop/index.js';
import { type EpisodesFromRows, episodesFrom903 } from '../interop/index.js';
import { DAYS_OF_RETURN, textOf } from '../interop/rows/read-row.js';
import { RETURN_DEFINITION_IDS, type ReturnDefinitionId } from '../outcomes/index.js';
import { returnsReport } from '../outcomes/report/report-returns.js';
import type { ReturnsReport, ReturnsReportQuestion } from '../outcomes/report/returns-report.js';
import { type CivilDate, isCivilDate } from '../shared/days/civil-date.js';
import { CannotRun } from './documents.js';
import { readCsv } from './read-csv.js';
import type { Surroundings } from './surroundings.js';

/** The options of this command, as they are written. */
export interface ReturnsOptions {
  readonly episodes?: string | undefined;
  readonly header?: string | undefined;
  readonly 'as-of'?: string | undefined;
  readonly definition?: string | undefined;
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  readonly count?: string | undefined;
  readonly months?: string | undefined;
  readonly 'minimum-days'?: string | undefined;
  readonly below?: string | undefined;
}

/** The most months that are looked at. */
const MONTHS_LIMIT = 240;

const definitionFrom = (text: string | undefined): ReturnDefinitionId => {
  const definition = RETURN_DEFINITION_IDS.find((known) => known === text);
  if (definition === undefined)
    throw new CannotRun(
      `Name what counts as a return, since figures differ by it: --definition ${RETURN_DEFINITION_IDS.join(', ')}.`,
    );
  return definition;
};

const dayFrom = (text: string | undefined, option: string): CivilDate | undefined => {
  if (text === undefined || isCivilDate(text)) return text;
  throw new CannotRun(`${option} is not a real day written YYYY-MM-DD.`);
};

const wholeFrom = (text: string, option: string): number => {
  if (/^\d{1,5}$/.test(text)) return Number(text);
  throw new CannotRun(`${option} is not a whole number.`);
};

const monthsFrom = (text: string | undefined): readonly number[] | undefined => {
  if (text === undefined) return undefined;
  const months = text.split(',').map((one) => wholeFrom(one, '--months'));
  if (months.every((one, at) => one > (months[at - 1] ?? 0) && one <= MONTHS_LIMIT)) return months;
  throw new CannotRun(`--months has to rise, and to end at ${MONTHS_LIMIT} or before: --months 3,12,24,72.`);
};

const unitFrom = (text: string | undefined): 'return' | 'child' => {
  if (text === undefined || text === 'children') return 'child';
  if (text === 'returns') return 'return';
  throw new CannotRun('--count is none of: children, returns.');
};

/** One text for each value: codes and days stand in very many rows. */
const keeping = (): ((text: string) => string) => {
  const kept = new Map<string, string>();
  return (text) => {
    const before = kept.get(text);
    if (before !== undefined) return before;
    kept.set(text, text);
    return text;
  };
};

const EPISODES = ['CHILD', 'DECOM', 'RNE', 'LS', 'PLACE', 'DEC', 'REC'] as const;
const HEADER = ['CHILD', 'DOB'] as const;

/** The rows of both tables. */
const rowsIn = async (
  episodes: string,
  header: string | undefined,
  surroundings: Surroundings,
): Promise<ReturnRowsOfMany> => {
  const keep = keeping();
  const Episodes: ReturnRowsOfMany['Episodes'][number][] = [];
  await readCsv(
    { file: episodes, columns: EPISODES },
    (cells) => {
      const [CHILD = '', ...others] = cells;
      const [DECOM = '', RNE = '', LS = '', PLACE = '', DEC = '', REC = ''] = others.map(keep);
      Episodes.push({ CHILD, DECOM, RNE, LS, PLACE, DEC, REC });
    },
    surroundings,
  );
  if (header === undefined) return { Episodes };
  const Header: ReturnHeaderRow[] = [];
  await readCsv(
    { file: header, columns: HEADER },
    (cells) => {
      const [CHILD = '', DOB = ''] = cells;
      Header.push({ CHILD, DOB: keep(DOB) });
    },
    surroundings,
  );
  return { Header, Episodes };
};

/** How many cells of each column hold something that is no day of the return. */
const noDaysIn = (
  { Header = [] }: ReturnRowsOfMany,
  { episodes }: EpisodesFromRows,
): ReturnsReportQuestion['noDays'] => {
  const unreadable = (field: 'startedOn' | 'ceasedOn'): number =>
    episodes.filter((episode) => episode.unreadable?.includes(field)).length;
  const births = Header.flatMap(({ DOB }) => textOf(DOB) ?? []);
  return [
    { column: 'DECOM', cells: unreadable('startedOn') },
    { column: 'DEC', cells: unreadable('ceasedOn') },
    { column: 'DOB', cells: births.filter((text) => DAYS_OF_RETURN.read(text) === undefined).length },
  ];
};

/**
 * Counts what became of the returns in the tables of an authority.
 *
 * @param options - the options of the command
 * @param surroundings - where to read
 * @returns the report
 * @throws CannotRun if an option is missing or wrong, or a table cannot be read
 */
export const reportFrom = async (options: ReturnsOptions, surroundings: Surroundings): Promise<ReturnsReport> => {
  const { episodes, header, below, 'minimum-days': minimumDays } = options;
  if (episodes === undefined) throw new CannotRun('Name the table of episodes: --episodes FILE. See --help.');
  if (episodes === '-' && header === '-') throw new CannotRun('Only one of the two tables can be standard input.');
  const dataUntil = dayFrom(options['as-of'], '--as-of');
  if (dataUntil === undefined)
    throw new CannotRun('Name the last day that the tables tell of, the day of the extract: --as-of YYYY-MM-DD.');
  const definition = definitionFrom(options.definition);
  const [from, to] = [dayFrom(options.from, '--from'), dayFrom(options.to, '--to') ?? dataUntil];
  if (from === undefined)
    throw new CannotRun(
      'Name the first day of the returns asked about: --from YYYY-MM-DD. The tables have to hold every child who went home since then, whether or not they came back.',
    );
  if (from > to) throw new CannotRun('--from is after --to, or after --as-of.');
  const question = {
    dataUntil,
    definition,
    window: { from, to },
    unit: unitFrom(options.count),
    horizons: monthsFrom(options.months),
    minimumDaysInCare: minimumDays === undefined ? undefined : wholeFrom(minimumDays, '--minimum-days'),
    below: below === undefined ? undefined : wholeFrom(below, '--below'),
  };
  const rows = await rowsIn(episodes, header, surroundings);
  const read = episodesFrom903(rows);
  return returnsReport(read.episodes, {
    ...question,
    noDays: noDaysIn(rows, read),
    births: header === undefined ? undefined : read.births,
  });
};
