/** Words: what was last recorded of a case. */

import type { Profile, RiskLevel } from '../../classification/profile.js';
import type { EventId, Moment } from '../moment.js';

/** The level held: the one that people last agreed. */
export interface HeldLevel {
  /** The level. */
  readonly level: RiskLevel;
  /** When the present unbroken stay at it began. Agreeing the same level again does not change it. */
  readonly since: Moment;
  /** When it was last agreed. */
  readonly lastAgreed: Moment;
  /** The level held before this stay; `undefined` for the first. */
  readonly cameFrom: RiskLevel | undefined;
}
/** A value, and since which event it has been recorded so. */
export interface Recorded<Value> {
  /** What was recorded last. */
  readonly value: Value;
  /** The event that recorded it, and its day. */
  readonly since: Moment;
}
/** A value of which records of one day say two things: it is not possible to say which is right until someone records how it stands. */
export interface CannotSay<Value> {
  /** It is not possible to say. */
  readonly value: 'cannot-say';
  /** What is read for what follows: the value that is safer for the child. It proves nothing. */
  readonly readAs: Value;
  /** The events that contradict each other. */
  readonly contradicting: readonly EventId[];
  /** Since when what is read has been recorded so. */
  readonly since: Moment;
}
/** What was last recorded of something, or that its records contradict each other. */
export type Shown<Value> = Recorded<Value> | CannotSay<Value>;
/** What was last recorded; `undefined` where nothing has been. */
export interface Circumstances {
  /** Row 1. */
  readonly riskFactors: Shown<Profile['riskFactors']> | undefined;
  /** Row 2. */
  readonly protectiveFactors: Shown<Profile['protectiveFactors']> | undefined;
  /** Row 3. */
  readonly capacityToChange: Shown<Profile['capacityToChange']> | undefined;
  /** Whether a new risk stands that no review has taken in. */
  readonly newRisk: Shown<boolean> | undefined;
}
/** Where the child lives, as far as this history says. */
export type Whereabouts =
  | {
      /** The history has neither a return home nor a return to care. A child in care, then, unless something is missing. */
      readonly kind: 'no-return-recorded';
    }
  | {
      /** At home with the parents of this history. */
      readonly kind: 'home';
      /** Since when. */
      readonly since: Moment;
    }
  | {
      /** Back in care after having been home. */
      readonly kind: 'back-in-care';
      /** Since when. */
      readonly since: Moment;
    };
