/**
 * Schemas and parsing of the return-home pillar. This entry point needs zod; `reunification-framework/return-home` does not.
 *
 * @module return-home/schema
 */
import * as z from 'zod';
import { INDICATOR_VALUES, RISK_LEVELS } from '../classification/profile.js';
import { RISK_FACTOR_IDS } from '../factors/factor.js';
import { contradictionsInAgreement } from '../goals/check-agreement.js';
import { contradictionsInReviews } from '../goals/check-reviews.js';
import type { AgreementContradictionCode, GoalReviewContradictionCode } from '../goals/findings.js';
import type { GoalReview, ParentalAgreement } from '../goals/index.js';
import { FrequencySchema, GoalReviewSchema, GoalSchema, ParentalAgreementSchema } from '../goals/schema.js';
import type { AgreedInHistoryCode, HistoryFindingCode } from '../reclassification/findings.js';
import { findingsInHistory, type PartlyReadHistory } from '../reclassification/history/check-history.js';
import { readHistoryParts } from '../reclassification/history/partly-read.schema.js';
import { HistorySchema } from '../reclassification/schema.js';
import {
  civilDateSchema,
  idSchema,
  ifReadable,
  listIfReadable,
  listSchema,
  oneOrMoreSchema,
  signerSchema,
  textSchema,
} from '../shared/common.schema.js';
import type { Finding } from '../shared/finding.js';
import { LIMITS, parseShape, parseWith, type ShapeFindingCode } from '../shared/parsing.js';
import { checkReadEntries } from '../shared/partly-read.js';
import { readableOf } from '../shared/readable.schema.js';
import type { OpenRecordSchema, RecordSchema, UnionSchema, Unparsed } from '../shared/record.schema.js';
import type { Result } from '../shared/result.js';
import type { RecordedAnswer } from './checklist/checklist.js';
import { contradictionsInVisits } from './first-year/done-in-the-year.js';
import type { VisitContradictionCode } from './first-year/first-year-findings.js';
import type { VisitMade } from './first-year/visit-made.js';
import { WARNING_SIGN_KINDS, type WarningSign } from './first-year/warning-sign.js';
import type { SignContradictionCode } from './first-year/warning-sign-findings.js';
import { contradictionsInSigns } from './first-year/warning-signs.js';
import { APPROVAL_IDS, type ApprovalGiven, type ApproversAnswer, type LegalPosition } from './law/approval.js';
import { type BirthFindingCode, findingsOfBirth, findingsOfTwoBirths } from './law/birth-findings.js';
import { type LegalStatusInput, legalStatusSchema } from './law/legal-status.schema.js';
import { RETURN_ROUTE_IDS } from './law/route.js';
import type { BankHolidays } from './law/working-day.js';
import type { DecisionAgainstReturn } from './no-return/permanence.js';
import { contradictionsInPlan } from './plan/check-plan.js';
import { reversedIn, type SchoolPeriodCode } from './plan/check-return.js';
import type { PlanContradictionCode } from './plan/plan-findings.js';
import { type ExamPeriod, RETURN_STAGE_KINDS, type ReunificationPlan, TEAM_ROLES } from './plan/reunification-plan.js';
import type { ReadinessCase } from './readiness/readiness.js';
import { contradictionsInLeads, contradictionsInSupport } from './support/check-support-entries.js';
import {
  type LeadProfessional,
  SUPPORT_BARRIER_IDS,
  SUPPORT_STEPS,
  type SupportAccepted,
  type SupportDeclined,
  type SupportDidNotHappen,
  type SupportEnded,
  type SupportEntry,
  type SupportFor,
  type SupportGivenOn,
  type SupportNeeded,
  type SupportOffered,
  type SupportReferred,
  type SupportStarted,
  TREATMENT_KINDS,
} from './support/support-entry.js';
import type { SupportFindingCode } from './support/support-findings.js';
import type { UnplannedReturn } from './unplanned-return/unplanned-return.js';

const day = civilDateSchema.optional();
const text = textSchema.optional();
const id = idSchema.optional();
const flag = z.boolean().optional();
const people = listSchema(idSchema, LIMITS.people).optional();
const howOften = FrequencySchema.optional();
const byChild = z.enum(['yes', 'no', 'too-young']).optional();
const yesNo = z.enum(['yes', 'no', 'not-known']).optional();

const listOf = <Entry, Input>(
  entry: z.ZodType<Entry, Input>,
): z.ZodOptional<z.ZodType<readonly Entry[], readonly Input[]>> => listSchema(entry, LIMITS.people).optional();

const wayHome = z.strictObject({ parents: oneOrMoreSchema(idSchema, LIMITS.people) });

/** A {@link ReunificationPlan} before it is parsed. */
export interface ReunificationPlanInput extends Unparsed<ReunificationPlan> {}

