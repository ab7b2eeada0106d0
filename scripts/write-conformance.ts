/** Writes the conformance set to `dist/conformance`. Run after a build, which empties that folder. */
import { fileURLToPath } from 'node:url';
import { writeConformance } from './conformance/write.js';

writeConformance(fileURLToPath(new URL('../dist/conformance', import.meta.url)));
