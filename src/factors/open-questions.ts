/** What is missing from an assessment: factors and circumstances that nobody has answered, or that are not known. */
import { CIRCUMSTANCE_IDS, type ParentId, type Subject, type WayHome } from './assessment.js';
import { CIRCUMSTANCES } from './circumstances.js';
import type { Age, OpenCircumstance, Unanswered } from './evaluation.js';
import { DOMAINS, type Factor } from './factor.js';
import type { Judged, JudgedCircumstance } from './judge-evidence.js';
import { FACTORS } from './register.js';
import { peopleKey } from './subject.js';

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

/** A key for a question, asked of a subject. */
const questionKey = (id: string, about: Subject): string => JSON.stringify([id, peopleKey(about)]);

const NOBODY: Subject = { kind: 'child' };

/** An answer answers for a subject when it names the same people, or, like one of the professionals, nobody. */
const isAnsweredBy = (answers: ReadonlySet<string>, id: string, subject: Subject): boolean =>
  answers.has(questionKey(id, NOBODY)) || answers.has(questionKey(id, subject));

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
  const answers = new Set(judged.map(({ observation: { factor, about } }) => questionKey(factor, about)));
  const open = FACTORS.filter((factor) => !(factor.age !== undefined && age === 'in-first-year')).flatMap((factor) =>
    subjectsFor(factor.about, parents, waysHome)
      .filter((subject) => !isAnsweredBy(answers, factor.id, subject))
      .map((about) => ({ factor, about, key: JSON.stringify([factor.domain, about]) })),
  );
  const bySubject = new Map<string, Unanswered>();
  for (const { factor, about, key } of open) {
    const factors = bySubject.get(key)?.factors ?? [];
    bySubject.set(key, { domain: factor.domain, about, factors: [...factors, factor.id] });
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
  const given = new Set(judged.map(({ observation: { circumstance, about } }) => questionKey(circumstance, about)));
  return CIRCUMSTANCE_IDS.flatMap((circumstance) => {
    const { about: kinds, bearing } = CIRCUMSTANCES[circumstance];
    const answers = judged.filter(({ observation }) => observation.circumstance === circumstance);
    const unanswered = subjectsFor(kinds, parents, waysHome)
      .filter((subject) => !isAnsweredBy(given, circumstance, subject))
      .map((about): OpenCircumstance => ({ circumstance, bearing, about, because: 'unanswered' }));
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
