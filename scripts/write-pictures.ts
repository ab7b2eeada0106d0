/** Writes the pictures in the docs: `npm run pictures:write`. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { PICTURES, pictures } from './pictures.js';

mkdirSync(PICTURES, { recursive: true });
for (const [name, content] of Object.entries(pictures())) writeFileSync(`${PICTURES}/${name}`, content);
