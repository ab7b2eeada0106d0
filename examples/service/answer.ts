/** From the bytes of a body to the bytes of an answer: a pure function, the same for the same body. */
import { type Finding, isLeft } from 'reunification-framework';
import { SHAPE_FINDINGS } from 'reunification-framework/factors/schema';
import { hasRepeatedKey } from 'reunification-framework/shared';
import secureJson from 'secure-json-parse';
import { OPERATIONS, type Operation } from './operations.js';
import { PROBLEM_JSON, type Problem, problem } from './problems.js';

/** A question as it is sent. */
export interface Question {
  readonly path: string;
  /** Left out: there was none. */
  readonly body: Uint8Array<ArrayBuffer> | undefined;
}

/** An answer as it is sent. */
export interface Answer {
  readonly status: number;
  readonly type: string;
  readonly body: Uint8Array<ArrayBuffer>;
}

const ASKED = new Map<string, Operation>(OPERATIONS.map((operation) => [operation.path, operation]));

/** The most findings that an answer lists: more than anybody mends at once. */
const MOST_FINDINGS = 500;

/** The findings of all parts of a body, what must be mended first, and at the end how many more there are. */
const listed = (findings: readonly Finding[]): readonly Finding[] => {
  if (findings.length <= MOST_FINDINGS) return findings;
  const byWeight = [
    ...findings.filter(({ severity }) => severity === 'must'),
    ...findings.filter(({ severity }) => severity === 'should'),
  ];
  const more = byWeight.slice(MOST_FINDINGS - 1);
  const leftOut = more.reduce((sum, finding) => sum + (finding.leftOut ?? 1), 0);
  const severity = more[0]?.severity ?? 'should';
  return [
    ...byWeight.slice(0, MOST_FINDINGS - 1),
    { ...SHAPE_FINDINGS['findings.more'], code: 'findings.more', path: [], severity, leftOut },
  ];
};

const inUtf8 = (text: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(text);

const bytesOf = (value: unknown): Uint8Array<ArrayBuffer> => inUtf8(JSON.stringify(value));

const refusal = (document: Problem): Answer => ({
  status: document.status,
  type: PROBLEM_JSON,
  body: bytesOf(document),
});

/** The JSON of a body. What is not UTF-8, not JSON, names a key twice or has one that would change what records are, is none; its words are not repeated. */
const jsonOf = (body: Uint8Array): { readonly value: unknown } | undefined => {
  try {
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(body);
    const value: unknown = secureJson.parse(text);
    return hasRepeatedKey(text) ? undefined : { value };
  } catch {
    return undefined;
  }
};

/**
 * Answers a question.
 *
 * @param question - the path of the operation, and the body as it came
 * @returns the answer, or a problem document
 */
export function answerTo({ path, body }: Question): Answer {
  const operation = ASKED.get(path);
  if (operation === undefined) return refusal(problem('not-found'));
  const json = body === undefined ? { value: undefined } : jsonOf(body);
  if (json === undefined) return refusal(problem('malformed-body'));
  const answer = operation.ask(json.value);
  if (isLeft(answer)) return refusal(problem('findings', listed(answer.left)));
  return operation.media === undefined
    ? { status: 200, type: 'application/json; charset=utf-8', body: bytesOf(answer.right) }
    : { status: 200, type: `${operation.media}; charset=utf-8`, body: inUtf8(String(answer.right)) };
}
