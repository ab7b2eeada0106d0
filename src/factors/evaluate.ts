/** What an assessment comes to: what counts, what does not and why, what is missing, what research it calls up. */

import { addMonths, birthdayAt, type CivilDate, isEarlier } from '../shared/civil-date.js';
import { findingIn, findingWhen, type Severity } from '../shared/finding.js';
import { MADE_BY } from '../shared/made-by.js';
import { eachOnce } from '../shared/repeats.js';
import { mustBe } from '../shared/shape.js';
import { isBlank } from '../shared/text.js';
import {
  type Assessment,
  type CapacityConclusion,
  type Child,
  type ChildId,
  type Evidence,
  isDealtWith,
  type Observation,
  type WayHome,
} from './assessment.js';
import {
  CIRCUMSTANCES,
  IF_CHANGE_IS_HIGHLY_UNLIKELY,
  SUBSTANCE_MISUSE_WITH_DOMESTIC_VIOLENCE,
} from './circumstances.js';
import { contestedAmong, groupedBySubject } from './contested.js';
import { CONTRADICTIONS } from './contradictions.js';
import type {
  Age,
  AssessmentQuestion,
  CalledUpMessage,
  ChangeHighlyUnlikely,
  ChildEvaluation,
  CountedConclusion,
  CountedMitigation,
  CountedPositive,
  CountedRisk,
  Evaluation,
  EvaluationFinding,
  FoundCircumstance,
  FoundContradiction,
  Observed,
} from './evaluation.js';
import type { ParticularId } from './evidence-standard.js';
import { isRiskFactorId, type RiskFactorId } from './factor.js';
import { EVALUATION_FINDINGS, type EvaluationFindingCode } from './findings.js';
import {
  type Judged,
  type JudgedCircumstance,
  type Judgement,
  judgeCircumstance,
  judgeFactor,
} from './judge-evidence.js';
import { openCircumstances, unansweredAmong } from './open-questions.js';
import { factorById } from './register.js';
import { type MessageTrigger, RESEARCH_MESSAGE_IDS, RESEARCH_MESSAGES } from './research-messages.js';
import { risksAtHome, wasRecorded, worstOf } from './risk-at-home.js';
import { ASSESSMENT, ASSESSMENT_QUESTION, CHILD } from './shapes.js';
import { dayOf, isAfter, isNewer, qualityOf } from './solid-evidence.js';
import { findingKey, parentsOf, peopleKey } from './subject.js';

const finding = /* @__PURE__ */ findingIn(EVALUATION_FINDINGS);
const when = /* @__PURE__ */ findingWhen(EVALUATION_FINDINGS);

const ageOn = (child: Child, asOf: CivilDate): Age => {
  if (child.bornOn === undefined)
    return child.infancy === 'in-first-year' || child.infancy === 'past-first-year' ? child.infancy : 'not-known';
  const firstBirthday = birthdayAt(child.bornOn, 1);
  // Past the year 9999 there is no such day, and nobody asks about a later one.
  return firstBirthday === undefined || asOf < firstBirthday ? 'in-first-year' : 'past-first-year';
};

/**
 * Whether a child is in the first year of life.
 *
 * @param child - with a date of birth, a statement about infancy, or neither
 * @param question - the day asked about
 * @returns `past-first-year` from the first birthday on; `in-first-year` before it, also before birth; `not-known` where
 * neither is recorded.
 * @throws InputError if an argument has the wrong type
 *
 * @example
 * ```ts
 * import { civilDate } from 'reunification-framework';
 * import { ageOf } from 'reunification-framework/factors';
 *
 * const child = { id: 'child-1', bornOn: civilDate('2024-02-29') };
 * ageOf(child, { asOf: civilDate('2025-02-28') }); // => 'in-first-year'
 * ageOf(child, { asOf: civilDate('2025-03-01') }); // => 'past-first-year'
 * ageOf({ id: 'child-2' }, { asOf: civilDate('2025-03-01') }); // => 'not-known'
 * ```
 */
export function ageOf(child: Child, question: AssessmentQuestion): Age {
  mustBe('child', child, CHILD);
  mustBe('question', question, ASSESSMENT_QUESTION);
  return ageOn(child, question.asOf);
}

const isPresent = ({ judgement }: Judged): boolean => judgement.counts === 'present';

