/**
 * Every situation of a review: four levels, what was last recorded, the time, and the child’s own timescale. What is expected is
 * read from the table that was laid out by hand beside the printed page.
 */
import { RISK_LEVELS } from 'reunification-framework/classification';
import { REVIEW_RULES, type ReviewSituation } from 'reunification-framework/reclassification';
import { cellsAt, entryFor, outcomeOf } from '../../support/review-table.js';
import { type LaidOut, vector, written } from './vectors.js';

const TIMESCALES = ['within', 'past', 'not-set'] as const;

/** Whether somebody has recorded since the time was up, and whether the risk was reclassified after the return. */
const SINCE = [
  { told: '', confirmed: true, reclassifiedAfterReturn: true },
  { told: '/unconfirmed', confirmed: false, reclassifiedAfterReturn: true },
  { told: '/not-reclassified', confirmed: true, reclassifiedAfterReturn: false },
  { told: '/unconfirmed/not-reclassified', confirmed: false, reclassifiedAfterReturn: false },
] as const;

/** What an entry indicates; of rows to be recorded, their names, since a situation does not say when each was. */
function expectedOf(entry: string, situation: ReviewSituation): unknown {
  const outcome = outcomeOf(entry, situation);
  return outcome?.kind === 'evidence-needed' ? { ...outcome, rows: outcome.rows.map(({ row }) => row) } : outcome;
}

const RULES = RISK_LEVELS.flatMap((level) => [...REVIEW_RULES[level].inTurn, REVIEW_RULES[level].otherwise]);

/** Where an entry of the table of reviews is printed. */
export const sourcesOfEntry = (entry: string): readonly string[] =>
  written(RULES.find(({ id }) => id === entry)?.sources ?? []);

/** What an entry indicates, in a few words. */
function saidOf(entry: string, situation: ReviewSituation): string {
  const outcome = outcomeOf(entry, situation);
  switch (outcome?.kind) {
    case undefined:
      throw new Error(`No such entry: ${entry}`);
    case 'move':
      return `${entry}, moves to ${outcome.to}${outcome.childReturnsToCare ? ', and the child returns to care' : ''}`;
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

const answerTo = (situation: ReviewSituation): string => {
  const rule = entryFor(situation);
  return JSON.stringify([rule, outcomeOf(rule, situation)]);
};

/** Whether it makes a difference where the child lives: for a return to care, and for more time at medium. */
const turnsOnHome = (situation: ReviewSituation): boolean =>
  answerTo({ ...situation, childIsHome: true }) !== answerTo({ ...situation, childIsHome: false });

/** The set. */
export const reviewSet: LaidOut = {
  set: 'review',
  description:
    'What row 7 of the Risk Classification Table, with the prose on timescales, indicates at a review: all situations in which anything turns on a part. Expected answers: tables laid out by hand beside the printed page, and what the child’s own timescale, silence since the time was up and a missing reclassification make of them.',
  vectors: RISK_LEVELS.flatMap((level) =>
    cellsAt(level).flatMap(({ situation: cell }) =>
      TIMESCALES.flatMap((childTimescale) =>
        // A child at home is asked about where that makes a difference, and so is what was not recorded or reclassified.
        [false, true]
          .filter((childIsHome) => !childIsHome || turnsOnHome({ ...cell, childTimescale }))
          .flatMap((childIsHome) =>
            SINCE.flatMap(({ told, ...since }) => {
              const situation: ReviewSituation = { ...cell, childTimescale, childIsHome, ...since };
              const rule = entryFor(situation);
              if (told !== '' && rule === entryFor({ ...cell, childTimescale, childIsHome })) return [];
              const { newRisk, protectiveFactors, capacityToChange, riskFactors, sustained, sixMonthsAtLevel } =
                situation;
              const values = [newRisk, protectiveFactors, capacityToChange, riskFactors, sustained, sixMonthsAtLevel];
              const also = [
                ...(situation.protectedDuringStay ? [] : ['not-protected-before']),
                ...(childIsHome ? ['home'] : []),
              ];
              return vector({
                id: `review/${level}/${[...values, childTimescale, ...also].join('/')}${told}`,
                function: 'indicateReview',
                title: `At ${level}: ${saidOf(rule, situation)}`,
                input: situation,
                expected: { rule, outcome: expectedOf(rule, situation) },
                rules: [rule],
                sources: sourcesOfEntry(rule),
              });
            }),
          ),
      ),
    ),
  ),
};
