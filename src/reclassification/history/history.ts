/** Words of the reclassification pillar: what has happened in a case since it was first classified. */
import type { PanelRole, Profile, RiskLevel } from '../../classification/index.js';
import type { ChildId, Edition, ParentId } from '../../factors/index.js';
import type { CivilDate } from '../../shared/days/civil-date.js';
import { frozen } from '../../shared/frozen.js';
import type { EventId } from '../moment.js';
import type { ClockId } from '../review/review-rule.js';
import type { Practice } from './practice/practice.js';

export type { EventId } from '../moment.js';

/** What every event has. */
export interface EventBase {
  /** Id of the event, unique in its history. */
  readonly id: EventId;
  /** The day on which it happened. Rules and clocks run on this day. */
  readonly happenedOn: CivilDate;
  /** The day on which it was recorded: never before it happened, often later. */
  readonly recordedOn: CivilDate;
}

/** Someone who took part in agreeing a classification, or adjusted a timescale. */
export interface Decider {
  /** In which role. */
  readonly role: PanelRole;
  /** Who: an opaque id given by the case system. Not a name. */
  readonly person: string;
}

/**
 * People agreed a classification. Nothing else changes the level held. It records all five indicators, so it is also an
 * observation of the first three, and it takes in any new risk of an earlier day that had been recorded by then.
 */
export interface ClassificationAgreed extends EventBase {
  /** People agreed a classification; it happened on the day they conferred. */
  readonly kind: 'classification-agreed';
  /** The level agreed. */
  readonly level: RiskLevel;
  /** The five indicators as they agreed them. */
  readonly profile: Profile;
  /** Who agreed it: at least the child’s social worker and the manager. */
  readonly agreedBy: readonly Decider[];
  /** Why, where the table indicates another level for this profile, or none. Never repeated in a finding. */
  readonly reason?: string | undefined;
  /**
   * The events that reported a new risk which the people who agreed knew of, although it happened on the same day or was recorded
   * later. Any other such risk still stands afterwards.
   */
  readonly knowingOf?: readonly EventId[] | undefined;
}

/**
 * Someone observed how things stand. What it says nothing of stays as it was last recorded.
 */
export interface CircumstancesObserved extends EventBase {
  /** Circumstances were observed. */
  readonly kind: 'observed';
  /** Row 1: whether the risk factors have been addressed. */
  readonly riskFactors?: Profile['riskFactors'] | undefined;
  /** Row 2: whether protective factors mitigate the risk. */
  readonly protectiveFactors?: Profile['protectiveFactors'] | undefined;
  /** Row 3: whether the parents can show capacity for actual change that lasts. */
  readonly capacityToChange?: Profile['capacityToChange'] | undefined;
  /**
   * Whether a new risk factor has emerged, or one that had been addressed has emerged again. `true` stands until an
   * observation says `false` or people agree a classification, knowing of it: it had been recorded by that day and was of an earlier
   * one, or is named in `knowingOf`. Left out, nothing is said of it.
   */
  readonly newRisk?: boolean | undefined;
  /** Where no risk is new: the events that reported one which the observer knew of, although it happened that day or was recorded later. */
  readonly knowingOf?: readonly EventId[] | undefined;
  /**
   * A lapse that the family and those around it managed, with the reason for judging so. What this observation reports as
   * worse than before then breaks no clock and replaces nothing, and confirms nothing either.
   */
  readonly managedLapse?:
    | {
        /** Why it is judged to be a managed lapse and no new risk. Never repeated in a finding. */
        readonly reason: string;
      }
    | undefined;
}

/** The child came home to the parents of this history. */
export interface CameHome extends EventBase {
  /** The child came home. */
  readonly kind: 'came-home';
}

/** The child, having come home, went back into care. */
export interface BackInCare extends EventBase {
  /** The child is in care again. */
  readonly kind: 'back-in-care';
}

/** It was planned how long support goes on after the return home. */
export interface SupportPlanned extends EventBase {
  /** Support was planned. */
  readonly kind: 'support-planned';
  /** The last day to which it is planned, at the earliest. */
  readonly until: CivilDate;
}

/**
 * The team set another number of months for a clock, in this case, from this day on. It holds until the case leaves the level
 * of that clock.
 */
