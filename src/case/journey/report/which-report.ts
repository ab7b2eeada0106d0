/** Which report counts on a day, and who signed it. */

import type { ApprovalId } from '../../../return-home/index.js';
import { isEarlier } from '../../../shared/days/civil-date.js';
import { type Finding, findingIn, type PathStep } from '../../../shared/findings/finding.js';
import { isBlank } from '../../../shared/text/text.js';
import { allOf, anyOf, type Known as ThreeValued } from '../../../shared/three-valued.js';
import type { CaseReport, ReportSignatory, ReportSignature } from '../../record/journey-entry.js';
import { REPORT_LINES, type ReportLineSigned } from './report.js';
import { REPORT_FINDINGS, type ReportFindingCode } from './report-findings.js';
import type { ReportGiven } from './report-given.js';
import { REPORT_LINE_RULES } from './report-questions.js';

const found = /* @__PURE__ */ findingIn(REPORT_FINDINGS);

type Found = Finding<ReportFindingCode>;

/** The report that counts, and what is wrong with it. */
export interface CountingReport {
  readonly report: CaseReport | undefined;
  readonly madeOn: CaseReport['madeOn'];
  readonly path: readonly PathStep[];
  readonly findings: readonly Found[];
}

const NO_REPORT: readonly PathStep[] = ['reports'];

/** The day on which a report was finished. What was recorded before its day was only expected: it is a draft. */
const finishedOn = ({ madeOn, recordedOn }: CaseReport): CaseReport['madeOn'] =>
  isEarlier(recordedOn, madeOn) ? undefined : madeOn;

/** The day of a report: on which it was finished, or a draft was recorded. */
const dayOf = (report: CaseReport): NonNullable<CaseReport['madeOn']> => finishedOn(report) ?? report.recordedOn;

/** What is out of date in a report that is finished. */
const agedSince = (
  madeOn: NonNullable<CaseReport['madeOn']>,
  path: readonly PathStep[],
  { classification, now, decision }: ReportGiven,
): readonly Found[] => {
  const { agreed } = classification;
  const decidedOn = decision.isPossible === 'no' ? decision.against?.decidedOn : decision.inFavour?.on;
  return [
    ...(isEarlier(madeOn, agreed?.conferredOn) ? [found('report.before-classification', ...path, 'madeOn')] : []),
    ...(isEarlier(madeOn, now?.recordedOn) ? [found('report.before-assessment', ...path, 'madeOn')] : []),
    ...(isEarlier(madeOn, decidedOn) ? [found('report.before-decision', ...path, 'madeOn')] : []),
  ];
};

/**
 * The report that counts: of those of this attempt, and for this way home or for all, the one finished last by the day asked about; where
 * none is finished, the draft recorded last.
 *
 * @param given - what the report is filled from
 * @returns the report, with what is wrong with it; none where two are of one day
 */
export const countingReport = (given: ReportGiven): CountingReport => {
  const { whole, record, wayHome, asOf, since } = given;
  const { reports = [] } = whole;
  const forHome = (record.reports ?? []).filter(
    (report) => (report.wayHome === undefined || report.wayHome === wayHome.id) && dayOf(report) <= asOf,
  );
  const ofAttempt = forHome.filter((report) => !isEarlier(dayOf(report), since));
  if (ofAttempt.length === 0)
    return {
      report: undefined,
      madeOn: undefined,
      path: NO_REPORT,
      findings: [found(forHome.length === 0 ? 'report.none' : 'report.of-earlier-period', ...NO_REPORT)],
    };
  const finished = ofAttempt.filter((report) => finishedOn(report) !== undefined);
  const list = finished.length === 0 ? ofAttempt : finished;
  const last = list.map(dayOf).reduce((latest, day) => (day > latest ? day : latest));
  const [report, ...others] = list.filter((one) => dayOf(one) === last);
  if (report === undefined || others.length > 0)
    return {
      report: undefined,
      madeOn: undefined,
      path: NO_REPORT,
      findings: [found('report.two-of-one-day', ...NO_REPORT)],
    };
  const path = ['reports', reports.indexOf(report)];
  const madeOn = finishedOn(report);
  const unfinished = report.madeOn === undefined ? 'report.draft' : 'report.recorded-before-finished';
  return {
    report,
    madeOn,
    path,
    findings: [
      ...(since === undefined ? [found('report.period-not-known', ...path)] : []),
      ...(madeOn === undefined ? [found(unfinished, ...path)] : agedSince(madeOn, path, given)),
    ],
  };
};

