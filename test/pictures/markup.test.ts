import { describe, expect, it } from 'vitest';
import { inOneLine } from '../../src/pictures/markup.js';

describe('A text of a caller in a line', () => {
  it.each([
    [199, 'x'.repeat(199)],
    [200, 'x'.repeat(200)],
    [201, `${'x'.repeat(199)}…`],
  ])('is shown up to 200 signs, and says where it goes on: %i', (length, shown) => {
    expect(inOneLine('x'.repeat(length))).toBe(shown);
  });

  it.each([
    [1999, 'x y'],
    [2000, 'x y'],
    [2001, 'x…'],
  ])('has its white space closed up, and says where so much of it stood that the rest is cut: %i', (length, shown) => {
    expect(inOneLine(`x${' '.repeat(length - 2)}y`)).toBe(shown);
  });

  it('counts signs as people see them, and cuts none in half', () => {
    expect(inOneLine('😀'.repeat(200))).toBe('😀'.repeat(200));
    expect(inOneLine('😀'.repeat(201))).toBe(`${'😀'.repeat(199)}…`);
  });

  it('is one line', () => {
    expect(inOneLine(' one\r\ntwo\u2028\tthree ')).toBe('one two three');
  });
});
