// Run in a fresh process: prints, for each function, the times for inputs of n, 2n, 4n and 8n parts, in nanoseconds.
import {
  type Assessment,
  addDays,
  checkAgreement,
  checkAssessment,
  checkHistory,
  checkPlan,
  checkReviews,
  checkWarningSigns,
  earliestDates,
  evaluateAssessment,
  firstYearAtHome,
  type History,
  hindsight,
  progressOf,
  progressOfEach,
  readinessOf,
  stateOf,
  suggestCapacity,
  suggestObservations,
  timelineOf,
} from 'reunification-framework';
import { parseAssessment } from 'reunification-framework/factors/schema';
import { parseGoalReviews, parseParentalAgreement } from 'reunification-framework/goals/schema';
import { carePeriods, completenessOf, type EpisodeRow, returnsHome } from 'reunification-framework/outcomes';
import { parseHistory } from 'reunification-framework/reclassification/schema';
import { parseReunificationPlan } from 'reunification-framework/return-home/schema';
import { COMPLETE_PLAN, READY_CASE, READY_QUESTION, STANDING_HISTORY } from '../support/coming-home.js';
import { day } from '../support/dates.js';
import { goalOf, LATER, reviewOf } from '../support/goal-reviews.js';
import { COMPLETE_AGREEMENT } from '../support/goals.js';
import { QUESTION, SIGN } from '../support/warning-sign-faults.js';
import { caseHistory, dayAfter } from './case-history.js';

const times = <Part>(count: number, part: (position: number) => Part): readonly Part[] =>
  Array.from({ length: count }, (_, position) => part(position));

const dayIn2025 = (position: number): string =>
  `2025-${String(1 + (position % 12)).padStart(2, '0')}-${String(1 + (position % 28)).padStart(2, '0')}`;

const historyOf = (length: number): History => caseHistory(1, length);
const asked = (history: History) => ({ asOf: dayAfter(history) });
const reviewsOf = (count: number) => times(count, (at) => reviewOf(dayIn2025(at), at % 2 === 0 ? 0 : -1));
const progressesOf = (count: number) =>
  times(count, (at) => progressOf(goalOf({ id: `goal-${at}` }), [], { asOf: LATER }));
const signsOf = (count: number) => times(count, (at) => ({ ...SIGN, id: `sign-${at}` }));
const agreementOf = (count: number) => {
  const [goal] = COMPLETE_AGREEMENT.goals ?? [];
  return { ...COMPLETE_AGREEMENT, goals: times(count, (at) => ({ ...goal, id: `goal-${at}` })) };
};
const planOf = (count: number) => ({
  ...COMPLETE_PLAN,
  team: times(count, (at) => ({ id: `member-${at}`, role: 'school' as const, person: 'the teacher' })),
});
/** Episodes of one child, each following on the one before. */
const episodesOf = (count: number): readonly EpisodeRow[] =>
  times(count, (at) => ({
    child: 'child-1',
    startedOn: addDays(day('2000-01-01'), at),
    reasonStarted: at === 0 ? 'S' : 'P',
    ceasedOn: addDays(day('2000-01-01'), at + 1),
    reasonCeased: at === count - 1 ? 'E4A' : 'X1',
    legalStatus: 'C2',
    placement: 'U6',
  }));
const episodesOfMany = (count: number): readonly EpisodeRow[] =>
  times(count, (at) => ({ ...episodesOf(1)[0], child: `child-${at}` }));
const UNTIL = { dataUntil: day('2026-01-01') };
const assessmentOf = (count: number): Assessment => ({
  edition: 'framework-2015',
  children: [{ id: 'child-1', bornOn: day('2018-05-10') }],
  parents: [{ id: 'parent-1' }],
  waysHome: [{ id: 'home', children: ['child-1'], parents: ['parent-1'] }],
  observations: times(count, (at) => ({
    factor: 'neglect',
    children: ['child-1'],
    about: { kind: 'child' },
    status: 'present',
    evidence: [
      {
        source: 'case-file',
        role: 'social-worker',
        nature: 'fact',
        happenedOn: day(dayIn2025(at)),
        recordedOn: day('2025-12-31'),
        shows: [],
      },
    ],
  })),
  circumstances: [],
  capacityToChange: [],
});

