/** What has to be found out, or arranged, about support: tasks of the work list. */

import type { ChildEvaluation } from '../../../factors/index.js';
import type { NeedSupport, SupportFor, SupportLine, SupportLineCode, SupportNeed } from '../../../return-home/index.js';
import { supportFor } from '../../../return-home/support/support-of.js';
import { formatCivilDate } from '../../../shared/days/civil-date.js';
import type { CaseRecord, CaseWayHome } from '../../record/case-record.js';
import type { Known } from '../../record/parts/legal.js';
import { supportCaseOf } from '../../record/parts/support-case.js';
import type { WayHomeOverview } from '../case-overview.js';
import type { WorkItem } from '../work.js';

/**
 * The id of the task of finding out what became of support.
 *
 * @param wayHome - the id of the way home
 * @param need - what it was promised for
 * @returns the id; the same for all support that has no id of its own
 */
export const idOfSupport = (wayHome: string, need: SupportNeed | SupportFor): string => {
  if (need.kind === 'plan-item' && need.item !== undefined) return `${wayHome}/support/item/${need.item}`;
  if (need.kind === 'risk-factor')
    return `${wayHome}/support/risk/${need.factor}${need.parent === undefined ? '' : `/${need.parent}`}`;
  return need.kind === 'goal' ? `${wayHome}/support/goal/${need.goal}` : `${wayHome}/support`;
};

/**
 * The id of the task of naming who leads.
 *
 * @param wayHome - the id of the way home
 * @returns the id
 */
export const idOfLead = (wayHome: string): string => `${wayHome}/support-lead`;

/** What a task says and what settles it. */
interface Asked {
  readonly title: string;
  readonly settledBy: string;
}

/** When something was promised or recorded, and what stood in the way: each in words, with a space before it, or nothing. */
interface About {
  readonly when: string;
  readonly why: string;
}

const BECAME = 'an entry that it started, was declined, or did not happen and why';
const SOMETHING = 'an entry that support started, or other support that is promised';

/** What became of it is to be found out. */
const findOut =
  (what: string) =>
  ({ when }: About): Asked => ({
    title: `Find out what became of support promised${when}: ${what}`,
    settledBy: BECAME,
  });

const something =
  (before: string, after: string) =>
  ({ when, why }: About): Asked => ({ title: `${before}${when}${after.replace('(why)', why)}`, settledBy: SOMETHING });

const ARRANGE = '(why): deal with what stands in the way, or arrange something else';
const WOULD_HELP = '(why): find out what stood in the way, and what would help';

const NOTHING = something('Find support for a need that was assessed: none is promised or recorded', '');

/** What is asked about support that is not known to be given. That it was declined, or did not happen, ends no need for it. */
const ASKED: Readonly<Partial<Record<SupportLineCode, (about: About) => Asked>>> = {
  'promise.nothing-recorded': findOut('nothing is recorded since'),
  'promise.not-started': findOut('no start is recorded'),
  'promise.cannot-say': findOut('the record does not say whether it was given'),
  'promise.dropped': findOut('a later plan leaves it out'),
  'promise.day-not-set': ({ when }) => ({
    title: `Agree from which day support promised${when} is given: none was agreed, and nothing is recorded since`,
    settledBy: 'a plan or agreement with the day, or an entry that it started',
  }),
  'promise.did-not-happen': something('Support promised', ` has not happened${ARRANGE}`),
  'promise.declined': something('Support promised', ` was not taken up${WOULD_HELP}`),
  'promise.broken-off': something('Support promised', ` began and did not go on${WOULD_HELP}`),
  'promise.partly-given': something('Support promised', ' was given in part: arrange what is missing'),
  'promise.without-id': () => ({
    title: 'Give each item of support in the plan an id, so that what becomes of it can be recorded',
    settledBy: 'a plan whose items of support have an id',
  }),
  'need.did-not-happen': something('Support that was to be given', ` did not happen${ARRANGE}`),
  'need.declined': something('Support that was offered', ` was not taken up${WOULD_HELP}`),
  'need.broken-off': something('Support that began', ` did not go on${WOULD_HELP}`),
  'need.nothing-recorded': NOTHING,
  'need.not-known': NOTHING,
  'linked.referral-only': something(
    'Help the family to get to the service they were referred to',
    ': guide, arrange and follow up',
  ),
};

const LEADS: Readonly<Partial<Record<SupportLineCode, string>>> = {
  'lead.nobody-now': 'Name a lead professional for the support',
  'lead.not-known': 'Record who leads the support',
};

type Task = Pick<WorkItem, 'id' | 'title' | 'settledBy' | 'sources'>;

/** What stood in the way, as it was coded. Never the words that anybody wrote. */
const barrierIn = ({ barrier }: SupportLine): string =>
  barrier === undefined || barrier === 'other' || barrier === 'not-known' ? '' : ` (${barrier.replaceAll('-', ' ')})`;

/** Days of what was planned or recorded are said as such; those of a refusal are no day of a promise. */
const dayIn = ({ code, on }: SupportLine): string => {
  if (on === undefined || code.startsWith('need.')) return '';
  return ` on ${formatCivilDate(on)}`;
};

const taskOf = (wayHome: string, { need, lastKnown }: NeedSupport, line: SupportLine): readonly Task[] => {
  const asked = ASKED[line.code];
  const isThere = line.code === 'linked.referral-only' && lastKnown === 'giving';
  if (asked === undefined || isThere) return [];
  return [
    { id: idOfSupport(wayHome, need), sources: line.sources, ...asked({ when: dayIn(line), why: barrierIn(line) }) },
  ];
};

/** One task for each need, and one for all support that has no id: the first promise of it gives the day. */
const promiseTasks = (wayHome: string, needs: readonly NeedSupport[]): readonly Task[] => {
  const tasks = new Map<string, Task>();
  for (const need of needs)
    for (const line of need.lines)
      for (const task of taskOf(wayHome, need, line)) if (!tasks.has(task.id)) tasks.set(task.id, task);
  return [...tasks.values()];
};

/**
 * What has to be found out about support that was promised, and about who leads. A record that does not keep what became of support is
 * asked nothing here (I-310).
 *
 * @param record - the case, as it was known
 * @param wayHome - one of its ways home
 * @param asked - the days, how it stands, what the last assessment comes to, and for how long nobody has recorded anything
 * @returns the tasks
 */
export function supportTasks(
  record: CaseRecord,
  wayHome: CaseWayHome,
  {
    state,
    evaluation,
    unrecordedForDays,
    ...known
  }: Known & {
    readonly state: WayHomeOverview['state'];
    readonly evaluation: ChildEvaluation | undefined;
    readonly unrecordedForDays: number | undefined;
  },
): readonly WorkItem[] {
  if (wayHome.support === undefined) return [];
  const given = supportCaseOf(record, wayHome, known, { evaluation, held: state.held, closed: state.closed });
  const { needs, lead } = supportFor(given, known);
  const { id } = wayHome;
  const leads = lead.lines.flatMap(({ code, sources }): readonly Task[] => {
    const title = LEADS[code];
    return title === undefined
      ? []
      : [{ id: idOfLead(id), title, settledBy: 'an entry that says who leads, and from which day', sources }];
  });
  return [...promiseTasks(id, needs), ...leads].map((task) => ({
    ...task,
    wayHome: id,
    dueOn: undefined,
    status: 'open',
    overdueByDays: 0,
    unrecordedForDays,
    whoActs: 'social-worker',
    kind: 'evidence',
    lawRead: undefined,
    alsoSettles: [],
  }));
}
