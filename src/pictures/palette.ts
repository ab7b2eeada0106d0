/** The colours, light and dark, each for what it is used for: data. Nothing is said by a colour alone. */

import { frozen } from '../shared/frozen.js';

/** A colour by day and by night. */
export interface Shade {
  /** On a light page, and in print. */
  readonly light: string;
  /** Where the reader prefers a dark page. */
  readonly dark: string;
}

/** What a colour is used for. */
export const SHADES = /* @__PURE__ */ frozen({
  /** The page. */
  page: { light: '#ffffff', dark: '#14171a' },
  /** Text and outlines. */
  ink: { light: '#0b0c0c', dark: '#f3f2f1' },
  /** Text that is less important. */
  quiet: { light: '#484949', dark: '#c4c8cb' },
  /** Lines that only guide the eye. */
  grid: { light: '#cecece', dark: '#3d4347' },
  /** The day asked about, and links to it. */
  today: { light: '#1a65a6', dark: '#8ec3f5' },
  /** What is overdue. */
  overdue: { light: '#942514', dark: '#ff9d8f' },
  /** The ground of each level, and the lines on it. */
  low: { light: '#e3f1e8', dark: '#12301f' },
  'low-lines': { light: '#00613c', dark: '#7fd6a8' },
  medium: { light: '#fdf3cf', dark: '#362b08' },
  'medium-lines': { light: '#7a5200', dark: '#f2cf63' },
  high: { light: '#fbe3d0', dark: '#3a1f0b' },
  'high-lines': { light: '#9c3d00', dark: '#ffb27a' },
  severe: { light: '#f6d9dc', dark: '#3d1217' },
  'severe-lines': { light: '#8a0f1f', dark: '#ff9aa5' },
  /** Time at home. */
  home: { light: '#dbe9f7', dark: '#10283f' },
  'home-lines': { light: '#1d5087', dark: '#8ec3f5' },
} as const satisfies Readonly<Record<string, Shade>>);

/** What a colour is used for. */
export type ShadeName = keyof typeof SHADES;

/** The rules that turn a drawing dark: the light colours are attributes of its elements, so that it can be read without them. */
export const DARK_DRAWING: string = /* @__PURE__ */ (() =>
  `@media screen and (prefers-color-scheme:dark){${Object.entries(SHADES)
    .map(([name, { dark }]) => `.rf-f-${name}{fill:${dark}}.rf-s-${name}{stroke:${dark}}`)
    .join('')}}`)();

/** With what a shape is filled and outlined. */
export interface Paint {
  /** Its inside; none if left out. */
  readonly fill?: ShadeName | undefined;
  /** Its outline; none if left out. */
  readonly stroke?: ShadeName | undefined;
}

/**
 * The attributes that paint a shape, on a light page and on a dark one.
 *
 * @param paint - with what
 * @returns the attributes
 */
export const painted = ({ fill, stroke }: Paint): Readonly<Record<string, string | undefined>> => ({
  class: [...(fill === undefined ? [] : [`rf-f-${fill}`]), ...(stroke === undefined ? [] : [`rf-s-${stroke}`])].join(
    ' ',
  ),
  fill: fill === undefined ? 'none' : SHADES[fill].light,
  stroke: stroke === undefined ? undefined : SHADES[stroke].light,
});
