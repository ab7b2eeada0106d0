/** Which numbers and rules apply on a day: as printed, as the authority varies them, as the team adjusted them. */
import type { CivilDate } from '../../../shared/days/civil-date.js';
import { isBlank } from '../../../shared/text/text.js';
import { SUPPORT } from '../../review/after-return-rules.js';
import { CLOCKS } from '../../review/clock-rules.js';
import { CLOCK_IDS, type ClockId } from '../../review/review-rule.js';
import type { TimescaleAdjusted } from '../history.js';
import type { ClockAdjustment, Departure } from './departure.js';
import type { ClockVariation, LapseVariation, Practice, SupportVariation } from './practice.js';

/** A variation that applies, with its position in the practice. */
interface Applied<Variation> {
  readonly variation: Variation;
  readonly position: number;
}

/** The variations of a practice that apply on a day. */
export interface PracticeInForce {
  /** Other numbers of months, by clock. */
  readonly clocks: ReadonlyMap<ClockId, Applied<ClockVariation>>;
  /** Another period of support. */
  readonly support: Applied<SupportVariation> | undefined;
  /** That no lapse is excused. */
  readonly lapses: Applied<LapseVariation> | undefined;
}

const NONE: PracticeInForce = { clocks: new Map(), support: undefined, lapses: undefined };

/**
 * Of two variations of the same thing, the one that applies from the later day; of two from one day, the one with the number of months
 * that is safer for the child, since it is not possible to say which is meant.
 */
const later = <Months extends ClockVariation | SupportVariation>(
  one: Applied<Months> | undefined,
  other: Applied<Months>,
  safer: (...months: readonly number[]) => number,
): Applied<Months> => {
  if (one === undefined || one.variation.from < other.variation.from) return other;
  if (other.variation.from < one.variation.from) return one;
  return safer(one.variation.months, other.variation.months) === one.variation.months ? one : other;
};

/**
 * Whether other months of a clock are on the lenient side: less time to be kept up, or more at the limit.
 *
 * @param clock - the clock
 * @param months - the months set instead of the printed ones
 * @returns true where a case would move down, or stay at high, more easily
 */
export function isLenient(clock: ClockId, months: number): boolean {
  return CLOCKS[clock].purpose === 'limit' ? months > CLOCKS[clock].months : months < CLOCKS[clock].months;
}

/** Whether a variation makes anything easier and gives no reason: then it is none. */
const isUnreasoned = (variation: Practice['variations'][number]): boolean => {
  if (!isBlank(variation.reason)) return false;
  if (variation.kind === 'clock-months') return isLenient(variation.clock, variation.months);
  return variation.kind === 'support-months' && variation.months < SUPPORT.months;
};

/**
 * The variations that apply on a day.
 *
 * @param practice - the authority’s variations; left out, there are none
 * @param asOf - the day
 * @returns for each thing that can vary, the one variation that applies
 */
export function practiceInForce(practice: Practice | undefined, asOf: CivilDate): PracticeInForce {
  if (practice === undefined || practice.variations.length === 0) return NONE;
  const clocks = new Map<ClockId, Applied<ClockVariation>>();
  let support: Applied<SupportVariation> | undefined;
  let lapses: Applied<LapseVariation> | undefined;
  for (const [position, variation] of practice.variations.entries()) {
    if (variation.from > asOf || isUnreasoned(variation)) continue;
    switch (variation.kind) {
      case 'clock-months':
        clocks.set(
          variation.clock,
          later(
            clocks.get(variation.clock),
            { variation, position },
            CLOCKS[variation.clock].purpose === 'limit' ? Math.min : Math.max,
          ),
        );
        break;
      case 'support-months':
        support = later(support, { variation, position }, Math.max);
        break;
      case 'every-lapse-breaks':
        // Once declared it stays, so the earliest day counts.
        if (lapses === undefined || variation.from < lapses.variation.from) lapses = { variation, position };
        break;
      case 'emphasised-factors':
        // Emphasis carries no weight in any rule.
        break;
    }
  }
  return { clocks, support, lapses };
}

/** A number of months, and why it is not the printed one. */
export interface MonthsInForce {
  /** Whole calendar months. */
  readonly months: number;
  /** Why, if it is not simply as printed. */
  readonly adjusted: ClockAdjustment | undefined;
}

/** What teams have adjusted in a case, by clock. */
export type Adjustments = ReadonlyMap<ClockId, TimescaleAdjusted>;

/**
 * The months of a clock. What the team adjusted in the case comes before what the authority varies.
 *
 * @param clock - the clock
 * @param adjustments - what the team has adjusted
 * @param practice - the variations that apply
 * @returns the months, and why they are not the printed ones
 */
export function monthsOf(clock: ClockId, adjustments: Adjustments, practice: PracticeInForce): MonthsInForce {
  const adjustment = adjustments.get(clock);
  if (adjustment !== undefined) return { months: adjustment.months, adjusted: { kind: 'case', by: adjustment.id } };
  const varied = practice.clocks.get(clock);
  return varied === undefined
    ? { months: CLOCKS[clock].months, adjusted: undefined }
    : { months: varied.variation.months, adjusted: { kind: 'practice', variation: varied.position } };
}

/**
 * The months of support after a return home, in cases without a plan of their own.
 *
 * @param practice - the variations that apply
 * @returns whole calendar months
 */
export function supportMonths({ support }: PracticeInForce): number {
  return support?.variation.months ?? SUPPORT.months;
}

/**
 * Where the numbers and rules that apply are not the printed ones.
 *
 * @param adjustments - what the team has adjusted
 * @param practice - the variations that apply
 * @returns one entry for each, the clocks in the order of the table
 */
export function departuresInForce(adjustments: Adjustments, practice: PracticeInForce): readonly Departure[] {
  if (adjustments.size === 0 && practice === NONE) return [];
  const { support, lapses } = practice;
  return [
    ...CLOCK_IDS.flatMap((clock): readonly Departure[] => {
      const { months, adjusted } = monthsOf(clock, adjustments, practice);
      const printedMonths = CLOCKS[clock].months;
      return adjusted === undefined || months === printedMonths
        ? []
        : [{ kind: 'months', clock, printedMonths, months, shortened: months < printedMonths, adjusted }];
    }),
    ...(support === undefined || support.variation.months === SUPPORT.months
      ? []
      : [
          {
            kind: 'support-months' as const,
            printedMonths: SUPPORT.months,
            months: support.variation.months,
            shortened: support.variation.months < SUPPORT.months,
            variation: support.position,
          },
        ]),
    ...(lapses === undefined ? [] : [{ kind: 'every-lapse-breaks' as const, variation: lapses.position }]),
  ];
}
