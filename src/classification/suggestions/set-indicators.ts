/** Indicators as people set them, over what an assessment suggests. */

import { type Finding, findingWhen } from '../../shared/findings/finding.js';
import type { InputErrorCode } from '../../shared/findings/input-error.js';
import { hasFindings, left, type Result, right } from '../../shared/findings/result.js';
import { MADE_BY } from '../../shared/made-by.js';
import { repeatsIn } from '../../shared/repeats.js';
import { readOnceOrFind } from '../../shared/shapes/shape.js';
import { isBlank } from '../../shared/text/text.js';
import { SETTING_FINDINGS, type SettingFindingCode } from '../findings.js';
import type { IndicatorId, PartialProfile } from '../profile.js';
import { INDICATOR_SETTINGS, SUGGESTED_PROFILE } from '../shapes.js';
import type { IndicatorOrigin, IndicatorSetting, SetProfile, SuggestedProfile } from './suggestion.js';

const when = /* @__PURE__ */ findingWhen(SETTING_FINDINGS);

const withSetting = (profile: PartialProfile, { indicator, value }: IndicatorSetting): PartialProfile =>
  Object.assign({}, profile, { [indicator]: value });

/** Codes of what cannot be true at once among settings: such settings are not read. */
export type SettingContradictionCode = Extract<SettingFindingCode, 'setting.repeated'>;

/**
 * What cannot be true at once among settings.
 *
 * @param settings - the settings
 * @returns a finding for each that sets an indicator again
 */
export const contradictionsInSettings = (
  settings: readonly IndicatorSetting[],
): readonly Finding<SettingContradictionCode>[] => {
  const repeats = repeatsIn(settings.map(({ indicator }) => indicator));
  return settings.flatMap((_, position) =>
    findingWhen<SettingContradictionCode>(SETTING_FINDINGS)(
      repeats.has(position),
      'setting.repeated',
      position,
      'indicator',
    ),
  );
};

export const setOver = (
  suggested: SuggestedProfile,
  settings: readonly IndicatorSetting[],
): Result<SetProfile, Finding<SettingFindingCode>> => {
  const repeats = repeatsIn(settings.map(({ indicator }) => indicator));
  const findings = settings.flatMap((setting, position) => {
    const isOtherwise = suggested.profile[setting.indicator] !== setting.value;
    return [
      ...when(repeats.has(position), 'setting.repeated', position, 'indicator'),
      ...when(isOtherwise && isBlank(setting.reason), 'setting.reason-missing', position, 'reason'),
      ...when(isBlank(setting.by), 'setting.nobody-named', position, 'by'),
    ];
  });
  if (hasFindings(findings)) return left(findings);
  const settingOf = (id: IndicatorId): IndicatorSetting | undefined =>
    settings.find(({ indicator }) => indicator === id);
  const originOf = (id: IndicatorId): IndicatorOrigin => {
    const setting = settingOf(id);
    const value = suggested.profile[id];
    if (setting === undefined) return value === undefined ? 'not-known' : 'suggested';
    if (value === undefined) return 'set-where-none-suggested';
    return setting.value === value ? 'set-as-suggested' : 'set-otherwise';
  };
  const days = settings.map(({ setOn }) => setOn).sort();
  const [firstSetOn, lastSetOn] = [days.at(0), days.at(-1)];
  return right({
    madeBy: MADE_BY,
    child: suggested.child,
    parents: suggested.parents,
    ...(firstSetOn === undefined || lastSetOn === undefined ? {} : { firstSetOn, lastSetOn }),
    profile: settings.reduce(withSetting, suggested.profile),
    origins: {
      riskFactors: originOf('riskFactors'),
      protectiveFactors: originOf('protectiveFactors'),
      capacityToChange: originOf('capacityToChange'),
      wishes: originOf('wishes'),
      likelihoodOfRecurrence: originOf('likelihoodOfRecurrence'),
    },
  });
};

/**
 * Sets indicators as people see them. A person may set any indicator otherwise than suggested, and must set those that
 * are not suggested; unless the value is the one suggested, a reason is required.
 *
 * @param suggested - from `suggestIndicators`
 * @param settings - what people set, each indicator at most once
 * @returns the profile with the origin of each indicator, or every finding at once.
 * Invalid input: one finding that says so.
 *
 * @example
 * ```ts
 * import { civilDate, isLeft } from 'reunification-framework';
 * import { setIndicators, suggestIndicators } from 'reunification-framework/classification';
 * import { evaluateAssessment } from 'reunification-framework/factors';
 *
 * const { children } = evaluateAssessment(
 *   {
 *     edition: 'framework-2015',
 *     children: [{ id: 'child-1' }],
 *     parents: [{ id: 'parent-1' }],
 *     waysHome: [{ id: 'home-1', children: ['child-1'], parents: ['parent-1'] }],
 *     observations: [],
 *     circumstances: [],
 *     capacityToChange: [],
 *   },
 *   { asOf: civilDate('2026-03-02') },
 * );
 * // Wishes are never suggested, so whoever sets them says why.
 * children.map((child) => {
 *   const suggested = suggestIndicators(child, { parents: ['parent-1'] });
 *   const set = setIndicators(suggested, [
 *     { indicator: 'wishes', value: 'all-want-return', by: 'worker-1', setOn: civilDate('2026-03-01') },
 *   ]);
 *   return isLeft(set) && set.left[0].code;
 * }); // => ['setting.reason-missing']
 * ```
 */
export function setIndicators(
  suggested: SuggestedProfile,
  settings: readonly IndicatorSetting[],
): Result<SetProfile, Finding<SettingFindingCode | InputErrorCode>> {
  const read = readOnceOrFind(suggested, SUGGESTED_PROFILE);
  if ('finding' in read) return left([read.finding]);
  const set = readOnceOrFind(settings, INDICATOR_SETTINGS);
  return 'finding' in set ? left([set.finding]) : setOver(read.value, set.value);
}
