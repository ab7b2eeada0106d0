/** Words of the goals pillar: a goal, with everything that makes it SMART. */
import type { ChildEvaluation, ChildId, ParentId, ProtectiveFactorId, RiskFactorId } from '../../factors/index.js';
import type { CivilDate } from '../../shared/days/civil-date.js';
import { frozen } from '../../shared/frozen.js';

/** Opaque id of a goal, given by the case system. */
export type GoalId = string;

/** The change that is needed, and who makes it. */
export interface ChangeNeeded {
  /** What has to be different, in words. */
  readonly what?: string | undefined;
  /** The parents who make it. */
  readonly by?: readonly ParentId[] | undefined;
  /** The child or young person, where the goal is theirs. */
  readonly byChild?: ChildId | undefined;
}

/** A staged goal, or a step, on the way to a goal. */
export interface Step {
  /** What is done or learned, in words. */
  readonly what: string;
  /** By when. */
  readonly dueOn?: CivilDate | undefined;
}

/** What a measure shows. Attendance and compliance alone do not show change. */
export const MEASURE_KINDS = /* @__PURE__ */ frozen(['change', 'attendance', 'compliance'] as const);

/** What a measure shows. */
export type MeasureKind = (typeof MEASURE_KINDS)[number];

/** A length of time between two measurements, for example every 2 weeks. */
export interface Frequency {
  /** Every how many. */
  readonly every: number;
  /** Days, weeks or calendar months. */
  readonly unit: 'day' | 'week' | 'month';
}

/** Days, weeks or calendar months. */
export const FREQUENCY_UNITS = /* @__PURE__ */ frozen([
  'day',
  'week',
  'month',
] as const satisfies readonly Frequency['unit'][]);

/** How it will be seen whether the goal is reached. */
export interface Measure {
  /** What it shows: a change, or only that someone came or did as asked. */
  readonly shows?: MeasureKind | undefined;
  /** How it is measured: what will be seen, asked or tested. */
  readonly method?: string | undefined;
  /** By whom: an opaque id. */
  readonly by?: string | undefined;
  /** How often. */
  readonly howOften?: Frequency | undefined;
  /** How things stood at the beginning. */
  readonly startingPoint?: Measured | undefined;
  /** Each time it was measured since. */
  readonly taken?: readonly Measured[] | undefined;
}

/** What was found when something was measured. */
export interface Measured {
  /** The day on which it was measured. */
  readonly on: CivilDate;
  /** What was found, in words. */
  readonly found: string;
}

/** The outcomes that the Framework asks to be set for each goal, from the worst. */
export const OUTCOMES = /* @__PURE__ */ frozen(['worse-than-expected', 'expected', 'better-than-expected'] as const);

/** How a goal can turn out. */
export type Outcome = (typeof OUTCOMES)[number];

/** What each outcome would look like, in words. */
export type ExpectedOutcomes = { readonly [Level in Outcome]?: string | undefined };

/** The five points of goal attainment scaling, the field’s usual scale: 0 is what was expected. */
export const ATTAINMENT_SCORES = /* @__PURE__ */ frozen([-2, -1, 0, 1, 2] as const);

/** A point of the scale: much worse than expected, worse, as expected, better, much better. */
export type AttainmentScore = (typeof ATTAINMENT_SCORES)[number];

/** Yes, no, or that nobody knows. Left out, nobody has said. */
export type KnownOrNot = 'yes' | 'no' | 'not-known';

/** Each {@link KnownOrNot}. */
export const KNOWN_OR_NOT = /* @__PURE__ */ frozen(['yes', 'no', 'not-known'] as const satisfies readonly KnownOrNot[]);

/** What can happen to help that was planned. */
export const SUPPORT_EVENTS = /* @__PURE__ */ frozen([
  'offered',
  'started',
  'not-available',
  'not-acceptable',
] as const);

/** Help was offered, it started, it could not be had, or a worker agrees that the family could not accept it. */
export type SupportEvent = (typeof SUPPORT_EVENTS)[number];

/** What happened to help that was planned, and when. */
export interface SupportFact {
  /** The day. */
  readonly on: CivilDate;
  /** What happened. */
  readonly what: SupportEvent;
  /**
   * Why. A worker gives the reason where the family could not accept the help: without one, it is not possible to tell that from help which was
   * suitable and refused. Never repeated in a finding.
   */
  readonly because?: string | undefined;
  /** What was offered instead, in words. List it as support of its own, so that what became of it can be recorded. */
  readonly offeredInstead?: string | undefined;
}

/** Help that will be given towards a goal. */
export interface Support {
  /** What it is, in words. */
  readonly what: string;
  /** Who provides it: an opaque id. */
  readonly providedBy?: string | undefined;
  /** The first day. */
  readonly from?: CivilDate | undefined;
  /** What has become of it, with the day of each. */
  readonly facts?: readonly SupportFact[] | undefined;
  /** Whether it can be had. */
  readonly available?: KnownOrNot | undefined;
  /** Whether the family accepts it. */
  readonly acceptable?: KnownOrNot | undefined;
}

