/** What the text prints of time: treatment before the return, six months after a detoxification, twelve months after the return. */

import { parentsOf } from '../../../factors/evidence/subject.js';
import type { RiskFactorId } from '../../../factors/index.js';
import { addMonths, type CivilDate, compareDays, isEarlier, lastDayOfMonths } from '../../../shared/days/civil-date.js';
import { frozen } from '../../../shared/frozen.js';
import type { Need } from '../needs/need.js';
import { withAllThrough } from '../needs/read-need.js';
import type { SupportCase } from '../support.js';
import { countingSince, idsOf, isGiving, type SupportFactKnown, type SupportKnown } from '../support-facts.js';
import { SUPPORT_TIMES } from '../support-rules.js';
import { SUPPORT_TIME_IDS, type SupportTime, type SupportTimeId } from './support-time.js';
import { wentOn } from './support-went-on.js';

type Facts = readonly SupportFactKnown[];
type Standing = Pick<SupportTime, 'standing' | 'until' | 'by'>;

const DOES_NOT_APPLY: Standing = /* @__PURE__ */ frozen({ standing: 'does-not-apply', until: undefined, by: [] });

const CANNOT_SAY: Standing = /* @__PURE__ */ frozen({ standing: 'cannot-say', until: undefined, by: [] });

const latest = (days: readonly CivilDate[]): CivilDate | undefined => [...days].sort(compareDays).at(-1);

/** Everything known of a need, and of what serves it. */
const factsOf = (need: Need): Facts => [
  ...new Set(
    withAllThrough(need).flatMap(({ events, reviewed, promised }) => [
      ...events,
      ...reviewed,
      ...promised.flatMap(({ facts }) => facts),
    ]),
  ),
];

const isTreatment = ({ treatment }: SupportFactKnown): boolean =>
  treatment === 'detoxification' || treatment === 'substance-misuse';

const MISUSE: RiskFactorId = 'alcohol-or-drugs-abuse';

const isMisuse = ({ need }: Need): boolean => need.kind === 'risk-factor' && need.factor === MISUSE;

/** From the worst: of several parents, the one for whom it stands worst says how it stands. */
const FROM_WORST: readonly SupportTime['standing'][] = [
  'not-kept',
  'cannot-say',
  'judgement',
  'running',
  'kept',
  'does-not-apply',
];

const worstOf = (standings: readonly Standing[]): Standing =>
  [...standings].sort((one, other) => FROM_WORST.indexOf(one.standing) - FROM_WORST.indexOf(other.standing))[0] ??
  DOES_NOT_APPLY;

/** Whether treatment came before the return: a start on the day of the return is not before it. */
const beforeReturn = (need: Need, { homeSince, lookedAfterSince }: SupportCase): Standing => {
  const treated = countingSince(factsOf(need), lookedAfterSince).filter(
    (one) => isTreatment(one) && (isGiving(one) || one.kind === 'ended'),
  );
  const by = idsOf(treated);
  if (treated.length === 0) return { standing: 'cannot-say', until: undefined, by };
  const isBefore = homeSince === undefined || treated.some(({ on }) => on < homeSince);
  return { standing: isBefore ? 'kept' : 'not-kept', until: undefined, by };
};

const treatmentBeforeReturn = (given: SupportCase, needs: readonly Need[]): Standing => {
  const misuse = needs.filter(isMisuse);
  if (misuse.length > 0) return worstOf(misuse.map((need) => beforeReturn(need, given)));
  // That no misuse counts may be because nobody has looked: only what was found absent needs no treatment.
  const { evaluation, child, wayHome } = given;
  const absent = evaluation?.child === child ? (evaluation.absent ?? []) : [];
  const isAbsent = wayHome.parents.every((parent) =>
    absent.some(({ factor, about }) => {
      const named = parentsOf(about);
      return factor === MISUSE && (named.length === 0 || named.includes(parent));
    }),
  );
  return isAbsent ? DOES_NOT_APPLY : CANNOT_SAY;
};

/** Whether support went on from one day to another. While the last day has not passed, it still runs. */
const fromTo = (facts: Facts, from: CivilDate, until: CivilDate, asOf: CivilDate): Standing => {
  const went = wentOn(facts, from, until);
  const standing = went === 'kept' || until < asOf ? went : 'running';
  return { standing, until, by: idsOf(facts.filter((one) => isGiving(one) || one.kind === 'ended')) };
};

/** Six months from the end of a detoxification, of the need that it was for. */
const afterDetoxification = (need: Need, { asOf }: SupportKnown): Standing => {
  const facts = factsOf(need);
  const over = latest(
    facts
      .filter(({ treatment, kind }) => treatment === 'detoxification' && (kind === 'given' || kind === 'ended'))
      .map(({ last }) => last),
  );
  const { months } = SUPPORT_TIMES['six-months-after-detoxification'];
  const until = over === undefined || months === undefined ? undefined : addMonths(over, months);
  if (over === undefined || until === undefined) return DOES_NOT_APPLY;
  const others = facts.filter(({ treatment }) => treatment !== 'detoxification');
  return fromTo(countingSince(others, over), over, until, asOf);
};

/** For each parent's misuse, with all that serves it; and for what serves none of it by itself. Where nothing is known of what was done, nobody can say. */
const afterDetoxifications = (given: SupportCase, needs: readonly Need[], known: SupportKnown): Standing => {
  const misuse = needs.filter(isMisuse);
  const serving = new Set(misuse.flatMap(withAllThrough));
  const asked = [...misuse, ...needs.filter((need) => !serving.has(need))];
  const stands = worstOf(asked.map((need) => afterDetoxification(need, known)));
  return stands.standing === 'does-not-apply' && given.events === undefined ? CANNOT_SAY : stands;
};

/** What went on after the return, for any need. */
const afterReturn = ({ homeSince, level }: SupportCase, needs: readonly Need[], { asOf }: SupportKnown): Standing => {
  const { months, monthsAtLow } = SUPPORT_TIMES['twelve-months-after-return'];
  const until = homeSince === undefined || months === undefined ? undefined : lastDayOfMonths(homeSince, months);
  if (homeSince === undefined || until === undefined) return DOES_NOT_APPLY;
  const facts = needs.flatMap((need) => countingSince(factsOf(need), homeSince));
  const stands = fromTo([...new Set(facts)], homeSince, until, asOf);
  const ended = latest(facts.flatMap(({ kind, on }) => (kind === 'ended' ? [on] : [])));
  const isEnoughForSome =
    level === 'low' &&
    ended !== undefined &&
    monthsAtLow !== undefined &&
    !isEarlier(ended, lastDayOfMonths(homeSince, monthsAtLow));
  return stands.standing === 'not-kept' && isEnoughForSome ? { ...stands, standing: 'judgement' } : stands;
};

/**
 * What the text prints of time, and how it stands.
 *
 * @param given - what is known
 * @param needs - the needs, with what is known of each
 * @param known - the days
 * @returns each, in order
 */
export const supportTimes = (
  given: SupportCase,
  needs: readonly Need[],
  known: SupportKnown,
): readonly SupportTime[] => {
  const standings: Readonly<Record<SupportTimeId, Standing>> = {
    'treatment-before-return': treatmentBeforeReturn(given, needs),
    'six-months-after-detoxification': afterDetoxifications(given, needs, known),
    'twelve-months-after-return': afterReturn(given, needs, known),
  };
  return SUPPORT_TIME_IDS.map((id) => ({ id, ...SUPPORT_TIMES[id], ...standings[id] }));
};