/** A Reunification Plan, as far as it is filled in: see {@link ReunificationPlan}. */
export const ReunificationPlanSchema: RecordSchema<ReunificationPlan, ReunificationPlanInput> = z.strictObject({
  edition: z.literal('framework-2015'),
  child: idSchema,
  wayHome,
  madeOn: day,
  metOn: day,
  agreementMadeOn: day,
  reportMadeOn: day,
  otherPlansLinked: flag,
  involved: z.strictObject({ parents: flag, child: byChild, carers: flag }).optional(),
  referralsAgreed: flag,
  agencies: listOf(z.strictObject({ agency: idSchema, responsible: id, copyGivenOn: day })),
  timescale: z.strictObject({ startsOn: day, homeOn: day, schoolTimetableConsidered: flag }).optional(),
  preparatoryWork: listOf(
    z.strictObject({
      kind: z.enum(['contact', 'other']),
      what: textSchema,
      by: people,
      howOften: z.union([FrequencySchema, z.literal('once')]).optional(),
      from: day,
      until: day,
    }),
  ),
  carers: listOf(
    z.strictObject({
      carer: z.enum(['foster-carer', 'residential-staff', 'kinship-carer']),
      before: text,
      after: text,
    }),
  ),
  team: listOf(z.strictObject({ id: idSchema, role: z.enum(TEAM_ROLES), person: id, agency: id, does: text })),
  familyMeetingConsidered: flag,
  school: z
    .discriminatedUnion('kind', [
      z.strictObject({ kind: z.literal('attends'), by: id, does: text, changes: flag, helpToSettle: text }),
      z.strictObject({ kind: z.literal('attends-none'), reason: textSchema }),
    ])
    .optional(),
  trustedAdult: z
    .strictObject({
      person: idSchema,
      who: z.enum(TEAM_ROLES).optional(),
      chosenByChild: byChild,
      canGoOnAfterReturn: yesNo,
      knowsToPassConcernsOn: flag,
    })
    .optional(),
  schedule: listOf(
    z.strictObject({
      kind: z.enum(RETURN_STAGE_KINDS),
      from: civilDateSchema,
      until: day,
      supportedBy: people,
      monitoredBy: people,
    }),
  ),
  support: listOf(
    z.strictObject({
      id,
      addresses: listOf(z.enum(RISK_FACTOR_IDS)),
      goals: people,
      what: textSchema,
      for: z.enum(['child', 'parents', 'family']),
      by: people,
      howOften,
      intensity: text,
      from: day,
      until: day,
      isLongTerm: flag,
      reducedOn: listOf(civilDateSchema),
    }),
  ),
  monitoring: listOf(z.strictObject({ what: textSchema, by: people, howOften })),
  visits: listOf(
    z.strictObject({
      announced: z.boolean(),
      by: people,
      from: day,
      until: day,
      howOften,
      childSeenAlone: flag,
      outsideTheHome: flag,
    }),
  ),
  concerns: z
    .strictObject({ how: text, collectedBy: people, actedOnBy: people, discussedAtEachReview: flag })
    .optional(),
  reviews: z.strictObject({ process: text, on: listOf(civilDateSchema) }).optional(),
  contingency: z.strictObject({ ifReturnFails: text, ifStressShows: text }).optional(),
  whatFamiliesKnow: z
    .strictObject({
      helpForParents: text,
      helpForChild: text,
      childIsTooYoung: flag,
      saysRiskCanBeReclassified: flag,
      saysAuthorityMayAct: flag,
    })
    .optional(),
  risksOutsideHome: z
    .discriminatedUnion('kind', [
      z.strictObject({ kind: z.literal('none-known') }),
      z.strictObject({ kind: z.literal('some'), agencies: listSchema(idSchema, LIMITS.people) }),
    ])
    .optional(),
  signature: z.strictObject({ by: idSchema, on: civilDateSchema }).optional(),
});

/** A {@link RecordedAnswer} before it is parsed. */
export type RecordedAnswerInput = Unparsed<RecordedAnswer>;

/** What people recorded of something that has to be done: see {@link RecordedAnswer}. */
export const RecordedAnswerSchema: UnionSchema<RecordedAnswer, 'kind'> = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('done'), on: civilDateSchema, by: signerSchema }),
  z.strictObject({ kind: z.literal('not-done') }),
  z.strictObject({ kind: z.literal('not-known') }),
  z.strictObject({ kind: z.literal('not-applicable'), reason: textSchema }),
]);

const answer = RecordedAnswerSchema.optional();

const approversAnswer: z.ZodOptional<UnionSchema<ApproversAnswer, 'kind'>> = z
  .discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('satisfied') }),
    z.strictObject({ kind: z.literal('not-satisfied') }),
    z.strictObject({ kind: z.literal('not-appropriate'), reason: textSchema }),
  ])
  .optional();

/** An {@link ApprovalGiven} before it is parsed. */
export interface ApprovalGivenInput extends Unparsed<ApprovalGiven> {}

