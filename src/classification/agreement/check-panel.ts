/** Whether three people classified, the Independent Reviewing Officer was involved, and differences have reasons. */

import { type CivilDate, isEarlier } from '../../shared/days/civil-date.js';
import { findingIn, findingWhen } from '../../shared/findings/finding.js';
import { allRead, readEntries } from '../../shared/findings/partly-read.js';
import { isBlank } from '../../shared/text/text.js';
import { classify } from '../classify.js';
import { AGREEMENT_FINDINGS, type AgreementFindingCode } from '../findings.js';
import type { FoundInRecord, PanelRole } from './agreement.js';
import type { PartlyReadRecord } from './partly-read-record.js';

const finding = /* @__PURE__ */ findingIn(AGREEMENT_FINDINGS);
const when = /* @__PURE__ */ findingWhen(AGREEMENT_FINDINGS);

/** The third view comes from either of two. */
const THIRD_ROLES: readonly PanelRole[] = ['case-history-author', 'independent-reviewer'];

/** The three views that there must be. */
const VIEWS_NEEDED: readonly { readonly roles: readonly PanelRole[]; readonly missing: AgreementFindingCode }[] = [
  { roles: ['social-worker'], missing: 'panel.social-worker-missing' },
  { roles: ['team-manager'], missing: 'panel.team-manager-missing' },
  { roles: THIRD_ROLES, missing: 'panel.third-view-missing' },
];

/**
 * What is found about the three views.
 *
 * @param record - what people recorded
 * @returns what was found
 */
export const checkPanel = ({ views, conferredOn }: PartlyReadRecord): readonly FoundInRecord[] => {
  const readable = readEntries(views);
  // A view of nobody is none; one whose person could not be read may be anyone's.
  const roles = readable
    .filter(({ entry: { person } }) => person === undefined || !isBlank(person))
    .map(({ entry }) => entry.role);
  const isFilled = (role: PanelRole): boolean => roles.includes(role);
  // A view whose role could not be read may be the one that is missing.
  const isComplete = views !== undefined && allRead(views.map((view) => view?.role)) !== undefined;
  const missing = isComplete ? VIEWS_NEEDED.filter((view) => !view.roles.some(isFilled)) : [];
  return [
    ...missing.map((view) => finding(view.missing, 'views')),
    ...readable.flatMap(({ entry: { role, person, recordedOn }, position }, order) => {
      const earlier = readable.slice(0, order).map(({ entry }) => entry);
      return [
        ...when(
          role !== undefined && !THIRD_ROLES.includes(role) && earlier.some((view) => view.role === role),
          'panel.role-repeated',
          'views',
          position,
          'role',
        ),
        ...when(
          person !== undefined && earlier.some((view) => view.person === person),
          'panel.same-person',
          'views',
          position,
          'person',
        ),
        ...when(isEarlier(conferredOn, recordedOn), 'panel.view-after-conference', 'views', position, 'recordedOn'),
      ];
    }),
  ];
};

/**
 * What is found about the part of the Independent Reviewing Officer.
 *
 * @param record - what people recorded
 * @param asOf - the day asked about
 * @returns what was found
 */
export const checkIro = ({ iro, views }: PartlyReadRecord, asOf: CivilDate): readonly FoundInRecord[] => {
  if (iro === undefined) return [];
  const { involved, person, on } = iro;
  if (involved === false) return [finding('iro.not-involved', 'iro', 'involved')];
  if (person !== undefined && isBlank(person)) return [finding('iro.not-involved', 'iro', 'person')];
  return [
    ...when(isEarlier(asOf, on), 'iro.after-as-of', 'iro', 'on'),
    ...when(
      person !== undefined && (views ?? []).some((view) => view?.person === person),
      'iro.sits-on-panel',
      'iro',
      'person',
    ),
  ];
};

/**
 * What is found about the reasons for differing from a view or the table.
 *
 * @param record - what people recorded
 * @returns what was found
 */
export const checkReasons = (record: PartlyReadRecord): readonly FoundInRecord[] => {
  const { level, profile, views } = record;
  if (level === undefined) return [];
  const differs = views?.some((view) => view?.level !== undefined && view.level !== level) ?? false;
  const indication = profile === undefined ? undefined : classify(profile);
  const isUnexplained = isBlank(record.reasonForDifferenceFromTable);
  return [
    ...when(
      differs && isBlank(record.reasonForDifferenceFromViews),
      'reason.views-differ',
      'reasonForDifferenceFromViews',
    ),
    ...when(
      isUnexplained && indication?.kind === 'mixed',
      'reason.table-indicates-no-level',
      'reasonForDifferenceFromTable',
    ),
    ...when(
      isUnexplained && indication?.kind === 'matched' && indication.level !== level,
      'reason.table-indicates-otherwise',
      'reasonForDifferenceFromTable',
    ),
  ];
};
