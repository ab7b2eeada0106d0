/**
 * Histories of every kind, told by a fixed recipe, each asked about on a day. What is expected comes from a simulation that lives
 * through every day of them, and from the hand-laid table of row 7.
 */

import { type Profile, RISK_LEVELS } from 'reunification-framework/classification';
import type { CaseEvent, ClockId, History, Practice } from 'reunification-framework/reclassification';
import type { Vector } from '../../../src/conformance/index.js';
import { day } from '../../support/dates.js';
import { daysLater, endOfMonth, monthsLater } from '../../support/day-by-day.js';
import {
  adjusted,
  agreed,
  backInCare,
  cameHome,
  closed,
  corrected,
  deciders,
  historyOf,
  KEPT_UP,
  observed,
  ofChild,
  supportPlanned,
  timescaleSet,
} from '../../support/histories.js';
import { PROFILE_OF } from '../../support/profiles.js';
import { type CaseQuestion, decisionsByDay, featuresOf, ruleOn, stateByDay } from './case-by-day.js';
import { sourcesOfEntry } from './review.js';
import { rulesBehind } from './rules-behind.js';
import { type LaidOut, placesOf, vector, written } from './vectors.js';

/** How many histories are told; of these, those are kept in which something comes about that has not come about before. */
const TOLD = 4000;

/** Picks one of a list; always the same, from the same beginning (a linear congruential generator, after Numerical Recipes). */
type Picking = <Entry>(list: readonly [Entry, ...Entry[]]) => Entry;

const pickingFrom = (seed: number): Picking => {
  let state = (seed * 2_654_435_761) % 4_294_967_296;
  return ([first, ...more]) => {
    state = (state * 1_664_525 + 1_013_904_223) % 4_294_967_296;
    const list = [first, ...more];
    return list[Math.floor((state / 4_294_967_296) * list.length)] ?? first;
  };
};

const WORST = {
  riskFactors: 'not-being-addressed',
  protectiveFactors: 'none-apparent',
  capacityToChange: 'unable',
} as const;

const BY_TWO = deciders('social-worker', 'team-manager');

const STARTS = ['2022-02-28', '2023-08-31', '2024-02-29', '2024-08-31', '2022-12-31', '2023-05-10'] as const;

type Recorded = { readonly recordedOn: string };
type Observation = Parameters<typeof observed>[1];

const OBSERVATIONS: readonly [Observation, ...Observation[]] = [
  { ...KEPT_UP, newRisk: false },
  { ...KEPT_UP, newRisk: false },
  { ...KEPT_UP, riskFactors: 'partly-addressed' },
  { ...KEPT_UP, riskFactors: 'partly-addressed', newRisk: false },
  { riskFactors: 'fully-addressed' },
  { riskFactors: 'not-being-addressed' },
  { protectiveFactors: 'none-apparent' },
  { protectiveFactors: 'apparent' },
  { capacityToChange: 'unable' },
  { capacityToChange: 'able' },
  { newRisk: true },
  { newRisk: true },
  { newRisk: false },
  { ...WORST },
  { ...WORST, managedLapse: { reason: 'One bad week.' } },
  { riskFactors: 'partly-addressed', managedLapse: { reason: 'One bad week.' } },
];

const ADJUSTMENTS: readonly [readonly [ClockId, number], ...(readonly [ClockId, number])[]] = [
  ['L1', 9],
  ['L1-home', 9],
  ['M1', 8],
  ['H1-further', 4],
  ['H1', 4],
  ['H2', 9],
  ['S1', 7],
];

const ROWS: readonly [Partial<Profile> | undefined, ...(Partial<Profile> | undefined)[]] = [
  undefined,
  KEPT_UP,
  KEPT_UP,
  { ...KEPT_UP, riskFactors: 'partly-addressed' },
  WORST,
];

/** What happens next. */
type Act = 'agrees' | 'observes' | 'moves' | 'adjusts' | 'sets-timescale' | 'plans-support';

const ACTS: readonly [Act, ...Act[]] = [
  ...(['agrees', 'agrees', 'agrees', 'observes', 'observes', 'observes', 'observes', 'moves', 'moves'] as const),
  ...(['adjusts', 'sets-timescale', 'plans-support'] as const),
];

