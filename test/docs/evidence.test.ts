import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { describe, expect, it } from 'vitest';
import { RUNTIMES } from '../everywhere/runtimes.js';

const page = readFileSync('docs/evidence.md', 'utf8');
const { default: checks } = await import(pathToFileURL('.size-limit.mjs').href);

const { FOLDERS, moreTestsOf } = await import(pathToFileURL('test/mutation/folders.mjs').href);

/** What, wanted, limit, measured. */
const rows = [...page.matchAll(/^\| (`.+?) \| (.*?)\| ([\d.]+) kB \| ([\d.]+) kB \|/gm)].map(
  ([, what = '', , limit, measured]) => ({
    what: what.replaceAll('`', '').replace(/:.*/, ''),
    limit: Number(limit),
    measured: Number(measured),
  }),
);

describe('The page of evidence', () => {
  it('lists each size that is checked, with its limit', () => {
    const listed = rows.map(({ what, limit }) => `${what}: ${limit} kB`);
    const limits = checks.map(({ name, limit }: { name: string; limit: string }) => `${name}: ${limit}`);
    expect(listed.sort()).toEqual(limits.sort());
  });

  it('has limits that are above what was measured, and no more than 5 % above', () => {
    expect(rows.filter(({ limit, measured }) => limit <= measured || limit > measured * 1.05)).toEqual([]);
  });

  it('names each runtime with the version that is installed', () => {
    for (const { name, version } of RUNTIMES) {
      const row = page.split('\n').find((line) => line.startsWith(`| ${name} `));
      expect(row).toContain(version);
    }
  });
});

describe('What mutation testing can measure', () => {
  it('is every folder of the sources, each with tests that are there', () => {
    const folders = readdirSync('src', { withFileTypes: true }).filter((entry) => entry.isDirectory());
    expect([...FOLDERS].sort()).toEqual(folders.map(({ name }) => name).sort());
    const asked = FOLDERS.flatMap((folder: string) => [`test/${folder}`, ...moreTestsOf(folder)]);
    expect(asked.filter((file: string) => !existsSync(file))).toEqual([]);
  });
});
