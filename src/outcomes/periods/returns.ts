/** Words of the returns home that were counted, and of all that was not. */
import type { RiskLevel } from '../../classification/index.js';
import type { CivilDate } from '../../shared/days/civil-date.js';
import { frozen } from '../../shared/frozen.js';
import type { Answer } from '../../shared/made-by.js';
import type { ExclusionId, ReturnDefinitionId, UndecidedId } from './return-definitions.js';
import type { ReturnHome } from './returned.js';

/** What rows of episodes cannot show after a return, and someone else may know. */
export const ENDS_ELSEWHERE = /* @__PURE__ */ frozen([
  'custody',
  'died',
  'transferred',
  'moved-abroad',
  'adopted',
] as const);

/** Something that happened to a child who is not looked after. */
export interface EndElsewhere {
  /** The child, as the rows name it. */
  readonly child: string;
  /** The day. */
  readonly on: CivilDate;
  /** What happened. */
  readonly what: (typeof ENDS_ELSEWHERE)[number];
}

/** What a caller knows of one return besides the rows. */
export interface AboutReturn {
  /** The child, as the rows name it. */
  readonly child: string;
  /** The day of the return. */
  readonly homeOn: CivilDate;
  /** The level of risk held at the return. It is carried along, never worked out. */
  readonly level?: RiskLevel | undefined;
  /** Whatever a table is to be split by. */
  readonly labels?: Readonly<Record<string, string>> | undefined;
}

/** What is asked. */
export interface ReturnsQuestion {
  /** What ended follow-up and no row shows. */
  readonly ends?: readonly EndElsewhere[] | undefined;
  /** What is known of returns besides the rows. */
  readonly about?: readonly AboutReturn[] | undefined;
}

/** The end of a period of care of which it cannot be said whether it was a return. */
export interface UndecidedReturn {
  /** The child, as the rows name it. */
  readonly child: string;
  /** The day. */
  readonly on: CivilDate;
  /** Why it cannot be said. */
  readonly reason: UndecidedId;
}

/** The returns home under one definition. Returns, those excluded and those undecided add up to the periods that ended. */
export interface ReturnsHome extends Answer {
  /** The definition. */
  readonly definition: ReturnDefinitionId;
  /** The last day that the rows tell of. */
  readonly dataUntil: CivilDate;
  /** How many periods ended, of children who can be counted; series of short breaks among them. */
  readonly ended: number;
  /** The returns, by child and then by day. */
  readonly returns: readonly ReturnHome[];
  /** How many ends of periods were no return, by rule. Rules by which none was excluded are left out. */
  readonly excluded: Readonly<Partial<Record<ExclusionId, number>>>;
  /** The ends of periods of which it cannot be said. */
  readonly undecided: readonly UndecidedReturn[];
  /** Placement with parents (P1), beside the returns and never among them. */
  readonly placedWithParents: {
    /** Children who live with parents on the last day known, and are still looked after. */
    readonly stillLookedAfter: number;
    /** Returns directly before which the child was so placed. */
    readonly beforeReturn: number;
    /** Of these, returns of children who were so placed from the first day of the period: they never lived elsewhere in it (I-355). */
    readonly throughout: number;
    /** Returns after which the child was looked after again, placed with parents from the first day (I-351). */
    readonly reEntered: number;
  };
  /** Children who are still looked after at the end of the data, placed with parents or not; those in short breaks are left out, also where care went over into them. */
  readonly stillLookedAfter: number;
  /** Returns of children without a date of birth: their 18th birthday cannot end follow-up. */
  readonly withoutBirthDate: number;
  /** Children who cannot be counted, and are in none of these figures. */
  readonly notCountable: number;
  /** How many entries of `about` were not used: no such return was counted, or two entries are about the same one. */
  readonly aboutNotUsed: number;
}
