import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const importsIn = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .flatMap((name) => readFileSync(join(folder, name), 'utf8').match(/from '[^']+'/g) ?? []);

describe('What became of earlier returns', () => {
  it('is known to nothing that classifies, counts time or checks a return', () => {
    for (const pillar of ['shared', 'factors', 'classification', 'reclassification', 'goals', 'return-home']) {
      const imports = importsIn(`src/${pillar}`);
      expect(imports.length).toBeGreaterThan(10);
      expect([pillar, imports.filter((one) => one.includes('/outcomes'))]).toEqual([pillar, []]);
    }
  });
});
