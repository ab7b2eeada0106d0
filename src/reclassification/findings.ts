/** The codes of findings about histories and practices, with what each means. Printed in `docs/findings.md`. */
import type { AgreementFindingCode } from '../classification/index.js';
import type { FindingRegister } from '../shared/findings/finding.js';
import { frozen } from '../shared/frozen.js';
import {
  CHRONOLOGY,
  FIRST_CLASSIFICATION,
  RECLASSIFICATION,
  RELAPSE,
  RETURN_AT_LOW_OR_MEDIUM,
  ROW_7,
  SUPPORT_AFTER_RETURN,
} from './sources.js';

/** Codes of findings about a history. */
export type HistoryFindingCode =
  | 'event.id-repeated'
  | 'event.recorded-before-it-happened'
  | 'event.before-birth'
  | 'event.after-closure'
  | 'event.closed-twice'
  | 'event.home-twice'
  | 'event.home-before-classified'
  | 'event.home-above-medium'
  | 'event.back-in-care-while-not-home'
  | 'event.two-classifications-on-one-day'
  | 'event.contradicts-one-of-its-day'
  | 'event.closed-before-classified'
  | 'observation.of-nothing'
  | 'observation.lapse-and-new-risk'
  | 'known-risk.not-reported'
  | 'classification.social-worker-missing'
  | 'classification.team-manager-missing'
  | 'classification.same-person'
  | 'classification.first-by-two'
  | 'timescale.shortened'
  | 'timescale.adjusted-by-another'
  | 'support.until-before-planned'
  | 'correction.of-nothing-recorded'
  | 'correction.of-a-correction'
  | 'correction.before-its-event'
  | 'correction.twice'
  | 'correction.replaced-by-another-kind'
  | 'correction.replaced-in-a-circle'
  | 'correction.without-reason'
  | 'child.birth-not-recorded';

/** Codes of findings about agreeing a classification that also apply to one in a history. */
export type AgreedInHistoryCode = Extract<
  AgreementFindingCode,
  'reason.table-indicates-otherwise' | 'reason.table-indicates-no-level'
>;

/** Codes of findings about a practice. */
export type PracticeFindingCode =
  | 'practice.shortened'
  | 'practice.support-too-short'
  | 'practice.varied-twice-from-one-day'
  | 'practice.factor-repeated';

