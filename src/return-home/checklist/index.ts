/** Things that have to be done, and what people recorded of them. */

export type {
  Answers,
  CheckedItem,
  ChecklistRule,
  ItemReasonCode,
  ItemVerdict,
  RecordedAnswer,
  StepsQuestion,
} from './checklist.js';
export { ITEM_REASONS } from './item-reasons.js';
