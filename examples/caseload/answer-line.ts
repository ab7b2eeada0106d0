/** From one line of a caseload to its answer: a pure function, the same for the same line and the same day. */
import { isUtf8 } from 'node:buffer';
import {
  type CaseState,
  type Clock,
  checkHistory,
  type DueDate,
  type History,
  type HistoryQuestion,
  type ReviewIndication,
  stateOf,
} from 'reunification-framework/reclassification';
import { parseHistory } from 'reunification-framework/reclassification/schema';
import { type Finding, formatCitation, hasRepeatedKey, InputError, isLeft } from 'reunification-framework/shared';
import { answerCase, type CaseRow, type LineQuestion } from './answer-case.js';
import { lineFinding } from './line-findings.js';
import type { NumberedLine } from './lines.js';
import { isId, isRecord, type Refused } from './refused.js';

/** What row 7 indicates, or why it says nothing. */
type Review = Exclude<ReviewIndication, { readonly kind: 'indicated' }> | IndicatedInList;

/** What row 7 indicates, with the rule and where it is printed. */
interface IndicatedInList {
  readonly kind: 'indicated';
  readonly rule: Extract<ReviewIndication, { readonly kind: 'indicated' }>['rule'];
  readonly outcome: Extract<ReviewIndication, { readonly kind: 'indicated' }>['outcome'];
  readonly sources: readonly string[];
}

/** How a case stands by its history alone: what a team manager's list needs. */
export interface Answered {
  readonly line: number;
  /** Id of the case, as the line has it. */
  readonly id: string;
  readonly child: CaseState['child'];
  /** The level held; left out while people have agreed none. */
  readonly level: NonNullable<CaseState['held']>['level'] | undefined;
  /** The first day of the present stay at it. */
  readonly since: string | undefined;
  /** The day on which the case was closed. */
  readonly closedOn: string | undefined;
  readonly whereabouts: CaseState['whereabouts']['kind'];
  readonly review: Review;
  readonly clocks: readonly {
    readonly id: Clock['id'];
    readonly status: Clock['status'];
    readonly dueOn: string | undefined;
    readonly source: string;
  }[];
  /** What is not settled, the earliest first; last what is next without a date. */
  readonly due: readonly (Pick<
    DueDate,
    'kind' | 'clock' | 'dueOn' | 'nature' | 'status' | 'overdueByDays' | 'title'
  > & {
    readonly source: string;
    /** Where it has no date: for how many days nobody has recorded anything. */
    readonly unrecordedForDays: number | undefined;
  })[];
  /** How many of them are deadlines that have passed. */
  readonly overdue: number;
  readonly notices: readonly { readonly code: CaseState['notices'][number]['code']; readonly source: string }[];
  readonly departures: CaseState['departures'];
  /** What should be looked at in the history; it did not stop the answer. */
  readonly findings: readonly Finding[];
}

/** What is written for a line. */
export type LineAnswer = (CaseRow | Answered | Refused) & {
  /** The line that had the same id before. */
  readonly repeats?: number;
};

/** Whether a line was a history that was answered. */
export const isAnswered = (answer: LineAnswer): answer is Answered => 'due' in answer;

/** Whether a line could not be answered. */
export const isRefused = (answer: LineAnswer): answer is Refused => 'kind' in answer && answer.kind === 'unreadable';

const reviewOf = ({ indication }: CaseState): Review => {
  if (indication.kind !== 'indicated') return indication;
  const { kind, rule, outcome, sources } = indication;
  return { kind, rule, outcome, sources: sources.map(formatCitation) };
};

const answered = (line: number, id: string, state: CaseState, findings: readonly Finding[]): Answered => {
  const open = state.due.filter(({ status }) => status !== 'settled');
  return {
    line,
    id,
    child: state.child,
    level: state.held?.level,
    since: state.held?.since.on,
    closedOn: state.closed?.on,
    whereabouts: state.whereabouts.kind,
    review: reviewOf(state),
    clocks: state.clocks.map((clock) => ({
      id: clock.id,
      status: clock.status,
      dueOn: 'dueOn' in clock ? clock.dueOn : undefined,
      source: formatCitation(clock.source),
    })),
    due: open.map((date) => ({
      kind: date.kind,
      clock: date.clock,
      dueOn: date.dueOn,
      nature: date.nature,
      status: date.status,
      overdueByDays: date.overdueByDays,
      title: date.title,
      source: formatCitation(date.source),
      unrecordedForDays: date.kind === 'no-date' ? date.unrecordedForDays : undefined,
    })),
    overdue: open.filter(({ nature, overdueByDays }) => nature === 'deadline' && overdueByDays > 0).length,
    notices: state.notices.map(({ code, source }) => ({ code, source: formatCitation(source) })),
    departures: state.departures,
    findings,
  };
};

