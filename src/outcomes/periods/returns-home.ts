/** From periods of care to returns home, under one of the published definitions. */

import { type CivilDate, daysBetween, isEarlier } from '../../shared/days/civil-date.js';
import { groupBy } from '../../shared/group-by.js';
import { MADE_BY } from '../../shared/made-by.js';
import { mustBe, readOnce } from '../../shared/shapes/shape.js';
import { CARE_PERIODS, RETURNS_QUESTION } from '../shapes.js';
import { firstAfter } from './after-return.js';
import type { CarePeriod, CarePeriods } from './care-period.js';
import { END_OF_CARE_RULES, type EndOfCareCode } from './code-rules.js';
import { judgeEnd } from './judge-end.js';
import {
  EXCLUSION_IDS,
  type ExclusionId,
  RETURN_DEFINITION_IDS,
  RETURN_DEFINITIONS,
  type ReturnDefinitionId,
} from './return-definitions.js';
import type { ReturnHome } from './returned.js';
import type { AboutReturn, EndElsewhere, ReturnsHome, ReturnsQuestion, UndecidedReturn } from './returns.js';

type Ended = CarePeriod & { readonly ceasedOn: CivilDate; readonly reasonCeased: EndOfCareCode };

const hasEnded = (period: CarePeriod): period is Ended =>
  period.ceasedOn !== undefined && period.reasonCeased !== undefined;

const keyOf = (child: string, on: CivilDate): string => `${on} ${child}`;

/** What is known of each return besides the rows; where two entries are about one return, neither is used. */
const aboutEach = (about: readonly AboutReturn[]): ReadonlyMap<string, AboutReturn> => {
  const byReturn = new Map<string, AboutReturn>();
  const twice = new Set<string>();
  for (const entry of about) {
    const key = keyOf(entry.child, entry.homeOn);
    if (byReturn.has(key)) twice.add(key);
    byReturn.set(key, entry);
  }
  for (const key of twice) byReturn.delete(key);
  return byReturn;
};

/** The children who are recorded as having died earlier than their rows go on. */
const diedBefore = (periods: readonly CarePeriod[], ends: readonly EndElsewhere[]): ReadonlySet<string> => {
  const died = new Map<string, CivilDate>();
  // Of two deaths of one child the earlier: whichever is wrong, the order in which they were passed decides nothing.
  for (const { child, on, what } of ends) if (what === 'died' && !isEarlier(died.get(child), on)) died.set(child, on);
  return new Set(
    periods.flatMap(({ child, knownFrom, ceasedOn = knownFrom }) =>
      isEarlier(died.get(child), ceasedOn) ? [child] : [],
    ),
  );
};

/** For each period, the child’s next one that is not only short breaks. */
const followingEach = (periods: readonly CarePeriod[]): readonly (CarePeriod | undefined)[] => {
  const following: (CarePeriod | undefined)[] = new Array(periods.length).fill(undefined);
  let next: CarePeriod | undefined;
  for (const [position, period] of [...periods.entries()].reverse()) {
    following[position] = next?.child === period.child ? next : undefined;
    if (period.kind !== 'short-breaks') next = period;
  }
  return following;
};

const returnOf = (
  period: Ended,
  number: number,
  later: CarePeriod | undefined,
  ends: readonly EndElsewhere[],
  about: AboutReturn | undefined,
): ReturnHome => {
  const { child, startedOn, ceasedOn, reasonCeased, placedWithParentsFrom } = period;
  const next = firstAfter(period, ceasedOn, later, ends);
  return {
    child,
    number,
    homeOn: ceasedOn,
    ...(startedOn === undefined ? {} : { enteredCareOn: startedOn, daysInCare: daysBetween(startedOn, ceasedOn) }),
    planned: END_OF_CARE_RULES[reasonCeased].planned,
    ...(placedWithParentsFrom === undefined ? {} : { placedWithParentsFrom }),
    ...(next === undefined ? {} : { next }),
    ...(about?.level === undefined ? {} : { level: about.level }),
    ...(about?.labels === undefined ? {} : { labels: about.labels }),
  };
};

/** Whether the child lived with parents all the time in care, as far as the rows go back to its start (I-355). */
const wasWithParentsThroughout = ({ placedWithParentsFrom, enteredCareOn }: ReturnHome): boolean =>
  placedWithParentsFrom !== undefined && placedWithParentsFrom === enteredCareOn;

const inOrderOfRules = (counts: ReadonlyMap<ExclusionId, number>): ReturnsHome['excluded'] =>
  Object.fromEntries(EXCLUSION_IDS.flatMap((id) => (counts.has(id) ? [[id, counts.get(id)]] : [])));

