/** The needs that agreements name: goals, and other support. */

import type { Goal, ParentalAgreement, Support } from '../../../goals/index.js';
import type { CivilDate } from '../../../shared/days/civil-date.js';
import { isBlank } from '../../../shared/text/text.js';
import type { SupportCase } from '../support.js';
import { factsWithSupport, type SupportKnown } from '../support-facts.js';
import { type Need, needWith, type Promised } from './need.js';
import { firstDays, madeBy } from './papers-made.js';

const goalsIn = ({ goals = [], nextGoals = [] }: ParentalAgreement): readonly Goal[] => [...goals, ...nextGoals];

/** What names support in an agreement: the goal it is for, and what it is. */
const nameOfSupport = (goal: string | undefined, { what }: Support): string => JSON.stringify([goal ?? null, what]);

const namesInAgreement = (agreement: ParentalAgreement): readonly string[] => [
  ...goalsIn(agreement).flatMap(({ id, support = [] }) => support.map((one) => nameOfSupport(id, one))),
  ...(agreement.support ?? []).map((one) => nameOfSupport(undefined, one)),
];

const promisedInAgreement = (
  support: Support,
  goal: string | undefined,
  first: ReadonlyMap<string, CivilDate>,
  known: SupportKnown,
): Promised => ({
  promisedOn: first.get(nameOfSupport(goal, support)),
  dueOn: support.from,
  until: undefined,
  givers: support.providedBy === undefined || isBlank(support.providedBy) ? [] : [support.providedBy],
  isByRelatives: false,
  hasRoles: true,
  facts: factsWithSupport(support, nameOfSupport(goal, support), known),
  obstacle: support.available === 'no' ? 'not-available' : support.acceptable === 'no' ? 'not-known' : undefined,
});

/**
 * The goals and the other support of the agreements, the present one first. A goal of an earlier agreement is a need only where entries
 * name it.
 *
 * @param given - what is known
 * @param known - the days
 * @returns the needs and the goals of the present agreement, and the goals of earlier ones
 */
export const needsOfAgreements = (
  { agreement, earlierAgreements = [] }: SupportCase,
  known: SupportKnown,
): {
  readonly needs: readonly Need[];
  readonly goals: ReadonlyMap<string, Goal>;
  readonly earlier: readonly Need[];
} => {
  const papers = madeBy([agreement, ...earlierAgreements], known.until);
  const present = agreement !== undefined && papers.includes(agreement) ? agreement : undefined;
  const first = firstDays(papers, namesInAgreement);
  const needOf = ({ id, support = [], noSupportNeededBecause }: Goal): Need =>
    needWith(
      { kind: 'goal', goal: id },
      {
        promised: support.map((one) => promisedInAgreement(one, id, first, known)),
        isNoneNeeded: support.length === 0 && noSupportNeededBecause !== undefined,
      },
    );
  const goals = new Map((present === undefined ? [] : goalsIn(present)).map((goal) => [goal.id, goal]));
  const others = papers.filter((paper) => paper !== present).flatMap(goalsIn);
  return {
    goals,
    needs: [
      ...[...goals.values()].map(needOf),
      ...(present?.support ?? []).map((one, position) =>
        needWith(
          { kind: 'agreed-support', position },
          { promised: [promisedInAgreement(one, undefined, first, known)] },
        ),
      ),
    ],
    earlier: others.filter(({ id }) => !goals.has(id)).map(needOf),
  };
};
