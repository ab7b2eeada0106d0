/** Valid plans, cases, returns, decisions, signs, bank holidays and records towards the Practice Guide of 2026 for the laws, full of marked secrets. */
import fc from 'fast-check';
import { INDICATOR_VALUES, RISK_LEVELS } from 'reunification-framework';
import { RISK_FACTOR_IDS } from 'reunification-framework/factors';
import { AUTHORITY_GUIDE_ITEM_IDS, CASE_GUIDE_ITEM_IDS } from 'reunification-framework/practice-guide-2026';
import {
  APPROVAL_IDS,
  APPROVAL_POINT_IDS,
  LEGAL_STATUS_IDS,
  NOT_ALONE_REASONS,
  PERMANENCE_STEP_IDS,
  RECORDED_CONDITION_IDS,
  RETURN_ROUTE_IDS,
  SUPPORT_BARRIER_IDS,
  SUPPORT_STEPS,
  TEAM_ROLES,
  TREATMENT_KINDS,
  UNPLANNED_STEP_IDS,
  WARNING_SIGN_KINDS,
} from 'reunification-framework/return-home';
import { anyDay } from '../support/arbitrary-goals.js';
import { arbitraryPlan, SAID } from '../support/arbitrary-plan.js';
import { SECRET_MARK, validHistory } from './arbitraries.js';
import { VALID_GOAL_INPUT } from './goal-arbitraries.js';

const secret: fc.Arbitrary<string> = fc.uuid().map((uuid) => SECRET_MARK + uuid);
const few = <Value>(entry: fc.Arbitrary<Value>): fc.Arbitrary<Value[]> => fc.array(entry, { maxLength: 2 });
const knownOrNot = fc.constantFrom('yes', 'no', 'not-known');

const validPlan: fc.Arbitrary<unknown> = arbitraryPlan.map((plan) =>
  JSON.parse(JSON.stringify(plan).replaceAll(`"${SAID}`, `"${SECRET_MARK}${SAID}`)),
);

const answer = fc.oneof(
  fc.record({ kind: fc.constant('done'), on: anyDay, by: secret }),
  fc.record({ kind: fc.constantFrom('not-done', 'not-known') }),
  fc.record({ kind: fc.constant('not-applicable'), reason: secret }),
);
const approversAnswer = fc.oneof(
  fc.record({ kind: fc.constantFrom('satisfied', 'not-satisfied') }),
  fc.record({ kind: fc.constant('not-appropriate'), reason: secret }),
);

/** Answers to some of the things on a list. */
const answersTo = (ids: readonly string[], to: fc.Arbitrary<unknown> = answer): fc.Arbitrary<unknown> =>
  fc.dictionary(fc.constantFrom(...ids), to, { maxKeys: 5 });

const validCase: fc.Arbitrary<unknown> = fc.record(
  {
    child: secret,
    wayHome: fc.record({ parents: fc.array(secret, { minLength: 1, maxLength: 2 }) }),
    history: validHistory,
    agreement: VALID_GOAL_INPUT['parseParentalAgreement'] ?? fc.constant(undefined),
    earlierGoals: few(VALID_GOAL_INPUT['parseGoal'] ?? fc.constant(undefined)),
    goalsForTimeAtHome: few(secret),
    goalReviews: VALID_GOAL_INPUT['parseGoalReviews'] ?? fc.constant(undefined),
    plan: validPlan,
    examPeriods: few(fc.record({ from: anyDay, until: anyDay })),
    schoolTerms: few(fc.record({ from: anyDay, until: anyDay })),
    schoolHolidays: few(fc.record({ from: anyDay, until: anyDay })),
    legal: fc.record(
      {
        status: fc.constantFrom(...LEGAL_STATUS_IDS),
        route: fc.constantFrom(...RETURN_ROUTE_IDS),
        bornOn: anyDay,
        lookedAfterSince: anyDay,
        isEligibleChild: fc.boolean(),
      },
      { requiredKeys: [] },
    ),
    approvals: few(
      fc.record({
        approval: fc.constantFrom(...APPROVAL_IDS),
        by: secret,
        on: anyDay,
        satisfiedOf: answersTo(APPROVAL_POINT_IDS, approversAnswer),
      }),
    ),
    recorded: answersTo(RECORDED_CONDITION_IDS),
  },
  { requiredKeys: ['child', 'wayHome'] },
);

const validReturn: fc.Arbitrary<unknown> = fc.record(
  {
    status: fc.constantFrom(...LEGAL_STATUS_IDS),
    happenedOn: anyDay,
    lookedAfterSince: anyDay,
    bornOn: anyDay,
    immediateConcern: knownOrNot,
    servicesRefused: knownOrNot,
    isEligibleChild: fc.boolean(),
    level: fc.constantFrom(...RISK_LEVELS),
    recorded: answersTo(UNPLANNED_STEP_IDS),
  },
  { requiredKeys: ['happenedOn'] },
);

const validDecision: fc.Arbitrary<unknown> = fc.record(
  {
    decidedOn: anyDay,
    bornOn: anyDay,
    lookedAfterSince: anyDay,
    status: fc.constantFrom(...LEGAL_STATUS_IDS),
    level: fc.constantFrom(...RISK_LEVELS),
    changesCourtCarePlan: fc.boolean(),
    careOrderToBeAppliedFor: fc.boolean(),
    newCarersIdentified: fc.boolean(),
    recorded: answersTo(PERMANENCE_STEP_IDS),
  },
  { requiredKeys: [] },
);

