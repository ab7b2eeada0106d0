/** What this package answers about assessments and indicators, laid out as the conformance set describes it. */
import { type CivilDate, evaluateAssessment, isCivilDate, isLeft } from 'reunification-framework';
import {
  INDICATOR_IDS,
  type Suggestion,
  setIndicators,
  suggestIndicators,
} from 'reunification-framework/classification';
import { IndicatorSettingSchema } from 'reunification-framework/classification/schema';
import {
  type ChildEvaluation,
  CIRCUMSTANCE_IDS,
  PROTECTIVE_FACTOR_IDS,
  RISK_FACTOR_IDS,
} from 'reunification-framework/factors';
import {
  AssessmentSchema,
  CapacityConclusionSchema,
  CircumstanceObservationSchema,
  ObservationSchema,
} from 'reunification-framework/factors/schema';
import * as z from 'zod';
import type { Implementation } from '../../src/conformance/index.js';
import { complete } from './complete-assessments.js';
import { plainFindings } from './conformance-findings.js';
import { ABOUT_OTHERS, countsAs } from './observations.js';

const day = z.custom<CivilDate>(isCivilDate);
const assessmentQuestion = z.strictObject({ assessment: AssessmentSchema, asOf: day });

const parents = z.tuple([z.string()], z.string());

/** An assessment in which everything else was looked for and is absent. */
const caseQuestion = z.strictObject({
  homes: z.tuple([parents], parents),
  found: z.array(ObservationSchema).optional(),
  circumstances: z.array(CircumstanceObservationSchema).optional(),
  capacityToChange: z.array(CapacityConclusionSchema).optional(),
  unanswered: z.array(z.enum([...RISK_FACTOR_IDS, ...PROTECTIVE_FACTOR_IDS, ...CIRCUMSTANCE_IDS])).optional(),
  parents,
  asOf: day,
});
const settingQuestion = caseQuestion.extend({ settings: z.array(IndicatorSettingSchema) });

const observationIn = (child: ChildEvaluation, position: number): object => {
  const isAt = ({ observation }: { readonly observation: number }): boolean => observation === position;
  const counts = countsAs(child, position);
  const protective = child.protectiveFactors.find(isAt);
  const asPresent = child.riskFactors.some(isAt) ? 'risk-factor' : protective ? 'protective-factor' : 'strength';
  return {
    counts,
    as: counts === 'present' ? asPresent : counts,
    worksAgainst: protective?.worksAgainst,
    codes: child.findings
      .filter(({ code, path }) => path[0] === 'observations' && path[1] === position && !ABOUT_OTHERS.includes(code))
      .map(({ code }) => code),
  };
};

const suggestedFor = ({
  homes,
  found = [],
  circumstances = [],
  capacityToChange = [],
  unanswered = [],
  parents: home,
  asOf,
}: z.output<typeof caseQuestion>) => {
  const assessment = complete({ homes, found, circumstances, capacityToChange, unanswered });
  const [child] = evaluateAssessment(assessment, { asOf }).children;
  if (child === undefined) throw new Error('no child');
  return suggestIndicators(child, { parents: home });
};

const inShort = (suggestion: Suggestion): object => ({
  kind: suggestion.kind,
  values: suggestion.kind === 'suggested' ? [suggestion.value] : suggestion.options,
  reasons: suggestion.reasons.map(({ code }) => code),
});

/** By the names of the vectors. */
export const ASSESSMENTS = {
  evaluateAssessment: (input: unknown) => {
    const { assessment, asOf } = assessmentQuestion.parse(input);
    return {
      children: evaluateAssessment(assessment, { asOf }).children.map((child) => ({
        ...child,
        observations: assessment.observations.map((_, position) => observationIn(child, position)),
        contradictions: child.contradictions.map(({ riskFactor, protectiveFactor, explained }) => ({
          riskFactor: riskFactor.factor,
          protectiveFactor: protectiveFactor.factor,
          explained,
        })),
      })),
    };
  },
  suggestIndicators: (input: unknown) => {
    const { suggestions, profile } = suggestedFor(caseQuestion.parse(input));
    return {
      profile,
      suggestions: Object.fromEntries(
        INDICATOR_IDS.map((indicator) => [indicator, inShort(suggestions[indicator])] as const),
      ),
    };
  },
  setIndicators: (input: unknown) => {
    const { settings, ...question } = settingQuestion.parse(input);
    const result = setIndicators(suggestedFor(question), settings);
    return isLeft(result) ? { findings: plainFindings(result.left) } : { ...result.right, findings: [] };
  },
} satisfies Implementation;
