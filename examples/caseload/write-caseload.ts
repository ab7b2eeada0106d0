/**
 * Writes an invented caseload, the same for the same seed, to standard output:
 * `npm run --silent caseload:write -- --cases 1000000 --seed 7 > cases.ndjson`.
 * Those shipped were written with `--cases 24 --seed 23 --bad-lines` and with `--cases 42 --seed 7 --bad-lines --histories`.
 */
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { parseArgs } from 'node:util';
import { isCivilDate } from 'reunification-framework/shared';
import { syntheticLines } from './synthetic-lines.js';

const { values } = parseArgs({
  options: {
    cases: { type: 'string', default: '42' },
    seed: { type: 'string', default: '7' },
    until: { type: 'string', default: '2026-03-01' },
    'bad-lines': { type: 'boolean', default: false },
    histories: { type: 'boolean', default: false },
  },
});
const cases = Number(values.cases);
const seed = Number(values.seed);
const { until } = values;
if (!Number.isSafeInteger(cases) || cases < 0 || !Number.isSafeInteger(seed) || !isCivilDate(until)) {
  process.stderr.write('write-caseload: --cases and --seed are whole numbers, --until is a day YYYY-MM-DD.\n');
  process.exit(2);
}
const lines = syntheticLines({
  cases,
  seed,
  until,
  isSpoilt: values['bad-lines'],
  what: values.histories ? 'histories' : 'cases',
});
await pipeline(Readable.from(lines), process.stdout, { end: false }).catch(() => {
  process.exitCode = 1;
});
