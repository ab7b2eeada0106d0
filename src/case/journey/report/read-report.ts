/** Reads a report: question by question what the record says, what people wrote, and what is left. */

import { isPlaceholder, soughtWords } from '../../../goals/goal/wording.js';
import { capped, type Finding, findingIn, type PathStep } from '../../../shared/findings/finding.js';
import { frozen } from '../../../shared/frozen.js';
import { groupBy } from '../../../shared/group-by.js';
import { MADE_BY } from '../../../shared/made-by.js';
import { readOnce } from '../../../shared/shapes/shape.js';
import { isBlank } from '../../../shared/text/text.js';
import { not, type Known as ThreeValued } from '../../../shared/three-valued.js';
import type { CaseRecord } from '../../record/case-record.js';
import type { ReportSignature, ReportText } from '../../record/journey-entry.js';
import { wayHomeAsked } from '../../record/parts/way-home-asked.js';
import { REPORT_QUESTION_IDS, type ReportQuestionId } from '../../record/report-questions.js';
import { CASE_RECORD } from '../../record/shapes.js';
import { REPORT_QUESTION } from '../../shapes.js';
import { FROM_ASSESSMENT } from './fill-from-assessment.js';
import { FROM_CHILD } from './fill-from-child.js';
import { FROM_DECISION } from './fill-from-decision.js';
import type { Filling, NameOf, ReadParts } from './filling.js';
import type {
  ReportAnswer,
  ReportApproval,
  ReportCheck,
  ReportPart,
  ReportQuestion,
  ReportQuestionRule,
  ReportVerdict,
} from './report.js';
import { REPORT_FINDINGS, type ReportFindingCode } from './report-findings.js';
import { type ReportGiven, reportGiven } from './report-given.js';
import { REPORT_PART_RULES, REPORT_QUESTIONS } from './report-questions.js';
import { type CountingReport, countingReport, signaturesOf } from './which-report.js';

const found = /* @__PURE__ */ findingIn(REPORT_FINDINGS);

const READ: ReadParts<ReportPart> = /* @__PURE__ */ (() => ({
  form: (_given, _nameOf, { states = '' }) => ({ points: [states], path: [], isWhole: true }),
  ...FROM_CHILD,
  ...FROM_ASSESSMENT,
  ...FROM_DECISION,
}))();

/** What people wrote to a question, and where. */
interface Written {
  readonly text: ReportText;
  readonly path: readonly PathStep[];
}

/** A question, with what is said to it. */
export interface ReadQuestion {
  /** How it stands. */
  readonly answer: ReportAnswer;
  /** What the record says, part by part. */
  readonly says: readonly { readonly title: string; readonly points: readonly string[] }[];
  /** What people wrote. */
  readonly written: readonly ReportText[];
}

/** A report, read. */
export interface ReadReport {
  /** How it stands. */
  readonly check: ReportCheck;
  /** Each question, with what is said to it. */
  readonly questions: readonly ReadQuestion[];
  /** The signatures under the report that counts. */
  readonly signatures: readonly ReportSignature[];
}

const appliesIn = ({ appliesIf }: ReportQuestionRule, isPossible: ThreeValued): ThreeValued =>
  appliesIf === undefined ? 'yes' : appliesIf === 'return-decided' ? isPossible : not(isPossible);

interface Standing {
  readonly applies: ThreeValued;
  readonly isContradicted: boolean;
  readonly isFilled: boolean;
  readonly isWhole: boolean;
  readonly isWritten: boolean;
}

const verdictOf = ({ applies, isContradicted, isFilled, isWhole, isWritten }: Standing): ReportVerdict => {
  if (applies === 'no') return 'does-not-apply';
  if (isContradicted) return 'cannot-say';
  if (isWritten) return isFilled ? 'both' : 'written';
  if (isWhole) return 'filled-by-record';
  if (isFilled) return 'part-filled';
  return applies === 'cannot-say' ? 'cannot-say' : 'missing';
};

