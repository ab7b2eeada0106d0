/** Whether one item of the journey is done. */

import type { ParentId } from '../../factors/index.js';
import { reasonFor } from '../../return-home/checklist/check-item.js';
import type { ItemDays } from '../../return-home/checklist/checklist.js';
import { ITEM_REASONS, type ItemReasonCode, type ItemVerdict, type RecordedAnswer } from '../../return-home/index.js';
import type { CivilDate } from '../../shared/days/civil-date.js';
import { allOf, type Known as KnownOrNot } from '../../shared/three-valued.js';
import type { JourneyEntry } from '../record/journey-entry.js';
import type { JourneyItemId } from '../record/journey-items.js';
import { answersThatCount } from './facts/entries-that-count.js';
import { type ReadForJourney, type Shown, shownAt, THE_RECORD } from './facts/shown-in-record.js';
import type { JourneyFact, JourneyItemRule, JourneyPlace, JourneySince } from './item-rule.js';
import type { CheckedJourneyItem, JourneyOwnReasonCode, JourneyReasonCode } from './journey.js';
import { JOURNEY_REASONS } from './journey-reasons.js';

/** What the items of a way home are read against. */
export interface JourneyReading extends ReadForJourney {
  /** The entries that were known, by item, the latest recorded last. */
  readonly entries: ReadonlyMap<JourneyItemId, readonly JourneyEntry[]>;
  readonly facts: Readonly<Record<JourneyFact, KnownOrNot>>;
  /** The day from which something counts, by what it follows; `not-known` where that day is missing. */
  readonly since: Readonly<Record<JourneySince, CivilDate | 'not-known'>>;
}

/** What is said of an item, or of one parent in it. */
interface Said {
  readonly reason: JourneyReasonCode;
  readonly on: CivilDate | undefined;
  readonly by: string | undefined;
}

const OWN: Readonly<Record<ItemVerdict, JourneyOwnReasonCode>> = {
  met: 'journey.shown',
  'not-met': 'journey.not-shown',
  'cannot-say': 'journey.cannot-be-seen',
  'does-not-apply': 'journey.shown-not-needed',
};

const isOwn = (reason: JourneyReasonCode): reason is JourneyOwnReasonCode => Object.hasOwn(JOURNEY_REASONS, reason);

const wordsOf = (reason: JourneyReasonCode): { readonly verdict: ItemVerdict; readonly says: string } =>
  isOwn(reason) ? JOURNEY_REASONS[reason] : ITEM_REASONS[reason];

const verdictOf = ({ reason }: Said): ItemVerdict => wordsOf(reason).verdict;

/** What an answer comes to by its day, and by who says so. */
const saidOf = (
  answer: RecordedAnswer | undefined,
  days: ItemDays,
  maySetAside: boolean,
  setAside: ItemReasonCode,
): Said => {
  const reason = reasonFor(answer, maySetAside, days, setAside);
  const isDone = answer?.kind === 'done' && reason === 'item.done';
  return { reason, on: isDone ? answer.on : undefined, by: isDone && answer.by !== THE_RECORD ? answer.by : undefined };
};

/** What another part of the record shows. */
const saidByRecord = (shown: Shown, days: ItemDays): Said => {
  const nothing = { on: undefined, by: undefined };
  if (shown === undefined) return { reason: 'journey.cannot-be-seen', ...nothing };
  if (shown === 'not-due-yet') return { reason: 'journey.not-due-yet', ...nothing };
  if (typeof shown === 'string') return { reason: OWN[shown], ...nothing };
  const said = saidOf(shown, days, false, 'item.set-aside');
  if (said.reason === 'item.done') return { ...said, reason: 'journey.shown' };
  if (said.reason === 'item.not-done') return { ...said, reason: 'journey.not-shown' };
  return said.reason === 'item.not-known' ? { ...said, reason: 'journey.cannot-be-seen' } : said;
};

const says = (answer: RecordedAnswer): string =>
  JSON.stringify(answer.kind === 'done' ? { ...answer, by: '' } : answer);

const WORST_FIRST: readonly ItemVerdict[] = ['not-met', 'cannot-say', 'met', 'does-not-apply'];

/** Of several things that are said, what holds of all: the worst, the first of these. */
const worstFirst = (said: readonly Said[]): readonly Said[] =>
  [...said].sort((one, other) => WORST_FIRST.indexOf(verdictOf(one)) - WORST_FIRST.indexOf(verdictOf(other)));

const nothingDone = (reason: JourneyReasonCode): Said => ({ reason, on: undefined, by: undefined });

/** What was recorded of an item with one parent, or with nobody in particular: what was recorded last, and what stands beside it. */
const lastSaid = (
  entries: readonly JourneyEntry[],
  parent: ParentId | undefined,
  saidOfAnswer: (answer: RecordedAnswer | undefined) => Said,
): Said => {
  const [said = saidOfAnswer(undefined)] = worstFirst(
    answersThatCount(entries, parent).map((answers) =>
      new Set(answers.map(says)).size > 1 ? nothingDone('journey.recorded-both-ways') : saidOfAnswer(answers.at(-1)),
    ),
  );
  return said;
};

