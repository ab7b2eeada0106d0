/** `check`: what is wrong with documents. */

import { counted } from '../shared/counted.js';
import type { Finding } from '../shared/finding.js';
import { isLeft } from '../shared/result.js';
import { type DocumentKind, PARSERS, readJson } from './documents.js';
import type { Surroundings } from './surroundings.js';
import { findingLines } from './text.js';

/** What a check found in one file. */
interface Checked {
  readonly file: string;
  readonly findings: readonly Finding[];
}

const linesOf = ({ file, findings }: Checked): readonly string[] => {
  const name = file === '-' ? 'Standard input' : file;
  return findings.length === 0
    ? [`${name}: nothing found`]
    : [`${name}: ${counted(findings.length, 'finding')}`, ...findings.flatMap(findingLines)];
};

/**
 * Checks documents, and prints what is found in each.
 *
 * @param files - the files
 * @param options - what kind of document they hold, and whether to print JSON
 * @param surroundings - where to read and print
 * @returns whether nothing was found
 */
export const check = async (
  files: readonly string[],
  { as, json }: { readonly as: DocumentKind; readonly json: boolean },
  surroundings: Surroundings,
): Promise<boolean> => {
  const checked: Checked[] = [];
  for (const file of files) {
    const result = PARSERS[as](await readJson(file, surroundings));
    checked.push({ file, findings: isLeft(result) ? result.left : [] });
  }
  surroundings.print(json ? `${JSON.stringify(checked, undefined, 2)}\n` : `${checked.flatMap(linesOf).join('\n')}\n`);
  return checked.every(({ findings }) => findings.length === 0);
};
