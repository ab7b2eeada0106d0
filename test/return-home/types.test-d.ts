import type { Citation, CivilDate, Finding, Result } from 'reunification-framework';
import type { RiskLevel } from 'reunification-framework/classification';
import type { CaseEvent, CircumstancesObserved } from 'reunification-framework/reclassification';
import {
  APPROVAL_IDS,
  type ApprovalGiven,
  type ApprovalId,
  type ApproversAnswer,
  type BankHolidays,
  type CheckedItem,
  type Condition,
  type ConditionId,
  checkPermanence,
  checkPlan,
  checkUnplannedReturn,
  checkWarningSigns,
  countWorkingDays,
  type DecisionAgainstReturn,
  eventOfSign,
  type FirstYear,
  type ItemVerdict,
  type LegalStatusId,
  legalStatusOfCode,
  PLAN_FINDINGS,
  PLAN_PARTS,
  type PlanCheck,
  type PlanFinding,
  type PlanFindingCode,
  type PlanFindingMeaning,
  type PlanPart,
  RECORDED_CONDITIONS,
  RETURN_ROUTES,
  type Readiness,
  type ReadinessCase,
  type ReadinessQuestion,
  type RecordedAnswer,
  type RecordedConditionId,
  type ReturnRouteId,
  type ReturnStageKind,
  type ReunificationPlan,
  type RisksOutsideHome,
  readinessOf,
  type SchoolsRole,
  type TeamRole,
  type UnplannedReturn,
  type WarningSign,
  type WorkingDays,
} from 'reunification-framework/return-home';
import {
  type BankHolidaysSchema,
  type DecisionAgainstReturnSchema,
  parseReadinessCase,
  parseReunificationPlan,
  type ReadinessCaseSchema,
  type RecordedAnswerSchema,
  type ReunificationPlanSchema,
  type UnplannedReturnSchema,
  type WarningSignSchema,
} from 'reunification-framework/return-home/schema';
import { describe, expectTypeOf, it } from 'vitest';
import type * as z from 'zod';

declare const plan: ReunificationPlan;
declare const check: PlanCheck;
declare const given: ReadinessCase;
declare const question: ReadinessQuestion;
declare const readiness: Readiness;
declare const condition: Condition;
declare const sign: WarningSign;
declare const unplanned: UnplannedReturn;
declare const decision: DecisionAgainstReturn;
declare const year: FirstYear;
declare const holidays: BankHolidays;
declare const source: Citation;
declare const day: CivilDate;

describe('The ways home in law', () => {
  it('are three, and there is no other', () => {
    expectTypeOf<ReturnRouteId>().toEqualTypeOf<'placed-with-parents' | 'order-discharged' | 'accommodation-ends'>();
    // @ts-expect-error There is no such way home.
    const other: ReturnRouteId = 'short-break';
    // @ts-expect-error A code of the national return is not a status until someone has looked it up.
    const code: LegalStatusId = 'C1';
    // @ts-expect-error There is no such status.
    const status: LegalStatusId = 'adopted';
    // @ts-expect-error Nor does the list of ways know any other.
    void RETURN_ROUTES['short-break'];
    // @ts-expect-error An unknown code has no status.
    const known: LegalStatusId = legalStatusOfCode('Z9');
    void [other, code, status, known];
  });
});

