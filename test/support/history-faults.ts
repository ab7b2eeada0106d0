/** Everything that can be wrong with a history, one by one, each put into one that is in order. */
import type { CaseEvent, History, HistoryFinding } from 'reunification-framework/reclassification';
import { day } from './dates.js';
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
} from './histories.js';
import { MIXED_PROFILE, PROFILE_OF } from './profiles.js';

/** The two who have to agree. */
export const BY_TWO = deciders('social-worker', 'team-manager');

/** From high to closing, with one failed attempt to live at home, and nothing wrong. */
export const IN_ORDER: History = ofChild(
  historyOf(
    timescaleSet('2022-01-20', '2024-06-30', { id: 'timescale' }),
    agreed('2022-02-01', 'high', { id: 'first' }),
    observed('2022-03-01', KEPT_UP, { id: 'observation' }),
    agreed('2022-09-01', 'medium', { id: 'second' }),
    supportPlanned('2022-09-10', '2023-10-15', { id: 'support' }),
    cameHome('2022-09-15'),
    observed(
      '2022-12-01',
      { riskFactors: 'not-being-addressed', managedLapse: { reason: 'One bad week.' } },
      { id: 'lapse' },
    ),
    backInCare('2023-01-10'),
    cameHome('2023-03-10'),
    agreed('2023-04-01', 'low', { id: 'third', agreedBy: BY_TWO }),
    agreed('2023-10-01', 'low', { id: 'fourth', agreedBy: BY_TWO }),
    agreed('2023-11-01', 'low', { id: 'fifth', agreedBy: BY_TWO }),
    closed('2023-11-15'),
  ),
  { bornOn: '2020-05-05', inPregnancy: true },
);

const AT =
  (id: string, ...path: readonly string[]) =>
  (history: History) =>
    ['events', history.events.findIndex((event) => event.id === id), ...path].join('/');

/** One thing that can be wrong with a history. */
export interface HistoryFault {
  readonly told: string;
  readonly code: HistoryFinding['code'];
  /** The parts of the history that it is about; faults of different parts do not bear on each other. */
  readonly of: readonly string[];
  readonly commit: (history: History) => History;
  readonly path: (history: History) => string;
}

const adding =
  (...events: readonly CaseEvent[]) =>
  (history: History): History => ({ ...history, events: [...history.events, ...events] });

/** Changes an event; the result is checked as it is, whether or not such an event makes sense. */
const changing =
  (id: string, changes: Readonly<Record<string, unknown>>) =>
  (history: History): History => ({
    ...history,
    events: history.events.map((event): CaseEvent => (event.id === id ? Object.assign({ ...event }, changes) : event)),
  });

/** An entry of a day on which nothing else is recorded, to be withdrawn. */
const wrong = (date: string, id: string, recordedOn = date): CaseEvent =>
  observed(date, { capacityToChange: 'able' }, { id, recordedOn });

/** Each fault of a correction. */
const CORRECTION_FAULTS: readonly HistoryFault[] = [
  {
    told: 'an entry was withdrawn that is not there',
    code: 'correction.of-nothing-recorded',
    of: [],
    commit: adding(corrected('2022-04-01', 'of another file', { id: 'of nothing' })),
    path: AT('of nothing', 'of'),
  },
  {
    told: 'a correction was withdrawn',
    code: 'correction.of-a-correction',
    of: [],
    commit: adding(
      wrong('2022-04-02', 'wrong 1'),
      corrected('2022-04-02', 'wrong 1', { id: 'right 1' }),
      corrected('2022-04-03', 'right 1', { id: 'of a correction' }),
    ),
    path: AT('of a correction', 'of'),
  },
  {
    told: 'an entry was withdrawn the day before it was recorded',
    code: 'correction.before-its-event',
    of: [],
    commit: adding(
      wrong('2022-04-04', 'wrong 2', '2022-04-20'),
      corrected('2022-04-19', 'wrong 2', { id: 'too early' }),
    ),
    path: AT('too early', 'recordedOn'),
  },
  {
    told: 'an entry was withdrawn twice',
    code: 'correction.twice',
    of: [],
    commit: adding(
      wrong('2022-04-05', 'wrong 3'),
      corrected('2022-04-06', 'wrong 3', { id: 'right 3' }),
      corrected('2022-04-07', 'wrong 3', { id: 'once more' }),
    ),
    path: AT('once more', 'of'),
  },
  {
    told: 'an observation is replaced by a return home',
    code: 'correction.replaced-by-another-kind',
    of: [],
    commit: adding(
      wrong('2022-04-08', 'wrong 4'),
      corrected('2022-04-08', 'wrong 4', { id: 'other kind', instead: 'home 2022-09-15' }),
    ),
    path: AT('other kind', 'instead'),
  },
  {
    told: 'two entries replace each other',
    code: 'correction.replaced-in-a-circle',
    of: [],
    commit: adding(
      wrong('2022-04-09', 'wrong 5'),
      wrong('2022-04-10', 'wrong 6'),
      corrected('2022-04-11', 'wrong 5', { id: 'first of two', instead: 'wrong 6' }),
      corrected('2022-04-11', 'wrong 6', { id: 'second of two', instead: 'wrong 5' }),
    ),
    path: AT('first of two', 'instead'),
  },
  {
    told: 'an entry was withdrawn without a reason',
    code: 'correction.without-reason',
    of: [],
    commit: adding(wrong('2022-04-13', 'wrong 8'), {
      ...corrected('2022-04-13', 'wrong 8', { id: 'no reason' }),
      reason: ' ',
    }),
    path: AT('no reason', 'reason'),
  },
];

