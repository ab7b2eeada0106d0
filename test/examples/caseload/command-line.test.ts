import { describe, expect, it } from 'vitest';
import { commandFrom } from '../../../examples/caseload/command-line.js';

const DAY = ['--as-of', '2026-03-02'] as const;

describe('The command line of the caseload', () => {
  it.each([
    ['no day', []],
    ['a day that does not exist', ['--as-of', '2026-02-29']],
    ['two files', [...DAY, 'one', 'other']],
    ['an unknown option', [...DAY, '--today']],
    ['an option without its value', ['--as-of']],
    ['a longest line of no bytes', [...DAY, '--longest-line', '0']],
    ['a longest line that is no number', [...DAY, '--longest-line', 'long']],
    ['days ahead that are none', [...DAY, '--due-within', '-1']],
    ['no worker', [...DAY, '--workers', '0']],
    ['more workers than any machine is given', [...DAY, '--workers', '65']],
    ['a line to go on after that is none', [...DAY, '--after', '-1']],
  ])('cannot be used with %s', (_, args) => {
    expect(commandFrom(args)).toMatchObject({ kind: 'unusable' });
  });

  it.each([
    ['a file', ['cases.ndjson'], 'cases.ndjson'],
    ['standard input', [], undefined],
    ['standard input by its sign', ['-'], undefined],
  ])('asks for %s', (_, args, file) => {
    expect(commandFrom([...DAY, ...args])).toMatchObject({ kind: 'run', asOf: '2026-03-02', file });
  });
});
