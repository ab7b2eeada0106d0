/** Whether a genogram hangs together. */

import { type Check, checked } from '../../../shared/findings/check.js';
import type { Finding, MoreFindingsCode } from '../../../shared/findings/finding.js';
import { readOnce } from '../../../shared/shapes/shape.js';
import { findingsInGenogram } from './findings-in-genogram.js';
import type { Genogram, GenogramPeople } from './genogram.js';
import type { GenogramFindingCode } from './genogram-findings.js';
import { GENOGRAM, GENOGRAM_PEOPLE } from './shapes.js';

/**
 * Says whether a genogram hangs together: everybody who is named is in it, nobody is their own ancestor, days are in an order that can be.
 * What cannot be is a `must`; what is unlikely, such as a parent of eleven, is a `should`, since people have to look.
 *
 * @param genogram - the genogram
 * @param of - the child and the parents of the case, who should be in it
 * @returns everything that was found, with paths into the genogram
 * @throws InputError if an argument has the wrong type
 *
 * @example
 * ```ts
 * import { civilDate } from 'reunification-framework';
 * import { checkGenogram } from 'reunification-framework/case';
 *
 * const { findings } = checkGenogram({
 *   recordedOn: civilDate('2024-03-01'),
 *   people: [
 *     { id: 'mother', kind: 'female', bornOn: civilDate('2009-06-02') },
 *     { id: 'child-1', kind: 'male', bornOn: civilDate('2021-06-01') },
 *   ],
 *   partnerships: [],
 *   parentages: [{ child: 'child-1', parents: ['mother', 'father'], kind: 'birth' }],
 * });
 * findings.map(({ code, severity, path }) => `${severity}: ${code} at ${path.join('.')}`);
 * // => ['must: genogram.unknown-person at parentages.0.parents.1', 'should: genogram.parent-very-young at parentages.0.parents.0']
 * ```
 */
export function checkGenogram(
  genogram: Genogram,
  of: GenogramPeople = {},
): Check<Finding<GenogramFindingCode | MoreFindingsCode>> {
  const read = readOnce('genogram', genogram, GENOGRAM);
  return checked<Finding<GenogramFindingCode>>(findingsInGenogram(read, readOnce('of', of, GENOGRAM_PEOPLE)));
}
