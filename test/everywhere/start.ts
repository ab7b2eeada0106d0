/** Run by Node, Bun and Deno in the project that has installed the package: prints what was answered. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { VectorSet } from 'reunification-framework/conformance';
import { answerAll } from './answers.js';

const FOLDER = 'node_modules/reunification-framework-conformance';

const sets = readdirSync(FOLDER)
  .filter((name) => name.endsWith('.json') && !['format.schema.json', 'package.json'].includes(name))
  .sort()
  .map((name): VectorSet => JSON.parse(readFileSync(join(FOLDER, name), 'utf8')));

console.log(JSON.stringify(answerAll(sets)));
