import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { LIMITS } from '../../examples/service/limits.js';
import { OPERATIONS } from '../../examples/service/operations.js';
import { PROBLEMS, type ProblemId } from '../../examples/service/problems.js';
import { SAMPLES } from '../../examples/service/samples.js';
import { type Answered, JSON_HEADERS, runningService } from '../support/service.js';

const MARK = 'Canary-Jane-Doe';
const PATH = '/case/state';

const { ask, send, sendInPieces, sendRaw, logged } = runningService();

const post = (body: string | Uint8Array<ArrayBuffer>, headers: Readonly<Record<string, string>> = JSON_HEADERS) =>
  send(PATH, { method: 'POST', headers, body });

/** Everything that came back, and everything that was written down. */
const seen = ({ text, headers }: Answered): string => `${text}${JSON.stringify([...headers])}${JSON.stringify(logged)}`;

const expectProblem = (answered: Answered, id: ProblemId): void => {
  const { status, title } = PROBLEMS[id];
  expect(JSON.parse(answered.text)).toEqual({ type: `/problems/${id}`, title, status });
  expect(answered.status).toBe(status);
  expect(answered.headers.get('content-type')).toBe('application/problem+json; charset=utf-8');
  expect(seen(answered)).not.toContain(MARK);
};

/** A value with every text in it, or every key, replaced. */
const marked = (value: unknown, what: 'texts' | 'keys'): unknown => {
  if (typeof value === 'string') return what === 'texts' ? MARK : value;
  if (Array.isArray(value)) return value.map((entry: unknown) => marked(entry, what));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, part], place) => [what === 'keys' ? `${MARK}-${place}` : key, marked(part, what)]),
  );
};

/** A value with one more key in every record. */
const withMore = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(withMore);
  if (typeof value !== 'object' || value === null) return value;
  const parts = Object.entries(value).map(([key, part]) => [key, withMore(part)]);
  return { ...Object.fromEntries(parts), [MARK]: MARK };
};

