/** A case with a report, of the types of the functions that read it. */
import type { CaseRecord } from 'reunification-framework/case';
import { CASE_RECORD, TO_BOTH } from '../support/case-record.js';
import { day } from '../support/dates.js';

/** A case in which every part that a report is filled from holds something. */
export const CASE_WITH_REPORT: CaseRecord = {
  ...CASE_RECORD,
  format: 2,
  chronology: {
    entries: [
      {
        id: 'event',
        what: 'The first referral',
        happenedOn: day('2022-12-01'),
        recordedOn: day('2022-12-02'),
        nature: 'fact',
      },
    ],
  },
  genograms: [
    {
      recordedOn: day('2023-12-01'),
      people: [{ id: 'p', kind: 'female', label: 'A' }],
      partnerships: [],
      parentages: [],
    },
  ],
  journey: [
    {
      id: 'talk',
      item: 'talk-to-child-alone',
      wayHome: TO_BOTH,
      answer: { kind: 'done', on: day('2023-12-05'), by: 'the worker' },
      recordedOn: day('2023-12-05'),
    },
  ],
  decisionsAgainstReturn: [
    { wayHome: TO_BOTH, decidedOn: day('2024-01-15'), recordedOn: day('2024-01-15'), recorded: {} },
  ],
  reports: [
    {
      id: 'report',
      wayHome: TO_BOTH,
      madeOn: day('2024-03-20'),
      recordedOn: day('2024-03-20'),
      written: [{ question: 'child-wishes', text: 'Wants to live at home.', by: 'the worker' }],
      signatures: [{ role: 'team-manager', by: 'the manager', on: day('2024-03-21') }],
    },
  ],
};
