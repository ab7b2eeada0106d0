import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { runConformance, type VectorSet } from '../../src/conformance/index.js';
import { LIBRARY } from '../support/conformance-library.js';

const FOLDER = new URL('../../src/conformance/vectors/', import.meta.url);

const SETS = readdirSync(FOLDER)
  .filter((name) => name.endsWith('.json') && !['format.schema.json', 'package.json'].includes(name))
  .map((name): VectorSet => JSON.parse(readFileSync(new URL(name, FOLDER), 'utf8')))
  .map((set) => [set.set, set] as const);

describe('This package', () => {
  it('is asked by all sets that go with it', () => {
    expect(SETS).toHaveLength(23);
  });

  it.each(SETS)('passes every vector of “%s”, and agrees in every field that is compared', (_, set) => {
    const { allPassed, failed, fields, notImplemented } = runConformance(LIBRARY, [set]);
    expect({ failed, notImplemented }).toEqual({ failed: [], notImplemented: [] });
    expect(allPassed).toBe(true);
    expect(fields.filter(({ expected, agreeing }) => agreeing < expected)).toEqual([]);
    for (const [name, { compared }] of Object.entries(set.functions))
      expect(fields.flatMap(({ function: of, field }) => (of === name ? [field] : [])).sort()).toEqual(compared);
  });
});