describe('A Reunification Plan', () => {
  it('has the parts that it has, and each is complete or not', () => {
    expectTypeOf(check.parts).toEqualTypeOf<Readonly<Record<PlanPart, 'complete' | 'incomplete'>>>();
    expectTypeOf<(typeof PLAN_PARTS)[number]>().toEqualTypeOf<PlanPart>();
    // @ts-expect-error There is no such part.
    const other: PlanPart = 'transport';
    // @ts-expect-error Nor is it answered.
    void check.parts.transport;
    // @ts-expect-error Nothing is half complete.
    const half: PlanCheck['parts'][PlanPart] = 'partly-complete';
    void [other, half];
  });

  it('has stages, roles and risks of closed kinds', () => {
    // @ts-expect-error There is no such stage.
    const stage: ReturnStageKind = 'two-weekends';
    // @ts-expect-error There is no such role.
    const role: TeamRole = 'neighbour';
    // @ts-expect-error Where there are risks outside the home, agencies are named.
    const risks: RisksOutsideHome = { kind: 'some' };
    // @ts-expect-error A child who goes to no school has a reason.
    const none: SchoolsRole = { kind: 'attends-none' };
    // @ts-expect-error And no task of a school.
    const both: SchoolsRole = { kind: 'attends-none', reason: 'Too young', does: 'Breakfast' };
    void [stage, role, risks, none, both];
  });

  it('is about a way home to someone', () => {
    // @ts-expect-error Home is with at least one parent.
    const nobody: ReunificationPlan['wayHome'] = { parents: [] };
    // @ts-expect-error A day is a day.
    const undated: ReunificationPlan = { ...plan, madeOn: '2024-03-06' };
    // @ts-expect-error A plan says of which child it is.
    const childless: ReunificationPlan = { edition: 'framework-2015', wayHome: { parents: ['parent-1'] } };
    void [nobody, undated, childless];
  });

  it('that has been checked is not thereby a plan, nor approved', () => {
    expectTypeOf(checkPlan).returns.toEqualTypeOf<PlanCheck>();
    expectTypeOf(check.isComplete).toEqualTypeOf<boolean>();
    expectTypeOf<PlanCheck>().not.toExtend<ReunificationPlan>();
    expectTypeOf<NonNullable<ReunificationPlan['signature']>>().not.toExtend<ApprovalGiven>();
    // @ts-expect-error The level it is checked against is one that people agreed.
    checkPlan(plan, { level: 'unknown' });
    // @ts-expect-error A check is not asked for of nothing.
    checkPlan();
  });

  it('has findings, each about one of its parts and with its source', () => {
    expectTypeOf<PlanFinding>().toEqualTypeOf<Finding<PlanFindingCode>>();
    const { part, ...ofNoPart } = PLAN_FINDINGS['plan.not-signed'];
    expectTypeOf(part).toEqualTypeOf<PlanPart>();
    // @ts-expect-error Every finding is about a part.
    const meaning: PlanFindingMeaning = ofNoPart;
    // @ts-expect-error There is no such part to be about.
    const elsewhere: PlanFindingMeaning = { ...ofNoPart, part: 'transport' };
    // @ts-expect-error There is no such finding.
    const other: PlanFindingCode = 'plan.too-long';
    // @ts-expect-error Nor is it published.
    void PLAN_FINDINGS['plan.too-long'];
    void [meaning, elsewhere, other];
  });
});

describe('What people record', () => {
  it('is done on a day by someone, or not, or not known, or set aside with a reason', () => {
    expectTypeOf<RecordedAnswer['kind']>().toEqualTypeOf<'done' | 'not-done' | 'not-known' | 'not-applicable'>();
    // @ts-expect-error What is done has a day and a person.
    const done: RecordedAnswer = { kind: 'done' };
    // @ts-expect-error What is set aside has a reason.
    const aside: RecordedAnswer = { kind: 'not-applicable' };
    // @ts-expect-error Yes is no answer.
    const yes: RecordedAnswer = true;
    // @ts-expect-error An approver’s answer is another one.
    const approvers: ApproversAnswer = { kind: 'done', on: day, by: 'person-1' };
    void [done, aside, yes, approvers];
  });

  it('is recorded of what is on the list', () => {
    // @ts-expect-error There is no such condition.
    const other: ReadinessCase['recorded'] = { 'weather-fine': { kind: 'not-done' } };
    // @ts-expect-error What is read off the plan is not recorded besides.
    const read: RecordedConditionId = 'plan-complete';
    // @ts-expect-error There is no such approval.
    const approval: ApprovalId = 'court-approval';
    expectTypeOf<(typeof APPROVAL_IDS)[number]>().toEqualTypeOf<ApprovalId>();
    void [other, read, approval];
  });

  it('cannot be asked for without saying where that is printed', () => {
    const { sources, ...unfounded } = RECORDED_CONDITIONS['child-prepared'];
    expectTypeOf(sources[0]).toEqualTypeOf<Citation>();
    // @ts-expect-error A rule has its place in the sources.
    const rule: (typeof RECORDED_CONDITIONS)['child-prepared'] = unfounded;
    // @ts-expect-error At least one.
    const empty: (typeof RECORDED_CONDITIONS)['child-prepared'] = { ...unfounded, sources: [] };
    const cited: (typeof RECORDED_CONDITIONS)['child-prepared'] = { ...unfounded, sources: [source] };
    void [rule, empty, cited];
  });
});

describe('Whether a child can go home', () => {
  it('is asked as of a day, and answered condition by condition', () => {
    expectTypeOf(readinessOf).returns.toEqualTypeOf<Readiness>();
    expectTypeOf(condition.verdict).toEqualTypeOf<ItemVerdict>();
    expectTypeOf<ItemVerdict>().toEqualTypeOf<'met' | 'not-met' | 'cannot-say' | 'does-not-apply'>();
    expectTypeOf(readiness.missing).toEqualTypeOf<readonly ConditionId[]>();
    // @ts-expect-error There is no clock in here.
    readinessOf(given);
    // @ts-expect-error A text is not a day until someone has looked at it.
    readinessOf(given, { asOf: '2024-03-25' });
    // @ts-expect-error Nobody decides but people.
    void readiness.decision;
    // @ts-expect-error Nothing is nearly met.
    const nearly: ItemVerdict = 'nearly-met';
    void nearly;
  });

  it('is not what a level says', () => {
    expectTypeOf<Readiness>().not.toExtend<RiskLevel>();
    // @ts-expect-error A readiness is not a case.
    readinessOf(readiness, question);
  });
});

