/** What a document that can be read still lacks: what `check` says besides what cannot be right. */

import type { CaseRecord, CaseWayHome, WayHomeOverview } from '../case/index.js';
import { caseOn, checkGenogram } from '../case/index.js';
import { checkReport, journeyOf } from '../case/journey/index.js';
import { latestAgreement, latestGenogram, latestPlan } from '../case/record/parts/parts.js';
import { parseCase } from '../case/schema.js';
import { checkChronology } from '../factors/index.js';
import { checkAgreement } from '../goals/index.js';
import { parseParentalAgreement } from '../goals/schema.js';
import { checkHistory } from '../reclassification/index.js';
import { parseHistory } from '../reclassification/schema.js';
import { type ConditionId, checkPlan } from '../return-home/index.js';
import { parseReunificationPlan } from '../return-home/schema.js';
import type { CivilDate } from '../shared/days/civil-date.js';
import type { Finding, PathStep } from '../shared/findings/finding.js';
import { isRight, type Result } from '../shared/findings/result.js';
import type { DocumentKind } from './documents.js';

/** A part of a document, and what was found in it. */
export interface Lacking {
  /** What the messages call the part. */
  readonly about: string;
  /** What was found; empty where the part lacks nothing. */
  readonly findings: readonly Finding[];
}

/** A finding, with a path that begins where the document does. */
const below =
  (...at: readonly PathStep[]) =>
  (finding: Finding): Finding => ({ ...finding, path: [...at, ...finding.path] });

/** The conditions that name what is found in the plan. */
const OF_PLAN: readonly ConditionId[] = [
  'plan-complete',
  'return-dated',
  'reviews-dated',
  'trusted-adult',
  'contingency-plan',
  'plan-signed',
];

const foundAt = ({ readiness }: WayHomeOverview, ids: readonly ConditionId[]): readonly Finding[] =>
  readiness.conditions.filter(({ id }) => ids.includes(id)).flatMap(({ findings }) => findings);

/** The agreement in force and the plan that counts, for a way home that is open. */
const papersOf = (
  wayHome: CaseWayHome,
  overview: WayHomeOverview,
  position: number,
  asOf: CivilDate,
): readonly Lacking[] => {
  if (overview.state.closed !== undefined) return [];
  const { plans = [], agreements = [] } = wayHome;
  const known = { asOf, knownOn: asOf };
  const agreement = latestAgreement(wayHome, known);
  const plan = latestPlan(wayHome, known);
  const at = ['waysHome', position] as const;
  return [
    ...(agreement === undefined
      ? []
      : [
          {
            about: 'The parental agreement in force',
            findings: foundAt(overview, ['agreement-complete']).map(
              below(...at, 'agreements', agreements.indexOf(agreement)),
            ),
          },
        ]),
    ...(plan === undefined
      ? []
      : [
          {
            about: 'The Reunification Plan that counts',
            findings: foundAt(overview, OF_PLAN).map(below(...at, 'plans', plans.indexOf(plan))),
          },
        ]),
  ];
};

/** What belongs to the case as a whole. */
const ofFamily = (record: CaseRecord, asOf: CivilDate): readonly Lacking[] => {
  const { chronology, genograms = [], child, parents } = record;
  const last = latestGenogram(record, { knownOn: asOf });
  return [
    ...(chronology === undefined
      ? []
      : [
          {
            about: 'The chronology',
            findings: checkChronology(chronology, { asOf }).findings.map(below('chronology')),
          },
        ]),
    ...(last === undefined
      ? []
      : [
          {
            about: 'The last genogram',
            findings: checkGenogram(last, { child: child.id, parents: parents.map(({ id }) => id) }).findings.map(
              below('genograms', genograms.indexOf(last)),
            ),
          },
        ]),
  ];
};

const inCase = (record: CaseRecord, asOf: CivilDate): readonly Lacking[] => {
  const { waysHome, findings } = caseOn(record, { asOf });
  const journeys = record.journey === undefined ? [] : journeyOf(record, { asOf }).waysHome;
  return [
    { about: 'What fits together in the record', findings },
    ...record.waysHome.flatMap((home, position) =>
      waysHome.filter(({ id }) => id === home.id).flatMap((overview) => papersOf(home, overview, position, asOf)),
    ),
    ...journeys.map((journey) => ({ about: 'The journey', findings: journey.findings })),
    ...ofFamily(record, asOf),
    ...(record.reports === undefined
      ? []
      : record.waysHome.map(({ id }) => ({
          about: 'The Return Home Assessment Report',
          findings: checkReport(record, { asOf, wayHome: id }).findings,
        }))),
  ];
};

const read = <Value>(
  result: Result<Value, Finding>,
  lacking: (value: Value) => readonly Lacking[],
): readonly Lacking[] | undefined => (isRight(result) ? lacking(result.right) : undefined);

/** The kinds of documents of which it can be checked whether they are complete. */
const CHECKS: Partial<
  Readonly<Record<DocumentKind, (document: unknown, asOf: CivilDate) => readonly Lacking[] | undefined>>
> = {
  case: (document, asOf) => read(parseCase(document), (record) => inCase(record, asOf)),
  history: (document) =>
    read(parseHistory(document), (history) => [
      { about: 'What fits together in the history', findings: checkHistory(history).findings },
    ]),
  agreement: (document, asOf) =>
    read(parseParentalAgreement(document), (agreement) => [
      {
        about: 'The agreement by itself, without the assessment and the level',
        findings: checkAgreement(agreement, { asOf }).findings.filter(
          ({ code }) => code !== 'agreement.agreed-level-not-given',
        ),
      },
    ]),
  plan: (document, asOf) =>
    read(parseReunificationPlan(document), (plan) => [
      { about: 'The plan by itself, without the level', findings: checkPlan(plan, { asOf }).findings },
    ]),
};

/**
 * What a document that can be read still lacks, part by part.
 *
 * @param kind - what it holds
 * @param document - the document
 * @param asOf - the day by which it is checked
 * @returns the parts that were checked, with what was found in each; `undefined` for what cannot be read, and for a kind of which only
 *   this can be said: it can be read
 */
export const lackingIn = (kind: DocumentKind, document: unknown, asOf: CivilDate): readonly Lacking[] | undefined =>
  CHECKS[kind]?.(document, asOf);
