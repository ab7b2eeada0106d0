/**
 * When each entry of row 7 holds, written out one by one from the printed page and the prose, each without a look at the
 * others; and which of two that hold together comes first. The package has them the other way round: in one order, each for what
 * is left by those before it.
 */
import type { ReviewRuleId } from 'reunification-framework/reclassification';
import { type CaseInMonths, rowsToRecord } from './case-in-months.js';

type Condition = (now: CaseInMonths) => boolean;

const SIX = 6;

const isProtected: Condition = ({ protectiveFactors }) => protectiveFactors === 'apparent';
const isUnprotected: Condition = ({ protectiveFactors }) => protectiveFactors === 'none-apparent';
const isAble: Condition = ({ capacityToChange }) => capacityToChange === 'able';
const isUnable: Condition = ({ capacityToChange }) => capacityToChange === 'unable';
const isAllAddressed: Condition = ({ riskFactors }) => riskFactors === 'fully-addressed';
const isPartlyAddressed: Condition = ({ riskFactors }) => riskFactors === 'partly-addressed';
const isNotBeingAddressed: Condition = ({ riskFactors }) => riskFactors === 'not-being-addressed';
const isKeptUp: Condition = ({ keptUp }) => keptUp === SIX;
const isSixMonthsHere: Condition = ({ monthsHere }) => monthsHere >= SIX;

/** Somebody has recorded since the time was up that what had to be kept up still holds. */
const isConfirmed: Condition = (now) => rowsToRecord(now).length === 0;
const isLowAndHomeForLong: Condition = (now) => isKeptUp(now) && now.lives === 'home' && now.monthsHome === SIX;
/** More time at medium is within the child’s timescale, or for a child at home. */
const hasTime: Condition = ({ timescale, lives }) => lives === 'home' || (timescale !== 'over' && timescale !== 'past');
/** At low, what is no longer fully addressed has come back. */
const isNewAtLow: Condition = (now) => now.newRisk || !isAllAddressed(now);
const isBetweenHighAndLow: Condition = (now) => now.cameFromHigh && !isSixMonthsHere(now);
const mayLeaveSevere: Condition = (now) =>
  isKeptUp(now) && (isProtected(now) || isPartlyAddressed(now) || isAllAddressed(now));

const isWithin: Condition = ({ timescale }) => timescale === 'far' || typeof timescale === 'number';

/** When each entry holds, at its level. */
const HOLDS: Readonly<Record<ReviewRuleId, Condition>> = {
  L1: (now) => isLowAndHomeForLong(now) && isConfirmed(now) && now.isReclassified,
  'L1-unconfirmed': (now) => isLowAndHomeForLong(now) && !isConfirmed(now),
  'L-reclassify-first': (now) => isLowAndHomeForLong(now) && isConfirmed(now) && !now.isReclassified,
  L2: (now) => isNewAtLow(now) && isAble(now) && isProtected(now),
  L3: (now) => isNewAtLow(now) && isUnable(now) && isProtected(now),
  L4: (now) => isNewAtLow(now) && isUnable(now) && isUnprotected(now),
  'L-unclear-new-risk': (now) => isNewAtLow(now) && isAble(now) && isUnprotected(now),
  'L-unclear-lost': (now) => !isNewAtLow(now) && (isUnprotected(now) || isUnable(now)),
  'L-remains': (now) => !isNewAtLow(now) && isProtected(now) && isAble(now),
  M1: (now) => isAllAddressed(now) && isKeptUp(now) && !isBetweenHighAndLow(now) && isConfirmed(now),
  'M1-unconfirmed': (now) => isAllAddressed(now) && isKeptUp(now) && !isBetweenHighAndLow(now) && !isConfirmed(now),
  M2: (now) => isPartlyAddressed(now) && isProtected(now) && isAble(now) && !now.newRisk,
  M3: (now) => now.newRisk && isUnable(now) && isProtected(now),
  M4: (now) => now.newRisk && isUnable(now) && isUnprotected(now),
  'M-unclear-unprotected': (now) => now.newRisk && isAble(now) && isUnprotected(now),
  'M-unclear-new-risk': (now) => now.newRisk && isAble(now) && isProtected(now) && hasTime(now),
  'M-unclear-new-risk-past-time': (now) => now.newRisk && isAble(now) && isProtected(now) && !hasTime(now),
  'M-unclear-lost': (now) => !now.newRisk && isUnprotected(now) && hasTime(now),
  'M-unclear-lost-past-time': (now) => !now.newRisk && isUnprotected(now) && !hasTime(now),
  'M-unclear-unable': (now) => !now.newRisk && isProtected(now) && isUnable(now) && hasTime(now),
  'M-unclear-not-addressed': (now) => !now.newRisk && isProtected(now) && isNotBeingAddressed(now) && hasTime(now),
  'M-past-time': (now) =>
    !now.newRisk && isProtected(now) && (isUnable(now) || isNotBeingAddressed(now)) && !hasTime(now),
  'M-remains': (now) => isAllAddressed(now) && isProtected(now) && isAble(now) && !now.newRisk,
  H1: (now) => isAble(now) && !isNotBeingAddressed(now) && isProtected(now) && isKeptUp(now) && isConfirmed(now),
  'H1-unconfirmed-at-limit': (now) => isKeptUp(now) && !isConfirmed(now) && isSixMonthsHere(now),
  // Only where the limit was lengthened, or the clock shortened.
  'H1-unconfirmed': (now) => isKeptUp(now) && !isConfirmed(now) && !isSixMonthsHere(now),
  H2: (now) => isSixMonthsHere(now) && (isNotBeingAddressed(now) || (isUnable(now) && !now.newRisk)),
  H3: (now) => isUnprotected(now) && now.wasProtected,
  'H-unclear-unprotected': (now) => isUnprotected(now) && !now.wasProtected,
  'H-unclear-six-months': (now) =>
    isSixMonthsHere(now) && !isNotBeingAddressed(now) && (now.newRisk || (isAble(now) && !isKeptUp(now))),
  'H-remains': (now) => !isSixMonthsHere(now),
  S1: (now) => mayLeaveSevere(now) && isWithin(now) && isConfirmed(now),
  'S1-unconfirmed': (now) => mayLeaveSevere(now) && isWithin(now) && !isConfirmed(now),
  'S-unclear-timescale': (now) => mayLeaveSevere(now) && now.timescale === 'not-set' && isConfirmed(now),
  'S-unclear-timescale-unconfirmed': (now) => mayLeaveSevere(now) && now.timescale === 'not-set' && !isConfirmed(now),
  'S-remains': () => true,
};

