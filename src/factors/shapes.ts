/** The shapes of an assessment; `src/shared/shapes/read-shape.ts` reads them. */

import type { Shape } from '../shared/shapes/shape-type.js';
import {
  ADDRESSED,
  ASSESSMENT_LIMITS,
  type Assessment,
  CAPACITY_EVIDENCE,
  type CapacityConclusion,
  type Child,
  CIRCUMSTANCE_IDS,
  type CircumstanceObservation,
  EFFECTS,
  EVIDENCE_NATURES,
  EVIDENCE_SOURCES,
  type Evidence,
  INFANCIES,
  type Observation,
  type Parent,
  STATUSES,
  type Subject,
  type WayHome,
} from './assessment.js';
import type { AssessmentQuestion } from './evaluation.js';
import { PARTICULAR_IDS, ROLES } from './evidence-standard.js';
import { PROTECTIVE_FACTOR_IDS, RISK_FACTOR_IDS } from './factor.js';

/** Every factor: the risk factors, then the protective ones. */
export const FACTOR_IDS = /* @__PURE__ */ (() => [...RISK_FACTOR_IDS, ...PROTECTIVE_FACTOR_IDS])();

export const EVIDENCE = {
  fields: {
    source: { oneOf: EVIDENCE_SOURCES },
    role: { oneOf: ROLES },
    nature: { oneOf: EVIDENCE_NATURES },
    happenedOn: { optional: 'day' },
    recordedOn: { optional: 'day' },
    shows: { optional: { listOf: { oneOf: PARTICULAR_IDS } } },
    reference: { optional: 'text' },
  },
} as const satisfies Shape<Evidence>;

export const SUBJECT = {
  by: 'kind',
  kinds: {
    child: { fields: {} },
    parent: {
      fields: {
        parent: 'text',
      },
    },
    'parents-together': {
      fields: {
        parents: { listOf: 'text', atLeast: 2 },
      },
    },
    household: {
      fields: {
        parents: { listOf: 'text', atLeast: 1 },
      },
    },
    professionals: { fields: {} },
    'social-setting': {
      fields: {
        parents: { listOf: 'text', atLeast: 1 },
      },
    },
  },
} as const satisfies Shape<Subject>;

export const CHILD = {
  fields: {
    id: 'text',
    bornOn: { optional: 'day' },
    infancy: { optional: { oneOf: INFANCIES } },
  },
} as const satisfies Shape<Child>;

export const PARENT = {
  fields: {
    id: 'text',
  },
} as const satisfies Shape<Parent>;

export const WAY_HOME = {
  fields: {
    id: 'text',
    children: { listOf: 'text', atLeast: 1 },
    parents: { listOf: 'text', atLeast: 1 },
    notThere: {
      optional: {
        listOf: {
          fields: {
            parent: 'text',
            evidence: { listOf: EVIDENCE },
          },
        },
      },
    },
  },
} as const satisfies Shape<WayHome>;

export const OBSERVATION = {
  fields: {
    factor: { oneOf: FACTOR_IDS },
    children: { listOf: 'text', atLeast: 1 },
    about: SUBJECT,
    status: { oneOf: STATUSES },
    evidence: { listOf: EVIDENCE },
    addressed: {
      optional: {
        listOf: {
          fields: {
            wayHome: 'text',
            how: { oneOf: ADDRESSED },
            evidence: { listOf: EVIDENCE },
            recordedOn: { optional: 'day' },
          },
        },
      },
    },
    mitigates: {
      optional: {
        listOf: {
          fields: {
            riskFactor: { oneOf: RISK_FACTOR_IDS },
            about: SUBJECT,
            effect: { oneOf: EFFECTS },
            evidence: { listOf: EVIDENCE },
            recordedOn: { optional: 'day' },
          },
        },
      },
    },
    explanation: { optional: 'text' },
  },
} as const satisfies Shape<Observation>;

export const CIRCUMSTANCE_OBSERVATION = {
  fields: {
    circumstance: { oneOf: CIRCUMSTANCE_IDS },
    children: { listOf: 'text', atLeast: 1 },
    about: SUBJECT,
    status: { oneOf: STATUSES },
    evidence: { listOf: EVIDENCE },
    addressed: {
      optional: {
        listOf: {
          fields: {
            wayHome: 'text',
            how: { oneOf: ADDRESSED },
            evidence: { listOf: EVIDENCE },
            recordedOn: { optional: 'day' },
          },
        },
      },
    },
  },
} as const satisfies Shape<CircumstanceObservation>;

export const CAPACITY_CONCLUSION = {
  fields: {
    parents: { listOf: 'text', atLeast: 1 },
    children: { listOf: 'text', atLeast: 1 },
    evidence: { oneOf: CAPACITY_EVIDENCE },
    restsOn: { listOf: EVIDENCE },
    concludedOn: { optional: 'day' },
  },
} as const satisfies Shape<CapacityConclusion>;

export const ASSESSMENT = /* @__PURE__ */ (() =>
  ({
    fields: {
      edition: { oneOf: ['framework-2015'] },
      children: { listOf: CHILD, atLeast: 1, atMost: ASSESSMENT_LIMITS.children },
      parents: { listOf: PARENT, atLeast: 1, atMost: ASSESSMENT_LIMITS.parents },
      waysHome: { listOf: WAY_HOME, atLeast: 1, atMost: ASSESSMENT_LIMITS.waysHome },
      observations: { listOf: OBSERVATION },
      circumstances: { listOf: CIRCUMSTANCE_OBSERVATION },
      capacityToChange: { listOf: CAPACITY_CONCLUSION },
    },
  }) as const satisfies Shape<Assessment>)();

/** The shape of a question about an assessment. */
export const ASSESSMENT_QUESTION = { fields: { asOf: 'day' } } as const satisfies Shape<AssessmentQuestion>;
