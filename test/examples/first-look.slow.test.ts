import { execFileSync } from 'node:child_process';
import { existsSync, rmSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

describe('The first look', () => {
  const pages = ['case', 'case-for-parents', 'case-for-young-person'].map((name) => `reports/${name}.html`);

  it('fits one screen, and writes the pages that it names', () => {
    for (const page of pages) rmSync(page, { force: true });
    const lines = execFileSync(process.execPath, ['--import', 'tsx', 'examples/first-look.ts'], {
      encoding: 'utf8',
    }).split('\n');
    expect(lines.length).toBeLessThanOrEqual(40);
    expect(lines.filter((line) => line.length > 100)).toEqual([]);
    for (const page of pages) {
      expect(lines.some((line) => line.trimStart().startsWith(page))).toBe(true);
      expect(existsSync(page)).toBe(true);
    }
  });
});