/** An approval that was given: see {@link ApprovalGiven}. */
export const ApprovalGivenSchema: RecordSchema<ApprovalGiven, ApprovalGivenInput> = z.strictObject({
  approval: z.enum(APPROVAL_IDS),
  by: signerSchema,
  on: civilDateSchema,
  satisfiedOf: z.strictObject({
    'wishes-and-feelings': approversAnswer,
    welfare: approversAnswer,
    support: approversAnswer,
    'relatives-consulted': approversAnswer,
    'iro-consulted': approversAnswer,
    'eligible-child': approversAnswer,
    'parents-suitable': approversAnswer,
  }),
});

/** A {@link LegalPosition} before it is parsed. */
export interface LegalPositionInput extends Omit<Unparsed<LegalPosition>, 'status'> {
  /** Under which section or order the child is looked after: by name, or by its SSDA903 code (`C2`). */
  readonly status?: LegalStatusInput | undefined;
}

/** What is known of a child’s status in law: see {@link LegalPosition}. */
export const LegalPositionSchema: RecordSchema<LegalPosition, LegalPositionInput> = z.strictObject({
  status: legalStatusSchema.optional(),
  route: z.enum(RETURN_ROUTE_IDS).optional(),
  bornOn: day,
  lookedAfterSince: day,
  isEligibleChild: flag,
});

const schoolPeriod = z.strictObject({ from: civilDateSchema, until: civilDateSchema });

/** A {@link ReadinessCase} before it is parsed, without what the assessment found. */
export interface ReadinessCaseInput extends Omit<Unparsed<ReadinessCase>, 'evaluation' | 'legal'> {
  /** What is known of the child’s status in law. */
  readonly legal?: LegalPositionInput | undefined;
}

/** Everything that is known towards a return home, but for what the assessment found: see {@link ReadinessCase}. */
export const ReadinessCaseSchema: RecordSchema<Omit<ReadinessCase, 'evaluation'>, ReadinessCaseInput> = z.strictObject({
  child: idSchema,
  wayHome,
  history: HistorySchema.optional(),
  agreement: ParentalAgreementSchema.optional(),
  earlierGoals: listOf(GoalSchema),
  goalsForTimeAtHome: people,
  goalReviews: listSchema(GoalReviewSchema, LIMITS.records).optional(),
  plan: ReunificationPlanSchema.optional(),
  examPeriods: listOf(schoolPeriod),
  schoolTerms: listOf(schoolPeriod),
  schoolHolidays: listOf(schoolPeriod),
  legal: LegalPositionSchema.optional(),
  approvals: listOf(ApprovalGivenSchema),
  recorded: z
    .strictObject({
      'return-decided': answer,
      'sustained-change': answer,
      'relapse-can-be-managed': answer,
      'infants-parents-ready': answer,
      'treatment-before-return': answer,
      'mental-health-services-know': answer,
      'childs-difficulties-supported': answer,
      'alternative-permanence-planned': answer,
      'wishes-and-feelings': answer,
      'child-consulted-on-timing': answer,
      'decision-explained-to-parents': answer,
      'decision-explained-to-child': answer,
      'assessment-stays-live-explained': answer,
      'child-prepared': answer,
      'parents-prepared': answer,
      'home-prepared': answer,
      'family-changes-discussed': answer,
      'new-partner-assessed': answer,
      'iro-consulted': answer,
      'support-needs-assessed': answer,
      'support-in-care-plan': answer,
      'accommodation-assessed': answer,
      'welfare-considered': answer,
      'relatives-consulted': answer,
      'review-held': answer,
      'plan-after-ceasing': answer,
      'eligible-child-requirements': answer,
      'short-stay-in-best-interests': answer,
      'court-discharged-order': answer,
      'parents-suitability-assessed': answer,
      'placement-welfare-considered': answer,
      'contact-orders-compatible': answer,
      'case-reviewed': answer,
      'placement-plan': answer,
    })
    .optional(),
});

/** An {@link UnplannedReturn} before it is parsed. */
export interface UnplannedReturnInput extends Omit<Unparsed<UnplannedReturn>, 'status'> {
  /** Under which section or order the child was looked after: by name, or by its SSDA903 code (`C2`). */
  readonly status?: LegalStatusInput | undefined;
}

/** A return home that did not come out of care planning: see {@link UnplannedReturn}. */
export const UnplannedReturnSchema: RecordSchema<UnplannedReturn, UnplannedReturnInput> = z.strictObject({
  status: legalStatusSchema.optional(),
  happenedOn: civilDateSchema,
  lookedAfterSince: day,
  bornOn: day,
  immediateConcern: yesNo,
  servicesRefused: yesNo,
  isEligibleChild: flag,
  level: z.enum(RISK_LEVELS).optional(),
  recorded: z
    .strictObject({
      'immediate-concerns-considered': answer,
      'immediate-action': answer,
      'assessment-at-home': answer,
      'statutory-guidance-followed': answer,
      'agreed-action-taken': answer,
      'assessment-completed': answer,
      'further-assessment-decided': answer,
      'plan-drawn-up': answer,
      'child-in-need-plan': answer,
      'eligible-child-requirements': answer,
      'wishes-and-feelings': answer,
      'timeline-explained': answer,
      'help-monitored-and-reviewed': answer,
      'harm-assessed-after-refusal': answer,
      'limits-of-intervention-clear': answer,
      'proceedings-considered': answer,
    })
    .optional(),
});

