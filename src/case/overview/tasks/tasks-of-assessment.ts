/** Tasks that an assessment leaves. */

import type { ChildEvaluation } from '../../../factors/index.js';
import { isEarlier } from '../../../shared/days/civil-date.js';
import type { CaseAssessment } from '../../record/assessed.js';
import type { StandingInLaw } from '../../record/parts/legal.js';
import type { WayHomeOverview } from '../case-overview.js';
import type { WorkItem } from '../work.js';
import { type Asked, other } from './dated-task.js';

/** The last assessment that was known, and what it comes to for the child. */
export interface FoundByAssessment {
  readonly assessed: CaseAssessment;
  readonly evaluation: ChildEvaluation;
}

/** What an assessment can answer. The wishes, and how likely it is to happen again, people ask for and judge when they classify. */
const ASSESSED = ['riskFactors', 'protectiveFactors', 'capacityToChange'] as const;

/**
 * What an assessment leaves open, or that there is none.
 *
 * @param waysHome - how each way home stands
 * @param found - the last assessment and what it comes to; `undefined` where there is none
 * @param given - the child’s position in law
 * @param asked - the day, and what else is known of the question
 * @returns the tasks
 */
export const ofAssessment = (
  waysHome: readonly WayHomeOverview[],
  found: FoundByAssessment | undefined,
  { lookedAfterSince }: StandingInLaw,
  asked: Asked,
): readonly WorkItem[] => {
  const suggestions = waysHome.flatMap(({ indicated }) =>
    indicated === undefined ? [] : ASSESSED.map((indicator) => indicated.suggested.suggestions[indicator]),
  );
  if (found === undefined) return [other('assessment-missing', undefined, undefined, asked)];
  const { assessed, evaluation } = found;
  const isOpen = suggestions.some(({ kind }) => kind === 'to-be-asked');
  const isContested = evaluation.contested.length + evaluation.contradictions.length > 0;
  const isOfEarlierCare = isEarlier(assessed.recordedOn, lookedAfterSince);
  return [
    ...(isOfEarlierCare ? [other('assessment-of-earlier-care', undefined, undefined, asked)] : []),
    ...(isOpen ? [other('assessment-open', undefined, undefined, asked)] : []),
    ...(isContested ? [other('assessment-contested', undefined, undefined, asked)] : []),
  ];
};
