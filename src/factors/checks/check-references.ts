/** Whether an assessment refers only to who and what is in the case. */

import { type Finding, findingWhen, type PathStep } from '../../shared/findings/finding.js';
import { allRead, type PartlyRead, readEntries } from '../../shared/findings/partly-read.js';
import { repeatsIn } from '../../shared/repeats.js';
import { ASSESSMENT_FINDINGS, type AssessmentFindingCode } from '../findings.js';
import type {
  PartlyReadAssessment,
  PartlyReadIds,
  PartlyReadObserved,
  PartlyReadSubject,
} from './partly-read-assessment.js';

type Path = readonly PathStep[];
type Found = readonly Finding<AssessmentFindingCode>[];
const when = /* @__PURE__ */ findingWhen(ASSESSMENT_FINDINGS);

/** Ids that may be referred to; `undefined` where one could not be read, so that no other can be called unknown. */
const idsOf = (people: PartlyRead<readonly { readonly id: string }[]> | undefined): ReadonlySet<string> | undefined => {
  const ids = allRead(people?.map((person) => person?.id));
  return ids === undefined || ids.length === 0 ? undefined : new Set(ids);
};

/** Who and what may be referred to: the ids in the case. */
export interface IdsInCase {
  readonly child: ReadonlySet<string> | undefined;
  readonly parent: ReadonlySet<string> | undefined;
  readonly wayHome: ReadonlySet<string> | undefined;
}

/**
 * Who and what an assessment may refer to.
 *
 * @param assessment - the assessment
 * @returns the ids in it
 */
export const knownIn = ({ children, parents, waysHome }: PartlyReadAssessment): IdsInCase => ({
  child: idsOf(children),
  parent: idsOf(parents),
  wayHome: idsOf(waysHome),
});

/**
 * Whether an id is of nobody and nothing in the case.
 *
 * @param id - the id
 * @param known - the ids in the case; `undefined` where one could not be read
 * @returns false also where nobody can say
 */
export const isUnknown = (id: string | undefined, known: ReadonlySet<string> | undefined): boolean =>
  id !== undefined && known?.has(id) === false;

/**
 * What is found about a list of ids.
 *
 * @param ids - the ids
 * @param who - whose they are
 * @param known - the ids in the case
 * @param path - where the list stands
 * @returns what was found
 */
export const checkIds = (ids: PartlyReadIds, who: 'child' | 'parent', known: IdsInCase, ...path: Path): Found => {
  const readable = readEntries(ids);
  const repeats = repeatsIn(readable.map(({ entry }) => entry));
  return readable.flatMap(({ entry: id, position }, order) => [
    ...when(isUnknown(id, known[who]), `case.unknown-${who}`, ...path, position),
    ...when(repeats.has(order), `case.${who}-repeated`, ...path, position),
  ]);
};

/**
 * What is found about the ways home that an observation names.
 *
 * @param observed - the observation
 * @param known - the ids in the case
 * @param path - where it stands
 * @returns what was found
 */
export const checkWays = ({ addressed }: PartlyReadObserved, known: IdsInCase, path: Path): Found =>
  readEntries(addressed).flatMap(({ entry, position }) =>
    when(isUnknown(entry.wayHome, known.wayHome), 'case.unknown-way-home', ...path, 'addressed', position, 'wayHome'),
  );

/**
 * What is found about whom an observation is about.
 *
 * @param subject - whom
 * @param known - the ids in the case
 * @param path - where it stands
 * @returns what was found
 */
export const checkSubject = (subject: PartlyReadSubject | undefined, known: IdsInCase, ...path: Path): Found => {
  switch (subject?.kind) {
    case undefined:
    case 'child':
    case 'professionals':
      return [];
    case 'parent':
      return when(isUnknown(subject?.parent, known.parent), 'case.unknown-parent', ...path, 'parent');
    case 'parents-together':
    case 'household':
    case 'social-setting':
      return checkIds(subject?.parents, 'parent', known, ...path, 'parents');
  }
};
