/** The shapes of what the functions of this pillar take; `src/shared/shapes/read-shape.ts` reads them. */

import { PANEL_ROLES } from '../classification/agreement/agreement.js';
import {
  CAPACITY_VALUES,
  PROTECTIVE_FACTOR_VALUES,
  RISK_FACTOR_VALUES,
  RISK_LEVELS,
} from '../classification/profile.js';
import { PROFILE } from '../classification/shapes.js';
import { FACTOR_IDS } from '../factors/shapes.js';
import type { CivilDate } from '../shared/days/civil-date.js';
import type { Shape } from '../shared/shapes/shape-type.js';
import type { CaseEvent, Decider, EventBase, History, HistoryQuestion, ReplayQuestion } from './history/history.js';
import type { Practice, Variation } from './history/practice/practice.js';
import { CLOCK_IDS, type ReviewSituation } from './review/review-rule.js';

export const DECIDER = {
  fields: {
    role: { oneOf: PANEL_ROLES },
    person: 'text',
  },
} as const satisfies Shape<Decider>;

export const CASE_EVENT = {
  by: 'kind',
  kinds: {
    'classification-agreed': {
      fields: {
        id: 'text',
        happenedOn: 'day',
        recordedOn: 'day',
        level: { oneOf: RISK_LEVELS },
        profile: PROFILE,
        agreedBy: { listOf: DECIDER },
        reason: { optional: 'text' },
        knowingOf: { optional: { listOf: 'text' } },
      },
    },
    observed: {
      fields: {
        id: 'text',
        happenedOn: 'day',
        recordedOn: 'day',
        riskFactors: { optional: { oneOf: RISK_FACTOR_VALUES } },
        protectiveFactors: { optional: { oneOf: PROTECTIVE_FACTOR_VALUES } },
        capacityToChange: { optional: { oneOf: CAPACITY_VALUES } },
        newRisk: { optional: 'flag' },
        knowingOf: { optional: { listOf: 'text' } },
        managedLapse: {
          optional: {
            fields: {
              reason: 'text',
            },
          },
        },
      },
    },
    'came-home': {
      fields: {
        id: 'text',
        happenedOn: 'day',
        recordedOn: 'day',
      },
    },
    'back-in-care': {
      fields: {
        id: 'text',
        happenedOn: 'day',
        recordedOn: 'day',
      },
    },
    'support-planned': {
      fields: {
        id: 'text',
        happenedOn: 'day',
        recordedOn: 'day',
        until: 'day',
      },
    },
    'timescale-adjusted': {
      fields: {
        id: 'text',
        by: DECIDER,
        happenedOn: 'day',
        recordedOn: 'day',
        clock: { oneOf: CLOCK_IDS },
        months: 'number',
        reason: 'text',
      },
    },
    'child-timescale-set': {
      fields: {
        id: 'text',
        happenedOn: 'day',
        recordedOn: 'day',
        until: 'day',
      },
    },
    closed: {
      fields: {
        id: 'text',
        happenedOn: 'day',
        recordedOn: 'day',
      },
    },
    corrected: {
      fields: {
        id: 'text',
        happenedOn: 'day',
        recordedOn: 'day',
        of: 'text',
        by: 'text',
        reason: 'text',
        instead: { optional: 'text' },
      },
    },
  },
} as const satisfies Shape<CaseEvent>;

export const HISTORY = {
  fields: {
    edition: { oneOf: ['framework-2015'] },
    child: {
      fields: {
        id: 'text',
        bornOn: { optional: 'day' },
        servicesInvolvedInPregnancy: { optional: 'flag' },
      },
    },
    wayHome: {
      fields: {
        parents: { listOf: 'text', atLeast: 1 },
      },
    },
    events: { listOf: CASE_EVENT },
  },
} as const satisfies Shape<History>;

export const VARIATION = {
  by: 'kind',
  kinds: {
    'clock-months': {
      fields: {
        reason: 'text',
        from: 'day',
        clock: { oneOf: CLOCK_IDS },
        months: 'number',
      },
    },
    'support-months': {
      fields: {
        reason: 'text',
        from: 'day',
        months: 'number',
      },
    },
    'every-lapse-breaks': {
      fields: {
        reason: 'text',
        from: 'day',
      },
    },
    'emphasised-factors': {
      fields: {
        reason: 'text',
        from: 'day',
        factors: { listOf: { oneOf: FACTOR_IDS } },
      },
    },
  },
} as const satisfies Shape<Variation>;

export const PRACTICE = {
  fields: {
    variations: { listOf: VARIATION },
  },
} as const satisfies Shape<Practice>;

export const HISTORY_QUESTION = {
  fields: { asOf: 'day', knownOn: { optional: 'day' }, practice: { optional: PRACTICE } },
} as const satisfies Shape<HistoryQuestion>;

export const REPLAY_QUESTION = {
  fields: { asOf: 'day', knownOn: { optional: 'day' }, practice: { optional: { anyOf: [] } } },
} as const satisfies Shape<ReplayQuestion>;

/** The shape of a question about what was known on a day. */
export const HINDSIGHT_QUESTION = /* @__PURE__ */ (() =>
  ({
    fields: { ...HISTORY_QUESTION.fields, knownOn: 'day' },
  }) as const satisfies Shape<HistoryQuestion & { readonly knownOn: CivilDate }>)();

export const REVIEW_SITUATION = {
  fields: {
    level: { oneOf: RISK_LEVELS },
    newRisk: 'flag',
    protectiveFactors: { oneOf: PROTECTIVE_FACTOR_VALUES },
    capacityToChange: { oneOf: CAPACITY_VALUES },
    riskFactors: { oneOf: RISK_FACTOR_VALUES },
    sustained: 'flag',
    confirmed: 'flag',
    sixMonthsAtLevel: 'flag',
    childTimescale: { oneOf: ['within', 'past', 'not-set'] },
    reclassifiedAfterReturn: 'flag',
    protectedDuringStay: 'flag',
    childIsHome: 'flag',
  },
} as const satisfies Shape<ReviewSituation>;

/** The shape of what an event of an agreed classification needs besides. */
export const EVENT_RECORDED = {
  fields: { id: 'text', recordedOn: 'day' },
} as const satisfies Shape<Pick<EventBase, 'id' | 'recordedOn'>>;
