/** What the record says on goals and on the support that was promised. */

import { type Goal, type LetterCheck, SMART_LETTERS, type Support } from '../../../goals/index.js';
import { compareDays, daysBetween } from '../../../shared/days/civil-date.js';
import type { CaseAgreement } from '../../record/case-record.js';
import { type AgendaGiven, lastDayOf, type Notes, noAgreement, noteOf } from './agenda-given.js';
import { servicesKept, supportKept } from './notes-on-support-kept.js';
import type { AgendaNoteCode, AgendaSubject } from './supervision.js';

/**
 * Which letters of SMART are not met, goal by goal, and whether a risk has no goal.
 *
 * @param given - the case
 * @returns a note for each goal of the agreement in force, and one for risks without a goal
 */
export const smartGoals = (given: AgendaGiven): Notes => {
  const { agreement, agreementCheck } = given;
  if (agreement === undefined || agreementCheck === undefined) return noAgreement(given);
  const checks = [...agreementCheck.goals, ...agreementCheck.nextGoals];
  if (checks.length === 0) return [noteOf('agreement.without-goals')];
  const isRiskLeft = agreementCheck.findings.some(({ code }) => code === 'agreement.risk-without-goal');
  const ofGoals = checks.map(({ goal, letters }) => {
    const lettersAt = (verdict: LetterCheck['verdict']) =>
      SMART_LETTERS.filter((letter) => letters[letter].verdict === verdict);
    const about = { kind: 'goal', goal, notMet: lettersAt('not-met'), cannotSay: lettersAt('cannot-say') } as const;
    const isOpen = about.notMet.length + about.cannotSay.length > 0;
    return noteOf(isOpen ? 'goal.letters-open' : 'goal.nothing-missing', about);
  });
  return isRiskLeft ? [...ofGoals, noteOf('goal.risk-without-goal')] : ofGoals;
};

/** Help that was promised, with where it stands in the agreement. */
interface Promised {
  readonly support: Support;
  readonly about: Extract<AgendaSubject, { readonly kind: 'support' }>;
}

const promisedIn = ({ goals = [], nextGoals = [], support = [] }: CaseAgreement): readonly Promised[] => {
  const of = (list: readonly Support[], goal: Goal['id'] | undefined): readonly Promised[] =>
    list.map((support, position) => ({
      support,
      about: { kind: 'support', goal, position, promisedFrom: support.from },
    }));
  return [...[...goals, ...nextGoals].flatMap((goal) => of(goal.support ?? [], goal.id)), ...of(support, undefined)];
};

const STARTED: readonly AgendaNoteCode[] = ['support.started', 'support.started-late'];

const AGAINST = { 'not-available': 'support.not-available', 'not-acceptable': 'support.not-acceptable' } as const;

/** What was recorded last against help. Of one day nothing says what came last: both are said. */
const becameAgainst = ({ support: { facts = [] }, about }: Promised, { until }: AgendaGiven): Notes => {
  const lastOn = lastDayOf(
    facts.map(({ on }) => on),
    until,
  );
  return [...new Set(facts.flatMap(({ on, what }) => (on === lastOn ? [what] : [])))].flatMap((what) =>
    what === 'not-available' || what === 'not-acceptable' ? [noteOf(AGAINST[what], about, lastOn)] : [],
  );
};

/** What became of help that was promised, by what was recorded of it. */
const becameOf = ({ support: { from, facts = [] }, about }: Promised, { until }: AgendaGiven) => {
  const by = facts.filter(({ on }) => on <= until).sort((one, other) => compareDays(one.on, other.on));
  const startedOn = by.find(({ what }) => what === 'started')?.on;
  if (startedOn !== undefined) {
    return from !== undefined && from < startedOn
      ? noteOf('support.started-late', about, startedOn, daysBetween(from, startedOn))
      : noteOf('support.started', about, startedOn);
  }
  if (from === undefined) return noteOf('support.start-not-set', about);
  if (from >= until) return noteOf('support.to-come', about, from);
  // What was offered, or could not be had, has not started; of what nothing is recorded, nobody knows.
  return noteOf(
    by.length > 0 ? 'support.not-started' : 'support.start-not-recorded',
    about,
    from,
    daysBetween(from, until),
  );
};

/**
 * Support that was promised, and whether it started, and when.
 *
 * @param given - the case
 * @returns a note for each piece of support
 */
export const supportPromised = (given: AgendaGiven): Notes => {
  if (given.support !== undefined) return supportKept(given.support, given);
  if (given.agreement === undefined) return noAgreement(given);
  const promised = promisedIn(given.agreement);
  return promised.length === 0
    ? [noteOf('support.none-listed')]
    : promised.flatMap((one) => {
        const became = becameOf(one, given);
        // Help that started and could then not be had, or not be accepted, is no longer there.
        return STARTED.includes(became.code) ? [became, ...becameAgainst(one, given)] : [became];
      });
};

/** What speaks against help being of use: what was recorded last of it; where nothing was, what was planned. */
const against = (promised: Promised, given: AgendaGiven): Notes => {
  const {
    support: { facts = [], available, acceptable },
    about,
  } = promised;
  if (facts.some(({ on }) => on <= given.until)) return becameAgainst(promised, given);
  return [
    ...(available === 'no' ? [noteOf('support.not-available', about)] : []),
    ...(acceptable === 'no' ? [noteOf('support.not-acceptable', about)] : []),
  ];
};

/**
 * Services that could not be had, or that the family could not accept.
 *
 * @param given - the case
 * @returns a note for each
 */
export const services = (given: AgendaGiven): Notes => {
  if (given.support !== undefined) return servicesKept(given.support, given);
  return given.agreement === undefined
    ? noAgreement(given)
    : promisedIn(given.agreement).flatMap((one) => against(one, given));
};
