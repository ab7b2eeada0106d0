/** Writes the decision tables into dist/dmn. Run after a build. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { classificationDmn, reviewDmn } from '../src/interop/dmn.js';

const FOLDER = fileURLToPath(new URL('../dist/dmn/', import.meta.url));

mkdirSync(FOLDER, { recursive: true });
writeFileSync(`${FOLDER}classification.dmn`, classificationDmn());
writeFileSync(`${FOLDER}review.dmn`, reviewDmn());
console.log('2 decision tables written to dist/dmn');
