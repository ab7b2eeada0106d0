/** What is answered when there is no answer: problem details (RFC 9457), made of fixed words and the library’s findings. */
import type { Finding } from 'reunification-framework';

/** Every kind of problem. The type of a problem document is the id behind `/problems/`. */
export const PROBLEMS = {
  'malformed-request': { status: 400, title: 'The request is not well formed.' },
  'malformed-body': {
    status: 400,
    title: 'The body is not JSON in UTF-8, names a key twice in one record, or has a key that is never allowed.',
  },
  'not-found': { status: 404, title: 'There is nothing at this address.' },
  'method-not-allowed': { status: 405, title: 'This address has no such method.' },
  'request-too-slow': { status: 408, title: 'The request took too long to arrive.' },
  'body-too-large': { status: 413, title: 'The body is larger than any real case.' },
  'unsupported-media-type': { status: 415, title: 'The body has to be application/json, without a content encoding.' },
  'expectation-failed': { status: 417, title: 'The only expectation that can be met is 100-continue.' },
  findings: { status: 422, title: 'The body cannot be read as it is, or its parts do not fit together.' },
  'headers-too-large': { status: 431, title: 'The header lines are too long.' },
  internal: { status: 500, title: 'The service failed. Nothing was answered.' },
  busy: { status: 503, title: 'The service has too much to do. Ask again in a moment.' },
  'answer-too-slow': { status: 504, title: 'The answer took too long. Send less at once.' },
} as const;

/** The id of a kind of problem. */
export type ProblemId = keyof typeof PROBLEMS;

/** A problem document. */
export interface Problem {
  readonly type: string;
  readonly title: string;
  readonly status: number;
  /** Everything found wrong, each with a path into the body as sent. */
  readonly findings?: readonly Finding[];
}

/** The media type of problem documents. */
export const PROBLEM_JSON = 'application/problem+json; charset=utf-8';

/**
 * The document for a problem.
 *
 * @param id - which problem
 * @param findings - what the library found, if it is that
 * @returns the document; it holds nothing of the request but paths made of known field names
 */
export const problem = (id: ProblemId, findings?: readonly Finding[]): Problem => {
  const document = { type: `/problems/${id}`, ...PROBLEMS[id] };
  return findings === undefined ? document : { ...document, findings };
};
