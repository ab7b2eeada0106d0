/** The codes of findings about classifications, with what each means. Printed in `docs/findings.md`. */
import type { Citation } from '../shared/citation.js';
import type { FindingRegister } from '../shared/findings/finding.js';
import { frozen } from '../shared/frozen.js';

/** Codes of findings about a classification record. */
export type AgreementFindingCode =
  | 'question.no-such-day'
  | 'profile.incomplete'
  | 'panel.social-worker-missing'
  | 'panel.team-manager-missing'
  | 'panel.third-view-missing'
  | 'panel.role-repeated'
  | 'panel.same-person'
  | 'panel.view-after-conference'
  | 'panel.view-before-birth'
  | 'conference.after-as-of'
  | 'conference.before-birth'
  | 'conference.before-evidence'
  | 'reason.views-differ'
  | 'reason.table-indicates-otherwise'
  | 'reason.table-indicates-no-level'
  | 'iro.not-involved'
  | 'iro.after-as-of'
  | 'iro.sits-on-panel'
  | 'case.unknown-child'
  | 'case.unknown-parent'
  | 'case.parent-repeated'
  | 'case.way-home-not-considered'
  | 'profile.of-another-child'
  | 'profile.of-another-home'
  | 'profile.set-after-conference'
  | 'profile.set-before-birth'
  | 'profile.set-before-evidence'
  | 'profile.unlike-set'
  | 'profile.unlike-suggested';

/** Codes of findings about indicators that people set. */
export type SettingFindingCode = 'setting.repeated' | 'setting.reason-missing' | 'setting.nobody-named';

const task1: Citation = { document: 'framework-2015', locator: 'Stage 2, Task 1, Classification of Risk' };
const lead: Citation = {
  document: 'framework-2015',
  locator: 'Stage 1, Key messages, a) Factors associated with Future Harm',
  page: 24,
};

/** Message, severity and source for each code about a classification record. */
export const AGREEMENT_FINDINGS: FindingRegister<AgreementFindingCode> = /* @__PURE__ */ frozen({
  'question.no-such-day': {
    severity: 'must',
    message: 'Enter the day asked about as a real date, written YYYY-MM-DD.',
  },
  'profile.incomplete': {
    severity: 'must',
    message: 'Record all five indicators. A classification needs every one.',
    source: { document: 'framework-2015', locator: 'Risk Classification Table', page: 40 },
  },
  'panel.social-worker-missing': {
    severity: 'must',
    message: 'Add the view of the child’s social worker.',
    source: task1,
  },
  'panel.team-manager-missing': {
    severity: 'must',
    message: 'Add the view of the team manager.',
    source: task1,
  },
  'panel.third-view-missing': {
    severity: 'must',
    message:
      'Add a third view: from whoever wrote the case history, or from someone who reviewed the case independently.',
    source: task1,
  },
  'panel.role-repeated': {
    severity: 'must',
    message: 'This role already has a view. Keep one of them, or correct the role.',
    source: task1,
  },
  'panel.same-person': {
    severity: 'must',
    message:
      'This person has already given a view. Three different people classify independently: ask someone else for theirs.',
    source: task1,
  },
  'panel.view-after-conference': {
    severity: 'must',
    message: 'This view was recorded after the conference, so it does not count as independent. Check both dates.',
    source: task1,
  },
  'panel.view-before-birth': {
    severity: 'must',
    message: 'This view is dated before the child’s birth. Check the date.',
  },
  'conference.after-as-of': {
    severity: 'must',
    message: 'The conference is dated after the day asked about. Check the date, or ask about a later day.',
  },
  'conference.before-birth': {
    severity: 'must',
    message: 'The conference is dated before the child’s birth. Check both dates.',
  },
  'conference.before-evidence': {
    severity: 'should',
    message:
      'All the evidence about this child is dated after the conference. Check the date, or record the evidence that the conference considered.',
    source: task1,
  },
  'reason.views-differ': {
    severity: 'must',
    message: 'Record the reason for the agreed level: at least one person’s own view was a different level.',
    source: task1,
  },
  'reason.table-indicates-otherwise': {
    severity: 'must',
    message: 'Record the reason for the agreed level: the table indicates a different one.',
    source: lead,
  },
  'reason.table-indicates-no-level': {
    severity: 'must',
    message: 'Record the reason for the agreed level: the indicators do not point to one column, so it is a judgement.',
    source: lead,
  },
  'iro.not-involved': {
    severity: 'should',
    message:
      'It is not recorded that a named Independent Reviewing Officer was involved. Involve the officer if nobody has, and record who it was and the day.',
    source: task1,
  },
  'iro.after-as-of': {
    severity: 'must',
    message:
      'The Independent Reviewing Officer was involved after the day asked about. Check the date, or ask about a later day.',
  },
  'iro.sits-on-panel': {
    severity: 'should',
    message:
      'The Independent Reviewing Officer gave one of the three views. Consider a view from someone else, so that the officer stays independent of the classification.',
    source: task1,
  },
  'profile.of-another-child': {
    severity: 'must',
    message: 'These indicators were set for a different child. Set them for this child.',
    source: task1,
  },
  'profile.of-another-home': {
    severity: 'must',
    message: 'These indicators were set for a different way home. Set them for this one.',
    source: task1,
  },
  'profile.set-after-conference': {
    severity: 'must',
    message: 'An indicator was set after the conference. Record the indicators that the conference agreed.',
    source: task1,
  },
  'profile.set-before-birth': {
    severity: 'must',
    message: 'An indicator was set before the child’s birth. Check the date, or set it again.',
  },
  'profile.set-before-evidence': {
    severity: 'should',
    message:
      'An indicator was set before any of the evidence about this child. Check the date, or set it again from the assessment.',
    source: task1,
  },
  'profile.unlike-set': {
    severity: 'must',
    message: 'This row differs from the value that people set. Record that value, or set the row again with a reason.',
    source: task1,
  },
  'profile.unlike-suggested': {
    severity: 'must',
    message:
      'The assessment does not suggest this value. Set it with setIndicators, saying why, and include the result in the question.',
    source: task1,
  },
  'case.unknown-child': { severity: 'must', message: 'No child in this case has this id. Check the id.' },
  'case.unknown-parent': { severity: 'must', message: 'No parent in this case has this id. Check the id.' },
  'case.parent-repeated': { severity: 'must', message: 'This parent is listed twice here. Remove one entry.' },
  'case.way-home-not-considered': {
    severity: 'should',
    message:
      'The assessment did not consider this child’s return to these parents. Add this way home to the assessment, or correct the parents.',
  },
});

/** Message, severity and source for each code about indicators that people set. */
export const SETTING_FINDINGS: FindingRegister<SettingFindingCode> = /* @__PURE__ */ frozen({
  'setting.repeated': { severity: 'must', message: 'This indicator is set twice. Keep one setting.' },
  'setting.reason-missing': {
    severity: 'must',
    message: 'Record why this value was set: it is not the one suggested, or none was suggested.',
    source: task1,
  },
  'setting.nobody-named': { severity: 'must', message: 'Record who set this indicator.', source: task1 },
});
