/** The shapes of what an assessment comes to, as other functions take it. */

import { MADE } from '../../shared/made-by.js';
import type { Shape } from '../../shared/shapes/shape-type.js';
import { ADDRESSED, CAPACITY_EVIDENCE, CIRCUMSTANCE_IDS, EFFECTS, STATUSES } from '../assessment.js';
import type {
  ChildEvaluation,
  Contested,
  CountedPositive,
  CountedProtective,
  CountedRisk,
  EvidenceQuality,
  FoundCircumstance,
  Observed,
  RiskAtHome,
} from '../evaluation.js';
import { PARTICULAR_IDS } from '../evidence-standard.js';
import { DOMAINS, PROTECTIVE_FACTOR_IDS, RISK_FACTOR_IDS } from '../factor.js';
import { EVALUATION_FINDINGS, type EvaluationFindingCode } from '../findings.js';
import { RESEARCH_MESSAGE_IDS } from '../register/research-messages.js';
import { FACTOR_IDS, SUBJECT, WAY_HOME } from '../shapes.js';

const BEARINGS = ['research', 'risk-factor', 'change-highly-unlikely', 'positive-indicator'] as const;

const QUALITY = {
  fields: {
    pieces: 'number',
    facts: 'number',
    opinions: 'number',
    hearsay: 'number',
    natureNotRecorded: 'number',
    undated: 'number',
    ownAccount: 'number',
    solid: 'number',
    latestOn: { optional: 'day' },
    yearsOld: { optional: 'number' },
    shownOn: { optional: 'day' },
  },
} as const satisfies Shape<EvidenceQuality>;

const OBSERVED = {
  about: SUBJECT,
  observation: 'number',
  evidence: QUALITY,
  // Only doubts about something positive bear on what is suggested; there they are read, below.
  doubts: 'unread',
  sources: 'unread',
} as const;

const WAYS = {
  listOf: { fields: { wayHome: 'text', how: { oneOf: ADDRESSED }, isShown: 'flag' } },
} as const satisfies Shape<readonly RiskAtHome[]>;

/** The shape of {@link CountedRisk}, as it is read again. */
export const COUNTED_RISK = /* @__PURE__ */ (() =>
  ({
    fields: {
      factor: { oneOf: RISK_FACTOR_IDS },
      ...OBSERVED,
      shows: { listOf: { oneOf: PARTICULAR_IDS } },
      addressed: { oneOf: ADDRESSED },
      ways: WAYS,
    },
  }) as const satisfies Shape<CountedRisk>)();

/** The shape of {@link CountedPositive}, as it is read again. */
export const COUNTED_POSITIVE = /* @__PURE__ */ (() =>
  ({
    fields: {
      factor: { oneOf: PROTECTIVE_FACTOR_IDS },
      ...OBSERVED,
      mitigates: {
        listOf: {
          fields: {
            riskFactor: { oneOf: RISK_FACTOR_IDS },
            about: SUBJECT,
            effect: { oneOf: EFFECTS },
            isShown: 'flag',
            observation: { optional: 'number' },
          },
        },
      },
    },
  }) as const satisfies Shape<CountedPositive>)();

/** The shape of {@link CountedProtective}, as it is read again. */
export const COUNTED_PROTECTIVE = /* @__PURE__ */ (() =>
  ({
    fields: { ...COUNTED_POSITIVE.fields, worksAgainst: { listOf: { oneOf: RISK_FACTOR_IDS } } },
  }) as const satisfies Shape<CountedProtective>)();

/** The shape of circumstances that were found, as they are read again. */
export const FOUND_CIRCUMSTANCE = {
  fields: { bearing: { oneOf: BEARINGS }, ways: WAYS },
} as const satisfies Shape<Pick<FoundCircumstance, 'bearing' | 'ways'>>;

const CONTESTED_BECAUSE = {
  oneOf: [
    'observations-disagree',
    'contradiction',
    'differs-by-child',
    'effects-disagree',
    'evidence-disagrees',
    'sibling-harmed',
  ],
} as const satisfies Shape<Contested['because']>;

const FACTOR = { oneOf: FACTOR_IDS } as const;

