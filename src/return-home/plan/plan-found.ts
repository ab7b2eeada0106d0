/** What several parts of the check of a plan need: who has a role, and days. */
import { type CivilDate, compareDays } from '../../shared/civil-date.js';
import { isBlank } from '../../shared/text.js';
import { INFORMAL_ROLES } from './plan-rules.js';
import type { ReunificationPlan, TeamPlaceId, TeamRole } from './reunification-plan.js';

/**
 * Whether nobody is named.
 *
 * @param people - places in the team
 * @returns true for none
 */
export const isNobody = (people: readonly TeamPlaceId[] | undefined): boolean =>
  people === undefined || people.every(isBlank);

/** The roles of those who have a place in the team, by place. */
export type RolesInTeam = ReadonlyMap<TeamPlaceId | undefined, readonly TeamRole[]>;

/**
 * The roles in the team, by place. A parent to whom the child goes is of the family, whatever the role they are listed in.
 *
 * @param plan - the plan
 * @returns the roles of each place; where a place is listed twice, both
 */
export const rolesInTeam = ({ team = [], wayHome }: Pick<ReunificationPlan, 'team' | 'wayHome'>): RolesInTeam => {
  const parents = new Set<string | undefined>(wayHome.parents);
  const roles = new Map<TeamPlaceId | undefined, TeamRole[]>();
  for (const { id, role, person } of team) {
    const counted = parents.has(person) ? 'relative' : role;
    const before = roles.get(id);
    if (before === undefined) roles.set(id, [counted]);
    else before.push(counted);
  }
  return roles;
};

/**
 * The roles of those who are named: those who have a place in the team.
 *
 * @param people - places in the team
 * @param roles - the roles in the team
 * @returns their roles
 */
export const rolesOf = (people: readonly TeamPlaceId[] | undefined, roles: RolesInTeam): readonly TeamRole[] =>
  [...new Set(people)].flatMap((place) => roles.get(place) ?? []);

/**
 * Whether something is left to relatives and friends alone.
 *
 * @param people - who does it: places in the team
 * @param inTeam - the roles in the team
 * @returns true where someone of the team is named, and nobody of a service
 */
export const isInformalOnly = (people: readonly TeamPlaceId[] | undefined, inTeam: RolesInTeam): boolean => {
  const roles = rolesOf(people, inTeam);
  return roles.length > 0 && roles.every((role) => INFORMAL_ROLES.includes(role));
};

/**
 * Where each of some values comes first.
 *
 * @param values - the values, in order
 * @returns the first place of each
 */
export const firstPlaces = <Value>(values: readonly Value[]): ReadonlyMap<Value, number> => {
  const places = new Map<Value, number>();
  for (const [place, value] of values.entries()) if (!places.has(value)) places.set(value, place);
  return places;
};

/**
 * The earliest of some days.
 *
 * @param days - the days, in any order
 * @returns the first of them; `undefined` for none
 */
export const firstOf = (days: readonly CivilDate[]): CivilDate | undefined => [...days].sort(compareDays)[0];

/**
 * The day on which the return begins: the first that the plan sets for anything of it.
 *
 * @param plan - the plan
 * @returns the day; `undefined` where none is set
 */
export const startOfReturn = ({ timescale = {}, schedule = [] }: ReunificationPlan): CivilDate | undefined =>
  firstOf(
    [timescale.startsOn, timescale.homeOn, ...schedule.map(({ from }) => from)].filter((day) => day !== undefined),
  );
