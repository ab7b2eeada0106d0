/** The codes of findings about histories and practices, with what each means. Printed in `docs/findings.md`. */
import type { AgreementFindingCode } from '../classification/index.js';
import type { FindingRegister } from '../shared/finding.js';
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

/** What the codes about a history mean. */
export const HISTORY_FINDINGS: FindingRegister<HistoryFindingCode> = /* @__PURE__ */ frozen({
  'event.id-repeated': { severity: 'must', message: 'Another event has the same id.' },
  'event.recorded-before-it-happened': {
    severity: 'must',
    message: 'This event was recorded before it happened.',
    source: CHRONOLOGY,
  },
  'event.before-birth': { severity: 'must', message: 'This cannot have happened before the child’s birth.' },
  'event.after-closure': { severity: 'must', message: 'This happened after the case was closed.' },
  'event.closed-twice': { severity: 'must', message: 'The case was already closed.' },
  'event.home-twice': { severity: 'must', message: 'The child came home while already at home.' },
  'event.home-before-classified': {
    severity: 'should',
    message: 'The child came home before any classification was agreed.',
    source: FIRST_CLASSIFICATION,
  },
  'event.home-above-medium': {
    severity: 'should',
    message: 'The child came home while the level held was high or severe, at which a return home is not open.',
    source: RETURN_AT_LOW_OR_MEDIUM,
  },
  'event.back-in-care-while-not-home': {
    severity: 'must',
    message: 'The child went back into care without having come home.',
  },
  'event.two-classifications-on-one-day': {
    severity: 'must',
    message: 'Another classification was agreed on the same day; which of them holds cannot be said.',
  },
  'event.contradicts-one-of-its-day': {
    severity: 'should',
    message:
      'Another record of this day says the opposite. Record how it was; until then the one that is safer for the child is read.',
    source: CHRONOLOGY,
  },
  'event.closed-before-classified': {
    severity: 'should',
    message: 'The case was closed before any classification was agreed.',
    source: ROW_7,
  },
  'observation.of-nothing': {
    severity: 'must',
    message: 'This observation says nothing of the three indicators, a new risk or a lapse.',
  },
  'observation.lapse-and-new-risk': {
    severity: 'must',
    message: 'What is recorded as a managed lapse cannot also be recorded as a new risk.',
    source: RELAPSE,
  },
  'known-risk.not-reported': {
    severity: 'must',
    message: 'Name the observation of this history that reports the risk.',
  },
  'classification.social-worker-missing': {
    severity: 'must',
    message: 'The child’s social worker is not among those who agreed.',
    source: RECLASSIFICATION,
  },
  'classification.team-manager-missing': {
    severity: 'must',
    message: 'The team manager is not among those who agreed.',
    source: RECLASSIFICATION,
  },
  'classification.same-person': {
    severity: 'must',
    message: 'The same person is listed twice.',
    source: RECLASSIFICATION,
  },
  'classification.first-by-two': {
    severity: 'should',
    message:
      'Where this is the first classification of the case, it lacks a third view: of whoever wrote the case history, or of someone who reviewed the case independently.',
    source: FIRST_CLASSIFICATION,
  },
  'timescale.shortened': {
    severity: 'must',
    message: 'This timescale is the least that there has to be: it can be lengthened, but not shortened.',
    source: ROW_7,
  },
  'timescale.adjusted-by-another': {
    severity: 'should',
    message:
      'Record which of the two adjusted this timescale: the child’s social worker or the team manager. The Framework leaves it to the worker’s judgement.',
    source: RECLASSIFICATION,
  },
  'support.until-before-planned': {
    severity: 'must',
    message: 'Support is planned to end before the day on which it was planned.',
  },
  'correction.of-nothing-recorded': {
    severity: 'must',
    message: 'Name the event of this history that is withdrawn: another than the correction itself.',
    source: CHRONOLOGY,
  },
  'correction.of-a-correction': {
    severity: 'must',
    message: 'A correction cannot be withdrawn. If the entry was right, record it again as an event of its own.',
    source: CHRONOLOGY,
  },
  'correction.before-its-event': {
    severity: 'must',
    message: 'The entry was recorded after this correction. Check on which day each was recorded.',
    source: CHRONOLOGY,
  },
  'correction.twice': {
    severity: 'must',
    message: 'Another correction already withdraws this entry. Keep one of them.',
    source: CHRONOLOGY,
  },
  'correction.replaced-by-another-kind': {
    severity: 'must',
    message: 'Name another event of this history, of the same kind, that replaces the entry; or leave this out.',
    source: CHRONOLOGY,
  },
  'correction.replaced-in-a-circle': {
    severity: 'must',
    message: 'These entries replace each other. Record the right entry as an event of its own, and name that one.',
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
      'Services were involved in the pregnancy, but without a date of birth it cannot be said whether change came within six months.',
  },
});

/** What the codes about a practice mean. */
export const PRACTICE_FINDINGS: FindingRegister<PracticeFindingCode> = /* @__PURE__ */ frozen({
  'practice.shortened': {
    severity: 'must',
    message: 'This timescale is the least that there has to be: a practice can lengthen it, but not shorten it.',
    source: ROW_7,
  },
  'practice.support-too-short': {
    severity: 'must',
    message: 'Six months of support are the least that can do, and only for some cases at low risk.',
    source: SUPPORT_AFTER_RETURN,
  },
  'practice.varied-twice-from-one-day': {
    severity: 'must',
    message: 'Another variation of the same thing applies from the same day.',
  },
  'practice.factor-repeated': { severity: 'must', message: 'This factor is listed twice.' },
});