/** A signature that counts, and where it stands. */
interface Counting {
  readonly signature: ReportSignature;
  readonly path: readonly PathStep[];
}

/** Which role has to approve what the law asks for. */
const ROLE_OF: Readonly<Record<ApprovalId, ReportSignatory>> = {
  'nominated-officer-ceasing': 'nominated-officer',
  'nominated-officer-placing': 'nominated-officer',
  'director-ceasing': 'director',
};

/** The roles in which the law asks for an approval; and whether it asks for any. */
const approversIn = ({
  readiness,
  decision,
}: ReportGiven): { readonly isAsked: ThreeValued; readonly roles: ReadonlySet<ReportSignatory> } => {
  const { approvals } = readiness.approvals;
  return {
    isAsked: allOf([decision.isPossible, anyOf(approvals.map(({ needed }) => needed))]),
    roles: new Set(approvals.flatMap(({ approval, needed }) => (needed === 'yes' ? [ROLE_OF[approval]] : []))),
  };
};

const lineOf = (
  id: (typeof REPORT_LINES)[number],
  given: ReportGiven,
  counting: readonly Counting[],
): ReportLineSigned => {
  const { title, roles, people, ifApprovalNeeded, source } = REPORT_LINE_RULES[id];
  const signed = counting.filter(({ signature: { role } }) => roles.includes(role));
  const line = (verdict: ReportLineSigned['verdict']): ReportLineSigned => ({
    id,
    title,
    verdict,
    signedAt: signed.map(({ path }) => path),
    sources: [source],
  });
  if (ifApprovalNeeded !== true)
    return line(new Set(signed.map(({ signature: { by } }) => by)).size >= people ? 'signed' : 'not-signed');
  const approvers = approversIn(given);
  if (approvers.isAsked === 'no') return line('does-not-apply');
  if (approvers.isAsked === 'cannot-say') return line('cannot-say');
  const isSigned = [...approvers.roles].every((role) => signed.some(({ signature }) => signature.role === role));
  return line(isSigned ? 'signed' : 'not-signed');
};

/**
 * Who signed the report that counts.
 *
 * @param given - what the report is filled from
 * @param counting - the report
 * @returns each line, and what is wrong with the signatures. Nobody has signed a draft
 */
export const signaturesOf = (
  given: ReportGiven,
  { report, madeOn, path }: CountingReport,
): { readonly lines: readonly ReportLineSigned[]; readonly findings: readonly Found[] } => {
  const { asOf, knownOn } = given;
  const at = (report?.signatures ?? [])
    .map((signature, position): Counting => ({ signature, path: [...path, 'signatures', position] }))
    .filter(({ signature: { on } }) => on <= asOf && on <= knownOn);
  const isNobody = ({ signature: { by } }: Counting): boolean => isBlank(by);
  const isTooEarly = ({ signature: { on } }: Counting): boolean => isEarlier(on, madeOn);
  const counting = madeOn === undefined ? [] : at.filter((one) => !isNobody(one) && !isTooEarly(one));
  const lines = REPORT_LINES.map((id) => lineOf(id, given, counting));
  const roleOf = new Map<string, ReportSignatory>();
  const inSeveral = counting.filter(({ signature: { by, role } }) => {
    const before = roleOf.get(by);
    roleOf.set(by, before ?? role);
    return before !== undefined && before !== role;
  });
  return {
    lines,
    findings: [
      ...at.filter(isNobody).map((one) => found('report.signed-by-nobody', ...one.path, 'by')),
      ...at.filter(isTooEarly).map((one) => found('report.signed-before-finished', ...one.path, 'on')),
      ...inSeveral.map((one) => found('report.one-signs-for-several', ...one.path, 'by')),
      ...(report !== undefined && lines.some(({ verdict }) => verdict === 'not-signed' || verdict === 'cannot-say')
        ? [found('report.not-signed', ...path, 'signatures')]
        : []),
    ],
  };
};
