import { readFileSync } from 'node:fs';
import { INDICATOR_VALUES, RISK_LEVELS, type RiskLevel } from 'reunification-framework/classification';
import {
  indicateReview,
  PRINTED_RULE_IDS,
  REMAIN_IDS,
  REVIEW_RULES,
  type ReviewOutcome,
  type ReviewSituation,
  SILENCE_IDS,
} from 'reunification-framework/reclassification';
import { describe, expect, it } from 'vitest';
import { unfrozenPlaces } from '../support/deeply-frozen.js';

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

const OTHER_TIMESCALES = [
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

const inColumn = (row: Row, heading: string): string => row.get(heading) ?? 'no such column';

function oneOf<Value extends string>(values: readonly Value[], text: string): Value {
  const found = values.find((value) => value === text);
  if (found === undefined) throw new Error(`Not one of ${values.join(', ')}: ${text}`);
  return found;
}

const cellsAt = (level: RiskLevel): readonly Cell[] =>
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
          sixMonthsAtLevel,
          childTimescale: 'within',
        },
        entry: inColumn(row, heading),
      };
    }),
  );

/** What an entry indicates, in the words of the file. */
function outcomeFrom(words: string): ReviewOutcome {
  if (words === 'may close') return { kind: 'may-close' };
  if (words === 'remains') return { kind: 'remain' };
  const [, options] = /^people decide: (.*)$/.exec(words) ?? [];
  if (options !== undefined)
    return { kind: 'judgement-required', options: options.split(', ').map((option) => oneOf(RISK_LEVELS, option)) };
  const [, to = '', care] = /^moves to (\w+)(, and the child returns to care)?$/.exec(words) ?? [];
  return { kind: 'move', to: oneOf(RISK_LEVELS, to), childReturnsToCare: care !== undefined };
}

const ENTRIES = rowsUnder('What each entry indicates').map((row) => ({
  id: inColumn(row, 'entry'),
  level: inColumn(row, 'level'),
  outcome: outcomeFrom(inColumn(row, 'indicates')),
}));

const outcomeOf = (entry: string): ReviewOutcome | undefined => ENTRIES.find(({ id }) => id === entry)?.outcome;

const CELLS = RISK_LEVELS.flatMap(cellsAt);
const RULES = RISK_LEVELS.flatMap((level) => [...REVIEW_RULES[level].inTurn, REVIEW_RULES[level].otherwise]);
const RULE_IDS = [...PRINTED_RULE_IDS, ...REMAIN_IDS, ...SILENCE_IDS];

const [AT_OTHER_TIMESCALES] = rowsUnder("At severe, where the child's timescale decides");

describe('The second reading of row 7', () => {
  it('has each of the 384 situations of a review exactly once', () => {
    const every = RISK_LEVELS.flatMap((level) =>
      [true, false].flatMap((newRisk) =>
        INDICATOR_VALUES.protectiveFactors.flatMap((protectiveFactors) =>
          INDICATOR_VALUES.capacityToChange.flatMap((capacityToChange) =>
            INDICATOR_VALUES.riskFactors.flatMap((riskFactors) =>
              [true, false].flatMap((sustained) =>
                [true, false].map((sixMonths) =>
                  [level, newRisk, protectiveFactors, capacityToChange, riskFactors, sustained, sixMonths].join(' '),
                ),
              ),
            ),
          ),
        ),
      ),
    );
    const read = CELLS.map(({ situation: s }) =>
      [
        s.level,
        s.newRisk,
        s.protectiveFactors,
        s.capacityToChange,
        s.riskFactors,
        s.sustained,
        s.sixMonthsAtLevel,
      ].join(' '),
    );
    expect(every).toHaveLength(384);
    expect([...read].sort()).toEqual([...every].sort());
  });

  it('gives every entry to some situation at its own level, and no other entries', () => {
    const decidedByTimescale = OTHER_TIMESCALES.map(({ heading }) =>
      AT_OTHER_TIMESCALES === undefined ? 'nothing' : inColumn(AT_OTHER_TIMESCALES, heading),
    );
    const given = new Set([
      ...CELLS.map(({ situation, entry }) => `${entry} at ${situation.level}`),
      ...decidedByTimescale.map((entry) => `${entry} at severe`),
    ]);
    expect([...given].sort()).toEqual(ENTRIES.map(({ id, level }) => `${id} at ${level}`).sort());
  });

  it('names the entries that the package has', () => {
    expect(ENTRIES.map(({ id }) => id).sort()).toEqual([...RULE_IDS].sort());
    expect(RULES.map(({ id }) => id).sort()).toEqual([...RULE_IDS].sort());
  });
});

describe.each(RISK_LEVELS)('Row 7 at %s', (level) => {
  it.each(cellsAt(level).map((cell) => [cell.told, cell.entry, cell.situation] as const))(
    'where %s: %s',
    (_, entry, situation) => {
      const { kind, rule, outcome, situation: readFor } = indicateReview(situation);
      expect({ kind, rule, outcome }).toEqual({ kind: 'indicated', rule: entry, outcome: outcomeOf(entry) });
      expect(readFor).toEqual(situation);
    },
  );
});

describe.each(OTHER_TIMESCALES)('Where the child’s timescale is $childTimescale', ({ heading, childTimescale }) => {
  it.each(RISK_LEVELS)('only leaving severe depends on it: %s', (level) => {
    for (const { situation, entry, told } of cellsAt(level)) {
      const decided = AT_OTHER_TIMESCALES?.get('above') === entry ? AT_OTHER_TIMESCALES.get(heading) : entry;
      const { rule, outcome } = indicateReview({ ...situation, childTimescale });
      expect({ told, rule, outcome }).toEqual({ told, rule: decided, outcome: outcomeOf(decided ?? 'nothing') });
    }
  });
});

describe('What is indicated', () => {
  it('comes with the words of its entry and the places where it is printed', () => {
    for (const { situation } of CELLS) {
      const { rule, says, sources } = indicateReview(situation);
      const entry = RULES.find(({ id }) => id === rule);
      expect({ says, sources }).toEqual({ says: entry?.says, sources: entry?.sources });
      expect(sources).not.toEqual([]);
    }
  });

  it('shares nothing that whoever reads it could change for others', () => {
    for (const { situation } of CELLS) {
      const { outcome, sources } = indicateReview(situation);
      expect([...unfrozenPlaces(outcome), ...unfrozenPlaces(sources)]).toEqual([]);
    }
    expect(unfrozenPlaces(REVIEW_RULES)).toEqual([]);
  });
});
