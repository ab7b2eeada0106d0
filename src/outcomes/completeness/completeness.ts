/** Words of completeness: which data are there, for how many children. It is read before any figure made of them. */
import type { CivilDate } from '../../shared/days/civil-date.js';
import type { Answer } from '../../shared/made-by.js';
import type { BirthDate } from '../periods/index.js';
import type { DataItemId, RecordedItemId } from './data-items.js';

/** What the rows do not hold. */
export interface CompletenessQuestion {
  /** Dates of birth, such as those in the header of the return. Left out, it is not known for whom there are any. */
  readonly births?: readonly BirthDate[] | undefined;
  /** For which children each of these is recorded elsewhere, by the names that the rows use. What is left out is not known. */
  readonly recorded?: Readonly<Partial<Record<RecordedItemId, readonly string[]>>> | undefined;
}

/** For how many children one item is there. */
export type ItemCompleteness =
  | {
      /** It was looked for. */
      readonly kind: 'counted';
      /** What. */
      readonly item: DataItemId;
      /** Of how many children it is asked. Those for whom it is whole, partly there and missing add up to them. */
      readonly children: number;
      /** Children for whom it is there everywhere it is asked. */
      readonly whole: number;
      /** Children for whom it is there in some episodes, and not in others. */
      readonly partly: number;
      /** Children for whom it is nowhere. */
      readonly missing: number;
      /** Children among the last two of whom something is written that could not be read. */
      readonly unreadable: number;
      /** Children said to have it who are not among the rows, or of whom it is not asked. */
      readonly ofOthers: number;
    }
  | {
      /** Nobody said for whom it is recorded, or no row has the field: that is not known, which is not the same as none. */
      readonly kind: 'not-passed';
      /** What. */
      readonly item: DataItemId;
    };

/** Which data are there. There are no percentages: each figure stands beside that of which it is part. */
export interface Completeness extends Answer {
  /** How many rows there were. */
  readonly rows: number;
  /** How many of them do not say whose they are. */
  readonly rowsWithoutChild: number;
  /** How many children the rows name. */
  readonly children: number;
  /** How many children have an episode that ended by one of the Department’s three categories of return. */
  readonly childrenWhoWentHome: number;
  /** The first day in the rows; left out where there is none. */
  readonly from?: CivilDate | undefined;
  /** The last day in the rows; left out where there is none. */
  readonly until?: CivilDate | undefined;
  /** Each item. */
  readonly items: readonly ItemCompleteness[];
}
