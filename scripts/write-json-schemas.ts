/** Writes every JSON Schema into dist/json-schema. Run after a build. */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { jsonSchemas } from '../src/interop/schema.js';
import { answerSchemas, filesOf } from './json-schemas.js';

const FOLDER = fileURLToPath(new URL('../dist/json-schema/', import.meta.url));

const files = filesOf(jsonSchemas(), answerSchemas());
rmSync(FOLDER, { recursive: true, force: true });
for (const [path, text] of files) {
  mkdirSync(dirname(FOLDER + path), { recursive: true });
  writeFileSync(FOLDER + path, text);
}
console.log(`${files.size} JSON Schemas written to dist/json-schema`);
