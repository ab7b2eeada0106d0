/** What the walks take as given. */
import { RISK_LEVELS } from 'reunification-framework/classification';
import {
  CLOCK_IDS,
  EVIDENCE_IDS,
  PRINTED_RULE_IDS,
  PROSE_RULE_IDS,
  REMAIN_IDS,
  SILENCE_IDS,
} from 'reunification-framework/reclassification';
import type { Setting } from './case-in-months.js';

/** As printed, with nothing set for the child; few steps of each kind, several things a month. */
export const AS_PRINTED: Setting = {
  told: 'as printed, with no timescale set for the child',
  timescale: 'not-set',
  sixMonthsOldIn: undefined,
  everyLapseBreaks: false,
  perMonth: 'several',
  steps: 'few',
  levels: RISK_LEVELS,
};

/** What differs from case to case is the setting: the best, the worst and one between are enough to come to all that it bears on. */
const FEWEST: Setting = { ...AS_PRINTED, steps: 'fewest' };

/** Where time to an end has to be counted as well: one thing a month. */
const COUNTED: Setting = { ...FEWEST, perMonth: 'one' };

/** The other settings. */
export const OTHER_SETTINGS: readonly Setting[] = [
  { ...FEWEST, told: 'within the child’s timescale', timescale: 'far' },
  { ...FEWEST, told: 'past the child’s timescale', timescale: 'over' },
  { ...FEWEST, told: 'where no lapse is excused', everyLapseBreaks: true },
  { ...COUNTED, told: 'with a child born after services were involved', sixMonthsOldIn: 2 },
  { ...COUNTED, told: 'with a timescale that ends after eight months', timescale: 8 },
];

/** How far the walks go. */
export const THREE_YEARS = 36;

/** With no timescale adjusted, the limit at high is reached whenever a change there has been kept up for long enough. */
const EVIDENCE = EVIDENCE_IDS.filter((id) => id !== 'H1-unconfirmed');

const STATUSES = ['running', 'met', 'broken', 'not-started'] as const;

const statusesOf = (id: (typeof CLOCK_IDS)[number]): readonly string[] => {
  if (id === 'H1-further' || id === 'H2') return ['running', 'met'];
  return id === 'L1-home' ? STATUSES : [...STATUSES, 'unconfirmed'];
};

/** Every entry, and every status that a clock can have: the two that start with a stay are never broken, nor do they wait. */
export const EVERY_ENTRY_AND_CLOCK: readonly string[] = [
  ...[...PRINTED_RULE_IDS, ...PROSE_RULE_IDS, ...REMAIN_IDS, ...SILENCE_IDS, ...EVIDENCE],
  ...['no-level-held', 'closed'],
  ...CLOCK_IDS.flatMap((id) => statusesOf(id).map((status) => `${id} ${status}`)),
];

/** Every notice that can come up: two records of one kind on one day, which can contradict each other, are not among the steps. */
export const EVERY_NOTICE: readonly string[] = [
  'notice.clock-past-child-timescale',
  'notice.no-change-since-birth',
  'notice.home-above-medium',
  'notice.lapse-not-over',
];
