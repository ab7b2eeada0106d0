import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { buffer, text } from 'node:stream/consumers';
import { afterAll, describe, expect, it } from 'vitest';
import { answerLine } from '../../../examples/caseload/answer-line.js';
import { day } from '../../support/dates.js';

const SHIPPED = 'examples/cases/histories.ndjson';
const CASES = 'examples/cases/caseload.ndjson';
const DAY = ['--as-of', '2026-03-02'] as const;
const shipped = readFileSync(SHIPPED, 'utf8');
const first = shipped.slice(0, shipped.indexOf('\n') + 1);

const folder = mkdtempSync(join(tmpdir(), 'caseload-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** A shell that sets the run up: `$0` is the file, `$@` the run. */
interface Shell {
  readonly file: string;
  readonly command: string;
}

const start = (args: readonly string[], shell?: Shell): ChildProcessWithoutNullStreams => {
  const run = [process.execPath, '--import', 'tsx', 'examples/caseload/run.ts', ...args];
  const [program = '', ...others] = shell === undefined ? run : ['bash', '-c', shell.command, shell.file, ...run];
  return spawn(program, others);
};

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
    // Not a terminal: nothing is written over.
    expect(errors).not.toContain('\r');
  });

  it('has a row for every case of the one shipped, and a summary as the guide shows it', async () => {
    const { output, errors, code } = await run([...DAY, CASES]);
    const rows = output
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(rows.map(({ line }) => line)).toEqual(Array.from({ length: 24 }, (_, position) => position + 1));
    expect(rows.filter(({ kind }) => kind === 'unreadable').map(({ line, child }) => [line, child])).toEqual([
      [13, undefined],
      [19, 'child-19'],
    ]);
    expect(code).toBe(1);
    const [, ...summary] = errors.slice(errors.indexOf('Lines 24')).trimEnd().split('\n');
    expect(readFileSync('docs/guide.md', 'utf8')).toContain(summary.join('\n'));
    const read = rows.filter(({ kind }) => kind === 'read');
    const count = (of: 'overdue' | 'dueWithin') => read.reduce((sum, row) => sum + row[of], 0);
    expect(errors).toContain(`${count('overdue')} tasks, for up to`);
    expect(errors).toContain(`Due within 28 days: ${count('dueWithin')} tasks.`);
  });

  it('takes cases and histories in one file, and says of a child who comes twice which line repeats which', async () => {
    const one = readFileSync(CASES, 'utf8').split('\n', 1)[0] ?? '';
    const { output, errors, code } = await run(DAY, `${one}\n${first}{"record":${one}}\n`);
    const answers = output
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(answers.map(({ id, child, repeats }) => [id, child, repeats])).toEqual([
      [undefined, 'child-1', undefined],
      ['case-1', 'child-1', undefined],
      [undefined, 'child-1', 1],
    ]);
    expect(errors).toContain('The same case twice: line 3 repeats line 1.');
    expect(errors).toContain('Histories only: 1.');
    expect(code).toBe(1);
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

  it.each([
    ['a practice', '--practice', '{"variations":[{"kind":"CANARY"}]}', 'shape.not-one-of at variations.0.kind'],
    ['a practice', '--practice', '{"variations":[{"kind":"CANARY"}],"variations":[]}', 'written twice'],
    ['bank holidays', '--bank-holidays', '{"CANARY":{}}', 'shape.missing at england-and-wales'],
  ])('cannot run with %s that has findings, and repeats nothing of it', async (_, option, text, because) => {
    const file = join(folder, 'declared.json');
    writeFileSync(file, text);
    const { errors, code } = await run([...DAY, option, file, SHIPPED]);
    expect(code).toBe(2);
    expect(errors).toContain(because);
    expect(errors).not.toContain('CANARY');
  });

  it('reports the same id twice, and which line repeats which', async () => {
    const [one = '', two = ''] = shipped.split('\n');
    const { output, errors, code } = await run(DAY, [one, two, one, '{"id":"case-2"}', ''].join('\n'));
    const answers = output.trimEnd().split('\n');
    expect(answers.map((answer) => JSON.parse(answer).repeats)).toEqual([undefined, undefined, 1, 2]);
    expect(errors).toContain('The same case twice: line 3 repeats line 1, line 4 repeats line 2.');
    expect(code).toBe(1);
    expect((await run(DAY, [one, two, ''].join('\n'))).code).toBe(0);
    expect((await run(DAY, [one, one, ''].join('\n'))).code).toBe(1);
  });

  it.each([6, 20, 41])(
    'on a disk that is full after %i kB names the last line written; gone on with, nothing is lost or twice',
    async (kilobytes) => {
      const whole = await run([...DAY, SHIPPED]);
      const file = join(folder, `full-${kilobytes}.ndjson`);
      const full = start([...DAY, SHIPPED], { file, command: `ulimit -f ${kilobytes}; exec "$@" > "$0"` });
      const { errors, code } = await endOf(full);
      const written = readFileSync(file, 'utf8');
      const lines = written.split('\n').length - 1;
      expect(code).toBe(2);
      expect(lines).toBeGreaterThan(0);
      expect(whole.output.startsWith(written)).toBe(true);
      expect(errors).toContain(`Lines ${lines}, `);
      expect(errors).toContain(
        `stopped after line ${lines}: reading or writing failed (EFBIG). Go on with --after ${lines}.`,
      );
      const rest = await run([...DAY, '--after', String(lines), SHIPPED]);
      expect(written + rest.output).toBe(whole.output);
    },
  );

  it('knows the ids of the lines that it passes over', async () => {
    const { output } = await run([...DAY, '--after', '1'], first + first);
    expect(JSON.parse(output)).toMatchObject({ line: 2, repeats: 1 });
  });

  it('says so where there is no room for anything', async () => {
    const { errors, code } = await endOf(start([...DAY, SHIPPED], { file: '/dev/full', command: 'exec "$@" > "$0"' }));
    expect([errors, code]).toEqual(['caseload: nothing was written: reading or writing failed (ENOSPC).\n', 2]);
  });

  it('does not run where standard output is closed, since nobody would get the answers', async () => {
    const { errors, code } = await endOf(start([...DAY, SHIPPED], { file: '', command: 'exec "$@" >&-' }));
    expect([errors, code]).toEqual(['caseload: standard output is closed: nobody would get the answers.\n', 2]);
    expect((await endOf(start([...DAY, SHIPPED], { file: '', command: 'exec "$@" > /dev/null' }))).code).toBe(1);
  });

  it('does not run where the answers would be written into the file that is read', async () => {
    const file = join(folder, 'own.ndjson');
    writeFileSync(file, first);
    for (const command of ['exec "$@" "$0" >> "$0"', 'exec "$@" < "$0" >> "$0"']) {
      const { errors, code } = await endOf(start([...DAY], { file, command }));
      expect([errors, code]).toEqual([
        'caseload: standard output is a file that is read: the answers would be written into it.\n',
        2,
      ]);
      expect(readFileSync(file, 'utf8')).toBe(first);
    }
  });

  it.each([1, 2])('stops quietly when nobody reads the answers of %i threads any more', async (workers) => {
    const child = start([...DAY, '--workers', String(workers)]);
    feed(child);
    const closed = new Promise((resolve) => child.on('close', resolve));
    child.stdout.once('data', () => child.stdout.destroy());
    const errors = await text(child.stderr);
    expect(await closed).toBe(141);
    expect(errors).toContain('Lines ');
    expect(errors).not.toMatch(/^ +at |EPIPE/m);
  });

  it.each([1, 2])(
    'that is interrupted leaves whole lines of %i threads, and a summary of what was done',
    async (workers) => {
      const child = start([...DAY, '--workers', String(workers)]);
      child.stdin.write(first.repeat(5));
      const closed = new Promise((resolve) => child.on('close', resolve));
      const answers = buffer(child.stdout);
      child.stdout.once('data', () => child.kill('SIGINT'));
      const errors = await text(child.stderr);
      expect(await closed).toBe(130);
      expect((await answers).toString().endsWith('}\n')).toBe(true);
      expect(errors).toContain('Lines 5, answers 5');
      expect(errors).toContain('stopped by SIGINT after line 5; the answers written are whole. Go on with --after 5.');
    },
  );
});

