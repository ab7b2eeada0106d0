/** From one case of a caseload to its row: a pure function, the same for the same case and the same question. */
import { type CaseloadLabels, type CaseloadQuestion, caseloadOn, type ReadRow } from 'reunification-framework/case';
import { parseCase } from 'reunification-framework/case/schema';
import type { Finding } from 'reunification-framework/shared';
import { lineFinding } from './line-findings.js';
import { isId, isRecord, type Refused } from './refused.js';

/** What is asked of every line. */
export type LineQuestion = Pick<CaseloadQuestion, 'asOf' | 'practice' | 'bankHolidays' | 'dueWithin'>;

/** The row of a case, as `caseloadOn` has it, by its line. */
export interface CaseRow extends Omit<ReadRow, 'position' | 'findings'> {
  readonly line: number;
  readonly findings: readonly Finding[];
}

const childIn = ({ child }: { readonly child?: unknown }): string | undefined => {
  if (!isRecord(child)) return undefined;
  const { id }: { readonly id?: unknown } = child;
  return isId(id) ? id : undefined;
};

const isLabels = (value: unknown): value is CaseloadLabels =>
  isRecord(value) && Object.values(value).every((label) => typeof label === 'string');

const FIELDS: readonly string[] = ['record', 'labels'];

/** What is wrong with the line around a record. */
const foundAround = (value: object, labels: unknown): readonly Finding[] => [
  ...(Object.keys(value).every((key) => FIELDS.includes(key)) ? [] : [lineFinding('line.unknown-field')]),
  ...(labels === undefined || isLabels(labels) ? [] : [lineFinding('line.labels-unreadable', ['labels'])]),
];

/**
 * Answers a line that is a case, by itself or with labels.
 *
 * @param line - the number of the line
 * @param value - a `CaseRecord`, or `{ record, labels }`
 * @param question - the day, and what else is asked of every line
 * @returns its row, or everything that is wrong with it; of such a line nothing is repeated but its number, the id of the child and the labels
 */
export function answerCase(line: number, value: object, question: LineQuestion): CaseRow | Refused {
  const given: { readonly record?: unknown; readonly labels?: unknown } = Object.hasOwn(value, 'record')
    ? value
    : { record: value };
  const around = given === value ? foundAround(value, given.labels) : [];
  const labels = isLabels(given.labels) ? given.labels : undefined;
  const [row] = caseloadOn([{ record: parseCase(given.record), labels }], question).rows;
  if (row === undefined) throw new Error('a case has a row');
  const [first, ...others] = [...around, ...(row.kind === 'unreadable' ? row.findings : [])];
  if (row.kind === 'read' && first === undefined) {
    const { position: _, ...ofCase } = row;
    return { line, ...ofCase };
  }
  const child = isRecord(given.record) ? childIn(given.record) : undefined;
  return { line, kind: 'unreadable', child, labels, findings: [first ?? lineFinding('line.not-a-case'), ...others] };
}