const ANY_OBSERVED = /* @__PURE__ */ (() =>
  ({ fields: { factor: FACTOR, ...OBSERVED } }) as const satisfies Shape<Observed>)();

const FOUND = {
  fields: {
    circumstance: { oneOf: CIRCUMSTANCE_IDS },
    bearing: { oneOf: BEARINGS },
    about: SUBJECT,
    position: 'number',
    evidence: QUALITY,
    ways: WAYS,
    sources: 'unread',
  },
} as const satisfies Shape<FoundCircumstance>;

/** Codes of findings about observations: some of them decide what can be suggested. */
const FINDING_CODES = /* @__PURE__ */ (() => {
  const isCode = (code: string): code is EvaluationFindingCode => code in EVALUATION_FINDINGS;
  return { listOf: { oneOf: Object.keys(EVALUATION_FINDINGS).filter(isCode) } } as const;
})();

/** The shape of {@link ChildEvaluation}: indicators are suggested from it. */
export const CHILD_EVALUATION = /* @__PURE__ */ (() =>
  ({
    fields: {
      madeBy: MADE,
      child: 'text',
      age: { oneOf: ['in-first-year', 'past-first-year', 'not-known'] },
      waysHome: { listOf: WAY_HOME },
      riskFactors: { listOf: COUNTED_RISK },
      protectiveFactors: { listOf: { fields: { ...COUNTED_PROTECTIVE.fields, doubts: FINDING_CODES } } },
      strengths: { listOf: { fields: { ...COUNTED_POSITIVE.fields, doubts: FINDING_CODES } } },
      absent: { listOf: ANY_OBSERVED },
      notKnown: { listOf: ANY_OBSERVED },
      notApplicable: { listOf: ANY_OBSERVED },
      notCounted: {
        listOf: {
          fields: {
            factor: FACTOR,
            ...OBSERVED,
            because: FINDING_CODES,
            recordedAs: { oneOf: STATUSES },
            ways: WAYS,
          },
        },
      },
      unanswered: {
        listOf: { fields: { domain: { oneOf: DOMAINS }, about: SUBJECT, factors: { listOf: FACTOR } } },
      },
      circumstances: { listOf: FOUND },
      openCircumstances: {
        listOf: {
          fields: {
            circumstance: { oneOf: CIRCUMSTANCE_IDS },
            bearing: { oneOf: BEARINGS },
            about: SUBJECT,
            because: { oneOf: ['unanswered', 'not-known', 'not-counted', 'not-shown'] },
          },
        },
      },
      contradictions: {
        listOf: {
          fields: {
            riskFactor: { fields: { factor: { oneOf: RISK_FACTOR_IDS }, ...OBSERVED } },
            protectiveFactor: { fields: { factor: { oneOf: PROTECTIVE_FACTOR_IDS }, ...OBSERVED } },
            says: 'text',
            explained: 'flag',
          },
        },
      },
      contested: {
        listOf: {
          fields: { factor: FACTOR, about: SUBJECT, because: CONTESTED_BECAUSE, observations: { listOf: 'number' } },
        },
      },
      researchMessages: {
        listOf: { fields: { message: { oneOf: RESEARCH_MESSAGE_IDS }, calledUpBy: 'unread', source: 'unread' } },
      },
      changeHighlyUnlikely: {
        listOf: {
          fields: {
            id: { oneOf: [...CIRCUMSTANCE_IDS, 'substance-misuse-with-domestic-violence'] },
            parents: { listOf: 'text' },
            consequence: 'unread',
            study: 'unread',
            source: 'unread',
          },
        },
      },
      positiveIndicators: { listOf: FOUND },
      capacityToChange: {
        listOf: {
          fields: {
            parents: { listOf: 'text', atLeast: 1 },
            children: { listOf: 'text', atLeast: 1 },
            evidence: { oneOf: CAPACITY_EVIDENCE },
            concludedOn: { optional: 'day' },
            quality: QUALITY,
          },
        },
      },
      keptAway: { listOf: { fields: { wayHome: 'text', parent: 'text' } } },
      findings: 'unread',
    },
  }) as const satisfies Shape<ChildEvaluation>)();
