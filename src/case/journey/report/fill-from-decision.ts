/** What the record says of the classification, the decision, the agreement and the plan: towards the report. */

import { findingsInRecord } from '../../../classification/agreement/check-record.js';
import { LEVEL_NAMES } from '../../../classification/index.js';
import { PANEL_ROLE_NAMES } from '../../../classification/wording.js';
import { checkSections } from '../../../goals/agreement/check-agreement.js';
import type { Frequency, Goal, Measure, Support } from '../../../goals/index.js';
import { LEGAL_STATUSES, RETURN_ROUTES } from '../../../return-home/index.js';
import { checkPermanence } from '../../../return-home/no-return/check-permanence.js';
import { formatCivilDate } from '../../../shared/days/civil-date.js';
import type { PathStep } from '../../../shared/findings/finding.js';
import { isBlank } from '../../../shared/text/text.js';
import type { CaseDecisionAgainstReturn } from '../../record/journey-entry.js';
import { agreementOf } from '../../record/parts/parts.js';
import type { Filled, Filling, NameOf, ReadParts } from './filling.js';
import type { ReportGiven } from './report-given.js';
import { REPORT_APPROVAL_NAMES } from './report-questions.js';

const classification = ({ classification: held, wholeHome, home, asOf }: ReportGiven, nameOf: NameOf): Filling => {
  const { agreed, doubt } = held;
  if (doubt === 'withdrawn') return 'contradicted';
  if (agreed === undefined || doubt !== undefined) return undefined;
  const { level, conferredOn, views, iro } = agreed;
  return {
    points: [
      `${LEVEL_NAMES[level]}, agreed on ${formatCivilDate(conferredOn)}.`,
      ...views.map(
        (view) =>
          `${PANEL_ROLE_NAMES[view.role]} (${nameOf(view.person)}) had classified at ${view.level} on ${formatCivilDate(view.recordedOn)}.`,
      ),
      iro.involved
        ? `The Independent Reviewing Officer (${nameOf(iro.person)}) was involved on ${formatCivilDate(iro.on)}.`
        : 'The Independent Reviewing Officer was not involved.',
    ],
    path: [...home, 'classifications', wholeHome.classifications.indexOf(agreed)],
    isWhole: !findingsInRecord(agreed, { asOf }).some(({ severity }) => severity === 'must'),
  };
};

const officerInvolved = ({ classification: held, wholeHome, home }: ReportGiven, nameOf: NameOf): Filling => {
  const { agreed, doubt } = held;
  if (agreed === undefined || doubt !== undefined || !agreed.iro.involved) return undefined;
  const { person, on } = agreed.iro;
  return {
    points: [`${nameOf(person)} was involved in the classification on ${formatCivilDate(on)}.`],
    path: [...home, 'classifications', wholeHome.classifications.indexOf(agreed), 'iro'],
    isWhole: true,
  };
};

const lawWords = ({ standing, readiness }: ReportGiven): readonly string[] => {
  const { route, approvals } = readiness.approvals;
  const { conditions } = readiness;
  return [
    ...(standing.status === undefined ? [] : [`Legal status: ${LEGAL_STATUSES[standing.status].title}.`]),
    ...(route === undefined ? [] : [`Way home in law: ${RETURN_ROUTES[route].title}.`]),
    ...approvals.flatMap(({ approval, needed }) => {
      const isGiven = conditions.some(({ id, verdict }) => id === approval && verdict === 'met');
      if (needed === 'no') return [];
      return [
        `${REPORT_APPROVAL_NAMES[approval]}: ${needed === 'cannot-say' ? 'not known whether it is needed' : isGiven ? 'given' : 'not given yet'}.`,
      ];
    }),
  ];
};

/** Where a decision against the return stands. */
const placeOf = (
  { whole: { decisionsAgainstReturn = [] } }: ReportGiven,
  against: CaseDecisionAgainstReturn,
): readonly PathStep[] => ['decisionsAgainstReturn', decisionsAgainstReturn.indexOf(against)];

