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
    const depth = 40_000;
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

  it('is not read where it names a key twice in one record, since part of it would be lost', async () => {
    const twice = await post(`{"asOf":"${MARK}",${JSON.stringify(SAMPLES[PATH]).slice(1)}`);
    expect([twice.status, JSON.parse(twice.text).type]).toEqual([400, '/problems/malformed-body']);
    expect(twice.text).not.toContain(MARK);
  });
});

describe('An address', () => {
  it('that is not known is not repeated', async () => {
    for (const path of [
      `/children/${MARK}`,
      `/${MARK}?name=${MARK}`,
      '/problems',
      '/case',
      '/case/state/',
      '/__proto__',
    ])
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

/** The answers in what came back on a connection. */
const answersIn = (read: string): readonly (readonly [status: number, type: unknown])[] => {
  const answers: (readonly [number, unknown])[] = [];
  for (let rest = read; rest !== ''; ) {
    const [head = ''] = rest.split('\r\n\r\n', 1);
    const length = Number(/^content-length: (\d+)$/im.exec(head)?.[1] ?? 0);
    const body = rest.slice(head.length + 4, head.length + 4 + length);
    const isProblem = /^content-type: application\/problem\+json; charset=utf-8$/im.test(head);
    answers.push([Number(head.split(' ')[1]), isProblem ? JSON.parse(body).type : body]);
    rest = rest.slice(head.length + 4 + length);
  }
  return answers;
};

describe('A connection', () => {
  const posted = `POST ${PATH} HTTP/1.1\r\nhost: a\r\ncontent-type: application/json\r\n`;
  const whole = (body: string): string => `${posted}content-length: ${body.length}\r\n\r\n${body}`;
  const INDICATION = whole('{}').replace(PATH, '/classification/indication');

  it.each<readonly [what: string, sent: string, status: number, id: ProblemId]>([
    ['that speaks no HTTP', `${MARK} ${MARK}\r\n\r\n`, 400, 'malformed-request'],
    ['that speaks HTTP/2', 'PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n', 400, 'malformed-request'],
    ['with a method that there is not', `${MARK} / HTTP/1.1\r\nhost: a\r\n\r\n`, 400, 'malformed-request'],
    ['that names no host', `GET /health?${MARK} HTTP/1.1\r\nconnection: close\r\n\r\n`, 400, 'malformed-request'],
    [
      'that names two hosts',
      `GET /health HTTP/1.1\r\nhost: a\r\nhost: ${MARK}\r\nconnection: close\r\n\r\n`,
      400,
      'malformed-request',
    ],
    [
      'that says two lengths at once',
      `${posted}content-length: 2\r\ntransfer-encoding: chunked\r\n\r\n0\r\n\r\n${MARK}`,
      400,
      'malformed-request',
    ],
    ['with a length that is none', `${posted}content-length: ${MARK}\r\n\r\n`, 400, 'malformed-request'],
    ['with a part of no length', `${posted}transfer-encoding: chunked\r\n\r\n${MARK}\r\n`, 400, 'malformed-request'],
    [
      'with too many header lines',
      `GET /health HTTP/1.1\r\nhost: a\r\nx-a: ${MARK.repeat(1000)}\r\n\r\n`,
      431,
      'headers-too-large',
    ],
    [
      'that expects something else',
      `${posted}expect: ${MARK}\r\ncontent-length: 2\r\n\r\n{}`,
      417,
      'expectation-failed',
    ],
    ['that asks for another server', `CONNECT ${MARK}:443 HTTP/1.1\r\nhost: a\r\n\r\n`, 405, 'method-not-allowed'],
    [
      'with a method of WebDAV',
      `PROPFIND ${PATH} HTTP/1.1\r\nhost: a\r\nconnection: close\r\n\r\n`,
      405,
      'method-not-allowed',
    ],
    ['that asks for everything', 'OPTIONS * HTTP/1.1\r\nhost: a\r\nconnection: close\r\n\r\n', 404, 'not-found'],
    ['that sends more than is read', whole(MARK.repeat(200_000)), 413, 'body-too-large'],
    [
      'that sends what is not JSON',
      `${posted.replace('/json', '/xml')}connection: close\r\ncontent-length: 2\r\n\r\n{}`,
      415,
      'unsupported-media-type',
    ],
  ])('%s is told so, and closed', async (_, sent, status, id) => {
    const read = await sendRaw(sent);
    expect(answersIn(read)).toEqual([[status, `/problems/${id}`]]);
    expect(read + JSON.stringify(logged)).not.toContain(MARK);
  });

  it('is told what is wrong with a request only after the answers to those before it', async () => {
    const read = await sendRaw(`${INDICATION}${INDICATION}${MARK}\r\n\r\n`);
    expect(answersIn(read)).toEqual([
      [422, '/problems/findings'],
      [422, '/problems/findings'],
      [400, '/problems/malformed-request'],
    ]);
  });

  it('that asks to go on is asked for the body', async () => {
    const read = await sendRaw(`${INDICATION.replace('\r\n', '\r\nexpect: 100-continue\r\nconnection: close\r\n')}`);
    expect(answersIn(read)).toEqual([
      [100, ''],
      [422, '/problems/findings'],
    ]);
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
