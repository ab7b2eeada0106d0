/**
 * A case counted in whole months: all of it that can bear on a later answer, and nothing else. It shares only types and the
 * lists of values with the package. `docs/evidence.md` says why this is enough.
 */
import { INDICATOR_VALUES, type Profile, RISK_LEVELS, type RiskLevel } from 'reunification-framework/classification';

/** Rows 1 to 3. */
export type Rows = Pick<Profile, 'riskFactors' | 'protectiveFactors' | 'capacityToChange'>;

/** The rows of which at severe one is enough. */
type OwnRow = 'riskFactors' | 'protectiveFactors';

/** What has been recorded today; what comes earlier in the order of a day can no longer be. */
const ORDER_OF_A_DAY = ['nothing', 'observed', 'agreed', 'came-home', 'back-in-care', 'nothing more'] as const;

/** How a case stands on the first day of a month. */
export interface CaseInMonths {
  readonly today: (typeof ORDER_OF_A_DAY)[number];
  readonly isClosed: boolean;
  readonly level: RiskLevel | undefined;
  readonly riskFactors: Profile['riskFactors'] | undefined;
  readonly protectiveFactors: Profile['protectiveFactors'] | undefined;
  readonly capacityToChange: Profile['capacityToChange'] | undefined;
  readonly newRisk: boolean;
  /** How a risk that is new has come up today: someone called it new, or it only shows in row 1. */
  readonly newToday: 'no' | 'called-new' | 'only-in-row-1';
  /** Months at this level: at most six, at high seven, since past the limit is not the same as at it. */
  readonly monthsHere: number;
  /** At medium: whether the stay began with a move from high. */
  readonly cameFromHigh: boolean;
  /** Months, at most six, for which the change needed before moving down (at low: closing) has been kept up in this stay. */
  readonly keptUp: number | 'not-yet' | 'broken';
  /** Once that is long enough: months for which each row is still proven, since it was recorded when the time was up or later. */
  readonly proven: Readonly<Record<keyof Rows, number>>;
  /** Rows that a managed lapse of today reports as worse: nothing that is recorded today proves them (I-267). */
  readonly lapsedToday: readonly (keyof Rows)[];
  /** At severe, once it is long enough: whether each of rows 1 and 2 is one by which it held, or the months it has been better since. */
  readonly own: Readonly<Record<OwnRow, 'held' | 'not-better' | number>>;
  /** At severe: the worst of rows 1 and 2 in this stay. */
  readonly worstRisk: Profile['riskFactors'] | undefined;
  readonly worstProtection: Profile['protectiveFactors'] | undefined;
  /** At high: whether something protected the child when the stay began, or at some time since. */
  readonly wasProtected: boolean;
  readonly lives: 'no-return-recorded' | 'home' | 'back-in-care';
  /** Months at home, at most six; 0 while not at home. */
  readonly monthsHome: number;
  /** While home: whether people have agreed a classification since six months at home were over. */
  readonly isReclassified: boolean;
  /** While back in care at low: whether that happened in this stay. */
  readonly backDuringStay: boolean;
  /** While back in care: whether nothing has been agreed since. */
  readonly backSinceAgreed: boolean;
  /** Months to the end of the child’s own timescale; `over` where it had ended before the case began. */
  readonly timescale: number | 'not-set' | 'far' | 'over' | 'past';
  /** Services were involved in the pregnancy: months until the child is six months old, then whether nothing had changed by then. */
  readonly sixMonthsOld: number | 'does-not-matter' | 'had-changed' | 'had-not-changed';
}

/** Something that people record, or a month that passes. */
export type Step =
  | { readonly kind: 'month' }
  | {
      readonly kind: 'observed';
      readonly rows: Partial<Rows>;
      readonly newRisk: boolean | undefined;
      readonly isManagedLapse: boolean;
    }
  | { readonly kind: 'agreed'; readonly level: RiskLevel; readonly rows: Rows }
  | { readonly kind: 'came-home' | 'back-in-care' | 'closed' };

/** What a walk takes as given from its first day on. */
export interface Setting {
  readonly told: string;
  readonly timescale: 'not-set' | 'far' | 'over' | number;
  /** Months until a child for whom services were involved in the pregnancy is six months old. */
  readonly sixMonthsOldIn: number | undefined;
  readonly everyLapseBreaks: boolean;
  /** Whether several things may be recorded in one month, or one. */
  readonly perMonth: 'several' | 'one';
  /** All steps, few of each kind, or only the best, the worst and one between. */
  readonly steps: 'all' | 'few' | 'fewest';
  /** The levels that people agree. */
  readonly levels: readonly RiskLevel[];
}

