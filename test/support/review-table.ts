/** The second reading of row 7, laid out by hand in `test/second-reading/review-table.md`: every situation with its entry. */
import { readFileSync } from 'node:fs';
import { INDICATOR_VALUES, RISK_LEVELS, type RiskLevel } from 'reunification-framework/classification';
import {
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

/** Where the day is not within the child’s own timescale, and whether the child is at home. */
export const OTHER_TIMESCALES = [
  { heading: "past the child's timescale", childTimescale: 'past', childIsHome: false },
  { heading: "past the child's timescale, at home", childTimescale: 'past', childIsHome: true },
  { heading: 'no timescale set', childTimescale: 'not-set', childIsHome: false },
  { heading: 'no timescale set', childTimescale: 'not-set', childIsHome: true },
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
const inColumn = (row: Row, heading: string): string => row.get(heading) ?? 'no such column';

function oneOf<Value extends string>(values: readonly Value[], text: string): Value {
  const found = values.find((value) => value === text);
  if (found === undefined) throw new Error(`Not one of ${values.join(', ')}: ${text}`);
  return found;
}

const cellsUnder = (heading: string, level: RiskLevel, protectedDuringStay: boolean): readonly Cell[] =>
  rowsUnder(heading).flatMap((row) =>
    COLUMNS.map(({ heading: column, sustained, sixMonthsAtLevel }): Cell => {
      const newRisk = YES_OR_NO.get(inColumn(row, 'new risk'));
      if (newRisk === undefined) throw new Error('Neither yes nor no.');
      return {
        told: [
          ...[...row.values()].slice(0, 4),
          column,
          ...(protectedDuringStay ? [] : ['nothing protected in this stay']),
        ].join(', '),
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
          protectedDuringStay,
          childIsHome: false,
        },
        entry: inColumn(row, column),
      };
    }),
  );

/** A row to be recorded; in a table, of no case. */
const unrecorded = (row: KeptRow): RowToRecord => ({ row, last: undefined, daysSince: undefined });

/**
 * The situations at a level, each with its entry, where the day is within the child’s timescale and the child is not at home. Those in
 * which nothing has protected the child in this stay are left out where they differ in nothing else.
 */
export const cellsAt = (level: RiskLevel): readonly Cell[] => [
  ...cellsUnder(`At ${level}, within the child's timescale`, level, true),
  ...(level === 'high' ? cellsUnder('At high, where nothing has protected the child in this stay', level, false) : []),
];

/** A situation without what no entry of it turns on, as text: the cell that it is found in. */
const cellOf = ({
  childTimescale: _,
  childIsHome: __,
  confirmed: ___,
  reclassifiedAfterReturn: ____,
  protectedDuringStay,
  ...rest
}: ReviewSituation): string => {
  const isWithout = rest.level === 'high' && rest.protectiveFactors === 'none-apparent' && !protectedDuringStay;
  return JSON.stringify(Object.entries({ ...rest, isWithout }).sort(([one], [other]) => (one < other ? -1 : 1)));
};

const ENTRY_OF: ReadonlyMap<string, string> = new Map(
  RISK_LEVELS.flatMap(cellsAt).map(({ situation, entry }) => [cellOf(situation), entry] as const),
);

/** The entry of the hand-laid tables for any situation. */
export function entryFor(situation: ReviewSituation): string {
  const entry = ENTRY_OF.get(cellOf(situation));
  if (entry === undefined) throw new Error(`Not in the table: ${cellOf(situation)}`);
  return sinceThen(entryWhere(entry, situation), situation);
}

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
  const [, to = '', care] = /^moves to (\w+)(; a child at home returns to care)?$/.exec(words) ?? [];
  return { kind: 'move', to: oneOf(RISK_LEVELS, to), childReturnsToCare: care !== undefined };
}

/** What each entry indicates. */
export const ENTRIES = rowsUnder('What each entry indicates').map((row) => ({
  id: inColumn(row, 'entry'),
  level: inColumn(row, 'level'),
  outcome: outcomeFrom(inColumn(row, 'indicates')),
}));

/** What an entry indicates of a child at home, or not at home; nothing where there is no such entry. */
export function outcomeOf(
  entry: string,
  { childIsHome }: Pick<ReviewSituation, 'childIsHome'>,
): ReviewOutcome | undefined {
  const outcome = ENTRIES.find(({ id }) => id === entry)?.outcome;
  return outcome?.kind === 'move'
    ? { ...outcome, childReturnsToCare: outcome.childReturnsToCare && childIsHome }
    : outcome;
}

/** The entries that depend on the child’s timescale, and what they become. */
const AT_OTHER_TIMESCALES: readonly Row[] = rowsUnder("Where the child's timescale decides");

/** The entry that stands where another part of the child’s timescale holds. */
export function entryWhere(
  entry: string,
  { childTimescale, childIsHome }: Pick<ReviewSituation, 'childTimescale' | 'childIsHome'>,
): string {
  const other = OTHER_TIMESCALES.find(
    (timescale) => timescale.childTimescale === childTimescale && timescale.childIsHome === childIsHome,
  );
  const row = AT_OTHER_TIMESCALES.find((one) => one.get('above') === entry);
  return other === undefined || row === undefined ? entry : inColumn(row, other.heading);
}

const UNCONFIRMED = rowsUnder('Where nobody has recorded since the time was up');
const NOT_RECLASSIFIED = rowsUnder('Where the risk has not been reclassified after the return');

const becomes = (rows: readonly Row[], entry: string, heading: string): string | undefined =>
  rows.find((row) => row.get('above') === entry)?.get(heading);

/** What an entry becomes where nobody has recorded since the time was up how things stand, or the risk has not been reclassified. */
function sinceThen(entry: string, { confirmed, sixMonthsAtLevel, reclassifiedAfterReturn }: ReviewSituation): string {
  const unconfirmed = becomes(UNCONFIRMED, entry, sixMonthsAtLevel ? 'six months here' : 'less');
  if (!confirmed && unconfirmed !== undefined) return unconfirmed;
  return (reclassifiedAfterReturn ? undefined : becomes(NOT_RECLASSIFIED, entry, 'not reclassified')) ?? entry;
}

/** The entries that only those two tables have, each with its level. */
export const entriesBesides = (levelOf: (entry: string) => string): readonly string[] => [
  ...UNCONFIRMED.flatMap((row) =>
    ['six months here', 'less'].map((heading) => `${inColumn(row, heading)} at ${levelOf(inColumn(row, 'above'))}`),
  ),
  ...NOT_RECLASSIFIED.map((row) => `${inColumn(row, 'not reclassified')} at ${levelOf(inColumn(row, 'above'))}`),
];
