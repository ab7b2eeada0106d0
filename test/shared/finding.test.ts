import { AGREEMENT_FINDINGS, SETTING_FINDINGS } from 'reunification-framework/classification';
import { ASSESSMENT_FINDINGS, CHRONOLOGY_FINDINGS, EVALUATION_FINDINGS } from 'reunification-framework/factors';
import { SHAPE_FINDINGS } from 'reunification-framework/factors/schema';
import { DATE_FINDINGS, type FindingMeaning } from 'reunification-framework/shared';
import { describe, expect, it } from 'vitest';
import { type Finding, findingsAmong } from '../../src/shared/findings/finding.js';

const REGISTERS: readonly (readonly [string, Readonly<Record<string, FindingMeaning>>])[] = [
  ['dates', DATE_FINDINGS],
  ['the shape of an input', SHAPE_FINDINGS],
  ['an assessment', ASSESSMENT_FINDINGS],
  ['its evidence', EVALUATION_FINDINGS],
  ['a chronology', CHRONOLOGY_FINDINGS],
  ['a classification record', AGREEMENT_FINDINGS],
  ['indicators as set', SETTING_FINDINGS],
];

const ENTRIES = REGISTERS.flatMap(([, register]) => Object.entries(register));

describe.each(REGISTERS)('Every finding about %s', (_, register) => {
  it.each(Object.entries(register))(
    'has a code with a subject and says what is wrong in a sentence: %s',
    (code, meaning) => {
      expect(code).toMatch(/^[a-z0-9]+(-[a-z]+)*\.[a-z]+(-[a-z]+)*$/);
      expect(meaning.message).toMatch(/^[A-Z].*\.$/);
      expect(meaning.severity).toMatch(/^(must|should)$/);
    },
  );
});

describe('A code', () => {
  it('means the same wherever it is used', () => {
    for (const [code, meaning] of ENTRIES)
      for (const [other, elsewhere] of ENTRIES) if (code === other) expect(elsewhere).toEqual(meaning);
  });

  it('does not share its words with another code', () => {
    const codesOf = (message: string): readonly string[] => [
      ...new Set(ENTRIES.filter(([, meaning]) => meaning.message === message).map(([code]) => code)),
    ];
    for (const [code, { message }] of ENTRIES) expect(codesOf(message)).toEqual([code]);
  });
});

describe('Findings with some of all codes', () => {
  it('are those with these codes, with their words, their place and their source, and nothing else that was said', () => {
    const source = { document: 'framework-2015', locator: 'Annex 4' } as const;
    const found = (code: string, more: Partial<Finding> = {}): Finding => ({
      ...{ code, severity: 'must', path: ['events', 0], message: 'Correct it.' },
      ...more,
    });
    const all = [found('a.b', { source }), found('c.d', { leftOut: 3 }), found('e.f'), found('a.b')];
    expect(findingsAmong(['a.b', 'c.d'], all)).toEqual([found('a.b', { source }), found('c.d'), found('a.b')]);
    expect(findingsAmong(['g.h'], all)).toEqual([]);
  });
});
