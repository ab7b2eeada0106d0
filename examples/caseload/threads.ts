/** Who answers the lines: this thread, or workers beside it. The answers come in the order of the lines either way. */
import { Worker } from 'node:worker_threads';
import { workerProgram } from '../worker-program.js';
import type { LineQuestion } from './answer-case.js';
import { type AnsweredLine, answeredLine } from './answered-line.js';
import type { NumberedLine } from './lines.js';

type Lines = readonly NumberedLine[];
type Answers = readonly AnsweredLine[];

/** What answers lines. */
export interface Answering {
  /** Answers some lines. */
  readonly answer: (lines: Lines) => Promise<Answers>;
  /** How many times it can be asked before it has answered: more would only wait. */
  readonly atOnce: number;
  /** Ends it, whatever it is doing. */
  readonly close: () => Promise<void>;
}

const here = (question: LineQuestion): Answering => ({
  answer: async (lines) => lines.map((line) => answeredLine(line, question)),
  atOnce: 1,
  close: async () => undefined,
});

/** A worker, and how its answers come back: in the order in which it was asked. */
class Thread {
  readonly #worker: Worker;
  readonly #asked: {
    readonly lines: Lines;
    readonly resolve: (answers: Answers) => void;
    readonly reject: (error: Error) => void;
  }[] = [];
  #hasEnded = false;

  constructor(worker: Worker) {
    this.#worker = worker;
    worker.on('message', (answers: Answers) => this.#asked.shift()?.resolve(answers));
    // What went wrong could repeat some of a line, so it is not passed on; the exit follows.
    worker.on('error', () => undefined);
    worker.once('exit', () => {
      this.#hasEnded = true;
      for (const { lines, reject } of this.#asked.splice(0)) reject(new WorkerEnded(lines));
    });
  }

  ask(lines: Lines): Promise<Answers> {
    return new Promise((resolve, reject) => {
      if (this.#hasEnded) {
        reject(new WorkerEnded(lines));
        return;
      }
      this.#asked.push({ lines, resolve, reject });
      this.#worker.postMessage(lines);
    });
  }

  async end(): Promise<void> {
    await this.#worker.terminate();
  }
}

/** A worker that ended before it had answered: out of memory, or broken. */
export class WorkerEnded extends Error {
  constructor(lines: Lines) {
    super(`a worker ended while it had lines ${lines[0]?.number} to ${lines.at(-1)?.number} to answer`);
  }
}

/** The most lines that are answered together: short ones would otherwise be tens of thousands. */
const MOST_AT_ONCE = 500;

/** How far workers are asked ahead, so that none waits for what is being written. */
const ASKED_AHEAD = 2;

/**
 * Makes what answers the lines.
 *
 * @param question - the day asked about, and what else is asked of every line
 * @param workers - how many threads answer; 1: this one
 * @returns what answers
 */
export async function answeringWith(question: LineQuestion, workers: number): Promise<Answering> {
  if (workers === 1) return here(question);
  const { program, eval: isText } = await workerProgram(
    new URL(import.meta.url.endsWith('.ts') ? './worker.ts' : './worker.js', import.meta.url),
  );
  const threads = Array.from(
    { length: workers },
    () => new Thread(new Worker(program, { eval: isText, execArgv: [], workerData: question })),
  );
  let next = 0;
  return {
    answer: async (lines) => {
      const thread = threads[next];
      next = (next + 1) % threads.length;
      return thread === undefined ? [] : thread.ask(lines);
    },
    atOnce: workers * ASKED_AHEAD,
    close: async () => {
      await Promise.all(threads.map((thread) => thread.end()));
    },
  };
}

/** The lines as they come, in batches that are answered in a moment. */
async function* inBatches(chunks: AsyncIterable<Lines>): AsyncGenerator<Lines, void, undefined> {
  for await (const lines of chunks)
    for (let from = 0; from < lines.length; from += MOST_AT_ONCE) yield lines.slice(from, from + MOST_AT_ONCE);
}

/** A promise whose failure is seen by whoever waits for it; nobody may be waiting yet, or any more. */
const kept = <Value>(promise: Promise<Value>): Promise<Value> => {
  promise.catch(() => undefined);
  return promise;
};

/**
 * Asks for answers to lines, some at once, and gives them in the order of the lines. No answer waits for lines that have not come.
 *
 * @param chunks - the lines, in order, those together that came together
 * @param answering - what answers them
 * @returns the answers, batch by batch
 */
export async function* inOrder(
  chunks: AsyncIterable<Lines>,
  { answer, atOnce }: Answering,
): AsyncGenerator<Answers, void, undefined> {
  const reader = inBatches(chunks);
  const read = () => kept(reader.next().then((batch) => ({ batch })));
  const asked: Promise<{ readonly answers: Answers }>[] = [];
  let coming: ReturnType<typeof read> | undefined = read();
  try {
    while (coming !== undefined || asked.length > 0) {
      const next = await Promise.race([
        ...asked.slice(0, 1),
        ...(coming !== undefined && asked.length < atOnce ? [coming] : []),
      ]);
      if ('answers' in next) {
        asked.shift();
        yield next.answers;
      } else if (next.batch.done === true) coming = undefined;
      else {
        asked.push(kept(answer(next.batch.value).then((answers) => ({ answers }))));
        coming = read();
      }
    }
  } finally {
    // Not waited for: the lines it is waiting for may never come.
    kept(reader.return());
  }
}
