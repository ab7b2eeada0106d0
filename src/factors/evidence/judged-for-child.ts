/** What was observed of a child, judged by its evidence. */

import { type CivilDate, isEarlier } from '../../shared/days/civil-date.js';
import { groupBy } from '../../shared/group-by.js';
import type { Assessment, Child, ChildId, CircumstanceObservation, Observation } from '../assessment.js';
import type { Age } from '../evaluation.js';
import { factorById } from '../register/register.js';
import { groupedBySubject } from './contested.js';
import { judgeCircumstance, judgeFactor } from './judge-evidence.js';
import type { Judged, JudgedCircumstance, Judgement } from './judgement.js';
import { dayOf, qualityOf } from './solid-evidence.js';

/** What was found, each with its position in the assessment. */
type Placed<Found> = readonly (readonly [position: number, found: Found])[];

/** What is looked up in an assessment for each child. */
export interface AssessmentIndex {
  readonly observations: ReadonlyMap<ChildId, Placed<Observation>>;
  readonly circumstances: ReadonlyMap<ChildId, Placed<CircumstanceObservation>>;
  readonly bySubject: ReturnType<typeof groupedBySubject>;
}

const byChild = <Found extends Pick<Observation, 'children'>>(
  found: readonly Found[],
): ReadonlyMap<ChildId, Placed<Found>> => groupBy([...found.entries()], ([, { children }]) => [...new Set(children)]);

/** Looks up, once for all children, what an assessment holds of each. */
export const indexed = ({ observations, circumstances }: Assessment, asOf: CivilDate): AssessmentIndex => ({
  observations: byChild(observations),
  circumstances: byChild(circumstances),
  bySubject: groupedBySubject(observations, asOf),
});

/** What is dated before the child's birth cannot show by itself that something is well with the child (I-113). */
const sinceBirth = (
  { bornOn }: Child,
  { about, evidence }: Pick<Observation, 'about' | 'evidence'>,
  judgement: Judgement,
  asOf: CivilDate,
): Judgement => {
  if (about.kind !== 'child') return judgement;
  const since = evidence.filter((piece) => !isEarlier(dayOf(piece), bornOn));
  if (since.length === evidence.length || qualityOf(since, asOf).solid > 0) return judgement;
  const { shownOn: _, ...quality } = judgement.quality;
  return { ...judgement, quality: { ...quality, solid: 0 } };
};

/** What was observed of a child, judged. */
export const judgedFor = (
  found: Placed<Observation> = [],
  child: Child,
  age: Age,
  asOf: CivilDate,
): readonly Judged[] =>
  found.map(([position, observation]) => {
    const judgement = judgeFactor(factorById(observation.factor), observation, age, asOf, ['observations', position]);
    return { position, observation, judgement: sinceBirth(child, observation, judgement, asOf) };
  });

/** The circumstances observed for a child, judged. */
export const judgedCircumstancesFor = (
  found: Placed<CircumstanceObservation> = [],
  child: Child,
  asOf: CivilDate,
): readonly JudgedCircumstance[] =>
  found.map(([position, observation]) => {
    const judgement = judgeCircumstance(observation, asOf, ['circumstances', position]);
    // What happened in pregnancy was seen before the birth.
    const isOfPregnancy = observation.circumstance === 'services-involved-in-pregnancy';
    return {
      position,
      observation,
      judgement: isOfPregnancy ? judgement : sinceBirth(child, observation, judgement, asOf),
    };
  });