/** Each fault of a history, but the one that goes with none of these. */
export const HISTORY_FAULTS: readonly HistoryFault[] = [
  {
    told: 'two events have the same id',
    code: 'event.id-repeated',
    of: [],
    commit: adding(timescaleSet('2022-05-01', '2024-07-31', { id: 'timescale' })),
    path: ({ events }) => `events/${events.map(({ id }) => id).lastIndexOf('timescale')}/id`,
  },
  {
    told: 'an observation was recorded the day before it was made',
    code: 'event.recorded-before-it-happened',
    of: [],
    commit: changing('observation', { recordedOn: day('2022-02-28') }),
    path: AT('observation', 'recordedOn'),
  },
  {
    told: 'the first classification was agreed the day before the child was born',
    code: 'event.before-birth',
    of: ['birth'],
    commit: (history) => ofChild(history, { bornOn: '2022-02-02', inPregnancy: true }),
    path: AT('first', 'happenedOn'),
  },
  {
    told: 'something was observed the day after the case was closed',
    code: 'event.after-closure',
    of: [],
    commit: adding(observed('2023-11-16', KEPT_UP, { id: 'too late' })),
    path: AT('too late'),
  },
  {
    told: 'the case was closed a second time',
    code: 'event.closed-twice',
    of: [],
    commit: adding(closed('2023-12-01', { id: 'closed again' })),
    path: AT('closed again'),
  },
  {
    told: 'the child came home while already at home',
    code: 'event.home-twice',
    of: [],
    commit: adding(cameHome('2022-10-01', { id: 'home while home' })),
    path: AT('home while home'),
  },
  {
    told: 'the child was home and back in care before any classification',
    code: 'event.home-before-classified',
    of: ['birth'],
    commit: adding(cameHome('2022-01-10', { id: 'home too soon' }), backInCare('2022-01-20', { id: 'back soon' })),
    path: AT('home too soon'),
  },
  {
    told: 'the child came home while the level held was high',
    code: 'event.home-above-medium',
    of: [],
    commit: adding(cameHome('2022-07-01', { id: 'home at high' }), backInCare('2022-07-20', { id: 'back from high' })),
    path: AT('home at high'),
  },
  {
    told: 'the child went back into care without having come home',
    code: 'event.back-in-care-while-not-home',
    of: [],
    commit: adding(backInCare('2022-06-01', { id: 'back from nowhere' })),
    path: AT('back from nowhere'),
  },
  {
    told: 'two classifications were agreed on one day',
    code: 'event.two-classifications-on-one-day',
    of: [],
    commit: adding(agreed('2022-09-01', 'medium', { id: 'second time that day', recordedOn: '2022-09-02' })),
    path: AT('second time that day'),
  },
  {
    told: 'an observation says nothing',
    code: 'observation.of-nothing',
    of: [],
    commit: adding(observed('2022-04-01', {}, { id: 'empty' })),
    path: AT('empty'),
  },
  {
    told: 'a managed lapse is recorded as a new risk',
    code: 'observation.lapse-and-new-risk',
    of: [],
    commit: changing('lapse', { newRisk: true }),
    path: AT('lapse', 'newRisk'),
  },
  {
    told: 'two people agreed the first classification',
    code: 'classification.first-by-two',
    of: [],
    commit: changing('first', { agreedBy: BY_TWO }),
    path: AT('first'),
  },
  {
    told: 'a timescale that can only be lengthened was shortened',
    code: 'timescale.shortened',
    of: [],
    commit: adding(adjusted('2022-09-05', 'M1', 5, { id: 'shortened' })),
    path: AT('shortened', 'months'),
  },
  {
    told: 'a timescale was adjusted by someone whose judgement it is not',
    code: 'timescale.adjusted-by-another',
    of: [],
    commit: adding({
      ...adjusted('2022-09-06', 'M1', 7, { id: 'adjusted elsewhere' }),
      by: { role: 'independent-reviewer', person: 'person-8' },
    }),
    path: AT('adjusted elsewhere', 'by', 'role'),
  },
  {
    told: 'people are said to have known of a risk that nobody reported',
    code: 'known-risk.not-reported',
    of: ['second risks'],
    commit: changing('second', { knowingOf: ['first'] }),
    path: AT('second', 'knowingOf', '0'),
  },
  {
    told: 'the child is given two timescales on one day',
    code: 'event.contradicts-one-of-its-day',
    of: [],
    commit: adding(timescaleSet('2022-01-20', '2025-06-30', { id: 'other timescale', recordedOn: '2022-01-21' })),
    path: AT('other timescale'),
  },
  {
    told: 'support is planned to end before it was planned',
    code: 'support.until-before-planned',
    of: [],
    commit: changing('support', { until: day('2022-09-09') }),
    path: AT('support', 'until'),
  },
  {
    told: 'nobody knows when the child, of whom services knew in the pregnancy, was born',
    code: 'child.birth-not-recorded',
    of: ['birth'],
    commit: (history) => ofChild(history, { inPregnancy: true }),
    path: () => 'child/bornOn',
  },
  {
    told: 'a classification was agreed without the social worker',
    code: 'classification.social-worker-missing',
    of: ['third panel'],
    commit: changing('third', { agreedBy: deciders('team-manager', 'independent-reviewer') }),
    path: AT('third', 'agreedBy'),
  },
  {
    told: 'a classification was agreed without the manager',
    code: 'classification.team-manager-missing',
    of: ['fourth panel'],
    commit: changing('fourth', { agreedBy: deciders('social-worker', 'independent-reviewer') }),
    path: AT('fourth', 'agreedBy'),
  },
  {
    told: 'the social worker is also the manager',
    code: 'classification.same-person',
    of: ['fifth panel'],
    commit: changing('fifth', { agreedBy: BY_TWO.map(({ role }) => ({ role, person: 'person-1' })) }),
    path: AT('fifth', 'agreedBy', '1', 'person'),
  },
  {
    told: 'low was agreed where the table indicates medium, and nobody says why',
    code: 'reason.table-indicates-otherwise',
    of: ['fourth profile'],
    commit: changing('fourth', { profile: PROFILE_OF.medium }),
    path: AT('fourth', 'reason'),
  },
  {
    told: 'low was agreed where the table indicates no level, and nobody says why',
    code: 'reason.table-indicates-no-level',
    of: ['fifth profile'],
    commit: changing('fifth', { profile: MIXED_PROFILE }),
    path: AT('fifth', 'reason'),
  },
  ...CORRECTION_FAULTS,
];

/** Only a case without any classification can be closed before one, so this goes with none of the others. */
const CLOSED_UNCLASSIFIED: HistoryFault = {
  told: 'the case was closed before any classification was agreed',
  code: 'event.closed-before-classified',
  of: [],
  commit: (history) => ({
    ...history,
    events: [observed('2022-03-01', KEPT_UP), closed('2022-04-01', { id: 'closed' })],
  }),
  path: AT('closed'),
};

/** Each fault of a history, with every code at least once. */
export const EVERY_HISTORY_FAULT = [...HISTORY_FAULTS, CLOSED_UNCLASSIFIED];
