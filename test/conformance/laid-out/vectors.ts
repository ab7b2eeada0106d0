/** What every set of vectors is put together with. */
import { type Citation, formatCitation } from 'reunification-framework';
import { INTERPRETATIONS } from '../../../src/command/interpretations.js';
import type { AskedFunction, Vector, VectorSet } from '../../../src/conformance/index.js';

/** What is said of a function here; which fields are compared is read off the vectors. */
export type Asked = Omit<AskedFunction, 'compared'>;

/** A set as it is laid out here. What its functions take and answer is in `functions.ts`; the rest is the same for all sets. */
export type LaidOut = Pick<VectorSet, 'set' | 'description' | 'vectors'>;

/** Plain data, without the fields that hold nothing. */
export const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

/** Each place once, written out. */
export const written = (sources: readonly (Citation | undefined)[]): readonly string[] => [
  ...new Set(sources.filter((source) => source !== undefined).map(formatCitation)),
];

/** The places that a numbered choice is about. */
export function placesOf(id: `I-${number}`): readonly Citation[] {
  const choice = INTERPRETATIONS.find((interpretation) => interpretation.id === id);
  if (choice === undefined) throw new Error(`No such choice: ${id}`);
  return choice.sources;
}

/** A vector whose values may hold fields with nothing in them; rules and sources are left out where there are none. */
export function vector({ rules = [], sources = [], input, expected, ...told }: Vector): Vector {
  return {
    ...told,
    input: plain(input),
    expected: plain(expected),
    ...(rules.length === 0 ? {} : { rules: [...new Set(rules)] }),
    ...(sources.length === 0 ? {} : { sources }),
  };
}

/** Of vectors that ask and expect the same, the first. */
export function withoutRepeats(vectors: readonly Vector[]): readonly Vector[] {
  const said = vectors.map(({ function: name, input, expected }) => JSON.stringify([name, input, expected]));
  return vectors.filter((_, place) => said.indexOf(said[place] ?? '') === place);
}

/** Text as part of an id. */
export const slug = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');

/** A finding as it is compared. */
interface Found {
  readonly code: string;
  readonly path: readonly (string | number)[];
}

/** `code at some/path/0` as a finding. */
export const findingsOf = (lines: readonly string[]): readonly Found[] =>
  lines.map((line) => {
    const [code = '', path = ''] = line.split(' at ');
    return { code, path: stepsOf(path, '/') };
  });

/** A path written in one line. */
const stepsOf = (path: string, between: string): readonly (string | number)[] =>
  path === '' ? [] : path.split(between).map((step) => (/^\d+$/.test(step) ? Number(step) : step));

/** Whether a register knows a code. */
export const isCodeOf = <Code extends string>(register: Readonly<Record<Code, unknown>>, code: string): code is Code =>
  Object.hasOwn(register, code);
