/** The shapes of what the functions of this pillar take; `src/shared/shape.ts` reads them. */

import { MADE } from '../shared/made-by.js';
import type { Shape } from '../shared/shape.js';
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
  type Observation,
  type Parent,
  STATUSES,
  type Subject,
  type WayHome,
} from './assessment.js';
import { CHRONOLOGY_DIRECTIONS, type Chronology, type ChronologyQuestion } from './chronology/chronology.js';
import type {
  AssessmentQuestion,
  ChildEvaluation,
  Contested,
  CountedPositive,
  CountedProtective,
  CountedRisk,
  EvidenceQuality,
  FoundCircumstance,
  Observed,
  RiskAtHome,
} from './evaluation.js';
import { PARTICULAR_IDS, ROLES } from './evidence-standard.js';
import { DOMAINS, PROTECTIVE_FACTOR_IDS, RISK_FACTOR_IDS } from './factor.js';

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

/** The shape of {@link Chronology}. */
export const CHRONOLOGY = /* @__PURE__ */ (() =>
  ({
    fields: {
      entries: {
        listOf: {
          fields: {
            id: 'text',
            what: 'text',
            happenedOn: { optional: 'day' },
            until: { optional: 'day' },
            recordedOn: 'day',
            source: { optional: { oneOf: EVIDENCE_SOURCES } },
            reference: { optional: 'text' },
            saidBy: { optional: 'text' },
            role: { optional: { oneOf: ROLES } },
            nature: { optional: { oneOf: EVIDENCE_NATURES } },
            bearsOn: { optional: { listOf: { oneOf: FACTOR_IDS } } },
            direction: { optional: { oneOf: CHRONOLOGY_DIRECTIONS } },
          },
        },
      },
      abbreviations: { optional: { listOf: { fields: { short: 'text', meaning: 'text' } } } },
    },
  }) as const satisfies Shape<Chronology>)();

/** The shape of {@link ChronologyQuestion}. */
export const CHRONOLOGY_QUESTION = { fields: { asOf: 'day' } } as const satisfies Shape<ChronologyQuestion>;

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
    infancy: { optional: { oneOf: ['in-first-year', 'past-first-year'] } },
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
  fields: { bearing: 'unread', ways: WAYS },
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

/** The shape of {@link ChildEvaluation}: indicators are suggested from it. */
export const CHILD_EVALUATION = /* @__PURE__ */ (() =>
  ({
    fields: {
      madeBy: MADE,
      child: 'text',
      age: { oneOf: ['in-first-year', 'past-first-year', 'not-known'] },
      waysHome: { listOf: WAY_HOME },
      riskFactors: { listOf: COUNTED_RISK },
      protectiveFactors: { listOf: COUNTED_PROTECTIVE },
      strengths: { listOf: COUNTED_POSITIVE },
      absent: { listOf: ANY_OBSERVED },
      notKnown: { listOf: ANY_OBSERVED },
      notApplicable: { listOf: ANY_OBSERVED },
      notCounted: {
        listOf: {
          fields: { factor: FACTOR, ...OBSERVED, because: 'unread', recordedAs: { oneOf: STATUSES }, ways: WAYS },
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
      researchMessages: 'unread',
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
