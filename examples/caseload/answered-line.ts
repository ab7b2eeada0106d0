/** A line and its answer as they travel: from whoever answers, which may be another thread, to whoever writes and counts. */
import type { LineQuestion } from './answer-case.js';
import { answerLine, type LineAnswer, repeating, subjectOf } from './answer-line.js';
import { type Counts, countsOf } from './counts.js';
import type { NumberedLine } from './lines.js';

/** The answer to a line: as it is written, and what has to be known of it before. */
export interface AnsweredLine {
  /** Which line. */
  readonly line: number;
  /** How many bytes it had, with its line feed. */
  readonly bytes: number;
  /** The answer, as JSON. */
  readonly text: string;
  /** What it is about, by which another line is found to be about the same; `undefined` where that cannot be read. */
  readonly subject: string | undefined;
  /** What the summary counts of it. */
  readonly counts: Counts;
}

/**
 * Answers a line.
 *
 * @param line - the line
 * @param question - the day asked about, and what else is asked of every line
 * @returns the answer, as it travels
 */
export function answeredLine(line: NumberedLine, question: LineQuestion): AnsweredLine {
  const answer = answerLine(line, question);
  return {
    line: line.number,
    bytes: (line.kind === 'whole' ? line.bytes.length : line.length) + 1,
    text: JSON.stringify(answer),
    subject: subjectOf(answer),
    counts: countsOf(answer),
  };
}

/**
 * Says of an answer that an earlier line is about the same.
 *
 * @param answered - the answer to the later line
 * @param earlier - the earlier line
 * @returns the answer with a finding, and the line that it repeats
 */
export function repeatingLine(answered: AnsweredLine, earlier: number): AnsweredLine {
  const answer: LineAnswer = JSON.parse(answered.text);
  const later = repeating(answer, earlier);
  return { ...answered, text: JSON.stringify(later), counts: countsOf(later) };
}
