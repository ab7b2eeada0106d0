/** What must never be, whatever people record. */
import { checkHistory, type History } from 'reunification-framework/reclassification';
import { readinessOf } from 'reunification-framework/return-home';
import { READY_CASE, READY_QUESTION, RECLASSIFIED_ON } from '../support/coming-home.js';
import { foretold } from './answers.js';
import { Amiss, asked, everyCase, soonerIn } from './asking.js';
import { rowsToRecord, STEPS } from './case-in-months.js';
import { plainCounts } from './plain-count.js';
import { eventOf, placeOf, tell, tellOn, type Walk } from './walk.js';

/** No history is refused, and what should be looked at is named. */
export function checkedOtherwise(walk: Walk): {
  readonly found: readonly string[];
  readonly codes: ReadonlySet<string>;
} {
  const amiss = new Amiss();
  const codes = new Set<string>();
  for (const { at, told } of everyCase(walk)) {
    let level: string | undefined;
    const expected = told.history.events.flatMap((event) => {
      if (event.kind === 'classification-agreed') level = event.level;
      if (event.kind === 'came-home' && level === undefined) return ['event.home-before-classified'];
      if (event.kind === 'came-home' && (level === 'high' || level === 'severe')) return ['event.home-above-medium'];
      return event.kind === 'closed' && level === undefined ? ['event.closed-before-classified'] : [];
    });
    const found = checkHistory(told.history).findings.map(({ code }) => code);
    for (const code of found) codes.add(code);
    if (found.join(' ') !== expected.join(' ')) amiss.add(at, found.join(' '), expected.join(' '));
  }
  return { found: amiss.found, codes };
}

/**
 * At high and severe the child is not ready to go home, wherever the child is, with everything else in place.
 *
 * @param walk - the walk
 * @param every - one case of so many is asked; at low and medium a tenth of those
 */
export function readyOtherwise(
  walk: Walk,
  every: number,
): { readonly found: readonly string[]; readonly ready: number; readonly asked: number } {
  const amiss = new Amiss();
  let ready = 0;
  let count = 0;
  for (let at = 0; at < walk.reached.length; at += every) {
    const now = walk.reached[at]?.now;
    if (now === undefined) continue;
    const isOpen = now.level === 'low' || now.level === 'medium';
    if (isOpen && at % 10 > 0) continue;
    const { history } = tell(walk, at, { end: placeOf(RECLASSIFIED_ON) });
    const { isReady, conditions } = readinessOf({ ...READY_CASE, history }, READY_QUESTION);
    const level = conditions.find(({ id }) => id === 'level-allows-return')?.verdict;
    count += 1;
    if (isReady) ready += 1;
    if (isReady && (!isOpen || now.isClosed || now.lives === 'home')) amiss.add(at, 'ready', foretold(now));
    // Silence is no evidence that the level still stands.
    if (isReady && now.keptUp === 6 && rowsToRecord(now).length > 0) amiss.add(at, 'ready in silence', foretold(now));
    if ((level === 'met') !== isOpen) amiss.add(at, `the level is ${level}`, foretold(now));
  }
  return { found: amiss.found, ready, asked: count };
}

/**
 * Closing is indicated after six months at low, kept up and recorded since, and six months at home with the reclassification after
 * them; it shows where it comes before that.
 */
export function closedOtherwise(walk: Walk): { readonly found: readonly string[]; readonly mayClose: number } {
  const amiss = new Amiss();
  let mayClose = 0;
  const closing = STEPS.findIndex(({ kind }) => kind === 'closed');
  for (const { at, reached, told } of everyCase(walk)) {
    if (reached.now.isClosed) continue;
    const { monthsLow, monthsHome, isRecorded, isReclassified } = plainCounts(
      told.history.events,
      told.place,
      walk.setting.everyLapseBreaks,
    );
    const isTime = monthsLow >= 6 && monthsHome >= 6 && isRecorded && isReclassified;
    const state = asked(walk, told);
    const isIndicated = state.indication.kind === 'indicated' && state.indication.outcome.kind === 'may-close';
    if (isIndicated) mayClose += 1;
    if (isIndicated !== isTime) amiss.add(at, 'may close', isIndicated, `${monthsLow} at low, ${monthsHome} at home`);
    if (eventOf(closing, told.place) === undefined || reached.now.today === 'nothing more') continue;
    const later = tellOn(told, closing);
    const shows =
      soonerIn(asked(walk, later)) > soonerIn(state) ||
      checkHistory(later.history).findings.some(({ code }) => code === 'event.closed-before-classified');
    if (shows === isTime) amiss.add(at, 'closed now', shows ? 'shows' : 'does not show');
  }
  return { found: amiss.found, mayClose };
}

/** What happens later changes no earlier answer, whatever it is and wherever it stands in the list. */
export function changedByLaterEvents(walk: Walk, every: number): readonly string[] {
  const amiss = new Amiss();
  const worst = STEPS.findIndex(
    (step) => step.kind === 'observed' && step.newRisk === true && step.rows.riskFactors === 'not-being-addressed',
  );
  const agreement = STEPS.findIndex(({ kind }) => kind === 'agreed');
  const closing = STEPS.findIndex(({ kind }) => kind === 'closed');
  for (const { at, told } of everyCase(walk, every)) {
    const later = [worst, agreement, closing].flatMap((step, months) => eventOf(step, told.place + 1 + months) ?? []);
    const history: History = { ...told.history, events: [...later, ...told.history.events] };
    const [before, then] = [told.history, history].map((one) => JSON.stringify(asked(walk, { ...told, history: one })));
    if (before !== then) amiss.add(at, before, then);
  }
  return amiss.found;
}
