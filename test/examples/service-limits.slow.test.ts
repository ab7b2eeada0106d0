import { type ChildProcessByStdio, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:http';
import { connect } from 'node:net';
import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { Connections } from '../../examples/service/connections.js';
import { SAMPLES } from '../../examples/service/samples.js';
import { JSON_HEADERS, runningService } from '../support/service.js';

const people = (kind: string): readonly string[] => Array.from({ length: 100 }, (_, place) => `${kind}-${place}`);

/** As many children, parents and homes as there can be. All of it can be read, and there is far too much to say of it. */
const LARGEST_FAMILY = JSON.stringify({
  asOf: '2026-01-01',
  assessment: {
    edition: 'framework-2015',
    children: people('c').map((id) => ({ id })),
    parents: people('p').map((id) => ({ id })),
    waysHome: people('home').map((id, place) => ({
      id,
      children: people('c'),
      parents: people('p').filter((_, parent) => parent !== place),
    })),
    observations: [],
    circumstances: [],
    capacityToChange: [],
  },
});

/** As many signs as there can be, with a long answer. */
const MANY_SIGNS = JSON.stringify({
  asOf: '2026-09-01',
  signs: Array.from({ length: 2_000 }, (_, place) => ({
    id: `sign-${place}`,
    happenedOn: '2026-08-20',
    recordedOn: '2026-08-21',
    sign: 'help-refused',
  })),
  reviewedOn: ['2026-08-01'],
});

/** As many events as there can be, in which nothing is right. */
const BROKEN_EVENTS = JSON.stringify({
  asOf: '2026-01-01',
  history: {
    edition: 'framework-2015',
    child: { id: 'c' },
    wayHome: { parents: ['p'] },
    events: Array(2_000).fill({ kind: 0, id: 0, happenedOn: 0, recordedOn: 0, level: 0 }),
  },
});

const SMALL = JSON.stringify(SAMPLES['/classification/indication']);

const asked = (body: string) => ({ method: 'POST', headers: JSON_HEADERS, body });

const start = async () => {
  const command: ChildProcessByStdio<null, Readable, Readable> = spawn(
    process.execPath,
    ['--import', 'tsx', 'examples/service/start.ts'],
    { env: { ...process.env, PORT: '0' }, stdio: ['ignore', 'pipe', 'pipe'] },
  );
  onTestFinished(() => void command.kill('SIGKILL'));
  const lines = createInterface({ input: command.stdout });
  const [first]: readonly string[] = await once(lines, 'line');
  return { command, port: Number(/:(\d+);/.exec(first ?? '')?.[1]) };
};

describe('A long question', () => {
  it('holds nobody up who asks something else, nor whoever looks whether the service is there', async () => {
    const { command, port } = await start();
    const send = (path: string, init?: RequestInit) => fetch(`http://127.0.0.1:${port}${path}`, init);
    await send('/classification/indication', asked(SMALL));
    /** How often others were answered while two long questions were. */
    const answeredBeside = async (): Promise<number> => {
      let isBusy = true;
      const long = Promise.all([
        send('/assessment/suggested-indicators', asked(LARGEST_FAMILY)),
        send('/case/state', asked(BROKEN_EVENTS)),
      ]).then((answers) => {
        isBusy = false;
        return answers.map(({ status }) => status);
      });
      let count = 0;
      while (isBusy) {
        const answers = await Promise.all([send('/health'), send('/classification/indication', asked(SMALL))]);
        expect(answers.map(({ status }) => status)).toEqual([200, 200]);
        if (isBusy) count += 1;
        await new Promise((resolve) => setTimeout(resolve, 20));
      }
      for (const status of await long) expect([200, 422, 504]).toContain(status);
      return count;
    };
    // Whoever is held up is answered when the long ones are, and not before. At first, workers may still be starting.
    let count = 0;
    for (let tries = 0; tries < 5 && count === 0; tries += 1) count = await answeredBeside();
    expect(count).toBeGreaterThan(0);
    command.kill('SIGTERM');
    expect(await once(command, 'exit')).toEqual([0, null]);
  });

  describe('that takes longer than it may', () => {
    const impatient = runningService({ workers: 1, answerMilliseconds: 60 });

    it('is told so, its worker is replaced, and nothing of it is repeated', async () => {
      const { status, headers, text } = await impatient.send('/case/state', asked(BROKEN_EVENTS));
      expect([status, headers.get('content-type')]).toEqual([504, 'application/problem+json; charset=utf-8']);
      expect(JSON.parse(text)).toEqual({
        type: '/problems/answer-too-slow',
        title: 'The answer took too long. Send less at once.',
        status: 504,
      });
      await vi.waitFor(
        async () => expect((await impatient.send('/classification/indication', asked(SMALL))).status).toBe(200),
        { timeout: 30_000 },
      );
    });
  });

  describe('beside more than can wait', () => {
    const small = runningService({ workers: 1, mostWaiting: 0 });

    it('leaves the others to ask again, and soon', async () => {
      let isBusy = true;
      const long = small.send('/case/state', asked(BROKEN_EVENTS)).then(({ status }) => {
        isBusy = false;
        return status;
      });
      const refused: string[] = [];
      while (isBusy) {
        const { status, headers, text } = await small.send('/classification/indication', asked(SMALL));
        if (status === 503) refused.push(`${headers.get('retry-after')} ${JSON.parse(text).type}`);
      }
      expect(await long).toBe(422);
      expect(new Set(refused)).toEqual(new Set(['1 /problems/busy']));
    });
  });
});

describe('A service that is told to stop', () => {
  it('lets an answer that is being sent arrive whole, takes no more, and ends', async () => {
    const { command, port } = await start();
    const slow = connect(port, '127.0.0.1');
    slow.write(`POST /return-home/warning-signs HTTP/1.1\r\nhost: a\r\ncontent-type: application/json\r\n`);
    slow.write(`content-length: ${MANY_SIGNS.length}\r\n\r\n${MANY_SIGNS}`);
    const [first]: readonly Buffer[] = await once(slow, 'data');
    slow.pause();
    command.kill('SIGTERM');
    const ended = once(command, 'exit');
    await vi.waitFor(async () => {
      const late = connect(port, '127.0.0.1');
      const error = new Promise((resolve) => late.on('error', resolve).on('connect', () => resolve(late.destroy())));
      expect(await error).toMatchObject({ code: 'ECONNREFUSED' });
    }, 30_000);
    const parts = first === undefined ? [] : [first];
    slow.on('data', (part: Buffer) => parts.push(part));
    slow.resume();
    await once(slow, 'end');
    slow.end();
    const read = Buffer.concat(parts).toString();
    const [head = ''] = read.split('\r\n\r\n', 1);
    const body = read.slice(head.length + 4);
    expect(head).toMatch(/^HTTP\/1\.1 200 /);
    expect(head).toContain(`content-length: ${Buffer.byteLength(body)}`);
    expect(JSON.parse(body).findings).toHaveLength(500);
    expect(await ended).toEqual([0, null]);
  });

  it('lets even an answer arrive whole that is larger than what the systems between two ends hold', async () => {
    const large = Buffer.alloc(64 * 1024 * 1024, 'x');
    const server = createServer((_request, response) => response.end(large));
    new Connections(server, () => undefined);
    await once(server.listen(0, '127.0.0.1'), 'listening');
    const address = server.address();
    const slow = connect(typeof address === 'object' && address !== null ? address.port : 0, '127.0.0.1');
    slow.write('GET / HTTP/1.1\r\nhost: a\r\n\r\n');
    let read = 0;
    slow.on('data', (part: Buffer) => {
      read += part.length;
    });
    await once(slow, 'data');
    const closed = once(server, 'close');
    server.close();
    await once(slow, 'end');
    slow.end();
    expect(read).toBeGreaterThan(large.length);
    await closed;
  });

  it('answers a question that is being worked on, and closes connections on which nothing is asked', async () => {
    const { command, port } = await start();
    const idle = connect(port, '127.0.0.1');
    await once(idle, 'connect');
    const long = fetch(`http://127.0.0.1:${port}/case/state`, asked(BROKEN_EVENTS));
    await fetch(`http://127.0.0.1:${port}/health`);
    command.kill('SIGTERM');
    idle.resume();
    await once(idle, 'end');
    expect((await long).status).toBe(422);
    expect(await once(command, 'exit')).toEqual([0, null]);
  });

  describe('while someone does not read on', () => {
    const cut: number[] = [];
    const stopping = runningService({ closeMilliseconds: 50 }, (connections) => cut.push(connections));

    it('cuts the connection after a while, and says so', async () => {
      const idle = connect({ port: stopping.port(), host: '127.0.0.1', allowHalfOpen: true });
      idle.on('error', () => undefined);
      idle.write(`POST /case/state HTTP/1.1\r\nhost: a\r\ncontent-type: application/json\r\ncontent-length: 9\r\n\r\n`);
      await stopping.send('/health');
      await stopping.service.close();
      expect(cut).toEqual([1]);
    });
  });
});
