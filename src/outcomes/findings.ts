/** Everything that can be wrong with episodes of care before they are counted. */
import type { FindingRegister } from '../shared/findings/finding.js';
import { frozen } from '../shared/frozen.js';
import { codesOf, DEFINITION_OF_RETURN } from './sources.js';

/** The codes of what keeps a child from being counted. */
export const NOT_COUNTABLE_CODES = /* @__PURE__ */ frozen([
  'episodes.start-missing',
  'episodes.code-missing',
  'episodes.unreadable',
  'episodes.unknown-code',
  'episodes.end-without-reason',
  'episodes.reason-without-end',
  'episodes.end-before-start',
  'episodes.one-day',
  'episodes.before-birth',
  'episodes.after-data',
  'episodes.codes-contradict',
  'episodes.went-to-contradicts',
  'episodes.repeated',
  'episodes.never-ended',
  'episodes.overlap',
  'episodes.next-missing',
  'episodes.ended-and-began',
  'episodes.reason-does-not-fit',
] as const);

/** A code of what keeps a child from being counted. */
export type NotCountableCode = (typeof NOT_COUNTABLE_CODES)[number];

/** Codes of findings about episodes. */
export type EpisodeFindingCode =
  | NotCountableCode
  | 'episodes.no-child'
  | 'episodes.start-of-care-missing'
  | 'episodes.placement-not-known'
  | 'episodes.births-contradict';

const EPISODES = /* @__PURE__ */ codesOf('reason episode ceased');

/** Every code, with its severity and words. A child of whom a row has a finding of severity `must` is not counted. */
export const EPISODE_FINDINGS: FindingRegister<EpisodeFindingCode> = /* @__PURE__ */ (() =>
  frozen({
    'episodes.no-child': {
      severity: 'must',
      message: 'Say whose row this is. Until then it is left out, and it is not known whose count it would change.',
    },
    'episodes.start-missing': {
      severity: 'must',
      message: 'Say when this episode began. Until then the child is not counted.',
    },
    'episodes.code-missing': {
      severity: 'must',
      message: 'Fill in this code. Without it the child is not counted.',
    },
    'episodes.unreadable': {
      severity: 'must',
      message:
        'A date, the legal status or the placement in this row could not be read. In the return, dates are dd/mm/yyyy. Correct it in the records or the extract; until then the child is not counted.',
    },
    'episodes.unknown-code': {
      severity: 'must',
      message:
        'This code is none of those known here, so what it means cannot be said and the child is not counted. Codes of earlier years are not known.',
      source: codesOf('all lists'),
    },
    'episodes.end-without-reason': {
      severity: 'must',
      message: 'Say why the episode ended, with its code. Until then the child is not counted.',
    },
    'episodes.reason-without-end': {
      severity: 'must',
      message: 'Say on which day the episode ended. Until then the child is not counted.',
    },
    'episodes.end-before-start': {
      severity: 'must',
      message: 'This episode ends before it starts. Correct one of the two days; until then the child is not counted.',
    },
    'episodes.one-day': {
      severity: 'must',
      message:
        'No episode starts and ends on the same day. Correct one of the two days; until then the child is not counted.',
      source: EPISODES,
    },
    'episodes.before-birth': {
      severity: 'must',
      message: 'This day is before the child’s birth. Correct one of the two; until then the child is not counted.',
    },
    'episodes.after-data': {
      severity: 'must',
      message:
        'This day is after the end of the data, so it cannot have happened. Correct it, or the day up to which the rows tell; until then the child is not counted.',
    },
    'episodes.codes-contradict': {
      severity: 'must',
      message:
        'Nobody is placed with parents while accommodated for a single period: the child would no longer be looked after. Correct the placement or the legal status; until then the child is not counted.',
      source: codesOf('rule 378'),
    },
    'episodes.went-to-contradicts': {
      severity: 'must',
      message:
        'With whom the child went to live and the code for why the episode ended contradict each other. Correct one of them; until then the child is not counted.',
      source: EPISODES,
    },
    'episodes.repeated': {
      severity: 'must',
      message:
        'Another row says exactly the same. Check whether the extract holds rows twice and remove one of them; until then the child is not counted.',
    },
    'episodes.never-ended': {
      severity: 'must',
      message:
        'Another episode starts later, but this one has no end. Enter its end and why it ended; until then the child is not counted. If files of several years were put together, pass each episode once, as it stands in the latest.',
    },
    'episodes.overlap': {
      severity: 'must',
      message:
        'This episode starts before the one before it has ended. Correct one of the two days; until then the child is not counted.',
    },
    'episodes.next-missing': {
      severity: 'must',
      message:
        'By this code another episode starts on the same day, and none does. Add it or correct the code; until then the child is not counted.',
      source: EPISODES,
    },
    'episodes.ended-and-began': {
      severity: 'must',
      message:
        'Being looked after ended on the day on which this episode starts. Check whether the child was looked after throughout; until then the child is not counted.',
    },
    'episodes.reason-does-not-fit': {
      severity: 'must',
      message:
        'This reason for a new episode does not fit the one before it: S starts a period of care, and every other code goes on with one. Correct the code or add the episode that is missing; until then the child is not counted.',
      source: codesOf('reason for new episode'),
    },
    'episodes.start-of-care-missing': {
      severity: 'should',
      message:
        'The child was looked after before this episode, which is the first of these rows. How long this period of care lasted is not known. Add the earlier episodes if you have them.',
      source: codesOf('reason for new episode'),
    },
    'episodes.placement-not-known': {
      severity: 'should',
      message:
        'This placement is missing, could not be read or is none of the codes known here. Whatever depends on it stays open; the child is counted otherwise.',
      source: DEFINITION_OF_RETURN,
    },
    'episodes.births-contradict': {
      severity: 'should',
      message: 'An earlier entry gives this child another date of birth. Neither is used. Correct one of them.',
    },
  }))();
