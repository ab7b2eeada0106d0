/** Findings on which an assessment does not agree with itself. Which of them holds is for people to say. */
import type { CivilDate } from '../../shared/days/civil-date.js';
import { isBlank } from '../../shared/text/text.js';
import type { Assessment, ChildId, Effect, Evidence, Observation } from '../assessment.js';
import type { Contested, CountedPositive, FoundContradiction } from '../evaluation.js';
import type { ParticularId } from '../evidence-standard.js';
import type { Domain, FactorId } from '../factor.js';
import { isRiskFactorId } from '../factor.js';
import { factorById } from '../register/register.js';
import { holds } from './evidence-shows.js';
import type { Judged } from './judgement.js';
import { wasRecorded } from './risk-at-home.js';
import { isAfter } from './solid-evidence.js';
import { concernSamePeople, findingKey, parentsOf } from './subject.js';

/** What is true of a parent or a home is true for every child; how a parent is with a child may differ (I-164). */
const THE_SAME_FOR_EVERY_CHILD: readonly Domain[] = ['parent', 'family', 'social-setting'];

const keyOf = ({ factor, about }: Observation): string =>
  JSON.stringify([factor, about.kind, [...parentsOf(about)].sort()]);

/** Positions of observations, by what they are of and about, and what they found. */
type Groups = ReadonlyMap<string, Readonly<Record<'present' | 'absent', readonly number[]>>>;

/**
 * Observations by what they are of and about, where some found it present and some absent.
 *
 * @param observations - of all the children
 * @param asOf - the day asked about; what was recorded later is left out
 * @returns their positions
 */
export const groupedBySubject = (observations: readonly Observation[], asOf: CivilDate): Groups => {
  const found = { present: new Set<FactorId>(), absent: new Set<FactorId>() };
  for (const { factor, status } of observations)
    if (status === 'present' || status === 'absent') found[status].add(factor);
  const groups = new Map<string, Record<'present' | 'absent', number[]>>();
  for (const [position, observation] of observations.entries()) {
    const { factor, status } = observation;
    if ((status !== 'present' && status !== 'absent') || !wasRecorded(observation, asOf)) continue;
    // Most are found in one way only.
    if (!found.present.has(factor) || !found.absent.has(factor)) continue;
    const key = keyOf(observation);
    const group = groups.get(key) ?? { present: [], absent: [] };
    group[status].push(position);
    groups.set(key, group);
  }
  return new Map([...groups].filter(([, { present, absent }]) => present.length > 0 && absent.length > 0));
};

/** The same said otherwise: of this child by someone else, or of another child where it cannot differ. */
const saidOtherwise = (
  judged: readonly Judged[],
  child: ChildId,
  assessment: Assessment,
  groups: Groups,
  asOf: CivilDate,
): readonly Contested[] => {
  if (groups.size === 0) return [];
  return judged.flatMap(({ position, observation }): Contested[] => {
    if (!wasRecorded(observation, asOf)) return [];
    const group = groups.get(keyOf(observation));
    const others =
      observation.status === 'present' ? group?.absent : observation.status === 'absent' ? group?.present : [];
    if (others === undefined) return [];
    const ofThisChild = others.filter((other) => assessment.observations[other]?.children.includes(child));
    const { factor, about } = observation;
    if (ofThisChild.length > 0)
      return [{ factor, about, because: 'observations-disagree', observations: [position, ...ofThisChild] }];
    return others.length > 0 && THE_SAME_FOR_EVERY_CHILD.includes(factorById(factor).domain)
      ? [{ factor, about, because: 'differs-by-child', observations: [position, ...others] }]
      : [];
  });
};

type KnownEffect = Exclude<Effect, 'not-known'>;

/** Something said of people: that a positive works against a risk, or that it does not. */
interface EffectClaim extends Pick<CountedPositive, 'factor' | 'about' | 'observation'> {
  readonly effect: KnownEffect;
  /** The factor, the risk and each of the people; what names nobody is said of everybody alike. */
  readonly keys: readonly string[];
}

const effectClaims = ({ factor, about, observation, mitigates }: CountedPositive): readonly EffectClaim[] => {
  const people = parentsOf(about);
  return mitigates.flatMap(({ riskFactor, about: subject, effect }) =>
    effect === 'not-known'
      ? []
      : [
          {
            factor,
            about,
            observation,
            effect,
            keys: (people.length > 0 ? people : ['']).map((person) =>
              JSON.stringify([factor, findingKey(riskFactor, subject), person]),
            ),
          },
        ],
  );
};

/** Of some of the same people it is said that something works against a risk, and that it does not. */
const effectsDisagree = (positives: readonly CountedPositive[]): readonly Contested[] => {
  const claims = positives.flatMap(effectClaims);
  const firstClaims = (effect: KnownEffect): ReadonlyMap<string, number> =>
    new Map(
      [...claims]
        .reverse()
        .filter((claim) => claim.effect === effect)
        .flatMap(({ keys, observation }) => keys.map((key) => [key, observation] as const)),
    );
  const opposite = { effective: firstClaims('not-effective'), 'not-effective': firstClaims('effective') } as const;
  return claims.flatMap(({ factor, about, observation, effect, keys }): Contested[] => {
    const [other] = keys.flatMap((key) => opposite[effect].get(key) ?? []);
    return other === undefined
      ? []
      : [{ factor, about, because: 'effects-disagree', observations: [observation, other] }];
  });
};

