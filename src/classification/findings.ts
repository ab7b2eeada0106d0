/** The codes of findings about classifications, with what each means. Printed in `docs/findings.md`. */
import type { Citation } from '../shared/citation.js';
import type { FindingRegister } from '../shared/finding.js';
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

/** Codes of findings about indicators as people set them. */
export type SettingFindingCode = 'setting.repeated' | 'setting.reason-missing' | 'setting.nobody-named';

const task1: Citation = { document: 'framework-2015', locator: 'Stage 2, Task 1, Classification of Risk' };
const lead: Citation = {
  document: 'framework-2015',
  locator: 'Stage 1, Key messages, a) Factors associated with Future Harm',
  page: 24,
};

/** What the codes about a classification record mean. */
export const AGREEMENT_FINDINGS: FindingRegister<AgreementFindingCode> = /* @__PURE__ */ frozen({
  'question.no-such-day': { severity: 'must', message: 'The day asked about is not a real day written as YYYY-MM-DD.' },
  'profile.incomplete': {
    severity: 'must',
    message: 'A classification records all five indicators, and not all of them are here.',
    source: { document: 'framework-2015', locator: 'Risk Classification Table', page: 40 },
  },
  'panel.social-worker-missing': {
    severity: 'must',
    message: 'The view of the child’s social worker is missing.',
    source: task1,
  },
  'panel.team-manager-missing': {
    severity: 'must',
    message: 'The view of the team manager is missing.',
    source: task1,
  },
  'panel.third-view-missing': {
    severity: 'must',
    message:
      'The view of whoever wrote the case history, or of someone who reviewed the case independently, is missing.',
    source: task1,
  },
  'panel.role-repeated': { severity: 'must', message: 'There is already a view in this role.', source: task1 },
  'panel.same-person': {
    severity: 'must',
    message: 'This person has already given a view; three people classify independently.',
    source: task1,
  },
  'panel.view-after-conference': {
    severity: 'must',
    message: 'This view was recorded after the conference, so it was not independent of it.',
    source: task1,
  },
  'panel.view-before-birth': {
    severity: 'must',
    message: 'This view is dated before the child’s birth. Check the day.',
  },
  'conference.after-as-of': { severity: 'must', message: 'The conference lies after the day asked about.' },
  'conference.before-birth': { severity: 'must', message: 'The conference lies before the child’s birth.' },
  'conference.before-evidence': {
    severity: 'should',
    message:
      'All the evidence about this child is dated after the conference. Check the day, or record what the conference knew.',
    source: task1,
  },
  'reason.views-differ': {
    severity: 'must',
    message: 'At least one person’s own view is another level than the one agreed; the reason is missing.',
    source: task1,
  },
  'reason.table-indicates-otherwise': {
    severity: 'must',
    message: 'The table indicates another level than the one agreed; the reason is missing.',
    source: lead,
  },
  'reason.table-indicates-no-level': {
    severity: 'must',
    message: 'The indicators do not point to one column, so the level is a judgement; the reason is missing.',
    source: lead,
  },
  'iro.not-involved': {
    severity: 'should',
    message: 'The Independent Reviewing Officer was not involved.',
    source: task1,
  },
  'iro.after-as-of': {
    severity: 'must',
    message: 'The involvement of the Independent Reviewing Officer lies after the day asked about.',
  },
  'iro.sits-on-panel': {
    severity: 'should',
    message: 'The Independent Reviewing Officer also gave one of the three views.',
    source: task1,
  },
  'profile.of-another-child': {
    severity: 'must',
    message: 'These indicators were set for another child. Set them for this child.',
    source: task1,
  },
  'profile.of-another-home': {
    severity: 'must',
    message: 'These indicators were set for another way home. Set them for this one.',
    source: task1,
  },
  'profile.set-after-conference': {
    severity: 'must',
    message: 'An indicator was set after the conference. Record the indicators that the conference agreed.',
    source: task1,
  },
  'profile.set-before-birth': {
    severity: 'must',
    message: 'An indicator was set before the child’s birth. Check the day, or set it again.',
  },
  'profile.set-before-evidence': {
    severity: 'should',
    message:
      'An indicator was set before the day of any evidence about this child. Check the day, or set it again from the assessment.',
    source: task1,
  },
  'profile.unlike-set': {
    severity: 'must',
    message: 'This row is not as people set it. Record it as set, or set it again with the reason.',
    source: task1,
  },
  'profile.unlike-suggested': {
    severity: 'must',
    message:
      'This row is not what the assessment suggests. Set it with setIndicators, saying why, and give what that answers with the question.',
    source: task1,
  },
  'case.unknown-child': { severity: 'must', message: 'No child of this case has this id.' },
  'case.unknown-parent': { severity: 'must', message: 'No parent of this case has this id.' },
  'case.parent-repeated': { severity: 'must', message: 'The same parent is listed twice here.' },
  'case.way-home-not-considered': {
    severity: 'should',
    message: 'The assessment does not consider a return of this child to these parents.',
  },
});

/** What the codes about indicators as people set them mean. */
export const SETTING_FINDINGS: FindingRegister<SettingFindingCode> = /* @__PURE__ */ frozen({
  'setting.repeated': { severity: 'must', message: 'This indicator is set twice.' },
  'setting.reason-missing': {
    severity: 'must',
    message: 'The value is not the one suggested, or none is suggested; the reason is missing.',
    source: task1,
  },
  'setting.nobody-named': { severity: 'must', message: 'Record who set this indicator.', source: task1 },
});
