/** The codes of findings about a genogram, with what each means. Printed in `docs/findings.md`. */

import type { FindingRegister } from '../../../shared/findings/finding.js';
import { frozen } from '../../../shared/frozen.js';

/** Codes of findings about a genogram. */
export type GenogramFindingCode =
  | 'genogram.person-repeated'
  | 'genogram.partnership-repeated'
  | 'genogram.unknown-person'
  | 'genogram.partner-of-self'
  | 'genogram.same-partnership-twice'
  | 'genogram.own-ancestor'
  | 'genogram.parentage-repeated'
  | 'genogram.more-than-two-birth-parents'
  | 'genogram.birth-parents-of-one-sex'
  | 'genogram.parent-born-after-child'
  | 'genogram.parent-very-young'
  | 'genogram.mother-died-before-birth'
  | 'genogram.father-died-before-birth'
  | 'genogram.died-before-birth'
  | 'genogram.day-after-recorded'
  | 'genogram.day-of-what-is-denied'
  | 'genogram.not-born-but-related'
  | 'genogram.pregnancy-over'
  | 'genogram.ended-before-it-began'
  | 'genogram.divorced-without-marriage'
  | 'genogram.partnership-outside-life'
  | 'genogram.born-together-repeated'
  | 'genogram.born-together-on-other-days'
  | 'genogram.born-together-of-others'
  | 'genogram.identical-of-two-sexes'
  | 'genogram.nobody-related'
  | 'genogram.child-missing'
  | 'genogram.parent-missing';

/** Message and severity for each code about a genogram: what cannot be is a `must`, what is unlikely a `should` (I-255). */
export const GENOGRAM_FINDINGS: FindingRegister<GenogramFindingCode> = /* @__PURE__ */ frozen({
  'genogram.person-repeated': {
    severity: 'must',
    message: 'Another person in the genogram has this id. Give each person their own.',
  },
  'genogram.partnership-repeated': {
    severity: 'must',
    message: 'Another partnership in the genogram has this id. Give each partnership its own.',
  },
  'genogram.unknown-person': {
    severity: 'must',
    message: 'No person in the genogram has this id. Add the person, or correct the id.',
  },
  'genogram.partner-of-self': { severity: 'must', message: 'Nobody is their own partner. Correct one of the two ids.' },
  'genogram.same-partnership-twice': {
    severity: 'should',
    message: 'These two people have another partnership that began on the same day. Keep one.',
  },
  'genogram.own-ancestor': {
    severity: 'must',
    message: 'By this, somebody is their own parent, grandparent or earlier. Correct who is whose child.',
  },
  'genogram.parentage-repeated': {
    severity: 'should',
    message: 'It is already said that this is a parent of this child, in the same way. Remove one entry.',
  },
  'genogram.more-than-two-birth-parents': {
    severity: 'must',
    message: 'This child has more than two parents by birth. Correct who they are, or how the child belongs to them.',
  },
  'genogram.birth-parents-of-one-sex': {
    severity: 'should',
    message: 'Both parents by birth have the same symbol. Check that this is meant.',
  },
  'genogram.parent-born-after-child': {
    severity: 'must',
    message: 'A parent by birth was not born before this child. Correct one of the two dates of birth.',
  },
  'genogram.parent-very-young': {
    severity: 'should',
    message:
      'A parent was under 12 when this child was born. Check both dates of birth, and how the child belongs to them.',
  },
  'genogram.mother-died-before-birth': {
    severity: 'must',
    message: 'The mother by birth died before this child was born. Correct one of the two days.',
  },
  'genogram.father-died-before-birth': {
    severity: 'should',
    message: 'A parent by birth died more than ten months before this child was born. Check both days.',
  },
  'genogram.died-before-birth': {
    severity: 'must',
    message: 'This person died before they were born. Correct one of the two days.',
  },
  'genogram.day-after-recorded': {
    severity: 'must',
    message: 'This day is after the day on which the genogram was recorded. Correct one of the two days.',
  },
  'genogram.day-of-what-is-denied': {
    severity: 'must',
    message: 'This says that it has not happened, and another field says when it did. Correct one of the two.',
  },
  'genogram.not-born-but-related': {
    severity: 'must',
    message:
      'A pregnancy, or one that did not lead to a live birth, has no partner and no child. Correct the id or the symbol.',
  },
  'genogram.pregnancy-over': {
    severity: 'should',
    message:
      'By the day on which the genogram was recorded, this child should have been born. Choose the symbol that now applies.',
  },
  'genogram.ended-before-it-began': {
    severity: 'must',
    message: 'This comes before something that must have been earlier. Correct the days of the partnership.',
  },
  'genogram.divorced-without-marriage': {
    severity: 'must',
    message: 'These people are divorced, but are not recorded as having been married. Correct one of the two.',
  },
  'genogram.partnership-outside-life': {
    severity: 'must',
    message: 'One of the two was not yet born, or had died, on this day. Correct the day.',
  },
  'genogram.born-together-repeated': {
    severity: 'must',
    message: 'This child is already named as born together with others. Name each child once.',
  },
  'genogram.born-together-on-other-days': {
    severity: 'should',
    message: 'These children are said to be born together, and their dates of birth are days apart. Check the dates.',
  },
  'genogram.born-together-of-others': {
    severity: 'must',
    message:
      'These children are said to be born together, and have no parent by birth in common. Correct one of the two.',
  },
  'genogram.identical-of-two-sexes': {
    severity: 'should',
    message: 'These children are said to be identical, and have different symbols. Check both.',
  },
  'genogram.nobody-related': {
    severity: 'should',
    message: 'Nothing says how this person belongs to the family. Add whose partner, parent or child they are.',
  },
  'genogram.child-missing': {
    severity: 'should',
    message: 'The child of the case is not in the genogram. Add the child, with the id that the case has.',
  },
  'genogram.parent-missing': {
    severity: 'should',
    message: 'A parent of the case is not in the genogram. Add the parent, with the id that the case has.',
  },
});
