import { AUDIENCES, explainAgreed, InputError } from 'reunification-framework';
import { describe, expect, it } from 'vitest';
import { agreed } from '../support/classification-records.js';
import { MIXED_PROFILE } from '../support/profiles.js';
import { edited, pathsIn, valueAt } from './edits.js';
import { type AnyFunction, CALLS, exportedFunctions } from './exports.js';

const FUNCTIONS = await exportedFunctions();

/** Every piece of six letters of it is looked for; none of them is in any word of the package. */
const CANARY = 'qzjxvkwyqpfbzxj';
const PIECES = Array.from({ length: CANARY.length - 5 }, (_, place) => CANARY.slice(place, place + 6));
const holdsCanary = (text: string): boolean => PIECES.some((piece) => text.toLowerCase().includes(piece));
/** A number that no rule has. */
const ODD_NUMBER = 918_273_645;

/**
 * What carries the caller’s own words, ids or days back, because that is what it is for: the names of the fields in the answer; `text`
 * for an answer that is a text. Listed for those who use the package in docs/design.md.
 */
const CARRIED: Readonly<Record<string, readonly string[]>> = {
  checkChronology: ['after', 'before', 'entries', 'factor', 'from', 'to'],
  evaluateAssessment: [
    'the key of capacityToChange',
    'asOf',
    'child',
    'children',
    'parent',
    'parents',
    'id',
    'waysHome',
    'mitigates',
    'riskFactor',
    'effect',
    'kind',
    'factor',
    'factors',
    'addressed',
    'how',
    'recordedAs',
    'concludedOn',
    'wayHome',
    'the key of about',
    'evidence',
    'shows',
  ],
  agree: [
    'edition',
    'child',
    'parents',
    'person',
    'level',
    'role',
    'recordedOn',
    'agreedOn',
    'on',
    'involved',
    'reasonForDifferenceFromViews',
    'reasonForDifferenceFromTable',
    'riskFactors',
    'protectiveFactors',
    'capacityToChange',
    'wishes',
    'likelihoodOfRecurrence',
  ],
  agreedEvent: [
    'the key of profile',
    'id',
    'happenedOn',
    'recordedOn',
    'level',
    'role',
    'person',
    'reason',
    'riskFactors',
    'protectiveFactors',
    'capacityToChange',
    'wishes',
    'likelihoodOfRecurrence',
  ],
  eventOfSign: ['id', 'happenedOn', 'recordedOn', 'riskFactors', 'protectiveFactors', 'capacityToChange'],
  // Sources are those of the answer that it explains.
  explainIndication: ['text', 'document', 'locator', 'page', 'the key of source'],
  explainAgreed: ['text'],
  explanationToMarkdown: ['text'],
  tableToMarkdown: ['text'],
  agreementToMarkdown: ['text'],
  formatCitation: ['text'],
  suggestIndicators: [
    'latestEvidenceOn',
    'yearsOld',
    'child',
    'parents',
    'factors',
    'circumstances',
    'source',
    'study',
  ],
  setIndicators: [
    'child',
    'parents',
    'firstSetOn',
    'lastSetOn',
    'riskFactors',
    'protectiveFactors',
    'capacityToChange',
    'wishes',
    'likelihoodOfRecurrence',
  ],
  stateOf: [
    'edition',
    'child',
    'asOf',
    'knownOn',
    'by',
    'on',
    'value',
    'level',
    'cameFrom',
    'until',
    'dueOn',
    'uid',
    'clock',
    'months',
  ],
  stateIn: [
    'edition',
    'child',
    'asOf',
    'knownOn',
    'by',
    'on',
    'value',
    'level',
    'cameFrom',
    'until',
    'dueOn',
    'uid',
    'clock',
    'months',
  ],
  hindsight: [
    'edition',
    'child',
    'asOf',
    'knownOn',
    'by',
    'on',
    'value',
    'level',
    'cameFrom',
    'until',
    'dueOn',
    'uid',
    'clock',
    'months',
    'lateEntries',
  ],
  timelineOf: ['by', 'on', 'kind', 'recordedOn', 'level', 'value'],
  checkGoal: ['goal'],
  checkAgreement: ['goal', 'riskFactorsWithoutGoal'],
  progressOf: [
    'goal',
    'parents',
    'on',
    'support',
    'ratedAs',
    'score',
    'startingScore',
    'dueOn',
    'until',
    'reachedOn',
    'reviewsNotHeld',
  ],
  progressOfEach: [
    'goal',
    'parents',
    'on',
    'support',
    'ratedAs',
    'score',
    'startingScore',
    'dueOn',
    'until',
    'reachedOn',
    'reviewsNotHeld',
  ],
  outcomeAt: ['text'],
  compareMeasure: ['the key of before', 'the key of after', 'on', 'name', 'score', 'from', 'to'],
  scoreAt: ['text'],
  suggestCapacity: ['parents', 'goals'],
  suggestObservations: ['goals', 'otherGoals', 'children', 'parent', 'parents', 'role', 'happenedOn', 'recordedOn'],
  firstYearAtHome: [
    'edition',
    'child',
    'asOf',
    'by',
    'on',
    'until',
    'value',
    'level',
    'cameFrom',
    'dueOn',
    'uid',
    'clock',
    'months',
    'kind',
  ],
  readinessOf: ['child', 'asOf', 'knownOn', 'homeOn', 'on', 'route', 'clock', 'by', 'event'],
  carePeriods: ['child'],
  returnsHome: ['child', 'unit', 'the key of labels'],
  episodesFrom903: ['child', 'reasonStarted', 'reasonCeased', 'legalStatus', 'placement'],
  episodesFromSsd: ['child', 'reasonStarted', 'reasonCeased', 'legalStatus', 'placement'],
  stabilityOf: ['label', 'value', 'months', 'afterMonths', 'upToMonths', 'minimumDaysInCare'],
  // Counts, and the names that the caller gave to what is counted.
  suppressed: ['name', 'columns', 'counts', 'total', 'columnTotals', 'below'],
  suppressedStability: [
    'label',
    'value',
    'months',
    'of',
    'reEntered',
    'stillHome',
    'cannotSay',
    'lowest',
    'highest',
    'lowerQuartile',
    'median',
    'upperQuartile',
    'minimumDaysInCare',
    'below',
  ],
  costsOf: ['priceYear', 'what', 'count', 'each', 'total'],
  caseFromSsd: ['id', 'assessment'],
  caseFrom903: ['id'],
  checkReport: ['edition', 'child', 'wayHome', 'parents', 'asOf', 'knownOn', 'id', 'madeOn', 'recordedOn'],
  closingOf: [
    'edition',
    'child',
    'id',
    'parents',
    'level',
    'asOf',
    'knownOn',
    'readOn',
    'on',
    'by',
    'openFor',
    'clock',
  ],
  supportOf: [
    'child',
    'asOf',
    'knownOn',
    'parent',
    'goal',
    'item',
    'by',
    'on',
    'promisedOn',
    'dueOn',
    'leading',
    'from',
    'until',
  ],
  caseOn: ['child', 'id', 'wayHome', 'parents', 'asOf', 'knownOn'],
  changesBetween: ['child', 'id', 'wayHome', 'by', 'from', 'to'],
  // The days of one child are the sum of one.
  supportCounts: ['daysWithout'],
  supervisionAgenda: [
    'edition',
    'child',
    'id',
    'parents',
    'parent',
    'asOf',
    'knownOn',
    'lastHeldOn',
    'lastConsideredOn',
    'on',
    'by',
    'goal',
    'factor',
    'promisedFrom',
    'agreed',
    'indicated',
    'clock',
    'status',
    'route',
  ],
  reportToMarkdown: ['text'],
  journeyOf: ['child', 'id', 'parents', 'on', 'by', 'openFor'],
  // Pictures are texts.
  genogramSvg: ['text'],
  timelineSvg: ['text'],
  timelineText: ['text'],
  caseHtml: ['text'],
  journeyHtml: ['text'],
  caseloadHtml: ['text'],
  reportHtml: ['text'],
  // Findings that the caller hands in, and labels: with each row as the caller gave them, and as the groups of the totals.
  caseloadOn: ['code', 'path', 'message', 'expected', 'label', 'value', 'team'],
};