/** A {@link DecisionAgainstReturn} before it is parsed. */
export interface DecisionAgainstReturnInput extends Omit<Unparsed<DecisionAgainstReturn>, 'status'> {
  /** Under which section or order the child is looked after: by name, or by its SSDA903 code (`C2`). */
  readonly status?: LegalStatusInput | undefined;
}

/** A decision that a child will not be going home: see {@link DecisionAgainstReturn}. */
export const DecisionAgainstReturnSchema: RecordSchema<DecisionAgainstReturn, DecisionAgainstReturnInput> =
  z.strictObject({
    decidedOn: day,
    lookedAfterSince: day,
    bornOn: day,
    status: legalStatusSchema.optional(),
    level: z.enum(RISK_LEVELS).optional(),
    changesCourtCarePlan: flag,
    careOrderToBeAppliedFor: flag,
    newCarersIdentified: flag,
    recorded: z
      .strictObject({
        'recommendation-made': answer,
        'alternative-permanence-planned': answer,
        'alternative-explained-to-child': answer,
        'report-clear': answer,
        'permanence-planned': answer,
        'proceedings-considered': answer,
        'solicitor-advised': answer,
        'pre-proceedings': answer,
        'kin-and-conference-considered': answer,
        'who-tells-considered': answer,
        'decision-explained-to-parents': answer,
        'decision-explained-to-child': answer,
        'plain-report-used': answer,
        'joint-session-considered': answer,
        'sessions-for-parents-considered': answer,
        'work-on-the-decision': answer,
        'links-considered': answer,
        'relationships-supported': answer,
        'contact-meaningful': answer,
        'life-story-work-offered': answer,
        'later-life-letter-considered': answer,
        'carers-understand': answer,
        'families-meet-considered': answer,
      })
      .optional(),
  });

/** A {@link WarningSign} before it is parsed. */
export interface WarningSignInput extends Unparsed<WarningSign> {}

/** A warning sign: see {@link WarningSign}. */
export const WarningSignSchema: RecordSchema<WarningSign, WarningSignInput> = z.strictObject({
  id: idSchema,
  happenedOn: civilDateSchema,
  recordedOn: civilDateSchema,
  sign: z.enum(WARNING_SIGN_KINDS),
  isNewRisk: yesNo,
  riskFactors: z.enum(INDICATOR_VALUES.riskFactors).optional(),
  protectiveFactors: z.enum(INDICATOR_VALUES.protectiveFactors).optional(),
  capacityToChange: z.enum(INDICATOR_VALUES.capacityToChange).optional(),
  action: z.strictObject({ on: civilDateSchema, by: idSchema }).optional(),
  discussedOn: listOf(civilDateSchema),
  careAtHomeConsideredOn: day,
  harmAssessedOn: day,
  limitsPlannedOn: day,
});

/** Warning signs after a return home. */
export const WarningSignsSchema: z.ZodArray<typeof WarningSignSchema> = z.array(WarningSignSchema).max(LIMITS.records);

const signsIfReadable = /* @__PURE__ */ listIfReadable(WarningSignSchema, LIMITS.records);

/** A {@link VisitMade} before it is parsed. */
export interface VisitMadeInput extends Unparsed<VisitMade> {}

/** A visit that was made: see {@link VisitMade}. */
export const VisitMadeSchema: RecordSchema<VisitMade, VisitMadeInput> = z.strictObject({
  id: idSchema,
  on: civilDateSchema,
  recordedOn: civilDateSchema,
  announced: z.boolean(),
  by: idSchema,
  role: z.enum(TEAM_ROLES),
  child: z
    .discriminatedUnion('kind', [
      z.strictObject({ kind: z.literal('alone'), outsideTheHome: flag }),
      z.strictObject({ kind: z.literal('not-alone') }),
      z.strictObject({ kind: z.literal('refused'), reason: textSchema }),
      z.strictObject({ kind: z.literal('inappropriate'), reason: textSchema }),
      z.strictObject({ kind: z.literal('not-possible'), reason: textSchema }),
    ])
    .optional(),
});

/** Visits that were made. */
export const VisitsMadeSchema: z.ZodArray<typeof VisitMadeSchema> = z.array(VisitMadeSchema).max(LIMITS.records);

const visitsIfReadable = /* @__PURE__ */ listIfReadable(VisitMadeSchema, LIMITS.records);

