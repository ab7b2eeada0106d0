/** Which data are there, for how many children. */
export type { Completeness, CompletenessQuestion, ItemCompleteness } from './completeness.js';
export { completenessOf } from './completeness-of.js';
export {
  type AskedOf,
  DATA_GROUPS,
  DATA_ITEM_IDS,
  DATA_ITEMS,
  type DataGroup,
  type DataItem,
  type DataItemId,
  RECORDED_ITEM_IDS,
  type RecordedItemId,
} from './data-items.js';
