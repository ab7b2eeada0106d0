/** Reads where things stand in a genogram that was drawn. */
import { textWidth } from '../../src/pictures/text-width.js';

/** Where a sign or a label stands. */
export interface Box {
  readonly what: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** A number in a tag. */
export const number = (tag: string, name: string): number =>
  Number(new RegExp(`\\b${name}="(-?[\\d.]+)"`).exec(tag)?.[1]);

/** How far a shape reaches. */
const reach = (shape: string): Omit<Box, 'what'> => {
  if (shape.startsWith('<rect'))
    return {
      left: number(shape, 'x'),
      right: number(shape, 'x') + number(shape, 'width'),
      top: number(shape, 'y'),
      bottom: number(shape, 'y') + number(shape, 'height'),
    };
  if (shape.startsWith('<circle')) {
    const [x, y, r] = [number(shape, 'cx'), number(shape, 'cy'), number(shape, 'r')];
    return { left: x - r, right: x + r, top: y - r, bottom: y + r };
  }
  const points = shape.startsWith('<line')
    ? [[number(shape, 'x1'), number(shape, 'y1')] as const, [number(shape, 'x2'), number(shape, 'y2')] as const]
    : [...shape.matchAll(/(-?[\d.]+)[ ,](-?[\d.]+)/g)].map(([, x, y]) => [Number(x), Number(y)] as const);
  const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)];
  return { left: Math.min(...xs), right: Math.max(...xs), top: Math.min(...ys), bottom: Math.max(...ys) };
};

/** Where the sign of each person stands. */
const signsIn = (svg: string): readonly Box[] =>
  [...svg.matchAll(/<g><title>([^<]*)<\/title>(.*?)<\/g>/g)].map(([, what = '', parts = '']) => ({
    what,
    ...reach(/<(?:rect|circle|polygon|path)[^>]*>/.exec(parts)?.[0] ?? ''),
  }));

/** Where every sign and every label of people and couples stands, and of a key its words. */
export const boxesIn = (svg: string): readonly Box[] => {
  const labels = [
    ...svg.matchAll(/<text x="([\d.]+)" y="([\d.]+)" font-size="(\d+)"( font-weight="bold")?[^>]*>([^<]*)</g),
  ].map(([, x, y, size, bold, said = '']) => ({
    what: `“${said}”`,
    left: Number(x),
    right: Number(x) + textWidth(said, Number(size), bold === undefined ? 'regular' : 'bold'),
    top: Number(y) - Number(size) * 0.75,
    bottom: Number(y),
  }));
  return [...signsIn(svg), ...labels];
};

const shapesIn = (svg: string): readonly string[] =>
  svg.match(/<(?:line|rect|circle|polygon|path|text)\b[^>]*>[^<]*/g) ?? [];

/** The key of a picture: each sign with its words, from the same picture with the key and without. */
export const keyIn = (
  svg: string,
  without: string,
): readonly { readonly sign: readonly Omit<Box, 'what'>[]; readonly words: Box }[] => {
  // First the line above the key.
  const shapes = shapesIn(svg).slice(shapesIn(without).length + 1);
  const words = boxesIn(svg).slice(boxesIn(without).length);
  const ends = shapes.flatMap((shape, position) => (shape.startsWith('<text') ? [position] : []));
  return words.map((one, order) => ({
    sign: shapes.slice((ends[order - 1] ?? -1) + 1, ends[order]).map(reach),
    words: one,
  }));
};

/** What stands on top of something else. */
export const overlapping = (svg: string): readonly string[] => {
  const boxes = boxesIn(svg);
  return boxes.flatMap((one, place) =>
    boxes
      .slice(place + 1)
      .filter(
        (other) =>
          one.left < other.right - 0.05 &&
          other.left < one.right - 0.05 &&
          one.top < other.bottom - 0.05 &&
          other.top < one.bottom - 0.05,
      )
      .map((other) => `${one.what} and ${other.what}`),
  );
};

/** Where the signs of people stand, by what they are called. */
export const places = (svg: string): ReadonlyMap<string, Box> =>
  new Map(boxesIn(svg).map((box) => [box.what.replace(/, .*$/, ''), box]));

/** A line of the picture. */
export interface Line {
  readonly from: readonly [x: number, y: number];
  readonly to: readonly [x: number, y: number];
  readonly dashes: string | undefined;
}

/** The lines between people, without those of their signs. */
export const linesIn = (svg: string): readonly Line[] =>
  [...svg.replace(/<g>.*?<\/g>/g, '').matchAll(/<line [^>]*>/g)].map(([tag]) => ({
    from: [number(tag, 'x1'), number(tag, 'y1')],
    to: [number(tag, 'x2'), number(tag, 'y2')],
    dashes: /stroke-dasharray="([^"]*)"/.exec(tag)?.[1],
  }));

/** How far a point is from a line. */
const distance = ([x, y]: Line['from'], { from, to }: Line): number => {
  const [across, down] = [to[0] - from[0], to[1] - from[1]];
  const length = across ** 2 + down ** 2;
  const along = length === 0 ? 0 : Math.min(1, Math.max(0, ((x - from[0]) * across + (y - from[1]) * down) / length));
  return Math.hypot(x - from[0] - along * across, y - from[1] - along * down);
};

/** Ends of lines that are neither at somebody nor on another line, but for those of the short lines across that mark an end. */
export const looseEnds = (svg: string): readonly string[] => {
  const [lines, signs] = [linesIn(svg), signsIn(svg)];
  const isAtSomebody = ([x, y]: Line['from']): boolean =>
    signs.some(({ left, right, top, bottom }) => left <= x && x <= right && top <= y && y <= bottom);
  return lines.flatMap((line) => {
    const { from, to } = line;
    const isAcross = Math.round(to[0] - from[0]) === 8 && Math.round(from[1] - to[1]) === 16;
    const ends = isAcross ? [[(from[0] + to[0]) / 2, (from[1] + to[1]) / 2] as const] : [from, to];
    return ends
      .filter((end) => !isAtSomebody(end) && !lines.some((other) => other !== line && distance(end, other) <= 3))
      .map((end) => `${end.join(',')} of ${from.join(',')} to ${to.join(',')}`);
  });
};

/** Level lines that run over one another, so that nobody sees where one ends. */
export const runOver = (svg: string): readonly string[] => {
  const level = linesIn(svg)
    .filter(({ from, to }) => from[1] === to[1])
    .map(({ from: [one, y], to: [other] }) => ({ y, left: Math.min(one, other), right: Math.max(one, other) }));
  return level.flatMap((one, position) =>
    level
      .slice(position + 1)
      .filter((other) => Math.abs(one.y - other.y) < 2 && one.left < other.right && other.left < one.right)
      .map(() => `${one.left} to ${one.right} at ${one.y}`),
  );
};

/** What the picture says in words. */
export const saidIn = (svg: string): string => /<desc>(.*?)<\/desc>/.exec(svg)?.[1] ?? '';
