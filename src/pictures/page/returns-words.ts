/** What a report on returns says, in words that a terminal and a page share. */

import type { ShownCount } from '../../outcomes/counts/index.js';
import type { ExclusionId, ReturnPlanning, UndecidedId } from '../../outcomes/periods/index.js';
import { EXCLUSIONS, UNDECIDED } from '../../outcomes/periods/index.js';
import type { ReportedHorizon, ReturnsReport } from '../../outcomes/report/returns-report.js';
import type { ReturnsNotCounted } from '../../outcomes/stability/stability.js';
import { formatCivilDate } from '../../shared/civil-date.js';

/** What stands where a count is hidden. */
export const HIDDEN = 'hidden';

/** Whether returns were planned. */
export const PLANNING_WORDS: Readonly<Record<ReturnPlanning, string>> = {
  planned: 'Planned (E4A)',
  unplanned: 'Unplanned (E4B)',
  'not-recorded': 'Planned or not is not recorded',
};

const NOT_COUNTED_WORDS: Readonly<Record<keyof ReturnsNotCounted, string>> = {
  contradictory: 'Returns that contradict each other: all of the child.',
  afterTheData: 'Home after the last day of the data.',
  outsideTheWindow: 'Home outside the days asked about.',
  tooShortInCare: 'Home after fewer days in care than asked for.',
  laterReturns: 'A later return of a child who is counted once.',
};

const isUndecided = (why: ExclusionId | UndecidedId): why is UndecidedId => why in UNDECIDED;

/** Ends of periods that are not counted, with how many and why. */
export const leftOutWords = ({
  excluded,
  undecided,
  notCounted,
}: ReturnsReport): readonly (readonly [count: ShownCount, why: string])[] => [
  ...[...excluded, ...undecided].map(
    ({ why, count }) =>
      [count, isUndecided(why) ? `Cannot be said: ${UNDECIDED[why].says}` : EXCLUSIONS[why].says] as const,
  ),
  ...notCounted.map(({ why, count }) => [count, NOT_COUNTED_WORDS[why]] as const),
];

/**
 * A count.
 *
 * @param count - the count
 * @returns it with its thousands apart, or that it is hidden
 */
export const countWords = (count: ShownCount): string =>
  count === 'hidden' ? HIDDEN : String(count).replace(/\B(?=(?:\d{3})+$)/g, ',');

const percent = (part: number): string => (part * 100).toFixed(1);

/**
 * What part re-entered.
 *
 * @param horizon - the counts
 * @returns the two bounds
 */
export const partWords = ({ reEnteredPart, of }: ReportedHorizon): string => {
  if (reEnteredPart === undefined) return of === 0 ? 'none to count' : HIDDEN;
  const [lowest, highest] = [percent(reEnteredPart.lowest), percent(reEnteredPart.highest)];
  return lowest === highest ? `${lowest} %` : `${lowest} to ${highest} %`;
};

/** What is counted, in the plural. */
export const unitWords = ({ unit }: ReturnsReport): string => (unit === 'child' ? 'children' : 'returns');

/** Who is counted. */
export const whoWords = (report: ReturnsReport): string => {
  const { window, counted, unit, minimumDaysInCare } = report;
  const between = `between ${formatCivilDate(window.from)} and ${formatCivilDate(window.to)}`;
  const who =
    unit === 'child'
      ? `${countWords(counted)} children who came home ${between}, each counted once, by the first return in that time`
      : `${countWords(counted)} returns home ${between}`;
  return `${who}${minimumDaysInCare === undefined ? '' : `, after at least ${minimumDaysInCare} days in care`}.`;
};

/** How small numbers were treated. */
export const hidingWords = ({ below }: ReturnsReport): string =>
  below === 0
    ? 'Small numbers are shown. Keep this inside the authority: single children can be told from it.'
    : `Counts from 1 to ${below - 1} are hidden, and others where they would tell them. That protects this report; two reports about the same children, side by side, can tell more than each.`;

/** How the curve was made. */
export const curveWords = ({ curve: { isRounded, points }, below }: ReturnsReport): string => {
  if (points.length < 2)
    return isRounded
      ? `The curve would tell of fewer than ${below} children, so it is left out. It is shown where small numbers are.`
      : 'There is nobody to follow, so there is no curve.';
  return `By Kaplan–Meier: what part had re-entered by then, of all who were still followed, recent returns among them. ${
    isRounded
      ? `Rounded, so that a step is at least ${2 * below} children, and left out where few are followed. `
      : 'The interval is for each time by itself, 95 %. '
  }It takes those lost from sight to be like the others.`;
};

/** An estimate in per cent. */
export const estimateWords = (estimate: number, isRounded: boolean): string =>
  isRounded ? `${Math.round(estimate * 100)} %` : `${percent(estimate)} %`;

/** Which months of the curve a table has: each at first, and then fewer. */
export const isInTable = (months: number, horizons: readonly ReportedHorizon[]): boolean =>
  [1, 2, 3, 6, 9].includes(months) ||
  (months > 0 && months % 12 === 0) ||
  months === 18 ||
  horizons.some((one) => one.months === months);

/** What no report of this kind says. */
export const LIMITS: readonly string[] = [
  'It counts what was recorded. It predicts nothing, and says nothing of any child, worker, team or area.',
  'A child who moved to another authority or abroad may be back in care where these rows do not show it.',
  'What ends the time at home of a child who is not looked after (death, custody, adoption, a move) is in no row of the return, so it is not taken into account here.',
  'A small difference between two periods, or two authorities, can be chance, or another way of recording.',
];
