/**
 * All 96 profiles, and the 444 of which something is not known. What is expected is read from the table as a second reader
 * transcribed it from the printed page, cell by cell and in the plainest way.
 */
import {
  DECISION_ROW,
  INDICATOR_IDS,
  type IndicatorId,
  type PartialProfile,
  RISK_LEVELS,
  type RiskLevel,
} from 'reunification-framework/classification';
import type { Citation } from 'reunification-framework/shared';
import { printedDecision, printedValue } from '../../support/printed-table.js';
import { EVERY_PARTIAL_PROFILE } from '../../support/profiles.js';
import { type LaidOut, vector, written } from './vectors.js';

const ROWS_1_TO_5: Citation = {
  document: 'framework-2015',
  locator: 'Risk Classification Table, rows 1 to 5',
  page: 40,
};

/** The columns in which the value of an indicator is printed, from low to severe. */
const columnsOf = (indicator: IndicatorId, value: string): readonly RiskLevel[] =>
  RISK_LEVELS.filter((level) => printedValue(INDICATOR_IDS.indexOf(indicator) + 1, level) === value);

const isOpen = (level: RiskLevel): boolean => printedDecision(level).startsWith('Return child home');

/** What the printed columns come to for a profile. */
function readByHand(profile: PartialProfile): object {
  const known = INDICATOR_IDS.flatMap((indicator) => {
    const value = profile[indicator];
    return value === undefined ? [] : [{ indicator, columns: columnsOf(indicator, value) }];
  });
  const missing = INDICATOR_IDS.filter((indicator) => profile[indicator] === undefined);
  const supporting = (level: RiskLevel): readonly IndicatorId[] =>
    known.filter(({ columns }) => columns.includes(level)).map(({ indicator }) => indicator);
  const supportingEach = {
    low: supporting('low'),
    medium: supporting('medium'),
    high: supporting('high'),
    severe: supporting('severe'),
  };
  const agreeing = RISK_LEVELS.filter((level) => supporting(level).length === known.length);
  // The lowest level of each indicator that is known, and of these the highest.
  const lowestOfEach = known.map(({ columns }) => Math.min(...columns.map((level) => RISK_LEVELS.indexOf(level))));
  const bound = RISK_LEVELS[Math.max(0, ...lowestOfEach)];
  if (missing.length > 0)
    return {
      kind: 'incomplete',
      level: null,
      missing,
      stillPossible: agreeing,
      cautiousBoundAtLeast: bound,
      supporting: supportingEach,
    };
  const [level] = agreeing;
  if (level !== undefined)
    return {
      kind: 'matched',
      level,
      pointsTo: { returnHome: isOpen(level) ? 'open' : 'not-open' },
      supporting: supportingEach,
    };
  const options = RISK_LEVELS.filter((option) => supporting(option).length > 0);
  return { kind: 'mixed', level: null, options, cautiousBound: bound, supporting: supportingEach };
}

const told = (profile: PartialProfile): string =>
  INDICATOR_IDS.map((indicator) => profile[indicator] ?? 'not-known').join('/');

/** The set. */
export const classifySet: LaidOut = {
  set: 'classify',
  description:
    'What the Risk Classification Table (p. 40, rows 1 to 5) indicates for every profile: the 96 of which all five indicators are known, and the 444 of which some are not. Expected answers: read cell by cell from a second transcription of the printed page.',
  vectors: EVERY_PARTIAL_PROFILE.map((profile) => {
    const known = INDICATOR_IDS.filter((indicator) => profile[indicator] !== undefined);
    const isWhole = known.length === INDICATOR_IDS.length;
    return vector({
      id: `classify/${told(profile)}`,
      function: 'classify',
      title: isWhole ? 'All five indicators are known' : `Known: ${known.join(', ') || 'nothing'}`,
      input: profile,
      expected: readByHand(profile),
      rules: isWhole ? ['I-22', 'I-23'] : ['I-22', 'I-23', 'I-25'],
      sources: written([ROWS_1_TO_5, ...(isWhole ? [DECISION_ROW.source] : [])]),
    });
  }),
};
