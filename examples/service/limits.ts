/** How much of a request is waited for, and how long. A real case is far smaller. */
export const LIMITS = {
  /** Bytes of a body: 1 MiB, some forty times the largest case under `examples/cases`. */
  bodyBytes: 1_048_576,
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
};
