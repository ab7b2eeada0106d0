/** What a report on returns says, in words that a terminal and a page share. */

import type { ShownCount } from '../../outcomes/counts/index.js';
import type { ExclusionId, ReturnPlanning, UndecidedId } from '../../outcomes/periods/index.js';
import { EXCLUSIONS, UNDECIDED } from '../../outcomes/periods/index.js';
import type { ReportedHorizon, ReportedNumber, ReturnsReport } from '../../outcomes/report/returns-report.js';
import type { Estimate } from '../../outcomes/stability/curve.js';
import type { FollowUpEndId } from '../../outcomes/stability/follow-up-ends.js';
import type { ShownCurvePoint } from '../../outcomes/stability/shown-curve.js';
import type { ReturnsNotCounted } from '../../outcomes/stability/stability.js';
import { counted } from '../../shared/counted.js';
import { formatCivilDate } from '../../shared/days/civil-date.js';

/** What stands where a count is hidden. */
export const HIDDEN = 'hidden';

/** Whether returns were planned. */
export const PLANNING_WORDS: Readonly<Record<ReturnPlanning, string>> = {
  planned: 'Planned (E4A)',
  unplanned: 'Unplanned (E4B)',
  'not-recorded': 'Not recorded whether planned',
};

const NOT_COUNTED_WORDS: Readonly<Record<keyof ReturnsNotCounted, string>> = {
  contradictory: 'Returns that contradict each other: all of the child.',
  afterTheData: 'Home after the last day of the data.',
  outsideTheWindow: 'Home outside the days asked about.',
  tooShortInCare: 'Home after fewer days in care than asked for.',
  laterReturns: 'A later return of a child who is counted once.',
};

const isUndecidedId = (why: ExclusionId | UndecidedId): why is UndecidedId => why in UNDECIDED;

