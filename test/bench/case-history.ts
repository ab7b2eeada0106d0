/** Histories of the size and mix that a case system could hold, the same for the same seed. */
import {
  INDICATOR_VALUES,
  type Profile,
  RISK_CLASSIFICATION_TABLE,
  RISK_LEVELS,
  type RiskLevel,
} from 'reunification-framework/classification';
import type { CaseEvent, CircumstancesObserved, ClockId, History } from 'reunification-framework/reclassification';
import type { CivilDate } from 'reunification-framework/shared';
import { type Chance, chanceFrom } from '../../examples/caseload/chance.js';
import { day } from '../support/dates.js';

const oneOf = <Value>(values: readonly Value[], chance: Chance): Value => {
  const value = values[chance(values.length)];
  if (value === undefined) throw new Error('Nothing to choose from.');
  return value;
};

const FIRST_DAY = Date.UTC(2015, 0, 5);
const dayAt = (days: number): CivilDate =>
  day(new Date(FIRST_DAY + days * 24 * 60 * 60 * 1000).toISOString().slice(0, 10));

const REASONS = [
  'Agreed at the review after hearing from the school, the health visitor and the family support worker.',
  'The grandmother stayed for the weekend, the parent rang the worker on the same evening, and the plan was followed.',
  'One factor is so serious that those who met judged the risk to be at this level whatever the other rows say.',
] as const;

/** One classification for every nine events: 6 in 50. */
const BETWEEN_CLASSIFICATIONS = 9;

/** Clocks that may be shortened or lengthened. */
const ADJUSTED: readonly ClockId[] = ['L1', 'H1-further', 'H1'];

const levelAfter = (level: RiskLevel, chance: Chance): RiskLevel => {
  const step = chance(5) - 2;
  return RISK_LEVELS[RISK_LEVELS.indexOf(level) + (Math.abs(step) === 2 ? Math.sign(step) : 0)] ?? level;
};

const profileOf = (level: RiskLevel, chance: Chance): Profile => ({
  riskFactors: RISK_CLASSIFICATION_TABLE.riskFactors.cells[level],
  protectiveFactors: RISK_CLASSIFICATION_TABLE.protectiveFactors.cells[level],
  capacityToChange: RISK_CLASSIFICATION_TABLE.capacityToChange.cells[level],
  // Most agreed profiles stand in no single column: the family's wishes do not follow the risk.
  wishes: oneOf(INDICATOR_VALUES.wishes, chance),
  likelihoodOfRecurrence: RISK_CLASSIFICATION_TABLE.likelihoodOfRecurrence.cells[level],
});

const observed = (chance: Chance): Partial<CircumstancesObserved> => {
  const about = chance(10);
  return {
    ...(about < 6 ? { riskFactors: oneOf(INDICATOR_VALUES.riskFactors, chance) } : {}),
    ...(about > 4 ? { protectiveFactors: oneOf(INDICATOR_VALUES.protectiveFactors, chance) } : {}),
    ...(about % 3 === 0 ? { capacityToChange: oneOf(INDICATOR_VALUES.capacityToChange, chance) } : {}),
    ...(about === 1
      ? { newRisk: chance(3) === 0 }
      : about === 2
        ? { managedLapse: { reason: oneOf(REASONS, chance) } }
        : {}),
  };
};

/**
 * A history.
 *
 * @param seed - the same seed gives the same history
 * @param length - how many events
 * @returns a history that `parseHistory` reads: about an eighth of it classifications, three quarters observations, the rest
 * the child's coming home and going back into care, plans of support and timescales
 */
export function caseHistory(seed: number, length: number): History {
  const chance = chanceFrom(seed);
  const events: CaseEvent[] = [];
  let level = oneOf(RISK_LEVELS, chance);
  let isHome = false;
  let days = chance(1500);
  for (let place = 0; place < length; place += 1) {
    days += 1 + chance(27);
    const event = {
      id: `event-${seed}-${place}`,
      happenedOn: dayAt(days),
      recordedOn: dayAt(days + chance(4)),
    };
    if (place % BETWEEN_CLASSIFICATIONS === 0) {
      level = levelAfter(level, chance);
      events.push({
        kind: 'classification-agreed',
        ...event,
        level,
        profile: profileOf(level, chance),
        agreedBy: [
          { role: 'social-worker', person: `person-${chance(90_000)}` },
          { role: 'team-manager', person: `manager-${chance(9_000)}` },
          { role: 'independent-reviewer', person: `reviewer-${chance(9_000)}` },
        ],
        reason: oneOf(REASONS, chance),
      });
      continue;
    }
    const what = chance(60);
    if (what < 4) {
      events.push({ kind: isHome ? 'back-in-care' : 'came-home', ...event });
      isHome = !isHome;
    } else if (what < 6) {
      events.push({ kind: 'support-planned', ...event, until: dayAt(days + 365) });
    } else if (what < 8) {
      const adjustment = {
        clock: oneOf(ADJUSTED, chance),
        months: 7 + chance(6),
        by: { role: 'social-worker', person: 'person-1' },
        reason: oneOf(REASONS, chance),
      } as const;
      events.push({ kind: 'timescale-adjusted', ...event, ...adjustment });
    } else if (what < 9) {
      events.push({ kind: 'child-timescale-set', ...event, until: dayAt(days + 730) });
    } else {
      events.push({ kind: 'observed', ...event, ...observed(chance) });
    }
  }
  // As a case system exports it: in the order in which it was recorded.
  events.sort((one, other) => (one.recordedOn < other.recordedOn ? -1 : one.recordedOn > other.recordedOn ? 1 : 0));
  return {
    edition: 'framework-2015',
    child: { id: `child-${seed}`, bornOn: day('2013-03-14'), servicesInvolvedInPregnancy: chance(4) === 0 },
    wayHome: { parents: [`parent-${seed}`] },
    events,
  };
}

/**
 * The day after everything in a history was recorded: a question as of that day reads all of it.
 *
 * @param history - a history with events
 * @returns the day
 */
export function dayAfter({ events }: History): CivilDate {
  const last = events.at(-1)?.recordedOn;
  if (last === undefined) throw new Error('A history without events has no last day.');
  return dayAt((Date.parse(last) - FIRST_DAY) / (24 * 60 * 60 * 1000) + 1);
}