describe('What the service cannot read', () => {
  it.each(OPERATIONS.map(({ path }) => path))('is never repeated: %s', async (path) => {
    const sample = SAMPLES[path];
    for (const body of [marked(sample, 'texts'), marked(sample, 'keys'), withMore(sample), MARK, [MARK], null]) {
      const answered = await ask(path, body);
      expect([path, answered.status]).toEqual([path, 422]);
      expect(answered.headers.get('content-type')).toBe('application/problem+json; charset=utf-8');
      expect(JSON.parse(answered.text).findings).not.toHaveLength(0);
      expect(seen(answered)).not.toContain(MARK);
    }
  });

  it('is answered with everything found at once, each with the path into the body as sent', async () => {
    const { text } = await ask(PATH, { asOf: '2023-02-30', history: { child: {}, events: [7] }, practice: 1, more: 1 });
    const problem = JSON.parse(text);
    expect(problem).toMatchObject({ type: '/problems/findings', status: 422, title: PROBLEMS.findings.title });
    expect(problem.findings.map(({ code, path }: { code: string; path: unknown }) => [code, path])).toEqual([
      ['shape.unknown-field', []],
      ['date.impossible', ['asOf']],
      ['shape.missing', ['history', 'edition']],
      ['shape.missing', ['history', 'child', 'id']],
      ['shape.missing', ['history', 'wayHome']],
      ['shape.wrong-type', ['history', 'events', 0]],
      ['shape.wrong-type', ['practice']],
    ]);
  });

  it('can be text that is not JSON', async () => {
    for (const body of [`{"${MARK}": ${MARK}}`, `["${MARK}"`, '{"asOf": "2023-01-01",}', `${MARK}`, '\u0000'])
      expectProblem(await post(body), 'malformed-body');
  });

  it('can be empty', async () => {
    expectProblem(await post(''), 'malformed-body');
    const withoutBody = await send(PATH, { method: 'POST' });
    expect(JSON.parse(withoutBody.text).findings).toMatchObject([{ code: 'shape.missing', path: [] }]);
  });

  it('can be JSON that is not UTF-8', async () => {
    expectProblem(await post(new Uint8Array([...Buffer.from(`{"${MARK}":"`), 0xe9, 0x22, 0x7d])), 'malformed-body');
  });

  it('can be a record with a key that would change what records are', async () => {
    expectProblem(await post(`{"asOf":"2023-01-01","__proto__":{"history":"${MARK}"}}`), 'malformed-body');
    expectProblem(await post(`{"constructor":{"prototype":{"${MARK}":1}}}`), 'malformed-body');
    expect(Object.keys(Object.prototype)).toEqual([]);
  });

  it('can be nested deeper than any record', async () => {
    const depth = 100_000;
    for (const body of [
      `${'['.repeat(depth)}${']'.repeat(depth)}`,
      `{"asOf":"2023-01-01","history":${'{"a":'.repeat(depth)}1${'}'.repeat(depth)}}`,
      `{"asOf":"2023-01-01","history":{"events":${'['.repeat(depth)}${']'.repeat(depth)}}}`,
    ]) {
      const answered = await post(body);
      expect(answered.status).toBe(422);
      expect(JSON.parse(answered.text).type).toBe('/problems/findings');
    }
  });

  it('can be of another type, or in an encoding', async () => {
    const body = JSON.stringify({ asOf: MARK });
    for (const type of ['text/plain', 'application/x-www-form-urlencoded', `text/${MARK}`, 'application/jsonx', '; ;'])
      expectProblem(await post(body, { 'content-type': type }), 'unsupported-media-type');
    const zipped = new Uint8Array(gzipSync(body));
    for (const encoding of ['gzip', 'br', MARK])
      expectProblem(await post(zipped, { ...JSON_HEADERS, 'content-encoding': encoding }), 'unsupported-media-type');
  });

  it('can be larger than any real case, said beforehand or not', async () => {
    const long = ' '.repeat(LIMITS.bodyBytes + 1);
    expectProblem(await post(long), 'body-too-large');
    const unsaid = await sendInPieces(PATH, [long.slice(0, LIMITS.bodyBytes / 2), long.slice(LIMITS.bodyBytes / 2)]);
    expect(unsaid.status).toBe(413);
    expect(JSON.parse(unsaid.text).type).toBe('/problems/body-too-large');
  });

  it('is read up to the limit', async () => {
    const body = JSON.stringify(SAMPLES[PATH]);
    const full = body + ' '.repeat(LIMITS.bodyBytes - Buffer.byteLength(body));
    expect((await post(full)).status).toBe(200);
    expect((await sendInPieces(PATH, [full.slice(0, 1000), full.slice(1000)])).status).toBe(200);
  });

  it('counts the last of two keys of one name, as the description says', async () => {
    const body = JSON.stringify(SAMPLES[PATH]);
    const twice = await post(`{"asOf":"${MARK}",${body.slice(1)}`);
    expect(twice.text).toBe((await post(body)).text);
  });
});

describe('An address', () => {
  it('that is not known is not repeated', async () => {
    for (const path of [`/children/${MARK}`, `/${MARK}?name=${MARK}`, '/', '/case', '/case/state/', '/__proto__'])
      expectProblem(await send(path), 'not-found');
    expectProblem(await send(`/${MARK}`, { method: 'POST', body: MARK }), 'not-found');
  });

  it('that is not well formed is not repeated', async () => {
    expectProblem(await send(`/%E0%A4%A/${MARK}`), 'malformed-request');
  });

  it('may have a query, which is not read, not repeated and not written down', async () => {
    const answered = await send(`${PATH}?name=${MARK}`, {
      method: 'POST',
      headers: JSON_HEADERS,
      body: JSON.stringify({ asOf: '2023-01-01' }),
    });
    expect(answered.status).toBe(422);
    expect(seen(answered)).not.toContain(MARK);
  });

  it('says which methods it has', async () => {
    for (const method of ['GET', 'PUT', 'DELETE', 'PATCH']) {
      const answered = await send(`${PATH}?${MARK}`, { method });
      expectProblem(answered, 'method-not-allowed');
      expect(answered.headers.get('allow')).toBe('OPTIONS, POST');
    }
    const looked = await send('/health', { method: 'POST', headers: JSON_HEADERS, body: '{}' });
    expectProblem(looked, 'method-not-allowed');
    expect(looked.headers.get('allow')).toBe('OPTIONS, GET, HEAD');
    const options = await send(PATH, { method: 'OPTIONS' });
    expect([options.status, options.headers.get('allow'), options.text]).toEqual([204, 'OPTIONS, POST', '']);
  });

  it('answers HEAD as GET, without the content', async () => {
    const { status, text, headers } = await send('/health', { method: 'HEAD' });
    expect([status, text, headers.get('content-length')]).toEqual([200, '', '15']);
  });
});