const TO_WRITE = 'Write the answer.';
const TO_DECIDE = 'Record the decision for or against a return, with its day: this question depends on it.';

const isOpen = ({ verdict }: ReportAnswer): boolean =>
  verdict === 'missing' || verdict === 'part-filled' || verdict === 'cannot-say';

/** What is left to record or to write. */
const leftIn = (
  { filledFrom, leaves }: ReportQuestionRule,
  fillings: readonly { readonly part: ReportPart; readonly filling: Filling }[],
  verdict: ReportVerdict,
  applies: ThreeValued,
): readonly string[] => {
  if (verdict !== 'missing' && verdict !== 'part-filled' && verdict !== 'cannot-say') return [];
  const toRecord = fillings.flatMap(({ part, filling }) =>
    filling === undefined || filling === 'contradicted' || !filling.isWhole ? [REPORT_PART_RULES[part].settledBy] : [],
  );
  return [
    ...(applies === 'cannot-say' ? [TO_DECIDE] : []),
    ...new Set(toRecord),
    ...(filledFrom === undefined ? [TO_WRITE] : leaves === undefined ? [] : [leaves]),
  ];
};

const questionOf = (
  id: ReportQuestionId,
  given: ReportGiven,
  texts: readonly Written[],
  nameOf: NameOf,
): ReadQuestion => {
  const rule = REPORT_QUESTIONS[id];
  const { section, asks, leaves, unless, source } = rule;
  const filledFrom: readonly ReportPart[] = rule.filledFrom ?? [];
  const applies = appliesIn(rule, given.decision.isPossible);
  const fillings =
    applies === 'no' ? [] : filledFrom.map((part) => ({ part, filling: READ[part](given, nameOf, rule) }));
  const filled = fillings.flatMap(({ part, filling }) =>
    filling === undefined || filling === 'contradicted' ? [] : [{ part, filling }],
  );
  const verdict = verdictOf({
    applies,
    isContradicted: fillings.some(({ filling }) => filling === 'contradicted'),
    isFilled: filled.length > 0,
    isWhole:
      leaves === undefined &&
      filled.length > 0 &&
      filled.length === filledFrom.length &&
      filled.every(({ filling }) => filling.isWhole),
    isWritten: texts.length > 0,
  });
  return {
    answer: {
      id,
      section,
      asks,
      verdict,
      filledBy: filled.map(({ part, filling: { path, isWhole } }) => ({ part, path, isWhole })),
      writtenAt: texts.map(({ path }) => path),
      settledBy: leftIn(rule, fillings, verdict, applies),
      ...(unless === undefined ? {} : { unless }),
      sources: [source],
    },
    says: filled.map(({ part, filling: { points } }) => ({ title: REPORT_PART_RULES[part].title, points })),
    written: texts.map(({ text }) => text),
  };
};

const saysNothing = ({ text: { text } }: Written): boolean =>
  isBlank(text) || isPlaceholder(text, soughtWords(undefined));

/** What is wrong with what people wrote. */
const textFindings = (
  texts: readonly Written[],
  questions: readonly ReadQuestion[],
): readonly Finding<ReportFindingCode>[] => {
  const notAsked = new Set(
    questions.flatMap(({ answer: { id, verdict } }) => (verdict === 'does-not-apply' ? [id] : [])),
  );
  return texts.flatMap((written) => [
    ...(saysNothing(written) ? [found('report.text-says-nothing', ...written.path, 'text')] : []),
    ...(isBlank(written.text.by) ? [found('report.text-by-nobody', ...written.path, 'by')] : []),
    ...(notAsked.has(written.text.question) ? [found('report.text-not-asked', ...written.path, 'question')] : []),
  ]);
};

