/** Workers that answer questions beside each other, so that a long one holds nobody up. One that takes too long is stopped and replaced. */
import { Worker } from 'node:worker_threads';
import { type Program, workerProgram } from '../worker-program.js';
import type { Answer, Question } from './answer.js';
import type { LIMITS } from './limits.js';
import type { ProblemId } from './problems.js';

/** An answer, or why there is none. */
export type Outcome = Answer | Extract<ProblemId, 'busy' | 'answer-too-slow' | 'internal'>;

interface Task {
  readonly question: Question;
  readonly settle: (outcome: Outcome) => void;
  readonly timer: NodeJS.Timeout;
}

/** Milliseconds until a worker that could not start is tried again. */
const TRY_AGAIN = 1_000;

/** The workers of one service. */
export class Workers {
  readonly #limits: typeof LIMITS;
  readonly #all = new Set<Worker>();
  readonly #idle: Worker[] = [];
  readonly #waiting = new Set<Task>();
  readonly #running = new Map<Worker, Task>();
  #isClosed = false;

  constructor(limits: typeof LIMITS) {
    this.#limits = limits;
  }

  /** Starts the first worker and waits until it is there; then the others, while it answers already. */
  async start(): Promise<void> {
    const program = await workerProgram(
      new URL(import.meta.url.endsWith('.ts') ? './worker.ts' : './worker.js', import.meta.url),
    );
    await this.#startOne(program);
    for (let count = 1; count < this.#limits.workers; count += 1) this.#startAgain(program);
  }

  /** Asks whichever worker is free first. */
  ask(question: Question): Promise<Outcome> {
    return new Promise((resolve) => {
      if (this.#isClosed || (this.#idle.length === 0 && this.#waiting.size >= this.#limits.mostWaiting)) {
        resolve('busy');
        return;
      }
      const timer = setTimeout(() => {
        this.#waiting.delete(task);
        resolve('busy');
      }, this.#limits.waitMilliseconds);
      const task: Task = { question, settle: resolve, timer };
      this.#waiting.add(task);
      this.#next();
    });
  }

  /** Stops all workers. */
  async close(): Promise<void> {
    this.#isClosed = true;
    await Promise.all([...this.#all].map((worker) => worker.terminate()));
  }

  #startOne(program: Program): Promise<void> {
    const worker = new Worker(program.program, {
      eval: program.eval,
      execArgv: [],
      resourceLimits: { maxOldGenerationSizeMb: this.#limits.workerMegabytes },
    });
    this.#all.add(worker);
    return new Promise((resolve, reject) => {
      worker.once('message', () => {
        worker.on('message', (answer: Answer) => this.#end(worker, answer));
        worker.once('exit', () => this.#replace(worker, program));
        this.#free(worker);
        resolve();
      });
      // What went wrong could repeat some of a question, so nothing is written down; the exit follows.
      worker.on('error', () => undefined);
      worker.once('exit', () => {
        this.#all.delete(worker);
        reject(new Error('A worker could not start.'));
      });
    });
  }

  /** Gives the question that has waited longest to a worker that is free. */
  #next(): void {
    const [task] = this.#waiting;
    if (task === undefined) return;
    const worker = this.#idle.pop();
    if (worker === undefined) return;
    this.#waiting.delete(task);
    clearTimeout(task.timer);
    const timer = setTimeout(() => {
      this.#settle(worker, 'answer-too-slow');
      void worker.terminate();
    }, this.#limits.answerMilliseconds);
    this.#running.set(worker, { ...task, timer });
    const { body } = task.question;
    worker.postMessage(task.question, body === undefined ? [] : [body.buffer]);
  }

  #settle(worker: Worker, outcome: Outcome): void {
    const task = this.#running.get(worker);
    this.#running.delete(worker);
    clearTimeout(task?.timer);
    task?.settle(outcome);
  }

  #end(worker: Worker, answer: Answer): void {
    // An answer that comes after its time is nobody's any more, and its worker is being stopped.
    if (!this.#running.has(worker)) return;
    this.#settle(worker, answer);
    this.#free(worker);
  }

  #free(worker: Worker): void {
    this.#idle.push(worker);
    this.#next();
  }

  /** A worker has gone: too slow, out of memory, or broken. */
  #replace(worker: Worker, program: Program): void {
    this.#settle(worker, 'internal');
    const place = this.#idle.indexOf(worker);
    if (place !== -1) this.#idle.splice(place, 1);
    this.#startAgain(program);
  }

  #startAgain(program: Program): void {
    if (this.#isClosed) return;
    this.#startOne(program).catch(() => setTimeout(() => this.#startAgain(program), TRY_AGAIN).unref());
  }
}
