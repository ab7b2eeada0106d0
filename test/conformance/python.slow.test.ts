import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { CONFORMANCE_SETS } from './laid-out/sets.js';

const folder = mkdtempSync(join(tmpdir(), 'conformance-python-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const vectors = 'src/conformance/vectors';

/** Runs Python; an error that says so where there is none, as a test that is left out would prove nothing. */
function python(...args: readonly string[]) {
  const { error, status, stdout, stderr } = spawnSync('python3', args, { encoding: 'utf8' });
  if (error !== undefined)
    throw new Error(`These tests need python3, 3.9 or later, with its standard library only: ${error.message}`);
  return { status, lines: `${stdout}${stderr}`.trimEnd().split('\n') };
}

const check = (from: string) => python('examples/python/conformance.py', from);

/** A copy of the vectors in which one file is otherwise. */
function withFile(name: string, change: (text: string) => string): string {
  const copy = mkdtempSync(join(folder, 'changed-'));
  for (const file of readdirSync(vectors)) writeFileSync(join(copy, file), readFileSync(join(vectors, file)));
  const text = readFileSync(join(copy, name), 'utf8');
  const changed = change(text);
  if (changed === text) throw new Error(`Nothing to change in ${name}`);
  writeFileSync(join(copy, name), changed);
  return copy;
}

const countOf = (...sets: readonly string[]): number =>
  CONFORMANCE_SETS.filter(({ set }) => sets.includes(set)).reduce((sum, set) => sum + set.vectors.length, 0);

const OF_THE_TABLES = countOf('classify', 'review');
const ALL = countOf(...CONFORMANCE_SETS.map(({ set }) => set));

describe('The two tables, written a second time in Python from the printed rules', () => {
  it('pass every vector about them', () => {
    const { status, lines } = check(vectors);
    expect(lines.at(-1)).toBe(`${OF_THE_TABLES} passed, 0 failed, ${ALL - OF_THE_TABLES} not implemented`);
    expect(status).toBe(0);
    expect(OF_THE_TABLES).toBe(540 + 1578);
  });

  it('name what is not implemented', () => {
    const { lines } = check(vectors);
    expect(lines).toContain(`not implemented: checkAgreement (${countOf('agreements')})`);
    expect(lines.filter((line) => line.startsWith('FAILED'))).toEqual([]);
  });

  it('leave nothing behind beside their sources', () => {
    expect(readdirSync('examples/python').sort()).toEqual(['conformance.py', 'framework.py']);
  });
});

describe('The README of the conformance package', () => {
  const [, inPython = ''] = /```python\n([\s\S]*?)```/.exec(readFileSync(`${vectors}/README.md`, 'utf8')) ?? [];

  it('has the comparing of that program, word for word', () => {
    const program = readFileSync('examples/python/conformance.py', 'utf8');
    const comparing = program.slice(program.indexOf('def is_number'), program.indexOf('def main'));
    expect(comparing).toContain('def check');
    expect(inPython).toBe(`import copy\nimport json\n\n\n${comparing.trimEnd()}\n`);
  });

  it('can be run as it stands there', () => {
    const asked = `
vectors = json.load(open('${vectors}/classify.json'))
asked = vectors['functions']['classify']
first = vectors['vectors'][0]
print(check(first, lambda profile: first['expected'], asked), check(first, lambda profile: {}, asked))`;
    const { status, lines } = python('-c', `${inPython}${asked}`);
    expect(status).toBe(0);
    expect(lines).toEqual(['None {}']);
  });
});

describe('The check in Python', () => {
  it('fails where an answer is not as expected, and says which, and where it is printed', () => {
    const { status, lines } = check(withFile('review.json', (text) => text.replace('"rule":"L1"', '"rule":"L2"')));
    expect(status).toBe(1);
    expect(lines.slice(0, 3)).toEqual([
      'FAILED review/low/false/apparent/able/fully-addressed/true/true/within: At low: L1, may close',
      '  expected {"rule": "L2", "outcome": {"kind": "may-close"}}',
      '  actual   {"rule": "L1", "outcome": {"kind": "may-close"}}',
    ]);
    expect(lines[3]).toBe('  Framework (2015), Risk Classification Table, row 7, low risk, p. 40');
    expect(lines.at(-1)).toBe(`${OF_THE_TABLES - 1} passed, 1 failed, ${ALL - OF_THE_TABLES} not implemented`);
  });

  it.each([
    ['a field that should not be there', '"level":null,"missing"', '"kind":null,"missing"'],
    ['a list in another order', '"options":["low","medium","high"]', '"options":["high","medium","low"]'],
    ['a shorter list', '"options":["low","medium","high"]', '"options":["low","medium"]'],
    ['a text for a list', '"options":["low","medium","high"]', '"options":"low"'],
    ['a record for a list', '"options":["low","medium","high"]', '"options":{}'],
    ['a number for a text', '"kind":"mixed"', '"kind":1'],
  ])('fails on %s', (_, before, after) => {
    const { status, lines } = check(withFile('classify.json', (text) => text.replace(before, after)));
    expect(lines.at(-1)).toBe(`${OF_THE_TABLES - 1} passed, 1 failed, ${ALL - OF_THE_TABLES} not implemented`);
    expect(status).toBe(1);
  });

  it('fails, and goes on, where the implementation does not know the input', () => {
    const { status, lines } = check(
      withFile('review.json', (text) => text.replace('{"level":"low","newRisk"', '{"level":"extreme","newRisk"')),
    );
    expect(lines).toContain("  actual   KeyError: 'extreme'");
    expect(status).toBe(1);
  });

  it('refuses a format that it does not know', () => {
    const { status, lines } = check(withFile('goals.json', (text) => text.replace('"format": 2', '"format": 3')));
    expect([status, lines.at(-1)]).toEqual([2, 'goals.json is in format 3; this program knows 2.']);
  });

  it('does not pass where there are no vectors', () => {
    expect(check(mkdtempSync(join(folder, 'empty-'))).status).toBe(2);
  });
});
