/** Writes the software bill of materials to `reports/sbom.cdx.json`. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { softwareBillOfMaterials } from './sbom.js';

mkdirSync('reports', { recursive: true });
writeFileSync('reports/sbom.cdx.json', softwareBillOfMaterials());
