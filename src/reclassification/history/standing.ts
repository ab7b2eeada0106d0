/** What holds after the events read so far. It changes with each event, and never leaves this pillar. */

import type { Profile } from '../../classification/index.js';
import type { CivilDate } from '../../shared/days/civil-date.js';
import { frozen } from '../../shared/frozen.js';
import type { Moment } from '../moment.js';
import type { ClockId, KeptRow, ReviewRuleId, SustainedId } from '../review/review-rule.js';
import { type Contradictions, noContradictions } from './contradictions.js';
import type { ChildTimescaleSet, Corrected, EventId, SupportPlanned, TimescaleAdjusted } from './history.js';
import type { HeldLevel, Recorded, Whereabouts } from './recorded.js';
import type { Report, StandingRisk } from './reports.js';

/** How long something has held without a break. */
export interface Unbroken {
  /** Since when it has held; `undefined` while it does not. */
  readonly since: Moment | undefined;
  /** When it last stopped holding. */
  readonly lastBroken: Moment | undefined;
}

/** A level agreed, or a case closed, sooner than row 7 indicated. */
export interface Sooner {
  /** The event. */
  readonly event: Moment;
  /** What was indicated instead. */
  readonly indicated: ReviewRuleId;
}

/** When a row was last observed or agreed. */
export interface SeenRow {
  /** When. */
  readonly observed: Moment;
  /** The last day on which something was recorded of it. */
  readonly recordedOn: CivilDate;
  /** When it was last observed or agreed other than as worse in a managed lapse. */
  readonly confirmed: Moment | undefined;
  /** Whether a lapse that made it worse is not over, or the records of a day contradict each other: until it is recorded again, nothing proves it. */
  readonly isInDoubt: boolean;
}

/** What is known of the events before they are read. */
export interface Known {
  /** The corrections known, by the entry that each withdraws. */
  readonly corrections: ReadonlyMap<EventId, Corrected>;
  /** The classifications withdrawn that another one replaces. */
  readonly replaced: ReadonlySet<EventId>;
}

/** What holds after the events read so far. */
export interface Standing extends Known {
  /** Of what records of one day say two things. */
  readonly contradictions: Contradictions;
  held: HeldLevel | undefined;
  /** When people first agreed the level held in the present stay, apart from agreements that were withdrawn. */
  stayAgreed: Moment | undefined;
  /** The last agreement that was withdrawn, while people have not agreed again. */
  agreementWithdrawn: Moment | undefined;
  closed: Moment | undefined;
  whereabouts: Whereabouts;
  lastBackInCare: Moment | undefined;
  riskFactors: Recorded<Profile['riskFactors']> | undefined;
  protectiveFactors: Recorded<Profile['protectiveFactors']> | undefined;
  capacityToChange: Recorded<Profile['capacityToChange']> | undefined;
  newRisk: Recorded<boolean> | undefined;
  /** The new risks that stand, in the order in which they were recorded. */
  readonly newRisks: StandingRisk[];
  /** The worst that has been recorded of rows 1 and 2 since the present stay began. */
  worst: Pick<Profile, 'riskFactors' | 'protectiveFactors'> | undefined;
  /** Whether protective factors were apparent when the present stay began, or at some time since. */
  protectedDuringStay: boolean;
  sustained: Record<SustainedId, Unbroken>;
  /** Since when each row by itself has been better than the worst of the present stay, as `as-high` asks; `undefined` while it is not. */
  better: Readonly<Partial<Record<KeptRow, Moment | undefined>>>;
  /** When each row was last observed or agreed. */
  readonly seen: Record<KeptRow, SeenRow | undefined>;
  /** When anything was last observed or agreed. */
  lastSeen: Moment | undefined;
  /** The last day on which anything was recorded. */
  lastRecordedOn: CivilDate | undefined;
  support: SupportPlanned | undefined;
  childTimescale: ChildTimescaleSet | undefined;
  /** Timescales adjusted, each for the stay in which, or before which, it was. */
  readonly adjustments: Map<ClockId, TimescaleAdjusted>;
  /** Timescales that had been shortened, of stays that are over. */
  readonly shortenedBefore: TimescaleAdjusted[];
  /** Every classification agreed, the first one first. */
  readonly agreements: Moment[];
  /** Levels agreed, or closure, sooner than indicated. */
  readonly sooner: Sooner[];
  /** Lapses excused in the present stay. */
  excusedLapses: Moment[];
  /** The lapses that made each row worse and whose end nobody has recorded, in the order in which they were recorded; `no-row` for those that name none. */
  readonly lapsesNotOver: Map<KeptRow | 'no-row', Report[]>;
}

const NEVER: Unbroken = { since: undefined, lastBroken: undefined };
const NO_RETURN: Whereabouts = /* @__PURE__ */ frozen({ kind: 'no-return-recorded' });

/**
 * Copies what holds, so that more events can be applied to the copy.
 *
 * @param standing - what holds; it stays as it is
 * @returns a copy that shares only what never changes
 */
export function copyOf(standing: Standing): Standing {
  const { contradictions, sustained, seen, lapsesNotOver } = standing;
  return {
    ...standing,
    contradictions: { standing: new Map(contradictions.standing), byEvent: contradictions.byEvent },
    newRisks: [...standing.newRisks],
    sustained: { ...sustained },
    seen: { ...seen },
    adjustments: new Map(standing.adjustments),
    shortenedBefore: [...standing.shortenedBefore],
    agreements: [...standing.agreements],
    sooner: [...standing.sooner],
    excusedLapses: [...standing.excusedLapses],
    lapsesNotOver: new Map([...lapsesNotOver].map(([row, lapses]) => [row, [...lapses]])),
  };
}

/**
 * What holds before anything has happened.
 *
 * @param known - what is known of the events before they are read
 * @returns a standing without any event
 */
export function nothingYet({ corrections, replaced }: Known): Standing {
  return {
    corrections,
    replaced,
    contradictions: noContradictions(),
    held: undefined,
    stayAgreed: undefined,
    agreementWithdrawn: undefined,
    closed: undefined,
    whereabouts: NO_RETURN,
    lastBackInCare: undefined,
    riskFactors: undefined,
    protectiveFactors: undefined,
    capacityToChange: undefined,
    newRisk: undefined,
    newRisks: [],
    worst: undefined,
    protectedDuringStay: false,
    sustained: { 'as-low': NEVER, 'as-medium': NEVER, 'as-high': NEVER },
    better: { riskFactors: undefined, protectiveFactors: undefined },
    seen: { riskFactors: undefined, protectiveFactors: undefined, capacityToChange: undefined },
    lastSeen: undefined,
    lastRecordedOn: undefined,
    support: undefined,
    childTimescale: undefined,
    adjustments: new Map(),
    shortenedBefore: [],
    agreements: [],
    sooner: [],
    excusedLapses: [],
    lapsesNotOver: new Map(),
  };
}
