/** Whether everybody signed, and has a copy. */

import type { ParentId } from '../../factors/index.js';
import { type CivilDate, isEarlier } from '../../shared/days/civil-date.js';
import { isBlank } from '../../shared/text/text.js';
import { type FormFinding, when } from './form-finding.js';
import type { AgreementContext, ParentalAgreement } from './parental-agreement.js';
import { isStillToCome } from './still-to-come.js';

/**
 * What is found about signatures and copies.
 *
 * @param agreement - the agreement
 * @param context - what it is checked against
 * @returns what was found
 */
export const checkSignatures = (agreement: ParentalAgreement, { asOf }: AgreementContext): readonly FormFinding[] => {
  // What is dated after the day asked about has not been given.
  const isGiven = ({ on }: { readonly on: CivilDate }): boolean => !isStillToCome(on, asOf);
  const { parents = [], workers = [], signatures = [], copies = [], copyOnFile, madeOn } = agreement;
  const hasSigned = (parent: ParentId): boolean =>
    signatures.some(
      (signature) =>
        signature.kind === 'parent' && !isBlank(parent) && signature.parent === parent && isGiven(signature),
    );
  return [
    ...parents.flatMap((parent, position) => [
      ...when(!hasSigned(parent), 'agreement.parent-not-signed', 'parents', position),
      ...when(
        !copies.some((copy) => copy.parent === parent && isGiven(copy)),
        'agreement.copy-not-given',
        'parents',
        position,
      ),
    ]),
    ...when(
      !signatures.some(
        (signature) =>
          signature.kind === 'worker' &&
          !isBlank(signature.person) &&
          workers.includes(signature.person) &&
          isGiven(signature),
      ),
      'agreement.worker-not-signed',
      'signatures',
    ),
    ...copies.flatMap((copy, position) =>
      when(
        signatures.some(
          (signature) => signature.kind === 'parent' && signature.parent === copy.parent && copy.on < signature.on,
        ),
        'agreement.copy-before-signing',
        'copies',
        position,
        'on',
      ),
    ),
    ...signatures.flatMap((signature, position) => {
      const isParty =
        signature.kind === 'parent' ? parents.includes(signature.parent) : workers.includes(signature.person);
      return [
        ...when(!isParty, 'agreement.signed-by-stranger', 'signatures', position),
        ...when(isEarlier(signature.on, madeOn), 'agreement.signed-before-made', 'signatures', position, 'on'),
      ];
    }),
    ...when(copyOnFile !== true, 'agreement.copy-not-on-file', 'copyOnFile'),
  ];
};
