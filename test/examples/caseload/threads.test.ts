import { describe, expect, it } from 'vitest';
import type { AnsweredLine } from '../../../examples/caseload/answered-line.js';
import type { NumberedLine } from '../../../examples/caseload/lines.js';
import { inOrder } from '../../../examples/caseload/threads.js';

const lineOf = (number: number): NumberedLine => ({ kind: 'too-long', number, length: 9 });

const answerTo = ({ number }: NumberedLine): AnsweredLine => ({
  line: number,
  bytes: 10,
  text: '{}',
  subject: undefined,
  counts: { kind: 'unreadable' },
});

/** Lines one by one, which come when they are let. */
const batchesOf = async function* (count: number, more: Promise<unknown> = Promise.resolve()) {
  for (let number = 1; number <= count; number += 1) yield [lineOf(number)];
  await more;
};

/** Workers whose answers come when they are let, in any order. */
const heldBack = (atOnce: number) => {
  const waiting: { readonly line: number; readonly answer: () => void; readonly fail: () => void }[] = [];
  const answering = {
    atOnce,
    close: async () => undefined,
    answer: (lines: readonly NumberedLine[]) =>
      new Promise<readonly AnsweredLine[]>((resolve, reject) => {
        waiting.push({
          line: lines[0]?.number ?? 0,
          answer: () => resolve(lines.map(answerTo)),
          fail: () => reject(new Error('ended')),
        });
      }),
  };
  return { answering, waiting };
};

const settled = () => new Promise((resolve) => setImmediate(resolve));

describe('Answers of several workers', () => {
  it('come in the order of the lines, whichever worker is the first to answer', async () => {
    const { answering, waiting } = heldBack(3);
    const got: (number | undefined)[] = [];
    const all = (async () => {
      for await (const answers of inOrder(batchesOf(5), answering)) got.push(answers[0]?.line);
    })();
    for (const expected of [[1, 2, 3], [4, 5], []]) {
      await settled();
      expect(waiting.map(({ line }) => line)).toEqual(expected);
      for (const { answer } of waiting.splice(0).reverse()) answer();
    }
    await all;
    expect(got).toEqual([1, 2, 3, 4, 5]);
  });

  it('do not wait for lines that have not come', async () => {
    const { answering, waiting } = heldBack(4);
    const answers = inOrder(batchesOf(1, new Promise(() => undefined)), answering);
    const first = answers.next();
    await settled();
    waiting[0]?.answer();
    expect(await first).toMatchObject({ value: [{ line: 1 }] });
    // Nor does whoever wants no more of them.
    expect(await answers.return()).toMatchObject({ done: true });
  });

  it('fail where a worker ends before it has answered, after what was answered before', async () => {
    const { answering, waiting } = heldBack(2);
    const answers = inOrder(batchesOf(2), answering);
    const first = answers.next();
    await settled();
    waiting[1]?.fail();
    waiting[0]?.answer();
    expect(await first).toMatchObject({ value: [{ line: 1 }] });
    await expect(answers.next()).rejects.toThrow('ended');
  });
});
