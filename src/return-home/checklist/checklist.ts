/** Words of the return-home pillar: lists of things that have to be done, and what people recorded of them. */
import type { Citation } from '../../shared/citation.js';
import type { CivilDate } from '../../shared/days/civil-date.js';
import type { Severity } from '../../shared/findings/finding.js';

/** What people recorded of something that has to be done. Left out, nothing is recorded. */
export type RecordedAnswer =
  | {
      /** It was done. */
      readonly kind: 'done';
      /** The day. */
      readonly on: CivilDate;
      /** Who says so: an opaque id. */
      readonly by: string;
    }
  | {
      /** It was not done. */
      readonly kind: 'not-done';
    }
  | {
      /** Someone asked, and nobody knows. */
      readonly kind: 'not-known';
    }
  | {
      /** It was looked at and is not called for in this case. */
      readonly kind: 'not-applicable';
      /** Why. Never repeated in a finding. */
      readonly reason: string;
    };

/** What was recorded of each thing on a list. What is left out was not recorded. */
export type Answers<Id extends string, Answer = RecordedAnswer> = { readonly [Item in Id]?: Answer | undefined };

/** One thing that has to be done: rules as data. */
export interface ChecklistRule<Fact extends string> {
  /** What has to be so, in this package’s own words. */
  readonly asks: string;
  /** What would settle it. */
  readonly settledBy: string;
  /** Facts that all have to hold for it to be asked at all; none: always asked. */
  readonly appliesIf: readonly Fact[];
  /** Whether people may record, with a reason, that it is not called for. */
  readonly maySetAside: boolean;
  /** Whether the only reason to set it aside is that the child is too young: of a child of school age that does not count. */
  readonly onlyIfTooYoung?: boolean;
  /** `should`: the text says that it may or could be done. It is always asked and never stands in the way. Left out, `must`. */
  readonly severity?: Severity;
  /** Where it is printed. */
  readonly sources: readonly [Citation, ...Citation[]];
}

/** What is asked of a list of things that have to be done. */
export interface StepsQuestion {
  /** The day asked about. */
  readonly asOf: CivilDate;
}

/** The days between which something can have been done to count. What is left out sets no bound. */
export interface ItemDays {
  /** The day asked about: what is recorded for a later day has not been done. */
  readonly asOf: CivilDate;
  /** The day of what it is about: what was done before was about something else. `not-known`: it is not possible to say what counts. */
  readonly notBefore?: CivilDate | 'not-known' | undefined;
  /** A day from which it counts even where the day of what it is about is not known. */
  readonly surelyFrom?: CivilDate | undefined;
  /** The last day on which it counts. `not-known`: it is not possible to say whether it was done in time. */
  readonly notAfter?: CivilDate | 'not-known' | undefined;
}

/** Why a thing on a list counts as it does. */
export type ItemReasonCode =
  | 'item.done'
  | 'item.not-done'
  | 'item.not-known'
  | 'item.nothing-recorded'
  | 'item.done-on-a-later-day'
  | 'item.done-before-what-it-is-about'
  | 'item.done-too-late'
  | 'item.until-when-not-known'
  | 'item.from-when-not-known'
  | 'item.nobody-named'
  | 'item.set-aside'
  | 'item.set-aside-against-assessment'
  | 'item.set-aside-without-assessment'
  | 'item.set-aside-as-it-cannot-help'
  | 'item.set-aside-at-school-age'
  | 'item.set-aside-without-reason'
  | 'item.cannot-be-set-aside'
  | 'item.not-asked-here'
  | 'item.cannot-say-whether-asked';

/** Whether it is met. `does-not-apply`: it is not asked in this case, or people set it aside with a reason. */
export type ItemVerdict = 'met' | 'not-met' | 'cannot-say' | 'does-not-apply';

/** A thing on a list, checked. */
export interface CheckedItem<Id extends string> {
  /** Which. */
  readonly id: Id;
  /** What has to be so. */
  readonly asks: string;
  /** Whether it is. */
  readonly verdict: ItemVerdict;
  /** `must`: it stands in the way while it is open. `should`: worth a look, never in the way. */
  readonly severity: Severity;
  /** Why it counts so. */
  readonly reason: ItemReasonCode;
  /** The reason in words. */
  readonly says: string;
  /** What would settle it; `undefined` where nothing is left to settle. */
  readonly settledBy: string | undefined;
  /** Where it is printed. */
  readonly sources: readonly [Citation, ...Citation[]];
}
