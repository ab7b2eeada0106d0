/** What late entries change, and the earliest days that can be foreseen: laid out by hand. */
import type { CaseEvent } from 'reunification-framework/reclassification';
import { adjusted, agreed, backInCare, cameHome, closed, KEPT_UP, observed, timescaleSet } from './histories.js';

/** The day of knowledge, and the day asked about. */
export const THEN = '2024-06-30';

/** Recorded the day after. */
export const LATE = { id: 'late', recordedOn: '2024-07-01' };

const MEDIUM = agreed('2024-01-15', 'medium');
const SEVERE = agreed('2024-01-15', 'severe');
const LEAVING_SEVERE = [SEVERE, observed('2024-01-20', KEPT_UP)];

/** What was recorded late, and all that it changes as of 30 June 2024. */
export const LATE_ENTRIES: readonly (readonly [
  what: string,
  events: readonly CaseEvent[],
  differences: readonly string[],
])[] = [
  [
    'another level',
    [MEDIUM, agreed('2024-05-01', 'high', LATE)],
    ['level', 'held-since', 'circumstances', 'last-seen', 'indication', 'due', 'clock M1', 'clock H1', 'clock H2'],
  ],
  [
    'the first level',
    [agreed('2024-05-01', 'severe', LATE)],
    ['level', 'held-since', 'circumstances', 'last-seen', 'indication', 'clock S1'],
  ],
  [
    'that the level had been agreed before',
    [agreed('2024-03-01', 'severe'), agreed('2024-02-01', 'severe', LATE)],
    ['held-since'],
  ],
  ['the return home', [MEDIUM, cameHome('2024-02-01', LATE)], ['whereabouts', 'due']],
  ['the return home at severe', [SEVERE, cameHome('2024-02-01', LATE)], ['whereabouts', 'due', 'notices']],
  [
    'the return home at low',
    [agreed('2024-01-15', 'low'), cameHome('2024-02-01', LATE)],
    ['whereabouts', 'due', 'clock L1-home'],
  ],
  [
    'a return to care, and the next return home',
    [
      MEDIUM,
      cameHome('2024-02-01'),
      backInCare('2024-05-01', LATE),
      cameHome('2024-06-01', { recordedOn: '2024-07-02' }),
    ],
    ['whereabouts', 'due'],
  ],
  [
    'that the case is closed',
    [agreed('2023-01-15', 'low'), cameHome('2023-02-01'), agreed('2024-05-01', 'low'), closed('2024-05-01', LATE)],
    ['closed', 'indication', 'due', 'clock L1', 'clock L1-home'],
  ],
  [
    'that the case was closed too soon',
    [MEDIUM, closed('2024-05-01', LATE)],
    ['closed', 'indication', 'due', 'departures', 'clock M1'],
  ],
  [
    'capacity for change at high',
    [agreed('2024-01-15', 'high'), observed('2024-02-01', { capacityToChange: 'able' }, LATE)],
    ['circumstances', 'last-seen'],
  ],
  [
    'that risk factors at medium are no longer addressed',
    [MEDIUM, observed('2024-02-01', { riskFactors: 'not-being-addressed' }, LATE)],
    ['circumstances', 'last-seen', 'indication'],
  ],
  ['the child’s timescale', [SEVERE, timescaleSet('2024-02-01', '2025-06-30', LATE)], ['child-timescale', 'due']],
  [
    'an adjusted timescale',
    [...LEAVING_SEVERE, adjusted('2024-02-01', 'S1', 9, LATE)],
    ['due', 'departures', 'clock S1'],
  ],
  ['an adjusted timescale of another level', [MEDIUM, adjusted('2024-02-01', 'S1', 9, LATE)], ['departures']],
  [
    'what broke a clock',
    [...LEAVING_SEVERE, observed('2024-02-01', { newRisk: true }, LATE)],
    ['circumstances', 'due', 'clock S1'],
  ],
];

