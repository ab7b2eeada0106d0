import { readFileSync } from 'node:fs';
import { isRight, RISK_LEVELS } from 'reunification-framework';
import { parseCase } from 'reunification-framework/case/schema';
import { parseHistory } from 'reunification-framework/reclassification/schema';
import { describe, expect, it } from 'vitest';
import { answerLine, isAnswered } from '../../../examples/caseload/answer-line.js';
import { syntheticLines } from '../../../examples/caseload/synthetic-lines.js';
import { day } from '../../support/dates.js';

const until = day('2026-03-01');

describe('An invented caseload', () => {
  const shipped = readFileSync('examples/cases/histories.ndjson', 'utf8');

  it('is the same for the same seed: those shipped can be written again', () => {
    const written = (cases: number, seed: number, what: 'cases' | 'histories') =>
      [...syntheticLines({ cases, seed, until, isSpoilt: true, what })].join('');
    expect(written(42, 7, 'histories')).toBe(shipped);
    expect(written(24, 23, 'cases')).toBe(readFileSync('examples/cases/caseload.ndjson', 'utf8'));
  });

  it('holds only histories that could have happened, and cases that fit together', () => {
    for (const line of syntheticLines({ cases: 100, seed: 11, until, isSpoilt: false, what: 'histories' }))
      expect(isRight(parseHistory(JSON.parse(line).history))).toBe(true);
    for (const line of syntheticLines({ cases: 50, seed: 11, until, isSpoilt: false, what: 'cases' }))
      expect(isRight(parseCase(JSON.parse(line)))).toBe(true);
  });

  it('shows, as shipped, every level, children at home and back in care, broken clocks, and reviews that are overdue', () => {
    const answers = shipped
      .trimEnd()
      .split('\n')
      .map((line, position) =>
        answerLine({ kind: 'whole', number: position + 1, bytes: Buffer.from(line) }, { asOf: day('2026-03-02') }),
      )
      .filter(isAnswered);
    for (const level of RISK_LEVELS) expect(answers.some((answer) => answer.level === level)).toBe(true);
    expect(new Set(answers.map(({ whereabouts }) => whereabouts))).toEqual(
      new Set(['no-return-recorded', 'home', 'back-in-care']),
    );
    expect(answers.some(({ clocks }) => clocks.some(({ status }) => status === 'broken'))).toBe(true);
    expect(answers.some(({ overdue }) => overdue > 0)).toBe(true);
    expect(answers.some(({ review }) => review.kind === 'no-level-held')).toBe(true);
    expect(answers.some(({ review }) => review.kind === 'closed')).toBe(true);
  });
});
