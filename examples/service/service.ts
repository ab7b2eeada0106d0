/** The service itself, which listens to nothing yet. It keeps nothing and has no clock: what it answers depends on the body alone. */
import { STATUS_CODES } from 'node:http';
import type { Socket } from 'node:net';
import Fastify, { errorCodes, type FastifyInstance, type FastifyReply, type FastifyRequest } from 'fastify';
import { isRight } from 'reunification-framework';
import { LIMITS } from './limits.js';
import { describeService } from './openapi.js';
import { OPERATIONS } from './operations.js';
import { PROBLEM_JSON, type ProblemId, problem } from './problems.js';
import { TABLES } from './tables.js';

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
}

/** On every answer: nobody keeps it, frames it, runs it or guesses another type. */
const HEADERS = {
  'cache-control': 'no-store',
  'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
  'cross-origin-resource-policy': 'same-origin',
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
};

/** Methods that a route can have; the rest have none anywhere. */
const METHODS = ['GET', 'HEAD', 'POST'] as const;

const refuse = (reply: FastifyReply, id: ProblemId, findings?: Parameters<typeof problem>[1]): FastifyReply => {
  const document = problem(id, findings);
  return reply.headers(HEADERS).code(document.status).type(PROBLEM_JSON).send(document);
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

/** Answers what is not HTTP, too long or too slow, below the framework. */
function refuseConnection(error: { readonly code?: string }, socket: Socket, log: ServiceOptions['log']): void {
  if (error.code === 'ECONNRESET' || !socket.writable) {
    socket.destroy();
    return;
  }
  const id: ProblemId =
    error.code === 'HPE_HEADER_OVERFLOW'
      ? 'headers-too-large'
      : error.code === 'ERR_HTTP_REQUEST_TIMEOUT'
        ? 'request-too-slow'
        : 'malformed-request';
  const document = problem(id);
  const body = JSON.stringify(document);
  const headers = {
    ...HEADERS,
    'content-type': PROBLEM_JSON,
    'content-length': Buffer.byteLength(body),
    connection: 'close',
  };
  const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}\r\n`);
  socket.end(`HTTP/1.1 ${document.status} ${STATUS_CODES[document.status]}\r\n${lines.join('')}\r\n${body}`);
  log({ method: 'none', route: 'none', status: document.status, milliseconds: 0 });
}

/**
 * Builds the service.
 *
 * @param options - where log entries go, and limits other than the usual ones
 * @returns the service, ready to listen
 */
export function buildService({ log, limits = LIMITS }: ServiceOptions): FastifyInstance {
  const service = Fastify({
    // The framework’s own log can hold addresses and error messages, so there is none.
    logger: false,
    bodyLimit: limits.bodyBytes,
    requestTimeout: limits.requestMilliseconds,
    keepAliveTimeout: limits.idleMilliseconds,
    return503OnClosing: false,
    http: {
      maxHeaderSize: limits.headerBytes,
      headersTimeout: limits.headersMilliseconds,
      connectionsCheckingInterval: limits.checkEveryMilliseconds,
    },
    frameworkErrors: (error, _request, reply) => refuse(reply, problemOf(error)),
    clientErrorHandler: (error, socket) => refuseConnection(error, socket, log),
  });

  const parseJson = service.getDefaultJsonParser('error', 'error');
  service.removeAllContentTypeParsers();
  service.addContentTypeParser('application/json', { parseAs: 'buffer' }, (request, body, done) => {
    let text: string;
    try {
      text = new TextDecoder('utf-8', { fatal: true }).decode(Buffer.from(body));
    } catch {
      done(new errorCodes.FST_ERR_CTP_INVALID_JSON_BODY());
      return;
    }
    parseJson(request, text, done);
  });

  service.addHook('onRequest', async (request, reply) => {
    reply.headers(HEADERS);
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

  for (const { path, content } of TABLES) service.get(path, async () => content);
  const description = describeService();
  service.get('/openapi.json', async () => description);
  for (const { path, ask } of OPERATIONS) {
    service.post(path, async (request, reply) => {
      const answer = ask(request.body);
      return isRight(answer) ? reply.send(answer.right) : refuse(reply, 'findings', answer.left);
    });
  }
  return service;
}
