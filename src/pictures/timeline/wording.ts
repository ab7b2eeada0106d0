/** What a timeline calls things: data. */

import type { RiskLevel } from '../../classification/index.js';
import type { KeptRow } from '../../reclassification/index.js';
import { frozen } from '../../shared/frozen.js';
import type { ClockEnd, Place } from './timeline.js';

/** A level, as long as there is room and as short as it can be. */
export const LEVEL_WORDS: Readonly<Record<RiskLevel, readonly [long: string, middle: string, letter: string]>> =
  /* @__PURE__ */ frozen({
    low: ['L · Low risk', 'L · Low', 'L'],
    medium: ['M · Medium risk', 'M · Medium', 'M'],
    high: ['H · High risk', 'H · High', 'H'],
    severe: ['S · Severe risk', 'S · Severe', 'S'],
  });

/** Where a child lives, the longest wording first. */
export const PLACE_WORDS: Readonly<Record<Place, readonly [string, ...string[]]>> = /* @__PURE__ */ frozen({
  'no-return-recorded': ['No return home recorded', 'No return'],
  'in-care': ['In care', 'Care'],
  home: ['At home', 'Home'],
  'home-elsewhere': ['At home, by another way home', 'At another home', 'Other home'],
  'back-in-care': ['Back in care', 'Care'],
  'no-longer-looked-after': ['No longer looked after', 'Left care'],
});

/** What is recorded of rows 1 to 3. */
export const ROW_WORDS: Readonly<Record<KeptRow, Readonly<Record<string, string>>>> = /* @__PURE__ */ frozen({
  riskFactors: {
    'fully-addressed': 'risk factors fully addressed',
    'partly-addressed': 'risk factors being addressed, not all fully',
    'not-being-addressed': 'risk factors not being addressed',
  },
  protectiveFactors: {
    apparent: 'protective factors apparent',
    'none-apparent': 'no protective factors apparent',
  },
  capacityToChange: {
    able: 'parents able to change',
    unable: 'parents unable to change',
  },
});

/** How a clock ended, or stands: before its day. */
export const CLOCK_END_WORDS: Readonly<Record<ClockEnd, string>> = /* @__PURE__ */ frozen({
  running: 'runs until',
  met: 'met on',
  unconfirmed: 'time up, to be confirmed, since',
  broken: 'broken on',
  'limit-reached': 'limit reached on',
  'level-changed': 'ended with the level on',
});
