/** Writes the generated pages of docs/. Run by `npm run docs:generate`, after a build. */
import { writeFileSync } from 'node:fs';
import { GENERATED_DOCS } from './generated-docs.js';

for (const [path, text] of Object.entries(GENERATED_DOCS)) {
  writeFileSync(new URL(`../${path}`, import.meta.url), text());
  console.log(path);
}
