/** What the Risk Classification Table indicates for a profile. */

import { frozen, once } from '../shared/frozen.js';
import { MADE_BY } from '../shared/made-by.js';
import { isRecord } from '../shared/plain-data.js';
import { readOnce } from '../shared/shapes/shape.js';
import type { Indication, IndicatorReason, LevelSupport } from './indication.js';
import {
  INDICATOR_IDS,
  INDICATOR_VALUES,
  type IndicatorId,
  type PartialProfile,
  RISK_LEVELS,
  type RiskLevel,
} from './profile.js';
import { DECISION_ROW, RISK_CLASSIFICATION_TABLE } from './risk-classification-table.js';
import { PARTIAL_PROFILE } from './shapes.js';

const highest = (levels: readonly RiskLevel[]): RiskLevel =>
  RISK_LEVELS.filter((level) => levels.includes(level)).at(-1) ?? 'low';

/** What each value of each indicator speaks for, in the order of the rows. */
const REASONS: readonly IndicatorReason[] = /* @__PURE__ */ (() =>
  frozen(
    INDICATOR_IDS.flatMap((indicator) => {
      const { cells, source } = RISK_CLASSIFICATION_TABLE[indicator];
      return INDICATOR_VALUES[indicator].map((value) => ({
        indicator,
        value,
        levels: RISK_LEVELS.filter((level) => cells[level] === value),
        source,
      }));
    }),
  ))();

const reasonsOf = (profile: PartialProfile): readonly IndicatorReason[] =>
  REASONS.filter(({ indicator, value }) => profile[indicator] === value);

const supportFor = (level: RiskLevel, reasons: readonly IndicatorReason[]): LevelSupport => {
  const split = (speaksFor: boolean): readonly IndicatorId[] =>
    reasons.filter(({ levels }) => levels.includes(level) === speaksFor).map(({ indicator }) => indicator);
  return { supporting: split(true), against: split(false) };
};

/** Reads the table for one profile. */
const read = (profile: PartialProfile): Indication => {
  const reasons = reasonsOf(profile);
  const support = {
    low: supportFor('low', reasons),
    medium: supportFor('medium', reasons),
    high: supportFor('high', reasons),
    severe: supportFor('severe', reasons),
  };
  const missing = INDICATOR_IDS.filter((id) => !reasons.some(({ indicator }) => indicator === id));
  const agreeing = RISK_LEVELS.filter((level) => support[level].against.length === 0);
  // Levels are in order, so the first of each reason is the lowest that it speaks for.
  const bound = highest(reasons.flatMap(({ levels }) => levels.slice(0, 1)));
  const rows = reasons.map(({ source }) => source);
  if (missing.length > 0)
    return {
      madeBy: MADE_BY,
      kind: 'incomplete',
      missing,
      stillPossible: agreeing,
      reasons,
      support,
      cautiousBoundAtLeast: bound,
      sources: missing.map((indicator) => RISK_CLASSIFICATION_TABLE[indicator].source).concat(rows),
    };
  const [level] = agreeing;
  if (level !== undefined)
    return {
      madeBy: MADE_BY,
      kind: 'matched',
      level,
      reasons,
      support,
      pointsTo: DECISION_ROW.cells[level],
      sources: [...rows, DECISION_ROW.source],
    };
  return {
    madeBy: MADE_BY,
    kind: 'mixed',
    reasons,
    support,
    options: RISK_LEVELS.filter((option) => support[option].supporting.length > 0),
    cautiousBound: bound,
    sources: rows,
  };
};

/** What each value of an indicator adds to the position of a profile among all 96. */
const positions = (indicator: IndicatorId, step: number): ReadonlyMap<unknown, number> =>
  new Map(INDICATOR_VALUES[indicator].map((value, position) => [value, position * step]));

const RISK_FACTORS = /* @__PURE__ */ positions('riskFactors', 2 * 2 * 2 * 4);
const PROTECTIVE_FACTORS = /* @__PURE__ */ positions('protectiveFactors', 2 * 2 * 4);
const CAPACITY_TO_CHANGE = /* @__PURE__ */ positions('capacityToChange', 2 * 4);
const WISHES = /* @__PURE__ */ positions('wishes', 4);
const LIKELIHOOD_OF_RECURRENCE = /* @__PURE__ */ positions('likelihoodOfRecurrence', 1);

/** Position of a profile; not a number where an indicator is not known. */
const positionOf = (profile: PartialProfile): number =>
  (RISK_FACTORS.get(profile.riskFactors) ?? Number.NaN) +
  (PROTECTIVE_FACTORS.get(profile.protectiveFactors) ?? Number.NaN) +
  (CAPACITY_TO_CHANGE.get(profile.capacityToChange) ?? Number.NaN) +
  (WISHES.get(profile.wishes) ?? Number.NaN) +
  (LIKELIHOOD_OF_RECURRENCE.get(profile.likelihoodOfRecurrence) ?? Number.NaN);

/** Every profile of which all is known, in the order of `positionOf`. */
const allProfiles = (): readonly PartialProfile[] =>
  INDICATOR_IDS.reduce<readonly PartialProfile[]>(
    (profiles, indicator) =>
      profiles.flatMap((profile) => INDICATOR_VALUES[indicator].map((value) => ({ ...profile, [indicator]: value }))),
    [{}],
  );

/** The indicators in a list of this module’s own: to walk through a frozen one takes several times as long. */
const INDICATORS: readonly IndicatorId[] = [...INDICATOR_IDS];

/** Whether all five are there, and are the profile’s own. */
const hasAllItself = (profile: PartialProfile): boolean =>
  isRecord(profile) && INDICATORS.every((indicator) => Object.hasOwn(profile, indicator));

// The table is read once for every profile; a question about one then only looks its answer up.
const answers = /* @__PURE__ */ once((): readonly Indication[] => frozen(allProfiles().map(read)));

const answerTo = (profile: PartialProfile): Indication | undefined => {
  try {
    return hasAllItself(profile) ? answers()[positionOf(profile)] : undefined;
  } catch {
    // A getter or a proxy threw. The look at its shape says so, without what it threw.
    return undefined;
  }
};

/**
 * Says what the Risk Classification Table indicates for the five indicators of one child's case and one way home.
 *
 * `matched` when one column has all five; `mixed` when none has, with the support for each level and the cautious bound;
 * `incomplete` when some are not known, with what is missing and which levels remain possible. It is an indication to
 * guide people: only {@link agree} makes a classification, from what people recorded.
 *
 * @param profile - the indicators that are known; one that is left out counts as not known
 * @returns what the table indicates, with reasons and citations, frozen: for a profile of which all is known, one shared answer
 * @throws InputError if an argument has the wrong type
 *
 * @example
 * ```ts
 * import { classify } from 'reunification-framework/classification';
 *
 * const indication = classify({ riskFactors: 'not-being-addressed', capacityToChange: 'unable' });
 * indication.kind; // => 'incomplete'
 * indication.kind === 'incomplete' && indication.stillPossible; // => ['high', 'severe']
 * ```
 */
export function classify(profile: PartialProfile): Indication {
  const known = answerTo(profile);
  if (known !== undefined) return known;
  return frozen(read(readOnce('profile', profile, PARTIAL_PROFILE)));
}
