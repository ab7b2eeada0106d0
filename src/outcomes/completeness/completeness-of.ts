/** Which data are there, for how many children. */

import type { CivilDate } from '../../shared/days/civil-date.js';
import { MADE_BY } from '../../shared/made-by.js';
import { readOnce } from '../../shared/shapes/shape.js';
import { isBlank } from '../../shared/text/text.js';
import { END_OF_CARE_RULES, type EndOfCareCode, type EpisodeRow, RETURN_DEFINITIONS } from '../periods/index.js';
import { EPISODE_ROWS } from '../shapes.js';
import type { Completeness, CompletenessQuestion, ItemCompleteness } from './completeness.js';
import {
  type AskedOf,
  DATA_ITEM_IDS,
  DATA_ITEMS,
  type DataItem,
  type DataItemId,
  RECORDED_ITEM_IDS,
} from './data-items.js';
import { COMPLETENESS_QUESTION } from './shapes.js';

/** An item that a field of a row holds. */
interface ItemOfRows {
  readonly id: DataItemId;
  readonly field: NonNullable<DataItem['field']>;
  readonly askedOf: Exclude<AskedOf, 'every-child' | 'children-who-went-home'>;
}

const OF_ROWS: readonly ItemOfRows[] = /* @__PURE__ */ (() =>
  DATA_ITEM_IDS.flatMap((id) => {
    const { field, askedOf } = DATA_ITEMS[id];
    const isOfChild = askedOf === 'every-child' || askedOf === 'children-who-went-home';
    return field === undefined || isOfChild ? [] : [{ id, field, askedOf }];
  }))();

/** Of one child and one item of rows: in how many rows it is asked, there, and there but unreadable. */
interface Tally {
  readonly item: ItemOfRows;
  asked: number;
  there: number;
  unreadable: number;
}

/** What is known of one child. */
interface ChildSoFar {
  readonly tallies: readonly Tally[];
  latestStart: CivilDate | undefined;
  wentHome: boolean;
}

const begin = (): ChildSoFar => ({
  tallies: OF_ROWS.map((item) => ({ item, asked: 0, there: 0, unreadable: 0 })),
  latestStart: undefined,
  wentHome: false,
});

const isFilled = (row: EpisodeRow, field: keyof EpisodeRow): boolean => {
  const value = row[field];
  return typeof value === 'string' && !isBlank(value);
};

const isUnreadable = (row: EpisodeRow, field: NonNullable<DataItem['field']>): boolean =>
  field !== 'wentTo' && row.unreadable?.includes(field) === true;

const endCode = ({ reasonCeased }: EpisodeRow): EndOfCareCode | undefined => {
  const isCode = (code: string): code is EndOfCareCode => Object.hasOwn(END_OF_CARE_RULES, code);
  return reasonCeased !== undefined && isCode(reasonCeased) ? reasonCeased : undefined;
};

/** Whether an episode has ended, as far as anything in the rows says. */
const hasEnded = (row: EpisodeRow, latestStart: CivilDate | undefined): boolean =>
  isFilled(row, 'ceasedOn') ||
  isFilled(row, 'reasonCeased') ||
  isUnreadable(row, 'ceasedOn') ||
  isUnreadable(row, 'reasonCeased') ||
  (row.startedOn !== undefined && latestStart !== undefined && row.startedOn < latestStart);

const isAsked = (row: EpisodeRow, { askedOf }: ItemOfRows, latestStart: CivilDate | undefined): boolean => {
  switch (askedOf) {
    case 'every-episode':
      return true;
    case 'episodes-that-ended':
      return hasEnded(row, latestStart);
    case 'ends-that-do-not-tell': {
      const code = endCode(row);
      return code !== undefined && RETURN_DEFINITIONS['birth-or-adoptive-parents'].byCode[code] === 'cannot-say';
    }
  }
};

const countRow = (row: EpisodeRow, child: ChildSoFar): void => {
  const code = endCode(row);
  if (code !== undefined && RETURN_DEFINITIONS['department-for-education'].byCode[code] === 'return')
    child.wentHome = true;
  for (const tally of child.tallies) {
    const { item } = tally;
    if (!isAsked(row, item, child.latestStart)) continue;
    tally.asked += 1;
    if (isUnreadable(row, item.field)) tally.unreadable += 1;
    else if (isFilled(row, item.field)) tally.there += 1;
  }
};

/** Every child with what is known of each item of rows. */
const eachChild = (rows: readonly EpisodeRow[]): ReadonlyMap<string, ChildSoFar> => {
  const children = new Map<string, ChildSoFar>();
  for (const { child, startedOn } of rows) {
    if (isBlank(child)) continue;
    const known = children.get(child) ?? begin();
    children.set(child, known);
    if (startedOn !== undefined && (known.latestStart === undefined || startedOn > known.latestStart))
      known.latestStart = startedOn;
  }
  for (const row of rows) {
    const known = children.get(row.child);
    if (known !== undefined) countRow(row, known);
  }
  return children;
};