/** Each function: what it is asked of so many parts, and how many are few. */
const ASKED: Readonly<Record<string, readonly [few: number, prepare: (count: number) => () => unknown]>> = {
  stateOf: [
    500,
    (count) =>
      (
        (history) => () =>
          stateOf(history, asked(history))
      )(historyOf(count)),
  ],
  timelineOf: [
    500,
    (count) =>
      (
        (history) => () =>
          timelineOf(history, asked(history))
      )(historyOf(count)),
  ],
  earliestDates: [
    500,
    (count) =>
      (
        (history) => () =>
          earliestDates(history, asked(history))
      )(historyOf(count)),
  ],
  hindsight: [
    500,
    (count) =>
      (
        (history) => () =>
          hindsight(history, { ...asked(history), knownOn: day('2018-01-01') })
      )(historyOf(count)),
  ],
  checkHistory: [
    500,
    (count) =>
      (
        (history) => () =>
          checkHistory(history).findings
      )(historyOf(count)),
  ],
  parseHistory: [
    500,
    (count) =>
      (
        (history) => () =>
          parseHistory(history)
      )(historyOf(count)),
  ],
  readinessOf: [
    500,
    (count) =>
      (
        (history) => () =>
          readinessOf({ ...READY_CASE, history }, { ...READY_QUESTION, ...asked(history) })
      )(historyOf(count)),
  ],
  firstYearAtHome: [
    500,
    (count) => {
      const reviewedOn = times(count, (at) => day(dayIn2025(at)));
      return () =>
        firstYearAtHome({ history: STANDING_HISTORY, plan: COMPLETE_PLAN, reviewedOn }, { asOf: day('2025-12-31') });
    },
  ],
  carePeriods: [
    500,
    (count) =>
      (
        (rows) => () =>
          carePeriods(rows, UNTIL)
      )(episodesOf(count)),
  ],
  completenessOf: [
    500,
    (count) =>
      (
        (rows) => () =>
          completenessOf(rows)
      )(episodesOf(count)),
  ],
  returnsHome: [
    500,
    (count) =>
      (
        (care) => () =>
          returnsHome(care, 'parental-responsibility')
      )(carePeriods(episodesOfMany(count), UNTIL)),
  ],
  evaluateAssessment: [
    200,
    (count) =>
      (
        (assessment) => () =>
          evaluateAssessment(assessment, { asOf: day('2026-01-01') })
      )(assessmentOf(count)),
  ],
  checkAssessment: [
    200,
    (count) =>
      (
        (assessment) => () =>
          checkAssessment(assessment).findings
      )(assessmentOf(count)),
  ],
  parseAssessment: [
    200,
    (count) =>
      (
        (assessment) => () =>
          parseAssessment(assessment)
      )(assessmentOf(count)),
  ],
  progressOf: [
    200,
    (count) =>
      (
        (reviews) => () =>
          progressOf(goalOf(), reviews, { asOf: LATER })
      )(reviewsOf(count)),
  ],
  progressOfEach: [
    200,
    (count) =>
      (
        (reviews) => () =>
          progressOfEach(goalOf(), reviews, { asOf: LATER })
      )(reviewsOf(count)),
  ],
  checkReviews: [
    200,
    (count) =>
      (
        (reviews) => () =>
          checkReviews(reviews, [goalOf()]).findings
      )(reviewsOf(count)),
  ],
  parseGoalReviews: [
    200,
    (count) =>
      (
        (reviews) => () =>
          parseGoalReviews(reviews)
      )(reviewsOf(count)),
  ],
  suggestCapacity: [
    200,
    (count) =>
      (
        (progress) => () =>
          suggestCapacity(progress)
      )(progressesOf(count)),
  ],
  suggestObservations: [
    200,
    (count) =>
      (
        (progress) => () =>
          suggestObservations(progress, { children: ['child-1'], recordedOn: LATER })
      )(progressesOf(count)),
  ],
  checkAgreement: [
    12,
    (count) =>
      (
        (agreement) => () =>
          checkAgreement(agreement, { asOf: LATER })
      )(agreementOf(count)),
  ],
  parseParentalAgreement: [
    12,
    (count) =>
      (
        (agreement) => () =>
          parseParentalAgreement(agreement)
      )(agreementOf(count)),
  ],
  checkPlan: [
    12,
    (count) =>
      (
        (plan) => () =>
          checkPlan(plan, { asOf: LATER })
      )(planOf(count)),
  ],
  parseReunificationPlan: [
    12,
    (count) =>
      (
        (plan) => () =>
          parseReunificationPlan(plan)
      )(planOf(count)),
  ],
  checkWarningSigns: [
    200,
    (count) =>
      (
        (signs) => () =>
          checkWarningSigns(signs, QUESTION).findings
      )(signsOf(count)),
  ],
};

/** The fastest of several, which other work on the machine disturbs least. */
const fastest = (ask: () => unknown): number => {
  const taken = times(9, () => {
    const before = process.hrtime.bigint();
    ask();
    return Number(process.hrtime.bigint() - before);
  });
  return Math.min(...taken);
};

const measured = Object.entries(ASKED).map(([name, [few, prepare]]) => {
  const asks = [1, 2, 4, 8].map((factor) => prepare(few * factor));
  for (const ask of asks) fastest(ask);
  return [name, few, asks.map(fastest)] as const;
});
console.log(JSON.stringify(measured));
