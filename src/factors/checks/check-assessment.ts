/** Whether the parts of an assessment fit together. */

import { type Check, checked } from '../../shared/findings/check.js';
import {
  type Finding,
  findingIn,
  findingWhen,
  type MoreFindingsCode,
  type PathStep,
} from '../../shared/findings/finding.js';
import type { InputErrorCode } from '../../shared/findings/input-error.js';
import { type PartlyRead, readEntries } from '../../shared/findings/partly-read.js';
import { readOnceOrFind } from '../../shared/shapes/shape.js';
import type { WayHome } from '../assessment.js';
import { ASSESSMENT_FINDINGS, type AssessmentFindingCode } from '../findings.js';
import { CIRCUMSTANCES } from '../register/circumstances.js';
import { factorById } from '../register/register.js';
import { ASSESSMENT } from '../shapes.js';
import { checkEvidence, checkMitigations, checkObserved, checkStatus, reportedRisks } from './check-observed.js';
import { checkIds, checkSubject, checkWays, type IdsInCase, isUnknown, knownIn } from './check-references.js';
import type { PartlyReadAssessment } from './partly-read-assessment.js';
import {
  asObservedTwice,
  keyOfIds,
  keyOfObserved,
  positionsOfRepeats,
  sameBy,
  sameByChild,
} from './same-in-assessment.js';

type Path = readonly PathStep[];
type Found = readonly Finding<AssessmentFindingCode>[];

const finding = /* @__PURE__ */ findingIn(ASSESSMENT_FINDINGS);
const when = /* @__PURE__ */ findingWhen(ASSESSMENT_FINDINGS);

const checkNotThere = ({ parents = [], notThere }: PartlyRead<WayHome>, known: IdsInCase, path: Path): Found =>
  readEntries(notThere).flatMap(({ entry: { parent, evidence }, position }) => [
    ...when(isUnknown(parent, known.parent), 'case.unknown-parent', ...path, position, 'parent'),
    ...when(parent !== undefined && parents.includes(parent), 'way-home.lives-there', ...path, position, 'parent'),
    ...checkEvidence(evidence, ...path, position, 'evidence'),
  ]);

const checkPeople = ({ children, parents }: PartlyReadAssessment): Found => {
  const childIds = new Set(readEntries(children).map(({ entry }) => entry.id));
  return [
    ...positionsOfRepeats(children, ({ id }) => sameBy(id)).map((position) =>
      finding('case.duplicate-child', 'children', position, 'id'),
    ),
    ...readEntries(children).flatMap(({ entry: { bornOn, infancy }, position }) =>
      when(bornOn !== undefined && infancy !== undefined, 'child.age-given-twice', 'children', position, 'infancy'),
    ),
    ...positionsOfRepeats(parents, ({ id }) => sameBy(id)).map((position) =>
      finding('case.duplicate-parent', 'parents', position, 'id'),
    ),
    ...readEntries(parents).flatMap(({ entry: { id }, position }) =>
      when(id !== undefined && childIds.has(id), 'case.id-used-for-child-and-parent', 'parents', position, 'id'),
    ),
  ];
};

const checkWaysHome = ({ waysHome }: PartlyReadAssessment, known: IdsInCase): Found => [
  ...positionsOfRepeats(waysHome, (way) => [
    ...sameBy(way.id),
    ...sameByChild(keyOfIds(way.parents), way.children),
  ]).map((position) => finding('case.duplicate-way-home', 'waysHome', position)),
  ...readEntries(waysHome).flatMap(({ entry, position }) => [
    ...checkIds(entry.children, 'child', known, 'waysHome', position, 'children'),
    ...checkIds(entry.parents, 'parent', known, 'waysHome', position, 'parents'),
    ...checkNotThere(entry, known, ['waysHome', position, 'notThere']),
  ]),
];

