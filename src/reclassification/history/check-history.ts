/** Whether the events of a history can have happened as recorded. */

import { classify } from '../../classification/classify.js';
import { AGREEMENT_FINDINGS } from '../../classification/findings.js';
import type { Profile, RiskLevel } from '../../classification/index.js';
import { type Check, checked } from '../../shared/check.js';
import { type CivilDate, isEarlier } from '../../shared/civil-date.js';
import { type Finding, findingIn, findingWhen, type MoreFindingsCode } from '../../shared/finding.js';
import type { InputErrorCode } from '../../shared/input-error.js';
import { allRead, type PartlyRead, readEntries } from '../../shared/partly-read.js';
import { repeatsIn } from '../../shared/repeats.js';
import { readOnceOrFind } from '../../shared/shape.js';
import { isBlank } from '../../shared/text.js';
import { type AgreedInHistoryCode, HISTORY_FINDINGS, type HistoryFindingCode } from '../findings.js';
import { CLOCKS, MAY_ADJUST } from '../review/clock-rules.js';
import type { ClockId } from '../review/review-rule.js';
import { HISTORY } from '../shapes.js';
import { checkCorrections, withdrawnIn } from './check-corrections.js';
import { agreementsReplaced } from './corrections.js';
import type { CaseEventKind, Decider, EventId } from './history.js';
import { statementsIn } from './one-day.js';
import { inOrder, type Ordered } from './order.js';

/** A finding about a history. */
export type HistoryFinding = Finding<HistoryFindingCode | AgreedInHistoryCode | InputErrorCode | MoreFindingsCode>;

/** The same of a history that could be read. */
export type FoundInHistory = Finding<HistoryFindingCode | AgreedInHistoryCode>;

/** An event of which some fields could not be read; a whole event is one too. */
export interface PartlyReadEvent {
  /** Its kind. */
  readonly kind?: CaseEventKind | undefined;
  /** Its id. */
  readonly id?: EventId | undefined;
  /** The day on which it happened. */
  readonly happenedOn?: CivilDate | undefined;
  /** The day on which it was recorded. */
  readonly recordedOn?: CivilDate | undefined;
  /** Of a classification: the level. */
  readonly level?: RiskLevel | undefined;
  /** Of a classification: the five indicators. */
  readonly profile?: Profile | undefined;
  /** Of a classification: who agreed it. */
  readonly agreedBy?: readonly (PartlyRead<Decider> | undefined)[] | undefined;
  /** Of a classification: why the level is not what the table indicates. Of an adjustment or a correction: why. */
  readonly reason?: string | undefined;
  /** Of an observation: row 1. */
  readonly riskFactors?: Profile['riskFactors'] | 'unreadable' | undefined;
  /** Of an observation: row 2. */
  readonly protectiveFactors?: Profile['protectiveFactors'] | 'unreadable' | undefined;
  /** Of an observation: row 3. */
  readonly capacityToChange?: Profile['capacityToChange'] | 'unreadable' | undefined;
  /** Of an observation: a new risk. */
  readonly newRisk?: boolean | 'unreadable' | undefined;
  /** Of an observation or a classification: the new risks that people knew of. */
  readonly knowingOf?: readonly (EventId | undefined)[] | undefined;
  /** Of an observation: a managed lapse, or that what is there could not be read. */
  readonly managedLapse?: object | 'unreadable' | undefined;
  /** Of a plan of support, or of the child’s timescale: the last day. */
  readonly until?: CivilDate | undefined;
  /** Of an adjustment: the clock. */
  readonly clock?: ClockId | undefined;
  /** Of an adjustment: the months. */
  readonly months?: number | undefined;
  /** Of an adjustment: who made it. A correction has a person’s id here, which is not looked at. */
  readonly by?: PartlyRead<Decider> | string | undefined;
  /** Of a correction: the event that is withdrawn. */
  readonly of?: EventId | undefined;
  /** Of a correction: the event that replaces it. */
  readonly instead?: EventId | undefined;
}

/** A history of which some parts could not be read; a whole one is one too. */
export interface PartlyReadHistory {
  /** The child. */
  readonly child?:
    | {
        /** Date of birth, or that what is there could not be read. */
        readonly bornOn?: CivilDate | 'unreadable' | undefined;
        /** Whether services were involved in the pregnancy. */
        readonly servicesInvolvedInPregnancy?: boolean | undefined;
      }
    | undefined;
  /** The events that could be read, at their positions. */
  readonly events?: readonly (PartlyReadEvent | undefined)[] | undefined;
}

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

/** An event with all that puts it in its place, and its position in the history. */
type Placed = Ordered & Pick<PartlyReadEvent, 'agreedBy' | 'level'> & { readonly position: number };

const placed = (event: PartlyReadEvent | undefined, position: number): Placed | undefined => {
  if (event === undefined) return undefined;
  const { kind, id, happenedOn, recordedOn, agreedBy, level } = event;
  return kind !== undefined && id !== undefined && happenedOn !== undefined && recordedOn !== undefined
    ? { kind, id, happenedOn, recordedOn, position, agreedBy, level }
    : undefined;
};

/** The events that could be read, at their positions. */
type ReadEvents = readonly { readonly entry: PartlyReadEvent; readonly position: number }[];

/** Whether the risks that people are said to have known of have been reported; asked where every event can be put in its place. */
const checkKnownRisks = (readable: ReadEvents): readonly FoundInHistory[] => {
  if (readable.every(({ entry }) => entry.knowingOf === undefined)) return [];
  const reports = new Set(
    readable.flatMap(({ entry: { id, kind = 'observed' } }) => (kind === 'observed' ? [id] : [])),
  );
  return readable.flatMap(({ entry, position }) =>
    readEntries(entry.knowingOf).flatMap(({ entry: id, position: inKnowingOf }) =>
      when(!reports.has(id), 'known-risk.not-reported', 'events', position, 'knowingOf', inKnowingOf),
    ),
  );
};

