/** What evidence shows, as Annex 1 asks for it. */

import type { Citation } from '../../shared/citation.js';
import { type CivilDate, isEarlier } from '../../shared/days/civil-date.js';
import type { Evidence } from '../assessment.js';
import type { Ending, Exclusion, ParticularId, Requirement, Role, Route } from '../evidence-standard.js';
import type { Factor } from '../factor.js';
import { EVALUATION_FINDINGS } from '../findings.js';
import { isOwnAccount } from './solid-evidence.js';

/** What a standard reads of a piece of evidence, in so far as it could be read. */
export interface Shown {
  /** Whose finding it is. */
  readonly role?: Role | undefined;
  /** Where it was read or heard. */
  readonly source?: Evidence['source'] | undefined;
  /** Whether it is fact, opinion or hearsay. */
  readonly nature?: Evidence['nature'] | undefined;
  /** The day it happened. */
  readonly happenedOn?: CivilDate | undefined;
  /** Which facts it shows. */
  readonly shows?: readonly (ParticularId | undefined)[] | undefined;
}

const shows = (evidence: readonly Shown[], particular: ParticularId): boolean =>
  evidence.some((piece) => piece.shows?.includes(particular));

const isMetBy =
  (evidence: readonly Shown[]) =>
  (route: Route): boolean => {
    const admitted = evidence.filter(
      ({ role = 'not-recorded' }) => (route.from?.includes(role) ?? true) && !(route.notFrom?.includes(role) ?? false),
    );
    return (
      route.shows.every((particular) => shows(admitted, particular)) &&
      !(route.unless?.some((particular) => shows(evidence, particular)) ?? false)
    );
  };

/**
 * Whether evidence shows what Annex 1 asks for, by any of the routes it names.
 *
 * @param requirement - what is asked
 * @param evidence - what was recorded
 * @returns true where one route is met
 */
export const isMet = ({ routes }: Requirement, evidence: readonly Shown[]): boolean => routes.some(isMetBy(evidence));

/** Whether something can be over on the strength of a piece of evidence: on no hearsay, and on no one's own account (I-151). */
const canEnd = ({ role = 'not-recorded', source, nature }: Shown, { notFrom }: Ending): boolean =>
  (nature === 'fact' || nature === 'opinion') &&
  !notFrom.includes(role) &&
  source !== undefined &&
  !isOwnAccount({ role, source });

/**
 * Whether evidence shows something, and none of a later day shows that it is over.
 *
 * @param particular - what it is
 * @param endedBy - what shows that it is over, where what is past does not count
 * @param evidence - what was recorded
 * @returns false also where nothing shows it
 */
export const holds = (particular: ParticularId, endedBy: Ending | undefined, evidence: readonly Shown[]): boolean => {
  if (!shows(evidence, particular)) return false;
  const showing = evidence.filter((piece) => piece.shows?.includes(particular));
  const isOver = (end: Shown): boolean => showing.every(({ happenedOn }) => isEarlier(happenedOn, end.happenedOn));
  const ending = (piece: Shown): boolean =>
    endedBy !== undefined && (piece.shows?.includes(endedBy.shows) ?? false) && canEnd(piece, endedBy) && isOver(piece);
  return !evidence.some(ending);
};

/**
 * What rules the factor out by the evidence.
 *
 * @param factor - what Annex 1 rules out
 * @param evidence - what was recorded
 * @returns the exclusions that hold
 */
export const ruleOut = ({ exclusions }: Pick<Factor, 'exclusions'>, evidence: readonly Shown[]): readonly Exclusion[] =>
  exclusions.filter((exclusion) =>
    exclusion.shows.some((particular) => holds(particular, exclusion.endedBy, evidence)),
  );

/**
 * Whether nothing counts without a requirement.
 *
 * @param requirement - what is asked
 * @returns true where it must be met
 */
export const isNeeded = ({ code }: Requirement): boolean => EVALUATION_FINDINGS[code].severity === 'must';

/**
 * Where Annex 1 says that evidence like this counts as the factor, whatever is recorded of it.
 *
 * @param factor - what Annex 1 asks for, counts and rules out
 * @param evidence - what was recorded with an observation
 * @returns the place, where the evidence shows what Annex 1 counts, or all that it needs and nothing that rules it out
 */
export function countedBy(
  factor: Pick<Factor, 'requirements' | 'inclusions' | 'exclusions'>,
  evidence: readonly Shown[],
): Citation | undefined {
  const included = factor.inclusions.find(({ shows: particular, endedBy }) => holds(particular, endedBy, evidence));
  if (included !== undefined) return included.source;
  const needed = factor.requirements.filter(isNeeded);
  if (needed.length === 0) return undefined;
  const isSettled =
    needed.every((requirement) => requirement.settlesNothing === undefined && isMet(requirement, evidence)) &&
    // A rumour rules nothing out that the evidence shows (I-153).
    ruleOut(
      factor,
      evidence.filter(({ nature }) => nature !== 'hearsay'),
    ).length === 0;
  return isSettled ? needed[0]?.source : undefined;
}
