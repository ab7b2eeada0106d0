/** What in a case does not fit together, of a record that could be read. */

import type { RecordedAnswer } from '../../../return-home/index.js';
import type { CivilDate } from '../../../shared/days/civil-date.js';
import type { PathStep } from '../../../shared/findings/finding.js';
import type { CaseRecord, CaseWayHome } from '../case-record.js';
import { assessmentOf, historyOf } from '../parts/parts.js';
import { findingsInCase } from './check-case.js';
import type { FoundInCase, PartlyReadWayHome } from './partly-read-case.js';

const NOTHING_FOUND = { observations: [], circumstances: [], capacityToChange: [] } as const;

const wayHomeOf = (record: CaseRecord, wayHome: CaseWayHome): PartlyReadWayHome => {
  const { edition, child } = record;
  const { id, parents, classifications, agreements, plans, approvals, goalReviews, support } = wayHome;
  return {
    id,
    parents,
    history: historyOf(record, wayHome),
    classifications,
    agreements: agreements?.map((agreement) => ({ ...agreement, edition, child: child.id })),
    plans: plans?.map((plan) => ({ ...plan, edition, child: child.id, wayHome: { parents } })),
    goalReviews,
    support,
    recordedOn: {
      agreements: agreements?.map(({ madeOn, recordedOn }) => ({ on: madeOn, recordedOn })),
      plans: plans?.map(({ madeOn, recordedOn }) => ({ on: madeOn, recordedOn })),
      approvals,
    },
  };
};

const ownDayOf = (answer: RecordedAnswer): { readonly on?: CivilDate } =>
  answer.kind === 'done' ? { on: answer.on } : {};

const saysOf = (answer: RecordedAnswer): string => JSON.stringify({ kind: answer.kind, ...ownDayOf(answer) });

/**
 * What in a whole case does not fit together.
 *
 * @param record - the case
 * @returns everything that was found, with paths into the case
 */
export const findingsIn = (record: CaseRecord): readonly FoundInCase[] => {
  const { child, waysHome, assessments, journey, decisionsAgainstReturn, reports, ...others } = record;
  return findingsInCase({
    ...others,
    evidence: {
      chronology: record.chronology,
      parts: [
        ...waysHome.map(({ notThere }, position) => ({ at: ['waysHome', position], lists: { notThere } })),
        ...(assessments ?? []).map(({ recordedOn, ...lists }, position) => ({
          at: ['assessments', position],
          recordedOn,
          lists,
        })),
      ],
    },
    family: record.genograms,
    bornOn: child.bornOn,
    people: assessmentOf(record, NOTHING_FOUND),
    waysHome: waysHome.map((wayHome) => wayHomeOf(record, wayHome)),
    assessments: assessments?.map((assessed) => assessmentOf(record, assessed)),
    journey: journey?.map(({ answer, ...entry }) => ({ ...entry, ...ownDayOf(answer), says: saysOf(answer) })),
    decisionsAgainstReturn: decisionsAgainstReturn?.map(({ wayHome, recordedOn, decidedOn }) => ({
      wayHome,
      recordedOn,
      on: decidedOn,
    })),
    reports: reports?.map(({ id, wayHome, recordedOn, madeOn }) => ({ id, wayHome, recordedOn, on: madeOn })),
    assessedOn: assessments?.map(({ recordedOn }) => recordedOn),
  });
};

/** What stands at a step; nothing in what is not there. */
const partAt = (value: unknown, step: PathStep): unknown => Reflect.get(Object(value), step);

/** Finds where the entries of a shortened list stand in the whole list. */
const positionsIn = (): ((whole: readonly unknown[], part: readonly unknown[], position: number) => number) => {
  const positionsOf = new Map<readonly unknown[], ReadonlyMap<unknown, number>>();
  return (whole, part, position) => {
    const positions = positionsOf.get(whole) ?? new Map(whole.map((entry, inWhole) => [entry, inWhole]));
    positionsOf.set(whole, positions);
    return positions.get(part[position]) ?? position;
  };
};

/**
 * What had to be looked at in a case by what was known on a day: what `parseCase` finds and lets pass.
 *
 * @param record - the case
 * @param known - the same without what was recorded later
 * @returns the findings, with paths into the case
 */
export function findingsBy(record: CaseRecord, known: CaseRecord): readonly FoundInCase[] {
  const positionIn = positionsIn();
  return findingsIn(known)
    .filter(({ severity }) => severity === 'should')
    .map((finding) => {
      let [whole, part]: readonly [unknown, unknown] = [record, known];
      const path = finding.path.map((step) => {
        const stepInWhole =
          typeof step === 'number' && Array.isArray(whole) && Array.isArray(part)
            ? positionIn(whole, part, step)
            : step;
        [whole, part] = [partAt(whole, stepInWhole), partAt(part, step)];
        return stepInWhole;
      });
      return { ...finding, path };
    });
}
