/** What a case in months lets one foretell of the package’s answer, and what the package answers, both in the same words. */
import type { RiskLevel } from 'reunification-framework/classification';
import { RISK_LEVELS } from 'reunification-framework/classification';
import type {
  CaseState,
  ClockId,
  EarliestStep,
  ReviewOutcome,
  ReviewSituation,
} from 'reunification-framework/reclassification';
import { entryFor, outcomeOf } from '../support/review-table.js';
import { type CaseInMonths, hasNotChanged, rowsToRecord } from './case-in-months.js';
import { entriesThatHold, firstOf } from './entries.js';

const SIX = 6;

/** A clock of the level held: months since it started, or why it does not run. */
interface ClockInMonths {
  readonly id: ClockId;
  readonly ran: number | 'not-started' | 'broken';
  /** Once it has run: the rows that nobody has recorded since. */
  readonly toRecord?: readonly string[];
}

const statusOf = ({ ran, toRecord = [] }: ClockInMonths): string => {
  if (typeof ran !== 'number') return ran;
  if (ran < SIX) return 'running';
  return toRecord.length > 0 ? 'unconfirmed' : 'met';
};

const keptUpAs = (id: ClockId, now: CaseInMonths): ClockInMonths => ({
  id,
  ran: now.keptUp === 'not-yet' ? 'not-started' : now.keptUp,
  toRecord: now.keptUp === SIX ? rowsToRecord(now) : [],
});

/** The clocks of a case. */
export function clocksOf(now: CaseInMonths): readonly ClockInMonths[] {
  const { level, isClosed, lives, monthsHere } = now;
  if (isClosed) return [];
  switch (level) {
    case undefined:
      return [];
    case 'low': {
      const ran = lives === 'home' ? now.monthsHome : now.backDuringStay ? 'broken' : 'not-started';
      return [keptUpAs('L1', now), { id: 'L1-home', ran }];
    }
    case 'medium':
      return [keptUpAs('M1', now), ...(now.cameFromHigh ? [{ id: 'H1-further' as const, ran: monthsHere }] : [])];
    case 'high':
      return [keptUpAs('H1', now), { id: 'H2', ran: monthsHere }];
    case 'severe':
      return [keptUpAs('S1', now)];
  }
}

const standingOf = ({ timescale }: CaseInMonths): ReviewSituation['childTimescale'] => {
  if (timescale === 'not-set') return 'not-set';
  return timescale === 'over' || timescale === 'past' ? 'past' : 'within';
};

/** Whether a clock that has started ends after the child’s timescale; where that timescale is past, months do not tell. */
const endsTooLate = (ran: ClockInMonths['ran'], timescale: CaseInMonths['timescale']): boolean =>
  typeof ran === 'number' && (timescale === 'over' || (typeof timescale === 'number' && SIX - ran > timescale));

const noticesFor = (now: CaseInMonths, clocks: readonly ClockInMonths[]): readonly string[] => {
  const { level, lives, sixMonthsOld, timescale } = now;
  const isAbove = level === 'high' || level === 'severe';
  const hadNotChanged = sixMonthsOld === 'had-not-changed' || (sixMonthsOld === 0 && hasNotChanged(now));
  return [
    ...(lives !== 'home' && clocks.some(({ ran }) => endsTooLate(ran, timescale))
      ? ['notice.clock-past-child-timescale']
      : []),
    ...((isAbove || hasNotChanged(now)) && hadNotChanged ? ['notice.no-change-since-birth'] : []),
    ...(isAbove && lives === 'home' ? ['notice.home-above-medium'] : []),
  ];
};

const told = (parts: Omit<ReviewSituation, 'childTimescale' | 'childIsHome'>): string =>
  [
    parts.level,
    parts.newRisk,
    parts.riskFactors,
    parts.protectiveFactors,
    parts.capacityToChange,
    parts.sustained,
    parts.sixMonthsAtLevel,
    parts.level === 'high' && parts.protectedDuringStay,
  ].join(' ');

/** What the tables laid out by hand have for a case, with its situation as text. */
export function inTheTable(now: CaseInMonths): { readonly entry: string; readonly situation: string } {
  const { level, riskFactors, protectiveFactors, capacityToChange, newRisk } = now;
  if (now.isClosed) return { entry: 'closed', situation: '' };
  if (
    level === undefined ||
    riskFactors === undefined ||
    protectiveFactors === undefined ||
    capacityToChange === undefined
  )
    return { entry: 'no-level-held', situation: '' };
  const clocks = clocksOf(now);
  const childTimescale = standingOf(now);
  const situation = {
    level,
    newRisk,
    riskFactors,
    protectiveFactors,
    capacityToChange,
    sustained: clocks.every(({ id, ran }) => id === 'H2' || (typeof ran === 'number' && ran >= SIX)),
    sixMonthsAtLevel: now.monthsHere >= SIX,
    confirmed: clocks.every((clock) => statusOf(clock) !== 'unconfirmed'),
    reclassifiedAfterReturn: now.isReclassified,
    childTimescale,
    protectedDuringStay: now.wasProtected,
    childIsHome: now.lives === 'home',
  };
  return { entry: entryFor(situation), situation: toldWhole(situation) };
}

