/** Words of the journey: the agenda of supervision, and what the record says on each of its points. */

import type { RiskLevel } from '../../../classification/index.js';
import type { ChildId, Domain, Edition, FactorId, ParentId, Subject } from '../../../factors/index.js';
import type { GoalId, SmartLetter } from '../../../goals/index.js';
import type { ClockId, Moment } from '../../../reclassification/index.js';
import type {
  ConditionId,
  LegalStatusId,
  ReturnRouteId,
  SupportBarrierId,
  SupportItemId,
} from '../../../return-home/index.js';
import type { Citation } from '../../../shared/citation.js';
import type { CivilDate } from '../../../shared/days/civil-date.js';
import { frozen } from '../../../shared/frozen.js';
import type { Answer } from '../../../shared/made-by.js';
import type { SupervisionPointId } from '../../record/journey-entry.js';
import type { ClosingConditionId } from '../closing/closing.js';
import type { JourneyQuestion } from '../journey.js';
import type { JourneyStageId } from '../stages.js';

/** The two parts of the agenda: while the assessment is made (Stages 1 and 2), and while a return is planned (Stages 3 to 5). */
export const SUPERVISION_PARTS = /* @__PURE__ */ frozen(['assessment', 'planning'] as const);

/** A part of the agenda. */
export type SupervisionPart = (typeof SUPERVISION_PARTS)[number];

/** What the record can say on a point. */
export type AgendaNoteCode =
  | 'agenda.nothing-recorded'
  | 'agenda.not-in-a-record'
  | 'agenda.silent-for'
  | 'view.wishes-recorded'
  | 'view.timing-asked'
  | 'view.on-goal'
  | 'view.seen-alone'
  | 'assessment.missing'
  | 'assessment.of-earlier-attempt'
  | 'assessment.unanswered'
  | 'assessment.not-counted'
  | 'assessment.contested'
  | 'evidence.own-account-only'
  | 'capacity.concluded'
  | 'capacity.of-earlier-attempt'
  | 'capacity.not-solid'
  | 'capacity.not-concluded'
  | 'strength.not-protective'
  | 'chronology.kept'
  | 'permanence.planned'
  | 'permanence.decided-against-return'
  | 'permanence.alternative-planned'
  | 'permanence.alternative-open'
  | 'goal.letters-open'
  | 'goal.nothing-missing'
  | 'goal.risk-without-goal'
  | 'agreement.missing'
  | 'agreement.of-earlier-attempt'
  | 'agreement.without-goals'
  | 'support.none-listed'
  | 'support.started'
  | 'support.started-late'
  | 'support.not-started'
  | 'support.start-not-recorded'
  | 'support.start-not-set'
  | 'support.to-come'
  | 'support.not-available'
  | 'support.not-acceptable'
  | 'support.partly-given'
  | 'support.broken-off'
  | 'support.not-taken-up'
  | 'support.did-not-happen'
  | 'support.cannot-say'
  | 'contingency.planned'
  | 'contingency.missing'
  | 'contingency.not-known'
  | 'level.agreement-withdrawn'
  | 'level.below-table'
  | 'level.below-cautious-bound'
  | 'level.sooner-than-row-7'
  | 'level.below-indicated-now'
  | 'level.row-7-points-higher'
  | 'level.row-7-asks-judgement'
  | 'timescale.shortened'
  | 'plan.missing'
  | 'plan.of-earlier-attempt'
  | 'plan.made'
  | 'plan.condition-open'
  | 'review.dated'
  | 'review.not-dated'
  | 'review.agreement-next'
  | 'review.agreement-overdue'
  | 'review.agreement-undated'
  | 'visit.last'
  | 'law.status'
  | 'law.status-not-known'
  | 'law.not-looked-after'
  | 'law.route'
  | 'law.route-not-chosen'
  | 'law.route-not-settled'
  | 'closing.not-home'
  | 'closing.condition-open'
  | 'closing.nothing-open';

