/** Writes the conformance set to the folder in which it is kept. Run it after a change to what is laid out here. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { CONFORMANCE_FILES } from './files.js';

const folder = fileURLToPath(new URL('../../../src/conformance/vectors/', import.meta.url));
mkdirSync(folder, { recursive: true });
for (const [name, text] of Object.entries(CONFORMANCE_FILES)) writeFileSync(folder + name, text);
console.log(`${Object.keys(CONFORMANCE_FILES).length} files of the conformance set written`);
