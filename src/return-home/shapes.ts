/** The shapes of what the functions of this pillar take; `src/shared/shape.ts` reads them. */

import {
  CAPACITY_VALUES,
  PROTECTIVE_FACTOR_VALUES,
  RISK_FACTOR_VALUES,
  RISK_LEVELS,
} from '../classification/profile.js';
import { RISK_FACTOR_IDS } from '../factors/factor.js';
import {
  COUNTED_POSITIVE,
  COUNTED_PROTECTIVE,
  COUNTED_RISK,
  FACTOR_IDS,
  SUBJECT,
  WAY_HOME,
} from '../factors/shapes.js';
import { FREQUENCY, GOAL, GOAL_REVIEW, PARENTAL_AGREEMENT } from '../goals/shapes.js';
import { HISTORY, PRACTICE } from '../reclassification/shapes.js';
import type { CivilDate } from '../shared/civil-date.js';
import type { Shape } from '../shared/shape.js';
import type { RecordedAnswer, StepsQuestion } from './checklist/checklist.js';
import type { FirstYearCase, FirstYearQuestion } from './first-year/first-year.js';
import { NOT_ALONE_REASONS, type VisitMade } from './first-year/visit-made.js';
import { WARNING_SIGN_KINDS, type WarningSign } from './first-year/warning-sign.js';
import { APPROVAL_IDS, type ApprovalGiven, type ApprovalQuestion, type LegalPosition } from './law/approval.js';
import { LEGAL_STATUS_IDS, RETURN_ROUTE_IDS } from './law/route.js';
import type { BankHolidays } from './law/working-day.js';
import { type DecisionAgainstReturn, PERMANENCE_STEP_IDS } from './no-return/permanence.js';
import {
  type ExamPeriod,
  type PlanContext,
  RETURN_STAGE_KINDS,
  type ReunificationPlan,
  TEAM_ROLES,
} from './plan/reunification-plan.js';
import { RECORDED_CONDITION_IDS, type ReadinessCase, type ReadinessQuestion } from './readiness/readiness.js';
import { PROMISE_STANDINGS, SUPPORT_LINE_CODES, type SupportCase, type SupportQuestion } from './support/support.js';
import {
  type LeadProfessional,
  SUPPORT_BARRIER_IDS,
  SUPPORT_STAGES,
  SUPPORT_STEPS,
  type SupportEntry,
  type SupportFor,
  TREATMENT_KINDS,
} from './support/support-entry.js';
import type { SupportRow } from './support/support-row.js';
import { UNPLANNED_STEP_IDS, type UnplannedReturn } from './unplanned-return/unplanned-return.js';

const YES_NO_NOT_KNOWN = ['yes', 'no', 'not-known'] as const;

const EXAM_PERIOD = { fields: { from: 'day', until: 'day' } } as const satisfies Shape<ExamPeriod>;

export const RECORDED_ANSWER = {
  by: 'kind',
  kinds: {
    done: {
      fields: {
        on: 'day',
        by: 'text',
      },
    },
    'not-done': { fields: {} },
    'not-known': { fields: {} },
    'not-applicable': {
      fields: {
        reason: 'text',
      },
    },
  },
} as const satisfies Shape<RecordedAnswer>;

export const APPROVAL_GIVEN = {
  fields: {
    approval: { oneOf: APPROVAL_IDS },
    by: 'text',
    on: 'day',
    satisfiedOf: {
      fields: {
        'wishes-and-feelings': {
          optional: {
            by: 'kind',
            kinds: {
              satisfied: { fields: {} },
              'not-satisfied': { fields: {} },
              'not-appropriate': {
                fields: {
                  reason: 'text',
                },
              },
            },
          },
        },
        welfare: {
          optional: {
            by: 'kind',
            kinds: {
              satisfied: { fields: {} },
              'not-satisfied': { fields: {} },
              'not-appropriate': {
                fields: {
                  reason: 'text',
                },
              },
            },
          },
        },
        support: {
          optional: {
            by: 'kind',
            kinds: {
              satisfied: { fields: {} },
              'not-satisfied': { fields: {} },
              'not-appropriate': {
                fields: {
                  reason: 'text',
                },
              },
            },
          },
        },
        'relatives-consulted': {
          optional: {
            by: 'kind',
            kinds: {
              satisfied: { fields: {} },
              'not-satisfied': { fields: {} },
              'not-appropriate': {
                fields: {
                  reason: 'text',
                },
              },
            },
          },
        },
        'iro-consulted': {
          optional: {
            by: 'kind',
            kinds: {
              satisfied: { fields: {} },
              'not-satisfied': { fields: {} },
              'not-appropriate': {
                fields: {
                  reason: 'text',
                },
              },
            },
          },
        },
        'eligible-child': {
          optional: {
            by: 'kind',
            kinds: {
              satisfied: { fields: {} },
              'not-satisfied': { fields: {} },
              'not-appropriate': {
                fields: {
                  reason: 'text',
                },
              },
            },
          },
        },
        'parents-suitable': {
          optional: {
            by: 'kind',
            kinds: {
              satisfied: { fields: {} },
              'not-satisfied': { fields: {} },
              'not-appropriate': {
                fields: {
                  reason: 'text',
                },
              },
            },
          },
        },
      },
    },
  },
} as const satisfies Shape<ApprovalGiven>;

