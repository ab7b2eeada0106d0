/** Who led the support, and for which days no one is recorded. */
import { addDays, type CivilDate, compareDays, daysBetween, isEarlier } from '../../../shared/days/civil-date.js';
import { lineOf } from '../line-of.js';
import type { Need } from '../needs/need.js';
import type { LeadGap, LeadOverTime, SupportCase } from '../support.js';
import type { LeadProfessional } from '../support-entry.js';
import type { SupportKnown } from '../support-facts.js';
import type { SupportLine } from '../support-lines.js';

const earliest = (days: readonly (CivilDate | undefined)[]): CivilDate | undefined =>
  days.filter((day) => day !== undefined).sort(compareDays)[0];

/** The first day on which somebody should lead: of the first promise, or the first entry. */
const firstDay = (needs: readonly Need[], leads: readonly LeadProfessional[]): CivilDate | undefined =>
  earliest([
    ...needs.flatMap(({ promised }) => promised.map(({ promisedOn }) => promisedOn)),
    ...needs.flatMap(({ events }) => events.flatMap(({ kind, on }) => (kind === 'needed' ? [] : [on]))),
    ...leads.map(({ from }) => from),
  ]);

/** Whether one day is another, the day after it, or earlier. */
const isUpToDayAfter = (on: CivilDate, day: CivilDate): boolean => daysBetween(day, on) <= 1;

const gapOf = (from: CivilDate, until: CivilDate, changes: readonly CivilDate[]): LeadGap => ({
  from,
  until,
  days: daysBetween(from, until) + 1,
  isAtChangeOfStatus: changes.some((on) => from <= on && isUpToDayAfter(on, until)),
});

/** The days for which no lead is recorded, one after the other. */
const gapsIn = (
  leads: readonly LeadProfessional[],
  from: CivilDate,
  until: CivilDate,
  changes: readonly CivilDate[],
): readonly LeadGap[] => {
  const gaps: LeadGap[] = [];
  let next: CivilDate | undefined = from; // the first day of which it is not yet known whether somebody led
  for (const lead of [...leads].sort((one, other) => compareDays(one.from, other.from))) {
    if (next === undefined || next > until) break;
    if (lead.until !== undefined && lead.until < next) continue;
    const before = addDays(lead.from, -1);
    if (before !== undefined && before >= next) gaps.push(gapOf(next, before < until ? before : until, changes));
    next = lead.until === undefined ? undefined : addDays(lead.until, 1);
  }
  if (next !== undefined && next <= until) gaps.push(gapOf(next, until, changes));
  return gaps;
};

const leadsOn = (leads: readonly LeadProfessional[], on: CivilDate): readonly LeadProfessional[] =>
  leads.filter(({ from, until }) => from <= on && (until === undefined || on <= until));

/** The changes of status at which another person took over. */
const takenOver = (leads: readonly LeadProfessional[], changes: readonly CivilDate[]): readonly SupportLine[] =>
  changes.flatMap((on) => {
    const before = leads.filter(({ from, until }) => from < on && (until === undefined || isUpToDayAfter(on, until)));
    const after = leadsOn(leads, on);
    const isSame = before.some(({ person }) => after.some((lead) => lead.person === person));
    return before.length === 0 || after.length === 0 || isSame
      ? []
      : [lineOf('lead.changed-at-change-of-status', { on, by: [...before, ...after].map(({ id }) => id) })];
  });

/**
 * Who led, and for which days no one is recorded.
 *
 * @param given - what is known
 * @param needs - the needs, with what was promised and recorded
 * @param known - the days
 * @returns who led over time
 */
export const leadOverTime = (
  given: SupportCase,
  needs: readonly Need[],
  { asOf, knownOn }: SupportKnown,
): LeadOverTime => {
  const { closedOn, statusChangedOn = [] } = given;
  const isKnown = given.leads !== undefined;
  const recorded = (given.leads ?? []).filter(({ from, recordedOn }) => from <= asOf && recordedOn <= knownOn);
  // What ends before it begins tells nothing of who led: it is a finding.
  const leads = recorded.filter((lead) => !isEarlier(lead.until, lead.from));
  const from = firstDay(needs, leads);
  const isClosed = closedOn !== undefined && closedOn <= asOf;
  const until = isClosed ? closedOn : asOf;
  const leading = leadsOn(leads, until).map(({ id }) => id);
  if (from === undefined || from > until)
    return { isKnown, from, until, leading, gaps: [], daysWithout: isKnown ? 0 : undefined, lines: [] };
  if (!isKnown)
    return { isKnown, from, until, leading, gaps: [], daysWithout: undefined, lines: [lineOf('lead.not-known')] };
  const changes = [...new Set(statusChangedOn)].filter((on) => from <= on && on <= until).sort(compareDays);
  const gaps = gapsIn(leads, from, until, changes);
  // Only an empty list says that nobody leads: a list that begins late, or ends, may leave out who did.
  // Of those that were known by then: what was recorded later tells nothing of this day.
  const isNobody = recorded.length === 0;
  const daysWithout = gaps.reduce((sum, { days }) => sum + days, 0);
  return {
    isKnown,
    from,
    until,
    leading,
    gaps,
    daysWithout,
    lines: [
      ...(leading.length === 0 && !isClosed
        ? [lineOf(isNobody ? 'lead.nobody-now' : 'lead.not-recorded-now', { on: until, days: gaps.at(-1)?.days })]
        : []),
      ...(daysWithout === 0 ? [] : [lineOf('lead.days-without', { days: daysWithout })]),
      ...gaps
        .filter(({ isAtChangeOfStatus }) => isAtChangeOfStatus)
        .map(({ from: on, days }) => lineOf('lead.gap-at-change-of-status', { on, days })),
      ...takenOver(leads, changes),
    ],
  };
};
