/** A plan, an agreement and what was recorded of their support, laid out by hand. */
import type { CountedRisk, RiskFactorId } from 'reunification-framework/factors';
import type { Goal, ParentalAgreement } from 'reunification-framework/goals';
import {
  type LeadProfessional,
  type NeedSupport,
  type ReunificationPlan,
  type SupportCase,
  type SupportEntry,
  type SupportFor,
  type SupportLineCode,
  type SupportQuestion,
  supportOf,
} from 'reunification-framework/return-home';
import { day } from './dates.js';

const WAY_HOME = { parents: ['mother', 'father'] } as const;

/** The item of support that most tests are about. */
const THERAPY: SupportFor = { kind: 'plan-item', item: 'therapy' };

/** A plan of 2 March 2026 in which family therapy is promised from 16 March to 30 September. */
export const planWithTherapy = (changes: Partial<ReunificationPlan> = {}): ReunificationPlan => ({
  edition: 'framework-2015',
  child: 'child',
  wayHome: WAY_HOME,
  madeOn: day('2026-03-02'),
  team: [{ id: 'therapist', role: 'mental-health-service', person: 'the therapist', does: 'Sees the family' }],
  support: [
    {
      id: 'therapy',
      what: 'Family therapy',
      for: 'family',
      by: ['therapist'],
      from: day('2026-03-16'),
      until: day('2026-09-30'),
    },
  ],
  ...changes,
});

/** An agreement of 1 March 2026 with one goal. */
export const agreementWith = (goal: Partial<Goal>, changes: Partial<ParentalAgreement> = {}): ParentalAgreement => ({
  edition: 'framework-2015',
  child: 'child',
  madeOn: day('2026-03-01'),
  goals: [{ id: 'calm', ...goal }],
  ...changes,
});

/** A risk factor that counts for a parent, and is being addressed. */
export const riskOf = (factor: RiskFactorId, parent = 'mother', changes: Partial<CountedRisk> = {}): CountedRisk => ({
  factor,
  about: { kind: 'parent', parent },
  observation: 0,
  evidence: {
    ...{ pieces: 1, facts: 1, opinions: 0, hearsay: 0, natureNotRecorded: 0, undated: 0, ownAccount: 0, solid: 1 },
    latestOn: day('2026-01-05'),
  },
  doubts: [],
  sources: [],
  shows: [],
  addressed: 'being-addressed',
  ways: [],
  ...changes,
});

/** What an entry of a kind says besides its id, its days and what it is for. */
type Said<Kind extends SupportEntry['kind']> = Omit<
  Extract<SupportEntry, { readonly kind: Kind }>,
  'kind' | 'id' | 'on' | 'recordedOn' | 'for'
>;

/** What may be said of any entry otherwise than by default. */
interface Otherwise {
  readonly id?: string;
  readonly recordedOn?: SupportEntry['recordedOn'];
  readonly for?: SupportFor;
}

/** What may be said of an entry besides its kind and its day. */
export type SaidOfEntry = Otherwise & Partial<Said<'given'> & Said<'ended'> & Said<'referred'> & Said<'declined'>>;

/** An entry recorded on its own day, for the therapy unless something else is said. */
export const entry = (
  kind: Exclude<SupportEntry['kind'], 'did-not-happen'>,
  on: string,
  { until, decidedBy, activelyLinked, barrier, because, ...more }: SaidOfEntry = {},
): SupportEntry => {
  const base = { id: `${kind} ${on}`, on: day(on), recordedOn: until ?? day(on), for: THERAPY, ...more };
  switch (kind) {
    case 'given':
      return { ...base, kind, until };
    case 'ended':
      return { ...base, kind, decidedBy, barrier };
    case 'referred':
      return { ...base, kind, activelyLinked };
    case 'declined':
      return { ...base, kind, barrier, because };
    default:
      return { ...base, kind };
  }
};

/** Something that did not happen. */
export const missed = (
  what: Said<'did-not-happen'>['what'],
  on: string,
  barrier: Said<'did-not-happen'>['barrier'],
  of: SupportFor = THERAPY,
): SupportEntry => ({
  ...{ id: `no ${what} ${on}`, on: day(on), recordedOn: day(on), for: of },
  kind: 'did-not-happen',
  what,
  barrier,
});

/** Somebody who leads, recorded on the first day. */
export const lead = (person: string, from: string, until?: string): LeadProfessional => ({
  id: `${person} from ${from}`,
  person,
  from: day(from),
  recordedOn: day(from),
  ...(until === undefined ? {} : { until: day(until) }),
});

/** The case of these tests: the plan with therapy, and nothing recorded. */
export const caseWith = (changes: Partial<SupportCase> = {}): SupportCase => ({
  child: 'child',
  wayHome: WAY_HOME,
  plan: planWithTherapy(),
  events: [],
  ...changes,
});

/** What is asked of the case on a day. */
export const asked = (asOf: string, knownOn?: string): SupportQuestion => ({
  asOf: day(asOf),
  ...(knownOn === undefined ? {} : { knownOn: day(knownOn) }),
});

/** The needs on a day. */
export const needsOn = (changes: Partial<SupportCase>, asOf: string, knownOn?: string): readonly NeedSupport[] =>
  supportOf(caseWith(changes), asked(asOf, knownOn)).needs;

/** The need for the therapy. */
export const therapyOn = (changes: Partial<SupportCase>, asOf: string, knownOn?: string): NeedSupport => {
  const found = needsOn(changes, asOf, knownOn).find(
    ({ need }) => need.kind === 'plan-item' && need.item === 'therapy',
  );
  if (found === undefined) throw new Error('The therapy is not among the needs.');
  return found;
};

/** The codes of what is said of a need. */
export const codesOf = ({ lines }: Pick<NeedSupport, 'lines'>): readonly SupportLineCode[] =>
  lines.map(({ code }) => code);