const checkObservations = ({ observations }: PartlyReadAssessment, known: IdsInCase): Found => {
  const reported = reportedRisks(observations);
  return [
    ...positionsOfRepeats(observations, ({ factor, about, status, children }) =>
      asObservedTwice(keyOfObserved(factor, about), status, children),
    ).map((position) => finding('observation.duplicate', 'observations', position)),
    ...readEntries(observations).flatMap(({ entry, position }) => {
      const path: Path = ['observations', position];
      return [
        ...checkIds(entry.children, 'child', known, ...path, 'children'),
        ...checkSubject(entry.about, known, ...path, 'about'),
        ...checkObserved(entry, entry.factor && factorById(entry.factor).about, path),
        ...checkStatus(entry, path),
        ...checkWays(entry, known, path),
        ...readEntries(entry.mitigates).flatMap(({ entry: claim, position: inMitigates }) =>
          checkSubject(claim.about, known, ...path, 'mitigates', inMitigates, 'about'),
        ),
        ...checkMitigations(entry, reported, path),
      ];
    }),
  ];
};

const checkCircumstances = ({ circumstances }: PartlyReadAssessment, known: IdsInCase): Found => [
  ...positionsOfRepeats(circumstances, ({ circumstance, about, children }) =>
    sameByChild(keyOfObserved(circumstance, about), children),
  ).map((position) => finding('observation.duplicate', 'circumstances', position)),
  ...readEntries(circumstances).flatMap(({ entry, position }) => {
    const path: Path = ['circumstances', position];
    const { circumstance, status, addressed } = entry;
    return [
      ...checkIds(entry.children, 'child', known, ...path, 'children'),
      ...checkSubject(entry.about, known, ...path, 'about'),
      ...checkObserved(entry, circumstance && CIRCUMSTANCES[circumstance].about, path),
      ...checkWays(entry, known, path),
      ...when(
        addressed !== undefined &&
          circumstance !== undefined &&
          status !== undefined &&
          !(CIRCUMSTANCES[circumstance].countsInRow1 && status === 'present'),
        'observation.addressed-misplaced',
        ...path,
        'addressed',
      ),
    ];
  }),
];

const checkConclusions = ({ capacityToChange }: PartlyReadAssessment, known: IdsInCase): Found => [
  ...positionsOfRepeats(capacityToChange, ({ parents, children }) => sameByChild(keyOfIds(parents), children)).map(
    (position) => finding('capacity.duplicate', 'capacityToChange', position),
  ),
  ...readEntries(capacityToChange).flatMap(({ entry, position }) => [
    ...checkIds(entry.children, 'child', known, 'capacityToChange', position, 'children'),
    ...checkIds(entry.parents, 'parent', known, 'capacityToChange', position, 'parents'),
    ...checkEvidence(entry.restsOn, 'capacityToChange', position, 'restsOn'),
  ]),
];

export const findingsInAssessment = (assessment: PartlyReadAssessment): readonly Finding<AssessmentFindingCode>[] => {
  const known = knownIn(assessment);
  return [checkPeople, checkWaysHome, checkObservations, checkCircumstances, checkConclusions].flatMap((check) =>
    check(assessment, known),
  );
};

/**
 * Finds everything in an assessment that does not fit together: ids used twice, references to people who are not in the
 * case, factors observed of the wrong subject, the same observation twice, mitigation of nothing, dates in the wrong order.
 *
 * @param assessment - an assessment, in which parts that could not be read are `undefined`
 * @returns all findings, in the order of the assessment's fields; none when it fits together.
 * Invalid input: one finding that says so.
 *
 * @example
 * ```ts
 * import { checkAssessment } from 'reunification-framework/factors';
 *
 * const { findings } = checkAssessment({
 *   children: [{ id: 'child-1' }],
 *   parents: [{ id: 'parent-1' }],
 *   observations: [{ factor: 'neglect', children: ['child-2'], about: { kind: 'child' }, evidence: [] }],
 * });
 * findings.map(({ code, path }) => `${code} at ${path.join('.')}`);
 * // => ['case.unknown-child at observations.0.children.0']
 * ```
 */
export function checkAssessment(
  assessment: PartlyReadAssessment,
): Check<Finding<AssessmentFindingCode | InputErrorCode | MoreFindingsCode>> {
  const read = readOnceOrFind(assessment, ASSESSMENT, 'parts');
  return checked<Finding<AssessmentFindingCode | InputErrorCode | MoreFindingsCode>>(
    'finding' in read ? [read.finding] : findingsInAssessment(read.value),
  );
}