/** What was recorded of the child in an item about child and parents: an entry that names a parent says nothing of the child (I-262). */
const saidOfChild = (entries: readonly JourneyEntry[], said: Said): Said =>
  said.reason === 'item.nothing-recorded' && entries.length > 0 ? nothingDone('journey.nothing-of-child') : said;

/** Whether people can set an item aside while the assessment counts a risk that calls for it. */
const setAsideOf = ({ calledForBy = [] }: JourneyItemRule, { evaluation, wayHome }: JourneyReading): ItemReasonCode => {
  if (calledForBy.length === 0) return 'item.set-aside';
  if (evaluation === undefined) return 'item.set-aside-without-assessment';
  const isCounted = evaluation.riskFactors.some(
    ({ factor, about }) =>
      calledForBy.includes(factor) && (about.kind !== 'parent' || wayHome.parents.includes(about.parent)),
  );
  return isCounted ? 'item.set-aside-against-assessment' : 'item.set-aside';
};

/** The days between which it counts: what was done before was for something else. */
const daysOf = ({ since = 'attempt' }: JourneyItemRule, given: JourneyReading): ItemDays => ({
  asOf: given.asOf,
  notBefore: given.since[since],
});

interface Answered extends Said {
  readonly readFrom: JourneyPlace | undefined;
  readonly openFor: readonly ParentId[];
}

const answeredBy = (id: JourneyItemId, rule: JourneyItemRule, given: JourneyReading): Answered => {
  const days = daysOf(rule, given);
  const { readOff, alsoShownBy, unless, about } = rule;
  if (readOff !== undefined) return { ...saidByRecord(shownAt(readOff, given), days), readFrom: readOff, openFor: [] };
  const shown = alsoShownBy?.map((place) => saidByRecord(shownAt(place, given), days)) ?? [];
  const [together] = worstFirst(shown);
  if (alsoShownBy !== undefined && together !== undefined && verdictOf(together) === 'met')
    return { ...together, readFrom: alsoShownBy[0], openFor: [] };
  const setAside = setAsideOf(rule, given);
  const entries = given.entries.get(id) ?? [];
  const said = (parent: ParentId | undefined): Said =>
    lastSaid(entries, parent, (answer) => saidOf(answer, days, unless !== undefined, setAside));
  const ofChild = about === 'child-and-parents' ? [saidOfChild(entries, said(undefined))] : [];
  if (about !== 'parents' && ofChild.length === 0) return { ...said(undefined), readFrom: undefined, openFor: [] };
  const ofEach = given.wayHome.parents.map((parent) => ({ parent, said: said(parent) }));
  const openFor = ofEach.filter((one) => isOpen(verdictOf(one.said))).map(({ parent }) => parent);
  const [all = said(undefined)] = worstFirst([...ofEach.map((one) => one.said), ...ofChild]);
  return { ...all, readFrom: undefined, openFor: openFor.length === ofEach.length ? [] : openFor };
};

const isOpen = (verdict: ItemVerdict): boolean => verdict === 'not-met' || verdict === 'cannot-say';

/** Whether it is asked: nobody has to do what does not apply; where that is not known, only what is done counts. */
const asked = (rule: JourneyItemRule, { facts }: JourneyReading, answered: Answered): Answered => {
  const isAsked = allOf((rule.appliesIf ?? []).map((fact) => facts[fact]));
  const nothing = { on: undefined, by: undefined, openFor: [] };
  if (isAsked === 'no') return { ...answered, ...nothing, reason: 'item.not-asked-here' };
  return isAsked === 'yes' || !isOpen(verdictOf(answered))
    ? answered
    : { ...answered, ...nothing, reason: 'item.cannot-say-whether-asked' };
};

/** What settles an item for which the text names nothing. */
const A_RECORD = 'a record of who did it, and on which day';

/**
 * Says whether one item of the journey is done.
 *
 * @param id - which
 * @param rule - what it asks
 * @param given - everything that can show it
 * @returns the item, with the reason; what is not known never counts as done
 */
export function checkJourneyItem(id: JourneyItemId, rule: JourneyItemRule, given: JourneyReading): CheckedJourneyItem {
  const { reason, on, by, readFrom, openFor } = asked(rule, given, answeredBy(id, rule, given));
  const { verdict, says: words } = wordsOf(reason);
  return {
    id,
    asks: rule.asks,
    verdict,
    severity: rule.printed === 'may' ? 'should' : 'must',
    reason,
    says: words,
    settledBy: isOpen(verdict) ? (rule.settledBy ?? A_RECORD) : undefined,
    unless: rule.unless,
    who: rule.who,
    about: rule.about,
    printed: rule.printed,
    on,
    by,
    readFrom,
    openFor,
    source: rule.source,
  };
}
