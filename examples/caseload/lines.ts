/**
 * Bytes in, numbered lines out, never holding more than one line of the longest length allowed. Lines end at a line feed and
 * nowhere else; what is in them is not looked at, so that a character can be cut by the end of a chunk.
 */

/** One line of the input, counted from 1. */
export type NumberedLine =
  | {
      /** The line, without its line feed. */
      readonly kind: 'whole';
      /** Which line. */
      readonly number: number;
      /** What is in it. */
      readonly bytes: Buffer;
    }
  | {
      /** A line longer than allowed, which was passed over. */
      readonly kind: 'too-long';
      /** Which line. */
      readonly number: number;
      /** How many bytes it had. */
      readonly length: number;
    };

const LINE_FEED = 10;

const isBlank = (bytes: Buffer): boolean => bytes.every((byte) => byte === 0x20 || byte === 0x09 || byte === 0x0d);

/** Collects the parts of one line that lies in several chunks. */
class LineInParts {
  #held = Buffer.alloc(0);
  #length = 0;
  readonly #longest: number;

  constructor(longest: number) {
    this.#longest = longest;
  }

  get isEmpty(): boolean {
    return this.#length === 0;
  }

  add(part: Buffer): void {
    const length = this.#length + part.length;
    if (length <= this.#longest) {
      if (length > this.#held.length) {
        const larger = Buffer.allocUnsafe(Math.min(this.#longest, Math.max(length, 2 * this.#held.length)));
        this.#held.copy(larger, 0, 0, this.#length);
        this.#held = larger;
      }
      part.copy(this.#held, this.#length);
    }
    this.#length = length;
  }

  end(number: number): NumberedLine {
    const length = this.#length;
    this.#length = 0;
    return length > this.#longest
      ? { kind: 'too-long', number, length }
      : { kind: 'whole', number, bytes: Buffer.from(this.#held.subarray(0, length)) };
  }
}

/**
 * Splits a stream into lines.
 *
 * @param source - the bytes, in chunks of any size
 * @param longest - the most bytes of a line, without its line feed; of a longer one only the length is kept
 * @returns the lines in order, those that end in one chunk together. The line feed at the end of the input starts no line, and
 * a blank last line is none either; other blank lines are lines.
 */
export async function* linesOf(
  source: AsyncIterable<Buffer>,
  longest: number,
): AsyncGenerator<readonly NumberedLine[], void, undefined> {
  const inParts = new LineInParts(longest);
  let number = 0;
  let blank: NumberedLine | undefined;
  const end = (): readonly NumberedLine[] => {
    number += 1;
    const line = inParts.end(number);
    const before = blank === undefined ? [] : [blank];
    blank = line.kind === 'whole' && isBlank(line.bytes) ? line : undefined;
    return blank === undefined ? [...before, line] : before;
  };
  for await (const chunk of source) {
    const lines: NumberedLine[] = [];
    let start = 0;
    for (let feed = chunk.indexOf(LINE_FEED); feed !== -1; feed = chunk.indexOf(LINE_FEED, start)) {
      inParts.add(chunk.subarray(start, feed));
      lines.push(...end());
      start = feed + 1;
    }
    inParts.add(chunk.subarray(start));
    if (lines.length > 0) yield lines;
  }
  if (inParts.isEmpty) return;
  const last = end();
  if (last.length > 0) yield last;
}