export const LEGAL_POSITION = {
  fields: {
    status: { optional: { oneOf: LEGAL_STATUS_IDS } },
    route: { optional: { oneOf: RETURN_ROUTE_IDS } },
    bornOn: { optional: 'day' },
    lookedAfterSince: { optional: 'day' },
    isEligibleChild: { optional: 'flag' },
  },
} as const satisfies Shape<LegalPosition>;

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
          child: { optional: { oneOf: ['yes', 'no', 'too-young'] } },
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
          chosenByChild: { optional: { oneOf: ['yes', 'no', 'too-young'] } },
          canGoOnAfterReturn: { optional: { oneOf: YES_NO_NOT_KNOWN } },
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

export const WARNING_SIGN = {
  fields: {
    id: 'text',
    happenedOn: 'day',
    recordedOn: 'day',
    sign: { oneOf: WARNING_SIGN_KINDS },
    isNewRisk: { optional: { oneOf: YES_NO_NOT_KNOWN } },
    riskFactors: { optional: { oneOf: RISK_FACTOR_VALUES } },
    protectiveFactors: { optional: { oneOf: PROTECTIVE_FACTOR_VALUES } },
    capacityToChange: { optional: { oneOf: CAPACITY_VALUES } },
    action: {
      optional: {
        fields: {
          on: 'day',
          by: 'text',
        },
      },
    },
    discussedOn: { optional: { listOf: 'day' } },
    careAtHomeConsideredOn: { optional: 'day' },
    harmAssessedOn: { optional: 'day' },
    limitsPlannedOn: { optional: 'day' },
  },
} as const satisfies Shape<WarningSign>;

export const WARNING_SIGN_LIST = { listOf: WARNING_SIGN } as const satisfies Shape<readonly WarningSign[]>;

export const VISIT_MADE = {
  fields: {
    id: 'text',
    on: 'day',
    recordedOn: 'day',
    announced: 'flag',
    by: 'text',
    role: { oneOf: TEAM_ROLES },
    child: {
      optional: {
        anyOf: [
          { fields: { kind: { oneOf: ['alone'] }, outsideTheHome: { optional: 'flag' } } },
          { fields: { kind: { oneOf: ['not-alone'] } } },
          { fields: { kind: { oneOf: NOT_ALONE_REASONS }, reason: 'text' } },
        ],
      },
    },
  },
} as const satisfies Shape<VisitMade>;

export const VISITS_MADE = { listOf: VISIT_MADE } as const satisfies Shape<readonly VisitMade[]>;

export const READINESS_CASE = {
  fields: {
    child: 'text',
    wayHome: {
      fields: {
        parents: { listOf: 'text', atLeast: 1 },
      },
    },
    history: { optional: HISTORY },
    agreement: { optional: PARENTAL_AGREEMENT },
    evaluation: {
      optional: {
        fields: {
          child: 'text',
          waysHome: { listOf: WAY_HOME },
          riskFactors: { listOf: COUNTED_RISK },
          protectiveFactors: { listOf: COUNTED_PROTECTIVE },
          strengths: { listOf: COUNTED_POSITIVE },
        },
      },
    },
    earlierGoals: { optional: { listOf: GOAL } },
    goalsForTimeAtHome: { optional: { listOf: 'text' } },
    goalReviews: { optional: { listOf: GOAL_REVIEW } },
    plan: { optional: REUNIFICATION_PLAN },
    examPeriods: {
      optional: {
        listOf: EXAM_PERIOD,
      },
    },
    schoolTerms: {
      optional: {
        listOf: EXAM_PERIOD,
      },
    },
    schoolHolidays: {
      optional: {
        listOf: EXAM_PERIOD,
      },
    },
    legal: { optional: LEGAL_POSITION },
    approvals: { optional: { listOf: APPROVAL_GIVEN } },
    recorded: {
      optional: { of: RECORDED_CONDITION_IDS, each: RECORDED_ANSWER },
    },
  },
} as const satisfies Shape<ReadinessCase>;

