/** What was observed of a child, judged by its evidence. */

import { type CivilDate, isEarlier } from '../shared/civil-date.js';
import { groupBy } from '../shared/group-by.js';
import type { Assessment, Child, ChildId, Observation } from './assessment.js';
import { groupedBySubject } from './contested.js';
import type { Age } from './evaluation.js';
import {
  type Judged,
  type JudgedCircumstance,
  type Judgement,
  judgeCircumstance,
  judgeFactor,
} from './judge-evidence.js';
import { factorById } from './register.js';
import { dayOf, qualityOf } from './solid-evidence.js';

/** What is looked up in an assessment for each child. */
export interface AssessmentIndex {
  readonly observations: ReadonlyMap<ChildId, readonly number[]>;
  readonly circumstances: ReadonlyMap<ChildId, readonly number[]>;
  readonly bySubject: ReturnType<typeof groupedBySubject>;
}

/** Positions of what was found, by child. */
const byChild = (found: readonly Pick<Observation, 'children'>[]): ReadonlyMap<ChildId, readonly number[]> =>
  new Map(
    [...groupBy([...found.entries()], ([, { children }]) => [...new Set(children)])].map(([child, entries]) => [
      child,
      entries.map(([position]) => position),
    ]),
  );

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
  const since = evidence.filter((piece) => !isEarlier(dayOf(piece), bornOn));
  if (about.kind !== 'child' || since.length === evidence.length || qualityOf(since, asOf).solid > 0) return judgement;
  const { shownOn: _, ...quality } = judgement.quality;
  return { ...judgement, quality: { ...quality, solid: 0 } };
};

/** What was observed of a child, judged. */
export const judgedFor = (
  { observations }: Assessment,
  positions: readonly number[] = [],
  child: Child,
  age: Age,
  asOf: CivilDate,
): readonly Judged[] =>
  positions.flatMap((position) => {
    const observation = observations[position];
    if (observation === undefined) return [];
    const judgement = judgeFactor(factorById(observation.factor), observation, age, asOf, ['observations', position]);
    return [{ position, observation, judgement: sinceBirth(child, observation, judgement, asOf) }];
  });

/** The circumstances observed for a child, judged. */
export const judgedCircumstancesFor = (
  { circumstances }: Assessment,
  positions: readonly number[] = [],
  child: Child,
  asOf: CivilDate,
): readonly JudgedCircumstance[] =>
  positions.flatMap((position) => {
    const observation = circumstances[position];
    if (observation === undefined) return [];
    const judgement = judgeCircumstance(observation, asOf, ['circumstances', position]);
    // What happened in pregnancy was seen before the birth.
    const isOfPregnancy = observation.circumstance === 'services-involved-in-pregnancy';
    return [
      { position, observation, judgement: isOfPregnancy ? judgement : sinceBirth(child, observation, judgement, asOf) },
    ];
  });