const LONG_ENOUGH = 6;
const PAST_THE_LIMIT = 7;

const EVERY_ROWS: readonly Rows[] = INDICATOR_VALUES.riskFactors.flatMap((riskFactors) =>
  INDICATOR_VALUES.protectiveFactors.flatMap((protectiveFactors) =>
    INDICATOR_VALUES.capacityToChange.map((capacityToChange) => ({ riskFactors, protectiveFactors, capacityToChange })),
  ),
);

const observing = (rows: Partial<Rows>, newRisk: boolean | undefined, isManagedLapse = false): Step => ({
  kind: 'observed',
  rows,
  newRisk,
  isManagedLapse,
});

/** Everything that can be done in a month. */
export const STEPS: readonly Step[] = [
  { kind: 'month' },
  ...EVERY_ROWS.flatMap((rows) => [undefined, false, true].map((newRisk) => observing(rows, newRisk))),
  ...INDICATOR_VALUES.riskFactors.map((riskFactors) => observing({ riskFactors }, undefined)),
  ...INDICATOR_VALUES.protectiveFactors.map((protectiveFactors) => observing({ protectiveFactors }, undefined)),
  ...INDICATOR_VALUES.capacityToChange.map((capacityToChange) => observing({ capacityToChange }, undefined)),
  ...[false, true].map((newRisk) => observing({}, newRisk)),
  ...EVERY_ROWS.map((rows) => observing(rows, undefined, true)),
  observing({}, false, true),
  ...RISK_LEVELS.flatMap((level) => EVERY_ROWS.map((rows): Step => ({ kind: 'agreed', level, rows }))),
  { kind: 'came-home' },
  { kind: 'back-in-care' },
  { kind: 'closed' },
];

export const isBest = ({ riskFactors, protectiveFactors, capacityToChange }: Partial<Rows>): boolean =>
  riskFactors === 'fully-addressed' && protectiveFactors === 'apparent' && capacityToChange === 'able';

export const isWorst = ({ riskFactors, protectiveFactors, capacityToChange }: Partial<Rows>): boolean =>
  riskFactors === 'not-being-addressed' && protectiveFactors === 'none-apparent' && capacityToChange === 'unable';

/** Whether a step is one of the few: all that an observation can say, and classifications agreed at the best and the worst. */
function isOneOfFew(step: Step): boolean {
  switch (step.kind) {
    case 'observed': {
      const isExtreme = isBest(step.rows) || isWorst(step.rows);
      return step.isManagedLapse || step.newRisk === false ? isExtreme : Object.keys(step.rows).length === 3;
    }
    case 'agreed':
      return isBest(step.rows) || isWorst(step.rows);
    case 'month':
    case 'came-home':
    case 'back-in-care':
    case 'closed':
      return true;
  }
}

/** Addressed in part and protected, by parents who cannot change: what leaves medium to its time. */
const isStuck = ({ riskFactors, protectiveFactors, capacityToChange }: Partial<Rows>): boolean =>
  riskFactors === 'partly-addressed' && protectiveFactors === 'apparent' && capacityToChange === 'unable';

/** Of the few, those that tell the best, the worst and one between, and lapses. */
const isOneOfFewest = (step: Step): boolean =>
  isOneOfFew(step) && (step.kind !== 'observed' || isBest(step.rows) || isWorst(step.rows) || isStuck(step.rows));

const IS_AMONG: Readonly<Record<Setting['steps'], (step: Step) => boolean>> = {
  all: () => true,
  few: isOneOfFew,
  fewest: isOneOfFewest,
};

/** Whether a step is taken in a walk. */
export const isTaken = (step: Step, { steps, levels }: Setting): boolean =>
  IS_AMONG[steps](step) && (step.kind !== 'agreed' || levels.includes(step.level));

/** As long as nothing has been kept up for long enough. */
const NOTHING_PROVEN = {
  proven: { riskFactors: 0, protectiveFactors: 0, capacityToChange: 0 },
  own: { riskFactors: 'not-better', protectiveFactors: 'not-better' },
} as const;

