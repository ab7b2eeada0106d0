/** What the record says of promised support where it keeps what became of it: from the agreement and from the plan. */

import type { PromiseKept, PromiseStanding, SupportNeed, SupportStanding } from '../../../return-home/index.js';
import { daysBetween, isEarlier } from '../../../shared/days/civil-date.js';
import { type AgendaGiven, type Notes, noAgreement, noteOf } from './agenda-given.js';
import type { AgendaNote, AgendaNoteCode, AgendaSubject } from './supervision.js';

/** One promise, with where it stands. */
interface Kept {
  readonly promise: PromiseKept;
  readonly about: AgendaSubject;
}

/** What support can be promised for: a risk factor is a need for which none was. */
type PromisedFor = Exclude<SupportNeed, { readonly kind: 'risk-factor' }>;

const subjectOf = (
  need: PromisedFor,
  { dueOn: promisedFrom, barrier }: PromiseKept,
  position: number,
): AgendaSubject => {
  const more = barrier === undefined ? {} : { barrier };
  switch (need.kind) {
    case 'goal':
      return { kind: 'support', goal: need.goal, position, promisedFrom, ...more };
    case 'agreed-support':
      return { kind: 'support', goal: undefined, position: need.position, promisedFrom, ...more };
    case 'plan-item':
      return { kind: 'plan-item', item: need.item, position: need.position, promisedFrom, ...more };
  }
};

/** What was promised in the agreement and the plan of the present attempt. */
const promisesIn = ({ needs }: SupportStanding, { agreement, plan }: AgendaGiven): readonly Kept[] =>
  needs
    .filter(({ need }) => (need.kind === 'plan-item' ? plan !== undefined : agreement !== undefined))
    .flatMap(({ need, promised }) =>
      need.kind === 'risk-factor'
        ? []
        : promised.map((promise, position) => ({ promise, about: subjectOf(need, promise, position) })),
    );

const CODES: Readonly<Record<PromiseStanding, AgendaNoteCode>> = {
  given: 'support.started',
  started: 'support.started',
  'partly-given': 'support.partly-given',
  'broken-off': 'support.broken-off',
  'day-not-set': 'support.start-not-set',
  'not-yet-due': 'support.to-come',
  'not-started': 'support.not-started',
  declined: 'support.not-taken-up',
  'did-not-happen': 'support.did-not-happen',
  'nothing-recorded': 'support.start-not-recorded',
  'cannot-say': 'support.cannot-say',
};

/** Standings that say nothing of a start, and how long ago it was to be. */
const WAITED: readonly PromiseStanding[] = ['not-started', 'nothing-recorded', 'declined', 'did-not-happen'];

const noteOn = ({ promise, about }: Kept, { until }: AgendaGiven): AgendaNote => {
  const { standing, startedOn, dueOn } = promise;
  if (startedOn !== undefined) {
    const isLate = CODES[standing] === 'support.started' && isEarlier(dueOn, startedOn);
    return isLate && dueOn !== undefined
      ? noteOf('support.started-late', about, startedOn, daysBetween(dueOn, startedOn))
      : noteOf(CODES[standing], about, startedOn);
  }
  const days =
    dueOn !== undefined && dueOn < until && WAITED.includes(standing) ? daysBetween(dueOn, until) : undefined;
  return noteOf(CODES[standing], about, dueOn, days);
};

/**
 * Support that was promised, in the agreement and in the plan, and what became of it.
 *
 * @param support - how support stands
 * @param given - the case
 * @returns a note for each piece of support
 */
export const supportKept = (support: SupportStanding, given: AgendaGiven): Notes => {
  const promises = promisesIn(support, given);
  const missing = given.agreement === undefined ? noAgreement(given) : [];
  if (promises.length === 0) return missing.length > 0 ? missing : [noteOf('support.none-listed')];
  return [...missing, ...promises.map((one) => noteOn(one, given))];
};

const STOOD_IN_THE_WAY: readonly PromiseStanding[] = ['declined', 'did-not-happen', 'broken-off'];

/**
 * Support that was promised and was declined, did not happen or broke off, with what stood in the way.
 *
 * @param support - how support stands
 * @param given - the case
 * @returns a note for each
 */
export const servicesKept = (support: SupportStanding, given: AgendaGiven): Notes => [
  ...(given.agreement === undefined ? noAgreement(given) : []),
  ...promisesIn(support, given)
    .filter(({ promise: { standing } }) => STOOD_IN_THE_WAY.includes(standing))
    .map((one) => noteOn(one, given)),
];
