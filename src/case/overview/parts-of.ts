/** What the functions of the other pillars read of a case. */

import { stateOn } from '../../reclassification/answers/state-of.js';
import type { FirstYearCase } from '../../return-home/index.js';
import { readOnce } from '../../shared/shapes/shape.js';
import { presentAttempt, readinessCaseFor } from '../journey/facts/attempt.js';
import type { CaseRecord } from '../record/case-record.js';
import { asKnownOn } from '../record/parts/as-known.js';
import { assessmentOf, historyOf, latestAssessment } from '../record/parts/parts.js';
import { supportCaseOf } from '../record/parts/support-case.js';
import { CASE_RECORD } from '../record/shapes.js';
import { PARTS_QUESTION } from '../shapes.js';
import { assessedIn } from './case-on.js';
import type { CaseParts, PartsQuestion } from './case-parts.js';

/**
 * The parts of a case, each as the function of another pillar reads it: to draw its timeline, ask for the diary of the first year, or
 * check one condition by itself. `caseOn` reads the same parts.
 *
 * @param record - the case, as `parseCase` reads it
 * @param question - the day
 * @returns the last assessment, and what is recorded for each way home
 * @throws InputError if an argument has the wrong type
 *
 * @example
 * ```ts
 * import { civilDate, timelineOf } from 'reunification-framework';
 * import { partsOf } from 'reunification-framework/case';
 *
 * const asOf = civilDate('2026-06-01');
 * const { waysHome } = partsOf(
 *   {
 *     format: 1,
 *     edition: 'framework-2015',
 *     child: { id: 'child-1' },
 *     parents: [{ id: 'parent-1' }],
 *     waysHome: [
 *       {
 *         id: 'to-parent-1',
 *         parents: ['parent-1'],
 *         classifications: [],
 *         events: [{ id: 'e1', kind: 'came-home', happenedOn: civilDate('2026-03-02'), recordedOn: civilDate('2026-03-02') }],
 *       },
 *     ],
 *   },
 *   { asOf },
 * );
 * waysHome.map(({ id, history }) => [id, timelineOf(history, { asOf }).map(({ kind }) => kind)]);
 * // => [['to-parent-1', ['came-home']]]
 * // There is no plan for the time at home.
 * waysHome[0]?.firstYear; // => undefined
 * ```
 */
export function partsOf(record: CaseRecord, question: PartsQuestion): CaseParts {
  return partsIn(readOnce('record', record, CASE_RECORD), readOnce('question', question, PARTS_QUESTION));
}

const partsIn = (whole: CaseRecord, { asOf, knownOn = asOf }: PartsQuestion): CaseParts => {
  const known = { asOf, knownOn };
  const record = asKnownOn(whole, knownOn);
  const assessed = latestAssessment(record, known);
  const evaluation = assessedIn(record, known)?.evaluation;
  return {
    assessment: assessed && assessmentOf(record, assessed),
    waysHome: record.waysHome.map((wayHome) => {
      const history = historyOf(record, wayHome);
      const state = stateOn(history, known);
      const readiness = {
        ...readinessCaseFor(record, wayHome, presentAttempt(record, wayHome, state, known), known),
        evaluation,
      };
      const support = supportCaseOf(record, wayHome, known, { evaluation, ...state });
      const { plan } = readiness;
      const firstYear: FirstYearCase | undefined = plan && { history, plan, visitsMade: record.visits };
      return { id: wayHome.id, history, readiness, support, firstYear };
    }),
  };
};
