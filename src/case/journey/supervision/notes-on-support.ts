/** What the record says on goals and on the support that was promised. */

import { type Goal, type LetterCheck, SMART_LETTERS, type Support } from '../../../goals/index.js';
import { compareDays, daysBetween } from '../../../shared/civil-date.js';
import { type AgendaGiven, type Notes, noteOf } from './agenda-given.js';
import type { AgendaSubject } from './supervision.js';

/**
 * Which letters of SMART are not met, goal by goal.
 *
 * @param given - the case
 * @returns a note for each goal of the agreement in force
 */
export const smartGoals = ({ agreement, agreementCheck }: AgendaGiven): Notes => {
  if (agreement === undefined || agreementCheck === undefined) return [noteOf('agreement.missing')];
  const checks = [...agreementCheck.goals, ...agreementCheck.nextGoals];
  if (checks.length === 0) return [noteOf('agreement.without-goals')];
  return checks.map(({ goal, letters }) => {
    const lettersAt = (verdict: LetterCheck['verdict']) =>
      SMART_LETTERS.filter((letter) => letters[letter].verdict === verdict);
    const about = { kind: 'goal', goal, notMet: lettersAt('not-met'), cannotSay: lettersAt('cannot-say') } as const;
    const isOpen = about.notMet.length + about.cannotSay.length > 0;
    return noteOf(isOpen ? 'goal.letters-open' : 'goal.nothing-missing', about);
  });
};

/** Help that was promised, with where it stands in the agreement. */
interface Promised {
  readonly support: Support;
  readonly about: Extract<AgendaSubject, { readonly kind: 'support' }>;
}

const promisedIn = ({ agreement }: AgendaGiven): readonly Promised[] => {
  const of = (list: readonly Support[], goal: Goal['id'] | undefined): readonly Promised[] =>
    list.map((support, position) => ({
      support,
      about: { kind: 'support', goal, position, promisedFrom: support.from },
    }));
  const { goals = [], nextGoals = [], support = [] } = agreement ?? {};
  return [...[...goals, ...nextGoals].flatMap((goal) => of(goal.support ?? [], goal.id)), ...of(support, undefined)];
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
  if (given.agreement === undefined) return [noteOf('agreement.missing')];
  const promised = promisedIn(given);
  return promised.length === 0 ? [noteOf('support.none-listed')] : promised.map((one) => becameOf(one, given));
};

const AGAINST = { 'not-available': 'support.not-available', 'not-acceptable': 'support.not-acceptable' } as const;

/** What speaks against help being of use: what was recorded last of it; where nothing was, what was planned. */
const against = ({ support: { facts = [], available, acceptable }, about }: Promised, given: AgendaGiven): Notes => {
  const last = facts
    .filter(({ on }) => on <= given.until)
    .sort((one, other) => compareDays(one.on, other.on))
    .at(-1);
  if (last !== undefined)
    return last.what === 'not-available' || last.what === 'not-acceptable'
      ? [noteOf(AGAINST[last.what], about, last.on)]
      : [];
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
export const services = (given: AgendaGiven): Notes =>
  given.agreement === undefined
    ? [noteOf('agreement.missing')]
    : promisedIn(given).flatMap((one) => against(one, given));