/** The fields under which an answer holds the canary; `text` where it is itself a text. */
const carriedIn = (value: unknown, field = 'text'): readonly string[] => {
  if (typeof value === 'string') return holdsCanary(value) ? [field] : [];
  if (typeof value === 'number') return value === ODD_NUMBER ? [field] : [];
  if (typeof value !== 'object' || value === null) return [];
  if (Array.isArray(value)) return value.flatMap((entry) => carriedIn(entry, field));
  return Object.entries(value).flatMap(([key, part]) => [
    ...(holdsCanary(key) ? [`the key of ${field}`] : []),
    ...carriedIn(part, key),
  ]);
};

/** What comes of a call: the answer, or the error that says what is wrong with an argument. */
const outcomeOf = (ask: AnyFunction, args: readonly unknown[]): unknown => {
  try {
    return ask(...args);
  } catch (error) {
    return error;
  }
};

/** What a parser holds at its right, and the parts of a case, are what was asked for; findings and errors carry nothing. */
const leaksOf = (name: string, outcome: unknown): readonly string[] => {
  if (outcome instanceof Error) {
    expect(outcome).toBeInstanceOf(InputError);
    return carriedIn([outcome.message, outcome.cause, { ...outcome }], 'an error');
  }
  const side: unknown = Reflect.get(Object(outcome), '_tag');
  if ((side === 'Right' && name.startsWith('parse')) || name === 'partsOf') return [];
  return carriedIn(outcome).filter((field) => side === 'Left' || CARRIED[name]?.includes(field) !== true);
};

