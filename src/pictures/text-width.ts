/** How wide a text is, by a table: there is no page to measure it on. */

/** Widths of Arial, and of typefaces made to its measure, in thousandths of the size. */
const WIDTHS: readonly (readonly [width: number, signs: string])[] = [
  [222, 'ijl’‘'],
  [278, " !,./:;I[]\\ft'·"],
  [333, '()-r“”'],
  [389, '*"'],
  [500, 'Jckvsxyz'],
  [556, '0123456789?#$_Labdeghnopqu–'],
  [584, '+<=>~'],
  [611, 'FTZ'],
  [667, 'ABEKPSVXY&'],
  [722, 'CDHNRUw'],
  [778, 'GOQ'],
  [833, 'Mm'],
  [889, '%'],
  [944, 'W'],
  [1015, '@…—'],
];

const OTHER = 1000;

const WIDTH_OF: ReadonlyMap<string, number> = /* @__PURE__ */ (() =>
  new Map(WIDTHS.flatMap(([width, signs]) => [...signs].map((sign) => [sign, width] as const))))();

/** Other typefaces are a little wider, and so is bold. */
const ALLOWANCE = { regular: 1.06, bold: 1.14 } as const;

/** How heavy a text is. */
export type Weight = keyof typeof ALLOWANCE;

/**
 * How wide a text is at most, in a typeface of about the width of Arial.
 *
 * @param words - the text
 * @param size - its size
 * @param weight - how heavy it is
 * @returns its width, in the unit of its size
 */
export const textWidth = (words: string, size: number, weight: Weight = 'regular'): number => {
  let width = 0;
  for (const sign of words) width += WIDTH_OF.get(sign) ?? OTHER;
  return (width * size * ALLOWANCE[weight]) / 1000;
};

/**
 * Breaks a text into lines, between words. The words are ours, and fit.
 *
 * @param words - the text
 * @param size - its size
 * @param room - how wide a line can be
 * @param weight - how heavy it is
 * @returns the lines; one that is empty for an empty text
 */
export const linesOf = (words: string, size: number, room: number, weight?: Weight): readonly string[] => {
  const lines: string[] = [];
  let line = '';
  for (const word of words.split(' ')) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line !== '' && textWidth(longer, size, weight) > room) {
      lines.push(line);
      line = word;
    } else line = longer;
  }
  return [...lines, line];
};

/**
 * The longest of several wordings that fits.
 *
 * @param wordings - the wordings, the longest first
 * @param size - their size
 * @param room - how much room there is
 * @returns one of them; `undefined` where none fits
 */
export const longestThatFits = (wordings: readonly string[], size: number, room: number): string | undefined =>
  wordings.find((words) => textWidth(words, size, 'bold') <= room);
