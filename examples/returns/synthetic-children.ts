/** Invented children of an authority, in the columns of England’s return: the same for the same seed, with everything that real tables have. */
import { addDays, addMonths, type CivilDate, civilDate, daysBetween } from 'reunification-framework/shared';
import { chanceFrom } from '../caseload/chance.js';

/** A number from 0 up to, and not including, 1. */
type Chance = () => number;

/** The last day of the data. */
const DATA_UNTIL = civilDate('2026-03-31');

const FIRST_DAY = civilDate('2014-04-01');

/** An episode. */
interface Episode {
  readonly startedOn: CivilDate;
  readonly reasonStarted: string;
  readonly legalStatus: string;
  readonly placement: string;
  readonly ceasedOn: CivilDate | undefined;
  readonly reasonCeased: string;
}

/** A child’s rows, as cells. */
export interface SyntheticChild {
  readonly header: readonly string[];
  readonly episodes: readonly (readonly string[])[];
}

/** One of several, as often as its number says. */
const oneOf = <One>(chance: Chance, ...choices: readonly (readonly [one: One, weight: number])[]): One => {
  let rest = chance() * choices.reduce((sum, [, weight]) => sum + weight, 0);
  const found = choices.find(([, weight]) => {
    rest -= weight;
    return rest < 0;
  });
  const [last] = choices.slice(-1);
  const [one] = found ?? last ?? [];
  if (one === undefined) throw new Error('nothing to choose from');
  return one;
};

const between = (chance: Chance, least: number, most: number): number =>
  least + Math.floor(chance() * (most - least + 1));

const later = (day: CivilDate, days: number): CivilDate => addDays(day, days) ?? day;

const endOf = (chance: Chance): string =>
  oneOf(
    chance,
    ...([
      ['E4A', 34],
      ['E4B', 9],
      ['E13', 4],
      ['E41', 5],
      ['E45', 10],
      ['E11', 4],
      ['E12', 6],
      ['E3', 3],
      ['E5', 5],
      ['E8', 8],
      ['E9', 1],
      ['E14', 2],
      ['E2', 0.3],
      ['E16', 1],
      ['E17', 2],
    ] as const),
  );

/** One period of care, from a day on: its episodes, up to the last day of the data or the 18th birthday. */
const periodFrom = (chance: Chance, from: CivilDate, adultOn: CivilDate): readonly Episode[] => {
  const kind = oneOf(chance, ['care', 92], ['short-breaks', 5], ['custody', 3]);
  const legalStatus =
    kind === 'care' ? oneOf(chance, ['V2', 45], ['C1', 30], ['C2', 25]) : kind === 'custody' ? 'J1' : 'V4';
  const episodes: Episode[] = [];
  const placements = oneOf(chance, [1, 45], [2, 30], [3, 15], [4, 10]);
  let startedOn = from;
  for (let place = 1; place <= placements; place += 1) {
    const isLast = place === placements;
    const placement =
      kind === 'custody'
        ? 'K1'
        : isLast && place > 1 && legalStatus !== 'V2' && chance() < 0.15
          ? 'P1'
          : oneOf(chance, ['U6', 50], ['U1', 20], ['K2', 20], ['H5', 5], ['Z1', 1]);
    const wanted = later(startedOn, Math.ceil(-Math.log(1 - chance()) * (isLast ? 260 : 90)) + 1);
    const ceasedOn = wanted > adultOn ? adultOn : wanted;
    const isOver = ceasedOn <= DATA_UNTIL;
    const isAdult = ceasedOn === adultOn;
    episodes.push({
      startedOn,
      reasonStarted: place === 1 ? 'S' : oneOf(chance, ['P', 80], ['L', 10], ['B', 10]),
      legalStatus,
      placement,
      ceasedOn: isOver ? ceasedOn : undefined,
      reasonCeased: isOver
        ? isAdult
          ? oneOf(chance, ['E5', 50], ['E7', 20], ['E17', 30])
          : isLast
            ? endOf(chance)
            : 'X1'
        : '',
    });
    if (!isOver || isAdult) break;
    startedOn = ceasedOn;
  }
  return episodes;
};

