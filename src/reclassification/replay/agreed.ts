/** What a classification changes: the level held, the stay, and what people had before them. */

import type { Profile, RiskLevel } from '../../classification/index.js';
import type { ClassificationAgreed } from '../history/history.js';
import type { Practice } from '../history/practice/practice.js';
import type { HeldLevel } from '../history/recorded.js';
import { addReport, removeKnown } from '../history/reports.js';
import type { Standing } from '../history/standing.js';
import type { Moment } from '../moment.js';
import { CLOCKS } from '../review/clock-rules.js';
import { noteDecidedEarly } from './decided-early.js';
import { endLapses } from './lapses.js';
import { hasComeBack } from './observed.js';
import { noteLastRecorded, noteSeen, noteWorst, recordValues } from './recording.js';
import { updateSustained } from './sustained.js';

/** The level as people agreed it: a stay goes on as long as the same level is agreed. */
const heldAfter = (before: HeldLevel | undefined, level: RiskLevel, moment: Moment): HeldLevel =>
  before?.level === level
    ? { level, since: before.since, lastAgreed: moment, cameFrom: before.cameFrom }
    : { level, since: moment, lastAgreed: moment, cameFrom: before?.level };

/** Begins a stay at another level: what belonged to the one before is over. */
const beginStay = (standing: Standing): void => {
  const { held, adjustments } = standing;
  for (const [clock, adjustment] of adjustments) {
    if (CLOCKS[clock].level !== held?.level) continue;
    adjustments.delete(clock);
    if (adjustment.months < CLOCKS[clock].months) standing.shortenedBefore.push(adjustment);
  }
  standing.excusedLapses = [];
};

/** Notes how rows 1 and 2 stood when the stay began: nothing is known of what a withdrawn agreement does not say. */
const noteStartOfStay = (
  standing: Standing,
  riskFactors: Profile['riskFactors'] | undefined,
  protectiveFactors: Profile['protectiveFactors'] | undefined,
): void => {
  standing.worst =
    riskFactors === undefined || protectiveFactors === undefined ? undefined : { riskFactors, protectiveFactors };
  standing.protectedDuringStay = protectiveFactors === 'apparent';
};

/** People who agree a classification know of these risks: none of them is new any longer. */
const removeKnownRisks = (standing: Standing, event: ClassificationAgreed, moment: Moment): void => {
  const { newRisk, newRisks } = standing;
  removeKnown(newRisks, {
    on: moment.on,
    named: [event.id, ...(event.knowingOf ?? [])],
    isShown: ({ cameBack }) => cameBack && event.profile.riskFactors !== 'fully-addressed',
  });
  if (newRisks.length === 0 && newRisk?.value !== false) standing.newRisk = { value: false, since: moment };
};

/**
 * Applies what a classification records of the circumstances: what people had before them when they agreed.
 *
 * @param standing - what holds before it; it is changed to what holds when they have looked and not yet agreed
 * @param event - the classification
 */
export function applyProfile(standing: Standing, event: ClassificationAgreed): void {
  const moment: Moment = { on: event.happenedOn, by: event.id };
  const { riskFactors, protectiveFactors, capacityToChange } = event.profile;
  noteLastRecorded(standing, event);
  for (const row of standing.lapsesNotOver.keys())
    endLapses(standing, row, (lapses) => removeKnown(lapses, { on: moment.on, named: event.knowingOf ?? [] }));
  noteSeen(standing, { riskFactors, protectiveFactors, capacityToChange }, moment, event.recordedOn);
  const newRisk = hasComeBack(standing, riskFactors) ? true : undefined;
  if (newRisk) addReport(standing.newRisks, { by: event.id, on: moment.on, recordedOn: moment.on, cameBack: true });
  if (!recordValues(standing, { riskFactors, protectiveFactors, capacityToChange, newRisk }, moment, false)) return;
  noteWorst(standing);
  updateSustained(standing, moment);
}

/**
 * Applies the level that people agreed.
 *
 * @param standing - what holds after {@link applyProfile}; it is changed to what holds when they have agreed
 * @param event - the classification
 * @param declared - the authority’s practice; what applies is looked up for the day of the event
 */
export function applyAgreedLevel(
  standing: Standing,
  event: ClassificationAgreed,
  declared: Practice | undefined,
): void {
  const moment: Moment = { on: event.happenedOn, by: event.id };
  const { riskFactors, protectiveFactors } = event.profile;
  noteDecidedEarly(standing, event.level, moment, declared);
  const isAnotherLevel = standing.held?.level !== event.level;
  if (isAnotherLevel) beginStay(standing);
  // Where the stay began with an agreement that was withdrawn, what counts of it begins now.
  if (isAnotherLevel || standing.stayAgreed === undefined) {
    noteStartOfStay(standing, riskFactors, protectiveFactors);
    standing.stayAgreed = moment;
  }
  standing.held = heldAfter(standing.held, event.level, moment);
  standing.agreementWithdrawn = undefined;
  standing.agreements.push(moment);
  removeKnownRisks(standing, event, moment);
  updateSustained(standing, moment);
}

/**
 * Applies a classification that was withdrawn: its level stays held until people agree again, and all else that it says counts no more.
 */
export const applyWithdrawnAgreement = (
  standing: Standing,
  event: ClassificationAgreed,
  declared: Practice | undefined,
): void => {
  const moment: Moment = { on: event.happenedOn, by: event.id };
  noteDecidedEarly(standing, event.level, moment, declared);
  standing.agreementWithdrawn = moment;
  if (standing.held?.level === event.level) return;
  beginStay(standing);
  noteStartOfStay(standing, standing.riskFactors?.value, standing.protectiveFactors?.value);
  standing.stayAgreed = undefined;
  standing.held = heldAfter(standing.held, event.level, moment);
  updateSustained(standing, moment);
};
