/** What the codes of placements say of the placements that the law tells apart: rules as data (I-231). */
import type { PlacementKind } from '../../case/record/in-law.js';
import { frozen } from '../../shared/frozen.js';
import type { Ssda903PlacementCode } from '../codes/code.js';

/** A placement of the case; a time away, in which the placement before it goes on; or one of several, of which the code does not tell which. */
export type PlacementByCode = PlacementKind | 'away-for-a-time' | 'cannot-say';

/** What each code of a placement says. */
export const PLACEMENTS_BY_CODE: Readonly<Record<Ssda903PlacementCode, PlacementByCode>> = /* @__PURE__ */ frozen({
  // Before the parents were assessed, or after.
  P1: 'cannot-say',
  // Adoption has times of its own, which were not read.
  A3: 'cannot-say',
  A4: 'cannot-say',
  A5: 'cannot-say',
  A6: 'cannot-say',
  H5: 'other',
  K1: 'residential',
  K2: 'residential',
  P2: 'other',
  P3: 'other',
  R1: 'residential',
  R2: 'other',
  R3: 'other',
  R5: 'other',
  S1: 'residential',
  T0: 'away-for-a-time',
  T1: 'away-for-a-time',
  T2: 'away-for-a-time',
  T3: 'away-for-a-time',
  T4: 'away-for-a-time',
  U1: 'long-term-foster',
  // A relative or friend may be approved for now only.
  U2: 'cannot-say',
  U3: 'cannot-say',
  U4: 'long-term-foster',
  U5: 'foster',
  U6: 'foster',
  // Whatever the authority lists.
  Z1: 'cannot-say',
});
