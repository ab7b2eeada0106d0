/** The second reading of row 7, laid out by hand in `test/second-reading/review-table.md`: every situation with its entry. */
import { readFileSync } from 'node:fs';
import { INDICATOR_VALUES, RISK_LEVELS, type RiskLevel } from 'reunification-framework/classification';
import {
  type ChildTimescale,
  type KeptRow,
  PRINTED_RULE_IDS,
  type ReviewOutcome,
  type ReviewSituation,
  type RowToRecord,
  SILENCE_IDS,
} from 'reunification-framework/reclassification';

/** A row of a table in the file: what its columns are called, and what it has in them. */
type Row = ReadonlyMap<string, string>;

/** A situation and the entry that a second reader gave it. */
interface Cell {
  readonly told: string;
  readonly situation: ReviewSituation;
  readonly entry: string;
}

const SECOND_READING = readFileSync(new URL('../second-reading/review-table.md', import.meta.url), 'utf8');

const YES_OR_NO: ReadonlyMap<string, boolean> = new Map([
  ['yes', true],
  ['no', false],
]);

/** What the four columns of time mean. */
const COLUMNS = [
  { heading: 'kept up, six months here', sustained: true, sixMonthsAtLevel: true },
  { heading: 'kept up, less', sustained: true, sixMonthsAtLevel: false },
  { heading: 'not kept up, six months here', sustained: false, sixMonthsAtLevel: true },
  { heading: 'not kept up, less', sustained: false, sixMonthsAtLevel: false },
] as const;

/** Where the day is not within the child’s own timescale. */
export const OTHER_TIMESCALES = [
  { heading: "past the child's timescale", childTimescale: 'past' },
  { heading: 'no timescale set', childTimescale: 'not-set' },
] as const;

/** The rows of the table under a heading. */
function rowsUnder(heading: string): readonly Row[] {
  const section = SECOND_READING.split('\n## ').find((part) => part.startsWith(`${heading}\n`)) ?? '';
  const [headings = [], , ...rows] = section
    .split('\n')
    .filter((line) => line.startsWith('|'))
    .map((line) => line.split('|').slice(1, -1))
    .map((parts) => parts.map((part) => part.trim()));
  return rows.map((row) => new Map(headings.map((name, position) => [name, row[position] ?? ''])));
}

/** What a row has in a column. */
export const inColumn = (row: Row, heading: string): string => row.get(heading) ?? 'no such column';

function oneOf<Value extends string>(values: readonly Value[], text: string): Value {
  const found = values.find((value) => value === text);
  if (found === undefined) throw new Error(`Not one of ${values.join(', ')}: ${text}`);
  return found;
}

/** The situations at a level, each with its entry, where the day is within the child’s timescale. */
export const cellsAt = (level: RiskLevel): readonly Cell[] =>
  rowsUnder(`At ${level}, within the child's timescale`).flatMap((row) =>
    COLUMNS.map(({ heading, sustained, sixMonthsAtLevel }): Cell => {
      const newRisk = YES_OR_NO.get(inColumn(row, 'new risk'));
      if (newRisk === undefined) throw new Error('Neither yes nor no.');
      return {
        told: [...[...row.values()].slice(0, 4), heading].join(', '),
        situation: {
          level,
          newRisk,
          protectiveFactors: oneOf(INDICATOR_VALUES.protectiveFactors, inColumn(row, 'protective factors')),
          capacityToChange: oneOf(INDICATOR_VALUES.capacityToChange, inColumn(row, 'capacity')),
          riskFactors: oneOf(INDICATOR_VALUES.riskFactors, inColumn(row, 'risk factors')),
          sustained,
          confirmed: true,
          sixMonthsAtLevel,
          childTimescale: 'within',
          reclassifiedAfterReturn: true,
        },
        entry: inColumn(row, heading),
      };
    }),
  );

/** A row to be recorded; in a table, of no case. */
const unrecorded = (row: KeptRow): RowToRecord => ({ row, last: undefined, daysSince: undefined });

