#!/usr/bin/env node
/** The program `reunification-framework`. */

import process from 'node:process';
import { run } from './run.js';
import { COMPUTER } from './surroundings.js';

// Whoever reads may have seen enough: `… rules | head`.
process.stdout.on('error', () => process.exit());

try {
  process.exitCode = await run(process.argv.slice(2), COMPUTER);
} catch (error) {
  // A defect. Its message could hold something of a record, its name cannot.
  process.stderr.write(`reunification-framework: unexpected ${error instanceof Error ? error.name : 'error'}\n`);
  process.exitCode = 2;
}