/** Something positive is said of people together, and of one of them that it is not so. */
const togetherAndNotAlone = (judged: readonly Judged[], asOf: CivilDate): readonly Contested[] => {
  const positives = judged.filter(
    ({ observation }) => !isRiskFactorId(observation.factor) && wasRecorded(observation, asOf),
  );
  if (!positives.some(({ observation: { about, status } }) => about.kind !== 'parent' && status === 'present'))
    return [];
  const absentAlone = new Map(
    [...positives]
      .reverse()
      .flatMap(({ position, observation: { factor, about, status } }) =>
        about.kind === 'parent' && status === 'absent'
          ? [[JSON.stringify([factor, about.parent]), { position, factor, about }] as const]
          : [],
      ),
  );
  return positives.flatMap(({ position, observation: { factor, about, status } }): Contested[] =>
    about.kind === 'parent' || status !== 'present'
      ? []
      : parentsOf(about).flatMap((parent): Contested[] => {
          const alone = absentAlone.get(JSON.stringify([factor, parent]));
          const observations = alone && [Math.min(position, alone.position), Math.max(position, alone.position)];
          return alone === undefined || observations === undefined
            ? []
            : [about, alone.about].map((subject) => ({
                factor,
                about: subject,
                because: 'observations-disagree',
                observations,
              }));
        }),
  );
};

/** A risk is said to be absent, and the evidence of another finding about the same people shows what Annex 1 counts as that risk. */
const shownElsewhere = (judged: readonly Judged[], asOf: CivilDate): readonly Contested[] => {
  const showing = new Map<ParticularId, { readonly entry: Judged; readonly piece: Evidence }[]>();
  for (const entry of judged)
    for (const piece of entry.observation.evidence)
      for (const particular of isAfter(piece, asOf) ? [] : (piece.shows ?? [])) {
        const pieces = showing.get(particular) ?? [];
        pieces.push({ entry, piece });
        showing.set(particular, pieces);
      }
  return judged.flatMap(({ position, observation: { factor, about, explanation }, judgement }): Contested[] => {
    if (judgement.counts !== 'absent' || !isRiskFactorId(factor) || !isBlank(explanation)) return [];
    const [other] = factorById(factor).inclusions.flatMap(({ shows, endedBy }) => {
      const near = [shows, ...(endedBy ? [endedBy.shows] : [])]
        .flatMap((particular) => showing.get(particular) ?? [])
        .filter(({ entry }) => concernSamePeople(about, entry.observation.about));
      if (
        !holds(
          shows,
          endedBy,
          near.map(({ piece }) => piece),
        )
      )
        return [];
      return near.filter(
        ({ entry, piece }) =>
          entry.position !== position && isBlank(entry.observation.explanation) && piece.shows?.includes(shows),
      );
    });
    return other === undefined
      ? []
      : [{ factor, about, because: 'evidence-disagrees', observations: [position, other.entry.position] }];
  });
};

/** A sibling was harmed, and yet no other child of the household is said to be affected. */
const siblingHarmed = (
  judged: readonly Judged[],
  child: ChildId,
  assessment: Assessment,
  asOf: CivilDate,
): readonly Contested[] => {
  const harmed = assessment.observations.flatMap(({ factor, status, children, evidence }, position) =>
    status === 'present' &&
    wasRecorded({ evidence }, asOf) &&
    factorById(factor).domain === 'abuse' &&
    factorById(factor).kind === 'risk' &&
    children.some((other) => other !== child)
      ? [position]
      : [],
  );
  return harmed.length === 0
    ? []
    : judged
        .filter(
          ({ observation: { factor, status } }) => factor === 'more-than-one-affected-child' && status === 'absent',
        )
        .map(({ position, observation: { factor, about } }) => ({
          factor,
          about,
          because: 'sibling-harmed',
          observations: [position, ...harmed.slice(0, 1)],
        }));
};

/**
 * The findings about a child that something else in the assessment contests.
 *
 * @param judged - the observations for the child
 * @param contradictions - findings that exclude each other
 * @param positives - what is recorded as positive, with what it is said to work against
 * @param child - the child
 * @param assessment - the whole, for what is said of other children
 * @param groups - its observations, by subject
 * @param asOf - the day asked about; what was recorded later contests nothing
 * @returns each finding that is not agreed, and what it meets
 */
export const contestedAmong = (
  judged: readonly Judged[],
  contradictions: readonly FoundContradiction[],
  positives: readonly CountedPositive[],
  child: ChildId,
  assessment: Assessment,
  groups: Groups,
  asOf: CivilDate,
): readonly Contested[] => [
  ...saidOtherwise(judged, child, assessment, groups, asOf),
  ...togetherAndNotAlone(judged, asOf),
  ...shownElsewhere(judged, asOf),
  ...contradictions
    .filter(({ explained }) => !explained)
    .flatMap(({ riskFactor, protectiveFactor }) =>
      [riskFactor, protectiveFactor].map(
        ({ factor, about }): Contested => ({
          factor,
          about,
          because: 'contradiction',
          observations: [riskFactor.observation, protectiveFactor.observation],
        }),
      ),
    ),
  ...effectsDisagree(positives),
  ...siblingHarmed(judged, child, assessment, asOf),
];