/** A history, told event by event. */
function tell(pick: Picking): History {
  const events: CaseEvent[] = [];
  let on: string = pick(STARTS);
  let isHome = false;
  const agree = (told: Recorded): CaseEvent => {
    const level = pick(RISK_LEVELS);
    const rows = pick(ROWS);
    return agreed(on, level, {
      ...told,
      profile: PROFILE_OF[level],
      agreedBy: BY_TWO,
      ...(rows === undefined ? {} : { rows }),
    });
  };
  const next = (act: Act, told: Recorded): CaseEvent => {
    switch (act) {
      case 'agrees':
        return agree(told);
      case 'observes':
        return observed(on, pick(OBSERVATIONS), told);
      case 'moves':
        return isHome ? backInCare(on, told) : cameHome(on, told);
      case 'adjusts': {
        const [clock, months] = pick(ADJUSTMENTS);
        return adjusted(on, clock, months, told);
      }
      case 'sets-timescale':
        return timescaleSet(on, monthsLater(on, pick([3, 6, 12, 24])), told);
      case 'plans-support':
        return supportPlanned(on, monthsLater(on, 9), told);
    }
  };
  const add = (act: Act): void => {
    const told = { recordedOn: daysLater(on, pick([0, 0, 0, 0, 5, 40])) };
    const event = next(act, told);
    const today = events.filter(({ happenedOn }) => happenedOn === on).map(({ kind }) => kind);
    // Nothing twice a day, and no return home after a return to care: on one day it is read the other way round.
    if (today.includes(event.kind) || (event.kind === 'came-home' && today.includes('back-in-care'))) return;
    if (event.kind === 'came-home' || event.kind === 'back-in-care') isHome = !isHome;
    events.push({ ...event, id: `event-${events.length + 1}` });
  };
  add(pick(['agrees', 'agrees', 'agrees', 'agrees', 'agrees', 'observes']));
  for (let left = pick([3, 4, 5, 6, 7, 8]); left > 0; left -= 1) {
    const waited = daysLater(monthsLater(on, pick([0, 0, 1, 3, 6, 6, 7])), pick([0, 0, 0, 1, 12]));
    on = pick([true, false, false]) ? endOfMonth(waited) : waited;
    add(pick(ACTS));
  }
  const closes = pick([true, false, false, false, false, false, false, false]);
  const isAgreed = events.some(({ kind }) => kind === 'classification-agreed');
  if (closes && isAgreed) events.push({ ...closed(on), id: `event-${events.length + 1}` });
  // Written down in any order.
  const inAnyOrder = pick([true, false]) ? [...events].reverse() : events;
  return ofChild(historyOf(...inAnyOrder), { bornOn: '2018-02-28' });
}

const PRACTICES: readonly [Practice | undefined, ...(Practice | undefined)[]] = [
  undefined,
  undefined,
  undefined,
  undefined,
  { variations: [{ kind: 'every-lapse-breaks', from: day('2023-01-01'), reason: 'Agreed by the board.' }] },
  {
    variations: [
      { kind: 'clock-months', clock: 'H2', months: 9, from: day('2023-03-31'), reason: 'Agreed by the board.' },
      { kind: 'clock-months', clock: 'H1', months: 4, from: day('2024-01-01'), reason: 'Agreed by the board.' },
      { kind: 'clock-months', clock: 'M1', months: 7, from: day('2022-01-01'), reason: 'Agreed by the board.' },
      { kind: 'clock-months', clock: 'M1', months: 8, from: day('2025-01-01'), reason: 'Agreed by the board.' },
    ],
  },
];

const oneOfThem = <Entry>(pick: Picking, list: readonly Entry[], otherwise: Entry): Entry => {
  const [first = otherwise, ...more] = list;
  return pick([first, ...more]);
};

/** A question about a history, and the number from which it was told. */
interface Told {
  readonly seed: number;
  readonly question: CaseQuestion;
}

