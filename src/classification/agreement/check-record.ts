/** Whether what people recorded is a classification agreed as the Framework asks. */
import { evaluate } from '../../factors/evaluating/evaluate.js';
import { isAfter } from '../../factors/evidence/solid-evidence.js';
import { sameIds } from '../../factors/evidence/subject.js';
import type { Assessment, Child } from '../../factors/index.js';
import { type Check, checked } from '../../shared/check.js';
import { type CivilDate, isCivilDate, isEarlier } from '../../shared/civil-date.js';
import { type Finding, findingIn, findingWhen } from '../../shared/finding.js';
import type { InputErrorCode } from '../../shared/input-error.js';
import { allRead, type PartlyRead, readEntries } from '../../shared/partly-read.js';
import { repeatsIn } from '../../shared/repeats.js';
import { unfitToRead } from '../../shared/shape.js';
import { isBlank } from '../../shared/text.js';
import { classify } from '../classify.js';
import { AGREEMENT_FINDINGS, type AgreementFindingCode } from '../findings.js';
import { INDICATOR_IDS, type IndicatorId, type Profile } from '../profile.js';
import { AGREEMENT_QUESTION, CLASSIFICATION_RECORD } from '../shapes.js';
import { suggestFor } from '../suggestions/suggest.js';
import type { SetProfile } from '../suggestions/suggestion.js';
import type {
  AgreementFinding,
  AgreementQuestion,
  ClassificationRecord,
  FoundInRecord,
  PanelRole,
} from './agreement.js';

const finding = /* @__PURE__ */ findingIn(AGREEMENT_FINDINGS);
const when = /* @__PURE__ */ findingWhen(AGREEMENT_FINDINGS);

/** A record of which some parts could not be read; a whole {@link ClassificationRecord} is one too. */
export type PartlyReadRecord = Omit<PartlyRead<ClassificationRecord>, 'edition' | 'profile' | 'iro'> & {
  /** The five indicators as they agreed them. */
  readonly profile?: Profile | undefined;
  /** Whether the IRO was involved. */
  readonly iro?:
    | {
        /** Whether. */
        readonly involved?: boolean | undefined;
        /** Who. */
        readonly person?: string | undefined;
        /** When. */
        readonly on?: CivilDate | undefined;
      }
    | undefined;
};

/** The third view comes from either of two. */
const THIRD_ROLES: readonly PanelRole[] = ['case-history-author', 'independent-reviewer'];

/** The three views that there must be. */
const VIEWS_NEEDED: readonly { readonly roles: readonly PanelRole[]; readonly missing: AgreementFindingCode }[] = [
  { roles: ['social-worker'], missing: 'panel.social-worker-missing' },
  { roles: ['team-manager'], missing: 'panel.team-manager-missing' },
  { roles: THIRD_ROLES, missing: 'panel.third-view-missing' },
];

const checkPanel = ({ views, conferredOn }: PartlyReadRecord): readonly FoundInRecord[] => {
  const readable = readEntries(views);
  // A view of nobody is none; one whose person could not be read may be anyone's.
  const roles = readable
    .filter(({ entry: { person } }) => person === undefined || !isBlank(person))
    .map(({ entry }) => entry.role);
  const isFilled = (role: PanelRole): boolean => roles.includes(role);
  // A view whose role could not be read may be the one that is missing.
  const isComplete = views !== undefined && allRead(views.map((view) => view?.role)) !== undefined;
  const missing = isComplete ? VIEWS_NEEDED.filter((view) => !view.roles.some(isFilled)) : [];
  return [
    ...missing.map((view) => finding(view.missing, 'views')),
    ...readable.flatMap(({ entry: { role, person, recordedOn }, position }, order) => {
      const earlier = readable.slice(0, order).map(({ entry }) => entry);
      return [
        ...when(
          role !== undefined && !THIRD_ROLES.includes(role) && earlier.some((view) => view.role === role),
          'panel.role-repeated',
          'views',
          position,
          'role',
        ),
        ...when(
          person !== undefined && earlier.some((view) => view.person === person),
          'panel.same-person',
          'views',
          position,
          'person',
        ),
        ...when(isEarlier(conferredOn, recordedOn), 'panel.view-after-conference', 'views', position, 'recordedOn'),
      ];
    }),
  ];
};

const checkIro = ({ iro, views }: PartlyReadRecord, asOf: CivilDate): readonly FoundInRecord[] => {
  if (iro === undefined) return [];
  const { involved, person, on } = iro;
  if (involved === false) return [finding('iro.not-involved', 'iro', 'involved')];
  if (person !== undefined && isBlank(person)) return [finding('iro.not-involved', 'iro', 'person')];
  return [
    ...when(isEarlier(asOf, on), 'iro.after-as-of', 'iro', 'on'),
    ...when(
      person !== undefined && (views ?? []).some((view) => view?.person === person),
      'iro.sits-on-panel',
      'iro',
      'person',
    ),
  ];
};

