/** The shapes of a Reunification Plan, and of what is known beside it. */

import { RISK_LEVELS } from '../../classification/profile.js';
import { RISK_FACTOR_IDS } from '../../factors/factor.js';
import { KNOWN_OR_NOT } from '../../goals/goal/goal.js';
import { FREQUENCY } from '../../goals/goal/shapes.js';
import type { Shape } from '../../shared/shapes/shape-type.js';
import {
  BY_CHILD,
  type ExamPeriod,
  type PlanContext,
  RETURN_STAGE_KINDS,
  type ReunificationPlan,
  TEAM_ROLES,
} from './reunification-plan.js';

export const EXAM_PERIOD = { fields: { from: 'day', until: 'day' } } as const satisfies Shape<ExamPeriod>;

export const REUNIFICATION_PLAN = {
  fields: {
    edition: { oneOf: ['framework-2015'] },
    child: 'text',
    wayHome: {
      fields: {
        parents: { listOf: 'text', atLeast: 1 },
      },
    },
    madeOn: { optional: 'day' },
    metOn: { optional: 'day' },
    agreementMadeOn: { optional: 'day' },
    reportMadeOn: { optional: 'day' },
    otherPlansLinked: { optional: 'flag' },
    involved: {
      optional: {
        fields: {
          parents: { optional: 'flag' },
          child: { optional: { oneOf: BY_CHILD } },
          carers: { optional: 'flag' },
        },
      },
    },
    referralsAgreed: { optional: 'flag' },
    agencies: {
      optional: {
        listOf: {
          fields: {
            agency: 'text',
            responsible: { optional: 'text' },
            copyGivenOn: { optional: 'day' },
          },
        },
      },
    },
    timescale: {
      optional: {
        fields: {
          startsOn: { optional: 'day' },
          homeOn: { optional: 'day' },
          schoolTimetableConsidered: { optional: 'flag' },
        },
      },
    },
    preparatoryWork: {
      optional: {
        listOf: {
          fields: {
            kind: { oneOf: ['contact', 'other'] },
            what: 'text',
            by: { optional: { listOf: 'text' } },
            howOften: { optional: { anyOf: [FREQUENCY, { oneOf: ['once'] }] } },
            from: { optional: 'day' },
            until: { optional: 'day' },
          },
        },
      },
    },
    carers: {
      optional: {
        listOf: {
          fields: {
            carer: { oneOf: ['foster-carer', 'residential-staff', 'kinship-carer'] },
            before: { optional: 'text' },
            after: { optional: 'text' },
          },
        },
      },
    },
    team: {
      optional: {
        listOf: {
          fields: {
            id: 'text',
            role: { oneOf: TEAM_ROLES },
            person: { optional: 'text' },
            agency: { optional: 'text' },
            does: { optional: 'text' },
          },
        },
      },
    },
    familyMeetingConsidered: { optional: 'flag' },
    school: {
      optional: {
        by: 'kind',
        kinds: {
          attends: {
            fields: {
              by: { optional: 'text' },
              does: { optional: 'text' },
              changes: { optional: 'flag' },
              helpToSettle: { optional: 'text' },
            },
          },
          'attends-none': {
            fields: {
              reason: 'text',
            },
          },
        },
      },
    },
    trustedAdult: {
      optional: {
        fields: {
          person: 'text',
          who: { optional: { oneOf: TEAM_ROLES } },
          chosenByChild: { optional: { oneOf: BY_CHILD } },
          canGoOnAfterReturn: { optional: { oneOf: KNOWN_OR_NOT } },
          knowsToPassConcernsOn: { optional: 'flag' },
        },
      },
    },
    schedule: {
      optional: {
        listOf: {
          fields: {
            kind: { oneOf: RETURN_STAGE_KINDS },
            from: 'day',
            until: { optional: 'day' },
            supportedBy: { optional: { listOf: 'text' } },
            monitoredBy: { optional: { listOf: 'text' } },
          },
        },
      },
    },
    support: {
      optional: {
        listOf: {
          fields: {
            id: { optional: 'text' },
            addresses: { optional: { listOf: { oneOf: RISK_FACTOR_IDS } } },
            goals: { optional: { listOf: 'text' } },
            what: 'text',
            for: { oneOf: ['child', 'parents', 'family'] },
            by: { optional: { listOf: 'text' } },
            howOften: { optional: FREQUENCY },
            intensity: { optional: 'text' },
            from: { optional: 'day' },
            until: { optional: 'day' },
            isLongTerm: { optional: 'flag' },
            reducedOn: { optional: { listOf: 'day' } },
          },
        },
      },
    },
    monitoring: {
      optional: {
        listOf: {
          fields: {
            what: 'text',
            by: { optional: { listOf: 'text' } },
            howOften: { optional: FREQUENCY },
          },
        },
      },
    },
    visits: {
      optional: {
        listOf: {
          fields: {
            announced: 'flag',
            by: { optional: { listOf: 'text' } },
            from: { optional: 'day' },
            until: { optional: 'day' },
            howOften: { optional: FREQUENCY },
            childSeenAlone: { optional: 'flag' },
            outsideTheHome: { optional: 'flag' },
          },
        },
      },
    },
    concerns: {
      optional: {
        fields: {
          how: { optional: 'text' },
          collectedBy: { optional: { listOf: 'text' } },
          actedOnBy: { optional: { listOf: 'text' } },
          discussedAtEachReview: { optional: 'flag' },
        },
      },
    },
    reviews: {
      optional: {
        fields: {
          process: { optional: 'text' },
          on: { optional: { listOf: 'day' } },
        },
      },
    },
    contingency: {
      optional: {
        fields: {
          ifReturnFails: { optional: 'text' },
          ifStressShows: { optional: 'text' },
        },
      },
    },
    whatFamiliesKnow: {
      optional: {
        fields: {
          helpForParents: { optional: 'text' },
          helpForChild: { optional: 'text' },
          childIsTooYoung: { optional: 'flag' },
          saysRiskCanBeReclassified: { optional: 'flag' },
          saysAuthorityMayAct: { optional: 'flag' },
        },
      },
    },
    risksOutsideHome: {
      optional: {
        by: 'kind',
        kinds: {
          'none-known': { fields: {} },
          some: {
            fields: {
              agencies: { listOf: 'text' },
            },
          },
        },
      },
    },
    signature: {
      optional: {
        fields: {
          by: 'text',
          on: 'day',
        },
      },
    },
  },
} as const satisfies Shape<ReunificationPlan>;

export const PLAN_CONTEXT = {
  fields: {
    asOf: { optional: 'day' },
    examPeriods: { optional: { listOf: EXAM_PERIOD } },
    schoolTerms: { optional: { listOf: EXAM_PERIOD } },
    schoolHolidays: { optional: { listOf: EXAM_PERIOD } },
    bornOn: { optional: 'day' },
    level: { optional: { oneOf: RISK_LEVELS } },
    agreedOn: { optional: 'day' },
    mayCloseOn: { optional: 'day' },
    supportMonths: { optional: 'number' },
  },
} as const satisfies Shape<PlanContext>;
