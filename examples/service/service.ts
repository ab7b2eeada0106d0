/**
 * The service itself, which listens to nothing yet. It keeps nothing and has no clock: what it answers depends on the body alone, or
 * is that it has no answer in time.
 */
import Fastify, { type FastifyInstance, type FastifyReply, type FastifyRequest } from 'fastify';
import { Connections } from './connections.js';
import { HEADERS } from './headers.js';
import { LIMITS } from './limits.js';
import { describeService } from './openapi.js';
import { OPERATIONS } from './operations.js';
import { PAGES } from './pages.js';
import { PROBLEM_JSON, type ProblemId, problem } from './problems.js';
import { TABLES } from './tables.js';
import { Workers } from './workers.js';

/** What is written down of a request: nothing that its sender chose freely. */
export interface LogEntry {
  readonly method: string;
  /** The pattern of the route, not the address that was asked for. */
  readonly route: string;
  readonly status: number;
  readonly milliseconds: number;
}

export interface ServiceOptions {
  readonly log: (entry: LogEntry) => void;
  readonly limits?: typeof LIMITS;
  /** Told how many connections were cut because their answers took too long to send, once the service was closed. */
  readonly onCut?: ((connections: number) => void) | undefined;
}

/** Methods that a route can have; the rest have none anywhere. */
const METHODS = ['GET', 'HEAD', 'POST'] as const;

const refuse = (reply: FastifyReply, id: ProblemId): FastifyReply => {
  const document = problem(id);
  if (id === 'busy') reply.header('retry-after', '1');
  return reply.headers(HEADERS).code(document.status).type(PROBLEM_JSON).send(JSON.stringify(document));
};

/** Which problem an error of the framework is. Its message can quote the request and is not read. */
const problemOf = ({ code, statusCode = 500 }: { readonly code?: string; readonly statusCode?: number }): ProblemId => {
  if (statusCode === 413) return 'body-too-large';
  if (statusCode === 415) return 'unsupported-media-type';
  if (statusCode >= 400 && statusCode < 500)
    return code?.startsWith('FST_ERR_CTP') ? 'malformed-body' : 'malformed-request';
  return 'internal';
};

const pathOf = ({ url }: FastifyRequest): string => url.replace(/\?.*$/s, '');

/** Answers what no route is for: another method of a known address, or an unknown one. */
function refuseUnrouted(service: FastifyInstance, request: FastifyRequest, reply: FastifyReply): FastifyReply {
  const allowed = METHODS.filter((method) => service.hasRoute({ method, url: pathOf(request) }));
  if (allowed.length === 0) return refuse(reply, 'not-found');
  reply.header('allow', ['OPTIONS', ...allowed].join(', '));
  return request.method === 'OPTIONS' ? reply.code(204).send() : refuse(reply, 'method-not-allowed');
}

/** HTTP/1.1 names its host, once. Node’s own answer to a request that does not would be empty. */
const namesItsHost = ({ raw }: FastifyRequest): boolean => {
  const named = raw.rawHeaders.filter((name, place) => place % 2 === 0 && name.toLowerCase() === 'host').length;
  return named === 1 || (named === 0 && raw.httpVersion === '1.0');
};

/** Puts what arrives through its checks, and answers what goes wrong, each time with a problem document. */
function checkRequests(service: FastifyInstance, log: ServiceOptions['log']): void {
  // Nothing is read here, where it would hold others up: the workers read it.
  service.removeAllContentTypeParsers();
  service.addContentTypeParser('application/json', { parseAs: 'buffer' }, (_request, body, done) => done(null, body));

  service.addHook('onRequest', async (request, reply) => {
    reply.headers(HEADERS);
    if (!namesItsHost(request)) return refuse(reply, 'malformed-request');
    if (request.is404) return refuseUnrouted(service, request, reply);
    const { 'content-encoding': encoding = 'identity' } = request.headers;
    return encoding === 'identity' ? undefined : refuse(reply, 'unsupported-media-type');
  });
  service.addHook('onResponse', async (request, reply) => {
    log({
      method: request.method,
      route: request.routeOptions.url ?? 'none',
      status: reply.statusCode,
      milliseconds: Math.round(reply.elapsedTime),
    });
  });
  service.setErrorHandler((error: { readonly code?: string; readonly statusCode?: number }, _request, reply) =>
    refuse(reply, problemOf(error)),
  );
  service.setNotFoundHandler((request, reply) => refuseUnrouted(service, request, reply));
}

/** Addresses for looking up are answered from bytes made once, when they are first asked for; questions by the workers. */
function addRoutes(service: FastifyInstance, workers: Workers): void {
  const lookedUp = [
    ...TABLES.map(({ path, content }) => ({ path, made: () => content })),
    { path: '/openapi.json', made: describeService },
  ];
  for (const { path, made } of lookedUp) {
    let bytes: Buffer | undefined;
    service.get(path, async (_request, reply) => {
      bytes ??= Buffer.from(JSON.stringify(made()));
      return reply.type('application/json; charset=utf-8').send(bytes);
    });
  }
  for (const { path, html, policy } of PAGES)
    service.get(path, async (_request, reply) => {
      const page = html();
      if (page === undefined) return refuse(reply, 'not-found');
      return reply.header('content-security-policy', policy).type('text/html; charset=utf-8').send(page);
    });
  for (const { path } of OPERATIONS)
    service.post<{ Body: Uint8Array | undefined }>(path, async (request, reply) => {
      const answer = await workers.ask({ path, body: request.body && new Uint8Array(request.body) });
      return typeof answer === 'string'
        ? refuse(reply, answer)
        : reply.code(answer.status).type(answer.type).send(Buffer.from(answer.body.buffer));
    });
}

/**
 * Builds the service. Closing it lets the answers that are being sent arrive; connections that take too long for that are cut.
 *
 * @param options - where log entries go, limits other than the usual ones, and what is told when connections were cut
 * @returns the service, ready to listen
 */
export function buildService({ log, limits = LIMITS, onCut = () => undefined }: ServiceOptions): FastifyInstance {
  const service = Fastify({
    // The framework’s own log can hold addresses and error messages, so there is none.
    logger: false,
    bodyLimit: limits.bodyBytes,
    requestTimeout: limits.requestMilliseconds,
    keepAliveTimeout: limits.idleMilliseconds,
    return503OnClosing: false,
    pluginTimeout: 60_000, // workers take their time to start where the machine is busy
    http: {
      maxHeaderSize: limits.headerBytes,
      headersTimeout: limits.headersMilliseconds,
      connectionsCheckingInterval: limits.checkEveryMilliseconds,
      requireHostHeader: false,
    },
    frameworkErrors: (error, _request, reply) => refuse(reply, problemOf(error)),
    clientErrorHandler: () => undefined, // `Connections` answers
  });
  const connections = new Connections(service.server, (status) =>
    log({ method: 'none', route: 'none', status, milliseconds: 0 }),
  );
  const workers = new Workers(limits);
  service.addHook('onReady', () => workers.start());
  service.addHook('preClose', async () => {
    setTimeout(() => {
      const cut = connections.cut();
      if (cut > 0) onCut(cut);
    }, limits.closeMilliseconds).unref();
  });
  service.addHook('onClose', () => workers.close());
  checkRequests(service, log);
  addRoutes(service, workers);
  return service;
}
