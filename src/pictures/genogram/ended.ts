/** What has ended: lives, and partnerships. */

import type { GenogramPerson, Partnership } from '../../case/index.js';

/** Whether somebody has died. */
export const hasDied = ({ diedOn, hasDied: died }: Pick<GenogramPerson, 'diedOn' | 'hasDied'>): boolean =>
  diedOn !== undefined || died === true;

/** Whether two people are divorced, or separated, or neither. */
export const endOf = (partnership: Partnership | undefined): 'divorced' | 'separated' | undefined => {
  if (partnership === undefined) return undefined;
  const { isDivorced, divorcedOn, hasSeparated, separatedOn } = partnership;
  if (isDivorced === true || divorcedOn !== undefined) return 'divorced';
  return hasSeparated === true || separatedOn !== undefined ? 'separated' : undefined;
};
