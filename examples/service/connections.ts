/** What lies below the framework: requests that are no HTTP, and connections that are to be closed without cutting an answer off. */
import { type IncomingMessage, type Server, type ServerResponse, STATUS_CODES } from 'node:http';
import type { Duplex } from 'node:stream';
import { HEADERS } from './headers.js';
import { PROBLEM_JSON, type ProblemId, problem } from './problems.js';

/** Milliseconds in which the other side can read the end of an answer before the connection is cut: what it still sends is dropped. */
const LINGER = 2_000;

/** The problem that Node itself found. */
const problemOf = (code: string | undefined): ProblemId => {
  if (code === 'HPE_HEADER_OVERFLOW') return 'headers-too-large';
  return code === 'ERR_HTTP_REQUEST_TIMEOUT' ? 'request-too-slow' : 'malformed-request';
};

const answerFor = (id: ProblemId) => {
  const document = problem(id);
  const body = JSON.stringify(document);
  const headers = {
    ...HEADERS,
    'content-type': PROBLEM_JSON,
    'content-length': String(Buffer.byteLength(body)),
    connection: 'close',
    ...(id === 'method-not-allowed' ? { allow: 'OPTIONS, GET, HEAD, POST' } : {}),
  };
  return { status: document.status, headers, body };
};

/** An answer as it goes over the wire. */
const wire = ({ status, headers, body }: ReturnType<typeof answerFor>): string => {
  const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}\r\n`);
  return `HTTP/1.1 ${status} ${STATUS_CODES[status]}\r\n${lines.join('')}\r\n${body}`;
};

/**
 * Ends a connection so that all that was written arrives. Closing it at once would, where the other side is still sending, make its
 * system throw away what it has not read yet.
 */
const endGently = (socket: Duplex, last = ''): void => {
  if (socket.writable) socket.end(last);
  socket.resume();
  const timer = setTimeout(() => socket.destroy(), LINGER);
  socket.once('close', () => clearTimeout(timer));
};

/** Calls back once all of these are sent, or can no longer be. */
const afterAll = (answers: readonly ServerResponse[], then: () => void): void => {
  const left = new Set(answers);
  if (left.size === 0) then();
  for (const answer of answers)
    answer.once('close', () => {
      left.delete(answer);
      if (left.size === 0) then();
    });
};

/** The connections of one server, each with the answers that are not wholly sent. */
export class Connections {
  readonly #open = new Map<Duplex, Set<ServerResponse>>();
  readonly #refusing = new WeakSet<Duplex>();
  readonly #refused: (status: number) => void;
  #isClosing = false;

  /**
   * Takes over what Node would do by itself.
   *
   * @param server - the server, which listens to nothing yet
   * @param refused - told the status of each answer given here
   */
  constructor(server: Server, refused: (status: number) => void) {
    this.#refused = refused;
    server.on('connection', (socket) => {
      this.#open.set(socket, new Set());
      // Node calls this after an answer that ends its connection, and would not wait for what is still being sent to us.
      socket.destroySoon = () => endGently(socket);
      socket.once('close', () => this.#open.delete(socket));
    });
    server.prependListener('request', (request, response) => this.#answering(request, response));
    server.on('checkExpectation', (request, response) => {
      this.#answering(request, response);
      const { status, headers, body } = answerFor('expectation-failed');
      response.writeHead(status, headers).end(body);
      refused(status);
    });
    server.on('connect', (_request, socket) => this.#refuse('method-not-allowed', socket));
    server.on('clientError', (error: { readonly code?: string }, socket) => {
      if (error.code === 'ECONNRESET' || !socket.writable) socket.destroy();
      else this.#refuse(problemOf(error.code), socket);
    });
    // Node’s own takes a connection for idle whose answer is written but not yet sent, and cuts it off.
    server.closeIdleConnections = () => this.#closeIdle();
  }

  /**
   * Cuts the connections that are left.
   *
   * @returns how many there were
   */
  cut(): number {
    const left = [...this.#open.keys()];
    for (const socket of left) socket.destroy();
    return left.length;
  }

  #answering({ socket }: IncomingMessage, response: ServerResponse): void {
    const answers = this.#open.get(socket);
    answers?.add(response);
    response.once('close', () => {
      answers?.delete(response);
      if (this.#isClosing && answers?.size === 0) endGently(socket);
    });
  }

  /** Answers what never becomes a request, after the answers to the requests before it. */
  #refuse(id: ProblemId, socket: Duplex): void {
    if (this.#refusing.has(socket)) return;
    this.#refusing.add(socket);
    const answers = [...(this.#open.get(socket) ?? [])];
    const isAnswered = answers.some(({ req, headersSent }) => !req.complete && headersSent);
    afterAll(isAnswered ? answers : answers.filter(({ req }) => req.complete), () => {
      const answer = answerFor(id);
      if (!isAnswered && socket.writable) this.#refused(answer.status);
      endGently(socket, isAnswered ? '' : wire(answer));
    });
  }

  #closeIdle(): void {
    this.#isClosing = true;
    for (const [socket, answers] of this.#open) if (answers.size === 0) endGently(socket);
  }
}