/** The case before anything has happened. */
export const atFirst = ({ timescale, sixMonthsOldIn }: Setting): CaseInMonths => ({
  today: 'nothing',
  isClosed: false,
  level: undefined,
  riskFactors: undefined,
  protectiveFactors: undefined,
  capacityToChange: undefined,
  newRisk: false,
  newToday: 'no',
  monthsHere: 0,
  cameFromHigh: false,
  keptUp: 'not-yet',
  ...NOTHING_PROVEN,
  lapsedToday: [],
  worstRisk: undefined,
  worstProtection: undefined,
  isReclassified: false,
  wasProtected: false,
  lives: 'no-return-recorded',
  monthsHome: 0,
  backDuringStay: false,
  backSinceAgreed: false,
  timescale,
  sixMonthsOld: sixMonthsOldIn ?? 'does-not-matter',
});

const asLow = ({ riskFactors, protectiveFactors, capacityToChange }: CaseInMonths): boolean =>
  riskFactors === 'fully-addressed' && protectiveFactors === 'apparent' && capacityToChange === 'able';

const asMedium = ({ riskFactors, protectiveFactors, capacityToChange }: CaseInMonths): boolean =>
  (riskFactors === 'fully-addressed' || riskFactors === 'partly-addressed') &&
  protectiveFactors === 'apparent' &&
  capacityToChange === 'able';

/** What was recorded worst in a stay at severe. */
type Worst = Pick<CaseInMonths, 'worstRisk' | 'worstProtection'>;

/** Which of rows 1 and 2 are better than the worst. */
const isBetter = (
  { riskFactors, protectiveFactors }: CaseInMonths,
  { worstRisk, worstProtection }: Worst,
): Readonly<Record<OwnRow, boolean>> => ({
  protectiveFactors: protectiveFactors === 'apparent' && worstProtection === 'none-apparent',
  riskFactors:
    (riskFactors === 'partly-addressed' && worstRisk === 'not-being-addressed') ||
    (riskFactors === 'fully-addressed' && worstRisk !== 'fully-addressed'),
});

const asHigh = (now: CaseInMonths, worst: Worst): boolean => {
  const better = isBetter(now, worst);
  return better.riskFactors || better.protectiveFactors;
};

/** Whether what is needed before a move down, or closing, holds today. */
function holdsToday(now: CaseInMonths, worst: Worst): boolean {
  if (now.newRisk) return false;
  switch (now.level) {
    case undefined:
      return false;
    case 'low':
    case 'medium':
      return asLow(now);
    case 'high':
      return asMedium(now);
    case 'severe':
      return asHigh(now, worst);
  }
}

const worseOf = <Value>(bestFirst: readonly Value[], one: Value | undefined, other: Value | undefined) =>
  one === undefined || other === undefined
    ? undefined
    : bestFirst.indexOf(one) < bestFirst.indexOf(other)
      ? other
      : one;

const betterOf = <Value>(bestFirst: readonly Value[], held: Value | undefined, told: Value | undefined) =>
  held === undefined || told === undefined
    ? (told ?? held)
    : bestFirst.indexOf(told) < bestFirst.indexOf(held)
      ? told
      : held;

const OWN_ROWS = ['riskFactors', 'protectiveFactors'] as const;
const ROWS = ['riskFactors', 'protectiveFactors', 'capacityToChange'] as const;

/** What has been recorded proves once the time is up: of each row, at severe of those by which it held. */
function proving(
  now: CaseInMonths,
  recorded: readonly (keyof Rows)[],
  worseInLapse: readonly (keyof Rows)[],
): CaseInMonths {
  if (now.keptUp !== LONG_ENOUGH) return { ...now, ...NOTHING_PROVEN };
  const told = recorded.filter((row) => !now.lapsedToday.includes(row));
  const proven = { ...now.proven };
  for (const row of worseInLapse) proven[row] = 0;
  if (now.level !== 'severe') {
    for (const row of told) proven[row] = LONG_ENOUGH;
    return { ...now, proven };
  }
  const better = isBetter(now, now);
  const own = { ...now.own };
  for (const row of OWN_ROWS) {
    if (!better[row]) own[row] = 'not-better';
    else if (own[row] === 'not-better') own[row] = 0;
    if (own[row] === 'not-better') proven[row] = 0;
    else if (told.includes(row) && own[row] === 'held') proven[row] = LONG_ENOUGH;
  }
  return { ...now, proven, own };
}

/** The rows that a record speaks of. */
const rowsIn = (rows: Partial<Rows>): readonly (keyof Rows)[] => ROWS.filter((row) => rows[row] !== undefined);