const checkReasons = (record: PartlyReadRecord): readonly FoundInRecord[] => {
  const { level, profile, views } = record;
  if (level === undefined) return [];
  const differs = views?.some((view) => view?.level !== undefined && view.level !== level) ?? false;
  const indication = profile === undefined ? undefined : classify(profile);
  const isUnexplained = isBlank(record.reasonForDifferenceFromTable);
  return [
    ...when(
      differs && isBlank(record.reasonForDifferenceFromViews),
      'reason.views-differ',
      'reasonForDifferenceFromViews',
    ),
    ...when(
      isUnexplained && indication?.kind === 'mixed',
      'reason.table-indicates-no-level',
      'reasonForDifferenceFromTable',
    ),
    ...when(
      isUnexplained && indication?.kind === 'matched' && indication.level !== level,
      'reason.table-indicates-otherwise',
      'reasonForDifferenceFromTable',
    ),
  ];
};

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

/** Codes of what cannot be true at once in a record of a classification: such a record is not read. */
export type RecordContradictionCode = Extract<AgreementFindingCode, 'case.parent-repeated'>;

/**
 * What cannot be true at once in a record of a classification.
 *
 * @param record - what could be read of it
 * @returns a finding for each parent who is listed again
 */
export const contradictionsInRecord = ({
  wayHome,
}: Pick<PartlyReadRecord, 'wayHome'>): readonly Finding<RecordContradictionCode>[] => {
  const readable = readEntries(wayHome?.parents);
  const repeats = repeatsIn(readable.map(({ entry }) => entry));
  return readable.flatMap(({ position }, order) =>
    findingWhen<RecordContradictionCode>(AGREEMENT_FINDINGS)(
      repeats.has(order),
      'case.parent-repeated',
      'wayHome',
      'parents',
      position,
    ),
  );
};

const checkCase = (
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

/** Whether the indicators are those that people set for this child and this way home, no later than the conference. */
const checkSetProfile = (
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

/** Rows that are not what the assessment suggested on the day of the conference, and that nobody set with a reason. */
const checkAgainstSuggestions = (
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

export const findingsInRecord = (record: PartlyReadRecord, question: AgreementQuestion): readonly FoundInRecord[] => {
  const { profile, conferredOn } = record;
  // A caller without types can ask about no day at all; then nothing could lie after it.
  if (!isCivilDate(question.asOf)) return [finding('question.no-such-day', 'asOf')];
  return [
    ...checkCase(record, question),
    ...when(profile !== undefined && classify(profile).kind === 'incomplete', 'profile.incomplete', 'profile'),
    ...checkSetProfile(record, question.setProfile),
    ...checkAgainstSuggestions(record, question),
    ...checkPanel(record),
    ...when(isEarlier(question.asOf, conferredOn), 'conference.after-as-of', 'conferredOn'),
    ...checkReasons(record),
    ...checkIro(record, question.asOf),
  ];
};

/** What keeps a question from being read. That no day is asked about has a finding of its own. */
export const unfitQuestion = (question: AgreementQuestion): Finding<InputErrorCode> | undefined =>
  unfitToRead(question, AGREEMENT_QUESTION);

/**
 * Finds everything that keeps a record from being an agreed classification (`must`), or should have been otherwise (`should`).
 *
 * @param record - what people recorded; fields that could not be read are `undefined`
 * @param question - the day asked about, and the assessment if it is to be looked up there
 * @returns all findings; none when the classification is agreed as the Framework asks.
 * Invalid input: one finding that says so.
 *
 * @example
 * ```ts
 * import { civilDate } from 'reunification-framework';
 * import { checkRecord } from 'reunification-framework/classification';
 *
 * const view = { level: 'high', recordedOn: civilDate('2026-02-27') } as const;
 * const { findings } = checkRecord(
 *   {
 *     views: [
 *       { ...view, role: 'social-worker', person: 'worker-1' },
 *       { ...view, role: 'team-manager', person: 'worker-1' },
 *     ],
 *     iro: { involved: false },
 *   },
 *   { asOf: civilDate('2026-03-02') },
 * );
 * findings.map(({ code, severity }) => [code, severity]);
 * // => [
 * //   ['panel.third-view-missing', 'must'],
 * //   ['panel.same-person', 'must'],
 * //   ['iro.not-involved', 'should'],
 * // ]
 * ```
 */
export function checkRecord(record: PartlyReadRecord, question: AgreementQuestion): Check<AgreementFinding> {
  const unfit = unfitToRead(record, CLASSIFICATION_RECORD, 'parts') ?? unfitQuestion(question);
  return checked<AgreementFinding>(unfit === undefined ? findingsInRecord(record, question) : [unfit]);
}
