/**
 * What is expected of questions about a history: how a case stands for someone who has lived through every day of it, and what the
 * hand-laid table of row 7 has for such a situation.
 */
import { RISK_LEVELS, type RiskLevel } from 'reunification-framework/classification';
import type { ClockId, History, Practice } from 'reunification-framework/reclassification';
import { type CaseByDay, type Decision, diaryOf } from '../../support/day-by-day.js';
import { entryFor, outcomeOf } from '../../support/review-table.js';

/** A question about a history. */
export interface CaseQuestion {
  readonly history: History;
  readonly asOf: string;
  readonly knownOn?: string | undefined;
  readonly practice?: Practice | undefined;
}

/** What is not there is said to be so. */
const orNull = (value: unknown): unknown =>
  JSON.parse(JSON.stringify(value, (_, part: unknown) => (part === undefined ? null : part)));

const indicationIn = (stands: CaseByDay): object => {
  const { situation } = stands;
  if (typeof situation === 'string') return { kind: situation };
  const rule = entryFor(situation);
  const { sustained, confirmed, sixMonthsAtLevel, reclassifiedAfterReturn } = situation;
  const toRecord = stands.clocks.flatMap((clock) => clock.toRecord ?? []);
  const outcome = outcomeOf(rule, situation);
  const isAtLimit = rule === 'H2' || rule === 'H-unclear-six-months';
  return {
    kind: 'indicated',
    rule,
    outcome: outcome?.kind === 'evidence-needed' ? { ...outcome, rows: toRecord } : outcome,
    sustained,
    confirmed,
    sixMonthsAtLevel,
    reclassifiedAfterReturn,
    noChangeRecorded: isAtLimit ? stands.notRecordedSinceLimit : [],
  };
};

const dueIn = ({ due }: Pick<CaseByDay, 'due'>): object =>
  Object.fromEntries(
    due.map(({ kind, clock, ...date }) => [clock === undefined ? kind : `${kind} ${clock}`, date] as const),
  );

/** The entry of row 7 that applies on the day asked about; nothing where no level is held, or the case is closed. */
export function ruleOn({ history, asOf, knownOn, practice }: CaseQuestion): string | undefined {
  const { situation } = diaryOf(history, { knownOn, practice, until: asOf }).on(asOf);
  return typeof situation === 'string' ? undefined : entryFor(situation);
}

/** How a case stands on the day asked about. */
export function stateByDay({ history, asOf, knownOn, practice }: CaseQuestion): unknown {
  const stands = diaryOf(history, { knownOn, practice, until: asOf }).on(asOf);
  const { situation: _, due: __, withoutDate, notRecordedSinceLimit: ___, ...rest } = stands;
  const due = { 'earliest-closure': undefined, 'no-date': withoutDate, ...dueIn(stands) };
  return orNull({ ...rest, due, indication: indicationIn(stands) });
}

/** The level held on the day asked about, its clocks, when one of them ends, and what is indicated: no more. */
export function clockByDay({ history, asOf, knownOn, practice }: CaseQuestion, clock: ClockId): unknown {
  const stands = diaryOf(history, { knownOn, practice, until: asOf }).on(asOf);
  const { held, clocks, due } = stands;
  const ends = dueIn({ due: due.filter((date) => date.clock === clock) });
  return orNull({ held, clocks, due: ends, indication: indicationIn(stands) });
}

const placeOf = (level: RiskLevel | undefined): number => (level === undefined ? -1 : RISK_LEVELS.indexOf(level));

/** How a decision compares with what row 7 indicated just before. */
function compared({ from, to, situation }: Decision): object {
  if (situation === 'no-level-held')
    return { followed: to === 'closed' ? 'otherwise' : 'first-classification', indicated: null };
  if (typeof situation === 'string') return { followed: 'otherwise', indicated: null };
  const indicated = entryFor(situation);
  const outcome = outcomeOf(indicated, situation);
  const stays = to !== 'closed' && placeOf(to) === placeOf(from);
  switch (outcome?.kind) {
    case undefined:
      throw new Error(`No such entry: ${indicated}`);
    case 'move':
      return { followed: outcome.to === to ? 'as-indicated' : 'otherwise', indicated };
    case 'remain':
      return { followed: stays ? 'as-indicated' : 'otherwise', indicated };
    case 'evidence-needed':
      return { followed: stays || (outcome.limitPassed && to === 'severe') ? 'as-indicated' : 'otherwise', indicated };
    case 'may-close':
      // It may also be kept open, at its level.
      return { followed: to === 'closed' || stays ? 'as-indicated' : 'otherwise', indicated };
    case 'judgement-required':
      return {
        followed: outcome.options.some((option) => option === to) ? 'one-of-the-options' : 'otherwise',
        indicated,
      };
  }
}

/** What comes about in a case: the entry of row 7, the state of each clock and date, and how people decided. */
export function featuresOf(question: CaseQuestion): readonly string[] {
  const { history, asOf, knownOn, practice } = question;
  const stands = diaryOf(history, { knownOn, practice, until: asOf }).on(asOf);
  const { situation, clocks, due, excusedLapses, childTimescale } = stands;
  return [
    typeof situation === 'string' ? situation : entryFor(situation),
    ...clocks.map(({ id, status, lastBrokenOn }) => `${id} ${status}${lastBrokenOn === undefined ? '' : ' again'}`),
    ...due.map(({ kind, clock, status }) => `${kind} ${clock} ${status}`),
    ...(excusedLapses.length > 0 ? ['a lapse is excused'] : []),
    ...(knownOn === undefined ? [] : ['as known then']),
    ...(practice?.variations ?? []).map(({ kind }) => kind),
    `timescale ${childTimescale}`,
    ...decisionsByDay(question).decisions.map((decision) => JSON.stringify({ ...decision, by: undefined })),
  ];
}

/** What people decided by the day asked about, beside what was indicated. */
export function decisionsByDay({ history, asOf, knownOn, practice }: CaseQuestion): {
  readonly decisions: readonly object[];
} {
  const { decisions } = diaryOf(history, { knownOn, practice, until: asOf });
  return {
    decisions: decisions
      .filter(({ withdrawn }) => !withdrawn)
      .map((decision) => ({ by: decision.by, ...compared(decision) })),
  };
}
