import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { Readable } from 'node:stream';
import { afterAll, describe, expect, it } from 'vitest';
import { COMPUTER } from '../../src/command/surroundings.js';
import { isCivilDate } from '../../src/shared/index.js';

const folder = mkdtempSync(join(tmpdir(), 'command-'));
afterAll(() => rmSync(folder, { recursive: true }));

const written = (name: string, text: string): string => {
  const file = join(folder, name);
  writeFileSync(file, text);
  return file;
};

const linesIn = async (file: string): Promise<readonly string[]> => {
  const lines: string[] = [];
  for await (const line of COMPUTER.lines(file)) lines.push(line);
  return lines;
};

describe('The computer that the command runs on', () => {
  it('keeps what is written, and reads it again', async () => {
    const file = join(folder, 'page.html');
    await COMPUTER.write(file, 'Ü\n');
    expect(await COMPUTER.read(file)).toBe('Ü\n');
  });

  it('ends a line at a line feed and nowhere else: JSON may hold other separators', async () => {
    const separators = '{"text":"a\u2028b\u2029c\u0085d"}';
    expect(await linesIn(written('a.ndjson', `${separators}\n{}\n`))).toEqual([separators, '{}', '']);
  });

  it('reads a line longer than what is read at a time, whole, and no character of it in two', async () => {
    const long = `a${'é'.repeat(200_000)}`;
    expect(await linesIn(written('b.ndjson', `${long}\n${long}`))).toEqual([long, long]);
  });

  it('reads a file as it stands, piece by piece, and standard input for -', async () => {
    const bytesIn = async (file: string): Promise<readonly number[]> => {
      const bytes: number[] = [];
      for await (const chunk of COMPUTER.bytes(file)) bytes.push(...chunk);
      return bytes;
    };
    expect(await bytesIn(written('a.csv', '\uFEFFé'))).toEqual([0xef, 0xbb, 0xbf, 0xc3, 0xa9]);
    const { stdin } = process;
    try {
      Object.defineProperty(process, 'stdin', { value: Readable.from([Buffer.from([1, 2])]), configurable: true });
      expect(await bytesIn('-')).toEqual([1, 2]);
    } finally {
      Object.defineProperty(process, 'stdin', { value: stdin, configurable: true });
    }
  });

  it('says why a file cannot be read', async () => {
    await expect(COMPUTER.read(join(folder, 'none.json'))).rejects.toMatchObject({ code: 'ENOENT' });
    await expect(linesIn(folder)).rejects.toMatchObject({ code: 'EISDIR' });
  });

  it('reads standard input for -, whole and line by line', async () => {
    const { stdin } = process;
    try {
      Object.defineProperty(process, 'stdin', { value: Readable.from(['{}\n', '[]']), configurable: true });
      expect(await COMPUTER.read('-')).toBe('{}\n[]');
      Object.defineProperty(process, 'stdin', { value: Readable.from(['{', '}\n[]']), configurable: true });
      expect(await linesIn('-')).toEqual(['{}', '[]']);
    } finally {
      Object.defineProperty(process, 'stdin', { value: stdin, configurable: true });
    }
  });

  it('prints an answer where programs read it, and tells people what went wrong beside it', () => {
    const { stdout, stderr } = process;
    const { write: out } = stdout;
    const { write: err } = stderr;
    const written: string[] = [];
    try {
      stdout.write = (text: unknown) => written.push(`answer: ${text}`) > 0;
      stderr.write = (text: unknown) => written.push(`beside: ${text}`) > 0;
      COMPUTER.print('a case');
      COMPUTER.tell('no such file');
    } finally {
      Object.assign(stdout, { write: out });
      Object.assign(stderr, { write: err });
    }
    expect(written).toEqual(['answer: a case', 'beside: no such file']);
  });

  it('knows which day it is', () => {
    expect(isCivilDate(COMPUTER.today())).toBe(true);
  });
});
