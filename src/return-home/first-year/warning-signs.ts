/** From warning signs to events of the history, and what is still open about them. */

import type { CircumstancesObserved } from '../../reclassification/index.js';
import { type CivilDate, daysBetween, isEarlier } from '../../shared/days/civil-date.js';
import { type Check, checked } from '../../shared/findings/check.js';
import { type Finding, findingIn, findingWhen } from '../../shared/findings/finding.js';
import { repeatsIn } from '../../shared/repeats.js';
import { readOnce, readOnceOrFind } from '../../shared/shapes/shape.js';
import { isBlank } from '../../shared/text/text.js';
import { SIGNS_QUESTION, WARNING_SIGN, WARNING_SIGN_LIST } from './shapes.js';
import type { WarningSign } from './warning-sign.js';
import {
  type FoundInSigns,
  type SignContradictionCode,
  WARNING_SIGN_FINDINGS,
  WARNING_SIGNS,
  type WarningSignFinding,
  type WarningSignFindingCode,
} from './warning-sign-findings.js';

const eventFor = (sign: WarningSign): CircumstancesObserved | undefined => {
  const { id, happenedOn, recordedOn, riskFactors, protectiveFactors, capacityToChange, isNewRisk } = sign;
  const observed = {
    ...(riskFactors === undefined ? {} : { riskFactors }),
    ...(protectiveFactors === undefined ? {} : { protectiveFactors }),
    ...(capacityToChange === undefined ? {} : { capacityToChange }),
    ...(isNewRisk === 'yes' ? { newRisk: true } : {}),
  };
  return Object.keys(observed).length === 0 ? undefined : { kind: 'observed', id, happenedOn, recordedOn, ...observed };
};

/**
 * Turns a warning sign into an event for the history. It reports a new risk only if people judged that there is one. If they judged
 * that there is none, or have not judged, a new risk reported earlier still stands.
 *
 * @param sign - the sign
 * @returns the event; `undefined` where the sign says nothing that the rules on levels read.
 * @throws InputError if an argument has the wrong type
 *
 * @example
 * ```ts
 * import { civilDate } from 'reunification-framework';
 * import { eventOfSign } from 'reunification-framework/return-home';
 *
 * const day = civilDate('2026-09-14');
 * const sign = { id: 'sign-1', sign: 'referral', happenedOn: day, recordedOn: day } as const;
 * eventOfSign({ ...sign, isNewRisk: 'yes' })?.newRisk; // => true
 * // Nobody has judged it: nothing follows for the level, and a risk reported earlier still stands.
 * eventOfSign(sign); // => undefined
 * ```
 */
export function eventOfSign(sign: WarningSign): CircumstancesObserved | undefined {
  return eventFor(readOnce('sign', sign, WARNING_SIGN));
}

const finding = /* @__PURE__ */ findingIn(WARNING_SIGN_FINDINGS);
const when = /* @__PURE__ */ findingWhen(WARNING_SIGN_FINDINGS);

/** What is asked about signs. */
interface SignQuestion {
  /** The day asked about. */
  readonly asOf: CivilDate;
  /** The days on which the plan was reviewed. */
  readonly reviewedOn: readonly CivilDate[];
}

const whenContradicted = /* @__PURE__ */ findingWhen<SignContradictionCode>(WARNING_SIGN_FINDINGS);

const ofItsRecord = (
  { happenedOn, recordedOn }: WarningSign,
  position: number,
  isRepeated: boolean,
): readonly Finding<SignContradictionCode>[] => [
  ...whenContradicted(isRepeated, 'sign.repeated', position, 'id'),
  ...whenContradicted(recordedOn < happenedOn, 'sign.recorded-before-it-happened', position, 'recordedOn'),
];

const ofItsAction = (
  { happenedOn, action }: WarningSign,
  position: number,
): readonly Finding<SignContradictionCode>[] =>
  whenContradicted(isEarlier(action?.on, happenedOn), 'sign.action-before-sign', position, 'action', 'on');

