/** What the Risk Classification Table indicates for a profile. */
import { frozen } from '../shared/frozen.js';
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

const lowest = (levels: readonly RiskLevel[]): RiskLevel =>
  RISK_LEVELS.find((level) => levels.includes(level)) ?? 'low';
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
  const missing = INDICATOR_IDS.filter((indicator) => profile[indicator] === undefined);
  const agreeing = RISK_LEVELS.filter((level) => support[level].against.length === 0);
  const bound = highest(reasons.map(({ levels }) => lowest(levels)));
  const rows = reasons.map(({ source }) => source);
  if (missing.length > 0)
    return {
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
      kind: 'matched',
      level,
      reasons,
      support,
      pointsTo: DECISION_ROW.cells[level],
      sources: [...rows, DECISION_ROW.source],
    };
  return {
    kind: 'mixed',
    reasons,
    support,
    options: RISK_LEVELS.filter((option) => support[option].supporting.length > 0),
    cautiousBound: bound,
    sources: rows,
  };
};

/** Position of a profile among all 540, each indicator counting as not known or as one of its values. */
const positionOf = (profile: PartialProfile): number => {
  let position = 0;
  for (const indicator of INDICATOR_IDS) {
    const values: readonly unknown[] = INDICATOR_VALUES[indicator];
    position = position * (values.length + 1) + values.indexOf(profile[indicator]) + 1;
  }
  return position;
};

/** Every profile, whole or partial, in the order of `positionOf`. */
const allProfiles = (): readonly PartialProfile[] =>
  INDICATOR_IDS.reduce<readonly PartialProfile[]>(
    (profiles, indicator) =>
      profiles.flatMap((profile) => [
        profile,
        ...INDICATOR_VALUES[indicator].map((value) => ({ ...profile, [indicator]: value })),
      ]),
    [{}],
  );

// The table is read once for every possible profile; a question then only looks its answer up.
const ANSWERS: readonly Indication[] = /* @__PURE__ */ (() => frozen(allProfiles().map(read)))();
const NOTHING_KNOWN: Indication = /* @__PURE__ */ frozen(read({}));

/**
 * Says what the Risk Classification Table indicates for the five indicators of one child's case and one way home.
 *
 * `matched` when one column has all five; `mixed` when none has, with the support for each level and the cautious bound;
 * `incomplete` when some are not known, with what is missing and which levels remain possible. It is an indication to
 * guide people: only {@link agree} makes a classification, from what people recorded.
 *
 * @param profile - the indicators that are known; one that is left out, or has a value that the table does not know,
 * counts as not known
 * @returns what the table indicates, with reasons and citations: one shared frozen answer for each profile
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
  // Callers without types can pass anything.
  const isRecord = typeof profile === 'object' && profile !== null;
  return (isRecord ? ANSWERS[positionOf(profile)] : undefined) ?? NOTHING_KNOWN;
}