describe('The caseload with workers', PATIENCE, () => {
  const WORKERS = ['--workers', '3'] as const;
  const many = Array.from({ length: 12 }, (_, copy) =>
    shipped.replaceAll('"id":"case-', `"id":"copy-${copy}-case-`),
  ).join('');

  it('writes what one thread writes, byte for byte, also of children who come twice', async () => {
    const input = many + shipped + shipped;
    const [one, other] = [await run(DAY, input), await run([...DAY, ...WORKERS], input)];
    expect(other.output).toBe(one.output);
    const summaryIn = (errors: string) => errors.replace(/[\d.]+ s, .*MB\/s/, '');
    expect(summaryIn(other.errors)).toBe(summaryIn(one.errors));
    expect(other.code).toBe(one.code);
  });

  it('ends on a full disk with the last line written; gone on with, nothing is lost or twice', async () => {
    const input = join(folder, 'many.ndjson');
    writeFileSync(input, many);
    const whole = await run([...DAY, ...WORKERS, input]);
    const file = join(folder, 'full-workers.ndjson');
    const full = await endOf(start([...DAY, ...WORKERS, input], { file, command: 'ulimit -f 300; exec "$@" > "$0"' }));
    const written = readFileSync(file, 'utf8');
    const lines = written.split('\n').length - 1;
    expect([full.code, lines > 0, whole.output.startsWith(written)]).toEqual([2, true, true]);
    expect(full.errors).toContain(`Go on with --after ${lines}.`);
    const rest = await run([...DAY, ...WORKERS, '--after', String(lines), input]);
    expect(written + rest.output).toBe(whole.output);
  });

  it('stops at once where it is interrupted, whatever its workers are at', async () => {
    const child = start([...DAY, ...WORKERS]);
    feed(child);
    const closed = new Promise((resolve) => child.on('close', resolve));
    const answers = buffer(child.stdout);
    child.stdout.once('data', () => child.kill('SIGTERM'));
    expect(await text(child.stderr)).toContain('stopped by SIGTERM after line');
    expect([await closed, (await answers).toString().endsWith('}\n')]).toEqual([143, true]);
  });

  it('answers a file in parts, as the guide shows it, as it answers the whole', async () => {
    const commands = /```sh\n(set -e\nparts=[^`]*)```/.exec(readFileSync('docs/guide.md', 'utf8'))?.[1] ?? '';
    const place = mkdtempSync(join(folder, 'parts-'));
    for (const needed of ['examples', 'node_modules']) symlinkSync(resolve(needed), join(place, needed));
    writeFileSync(join(place, 'cases.ndjson'), many);
    const job = () => endOf(spawn('bash', ['-c', commands], { cwd: place }));
    expect((await job()).code).toBe(0);
    const withoutLines = (output: string) => output.replaceAll(/^\{"line":\d+,/gm, '{');
    const whole = await run(DAY, many);
    expect(withoutLines(readFileSync(join(place, 'answers.ndjson'), 'utf8'))).toBe(withoutLines(whole.output));
    writeFileSync(join(place, 'cases.ndjson'), `${many}\n\n`);
    expect((await job()).code).not.toBe(0);
  });
});
