/** What to keep in mind about a return although it stands in nobody’s way: rules as data, and what reads them. */
import { INDICATOR_VALUES } from '../../classification/profile.js';
import { RISK_CLASSIFICATION_TABLE } from '../../classification/risk-classification-table.js';
import { practiceInForce } from '../../reclassification/history/practice/in-force.js';
import type { ClassificationAgreed, Moment } from '../../reclassification/index.js';
import { lapseIn } from '../../reclassification/replay/lapses.js';
import type { Citation } from '../../shared/citation.js';
import { frozen } from '../../shared/frozen.js';
import { RECORDING, RELAPSE, ROW_4, ROW_5, ROW_7 } from '../sources.js';
import type { HistoryReading } from './conditions-from-history.js';
import type { ReadinessNotice, ReadinessNoticeCode, ReadinessQuestion } from './readiness.js';

/** What each notice says. */
export const READINESS_NOTICES: Readonly<
  Record<
    ReadinessNoticeCode,
    {
      /** What it says, in this package’s own words. */
      readonly says: string;
      /** Where it is printed. */
      readonly source: Citation;
    }
  >
> = /* @__PURE__ */ (() =>
  frozen({
    'notice.lapse-excused': {
      says: 'A lapse was recorded as managed, so it broke no clock. Before the return, check that it can still be managed.',
      source: RELAPSE,
    },
    'notice.recorded-later': {
      says: 'Something happened by the day asked about but was recorded too late to count. Ask again about a later day.',
      source: RECORDING,
    },
    'notice.agreed-against-wishes': {
      says: 'The level was agreed although a parent or the child is unsure about the return, or against it.',
      source: ROW_4,
    },
    'notice.agreed-against-likelihood': {
      says: 'The level was agreed although the recorded likelihood that abuse or neglect will recur is higher than the table has at this level.',
      source: ROW_5,
    },
    'notice.moved-early': {
      says: 'A lower level was agreed before row 7 indicated it.',
      source: ROW_7,
    },
  }))();

const momentOf = ({ id, happenedOn }: { readonly id: string; readonly happenedOn: Moment['on'] }): Moment => ({
  on: happenedOn,
  by: id,
});

const isWorse = (bestFirst: readonly string[], one: string, other: string): boolean =>
  bestFirst.indexOf(one) > bestFirst.indexOf(other);

/**
 * Gathers what to keep in mind.
 *
 * @param reading - the history
 * @param question - the day asked about, and local practice
 * @returns the notices of the history, and those about the level that the return rests on
 */
export function noticesOf(reading: HistoryReading, { practice }: ReadinessQuestion): readonly ReadinessNotice[] {
  if (reading.kind === 'not-read') return [];
  const { state, events, recordedLater } = reading;
  const { held } = state;
  const agreed = events.find(
    (event): event is ClassificationAgreed =>
      event.kind === 'classification-agreed' && event.id === held?.lastAgreed.by,
  );
  const isAgainst = (row: 'wishes' | 'likelihoodOfRecurrence'): boolean =>
    agreed !== undefined &&
    isWorse(INDICATOR_VALUES[row], agreed.profile[row], RISK_CLASSIFICATION_TABLE[row].cells[agreed.level]);
  const about: Readonly<Record<ReadinessNoticeCode, readonly Moment[]>> = {
    'notice.lapse-excused': events
      .filter(
        (event) =>
          event.kind === 'observed' && lapseIn(event, practiceInForce(practice, event.happenedOn)) === 'excused',
      )
      .map(momentOf),
    'notice.recorded-later': recordedLater.map(momentOf),
    'notice.agreed-against-wishes': agreed && isAgainst('wishes') ? [momentOf(agreed)] : [],
    'notice.agreed-against-likelihood': agreed && isAgainst('likelihoodOfRecurrence') ? [momentOf(agreed)] : [],
    'notice.moved-early': state.departures.flatMap((departure) =>
      departure.kind === 'sooner-than-indicated' ? [departure.event] : [],
    ),
  };
  const codes: readonly ReadinessNoticeCode[] = [
    'notice.lapse-excused',
    'notice.recorded-later',
    'notice.agreed-against-wishes',
    'notice.agreed-against-likelihood',
    'notice.moved-early',
  ];
  return [
    ...state.notices.map((notice) => ({ ...notice, events: [] })),
    ...codes
      .filter((code) => about[code].length > 0)
      .map((code) => ({ code, ...READINESS_NOTICES[code], events: about[code] })),
  ];
}