const isRecordedPresent = ({ observation }: Judged): boolean => observation.status === 'present';

const codesOf = ({ findings }: Judgement, weight: Severity): readonly EvaluationFindingCode[] => [
  ...new Set(findings.filter(({ severity }) => severity === weight).map(({ code }) => code)),
];

const observedOf = ({ position, observation, judgement }: Judged): Observed => ({
  factor: observation.factor,
  about: observation.about,
  observation: position,
  evidence: judgement.quality,
  doubts: codesOf(judgement, 'should'),
  sources: factorById(observation.factor).sources,
});

const shownBy = ({ evidence }: Observation, asOf: CivilDate): readonly ParticularId[] => [
  ...new Set(evidence.filter((piece) => !isAfter(piece, asOf)).flatMap(({ shows = [] }) => shows)),
];

const countedRisks = (
  judged: readonly Judged[],
  waysHome: readonly WayHome[],
  asOf: CivilDate,
): readonly CountedRisk[] =>
  judged.filter(isPresent).flatMap((entry) => {
    const { factor, addressed } = entry.observation;
    if (!isRiskFactorId(factor)) return [];
    const ways = risksAtHome(addressed, entry.judgement.quality, waysHome, asOf);
    return [{ ...observedOf(entry), factor, addressed: worstOf(ways), ways, shows: shownBy(entry.observation, asOf) }];
  });

/** Risks that are recorded otherwise than their own evidence has it: a positive they exclude is contradicted all the same. */
const contradictedRisks = (judged: readonly Judged[]): readonly Observed<RiskFactorId>[] =>
  judged
    .filter(({ judgement }) => judgement.findings.some(({ code }) => code === 'annex1.evidence-says-present'))
    .flatMap((entry) => {
      const { factor } = entry.observation;
      return isRiskFactorId(factor) ? [{ ...observedOf(entry), factor }] : [];
    });

const countedMitigations = (
  mitigates: Observation['mitigates'],
  riskBy: ReadonlyMap<string, CountedRisk>,
  asOf: CivilDate,
): readonly CountedMitigation[] =>
  (mitigates ?? [])
    .filter((claim) => wasRecorded(claim, asOf))
    .map(({ riskFactor, about, effect, evidence }) => {
      const risk = riskBy.get(findingKey(riskFactor, about));
      const isShown =
        effect !== 'effective' || (risk !== undefined && isNewer(qualityOf(evidence, asOf), risk.evidence));
      return {
        riskFactor,
        about,
        effect,
        isShown,
        ...(risk === undefined ? {} : { observation: risk.observation }),
      };
    });

const positivesAmong = (
  judged: readonly Judged[],
  risks: readonly CountedRisk[],
  asOf: CivilDate,
): readonly CountedPositive[] => {
  // The first of several findings of the same is the one that is named.
  const riskBy = new Map([...risks].reverse().map((risk) => [findingKey(risk.factor, risk.about), risk]));
  return judged.flatMap((entry) => {
    const { factor, mitigates } = entry.observation;
    return isRiskFactorId(factor)
      ? []
      : [{ ...observedOf(entry), factor, mitigates: countedMitigations(mitigates, riskBy, asOf) }];
  });
};

/** The risk factors found for the child that a positive works against: named, counted as present, and shown to be worked against. */
const worksAgainst = ({ mitigates }: CountedPositive): readonly RiskFactorId[] => [
  ...new Set(
    mitigates
      .filter(({ effect, isShown, observation }) => effect === 'effective' && isShown && observation !== undefined)
      .map(({ riskFactor }) => riskFactor),
  ),
];

/** Why a positive is a strength and not a protective factor. */
const strengthFinding = ({ observation, mitigates }: CountedPositive): EvaluationFinding => {
  const found = mitigates.filter((claim) => claim.observation !== undefined);
  const code =
    mitigates.length === 0
      ? 'protective.mitigates-nothing'
      : found.length === 0
        ? 'protective.risk-not-found'
        : found.some(({ effect }) => effect === 'effective')
          ? 'protective.effect-not-shown'
          : 'protective.not-effective';
  return finding(code, 'observations', observation, 'mitigates');
};

