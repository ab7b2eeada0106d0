/** What people can have recorded of something that has to be done, and what that comes to: a truth table laid out by hand. */
import type { RecordedAnswer } from 'reunification-framework/return-home';
import { day } from '../../support/dates.js';

/** The day asked about. */
export const ASKED_ON_A_LEAP_DAY = day('2024-02-29');

/** What people can have recorded, with the days in threes about the one asked about. */
export const ANSWERS = {
  nothing: undefined,
  'done the day before': { kind: 'done', on: day('2024-02-28'), by: 'worker-1' },
  'done on the day': { kind: 'done', on: ASKED_ON_A_LEAP_DAY, by: 'worker-1' },
  'to be done the day after': { kind: 'done', on: day('2024-03-01'), by: 'worker-1' },
  'done, and nobody named': { kind: 'done', on: ASKED_ON_A_LEAP_DAY, by: ' ' },
  'not done': { kind: 'not-done' },
  'not known': { kind: 'not-known' },
  'set aside with a reason': { kind: 'not-applicable', reason: 'There is nobody to ask.' },
  'set aside with a blank': { kind: 'not-applicable', reason: ' ' },
} as const satisfies Readonly<Record<string, RecordedAnswer | undefined>>;

/** What people can have recorded, by its name here. */
export type Answer = keyof typeof ANSWERS;
/** What an answer comes to. */
export type Entry = readonly [verdict: string, reason: string];

/** What an answer comes to: where it is asked, and where it is not possible to say so. Where it is not asked, nothing applies. */
export const WHERE_IT_MAY_BE_SET_ASIDE: Readonly<Record<Answer, readonly [isAsked: Entry, cannotSay: Entry]>> = {
  nothing: [
    ['cannot-say', 'item.nothing-recorded'],
    ['cannot-say', 'item.cannot-say-whether-asked'],
  ],
  'done the day before': [
    ['met', 'item.done'],
    ['met', 'item.done'],
  ],
  'done on the day': [
    ['met', 'item.done'],
    ['met', 'item.done'],
  ],
  'to be done the day after': [
    ['not-met', 'item.done-on-a-later-day'],
    ['cannot-say', 'item.cannot-say-whether-asked'],
  ],
  'done, and nobody named': [
    ['cannot-say', 'item.nobody-named'],
    ['cannot-say', 'item.cannot-say-whether-asked'],
  ],
  'not done': [
    ['not-met', 'item.not-done'],
    ['cannot-say', 'item.cannot-say-whether-asked'],
  ],
  'not known': [
    ['cannot-say', 'item.not-known'],
    ['cannot-say', 'item.cannot-say-whether-asked'],
  ],
  'set aside with a reason': [
    ['does-not-apply', 'item.set-aside'],
    ['does-not-apply', 'item.set-aside'],
  ],
  'set aside with a blank': [
    ['cannot-say', 'item.set-aside-without-reason'],
    ['cannot-say', 'item.cannot-say-whether-asked'],
  ],
};

/** What cannot be set aside is always called for: what an answer comes to otherwise than above. */
export const ALWAYS_CALLED_FOR: Partial<typeof WHERE_IT_MAY_BE_SET_ASIDE> = {
  'set aside with a reason': [
    ['not-met', 'item.cannot-be-set-aside'],
    ['cannot-say', 'item.cannot-say-whether-asked'],
  ],
  'set aside with a blank': [
    ['not-met', 'item.cannot-be-set-aside'],
    ['cannot-say', 'item.cannot-say-whether-asked'],
  ],
};

/** What a risk of the assessment could call for: without the assessment, what setting it aside comes to otherwise than above. */
export const WITHOUT_ASSESSMENT: Partial<typeof WHERE_IT_MAY_BE_SET_ASIDE> = {
  'set aside with a reason': [
    ['cannot-say', 'item.set-aside-without-assessment'],
    ['cannot-say', 'item.cannot-say-whether-asked'],
  ],
};

/** What any answer comes to where it is not asked. */
export const NOT_ASKED: Entry = ['does-not-apply', 'item.not-asked-here'];

/** Whether there is such an answer here. */
export const isAnswer = (text: string): text is Answer => Object.hasOwn(ANSWERS, text);
