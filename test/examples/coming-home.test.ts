import { execFileSync } from 'node:child_process';
import { beforeAll, describe, expect, it } from 'vitest';

describe('One child coming home', () => {
  let output = '';
  beforeAll(() => {
    output = execFileSync(process.execPath, ['--import', 'tsx', 'examples/coming-home.ts'], { encoding: 'utf8' });
  });

  it('is not ready while three conditions are open, each with its reason and its source', () => {
    const [, before = ''] = output.split('\n## ');
    expect(before).toContain('Ready: no. Met: 34. Not asked in this case: 15. Open: 3.');
    expect(before.match(/Settled by [^()]+\([^)]+\)/g)).toHaveLength(3);
    expect(before.match(/\[(plan|item|approval)\.[a-z-]+\]/g)).toEqual([
      '[plan.part-not-known]',
      '[item.not-done]',
      '[approval.not-given]',
    ]);
  });

  it('is ready once all three are met', () => {
    const [, , after = ''] = output.split('\n## ');
    expect(after).toContain('Ready: yes. Met: 37. Not asked in this case: 15. Open: 0.');
    // 76 whole weeks from Monday 10 February 2025 to Friday 24 July 2026 without the last weekend: 380 weekdays, 12 bank holidays.
    expect(after).toContain('Working days looked after: 368.');
  });

  it('has a diary with what the plan sets and what the rules add', () => {
    for (const line of [
      '2026-07-24: The child is home full time',
      '2027-01-24: Reclassify formally six months after the child came home',
      '2027-07-24: Keep up support after the return home at least until this day',
      'Earliest closing: 2027-07-24',
    ])
      expect(output).toContain(line);
  });
});