/** Whether evidence of a later day than the last of a risk shows something, on more than the parent's own word. */
const isShownSince = (
  risk: Observed,
  observation: Observation | undefined,
  particular: ParticularId,
  asOf: CivilDate,
): boolean =>
  isNewer(
    qualityOf(observation?.evidence.filter(({ shows }) => shows?.includes(particular)) ?? [], asOf),
    risk.evidence,
  );

const groupBy = <Entry>(
  entries: readonly Entry[],
  keysOf: (entry: Entry) => readonly string[],
): ReadonlyMap<string, readonly Entry[]> => {
  const groups = new Map<string, Entry[]>();
  for (const entry of entries)
    for (const key of keysOf(entry)) {
      const group = groups.get(key);
      if (group === undefined) groups.set(key, [entry]);
      else group.push(entry);
    }
  return groups;
};

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

const contradictionsAmong = (
  risks: readonly Observed<RiskFactorId>[],
  positives: readonly CountedPositive[],
  observations: readonly Observation[],
  asOf: CivilDate,
): readonly FoundContradiction[] =>
  CONTRADICTIONS.flatMap(({ riskFactor, protectiveFactor, says, explainedBy }) => {
    const concerningOf = concerning(positives.filter(({ factor }) => factor === protectiveFactor));
    return risks
      .filter(({ factor }) => factor === riskFactor)
      .flatMap((risk) =>
        concerningOf(risk).map((positive) => ({
          riskFactor: risk,
          protectiveFactor: positive,
          says,
          explained:
            [risk, positive].some(({ observation }) => !isBlank(observations[observation]?.explanation)) ||
            (explainedBy !== undefined && isShownSince(risk, observations[positive.observation], explainedBy, asOf)),
        })),
      );
  });

const foundCircumstances = (
  judged: readonly JudgedCircumstance[],
  waysHome: readonly WayHome[],
  asOf: CivilDate,
): readonly FoundCircumstance[] =>
  judged
    .filter(({ judgement }) => judgement.counts === 'present')
    .map(({ position, observation: { circumstance, about, addressed }, judgement: { quality } }) => ({
      circumstance,
      bearing: CIRCUMSTANCES[circumstance].bearing,
      about,
      position,
      evidence: quality,
      ways: risksAtHome(addressed, quality, waysHome, asOf),
      sources: CIRCUMSTANCES[circumstance].sources,
    }));

const isThatOld = (child: Child, months: number, asOf: CivilDate): boolean => {
  if (child.bornOn === undefined) return true;
  const day = addMonths(child.bornOn, months);
  return day !== undefined && day <= asOf;
};

/** What calls a research message up for a child, if anything does. */
const calledUpBy = (
  trigger: MessageTrigger,
  child: Child,
  asOf: CivilDate,
  risks: readonly CountedRisk[],
  circumstances: readonly FoundCircumstance[],
): CalledUpMessage['calledUpBy'] | undefined => {
  switch (trigger.kind) {
    case 'always':
      return 'every-assessment';
    case 'risk-factor':
      return risks.find(({ factor }) => factor === trigger.riskFactor)?.factor;
    case 'circumstance':
      return trigger.afterMonths === undefined || isThatOld(child, trigger.afterMonths, asOf)
        ? circumstances.find(({ circumstance }) => circumstance === trigger.circumstance)?.circumstance
        : undefined;
  }
};

const messagesFor = (
  child: Child,
  asOf: CivilDate,
  risks: readonly CountedRisk[],
  circumstances: readonly FoundCircumstance[],
): readonly CalledUpMessage[] =>
  RESEARCH_MESSAGE_IDS.flatMap((message) => {
    const { trigger, source } = RESEARCH_MESSAGES[message];
    const by = calledUpBy(trigger, child, asOf, risks, circumstances);
    return by === undefined ? [] : [{ message, calledUpBy: by, source }];
  });

