/** Small numbers: counts as they may leave the authority. */
export type {
  CountRow,
  CountTable,
  ShownCount,
  SuppressedRow,
  SuppressedTable,
  SuppressionRule,
} from './count-table.js';
export { suppressed } from './suppressed.js';
