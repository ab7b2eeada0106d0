import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { GENERATED_DOCS } from '../../scripts/generated-docs.js';

describe('the pages that practitioners check', () => {
  it.each(Object.entries(GENERATED_DOCS))('%s says what the rule data says', (path, text) => {
    expect(readFileSync(path, 'utf8')).toBe(text);
  });
});