/** Sums up over the periods that have not ended. */
const stillLookedAfterIn = (periods: readonly CarePeriod[]) => {
  const goingOn = periods.filter((period) => !hasEnded(period) && period.endsIn === 'care');
  return {
    stillLookedAfter: goingOn.length,
    withParents: goingOn.filter(({ placedWithParentsFrom }) => placedWithParentsFrom !== undefined).length,
  };
};

/**
 * Counts returns home under one published definition. Everything that is no return is counted by the rule that excludes it, and what no
 * code tells is counted as undecided: returns, excluded and undecided together are the periods that ended.
 *
 * @param care - the answer of `carePeriods`
 * @param definition - which definition
 * @param question - what is known besides the rows: what ended follow-up, and levels and labels to split a table by
 * @returns the returns, each with what came first after it, if anything is recorded; and everything that is no return
 * @throws InputError if an argument has the wrong type
 *
 * @example
 * ```ts
 * import { civilDate } from 'reunification-framework';
 * import { carePeriods, returnsHome } from 'reunification-framework/outcomes';
 *
 * const [from, until] = [civilDate('2023-05-02'), civilDate('2024-01-15')];
 * const stay = { startedOn: from, reasonStarted: 'S', legalStatus: 'V2', placement: 'U6', ceasedOn: until };
 * const care = carePeriods(
 *   [
 *     { ...stay, child: 'c1', reasonCeased: 'E4B' },
 *     // To someone without parental responsibility: a return by the Department’s count alone.
 *     { ...stay, child: 'c2', reasonCeased: 'E13' },
 *   ],
 *   { dataUntil: civilDate('2026-03-31') },
 * );
 * returnsHome(care, 'department-for-education').returns.length; // => 2
 * const { returns, excluded } = returnsHome(care, 'parental-responsibility');
 * [returns.length, excluded]; // => [1, { 'without-parental-responsibility': 1 }]
 * // No code says whether it was a parent.
 * returnsHome(care, 'birth-or-adoptive-parents').undecided.length; // => 2
 * ```
 */
export function returnsHome(
  care: CarePeriods,
  definition: ReturnDefinitionId,
  question: ReturnsQuestion = {},
): ReturnsHome {
  const { periods, dataUntil, notCountable } = readOnce('care', care, CARE_PERIODS);
  mustBe('definition', definition, { oneOf: RETURN_DEFINITION_IDS });
  const { about: given = [], ends: reported = [] } = readOnce('question', question, RETURNS_QUESTION);
  const about = aboutEach(given);
  const ends = groupBy(reported, ({ child }) => [child]);
  const dead = diedBefore(periods, reported);
  const following = followingEach(periods);
  const returns: ReturnHome[] = [];
  const undecided: UndecidedReturn[] = [];
  const excluded = new Map<ExclusionId, number>();
  let [ended, used, withoutBirthDate, reEnteredWithParents] = [0, 0, 0, 0];
  for (const [position, period] of periods.entries()) {
    if (!hasEnded(period)) continue;
    ended += 1;
    const { child, ceasedOn, reasonCeased, bornOn } = period;
    const judged = judgeEnd(RETURN_DEFINITIONS[definition], period, reasonCeased);
    if (judged.is === 'no-return') excluded.set(judged.by, (excluded.get(judged.by) ?? 0) + 1);
    else if (dead.has(child)) undecided.push({ child, on: ceasedOn, reason: 'died-before' });
    else if (judged.is === 'cannot-say') undecided.push({ child, on: ceasedOn, reason: judged.because });
    else {
      const before = returns.at(-1);
      const number = before?.child === child ? before.number + 1 : 1;
      const known = about.get(keyOf(child, ceasedOn));
      if (known !== undefined) used += 1;
      if (bornOn === undefined) withoutBirthDate += 1;
      const later = following[position];
      const home = returnOf(period, number, later, ends.get(child) ?? [], known);
      if (home.next?.what === 're-entered' && later?.startedIn === 'with-parents') reEnteredWithParents += 1;
      returns.push(home);
    }
  }
  const { stillLookedAfter, withParents } = stillLookedAfterIn(periods);
  return {
    madeBy: MADE_BY,
    definition,
    dataUntil,
    ended,
    returns,
    excluded: inOrderOfRules(excluded),
    undecided,
    placedWithParents: {
      stillLookedAfter: withParents,
      beforeReturn: returns.filter(({ placedWithParentsFrom }) => placedWithParentsFrom !== undefined).length,
      throughout: returns.filter(wasWithParentsThroughout).length,
      reEntered: reEnteredWithParents,
    },
    stillLookedAfter,
    withoutBirthDate,
    notCountable: notCountable.length,
    aboutNotUsed: given.length - used,
  };
}
