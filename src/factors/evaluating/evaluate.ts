/** What an assessment comes to: what counts, what does not and why, what is missing, what research it calls up. */
import { type CivilDate, isEarlier } from '../../shared/days/civil-date.js';
import { findingIn, findingWhen } from '../../shared/findings/finding.js';
import { MADE_BY } from '../../shared/made-by.js';
import { readOnce } from '../../shared/shapes/shape.js';
import type { Assessment, Child, WayHome } from '../assessment.js';
import type {
  AssessmentQuestion,
  ChildEvaluation,
  Evaluation,
  EvaluationFinding,
  FoundCircumstance,
} from '../evaluation.js';
import { type AssessmentIndex, indexed, judgedCircumstancesFor, judgedFor } from '../evidence/judged-for-child.js';
import type { Judged, JudgedCircumstance } from '../evidence/judgement.js';
import { risksAtHome } from '../evidence/risk-at-home.js';
import { isAfter, isNewer, qualityOf } from '../evidence/solid-evidence.js';
import { parentsOf } from '../evidence/subject.js';
import { EVALUATION_FINDINGS } from '../findings.js';
import { CIRCUMSTANCES } from '../register/circumstances.js';
import { ASSESSMENT, ASSESSMENT_QUESTION } from '../shapes.js';
import { ageOn } from './age.js';
import { changeHighlyUnlikelyFor, messagesFor } from './called-up-research.js';
import { conclusionFindings, conclusionsFor } from './capacity-conclusions.js';
import { addressedFindings, countedAmong, othersAmong, strengthFinding } from './counted-factors.js';
import { openCircumstances, unansweredAmong } from './open-questions.js';

const finding = /* @__PURE__ */ findingIn(EVALUATION_FINDINGS);
const when = /* @__PURE__ */ findingWhen(EVALUATION_FINDINGS);

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

/** Findings on which the assessment does not agree with itself: each once, where the first of them stands. */
const disagreements = ({
  contested,
  contradictions,
}: Pick<ChildEvaluation, 'contested' | 'contradictions'>): readonly EvaluationFinding[] => [
  ...contested
    .filter(
      ({ because, observations: [first = 0, ...others] }) =>
        because !== 'contradiction' &&
        !(['observations-disagree', 'effects-disagree'].includes(because) && others.some((other) => other < first)),
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
  index: AssessmentIndex,
): ChildEvaluation => {
  const age = ageOn(child, asOf);
  const parents = assessment.parents.map(({ id }) => id);
  const waysHome = assessment.waysHome.filter(({ children }) => children.includes(child.id));
  const judged = judgedFor(index.observations.get(child.id), child, age, asOf);
  const judgedCircumstances = judgedCircumstancesFor(index.circumstances.get(child.id), child, asOf);
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
  const index = indexed(assessment, asOf);
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
  return evaluate(readOnce('assessment', assessment, ASSESSMENT), readOnce('question', question, ASSESSMENT_QUESTION));
}
