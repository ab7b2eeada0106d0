/** The shapes of a genogram, and of the people it is about. */

import type { Shape } from '../../../shared/shapes/shape-type.js';
import {
  GENOGRAM_PERSON_KINDS,
  type Genogram,
  type GenogramPeople,
  PARENTAGE_KINDS,
  PARTNERSHIP_KINDS,
} from './genogram.js';

/** The shape of {@link Genogram}. */
export const GENOGRAM = /* @__PURE__ */ (() =>
  ({
    fields: {
      recordedOn: 'day',
      people: {
        listOf: {
          fields: {
            id: 'text',
            kind: { oneOf: GENOGRAM_PERSON_KINDS },
            label: { optional: 'text' },
            bornOn: { optional: 'day' },
            diedOn: { optional: 'day' },
            hasDied: { optional: 'flag' },
          },
        },
      },
      partnerships: {
        listOf: {
          fields: {
            id: 'text',
            person: 'text',
            partner: 'text',
            kind: { oneOf: PARTNERSHIP_KINDS },
            from: { optional: 'day' },
            separatedOn: { optional: 'day' },
            hasSeparated: { optional: 'flag' },
            divorcedOn: { optional: 'day' },
            isDivorced: { optional: 'flag' },
          },
        },
      },
      parentages: {
        listOf: {
          fields: { child: 'text', parents: { listOf: 'text', atLeast: 1 }, kind: { oneOf: PARENTAGE_KINDS } },
        },
      },
      bornTogether: {
        optional: {
          listOf: { fields: { children: { listOf: 'text', atLeast: 2 }, areIdentical: { optional: 'flag' } } },
        },
      },
    },
  }) as const satisfies Shape<Genogram>)();

/** The shape of {@link GenogramPeople}. */
export const GENOGRAM_PEOPLE = {
  fields: { child: { optional: 'text' }, parents: { optional: { listOf: 'text' } } },
} as const satisfies Shape<GenogramPeople>;