/** Notes the worst, and counts on or breaks what is kept up. */
function countingOn(
  now: CaseInMonths,
  isBroken: boolean,
  told: readonly (keyof Rows)[],
  worseInLapse: readonly (keyof Rows)[] = [],
): CaseInMonths {
  const worstRisk = worseOf(INDICATOR_VALUES.riskFactors, now.worstRisk, now.riskFactors);
  const worstProtection = worseOf(INDICATOR_VALUES.protectiveFactors, now.worstProtection, now.protectiveFactors);
  const isRunning = typeof now.keptUp === 'number';
  const keptUp = holdsToday(now, { worstRisk, worstProtection })
    ? isRunning && !isBroken
      ? now.keptUp
      : 0
    : isRunning
      ? 'broken'
      : now.keptUp;
  const wasProtected = now.level === 'high' && (now.wasProtected || now.protectiveFactors === 'apparent');
  return proving({ ...now, worstRisk, worstProtection, wasProtected, keptUp }, told, worseInLapse);
}

/** At low and medium, what was fully addressed and is so no longer has come back. */
const hasComeBack = (now: CaseInMonths, riskFactors: Profile['riskFactors'] | undefined): boolean =>
  (now.level === 'low' || now.level === 'medium') &&
  now.riskFactors === 'fully-addressed' &&
  riskFactors !== undefined &&
  riskFactors !== 'fully-addressed';

function afterObserving(now: CaseInMonths, step: Step & { readonly kind: 'observed' }, setting: Setting): CaseInMonths {
  const { rows, isManagedLapse } = step;
  if (isManagedLapse && !setting.everyLapseBreaks) {
    const isWorse = (row: keyof Rows): boolean => {
      const [bestFirst, held, reported]: readonly [readonly unknown[], unknown, unknown] = [
        INDICATOR_VALUES[row],
        now[row],
        rows[row],
      ];
      return held !== undefined && bestFirst.indexOf(reported) > bestFirst.indexOf(held);
    };
    return countingOn(
      {
        ...now,
        riskFactors: betterOf(INDICATOR_VALUES.riskFactors, now.riskFactors, rows.riskFactors),
        protectiveFactors: betterOf(INDICATOR_VALUES.protectiveFactors, now.protectiveFactors, rows.protectiveFactors),
        capacityToChange: betterOf(INDICATOR_VALUES.capacityToChange, now.capacityToChange, rows.capacityToChange),
        newRisk: step.newRisk ?? now.newRisk,
        lapsedToday: rowsIn(rows).filter(isWorse),
      },
      false,
      // What a managed lapse reports as worse says nothing for what is held, and takes away what proved it.
      rowsIn(rows).filter((row) => !isWorse(row)),
      rowsIn(rows).filter(isWorse),
    );
  }
  const cameBack = hasComeBack(now, rows.riskFactors);
  const newRisk = step.newRisk ?? (cameBack || now.newRisk);
  const newToday =
    step.newRisk === true ? 'called-new' : step.newRisk === undefined && cameBack ? 'only-in-row-1' : 'no';
  return countingOn({ ...now, ...rows, newRisk, newToday }, isManagedLapse, rowsIn(rows));
}

/** People who agree a classification first say how things are. */
export const afterLooking = (now: CaseInMonths, rows: Rows): CaseInMonths =>
  countingOn({ ...now, ...rows, newRisk: now.newRisk || hasComeBack(now, rows.riskFactors) }, false, ROWS);

function afterAgreeing(before: CaseInMonths, level: RiskLevel, rows: Rows): CaseInMonths {
  // What came up today they did not know of, unless it is in their own profile.
  const newRisk =
    before.newToday === 'called-new' || (before.newToday === 'only-in-row-1' && rows.riskFactors === 'fully-addressed');
  const looked = {
    ...afterLooking(before, rows),
    backSinceAgreed: false,
    newRisk,
    isReclassified: before.isReclassified || before.monthsHome === LONG_ENOUGH,
  };
  if (level === before.level) return countingOn(looked, false, []);
  return countingOn(
    {
      ...looked,
      level,
      monthsHere: 0,
      cameFromHigh: level === 'medium' && before.level === 'high',
      keptUp: 'not-yet',
      worstRisk: level === 'severe' ? rows.riskFactors : undefined,
      worstProtection: level === 'severe' ? rows.protectiveFactors : undefined,
      wasProtected: false,
      backDuringStay: false,
    },
    false,
    [],
  );
}

const oneLess = (timescale: CaseInMonths['timescale']): CaseInMonths['timescale'] =>
  typeof timescale !== 'number' ? timescale : timescale === 0 ? 'past' : timescale - 1;