/** The JSON of a line; the parser's own message would repeat some of it. */
const jsonOf = (text: string): { readonly value: unknown } | undefined => {
  try {
    return { value: JSON.parse(text) };
  } catch {
    return undefined;
  }
};

const BYTE_ORDER_MARK = '\ufeff';
const FIELDS: readonly string[] = ['id', 'history'];

const inHistory = ({ path, ...finding }: Finding): Finding => ({ ...finding, path: ['history', ...path] });

/** The state, or nothing where the library refuses what it was asked; its error does not end the run of all other cases. */
const stateOr = (history: History, question: HistoryQuestion): CaseState | undefined => {
  try {
    return stateOf(history, question);
  } catch (error) {
    if (error instanceof InputError) return undefined;
    throw error;
  }
};

const refused = (line: number, ...findings: Refused['findings']): Refused => ({ line, kind: 'unreadable', findings });

const answerHistory = (line: number, value: object, { asOf, practice }: LineQuestion): LineAnswer => {
  const { id, history }: { readonly id?: unknown; readonly history?: unknown } = value;
  const read = parseHistory(history);
  const [first, ...others]: readonly Finding[] = [
    ...(Object.keys(value).every((key) => FIELDS.includes(key)) ? [] : [lineFinding('line.unknown-field')]),
    ...(isId(id) ? [] : [lineFinding('line.id-unreadable', ['id'])]),
    ...(isLeft(read) ? read.left.map(inHistory) : []),
  ];
  if (first !== undefined || !isId(id) || isLeft(read))
    return {
      ...refused(line, first ?? lineFinding('line.not-a-case'), ...others),
      ...(isId(id) ? { id } : {}),
    };
  const state = stateOr(read.right, { asOf, practice });
  return state === undefined
    ? { ...refused(line, lineFinding('line.not-answered', ['history'])), id }
    : answered(line, id, state, checkHistory(read.right).findings.map(inHistory));
};

/**
 * Answers one line.
 *
 * @param line - the line: a case as `parseCase` reads it, by itself or as `{ record, labels }`; or `{ id, history }`, with a history as `parseHistory` reads it
 * @param question - the day asked about, and what else is asked of every line
 * @returns how the case stands, or everything that is wrong with the line; of such a line nothing is repeated but its number, the ids and the labels
 */
export function answerLine(line: NumberedLine, question: LineQuestion): LineAnswer {
  const { number } = line;
  if (line.kind === 'too-long') return refused(number, lineFinding('line.too-long'));
  if (!isUtf8(line.bytes)) return refused(number, lineFinding('line.not-utf-8'));
  const bytes = line.bytes.toString('utf8');
  const text = number === 1 && bytes.startsWith(BYTE_ORDER_MARK) ? bytes.slice(1) : bytes;
  const json = jsonOf(text);
  if (json === undefined) return refused(number, lineFinding(bytes.trim() === '' ? 'line.blank' : 'line.not-json'));
  const { value } = json;
  if (!isRecord(value)) return refused(number, lineFinding('line.not-a-case'));
  if (hasRepeatedKey(text)) return refused(number, lineFinding('line.key-repeated'));
  return FIELDS.some((field) => Object.hasOwn(value, field))
    ? answerHistory(number, value, question)
    : answerCase(number, value, question);
}

/**
 * What a line is about, by which another is found to be about the same.
 *
 * @param answer - the answer to the line
 * @returns the child of a case, or the id of a history; `undefined` where neither can be read
 */
export const subjectOf = (answer: LineAnswer): string | undefined => {
  if ('id' in answer && answer.id !== undefined) return `id ${answer.id}`;
  return answer.child === undefined ? undefined : `child ${answer.child}`;
};

/**
 * Says of an answer that an earlier line had the same id, or was about the same child.
 *
 * @param answer - the answer to the later line; it stands, since it is not possible to say which of the two is the case
 * @param repeats - the earlier line
 * @returns the answer with a finding, and the line that it repeats
 */
export function repeating({ line, ...answer }: LineAnswer, repeats: number): LineAnswer {
  const finding =
    'id' in answer ? lineFinding('line.id-repeated', ['id']) : lineFinding('line.child-repeated', ['child', 'id']);
  return { line, repeats, ...answer, findings: [finding, ...answer.findings] };
}