const THIRD_VIEW: readonly unknown[] = ['case-history-author', 'independent-reviewer'];

/** Someone whose role could not be read may be the third. */
const isWithoutThirdView = (deciders: PartlyReadEvent['agreedBy']): boolean => {
  const roles = allRead(deciders?.map((decider) => decider?.role));
  return roles !== undefined && !roles.some((role) => THIRD_VIEW.includes(role));
};

/** What is wrong with the sequence; asked where every event can be put in its place. */
const checkSequence = (
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

const ifRead = <Value>(value: Value | 'unreadable' | undefined): Value | undefined =>
  value === 'unreadable' ? undefined : value;

/** What could not be read contradicts nothing. */
const asFarAsRead = (event: PartlyReadEvent) => ({
  ...event,
  riskFactors: ifRead(event.riskFactors),
  protectiveFactors: ifRead(event.protectiveFactors),
  capacityToChange: ifRead(event.capacityToChange),
  newRisk: ifRead(event.newRisk),
});

/** The events of days on which more than one happened: most days have one, and nothing can contradict it. */
const besideOthers = (readable: ReadEvents): ReadEvents => {
  const [days, daysOfMany] = [new Set<CivilDate | undefined>(), new Set<CivilDate | undefined>()];
  for (const { entry } of readable) (days.has(entry.happenedOn) ? daysOfMany : days).add(entry.happenedOn);
  return daysOfMany.size === 0 ? [] : readable.filter(({ entry }) => daysOfMany.has(entry.happenedOn));
};

/** Records of one day and kind of which one says the opposite of another: the one recorded later is named. */
const checkOneDay = (readable: ReadEvents, withdrawn: ReturnType<typeof withdrawnIn>): readonly FoundInHistory[] => {
  const firstStatements = new Map<string, unknown>();
  const whenRecorded = ({ entry }: { readonly entry: PartlyReadEvent }): string =>
    `${entry.recordedOn ?? ''} ${entry.id ?? ''}`;
  const inTurn = [...besideOthers(readable)].sort((one, other) => (whenRecorded(one) < whenRecorded(other) ? -1 : 1));
  return inTurn.flatMap(({ entry, position }) => {
    const { kind, id, happenedOn } = entry;
    if (id !== undefined && withdrawn.has(id)) return [];
    // Two classifications of one day have a finding of their own, and so have two moves to one place.
    if (kind === 'classification-agreed' || happenedOn === undefined) return [];
    let contradicts = false;
    for (const { what, value } of statementsIn(asFarAsRead(entry))) {
      const key = `${happenedOn} ${what}`;
      if (value !== undefined && firstStatements.has(key) && firstStatements.get(key) !== value) contradicts = true;
      if (value !== undefined && !firstStatements.has(key)) firstStatements.set(key, value);
    }
    return when(contradicts, 'event.contradicts-one-of-its-day', 'events', position);
  });
};

/** What is wrong with each event by itself. */
const checkEvents = (readable: ReadEvents, bornOn: CivilDate | undefined): readonly FoundInHistory[] => {
  const repeats = repeatsIn(readable.map(({ entry }) => entry.id));
  const findings: FoundInHistory[] = [];
  readable.forEach(({ entry, position }, order) => {
    if (repeats.has(order)) findings.push(finding('event.id-repeated', 'events', position, 'id'));
    findings.push(...checkDates(entry, position, bornOn), ...checkContent(entry, position));
  });
  return findings;
};

export const findingsInHistory = (history: PartlyReadHistory): readonly FoundInHistory[] => {
  const { child, events } = history;
  const bornOn = child?.bornOn === 'unreadable' ? undefined : child?.bornOn;
  const readable = readEntries(events);
  const withdrawn = withdrawnIn(events);
  // An event that could not be read may be the one that is named, or comes between two others.
  const inPlace = allRead(events?.map(placed));
  return [
    ...when(
      child?.servicesInvolvedInPregnancy === true && child.bornOn === undefined,
      'child.birth-not-recorded',
      'child',
      'bornOn',
    ),
    ...checkEvents(readable, bornOn),
    ...(inPlace === undefined ? [] : [...checkKnownRisks(readable), ...checkCorrections(events)]),
    ...checkOneDay(readable, withdrawn),
    ...(inPlace === undefined ? [] : checkSequence(inPlace, withdrawn)),
  ];
};

/**
 * Finds everything that keeps a history from being read (`must`), or should be looked at (`should`): events that cannot have
 * happened in this order, classifications that nobody can have agreed like that, timescales that cannot be adjusted so.
 *
 * @param history - the history; parts that could not be read are `undefined`
 * @returns all findings; none when everything fits together.
 * Invalid input: one finding that says so.
 *
 * @example
 * ```ts
 * import { civilDate } from 'reunification-framework';
 * import { checkHistory } from 'reunification-framework/reclassification';
 *
 * // It can have happened, so `parseHistory` accepts it; it is worth a look.
 * const { findings } = checkHistory({
 *   events: [{ id: 'e1', kind: 'came-home', happenedOn: civilDate('2026-06-30'), recordedOn: civilDate('2026-07-01') }],
 * });
 * findings.map(({ code, severity }) => [code, severity]); // => [['event.home-before-classified', 'should']]
 * ```
 */
export function checkHistory(history: PartlyReadHistory): Check<HistoryFinding> {
  const read = readOnceOrFind(history, HISTORY, 'parts');
  return checked<HistoryFinding>('finding' in read ? [read.finding] : findingsInHistory(read.value));
}