const validSigns: fc.Arbitrary<unknown> = few(
  fc.record(
    {
      id: secret,
      happenedOn: anyDay,
      recordedOn: anyDay,
      sign: fc.constantFrom(...WARNING_SIGN_KINDS),
      isNewRisk: knownOrNot,
      riskFactors: fc.constantFrom(...INDICATOR_VALUES.riskFactors),
      protectiveFactors: fc.constantFrom(...INDICATOR_VALUES.protectiveFactors),
      capacityToChange: fc.constantFrom(...INDICATOR_VALUES.capacityToChange),
      action: fc.record({ on: anyDay, by: secret }),
      discussedOn: few(anyDay),
      careAtHomeConsideredOn: anyDay,
      harmAssessedOn: anyDay,
      limitsPlannedOn: anyDay,
    },
    { requiredKeys: ['id', 'happenedOn', 'recordedOn', 'sign'] },
  ),
);

const supportFor = fc.oneof(
  fc.record({ kind: fc.constant('plan-item'), item: secret }),
  fc.record({ kind: fc.constant('goal'), goal: secret }),
  fc.record(
    { kind: fc.constant('risk-factor'), factor: fc.constantFrom(...RISK_FACTOR_IDS), parent: secret },
    { requiredKeys: ['kind', 'factor'] },
  ),
);

const ofSupport = {
  id: secret,
  on: anyDay,
  recordedOn: anyDay,
  for: supportFor,
  by: secret,
  treatment: fc.constantFrom(...TREATMENT_KINDS),
};
const barrier = fc.constantFrom(...SUPPORT_BARRIER_IDS);
const needed = ['kind', 'id', 'on', 'recordedOn', 'for'] as const;

const validSupport: fc.Arbitrary<unknown> = few(
  fc.oneof(
    fc.record(
      { ...ofSupport, kind: fc.constantFrom('needed', 'offered', 'accepted', 'started') },
      { requiredKeys: [...needed] },
    ),
    fc.record(
      { ...ofSupport, kind: fc.constant('referred'), activelyLinked: knownOrNot },
      { requiredKeys: [...needed] },
    ),
    fc.record({ ...ofSupport, kind: fc.constant('declined'), barrier, because: secret }, { requiredKeys: [...needed] }),
    fc.record({ ...ofSupport, kind: fc.constant('given'), until: anyDay }, { requiredKeys: [...needed] }),
    fc.record(
      {
        ...ofSupport,
        kind: fc.constant('ended'),
        decidedBy: fc.record(
          { child: fc.constantFrom('yes', 'no', 'too-young'), family: knownOrNot, practitioner: knownOrNot },
          { requiredKeys: [] },
        ),
        barrier,
      },
      { requiredKeys: [...needed] },
    ),
    fc.record(
      { ...ofSupport, kind: fc.constant('did-not-happen'), what: fc.constantFrom(...SUPPORT_STEPS), barrier },
      { requiredKeys: [...needed, 'what', 'barrier'] },
    ),
  ),
);

const validLeads: fc.Arbitrary<unknown> = few(
  fc.record(
    {
      id: secret,
      person: secret,
      role: fc.constantFrom(...TEAM_ROLES),
      from: anyDay,
      until: anyDay,
      recordedOn: anyDay,
    },
    { requiredKeys: ['id', 'person', 'from', 'recordedOn'] },
  ),
);

const validVisits: fc.Arbitrary<unknown> = few(
  fc.record(
    {
      id: secret,
      on: anyDay,
      recordedOn: anyDay,
      announced: fc.boolean(),
      by: secret,
      role: fc.constantFrom(...TEAM_ROLES),
      child: fc.oneof(
        fc.record({ kind: fc.constant('alone'), outsideTheHome: fc.boolean() }, { requiredKeys: ['kind'] }),
        fc.record({ kind: fc.constant('not-alone') }),
        fc.record({ kind: fc.constantFrom(...NOT_ALONE_REASONS), reason: secret }),
      ),
    },
    { requiredKeys: ['id', 'on', 'recordedOn', 'announced', 'by', 'role'] },
  ),
);

const validBankHolidays: fc.Arbitrary<unknown> = fc.record({
  'england-and-wales': fc.record({
    division: fc.constant('england-and-wales'),
    events: few(
      fc.record({ title: secret, date: anyDay, notes: fc.oneof(secret, fc.constant('')), bunting: fc.boolean() }),
    ),
  }),
});

const validGuideCase: fc.Arbitrary<unknown> = fc.record(
  {
    lookedAfterSince: anyDay,
    bornOn: anyDay,
    cameHomeOn: fc.oneof(anyDay, fc.constant('not-home')),
    supportEndsOn: fc.oneof(anyDay, fc.constant('not-planned')),
    returnPursued: fc.boolean(),
    supportReduces: fc.boolean(),
    treatmentNeeded: fc.boolean(),
    multipleNeeds: fc.boolean(),
    recorded: answersTo(CASE_GUIDE_ITEM_IDS),
  },
  { requiredKeys: [] },
);

const validGuideAuthority: fc.Arbitrary<unknown> = fc.record(
  { recorded: answersTo(AUTHORITY_GUIDE_ITEM_IDS) },
  { requiredKeys: [] },
);

/** Anything that each parser must accept. */
export const VALID_RETURN_HOME_INPUT: Readonly<Record<string, fc.Arbitrary<unknown>>> = {
  parseReunificationPlan: validPlan,
  parseReadinessCase: validCase,
  parseUnplannedReturn: validReturn,
  parseDecisionAgainstReturn: validDecision,
  parseWarningSigns: validSigns,
  parseSupportEntries: validSupport,
  parseLeadProfessionals: validLeads,
  parseVisitsMade: validVisits,
  parseBankHolidays: validBankHolidays,
  parsePracticeGuideCase: validGuideCase,
  parsePracticeGuideAuthority: validGuideAuthority,
};
