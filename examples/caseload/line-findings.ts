/** What can be wrong with a line before the library reads the history in it. */
import type { Finding, FindingRegister } from 'reunification-framework/shared';

/** Codes of findings about a line. */
export type LineFindingCode =
  | 'line.too-long'
  | 'line.not-utf-8'
  | 'line.blank'
  | 'line.not-json'
  | 'line.not-a-case'
  | 'line.unknown-field'
  | 'line.id-unreadable'
  | 'line.id-repeated'
  | 'line.child-repeated'
  | 'line.key-repeated'
  | 'line.labels-unreadable'
  | 'line.not-answered';

/** What the codes mean. */
const LINE_FINDINGS: FindingRegister<LineFindingCode> = {
  'line.too-long': { severity: 'must', message: 'This line is longer than allowed; it was passed over.' },
  'line.not-utf-8': { severity: 'must', message: 'This line is not text in UTF-8.' },
  'line.blank': {
    severity: 'must',
    message: 'This line is blank and is not the last one: a case may be missing here.',
  },
  'line.not-json': { severity: 'must', message: 'This line is not one JSON value.' },
  'line.not-a-case': {
    severity: 'must',
    message: 'This line is JSON, but not a record.',
  },
  'line.unknown-field': {
    severity: 'must',
    message: 'This line has fields besides record and labels, or id and history.',
  },
  'line.id-unreadable': {
    severity: 'must',
    message: 'The id of the case is missing, or not a text of 1 to 200 characters.',
  },
  'line.id-repeated': {
    severity: 'must',
    message:
      'An earlier line has the same id; repeats says which. Find out which of them is the case, and remove the other.',
  },
  'line.child-repeated': {
    severity: 'must',
    message: 'An earlier line is about the same child; repeats says which. Keep one case for each child.',
  },
  'line.key-repeated': {
    severity: 'must',
    message: 'This line names a key twice in one record, so part of what it says would be lost. Correct the export.',
  },
  'line.labels-unreadable': { severity: 'must', message: 'The labels are not a record of texts.' },
  'line.not-answered': {
    severity: 'must',
    message: 'The history was read, and could not be answered for. Report this case: the fault is not in the record.',
  },
};

/**
 * Makes a finding about a line.
 *
 * @param code - what is wrong
 * @param path - where in the line
 * @returns the finding, which repeats nothing of the line
 */
export const lineFinding = (code: LineFindingCode, path: Finding['path'] = []): Finding<LineFindingCode> => ({
  code,
  path,
  ...LINE_FINDINGS[code],
});
