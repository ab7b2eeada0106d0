/** Readings of the register of factors: all of them in printed order, or one by its id. */
import { InputError } from '../../shared/findings/input-error.js';
import { mustBe } from '../../shared/shapes/shape.js';
import {
  type Factor,
  type FactorId,
  PROTECTIVE_FACTOR_IDS,
  type ProtectiveFactor,
  type ProtectiveFactorId,
  RISK_FACTOR_IDS,
  type RiskFactor,
  type RiskFactorId,
} from '../factor.js';
import { PROTECTIVE_FACTORS } from './protective-factors.js';
import { RESEARCH_MESSAGE_IDS, RESEARCH_MESSAGES, type ResearchMessage } from './research-messages.js';
import { RISK_FACTORS } from './risk-factors.js';

/**
 * One factor by its id.
 *
 * @param id - a factor id
 * @returns the factor with its definition, evidence standard and citations
 * @throws InputError if there is no such factor
 *
 * @example
 * ```ts
 * import { factorById } from 'reunification-framework/factors';
 *
 * factorById('alcohol-or-drugs-abuse').title; // => 'Alcohol/drugs abuse'
 * factorById('alcohol-or-drugs-abuse').annex1Title; // => 'Substance abuse'
 * ```
 */
export function factorById(id: RiskFactorId): RiskFactor;
export function factorById(id: ProtectiveFactorId): ProtectiveFactor;
export function factorById(id: FactorId): Factor;
export function factorById(id: FactorId): Factor {
  const factor = BY_ID.get(id);
  if (factor === undefined) throw new InputError('id', { code: 'input.not-one-of', path: [] });
  return factor;
}

/** All 61 factors: the 35 risk factors, then the 26 protective factors, each in printed order. */
export const FACTORS: readonly Factor[] = /* @__PURE__ */ (() =>
  Object.freeze([
    ...RISK_FACTOR_IDS.map((id) => RISK_FACTORS[id]),
    ...PROTECTIVE_FACTOR_IDS.map((id) => PROTECTIVE_FACTORS[id]),
  ]))();

const BY_ID: ReadonlyMap<unknown, Factor> = /* @__PURE__ */ (() =>
  new Map(FACTORS.map((factor) => [factor.id, factor])))();

/**
 * The research messages printed with a risk factor in the register.
 *
 * @param id - a risk factor id
 * @returns the messages, none for most factors
 * @throws InputError if there is no such risk factor
 *
 * @example
 * ```ts
 * import { researchMessagesFor } from 'reunification-framework/factors';
 *
 * researchMessagesFor('alcohol-or-drugs-abuse').map(({ id }) => id);
 * // => [
 * //   'substance-misuse-and-maltreatment-after-return',
 * //   'substance-misuse-and-breakdown',
 * //   'substance-misuse-rarely-treated',
 * // ]
 * ```
 */
export function researchMessagesFor(id: RiskFactorId): readonly ResearchMessage[] {
  mustBe('id', id, { oneOf: RISK_FACTOR_IDS });
  return RESEARCH_MESSAGE_IDS.map((message) => RESEARCH_MESSAGES[message]).filter(({ attachedTo }) =>
    attachedTo.includes(id),
  );
}
