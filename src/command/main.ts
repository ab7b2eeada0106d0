#!/usr/bin/env node
/** The program `reunification-framework`. */

import process from 'node:process';
import { run } from './run.js';
import { COMPUTER } from './surroundings.js';

process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  // Whoever reads may have seen enough: `… rules | head`.
  if (error.code === 'EPIPE') process.exit();
  process.stderr.write('reunification-framework: what was printed could not be written to its end.\n');
  process.exit(2);
});

run(process.argv.slice(2), COMPUTER).then(
  (exitCode) => {
    process.exitCode = exitCode;
  },
  (error: unknown) => {
    // A defect. Its message could hold something of a record, its name cannot.
    process.stderr.write(`reunification-framework: unexpected ${error instanceof Error ? error.name : 'error'}\n`);
    process.exitCode = 2;
  },
);
