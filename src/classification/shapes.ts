/** The shapes of what the functions of this pillar take; `src/shared/shapes/read-shape.ts` reads them. */

import type { WayHome } from '../factors/assessment.js';
import { ASSESSMENT } from '../factors/shapes.js';
import { CITATION } from '../shared/format-citation.js';
import { MADE } from '../shared/made-by.js';
import type { Shape } from '../shared/shapes/shape-type.js';
import {
  type AgreementQuestion,
  type ClassificationRecord,
  type IndependentView,
  type IroInvolvement,
  PANEL_ROLES,
} from './agreement/agreement.js';
import { AUDIENCES, type Audience, type ExplainedTable, type Explanation } from './explanation.js';
import type { Indication } from './indication.js';
import {
  LETTER_HOMES,
  LETTER_ORDERS,
  type LetterContacts,
  type LetterDetails,
  type Section20Facts,
} from './letters/letter.js';
import {
  CAPACITY_VALUES,
  INDICATOR_IDS,
  LIKELIHOOD_VALUES,
  type PartialProfile,
  PROTECTIVE_FACTOR_VALUES,
  type Profile,
  RISK_FACTOR_VALUES,
  RISK_LEVELS,
  WISHES_VALUES,
} from './profile.js';
import type { IndicatorSetting, SuggestedProfile } from './suggestions/suggestion.js';

export const PROFILE = {
  fields: {
    riskFactors: { oneOf: RISK_FACTOR_VALUES },
    protectiveFactors: { oneOf: PROTECTIVE_FACTOR_VALUES },
    capacityToChange: { oneOf: CAPACITY_VALUES },
    wishes: { oneOf: WISHES_VALUES },
    likelihoodOfRecurrence: { oneOf: LIKELIHOOD_VALUES },
  },
} as const satisfies Shape<Profile>;

export const PARTIAL_PROFILE = {
  fields: {
    riskFactors: { optional: { oneOf: RISK_FACTOR_VALUES } },
    protectiveFactors: { optional: { oneOf: PROTECTIVE_FACTOR_VALUES } },
    capacityToChange: { optional: { oneOf: CAPACITY_VALUES } },
    wishes: { optional: { oneOf: WISHES_VALUES } },
    likelihoodOfRecurrence: { optional: { oneOf: LIKELIHOOD_VALUES } },
  },
} as const satisfies Shape<PartialProfile>;

export const INDICATOR_SETTING = {
  by: 'indicator',
  kinds: {
    riskFactors: {
      fields: {
        value: { oneOf: RISK_FACTOR_VALUES },
        by: 'text',
        setOn: 'day',
        reason: { optional: 'text' },
      },
    },
    protectiveFactors: {
      fields: {
        value: { oneOf: PROTECTIVE_FACTOR_VALUES },
        by: 'text',
        setOn: 'day',
        reason: { optional: 'text' },
      },
    },
    capacityToChange: {
      fields: {
        value: { oneOf: CAPACITY_VALUES },
        by: 'text',
        setOn: 'day',
        reason: { optional: 'text' },
      },
    },
    wishes: {
      fields: {
        value: { oneOf: WISHES_VALUES },
        by: 'text',
        setOn: 'day',
        reason: { optional: 'text' },
      },
    },
    likelihoodOfRecurrence: {
      fields: {
        value: { oneOf: LIKELIHOOD_VALUES },
        by: 'text',
        setOn: 'day',
        reason: { optional: 'text' },
      },
    },
  },
} as const satisfies Shape<IndicatorSetting>;

export const INDICATOR_SETTINGS = { listOf: INDICATOR_SETTING } as const satisfies Shape<readonly IndicatorSetting[]>;

export const INDEPENDENT_VIEW = {
  fields: {
    role: { oneOf: PANEL_ROLES },
    person: 'text',
    level: { oneOf: RISK_LEVELS },
    recordedOn: 'day',
  },
} as const satisfies Shape<IndependentView>;

export const IRO_INVOLVEMENT = {
  by: 'involved',
  kinds: {
    true: {
      fields: {
        person: 'text',
        on: 'day',
      },
    },
    false: { fields: {} },
  },
} as const satisfies Shape<IroInvolvement>;

export const CLASSIFICATION_RECORD = {
  fields: {
    edition: { oneOf: ['framework-2015'] },
    child: 'text',
    wayHome: {
      fields: {
        parents: { listOf: 'text', atLeast: 1 },
      },
    },
    profile: PROFILE,
    conferredOn: 'day',
    level: { oneOf: RISK_LEVELS },
    reasonForDifferenceFromViews: { optional: 'text' },
    reasonForDifferenceFromTable: { optional: 'text' },
    iro: IRO_INVOLVEMENT,
    views: { listOf: INDEPENDENT_VIEW },
  },
} as const satisfies Shape<ClassificationRecord>;

export const SECTION_20_FACTS = {
  fields: {
    isSixteenOrOver: { optional: 'flag' },
    youngPersonAgreed: { optional: 'flag' },
    hasOrderOnWhoCares: { optional: 'flag' },
  },
} as const satisfies Shape<Section20Facts>;

