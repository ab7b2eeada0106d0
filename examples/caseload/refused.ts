/** What is written for a line that cannot be answered. */
import type { CaseloadLabels } from 'reunification-framework/case';
import type { Finding } from 'reunification-framework/shared';

/** A line that could not be answered, and everything that is wrong with it. */
export interface Refused {
  readonly line: number;
  readonly kind: 'unreadable';
  /** Id of the case, where the line has one that can be read. */
  readonly id?: string | undefined;
  /** Id of the child, where the line is a case in which it can be read. */
  readonly child?: string | undefined;
  readonly labels?: CaseloadLabels | undefined;
  readonly findings: readonly [Finding, ...Finding[]];
}

const LONGEST_ID = 200;

/** Whether a value is an id. */
export const isId = (value: unknown): value is string =>
  typeof value === 'string' && value.length > 0 && value.length <= LONGEST_ID;

/** Whether a value is a record, of whatever fields. */
export const isRecord = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
