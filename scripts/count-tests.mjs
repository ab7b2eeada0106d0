// Prints "N passed, N failed" for vitest's json reports together, and how many were skipped, if any were.
import { existsSync, readFileSync } from 'node:fs';

const reports = process.argv.slice(2).map((file) => (existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : null));

/** Failed tests, and files that failed before any of their tests could. */
const failed = (report) =>
  (report?.numFailedTests ?? 0) +
  (report?.testResults ?? []).filter(
    ({ status, assertionResults }) => status === 'failed' && !assertionResults.some((test) => test.status === 'failed'),
  ).length;

const sum = (count) => reports.reduce((total, report) => total + count(report), 0);

const skipped = sum((report) => report?.numPendingTests ?? 0);

console.log(
  `${sum((report) => report?.numPassedTests ?? 0)} passed, ${sum(failed)} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`,
);
