/** Warning signs, what is open about them, and what they say in a history. What is expected comes from tables laid out by hand. */
import type { KnownOrNot } from 'reunification-framework/goals';
import { WARNING_SIGN_FINDINGS, WARNING_SIGN_KINDS, type WarningSign } from 'reunification-framework/return-home';
import type { Vector } from '../../../src/conformance/index.js';
import { aroundDay } from '../../support/histories.js';
import { DAYS_OF_A_SIGN, QUESTION, SIGN, SIGN_FAULTS } from '../../support/warning-sign-faults.js';
import { findingsOf, isCodeOf, type LaidOut, placesOf, slug, vector, withoutRepeats, written } from './vectors.js';

function signsVector(
  id: string,
  title: string,
  signs: readonly Partial<WarningSign>[],
  lines: readonly string[],
  question: Partial<typeof QUESTION> = {},
): Vector {
  const findings = findingsOf(lines);
  const codes = findings.map(({ code }) => code);
  return vector({
    id: `warning-signs/checkWarningSigns/${id}`,
    function: 'checkWarningSigns',
    title,
    input: { signs, ...QUESTION, ...question },
    expected: { findings },
    rules: codes.length === 0 ? ['I-94'] : codes,
    sources: written(
      codes.length === 0
        ? placesOf('I-94')
        : codes.map((code) => (isCodeOf(WARNING_SIGN_FINDINGS, code) ? WARNING_SIGN_FINDINGS[code].source : undefined)),
    ),
  });
}

const { id, sign, happenedOn, recordedOn } = SIGN;

/** Where the family refuses help, by hand. */
const REFUSED = ['sign.harm-not-assessed at 0/harmAssessedOn', 'sign.limits-not-planned at 0/limitsPlannedOn'];

/** Signs of which nothing is open but what the text asks of two of them: whether the child can be cared for at home. */
const ofEachKind: readonly Vector[] = WARNING_SIGN_KINDS.flatMap((kind) => [
  signsVector(
    `kind/${kind}/care-at-home-not-considered`,
    `${kind}, and care at home was not considered`,
    [{ ...SIGN, sign: kind }],
    kind === 'parental-difficulty-again' || kind === 'childs-needs-not-met'
      ? ['sign.care-at-home-not-considered at 0/careAtHomeConsideredOn']
      : kind === 'help-refused'
        ? REFUSED
        : [],
  ),
  signsVector(
    `kind/${kind}/care-at-home-considered`,
    `${kind}, and care at home was considered`,
    [{ ...SIGN, sign: kind, careAtHomeConsideredOn: recordedOn }],
    kind === 'help-refused' ? REFUSED : [],
  ),
]);

const faulty = SIGN_FAULTS.map(({ changes }, place) => ({ ...SIGN, id: `sign ${place}`, ...changes }));
const ofFaults = SIGN_FAULTS.map(({ code, at }, place) => `${code} at ${place}/${at}`);

const BEFORE_ON_AFTER = ['before', 'on', 'after'] as const;

const ofDays: readonly Vector[] = DAYS_OF_A_SIGN.flatMap(([told, around, changesFor, found]) =>
  aroundDay(around).map((date, place) => {
    const [changes, question] = changesFor(date);
    const when = BEFORE_ON_AFTER[place] ?? 'on';
    return signsVector(
      `days/${slug(told)}/${when}`,
      `In threes, a sign ${told}: ${date}`,
      [{ ...SIGN, ...changes }],
      found[place] ?? [],
      question,
    );
  }),
);

const JUDGED: readonly (KnownOrNot | undefined)[] = ['yes', 'no', 'not-known', undefined];

/** What was observed besides, by hand: nothing, one thing, or all. */
const OBSERVED: readonly (readonly [told: string, seen: Partial<WarningSign>])[] = [
  ['nothing', {}],
  ['risk-factors', { riskFactors: 'partly-addressed' }],
  ['protective-factors', { protectiveFactors: 'none-apparent' }],
  ['capacity-to-change', { capacityToChange: 'unable' }],
  ['all', { riskFactors: 'partly-addressed', protectiveFactors: 'none-apparent', capacityToChange: 'unable' }],
];

const ofEvents: readonly Vector[] = JUDGED.flatMap((isNewRisk) =>
  OBSERVED.map(([told, seen]) =>
    vector({
      id: `warning-signs/eventOfSign/${isNewRisk ?? 'not-judged'}/${told}`,
      function: 'eventOfSign',
      title: `A sign of which it is ${isNewRisk === undefined ? 'not judged' : `judged ${isNewRisk}`} that a risk is new; observed: ${told}`,
      input: { ...SIGN, ...seen, isNewRisk },
      expected:
        told === 'nothing' && isNewRisk !== 'yes'
          ? null
          : {
              kind: 'observed',
              id,
              happenedOn,
              recordedOn,
              riskFactors: seen.riskFactors ?? null,
              protectiveFactors: seen.protectiveFactors ?? null,
              capacityToChange: seen.capacityToChange ?? null,
              // That people judge it is none, or have not judged, ends no risk that was reported before.
              newRisk: isNewRisk === 'yes' ? true : null,
            },
      rules: ['I-94'],
      sources: written(placesOf('I-94')),
    }),
  ),
);

/** The set. */
export const warningSignsSet: LaidOut = {
  set: 'warning-signs',
  description:
    'What is open about warning signs once a child is home: everything that can be wrong with one, by itself and with others, and its days in threes; and what a sign says in a history. Expected answers: tables laid out by hand.',
  vectors: withoutRepeats([
    signsVector('nothing-open', 'A sign that was judged, met with action and discussed', [SIGN], []),
    signsVector('new-risk', 'The same, judged a new risk', [{ ...SIGN, isNewRisk: 'yes' }], []),
    signsVector('none', 'No sign', [], []),
    ...SIGN_FAULTS.map(({ told, code, at, changes }) =>
      signsVector(`${code}/${slug(told)}`, `One fault: ${told}`, [{ ...SIGN, ...changes }], [`${code} at 0/${at}`]),
    ),
    signsVector('sign.repeated', 'Two signs with one id', [SIGN, SIGN], ['sign.repeated at 1/id']),
    signsVector(
      'sign.repeated/among-others',
      'Three signs with one id, and another between them',
      [SIGN, { ...SIGN, id: 'another' }, SIGN, SIGN],
      ['sign.repeated at 2/id', 'sign.repeated at 3/id'],
    ),
    signsVector(
      'next-to-nothing-known',
      'A sign of which next to nothing is known',
      [{ id, sign, happenedOn, recordedOn }],
      ['sign.no-action at 0/action', 'sign.not-discussed at 0/discussedOn', 'sign.not-judged at 0/isNewRisk'],
    ),
    signsVector('many', `${faulty.length} signs, each with a fault`, faulty, ofFaults),
    ...ofEachKind,
    ...ofDays,
    ...ofEvents,
  ]),
};
