import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { afterAll, describe, expect, it } from 'vitest';

const folder = mkdtempSync(join(tmpdir(), 'returns-'));
afterAll(() => rmSync(folder, { recursive: true }));

const said = (...args: readonly string[]): string => execFileSync(process.execPath, args, { encoding: 'utf8' });

const example = (name: string, ...args: readonly string[]): string =>
  said('--import', 'tsx', `examples/returns/${name}.ts`, ...args);

describe('The returns of an invented authority', () => {
  it('are counted alike by the program from the whole tables, and by the library from rows that a database picked', () => {
    example('write-returns', '--folder', folder);
    const file = join(folder, 'Episodes.csv');
    const [rows, ...counts] = example('from-duckdb', file, '2022-04-01', '2024-03-31').trim().split('\n');
    expect(rows).toMatch(/^\d+ rows$/);
    const printed = said(
      'dist/command/main.js',
      ...['returns', '--episodes', file, '--as-of', '2026-03-31', '--definition', 'parental-responsibility'],
      ...['--from', '2022-04-01', '--to', '2024-03-31', '--months', '3,12,24'],
    ).replaceAll(',', '');
    expect(counts).toHaveLength(3);
    for (const line of counts) {
      const [, months, reEntered, of, cannotSay] =
        /^after (\d+) months: (\d+) of (\d+) back in care, nobody can say of (\d+)$/.exec(line) ?? [];
      expect(months).toBeDefined();
      expect(printed).toMatch(new RegExp(`\n  ${months} months +${of} +${reEntered} +\\d+ +${cannotSay} `));
    }
  });
});
