/** What a timeline calls things: data. */

import type { Audience, RiskLevel } from '../../classification/index.js';
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

/** What the parts of a timeline are called, for a reader. */
export interface TimelineWording {
  /** The levels. */
  readonly levels: string;
  /** That there is none. */
  readonly noLevel: string;
  /** Where the child lives. */
  readonly places: string;
  /** Each place, the longest wording first. */
  readonly place: Readonly<Record<Place, readonly [string, ...string[]]>>;
  /** What happened. */
  readonly happened: string;
}

/** Where a child lives, for a family. */
const PLACES_FOR_FAMILY: TimelineWording['place'] = {
  'no-return-recorded': ['Not back home yet', 'Not home'],
  'in-care': ['In care', 'Care'],
  home: ['At home', 'Home'],
  'home-elsewhere': ['At home', 'Home'],
  'back-in-care': ['Back in care', 'Care'],
  'no-longer-looked-after': ['Not in care any more', 'Not in care'],
};

/** What the parts of a timeline are called. */
export const TIMELINE_WORDING: Readonly<Record<Audience, TimelineWording>> = /* @__PURE__ */ (() =>
  frozen({
    practitioner: {
      levels: 'Risk level agreed',
      noLevel: 'No level has been agreed.',
      places: 'Where the child lives',
      place: {
        'no-return-recorded': ['No return home recorded', 'No return'],
        'in-care': ['In care', 'Care'],
        home: ['At home', 'Home'],
        'home-elsewhere': ['At home, by another way home', 'At another home', 'Other home'],
        'back-in-care': ['Back in care', 'Care'],
        'no-longer-looked-after': ['No longer looked after', 'Left care'],
      },
      happened: 'What happened',
    },
    parent: {
      levels: 'How high people decided that the risk is',
      noLevel: 'Nobody has decided yet.',
      places: 'Where your child lives',
      place: PLACES_FOR_FAMILY,
      happened: 'What happened',
    },
    'young-person': {
      levels: 'How big people decided that the risk is',
      noLevel: 'Nobody has decided yet.',
      places: 'Where you live',
      place: PLACES_FOR_FAMILY,
      happened: 'What happened',
    },
  }))();

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
  'time-up': 'time up on',
  broken: 'broken on',
  'limit-reached': 'limit reached on',
  'level-changed': 'ended with the level on',
});
