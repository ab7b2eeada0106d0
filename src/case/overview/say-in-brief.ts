/** Says how a way home stands, in brief. */

import type { Indication } from '../../classification/index.js';
import type { CaseState } from '../../reclassification/index.js';
import type { WayHomeJourney } from '../journey/journey.js';
import { JOURNEY_STAGES } from '../journey/stages.js';
import type { HeldInBrief, IndicatedInBrief, Row7InBrief } from './in-brief.js';

/**
 * The level held, in brief.
 *
 * @param state - how a way home stands
 * @returns the level and since when; `undefined` until people agree a classification
 */
export const heldInBrief = ({ held }: Pick<CaseState, 'held'>): HeldInBrief | undefined =>
  held && { level: held.level, since: held.since.on };

/**
 * What row 7 indicates, in brief.
 *
 * @param state - how a way home stands
 * @returns the kind of what is indicated, and the level of a move; or why nothing is
 */
export const row7InBrief = ({ indication }: Pick<CaseState, 'indication'>): Row7InBrief => {
  if (indication.kind !== 'indicated') return { kind: indication.kind };
  const { outcome } = indication;
  return outcome.kind === 'move' ? { kind: 'move', to: outcome.to } : { kind: outcome.kind };
};

/**
 * What the table indicates on an assessment, in brief.
 *
 * @param indication - what it indicates
 * @returns the level, the cautious bound, or the rows that are missing
 */
export const indicatedInBrief = (indication: Indication): IndicatedInBrief => {
  switch (indication.kind) {
    case 'matched':
      return { kind: 'matched', level: indication.level };
    case 'mixed':
      return { kind: 'mixed', cautiousBound: indication.cautiousBound };
    case 'incomplete':
      return {
        kind: 'incomplete',
        cautiousBoundAtLeast: indication.cautiousBoundAtLeast,
        missing: indication.missing,
      };
  }
};

/**
 * The stage of the journey, in words.
 *
 * @param journey - where a way home is on it
 * @returns its number and title, as a sentence
 */
export const stageInWords = ({ stage }: Pick<WayHomeJourney, 'stage'>): string =>
  `${stage.replace('stage-', 'Stage ')}: ${JOURNEY_STAGES[stage].title}.`;
