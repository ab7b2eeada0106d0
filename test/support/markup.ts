/** Reads SVG and HTML: libxml says whether it is well-formed, and what is drawn is taken out of it. Of this package only the widths of letters are used. */
import { validateXML } from 'xmllint-wasm';
import { textWidth } from '../../src/pictures/text-width.js';

/** What has to say something wherever it stands. */
const SAYS_SOMETHING = 'h[1-6]|th|caption|dt|dd|li|p|strong|title|desc|text';

/** Parts that say nothing, and words of a program that no reader should see. */
const silentIn = (markup: string): readonly string[] => [
  ...(markup.match(new RegExp(`<(${SAYS_SOMETHING})\\b[^>]*>(?:\\s|<[^>]*>)*</\\1>`, 'gu')) ?? []),
  ...(markup.match(/<span class="rf-label"[^>]*>(?:: <\/span>|[^<]*<\/span>(?:\s|<br\/>)*<\/td>)/gu) ?? []),
  ...(markup.match(/\bundefined\b|\bNaN\b|\bInfinity\b|\[object/gu) ?? []),
];

/**
 * What is wrong with a piece of markup, as libxml reads XML, and what says nothing in it.
 *
 * @param markup - SVG, or HTML written so that it is XML too
 * @returns the messages; none where it is well-formed
 */
export async function faultsIn(markup: string): Promise<readonly string[]> {
  const { errors } = await validateXML({
    xml: { fileName: 'picture', contents: markup },
    normalization: 'format',
  });
  return [...errors.map(({ message }) => message), ...silentIn(markup)];
}

/** A text that is drawn. */
export interface DrawnText {
  readonly words: string;
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly isBold: boolean;
  readonly anchor: string;
}

const SIGNS: Readonly<Record<string, string>> = { '&lt;': '<', '&gt;': '>', '&quot;': '"', '&amp;': '&' };

/** Every text of an SVG picture, in the order in which they are drawn. */
export function textsIn(svg: string): readonly DrawnText[] {
  return [...svg.matchAll(/<text ([^>]*)>([^<]*)<\/text>/gu)].map(([, attributes = '', words = '']) => {
    const attribute = (name: string): string | undefined => attributes.match(new RegExp(` ?${name}="([^"]*)"`))?.[1];
    return {
      words: words.replace(/&(?:lt|gt|quot|amp);/gu, (sign) => SIGNS[sign] ?? sign),
      x: Number(attribute('x')),
      y: Number(attribute('y')),
      size: Number(attribute('font-size') ?? 13),
      isBold: attribute('font-weight') === 'bold',
      anchor: attribute('text-anchor') ?? 'start',
    };
  });
}

/** Where a text is drawn: a little less high than a line, so that lines can be close. */
const boxOf = ({ words: said, x, y, size, isBold, anchor }: DrawnText) => {
  const width = textWidth(said, size, isBold ? 'bold' : 'regular');
  const left = anchor === 'middle' ? x - width / 2 : x;
  return { said, left, right: left + width, top: y - size * 0.75, bottom: y + size * 0.2 };
};

/** The pairs of texts of a picture that are drawn over each other. */
export const overlapsIn = (picture: string): readonly string[] => {
  const boxes = textsIn(picture).map(boxOf);
  return boxes.flatMap((one, position) =>
    boxes
      .slice(position + 1)
      .filter(
        (other) => one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom,
      )
      .map((other) => `${one.said} / ${other.said}`),
  );
};

/** The texts that do not stand within the width of their picture. */
export const outsideOf = (picture: string): readonly string[] => {
  const width = Number(/^<svg [^>]* width="(\d+)"/.exec(picture)?.[1]);
  return textsIn(picture)
    .map(boxOf)
    .filter(({ left, right }) => !(left >= 0 && right <= width))
    .map(({ said }) => said);
};

/** The content of each style element, as a browser takes its hash. */
export const stylesIn = (markup: string): readonly string[] =>
  [...markup.matchAll(/<style>([^<]*)<\/style>/gu)].map(([, rules = '']) => rules);
