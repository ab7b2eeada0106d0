/** What this package answers about plans, steps, warning signs and the first year, laid out as the conformance set describes it. */
import { type CivilDate, isCivilDate } from 'reunification-framework';
import { RISK_LEVELS } from 'reunification-framework/classification';
import { HistorySchema, PracticeSchema } from 'reunification-framework/reclassification/schema';
import {
  checkPermanence,
  checkPlan,
  checkUnplannedReturn,
  checkWarningSigns,
  type DiaryEntry,
  eventOfSign,
  firstYearAtHome,
} from 'reunification-framework/return-home';
import {
  DecisionAgainstReturnSchema,
  ReunificationPlanSchema,
  UnplannedReturnSchema,
  VisitMadeSchema,
  WarningSignSchema,
} from 'reunification-framework/return-home/schema';
import * as z from 'zod';
import type { Implementation } from '../../src/conformance/index.js';
import { plainFindings } from './conformance-findings.js';

const day = z.custom<CivilDate>(isCivilDate);

const periods = z.array(z.strictObject({ from: day, until: day })).optional();

const planQuestion = z.strictObject({
  plan: ReunificationPlanSchema,
  asOf: day.optional(),
  examPeriods: periods,
  schoolTerms: periods,
  schoolHolidays: periods,
  bornOn: day.optional(),
  level: z.enum(RISK_LEVELS).optional(),
  agreedOn: day.optional(),
  mayCloseOn: day.optional(),
  supportMonths: z.number().optional(),
});

const yearQuestion = z.strictObject({
  history: HistorySchema,
  plan: ReunificationPlanSchema,
  visitsMade: z.array(VisitMadeSchema).optional(),
  reviewedOn: z.array(day).optional(),
  asOf: day,
  practice: PracticeSchema.optional(),
});

const stepsIn = <Check extends { readonly steps: readonly { id: string; verdict: string; reason: string }[] }>(
  check: Check,
): object => ({
  ...check,
  steps: Object.fromEntries(check.steps.map(({ id, verdict, reason }) => [id, { verdict, reason }])),
});

const entryOf = ({ on, until, kind, audience, from }: DiaryEntry): object => ({ on, until, kind, audience, from });

/** By the names of the vectors. */
export const AT_HOME = {
  checkPlan: (input: unknown) => {
    const { plan, ...context } = planQuestion.parse(input);
    const check = checkPlan(plan, context);
    return { ...check, findings: plainFindings(check.findings) };
  },
  checkUnplannedReturn: (input: unknown) => {
    const { given, asOf } = z.strictObject({ given: UnplannedReturnSchema, asOf: day }).parse(input);
    return stepsIn(checkUnplannedReturn(given, { asOf }));
  },
  checkPermanence: (input: unknown) => {
    const { given, asOf } = z.strictObject({ given: DecisionAgainstReturnSchema, asOf: day }).parse(input);
    return stepsIn(checkPermanence(given, { asOf }));
  },
  checkWarningSigns: (input: unknown) => {
    const { signs, ...question } = z
      .strictObject({ signs: z.array(WarningSignSchema), asOf: day, reviewedOn: z.array(day) })
      .parse(input);
    return { findings: plainFindings(checkWarningSigns(signs, question).findings) };
  },
  eventOfSign: (input: unknown) => eventOfSign(WarningSignSchema.parse(input)),
  firstYearAtHome: (input: unknown) => {
    const { asOf, practice, ...given } = yearQuestion.parse(input);
    const year = firstYearAtHome(given, { asOf, practice });
    return {
      ...year,
      entries: year.entries.map(entryOf),
      later: year.later.map(entryOf),
      missing: year.missing.map(({ code }) => code),
      findings: year.findings.map(({ code, path, days }) => ({ code, path, days: days ?? null })),
    };
  },
} satisfies Implementation;