/** What the record itself lacks, or contradicts. */
const recordFindings = ({
  classification: { agreed, doubt },
  decision,
  state,
  home,
}: ReportGiven): readonly Finding<ReportFindingCode>[] => {
  const isAboveMedium = state.held?.level === 'high' || state.held?.level === 'severe';
  return [
    ...(agreed === undefined ? [found('report.not-classified', ...home, 'classifications')] : []),
    ...(doubt === 'withdrawn' ? [found('report.classification-withdrawn', ...home, 'classifications')] : []),
    ...(doubt === 'of-earlier-period'
      ? [found('report.classification-of-earlier-period', ...home, 'classifications')]
      : []),
    ...(decision.isContradicted ? [found('report.decisions-contradict', ...home, 'recorded')] : []),
    ...(decision.inFavour === undefined && decision.against === undefined
      ? [found('report.not-decided', ...home, 'recorded', 'return-decided')]
      : []),
    ...(decision.isPossible === 'yes' && isAboveMedium
      ? [found('report.return-above-medium', ...home, 'recorded')]
      : []),
  ];
};

const NOT_KNOWN: Pick<ReportApproval, 'verdict' | 'reasons'> = /* @__PURE__ */ frozen({
  verdict: 'cannot-say',
  reasons: [],
});

const approvalsIn = ({ readiness: { approvals, conditions } }: ReportGiven): readonly ReportApproval[] =>
  approvals.approvals.map(({ approval, title, needed, restsOn, sources }) => {
    // Each approval is one of the conditions.
    const [{ verdict, reasons } = NOT_KNOWN] = conditions.filter(({ id }) => id === approval);
    return { approval, title, needed, restsOn, verdict, reasons, sources };
  });

const textsOf = ({ report, path }: CountingReport): readonly Written[] =>
  (report?.written ?? []).map((text, position) => ({ text, path: [...path, 'written', position] }));

const read = (given: ReportGiven, nameOf: NameOf): ReadReport => {
  const counting = countingReport(given);
  const texts = textsOf(counting);
  const textsTo = groupBy(
    texts.filter((written) => !saysNothing(written)),
    ({ text }) => [text.question],
  );
  const questions = REPORT_QUESTION_IDS.map((id) => questionOf(id, given, textsTo.get(id) ?? [], nameOf));
  const answers = questions.map(({ answer }) => answer);
  const open = answers.filter(isOpen).map(({ id }) => id);
  const { lines, findings } = signaturesOf(given, counting);
  const approvals = approvalsIn(given);
  const isUnapproved =
    given.decision.isPossible === 'yes' &&
    approvals.some(({ verdict }) => verdict === 'not-met' || verdict === 'cannot-say');
  const { report, madeOn, path } = counting;
  return {
    questions,
    signatures: report?.signatures ?? [],
    check: {
      madeBy: MADE_BY,
      edition: given.record.edition,
      child: given.record.child.id,
      wayHome: given.wayHome.id,
      parents: given.wayHome.parents,
      asOf: given.asOf,
      knownOn: given.knownOn,
      report: report && { id: report.id, path, madeOn, recordedOn: report.recordedOn },
      isReturnDecided: given.decision.isPossible,
      questions: answers,
      open,
      signatures: lines,
      approvals,
      findings: capped([
        ...counting.findings,
        ...recordFindings(given),
        ...(open.length > 0 ? [found('report.questions-open', ...path)] : []),
        ...textFindings(texts, questions),
        ...findings,
        ...(isUnapproved ? [found('report.not-approved', ...given.home, 'approvals')] : []),
      ]),
    },
  };
};

/**
 * Reads the report of one way home.
 *
 * @param record - the case
 * @param question - the day, and which way home
 * @param nameOf - what to write for an opaque id
 * @returns how it stands, and what is said to each question
 */
export const readReport = (record: CaseRecord, question: ReportQuestion, nameOf: NameOf): ReadReport => {
  const whole = readOnce('record', record, CASE_RECORD);
  const { asOf, knownOn = asOf, wayHome, practice, bankHolidays } = readOnce('question', question, REPORT_QUESTION);
  return read(reportGiven(whole, wayHomeAsked(whole, wayHome), { asOf, knownOn, practice, bankHolidays }), nameOf);
};
