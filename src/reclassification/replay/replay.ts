/** One pass over the events of a history: what holds after each of them. */

import { isBlank } from '../../shared/text/text.js';
import type { CaseEvent, History, HistoryQuestion } from '../history/history.js';
import { isLenient } from '../history/practice/in-force.js';
import type { Practice } from '../history/practice/practice.js';
import type { Standing } from '../history/standing.js';
import type { Moment } from '../moment.js';
import { applyAgreedLevel, applyProfile, applyWithdrawnAgreement } from './agreed.js';
import { noteDecidedEarly } from './decided-early.js';
import { applyObservation } from './observed.js';
import { openHistory, readInTurn } from './open-history.js';
import { noteLastRecorded } from './recording.js';

/**
 * Applies one more event.
 *
 * @param standing - what holds before it; it is changed to what holds after it
 * @param event - the event
 * @param declared - the authority’s practice; what applies is looked up for the day of the event
 */
export function applyEvent(standing: Standing, event: CaseEvent, declared: Practice | undefined): void {
  const moment: Moment = { on: event.happenedOn, by: event.id };
  if (standing.corrections.size > 0 && standing.corrections.has(event.id)) {
    if (event.kind === 'classification-agreed' && !standing.replaced.has(event.id))
      applyWithdrawnAgreement(standing, event, declared);
    return;
  }
  // A correction says nothing of how things stand: it is no sign that somebody has looked.
  if (event.kind === 'corrected') return;
  noteLastRecorded(standing, event);
  switch (event.kind) {
    case 'classification-agreed':
      applyProfile(standing, event);
      applyAgreedLevel(standing, event, declared);
      return;
    case 'observed':
      applyObservation(standing, event, moment, declared);
      return;
    case 'came-home':
      standing.whereabouts = { kind: 'home', since: moment };
      return;
    case 'back-in-care':
      standing.whereabouts = { kind: 'back-in-care', since: moment };
      standing.lastBackInCare = moment;
      standing.support = undefined;
      return;
    case 'support-planned':
      standing.support = event;
      return;
    case 'timescale-adjusted':
      // Less time without a reason is no adjustment.
      if (!isBlank(event.reason) || !isLenient(event.clock, event.months)) standing.adjustments.set(event.clock, event);
      return;
    case 'child-timescale-set':
      standing.childTimescale = event;
      return;
    case 'closed':
      noteDecidedEarly(standing, 'closed', moment, declared);
      standing.closed = moment;
      return;
  }
}

/**
 * Applies more events.
 *
 * @param standing - what holds before them; it is changed to what holds after them
 * @param events - the events that count, in their order
 * @param declared - the authority’s practice
 */
export function applyInTurn(standing: Standing, events: readonly CaseEvent[], declared: Practice | undefined): void {
  readInTurn(standing, events, (event) => applyEvent(standing, event, declared));
}

/**
 * Reads the whole history as far as a question asks.
 *
 * @param history - the history
 * @param question - what is asked
 * @returns what holds on the day asked about
 */
export function replay(history: History, question: HistoryQuestion): Standing {
  const { standing, events } = openHistory(history, question);
  applyInTurn(standing, events, question.practice);
  return standing;
}
