import {
  parsePracticeGuideAuthority,
  parsePracticeGuideCase,
} from 'reunification-framework/practice-guide-2026/schema';
import { type Finding, isRight, type Result } from 'reunification-framework/shared';
import { describe, expect, it } from 'vitest';
import { GUIDE_AUTHORITY, GUIDE_CASE } from '../bad-input/practice-guide-samples.js';

const found = (read: Result<unknown, Finding>): readonly string[] =>
  isRight(read) ? [] : read.left.map(({ code, path }) => `${code} at ${path.join('.')}`);

describe('A record of a case towards the guide', () => {
  it('is read as it stands, and may be empty', () => {
    expect(parsePracticeGuideCase(GUIDE_CASE)).toEqual({ _tag: 'Right', right: GUIDE_CASE });
    expect(parsePracticeGuideCase({})).toEqual({ _tag: 'Right', right: {} });
  });

  it.each([
    ['2024-05-31', []],
    ['2024-06-01', []],
    ['2024-06-02', ['birth.after-start-of-care at lookedAfterSince']],
  ])('has a child who was born before coming into care on 1 June: born on %s', (bornOn, expected) => {
    expect(found(parsePracticeGuideCase({ ...GUIDE_CASE, bornOn }))).toEqual(expected);
  });

  it('is told of a birth after the start of care also where something else of it cannot be read', () => {
    expect(found(parsePracticeGuideCase({ ...GUIDE_CASE, bornOn: '2024-06-02', returnPursued: 'perhaps' }))).toEqual([
      'shape.wrong-type at returnPursued',
      'birth.after-start-of-care at lookedAfterSince',
    ]);
  });

  it('is nothing else than a record', () => {
    expect(found(parsePracticeGuideCase('a case'))).toEqual(['shape.wrong-type at ']);
    expect(found(parsePracticeGuideCase(undefined))).toEqual(['shape.missing at ']);
  });
});

describe('A record of an authority towards the guide', () => {
  it('is read as it stands, and holds nothing that is asked of one case', () => {
    expect(parsePracticeGuideAuthority(GUIDE_AUTHORITY)).toEqual({ _tag: 'Right', right: GUIDE_AUTHORITY });
    expect(found(parsePracticeGuideAuthority(GUIDE_CASE)).length).toBeGreaterThan(0);
    expect(found(parsePracticeGuideAuthority({ recorded: { 'contacts-named': { kind: 'not-known' } } }))).toEqual([
      'shape.unknown-field at recorded',
    ]);
  });
});
