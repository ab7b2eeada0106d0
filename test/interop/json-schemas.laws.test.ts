import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { jsonSchemas } from '../../src/interop/schema.js';
import { ABSENT, type Edit, edited, type Path, pathsIn, valueAt } from '../bad-input/edits.js';
import { READ } from './read-schemas.js';
import { validators } from './validators.js';

const validatorOf = validators();
const VALIDATORS = new Map([...jsonSchemas()].map(([name, schema]) => [name, validatorOf(schema)]));

/** Values that are right somewhere, nearly right, or wrong everywhere. */
const anyValue: fc.Arbitrary<unknown> = fc.oneof(
  fc.constantFrom<unknown>(null, true, false, 0, 1, -2, 120, 121, 0.5, 1e300, [], {}, [[]], [null], [{}]),
  fc.constantFrom(
    '',
    'x',
    'x'.repeat(200),
    'x'.repeat(201),
    'framework-2015',
    'yes',
    'none',
    'high',
    'neglect',
    'done',
  ),
  fc.constantFrom('2024-02-29', '2023-02-29', '0000-01-01', '9999-12-31', '2024-1-1', 'not-known', 'child', 'parent'),
  fc.jsonValue({ maxDepth: 2 }),
);

/** One way of changing plain data; numbers choose the places among all that are there. */
interface Change {
  readonly how: 'replace' | 'remove' | 'add a field' | 'rename a field' | 'repeat' | 'put elsewhere';
  readonly at: number;
  readonly to: number;
  readonly key: string;
  readonly value: unknown;
}

const anyChange: fc.Arbitrary<Change> = fc.record({
  how: fc.constantFrom('replace', 'remove', 'add a field', 'rename a field', 'repeat', 'put elsewhere'),
  at: fc.nat(),
  to: fc.nat(),
  key: fc.oneof(fc.constantFrom('extra', '', '__proto__', 'constructor', 'kind', 'id', 'on', 'reason'), fc.string()),
  value: anyValue,
});

const placeIn = (places: readonly Path[], number: number): Path => places[number % places.length] ?? [];

const editsFor = (data: unknown, { how, at, to, key, value }: Change): readonly Edit[] => {
  const places = pathsIn(data);
  const place = placeIn(places, at);
  const there = valueAt(data, place);
  const last = place.at(-1);
  const renamed: Path = [...place.slice(0, -1), key];
  switch (how) {
    case 'replace':
      return [[place, value]];
    case 'remove':
      return typeof last === 'string' ? [[place, ABSENT]] : [];
    case 'add a field':
      return typeof there === 'object' && there !== null && !Array.isArray(there) ? [[[...place, key], value]] : [];
    case 'rename a field':
      return typeof last === 'string'
        ? [
            [place, ABSENT],
            [renamed, there],
          ]
        : [];
    case 'repeat':
      return Array.isArray(there) && there.length > 0 ? [[[...place, there.length], there[0]]] : [];
    case 'put elsewhere':
      return [[placeIn(places, to), structuredClone(there)]];
  }
};

const changed = (data: unknown, changes: readonly Change[]): unknown =>
  changes.reduce((at, change) => edited(at, ...editsFor(at, change)), data);

describe.each(READ)('$name, changed in up to three places', ({ name, accepts, valid }) => {
  it('is accepted by the JSON Schema exactly when the package accepts it', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...valid),
        fc.array(anyChange, { minLength: 1, maxLength: 3, size: 'max' }),
        (sample, changes) => {
          const input = changed(sample, changes);
          expect(VALIDATORS.get(name)?.(input)).toBe(accepts(input));
        },
      ),
    );
  });
});

describe('The changes', () => {
  it('leave some records right and make others wrong', () => {
    const verdicts = READ.flatMap(({ name, valid: [sample] }) =>
      fc.sample(anyChange, 20).map((change) => VALIDATORS.get(name)?.(changed(sample, [change]))),
    );
    expect(new Set(verdicts)).toEqual(new Set([true, false]));
  });
});
