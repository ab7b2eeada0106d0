/** Tasks for a return home that is planned. */

import type { CaseState } from '../../../reclassification/index.js';
import {
  type ConditionId,
  type ConditionReasonCode,
  type ItemReasonCode,
  RECORDED_CONDITIONS,
  type Readiness,
} from '../../../return-home/index.js';
import { firstNightOf } from '../../../return-home/plan/gradual-return.js';
import type { CivilDate } from '../../../shared/days/civil-date.js';
import type { CaseWayHome } from '../../record/case-record.js';
import { latestPlan } from '../../record/parts/parts.js';
import type { WorkItem } from '../work.js';
import { type Asked, byDay } from './dated-task.js';
import { withFindings } from './journey-tasks.js';
import { idOfCondition } from './task-ids.js';
import { CONDITION_TASKS } from './work-rules.js';

/** By when a condition has to be met: what has to be in place by the first night cannot wait for the day of moving in. */
const dayOf = (id: ConditionId, homeOn: CivilDate, firstNight: CivilDate | undefined): CivilDate =>
  firstNight !== undefined && firstNight < homeOn && isForFirstNight(id) ? firstNight : homeOn;

const isForFirstNight = (id: ConditionId): boolean =>
  Object.entries(RECORDED_CONDITIONS).some(([condition, { byFirstNight }]) => condition === id && byFirstNight);

/** Reasons for which the way home in law is not settled. */
const ROUTE_OPEN: readonly ConditionReasonCode[] = [
  'route.status-not-known',
  'route.status-contradicts-age',
  'route.none-from-this-status',
  'route.not-chosen',
  'route.not-open',
];

/** Reasons for which it is not known whether a condition is asked. */
const NOT_KNOWN_WHETHER_ASKED: readonly (ConditionReasonCode | ItemReasonCode)[] = [
  'item.cannot-say-whether-asked',
  'approval.need-not-known',
];

/** While the way home in law is not settled, settling it comes first: it decides which conditions of the law are asked. */
const waitsForRoute = (
  conditions: Readiness['conditions'],
): ((condition: Readiness['conditions'][number]) => boolean) => {
  const isOpen = conditions.some(({ reasons }) => reasons.some(({ code }) => isOneOf(ROUTE_OPEN, code)));
  return ({ reasons }) => isOpen && reasons.some(({ code }) => isOneOf(NOT_KNOWN_WHETHER_ASKED, code));
};

const isOneOf = <One>(some: readonly One[], one: One): boolean => some.includes(one);

/**
 * What is still to be in place for a return that is planned. While its day is not set, setting it comes first.
 *
 * @param readiness - the conditions, and the day of the return
 * @param state - how the history stands
 * @param wayHome - the way home
 * @param asked - the day, and what else is known of the question
 * @returns the tasks
 */
export const beforeReturn = (
  { conditions, homeOn }: Readiness,
  { whereabouts, closed }: CaseState,
  wayHome: CaseWayHome,
  { asOf, knownOn, unrecordedForDays }: Asked,
): readonly WorkItem[] => {
  const plan = latestPlan(wayHome, { asOf, knownOn });
  if (plan === undefined || closed !== undefined || whereabouts.kind === 'home') return [];
  const firstNight = firstNightOf(plan.schedule);
  const waits = waitsForRoute(conditions);
  return (
    conditions
      .filter((condition) => (homeOn === undefined ? condition.id === 'return-dated' : !waits(condition)))
      // It is done, and waits for the nights to be planned, which is a task of the plan.
      .filter(({ reasons }) => reasons.every(({ code }) => code !== 'item.until-when-not-known'))
      .flatMap(({ id, verdict, settledBy, findings, sources }): readonly WorkItem[] => {
        if (settledBy === undefined) return []; // met, or it does not apply
        const { title, titleIfNotKnown = title, whoActs } = CONDITION_TASKS[id];
        return [
          {
            id: idOfCondition(wayHome.id, id),
            wayHome: wayHome.id,
            title: verdict === 'cannot-say' ? titleIfNotKnown : title,
            ...byDay(homeOn && dayOf(id, homeOn, firstNight), asOf),
            unrecordedForDays,
            whoActs,
            kind: 'before-return',
            lawRead: undefined,
            settledBy: withFindings(settledBy, findings),
            alsoSettles: [],
            sources,
          },
        ];
      })
  );
};
