import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { GENERATED_DOCS } from '../../scripts/generated-docs.js';
import { allRules } from '../../src/command/rules-by-id.js';

describe('the pages that practitioners check', () => {
  it.each(Object.entries(GENERATED_DOCS))('%s says what the rule data says', (path, text) => {
    expect(readFileSync(path, 'utf8')).toBe(text());
  });

  it('have every code and id that an answer can hold, and the command knows', () => {
    const pages = readdirSync('docs')
      .filter((name) => name.endsWith('.md'))
      .map((name) => readFileSync(`docs/${name}`, 'utf8'));
    const written = new Set(
      pages.flatMap((page) => [...page.matchAll(/`([^`\n]+)`|^#+ (I-\d+)/gm)].map(([, code, id]) => code ?? id)),
    );
    const ids = [...allRules().values()].flatMap((rules) => rules.map(([id]) => id));
    expect(ids.length).toBeGreaterThan(1000);
    expect(ids.filter((id) => !written.has(id))).toEqual([]);
  });
});
