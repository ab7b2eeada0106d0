/** Whether an authority may vary the Framework as it declares. */

import type { FactorId } from '../../../factors/index.js';
import { FACTOR_IDS } from '../../../factors/shapes.js';
import type { CivilDate } from '../../../shared/days/civil-date.js';
import { type Check, checked } from '../../../shared/findings/check.js';
import { type Finding, findingWhen, type MoreFindingsCode } from '../../../shared/findings/finding.js';
import type { InputErrorCode } from '../../../shared/findings/input-error.js';
import { readEntries } from '../../../shared/findings/partly-read.js';
import { repeatsIn } from '../../../shared/repeats.js';
import { mustBe, readOnce, readOnceOrFind } from '../../../shared/shapes/shape.js';
import { PRACTICE_FINDINGS, type PracticeFindingCode } from '../../findings.js';
import { SUPPORT } from '../../review/after-return-rules.js';
import { CLOCKS } from '../../review/clock-rules.js';
import type { ClockId } from '../../review/review-rule.js';
import { PRACTICE } from '../../shapes.js';
import type { EmphasisVariation, Practice, Variation } from './practice.js';

/** A finding about a practice. */
export type PracticeFinding = Finding<PracticeFindingCode | InputErrorCode | MoreFindingsCode>;

/** The same of a practice that could be read. */
export type FoundInPractice = Finding<PracticeFindingCode>;

/** A variation of which some fields could not be read; a whole one is one too. */
export interface PartlyReadVariation {
  /** What it varies. */
  readonly kind?: Variation['kind'] | undefined;
  /** The first day on which it applies. */
  readonly from?: CivilDate | undefined;
  /** The clock. */
  readonly clock?: ClockId | undefined;
  /** The months. */
  readonly months?: number | undefined;
  /** The factors. */
  readonly factors?: readonly (FactorId | undefined)[] | undefined;
}

/** A practice of which some parts could not be read; a whole one is one too. */
export interface PartlyReadPractice {
  /** The variations that could be read, at their positions. */
  readonly variations?: readonly (PartlyReadVariation | undefined)[] | undefined;
}

const when = /* @__PURE__ */ findingWhen(PRACTICE_FINDINGS);

const checkVariation = (
  { kind, clock, months, factors }: PartlyReadVariation,
  position: number,
): readonly FoundInPractice[] => {
  switch (kind) {
    case 'clock-months':
      return when(
        clock !== undefined &&
          months !== undefined &&
          CLOCKS[clock].adjustable === 'longer-only' &&
          months < CLOCKS[clock].months,
        'practice.shortened',
        'variations',
        position,
        'months',
      );
    case 'support-months':
      return when(
        months !== undefined && months < SUPPORT.leastMonths,
        'practice.support-too-short',
        'variations',
        position,
        'months',
      );
    case 'emphasised-factors': {
      const readable = readEntries(factors);
      const repeats = repeatsIn(readable.map(({ entry }) => entry));
      return readable.flatMap(({ position: inFactors }, order) =>
        when(repeats.has(order), 'practice.factor-repeated', 'variations', position, 'factors', inFactors),
      );
    }
    case 'every-lapse-breaks':
    case undefined:
      return [];
  }
};

/** What a variation is about, and from when; `undefined` where that could not be read. */
const subjectOf = ({ kind, clock, from }: PartlyReadVariation): string | undefined =>
  kind === undefined || from === undefined || (kind === 'clock-months' && clock === undefined)
    ? undefined
    : `${kind} ${clock ?? ''} ${from}`;

export const findingsInPractice = ({ variations }: PartlyReadPractice): readonly FoundInPractice[] => {
  const readable = readEntries(variations);
  const repeats = repeatsIn(readable.map(({ entry }) => subjectOf(entry)));
  return readable.flatMap(({ entry, position }, order) => [
    ...checkVariation(entry, position),
    ...when(repeats.has(order), 'practice.varied-twice-from-one-day', 'variations', position, 'from'),
  ]);
};

/**
 * Finds everything that keeps an authority’s declared variations from being used.
 *
 * @param practice - the practice; parts that could not be read are `undefined`
 * @returns all findings; none when the practice can be used.
 * Invalid input: one finding that says so.
 *
 * @example
 * ```ts
 * import { civilDate } from 'reunification-framework';
 * import { checkPractice } from 'reunification-framework/reclassification';
 *
 * const from = civilDate('2026-04-01');
 * const { findings } = checkPractice({ variations: [{ kind: 'support-months', months: 3, from }] });
 * findings.map(({ code }) => code); // => ['practice.support-too-short']
 * ```
 */
export function checkPractice(practice: PartlyReadPractice): Check<PracticeFinding> {
  const read = readOnceOrFind(practice, PRACTICE, 'parts');
  return checked<PracticeFinding>('finding' in read ? [read.finding] : findingsInPractice(read.value));
}

/** What is asked of an authority’s practice. */
export interface EmphasisQuestion {
  /** The day asked about. */
  readonly asOf: CivilDate;
  /** The authority’s practice. */
  readonly practice: Practice;
}

const emphasisOn = (
  factor: FactorId,
  { asOf, practice }: EmphasisQuestion,
): 'marked' | 'not-marked' | 'not-established' => {
  const declared: EmphasisVariation[] = [];
  for (const variation of practice.variations) {
    if (variation.kind !== 'emphasised-factors' || variation.from > asOf) continue;
    const from = declared[0]?.from;
    if (from !== undefined && variation.from < from) continue;
    if (from !== undefined && from < variation.from) declared.length = 0;
    declared.push(variation);
  }
  // Two from one day that differ in this factor: it is not possible to say.
  const marks = new Set(declared.map(({ factors }) => factors.includes(factor)));
  if (marks.size !== 1) return 'not-established';
  return marks.has(true) ? 'marked' : 'not-marked';
};

/**
 * Whether an authority’s own copy prints a factor as one of those most strongly associated, as far as it has been declared.
 * Emphasis carries no weight in any rule.
 *
 * @param factor - the factor
 * @param question - the day, and the authority’s practice
 * @returns `marked` or `not-marked` by the latest declaration that applies on the day; `not-established` without one, or where two from one day differ in it.
 * @throws InputError if an argument has the wrong type
 *
 * @example
 * ```ts
 * import { civilDate } from 'reunification-framework';
 * import { emphasisOf } from 'reunification-framework/reclassification';
 *
 * const from = civilDate('2026-04-01');
 * const reason = 'As our copy prints it.';
 * const practice = { variations: [{ kind: 'emphasised-factors', factors: ['neglect'], reason, from }] } as const;
 * emphasisOf('neglect', { practice, asOf: from }); // => 'marked'
 * emphasisOf('high-stress', { practice, asOf: from }); // => 'not-marked'
 * emphasisOf('neglect', { practice, asOf: civilDate('2026-03-31') }); // => 'not-established'
 * ```
 */
export function emphasisOf(factor: FactorId, question: EmphasisQuestion): 'marked' | 'not-marked' | 'not-established' {
  mustBe('factor', factor, { oneOf: FACTOR_IDS });
  return emphasisOn(factor, readOnce('question', question, { fields: { asOf: 'day', practice: PRACTICE } }));
}
