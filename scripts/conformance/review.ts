/**
 * Every situation of a review: four levels, what was last recorded, the time, and the child’s own timescale. What is expected is
 * read from the table that was laid out by hand beside the printed page.
 */
import { RISK_LEVELS } from 'reunification-framework/classification';
import { REVIEW_RULES } from 'reunification-framework/reclassification';
import { cellsAt, entryWhere, outcomeOf } from '../../test/support/review-table.js';
import { asked, type LaidOut, vector, written } from './vectors.js';

const TIMESCALES = ['within', 'past', 'not-set'] as const;

const RULES = RISK_LEVELS.flatMap((level) => [...REVIEW_RULES[level].inTurn, REVIEW_RULES[level].otherwise]);

/** Where an entry of the table of reviews is printed. */
export const sourcesOfEntry = (entry: string): readonly string[] =>
  written(RULES.find(({ id }) => id === entry)?.sources ?? []);

/** What an entry indicates, in a few words. */
function saidOf(entry: string): string {
  const outcome = outcomeOf(entry);
  switch (outcome?.kind) {
    case undefined:
      throw new Error(`No such entry: ${entry}`);
    case 'move':
      return `${entry}, moves to ${outcome.to}`;
    case 'remain':
      return `${entry}, remains`;
    case 'may-close':
      return `${entry}, may close`;
    case 'judgement-required':
      return `${entry}, people decide`;
  }
}

/** The set. */
export const reviewSet: LaidOut = {
  set: 'review',
  description:
    'What row 7 of the Risk Classification Table, with the prose on timescales, indicates at a review: all 1152 situations. Expected answers: a table of 384 situations laid out by hand beside the printed page, and what the child’s own timescale makes of them.',
  functions: {
    indicateReview: asked(
      'level; newRisk (true or false); protectiveFactors, capacityToChange, riskFactors as in rows 1 to 3; sustained: whether all clocks for moving down from this level, or at low for closing, have run; sixMonthsAtLevel; childTimescale: within, past or not-set.',
      'rule: the entry of the table of reviews. outcome: { kind: move, to, childReturnsToCare }, { kind: remain }, { kind: may-close } or { kind: judgement-required, options }, the options from low to severe.',
    ),
  },
  vectors: RISK_LEVELS.flatMap((level) =>
    cellsAt(level).flatMap(({ situation, entry }) =>
      TIMESCALES.map((childTimescale) => {
        const rule = entryWhere(entry, childTimescale);
        const { newRisk, protectiveFactors, capacityToChange, riskFactors, sustained, sixMonthsAtLevel } = situation;
        const values = [newRisk, protectiveFactors, capacityToChange, riskFactors, sustained, sixMonthsAtLevel];
        return vector({
          id: `review/${level}/${[...values, childTimescale].join('/')}`,
          function: 'indicateReview',
          title: `At ${level}: ${saidOf(rule)}`,
          input: { ...situation, childTimescale },
          expected: { rule, outcome: outcomeOf(rule) },
          rules: [rule],
          sources: sourcesOfEntry(rule),
        });
      }),
    ),
  ),
};
