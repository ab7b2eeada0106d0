import { availableParallelism } from 'node:os';

/** How much of a request is waited for, how long it may be worked on, and by how many. A real case is far smaller. */
export const LIMITS = {
  /** Bytes of a body: 256 KiB, some eight times the largest case under `examples/cases`. */
  bodyBytes: 262_144,
  /** Bytes of all header lines, with the URL. */
  headerBytes: 8_192,
  /** Milliseconds in which the header lines have to be there. */
  headersMilliseconds: 10_000,
  /** Milliseconds in which the whole request has to be there. */
  requestMilliseconds: 30_000,
  /** Milliseconds after which a connection with nothing on it is closed. */
  idleMilliseconds: 60_000,
  /** How often late requests are looked for, in milliseconds. */
  checkEveryMilliseconds: 5_000,
  /** How many questions are worked on side by side. The system divides the cores between them, so a short one overtakes long ones. */
  workers: Math.max(6, 3 * availableParallelism()),
  /** Megabytes of memory that one worker may take. */
  workerMegabytes: 256,
  /** Milliseconds that a question may be worked on. Its worker is then replaced. */
  answerMilliseconds: 5_000,
  /** Milliseconds that a question may wait for a worker. */
  waitMilliseconds: 5_000,
  /** How many questions may wait for a worker. */
  mostWaiting: 100,
  /** Milliseconds that answers still being sent have left once the service is told to stop. */
  closeMilliseconds: 25_000,
};
