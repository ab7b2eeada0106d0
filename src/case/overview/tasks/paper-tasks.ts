/** What is missing in the chronology, and what cannot be in the genogram: a task of the work list for each. */

import { chronologyChecked } from '../../../factors/chronology/check-chronology.js';
import type { Finding } from '../../../shared/findings/finding.js';
import type { CaseRecord } from '../../record/case-record.js';
import { findingsInGenogram } from '../../record/genogram/findings-in-genogram.js';
import type { Known } from '../../record/parts/legal.js';
import { latestGenogram } from '../../record/parts/parts.js';
import type { OTHER_TASKS } from './work-rules.js';

/** A paper of which something has to be put right. */
export interface PaperTask {
  /** The task. */
  readonly task: Extract<keyof typeof OTHER_TASKS, 'chronology-incomplete' | 'genogram-wrong'>;
  /** What settles it: what each kind of finding asks for. */
  readonly settledBy: string;
}

/** What each kind of finding that must be settled asks for, each once; without the stop at its end. */
const asksOf = (findings: readonly Finding<string>[]): string =>
  [...new Set(findings.flatMap(({ severity, message }) => (severity === 'must' ? [message] : [])))]
    .join(' ')
    .replace(/\.$/, '');

const inChronology = ({ chronology }: CaseRecord, { knownOn }: Known): string =>
  chronology === undefined ? '' : asksOf(chronologyChecked(chronology, { asOf: knownOn }).findings);

/** Only the last one counts. */
const inGenogram = (record: CaseRecord, known: Known): string => {
  const last = latestGenogram(record, known);
  const { child, parents } = record;
  return last === undefined
    ? ''
    : asksOf(findingsInGenogram(last, { child: child.id, parents: parents.map(({ id }) => id) }));
};

/**
 * The papers of which something has to be put right (I-326).
 *
 * @param record - the case, without what was recorded later
 * @param known - the days
 * @returns a task for each
 */
export const paperTasks = (record: CaseRecord, known: Known): readonly PaperTask[] =>
  (
    [
      { task: 'chronology-incomplete', settledBy: inChronology(record, known) },
      { task: 'genogram-wrong', settledBy: inGenogram(record, known) },
    ] as const
  ).filter(({ settledBy }) => settledBy !== '');