const decision = (given: ReportGiven, nameOf: NameOf): Filling => {
  const { inFavour, against, isContradicted, isPossible } = given.decision;
  if (isContradicted) return 'contradicted';
  if (isPossible === 'yes' && inFavour !== undefined)
    return {
      points: [
        `A return home was decided on ${formatCivilDate(inFavour.on)}, as ${nameOf(inFavour.by)} says.`,
        ...lawWords(given),
      ],
      path: [...given.home, 'recorded', 'return-decided'],
      isWhole: true,
    };
  if (against === undefined) return undefined;
  return {
    points: [
      against.decidedOn === undefined
        ? 'It was decided that the child will not go home. The day is not recorded.'
        : `It was decided on ${formatCivilDate(against.decidedOn)} that the child will not go home.`,
    ],
    path: placeOf(given, against),
    isWhole: against.decidedOn !== undefined,
  };
};

const stepsAgainst = (given: ReportGiven): Filling => {
  const { against, isPossible } = given.decision;
  if (against === undefined || isPossible === 'yes') return undefined;
  const { wayHome: _wayHome, recordedOn: _recordedOn, ...facts } = against;
  const { steps } = checkPermanence(
    {
      ...facts,
      lookedAfterSince: given.standing.lookedAfterSince,
      bornOn: given.record.child.bornOn,
      status: given.standing.status,
      level: given.state.held?.level,
    },
    { asOf: given.asOf },
  );
  return {
    points: steps
      .filter(({ verdict }) => verdict !== 'does-not-apply')
      .map(({ asks, verdict }) => `${verdict === 'met' ? 'Done' : 'To do'}: ${asks}`),
    path: placeOf(given, against),
    isWhole: true,
  };
};

/** The goals of the agreement, and where it stands. */
const goalsOf = ({ agreement, wholeHome: { agreements = [] }, home }: ReportGiven) => ({
  goals: agreement?.goals ?? [],
  path: agreement === undefined ? home : [...home, 'agreements', agreements.indexOf(agreement)],
});

/** A text in a row of others: without the full stop at its end. */
const inRow = (words = ''): string => words.trim().replace(/\.$/u, '');

const titleOf = ({ overarching, change, id }: Goal): string =>
  inRow([overarching, change?.what].find((words) => !isBlank(words)) ?? id);

const fromGoals = (
  given: ReportGiven,
  says: (goal: Goal) => string | undefined,
  isWhole: boolean | undefined = undefined,
): Filled | undefined => {
  const { goals, path } = goalsOf(given);
  const said = goals.map(says);
  const points = said.filter((words) => words !== undefined);
  return points.length === 0
    ? undefined
    : { points, path: [...path, 'goals'], isWhole: isWhole ?? points.length === said.length };
};

const goals = (given: ReportGiven, nameOf: NameOf): Filling => {
  const { agreement, state, asOf, record, now } = given;
  const until = state.childTimescale.until;
  const check =
    agreement &&
    checkSections(agreementOf(record, agreement, given), {
      asOf,
      evaluation: now?.evaluation,
      agreed: state.held && { level: state.held.level, on: state.held.lastAgreed.on },
      childTimescale: until && { until },
    });
  return fromGoals(
    given,
    (goal) => {
      const title = titleOf(goal);
      const change = inRow(goal.change?.what);
      const makers = (goal.change?.by ?? []).map(nameOf).join(' and ');
      return `${title}${change === '' || change === title ? '' : `: ${change}`}${makers === '' ? '' : ` (${makers})`}`;
    },
    check?.goals.every(({ isComplete }) => isComplete) ?? false,
  );
};

const goalDays = (given: ReportGiven): Filling =>
  fromGoals(given, (goal) =>
    goal.dueOn === undefined ? undefined : `${titleOf(goal)}: by ${formatCivilDate(goal.dueOn)}`,
  );