export interface TimescaleAdjusted extends EventBase {
  /** A timescale was adjusted. */
  readonly kind: 'timescale-adjusted';
  /** The clock: see `adjustable` in `CLOCKS` for whether it can be shortened. */
  readonly clock: ClockId;
  /** Whole calendar months. */
  readonly months: number;
  /** Who adjusted it: the child’s social worker, or the team manager. */
  readonly by: Decider;
  /** Why. Never repeated in a finding. */
  readonly reason: string;
}

/** It was set by when this child needs a settled home: the child’s own timescale. */
export interface ChildTimescaleSet extends EventBase {
  /** The child’s timescale was set. */
  readonly kind: 'child-timescale-set';
  /** The last day that is within it. */
  readonly until: CivilDate;
}

/** The case was closed. */
export interface CaseClosed extends EventBase {
  /** The case was closed. */
  readonly kind: 'closed';
}

/**
 * An entry of this history was wrong, and is withdrawn from the day on which that was recorded: what was known before stays as it was
 * believed then. What holds instead is recorded as an event of its own. A level agreed stays held until people agree again.
 */
export interface Corrected extends EventBase {
  /** An entry was withdrawn; it happened on the day on which someone found it wrong. */
  readonly kind: 'corrected';
  /** The event that is withdrawn: any but a correction. */
  readonly of: EventId;
  /** Who withdrew it: an opaque id given by the case system. Not a name. */
  readonly by: string;
  /** Why. Never repeated in a finding. */
  readonly reason: string;
  /** The event of the same kind that replaces it, if one does. */
  readonly instead?: EventId | undefined;
}

/** Something that happened in a case. */
export type CaseEvent =
  | ClassificationAgreed
  | CircumstancesObserved
  | CameHome
  | BackInCare
  | SupportPlanned
  | TimescaleAdjusted
  | ChildTimescaleSet
  | CaseClosed
  | Corrected;

/** Something that happened in a case, but that people agreed a classification. */
export type CaseHappening = Exclude<CaseEvent, ClassificationAgreed>;

/** A kind of event. */
export type CaseEventKind = CaseEvent['kind'];

/**
 * The kinds of event, in the order in which events of one day are read: arrangements first, then what was observed, then what
 * people agreed, then where the child lives, and closure. Corrections come last: they change nothing by their place.
 */
export const CASE_EVENT_KINDS = /* @__PURE__ */ frozen([
  'timescale-adjusted',
  'child-timescale-set',
  'support-planned',
  'observed',
  'classification-agreed',
  'came-home',
  'back-in-care',
  'closed',
  'corrected',
] as const satisfies readonly CaseEventKind[]);

/** All that has been recorded of one child’s case, for one way home. */
export interface History {
  /** The edition of the Framework followed. */
  readonly edition: Edition;
  /** The child. */
  readonly child: {
    /** Id of the child. */
    readonly id: ChildId;
    /** Date of birth. */
    readonly bornOn?: CivilDate | undefined;
    /** Whether children’s services were involved during the pregnancy. */
    readonly servicesInvolvedInPregnancy?: boolean | undefined;
  };
  /** The way home it is about: the parents to whom the child would return, or has. */
  readonly wayHome: {
    /** One parent, the other, or both. */
    readonly parents: readonly [ParentId, ...ParentId[]];
  };
  /** What happened, in any order. */
  readonly events: readonly CaseEvent[];
}

/** What is asked of a history. */
export interface HistoryQuestion {
  /** The day asked about: nothing that happened after it counts. */
  readonly asOf: CivilDate;
  /** Only what had been recorded by this day counts. Left out, all that is recorded counts. */
  readonly knownOn?: CivilDate | undefined;
  /** The authority’s declared variations. Left out, the Framework as printed. */
  readonly practice?: Practice | undefined;
}

/** What is asked of a history that has been read: its practice is the one under which it was read. */
export interface ReplayQuestion {
  /** The day asked about: nothing that happened after it counts. */
  readonly asOf: CivilDate;
  /** Only what had been recorded by this day counts. Left out, all that is recorded counts. */
  readonly knownOn?: CivilDate | undefined;
  /** Never here: `replayOf` takes the practice. */
  readonly practice?: undefined;
}
