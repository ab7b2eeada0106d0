/** Reading factors recorded at the end of assessments: concerns, each with what it points to. */

import { findingIn, type PathStep } from '../../shared/findings/finding.js';
import { isRecord } from '../../shared/plain-data.js';
import { hasRepeatedKey } from '../../shared/text/repeated-key.js';
import { ASSESSMENT_FACTORS } from '../codes/assessment-factors.js';
import type { PointedTo } from './case-from-rows.js';
import { eachRowOnce, idIn, note, type Placed, type Reading, textOf } from './read-row.js';
import { ROW_FINDINGS, type RowFindingCode } from './row-findings.js';
import type { SsdAssessmentFactorsRow } from './rows.js';

const finding = /* @__PURE__ */ findingIn(ROW_FINDINGS);

const TABLE = 'ssd_assessment_factors';
const COLUMN = 'cinf_assessment_factors_json';

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined; // what it threw may hold part of the text
  }
};

/** The codes, each with whether it was recorded. A code with anything but Yes or No is neither; of one that comes twice a part would be lost. */
const codesIn = (text: string): readonly (readonly [code: unknown, recorded: unknown])[] | undefined => {
  const value = parsed(text);
  if (Array.isArray(value)) return value.map((code: unknown) => [code, 'Yes']);
  return isRecord(value) && !hasRepeatedKey(text) ? Object.entries(value) : undefined;
};

const readRow = (reading: Reading, row: Placed<SsdAssessmentFactorsRow>): readonly PointedTo[] => {
  const text = textOf(row.cells.cinf_assessment_factors_json);
  const assessment = idIn(reading, row, 'cinf_assessment_id', row.cells.cinf_assessment_id);
  if (text === undefined || assessment === undefined) return [];
  const codes = codesIn(text);
  if (codes === undefined) {
    note(reading, 'rows.factors-unreadable', row, COLUMN);
    return [];
  }
  const noteAt = (code: RowFindingCode, ...path: readonly PathStep[]): void => {
    reading.findings.push(finding(code, row.table, row.row, COLUMN, ...path));
  };
  const pointed = codes.map(([code, recorded], position) => {
    const factor = ASSESSMENT_FACTORS.find((known) => known.code === code);
    if (factor === undefined) noteAt('rows.unknown-code', position);
    else if (recorded !== 'Yes' && recorded !== 'No') noteAt('rows.not-yes-or-no', position);
    return factor !== undefined && recorded === 'Yes' ? { ...factor, assessment } : undefined;
  });
  return [...new Map(pointed.filter((one) => one !== undefined).map((one) => [one.code, one])).values()];
};

/**
 * Reads the factors of assessments.
 *
 * @param reading - what the table is read with
 * @param rows - the rows
 * @returns what each points to, in the order of the rows
 */
export function readFactors(reading: Reading, rows: readonly SsdAssessmentFactorsRow[]): readonly PointedTo[] {
  const cells = rows.map(({ cinf_assessment_id, cinf_assessment_factors_json }) => ({
    cinf_assessment_id,
    cinf_assessment_factors_json,
  }));
  return eachRowOnce(reading, TABLE, cells, 'cinf_assessment_id').flatMap((row) => readRow(reading, row));
}