/** What is indicated, and so how a level that people agree, or closure, compares with it. */
export function outcomeFor(now: CaseInMonths): ReviewOutcome | undefined {
  const entry = firstOf(entriesThatHold(now));
  return entry === undefined ? undefined : outcomeOf(entry, { childIsHome: now.lives === 'home' });
}

/** Whether people who go for a level, or closure, do what is indicated, or take one of the options. */
export function isOpenTo(now: CaseInMonths, to: RiskLevel | 'closed'): boolean {
  const outcome = outcomeFor(now);
  switch (outcome?.kind) {
    case undefined:
      return now.level === undefined && to !== 'closed';
    case 'move':
      return to === outcome.to;
    case 'remain':
      return to === now.level;
    case 'may-close':
      return to === 'closed' || to === now.level;
    case 'evidence-needed':
      return to === now.level || (outcome.limitPassed && to === 'severe');
    case 'judgement-required':
      return outcome.options.some((option) => option === to);
  }
}

/** Whether a level is lower than another. */
export const isLower = (one: RiskLevel, other: RiskLevel): boolean =>
  RISK_LEVELS.indexOf(one) < RISK_LEVELS.indexOf(other);

/** Whether it is for less than is held: what shows in every later answer if it was not indicated. */
export const isForLess = ({ level }: CaseInMonths, to: RiskLevel | 'closed'): boolean =>
  level !== undefined && (to === 'closed' || isLower(to, level));

/** The answer that a case in months foretells. */
export function foretold(now: CaseInMonths): string {
  const clocks = clocksOf(now);
  const { entry, situation } = inTheTable(now);
  if (now.isClosed) return `closed ${now.level} ${now.lives}`;
  return [
    now.level ?? 'none',
    now.level === undefined ? '' : now.monthsHere,
    now.riskFactors,
    now.protectiveFactors,
    now.capacityToChange,
    now.newRisk,
    now.lives,
    now.lives === 'home' ? now.monthsHome : '',
    ...clocks.map((clock) =>
      [clock.id, statusOf(clock), typeof clock.ran === 'number' ? clock.ran : '', ...(clock.toRecord ?? [])].join(' '),
    ),
    standingOf(now),
    entry,
    situation,
    now.timescale === 'past' ? '' : noticesFor(now, clocks).join(' '),
  ].join(' | ');
}

/** Counts the months from a day, where every day is the first of a month. */
export type MonthsSince = (day: string) => number;

const toldWhole = (situation: ReviewSituation): string =>
  [told(situation), situation.childTimescale, situation.confirmed, situation.reclassifiedAfterReturn].join(' ');

/** What the package answers, in the same words. */
export function answered(state: CaseState, monthsSince: MonthsSince, isPast: boolean): string {
  const { held, closed, whereabouts, circumstances, indication } = state;
  if (closed !== undefined) return `closed ${held?.level} ${whereabouts.kind}`;
  const past = held?.level === 'high' ? SIX + 1 : SIX;
  return [
    held?.level ?? 'none',
    held === undefined ? '' : Math.min(monthsSince(held.since.on), past),
    circumstances.riskFactors?.value,
    circumstances.protectiveFactors?.value,
    circumstances.capacityToChange?.value,
    circumstances.newRisk?.value === true,
    whereabouts.kind,
    whereabouts.kind === 'home' ? Math.min(monthsSince(whereabouts.since.on), SIX) : '',
    ...state.clocks.map((clock) =>
      [
        clock.id,
        clock.status,
        'started' in clock ? Math.min(monthsSince(clock.started.on), clock.id === 'H2' ? past : SIX) : '',
        ...(clock.status === 'unconfirmed' ? clock.toRecord.map(({ row }) => row) : []),
      ].join(' '),
    ),
    state.childTimescale.standing,
    indication.kind === 'indicated' ? indication.rule : indication.kind,
    indication.kind === 'indicated' ? toldWhole(indication.situation) : '',
    isPast
      ? ''
      : state.notices
          .map(({ code }) => code)
          // Which lapses are over is not kept in months; the simulation by days has it.
          .filter((code) => code !== 'notice.lapse-not-over')
          .join(' '),
  ].join(' | ');
}

/** The steps ahead, with months instead of days. */
export const inMonthsAhead = (steps: readonly EarliestStep[], monthsSince: MonthsSince): string =>
  steps
    .map(({ to, earliestOn, blockedBy, supposing }) =>
      [to, earliestOn === undefined ? blockedBy : -monthsSince(earliestOn), ...supposing].join(' '),
    )
    .join(' | ');
