/** Words of returns home: one of them, and what first ended the time at home, or follow-up. */
import type { RiskLevel } from '../../classification/index.js';
import type { CivilDate } from '../../shared/days/civil-date.js';
import { frozen } from '../../shared/frozen.js';

/** What can end the time at home after a return, or keep it from being followed any longer. */
export const AFTER_RETURN_EVENTS = /* @__PURE__ */ frozen([
  're-entered',
  'custody',
  'aged-18',
  'died',
  'transferred',
  'moved-abroad',
  'adopted',
] as const);

/**
 * What ended it. `re-entered`: the child is looked after again, other than for short breaks. `custody`: in secure accommodation
 * under youth justice, and nowhere else in that period. `transferred`: another authority is responsible, so that these rows would not show a new period of care.
 */
export type AfterReturnEvent = (typeof AFTER_RETURN_EVENTS)[number];

/** Whether a return was part of the care planning of the time: what the code says, and nothing that it does not say. */
export const RETURN_PLANNING = /* @__PURE__ */ frozen(['planned', 'unplanned', 'not-recorded'] as const);

/** Whether a return was planned. */
export type ReturnPlanning = (typeof RETURN_PLANNING)[number];

/** One return home: being looked after ended on that day. */
export interface ReturnHome {
  /** The child, as the rows name it. */
  readonly child: string;
  /** Which return of this child it is among these rows, from 1. Earlier ones may lie before them. */
  readonly number: number;
  /** The day on which being looked after ended. */
  readonly homeOn: CivilDate;
  /** The day on which that period of care began; left out where its first episode is not among the rows. */
  readonly enteredCareOn?: CivilDate | undefined;
  /** Days from that day to the return; left out where it is not known. */
  readonly daysInCare?: number | undefined;
  /** Whether it was planned. */
  readonly planned: ReturnPlanning;
  /** Since when the child lived with parents while still looked after (placement P1), straight up to the return. That time is no part of the time at home. */
  readonly placedWithParentsFrom?: CivilDate | undefined;
  /** What first ended the time at home, or follow-up, where anything is recorded. It may lie after the end of the data: an 18th birthday to come. */
  readonly next?: AfterReturn | undefined;
  /** The level of risk at the return, where the caller gave one. It is carried along, never worked out. */
  readonly level?: RiskLevel | undefined;
  /** Whatever else the caller gave, to split a table by. */
  readonly labels?: Readonly<Record<string, string>> | undefined;
}

/** What happened first after a return. */
export interface AfterReturn {
  /** The day. */
  readonly on: CivilDate;
  /** What it was. */
  readonly what: AfterReturnEvent;
}