/** What an entry indicates, in the words of the file. */
function outcomeFrom(words: string): ReviewOutcome {
  if (words === 'may close') return { kind: 'may-close' };
  if (words === 'remains') return { kind: 'remain' };
  const [, which, wouldApply, limit] =
    /^needs evidence of (each row|row 1 or 2), for ([^,]*)(, past the limit)?$/.exec(words) ?? [];
  if (wouldApply !== undefined)
    return {
      kind: 'evidence-needed',
      wouldApply: oneOf([...PRINTED_RULE_IDS, ...SILENCE_IDS], wouldApply),
      enough: which === 'each row' ? 'each' : 'any-one',
      limitPassed: limit !== undefined,
      rows:
        which === 'each row'
          ? [unrecorded('riskFactors'), unrecorded('protectiveFactors'), unrecorded('capacityToChange')]
          : [unrecorded('riskFactors'), unrecorded('protectiveFactors')],
    };
  const [, options] = /^people decide: (.*)$/.exec(words) ?? [];
  if (options !== undefined)
    return { kind: 'judgement-required', options: options.split(', ').map((option) => oneOf(RISK_LEVELS, option)) };
  const [, to = '', care] = /^moves to (\w+)(, and the child returns to care)?$/.exec(words) ?? [];
  return { kind: 'move', to: oneOf(RISK_LEVELS, to), childReturnsToCare: care !== undefined };
}

/** What each entry indicates. */
export const ENTRIES = rowsUnder('What each entry indicates').map((row) => ({
  id: inColumn(row, 'entry'),
  level: inColumn(row, 'level'),
  outcome: outcomeFrom(inColumn(row, 'indicates')),
}));

/** What an entry indicates; nothing where there is no such entry. */
export const outcomeOf = (entry: string): ReviewOutcome | undefined => ENTRIES.find(({ id }) => id === entry)?.outcome;

const [S1_BY_TIMESCALE] = rowsUnder("At severe, where the child's timescale decides");

/** The one entry that depends on the child’s timescale, and what it becomes. */
export const AT_OTHER_TIMESCALES: Row | undefined = S1_BY_TIMESCALE;

/** The entry that stands where another part of the child’s timescale holds. */
export function entryWhere(entry: string, childTimescale: ChildTimescale): string {
  const other = OTHER_TIMESCALES.find((timescale) => timescale.childTimescale === childTimescale);
  if (other === undefined || AT_OTHER_TIMESCALES?.get('above') !== entry) return entry;
  return inColumn(AT_OTHER_TIMESCALES, other.heading);
}

const UNCONFIRMED = rowsUnder('Where nobody has recorded since the time was up');
const NOT_RECLASSIFIED = rowsUnder('Where the risk has not been reclassified after the return');

const becomes = (rows: readonly Row[], entry: string, heading: string): string | undefined =>
  rows.find((row) => row.get('above') === entry)?.get(heading);

/**
 * What an entry of the four tables becomes, where the child’s timescale is another one, nobody has recorded since the time was up how
 * things stand, or the risk has not been reclassified after the return.
 */
export function entryIn(
  entry: string,
  {
    childTimescale,
    confirmed,
    sixMonthsAtLevel,
    reclassifiedAfterReturn,
  }: Pick<ReviewSituation, 'childTimescale' | 'confirmed' | 'sixMonthsAtLevel' | 'reclassifiedAfterReturn'>,
): string {
  const above = entryWhere(entry, childTimescale);
  const unconfirmed = becomes(UNCONFIRMED, above, sixMonthsAtLevel ? 'six months here' : 'less');
  if (!confirmed && unconfirmed !== undefined) return unconfirmed;
  return (reclassifiedAfterReturn ? undefined : becomes(NOT_RECLASSIFIED, above, 'not reclassified')) ?? above;
}

/** The entries that only those two tables have, each with its level. */
export const entriesBesides = (levelOf: (entry: string) => string): readonly string[] => [
  ...UNCONFIRMED.flatMap((row) =>
    ['six months here', 'less'].map((heading) => `${inColumn(row, heading)} at ${levelOf(inColumn(row, 'above'))}`),
  ),
  ...NOT_RECLASSIFIED.map((row) => `${inColumn(row, 'not reclassified')} at ${levelOf(inColumn(row, 'above'))}`),
];
