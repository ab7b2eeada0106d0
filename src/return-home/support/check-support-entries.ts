/** What cannot be true at once in what was recorded of support, and of who leads. */
import { isEarlier } from '../../shared/days/civil-date.js';
import { type Finding, findingWhen } from '../../shared/findings/finding.js';
import { repeatsIn } from '../../shared/repeats.js';
import type { LeadProfessional, SupportEntry } from './support-entry.js';
import { SUPPORT_FINDINGS, type SupportFindingCode } from './support-findings.js';

const when = /* @__PURE__ */ findingWhen(SUPPORT_FINDINGS);

/**
 * What cannot be true at once in what was recorded of support.
 *
 * @param events - the entries
 * @returns what was found, with paths into the list
 */
export const contradictionsInSupport = (events: readonly SupportEntry[]): readonly Finding<SupportFindingCode>[] => {
  const repeats = repeatsIn(events.map(({ id }) => id));
  return events.flatMap((event, position) => {
    const { on, recordedOn } = event;
    const until = event.kind === 'given' ? event.until : undefined;
    const isReversed = isEarlier(until, on);
    return [
      ...when(repeats.has(position), 'support.repeated', position, 'id'),
      ...when(
        recordedOn < on || (!isReversed && isEarlier(recordedOn, until)),
        'support.recorded-before-it-happened',
        position,
        'recordedOn',
      ),
      ...when(isReversed, 'support.ends-before-it-starts', position, 'until'),
    ];
  });
};

/**
 * What cannot be true at once in what was recorded of who leads.
 *
 * @param leads - the entries
 * @returns what was found, with paths into the list
 */
export const contradictionsInLeads = (leads: readonly LeadProfessional[]): readonly Finding<SupportFindingCode>[] => {
  const repeats = repeatsIn(leads.map(({ id }) => id));
  return leads.flatMap(({ from, until }, position) => [
    ...when(repeats.has(position), 'lead.repeated', position, 'id'),
    ...when(isEarlier(until, from), 'lead.ends-before-it-starts', position, 'until'),
  ]);
};