/** Whether rows 1 to 3 of medium did not hold on a day on which a level was held. */
export const hasNotChanged = (now: CaseInMonths): boolean => now.level !== undefined && !asMedium(now);

function growingUp(now: CaseInMonths): CaseInMonths['sixMonthsOld'] {
  const { sixMonthsOld } = now;
  if (typeof sixMonthsOld !== 'number') return sixMonthsOld;
  if (sixMonthsOld > 0) return sixMonthsOld - 1;
  return hasNotChanged(now) ? 'had-not-changed' : 'had-changed';
}

const oneMore = (months: number, most: number): number => Math.min(months + 1, most);

/** A month later the time may be up, and what was recorded since proves for a month less. */
function provenAMonthLater(now: CaseInMonths, before: CaseInMonths): CaseInMonths {
  if (now.keptUp !== LONG_ENOUGH) return now;
  if (before.keptUp !== LONG_ENOUGH) {
    const better = isBetter(now, now);
    const own = (row: OwnRow) => (now.level === 'severe' && better[row] ? 'held' : 'not-better');
    return {
      ...now,
      own: { riskFactors: own('riskFactors'), protectiveFactors: own('protectiveFactors') },
    };
  }
  const older = (own: CaseInMonths['own'][OwnRow]): CaseInMonths['own'][OwnRow] =>
    typeof own === 'string' ? own : own + 1 === LONG_ENOUGH ? 'held' : own + 1;
  const { riskFactors, protectiveFactors, capacityToChange } = now.proven;
  return {
    ...now,
    proven: {
      riskFactors: Math.max(0, riskFactors - 1),
      protectiveFactors: Math.max(0, protectiveFactors - 1),
      capacityToChange: Math.max(0, capacityToChange - 1),
    },
    own: { riskFactors: older(now.own.riskFactors), protectiveFactors: older(now.own.protectiveFactors) },
  };
}

/** Whether somebody has recorded since the time was up that what had to be kept up still holds. */
export const rowsToRecord = ({ level, proven, own }: CaseInMonths): readonly (keyof Rows)[] => {
  if (level !== 'severe') return ROWS.filter((row) => proven[row] === 0);
  const better = OWN_ROWS.filter((row) => own[row] !== 'not-better');
  return better.some((row) => proven[row] > 0) ? [] : better;
};

const afterAMonth = (now: CaseInMonths): CaseInMonths => provenAMonthLater(counted(now), now);

const counted = (now: CaseInMonths): CaseInMonths => ({
  ...now,
  today: 'nothing',
  newToday: 'no',
  lapsedToday: [],
  monthsHere:
    now.level === undefined ? 0 : oneMore(now.monthsHere, now.level === 'high' ? PAST_THE_LIMIT : LONG_ENOUGH),
  keptUp: typeof now.keptUp === 'number' ? oneMore(now.keptUp, LONG_ENOUGH) : now.keptUp,
  monthsHome: now.lives === 'home' ? oneMore(now.monthsHome, LONG_ENOUGH) : 0,
  timescale: oneLess(now.timescale),
  sixMonthsOld: growingUp(now),
});

const isStillOpen = ({ today }: CaseInMonths, kind: CaseInMonths['today']): boolean =>
  ORDER_OF_A_DAY.indexOf(today) < ORDER_OF_A_DAY.indexOf(kind);

/** What a step leads to; nothing where it cannot be taken, since nothing follows closure and a day has its order. */
export function after(now: CaseInMonths, step: Step, setting: Setting): CaseInMonths | undefined {
  if (now.isClosed) return undefined;
  const taken = setting.perMonth === 'one' ? 'nothing more' : undefined;
  switch (step.kind) {
    case 'month':
      return afterAMonth(now);
    case 'observed':
      return isStillOpen(now, 'observed')
        ? { ...afterObserving(now, step, setting), today: taken ?? 'observed' }
        : undefined;
    case 'agreed':
      return isStillOpen(now, 'agreed')
        ? { ...afterAgreeing(now, step.level, step.rows), today: taken ?? 'agreed' }
        : undefined;
    case 'came-home':
      return isStillOpen(now, 'came-home') && now.lives !== 'home'
        ? {
            ...now,
            lives: 'home',
            monthsHome: 0,
            isReclassified: false,
            backDuringStay: false,
            backSinceAgreed: false,
            today: taken ?? 'came-home',
          }
        : undefined;
    case 'back-in-care':
      return isStillOpen(now, 'back-in-care') && now.lives === 'home'
        ? {
            ...now,
            lives: 'back-in-care',
            monthsHome: 0,
            isReclassified: false,
            backDuringStay: now.level === 'low',
            backSinceAgreed: true,
            today: taken ?? 'back-in-care',
          }
        : undefined;
    case 'closed':
      return isStillOpen(now, 'nothing more')
        ? {
            ...atFirst(setting),
            timescale: 'not-set',
            sixMonthsOld: 'does-not-matter',
            isClosed: true,
            level: now.level,
            lives: now.lives,
          }
        : undefined;
  }
}