const supportFor: UnionSchema<SupportFor, 'kind'> = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('plan-item'), item: idSchema }),
  z.strictObject({ kind: z.literal('goal'), goal: idSchema }),
  z.strictObject({ kind: z.literal('risk-factor'), factor: z.enum(RISK_FACTOR_IDS), parent: id }),
]);

const ofSupport = {
  id: idSchema,
  on: civilDateSchema,
  recordedOn: civilDateSchema,
  for: supportFor,
  by: id,
  treatment: z.enum(TREATMENT_KINDS).optional(),
};
const barrier = z.enum(SUPPORT_BARRIER_IDS);

/** A {@link SupportEntry} before it is parsed. */
export type SupportEntryInput = Unparsed<SupportEntry>;

/** Something that was recorded of support: a `SupportEntry`. */
export const SupportEntrySchema: z.ZodDiscriminatedUnion<
  [
    RecordSchema<SupportNeeded>,
    RecordSchema<SupportOffered>,
    RecordSchema<SupportAccepted>,
    RecordSchema<SupportStarted>,
    RecordSchema<SupportReferred>,
    RecordSchema<SupportDeclined>,
    RecordSchema<SupportGivenOn>,
    RecordSchema<SupportEnded>,
    RecordSchema<SupportDidNotHappen>,
  ],
  'kind'
> = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('needed'), ...ofSupport }),
  z.strictObject({ kind: z.literal('offered'), ...ofSupport }),
  z.strictObject({ kind: z.literal('accepted'), ...ofSupport }),
  z.strictObject({ kind: z.literal('started'), ...ofSupport }),
  z.strictObject({ kind: z.literal('referred'), ...ofSupport, activelyLinked: yesNo }),
  z.strictObject({ kind: z.literal('declined'), ...ofSupport, barrier: barrier.optional(), because: text }),
  z.strictObject({ kind: z.literal('given'), ...ofSupport, until: day }),
  z.strictObject({
    kind: z.literal('ended'),
    ...ofSupport,
    decidedBy: z.strictObject({ child: byChild, family: yesNo, practitioner: yesNo }).optional(),
    barrier: barrier.optional(),
  }),
  z.strictObject({ kind: z.literal('did-not-happen'), ...ofSupport, what: z.enum(SUPPORT_STEPS), barrier }),
]);

/** Everything that was recorded of support. */
export const SupportEntriesSchema: z.ZodArray<typeof SupportEntrySchema> = z
  .array(SupportEntrySchema)
  .max(LIMITS.records);

const supportIfReadable = /* @__PURE__ */ listIfReadable(SupportEntrySchema, LIMITS.records);

/** A {@link LeadProfessional} before it is parsed. */
export interface LeadProfessionalInput extends Unparsed<LeadProfessional> {}

/** Who leads the support around a family: see {@link LeadProfessional}. */
export const LeadProfessionalSchema: RecordSchema<LeadProfessional, LeadProfessionalInput> = z.strictObject({
  id: idSchema,
  person: idSchema,
  role: z.enum(TEAM_ROLES).optional(),
  from: civilDateSchema,
  until: day,
  recordedOn: civilDateSchema,
});

/** Everyone who led, one after the other. */
export const LeadProfessionalsSchema: z.ZodArray<typeof LeadProfessionalSchema> = z
  .array(LeadProfessionalSchema)
  .max(LIMITS.records);

const leadsIfReadable = /* @__PURE__ */ listIfReadable(LeadProfessionalSchema, LIMITS.records);

/** {@link BankHolidays} before it is parsed. */
export interface BankHolidaysInput extends Unparsed<BankHolidays> {}

/** Bank holidays as gov.uk publishes them: see {@link BankHolidays}. What else the file holds is left alone. */
export const BankHolidaysSchema: OpenRecordSchema<BankHolidays, BankHolidaysInput> = z.object({
  'england-and-wales': z.object({
    division: z.literal('england-and-wales'),
    events: listSchema(
      z.object({ title: textSchema, date: civilDateSchema, notes: z.string().max(LIMITS.text), bunting: z.boolean() }),
      LIMITS.records,
    ),
  }),
});

/**
 * Reads a Reunification Plan from outside, as far as it is filled in. Whether it is complete, `checkPlan` says.
 *
 * @param input - anything at all
 * @returns the plan, or every finding at once, about its shape and about what cannot be true at once in it, none of which repeats
 * anything of the input. Never throws.
 *
 * @example
 * ```ts
 * import { isLeft } from 'reunification-framework';
 * import { parseReunificationPlan } from 'reunification-framework/return-home/schema';
 *
 * const about = { edition: 'framework-2015', child: 'child-1', wayHome: { parents: ['parent-1'] } };
 * parseReunificationPlan(about)._tag; // => 'Right'
 * const plan = parseReunificationPlan({ ...about, visits: [{ announced: 'yes' }] });
 * isLeft(plan) && plan.left.map(({ code, path }) => [code, path]);
 * // => [['shape.wrong-type', ['visits', 0, 'announced']]]
 * ```
 */
