/** `check`: what in documents cannot be right, and what they still lack. */

import { counted } from '../shared/counted.js';
import type { CivilDate } from '../shared/days/civil-date.js';
import type { Finding } from '../shared/findings/finding.js';
import { isLeft, isRight } from '../shared/findings/result.js';
import { DOCUMENT_KINDS, type DocumentIn, type DocumentKind, documentsIn, PARSERS } from './documents.js';
import { type Lacking, lackingIn } from './lacking.js';
import { asJson, asText, findingLines, wrapped } from './say/text.js';
import type { Surroundings } from './surroundings.js';

/** What a check found in one document. */
interface Checked {
  readonly file: string;
  readonly findings: readonly Finding[];
  /** What it still lacks, where it can be read; `undefined` where only that was checked. */
  readonly lacking: readonly Lacking[] | undefined;
  /** The kinds of which it would be a right document, where it is none of the kind asked about. */
  readonly readsAs: readonly DocumentKind[];
}

const checked = ({ name, read }: DocumentIn, as: DocumentKind, asOf: CivilDate): Checked => {
  if (isLeft(read)) return { file: name, findings: read.left, lacking: undefined, readsAs: [] };
  const document = read.right;
  const result = PARSERS[as](document);
  return {
    file: name,
    findings: isLeft(result) ? result.left : [],
    lacking: lackingIn(as, document, asOf),
    readsAs: isLeft(result) ? DOCUMENT_KINDS.filter((kind) => isRight(PARSERS[kind](document))) : [],
  };
};

const lackingLines = ({ about, findings }: Lacking): readonly string[] => [
  `  ${about}: ${findings.length === 0 ? 'nothing found' : counted(findings.length, 'finding')}`,
  ...findings.flatMap(findingLines),
];

/** A document that can be read. What was not looked at is not said to be well. */
const readableLines = (file: string, lacking: readonly Lacking[] | undefined): readonly string[] => [
  `${file}: it can be read, and holds nothing that cannot be right${lacking === undefined ? '. Whether it is complete was not checked.' : ''}`,
  ...(lacking ?? []).flatMap(lackingLines),
];

const linesOf = ({ file, findings, lacking, readsAs }: Checked): readonly string[] =>
  findings.length === 0
    ? readableLines(file, lacking)
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
 * @param options - what kind of document they hold, the day by which they are checked, and whether to print JSON
 * @param surroundings - where to read and print
 * @returns whether all can be read, and nothing in them cannot be right; what they lack does not count
 */
export const check = async (
  files: readonly string[],
  { as, asOf, json }: { readonly as: DocumentKind; readonly asOf: CivilDate; readonly json: boolean },
  surroundings: Surroundings,
): Promise<boolean> => {
  const all: Checked[] = [];
  for (const file of files)
    for (const document of await documentsIn(file, surroundings)) all.push(checked(document, as, asOf));
  surroundings.print(
    json
      ? asJson(all.map(({ file, findings, lacking }) => ({ file, findings, lacking })))
      : asText(all.flatMap(linesOf)),
  );
  return all.every(({ findings }) => findings.length === 0);
};
