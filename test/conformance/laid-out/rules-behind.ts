/** The rules behind a whole answer about a history: of its clocks and dates, and the choices that turn what is said here. */
import type { Citation } from 'reunification-framework';
import { CLOCKS, DUE_RULES } from 'reunification-framework/reclassification';
import type { Vector } from '../../../src/conformance/index.js';
import { diaryOf } from '../../support/day-by-day.js';
import type { CaseQuestion } from './case-by-day.js';
import { placesOf, written } from './vectors.js';

type Choice = `I-${number}`;

/** What is said of a vector beside its question and answer. */
type Told = Pick<Vector, 'rules' | 'sources'>;

/** Whether everything that is due is compared, or only the end of a clock. */
type Dates = 'compared' | 'left-out';

/** The choices by which an implementation that reads the history otherwise would differ. */
function choicesIn(question: CaseQuestion, dates: Dates): readonly Choice[] {
  const { history, asOf, knownOn, practice } = question;
  const stands = diaryOf(history, { knownOn, practice, until: asOf }).on(asOf);
  const { clocks, excusedLapses, lapsesNotOver, notRecordedSinceLimit, withoutDate, toAgreeAnew, newRisk } = stands;
  const happened = history.events.filter(
    ({ happenedOn, recordedOn }) => happenedOn <= asOf && (knownOn === undefined || recordedOn <= knownOn),
  );
  const keepsUp = clocks.some(({ id }) => CLOCKS[id].startsWith.kind === 'sustained');
  const readings: readonly (readonly [Choice, boolean])[] = [
    // What keeping up means, and from which day months count.
    ['I-44', keepsUp],
    ['I-55', clocks.some(({ dueOn }) => dueOn !== undefined)],
    ['I-45', newRisk],
    ['I-54', excusedLapses.length > 0 || lapsesNotOver.length > 0],
    // At home before closing, and back in care: from when the clock counts, and what breaks it.
    ['I-56', clocks.some(({ id }) => id === 'L1-home')],
    ['I-53', happened.some(({ kind }) => kind === 'timescale-adjusted') && clocks.length > 0],
    ['I-60', practice !== undefined],
    ['I-59', knownOn !== undefined],
    ['I-101', notRecordedSinceLimit.length > 0],
    ['I-103', dates === 'compared' && withoutDate !== undefined],
    ['I-110', toAgreeAnew],
  ];
  return readings.flatMap(([id, isBehind]) => (isBehind ? [id] : []));
}

/**
 * The rules behind an answer in which all clocks are compared, after those that are said of it by hand.
 *
 * @param question - what is asked
 * @param told - the rules and sources that come first
 * @param dates - whether everything that is due is compared too
 * @returns them all, each once
 */
export function rulesBehind(
  question: CaseQuestion,
  { rules = [], sources = [] }: Told,
  dates: Dates = 'compared',
): Required<Told> {
  const { history, asOf, knownOn, practice } = question;
  const { clocks, due } = diaryOf(history, { knownOn, practice, until: asOf }).on(asOf);
  const kinds = due.flatMap(({ kind }) => (kind === 'clock-ends' || dates === 'left-out' ? [] : [kind]));
  const choices = choicesIn(question, dates);
  const places: readonly Citation[] = [
    ...clocks.map(({ id }) => CLOCKS[id].source),
    ...kinds.map((kind) => DUE_RULES[kind].source),
    ...choices.flatMap(placesOf),
  ];
  return {
    rules: [...new Set([...rules, ...clocks.map(({ id }) => id), ...kinds, ...choices])],
    sources: [...new Set([...sources, ...written(places)])],
  };
}
