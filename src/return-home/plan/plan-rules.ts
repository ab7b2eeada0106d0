/** The numbers and the roles that the check of a plan rests on: rules as data. The text prints none of the numbers. */
import type { Citation } from '../../shared/citation.js';
import { frozen } from '../../shared/frozen.js';
import { MONITORING, SUPPORT_AFTER_RETURN, TIMESCALES_OF_THE_PLAN, TRUSTED_ADULT } from '../sources.js';
import type { ReturnStageKind, TeamRole } from './reunification-plan.js';

/** A number of ours, where the text has a word such as “regularly” or “from the start”. */
export interface PlanLimit {
  /** How many. */
  readonly count: number;
  /** Of what. */
  readonly unit: 'day' | 'month' | 'year';
  /** What it limits. */
  readonly limits: string;
  /** The choice, as printed in `docs/interpretations.md`. */
  readonly interpretation: string;
  /** The words that it reads. */
  readonly source: Citation;
}

/** What the numbers of ours limit. */
export type PlanLimitId = 'firstVisit' | 'firstMonths' | 'betweenReviews' | 'gapInSupport' | 'settlingIn' | 'tooYoung';

/** The numbers that the text leaves open and the check of a plan needs: ours, each with its reason. */
export const PLAN_LIMITS: Readonly<Record<PlanLimitId, PlanLimit>> = /* @__PURE__ */ (() =>
  frozen({
    firstVisit: {
      count: 7,
      unit: 'day',
      limits: 'Days after the return within which the first visit is made',
      interpretation: 'I-123',
      source: MONITORING,
    },
    firstMonths: {
      count: 3,
      unit: 'month',
      limits:
        'Months after the return in which there are both kinds of visits, the child is seen alone, and the plan is first reviewed',
      interpretation: 'I-123',
      source: MONITORING,
    },
    betweenReviews: {
      count: 6,
      unit: 'month',
      limits: 'Months between one review and the next in the first year at home',
      interpretation: 'I-127',
      source: TIMESCALES_OF_THE_PLAN,
    },
    gapInSupport: {
      count: 1,
      unit: 'month',
      limits: 'Months without any support for one side, up to which support counts as going on',
      interpretation: 'I-125',
      source: SUPPORT_AFTER_RETURN,
    },
    settlingIn: {
      count: 7,
      unit: 'day',
      limits: 'Days after the return in which exams are looked for',
      interpretation: 'I-128',
      source: TIMESCALES_OF_THE_PLAN,
    },
    tooYoung: {
      count: 5,
      unit: 'year',
      limits: 'Age from which no child is too young to be asked',
      interpretation: 'I-126',
      source: TRUSTED_ADULT,
    },
  }))();

/** Who helps without being a service. */
export const INFORMAL_ROLES: readonly TeamRole[] = /* @__PURE__ */ frozen([
  'relative',
  'friend',
  'mentor',
  'kinship-carer',
]);

/** Roles in children’s services: their staff make the visits. */
export const CHILDRENS_SERVICES: readonly TeamRole[] = /* @__PURE__ */ frozen([
  'social-worker',
  'team-manager',
  'family-support-worker',
]);

/** Roles that can speak for the child’s school or nursery. */
export const SCHOOL_ROLES: readonly TeamRole[] = /* @__PURE__ */ frozen(['school', 'nursery']);

/** On which days of the week the first night of a stage can be: 1 for Monday to 7 for Sunday. */
export const FIRST_NIGHTS: Readonly<Partial<Record<ReturnStageKind, readonly number[]>>> = /* @__PURE__ */ frozen({
  'midweek-night': [1, 2, 3, 4, 7],
  'weekend-night': [5, 6],
  'whole-weekend': [5, 6],
});