/** Severe, with something better since. */
const BETTER_AT_SEVERE = [agreed('2024-01-10', 'severe'), observed('2024-01-15', KEPT_UP)];
const AFTER_HIGH = [
  'medium 2025-01-15: level-agreed, evidence-recorded',
  'low 2025-07-15: level-agreed, evidence-recorded',
  'closed 2026-01-15: level-agreed, comes-home, evidence-recorded, reclassified-after-return',
];

/** The earliest day of each step, and what it supposes. */
export const EARLIEST: readonly (readonly [
  told: string,
  asOf: string,
  events: readonly CaseEvent[],
  steps: readonly string[],
])[] = [
  ['with nothing agreed', '2024-01-15', [observed('2024-01-10', KEPT_UP)], []],
  [
    'at low, for a child at home where all is kept up',
    '2024-03-01',
    [agreed('2024-01-15', 'low'), cameHome('2024-02-01')],
    ['closed 2024-08-01: evidence-recorded, reclassified-after-return'],
  ],
  [
    'at medium, for a child at home where all is kept up',
    '2024-03-01',
    [agreed('2024-01-15', 'medium', { rows: KEPT_UP }), cameHome('2024-02-01')],
    [
      'low 2024-07-15: evidence-recorded',
      'closed 2025-01-15: level-agreed, evidence-recorded, reclassified-after-return',
    ],
  ],
  [
    'at low, for a child who is not home',
    '2024-03-01',
    [agreed('2024-01-15', 'low')],
    ['closed 2024-09-01: comes-home, evidence-recorded, reclassified-after-return'],
  ],
  [
    // The child can be home well before the case is at low.
    'at medium, for a child who is not home',
    '2024-03-01',
    [agreed('2024-01-15', 'medium', { rows: KEPT_UP })],
    [
      'low 2024-07-15: evidence-recorded',
      'closed 2025-01-15: level-agreed, comes-home, evidence-recorded, reclassified-after-return',
    ],
  ],
  [
    'at high, for a child who is not home',
    '2024-01-15',
    [agreed('2024-01-15', 'high', { rows: KEPT_UP })],
    [
      'medium 2024-07-15: evidence-recorded',
      'low 2025-01-15: level-agreed, evidence-recorded',
      'closed 2025-07-15: level-agreed, comes-home, evidence-recorded, reclassified-after-return',
    ],
  ],
  [
    'at severe, with no timescale of the child’s',
    '2024-01-15',
    BETTER_AT_SEVERE,
    ['high 2024-07-15: within-child-timescale, evidence-recorded', ...AFTER_HIGH],
  ],
  [
    'at severe, with a timescale that is long enough',
    '2024-01-15',
    [...BETTER_AT_SEVERE, timescaleSet('2024-01-15', '2024-07-15')],
    ['high 2024-07-15: evidence-recorded', ...AFTER_HIGH],
  ],
  [
    'at severe, with a timescale that is over',
    '2024-02-01',
    [agreed('2024-01-10', 'severe'), timescaleSet('2024-01-20', '2024-01-31')],
    [
      'high never: condition-holds, evidence-recorded',
      'medium never: level-agreed, condition-holds, evidence-recorded',
      'low never: level-agreed, condition-holds, evidence-recorded',
      'closed never: level-agreed, condition-holds, comes-home, evidence-recorded, reclassified-after-return',
    ],
  ],
  [
    'at high, with timescales that the team adjusted',
    '2024-02-01',
    [
      agreed('2024-01-15', 'high', { rows: KEPT_UP }),
      adjusted('2024-01-15', 'H1', 3),
      adjusted('2024-01-16', 'H1-further', 9),
      adjusted('2024-01-17', 'L1', 8),
      adjusted('2024-01-18', 'L1-home', 14),
    ],
    [
      'medium 2024-04-15: evidence-recorded',
      'low 2025-01-15: level-agreed, evidence-recorded',
      'closed 2025-09-15: level-agreed, comes-home, evidence-recorded, reclassified-after-return',
    ],
  ],
];
