/** The sets of vectors as files, and the licence that goes with them. */
import { readFileSync } from 'node:fs';
import type { VectorSet } from '../../../src/conformance/index.js';
import { FORMAT_SCHEMA } from './format-schema.js';
import { CONFORMANCE_SETS } from './sets.js';

/** A set as text: what is said of all vectors first, then one vector a line, so that two versions can be compared. */
export function textOf({ vectors, ...about }: VectorSet): string {
  const head = JSON.stringify(about, undefined, 2).replace(/\n\}$/, '');
  const lines = vectors.map((vector) => `    ${JSON.stringify(vector)}`).join(',\n');
  return `${head},\n  "vectors": [\n${lines}\n  ]\n}\n`;
}

/** Every file that is written of the conformance set, by name. */
export const CONFORMANCE_FILES: Readonly<Record<string, string>> = Object.fromEntries([
  ...CONFORMANCE_SETS.map((set) => [`${set.set}.json`, textOf(set)] as const),
  ['LICENSE', readFileSync(new URL('../../../LICENSE', import.meta.url), 'utf8')] as const,
  ['format.schema.json', `${JSON.stringify(FORMAT_SCHEMA, undefined, 2)}\n`],
]);
