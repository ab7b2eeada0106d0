// npm run bench [-- PART …] [--children=COUNT]: measures and prints. It asserts no timing: machines differ.
import { availableParallelism, cpus, loadavg } from 'node:os';
import { parseArgs } from 'node:util';
import { compareCaseload, compareWorkers } from './caseload.js';
import { compareClassification } from './classification.js';
import { compareColdImports } from './cold-import.js';
import { compareCountry } from './country.js';
import { compareEngines } from './engines.js';
import { compareGrowth } from './growth.js';
import { compareOneCase, compareWholeCase } from './one-case.js';
import { compareReadings } from './readings.js';

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: { children: { type: 'string', default: '85000' } },
});

const PARTS: Readonly<Record<string, () => void>> = {
  classification: compareClassification,
  engines: compareEngines,
  'cold-import': compareColdImports,
  'one-case': compareOneCase,
  'whole-case': compareWholeCase,
  readings: compareReadings,
  growth: compareGrowth,
  country: () => compareCountry(Number(values.children)),
  caseload: () => compareCaseload(Number(values.children)),
  workers: () => compareWorkers(Number(values.children)),
};

const asked = positionals.length === 0 ? Object.keys(PARTS) : positionals;
if (asked.some((part) => !Object.hasOwn(PARTS, part)))
  throw new Error(`The parts are: ${Object.keys(PARTS).join(', ')}`);

console.log(`Node ${process.versions.node}, ${availableParallelism()} cores (${cpus()[0]?.model.trim() ?? 'unknown'})`);
const [load = 0] = loadavg();
if (load > 1) console.log(`Other work is running here (load ${load.toFixed(1)}): times on the clock will be too long.`);
for (const part of asked) PARTS[part]?.();
