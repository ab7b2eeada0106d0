/** Writes the JSON Schemas into dist/json-schema. Run after a build. */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { jsonSchemas } from '../src/interop/schema.js';
import { answerSchemas, filesOf } from './json-schemas.js';

const FOLDER = fileURLToPath(new URL('../dist/json-schema/', import.meta.url));

const files = filesOf(jsonSchemas(), answerSchemas());
rmSync(FOLDER, { recursive: true, force: true });
mkdirSync(FOLDER, { recursive: true });
for (const [name, text] of files) writeFileSync(FOLDER + name, text);
console.log(`${[...files.keys()].join(' and ')} written to dist/json-schema`);
