/**
 * Every situation of a review: four levels, what was last recorded, the time, and the child’s own timescale. What is expected is
 * read from the table that was laid out by hand beside the printed page.
 */
import { RISK_LEVELS } from 'reunification-framework/classification';
import { REVIEW_RULES, type ReviewSituation } from 'reunification-framework/reclassification';
import { cellsAt, entryIn, outcomeOf } from '../../test/support/review-table.js';
import { asked, type LaidOut, vector, written } from './vectors.js';

const TIMESCALES = ['within', 'past', 'not-set'] as const;

/** Whether somebody has recorded since the time was up, and whether the risk was reclassified after the return. */
const SINCE = [
  { told: '', confirmed: true, reclassifiedAfterReturn: true },
  { told: '/unconfirmed', confirmed: false, reclassifiedAfterReturn: true },
  { told: '/not-reclassified', confirmed: true, reclassifiedAfterReturn: false },
  { told: '/unconfirmed/not-reclassified', confirmed: false, reclassifiedAfterReturn: false },
] as const;

/** What an entry indicates; of rows to be recorded, their names, since a situation does not say when each was. */
export function expectedOf(entry: string): unknown {
  const outcome = outcomeOf(entry);
  return outcome?.kind === 'evidence-needed' ? { ...outcome, rows: outcome.rows.map(({ row }) => row) } : outcome;
}

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
    case 'evidence-needed':
      return `${entry}, evidence is needed`;
    case 'judgement-required':
      return `${entry}, people decide`;
  }
}

/** The set. */
export const reviewSet: LaidOut = {
  set: 'review',
  description:
    'What row 7 of the Risk Classification Table, with the prose on timescales, indicates at a review: all 1152 situations, and where it matters that nobody has recorded since the time was up, or that the risk was not reclassified after the return, those as well. Expected answers: a table of 384 situations laid out by hand beside the printed page, and what the child’s own timescale, silence and a missing reclassification make of them.',
  functions: {
    indicateReview: asked(
      'level; newRisk (true or false); protectiveFactors, capacityToChange, riskFactors as in rows 1 to 3; sustained: whether the time of all clocks for moving down from this level, or at low for closing, is up; confirmed: whether none of them is unconfirmed; sixMonthsAtLevel; childTimescale: within, past or not-set; reclassifiedAfterReturn: whether people have agreed a classification since the child had been home for six months.',
      'rule: the entry of the table of reviews. outcome: { kind: move, to, childReturnsToCare }, { kind: remain }, { kind: may-close }, { kind: evidence-needed, wouldApply, enough: each or any-one, limitPassed, rows } or { kind: judgement-required, options }, the options from low to severe.',
    ),
  },
  vectors: RISK_LEVELS.flatMap((level) =>
    cellsAt(level).flatMap(({ situation, entry }) =>
      TIMESCALES.flatMap((childTimescale) => {
        const { newRisk, protectiveFactors, capacityToChange, riskFactors, sustained, sixMonthsAtLevel } = situation;
        const values = [newRisk, protectiveFactors, capacityToChange, riskFactors, sustained, sixMonthsAtLevel];
        const best = entryIn(entry, { ...situation, childTimescale });
        return SINCE.flatMap(({ told, ...since }) => {
          const asked: ReviewSituation = { ...situation, childTimescale, ...since };
          const rule = entryIn(entry, asked);
          // Where it makes no difference it is not asked again.
          if (told !== '' && rule === best) return [];
          return vector({
            id: `review/${level}/${[...values, childTimescale].join('/')}${told}`,
            function: 'indicateReview',
            title: `At ${level}: ${saidOf(rule)}`,
            input: asked,
            expected: { rule, outcome: expectedOf(rule) },
            rules: [rule],
            sources: sourcesOfEntry(rule),
          });
        });
      }),
    ),
  ),
};