const inRows = (item: ItemOfRows, children: ReadonlyMap<string, ChildSoFar>): ItemCompleteness => {
  let [asked, whole, partly, unreadable] = [0, 0, 0, 0];
  for (const { tallies } of children.values())
    for (const tally of tallies) {
      if (tally.item !== item || tally.asked === 0) continue;
      asked += 1;
      if (tally.there === tally.asked) whole += 1;
      else if (tally.there > 0) partly += 1;
      if (tally.unreadable > 0) unreadable += 1;
    }
  const missing = asked - whole - partly;
  return { kind: 'counted', item: item.id, children: asked, whole, partly, missing, unreadable, ofOthers: 0 };
};

const elsewhere = (
  item: DataItemId,
  listed: readonly string[] | undefined,
  children: ReadonlyMap<string, ChildSoFar>,
): ItemCompleteness => {
  if (listed === undefined) return { kind: 'not-passed', item };
  const isOfAll = DATA_ITEMS[item].askedOf === 'every-child';
  const named = new Set(listed);
  let [asked, whole] = [0, 0];
  for (const [name, child] of children) {
    if (!isOfAll && !child.wentHome) continue;
    asked += 1;
    if (named.has(name)) whole += 1;
  }
  const missing = asked - whole;
  return {
    ...{ kind: 'counted', item, children: asked, whole, partly: 0, missing, unreadable: 0 },
    ofOthers: named.size - whole,
  };
};

/** The first and the last day in the rows. */
const spanOf = (rows: readonly EpisodeRow[]): Pick<Completeness, 'from' | 'until'> => {
  let from: CivilDate | undefined;
  let until: CivilDate | undefined;
  for (const { startedOn, ceasedOn } of rows)
    for (const day of [startedOn, ceasedOn]) {
      if (day === undefined) continue;
      if (from === undefined || day < from) from = day;
      if (until === undefined || day > until) until = day;
    }
  return from === undefined ? {} : { from, until };
};

/**
 * Counts for how many children each item is there of the data that a count of returns needs, or that the government is asked to collect.
 * Show it before any figure: one made over holes misleads.
 *
 * @param rows - the episodes of any number of children
 * @param question - what is recorded outside the rows, and for whom
 * @returns for each item how many children it is asked of, for how many it is there, and for how many it is not; for what nobody passed, that it is not known
 * @throws InputError if an argument has the wrong type
 *
 * @example
 * ```ts
 * import { civilDate } from 'reunification-framework';
 * import { completenessOf } from 'reunification-framework/outcomes';
 *
 * const row = { child: 'c1', startedOn: civilDate('2023-05-02'), reasonStarted: 'S', legalStatus: 'V2' };
 * const { items } = completenessOf([row, { ...row, child: 'c2', placement: 'U6' }]);
 * const of = (name: string) => items.find(({ item }) => item === name);
 * of('placement'); // => { kind: 'counted', item: 'placement', children: 2, whole: 1, partly: 0, missing: 1, unreadable: 0, ofOthers: 0 }
 * // Nobody said for whom support is recorded. That is not the same as for none.
 * of('support-after'); // => { kind: 'not-passed', item: 'support-after' }
 * ```
 */
export function completenessOf(rows: readonly EpisodeRow[], question: CompletenessQuestion = {}): Completeness {
  const given = readOnce('rows', rows, EPISODE_ROWS);
  const { births, recorded: elsewhereRecorded } = readOnce('question', question, COMPLETENESS_QUESTION);
  const children = eachChild(given);
  // The return has no column for it: where no row has it, nobody was asked.
  const isWentToPassed = given.some(({ wentTo }) => wentTo !== undefined);
  const recorded = (item: DataItemId): readonly string[] | undefined => {
    if (item === 'born-on') return births?.map(({ child }) => child);
    const own = RECORDED_ITEM_IDS.find((id) => id === item);
    return own && elsewhereRecorded?.[own];
  };
  return {
    madeBy: MADE_BY,
    rows: given.length,
    rowsWithoutChild: given.filter(({ child }) => isBlank(child)).length,
    children: children.size,
    childrenWhoWentHome: [...children.values()].filter(({ wentHome }) => wentHome).length,
    ...spanOf(given),
    items: DATA_ITEM_IDS.map((id) => {
      if (id === 'went-to' && !isWentToPassed) return { kind: 'not-passed', item: id };
      const ofRows = OF_ROWS.find((item) => item.id === id);
      return ofRows === undefined ? elsewhere(id, recorded(id), children) : inRows(ofRows, children);
    }),
  };
}