const findingsOfSign = (
  sign: WarningSign,
  position: number,
  isRepeated: boolean,
  { asOf, reviewedOn }: SignQuestion,
): readonly FoundInSigns[] => {
  const { happenedOn, recordedOn, isNewRisk, action, discussedOn = [] } = sign;
  const { questionsCareAtHome, refusesHelp } = WARNING_SIGNS[sign.sign];
  const reviews = reviewedOn.filter((day) => recordedOn <= day && day <= asOf);
  const wasDone = (on: CivilDate | undefined): boolean => on !== undefined && happenedOn <= on && on <= asOf;
  const withDaysSince = (found: Finding<WarningSignFindingCode>): FoundInSigns => ({
    ...found,
    days: Math.max(0, daysBetween(happenedOn, asOf)),
  });
  // Action by nobody is none.
  const isActedOn = action !== undefined && action.on <= asOf && !isBlank(action.by);
  return [
    ...ofItsRecord(sign, position, isRepeated),
    ...when(
      happenedOn > asOf || recordedOn > asOf,
      'sign.after-as-of',
      position,
      happenedOn > asOf ? 'happenedOn' : 'recordedOn',
    ),
    ...when(isNewRisk === undefined || isNewRisk === 'not-known', 'sign.not-judged', position, 'isNewRisk').map(
      withDaysSince,
    ),
    ...when(!isActedOn, 'sign.no-action', position, 'action').map(withDaysSince),
    ...ofItsAction(sign, position),
    ...(isActedOn && happenedOn < action.on
      ? [{ ...finding('sign.acted-on-later', position, 'action', 'on'), days: daysBetween(happenedOn, action.on) }]
      : []),
    ...when(
      reviews.some((day) => !discussedOn.includes(day)),
      'sign.not-discussed',
      position,
      'discussedOn',
    ),
    ...[
      ...when(
        questionsCareAtHome && !wasDone(sign.careAtHomeConsideredOn),
        'sign.care-at-home-not-considered',
        position,
        'careAtHomeConsideredOn',
      ),
      ...when(refusesHelp && !wasDone(sign.harmAssessedOn), 'sign.harm-not-assessed', position, 'harmAssessedOn'),
      ...when(refusesHelp && !wasDone(sign.limitsPlannedOn), 'sign.limits-not-planned', position, 'limitsPlannedOn'),
    ].map(withDaysSince),
  ];
};

const findingsOf = (signs: readonly WarningSign[], question: SignQuestion): readonly FoundInSigns[] => {
  const repeats = repeatsIn(signs.map(({ id }) => id));
  return signs.flatMap((sign, position) => findingsOfSign(sign, position, repeats.has(position), question));
};

/**
 * What cannot be true at once among warning signs.
 *
 * @param signs - the signs
 * @returns what was found
 */
export const contradictionsInSigns = (signs: readonly WarningSign[]): readonly Finding<SignContradictionCode>[] => {
  const repeats = repeatsIn(signs.map(({ id }) => id));
  return signs.flatMap((sign, position) => [
    ...ofItsRecord(sign, position, repeats.has(position)),
    ...ofItsAction(sign, position),
  ]);
};

/**
 * Finds what remains to be done about warning signs: each must be judged, acted on, and discussed at every review.
 *
 * @param signs - the signs
 * @param question - the day asked about, and the days on which the plan was reviewed
 * @returns all findings, with paths into the signs.
 * Invalid input: one finding that says so.
 *
 * @example
 * ```ts
 * import { civilDate } from 'reunification-framework';
 * import { checkWarningSigns } from 'reunification-framework/return-home';
 *
 * const day = civilDate('2026-09-14');
 * const { findings } = checkWarningSigns(
 *   [{ id: 'sign-1', sign: 'help-refused', happenedOn: day, recordedOn: day }],
 *   { asOf: civilDate('2026-09-28'), reviewedOn: [civilDate('2026-09-21')] },
 * );
 * findings.map(({ code }) => code);
 * // => [
 * //   'sign.not-judged',
 * //   'sign.no-action',
 * //   'sign.not-discussed',
 * //   'sign.harm-not-assessed',
 * //   'sign.limits-not-planned',
 * // ]
 * ```
 */
export function checkWarningSigns(
  signs: readonly WarningSign[],
  question: {
    /** The day asked about. */
    readonly asOf: CivilDate;
    /** The days on which the plan was reviewed. */
    readonly reviewedOn: readonly CivilDate[];
  },
): Check<WarningSignFinding> {
  const read = readOnceOrFind(signs, WARNING_SIGN_LIST);
  if ('finding' in read) return checked<WarningSignFinding>([read.finding]);
  const asked = readOnceOrFind(question, SIGNS_QUESTION);
  return checked<WarningSignFinding>('finding' in asked ? [asked.finding] : findingsOf(read.value, asked.value));
}