export const UNPLANNED_RETURN = {
  fields: {
    status: { optional: { oneOf: LEGAL_STATUS_IDS } },
    happenedOn: 'day',
    lookedAfterSince: { optional: 'day' },
    bornOn: { optional: 'day' },
    immediateConcern: { optional: { oneOf: YES_NO_NOT_KNOWN } },
    servicesRefused: { optional: { oneOf: YES_NO_NOT_KNOWN } },
    isEligibleChild: { optional: 'flag' },
    level: { optional: { oneOf: RISK_LEVELS } },
    recorded: {
      optional: { of: UNPLANNED_STEP_IDS, each: RECORDED_ANSWER },
    },
  },
} as const satisfies Shape<UnplannedReturn>;

export const STEPS_QUESTION = { fields: { asOf: 'day' } } as const satisfies Shape<StepsQuestion>;

export const DECISION_AGAINST_RETURN = {
  fields: {
    decidedOn: { optional: 'day' },
    bornOn: { optional: 'day' },
    lookedAfterSince: { optional: 'day' },
    status: { optional: { oneOf: LEGAL_STATUS_IDS } },
    level: { optional: { oneOf: RISK_LEVELS } },
    changesCourtCarePlan: { optional: 'flag' },
    careOrderToBeAppliedFor: { optional: 'flag' },
    newCarersIdentified: { optional: 'flag' },
    recorded: {
      optional: { of: PERMANENCE_STEP_IDS, each: RECORDED_ANSWER },
    },
  },
} as const satisfies Shape<DecisionAgainstReturn>;

export const BANK_HOLIDAYS = {
  fields: {
    'england-and-wales': {
      fields: {
        division: { oneOf: ['england-and-wales'] },
        events: {
          listOf: {
            fields: {
              title: 'unread',
              date: 'day',
              notes: 'unread',
              bunting: 'unread',
            },
          },
        },
      },
    },
  },
} as const satisfies Shape<BankHolidays>;

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

export const FIRST_YEAR_CASE = {
  fields: {
    history: HISTORY,
    plan: REUNIFICATION_PLAN,
    visitsMade: { optional: VISITS_MADE },
    reviewedOn: { optional: { listOf: 'day' } },
  },
} as const satisfies Shape<FirstYearCase>;

export const FIRST_YEAR_QUESTION = {
  fields: { asOf: 'day', practice: { optional: PRACTICE } },
} as const satisfies Shape<FirstYearQuestion>;

export const READINESS_QUESTION = {
  fields: {
    asOf: 'day',
    knownOn: { optional: 'day' },
    bankHolidays: { optional: BANK_HOLIDAYS },
    practice: { optional: PRACTICE },
  },
} as const satisfies Shape<ReadinessQuestion>;

export const APPROVAL_QUESTION = /* @__PURE__ */ (() =>
  ({
    fields: { ...LEGAL_POSITION.fields, homeOn: { optional: 'day' }, bankHolidays: { optional: BANK_HOLIDAYS } },
  }) as const satisfies Shape<ApprovalQuestion>)();

/** The shape of a question about warning signs. */
export const SIGNS_QUESTION = {
  fields: { asOf: 'day', reviewedOn: { listOf: 'day' } },
} as const satisfies Shape<{ readonly asOf: CivilDate; readonly reviewedOn: readonly CivilDate[] }>;

const SUPPORT_FOR = {
  by: 'kind',
  kinds: {
    'plan-item': { fields: { item: 'text' } },
    goal: { fields: { goal: 'text' } },
    'risk-factor': { fields: { factor: { oneOf: RISK_FACTOR_IDS }, parent: { optional: 'text' } } },
  },
} as const satisfies Shape<SupportFor>;

const OF_SUPPORT = {
  id: 'text',
  on: 'day',
  recordedOn: 'day',
  for: SUPPORT_FOR,
  by: { optional: 'text' },
  treatment: { optional: { oneOf: TREATMENT_KINDS } },
} as const;

