/** The parts of a page. */

import type { Citation } from '../../shared/citation.js';
import { formatCitation } from '../../shared/format-citation.js';
import { type Attributes, element, type Markup, text } from '../markup.js';

/** A line of text, or markup. */
export type Content = string | Markup;

const marked = (content: Content): Markup => (typeof content === 'string' ? text(content) : content);

/**
 * Makes an element of text and markup.
 *
 * @param name - its name
 * @param content - what is in it
 * @param attributes - its attributes
 * @returns the element
 */
export const part = (name: string, content: readonly Content[], attributes: Attributes = {}): Markup =>
  element(name, attributes, ...content.map(marked));

/**
 * Less important text.
 *
 * @param content - the text
 * @returns a span
 */
export const quiet = (content: string): Markup => part('span', [content], { class: 'rf-quiet' });

/**
 * Puts pieces one after the other.
 *
 * @param pieces - the pieces
 * @returns all of them
 */
export const joined = (...pieces: readonly Content[]): Markup => ({
  markup: pieces.map((piece) => marked(piece).markup).join(''),
});

/**
 * Where something is printed.
 *
 * @param sources - the places
 * @returns each once, in less important text
 */
export const cited = (sources: readonly Citation[]): Markup =>
  quiet([...new Set(sources.map(formatCitation))].join('; '));

/**
 * A new line.
 *
 * @returns the break
 */
export const brk = (): Markup => element('br', {});

/**
 * A list of points.
 *
 * @param points - the points
 * @returns the list
 */
export const list = (points: readonly Content[]): Markup =>
  element('ul', {}, ...points.map((point) => part('li', [point])));

/**
 * Terms, and what is said of each.
 *
 * @param pairs - the terms
 * @returns the list
 */
export const terms = (pairs: readonly (readonly [term: string, said: readonly Content[]])[]): Markup =>
  element('dl', {}, ...pairs.flatMap(([term, said]) => [part('dt', [term]), part('dd', said)]));

/** Of a cell that is not broken into lines. */
export const DAY: Attributes = { class: 'rf-day' };

/** A table: the first cell of each row is its heading. */
export interface Table {
  /** What it is. */
  readonly caption: string;
  /** Headings of the columns, with what attributes they need. */
  readonly columns: readonly (readonly [heading: string, attributes?: Attributes])[];
  /** The rows, each cell with what attributes it needs. */
  readonly rows: readonly (readonly (readonly [content: Content, attributes?: Attributes])[])[];
  /** A class of its own. */
  readonly kind?: string;
}

/**
 * Makes a table. On a narrow page each cell stands under its row’s heading, with the name of its column; the roles keep it a table there.
 *
 * @param table - what is in it
 * @returns the table
 */
export const tableOf = ({ caption, columns, rows, kind }: Table): Markup => {
  const names = columns.map(([heading]) => heading);
  return element(
    'table',
    { class: kind === undefined ? 'rf-table' : `rf-table ${kind}`, role: 'table' },
    part('caption', [caption]),
    element(
      'thead',
      { role: 'rowgroup' },
      element(
        'tr',
        { role: 'row' },
        ...columns.map(([heading, more]) => part('th', [heading], { role: 'columnheader', scope: 'col', ...more })),
      ),
    ),
    element(
      'tbody',
      { role: 'rowgroup' },
      ...rows.map((cells) =>
        element(
          'tr',
          { role: 'row' },
          ...cells.map(([content, more], position) =>
            position === 0
              ? part('th', [content], { role: 'rowheader', scope: 'row', ...more })
              : part(
                  'td',
                  [
                    part('span', [`${names.slice(position, position + 1).join('')}: `], {
                      class: 'rf-label',
                      'aria-hidden': 'true',
                    }),
                    content,
                  ],
                  { role: 'cell', ...more },
                ),
          ),
        ),
      ),
    ),
  );
};

/**
 * Something to read, and where it is printed.
 *
 * @param point - what it says, and the place
 * @returns both
 */
export const pointOf = ({ says, source }: { readonly says: string; readonly source?: Citation | undefined }): Markup =>
  joined(says, ...(source === undefined ? [] : [' ', cited([source])]));

/**
 * A heading with a list, unless the list is empty.
 *
 * @param heading - the heading
 * @param points - the points
 * @returns both, or nothing
 */
export const listPart = (heading: Markup, points: readonly Content[]): Markup =>
  points.length === 0 ? joined() : joined(heading, list(points));
