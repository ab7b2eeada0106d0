/** One line on a terminal, written again in the same place; nothing where there is no terminal. */
import type { Tally } from './tally.js';

/** What is needed of the stream. */
export interface ProgressStream {
  readonly isTTY?: boolean | undefined;
  write(text: string): unknown;
}

/** Shows how far a run is. */
export interface Progress {
  /** Shows it, at most five times a second. */
  readonly show: (tally: Tally) => void;
  /** Takes it away, so that other text can be written. */
  readonly clear: () => void;
}

const SECONDS_BETWEEN = 0.2;
const START_OF_LINE_AND_ERASE = '\r\u001b[K';

/**
 * Makes the progress of a run.
 *
 * @param stream - where it is shown, if that is a terminal
 * @param seconds - seconds since the run began
 * @returns what shows it and takes it away
 */
export function progressOn(stream: ProgressStream, seconds: () => number): Progress {
  if (stream.isTTY !== true) return { show: () => undefined, clear: () => undefined };
  let text = '';
  let writtenAt = Number.NEGATIVE_INFINITY;
  let isShown = false;
  return {
    show: ({ lines, bad }) => {
      const now = seconds();
      if (now - writtenAt >= SECONDS_BETWEEN) {
        text = `${lines} lines, ${(now > 0 ? lines / now : 0).toFixed(0)} a second, ${bad} bad`;
        writtenAt = now;
      } else if (isShown) return;
      stream.write(START_OF_LINE_AND_ERASE + text);
      isShown = true;
    },
    clear: () => {
      if (isShown) stream.write(START_OF_LINE_AND_ERASE);
      isShown = false;
    },
  };
}
