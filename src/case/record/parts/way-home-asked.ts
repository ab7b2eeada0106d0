/** Reading the record: which ways home are asked about. */

import { InputError } from '../../../shared/findings/input-error.js';
import type { CaseRecord, CaseWayHome } from '../case-record.js';

/**
 * The way home of a case that is asked about.
 *
 * @param record - the case
 * @param id - its id; left out, the only one that there is
 * @returns the way home
 * @throws InputError if none is named where there are several, or none has the name
 */
export const wayHomeAsked = ({ waysHome }: CaseRecord, id: string | undefined): CaseWayHome => {
  const [first, ...others] = waysHome;
  if (id === undefined && others.length > 0)
    throw new InputError('question', { code: 'input.missing', path: ['wayHome'] });
  const asked = id === undefined ? first : waysHome.find((wayHome) => wayHome.id === id);
  if (asked === undefined) throw new InputError('question', { code: 'input.not-one-of', path: ['wayHome'] });
  return asked;
};

/**
 * The ways home of a case that are asked about.
 *
 * @param record - the case
 * @param id - the id of one of them; left out, all
 * @returns the ways home
 * @throws InputError if none has the id
 */
export const waysHomeAsked = ({ waysHome }: CaseRecord, id: string | undefined): readonly CaseWayHome[] => {
  const asked = id === undefined ? waysHome : waysHome.filter((wayHome) => wayHome.id === id);
  if (asked.length === 0) throw new InputError('question', { code: 'input.not-one-of', path: ['wayHome'] });
  return asked;
};
