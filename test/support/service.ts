/** The service of the examples on a port of its own, and requests to it over HTTP. */
import { request } from 'node:http';
import { connect } from 'node:net';
import { afterAll, beforeAll } from 'vitest';
import { LIMITS } from '../../examples/service/limits.js';
import { buildService, type LogEntry } from '../../examples/service/service.js';

/** What came back. */
export interface Answered {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
}

/** What is sent. */
export interface Sent {
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string | Uint8Array<ArrayBuffer>;
}

export const JSON_HEADERS = { 'content-type': 'application/json' };

/** Starts the service before the tests of a file and stops it after them. */
export function runningService(limits: Partial<typeof LIMITS> = {}, onCut?: (connections: number) => void) {
  const logged: LogEntry[] = [];
  const service = buildService({
    log: (entry) => logged.push(entry),
    limits: { ...LIMITS, workers: 2, ...limits },
    onCut,
  });
  beforeAll(async () => {
    await service.listen({ host: '127.0.0.1', port: 0 });
  });
  afterAll(() => service.close());

  const port = (): number => {
    const [address] = service.addresses();
    return typeof address === 'object' ? address.port : 0;
  };
  const send = async (path: string, sent: Sent = {}): Promise<Answered> => {
    const response = await fetch(`http://127.0.0.1:${port()}${path}`, sent);
    return { status: response.status, headers: response.headers, text: await response.text() };
  };
  return {
    service,
    /** Every entry of the log. */
    logged,
    port,
    send,
    /** Asks with a JSON body. */
    ask: (path: string, body: unknown): Promise<Answered> =>
      send(path, { method: 'POST', headers: JSON_HEADERS, body: JSON.stringify(body) }),
    /** Sends a body in pieces, without saying how long it will be. */
    sendInPieces: (
      path: string,
      pieces: readonly string[],
    ): Promise<{ readonly status: number; readonly text: string }> =>
      new Promise((resolve, reject) => {
        const sending = request({ port: port(), path, method: 'POST', headers: JSON_HEADERS }, (response) => {
          let text = '';
          response.setEncoding('utf8');
          response.on('data', (piece: string) => {
            text += piece;
          });
          response.on('end', () => resolve({ status: response.statusCode ?? 0, text }));
        });
        sending.on('error', reject);
        for (const piece of pieces) sending.write(piece);
        sending.end();
      }),
    /** Writes text on a connection as it is, and reads until it is closed. */
    sendRaw: (text: string): Promise<string> =>
      new Promise((resolve, reject) => {
        const socket = connect(port(), '127.0.0.1', () => socket.write(text));
        let read = '';
        socket.setEncoding('utf8');
        socket.on('data', (piece: string) => {
          read += piece;
        });
        socket.on('close', () => resolve(read));
        socket.on('error', reject);
      }),
  };
}