/** What a note is about, where that is more than the case. */
export type AgendaSubject =
  | {
      /** The case as a whole. */
      readonly kind: 'case';
    }
  | {
      /** A goal of the agreement in force. */
      readonly kind: 'goal';
      /** Which. */
      readonly goal: GoalId;
      /** The letters of SMART that something speaks against. */
      readonly notMet: readonly SmartLetter[];
      /** The letters of which it is not possible to say. */
      readonly cannotSay: readonly SmartLetter[];
    }
  | {
      /** Help that was promised. */
      readonly kind: 'support';
      /** With which goal; `undefined` where it is listed with the agreement. */
      readonly goal: GoalId | undefined;
      /** Position in that list. */
      readonly position: number;
      /** The day from which it was promised; `undefined` where none was set. */
      readonly promisedFrom: CivilDate | undefined;
      /** What stood in the way, where the record keeps it. */
      readonly barrier?: SupportBarrierId | undefined;
    }
  | {
      /** An item of support in the Reunification Plan. */
      readonly kind: 'plan-item';
      /** Its id; `undefined` where it has none. */
      readonly item: SupportItemId | undefined;
      /** Position in the plan; `undefined` where an earlier plan held it. */
      readonly position: number | undefined;
      /** The day from which it was promised; `undefined` where none was set. */
      readonly promisedFrom: CivilDate | undefined;
      /** What stood in the way, where the record keeps it. */
      readonly barrier?: SupportBarrierId | undefined;
    }
  | {
      /** A factor. */
      readonly kind: 'factor';
      /** Which. */
      readonly factor: FactorId;
      /** Whom it is about. */
      readonly about: Subject;
    }
  | {
      /** Factors of one domain that nobody has answered. */
      readonly kind: 'unanswered';
      /** The domain. */
      readonly domain: Domain;
      /** Whom they are about. */
      readonly about: Subject;
      /** The factors. */
      readonly factors: readonly FactorId[];
    }
  | {
      /** Parents. */
      readonly kind: 'parents';
      /** Which. */
      readonly parents: readonly ParentId[];
    }
  | {
      /** A level that people agreed. */
      readonly kind: 'level';
      /** The level. */
      readonly agreed: RiskLevel;
      /** The level indicated, or the lowest that no indicator contradicts; `undefined` where judgement is asked for. */
      readonly indicated: RiskLevel | undefined;
    }
  | {
      /** A decision of the history. */
      readonly kind: 'event';
      /** Which. */
      readonly event: Moment;
    }
  | {
      /** A clock. */
      readonly kind: 'clock';
      /** Which. */
      readonly clock: ClockId;
    }
  | {
      /** A condition for going home. */
      readonly kind: 'condition';
      /** Which. */
      readonly condition: ConditionId;
    }
  | {
      /** A condition for closing. */
      readonly kind: 'closing';
      /** Which. */
      readonly condition: ClosingConditionId;
    }
  | {
      /** Where the child stands in law. */
      readonly kind: 'law';
      /** The legal status; `undefined` where it is not known. */
      readonly status: LegalStatusId | undefined;
      /** The way home in law that is planned; `undefined` where none is. */
      readonly route: ReturnRouteId | undefined;
    };

/** One thing that the record says on a point, or that it says nothing. It judges nobody. */
export interface AgendaNote {
  /** Its code. */
  readonly code: AgendaNoteCode;
  /** What it says, in this package’s own words. */
  readonly says: string;
  /** What it is about. */
  readonly about: AgendaSubject;
  /** The day of it; `undefined` where it has none. */
  readonly on: CivilDate | undefined;
  /** Days that it is about: for how long nothing was recorded, or how late something came. */
  readonly days: number | undefined;
  /** Where it is printed why that matters. */
  readonly source: Citation;
}

/** One point of the agenda. */
export interface AgendaPoint {
  /** Which. */
  readonly id: SupervisionPointId;
  /** What to consider, in this package’s own words. */
  readonly title: string;
  /** To which part it belongs. */
  readonly part: SupervisionPart;
  /** Whether it belongs to the stage that the case is in. */
  readonly applies: boolean;
  /** When a supervision last considered it; `undefined` where none that is recorded did. */
  readonly lastConsideredOn: CivilDate | undefined;
  /** What the record says on it. Never empty: silence is said. In no order of weight. */
  readonly says: readonly [AgendaNote, ...AgendaNote[]];
  /** Where it is printed. */
  readonly source: Citation;
}

/** The agenda for one way home. */
export interface WayHomeAgenda {
  /** The way home: its id. */
  readonly id: string;
  /** The parents. */
  readonly parents: readonly [ParentId, ...ParentId[]];
  /** The stage that the case is in. */
  readonly stage: JourneyStageId;
  /** Every point, in the order of the page. */
  readonly points: readonly AgendaPoint[];
}

/** What is asked of the agenda. */
export type SupervisionQuestion = JourneyQuestion;

/** The agenda of supervision on a day. It judges nobody, weighs nothing and decides nothing. */
export interface SupervisionAgenda extends Answer {
  /** The edition of the Framework. */
  readonly edition: Edition;
  /** The child. */
  readonly child: ChildId;
  /** The day asked about. */
  readonly asOf: CivilDate;
  /** Only what had been recorded by this day was read. */
  readonly knownOn: CivilDate;
  /** Whether anything is known of supervision: false where the record has no part for it. */
  readonly isRecorded: boolean;
  /** The day of the last supervision; `undefined` where none is recorded. */
  readonly lastHeldOn: CivilDate | undefined;
  /** Each way home asked about. */
  readonly waysHome: readonly WayHomeAgenda[];
}
