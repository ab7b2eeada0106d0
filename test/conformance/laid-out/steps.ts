/**
 * What has to follow an unplanned return, and what has to be done when the answer is no: step by step, with nothing recorded and with
 * every answer that people can record. What is expected comes from truth tables laid out by hand.
 */
import type { DecisionAgainstReturn, RecordedAnswer, UnplannedReturn } from 'reunification-framework/return-home';
import type { Vector } from '../../../src/conformance/index.js';
import { day } from '../../support/dates.js';
import {
  ASKED_AFTER_TYPICAL_DECISIONS,
  DECISION_CASES,
  TYPICAL_DECISIONS,
} from '../../support/decisions-against-return.js';
import {
  AFTER_AN_UNPLANNED_RETURN,
  isAsked,
  rowsOf,
  type Said,
  type Step,
  stepsIn,
  WHEN_THE_ANSWER_IS_NO,
} from '../../support/return-home-law.js';
import {
  ASKED_AFTER_TYPICAL_RETURNS,
  HAPPENED_ON,
  TYPICAL_UNPLANNED_RETURNS,
  UNPLANNED_CASES,
} from '../../support/unplanned-returns.js';
import {
  ALWAYS_CALLED_FOR,
  ANSWERS,
  type Answer,
  ASKED_ON_A_LEAP_DAY,
  type Entry,
  isAnswer,
  NOT_ASKED,
  WHERE_IT_MAY_BE_SET_ASIDE,
} from './recorded-answers.js';
import { type LaidOut, placesOf, slug, vector, withoutRepeats, written } from './vectors.js';

type Asked = 'yes' | 'no' | 'cannot-say';

/** How a list of steps is asked about. */
interface Checklist {
  readonly set: string;
  readonly function: string;
  readonly argument: string;
  readonly rule: `I-${number}`;
  readonly steps: readonly Step[];
  /** What is said of every return, or every decision. */
  readonly always: object;
}

const entryFor = (isStepAsked: Asked, { maySetAside }: Step, answer: Answer): Entry => {
  if (isStepAsked === 'no') return NOT_ASKED;
  const [whereAsked, whereNotKnown] =
    (maySetAside ? undefined : ALWAYS_CALLED_FOR[answer]) ?? WHERE_IT_MAY_BE_SET_ASIDE[answer];
  return isStepAsked === 'yes' ? whereAsked : whereNotKnown;
};

const isOpen = ([verdict]: Entry): boolean => verdict === 'not-met' || verdict === 'cannot-say';

/** What the text only says may be done: it is asked, and never open. */
const ONLY_WORTH_A_LOOK: readonly string[] = ['kin-and-conference-considered'];

/** A vector about all steps at once. */
function stepsVector(
  checklist: Checklist,
  id: string,
  title: string,
  given: object,
  entries: readonly (readonly [id: string, entry: Entry])[],
): Vector {
  return vector({
    id: `${checklist.set}/${id}`,
    function: checklist.function,
    title,
    input: { [checklist.argument]: given, asOf: ASKED_ON_A_LEAP_DAY },
    expected: {
      ...checklist.always,
      steps: Object.fromEntries(entries.map(([step, [verdict, reason]]) => [step, { verdict, reason }])),
      open: entries.filter(([step, entry]) => isOpen(entry) && !ONLY_WORTH_A_LOOK.includes(step)).map(([step]) => step),
    },
    rules: [checklist.rule, ...entries.map(([, [, reason]]) => reason)],
    sources: written(placesOf(checklist.rule)),
  });
}

/** Of what is not given nothing is said in the id. */
const idOf = (given: object): string =>
  Object.entries(given)
    .filter(([field, value]) => value !== undefined && field !== 'happenedOn' && field !== 'decidedOn')
    .map(([field, value]) => `${field}.${value}`)
    .join('/') || 'nothing-known';

const everyStep = ({ steps }: Checklist, answer: RecordedAnswer): object =>
  Object.fromEntries(steps.map(({ id }) => [id, answer]));

/** Cases by the facts that are given, with nothing recorded of any step. */
const byFacts = (
  checklist: Checklist,
  cases: readonly { readonly given: object; readonly said: Readonly<Record<string, Said>> }[],
): readonly Vector[] =>
  cases.map(({ given, said }) => {
    const id = idOf(given);
    const entries = checklist.steps.map((step) => [step.id, entryFor(isAsked(step, said), step, 'nothing')] as const);
    return stepsVector(checklist, id, `Given: ${id.replaceAll('/', ', ')}`, given, entries);
  });

const ASKED_BY_LETTER: Readonly<Record<string, Asked>> = { A: 'yes', '-': 'no', '?': 'cannot-say' };

