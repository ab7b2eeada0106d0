/** Draws the house: which pillar knows which, read off the import rules. */
import { createRequire } from 'node:module';
import { element, type Markup, text } from '../src/pictures/markup.js';
import { DARK_DRAWING, painted } from '../src/pictures/palette.js';
import { linesOf } from '../src/pictures/text-width.js';

interface Rule {
  readonly name: string;
  readonly to: { readonly path?: string; readonly pathNot?: string };
}

const RULES: { readonly forbidden: readonly Rule[] } = createRequire(import.meta.url)('../.dependency-cruiser.cjs');

/** What is in each folder, in a few words. */
const HOLDS: Readonly<Record<string, string>> = {
  shared: 'dates, citations, findings',
  factors: 'what is known of child and family',
  classification: 'what the table indicates; what people agreed',
  goals: 'SMART goals and parental agreements',
  reclassification: 'what has happened since; clocks; what is due',
  'return-home': 'what must be in place; the law; the first year',
  outcomes: 'what became of the returns, counted',
  'practice-guide-2026': 'what the guide of 2026 asks',
  case: 'one record, one work list; many cases',
  pictures: 'timelines, tables and pages',
  interop: 'formats of other systems',
  conformance: 'reference answers',
  command: 'the command line, the only room with input and output',
};

const names = (pattern: string | undefined): readonly string[] => pattern?.match(/\(([^)]*)\)/)?.[1]?.split('|') ?? [];

/** What each pillar may know. */
const KNOWS: ReadonlyMap<string, readonly string[]> = new Map(
  RULES.forbidden.flatMap(({ name, to }) => {
    const [pillar, ...known] = names(to.pathNot);
    return name.startsWith('layer-') && pillar !== undefined && name === `layer-${pillar}` ? [[pillar, known]] : [];
  }),
);

/** Who looks at the pillars, and is known by none. */
const OUTSIDE: readonly string[] = RULES.forbidden.flatMap(({ name, to }) =>
  name.startsWith('nothing-imports-') ? names(to.path) : [],
);

const known = (pillar: string): readonly string[] => KNOWS.get(pillar) ?? [];

/** Those that a pillar knows, and through none of the others. */
const nextTo = (pillar: string): readonly string[] =>
  known(pillar).filter((other) => !known(pillar).some((between) => known(between).includes(other)));

const floorOf = (pillar: string): number => Math.max(-1, ...known(pillar).map(floorOf)) + 1;

const WIDTH = 720;
const HEIGHT = 62;
const GAP = 26;
const EDGE = 14;

interface Room {
  readonly name: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
}

const box = ({ name, x, y, width }: Room, fill: 'home' | 'page'): Markup =>
  element(
    'g',
    {},
    element('rect', { x, y, width, height: HEIGHT, rx: 3, ...painted({ fill, stroke: 'ink' }) }),
    element('text', { x: x + 10, y: y + 20, ...painted({ fill: 'ink' }), 'font-weight': 'bold' }, text(name)),
    ...linesOf(HOLDS[name] ?? '', 13, width - 20).map((line, number) =>
      element('text', { x: x + 10, y: y + 38 + number * 16, ...painted({ fill: 'ink' }) }, text(line)),
    ),
  );

const arrow = (from: Room, to: Room): Markup => {
  const [x1, y1] = [from.x + from.width / 2, from.y + HEIGHT];
  const [x2, y2] = [Math.min(Math.max(x1, to.x + 20), to.x + to.width - 20), to.y - 2];
  return element('path', {
    d: `M${x1} ${y1}L${x2} ${y2}m-4 -7l4 7l4 -7`,
    ...painted({ stroke: 'ink' }),
    'stroke-width': 1.5,
  });
};

/** Those of a floor beside each other, from the top floor down. */
const placed = (): ReadonlyMap<string, Room> => {
  const floors = Math.max(...[...KNOWS.keys()].map(floorOf));
  const room = 470;
  return new Map(
    [...KNOWS.keys()].map((name) => {
      const beside = [...KNOWS.keys()].filter((other) => floorOf(other) === floorOf(name));
      const width = (room - 12 * (beside.length - 1)) / beside.length;
      const x = EDGE + beside.indexOf(name) * (width + 12);
      return [name, { name, x, y: EDGE + (floors - floorOf(name)) * (HEIGHT + GAP), width }];
    }),
  );
};

/**
 * Draws the house.
 *
 * @returns an SVG picture
 */
export const drawHouse = (): string => {
  const rooms = [...placed().values()];
  const height = Math.max(...rooms.map(({ y }) => y)) + HEIGHT + EDGE;
  const outside = OUTSIDE.map(
    (name, number): Room => ({ name, x: 510, y: EDGE + number * (HEIGHT + GAP), width: WIDTH - 510 - EDGE }),
  );
  const at = (name: string): Room | undefined => rooms.find((room) => room.name === name);
  const arrows = rooms.flatMap((from) =>
    nextTo(from.name).flatMap((name) => {
      const to = at(name);
      return to === undefined ? [] : [arrow(from, to)];
    }),
  );
  const says = [
    ...rooms.map(
      ({ name }) => `${name} (${HOLDS[name] ?? ''}) knows ${known(name).join(', ') || 'none of the others'}.`,
    ),
    `${OUTSIDE.join(', ')}: they look at the pillars, and no pillar knows them.`,
  ];
  return `${
    element(
      'svg',
      {
        xmlns: 'http://www.w3.org/2000/svg',
        role: 'img',
        lang: 'en-GB',
        viewBox: `0 0 ${WIDTH} ${height}`,
        width: WIDTH,
        height,
        'font-family': 'Arial, Helvetica, "Liberation Sans", sans-serif',
        'font-size': 13,
      },
      element('title', {}, text('The house: which pillar knows which')),
      element('desc', {}, text(says.join(' '))),
      element('style', {}, text(DARK_DRAWING)),
      element('rect', { width: WIDTH, height, ...painted({ fill: 'page' }) }),
      ...rooms.map((room) => box(room, 'home')),
      ...arrows,
      ...outside.map((room) => box(room, 'page')),
      ...linesOf(
        'These look at the pillars, and no pillar knows them. An arrow points to what is known, and to all below it.',
        13,
        WIDTH - 510 - EDGE,
      ).map((line, number) =>
        element(
          'text',
          { x: 510, y: EDGE + outside.length * (HEIGHT + GAP) + number * 17, ...painted({ fill: 'ink' }) },
          text(line),
        ),
      ),
    ).markup
  }\n`;
};
