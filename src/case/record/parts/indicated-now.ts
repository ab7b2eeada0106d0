/** What is indicated for a way home now, on what was assessed. */

import { classify } from '../../../classification/classify.js';
import type { Indication, IndicatorId, IndicatorSetting, SuggestedProfile } from '../../../classification/index.js';
import { setOver } from '../../../classification/suggestions/set-indicators.js';
import { suggestFor } from '../../../classification/suggestions/suggest.js';
import type { ChildEvaluation } from '../../../factors/index.js';
import type { Finding } from '../../../shared/findings/finding.js';
import { isRight } from '../../../shared/findings/result.js';
import type { CaseAssessment } from '../assessed.js';
import type { CaseWayHome } from '../case-record.js';
import type { Known } from './legal.js';

/** What is indicated for a way home on what was assessed. */
export interface IndicatedNow {
  /** What the assessment suggests, row by row. */
  readonly suggested: SuggestedProfile;
  /** What the table indicates on the rows that are suggested, or were set by people. */
  readonly indication: Indication;
  /** Whether rows that people set since the assessment was recorded are taken up. */
  readonly isSet: boolean;
  /** Why rows that people set are not taken up. */
  readonly findings: readonly Finding[];
}

/** Of each row, what people set last since the assessment was recorded. What was set before rests on an earlier one. */
const latestSettings = (
  { settings = [] }: CaseWayHome,
  { recordedOn }: CaseAssessment,
  { asOf, knownOn }: Known,
): readonly IndicatorSetting[] => {
  const latest = new Map<IndicatorId, IndicatorSetting>();
  for (const setting of settings) {
    const { indicator, setOn } = setting;
    if (setOn < recordedOn || setOn > asOf || setOn > knownOn) continue;
    const before = latest.get(indicator);
    if (before === undefined || before.setOn <= setOn) latest.set(indicator, setting);
  }
  return [...latest.values()];
};

/**
 * What is indicated for a way home on what was assessed.
 *
 * @param wayHome - the way home
 * @param assessed - the assessment that was known last
 * @param evaluation - what it comes to for the child
 * @param known - the days
 * @returns what each row is suggested as, or was set as, and what the table indicates
 */
export const indicatedFor = (
  wayHome: CaseWayHome,
  assessed: CaseAssessment,
  evaluation: ChildEvaluation,
  known: Known,
): IndicatedNow => {
  const suggested = suggestFor(evaluation, wayHome);
  const settings = latestSettings(wayHome, assessed, known);
  const set = setOver(suggested, settings);
  return isRight(set)
    ? { suggested, indication: classify(set.right.profile), isSet: settings.length > 0, findings: [] }
    : { suggested, indication: classify(suggested.profile), isSet: false, findings: set.left };
};
