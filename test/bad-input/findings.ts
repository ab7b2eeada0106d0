/** What a parser found, in a form that a test can write down. */
import { isDeepStrictEqual } from 'node:util';
import { type Either, type Finding, isLeft } from 'reunification-framework';
import { CASE_FINDINGS, CASELOAD_FINDINGS, GENOGRAM_FINDINGS } from 'reunification-framework/case';
import { AGREEMENT_FINDINGS, SETTING_FINDINGS } from 'reunification-framework/classification';
import {
  ASSESSMENT_FINDINGS,
  CHRONOLOGY_CONTRADICTIONS,
  CHRONOLOGY_FINDINGS,
  EVALUATION_FINDINGS,
} from 'reunification-framework/factors';
import { SHAPE_FINDINGS } from 'reunification-framework/factors/schema';
import { AGREEMENT_CONTRADICTIONS, GOAL_REVIEW_CONTRADICTIONS, MEASURE_FINDINGS } from 'reunification-framework/goals';
import { ROW_FINDINGS } from 'reunification-framework/interop';
import { JOURNEY_FINDINGS, REPORT_FINDINGS } from 'reunification-framework/journey';
import { EPISODE_FINDINGS } from 'reunification-framework/outcomes';
import { HISTORY_FINDINGS, PRACTICE_FINDINGS } from 'reunification-framework/reclassification';
import { BIRTH_FINDINGS, PLAN_CONTRADICTIONS, SUPPORT_FINDINGS } from 'reunification-framework/return-home';
import { DATE_FINDINGS, type FindingMeaning, INPUT_FINDINGS } from 'reunification-framework/shared';
import { expect } from 'vitest';
import type { Path } from './edits.js';
import { GOAL_REGISTERS } from './goal-registers.js';
import { RETURN_HOME_REGISTERS } from './return-home-registers.js';

/** Every published register of findings. */
export const REGISTERS: Readonly<Record<string, Readonly<Record<string, FindingMeaning>>>> = {
  ...GOAL_REGISTERS,
  ...RETURN_HOME_REGISTERS,
  SHAPE_FINDINGS,
  DATE_FINDINGS,
  INPUT_FINDINGS,
  ASSESSMENT_FINDINGS,
  EVALUATION_FINDINGS,
  CHRONOLOGY_FINDINGS,
  AGREEMENT_FINDINGS,
  SETTING_FINDINGS,
  HISTORY_FINDINGS,
  PRACTICE_FINDINGS,
  CASE_FINDINGS,
  JOURNEY_FINDINGS,
  CASELOAD_FINDINGS,
  GENOGRAM_FINDINGS,
  REPORT_FINDINGS,
  ROW_FINDINGS,
  EPISODE_FINDINGS,
};

/** The codes of what cannot be true at once in one record: an input of the right shape can hold it. */
export const CONTRADICTIONS: ReadonlySet<string> = new Set([
  ...CHRONOLOGY_CONTRADICTIONS,
  ...AGREEMENT_CONTRADICTIONS,
  ...GOAL_REVIEW_CONTRADICTIONS,
  ...PLAN_CONTRADICTIONS,
  ...Object.keys(BIRTH_FINDINGS),
  ...Object.keys(SUPPORT_FINDINGS),
  ...Object.keys(MEASURE_FINDINGS),
  ...['setting.repeated', 'case.parent-repeated'],
  ...['sign.repeated', 'sign.recorded-before-it-happened', 'sign.action-before-sign'],
  ...['year.visit-repeated', 'year.visit-recorded-before-it-happened'],
  ...['plan.exam-period-reversed', 'plan.school-period-reversed'],
]);

const MEANINGS: Readonly<Record<string, FindingMeaning>> = Object.assign({}, ...Object.values(REGISTERS));

/** That every finding is as its register words it, with nothing else in it. */
export function expectPublished(findings: readonly Finding[]): void {
  const asPublished = ({ code, path, severity, expected, leftOut }: Finding): object => ({
    code,
    path,
    severity: MEANINGS[code]?.severity,
    message: MEANINGS[code]?.message,
    ...(MEANINGS[code]?.source === undefined ? {} : { source: MEANINGS[code]?.source }),
    ...(expected === undefined ? {} : { expected }),
    ...(leftOut === undefined ? {} : { leftOut, severity }),
  });
  // Thousands of findings are compared in one go: one `expect` for each would take longer than finding them.
  const others = findings.filter(
    (finding) => !(Object.hasOwn(MEANINGS, finding.code) && isDeepStrictEqual(finding, asPublished(finding))),
  );
  expect(others).toEqual([]);
}

/** A finding in one line. */
export const line = (code: string, path: Path): string => `${code} at ${JSON.stringify(path)}`;

/** Findings in one line each, sorted. Each must be as published. */
export function lines(findings: readonly Finding[]): readonly string[] {
  expectPublished(findings);
  return findings.map(({ code, path }) => line(code, path)).sort();
}

/** What a parser found about the shape of an input; what cannot be true at once in it is left aside. */
export const foundInShape = (result: Either<readonly Finding[], unknown>): readonly string[] =>
  found(result).filter((one) => Object.hasOwn(SHAPE_FINDINGS, one.slice(0, one.indexOf(' '))));

/** What a parser found; nothing where it gave a value. */
export function found(result: Either<readonly Finding[], unknown>): readonly string[] {
  if (!isLeft(result)) return [];
  expect(result.left).not.toEqual([]);
  return lines(result.left);
}
