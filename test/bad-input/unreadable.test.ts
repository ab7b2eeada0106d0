import { runConformance, type VectorSet } from 'reunification-framework/conformance';
import { ageOf, checkAssessment, evaluateAssessment } from 'reunification-framework/factors';
import {
  agreementToMarkdown,
  checkAgreement,
  checkGoal,
  checkReviews,
  compareMeasure,
  outcomeAt,
  progressOf,
  progressOfEach,
  scoreAt,
  suggestCapacity,
  suggestObservations,
} from 'reunification-framework/goals';
import { checkCodes, meaningOfCode } from 'reunification-framework/interop';
import { goalOf, LATER, reviewOf } from '../support/goal-reviews.js';
import { AGREEMENT_CONTEXT, COMPLETE_AGREEMENT, GOAL_CONTEXT, SMART_GOAL } from '../support/goals.js';
import { type Asked, answerWhatCannotBeRead, UNREADABLE } from '../support/unreadable.js';
import { MEASURE } from './goal-samples.js';
import { ASSESSMENT } from './samples.js';

const NOTHING_OF_A_LETTER = { verdict: 'cannot-say', findings: [UNREADABLE] };

const goal = goalOf();
const reviews = [reviewOf('2025-03-10', 0)];
const progress = [progressOf(goal, [reviewOf('2025-07-10', -2)], LATER)];
const question = { children: ['child-1'], recordedOn: LATER };
const child = { id: 'child-1', bornOn: '2025-02-28' };
const set = {
  format: 1,
  set: 'scores',
  functions: { outcomeOf: { input: 'score', answer: 'the outcome' } },
  vectors: [{ id: 'scores/0', function: 'outcomeOf', title: 'A score of 0', input: {}, expected: 'expected' }],
};

const ASKED: Readonly<Record<string, Asked>> = {
  checkGoal: {
    ask: checkGoal,
    args: [
      ['record', SMART_GOAL],
      ['record', GOAL_CONTEXT],
    ],
    parts: [{ steps: 7 }],
    answer: {
      goal: '',
      letters: {
        specific: NOTHING_OF_A_LETTER,
        measurable: NOTHING_OF_A_LETTER,
        agreed: NOTHING_OF_A_LETTER,
        realistic: NOTHING_OF_A_LETTER,
        timely: NOTHING_OF_A_LETTER,
      },
      isComplete: false,
      findings: [UNREADABLE],
    },
  },
  checkAgreement: {
    ask: checkAgreement,
    args: [
      ['record', COMPLETE_AGREEMENT],
      ['record', AGREEMENT_CONTEXT],
    ],
    parts: [{ goals: 7 }, { risk: null }],
    answer: {
      parts: {
        heading: 'incomplete',
        1: 'incomplete',
        2: 'incomplete',
        3: 'incomplete',
        4: 'incomplete',
        5: 'incomplete',
        6: 'incomplete',
        7: 'incomplete',
        8: 'incomplete',
        signatures: 'incomplete',
      },
      isComplete: false,
      riskFactorsWithoutGoal: [],
      goals: [],
      nextGoals: [],
      findings: [UNREADABLE],
    },
  },
  agreementToMarkdown: {
    ask: agreementToMarkdown,
    args: [
      ['record', COMPLETE_AGREEMENT],
      ['record', {}],
    ],
    optional: 1,
    parts: [{ goals: 7 }],
    answer: '',
  },
  scoreAt: { ask: scoreAt, args: [['record', reviews[0]]], parts: [{ ratings: null }], answer: undefined },
  outcomeAt: { ask: outcomeAt, args: [['record', reviews[0]]], parts: [{ ratings: null }], answer: undefined },
  checkReviews: {
    ask: checkReviews,
    args: [
      ['list', reviews],
      ['list', [goal]],
    ],
    answer: [UNREADABLE],
  },
  progressOf: {
    ask: progressOf,
    args: [
      ['record', goal],
      ['list', reviews],
      ['day', LATER],
    ],
    answer: {
      goal: '',
      parents: [],
      startingScore: undefined,
      points: [],
      latest: undefined,
      sinceStart: 'cannot-say',
      sinceLast: 'cannot-say',
      standing: 'cannot-say',
      noChangeAfterSupport: 'cannot-say',
      dueOn: undefined,
      agreedWith: 'not-shown',
      reachedOn: undefined,
      isShownOverTime: false,
      earlier: [],
      reviewsNotHeld: [],
      notMeasuredAsSet: [],
      unreadable: UNREADABLE,
    },
  },
  progressOfEach: {
    ask: progressOfEach,
    args: [
      ['record', goal],
      ['list', reviews],
      ['day', LATER],
    ],
    answer: [
      {
        goal: '',
        parents: [],
        startingScore: undefined,
        points: [],
        latest: undefined,
        sinceStart: 'cannot-say',
        sinceLast: 'cannot-say',
        standing: 'cannot-say',
        noChangeAfterSupport: 'cannot-say',
        dueOn: undefined,
        agreedWith: 'not-shown',
        reachedOn: undefined,
        isShownOverTime: false,
        earlier: [],
        reviewsNotHeld: [],
        notMeasuredAsSet: [],
        unreadable: UNREADABLE,
      },
    ],
  },
  compareMeasure: {
    ask: compareMeasure,
    args: [['record', MEASURE]],
    parts: [{ given: 7 }, { bands: null }],
    answer: { kind: 'cannot-say' },
  },
  suggestObservations: {
    ask: suggestObservations,
    args: [
      ['list', progress],
      ['record', question],
    ],
    others: [[progress, { ...question, recordedOn: 'yesterday' }]],
    answer: [],
  },
  suggestCapacity: { ask: suggestCapacity, args: [['list', progress]], answer: [] },
  checkAssessment: {
    ask: checkAssessment,
    args: [['record', ASSESSMENT]],
    parts: ['children', 'parents', 'waysHome', 'observations', 'circumstances', 'capacityToChange'].flatMap((part) =>
      [null, 'text', 7, {}, new Map(), [null], ['text'], [new Map()]].map((held) => ({ [part]: held })),
    ),
    answer: [UNREADABLE],
  },
  evaluateAssessment: {
    ask: evaluateAssessment,
    args: [
      ['record', ASSESSMENT],
      ['record', { asOf: LATER }],
    ],
    parts: [{ children: null }, { observations: 7 }],
    answer: { asOf: '0001-01-01', children: [], unreadable: UNREADABLE },
  },
  ageOf: {
    ask: ageOf,
    args: [
      ['record', child],
      ['day', LATER],
    ],
    parts: [{ bornOn: 'yesterday' }, { bornOn: null }, { bornOn: undefined, infancy: 'young' }],
    answer: 'not-known',
  },
  checkCodes: {
    ask: checkCodes,
    args: [['codes', { placement: 'P1', legalStatus: 'V2' }]],
    parts: [{ placement: 'no code' }, { legalStatus: null }],
    answer: { kind: 'cannot-say' },
  },
  meaningOfCode: {
    ask: meaningOfCode,
    args: [
      ['text', 'legal-status'],
      ['text', 'V2'],
    ],
    answer: { kind: 'cannot-say' },
  },
  runConformance: {
    ask: (sets: readonly VectorSet[]) => runConformance({ outcomeOf: () => 'expected' }, sets),
    args: [['list', [set]]],
    answer: { allPassed: false, passed: [], failed: [], notImplemented: [], notRead: [] },
  },
};

answerWhatCannotBeRead(ASKED);