describe('Working days', () => {
  it('may not be known exactly: there are two bounds', () => {
    expectTypeOf<WorkingDays>().not.toExtend<number>();
    // @ts-expect-error A number by itself says too much.
    const exact: number = countWorkingDays(day, day, holidays);
    void exact;
  });
});

describe('What follows an unplanned return, or a decision against one', () => {
  it('is checked as of a day', () => {
    expectTypeOf(checkUnplannedReturn(unplanned, { asOf: day }).steps[0]).toExtend<CheckedItem<string> | undefined>();
    // @ts-expect-error There is no clock in here.
    checkUnplannedReturn(unplanned);
    // @ts-expect-error Nor here.
    checkPermanence(decision);
    // @ts-expect-error A return has a day.
    const undated: UnplannedReturn = {};
    void undated;
  });
});

describe('A warning sign', () => {
  it('becomes an observation, never a classification', () => {
    expectTypeOf(eventOfSign).returns.toExtend<CircumstancesObserved | undefined>();
    const event: CaseEvent | undefined = eventOfSign(sign);
    // @ts-expect-error A sign is not an event by itself.
    const bare: CaseEvent = sign;
    // @ts-expect-error What is open about it depends on the day.
    checkWarningSigns([sign], { reviewedOn: [] }).findings;
    void [event, bare];
  });
});

describe('What is read from outside', () => {
  it('has the types that the words have', () => {
    expectTypeOf<z.infer<typeof ReunificationPlanSchema>>().toExtend<ReunificationPlan>();
    expectTypeOf<ReunificationPlan>().toExtend<z.infer<typeof ReunificationPlanSchema>>();
    expectTypeOf<z.infer<typeof ReadinessCaseSchema>>().toExtend<Omit<ReadinessCase, 'evaluation'>>();
    expectTypeOf<Omit<ReadinessCase, 'evaluation'>>().toExtend<z.infer<typeof ReadinessCaseSchema>>();
    expectTypeOf<z.infer<typeof UnplannedReturnSchema>>().toExtend<UnplannedReturn>();
    expectTypeOf<UnplannedReturn>().toExtend<z.infer<typeof UnplannedReturnSchema>>();
    expectTypeOf<z.infer<typeof DecisionAgainstReturnSchema>>().toExtend<DecisionAgainstReturn>();
    expectTypeOf<DecisionAgainstReturn>().toExtend<z.infer<typeof DecisionAgainstReturnSchema>>();
    expectTypeOf<z.infer<typeof WarningSignSchema>>().toExtend<WarningSign>();
    expectTypeOf<WarningSign>().toExtend<z.infer<typeof WarningSignSchema>>();
    expectTypeOf<z.infer<typeof BankHolidaysSchema>>().toExtend<BankHolidays>();
    expectTypeOf<BankHolidays>().toExtend<z.infer<typeof BankHolidaysSchema>>();
    expectTypeOf<z.infer<typeof RecordedAnswerSchema>>().toExtend<RecordedAnswer>();
    expectTypeOf<RecordedAnswer>().toExtend<z.infer<typeof RecordedAnswerSchema>>();
  });

  it('may have findings in its place', () => {
    expectTypeOf(parseReunificationPlan).returns.toExtend<Result<ReunificationPlan>>();
    // @ts-expect-error It may be a left.
    const bare: ReunificationPlan = parseReunificationPlan({});
    // @ts-expect-error So may a case.
    void parseReadinessCase({}).right;
    void bare;
  });
});

describe('What is shared or answered', () => {
  it('cannot be changed', () => {
    // @ts-expect-error A plan stays as it was made.
    plan.madeOn = day;
    // @ts-expect-error So do its stages.
    plan.schedule?.pop();
    // @ts-expect-error So do the days of reviews.
    plan.reviews?.on?.push(day);
    // @ts-expect-error What was found stays found.
    check.findings.pop();
    // @ts-expect-error So does whether a plan is complete.
    check.isComplete = true;
    // @ts-expect-error So do its parts.
    check.parts.signature = 'complete';
    // @ts-expect-error Whether a child can go home is not for a program to change.
    readiness.isReady = true;
    // @ts-expect-error Nor what is missing.
    readiness.missing.pop();
    // @ts-expect-error Nor a condition.
    condition.verdict = 'met';
    // @ts-expect-error Nor its reasons.
    condition.reasons.pop();
    // @ts-expect-error A diary is what it is.
    year.entries.pop();
    // @ts-expect-error So are the parts of a plan.
    PLAN_PARTS.reverse();
    // @ts-expect-error So are the published findings.
    PLAN_FINDINGS['plan.not-signed'].severity = 'should';
    // @ts-expect-error So are the approvals.
    APPROVAL_IDS.pop();
  });
});