/** Some go home for good, and some are back in care: most of these early. */
const GOES_HOME: readonly string[] = ['E4A', 'E4B', 'E13'];

const historyOf = (chance: Chance, bornOn: CivilDate, enteredOn: CivilDate): readonly Episode[] => {
  const adultOn = addMonths(bornOn, 18 * 12) ?? DATA_UNTIL;
  const all: Episode[] = [];
  let from: CivilDate | undefined = enteredOn;
  while (from !== undefined && from < DATA_UNTIL && daysBetween(from, adultOn) > 1) {
    const period = periodFrom(chance, from, adultOn);
    all.push(...period);
    const last = period.at(-1);
    from = undefined;
    if (last?.ceasedOn !== undefined && GOES_HOME.includes(last.reasonCeased)) {
      const breaksDown = chance() < (last.reasonCeased === 'E4B' ? 0.5 : 0.34);
      if (breaksDown) from = later(last.ceasedOn, Math.ceil(-Math.log(1 - chance()) * 420) + 1);
    }
  }
  return all;
};

const written = (day: CivilDate | undefined): string =>
  day === undefined ? '' : `${day.slice(8, 10)}/${day.slice(5, 7)}/${day.slice(0, 4)}`;

const cellsOf = (child: string, one: Episode): string[] => [
  child,
  written(one.startedOn),
  one.reasonStarted,
  one.legalStatus,
  'N1',
  one.placement,
  written(one.ceasedOn),
  one.reasonCeased,
];

/** What goes wrong in tables, each by what it does to the rows of a child. */
const SPOILING: readonly ((rows: string[][], chance: Chance) => void)[] = [
  // The same row twice.
  (rows) => void rows.push([...(rows[0] ?? [])]),
  // A reason for the end and no day.
  (rows) => void rows[0]?.splice(6, 2, '', 'E4A'),
  // A code of an earlier year.
  (rows) => void rows.at(-1)?.splice(7, 1, 'E4'),
  // The month first.
  (rows) => void rows[0]?.splice(1, 1, '04/31/2019'),
  // No legal status.
  (rows) => void rows[0]?.splice(3, 1, ''),
  // A placement nobody knows, or none: the child is counted all the same.
  (rows, chance) => void rows[0]?.splice(5, 1, chance() < 0.5 ? '' : 'T9'),
  // It begins in the middle: the episodes before are not in the table.
  (rows) => void rows[0]?.splice(2, 1, 'L'),
  // It ends on the day on which it began.
  (rows) => void rows[0]?.splice(6, 2, rows[0][1] ?? '', 'E8'),
  // Nobody knows whose row it is.
  (rows) => void rows.at(-1)?.splice(0, 1, ' '),
  // The end of the first of several is missing.
  (rows) => void rows[0]?.splice(6, 2, '', ''),
  // The first of several ends after the next has begun.
  (rows) => void rows[0]?.splice(6, 2, rows[1]?.[6] ?? '', 'X1'),
  // The next episode is missing.
  (rows) => void rows.at(-1)?.splice(6, 2, '31/03/2024', 'X1'),
];

/**
 * Invents children.
 *
 * @param children - how many
 * @param seed - the same seed gives the same children
 */
export function* syntheticChildren(children: number, seed: number): Generator<SyntheticChild, void, undefined> {
  const whole = chanceFrom(seed);
  const chance: Chance = () => whole(1_000_000) / 1_000_000;
  const span = daysBetween(FIRST_DAY, DATA_UNTIL);
  for (let place = 1; place <= children; place += 1) {
    const id = `${100_000 + place}`;
    const enteredOn = later(FIRST_DAY, between(chance, 0, span - 1));
    const bornOn = later(enteredOn, -between(chance, 1, 17 * 365));
    const rows = historyOf(chance, bornOn, enteredOn).map((one) => cellsOf(id, one));
    if (chance() < 0.04) SPOILING[between(chance, 0, SPOILING.length - 1)]?.(rows, chance);
    yield {
      header: [id, String(between(chance, 1, 2)), chance() < 0.02 ? '' : written(bornOn), 'WBRI'],
      episodes: rows,
    };
  }
}