/** Cases that a practitioner meets, every other one with every answer recorded of every step, and with what was done before the day that counts. */
const typical = (
  checklist: Checklist,
  cases: readonly (readonly [told: string, given: object])[],
  table: string,
  tooEarly: { readonly since: object; readonly on: string },
): readonly Vector[] =>
  cases.flatMap(([told, given], place) => {
    const letters = new Map(rowsOf(table).map(([id, ...cells]) => [id, cells[place] ?? '']));
    const isStepAsked = ({ id }: Step): Asked => {
      const isSo = ASKED_BY_LETTER[letters.get(id) ?? ''];
      if (isSo === undefined) throw new Error(`Not in the table: ${id}`);
      return isSo;
    };
    const recording = (answer: string, recorded: RecordedAnswer | undefined): readonly [string, string, object] => [
      `typical-${place + 1}/${slug(answer)}`,
      `One ${told}; recorded of every step: ${answer}`,
      recorded === undefined ? given : { ...given, recorded: everyStep(checklist, recorded) },
    ];
    // It is not possible to say whether it still holds (I-95).
    const early: Readonly<Record<Asked, Entry>> = {
      yes: ['cannot-say', 'item.done-before-what-it-is-about'],
      no: NOT_ASKED,
      'cannot-say': ['cannot-say', 'item.cannot-say-whether-asked'],
    };
    // What may come before counts in the same period of care, of which nothing is said.
    const earlyFor = (step: Step): Entry =>
      step.mayPrecede && isStepAsked(step) === 'yes'
        ? ['cannot-say', 'item.from-when-not-known']
        : early[isStepAsked(step)];
    const [id, title, before] = recording('done before', {
      kind: 'done',
      on: day(tooEarly.on),
      by: 'worker-1',
    });
    return [
      ...Object.keys(ANSWERS)
        .filter(isAnswer)
        .filter((answer) => answer === 'nothing' || place % 2 === 0)
        .map((answer) =>
          stepsVector(
            checklist,
            ...recording(answer, ANSWERS[answer]),
            checklist.steps.map((step) => [step.id, entryFor(isStepAsked(step), step, answer)] as const),
          ),
        ),
      stepsVector(
        checklist,
        id,
        title,
        { ...before, ...tooEarly.since },
        checklist.steps.map((step) => [step.id, earlyFor(step)] as const),
      ),
    ];
  });

const RETURNS: Checklist = {
  set: 'unplanned-return',
  function: 'checkUnplannedReturn',
  argument: 'unplannedReturn',
  rule: 'I-91',
  steps: stepsIn(AFTER_AN_UNPLANNED_RETURN),
  always: { hasHappened: true },
};

const isGiven = (value: unknown): boolean => value !== undefined;

const howManyGiven = ({ immediateConcern, servicesRefused, bornOn, isEligibleChild, level }: UnplannedReturn): number =>
  [immediateConcern, servicesRefused, bornOn ?? isEligibleChild, level].filter(isGiven).length;

const SOME_STATUSES = ['section-20', 'care-order', 'placement-order', undefined];

/** Beside the legal status one fact at most; or all of them, where it matters most. */
const isAskedAbout = (given: UnplannedReturn): boolean => {
  const howMany = howManyGiven(given);
  if (howMany === 0 || (howMany === 1 && SOME_STATUSES.includes(given.status))) return true;
  const { status, immediateConcern, servicesRefused, bornOn, isEligibleChild, level } = given;
  return (
    (status === 'section-20' || status === 'care-order') &&
    [immediateConcern, servicesRefused].every((answer) => answer === 'yes' || answer === 'no') &&
    bornOn === '2008-02-28' &&
    isGiven(isEligibleChild) &&
    (level === 'severe' || level === 'medium')
  );
};

/** On its day, and the day before: then nothing has to follow yet. */
const notYet: readonly Vector[] = [
  vector({
    id: 'unplanned-return/before-its-day',
    function: 'checkUnplannedReturn',
    title: 'A return of the day after the one asked about: nothing has to follow yet',
    input: { unplannedReturn: { happenedOn: '2024-03-01', status: 'section-20' }, asOf: ASKED_ON_A_LEAP_DAY },
    expected: { hasHappened: false, steps: {}, open: [] },
    rules: ['I-91'],
    sources: written(placesOf('I-91')),
  }),
];

/** The set about unplanned returns. */
export const unplannedReturnSet: LaidOut = {
  set: RETURNS.set,
  description:
    'What has to follow a return home that nobody planned, step by step: by what is known of it, and in some cases that practitioners meet with every answer that people can record. Expected answers: truth tables laid out by hand.',
  vectors: withoutRepeats([
    ...notYet,
    ...byFacts(
      RETURNS,
      UNPLANNED_CASES.filter(({ given }) => isAskedAbout(given)),
    ),
    ...typical(RETURNS, TYPICAL_UNPLANNED_RETURNS, ASKED_AFTER_TYPICAL_RETURNS, {
      since: { happenedOn: HAPPENED_ON },
      on: '2024-02-27',
    }),
  ]),
};

