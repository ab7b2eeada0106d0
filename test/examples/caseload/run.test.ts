import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buffer, text } from 'node:stream/consumers';
import { afterAll, describe, expect, it } from 'vitest';
import { answerLine } from '../../../examples/caseload/answer-line.js';
import { day } from '../../support/dates.js';

const SHIPPED = 'examples/cases/caseload.ndjson';
const DAY = ['--as-of', '2026-03-02'] as const;
const shipped = readFileSync(SHIPPED, 'utf8');
const first = shipped.slice(0, shipped.indexOf('\n') + 1);

const folder = mkdtempSync(join(tmpdir(), 'caseload-'));
afterAll(() => rmSync(folder, { recursive: true }));

const start = (args: readonly string[]): ChildProcessWithoutNullStreams =>
  spawn(process.execPath, ['--import', 'tsx', 'examples/caseload/run.ts', ...args]);

/** Other work on the machine must not make a test fail. */
const PATIENCE = { timeout: 30_000 };

const endOf = async (child: ReturnType<typeof start>) => {
  const code = new Promise<number | null>((resolve) => child.on('close', resolve));
  const [output, errors] = await Promise.all([text(child.stdout), text(child.stderr)]);
  return { output, errors, code: await code };
};

const run = (args: readonly string[], input: string | Buffer = '') => {
  const child = start(args);
  child.stdin.on('error', () => undefined);
  child.stdin.end(input);
  return endOf(child);
};

/** Lines without end, as fast as they are taken. */
const feed = (child: ReturnType<typeof start>): void => {
  const some = first.repeat(20);
  const write = (): void => {
    if (!child.stdin.writable) return;
    if (child.stdin.write(some)) setImmediate(write);
    else child.stdin.once('drain', write);
  };
  child.stdin.on('error', () => undefined);
  write();
};

describe('The caseload', PATIENCE, () => {
  it('answers every line of the one shipped in its order, names the two bad ones, and says so with its exit code', async () => {
    const { output, errors, code } = await run([...DAY, SHIPPED]);
    const expected = shipped
      .trimEnd()
      .split('\n')
      .map((line, position) =>
        JSON.stringify(
          answerLine({ kind: 'whole', number: position + 1, bytes: Buffer.from(line) }, { asOf: day('2026-03-02') }),
        ),
      );
    expect(output).toBe(`${expected.join('\n')}\n`);
    expect(code).toBe(1);
    expect(errors).toContain('Lines 42, answers 40, bad lines 2.');
    expect(errors).toContain('Bad lines: 13, 29.');
    expect(errors).toContain('Overdue: 18 cases, 19 dates');
    const [, bad = '', levels = '', , overdue = ''] = errors.slice(errors.indexOf('Lines 42')).split('\n');
    expect(readFileSync('README.md', 'utf8')).toContain([bad, levels, overdue].join('\n'));
    // Not a terminal: nothing is written over.
    expect(errors).not.toContain('\r');
  });

  it('goes on after lines that are broken, and repeats nothing of them', async () => {
    const long = `{"id":"CANARY","history":"${'CANARY'.repeat(2000)}"}\n`;
    const broken = Buffer.concat([
      Buffer.from(`{"CANARY": CANARY\n\r\n${long}`),
      Buffer.from([0x22, 0xff, 0x22, 0x0a]),
      Buffer.from(first),
    ]);
    const { output, errors, code } = await run([...DAY, '--longest-line', '8000'], broken);
    const answers = output
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(code).toBe(1);
    expect(answers.map(({ line, id, findings }) => [line, id ?? findings[0].code])).toEqual([
      [1, 'line.not-json'],
      [2, 'line.blank'],
      [3, 'line.too-long'],
      [4, 'line.not-utf-8'],
      [5, 'case-1'],
    ]);
    expect(output + errors).not.toContain('CANARY');
  });

  it.each([
    ['a file that is missing', [...DAY, join(folder, 'none.ndjson')], 'ENOENT'],
    ['a folder', [...DAY, folder], 'EISDIR'],
  ])('cannot run on %s', async (_, args, because) => {
    const { output, errors, code } = await run(args);
    expect([output, code]).toEqual(['', 2]);
    expect(errors).toContain(because);
    expect(errors).not.toMatch(/^ +at /m);
  });

  it('cannot run with a practice that has findings, and repeats nothing of it', async () => {
    const file = join(folder, 'practice.json');
    writeFileSync(file, '{"variations":[{"kind":"CANARY"}]}');
    const { errors, code } = await run([...DAY, '--practice', file, SHIPPED]);
    expect(code).toBe(2);
    expect(errors).toContain('shape.not-one-of at variations.0.kind');
    expect(errors).not.toContain('CANARY');
  });

  it('stops quietly when nobody reads the answers any more', async () => {
    const child = start(DAY);
    feed(child);
    const closed = new Promise((resolve) => child.on('close', resolve));
    child.stdout.once('data', () => child.stdout.destroy());
    const errors = await text(child.stderr);
    expect(await closed).toBe(141);
    expect(errors).toContain('Lines ');
    expect(errors).not.toMatch(/^ +at |EPIPE/m);
  });

  it('that is interrupted leaves whole lines, and a summary of what was done', async () => {
    const child = start(DAY);
    child.stdin.write(first.repeat(5));
    const closed = new Promise((resolve) => child.on('close', resolve));
    const answers = buffer(child.stdout);
    child.stdout.once('data', () => child.kill('SIGINT'));
    const errors = await text(child.stderr);
    expect(await closed).toBe(130);
    expect((await answers).toString().endsWith('}\n')).toBe(true);
    expect(errors).toContain('Lines 5, answers 5');
    expect(errors).toContain('stopped by SIGINT');
  });
});
