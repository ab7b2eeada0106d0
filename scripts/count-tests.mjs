// Prints "N passed, N failed" for vitest's json report.
import { existsSync, readFileSync } from 'node:fs';

const reports = process.argv.slice(2).map((file) => (existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : null));

/** Failed tests, and files that failed before any of their tests could. */
const failed = (report) =>
  (report?.numFailedTests ?? 0) +
  (report?.testResults ?? []).filter(
    ({ status, assertionResults }) => status === 'failed' && !assertionResults.some((test) => test.status === 'failed'),
  ).length;

console.log(
  `${reports[0]?.numPassedTests ?? 0} passed, ${reports.reduce((sum, report) => sum + failed(report), 0)} failed`,
);