export const LETTER_CONTACTS = {
  fields: {
    socialWorker: { optional: 'text' },
    reviewingOfficer: { optional: 'text' },
    advocate: { optional: 'text' },
    complaints: { optional: 'text' },
    solicitor: { optional: 'text' },
  },
} as const satisfies Shape<LetterContacts>;

export const LETTER_DETAILS = {
  fields: {
    wishesMayBeTold: { optional: 'flag' },
    reason: { optional: 'text' },
    livesAt: { optional: { oneOf: LETTER_HOMES } },
    legal: {
      optional: {
        anyOf: [
          { fields: { status: { oneOf: LETTER_ORDERS } } },
          { fields: { status: { oneOf: ['section-20'] }, facts: { optional: SECTION_20_FACTS } } },
        ],
      },
    },
    contacts: { optional: LETTER_CONTACTS },
  },
} as const satisfies Shape<LetterDetails>;

export const AUDIENCE = { oneOf: AUDIENCES } as const satisfies Shape<Audience>;

/** The shape of a way home, as far as indicators are suggested for it. */
export const PARENTS_OF_HOME = {
  fields: { parents: { listOf: 'text', atLeast: 1 } },
} as const satisfies Shape<Pick<WayHome, 'parents'>>;

const LEVELS = { listOf: { oneOf: RISK_LEVELS } } as const;
const INDICATORS = { listOf: { oneOf: INDICATOR_IDS } } as const;

const INDICATOR_VALUE = /* @__PURE__ */ (() =>
  ({
    oneOf: [
      ...RISK_FACTOR_VALUES,
      ...PROTECTIVE_FACTOR_VALUES,
      ...CAPACITY_VALUES,
      ...WISHES_VALUES,
      ...LIKELIHOOD_VALUES,
    ],
  }) as const)();

const INDICATED = {
  madeBy: MADE,
  reasons: {
    listOf: {
      fields: { indicator: { oneOf: INDICATOR_IDS }, value: INDICATOR_VALUE, levels: LEVELS, source: 'unread' },
    },
  },
  support: { of: RISK_LEVELS, each: { fields: { supporting: INDICATORS, against: INDICATORS } } },
  sources: 'unread',
} as const;

export const INDICATION = /* @__PURE__ */ (() =>
  ({
    by: 'kind',
    kinds: {
      matched: { fields: { ...INDICATED, level: { oneOf: RISK_LEVELS }, pointsTo: 'unread' } },
      mixed: { fields: { ...INDICATED, options: LEVELS, cautiousBound: { oneOf: RISK_LEVELS } } },
      incomplete: {
        fields: {
          ...INDICATED,
          missing: INDICATORS,
          stillPossible: LEVELS,
          cautiousBoundAtLeast: { oneOf: RISK_LEVELS },
        },
      },
    },
  }) as const satisfies Shape<Indication>)();

export const EXPLAINED_TABLE = {
  fields: {
    madeBy: MADE,
    mark: 'text',
    columns: { fields: { low: 'text', medium: 'text', high: 'text', severe: 'text' } },
    rows: {
      listOf: {
        fields: {
          indicator: { oneOf: INDICATOR_IDS },
          heading: 'text',
          cells: { listOf: { fields: { level: { oneOf: RISK_LEVELS }, text: 'text', found: 'flag' } } },
        },
      },
    },
  },
} as const satisfies Shape<ExplainedTable>;

export const EXPLANATION = {
  fields: {
    madeBy: MADE,
    audience: AUDIENCE,
    title: 'text',
    parts: {
      listOf: {
        fields: { heading: 'text', points: { listOf: { fields: { text: 'text', source: { optional: CITATION } } } } },
      },
    },
    table: EXPLAINED_TABLE,
  },
} as const satisfies Shape<Explanation>;

/** The shape of {@link SuggestedProfile}: people set what is not suggested, or see it otherwise. */
export const SUGGESTED_PROFILE = {
  fields: {
    madeBy: MADE,
    child: 'text',
    parents: { listOf: 'text', atLeast: 1 },
    suggestions: 'unread',
    profile: PARTIAL_PROFILE,
  },
} as const satisfies Shape<SuggestedProfile>;

/** The shape of {@link AgreementQuestion}. That no day is asked about has a finding of its own. */
export const AGREEMENT_QUESTION = {
  fields: {
    asOf: 'unread',
    assessment: { optional: ASSESSMENT },
    setProfile: {
      optional: {
        fields: {
          madeBy: MADE,
          child: 'text',
          parents: { listOf: 'text', atLeast: 1 },
          firstSetOn: { optional: 'day' },
          lastSetOn: { optional: 'day' },
          profile: PARTIAL_PROFILE,
          origins: {
            of: INDICATOR_IDS,
            each: {
              oneOf: ['suggested', 'set-as-suggested', 'set-otherwise', 'set-where-none-suggested', 'not-known'],
            },
          },
        },
      },
    },
  },
} as const satisfies Shape<AgreementQuestion>;
