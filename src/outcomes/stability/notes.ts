/** What has to be said beside the counts. */
import { frozen } from '../../shared/frozen.js';
import { LOG_LOG_INTERVAL, NOTE_ON_SAMPLES, STABILITY_NOT_SUCCESS } from '../sources.js';
import type { StabilityNote, StabilityNoteId, StabilityUnit } from './stability.js';

/** The notes, by id. */
export const STABILITY_NOTES: Readonly<Record<StabilityNoteId, StabilityNote>> = /* @__PURE__ */ (() =>
  frozen({
    'stable-is-not-successful': {
      id: 'stable-is-not-successful',
      says: 'Still home means that the child is not known to have re-entered care. It does not mean that the return was successful: how safe and well the child is, these records do not say.',
      source: STABILITY_NOT_SUCCESS,
    },
    'exit-cohort': {
      id: 'exit-cohort',
      says: 'These are children who left care for home between two dates. Figures on children who entered care between two dates are others, and are never set beside these as if they were the same.',
      source: NOTE_ON_SAMPLES,
    },
    denominator: {
      id: 'denominator',
      says: 'A return counts after a number of months only if that time lies within the data, whatever happened. Returns that are more recent are left out whole, those that broke down early too.',
    },
    estimates: {
      id: 'estimates',
      says: 'The estimates also use recent returns for as long as they were followed. The interval is for each time by itself, 95 %, on the scale of log(−log). It says how much chance is in a number, and nothing about practice.',
      source: LOG_LOG_INTERVAL,
    },
    'returns-of-one-child': {
      id: 'returns-of-one-child',
      says: 'Where returns are counted, one child may be among them more than once. The interval takes them as unrelated, and is then too narrow.',
    },
    'published-figures': {
      id: 'published-figures',
      says: 'Published figures stand beside the counts as context. Each counts other children in another way; none is a target, and none says how well an authority works.',
    },
  }))();

/**
 * The notes for a count.
 *
 * @param unit - what was counted
 * @returns the notes
 */
export const notesFor = (unit: StabilityUnit): readonly StabilityNote[] =>
  Object.values(STABILITY_NOTES).filter(({ id }) => id !== 'returns-of-one-child' || unit === 'return');