const changeHighlyUnlikelyFor = (
  risks: readonly CountedRisk[],
  circumstances: readonly FoundCircumstance[],
): readonly ChangeHighlyUnlikely[] => {
  const {
    id,
    study,
    source,
    riskFactors: [misuse, violence],
  } = SUBSTANCE_MISUSE_WITH_DOMESTIC_VIOLENCE;
  const ongoing = (riskFactor: RiskFactorId): readonly CountedRisk[] =>
    risks.filter(({ factor, addressed }) => factor === riskFactor && !isDealtWith(addressed));
  const combined = ongoing(misuse).flatMap((risk) =>
    ongoing(violence)
      .filter(({ about }) => parentsOf(about).some((parent) => parentsOf(risk.about).includes(parent)))
      .map(({ about }) => ({
        id,
        parents: [...new Set([...parentsOf(risk.about), ...parentsOf(about)])],
        consequence: IF_CHANGE_IS_HIGHLY_UNLIKELY,
        study,
        source,
      })),
  );
  const observed = circumstances.flatMap(({ circumstance, about }) => {
    const { bearing, study: named = '', sources } = CIRCUMSTANCES[circumstance];
    return bearing === 'change-highly-unlikely'
      ? [
          {
            id: circumstance,
            parents: parentsOf(about),
            consequence: IF_CHANGE_IS_HIGHLY_UNLIKELY,
            study: named,
            source: sources[0],
          },
        ]
      : [];
  });
  // Once for the same parents, however many observations say so.
  return eachOnce([...observed, ...combined], ({ id: which, parents }) =>
    JSON.stringify([which, [...new Set(parents)].sort()]),
  );
};

/** What a conclusion can have rested on: nothing that happened after it. */
const couldRestOn =
  ({ concludedOn }: Pick<CapacityConclusion, 'concludedOn'>) =>
  (piece: Evidence): boolean =>
    !isEarlier(concludedOn, dayOf(piece));

const conclusionsFor = (assessment: Assessment, child: Child, asOf: CivilDate): readonly CountedConclusion[] =>
  assessment.capacityToChange
    .filter(({ children }) => children.includes(child.id))
    .filter(({ restsOn, concludedOn }) => wasRecorded({ evidence: restsOn, recordedOn: concludedOn }, asOf))
    .map((conclusion) => {
      const { parents, children, evidence, restsOn, concludedOn } = conclusion;
      return {
        parents,
        children,
        evidence,
        ...(concludedOn === undefined ? {} : { concludedOn }),
        quality: qualityOf(restsOn.filter(couldRestOn(conclusion)), asOf),
      };
    });

/** Evidence of a conclusion from after it. */
const conclusionFindings = (assessment: Assessment, child: Child, asOf: CivilDate): readonly EvaluationFinding[] =>
  assessment.capacityToChange.flatMap((conclusion, position) =>
    conclusion.children.includes(child.id) && !isEarlier(asOf, conclusion.concludedOn)
      ? conclusion.restsOn.flatMap((piece, inRestsOn) =>
          when(
            !couldRestOn(conclusion)(piece),
            'evidence.after-conclusion',
            'capacityToChange',
            position,
            'restsOn',
            inRestsOn,
          ),
        )
      : [],
  );

/** What is missing of what is said to be done about a risk. */
const addressedFindings = ({ observation, ways }: CountedRisk): readonly EvaluationFinding[] => {
  const path = ['observations', observation, 'addressed'] as const;
  return [
    ...when(
      ways.some(({ how }) => how === 'not-known'),
      'risk.addressed-not-recorded',
      ...path,
    ),
    ...when(
      ways.some(({ isShown }) => !isShown),
      'risk.addressed-not-shown',
      ...path,
    ),
  ];
};

/** Evidence about the child itself that is dated before the birth. What happened to parents before it is part of their history. */
const beforeBirth = (
  { bornOn }: Child,
  list: 'observations' | 'circumstances',
  judged: readonly (Judged | JudgedCircumstance)[],
  asOf: CivilDate,
): readonly EvaluationFinding[] =>
  judged
    .filter(({ observation }) => observation.about.kind === 'child')
    .flatMap(({ position, observation }) =>
      observation.evidence.flatMap((piece, inEvidence) =>
        when(
          isEarlier(piece.happenedOn, bornOn) && !isAfter(piece, asOf),
          'evidence.before-birth',
          list,
          position,
          'evidence',
          inEvidence,
          'happenedOn',
        ),
      ),
    );

