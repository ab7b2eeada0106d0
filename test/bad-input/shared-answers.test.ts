import { describe, expect, it } from 'vitest';
import { runConformance } from '../../src/conformance/index.js';
import { CONFORMANCE_SETS } from '../conformance/laid-out/sets.js';
import { LIBRARY } from '../support/conformance-library.js';
import { sharedIn } from '../support/shared-objects.js';

describe('What one answer is made of', () => {
  it.each(CONFORMANCE_SETS.map(({ set, vectors }) => [set, vectors] as const))(
    'stands in no other answer about the same or another child, unless it is frozen: %s',
    (_, vectors) => {
      const asked = new Map<string, (input: unknown) => unknown>(Object.entries(LIBRARY));
      const shared = new Set<string>();
      for (const vector of vectors)
        for (const input of [structuredClone(vector.input), structuredClone(vector.input)])
          for (const place of sharedIn(asked.get(vector.function)?.(input), input))
            shared.add(`${vector.function}: ${place}`);
      expect([...shared]).toEqual([]);
    },
  );

  it('stands in no other report on an implementation that answers wrongly', () => {
    const sets = CONFORMANCE_SETS.filter(({ set }) => set === 'civil-dates');
    const wrong = Object.fromEntries(Object.keys(LIBRARY).map((name) => [name, () => 'wrong']));
    for (const implementation of [wrong, wrong])
      expect(sharedIn(runConformance(implementation, sets), sets)).toEqual([]);
  });
});