/** A history with a day to ask about it, which is often about six months after something happened. */
export function questionFrom(seed: number): CaseQuestion {
  const pick = pickingFrom(seed);
  const history = tell(pick);
  const days = history.events.map(({ happenedOn }): string => happenedOn).sort();
  const from = pick([true, false]) ? (days.at(-1) ?? '2024-02-29') : oneOfThem(pick, days, '2024-02-29');
  const asOf = daysLater(monthsLater(from, pick([0, 3, 6, 6, 6, 12])), pick([-1, 0, 0, 1]));
  const recorded = history.events.map(({ recordedOn }): string => recordedOn);
  const knownOn = pick([false, false, false, true]) ? oneOfThem(pick, recorded, asOf) : undefined;
  return { history, asOf, knownOn, practice: pick(PRACTICES) };
}

/** Where an answer is printed: the entry of row 7, or what is said of a case that has none. */
const rulesOf = (question: CaseQuestion): Pick<Vector, 'rules' | 'sources'> => {
  const rule = ruleOn(question);
  if (rule !== undefined) return { rules: [rule], sources: sourcesOfEntry(rule) };
  const isClosed = question.history.events.some(
    ({ kind, happenedOn }) => kind === 'closed' && happenedOn <= question.asOf,
  );
  return isClosed
    ? { rules: ['I-56'], sources: written(placesOf('I-56')) }
    : { rules: ['I-42'], sources: written(placesOf('I-42')) };
};

const vectorsOf = ({ seed, question }: Told, place: number): readonly Vector[] => {
  const told = [
    `${question.history.events.length} events, asked on ${question.asOf}`,
    ...(question.knownOn === undefined ? [] : [`as known on ${question.knownOn}`]),
    ...(question.practice === undefined ? [] : ['under a practice of the authority’s own']),
  ].join(', ');
  const { decisions } = decisionsByDay(question);
  return [
    vector({
      id: `histories/${seed}/state`,
      function: 'stateOf',
      title: told,
      input: question,
      expected: stateByDay(question),
      ...rulesBehind(question, rulesOf(question)),
    }),
    // What people decided is asked of every third, if they decided more than once.
    ...(place % 3 === 0 && decisions.length > 1
      ? [
          vector({
            id: `histories/${seed}/timeline`,
            function: 'timelineOf',
            title: `What people decided: ${told}`,
            input: question,
            expected: { decisions },
            rules: ['I-42'],
            sources: written(placesOf('I-42')),
          }),
        ]
      : []),
  ];
};

/** Of all histories told, one after the other, those in which something comes about for the first time. */
function differentQuestions(): readonly Told[] {
  const seen = new Set<string>();
  const told = Array.from(
    { length: TOLD },
    (_, place): Told => ({ seed: place + 1, question: questionFrom(place + 1) }),
  );
  return told.filter(({ question }) => {
    const features = featuresOf(question).filter((feature) => !seen.has(feature));
    for (const feature of features) seen.add(feature);
    return features.length > 0;
  });
}

const MEDIUM = agreed('2024-01-15', 'medium', { rows: KEPT_UP, agreedBy: BY_TWO });
const HIGH = agreed('2024-01-15', 'high', { rows: KEPT_UP, agreedBy: BY_TWO });
const LATER_MEDIUM = agreed('2024-07-20', 'medium', { rows: KEPT_UP, agreedBy: BY_TWO });
const LOST = observed('2024-03-01', { protectiveFactors: 'none-apparent' }, { recordedOn: '2024-03-05' });
const NEW_RISK = observed('2024-03-01', { newRisk: true });
const HOME = cameHome('2024-02-01');
const NINE_MONTHS = adjusted('2024-02-01', 'M1', 9);
const EIGHT_MONTHS = adjusted('2024-02-01', 'M1', 8, { id: 'eight months', recordedOn: '2024-04-01' });
const IN_TRUTH_HIGH = agreed('2024-07-20', 'high', {
  id: 'in truth',
  recordedOn: '2024-08-01',
  rows: KEPT_UP,
  agreedBy: BY_TWO,
});