/** What is looked up in an assessment for each child. */
interface Index {
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

const indexOf = ({ observations, circumstances }: Assessment, asOf: CivilDate): Index => ({
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
const judgedFor = (
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
const judgedCircumstancesFor = (
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

/** What counts as present for a child, and what contradicts and contests it. */
const countedAmong = (
  judged: readonly Judged[],
  waysHome: readonly WayHome[],
  child: ChildId,
  assessment: Assessment,
  index: Index,
  asOf: CivilDate,
): Pick<ChildEvaluation, 'riskFactors' | 'protectiveFactors' | 'strengths' | 'contradictions' | 'contested'> => {
  const riskFactors = countedRisks(judged, waysHome, asOf);
  const positives = positivesAmong(judged.filter(isPresent), riskFactors, asOf);
  const working = positives.map((positive) => ({ ...positive, worksAgainst: worksAgainst(positive) }));
  const risksToContradict = [...riskFactors, ...contradictedRisks(judged)];
  // What is recorded as present speaks against a risk even where its evidence falls short: people are asked.
  const recorded = positivesAmong(
    judged.filter((entry) => isRecordedPresent(entry) && wasRecorded(entry.observation, asOf)),
    riskFactors,
    asOf,
  );
  const recordedContradictions = contradictionsAmong(risksToContradict, recorded, assessment.observations, asOf);
  return {
    riskFactors,
    protectiveFactors: working.filter((positive) => positive.worksAgainst.length > 0),
    strengths: positives.filter((_, position) => working[position]?.worksAgainst.length === 0),
    contradictions: contradictionsAmong(risksToContradict, positives, assessment.observations, asOf),
    contested: contestedAmong(judged, recordedContradictions, recorded, child, assessment, index.bySubject, asOf),
  };
};

/** What did not count as present: absent, not known, not applicable, and without the evidence it takes. */
const othersAmong = (
  judged: readonly Judged[],
  waysHome: readonly WayHome[],
  asOf: CivilDate,
): Pick<ChildEvaluation, 'absent' | 'notKnown' | 'notApplicable' | 'notCounted'> => {
  const counting = (counts: Judgement['counts']): readonly Judged[] =>
    judged.filter(({ judgement }) => judgement.counts === counts);
  return {
    absent: counting('absent').map(observedOf),
    notKnown: counting('not-known').map(observedOf),
    notApplicable: counting('not-applicable').map(observedOf),
    notCounted: counting('not-counted').map((entry) => ({
      ...observedOf(entry),
      because: codesOf(entry.judgement, 'must'),
      recordedAs: entry.observation.status,
      ways: risksAtHome(entry.observation.addressed, entry.judgement.quality, waysHome, asOf),
    })),
  };
};

/** Findings on which the assessment does not agree with itself: each once, where the first of them stands. */
const disagreements = ({
  contested,
  contradictions,
}: Pick<ChildEvaluation, 'contested' | 'contradictions'>): readonly EvaluationFinding[] => [
  ...contested
    .filter(
      ({ because, observations: [first = 0, ...others] }) =>
        because !== 'contradiction' &&
        !(['observations-disagree', 'effects-disagree'].includes(because) && others.some((one) => one < first)),
    )
    .map(({ observations: [first = 0] }) => finding('observation.contested', 'observations', first)),
  ...[
    ...new Set(contradictions.filter(({ explained }) => !explained).map(({ riskFactor }) => riskFactor.observation)),
  ].map((position) => finding('contradiction.unexplained', 'observations', position)),
];

/** People shown neither to live in a home nor to visit it, on a later day than the last evidence of a risk of theirs. */
const keptAwayFrom = (
  waysHome: readonly WayHome[],
  risks: readonly Pick<FoundCircumstance, 'about' | 'evidence'>[],
  asOf: CivilDate,
): ChildEvaluation['keptAway'] =>
  waysHome.flatMap(({ id, notThere = [] }) =>
    notThere
      .filter(({ parent, evidence }) => {
        const quality = qualityOf(evidence, asOf);
        const theirs = risks.filter(({ about }) => parentsOf(about).includes(parent));
        return quality.solid > 0 && theirs.every((risk) => isNewer(quality, risk.evidence));
      })
      .map(({ parent }) => ({ wayHome: id, parent })),
  );

const evaluateChild = (
  assessment: Assessment,
  child: Child,
  childPosition: number,
  asOf: CivilDate,
  index: Index,
): ChildEvaluation => {
  const age = ageOn(child, asOf);
  const parents = assessment.parents.map(({ id }) => id);
  const waysHome = assessment.waysHome.filter(({ children }) => children.includes(child.id));
  const judged = judgedFor(assessment, index.observations.get(child.id), child, age, asOf);
  const judgedCircumstances = judgedCircumstancesFor(assessment, index.circumstances.get(child.id), child, asOf);
  const counted = countedAmong(judged, waysHome, child.id, assessment, index, asOf);
  const { riskFactors, protectiveFactors, strengths, contradictions, contested } = counted;
  const circumstances = foundCircumstances(judgedCircumstances, waysHome, asOf);
  return {
    madeBy: MADE_BY,
    child: child.id,
    age,
    // Without the evidence about people kept away: its words are not ours to repeat.
    waysHome: waysHome.map(({ id, children, parents: home }) => ({ id, children, parents: home })),
    riskFactors,
    protectiveFactors,
    strengths,
    ...othersAmong(judged, waysHome, asOf),
    unanswered: unansweredAmong(judged, parents, waysHome, age),
    circumstances,
    openCircumstances: openCircumstances(judgedCircumstances, parents, waysHome),
    contradictions,
    contested,
    researchMessages: messagesFor(child, asOf, riskFactors, circumstances),
    changeHighlyUnlikely: changeHighlyUnlikelyFor(riskFactors, circumstances),
    positiveIndicators: circumstances.filter(({ bearing }) => bearing === 'positive-indicator'),
    capacityToChange: conclusionsFor(assessment, child, asOf),
    keptAway: keptAwayFrom(
      waysHome,
      [...riskFactors, ...circumstances.filter(({ bearing }) => bearing !== 'positive-indicator')],
      asOf,
    ),
    findings: [
      ...when(isEarlier(asOf, child.bornOn), 'child.born-after-as-of', 'children', childPosition, 'bornOn'),
      ...beforeBirth(child, 'observations', judged, asOf),
      ...beforeBirth(child, 'circumstances', judgedCircumstances, asOf),
      ...judged.flatMap(({ judgement }) => judgement.findings),
      ...judgedCircumstances.flatMap(({ judgement }) => judgement.findings),
      ...conclusionFindings(assessment, child, asOf),
      ...riskFactors.flatMap(addressedFindings),
      ...strengths.map(strengthFinding),
      ...disagreements(counted),
    ],
  };
};

export const evaluate = (assessment: Assessment, { asOf }: { readonly asOf: CivilDate }): Evaluation => {
  const index = indexOf(assessment, asOf);
  return {
    madeBy: MADE_BY,
    asOf,
    children: assessment.children.map((child, position) => evaluateChild(assessment, child, position, asOf, index)),
  };
};

/**
 * Evaluates an assessment as of a day: for each child, which risk and protective factors count and which do not and why,
 * what is a strength only, what contradicts itself, what nobody has answered, and what research it calls up.
 *
 * It indicates no level and decides nothing. An observation counts only when its evidence meets the standard that
 * Annex 1 of the Framework sets for the factor; unknown is never read as absent.
 *
 * @param assessment - as read by `parseAssessment`
 * @param question - `asOf`: the day asked about; evidence that happened or was recorded later is left out
 * @returns what the assessment comes to, each child separately
 * @throws InputError if an argument has the wrong type, or there are more than 30 children, 20 parents or 20 ways home
 *
 * @example
 * ```ts
 * import { civilDate } from 'reunification-framework';
 * import { evaluateAssessment } from 'reunification-framework/factors';
 *
 * const { children } = evaluateAssessment(
 *   {
 *     edition: 'framework-2015',
 *     children: [{ id: 'child-1' }],
 *     parents: [{ id: 'parent-1' }],
 *     waysHome: [{ id: 'home-1', children: ['child-1'], parents: ['parent-1'] }],
 *     observations: [
 *       {
 *         factor: 'neglect',
 *         children: ['child-1'],
 *         about: { kind: 'parent', parent: 'parent-1' },
 *         status: 'present',
 *         evidence: [],
 *       },
 *     ],
 *     circumstances: [],
 *     capacityToChange: [],
 *   },
 *   { asOf: civilDate('2026-03-02') },
 * );
 * children[0]?.riskFactors; // => []
 * children[0]?.notCounted.map(({ factor, because }) => [factor, because]); // => [['neglect', ['evidence.none']]]
 * ```
 */
export function evaluateAssessment(assessment: Assessment, question: AssessmentQuestion): Evaluation {
  mustBe('assessment', assessment, ASSESSMENT);
  mustBe('question', question, ASSESSMENT_QUESTION);
  return evaluate(assessment, question);
}
