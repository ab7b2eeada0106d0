/** Words of the classification pillar: what people record when they classify. */

import type { Assessment } from '../../factors/assessment.js';
import type { ChildId, Edition, ParentId } from '../../factors/index.js';
import type { CivilDate } from '../../shared/days/civil-date.js';
import type { Finding, MoreFindingsCode } from '../../shared/findings/finding.js';
import type { InputErrorCode } from '../../shared/findings/input-error.js';
import { frozen } from '../../shared/frozen.js';
import type { AgreementFindingCode } from '../findings.js';
import type { Profile, RiskLevel } from '../profile.js';
import type { SetProfile } from '../suggestions/suggestion.js';

/** The roles in which people classify independently. The last two are alternatives. */
export const PANEL_ROLES = /* @__PURE__ */ frozen([
  'social-worker',
  'team-manager',
  'case-history-author',
  'independent-reviewer',
] as const);

/** A role in which someone classifies independently. */
export type PanelRole = (typeof PANEL_ROLES)[number];

/** One person’s own classification, made before they confer. */
export interface IndependentView {
  /** In which role: the child’s social worker, the team manager, whoever wrote the case history, or who reviewed the case. */
  readonly role: PanelRole;
  /** Who: an opaque id given by the case system. Not a name. */
  readonly person: string;
  /** The level at which this person classifies the risk. */
  readonly level: RiskLevel;
  /** The day on which the view was recorded. */
  readonly recordedOn: CivilDate;
}

/** Whether the Independent Reviewing Officer (IRO) was involved. */
export type IroInvolvement =
  | {
      /** The IRO was involved. */
      readonly involved: true;
      /** Who: an opaque id. */
      readonly person: string;
      /** The day. */
      readonly on: CivilDate;
    }
  | {
      /** The IRO was not involved. */
      readonly involved: false;
    };

/** What people recorded of a classification: their own views, the conference, and what they agreed. */
export interface ClassificationRecord {
  /** The edition of the Framework they followed. */
  readonly edition: Edition;
  /** The child: each child is classified separately. */
  readonly child: ChildId;
  /** The way home it is about: the parents to whom the child would return. */
  readonly wayHome: {
    /** One parent, the other, or both. */
    readonly parents: readonly [ParentId, ...ParentId[]];
  };
  /** The five indicators as they agreed them. */
  readonly profile: Profile;
  /** The independent views. */
  readonly views: readonly IndependentView[];
  /** The day on which they conferred and agreed. */
  readonly conferredOn: CivilDate;
  /** The level they agreed. */
  readonly level: RiskLevel;
  /** Why, where anyone’s own view was another level. Never repeated in a finding. */
  readonly reasonForDifferenceFromViews?: string | undefined;
  /** Why, where the table indicates another level or none. Never repeated in a finding. */
  readonly reasonForDifferenceFromTable?: string | undefined;
  /** Whether the IRO was involved. */
  readonly iro: IroInvolvement;
}

/** A finding about a classification record. */
export type AgreementFinding = Finding<AgreementFindingCode | InputErrorCode | MoreFindingsCode>;

/** The same of a record that could be read. */
export type FoundInRecord = Finding<AgreementFindingCode>;

/** For which day a record is agreed, and what it is held against. */
export interface AgreementQuestion {
  /** The day asked about: nothing recorded may lie after it. */
  readonly asOf: CivilDate;
  /** The assessment that the classification rests on; with it, the child and the way home are looked up there. */
  readonly assessment?: Assessment | undefined;
  /**
   * The indicators as people set them for this child and way home, as `setIndicators` answers. With an assessment, a row
   * that is not what it suggests needs one: the reason is given there.
   */
  readonly setProfile?: SetProfile | undefined;
}
