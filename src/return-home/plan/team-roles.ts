/** Who has which role in the team of a plan. */
import { isBlank } from '../../shared/text/text.js';
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
  people?.length === 1 ? (roles.get(people[0]) ?? []) : [...new Set(people)].flatMap((place) => roles.get(place) ?? []);

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
