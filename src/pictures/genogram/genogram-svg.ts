/** A genogram as a picture. */

import { checkGenogram, type Genogram } from '../../case/index.js';
import { GENOGRAM } from '../../case/record/genogram/shapes.js';
import { formatCivilDate } from '../../shared/days/civil-date.js';
import { InputError } from '../../shared/findings/input-error.js';
import { readOnce } from '../../shared/shapes/shape.js';
import { inOneLine } from '../markup.js';
import { GENOGRAM_DRAWING } from '../shapes.js';
import { drawGenogram } from './draw-genogram.js';
import type { GenogramDrawing } from './genogram-drawing.js';

/**
 * Draws a genogram by the conventions of Annex 4, as SVG: squares and circles, men left of women, children by age, lines for marriage,
 * living together, separation and divorce with their years, an x for the dead, twins, adopted and fostered children, pregnancies and their
 * loss, former partners smaller and to the side, and double lines for the person from whose point of view it is drawn. Signs that our copy
 * of Annex 4 has lost are drawn as is usual elsewhere (I-256).
 *
 * The whole is told in words too, for those who do not see it. The picture needs no script and nothing from elsewhere; of its one style element,
 * which makes it dark where a reader prefers that, `TIMELINE_STYLE_HASH` is the hash for a Content-Security-Policy.
 *
 * @param genogram - the genogram; it has to hang together, which `checkGenogram` says
 * @param drawing - from whose point of view, what it is called, and whether it has a key
 * @returns an `svg` element, well-formed as XML and in HTML; the same for the same input
 * @throws InputError if an argument has the wrong type, if the genogram does not hang together, or if nobody in it has the id of the index
 * person
 *
 * @example
 * ```ts
 * import { civilDate } from 'reunification-framework';
 * import { genogramSvg } from 'reunification-framework/pictures';
 *
 * const svg = genogramSvg(
 *   {
 *     recordedOn: civilDate('2024-03-01'),
 *     people: [
 *       { id: 'mother', kind: 'female', label: 'M.B.', bornOn: civilDate('1990-05-01') },
 *       { id: 'child-1', kind: 'male', label: 'T.B.', bornOn: civilDate('2015-06-10') },
 *     ],
 *     partnerships: [],
 *     parentages: [{ child: 'child-1', parents: ['mother'], kind: 'birth' }],
 *   },
 *   { index: 'child-1' },
 * );
 * svg.match(/<title>(.*?)<\/title>/)?.[1]; // => 'Genogram, recorded on 1 March 2024'
 * svg.match(/Children of .*?\./)?.[0]; // => 'Children of M.'
 * ```
 */
export function genogramSvg(genogram: Genogram, drawing: GenogramDrawing = {}): string {
  const once = readOnce('genogram', genogram, GENOGRAM);
  const wrong = checkGenogram(once).findings.find(({ severity }) => severity === 'must');
  if (wrong !== undefined) throw new InputError('genogram', { code: 'input.not-one-of', path: wrong.path });
  const { index, title, key = true } = readOnce('drawing', drawing, GENOGRAM_DRAWING);
  if (index !== undefined && !once.people.some(({ id }) => id === index))
    throw new InputError('drawing', { code: 'input.not-one-of', path: ['index'] });
  const called = title === undefined ? `Genogram, recorded on ${formatCivilDate(once.recordedOn)}` : inOneLine(title);
  return `${drawGenogram(once, { index, title: called, hasKey: key }).markup}\n`;
}
