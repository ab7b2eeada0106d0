/** Reading the stages of a gradual return. */
import { type CivilDate, compareDays } from '../../shared/days/civil-date.js';
import type { ReturnStage } from './reunification-plan.js';

/**
 * Whether the child sleeps at home in a stage, and is not yet there full time.
 *
 * @param stage - the stage
 * @returns true for single nights and weekends
 */
export const isNight = ({ kind }: ReturnStage): boolean => kind !== 'daytime-contact' && kind !== 'full-time';

/**
 * The day on which the child first sleeps at home.
 *
 * @param schedule - the stages
 * @returns the first day of the first stage with nights; `undefined` where none is set
 */
export function firstNightOf(schedule: readonly ReturnStage[] | undefined): CivilDate | undefined {
  return schedule
    ?.filter(isNight)
    .map(({ from }) => from)
    .sort(compareDays)[0];
}
