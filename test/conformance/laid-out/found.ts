/** What an assessment found, as goals, agreements and readiness are given it: cut to what they read. */

import { type ChildEvaluation, evaluateAssessment } from 'reunification-framework/factors';
import type { CivilDate } from 'reunification-framework/shared';
import { type Case, complete } from '../../support/complete-assessments.js';

interface Found {
  readonly child?: string | undefined;
  readonly waysHome?: ChildEvaluation['waysHome'] | undefined;
  readonly riskFactors?:
    | readonly { readonly factor: string; readonly addressed: string; readonly shows?: readonly string[] }[]
    | undefined;
  readonly protectiveFactors?: readonly { readonly factor: string }[] | undefined;
  readonly strengths?: readonly { readonly factor: string }[] | undefined;
}

/** What is not looked at of something found. */
const UNSEEN = {
  about: { kind: 'child' },
  observation: 0,
  evidence: {
    pieces: 1,
    facts: 1,
    opinions: 0,
    hearsay: 0,
    natureNotRecorded: 0,
    undated: 0,
    ownAccount: 0,
    solid: 1,
  },
  doubts: [],
  sources: [],
} as const;

/** An evaluation of which only this is read. */
export const foundAs = (evaluation: Found | undefined): object | undefined =>
  evaluation && {
    child: evaluation.child ?? '',
    waysHome: evaluation.waysHome ?? [],
    riskFactors: (evaluation.riskFactors ?? []).map(({ factor, addressed, shows = [] }) => ({
      factor,
      addressed,
      shows,
      ways: [],
      ...UNSEEN,
    })),
    protectiveFactors: (evaluation.protectiveFactors ?? []).map(({ factor }) => ({
      factor,
      mitigates: [],
      worksAgainst: [],
      ...UNSEEN,
    })),
    strengths: (evaluation.strengths ?? []).map(({ factor }) => ({ factor, mitigates: [], ...UNSEEN })),
  };

/** What a whole assessment comes to. What was looked for and not found is left out, but for the factor of which that says something. */
export function evaluationOf(about: Case, asOf: CivilDate): ChildEvaluation {
  const [child] = evaluateAssessment(complete(about), { asOf }).children;
  if (child === undefined) throw new Error('no child');
  const absent = child.absent.filter(({ factor }) => factor === 'capacity-for-change');
  return { ...child, absent, researchMessages: [], findings: [] };
}
