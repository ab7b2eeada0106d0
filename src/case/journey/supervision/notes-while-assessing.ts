/** What the record says on the points of supervision that belong to the assessment. */

import { isRiskFactorId } from '../../../factors/factor.js';
import type { ChildEvaluation, EvidenceQuality, FactorId, Subject } from '../../../factors/index.js';
import type { RecordedConditionId } from '../../../return-home/index.js';
import { type CivilDate, isEarlier } from '../../../shared/days/civil-date.js';
import { type AgendaGiven, lastDayOf, type Notes, noAssessment, noteOf } from './agenda-given.js';
import type { AgendaNoteCode } from './supervision.js';

/** What was asked of the child for an attempt that ended says nothing of this one. */
const recordedOn = ({ wayHome, until, attempt }: AgendaGiven, id: RecordedConditionId): CivilDate | undefined => {
  const answer = wayHome.recorded?.[id];
  return answer?.kind === 'done' && !isEarlier(answer.on, attempt.since) ? lastDayOf([answer.on], until) : undefined;
};

/**
 * When the child’s views were found out, and the child was seen alone.
 *
 * @param given - the case
 * @returns a note for each that is recorded, with the last day of it
 */
export const childsViews = (given: AgendaGiven): Notes => {
  const { agreement, record, asOf, until } = given;
  const views: readonly (readonly [AgendaNoteCode, CivilDate | undefined])[] = [
    ['view.wishes-recorded', recordedOn(given, 'wishes-and-feelings')],
    ['view.timing-asked', recordedOn(given, 'child-consulted-on-timing')],
    [
      'view.on-goal',
      lastDayOf(
        (agreement?.goals ?? []).map(({ childsView }) => (childsView?.kind === 'given' ? childsView.on : undefined)),
        until,
      ),
    ],
    [
      'view.seen-alone',
      lastDayOf(
        (record.visits ?? []).map(({ child, on }) => (child?.kind === 'alone' ? on : undefined)),
        asOf,
      ),
    ],
  ];
  return views.flatMap(([code, on]) => (on === undefined ? [] : [noteOf(code, undefined, on)]));
};

const aboutFactor = ({ factor, about }: { readonly factor: FactorId; readonly about: Subject }) =>
  ({ kind: 'factor', factor, about }) as const;

/**
 * Where what is known does not meet the definitions, or is not known at all.
 *
 * @param given - the case
 * @returns a note for each
 */
export const crossReference = (given: AgendaGiven): Notes => {
  const { evaluation } = given;
  if (evaluation === undefined) return noAssessment(given);
  const { unanswered, notCounted, contested } = evaluation;
  return [
    ...unanswered.map(({ domain, about, factors }) =>
      noteOf('assessment.unanswered', { kind: 'unanswered', domain, about, factors }),
    ),
    ...notCounted.map((observed) => noteOf('assessment.not-counted', aboutFactor(observed))),
    ...contested.map((found) => noteOf('assessment.contested', aboutFactor(found))),
  ];
};

const isOwnAccountOnly = ({ pieces, ownAccount }: EvidenceQuality): boolean => pieces > 0 && ownAccount === pieces;

/** Conclusions about the parents of this way home. */
const conclusionsIn = (
  { capacityToChange }: ChildEvaluation,
  { wayHome }: AgendaGiven,
): ChildEvaluation['capacityToChange'] =>
  capacityToChange.filter(({ parents }) => parents.some((id) => wayHome.parents.includes(id)));

/**
 * What the conclusions on capacity to change rest on.
 *
 * @param given - the case
 * @returns a note for each that rests on nothing solid, or on the parents’ own account alone
 */
export const strengthOfEvidence = (given: AgendaGiven): Notes => {
  if (given.evaluation === undefined) return noAssessment(given);
  return conclusionsIn(given.evaluation, given).flatMap(({ parents, quality, concludedOn }) => {
    const about = { kind: 'parents', parents } as const;
    if (isEarlier(concludedOn, given.attempt.since)) return [noteOf('capacity.of-earlier-attempt', about, concludedOn)];
    return [
      noteOf('capacity.concluded', about, concludedOn),
      ...(quality.solid === 0 ? [noteOf('capacity.not-solid', about, concludedOn)] : []),
      ...(isOwnAccountOnly(quality) ? [noteOf('evidence.own-account-only', about, concludedOn)] : []),
    ];
  });
};

/**
 * For which parents a conclusion on capacity to change is missing, and which factors about them nobody has answered.
 *
 * @param given - the case
 * @returns a note for each
 */
export const capacityInAllAreas = (given: AgendaGiven): Notes => {
  const { evaluation, wayHome, attempt } = given;
  if (evaluation === undefined) return noAssessment(given);
  const conclusions = conclusionsIn(evaluation, given).filter(
    ({ concludedOn }) => !isEarlier(concludedOn, attempt.since),
  );
  const isAbout = (about: Subject): boolean =>
    about.kind === 'parent' ? wayHome.parents.includes(about.parent) : about.kind === 'parents-together';
  return [
    ...wayHome.parents
      .filter((parent) => !conclusions.some(({ parents }) => parents.includes(parent)))
      .map((parent) => noteOf('capacity.not-concluded', { kind: 'parents', parents: [parent] })),
    ...evaluation.unanswered
      .filter(({ about }) => isAbout(about))
      .map(({ domain, about, factors }) =>
        noteOf('assessment.unanswered', { kind: 'unanswered', domain, about, factors }),
      ),
  ];
};

/**
 * Strengths, which protect from no risk that was found.
 *
 * @param given - the case
 * @returns a note for each
 */
export const strengths = (given: AgendaGiven): Notes =>
  given.evaluation === undefined
    ? noAssessment(given)
    : given.evaluation.strengths.map((found) => noteOf('strength.not-protective', aboutFactor(found)));

/**
 * Whether the chronology, in which patterns show, is kept up.
 *
 * @param given - the case
 * @returns when it was last added to
 */
export const chronologyKept = ({ record, asOf }: AgendaGiven): Notes => {
  const on = lastDayOf(
    (record.chronology?.entries ?? []).map((entry) => entry.recordedOn),
    asOf,
  );
  return on === undefined ? [] : [noteOf('chronology.kept', undefined, on)];
};

/**
 * Favourable findings for which the only evidence is what a parent says (I-265).
 *
 * @param given - the case
 * @returns a note for each factor and conclusion
 */
export const ownAccountOnly = (given: AgendaGiven): Notes => {
  const { evaluation } = given;
  if (evaluation === undefined) return [];
  const { protectiveFactors, strengths: positives, absent, notCounted } = evaluation;
  const favourable = [
    ...protectiveFactors,
    ...positives,
    ...absent.filter(({ factor }) => isRiskFactorId(factor)),
    ...notCounted.filter(({ factor, recordedAs }) => recordedAs === (isRiskFactorId(factor) ? 'absent' : 'present')),
  ].filter(({ evidence }) => isOwnAccountOnly(evidence));
  return [
    ...favourable.map((found) => noteOf('evidence.own-account-only', aboutFactor(found))),
    ...conclusionsIn(evaluation, given)
      .filter(({ quality }) => isOwnAccountOnly(quality))
      .map(({ parents, concludedOn }) =>
        noteOf('evidence.own-account-only', { kind: 'parents', parents }, concludedOn),
      ),
  ];
};