export function parseReunificationPlan(
  input: unknown,
): Result<ReunificationPlan, Finding<ShapeFindingCode | PlanContradictionCode>> {
  return parseWith<ReunificationPlan, ReunificationPlan | undefined, PlanContradictionCode>(
    ReunificationPlanSchema,
    input,
    (parts) => readableOf(ReunificationPlanSchema, parts),
    contradictionsInPlan,
  );
}

/** What can be read of a case, and has to fit together. */
interface CaseParts {
  readonly history?: PartlyReadHistory | undefined;
  readonly agreement?: ParentalAgreement | undefined;
  readonly goalReviews?: readonly (GoalReview | undefined)[] | undefined;
  readonly plan?: ReunificationPlan | undefined;
  readonly examPeriods?: readonly (ExamPeriod | undefined)[] | undefined;
  readonly schoolTerms?: readonly (ExamPeriod | undefined)[] | undefined;
  readonly schoolHolidays?: readonly (ExamPeriod | undefined)[] | undefined;
  readonly legal?: LegalPosition | undefined;
}

/** Codes of what cannot be true at once in a case. */
export type ReadinessContradictionCode =
  | HistoryFindingCode
  | AgreedInHistoryCode
  | AgreementContradictionCode
  | GoalReviewContradictionCode
  | PlanContradictionCode
  | SchoolPeriodCode
  | BirthFindingCode;

/** What was found in one part of a case, with paths into the case. */
const inPart = <Code extends string>(
  part: keyof CaseParts,
  found: readonly Finding<Code>[],
): readonly Finding<Code>[] => found.map((finding) => ({ ...finding, path: [part, ...finding.path] }));

/** What cannot be true at once in a case. */
const contradictionsInCase = (given: CaseParts): readonly Finding<ReadinessContradictionCode>[] => {
  const { history, agreement, goalReviews, plan, legal } = given;
  const inHistory = history?.child?.bornOn;
  return [
    ...inPart('history', history === undefined ? [] : findingsInHistory(history)),
    ...inPart('agreement', contradictionsInAgreement(agreement)),
    ...inPart('goalReviews', checkReadEntries(goalReviews, contradictionsInReviews)),
    ...inPart('plan', contradictionsInPlan(plan)),
    ...inPart('examPeriods', reversedIn(given.examPeriods, 'plan.exam-period-reversed')),
    ...inPart('schoolTerms', reversedIn(given.schoolTerms, 'plan.school-period-reversed')),
    ...inPart('schoolHolidays', reversedIn(given.schoolHolidays, 'plan.school-period-reversed')),
    ...inPart('legal', [
      ...findingsOfBirth(legal ?? {}),
      ...findingsOfTwoBirths(legal?.bornOn, inHistory === 'unreadable' ? undefined : inHistory),
    ]),
  ];
};

const periodsIfReadable = listIfReadable(schoolPeriod, LIMITS.people);

const caseParts = ifReadable(
  z.object({
    history: ifReadable(z.object({}).loose()),
    agreement: z.unknown().optional(),
    goalReviews: listIfReadable(GoalReviewSchema, LIMITS.records),
    plan: z.unknown().optional(),
    examPeriods: periodsIfReadable,
    schoolTerms: periodsIfReadable,
    schoolHolidays: periodsIfReadable,
    legal: z.unknown().optional(),
  }),
);

/** Reads, of a case that cannot be read whole, what can be read of its parts. */
const readCaseParts = (input: unknown): CaseParts => {
  const parts = caseParts.parse(input);
  if (parts === undefined) return {};
  const { history, agreement, plan, legal, ...lists } = parts;
  return {
    ...lists,
    ...(history === undefined ? {} : { history: readHistoryParts(history) }),
    agreement: readableOf(ParentalAgreementSchema, agreement),
    plan: readableOf(ReunificationPlanSchema, plan),
    legal: readableOf(LegalPositionSchema, legal),
  };
};

/**
 * Reads everything that is known towards a return home. What the assessment found is not read: it is the answer of
 * `evaluateAssessment`, to be added by the caller. The history is checked as `parseHistory` checks it, and the other parts as their own
 * parsers check them. Whether the agreement and the plan are complete, and what is open, `readinessOf` says.
 *
 * @param input - anything at all
 * @returns the case, or every finding at once, about its shape and about what cannot be true at once in it, none of which repeats anything
 * of the input. Never throws.
 *
 * @example
 * ```ts
 * import { isRight } from 'reunification-framework';
 * import { parseReadinessCase } from 'reunification-framework/return-home/schema';
 *
 * // A code of the return on looked after children is read as the status that it stands for.
 * const given = parseReadinessCase({ child: 'child-1', wayHome: { parents: ['parent-1'] }, legal: { status: 'V2' } });
 * isRight(given) && given.right.legal?.status; // => 'section-20'
 * ```
 */
