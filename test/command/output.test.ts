import { linkSync, mkdtempSync, openSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { run } from '../../src/command/run.js';
import { COMPUTER } from '../../src/command/surroundings.js';
import { CASE_RECORD } from '../support/case-record.js';

const folder = mkdtempSync(join(tmpdir(), 'command-output-'));
afterAll(() => rmSync(folder, { recursive: true }));

const at = (name: string): string => join(folder, name);

const EPISODES = 'CHILD,DECOM,RNE,LS,PLACE,DEC,REC\nc1,02/05/2023,S,C2,U6,15/01/2024,E4A\n';
const FILES: Readonly<Record<string, string>> = {
  'case.json': JSON.stringify(CASE_RECORD),
  'cases.ndjson': `${JSON.stringify(CASE_RECORD)}\n`,
  'practice.json': JSON.stringify({ variations: [] }),
  episodes: EPISODES,
  header: 'CHILD,DOB\nc1,03/04/2015\n',
};

beforeEach(() => {
  for (const [name, text] of Object.entries(FILES)) writeFileSync(at(name), text);
});

/** Runs the command on real files. Each name of a file stands for the one in the folder. */
const ran = async (args: readonly string[]) => {
  const out = { printed: '', told: '' };
  const code = await run(
    args.map((arg) => (arg.startsWith('/') || FILES[arg] === undefined ? arg : at(arg))),
    {
      ...COMPUTER,
      print: (text) => {
        out.printed += text;
      },
      tell: (text) => {
        out.told += text;
      },
    },
  );
  return { code, ...out };
};

/** The names of the files that no longer hold what they held. */
const changed = (): readonly string[] =>
  Object.entries(FILES)
    .filter(([name, text]) => readFileSync(at(name), 'utf8') !== text)
    .map(([name]) => name);

const RETURNS = ['returns', '--episodes', 'episodes', '--header', 'header', '--as-of', '2026-03-31'];
const COUNTED = [...RETURNS, '--from', '2023-04-01', '--definition', 'parental-responsibility'];

describe('What is read is never written over', () => {
  it.each([
    [['page', 'case.json'], 'case.json'],
    [['overview', 'case.json'], 'case.json'],
    [['overview', 'case.json', '--json'], 'case.json'],
    [['journey', 'case.json', '--html'], 'case.json'],
    [['closing', 'case.json'], 'case.json'],
    [['supervision', 'case.json', '--json'], 'case.json'],
    [['report', 'case.json', '--html'], 'case.json'],
    [['chronology', 'case.json', '--json'], 'case.json'],
    [['genogram', 'case.json'], 'case.json'],
    [['page', 'case.json', '--practice', 'practice.json'], 'practice.json'],
    [['caseload', 'cases.ndjson', '--html'], 'cases.ndjson'],
    [['caseload', 'cases.ndjson', '--json', '--practice', 'practice.json'], 'practice.json'],
    [COUNTED, 'episodes'],
    [[...COUNTED, '--html'], 'header'],
  ])('%j does not write its answer into %s', async (args, file) => {
    const { code, printed, told } = await ran([...args, '-o', file]);
    expect([code, printed, changed()]).toEqual([2, '', []]);
    expect(told).toBe(
      `reunification-framework: ${at(file)} is to be read, and the answer would be written into the same file. Name another with --output.\n`,
    );
  });

  it('nor where the file goes by another name: a link of either kind, or a way round', async () => {
    symlinkSync(at('case.json'), at('symbolic'));
    linkSync(at('case.json'), at('hard'));
    for (const other of [at('symbolic'), at('hard'), `${folder}/../${folder.split('/').at(-1)}/./case.json`]) {
      expect((await ran(['page', 'case.json', '-o', other])).code).toBe(2);
      expect((await ran(['page', other, '-o', at('case.json')])).code).toBe(2);
    }
    expect(changed()).toEqual([]);
  });

  it('nor where it is standard input, or where what is printed goes into it', async () => {
    const { stdin, stdout } = process;
    const fd = openSync(at('case.json'), 'r');
    try {
      Object.defineProperty(process, 'stdin', { value: { fd }, configurable: true });
      expect((await ran(['page', '-', '-o', at('case.json')])).told).toContain('Standard input is to be read');
      Object.defineProperty(process, 'stdout', { value: { fd }, configurable: true });
      for (const printing of [
        ['overview', 'case.json'],
        ['check', 'case.json'],
        COUNTED.map((arg) => (arg === 'episodes' ? 'case.json' : arg)),
      ])
        expect((await ran(printing)).code).toBe(2);
    } finally {
      Object.defineProperty(process, 'stdin', { value: stdin, configurable: true });
      Object.defineProperty(process, 'stdout', { value: stdout, configurable: true });
    }
  });

  it('nor is a page or a drawing put where a record or a table is kept, whichever it is', async () => {
    const other = JSON.stringify({ ...CASE_RECORD, child: { id: 'another child' } });
    writeFileSync(at('other.json'), other);
    for (const args of [['page'], ['journey', '--html'], ['overview'], ['genogram']]) {
      const { code, told } = await ran([...args, 'case.json', '-o', at('other.json')]);
      expect([code, told]).toEqual([2, expect.stringContaining('--output is the name of a data file')]);
    }
    expect(readFileSync(at('other.json'), 'utf8')).toBe(other);
    for (const name of ['a.NDJSON', 'a.jsonl', 'a.csv'])
      expect((await ran(['page', 'case.json', '-o', at(name)])).code).toBe(2);
  });

  it('and the page of last week is, as is an answer in JSON', async () => {
    writeFileSync(at('page.html'), 'the page of last week');
    expect((await ran(['page', 'case.json', '-o', at('page.html')])).code).toBe(0);
    expect(readFileSync(at('page.html'), 'utf8')).toMatch(/^<!DOCTYPE html>/);
    expect((await ran(['overview', 'case.json', '--json', '-o', at('overview.json')])).code).toBe(0);
    expect(JSON.parse(readFileSync(at('overview.json'), 'utf8'))).toHaveProperty('child');
  });

  it('and - stands for printing', async () => {
    const { printed } = await ran(['overview', 'case.json', '-o', '-']);
    expect(printed).toContain(`Child ${CASE_RECORD.child.id}`);
  });
});