/** The entries of each level. */
const ENTRIES_AT = {
  low: [
    'L1-unconfirmed',
    'L-reclassify-first',
    'L1',
    'L2',
    'L3',
    'L4',
    'L-unclear-new-risk',
    'L-unclear-lost',
    'L-remains',
  ],
  medium: [
    ...(['M1-unconfirmed', 'M1', 'M2', 'M3', 'M4', 'M-unclear-unprotected', 'M-unclear-new-risk'] as const),
    ...(['M-unclear-new-risk-past-time', 'M-unclear-lost', 'M-unclear-lost-past-time'] as const),
    ...(['M-unclear-unable', 'M-unclear-not-addressed', 'M-past-time', 'M-remains'] as const),
  ],
  high: [
    ...(['H1-unconfirmed-at-limit', 'H1-unconfirmed', 'H1', 'H2', 'H3'] as const),
    ...(['H-unclear-unprotected', 'H-unclear-six-months', 'H-remains'] as const),
  ],
  severe: ['S1-unconfirmed', 'S-unclear-timescale-unconfirmed', 'S1', 'S-unclear-timescale', 'S-remains'],
} as const satisfies Readonly<Record<string, readonly ReviewRuleId[]>>;

/** All that hold at once. */
export function entriesThatHold(now: CaseInMonths): readonly ReviewRuleId[] {
  if (now.level === undefined || now.isClosed) return [];
  const entries: readonly ReviewRuleId[] = ENTRIES_AT[now.level];
  return entries.filter((entry) => HOLDS[entry](now));
}

/** Why one of two entries that hold together comes first. */
type Precedence =
  | 'a higher level before remaining'
  | 'a higher level before a silence'
  | 'a silence before remaining'
  | 'moving down or closing before remaining'
  | 'what has to come first before remaining'
  | 'lost protection before the limit'
  | 'of two silences with the same options, the one that comes first in the column';

interface Settled {
  readonly first: ReviewRuleId;
  readonly second: ReviewRuleId;
  readonly by: Precedence;
}

/** Every two entries that can hold together, the one that comes first, and why. All others exclude each other. */
export const SETTLED: readonly Settled[] = [
  { first: 'L1', second: 'L-remains', by: 'moving down or closing before remaining' },
  { first: 'M1', second: 'M-remains', by: 'moving down or closing before remaining' },
  {
    first: 'M-unclear-unable',
    second: 'M-unclear-not-addressed',
    by: 'of two silences with the same options, the one that comes first in the column',
  },
  { first: 'H3', second: 'H2', by: 'lost protection before the limit' },
  { first: 'H3', second: 'H-unclear-six-months', by: 'a higher level before a silence' },
  { first: 'H3', second: 'H-remains', by: 'a higher level before remaining' },
  { first: 'H2', second: 'H-unclear-unprotected', by: 'a higher level before a silence' },
  {
    first: 'H-unclear-unprotected',
    second: 'H-unclear-six-months',
    by: 'of two silences with the same options, the one that comes first in the column',
  },
  { first: 'H-unclear-unprotected', second: 'H-remains', by: 'a silence before remaining' },
  { first: 'S1', second: 'S-remains', by: 'moving down or closing before remaining' },
  { first: 'S-unclear-timescale', second: 'S-remains', by: 'a silence before remaining' },
  { first: 'L1-unconfirmed', second: 'L-remains', by: 'what has to come first before remaining' },
  { first: 'L-reclassify-first', second: 'L-remains', by: 'what has to come first before remaining' },
  { first: 'M1-unconfirmed', second: 'M-remains', by: 'what has to come first before remaining' },
  { first: 'S1-unconfirmed', second: 'S-remains', by: 'what has to come first before remaining' },
  { first: 'S-unclear-timescale-unconfirmed', second: 'S-remains', by: 'what has to come first before remaining' },
];

/** Two entries, as text. */
export const pair = (one: ReviewRuleId, other: ReviewRuleId): string => [one, other].sort().join(' and ');

const FIRST_OF: ReadonlyMap<string, ReviewRuleId> = new Map(
  SETTLED.map(({ first, second }) => [pair(first, second), first]),
);

/** Of entries that hold together the one that comes before all others; nothing where the list does not settle it. */
export const firstOf = (holding: readonly ReviewRuleId[]): ReviewRuleId | undefined => {
  const first = holding.filter((one) =>
    holding.every((other) => one === other || FIRST_OF.get(pair(one, other)) === one),
  );
  return first.length === 1 ? first[0] : undefined;
};
