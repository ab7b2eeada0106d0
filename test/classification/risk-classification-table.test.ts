import {
  AUDIENCES,
  DECISION_ROW,
  INDICATOR_IDS,
  INDICATOR_VALUES,
  LEVEL_NAMES,
  RISK_CLASSIFICATION_TABLE,
  RISK_LEVELS,
  type RiskLevel,
  ROW_WORDING,
} from 'reunification-framework/classification';
import { describe, expect, it } from 'vitest';
import { MEANT_BY, printedRow } from '../support/printed-table.js';

const ROWS = [1, 2, 3, 4, 5] as const;

const rowOf = (row: number) => Object.values(RISK_CLASSIFICATION_TABLE).find((entry) => entry.row === row);

/** Which columns of a row read alike, for example `low = medium`. */
const columnsAlike = (cells: Readonly<Record<RiskLevel, string>>): readonly string[] =>
  RISK_LEVELS.flatMap((one, position) =>
    RISK_LEVELS.slice(position + 1)
      .filter((other) => cells[one] === cells[other])
      .map((other) => `${one} = ${other}`),
  );

const TWENTY_CELLS = ROWS.flatMap((row) => RISK_LEVELS.map((level) => [row, level] as const));

describe('The Risk Classification Table', () => {
  it.each(TWENTY_CELLS)('says in row %i at %s what a second reader found printed there', (row, level) => {
    const printed = printedRow(row)?.[level] ?? 'nothing';
    const meant = MEANT_BY[row - 1]?.[printed];
    expect(meant).toBeDefined();
    expect(rowOf(row)?.cells[level]).toBe(meant);
  });

  it('has the five rows that indicate a level, in printed order, each citing its own row', () => {
    expect(Object.keys(RISK_CLASSIFICATION_TABLE)).toEqual([...INDICATOR_IDS]);
    expect(Object.values(RISK_CLASSIFICATION_TABLE).map(({ row }) => row)).toEqual([...ROWS]);
    for (const { row, source } of Object.values(RISK_CLASSIFICATION_TABLE))
      expect(source).toEqual({
        document: 'framework-2015',
        locator: `Risk Classification Table, row ${row}`,
        page: 40,
      });
  });

  it.each(ROWS)('has a cell for every level in row %i, and no other', (row) => {
    expect(Object.keys(rowOf(row)?.cells ?? {})).toEqual([...RISK_LEVELS]);
  });

  it.each(INDICATOR_IDS)('prints every value of %s somewhere, and only those', (indicator) => {
    const printed = new Set<string>(Object.values(RISK_CLASSIFICATION_TABLE[indicator].cells));
    expect([...printed]).toEqual([...INDICATOR_VALUES[indicator]]);
  });

  it('has four columns that differ from each other', () => {
    const columns = RISK_LEVELS.map((level) =>
      INDICATOR_IDS.map((indicator) => RISK_CLASSIFICATION_TABLE[indicator].cells[level]).join(', '),
    );
    expect(new Set(columns).size).toBe(4);
  });

  it('orders the levels from low to severe', () => {
    expect([...RISK_LEVELS]).toEqual(['low', 'medium', 'high', 'severe']);
    expect(RISK_LEVELS.map((level) => LEVEL_NAMES[level])).toEqual([
      expect.stringMatching(/^Low .*1 of 4/),
      expect.stringMatching(/^Medium .*2 of 4/),
      expect.stringMatching(/^High .*3 of 4/),
      expect.stringMatching(/^Severe .*4 of 4/),
    ]);
  });
});

describe('What each level points to', () => {
  it('leaves a return home open at low and medium only', () => {
    const open = RISK_LEVELS.filter((level) => DECISION_ROW.cells[level].returnHome === 'open');
    expect(open).toEqual(['low', 'medium']);
  });

  it.each([
    ['low', ['Child in Need Plan', 'Placed with Parents']],
    ['medium', ['Child in Need Plan', 'Child Protection Plan', 'Placed with Parents']],
    ['high', []],
    ['severe', []],
  ] as const)('names at %s the plans that its cell names', (level, plans) => {
    expect(DECISION_ROW.cells[level].plans).toEqual(plans);
  });

  it.each([
    ['low', /reunification plan/, /support/],
    ['medium', /reunification plan/, /services that reduce risks/],
    ['high', /care order/, /concurrent planning/],
    ['severe', /looked after/, /permanent separation/],
  ] as const)('says at %s what its cell turns on', (level, one, other) => {
    const { steps } = DECISION_ROW.cells[level];
    expect(steps.join('; ')).toMatch(one);
    expect(steps.join('; ')).toMatch(other);
  });
});

describe('The table in plain words', () => {
  it.each(INDICATOR_IDS)('has words for practitioners in every cell of %s, and a heading for everyone', (indicator) => {
    for (const level of RISK_LEVELS) expect(ROW_WORDING[indicator].cells[level]).toMatch(/\w/);
    for (const audience of AUDIENCES) expect(ROW_WORDING[indicator].heading[audience]).toMatch(/\w/);
  });

  it.each(ROWS)('reads alike for practitioners where the columns of row %i are printed alike', (row) => {
    const { low, medium, high, severe } = ROW_WORDING[INDICATOR_IDS[row - 1] ?? 'wishes'].cells;
    const printed = printedRow(row);
    expect(printed).toBeDefined();
    expect(columnsAlike({ low, medium, high, severe })).toEqual(printed && columnsAlike(printed));
  });
});
