/** An invented history that could have happened: things get better or worse, and people mostly follow what row 7 indicates. */
import {
  type Profile,
  RISK_CLASSIFICATION_TABLE,
  RISK_LEVELS,
  type RiskLevel,
} from 'reunification-framework/classification';
import {
  type CaseEvent,
  type CaseState,
  type EventBase,
  type History,
  stateOf,
} from 'reunification-framework/reclassification';
import { addDays, addMonths, type CivilDate } from 'reunification-framework/shared';
import { type Chance, oneOf } from './chance.js';

/** What can be said of one event besides its id and its days. */
type Happening = CaseEvent extends infer Event
  ? Event extends CaseEvent
    ? Omit<Event, keyof EventBase>
    : never
  : never;

const profileAt = (level: RiskLevel): Profile => ({
  riskFactors: RISK_CLASSIFICATION_TABLE.riskFactors.cells[level],
  protectiveFactors: RISK_CLASSIFICATION_TABLE.protectiveFactors.cells[level],
  capacityToChange: RISK_CLASSIFICATION_TABLE.capacityToChange.cells[level],
  wishes: RISK_CLASSIFICATION_TABLE.wishes.cells[level],
  likelihoodOfRecurrence: RISK_CLASSIFICATION_TABLE.likelihoodOfRecurrence.cells[level],
});

const agreedAt = (level: RiskLevel, chance: Chance): Happening => ({
  kind: 'classification-agreed',
  level,
  profile: profileAt(level),
  agreedBy: [
    { role: 'social-worker', person: `worker-${chance(30)}` },
    { role: 'team-manager', person: `manager-${chance(5)}` },
    { role: 'independent-reviewer', person: `reviewer-${chance(5)}` },
  ],
  reason: 'Agreed at the review.',
});

/** So many levels worse; below 0, better. */
const levelBeside = (level: RiskLevel, steps: number): RiskLevel =>
  RISK_LEVELS[RISK_LEVELS.indexOf(level) + steps] ?? level;

const observed = (level: RiskLevel, isGettingBetter: boolean, chance: Chance): Happening => {
  const as = profileAt(levelBeside(level, isGettingBetter ? -1 : chance(2)));
  const { riskFactors, protectiveFactors, capacityToChange } = as;
  if (isGettingBetter && chance(12) === 0)
    return {
      kind: 'observed',
      riskFactors: 'not-being-addressed',
      managedLapse: { reason: 'Told at once, help taken.' },
    };
  return {
    kind: 'observed',
    riskFactors,
    protectiveFactors,
    capacityToChange,
    newRisk: !isGettingBetter && chance(5) === 0,
  };
};

/** What people do after a review of the case as it stands: mostly what is indicated. */
const reviewed = ({ indication, held }: CaseState, chance: Chance): readonly Happening[] => {
  if (indication.kind !== 'indicated' || held === undefined) return [];
  const { outcome } = indication;
  switch (outcome.kind) {
    case 'move':
      return [agreedAt(outcome.to, chance)];
    case 'judgement-required':
      return [agreedAt(outcome.options[chance(outcome.options.length)] ?? held.level, chance)];
    case 'may-close':
      return [{ kind: 'closed' }];
    case 'evidence-needed':
      // People meet, say how things stand, and find that it has held.
      return [agreedAt(held.level, chance)];
    case 'remain':
      return chance(3) === 0 ? [agreedAt(held.level, chance)] : [];
  }
};

/** What happens next in an open case; nothing on some days. */
const next = (state: CaseState, day: CivilDate, isGettingBetter: boolean, chance: Chance): readonly Happening[] => {
  const level = state.held?.level ?? 'high';
  const isHome = state.whereabouts.kind === 'home';
  const until = addMonths(day, 12) ?? day;
  const what = chance(12);
  if (what === 0 && isHome && !isGettingBetter) return [{ kind: 'back-in-care' }];
  if (what < 3 && !isHome && (level === 'low' || level === 'medium'))
    return [{ kind: 'support-planned', until }, { kind: 'came-home' }];
  if (what === 3 && level === 'high')
    return [
      {
        kind: 'timescale-adjusted',
        clock: 'H2',
        months: 9,
        by: { role: 'social-worker', person: 'worker-1' },
        reason: 'Treatment began late.',
      },
    ];
  if (what === 4) return [{ kind: 'child-timescale-set', until }];
  return what < 8 ? [observed(level, isGettingBetter, chance)] : reviewed(state, chance);
};

/** One time in so many, things turn: seldom for the worse, since each time starts the clocks again. */
const TURNS = { forTheWorse: 14, forTheBetter: 4 } as const;

/**
 * Makes a history.
 *
 * @param number - which: ids are made from it
 * @param until - the day up to which things happen
 * @param chance - what decides
 * @returns a history that `parseHistory` reads
 */
export function syntheticHistory(number: number, until: CivilDate, chance: Chance): History {
  const events: CaseEvent[] = [];
  const begin = addDays(until, -60 - chance(1500)) ?? until;
  const history: History = {
    edition: 'framework-2015',
    child: {
      id: `child-${number}`,
      bornOn: addDays(begin, -30 - chance(4000)) ?? begin,
      servicesInvolvedInPregnancy: chance(4) === 0,
    },
    wayHome: { parents: [`parent-${number}`] },
    events,
  };
  const add = (day: CivilDate, happenings: readonly Happening[]): void => {
    for (const happening of happenings) {
      const late = chance(20) === 0 ? 40 : chance(4);
      const recordedOn = addDays(day, late) ?? day;
      events.push({ id: `e${events.length + 1}`, happenedOn: day, recordedOn, ...happening });
    }
  };
  let isGettingBetter = chance(4) > 0;
  const first = oneOf<RiskLevel>(['high', 'severe', 'high', 'medium', 'low'], chance);
  if (chance(20) > 0) add(begin, [agreedAt(first, chance)]);
  else add(begin, [{ kind: 'observed', riskFactors: 'not-being-addressed' }]);
  const isClassified = events.some(({ kind }) => kind === 'classification-agreed');
  for (let day = addDays(begin, 20 + chance(60)); isClassified && day !== undefined && day < until; ) {
    if (chance(isGettingBetter ? TURNS.forTheWorse : TURNS.forTheBetter) === 0) isGettingBetter = !isGettingBetter;
    add(day, next(stateOf(history, { asOf: day }), day, isGettingBetter, chance));
    if (events.at(-1)?.kind === 'closed') break;
    day = addDays(day, 20 + chance(60));
  }
  return history;
}