export function parseReadinessCase(
  input: unknown,
): Result<Omit<ReadinessCase, 'evaluation'>, Finding<ShapeFindingCode | ReadinessContradictionCode>> {
  return parseWith<Omit<ReadinessCase, 'evaluation'>, CaseParts, ReadinessContradictionCode>(
    ReadinessCaseSchema,
    input,
    readCaseParts,
    contradictionsInCase,
  );
}

/**
 * Reads an unplanned return from outside. What has to follow, `checkUnplannedReturn` says.
 *
 * @param input - anything at all
 * @returns the return, or every finding at once, about its shape and about days before the date of birth, none of which repeats anything of
 * the input. Never throws.
 *
 * @example
 * ```ts
 * import { isRight } from 'reunification-framework';
 * import { parseUnplannedReturn } from 'reunification-framework/return-home/schema';
 *
 * // A code of the return on looked after children is read as the status that it stands for.
 * const unplanned = parseUnplannedReturn({ status: 'C1', happenedOn: '2026-06-22', immediateConcern: 'not-known' });
 * isRight(unplanned) && unplanned.right.status; // => 'interim-care-order'
 * ```
 */
export function parseUnplannedReturn(
  input: unknown,
): Result<UnplannedReturn, Finding<ShapeFindingCode | BirthFindingCode>> {
  return parseWith<UnplannedReturn, UnplannedReturn | undefined, BirthFindingCode>(
    UnplannedReturnSchema,
    input,
    (parts) => readableOf(UnplannedReturnSchema, parts),
    (read) => (read === undefined ? [] : findingsOfBirth(read)),
  );
}

/**
 * Reads a decision that a child will not be going home. What has to be done, `checkPermanence` says.
 *
 * @param input - anything at all
 * @returns the decision, or every finding at once, about its shape and about days before the date of birth, none of which repeats anything of
 * the input. Never throws.
 *
 * @example
 * ```ts
 * import { isLeft } from 'reunification-framework';
 * import { parseDecisionAgainstReturn } from 'reunification-framework/return-home/schema';
 *
 * const recorded = { 'report-clear': { kind: 'done' } };
 * const decision = parseDecisionAgainstReturn({ decidedOn: '2026-03-02', recorded });
 * isLeft(decision) && decision.left.map(({ code, path }) => `${code} at ${path.join('.')}`);
 * // => ['shape.missing at recorded.report-clear.on', 'shape.missing at recorded.report-clear.by']
 * ```
 */
export function parseDecisionAgainstReturn(
  input: unknown,
): Result<DecisionAgainstReturn, Finding<ShapeFindingCode | BirthFindingCode>> {
  return parseWith<DecisionAgainstReturn, DecisionAgainstReturn | undefined, BirthFindingCode>(
    DecisionAgainstReturnSchema,
    input,
    (parts) => readableOf(DecisionAgainstReturnSchema, parts),
    (read) => (read === undefined ? [] : findingsOfBirth(read)),
  );
}

/**
 * Reads warning signs from outside. What is open about them, `checkWarningSigns` says.
 *
 * @param input - anything at all
 * @returns the signs, or every finding at once, about their shape and about what cannot be true at once among them, none of which
 * repeats anything of the input. Never throws.
 *
 * @example
 * ```ts
 * import { isLeft } from 'reunification-framework';
 * import { parseWarningSigns } from 'reunification-framework/return-home/schema';
 *
 * const signs = parseWarningSigns([
 *   { id: 'sign-1', sign: 'referral', happenedOn: '2026-09-14', recordedOn: '2026-09-14', isNewRisk: false },
 * ]);
 * isLeft(signs) && signs.left.map(({ path, expected }) => [path, expected]);
 * // => [[[0, 'isNewRisk'], ['yes', 'no', 'not-known']]]
 * ```
 */
export function parseWarningSigns(
  input: unknown,
): Result<readonly WarningSign[], Finding<ShapeFindingCode | SignContradictionCode>> {
  return parseWith<readonly WarningSign[], readonly (WarningSign | undefined)[] | undefined, SignContradictionCode>(
    WarningSignsSchema,
    input,
    (parts) => signsIfReadable.parse(parts),
    (signs) => checkReadEntries(signs, contradictionsInSigns),
  );
}

