import { describe, expect, it } from 'vitest';
import { inPlainLine, isBlank, SHOWS_SOMETHING } from '../../src/shared/text/text.js';

describe('A text', () => {
  it.each([
    ['nothing', undefined],
    ['an empty text', ''],
    ['spaces of all kinds', ' \t\n\u00a0\u2003\u3000'],
    ['controls', '\u0000\u001b\u007f\u0085'],
    ['characters without width', '\u200b\u200c\u200d\u2060\ufeff\u00ad'],
    ['marks of direction', '\u200e\u200f\u202a\u2066'],
    ['characters without ink', '\u2800\u3164\uffa0\u115f'],
    ['invisible tags', '\u{E0020}\u{E0041}'],
  ])('says nothing where it is %s', (_, text) => {
    expect(isBlank(text)).toBe(true);
  });

  it.each(['a', ' a ', '0', '\u200ba', '-', 'ى', '你', '☃', '\u{1F600}'])('says something: %j', (text) => {
    expect(isBlank(text)).toBe(false);
  });

  it('is judged alike in a JSON Schema, for every character of the Basic Multilingual Plane', () => {
    const pattern = new RegExp(SHOWS_SOMETHING, 'u');
    const differing = Array.from({ length: 0x10000 }, (_, code) => String.fromCharCode(code)).filter(
      (text) => isBlank(text) === pattern.test(text),
    );
    expect(differing).toEqual([]);
  });

  it('shows nothing where Unicode calls all of it white space, a control, or to be ignored', () => {
    const nothing = /^[\s\p{Cc}\p{Zs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]$/u;
    const missed = Array.from({ length: 0x110000 }, (_, code) => String.fromCodePoint(code)).filter(
      (text) => nothing.test(text) && !isBlank(text),
    );
    expect(missed).toEqual([]);
  });
});

describe('A text in a line for a terminal', () => {
  it.each([
    ['stays as it is where it is plain', 'Zoë’s home – 家 \u{1F3E0}', 'Zoë’s home – 家 \u{1F3E0}'],
    ['stays on its line', 'one\r\ntwo\u2028three\tfour\u0085five', 'one two three four five'],
    [
      'sets no colour, rings no bell and moves nothing',
      '\u001B[31m\u0007\u0008\u009B1A',
      '\uFFFD[31m\uFFFD\uFFFD\uFFFD1A',
    ],
    ['ends nothing and takes nothing away', 'a\u0000b\u007Fc', 'a\uFFFDb\uFFFDc'],
    ['turns nothing around', 'a\u202Eb\u2066c\u200Fd\u061Ce', 'abcde'],
  ])('%s', (_, text, line) => {
    expect(inPlainLine(text)).toBe(line);
  });
});
