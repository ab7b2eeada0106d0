// Runs Stryker for each folder of src, or for those named, one after the other, and prints the score of each. Options go to Stryker.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { FOLDERS, reportOf } from './folders.mjs';
import { isTried } from './sample.mjs';

const options = process.argv.slice(2).filter((word) => word.startsWith('-'));
const named = process.argv.slice(2).filter((word) => !word.startsWith('-'));
const config = fileURLToPath(new URL('stryker.config.mjs', import.meta.url));

const results = (named.length > 0 ? named : FOLDERS).map((folder) => {
  const { status } = spawnSync('stryker', ['run', config, ...options], {
    env: { ...process.env, MUTATED: folder },
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  return { folder, status };
});

for (const { folder, status } of results) {
  const { files } = existsSync(reportOf(folder)) ? JSON.parse(readFileSync(reportOf(folder), 'utf8')) : { files: {} };
  const mutants = Object.values(files).flatMap((file) => file.mutants.filter(isTried));
  const count = (...statuses) => mutants.filter((mutant) => statuses.includes(mutant.status)).length;
  const found = count('Killed', 'Timeout');
  const left = count('Survived', 'NoCoverage');
  const score = ((100 * found) / (found + left)).toFixed(2);
  console.log(`${folder}: ${score} % of ${found + left} mutants, ${left} survived${status === 0 ? '' : ' (FAILED)'}`);
}
process.exitCode = results.some(({ status }) => status !== 0) ? 1 : 0;