const changesAgreed = (given: ReportGiven): Filling =>
  fromGoals(given, ({ change, dueOn }) =>
    isBlank(change?.what)
      ? undefined
      : `${inRow(change?.what)}${dueOn === undefined ? '' : `, by ${formatCivilDate(dueOn)}`}`,
  );

const often = ({ every, unit }: Frequency): string => (every === 1 ? `every ${unit}` : `every ${every} ${unit}s`);

const measureWords = ({ method, by, howOften }: Measure, nameOf: NameOf): string | undefined =>
  isBlank(method) || isBlank(by) || howOften === undefined || by === undefined
    ? undefined
    : `${inRow(method)}; by ${nameOf(by)}; ${often(howOften)}`;

const measures = (given: ReportGiven, nameOf: NameOf): Filling =>
  fromGoals(given, (goal) => {
    const said = (goal.measures ?? []).flatMap((measure) => measureWords(measure, nameOf) ?? []);
    return said.length === 0 ? undefined : `${titleOf(goal)}: ${said.join('. ')}`;
  });

const supportWords = ({ what, providedBy, from }: Support, nameOf: NameOf): readonly string[] =>
  isBlank(what)
    ? []
    : [
        `${inRow(what)}${providedBy === undefined ? '' : `, from ${nameOf(providedBy)}`}${from === undefined ? '' : `, starting on ${formatCivilDate(from)}`}`,
      ];

const support = (given: ReportGiven, nameOf: NameOf): Filling => {
  const { agreement, plan, home } = given;
  const { goals: set, path } = goalsOf(given);
  const planned = (plan?.support ?? []).filter(({ what }) => !isBlank(what));
  const points = [
    ...set.flatMap((goal) => (goal.support ?? []).flatMap((entry) => supportWords(entry, nameOf))),
    ...(agreement?.support ?? []).flatMap((entry) => supportWords(entry, nameOf)),
    ...planned.map(
      ({ what, from, until }) =>
        `${inRow(what)}${from === undefined ? '' : `, from ${formatCivilDate(from)}`}${until === undefined ? '' : `, until ${formatCivilDate(until)}`}`,
    ),
  ];
  return points.length === 0
    ? undefined
    : { points, path: agreement === undefined ? [...home, 'plans'] : path, isWhole: true };
};

const consequences = (given: ReportGiven): Filling => {
  const { agreement } = given;
  const said = agreement?.ifGoalsNotReached;
  if (said === undefined || isBlank(said)) return undefined;
  return { points: [said], path: [...goalsOf(given).path, 'ifGoalsNotReached'], isWhole: true };
};

const agreement = (given: ReportGiven): Filling => {
  const { agreement: made } = given;
  if (made?.madeOn === undefined) return undefined;
  return {
    points: [`Parental agreement of ${formatCivilDate(made.madeOn)}.`],
    path: goalsOf(given).path,
    isWhole: true,
  };
};

const plan = ({ plan: made, wholeHome: { plans = [] }, home }: ReportGiven): Filling => {
  if (made?.madeOn === undefined) return undefined;
  return {
    points: [`Reunification Plan of ${formatCivilDate(made.madeOn)}.`],
    path: [...home, 'plans', plans.indexOf(made)],
    isWhole: true,
  };
};

/** What the record says of the classification, the decision, the agreement and the plan. */
export const FROM_DECISION: ReadParts<
  | 'officer-involved'
  | 'changes-agreed'
  | 'classification'
  | 'decision'
  | 'steps-against-return'
  | 'agreement'
  | 'plan'
  | 'goals'
  | 'support'
  | 'goal-days'
  | 'consequences'
  | 'measures'
> = {
  'officer-involved': officerInvolved,
  'changes-agreed': changesAgreed,
  classification,
  decision,
  'steps-against-return': stepsAgainst,
  agreement,
  plan,
  goals,
  support,
  'goal-days': goalDays,
  consequences,
  measures,
};
