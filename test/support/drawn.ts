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

/** Where every sign and every label of people and couples stands. The key, below the line, is left out. */
export const boxesIn = (svg: string): readonly Box[] => {
  const signs = [...svg.matchAll(/<g><title>([^<]*)<\/title>(.*?)<\/g>/g)].flatMap(([, what = '', parts = '']) => {
    const shape = /<(?:rect|circle|polygon|path)[^>]*>/.exec(parts)?.[0] ?? '';
    if (shape.startsWith('<rect'))
      return [
        {
          what,
          left: number(shape, 'x'),
          right: number(shape, 'x') + number(shape, 'width'),
          top: number(shape, 'y'),
          bottom: number(shape, 'y') + number(shape, 'height'),
        },
      ];
    if (shape.startsWith('<circle')) {
      const [x, y, r] = [number(shape, 'cx'), number(shape, 'cy'), number(shape, 'r')];
      return [{ what, left: x - r, right: x + r, top: y - r, bottom: y + r }];
    }
    const all = [...shape.matchAll(/(-?[\d.]+)[ ,](-?[\d.]+)/g)].map(([, x, y]) => [Number(x), Number(y)] as const);
    const [xs, ys] = [all.map(([x]) => x), all.map(([, y]) => y)];
    return [{ what, left: Math.min(...xs), right: Math.max(...xs), top: Math.min(...ys), bottom: Math.max(...ys) }];
  });
  const labels = [
    ...svg.matchAll(/<text x="([\d.]+)" y="([\d.]+)" font-size="(\d+)"( font-weight="bold")?[^>]*>([^<]*)</g),
  ].map(([, x, y, size, bold, said = '']) => ({
    what: `“${said}”`,
    left: Number(x),
    right: Number(x) + textWidth(said, Number(size), bold === undefined ? 'regular' : 'bold'),
    top: Number(y) - Number(size) * 0.75,
    bottom: Number(y),
  }));
  return [...signs, ...labels];
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

/** What the picture says in words. */
export const saidIn = (svg: string): string => /<desc>(.*?)<\/desc>/.exec(svg)?.[1] ?? '';
