/** Whether the events of a history can follow each other as recorded. */

import type { RiskLevel } from '../../../classification/index.js';
import type { CivilDate } from '../../../shared/days/civil-date.js';
import { findingIn } from '../../../shared/findings/finding.js';
import { allRead } from '../../../shared/findings/partly-read.js';
import { HISTORY_FINDINGS, type HistoryFindingCode } from '../../findings.js';
import { agreementsReplaced } from '../corrections.js';
import { inOrder, type Ordered } from '../order.js';
import type { withdrawnIn } from './check-corrections.js';
import type { FoundInHistory, PartlyReadEvent } from './partly-read-history.js';

const finding = /* @__PURE__ */ findingIn(HISTORY_FINDINGS);

/** An event with all that puts it in its place, and its position in the history. */
type Placed = Ordered & Pick<PartlyReadEvent, 'agreedBy' | 'level'> & { readonly position: number };

export const placed = (event: PartlyReadEvent | undefined, position: number): Placed | undefined => {
  if (event === undefined) return undefined;
  const { kind, id, happenedOn, recordedOn, agreedBy, level } = event;
  return kind !== undefined && id !== undefined && happenedOn !== undefined && recordedOn !== undefined
    ? { kind, id, happenedOn, recordedOn, position, agreedBy, level }
    : undefined;
};

const THIRD_VIEW: readonly unknown[] = ['case-history-author', 'independent-reviewer'];

/** Someone whose role could not be read may be the third. */
const isWithoutThirdView = (deciders: PartlyReadEvent['agreedBy']): boolean => {
  const roles = allRead(deciders?.map((decider) => decider?.role));
  return roles !== undefined && !roles.some((role) => THIRD_VIEW.includes(role));
};

/** What is wrong with the sequence; asked where every event can be put in its place. */
export const checkSequence = (
  inPlace: readonly Placed[],
  withdrawn: ReturnType<typeof withdrawnIn>,
): readonly FoundInHistory[] => {
  const replaced = agreementsReplaced(inPlace, withdrawn);
  const findings: FoundInHistory[] = [];
  let isHome = false;
  let isClosed = false;
  let level: RiskLevel | undefined;
  let classifiedOn: CivilDate | undefined;
  for (const event of inOrder(inPlace)) {
    const { kind, id, happenedOn, position } = event;
    if (kind === 'corrected') continue;
    if (withdrawn.has(id)) {
      // A level stays held although its agreement was withdrawn.
      if (kind === 'classification-agreed' && !replaced.has(id)) level = event.level;
      continue;
    }
    const add = (code: HistoryFindingCode): void => {
      findings.push(finding(code, 'events', position));
    };
    if (isClosed) add(kind === 'closed' ? 'event.closed-twice' : 'event.after-closure');
    switch (kind) {
      case 'came-home':
        if (isHome) add('event.home-twice');
        if (classifiedOn === undefined) add('event.home-before-classified');
        if (level === 'high' || level === 'severe') add('event.home-above-medium');
        isHome = true;
        break;
      case 'back-in-care':
        if (!isHome) add('event.back-in-care-while-not-home');
        isHome = false;
        break;
      case 'classification-agreed':
        if (classifiedOn === happenedOn) add('event.two-classifications-on-one-day');
        if (classifiedOn === undefined && isWithoutThirdView(event.agreedBy)) add('classification.first-by-two');
        classifiedOn = happenedOn;
        level = event.level;
        break;
      case 'closed':
        if (classifiedOn === undefined) add('event.closed-before-classified');
        isClosed = true;
        break;
      case 'observed':
      case 'support-planned':
      case 'timescale-adjusted':
      case 'child-timescale-set':
        break;
    }
  }
  return findings;
};
