/** A history of which some parts could not be read, and what is found in one. */

import type { Profile, RiskLevel } from '../../../classification/index.js';
import type { CivilDate } from '../../../shared/days/civil-date.js';
import type { Finding, MoreFindingsCode } from '../../../shared/findings/finding.js';
import type { InputErrorCode } from '../../../shared/findings/input-error.js';
import type { PartlyRead } from '../../../shared/findings/partly-read.js';
import type { AgreedInHistoryCode, HistoryFindingCode } from '../../findings.js';
import type { ClockId } from '../../review/review-rule.js';
import type { CaseEventKind, Decider, EventId } from '../history.js';

/** A finding about a history. */
export type HistoryFinding = Finding<HistoryFindingCode | AgreedInHistoryCode | InputErrorCode | MoreFindingsCode>;

/** The same of a history that could be read. */
export type FoundInHistory = Finding<HistoryFindingCode | AgreedInHistoryCode>;

/** An event of which some fields could not be read; a whole event is one too. */
export interface PartlyReadEvent {
  /** Its kind. */
  readonly kind?: CaseEventKind | undefined;
  /** Its id. */
  readonly id?: EventId | undefined;
  /** The day on which it happened. */
  readonly happenedOn?: CivilDate | undefined;
  /** The day on which it was recorded. */
  readonly recordedOn?: CivilDate | undefined;
  /** Of a classification: the level. */
  readonly level?: RiskLevel | undefined;
  /** Of a classification: the five indicators. */
  readonly profile?: Profile | undefined;
  /** Of a classification: who agreed it. */
  readonly agreedBy?: readonly (PartlyRead<Decider> | undefined)[] | undefined;
  /** Of a classification: why the level is not what the table indicates. Of an adjustment or a correction: why. */
  readonly reason?: string | undefined;
  /** Of an observation: row 1. */
  readonly riskFactors?: Profile['riskFactors'] | 'unreadable' | undefined;
  /** Of an observation: row 2. */
  readonly protectiveFactors?: Profile['protectiveFactors'] | 'unreadable' | undefined;
  /** Of an observation: row 3. */
  readonly capacityToChange?: Profile['capacityToChange'] | 'unreadable' | undefined;
  /** Of an observation: a new risk. */
  readonly newRisk?: boolean | 'unreadable' | undefined;
  /** Of an observation or a classification: the new risks that people knew of. */
  readonly knowingOf?: readonly (EventId | undefined)[] | undefined;
  /** Of an observation: a managed lapse, or that what is there could not be read. */
  readonly managedLapse?: object | 'unreadable' | undefined;
  /** Of a plan of support, or of the child’s timescale: the last day. */
  readonly until?: CivilDate | undefined;
  /** Of an adjustment: the clock. */
  readonly clock?: ClockId | undefined;
  /** Of an adjustment: the months. */
  readonly months?: number | undefined;
  /** Of an adjustment: who made it. A correction has a person’s id here, which is not looked at. */
  readonly by?: PartlyRead<Decider> | string | undefined;
  /** Of a correction: the event that is withdrawn. */
  readonly of?: EventId | undefined;
  /** Of a correction: the event that replaces it. */
  readonly instead?: EventId | undefined;
}

/** A history of which some parts could not be read; a whole one is one too. */
export interface PartlyReadHistory {
  /** The child. */
  readonly child?:
    | {
        /** Date of birth, or that what is there could not be read. */
        readonly bornOn?: CivilDate | 'unreadable' | undefined;
        /** Whether services were involved in the pregnancy. */
        readonly servicesInvolvedInPregnancy?: boolean | undefined;
      }
    | undefined;
  /** The events that could be read, at their positions. */
  readonly events?: readonly (PartlyReadEvent | undefined)[] | undefined;
}

/** The events that could be read, at their positions. */
export type ReadEvents = readonly { readonly entry: PartlyReadEvent; readonly position: number }[];
