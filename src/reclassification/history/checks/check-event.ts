/** What is wrong with an event by itself. */

import { classify } from '../../../classification/classify.js';
import { AGREEMENT_FINDINGS } from '../../../classification/findings.js';
import { type CivilDate, isEarlier } from '../../../shared/days/civil-date.js';
import { findingIn, findingWhen } from '../../../shared/findings/finding.js';
import { allRead, readEntries } from '../../../shared/findings/partly-read.js';
import { repeatsIn } from '../../../shared/repeats.js';
import { isBlank } from '../../../shared/text/text.js';
import { type AgreedInHistoryCode, HISTORY_FINDINGS } from '../../findings.js';
import { CLOCKS, MAY_ADJUST } from '../../review/clock-rules.js';
import type { CaseEventKind, Decider } from '../history.js';
import type { FoundInHistory, PartlyReadEvent, ReadEvents } from './partly-read-history.js';

const finding = /* @__PURE__ */ findingIn(HISTORY_FINDINGS);
const when = /* @__PURE__ */ findingWhen(HISTORY_FINDINGS);

const agreementFinding = /* @__PURE__ */ findingIn<AgreedInHistoryCode>(AGREEMENT_FINDINGS);

const checkDeciders = (deciders: PartlyReadEvent['agreedBy'], position: number): readonly FoundInHistory[] => {
  const path = ['events', position, 'agreedBy'] as const;
  const read = allRead(deciders);
  // Someone whose role could not be read may be the one who is missing.
  const named = read?.every(({ role }) => role !== undefined)
    ? read.filter(({ person }) => person === undefined || !isBlank(person))
    : undefined;
  const isMissing = (needed: Decider['role']): boolean => named?.every(({ role }) => role !== needed) ?? false;
  const readable = readEntries(deciders);
  const repeats = repeatsIn(readable.map(({ entry }) => entry.person));
  return [
    ...when(isMissing('social-worker'), 'classification.social-worker-missing', ...path),
    ...when(isMissing('team-manager'), 'classification.team-manager-missing', ...path),
    ...readable.flatMap(({ position: inDeciders }, order) =>
      when(repeats.has(order), 'classification.same-person', ...path, inDeciders, 'person'),
    ),
  ];
};

const checkReason = ({ level, profile, reason }: PartlyReadEvent, position: number): readonly FoundInHistory[] => {
  if (level === undefined || profile === undefined || !isBlank(reason)) return [];
  const indication = classify(profile);
  if (indication.kind === 'mixed')
    return [agreementFinding('reason.table-indicates-no-level', 'events', position, 'reason')];
  return indication.kind === 'matched' && indication.level !== level
    ? [agreementFinding('reason.table-indicates-otherwise', 'events', position, 'reason')]
    : [];
};

const saysNothing = (event: PartlyReadEvent): boolean =>
  event.riskFactors === undefined &&
  event.protectiveFactors === undefined &&
  event.capacityToChange === undefined &&
  event.newRisk === undefined &&
  event.managedLapse === undefined;

const checkAdjustment = ({ clock, months, by }: PartlyReadEvent, position: number): readonly FoundInHistory[] => {
  const role = typeof by === 'object' ? by.role : undefined;
  return [
    ...when(
      clock !== undefined &&
        months !== undefined &&
        CLOCKS[clock].adjustable === 'longer-only' &&
        months < CLOCKS[clock].months,
      'timescale.shortened',
      'events',
      position,
      'months',
    ),
    ...when(
      role !== undefined && !MAY_ADJUST.includes(role),
      'timescale.adjusted-by-another',
      'events',
      position,
      'by',
      'role',
    ),
  ];
};

/** What is wrong with an event by itself. */
const checkContent = (event: PartlyReadEvent, position: number): readonly FoundInHistory[] => {
  switch (event.kind) {
    case 'classification-agreed':
      return [...checkDeciders(event.agreedBy, position), ...checkReason(event, position)];
    case 'observed':
      if (saysNothing(event)) return [finding('observation.of-nothing', 'events', position)];
      return when(
        event.newRisk === true && typeof event.managedLapse === 'object',
        'observation.lapse-and-new-risk',
        'events',
        position,
        'newRisk',
      );
    case 'timescale-adjusted':
      return checkAdjustment(event, position);
    case 'support-planned':
      return when(
        isEarlier(event.until, event.happenedOn),
        'support.until-before-planned',
        'events',
        position,
        'until',
      );
    case 'corrected':
      return when(
        event.reason !== undefined && isBlank(event.reason),
        'correction.without-reason',
        'events',
        position,
        'reason',
      );
    case 'came-home':
    case 'back-in-care':
    case 'child-timescale-set':
    case 'closed':
    case undefined:
      return [];
  }
};

/** What cannot happen before the child is born. */
const AFTER_BIRTH: readonly (CaseEventKind | undefined)[] = [
  'classification-agreed',
  'came-home',
  'back-in-care',
  'closed',
];

const checkDates = (
  { kind, happenedOn, recordedOn }: PartlyReadEvent,
  position: number,
  bornOn: CivilDate | undefined,
): readonly FoundInHistory[] => {
  const isRecordedBefore = isEarlier(recordedOn, happenedOn);
  const isBeforeBirth = isEarlier(happenedOn, bornOn) && AFTER_BIRTH.includes(kind);
  if (!isRecordedBefore && !isBeforeBirth) return [];
  return [
    ...when(isRecordedBefore, 'event.recorded-before-it-happened', 'events', position, 'recordedOn'),
    ...when(isBeforeBirth, 'event.before-birth', 'events', position, 'happenedOn'),
  ];
};

/** What is wrong with each event by itself. */
export const checkEvents = (readable: ReadEvents, bornOn: CivilDate | undefined): readonly FoundInHistory[] => {
  const repeats = repeatsIn(readable.map(({ entry }) => entry.id));
  const findings: FoundInHistory[] = [];
  readable.forEach(({ entry, position }, order) => {
    if (repeats.has(order)) findings.push(finding('event.id-repeated', 'events', position, 'id'));
    findings.push(...checkDates(entry, position, bornOn), ...checkContent(entry, position));
  });
  return findings;
};