describe('Every answer', () => {
  it('is kept by nobody and run by nobody', async () => {
    const answers = [
      await send('/health'),
      await ask(PATH, SAMPLES[PATH]),
      await ask(PATH, {}),
      await send(`/${MARK}`),
      await send('/%E0%A4%A'),
      await send(PATH, { method: 'OPTIONS' }),
    ];
    for (const { headers } of answers) {
      expect(headers.get('cache-control')).toBe('no-store');
      expect(headers.get('x-content-type-options')).toBe('nosniff');
      expect(headers.get('content-security-policy')).toBe("default-src 'none'; frame-ancestors 'none'");
      for (const name of ['access-control-allow-origin', 'server', 'x-powered-by'])
        expect(headers.has(name)).toBe(false);
    }
  });
});

describe('A connection', () => {
  const problemIn = (answer: string): unknown => JSON.parse(answer.slice(answer.indexOf('\r\n\r\n')));

  it('that speaks no HTTP is told so, and closed', async () => {
    const answer = await sendRaw(`${MARK} ${MARK}\r\n\r\n`);
    expect(answer).toMatch(/^HTTP\/1\.1 400 Bad Request\r\n/);
    expect(problemIn(answer)).toMatchObject({ type: '/problems/malformed-request' });
    expect(answer + JSON.stringify(logged)).not.toContain(MARK);
  });

  it('with too many header lines is told so, and closed', async () => {
    const answer = await sendRaw(`GET /health HTTP/1.1\r\nhost: ${MARK}\r\nx-a: ${MARK.repeat(1000)}\r\n\r\n`);
    expect(answer).toMatch(/^HTTP\/1\.1 431 /);
    expect(problemIn(answer)).toMatchObject({ type: '/problems/headers-too-large' });
    expect(answer + JSON.stringify(logged)).not.toContain(MARK);
  });

  it('says two lengths at once and is refused', async () => {
    const both = `POST ${PATH} HTTP/1.1\r\nhost: a\r\ncontent-type: application/json\r\ncontent-length: 2\r\n`;
    const answer = await sendRaw(`${both}transfer-encoding: chunked\r\n\r\n0\r\n\r\n${MARK}`);
    expect(answer).toMatch(/^HTTP\/1\.1 400 /);
    expect(answer + JSON.stringify(logged)).not.toContain(MARK);
  });
});

describe('A slow connection', () => {
  const slow = runningService({ requestMilliseconds: 60, headersMilliseconds: 50, checkEveryMilliseconds: 10 });

  it.each([
    ['header lines', `POST ${PATH} HTTP/1.1\r\nhost: ${MARK}\r\n`],
    [
      'body',
      `POST ${PATH} HTTP/1.1\r\nhost: a\r\ncontent-type: application/json\r\ncontent-length: 99\r\n\r\n{"${MARK}"`,
    ],
  ])('that never finishes its %s is told so, and closed', async (_, begun) => {
    const answer = await slow.sendRaw(begun);
    expect(answer).toMatch(/^HTTP\/1\.1 408 Request Timeout\r\n/);
    expect(answer).toContain('/problems/request-too-slow');
    expect(answer + JSON.stringify(slow.logged)).not.toContain(MARK);
  });
});

describe('A failure of the service', () => {
  const failing = runningService();
  failing.service.get('/fails', () => {
    throw Object.assign(new Error(MARK), { code: MARK });
  });

  it('is told as one, with nothing inside', async () => {
    const answered = await failing.send('/fails');
    expectProblem(answered, 'internal');
    expect(failing.logged).toMatchObject([{ method: 'GET', route: '/fails', status: 500 }]);
    expect(JSON.stringify(failing.logged)).not.toContain(MARK);
  });
});
