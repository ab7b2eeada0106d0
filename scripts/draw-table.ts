/** Draws the Risk Classification Table with what was found, for pages that cannot hold a table of their own. */
import {
  explainTable,
  type PartialProfile,
  RISK_CLASSIFICATION_TABLE,
  RISK_LEVELS,
  type RiskLevel,
} from 'reunification-framework/classification';
import { element, type Markup, text } from '../src/pictures/markup.js';
import { DARK_DRAWING, painted, type ShadeName } from '../src/pictures/palette.js';
import { linesOf } from '../src/pictures/text-width.js';

const WIDTH = 720;
const EDGE = 14;
const FIRST = 152;
const COLUMN = (WIDTH - 2 * EDGE - FIRST) / RISK_LEVELS.length;
const LINE = 16;

interface Cell {
  readonly lines: readonly { readonly said: string; readonly isBold: boolean; readonly fill: ShadeName }[];
  readonly ground: ShadeName;
  readonly isFound: boolean;
}

const linesFor = (said: string, width: number, isBold: boolean, fill: ShadeName = 'ink'): Cell['lines'] =>
  // Bold is a little wider than it is measured here.
  linesOf(said, isBold ? 13 : 12, width - 16).map((line) => ({ said: line, isBold, fill }));

const drawn = ({ lines, ground, isFound }: Cell, x: number, y: number, width: number, height: number): Markup =>
  element(
    'g',
    {},
    element('rect', {
      ...(isFound ? { x: x + 2, y: y + 2, width: width - 4, height: height - 4 } : { x, y, width, height }),
      ...painted({ fill: ground, stroke: isFound ? 'ink' : 'quiet' }),
      'stroke-width': isFound ? 3 : 1,
    }),
    ...lines.map(({ said, isBold, fill }, number) =>
      element(
        'text',
        { x: x + 8, y: y + 20 + number * LINE, ...painted({ fill }), 'font-weight': isBold ? 'bold' : undefined },
        text(said),
      ),
    ),
  );

/**
 * Draws the table.
 *
 * @param profile - what was found
 * @param title - what the picture is called
 * @returns an SVG picture
 */
export const drawTable = (profile: PartialProfile, title: string): string => {
  const { rows, columns, mark } = explainTable(profile, 'practitioner');
  const head: readonly Cell[] = [
    { lines: linesFor('Row', FIRST, true), ground: 'page', isFound: false },
    ...RISK_LEVELS.map((level: RiskLevel) => ({
      lines: linesFor(columns[level], COLUMN, true),
      ground: level,
      isFound: false,
    })),
  ];
  const body = rows.map(({ indicator, heading, cells }): readonly Cell[] => [
    {
      lines: [
        ...linesFor(heading, FIRST, true),
        ...linesFor(`p. ${RISK_CLASSIFICATION_TABLE[indicator].source.page}`, FIRST, false, 'quiet'),
      ],
      ground: 'page',
      isFound: false,
    },
    ...cells.map(({ text: said, found }) => ({
      lines: [...linesFor(said, COLUMN, found), ...(found ? linesFor(mark, COLUMN, false) : [])],
      ground: 'page' as const,
      isFound: found,
    })),
  ]);
  const parts: Markup[] = [];
  let y = EDGE;
  for (const row of [head, ...body]) {
    const height = Math.max(...row.map(({ lines }) => lines.length)) * LINE + 16;
    row.forEach((cell, number) => {
      const x = number === 0 ? EDGE : EDGE + FIRST + (number - 1) * COLUMN;
      parts.push(drawn(cell, x, y, number === 0 ? FIRST : COLUMN, height));
    });
    y += height;
  }
  const height = Math.ceil(y + EDGE);
  const says = rows.map(
    ({ heading, cells }) =>
      `${heading}: ${cells
        .filter(({ found }) => found)
        .map(({ level, text: said }) => `${said} (${level})`)
        .join('; ')}.`,
  );
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
        'font-size': 12,
      },
      element('title', {}, text(title)),
      element('desc', {}, text(says.join(' '))),
      element('style', {}, text(DARK_DRAWING)),
      element('rect', { width: WIDTH, height, ...painted({ fill: 'page' }) }),
      ...parts,
    ).markup
  }\n`;
};
