import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { checkGoal, isRight, SMART_LETTERS } from 'reunification-framework';
import { parseGoal } from 'reunification-framework/goals/schema';
import { describe, expect, it } from 'vitest';

const text = readFileSync('examples/cases/balanced-diet.json', 'utf8');
const file = JSON.parse(text);

describe('The balanced diet, the Framework’s own example of a goal', () => {
  it('holds none of the names of the source', () => {
    expect(text).not.toMatch(/Sarah|Cayden/);
  });

  it('has as printed a goal, a change, steps and measures of change, and lacks the rest', () => {
    const goal = parseGoal(file.asPrinted.goal);
    if (!isRight(goal)) throw new Error(JSON.stringify(goal.left));
    const { letters } = checkGoal(goal.right, {});
    expect(SMART_LETTERS.map((letter) => letters[letter].verdict)).toEqual(SMART_LETTERS.map(() => 'not-met'));
    const codes = SMART_LETTERS.flatMap((letter) => letters[letter].findings.map(({ code }) => code));
    for (const code of [
      'specific.goal-missing',
      'specific.change-missing',
      'specific.who-missing',
      'specific.step-missing',
    ])
      expect(codes).not.toContain(code);
    for (const code of ['measurable.measure-missing', 'measurable.method-missing', 'measurable.how-often-missing'])
      expect(codes).not.toContain(code);
    expect(codes.filter((code) => code === 'measurable.outcome-missing')).toHaveLength(3);
    expect(codes).toContain('specific.risk-factor-missing');
    expect(codes).toContain('timely.due-date-missing');
  });

  it('passes in every letter when it is completed, in an agreement that is complete', () => {
    const output = execFileSync(process.execPath, ['--import', 'tsx', 'examples/balanced-diet.ts'], {
      encoding: 'utf8',
    });
    expect(output.match(/Nothing missing in any letter: (yes|no)/g)).toEqual([
      'Nothing missing in any letter: no',
      'Nothing missing in any letter: yes',
    ]);
    expect(output).toContain('Complete: yes');
    expect(output).toContain('# Parental agreement about the child');
    expect(output).toContain('Suggested evidence of capacity to change: judgement-required.');
  });
});
