/** Whether a record fits the assessment that it rests on. */

import { evaluate } from '../../factors/evaluating/evaluate.js';
import { isAfter } from '../../factors/evidence/solid-evidence.js';
import { sameIds } from '../../factors/evidence/subject.js';
import type { Assessment, Child } from '../../factors/index.js';
import { type CivilDate, isEarlier } from '../../shared/days/civil-date.js';
import { findingIn, findingWhen } from '../../shared/findings/finding.js';
import { allRead, readEntries } from '../../shared/findings/partly-read.js';
import { AGREEMENT_FINDINGS } from '../findings.js';
import { INDICATOR_IDS, type IndicatorId } from '../profile.js';
import { suggestFor } from '../suggestions/suggest.js';
import type { SetProfile } from '../suggestions/suggestion.js';
import type { AgreementQuestion, FoundInRecord } from './agreement.js';
import { contradictionsInRecord } from './contradictions-in-record.js';
import type { PartlyReadRecord } from './partly-read-record.js';

const finding = /* @__PURE__ */ findingIn(AGREEMENT_FINDINGS);
const when = /* @__PURE__ */ findingWhen(AGREEMENT_FINDINGS);

/** Whether all that the assessment knows of a child is dated after a day. */
const isBeforeAllEvidence = (on: CivilDate | undefined, assessment: Assessment, child: Child): boolean => {
  const evidence = [...assessment.observations, ...assessment.circumstances]
    .filter(({ children }) => children.includes(child.id))
    .flatMap((found) => found.evidence);
  return on !== undefined && evidence.length > 0 && evidence.every((piece) => isAfter(piece, on));
};

/** A conference, views and settings from before the birth or before anything that the assessment knows of the child. */
const checkDays = (
  { conferredOn, views }: Pick<PartlyReadRecord, 'conferredOn' | 'views'>,
  { firstSetOn }: Pick<SetProfile, 'firstSetOn'>,
  assessment: Assessment,
  child: Child | undefined,
): readonly FoundInRecord[] => {
  if (child === undefined) return [];
  // Where the conference itself is too early, one finding says it.
  if (isEarlier(conferredOn, child.bornOn)) return [finding('conference.before-birth', 'conferredOn')];
  const settings = isEarlier(firstSetOn, child.bornOn)
    ? [finding('profile.set-before-birth', 'profile')]
    : when(isBeforeAllEvidence(firstSetOn, assessment, child), 'profile.set-before-evidence', 'profile');
  return [
    ...settings,
    ...readEntries(views).flatMap(({ entry: { recordedOn }, position }) =>
      when(isEarlier(recordedOn, child.bornOn), 'panel.view-before-birth', 'views', position, 'recordedOn'),
    ),
    ...when(isBeforeAllEvidence(conferredOn, assessment, child), 'conference.before-evidence', 'conferredOn'),
  ];
};

/**
 * What is found about whom and which way home the record is about, against the assessment.
 *
 * @param record - what people recorded
 * @param question - the day asked about, and the assessment
 * @returns what was found
 */
export const checkCase = (
  { child: id, wayHome, conferredOn, views }: PartlyReadRecord,
  { assessment, setProfile }: AgreementQuestion,
): readonly FoundInRecord[] => {
  const parents = wayHome?.parents;
  const readable = readEntries(parents);
  const repeated = contradictionsInRecord({ wayHome });
  if (assessment === undefined) return repeated;
  const child = assessment.children.find((other) => other.id === id);
  const unknownParents = readable.flatMap(({ entry: parent, position }) =>
    when(
      !assessment.parents.some((other) => other.id === parent),
      'case.unknown-parent',
      'wayHome',
      'parents',
      position,
    ),
  );
  const home = allRead(parents) ?? [];
  const isConsidered = assessment.waysHome.some(
    (way) => child !== undefined && way.children.includes(child.id) && sameIds(way.parents, home),
  );
  return [
    ...when(id !== undefined && child === undefined, 'case.unknown-child', 'child'),
    ...repeated,
    ...unknownParents,
    ...when(
      child !== undefined && home.length > 0 && unknownParents.length === 0 && !isConsidered,
      'case.way-home-not-considered',
      'wayHome',
    ),
    ...checkDays({ conferredOn, views }, setProfile ?? {}, assessment, child),
  ];
};

/**
 * What is found about a profile that people set, against the one recorded.
 *
 * @param record - what people recorded
 * @param setProfile - what they set
 * @returns what was found
 */
export const checkSetProfile = (
  { child, wayHome, profile, conferredOn }: PartlyReadRecord,
  set: SetProfile | undefined,
): readonly FoundInRecord[] => {
  if (set === undefined) return [];
  const home = allRead(wayHome?.parents);
  return [
    ...when(child !== undefined && child !== set.child, 'profile.of-another-child', 'profile'),
    ...when(home !== undefined && home.length > 0 && !sameIds(home, set.parents), 'profile.of-another-home', 'profile'),
    ...when(isEarlier(conferredOn, set.lastSetOn), 'profile.set-after-conference', 'profile'),
    ...INDICATOR_IDS.flatMap((id) =>
      when(profile !== undefined && profile[id] !== set.profile[id], 'profile.unlike-set', 'profile', id),
    ),
  ];
};

/**
 * What is found about the profile, against what the assessment suggests.
 *
 * @param record - what people recorded
 * @param question - the day asked about, and the assessment
 * @returns what was found
 */
export const checkAgainstSuggestions = (
  { child: id, wayHome, profile, conferredOn }: PartlyReadRecord,
  { assessment, setProfile }: AgreementQuestion,
): readonly FoundInRecord[] => {
  const [first, ...others] = allRead(wayHome?.parents) ?? [];
  if (assessment === undefined || profile === undefined || conferredOn === undefined || first === undefined) return [];
  const child = evaluate(assessment, { asOf: conferredOn }).children.find((evaluated) => evaluated.child === id);
  // Of a way home to someone who is not in the case nothing is suggested: that is a finding by itself.
  const isOfTheCase = [first, ...others].every((parent) =>
    assessment.parents.some(({ id: known }) => known === parent),
  );
  if (child === undefined || !isOfTheCase) return [];
  const { suggestions } = suggestFor(child, { parents: [first, ...others] });
  const isPossible = (indicator: IndicatorId): boolean => {
    const suggestion = suggestions[indicator];
    const values: readonly unknown[] = suggestion.kind === 'suggested' ? [suggestion.value] : suggestion.options;
    return values.includes(profile[indicator]);
  };
  // Set as suggested, it needed no reason: what was suggested then is not what the assessment suggests now.
  const isSetWithReason = (indicator: IndicatorId): boolean => {
    const origin = setProfile?.origins[indicator];
    return origin === 'set-otherwise' || origin === 'set-where-none-suggested';
  };
  return INDICATOR_IDS.flatMap((indicator) =>
    when(
      profile[indicator] !== undefined && !isPossible(indicator) && !isSetWithReason(indicator),
      'profile.unlike-suggested',
      'profile',
      indicator,
    ),
  );
};
