/** What is indicated for a way home now, on what was assessed. */

import { classify } from '../../../classification/classify.js';
import { SETTING_FINDINGS } from '../../../classification/findings.js';
import type { Indication, IndicatorId, IndicatorSetting, SuggestedProfile } from '../../../classification/index.js';
import { INDICATOR_VALUES } from '../../../classification/profile.js';
import { setOver } from '../../../classification/suggestions/set-indicators.js';
import { suggestFor } from '../../../classification/suggestions/suggest.js';
import type { ChildEvaluation } from '../../../factors/index.js';
import { type Finding, findingWhen } from '../../../shared/findings/finding.js';
import { isRight } from '../../../shared/findings/result.js';
import { isBlank } from '../../../shared/text/text.js';
import type { CaseAssessment } from '../assessed.js';
import type { CaseWayHome } from '../case-record.js';
import type { Known } from './legal.js';

const when = /* @__PURE__ */ findingWhen(SETTING_FINDINGS);

/** What is indicated for a way home on what was assessed. */
export interface IndicatedNow {
  /** What the assessment suggests, row by row. */
  readonly suggested: SuggestedProfile;
  /** What the table indicates on the rows that are suggested, or were set by people. */
  readonly indication: Indication;
  /** Whether rows that people set since the assessment was recorded are taken up. */
  readonly isSet: boolean;
  /** What is wrong with the rows that people set, row by row: set twice on one day, or why none is taken up. */
  readonly findings: readonly Finding[];
}

/** What people set for a row. */
interface Latest {
  readonly setting: IndicatorSetting;
  /** Whether people set another value for this row on the same day. */
  readonly isContradicted: boolean;
}

/** How much a value speaks against a return home: the table prints the values of a row in this order. */
const against = ({ indicator, value }: IndicatorSetting): number => {
  const values: readonly string[] = INDICATOR_VALUES[indicator];
  return values.indexOf(value);
};

const isExplained = ({ by, reason }: IndicatorSetting): boolean => !isBlank(by) && !isBlank(reason);

/** Whether one setting of a day counts before another: it speaks more against a return, or says the same and why. */
const outweighs = (one: IndicatorSetting, other: IndicatorSetting): boolean =>
  against(one) > against(other) || (against(one) === against(other) && isExplained(one) && !isExplained(other));

/**
 * Of each row, what people set last since the assessment was recorded. What was set before rests on an earlier one. Of two values of one
 * day, the one that speaks more against a return home (I-376).
 */
const latestSettings = (
  { settings = [] }: CaseWayHome,
  { recordedOn }: CaseAssessment,
  { asOf }: Known,
): readonly Latest[] => {
  const latest = new Map<IndicatorId, Latest>();
  for (const setting of settings) {
    const { indicator, setOn, value } = setting;
    if (setOn < recordedOn || setOn > asOf) continue;
    const before = latest.get(indicator);
    if (before === undefined || before.setting.setOn < setOn) {
      latest.set(indicator, { setting, isContradicted: false });
    } else if (before.setting.setOn === setOn) {
      latest.set(indicator, {
        setting: outweighs(setting, before.setting) ? setting : before.setting,
        isContradicted: before.isContradicted || before.setting.value !== value,
      });
    }
  }
  return [...latest.values()];
};

/**
 * What is indicated for a way home on what was assessed.
 *
 * @param wayHome - the way home, as it was known
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
  const latest = latestSettings(wayHome, assessed, known);
  const set = setOver(
    suggested,
    latest.map(({ setting }) => setting),
  );
  const findings = latest.flatMap(({ setting: { indicator }, isContradicted }, position) => [
    ...when(isContradicted, 'setting.repeated', indicator),
    ...(isRight(set) ? [] : set.left)
      .filter(({ path: [inLatest] }) => inLatest === position)
      .map((found) => ({ ...found, path: [indicator, ...found.path.slice(1)] })),
  ]);
  return isRight(set)
    ? { suggested, indication: classify(set.right.profile), isSet: latest.length > 0, findings }
    : { suggested, indication: classify(suggested.profile), isSet: false, findings };
};
