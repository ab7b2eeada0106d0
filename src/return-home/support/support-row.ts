/** Words of the return-home pillar: how support stands, counted over many children. */
import type { Answer } from '../../shared/made-by.js';
import type { PromiseStanding, SupportNeed, SupportStanding } from './support.js';
import type { SupportBarrierId, SupportStage } from './support-entry.js';
import type { SupportLine, SupportLineCode } from './support-lines.js';

/** What is counted of how support stands for one child: nothing that says which child. */
export interface SupportRow {
  /** Each need. */
  readonly needs: readonly {
    /** What kind of need. */
    readonly need: Pick<SupportNeed, 'kind'>;
    /** The furthest stage recorded. */
    readonly furthest: SupportStage | undefined;
    /** What was promised. */
    readonly promised: readonly {
      /** What became of it. */
      readonly standing: PromiseStanding;
    }[];
    /** What is said of it. */
    readonly lines: readonly Pick<SupportLine, 'code' | 'barrier'>[];
  }[];
  /** Who led. */
  readonly lead: Pick<SupportStanding['lead'], 'isKnown' | 'daysWithout'>;
}

/** How often each of some things is counted: all of them, in their order, with those that never come. */
export type SupportTally<Name extends string> = readonly {
  /** What is counted. */
  readonly of: Name;
  /** How often. */
  readonly count: number;
}[];

/** Why a need has no stage. */
export type SupportNotBegun = 'did-not-happen' | 'not-known' | 'nothing-recorded';

/** How support stands, counted. Counts of needs and promises, never of people who work. A need can be counted under several lines. */
export interface SupportCounts extends Answer {
  /** How many children. */
  readonly children: number;
  /** Needs, by kind. A risk factor and the goal and the item that serve it are a need each. */
  readonly needs: SupportTally<SupportNeed['kind']>;
  /** Needs, by the furthest stage recorded. Where there is none: `did-not-happen`, where that is recorded; `not-known`, where it is said that nothing is known of what was done; or else `nothing-recorded`. */
  readonly furthest: SupportTally<SupportStage | SupportNotBegun>;
  /** Promises, by what became of them. */
  readonly promised: SupportTally<PromiseStanding>;
  /** Needs, by what is said of them. */
  readonly lines: SupportTally<SupportLineCode>;
  /** Needs, by what stood in the way. */
  readonly barriers: SupportTally<SupportBarrierId>;
  /** Who led. */
  readonly lead: {
    /** Children of whom it is not known who led. They are in none of the other counts. */
    readonly notKnown: number;
    /** Children for whom a lead is recorded on every day looked at. */
    readonly everyDay: number;
    /** Children for whom none is recorded on some days. */
    readonly withDaysWithout: number;
    /** All those days together. */
    readonly daysWithout: number;
  };
}
