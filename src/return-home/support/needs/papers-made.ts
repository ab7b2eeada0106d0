/** Plans and agreements by the day on which they were made. */

import { type CivilDate, isEarlier } from '../../../shared/days/civil-date.js';

/**
 * The earliest day of papers that hold something, by what names it.
 *
 * @param papers - the papers
 * @param namesIn - the names in each
 * @returns the days
 */
export const firstDays = <Paper extends { readonly madeOn?: CivilDate | undefined }>(
  papers: readonly Paper[],
  namesIn: (paper: Paper) => readonly string[],
): ReadonlyMap<string, CivilDate> => {
  const first = new Map<string, CivilDate>();
  for (const paper of papers)
    for (const name of namesIn(paper)) {
      const before = first.get(name);
      if (paper.madeOn !== undefined && (before === undefined || paper.madeOn < before)) first.set(name, paper.madeOn);
    }
  return first;
};

/**
 * Papers that had been made by a day. One without a day counts as made.
 *
 * @param papers - the papers
 * @param until - the day
 * @returns those that had been
 */
export const madeBy = <Paper extends { readonly madeOn?: CivilDate | undefined }>(
  papers: readonly (Paper | undefined)[],
  until: CivilDate,
): readonly Paper[] =>
  papers.flatMap((paper) => (paper === undefined || isEarlier(until, paper.madeOn) ? [] : [paper]));