/** Ends of periods that are not counted, with how many and why. */
export const leftOutWords = ({
  excluded,
  undecided,
  notCounted,
}: ReturnsReport): readonly (readonly [count: ShownCount, why: string])[] => [
  ...[...excluded, ...undecided].map(
    ({ why, count }) =>
      [count, isUndecidedId(why) ? `Undecided: ${UNDECIDED[why].says}` : EXCLUSIONS[why].says] as const,
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

/**
 * A count of children.
 *
 * @param count - the count
 * @returns it, with the word
 */
export const childrenWords = (count: ShownCount): string =>
  `${countWords(count)} ${count === 1 ? 'child' : 'children'}`;

const countedWords = (count: ShownCount, { unit }: ReturnsReport): string =>
  unit === 'child' ? childrenWords(count) : `${countWords(count)} ${count === 1 ? 'return' : 'returns'}`;

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
      ? `${childrenWords(counted)} who came home ${between}, each counted once, by the first return in that time`
      : `${countedWords(counted, report)} home ${between}`;
  return `${who}${minimumDaysInCare === undefined ? '' : `, after at least ${minimumDaysInCare} days in care`}.`;
};

/** Whether there is nobody to tell of only because it cannot be said who came home. */
export const isUndecided = ({ counted, undecided }: ReturnsReport): boolean => counted === 0 && undecided.length > 0;

/** What stands there instead of the tables, where it cannot be said who came home. */
export const UNDECIDED_WORDS =
  'By this definition nobody can say from these tables who came home: the ends of care are undecided, as counted above. That is not the same as none. Choose a definition that the codes can tell (parental-responsibility or department-for-education), or use the library and add with whom each child went to live.';

/** What the column of those who did not re-enter means here. */
export const noReEntryWords = ({ birthDates, withoutBirthDate }: ReturnsReport): string => {
  const says =
    '“No re-entry recorded” says that these rows show no new period of care by then. Some of these children may live elsewhere, or be in the care of another authority.';
  if (birthDates === 'not-passed')
    return `${says} No dates of birth were given, so those who turned 18 are among them: the percentage is too low, and “no re-entry” too high.`;
  return withoutBirthDate === 0
    ? says
    : `${says} Where the date of birth is missing, a child who turned 18 is among them: the percentage is too low, and “no re-entry” too high.`;
};

/** What stands where returns are split by whether they were planned. */
export const SPLIT_WORDS =
  'Planned and unplanned returns differ in much else. A difference does not show that planning caused it.';

/** Of those who were followed to the first horizon, how many were planned. */
export const planningWords = (report: ReturnsReport): string | undefined => {
  const horizon = report.horizons.find(({ of }) => of !== 'hidden' && of > 0);
  if (horizon === undefined) return undefined;
  const each = report.byPlanning.flatMap(({ planned, horizons }) =>
    horizons
      .filter(({ months }) => months === horizon.months)
      .map(({ of }) => `${PLANNING_WORDS[planned]}: ${countWords(of)}`),
  );
  return `Of ${countedWords(horizon.of, report)} followed for ${counted(horizon.months, 'month')} or more: ${each.join('; ')}.`;
};

/** First and repeat returns. */
export const NUMBER_WORDS: Readonly<Record<ReportedNumber['number'], string>> = {
  first: 'First return in these rows',
  repeat: 'Repeat return',
};

/** How the curve was made. */
export const curveWords = ({ curve: { isRounded, points }, below, counted }: ReturnsReport): string => {
  if (counted === 0) return 'There is nobody to follow, so there is no curve.';
  if (points.length < 2)
    return isRounded
      ? `Too few were followed for a curve in which each step is at least ${2 * below} children, so it is left out. It is shown where small numbers are.`
      : 'Nobody has been followed for a whole month, so there is no curve yet.';
  return `Estimate: of all returns counted, the percentage back in care by then, before anything else ended the follow-up (cumulative incidence, Aalen–Johansen). Recent returns are used for as long as they were followed. ${
    isRounded
      ? `Rounded, so that a step is at least ${2 * below} children, and left out where few are followed: to see the course, not to quote. The figures are those of the table above.`
      : 'Beside it Kaplan–Meier: what it would be if nothing else ended the follow-up, turning 18 included; its interval is for each time by itself, 95 %.'
  }`;
};

/** An estimate in per cent. A rounded one says so, so that nobody takes it for the figure of the table. */
export const estimateWords = ({ estimate, roundedTo }: Pick<ShownCurvePoint, 'estimate' | 'roundedTo'>): string => {
  if (roundedTo === undefined) return `${percent(estimate)} %`;
  return estimate === 0 ? `under ${Math.round(roundedTo * 100)} %` : `about ${Math.round(estimate * 100)} %`;
};

/** What the curve is called, on the page and in its picture. */
export const curveTitle = ({ curve: { isRounded } }: ReturnsReport): string =>
  `Estimate: percentage back in care, by months since the return${isRounded ? ' (rounded)' : ''}`;

/** The estimate of Kaplan–Meier. */
export const kaplanMeierWords = ({ estimate }: Estimate): string => `${percent(estimate)} %`;

/** The interval of an estimate. */
export const intervalWords = ({ from, to }: Estimate): string =>
  from === undefined || to === undefined ? 'none' : `${percent(from)} % to ${percent(to)} %`;

/** What to do where nothing of a row of the table is shown: the counts of one time give those of another away. */
export const hiddenRowsWords = ({ horizons }: ReturnsReport): string | undefined => {
  const hidden = horizons.filter(({ of }) => of === 'hidden').map(({ months }) => counted(months, 'month'));
  return hidden.length === 0
    ? undefined
    : `Hidden here: ${hidden.join(', ')}. A count there is small, or so few returns are too recent for it that they could be worked out from the rows above. Ask for earlier returns (--to, so that all could be followed for that long), or use --below 0 inside the authority.`;
};

/** How the percentage is given. */
export const TWO_PERCENTAGES =
  'Where it is not known of some, two percentages are given: if none of them re-entered, and if all did. “Turned 18” is the part of “not known” who turned 18 first: they did not re-enter as children, and no longer can.';

const FOLLOW_UP_END_IDS = [
  'custody',
  'aged-18',
  'died',
  'transferred',
  'moved-abroad',
  'adopted',
] as const satisfies readonly FollowUpEndId[];

const FOLLOW_UP_WORDS: Readonly<Record<FollowUpEndId, string>> = {
  custody: 'custody',
  'aged-18': 'turned 18',
  died: 'died',
  transferred: 'transferred',
  'moved-abroad': 'moved abroad',
  adopted: 'adopted',
};

/** What only the authority sees: at each horizon, and over all returns. */
export const insideWords = ({
  horizons,
  repeatReturns,
  placedWithParentsBefore,
}: NonNullable<ReturnsReport['inside']>): readonly string[] => {
  const { children, once, twice, moreOften } = repeatReturns;
  return [
    ...horizons.map(({ months, cannotSayByReason, daysToReEntry, timeOfBreakdown }) => {
      const reasons = FOLLOW_UP_END_IDS.filter((id) => cannotSayByReason[id] > 0).map(
        (id) => `${FOLLOW_UP_WORDS[id]} ${countWords(cannotSayByReason[id])}`,
      );
      const times = timeOfBreakdown.map(
        ({ afterMonths, upToMonths, breakdowns }) => `${countWords(breakdowns)} from ${afterMonths} to ${upToMonths}`,
      );
      const days =
        daysToReEntry === undefined
          ? ''
          : ` Days until then, by the median: ${countWords(Math.round(daysToReEntry.median))}.`;
      return `After ${counted(months, 'month')}: not known since ${reasons.length === 0 ? 'nothing came first' : reasons.join(', ')}. Back in care, by months at home: ${times.join('; ')}.${days}`;
    }),
    `Came home more than once: of ${childrenWords(children)}, ${countWords(once)} once, ${countWords(twice)} twice, ${countWords(moreOften)} more often.`,
    `Placed with parents (P1) up to the return: ${countWords(placedWithParentsBefore.counted)}${placedWithParentsBefore.days === undefined ? '' : `, for ${countWords(Math.round(placedWithParentsBefore.days.median))} days by the median`}.`,
  ];
};

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
  'Children whose rows do not hold together are in neither the lowest nor the highest percentage. Those who came back have more rows, so more of them may be missing.',
  'A small difference between two periods, or two authorities, can be chance, or another way of recording.',
  'What was decided where the sources are silent stands in the list of interpretations: I-274, I-279 and I-280 on what ends the follow-up, I-285 to I-288 on the counts and estimates, I-357 to I-360 on this report.',
];
