/** A case on one page. */

import type { CaseQuestion, CaseRecord } from '../../../case/index.js';
import { caseOn } from '../../../case/overview/case-on.js';
import { wayHomeAsked } from '../../../case/record/parts/way-home-asked.js';
import { CASE_RECORD } from '../../../case/record/shapes.js';
import { CASE_QUESTION } from '../../../case/shapes.js';
import { SIZE_LIMITS } from '../../../shared/plain-data.js';
import { readOnce } from '../../../shared/shapes/shape.js';
import { isBlank } from '../../../shared/text/text.js';
import { inOneLine } from '../../markup.js';
import { CASE_PAGE } from '../../shapes.js';
import { readTimeline } from '../../timeline/read-timeline.js';
import { sourceIn } from '../../timeline/subject.js';
import { documentOf } from '../document.js';
import type { CasePage } from './case-page.js';
import { familyPage } from './family-page.js';
import { practitionerPage } from './practitioner-page.js';

/**
 * A case on one page of HTML.
 *
 * For practitioners: what to do next; for each way home the level that people agreed, what is indicated, the timeline, the Risk
 * Classification Table, what is in place for a return; the assessment at a glance; the sources. For parents, and for a child or young person,
 * of one way home: what was decided, what follows and where to turn, as in their letters; their own timeline, of where the child lived
 * and what people decided. They read nothing that somebody observed, no task, no clock, and not what anyone wants.
 *
 * The page needs no script and nothing from elsewhere, and says so in a Content-Security-Policy of its own; where a server sends one, give
 * `PAGE_STYLE_HASH` in its `style-src`. It is laid out for a desk, a telephone and A4 paper, light and dark.
 *
 * @param record - the case, as `parseCase` reads it
 * @param question - the day; for families, of a case with several ways home, which
 * @param page - for whom, what the case is called, and what a letter may say
 * @returns a whole document; the same for the same input
 * @throws InputError if an argument has the wrong type, or families are to read of several ways home at once
 *
 * @example
 * ```ts
 * import { civilDate } from 'reunification-framework';
 * import { caseHtml } from 'reunification-framework/pictures';
 *
 * const html = caseHtml(
 *   {
 *     format: 1,
 *     edition: 'framework-2015',
 *     child: { id: 'child-1' },
 *     parents: [{ id: 'parent-1' }],
 *     waysHome: [{ id: 'home-1', parents: ['parent-1'], classifications: [], events: [] }],
 *   },
 *   { asOf: civilDate('2026-03-02') },
 *   { audience: 'young-person' },
 * );
 * html.match(/<h[12]>.*?<\/h[12]>/g);
 * // => [
 * //   '<h1>How people decide if you can live at home</h1>',
 * //   '<h2>Where things stand</h2>',
 * //   '<h2>Any questions?</h2>',
 * //   '<h2>What happened when</h2>',
 * //   '<h2>The table that helps people think</h2>',
 * // ]
 * ```
 */
export function caseHtml(record: CaseRecord, question: CaseQuestion, page: CasePage = {}): string {
  const once = readOnce('record', record, CASE_RECORD);
  const asked = readOnce('question', question, CASE_QUESTION);
  const { asOf, knownOn = asOf, practice } = asked;
  const { audience = 'practitioner', label, letter = {} } = readOnce('page', page, CASE_PAGE);
  const known = { asOf, knownOn };
  const timelineFor = (wayHome: CaseRecord['waysHome'][number], most: { readonly most?: number } = {}) =>
    readTimeline(sourceIn(once, wayHome, known), { ...known, practice }, most);
  if (audience === 'practitioner') {
    const called = inOneLine(label === undefined || isBlank(label) ? once.child.id : label);
    const overview = caseOn(once, asked);
    const shown = overview.waysHome.flatMap((standing) =>
      once.waysHome
        .filter(({ id }) => id === standing.id)
        .map((wayHome) => ({ standing, timeline: timelineFor(wayHome) })),
    );
    return documentOf(`Case overview: ${called}`, practitionerPage(overview, shown, called));
  }
  const wayHome = wayHomeAsked(once, asked.wayHome);
  // Of the many entries of a long case a family reads a few: they are chosen first, and counted then.
  const timeline = timelineFor(wayHome, { most: SIZE_LIMITS.list });
  const called = label === undefined || isBlank(label) ? undefined : inOneLine(label);
  const overview = caseOn(once, { ...asked, wayHome: wayHome.id });
  // There is one, since one is asked about.
  return overview.waysHome
    .map((standing) => familyPage({ record: once, wayHome, overview, standing, timeline }, audience, called, letter))
    .map(({ title, content }) => documentOf(title, content))
    .join('');
}
