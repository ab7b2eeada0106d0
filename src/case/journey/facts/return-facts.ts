/** Facts about whether a return is still open, and about section 20 once it has ended. */

import { type Known as KnownOrNot, known } from '../../../shared/three-valued.js';
import type { CaseRecord } from '../../record/case-record.js';
import { type Known, standingInLaw, statusesIn } from '../../record/parts/legal.js';
import type { ReadForStage } from './shown-in-record.js';

/**
 * Whether a return is still open: nobody decided against it, and the level is not severe. Of a child at home it is, whatever was decided:
 * what is asked for the child’s safety there goes on (I-331).
 *
 * @param read - what is read of the way home
 * @param isDecidedAgainst - whether a decision against the return counts
 * @returns never `cannot-say`: until people say otherwise, what a return needs is asked for
 */
export const isReturnOpen = (
  { state, level }: Pick<ReadForStage, 'state' | 'level'>,
  isDecidedAgainst: boolean,
): KnownOrNot => {
  if (state.whereabouts.kind === 'home') return 'yes';
  return isDecidedAgainst || level === 'severe' ? 'no' : 'yes';
};

/**
 * Whether people decided that the child will return, or the child is at home.
 *
 * @param read - what is read of the way home
 * @param isDecidedAgainst - whether a decision against the return counts
 * @returns `cannot-say` until one of the two is decided
 */
export const isReturnAgreed = (
  { state, readiness }: Pick<ReadForStage, 'state' | 'readiness'>,
  isDecidedAgainst: boolean,
): KnownOrNot => {
  if (state.whereabouts.kind === 'home') return 'yes';
  if (isDecidedAgainst) return 'no';
  const isDecided = readiness.conditions.some(({ id, verdict }) => id === 'return-decided' && verdict === 'met');
  return isDecided ? 'yes' : 'cannot-say';
};

/**
 * Whether the child is under section 20, or was until it ended, with no other status after it in this time in care (I-334).
 *
 * @param record - the case, as it was known
 * @param days - the days
 * @returns `cannot-say` where no status of this time in care is known
 */
export const isSection20Last = (record: CaseRecord, days: Known): KnownOrNot => {
  const { lookedAfterSince, earlierCare, status } = standingInLaw(record, days);
  const from = lookedAfterSince ?? earlierCare.at(-1)?.from;
  const had = statusesIn(record, days).filter(
    (one) => one.status !== undefined && (from === undefined || one.on >= from),
  );
  const last = status ?? had.at(-1)?.status;
  return known(last && last === 'section-20');
};
