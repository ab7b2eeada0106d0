import {
  EVALUATION_FINDINGS,
  FACTORS,
  type Factor,
  type FactorId,
  type ParticularId,
  ROLES,
  type Role,
} from 'reunification-framework/factors';
import { describe, expect, it } from 'vitest';
import { combinations, PEOPLE, ROWS, type Row } from '../support/annex1-table.js';
import { evidence, judge, observe } from '../support/observations.js';

const judgeRow = ({ factor, pieces, recorded }: Row, roles: readonly Role[]) => {
  const { counts, codes } = judge(
    observe(factor, {
      status: recorded,
      evidence: pieces.map(({ shows }, position) => evidence(shows, roles[position])),
    }),
  );
  // What is said of a role that is not recorded, and of a parent's own account, is said of every factor alike.
  const alike = ['evidence.role-not-recorded', 'evidence.own-account-only', 'evidence.standard-on-weak-evidence'];
  return { from: roles.join('; '), counts, codes: codes.filter((code) => !alike.includes(code)) };
};

const rowsOf = (factor: FactorId): readonly Row[] => ROWS.filter((row) => row.factor === factor);

describe.each([...new Set(ROWS.map(({ factor }) => factor))])('Annex 1 on %s', (factor) => {
  it.each(rowsOf(factor).map((row) => [row.line, row] as const))('%s', (_, row) => {
    const judged = combinations(row.pieces).map((roles) => judgeRow(row, roles));
    expect(judged).not.toEqual([]);
    const answer = ({ counts, codes }: Pick<Row, 'counts' | 'codes'>) => [counts, ...codes].join(', ');
    expect(judged.filter((one) => answer(one) !== answer(row))).toEqual([]);
  });
});

describe('The table of Annex 1 rules', () => {
  it('names every role once', () => {
    expect(Object.values(PEOPLE).flat().sort()).toEqual([...ROLES].sort());
  });

  const shows = ({ pieces }: Row, particulars: readonly ParticularId[]): boolean =>
    particulars.every((particular) => pieces.some((piece) => piece.shows.includes(particular)));

  /** Everyone from whom the rows let a particular come. */
  const triedFrom = (rows: readonly Row[], particular: ParticularId): readonly Role[] =>
    rows.flatMap(({ pieces }) => pieces.flatMap((piece) => (piece.shows.includes(particular) ? piece.from : [])));

  const untriedRequirements = ({ id, requirements }: Factor): readonly string[] => {
    const rows = rowsOf(id).filter(({ recorded }) => recorded === 'present');
    return requirements.flatMap(({ code, routes }) => {
      const met = rows.filter(({ codes }) => !codes.includes(code));
      const unmet = rows.filter(({ codes }) => codes.includes(code));
      return routes.flatMap((route) => {
        const others = routes.filter((other) => other !== route);
        return [
          ...(met.some((row) => shows(row, route.shows) && !others.some((other) => shows(row, other.shows)))
            ? []
            : [`${id}: ${code} met by ${route.shows.join(' and ')}`]),
          ...route.shows
            .filter((lacking) => {
              const rest = route.shows.filter((particular) => particular !== lacking);
              return !unmet.some((row) => shows(row, rest) && !shows(row, [lacking]));
            })
            .map((lacking) => `${id}: ${code} without ${lacking}`),
          ...(route.unless ?? [])
            .filter((unless) => !unmet.some((row) => shows(row, [...route.shows, unless])))
            .map((unless) => `${id}: ${code} unless ${unless}`),
          ...route.shows.flatMap((particular) =>
            (route.from === undefined ? (route.notFrom ?? []) : ROLES)
              .filter((role) => !triedFrom(rows, particular).includes(role))
              .map((role) => `${id}: ${particular} from ${role}`),
          ),
        ];
      });
    });
  };

  const untriedInclusions = ({ id, inclusions }: Factor): readonly string[] =>
    inclusions.flatMap((inclusion) =>
      (['present', 'absent', 'not-known'] as const).flatMap((recorded) => {
        const rows = rowsOf(id).filter((row) => row.recorded === recorded && shows(row, [inclusion.shows]));
        return rows.length > 0 ? [] : [`${id}: ${inclusion.shows} recorded as ${recorded}`];
      }),
    );

  const untriedExclusions = ({ id, exclusions }: Factor): readonly string[] =>
    exclusions.flatMap(({ code, shows: ruledOutBy }) =>
      ruledOutBy
        .filter((particular) => !rowsOf(id).some((row) => row.codes.includes(code) && shows(row, [particular])))
        .map((particular) => `${id}: ruled out by ${particular}`),
    );

  /** Evidence that meets all that is needed, with a record that says otherwise. */
  const untriedContradictions = ({ id, requirements }: Factor): readonly string[] => {
    const needed = requirements.filter(({ code }) => EVALUATION_FINDINGS[code].severity === 'must');
    if (needed.length === 0) return [];
    return (['absent', 'not-known'] as const)
      .filter(
        (recorded) =>
          !rowsOf(id).some(
            (row) =>
              row.recorded === recorded &&
              needed.every(({ routes }) => routes.some((route) => shows(row, route.shows))),
          ),
      )
      .map((recorded) => `${id}: recorded as ${recorded} against its own evidence`);
  };

  it('tries evidence that meets all that is needed with a record of absence, and with one that it is not known', () => {
    expect(FACTORS.flatMap(untriedContradictions)).toEqual([]);
  });

  it('tries each requirement met and not met, from everyone where the profession matters', () => {
    expect(FACTORS.flatMap(untriedRequirements)).toEqual([]);
  });

  it('tries everything that Annex 1 counts as a factor, however it was recorded', () => {
    expect(FACTORS.flatMap(untriedInclusions)).toEqual([]);
  });

  it('tries everything that rules a factor out', () => {
    expect(FACTORS.flatMap(untriedExclusions)).toEqual([]);
  });

  it('has rows for no factor without a rule', () => {
    const withRules = FACTORS.filter(
      ({ requirements, inclusions, exclusions }) => requirements.length + inclusions.length + exclusions.length > 0,
    );
    expect([...new Set(ROWS.map(({ factor }) => factor))].sort()).toEqual(withRules.map(({ id }) => id).sort());
  });
});