/** Message, severity and source for each code about a history. */
export const HISTORY_FINDINGS: FindingRegister<HistoryFindingCode> = /* @__PURE__ */ frozen({
  'event.id-repeated': { severity: 'must', message: 'Another event has this id. Give each event its own.' },
  'event.recorded-before-it-happened': {
    severity: 'must',
    message: 'This event was recorded before it happened. Check both dates.',
    source: CHRONOLOGY,
  },
  'event.before-birth': {
    severity: 'must',
    message: 'This event is dated before the child’s birth. Check both dates.',
  },
  'event.after-closure': {
    severity: 'must',
    message: 'This event is dated after the case was closed. Check both dates.',
  },
  'event.closed-twice': {
    severity: 'must',
    message: 'The case was already closed. Withdraw the entry that is wrong.',
  },
  'event.home-twice': {
    severity: 'must',
    message: 'The child was already home. Withdraw the wrong entry, or record when the child went back into care.',
  },
  'event.home-before-classified': {
    severity: 'should',
    message: 'The child came home before any classification was agreed. Check the date, or record the classification.',
    source: FIRST_CLASSIFICATION,
  },
  'event.home-above-medium': {
    severity: 'should',
    message:
      'The child came home while the level held was high or severe, at which a return home is not open. Check the records, or review the case.',
    source: RETURN_AT_LOW_OR_MEDIUM,
  },
  'event.back-in-care-while-not-home': {
    severity: 'must',
    message:
      'The child went back into care, but was not recorded as home. Record when the child came home, or withdraw this entry.',
  },
  'event.two-classifications-on-one-day': {
    severity: 'must',
    message:
      'Another classification was agreed on the same day, so it is not possible to tell which one holds. Withdraw the one that is wrong.',
  },
  'event.contradicts-one-of-its-day': {
    severity: 'should',
    message:
      'Another record of this day says the opposite. Record which is right; until then we read the one that is safer for the child.',
    source: CHRONOLOGY,
  },
  'event.closed-before-classified': {
    severity: 'should',
    message: 'The case was closed before any classification was agreed. Check the date, or record the classification.',
    source: ROW_7,
  },
  'observation.of-nothing': {
    severity: 'must',
    message: 'Record at least one of the three indicators, a new risk or a lapse.',
  },
  'observation.lapse-and-new-risk': {
    severity: 'must',
    message: 'This is recorded both as a managed lapse and as a new risk. Choose one.',
    source: RELAPSE,
  },
  'known-risk.not-reported': {
    severity: 'must',
    message: 'Name an observation in this history that reports the risk.',
  },
  'classification.social-worker-missing': {
    severity: 'must',
    message:
      'The child’s social worker is not recorded as having agreed. Record this if they did; if not, the level is not yet agreed.',
    source: RECLASSIFICATION,
  },
  'classification.team-manager-missing': {
    severity: 'must',
    message:
      'The team manager is not recorded as having agreed. Record this if they did; if not, the level is not yet agreed.',
    source: RECLASSIFICATION,
  },
  'classification.same-person': {
    severity: 'must',
    message: 'This person is listed twice. Name two different people.',
    source: RECLASSIFICATION,
  },
  'classification.first-by-two': {
    severity: 'should',
    message:
      'If this is the first classification of the case, add a third view: from whoever wrote the case history, or from someone who reviewed the case independently.',
    source: FIRST_CLASSIFICATION,
  },
  'timescale.shortened': {
    severity: 'must',
    message: 'This timescale is a minimum. It can be lengthened but not shortened.',
    source: ROW_7,
  },
  'timescale.adjusted-by-another': {
    severity: 'should',
    message:
      'Record whether the child’s social worker or the team manager adjusted this timescale. The Framework leaves it to the worker’s judgement.',
    source: RECLASSIFICATION,
  },
  'support.until-before-planned': {
    severity: 'must',
    message: 'This support would end before the day on which it was planned. Check both dates.',
  },
  'correction.of-nothing-recorded': {
    severity: 'must',
    message: 'Name the event in this history that is withdrawn. It cannot be this correction.',
    source: CHRONOLOGY,
  },
  'correction.of-a-correction': {
    severity: 'must',
    message: 'A correction cannot be withdrawn. If the entry was right, record it again as a new event.',
    source: CHRONOLOGY,
  },
  'correction.before-its-event': {
    severity: 'must',
    message: 'The entry was recorded after this correction. Check when each was recorded.',
    source: CHRONOLOGY,
  },
  'correction.twice': {
    severity: 'must',
    message: 'Another correction already withdraws this entry. Keep one of them.',
    source: CHRONOLOGY,
  },
  'correction.replaced-by-another-kind': {
    severity: 'must',
    message: 'Name another event in this history, of the same kind, that replaces the entry; or leave this out.',
    source: CHRONOLOGY,
  },
  'correction.replaced-in-a-circle': {
    severity: 'must',
    message: 'These entries replace each other. Record the right entry as a new event, and name that one.',
    source: CHRONOLOGY,
  },
  'correction.without-reason': {
    severity: 'must',
    message: 'Record why the entry was withdrawn.',
    source: CHRONOLOGY,
  },
  'child.birth-not-recorded': {
    severity: 'should',
    message:
      'Record the date of birth. Services were involved in the pregnancy, and without it it is not possible to tell whether change came within six months.',
  },
});

/** Message, severity and source for each code about a practice. */
export const PRACTICE_FINDINGS: FindingRegister<PracticeFindingCode> = /* @__PURE__ */ frozen({
  'practice.shortened': {
    severity: 'must',
    message: 'This timescale is a minimum. Local practice can lengthen it but not shorten it.',
    source: ROW_7,
  },
  'practice.support-too-short': {
    severity: 'must',
    message: 'Set at least six months of support. Even that is enough only for some cases at low risk.',
    source: SUPPORT_AFTER_RETURN,
  },
  'practice.varied-twice-from-one-day': {
    severity: 'must',
    message: 'Another variation of the same thing begins on this day. Keep one.',
  },
  'practice.factor-repeated': { severity: 'must', message: 'This factor is listed twice. Remove one entry.' },
});