/** What the child thinks of the goal, or why that was not asked. */
export type ChildsView =
  | {
      /** The child was asked. */
      readonly kind: 'given';
      /** The child. */
      readonly child: ChildId;
      /** The day. */
      readonly on: CivilDate;
    }
  | {
      /** It was not appropriate to ask. */
      readonly kind: 'not-appropriate';
      /** Why. Never repeated in a finding. */
      readonly reason: string;
    };

/** What can be set differently in a goal while its id stays. */
export interface SetInGoal {
  /** The overarching goal, in words. */
  readonly overarching?: string | undefined;
  /** The change that is needed, and who makes it. */
  readonly change?: ChangeNeeded | undefined;
  /** What would be worse than expected, expected, and better. */
  readonly outcomes?: ExpectedOutcomes | undefined;
  /** Where on the five-point scale things stood when the goal was set; below 0, unless it was reached already. */
  readonly startingScore?: AttainmentScore | undefined;
  /** By when it is to be reached. */
  readonly dueOn?: CivilDate | undefined;
}

/** A change made to a goal midway: what had been set until then stays visible. */
export interface GoalChange {
  /** The day of the change. */
  readonly on: CivilDate;
  /** Why. Never repeated in a finding. */
  readonly because?: string | undefined;
  /** What had been set until then; only what was changed. */
  readonly was: SetInGoal;
}

/** One overarching goal. What is left out has not been set yet: {@link checkGoal} says what is missing. */
export interface Goal extends SetInGoal {
  /** Its id. */
  readonly id: GoalId;
  /** In whose words it is put. The Framework asks for language that parents suggest. */
  readonly inWordsOf?: 'parents' | 'parents-and-worker' | 'worker' | undefined;
  /** The risk factors that it addresses. */
  readonly addresses?: readonly RiskFactorId[] | undefined;
  /** The protective factors that it builds. */
  readonly builds?: readonly ProtectiveFactorId[] | undefined;
  /** Staged goals, or steps. */
  readonly steps?: readonly Step[] | undefined;
  /** How it will be measured. */
  readonly measures?: readonly Measure[] | undefined;
  /** What help will be given. */
  readonly support?: readonly Support[] | undefined;
  /** Why no help is needed, where none is listed. Never repeated in a finding. */
  readonly noSupportNeededBecause?: string | undefined;
  /** Which parents understood it and agreed to it, and when. */
  readonly agreedBy?:
    | readonly {
        /** The parent. */
        readonly parent: ParentId;
        /** The day. */
        readonly on?: CivilDate | undefined;
      }[]
    | undefined;
  /** The day on which the child or young person agreed, where the goal is theirs. */
  readonly agreedByChildOn?: CivilDate | undefined;
  /** The day on which the multi-agency network agreed to it. */
  readonly agreedByNetworkOn?: CivilDate | undefined;
  /** What the child thinks of it. */
  readonly childsView?: ChildsView | undefined;
  /** When progress is looked at. */
  readonly reviewsOn?: readonly CivilDate[] | undefined;
  /** What was changed since it was first set, the earliest change first. */
  readonly changed?: readonly GoalChange[] | undefined;
}

/** In whose words a goal can be put. */
export const GOAL_WORDED_BY = /* @__PURE__ */ frozen([
  'parents',
  'parents-and-worker',
  'worker',
] as const satisfies readonly Goal['inWordsOf'][]);

/** The five letters of SMART, as the Framework has them. */
export const SMART_LETTERS = /* @__PURE__ */ frozen([
  'specific',
  'measurable',
  'agreed',
  'realistic',
  'timely',
] as const);

/** Specific, Measurable, Agreed with families, Realistic, Timely. */
export type SmartLetter = (typeof SMART_LETTERS)[number];

/** Words that say nothing by themselves: a heuristic that a caller can replace. All in lower case. */
export interface VagueWords {
  /** Words that name an aim without saying what would be seen. */
  readonly aims: readonly string[];
  /** Words that may stand beside them without making them any clearer. */
  readonly fillers: readonly string[];
  /** Wordings that fill a field and say nothing, such as “tbc”. Left out, none is looked for. */
  readonly placeholders?: readonly string[] | undefined;
  /** Words that show that a method counts attendance. Left out, none is looked for. */
  readonly attendance?: readonly string[] | undefined;
}

/** What a goal is checked against. What is left out makes a letter that needs it `cannot-say`. */
export interface GoalContext {
  /** What the assessment found for the child. */
  readonly evaluation?: Pick<ChildEvaluation, 'riskFactors'> | undefined;
  /** The agreement that the goal is in. */
  readonly agreement?:
    | {
        /** The child whom it is about. */
        readonly child?: ChildId | undefined;
        /** The parents who are party to it. */
        readonly parents?: readonly ParentId[] | undefined;
        /** The day of the agreement. */
        readonly madeOn?: CivilDate | undefined;
        /** The day of the next review. */
        readonly nextReviewOn?: CivilDate | undefined;
      }
    | undefined;
  /** The child’s own timescale. */
  readonly childTimescale?:
    | {
        /** The last day within it. */
        readonly until: CivilDate;
      }
    | undefined;
  /** The day asked about: what is recorded of support for a later day does not count. Left out, everything counts. */
  readonly asOf?: CivilDate | undefined;
  /** Words to look for; left out, {@link VAGUE_WORDS}. */
  readonly vagueWords?: VagueWords | undefined;
}
