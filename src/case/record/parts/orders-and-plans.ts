/** Supervision orders and child protection plans on a day. */

import { addDays, addMonths, type CivilDate } from '../../../shared/days/civil-date.js';
import type { CaseRecord } from '../case-record.js';
import type { LegalEntry } from '../in-law.js';
import { SUPERVISION_ORDER_RULE } from '../supervision-order-rule.js';
import { entriesBy, isExpected, type Known } from './legal.js';

/** A supervision order that has not ended, as far as anything says. */
export interface SupervisionOrder {
  /** The day on which it was made. */
  readonly madeOn: CivilDate;
  /** Its last day, with what it was extended by. */
  readonly lastDay: CivilDate | undefined;
}

/** The last day of an order that is so many months long, the day on which it is made being the first of them. */
const lastDayOf = (madeOn: CivilDate, months: number): CivilDate | undefined => {
  const over = addMonths(madeOn, months);
  return over && addDays(over, -1);
};

const earlierOf = (one: CivilDate, other: CivilDate | undefined): CivilDate =>
  other !== undefined && other < one ? other : one;

const isOver = ({ lastDay }: SupervisionOrder, on: CivilDate): boolean => lastDay !== undefined && on > lastDay;

/** An order said again while it lasts is no new one, and one that is over is not extended; what was only expected is neither an end nor an extension. */
const orderAfter = (before: SupervisionOrder | undefined, entry: LegalEntry): SupervisionOrder | undefined => {
  const { from } = entry;
  switch (entry.kind) {
    case 'supervision-order': {
      return before !== undefined && (isExpected(entry) || !isOver(before, from))
        ? before
        : { madeOn: from, lastDay: lastDayOf(from, SUPERVISION_ORDER_RULE.months) };
    }
    case 'supervision-order-extended':
      if (before === undefined || isExpected(entry) || isOver(before, from)) return before;
      return {
        ...before,
        lastDay: earlierOf(entry.until, lastDayOf(before.madeOn, SUPERVISION_ORDER_RULE.mostMonths)),
      };
    case 'supervision-order-ended':
      return isExpected(entry) ? before : undefined;
    default:
      return before;
  }
};

/**
 * The supervision order that the child is under.
 *
 * @param record - the case
 * @param known - the days
 * @returns the order; `undefined` where there is none, or it has ended
 */
export function supervisionOrderOn(record: CaseRecord, known: Known): SupervisionOrder | undefined {
  return entriesBy(record, known).reduce<SupervisionOrder | undefined>(orderAfter, undefined);
}

/** A plan said again while the child has one is no new one. */
const planAfter = (since: CivilDate | undefined, entry: LegalEntry): CivilDate | undefined => {
  if (entry.kind === 'child-protection-plan') return since ?? entry.from;
  return entry.kind === 'child-protection-plan-ended' && !isExpected(entry) ? undefined : since;
};

/**
 * Since when the child has had a child protection plan.
 *
 * @param record - the case
 * @param known - the days
 * @returns the day of the conference that decided it; `undefined` where there is none, or it has ended
 */
export function childProtectionPlanSince(record: CaseRecord, known: Known): CivilDate | undefined {
  return entriesBy(record, known).reduce<CivilDate | undefined>(planAfter, undefined);
}
