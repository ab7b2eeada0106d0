/** Draws the bands of a timeline: levels, and where the child lived. */

import type { RiskLevel } from '../../../classification/index.js';
import type { CivilDate } from '../../../shared/days/civil-date.js';
import { element, type Markup, text } from '../../markup.js';
import { painted, type ShadeName } from '../../palette.js';
import { longestThatFits, textWidth } from '../../text-width.js';
import { shortDay } from '../scale.js';
import type { LevelSpan, PlaceSpan, Timeline } from '../timeline.js';
import { LEVEL_WORDS, type TimelineWording } from '../wording.js';
import { BOLD, type Box, boxOf, type Drawing, heading, isDrawn, paragraph, round, SIZE, words } from './drawing.js';

/** Lines that rise from left to right within a box; or fall, mirrored. */
const slanted = ({ x, y, width, height }: Box, apart: number, isMirrored: boolean): string => {
  const path: string[] = [];
  for (let start = x - height + apart / 2; start < x + width; start += apart) {
    const [left, right] = [Math.max(start, x), Math.min(start + height, x + width)];
    const [low, high] = [y + height - (left - start), y + height - (right - start)];
    const at = (across: number): number => (isMirrored ? 2 * x + width - across : across);
    path.push(`M${round(at(left))} ${round(low)}L${round(at(right))} ${round(high)}`);
  }
  return path.join('');
};

const levelLines = ({ x, y, width, height }: Box, apart: number): string => {
  const path: string[] = [];
  for (let down = apart; down < height; down += apart) path.push(`M${round(x)} ${round(y + down)}h${round(width)}`);
  return path.join('');
};

const upright = ({ x, y, width, height }: Box, apart: number): string => {
  const path: string[] = [];
  for (let across = apart; across < width; across += apart)
    path.push(`M${round(x + across)} ${round(y)}v${round(height)}`);
  return path.join('');
};

/** The pattern of each level: none, lines, slanted lines, crossed lines. */
const PATTERNS: Readonly<Record<RiskLevel, (box: Box) => string>> = {
  low: () => '',
  medium: (box) => levelLines(box, 6),
  high: (box) => slanted(box, 8, false),
  severe: (box) => slanted(box, 8, false) + slanted(box, 8, true),
};

interface Segment {
  readonly box: Box;
  readonly wordings: readonly string[];
  readonly says: string;
  readonly fill: ShadeName;
  readonly stroke: ShadeName;
  readonly pattern: string;
  readonly dashes?: string | undefined;
}

/** A part of a band: its ground, its pattern, and its name on a patch of its own, so that the pattern does not run through it. */
const segment = ({ box, wordings, says, fill, stroke, pattern, dashes }: Segment): Markup => {
  const { x, y, width, height } = box;
  const name = longestThatFits(wordings, SIZE.text, width - 10);
  const patch = name === undefined ? 0 : textWidth(name, SIZE.text, 'bold') + 6;
  return element(
    'g',
    {},
    element('title', {}, text(says)),
    element('rect', { x, y, width, height, ...painted({ fill, stroke }), 'stroke-dasharray': dashes }),
    ...(pattern === '' ? [] : [element('path', { d: pattern, ...painted({ stroke }) })]),
    ...(name === undefined
      ? []
      : [
          ...(pattern === ''
            ? []
            : [
                element('rect', {
                  x: x + 2,
                  y: y + 5,
                  width: patch,
                  height: height - 10,
                  ...painted({ fill: 'page' }),
                }),
              ]),
          words(x + 5, y + height / 2 + 4.5, name, BOLD),
        ]),
  );
};

const spanWords = (from: CivilDate, until: CivilDate): string => `${shortDay(from)} to ${shortDay(until)}`;

const levelSegment = (drawing: Drawing, { level: held, from, until }: LevelSpan): Markup => {
  const box = boxOf(drawing, from, until, SIZE.band);
  const [long] = LEVEL_WORDS[held];
  return segment({
    box,
    wordings: LEVEL_WORDS[held],
    says: `${long}: ${spanWords(from, until)}`,
    fill: held,
    stroke: `${held}-lines`,
    pattern: PATTERNS[held](box),
  });
};

const placeSegment = (
  drawing: Drawing,
  { place, from, until }: PlaceSpan,
  wordings: readonly [string, ...string[]],
): Markup => {
  const box = boxOf(drawing, from, until, SIZE.band);
  const isAtHome = place === 'home' || place === 'home-elsewhere';
  const [long] = wordings;
  return segment({
    box,
    wordings,
    says: `${long}: ${spanWords(from, until)}`,
    fill: isAtHome ? 'home' : 'page',
    stroke: isAtHome ? 'home-lines' : 'quiet',
    pattern: isAtHome ? upright(box, 6) : '',
    dashes: place === 'no-return-recorded' ? '4 3' : undefined,
  });
};

/**
 * Draws the levels.
 *
 * @param drawing - the drawing, which grows
 * @param timeline - what it shows
 * @param wording - what its parts are called
 */
export const drawLevels = (drawing: Drawing, timeline: Timeline, wording: TimelineWording): void => {
  if (!timeline.isLevelTold) return;
  heading(drawing, wording.levels);
  const levels = timeline.levels.filter((span) => isDrawn(span, timeline));
  if (levels.length === 0) {
    paragraph(drawing, wording.noLevel);
    return;
  }
  drawing.parts.push(...levels.map((span) => levelSegment(drawing, span)));
  drawing.y += SIZE.band;
};

/**
 * Draws where the child lived.
 *
 * @param drawing - the drawing, which grows
 * @param timeline - what it shows
 * @param wording - what its parts are called
 */
export const drawPlaces = (drawing: Drawing, timeline: Timeline, wording: TimelineWording): void => {
  heading(drawing, wording.places);
  drawing.parts.push(
    ...timeline.places
      .filter((span) => isDrawn(span, timeline))
      .map((span) => placeSegment(drawing, span, wording.place[span.place])),
  );
  drawing.y += SIZE.band;
};
