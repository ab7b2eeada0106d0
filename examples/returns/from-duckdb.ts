/**
 * The returns of some years out of a large store of episodes: DuckDB selects the rows, the library counts. `npm run returns:duckdb`, after
 * `npm run returns`; with another file: `npm run --silent returns:duckdb -- Episodes.csv 2020-04-01 2021-03-31`.
 *
 * All episodes of a child go together: of a child with half of the episodes nothing can be counted.
 */
import process from 'node:process';
import { DuckDBInstance, type Json } from '@duckdb/node-api';
import { episodesFrom903 } from 'reunification-framework/interop';
import { carePeriods, returnsHome, stabilityOf, suppressedStability } from 'reunification-framework/outcomes';
import { civilDate } from 'reunification-framework/shared';

const [file = 'reports/Episodes.csv', from = '2022-04-01', to = '2024-03-31'] = process.argv.slice(2);

/** Children with an episode that ended between two days, with all of their episodes. */
const SELECT = `
  WITH episodes AS (FROM read_csv($file, header = true, all_varchar = true))
  SELECT CHILD, DECOM, RNE, LS, PLACE, DEC, REC FROM episodes
  WHERE CHILD IN (
    SELECT CHILD FROM episodes
    WHERE try_strptime(DEC, '%d/%m/%Y') BETWEEN $from::DATE AND $to::DATE
  )`;

const asText = (cell: Json | undefined): string | null => (typeof cell === 'string' ? cell : null);

const connection = await (await DuckDBInstance.create(':memory:')).connect();
const rows = (await connection.runAndReadAll(SELECT, { file, from, to })).getRowObjectsJson();
connection.closeSync();

const { episodes } = episodesFrom903({
  Episodes: rows.map(({ CHILD, DECOM, RNE, LS, PLACE, DEC, REC }) => ({
    CHILD: asText(CHILD),
    DECOM: asText(DECOM),
    RNE: asText(RNE),
    LS: asText(LS),
    PLACE: asText(PLACE),
    DEC: asText(DEC),
    REC: asText(REC),
  })),
});
const dataUntil = civilDate('2026-03-31');
const { returns } = returnsHome(carePeriods(episodes, { dataUntil }), 'parental-responsibility');
const window = { from: civilDate(from), to: civilDate(to) };
const stability = stabilityOf(returns, { dataUntil, window, unit: 'child', horizons: [3, 12, 24] });
const { all } = suppressedStability(stability, { below: 5 });
process.stdout.write(`${rows.length} rows\n`);
for (const { months, of, reEntered, cannotSay } of all)
  process.stdout.write(`after ${months} months: ${reEntered} of ${of} back in care, nobody can say of ${cannotSay}\n`);