const DECISIONS: Checklist = {
  set: 'permanence',
  function: 'checkPermanence',
  argument: 'decision',
  rule: 'I-92',
  steps: stepsIn(WHEN_THE_ANSWER_IS_NO),
  always: { isDecided: 'yes' },
};

const FEW_STATUSES = ['section-20', 'short-breaks-episodes-recorded', 'care-order', undefined];

/** Every combination that leads to a solicitor, for some legal statuses, and one for each; the other facts one by one; or all. */
const isDecisionAskedAbout = (given: DecisionAgainstReturn): boolean => {
  const { status, level, changesCourtCarePlan, careOrderToBeAppliedFor, newCarersIdentified } = given;
  const others = [level, newCarersIdentified].filter(isGiven).length;
  const ofCourt = [changesCourtCarePlan, careOrderToBeAppliedFor].filter(isGiven).length;
  if (others === 0)
    return FEW_STATUSES.includes(status) || (changesCourtCarePlan === false && careOrderToBeAppliedFor === true);
  if (status === undefined && ofCourt === 0) return true;
  return (
    (status === 'section-20' || status === 'care-order') &&
    ofCourt === 2 &&
    isGiven(newCarersIdentified) &&
    (level === 'severe' || level === 'high')
  );
};

const [FIRST_STEP] = DECISIONS.steps;

/** Without its day, before its day, and with what belongs before it done in this period of care or in another one. */
const ofItsDay: readonly Vector[] = [
  vector({
    id: 'permanence/no-day',
    function: 'checkPermanence',
    title: 'A decision without a day: it is not possible to say whether what was done long ago was done for it',
    input: {
      decision: { recorded: everyStep(DECISIONS, { kind: 'done', on: day('1990-01-01'), by: 'worker-1' }) },
      asOf: ASKED_ON_A_LEAP_DAY,
    },
    expected: {
      isDecided: 'cannot-say',
      open: DECISIONS.steps.map(({ id }) => id).filter((id) => !ONLY_WORTH_A_LOOK.includes(id)),
    },
    rules: ['I-137'],
    sources: written(placesOf('I-137')),
  }),
  vector({
    id: 'permanence/before-its-day',
    function: 'checkPermanence',
    title: 'A decision of the day after: only what belongs before it is asked',
    input: { decision: { decidedOn: '2024-03-01' }, asOf: ASKED_ON_A_LEAP_DAY },
    expected: { isDecided: 'no', open: DECISIONS.steps.filter(({ mayPrecede }) => mayPrecede).map(({ id }) => id) },
    rules: ['I-137'],
    sources: written(placesOf('I-137')),
  }),
  ...(
    [
      ['2024-01-09', 'met', 'item.done'],
      ['2024-01-10', 'met', 'item.done'],
      ['2024-01-11', 'cannot-say', 'item.done-before-what-it-is-about'],
    ] as const
  ).map(([lookedAfterSince, verdict, reason]) =>
    vector({
      id: `permanence/recommended-before/looked-after-since-${lookedAfterSince}`,
      function: 'checkPermanence',
      title: `Recommended on 10 January, decided on 28 February, looked after since ${lookedAfterSince}`,
      input: {
        decision: {
          decidedOn: '2024-02-28',
          lookedAfterSince,
          recorded: { 'recommendation-made': { kind: 'done', on: '2024-01-10', by: 'worker-1' } },
        },
        asOf: ASKED_ON_A_LEAP_DAY,
      },
      expected: { isDecided: 'yes', steps: { [FIRST_STEP?.id ?? '']: { verdict, reason } } },
      rules: ['I-137', reason],
      sources: written(placesOf('I-137')),
    }),
  ),
];

/** The set about decisions against return. */
export const permanenceSet: LaidOut = {
  set: DECISIONS.set,
  description:
    'What has to be done when it is decided that a child will not be going home, step by step: by what is known of it, and in some cases that practitioners meet with every answer that people can record. Expected answers: truth tables laid out by hand.',
  vectors: withoutRepeats([
    ...ofItsDay,
    ...byFacts(
      DECISIONS,
      DECISION_CASES.filter(({ given }) => isDecisionAskedAbout(given)),
    ),
    ...typical(DECISIONS, TYPICAL_DECISIONS, ASKED_AFTER_TYPICAL_DECISIONS, {
      since: {},
      on: '2024-02-27',
    }),
  ]),
};
