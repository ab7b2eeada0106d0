/** Which of the risks of a child something positive, found of the same people, contradicts. */
import type { CivilDate } from '../../shared/days/civil-date.js';
import { groupBy } from '../../shared/group-by.js';
import { isBlank } from '../../shared/text/text.js';
import type { Observation } from '../assessment.js';
import type { CountedPositive, FoundContradiction, Observed } from '../evaluation.js';
import type { ParticularId } from '../evidence-standard.js';
import type { FactorId, RiskFactorId } from '../factor.js';
import { CONTRADICTIONS } from './contradictions.js';
import { isNewer, qualityOf } from './solid-evidence.js';
import { parentsOf, peopleKey } from './subject.js';

/** Whether evidence of a later day than the last of a risk shows something, on more than the parent's own word. */
const isShownSince = (
  risk: Observed,
  observation: Observation | undefined,
  particular: ParticularId,
  asOf: CivilDate,
): boolean =>
  observation !== undefined &&
  isNewer(
    qualityOf(
      observation.evidence.filter(({ shows }) => shows?.includes(particular)),
      asOf,
    ),
    risk.evidence,
  );

/** For each risk, the positives of one factor that concern the same people, in the order in which they are recorded. */
const concerning = (positives: readonly CountedPositive[]): ((risk: Observed) => readonly CountedPositive[]) => {
  // By each person, for what is found of that person; by the same people, and each of them alone, for what is found of several.
  const byPerson = groupBy(positives, ({ about }) => [...new Set(parentsOf(about))]);
  const byPeople = groupBy(positives, ({ about }) => [peopleKey(about)]);
  const alone = groupBy(positives, ({ about }) => (about.kind === 'parent' ? [about.parent] : []));
  const ofNobody = positives.filter(({ about }) => parentsOf(about).length === 0);
  return ({ about }) => {
    const people = parentsOf(about);
    if (people.length === 0) return positives;
    const ofSamePeople =
      about.kind === 'parent'
        ? (byPerson.get(about.parent) ?? [])
        : [...(byPeople.get(peopleKey(about)) ?? []), ...people.flatMap((person) => alone.get(person) ?? [])];
    return [...new Set([...ofNobody, ...ofSamePeople])].sort((one, other) => one.observation - other.observation);
  };
};

/** What was observed, without what makes of it a risk or something positive that counts. */
const seen = <Id extends FactorId>({
  factor,
  about,
  observation,
  evidence,
  doubts,
  sources,
}: Observed<Id>): Observed<Id> => ({
  factor,
  about,
  observation,
  evidence,
  doubts,
  sources,
});

export const contradictionsAmong = (
  risks: readonly Observed<RiskFactorId>[],
  positives: readonly CountedPositive[],
  observations: readonly Observation[],
  asOf: CivilDate,
): readonly FoundContradiction[] =>
  CONTRADICTIONS.flatMap(({ riskFactor, protectiveFactor, says, explainedBy }) => {
    const found = risks.filter(({ factor }) => factor === riskFactor);
    const against = found.length === 0 ? [] : positives.filter(({ factor }) => factor === protectiveFactor);
    if (against.length === 0) return [];
    const concerningOf = concerning(against);
    return found.flatMap((risk) =>
      concerningOf(risk).map((positive) => ({
        riskFactor: seen(risk),
        protectiveFactor: seen(positive),
        says,
        explained:
          [risk, positive].some(({ observation }) => !isBlank(observations[observation]?.explanation)) ||
          (explainedBy !== undefined && isShownSince(risk, observations[positive.observation], explainedBy, asOf)),
      })),
    );
  });
