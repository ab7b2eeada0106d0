import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { PICTURES, pictures } from '../../scripts/pictures.js';

describe('The pictures in the docs', () => {
  it('are all made by `npm run pictures:write`, and no other lies beside them', () => {
    expect(readdirSync(PICTURES).sort()).toEqual(Object.keys(pictures()).sort());
  });

  it.each(Object.entries(pictures()))('%s is as it would be made now', (name, content) => {
    expect(readFileSync(`${PICTURES}/${name}`, 'utf8')).toBe(content);
  });
});
