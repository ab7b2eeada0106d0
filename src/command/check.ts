/** `check`: what is wrong with documents. */

import { counted } from '../shared/counted.js';
import { type Finding, findingIn } from '../shared/finding.js';
import { isLeft, isRight } from '../shared/result.js';
import { LINE_FINDINGS } from './caseload.js';
import { DOCUMENT_KINDS, type DocumentIn, type DocumentKind, documentsIn, PARSERS } from './documents.js';
import type { Surroundings } from './surroundings.js';
import { findingLines, wrapped } from './text.js';

/** What a check found in one document. */
interface Checked {
  readonly file: string;
  readonly findings: readonly Finding[];
  /** The kinds of which it would be a right document, where it is none of the kind asked about. */
  readonly readsAs: readonly DocumentKind[];
}

const checked = ({ name, document }: DocumentIn, as: DocumentKind): Checked => {
  if (document === undefined) return { file: name, findings: [findingIn(LINE_FINDINGS)('line.not-json')], readsAs: [] };
  const result = PARSERS[as](document);
  return {
    file: name,
    findings: isLeft(result) ? result.left : [],
    readsAs: isLeft(result) ? DOCUMENT_KINDS.filter((kind) => isRight(PARSERS[kind](document))) : [],
  };
};

const linesOf = ({ file, findings, readsAs }: Checked): readonly string[] =>
  findings.length === 0
    ? [`${file}: nothing found`]
    : [
        `${file}: ${counted(findings.length, 'finding')}`,
        ...findings.flatMap(findingLines),
        ...readsAs.flatMap((kind) =>
          wrapped(`It can be read as another kind of document: check it with --as ${kind}.`, '  '),
        ),
      ];

/**
 * Checks documents, and prints what is found in each.
 *
 * @param files - the files, each with one document, or with one on each line
 * @param options - what kind of document they hold, and whether to print JSON
 * @param surroundings - where to read and print
 * @returns whether nothing was found
 */
export const check = async (
  files: readonly string[],
  { as, json }: { readonly as: DocumentKind; readonly json: boolean },
  surroundings: Surroundings,
): Promise<boolean> => {
  const all: Checked[] = [];
  for (const file of files)
    for (const document of await documentsIn(file, surroundings)) all.push(checked(document, as));
  surroundings.print(
    json
      ? `${JSON.stringify(
          all.map(({ file, findings }) => ({ file, findings })),
          undefined,
          2,
        )}\n`
      : `${all.flatMap(linesOf).join('\n')}\n`,
  );
  return all.every(({ findings }) => findings.length === 0);
};