export const SUPPORT_ENTRY = /* @__PURE__ */ (() =>
  ({
    by: 'kind',
    kinds: {
      needed: { fields: OF_SUPPORT },
      offered: { fields: OF_SUPPORT },
      accepted: { fields: OF_SUPPORT },
      started: { fields: OF_SUPPORT },
      referred: { fields: { ...OF_SUPPORT, activelyLinked: { optional: { oneOf: YES_NO_NOT_KNOWN } } } },
      declined: {
        fields: { ...OF_SUPPORT, barrier: { optional: { oneOf: SUPPORT_BARRIER_IDS } }, because: { optional: 'text' } },
      },
      given: { fields: { ...OF_SUPPORT, until: { optional: 'day' } } },
      ended: {
        fields: {
          ...OF_SUPPORT,
          decidedBy: {
            optional: {
              fields: {
                child: { optional: { oneOf: ['yes', 'no', 'too-young'] } },
                family: { optional: { oneOf: YES_NO_NOT_KNOWN } },
                practitioner: { optional: { oneOf: YES_NO_NOT_KNOWN } },
              },
            },
          },
          barrier: { optional: { oneOf: SUPPORT_BARRIER_IDS } },
        },
      },
      'did-not-happen': {
        fields: { ...OF_SUPPORT, what: { oneOf: SUPPORT_STEPS }, barrier: { oneOf: SUPPORT_BARRIER_IDS } },
      },
    },
  }) as const satisfies Shape<SupportEntry>)();

export const LEAD_PROFESSIONAL = {
  fields: {
    id: 'text',
    person: 'text',
    role: { optional: { oneOf: TEAM_ROLES } },
    from: 'day',
    until: { optional: 'day' },
    recordedOn: 'day',
  },
} as const satisfies Shape<LeadProfessional>;

export const SUPPORT_CASE = {
  fields: {
    child: 'text',
    wayHome: { fields: { parents: { listOf: 'text', atLeast: 1 } } },
    evaluation: {
      optional: {
        fields: {
          child: 'text',
          riskFactors: { listOf: COUNTED_RISK },
          absent: { optional: { listOf: { fields: { factor: { oneOf: FACTOR_IDS }, about: SUBJECT } } } },
        },
      },
    },
    agreement: { optional: PARENTAL_AGREEMENT },
    earlierAgreements: { optional: { listOf: PARENTAL_AGREEMENT } },
    goalReviews: { optional: { listOf: GOAL_REVIEW } },
    plan: { optional: REUNIFICATION_PLAN },
    earlierPlans: { optional: { listOf: REUNIFICATION_PLAN } },
    events: { optional: { listOf: SUPPORT_ENTRY } },
    leads: { optional: { listOf: LEAD_PROFESSIONAL } },
    lookedAfterSince: { optional: 'day' },
    homeSince: { optional: 'day' },
    statusChangedOn: { optional: { listOf: 'day' } },
    level: { optional: { oneOf: RISK_LEVELS } },
    closedOn: { optional: 'day' },
    bornOn: { optional: 'day' },
  },
} as const satisfies Shape<SupportCase>;

export const SUPPORT_QUESTION = {
  fields: { asOf: 'day', knownOn: { optional: 'day' } },
} as const satisfies Shape<SupportQuestion>;

/** The most children counted at once: more than any authority has. */
const SUPPORT_ROWS_LIMIT = 100_000;

export const SUPPORT_ROWS = {
  listOf: {
    fields: {
      needs: {
        listOf: {
          fields: {
            need: { fields: { kind: { oneOf: ['risk-factor', 'goal', 'agreed-support', 'plan-item'] } } },
            furthest: { optional: { oneOf: SUPPORT_STAGES } },
            promised: { listOf: { fields: { standing: { oneOf: PROMISE_STANDINGS } } } },
            lines: {
              listOf: {
                fields: {
                  code: { oneOf: SUPPORT_LINE_CODES },
                  barrier: { optional: { oneOf: SUPPORT_BARRIER_IDS } },
                },
              },
            },
          },
        },
      },
      lead: { fields: { isKnown: 'flag', daysWithout: { optional: 'number' } } },
    },
  },
  atMost: SUPPORT_ROWS_LIMIT,
} as const satisfies Shape<readonly SupportRow[]>;
