import { describe, expect, it } from 'vitest';
import { progressOn } from '../../../examples/caseload/progress.js';
import { summaryOf, Tally } from '../../../examples/caseload/tally.js';

const onTerminal = (isTTY: boolean | undefined) => {
  const written: string[] = [];
  let seconds = 0;
  const progress = progressOn({ isTTY, write: (text) => written.push(text) }, () => seconds);
  const tally = new Tally(28);
  const pass = (passed: number, lines: number): void => {
    seconds += passed;
    for (let number = 1; number <= lines; number += 1)
      tally.add({ line: number, bytes: 10, text: '', subject: undefined, counts: { kind: 'unreadable' } });
    progress.show(tally);
  };
  return { written, progress, tally, pass };
};

const ERASE = '\r\u001b[K';

describe('Progress', () => {
  it('is written in the same place, a few times a second', () => {
    const { written, pass, progress } = onTerminal(true);
    pass(0.5, 10);
    pass(0.01, 10);
    pass(0.49, 10);
    progress.clear();
    progress.clear();
    expect(written).toEqual([`${ERASE}10 lines, 20 a second, 10 bad`, `${ERASE}30 lines, 30 a second, 30 bad`, ERASE]);
  });

  it('is there again after it was taken away for other text', () => {
    const { written, pass, progress } = onTerminal(true);
    pass(0.5, 10);
    progress.clear();
    pass(0.01, 10);
    expect(written).toEqual([`${ERASE}10 lines, 20 a second, 10 bad`, ERASE, `${ERASE}10 lines, 20 a second, 10 bad`]);
  });

  it.each([false, undefined])('is not shown where there is no terminal', (isTTY) => {
    const { written, pass, progress } = onTerminal(isTTY);
    pass(1, 10);
    progress.clear();
    expect(written).toEqual([]);
  });
});

describe('The summary', () => {
  it('says how much was read, and names the first ten bad lines', () => {
    const { tally, pass } = onTerminal(false);
    pass(1, 12);
    expect(summaryOf(tally, 2, '2026-03-02').split('\n').slice(0, 2)).toEqual([
      'Lines 12, answers 0, bad lines 12. 2.0 s, 6 lines/s, 0.0 MB/s.',
      'Bad lines: 1, 2, 3, 4, 5, 6, 7, 8, 9, 10 and others.',
    ]);
  });
});