/**
 * Reads visits that were made from outside. Which planned ones they are, and what was missed, `firstYearAtHome` says.
 *
 * @param input - anything at all
 * @returns the visits, or every finding at once, about their shape and about what cannot be true at once among them, none of which
 * repeats anything of the input. Never throws.
 *
 * @example
 * ```ts
 * import { isLeft } from 'reunification-framework';
 * import { parseVisitsMade } from 'reunification-framework/return-home/schema';
 *
 * // The child refused to be seen alone: that needs a reason.
 * const child = { kind: 'refused' };
 * const visits = parseVisitsMade([
 *   { id: 'visit-1', on: '2026-07-06', recordedOn: '2026-07-07', announced: true, by: 'w-1', role: 'social-worker', child },
 * ]);
 * isLeft(visits) && visits.left.map(({ code, path }) => `${code} at ${path.join('.')}`);
 * // => ['shape.missing at 0.child.reason']
 * ```
 */
export function parseVisitsMade(
  input: unknown,
): Result<readonly VisitMade[], Finding<ShapeFindingCode | VisitContradictionCode>> {
  return parseWith<readonly VisitMade[], readonly (VisitMade | undefined)[] | undefined, VisitContradictionCode>(
    VisitsMadeSchema,
    input,
    (parts) => visitsIfReadable.parse(parts),
    (visits) => checkReadEntries(visits, contradictionsInVisits),
  );
}

/**
 * Reads what was recorded of support from outside. What it comes to, `supportOf` says.
 *
 * @param input - anything at all
 * @returns the entries, or every finding at once, about their shape and about what cannot be true at once among them, none of which
 * repeats anything of the input. Never throws.
 *
 * @example
 * ```ts
 * import { isLeft } from 'reunification-framework';
 * import { parseSupportEntries } from 'reunification-framework/return-home/schema';
 *
 * const therapy = { kind: 'plan-item', item: 'family-therapy' };
 * const events = parseSupportEntries([
 *   { id: 's-1', kind: 'offered', on: '2026-03-09', recordedOn: '2026-03-09', for: therapy },
 *   // What has not happened yet is not recorded as given.
 *   { id: 's-2', kind: 'given', on: '2026-04-13', recordedOn: '2026-03-09', for: therapy },
 * ]);
 * isLeft(events) && events.left.map(({ code, path }) => `${code} at ${path.join('.')}`);
 * // => ['support.recorded-before-it-happened at 1.recordedOn']
 * ```
 */
export function parseSupportEntries(
  input: unknown,
): Result<readonly SupportEntry[], Finding<ShapeFindingCode | SupportFindingCode>> {
  return parseWith<readonly SupportEntry[], readonly (SupportEntry | undefined)[] | undefined, SupportFindingCode>(
    SupportEntriesSchema,
    input,
    (parts) => supportIfReadable.parse(parts),
    (events) => checkReadEntries(events, contradictionsInSupport),
  );
}

/**
 * Reads who led the support around a family from outside.
 *
 * @param input - anything at all
 * @returns the entries, or every finding at once, about their shape and about what cannot be true at once among them, none of which
 * repeats anything of the input. Never throws.
 *
 * @example
 * ```ts
 * import { isRight } from 'reunification-framework';
 * import { parseLeadProfessionals } from 'reunification-framework/return-home/schema';
 *
 * // The last day may lie ahead: it is planned.
 * const leads = parseLeadProfessionals([
 *   { id: 'l-1', person: 'worker-1', role: 'social-worker', from: '2026-03-02', until: '2026-09-04', recordedOn: '2026-03-02' },
 * ]);
 * isRight(leads); // => true
 * ```
 */
export function parseLeadProfessionals(
  input: unknown,
): Result<readonly LeadProfessional[], Finding<ShapeFindingCode | SupportFindingCode>> {
  return parseWith<
    readonly LeadProfessional[],
    readonly (LeadProfessional | undefined)[] | undefined,
    SupportFindingCode
  >(
    LeadProfessionalsSchema,
    input,
    (parts) => leadsIfReadable.parse(parts),
    (leads) => checkReadEntries(leads, contradictionsInLeads),
  );
}

/**
 * Reads bank holidays in the form in which gov.uk publishes them (`bank-holidays.json`).
 *
 * @param input - the file’s content, or anything at all
 * @returns the bank holidays, or every finding about their shape, none of which repeats anything of the input. Never throws.
 *
 * @example
 * ```ts
 * import { isRight } from 'reunification-framework';
 * import { parseBankHolidays } from 'reunification-framework/return-home/schema';
 *
 * // As gov.uk publishes them; other parts of the country are left alone.
 * const holidays = parseBankHolidays({
 *   'england-and-wales': {
 *     division: 'england-and-wales',
 *     events: [{ title: 'Christmas Day', date: '2026-12-25', notes: '', bunting: true }],
 *   },
 *   scotland: {},
 * });
 * isRight(holidays) && Object.keys(holidays.right); // => ['england-and-wales']
 * ```
 */
export function parseBankHolidays(input: unknown): Result<BankHolidays, Finding<ShapeFindingCode>> {
  return parseShape(BankHolidaysSchema, input);
}

export { SHAPE_FINDINGS, type ShapeFindingCode } from '../shared/parsing.js';
export type { LegalStatusInput } from './law/legal-status.schema.js';
