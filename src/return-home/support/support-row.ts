/** Words of the return-home pillar: how support stands, counted over many children. */
import type { Answer } from '../../shared/made-by.js';
import type { PromiseStanding, SupportLine, SupportLineCode, SupportNeed, SupportStanding } from './support.js';
import type { SupportBarrierId, SupportStage } from './support-entry.js';

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

/** How support stands, counted. Counts of needs and promises, never of people who work. A need can be counted under several lines. */
export interface SupportCounts extends Answer {
  /** How many children. */
  readonly children: number;
  /** Needs, by kind. A risk factor and the goal and the item that serve it are a need each. */
  readonly needs: SupportTally<SupportNeed['kind']>;
  /** Needs, by the furthest stage recorded; `nothing-recorded` where there is none. */
  readonly furthest: SupportTally<SupportStage | 'nothing-recorded'>;
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
    /** Children who had somebody on every day looked at. */
    readonly everyDay: number;
    /** Children who had nobody on some days. */
    readonly withDaysWithout: number;
    /** All those days together. */
    readonly daysWithout: number;
  };
}
