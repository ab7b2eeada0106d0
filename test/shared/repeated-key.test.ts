import fc from 'fast-check';
import { hasRepeatedKey } from 'reunification-framework/shared';
import { describe, expect, it } from 'vitest';

describe('A JSON text', () => {
  it.each([
    ['twice in a record', '{"a":1,"a":2}', true],
    ['twice, written in two ways', String.raw`{"a":1,"\u0061":2}`, true],
    ['twice in a record of a list', '[{"b":1},{"a":1,"c":[{}],"a":2}]', true],
    ['again after a record that has it too', '{"a":{"a":1},"a":2}', true],
    ['that every object inherits', '{"__proto__":1,"__proto__":2}', true],
    ['in two records', '[{"a":1},{"a":{"a":1}}]', false],
    ['that differs by a letter', '{"a":1,"A":2}', false],
    ['that is also a text', String.raw`{"a":"a","b":"\"a\":","c":"{\\"}`, false],
    ['that comes after a text full of marks', String.raw`{"a":"}{\\\"","b":1}`, false],
    ['never', '"a"', false],
  ])('names a key %s', (_, json, expected) => {
    expect(() => JSON.parse(json)).not.toThrow();
    expect(hasRepeatedKey(json)).toBe(expected);
  });

  it.each([
    ['breaks off within a key', '{"a":1,"a', false],
    ['breaks off after a repeated key', '{"a":1,"a":', true],
    ['holds an escape that there is not, twice', String.raw`{"\x":1,"\x":2}`, true],
  ])('is looked at as far as it goes, where it is no JSON: it %s', (_, json, expected) => {
    expect(() => JSON.parse(json)).toThrow();
    expect(hasRepeatedKey(json)).toBe(expected);
  });

  it('names none twice where it was written from a value, and one twice where a record begins again with its first key', () => {
    fc.assert(
      fc.property(fc.json(), (json) => {
        expect(hasRepeatedKey(json)).toBe(false);
      }),
    );
    fc.assert(
      fc.property(fc.string(), fc.jsonValue(), (key, value) => {
        const field = `${JSON.stringify(key)}:${JSON.stringify(value)}`;
        expect(hasRepeatedKey(`{${field} , ${field}}`)).toBe(true);
      }),
    );
  });
});
