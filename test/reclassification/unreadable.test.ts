import {
  agreedEvent,
  checkHistory,
  checkPractice,
  earliestDates,
  emphasisOf,
  hindsight,
  indicateReview,
  REVIEW_RULES,
  stateOf,
  timelineOf,
} from 'reunification-framework/reclassification';
import { describe, expect, it } from 'vitest';
import { AS_OF, PRACTICE } from '../bad-input/samples.js';
import { day } from '../support/dates.js';
import { agreed, historyOf } from '../support/histories.js';
import { type Asked, answerWhatCannotBeRead, UNREADABLE } from '../support/unreadable.js';

const FIRST_DAY = day('0001-01-01');
const QUESTION = { asOf: AS_OF };
const EVENT = agreed('2024-01-10', 'high');
const HISTORY = historyOf(EVENT);

/** As of a case of which nothing is recorded. */
const STATE = {
  ...stateOf(
    { edition: 'framework-2015', child: { id: '' }, wayHome: { parents: [''] }, events: [] },
    { asOf: FIRST_DAY },
  ),
  unreadable: UNREADABLE,
};

const HISTORY_PARTS: readonly object[] = [
  { child: null },
  { child: [] },
  ...[null, {}, new Set(HISTORY.events), { length: 1, 0: EVENT }, Array.from({ length: 10_001 }, () => EVENT)].map(
    (events) => ({ events }),
  ),
  ...[
    null,
    { ...EVENT, happenedOn: 'yesterday' },
    { ...EVENT, recordedOn: undefined },
    { ...EVENT, level: new Map() },
  ].map((event) => ({ events: [...HISTORY.events, event] })),
];

const NO_QUESTIONS = [{ practice: null }, { practice: [] }, { knownOn: 'yesterday' }].map((part) => [
  HISTORY,
  { ...QUESTION, ...part },
]);

/** A question about a history. */
const ofHistory = (ask: Asked['ask'], answer: unknown): Asked => ({
  ask,
  args: [
    ['record', HISTORY],
    ['record', { ...QUESTION, knownOn: AS_OF, practice: PRACTICE }],
  ],
  parts: HISTORY_PARTS,
  others: NO_QUESTIONS,
  answer,
});

const SITUATION = {
  level: 'medium',
  newRisk: true,
  protectiveFactors: 'apparent',
  capacityToChange: 'able',
  riskFactors: 'partly-addressed',
  sustained: false,
  confirmed: true,
  reclassifiedAfterReturn: false,
  sixMonthsAtLevel: true,
  childTimescale: 'within',
  protectedDuringStay: true,
  childIsHome: false,
};

const AGREED = { agreedOn: AS_OF, level: 'low', profile: {}, views: [] };

const WITHOUT_EVENTS = [[null], ['text'], [7], [new Map()], null, 'text'];

const ASKED: Readonly<Record<string, Asked>> = {
  agreedEvent: {
    ask: agreedEvent,
    args: [
      ['record', AGREED],
      ['record', { id: 'agreed', recordedOn: AS_OF }],
    ],
    parts: [{ agreedOn: 'yesterday' }],
    others: [[AGREED, { id: 'agreed', recordedOn: 'yesterday' }]],
    answer: { ...agreed(FIRST_DAY, 'severe', { id: '', agreedBy: [] }) },
  },
  checkHistory: {
    ask: checkHistory,
    args: [['record', HISTORY]],
    parts: WITHOUT_EVENTS.map((events) => ({ events })),
    answer: [UNREADABLE],
  },
  checkPractice: {
    ask: checkPractice,
    args: [['record', PRACTICE]],
    parts: WITHOUT_EVENTS.map((variations) => ({ variations })),
    answer: [UNREADABLE],
  },
  emphasisOf: {
    ask: (practice: never, asOf: never) => emphasisOf('neglect', practice, asOf),
    args: [
      [
        'record',
        {
          variations: [{ kind: 'emphasised-factors', factors: ['neglect'], from: FIRST_DAY, reason: 'Its own copy' }],
        },
      ],
      ['day', AS_OF],
    ],
    parts: [{ variations: null }, { variations: 7 }],
    answer: 'not-established',
  },
  stateOf: ofHistory(stateOf, STATE),
  timelineOf: ofHistory(timelineOf, []),
  earliestDates: ofHistory(earliestDates, []),
  hindsight: ofHistory(hindsight, { asKnownThen: STATE, asKnownNow: STATE, lateEntries: [], differences: [] }),
  indicateReview: {
    ask: indicateReview,
    args: [['record', SITUATION]],
    parts: [
      'level',
      'newRisk',
      'protectiveFactors',
      'capacityToChange',
      'riskFactors',
      'sustained',
      'confirmed',
      'sixMonthsAtLevel',
      'childTimescale',
      'reclassifiedAfterReturn',
      'protectedDuringStay',
      'childIsHome',
    ].flatMap((part) => [undefined, null, 'text', 7].map((value) => ({ [part]: value }))),
    answer: {
      kind: 'indicated',
      outcome: { kind: 'judgement-required', options: ['low', 'medium', 'high', 'severe'] },
      rule: 'L-unclear-lost',
      says: UNREADABLE.message,
      situation: {
        level: 'severe',
        newRisk: true,
        protectiveFactors: 'none-apparent',
        capacityToChange: 'unable',
        riskFactors: 'not-being-addressed',
        sustained: false,
        confirmed: false,
        reclassifiedAfterReturn: false,
        sixMonthsAtLevel: false,
        childTimescale: 'not-set',
        protectedDuringStay: true,
        childIsHome: true,
      },
      sources: REVIEW_RULES.severe.otherwise.sources,
      unreadable: UNREADABLE,
    },
  },
};

answerWhatCannotBeRead(ASKED);

describe('The longest history that is read', () => {
  it('has ten thousand events', () => {
    const longest = { ...HISTORY, events: Array.from({ length: 10_000 }, () => EVENT) };
    expect(stateOf(longest, QUESTION).held?.level).toBe('high');
  });
});
