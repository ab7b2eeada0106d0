import { agree, checkRecord, setIndicators } from 'reunification-framework/classification';
import { checkAssessment } from 'reunification-framework/factors';
import { checkReviews } from 'reunification-framework/goals';
import { caseFrom903, caseFromSsd, episodesFrom903, episodesFromSsd } from 'reunification-framework/interop';
import { checkHistory, checkPractice } from 'reunification-framework/reclassification';
import { checkWarningSigns } from 'reunification-framework/return-home';
import { describe, expect, it } from 'vitest';
import { MEDIUM_RECORD } from '../support/classification-records.js';
import { day } from '../support/dates.js';

const ASKED = { asOf: day('2026-03-02') };
const EXTRACTED = { extractedOn: day('2026-03-02'), timeZone: 'Europe/London' };
const NONE = null as never;

const findingsOf = (answer: unknown): unknown => {
  const { left, findings } = Object(answer);
  return (left ?? findings).map(({ code, path }: { code: string; path: unknown }) => [code, path]);
};

describe('An argument that cannot be read is the one finding of those that answer with findings', () => {
  it.each<readonly [string, () => unknown]>([
    ['an assessment', () => checkAssessment(NONE)],
    ['a history', () => checkHistory(NONE)],
    ['a practice', () => checkPractice(NONE)],
    ['reviews', () => checkReviews(NONE, [])],
    ['the goals of reviews', () => checkReviews([], NONE)],
    ['warning signs', () => checkWarningSigns(NONE, { ...ASKED, reviewedOn: [] })],
    ['a question about warning signs', () => checkWarningSigns([], NONE)],
    ['a record', () => checkRecord(NONE, ASKED)],
    ['a question about a record', () => checkRecord({}, NONE)],
    ['a record to agree', () => agree(NONE, ASKED)],
    ['a question about a record to agree', () => agree(MEDIUM_RECORD, NONE)],
    ['suggestions', () => setIndicators(NONE, [])],
    ['rows of a return', () => caseFrom903(NONE, EXTRACTED)],
    ['rows of a dataset', () => caseFromSsd(NONE, EXTRACTED)],
    ['rows of the returns of many', () => episodesFrom903(NONE)],
    ['rows of a dataset about many', () => episodesFromSsd(NONE, EXTRACTED)],
  ])('%s', (_, ask) => {
    const found = findingsOf(ask());
    expect(found).toHaveLength(1);
    expect(JSON.stringify(found)).toMatch(/^\[\["input\.not-a-(list|record)",\[\]\]\]$/);
  });
});
