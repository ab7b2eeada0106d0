/** Whether a condition can be set aside, against what the assessment found. */
import { parentsOf } from '../../factors/evidence/subject.js';
import type { ItemReasonCode } from '../checklist/checklist.js';
import type { CalledForBy, RecordedConditionRule } from './condition-rules.js';
import type { ReadinessCase } from './readiness.js';

type Evaluation = NonNullable<ReadinessCase['evaluation']>;
type Found = Evaluation['strengths'][number] | Risk;
type Risk = Evaluation['riskFactors'][number];

/** What the evidence shows; of something positive, the answer does not say. */
const shownBy = (found: Found): readonly string[] => ('shows' in found ? found.shows : []);

/** What was found of one factor for this way home: about someone in it, or about nobody in particular. */
const foundHere = (
  { factor }: CalledForBy,
  { wayHome }: ReadinessCase,
  { riskFactors, protectiveFactors, strengths }: Evaluation,
): readonly Found[] => {
  return [...riskFactors, ...protectiveFactors, ...strengths].filter((found) => {
    const parents = parentsOf(found.about);
    return found.factor === factor && (parents.length === 0 || parents.some((id) => wayHome.parents.includes(id)));
  });
};

/** Whether the evidence shows nothing but what the condition cannot change. */
const isOnlyBy = (found: Found, particulars: readonly string[]): boolean => {
  const shown = shownBy(found);
  return shown.length > 0 && shown.every((particular) => particulars.includes(particular));
};

/**
 * What a condition comes to that people set aside with a reason.
 *
 * @param rule - the condition
 * @param given - the case, with what the assessment found for this way home
 * @returns that it stands, that it cannot stand, that nobody can say without the assessment, or that it stands although the risk was found, as it could not help
 */
export function setAsideReason({ calledForBy = [] }: RecordedConditionRule, given: ReadinessCase): ItemReasonCode {
  const { child, evaluation } = given;
  if (calledForBy.length === 0) return 'item.set-aside';
  if (evaluation === undefined || evaluation.child !== child) return 'item.set-aside-without-assessment';
  const called = calledForBy.flatMap((rule) => {
    const { onlyBy, exceptBy = [] } = rule;
    return foundHere(rule, given, evaluation)
      .filter((found) => onlyBy === undefined || shownBy(found).includes(onlyBy))
      .map((found) => isOnlyBy(found, exceptBy));
  });
  if (called.length === 0) return 'item.set-aside';
  return called.every((cannotHelp) => cannotHelp)
    ? 'item.set-aside-as-it-cannot-help'
    : 'item.set-aside-against-assessment';
}
