/** What is missing from an assessment: factors and circumstances that nobody has answered, or that are not known. */
import { CIRCUMSTANCE_IDS, type ParentId, type Subject, type WayHome } from '../assessment.js';
import type { Age, OpenCircumstance, Unanswered } from '../evaluation.js';
import type { Judged, JudgedCircumstance } from '../evidence/judgement.js';
import { peopleKey } from '../evidence/subject.js';
import { DOMAINS, type Factor, type FactorId } from '../factor.js';
import { CIRCUMSTANCES } from '../register/circumstances.js';
import { FACTORS } from '../register/register.js';

/** The subjects for whom a question is to be answered: each child, each parent separately and together, each home. */
const subjectsFor = (
  [primary, ...others]: Factor['about'],
  parents: readonly ParentId[],
  waysHome: readonly WayHome[],
): readonly Subject[] => {
  switch (primary) {
    case 'child':
    case 'professionals':
      return [{ kind: primary }];
    case 'household':
    case 'social-setting':
      return waysHome.map((way) => ({ kind: primary, parents: way.parents }));
    case 'parent':
    case 'parents-together': {
      const separately = parents.map((parent): Subject => ({ kind: 'parent', parent }));
      const together = waysHome.flatMap(({ parents: [first, second, ...more] }): Subject[] =>
        second === undefined ? [] : [{ kind: 'parents-together', parents: [first, second, ...more] }],
      );
      return others.includes('parents-together') ? [...separately, ...together] : separately;
    }
  }
};

/** A subject, with a key for itself and one for the people whom it names. */
interface Asked {
  readonly about: Subject;
  readonly key: string;
  readonly people: string;
}

/** The same, for the questions of one child: many factors ask about the same subjects. */
const askedIn = (
  parents: readonly ParentId[],
  waysHome: readonly WayHome[],
): ((kinds: Factor['about']) => readonly Asked[]) => {
  const known = new Map<string, readonly Asked[]>();
  return (kinds) => {
    const key = kinds.length === 1 ? kinds[0] : kinds.join(' ');
    const asked =
      known.get(key) ??
      subjectsFor(kinds, parents, waysHome).map((about) => ({
        about,
        key: JSON.stringify(about),
        people: peopleKey(about),
      }));
    known.set(key, asked);
    return asked;
  };
};

/** For each question, the people for whom it is answered. */
type Answered = ReadonlyMap<string, ReadonlySet<string>>;

const answeredIn = (answers: readonly (readonly [id: string, about: Subject])[]): Answered => {
  const answered = new Map<string, Set<string>>();
  for (const [id, about] of answers) {
    const people = answered.get(id) ?? new Set();
    answered.set(id, people.add(peopleKey(about)));
  }
  return answered;
};

const NOBODY = /* @__PURE__ */ peopleKey({ kind: 'child' });

/** An answer answers for a subject when it names the same people, or, like one of the professionals, nobody. */
const isAnsweredBy = (answered: Answered, id: string, { people }: Asked): boolean => {
  const by = answered.get(id);
  return by !== undefined && (by.has(NOBODY) || by.has(people));
};

/**
 * The factors that nobody has answered for a child.
 *
 * @param judged - the observations for the child
 * @param parents - the parents of the case
 * @param waysHome - the ways home considered for the child
 * @param age - of the child; what does not apply in the first year is not asked
 * @returns the factors without any observation, by domain and subject
 */
export const unansweredAmong = (
  judged: readonly Judged[],
  parents: readonly ParentId[],
  waysHome: readonly WayHome[],
  age: Age,
): readonly Unanswered[] => {
  const answered = answeredIn(judged.map(({ observation: { factor, about } }) => [factor, about]));
  const asked = askedIn(parents, waysHome);
  const bySubject = new Map<string, Unanswered & { readonly factors: FactorId[] }>();
  for (const { id, domain, about: kinds, age: notInFirstYear } of FACTORS) {
    if (notInFirstYear !== undefined && age === 'in-first-year') continue;
    for (const subject of asked(kinds)) {
      if (isAnsweredBy(answered, id, subject)) continue;
      const key = `${domain} ${subject.key}`;
      const entry = bySubject.get(key) ?? { domain, about: subject.about, factors: [] };
      entry.factors.push(id);
      bySubject.set(key, entry);
    }
  }
  const all = [...bySubject.values()];
  return DOMAINS.flatMap((domain) => all.filter((entry) => entry.domain === domain));
};

/**
 * The circumstances of which it is not known whether they are there.
 *
 * @param judged - the circumstances observed for the child
 * @param parents - the parents of the case
 * @param waysHome - the ways home considered for the child
 * @returns what nobody has answered, what is recorded as not known, and what does not count
 */
export const openCircumstances = (
  judged: readonly JudgedCircumstance[],
  parents: readonly ParentId[],
  waysHome: readonly WayHome[],
): readonly OpenCircumstance[] => {
  const answered = answeredIn(judged.map(({ observation: { circumstance, about } }) => [circumstance, about]));
  const asked = askedIn(parents, waysHome);
  return CIRCUMSTANCE_IDS.flatMap((circumstance) => {
    const { about: kinds, bearing } = CIRCUMSTANCES[circumstance];
    const answers = judged.filter(({ observation }) => observation.circumstance === circumstance);
    const unanswered = asked(kinds)
      .filter((subject) => !isAnsweredBy(answered, circumstance, subject))
      .map(({ about }): OpenCircumstance => ({ circumstance, bearing, about, because: 'unanswered' }));
    const open = answers.flatMap(
      ({ observation: { about, status }, judgement: { counts, quality } }): OpenCircumstance[] => {
        // Something positive that is said not to be there, without evidence, is nobody's claim that it is.
        if (counts === 'not-counted' && bearing === 'positive-indicator' && status !== 'present')
          return [{ circumstance, bearing, about, because: 'not-shown' }];
        if (counts === 'not-known' || counts === 'not-counted')
          return [{ circumstance, bearing, about, because: counts }];
        return counts !== 'present' && bearing !== 'positive-indicator' && quality.solid === 0
          ? [{ circumstance, bearing, about, because: 'not-shown' }]
          : [];
      },
    );
    return [...unanswered, ...open];
  });
};
