import { describe, expect, it } from 'vitest';
import { linesOf, type NumberedLine } from '../../../examples/caseload/lines.js';

async function* inChunks(bytes: Buffer, size: number): AsyncGenerator<Buffer, void, undefined> {
  for (let start = 0; start < bytes.length; start += size) yield bytes.subarray(start, start + size);
}

const read = async (source: AsyncIterable<Buffer>, longest = 100): Promise<readonly NumberedLine[]> => {
  const lines: NumberedLine[] = [];
  for await (const batch of linesOf(source, longest)) lines.push(...batch);
  return lines;
};

const shown = (lines: readonly NumberedLine[]): readonly string[] =>
  lines.map((line) => `${line.number} ${line.kind === 'whole' ? line.bytes.toString() : `of ${line.length} bytes`}`);

const linesIn = async (text: string, longest?: number): Promise<readonly string[]> =>
  shown(await read(inChunks(Buffer.from(text), 1000), longest));

describe('The lines of a caseload', () => {
  it.each([
    ['an empty input', '', []],
    ['a last line with its line feed', 'a\nb\n', ['1 a', '2 b']],
    ['a last line without one', 'a\nb', ['1 a', '2 b']],
    ['a blank last line', 'a\n\n', ['1 a']],
    ['a last line of spaces without a line feed', 'a\n \t', ['1 a']],
    ['a blank last line that ends as Windows ends it', 'a\r\n\r\n', ['1 a\r']],
    ['nothing but a line feed', '\n', []],
    ['two blank lines at the end, of which the first may have been a case', 'a\n\n\n', ['1 a', '2 ']],
    ['a blank line between others', 'a\n\nb\n', ['1 a', '2 ', '3 b']],
    ['separators that are no line ends', 'a\u2028b\u0085c\rd\n', ['1 a\u2028b\u0085c\rd']],
  ])('are numbered from 1 in order: %s', async (_, text, expected) => {
    expect(await linesIn(text)).toEqual(expected);
  });

  it.each([
    [4, ['1 1234', '2 of 5 bytes', '3 6']],
    [5, ['1 1234', '2 12345', '3 6']],
    [6, ['1 1234', '2 12345', '3 6']],
  ])(
    'are passed over beyond the longest allowed, here %i bytes, and the next is read again',
    async (longest, expected) => {
      expect(await linesIn('1234\n12345\n6', longest)).toEqual(expected);
      expect(shown(await read(inChunks(Buffer.from('1234\n12345\n6'), 2), longest))).toEqual(expected);
    },
  );

  it('are the same wherever the input is cut, also within a character', async () => {
    const bytes = Buffer.from('\ufeff{"ä":"€"}\r\n\n{"𝄞":1}\n  \n“last”');
    const whole = shown(await read(inChunks(bytes, bytes.length)));
    expect(whole).toHaveLength(5);
    for (let size = 1; size < bytes.length; size += 1) expect(shown(await read(inChunks(bytes, size)))).toEqual(whole);
    for (let cut = 0; cut <= bytes.length; cut += 1) {
      const halves = (async function* () {
        yield bytes.subarray(0, cut);
        yield bytes.subarray(cut);
      })();
      expect(shown(await read(halves))).toEqual(whole);
    }
  });

  it('keep nothing of a line that never ends', async () => {
    const chunk = Buffer.alloc(1 << 20, 'x');
    let most = 0;
    const endless = (async function* () {
      const before = process.memoryUsage().arrayBuffers;
      for (let count = 0; count < 512; count += 1) {
        yield chunk;
        most = Math.max(most, process.memoryUsage().arrayBuffers - before);
      }
    })();
    expect(shown(await read(endless, 1 << 20))).toEqual([`1 of ${512 * chunk.length} bytes`]);
    expect(most).toBeLessThan(64 * chunk.length);
  });

  it('ask for the next chunk only when the last one is used up', async () => {
    let asked = 0;
    const source = (async function* () {
      for (;;) {
        asked += 1;
        yield Buffer.from('a\nb\n');
      }
    })();
    for await (const batch of linesOf(source, 10)) {
      expect(shown(batch)).toEqual(['1 a', '2 b']);
      break;
    }
    expect(asked).toBe(1);
  });
});