/** Histories that correct themselves: what is wrong, when that is recorded, and the day asked about. */
const CORRECTED: readonly {
  readonly told: string;
  readonly events: readonly CaseEvent[];
  readonly asOf: string;
  readonly knownOn?: string;
}[] = [
  ...[undefined, '2024-05-01', '2024-05-02'].map((knownOn) => ({
    told: 'protection was not lost: withdrawn on 2 May',
    events: [MEDIUM, LOST, corrected('2024-05-01', LOST.id, { recordedOn: '2024-05-02' })],
    asOf: '2024-07-20',
    ...(knownOn === undefined ? {} : { knownOn }),
  })),
  {
    told: 'the observation on which the time began again is withdrawn after the day asked about',
    events: [MEDIUM, LOST, observed('2024-04-01', KEPT_UP), corrected('2024-09-01', LOST.id)],
    asOf: '2024-07-20',
  },
  {
    told: 'a new risk at low is withdrawn',
    events: [agreed('2024-01-15', 'low', { agreedBy: BY_TWO }), NEW_RISK, corrected('2024-04-01', NEW_RISK.id)],
    asOf: '2024-05-01',
  },
  {
    told: 'the agreement on medium is withdrawn: its level stays held, and no time runs until people agree anew',
    events: [HIGH, LATER_MEDIUM, corrected('2024-08-01', LATER_MEDIUM.id), observed('2025-02-01', KEPT_UP)],
    asOf: '2025-02-01',
  },
  {
    told: 'people have agreed medium anew after that was withdrawn',
    events: [
      HIGH,
      LATER_MEDIUM,
      corrected('2024-08-01', LATER_MEDIUM.id),
      agreed('2024-09-10', 'medium', { rows: KEPT_UP, agreedBy: BY_TWO }),
    ],
    asOf: '2025-01-20',
  },
  {
    told: 'the only agreement, at high, is withdrawn: the limit there runs on',
    events: [HIGH, corrected('2024-02-01', HIGH.id)],
    asOf: '2024-07-15',
  },
  ...[undefined, '2024-07-31'].map((knownOn) => ({
    told: 'the agreement on medium was on high in truth',
    events: [HIGH, LATER_MEDIUM, IN_TRUTH_HIGH, corrected('2024-08-01', LATER_MEDIUM.id, { instead: 'in truth' })],
    asOf: '2024-09-01',
    ...(knownOn === undefined ? {} : { knownOn }),
  })),
  {
    told: 'the child did not come home',
    events: [MEDIUM, HOME, corrected('2024-06-01', HOME.id)],
    asOf: '2024-08-01',
  },
  {
    told: 'the case was not closed',
    events: [MEDIUM, closed('2024-03-01'), corrected('2024-04-01', closed('2024-03-01').id)],
    asOf: '2024-06-01',
  },
  {
    told: 'the longer time at medium was eight months and not nine',
    events: [MEDIUM, NINE_MONTHS, EIGHT_MONTHS, corrected('2024-04-01', NINE_MONTHS.id, { instead: 'eight months' })],
    asOf: '2024-09-20',
  },
];

const correctedVectors: readonly Vector[] = CORRECTED.flatMap(({ told, events, asOf, knownOn }, place) => {
  const question: CaseQuestion = { history: ofChild(historyOf(...events), { bornOn: '2018-02-28' }), asOf, knownOn };
  const title = `${told}, asked on ${asOf}${knownOn === undefined ? '' : `, as known on ${knownOn}`}`;
  const { decisions } = decisionsByDay(question);
  const wrong = events.flatMap((event) => (event.kind === 'corrected' ? [event.of] : []));
  const isOfAgreement = events.some(({ kind, id }) => kind === 'classification-agreed' && wrong.includes(id));
  const rules = isOfAgreement ? (['I-109', 'I-110'] as const) : (['I-109'] as const);
  const asked = { title, input: question, rules, sources: written(rules.flatMap(placesOf)) };
  return [
    vector({
      id: `histories/corrected-${place + 1}/state`,
      function: 'stateOf',
      ...asked,
      ...rulesBehind(question, asked),
      expected: stateByDay(question),
    }),
    ...(isOfAgreement
      ? [
          vector({
            id: `histories/corrected-${place + 1}/timeline`,
            function: 'timelineOf',
            ...asked,
            title: `What people decided: ${title}`,
            expected: { decisions },
          }),
        ]
      : []),
  ];
});

/** The set. */
export const historiesSet: LaidOut = {
  set: 'histories',
  description:
    'Histories of up to ten events over some years, recorded late or at once and written down in any order, some under an authority’s own practice, some as known on an earlier day; and some that correct themselves. Expected answers: a simulation that lives through every day, and the hand-laid table of row 7.',
  vectors: [...differentQuestions().flatMap(vectorsOf), ...correctedVectors],
};
