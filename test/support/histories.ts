/** Events as a test tells them, one line each. The id of an event says what it is and when. */
import type { PanelRole, Profile, RiskLevel } from 'reunification-framework/classification';
import type {
  BackInCare,
  CameHome,
  CaseClosed,
  CaseEvent,
  ChildTimescaleSet,
  CircumstancesObserved,
  ClassificationAgreed,
  ClockId,
  Corrected,
  Decider,
  EventBase,
  History,
  Moment,
  Shown,
  SupportPlanned,
  TimescaleAdjusted,
} from 'reunification-framework/reclassification';
import { day } from './dates.js';
import { PROFILE_OF } from './profiles.js';

/** What a test may say otherwise of any event, its days as texts. */
export interface Told {
  readonly id?: string;
  readonly recordedOn?: string;
}

const base = (what: string, date: string, { id, recordedOn }: Told): EventBase => ({
  id: id ?? `${what} ${date}`,
  happenedOn: day(date),
  recordedOn: day(recordedOn ?? date),
});

/** Someone for each role. */
export const deciders = (...roles: readonly PanelRole[]): readonly Decider[] =>
  roles.map((role, number) => ({ role, person: `person-${number + 1}` }));

/** The social worker, the manager, and whoever wrote the case history. */
export const THREE = deciders('social-worker', 'team-manager', 'case-history-author');

/** People agreed what the table indicates, unless the profile is another; then there is a reason as well. */
export function agreed(
  date: string,
  level: RiskLevel,
  told: Told & {
    readonly profile?: Profile;
    readonly rows?: Partial<Profile>;
    readonly agreedBy?: readonly Decider[];
    readonly reason?: string | undefined;
  } = {},
): ClassificationAgreed {
  const { profile = PROFILE_OF[level], rows, agreedBy = THREE } = told;
  const reason = 'reason' in told ? told.reason : rows === undefined ? undefined : 'Discussed at the conference.';
  return {
    ...base('agreed', date, told),
    kind: 'classification-agreed',
    level,
    profile: { ...profile, ...rows },
    agreedBy,
    ...(reason === undefined ? {} : { reason }),
  };
}

/** What was observed, and of what nothing was said. */
export function observed(
  date: string,
  values: Partial<Omit<CircumstancesObserved, keyof EventBase | 'kind'>>,
  told: Told = {},
): CircumstancesObserved {
  return { ...base('observed', date, told), kind: 'observed', ...values };
}

export const cameHome = (date: string, told: Told = {}): CameHome => ({
  ...base('home', date, told),
  kind: 'came-home',
});

export const backInCare = (date: string, told: Told = {}): BackInCare => ({
  ...base('back', date, told),
  kind: 'back-in-care',
});

export const supportPlanned = (date: string, until: string, told: Told = {}): SupportPlanned => ({
  ...base('support', date, told),
  kind: 'support-planned',
  until: day(until),
});

export const adjusted = (date: string, clock: ClockId, months: number, told: Told = {}): TimescaleAdjusted => ({
  ...base('adjusted', date, told),
  kind: 'timescale-adjusted',
  clock,
  months,
  by: { role: 'social-worker', person: 'person-1' },
  reason: 'For the age of the child.',
});

export const timescaleSet = (date: string, until: string, told: Told = {}): ChildTimescaleSet => ({
  ...base('timescale', date, told),
  kind: 'child-timescale-set',
  until: day(until),
});

export const closed = (date: string, told: Told = {}): CaseClosed => ({
  ...base('closed', date, told),
  kind: 'closed',
});

/** An entry was withdrawn on a day, which is also that of recording, unless another is told. */
export const corrected = (date: string, of: string, told: Told & { readonly instead?: string } = {}): Corrected => ({
  ...base('corrected', date, told),
  kind: 'corrected',
  of,
  by: 'person-9',
  reason: 'Entered on the wrong file.',
  ...(told.instead === undefined ? {} : { instead: told.instead }),
});

/** What is read of something shown: where records of one day contradict each other, the value that is safer for the child. */
export function readAs<Value>(recorded: Shown<Value>): Value;
export function readAs<Value>(recorded: Shown<Value> | undefined): Value | undefined;
export function readAs<Value>(recorded: Shown<Value> | undefined): Value | undefined {
  return recorded === undefined || !('readAs' in recorded) ? recorded?.value : recorded.readAs;
}

/** Rows 1 to 3 as the column “low risk” has them: whatever has to be kept up is. */
export const KEPT_UP = {
  riskFactors: 'fully-addressed',
  protectiveFactors: 'apparent',
  capacityToChange: 'able',
} as const;

/** A history of these events, written down in this order. */
export const historyOf = (...events: readonly CaseEvent[]): History => ({
  edition: 'framework-2015',
  child: { id: 'child-1' },
  wayHome: { parents: ['parent-1'] },
  events,
});

/** The same history of a child born on a day, with services involved in the pregnancy or not. */
export const ofChild = (
  history: History,
  child: { readonly bornOn?: string; readonly inPregnancy?: boolean },
): History => ({
  ...history,
  child: {
    id: history.child.id,
    ...(child.bornOn === undefined ? {} : { bornOn: day(child.bornOn) }),
    ...(child.inPregnancy === undefined ? {} : { servicesInvolvedInPregnancy: child.inPregnancy }),
  },
});

/** The day of an event and the event, as answers name it. */
export const momentOf = ({ happenedOn, id }: CaseEvent): Moment => ({ on: happenedOn, by: id });

/** Days in threes: the day before, the day, the day after. */
export function aroundDay(date: string): readonly [before: string, on: string, after: string] {
  const at = (days: number): string => {
    const moved = new Date(`${date}T00:00:00Z`);
    moved.setUTCDate(moved.getUTCDate() + days);
    return moved.toISOString().slice(0, 10);
  };
  return [at(-1), date, at(1)];
}
