/** What can be wrong with a practice: each fault an edit of the sample, and the finding that it gives. */
import { ABSENT, type Fault } from './edits.js';
import { PRACTICE } from './samples.js';

/** Faults that have nothing to do with each other. */
export const PRACTICE_FAULTS: readonly Fault[] = [
  { fault: 'a field too many', edits: { extra: 1 }, finds: ['shape.unknown-field', ''] },
  {
    fault: 'too few months for a clock that cannot be shortened',
    edits: { 'variations.0.clock': 'M1', 'variations.0.months': 5 },
    finds: ['practice.shortened', 'variations.0.months'],
  },
  { fault: 'no reason', edits: { 'variations.0.reason': ABSENT }, finds: ['shape.missing', 'variations.0.reason'] },
  {
    fault: 'too few months of support',
    edits: { 'variations.1.months': 5 },
    finds: ['practice.support-too-short', 'variations.1.months'],
  },
  { fault: 'an empty reason', edits: { 'variations.1.reason': '' }, finds: ['shape.empty', 'variations.1.reason'] },
  {
    fault: 'no real day',
    edits: { 'variations.2.from': '2023-02-29' },
    finds: ['date.impossible', 'variations.2.from'],
  },
  {
    fault: 'a factor listed twice',
    edits: { 'variations.3.factors.2': 'neglect' },
    finds: ['practice.factor-repeated', 'variations.3.factors.2'],
  },
  {
    fault: 'a factor that there is not',
    edits: { 'variations.3.factors.1': 'bad-luck' },
    finds: ['shape.not-one-of', 'variations.3.factors.1'],
  },
  {
    fault: 'the same varied twice from one day',
    edits: { 'variations.4': PRACTICE.variations[3] },
    finds: ['practice.varied-twice-from-one-day', 'variations.4.from'],
  },
];