/** The values that each part may have; a case is one number in which every part is a digit. */
const TODAY_AS_DIGIT = new Map<CaseInMonths['today'], number>(ORDER_OF_A_DAY.map((today, digit) => [today, digit]));

const digitOf = <Value>(values: readonly Value[], value: Value | undefined): number =>
  value === undefined ? 0 : values.indexOf(value) + 1;

const NEW_TODAY = ['no', 'called-new', 'only-in-row-1'] as const;
const TIMESCALES = ['not-set', 'far', 'over', 'past'] as const;
const SIX_MONTHS_OLD = ['does-not-matter', 'had-changed', 'had-not-changed'] as const;

/** Nothing is proven before the time is up, so the months count only from there. */
const provenDigit = ({ proven }: CaseInMonths): number =>
  (proven.riskFactors * 7 + proven.protectiveFactors) * 7 + proven.capacityToChange;

const ownDigit = (own: CaseInMonths['own'][OwnRow]): number =>
  own === 'not-better' ? 0 : own === 'held' ? 1 : own + 2;

/** What counts only where the child lives: months at home and whether reclassified since; back in care, what that was before. */
const livesDigit = ({ lives, monthsHome, isReclassified, backDuringStay, backSinceAgreed }: CaseInMonths): number => {
  switch (lives) {
    case 'no-return-recorded':
      return 0;
    case 'home':
      return 1 + monthsHome * 2 + Number(isReclassified);
    case 'back-in-care':
      return 15 + Number(backDuringStay) * 2 + Number(backSinceAgreed);
  }
};

/** What counts only at the level held. */
const stayDigit = (now: CaseInMonths): number => {
  switch (now.level) {
    case undefined:
    case 'low':
      return 0;
    case 'medium':
      return Number(now.cameFromHigh);
    case 'high':
      return Number(now.wasProtected);
    case 'severe':
      return (
        digitOf(INDICATOR_VALUES.riskFactors, now.worstRisk) * 3 +
        digitOf(INDICATOR_VALUES.protectiveFactors, now.worstProtection)
      );
  }
};

/** A number that is another one for every other case; it stays well below 2⁵³, above which numbers are no longer exact. */
export function numberOf(now: CaseInMonths): number {
  const { keptUp, timescale, sixMonthsOld } = now;
  let number = TODAY_AS_DIGIT.get(now.today) ?? 0;
  number = number * 2 + Number(now.isClosed);
  number = number * 5 + digitOf(RISK_LEVELS, now.level);
  number = number * 4 + digitOf(INDICATOR_VALUES.riskFactors, now.riskFactors);
  number = number * 3 + digitOf(INDICATOR_VALUES.protectiveFactors, now.protectiveFactors);
  number = number * 3 + digitOf(INDICATOR_VALUES.capacityToChange, now.capacityToChange);
  number = number * 2 + Number(now.newRisk);
  number = number * 3 + NEW_TODAY.indexOf(now.newToday);
  number = number * 8 + now.monthsHere;
  number = number * 351 + (typeof keptUp === 'number' ? keptUp + 2 + provenDigit(now) : Number(keptUp === 'broken'));
  for (const row of ROWS) number = number * 2 + Number(now.lapsedToday.includes(row));
  number = number * 8 + ownDigit(now.own.riskFactors);
  number = number * 8 + ownDigit(now.own.protectiveFactors);
  number = number * 12 + stayDigit(now);
  number = number * 19 + livesDigit(now);
  number =
    number * 20 + (typeof timescale === 'number' ? timescale + TIMESCALES.length : TIMESCALES.indexOf(timescale));
  return (
    number * 10 +
    (typeof sixMonthsOld === 'number' ? sixMonthsOld + SIX_MONTHS_OLD.length : SIX_MONTHS_OLD.indexOf(sixMonthsOld))
  );
}
