/** What the agenda of supervision is read from, and how a note is made. */

import type { SupportStanding } from '../../../return-home/index.js';
import type { CivilDate } from '../../../shared/days/civil-date.js';
import { frozen } from '../../../shared/frozen.js';
import type { IndicatedNow } from '../../record/parts/indicated-now.js';
import type { JourneyReading } from '../check-journey-item.js';
import type { WayHomeClosing } from '../closing/closing.js';
import { AGENDA_NOTES } from './agenda-notes.js';
import type { AgendaNote, AgendaNoteCode, AgendaSubject } from './supervision.js';

/** Papers of an attempt that ended: each with its day. */
export interface OfEarlierAttempt {
  /** The agreement made last. */
  readonly agreementOn: CivilDate | undefined;
  /** The plan made last. */
  readonly planOn: CivilDate | undefined;
  /** The assessment recorded last. */
  readonly assessedOn: CivilDate | undefined;
}

/** Everything that can be said of one way home. Its agreement, plan and assessment are of the present attempt, or left out. */
export interface AgendaGiven extends JourneyReading {
  /** What is left out of that. */
  readonly earlier: OfEarlierAttempt;
  /** What is indicated on what was assessed last; `undefined` where nothing was. */
  readonly indicated: IndicatedNow | undefined;
  /** How support stands; `undefined` where the way home does not keep what became of it. */
  readonly support: SupportStanding | undefined;
  /** The conditions for closing. */
  readonly closing: WayHomeClosing;
  /** The last day on which anything was recorded in the case. */
  readonly lastRecordedOn: CivilDate | undefined;
  /** The last day up to which something with a day of its own, and no day of recording, can have been known. */
  readonly until: CivilDate;
}

/** What a point says: nothing where the record has nothing to say. */
export type Notes = readonly AgendaNote[];

/** Reads the notes of a point. */
export type ReadNotes = (given: AgendaGiven) => Notes;

const THE_CASE: AgendaSubject = /* @__PURE__ */ frozen({ kind: 'case' });

/**
 * A note.
 *
 * @param code - what is said
 * @param about - what it is about; left out, the case
 * @param on - the day of it
 * @param days - the days that it is about
 * @returns the note, in words
 */
export const noteOf = (
  code: AgendaNoteCode,
  about: AgendaSubject = THE_CASE,
  on?: CivilDate,
  days?: number,
): AgendaNote => {
  const { says, source } = AGENDA_NOTES[code];
  return { code, says, about, on, days, source };
};

/**
 * Why there is no agreement to read.
 *
 * @param given - the case
 * @returns that there is none, or that it is of an attempt that ended
 */
export const noAgreement = ({ earlier: { agreementOn } }: AgendaGiven): Notes => [
  agreementOn === undefined
    ? noteOf('agreement.missing')
    : noteOf('agreement.of-earlier-attempt', undefined, agreementOn),
];

/**
 * Why there is no plan to read.
 *
 * @param given - the case
 * @returns that there is none, or that it is of an attempt that ended
 */
export const noPlan = ({ earlier: { planOn } }: AgendaGiven): Notes => [
  planOn === undefined ? noteOf('plan.missing') : noteOf('plan.of-earlier-attempt', undefined, planOn),
];

/**
 * Why there is no assessment to read.
 *
 * @param given - the case
 * @returns that there is none, or that it is of an attempt that ended
 */
export const noAssessment = ({ earlier: { assessedOn } }: AgendaGiven): Notes => [
  assessedOn === undefined
    ? noteOf('assessment.missing')
    : noteOf('assessment.of-earlier-attempt', undefined, assessedOn),
];

/**
 * The last of some days by one day.
 *
 * @param days - the days; `undefined` for one that is not known
 * @param until - the last that counts
 * @returns the day; `undefined` where there is none
 */
export const lastDayOf = (days: readonly (CivilDate | undefined)[], until: CivilDate): CivilDate | undefined =>
  days
    .filter((on): on is CivilDate => on !== undefined && on <= until)
    .sort()
    .at(-1);