/** Everything put in place of one thing. */
const replacing = (args: readonly unknown[]): readonly (readonly [what: string, args: readonly unknown[]])[] => {
  const places = pathsIn(args).slice(1);
  const at = (value: unknown) => (path: readonly (string | number)[]) =>
    [path.join('.'), edited(args, [path, value]) as readonly unknown[]] as const;
  const ofKind = (kind: string) => places.filter((place) => typeof valueAt(args, place) === kind);
  const keys = places.filter((place) => typeof place.at(-1) === 'string');
  return [
    ...ofKind('string').map(at(CANARY)),
    ...ofKind('number').map(at(ODD_NUMBER)),
    ...keys.map((place) => {
      const parent = place.slice(0, -1);
      const { [String(place.at(-1))]: held, ...others } = valueAt(args, parent) as Readonly<Record<string, unknown>>;
      return [
        `the key ${place.join('.')}`,
        edited(args, [parent, { ...others, [CANARY]: held }]) as readonly unknown[],
      ] as const;
    }),
  ];
};

/** Every string at once. */
const inCanaries = (value: unknown): unknown =>
  typeof value === 'string'
    ? CANARY
    : Array.isArray(value)
      ? value.map(inCanaries)
      : typeof value === 'object' && value !== null
        ? Object.fromEntries(Object.entries(value).map(([key, part]) => [key, inCanaries(part)]))
        : value;

/** Those whose arguments are plain data; a function among them, or a mark, is lost in a copy. */
const ASKED = [...FUNCTIONS].filter(
  ([name]) => !['runConformance', 'left', 'right', 'jsonSchemas', 'storedAnswerParser', 'valueOrThrow'].includes(name),
);

/** No more of one call than so many places, spread over all of it. */
const SOME = 120;
const some = <Entry>(list: readonly Entry[]): readonly Entry[] => {
  const step = Math.max(1, Math.ceil(list.length / SOME));
  return list.filter((_, place) => place % step === 0);
};

describe.each(ASKED)('%s', (name, ask) => {
  const calls = CALLS[name] ?? [];

  it('repeats nothing of what people wrote, nor a key that is not ours, but where it is meant to', () => {
    const leaks = new Set<string>();
    for (const args of calls) {
      const spoilt = [...some(replacing(args)), ['all', inCanaries(args) as readonly unknown[]] as const];
      for (const [what, given] of spoilt)
        for (const leak of leaksOf(name, outcomeOf(ask, given))) leaks.add(`${leak} (${what})`);
    }
    expect([...leaks]).toEqual([]);
  });

  it('repeats nothing of what a getter throws', () => {
    const thrower = new Proxy(
      {},
      {
        get: () => {
          throw new Error(CANARY);
        },
      },
    );
    for (const args of calls)
      for (const place of args.keys()) {
        const given = args.map((value, position) => (position === place ? thrower : value));
        expect(leaksOf(name, outcomeOf(ask, given))).toEqual([]);
      }
  });
});

describe('Why people differed from the table', () => {
  it.each(AUDIENCES)('is told where it is meant to: %s', (audience) => {
    const people = agreed({ profile: MIXED_PROFILE, reasonForDifferenceFromTable: CANARY });
    expect(new Set(carriedIn(explainAgreed(people, audience)))).toEqual(
      new Set(audience === 'practitioner' ? ['text'] : []),
    );
  });
});
