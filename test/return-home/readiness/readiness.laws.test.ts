import fc from 'fast-check';
import { checkHistory } from 'reunification-framework/reclassification';
import {
  CONDITION_FACTS,
  CONDITION_IDS,
  CONDITION_OF_PART,
  CONDITION_REASONS,
  ITEM_REASONS,
  PLAN_PARTS,
  READ_CONDITION_IDS,
  READ_CONDITIONS,
  RECORDED_CONDITION_IDS,
  RECORDED_CONDITIONS,
  type ReadinessCase,
  readinessOf,
} from 'reunification-framework/return-home';
import { parseReadinessCase, ReadinessCaseSchema } from 'reunification-framework/return-home/schema';
import { isRight } from 'reunification-framework/shared';
import { describe, expect, it } from 'vitest';
import {
  arbitraryComingHome,
  eventsAfter,
  fieldsMarked,
  isPeoplesOwn,
  MARK,
  marked,
  markedFindings,
  type Place,
  placesIn,
  without,
} from '../../support/arbitrary-coming-home.js';
import { READY_CASE, READY_QUESTION } from '../../support/coming-home.js';
import { unfrozenPlaces } from '../../support/deeply-frozen.js';
import { deeplyFrozen } from '../../support/goals.js';
import { type ComingHome, linesOfReadiness, MAY_BE_SET_ASIDE, READY_CASES } from '../../support/readiness-faults.js';

const WAYS_HOME = ['section-20', 'placed', 'discharged', 'sixteen', 'eligible', 'short', 'infant', 'low'] as const;

const answerTo = ({ given, question }: ComingHome) => readinessOf(given, question);

const isOneThatCouldBeSent = ({ evaluation: _, ...sent }: ReadinessCase): boolean => isRight(parseReadinessCase(sent));

describe('The list of conditions', () => {
  it('has each condition once, whether it is read or recorded', () => {
    expect([...CONDITION_IDS].sort()).toEqual([...READ_CONDITION_IDS, ...RECORDED_CONDITION_IDS].sort());
    expect(new Set(CONDITION_IDS).size).toBe(CONDITION_IDS.length);
    expect(Object.keys(READ_CONDITIONS).sort()).toEqual([...READ_CONDITION_IDS].sort());
    expect(Object.keys(RECORDED_CONDITIONS).sort()).toEqual([...RECORDED_CONDITION_IDS].sort());
  });

  it('says of each what has to be so, what would settle it, and where it is printed', () => {
    for (const { asks, settledBy, sources } of [
      ...Object.values(READ_CONDITIONS),
      ...Object.values(RECORDED_CONDITIONS),
    ]) {
      expect(asks).toMatch(/^[A-Z].*\.$/);
      expect(settledBy).toMatch(/^\S/);
      expect(sources.length).toBeGreaterThan(0);
      expect(new Set(sources.map((source) => JSON.stringify(source))).size).toBe(sources.length);
    }
  });

  it('has every part of the plan bear on one condition, and leaves no condition of the plan without a part', () => {
    expect(Object.keys(CONDITION_OF_PART).sort()).toEqual([...PLAN_PARTS].sort());
    expect(new Set(Object.values(CONDITION_OF_PART))).toEqual(
      new Set(['plan-complete', 'return-dated', 'reviews-dated', 'trusted-adult', 'contingency-plan', 'plan-signed']),
    );
  });

  it('lets people set aside what the sources qualify, and nothing else', () => {
    expect(RECORDED_CONDITION_IDS.filter((id) => RECORDED_CONDITIONS[id].maySetAside).sort()).toEqual(
      [...MAY_BE_SET_ASIDE].sort(),
    );
  });

  it('names every fact on which it depends what is asked', () => {
    const facts = new Set(Object.values(RECORDED_CONDITIONS).flatMap(({ appliesIf }) => appliesIf));
    expect(new Set(Object.keys(CONDITION_FACTS))).toEqual(facts);
  });

  it('cannot be changed by anyone who reads it', () => {
    const registers = [CONDITION_IDS, READ_CONDITIONS, RECORDED_CONDITIONS, CONDITION_OF_PART, CONDITION_REASONS];
    expect(unfrozenPlaces([...registers, ITEM_REASONS]).filter((place) => place !== '')).toEqual([]);
  });
});

describe('A case that is ready', () => {
  /**
   * All that may be left out of the ready case, and it is ready still; of everything else, it is not ready without it. `*` is any
   * position in a list, and `**` the place before it with all that is in it.
   */
  const NOT_NEEDED: readonly (readonly [because: string, ...places: readonly string[]])[] = [
    ['the date of birth stands in two places', 'history/child/bornOn', 'legal/bornOn'],
    ['the level rests on the last classification', 'history/events/0', 'history/events/0/agreedBy/2'],
    [
      'where there are several, one will do',
      'agreement/workers/1',
      'agreement/strengths/*',
      'agreement/goals/*',
      'agreement/goals/*/change/by/*',
      'agreement/goals/*/support/*',
      'plan/preparatoryWork/1',
      'plan/schedule/2',
      'plan/schedule/3',
      'plan/schedule/4/monitoredBy/*',
      'plan/support/0/reducedOn/*',
      'plan/visits/1/by/*',
      'plan/reviews/on/2',
      'plan/reviews/on/3',
    ],
    ['a concern that has a goal and is not named is only worth a look', 'agreement/concerns/*'],
    ['a factor can stand without words', 'agreement/strengths/*/inWords', 'agreement/concerns/*/inWords'],
    [
      'whose words they are, the start, who provides support, the network and the child’s view are only worth a look',
      'agreement/goals/*/inWordsOf',
      'agreement/goals/*/startingScore',
      'agreement/goals/*/childsView',
      'agreement/goals/*/agreedByNetworkOn',
      'agreement/goals/*/measures/*/startingPoint',
      'agreement/goals/*/support/*/providedBy',
    ],
    ['the goal has its day, and a step need not', 'agreement/goals/*/steps/*/dueOn'],
    ['when help towards a goal begins is only compared', 'agreement/goals/*/support/*/from'],
    [
      'a second measure may show attendance, or be unfinished',
      'agreement/goals/*/measures/1',
      'agreement/goals/*/measures/1/shows',
      'agreement/goals/*/measures/1/method',
      'agreement/goals/*/measures/1/by',
      'agreement/goals/*/measures/1/howOften',
    ],
    [
      'each goal lists its own support; of what stands in section 5 it is needed that it is available and acceptable',
      'agreement/support',
      'agreement/support/*',
      'agreement/support/*/providedBy',
      'agreement/support/*/from',
    ],
    [
      'of an earlier goal it matters by when it was due, and what was expected',
      'earlierGoals/*/overarching',
      'earlierGoals/*/inWordsOf',
      'earlierGoals/*/change/**',
      'earlierGoals/*/addresses/**',
      'earlierGoals/*/steps/**',
      'earlierGoals/*/measures/**',
      'earlierGoals/*/startingScore',
      'earlierGoals/*/support/**',
      'earlierGoals/*/agreedBy/**',
      'earlierGoals/*/agreedByNetworkOn',
      'earlierGoals/*/childsView',
      'earlierGoals/*/reviewsOn/**',
      'earlierGoals/*/outcomes/worse-than-expected',
      'earlierGoals/*/outcomes/better-than-expected',
    ],
    [
      'links to other plans, that carers took part, a family meeting, the Virtual School Head and a relative are only worth a look',
      'plan/otherPlansLinked',
      'plan/familyMeetingConsidered',
      'plan/involved/carers',
      'plan/team/4',
      'plan/team/5',
    ],
    ['preparation goes on until the return', 'plan/preparatoryWork/0/from', 'plan/preparatoryWork/0/until'],
    ['who the trusted adult is, the child knows', 'plan/trustedAdult/who'],
    ['a return that does not begin with contact by day is only worth a look', 'plan/schedule/0'],
    ['support that ends at once is only worth a look', 'plan/support/*/reducedOn/**'],
    ['visits go on if they have no end', 'plan/visits/0/until'],
    ['that no review comes before the last stage is only worth a look', 'plan/reviews/on/0'],
    ['nobody has to have exams', 'examPeriods/**'],
    ['a risk factor that is fully addressed needs no goal', 'evaluation/riskFactors/2'],
    [
      'a strength that the assessment did not find is only worth a look',
      'evaluation/protectiveFactors/0',
      'evaluation/strengths/0',
    ],
  ];

  const PATTERNS = NOT_NEEDED.flatMap(([, ...places]) => places);

  const fits = (pattern: string, place: Place): boolean => {
    const written = pattern.replaceAll('/**', '(/.*)?').replaceAll('*/', '[0-9]+/').replace(/\/\*$/, '/[0-9]+');
    return new RegExp(`^${written}$`).test(place.join('/'));
  };

  const isNotNeeded = (place: Place): boolean => PATTERNS.some((pattern) => fits(pattern, place));

  /** What the assessment found is this package’s own answer, and what of it is not read can be left out; entries of its lists can be missing. */
  const READ_OF_ASSESSMENT = ['riskFactors', 'protectiveFactors', 'strengths', 'waysHome'];
  const canBeMissing = ([field, list, entry, ...rest]: Place): boolean => {
    // Which earlier goals there were, the list itself has to say.
    if (field === 'earlierGoals' && typeof list === 'number' && entry === undefined) return false;
    if (field !== 'evaluation' || list === undefined) return true;
    return READ_OF_ASSESSMENT.includes(String(list)) && entry !== undefined && rest.length === 0;
  };

  /** What becomes of the ready case without what is at a place. */
  const fateWithout = (place: Place): 'cannot be sent' | 'not ready' | 'ready' => {
    const left = without(READY_CASE, place);
    if (!isOneThatCouldBeSent(left)) return 'cannot be sent';
    return readinessOf(left, READY_QUESTION).isReady ? 'ready' : 'not ready';
  };

  const fates = placesIn(READY_CASE)
    .filter(canBeMissing)
    .map((place) => ({ place, fate: fateWithout(place) }));

  it('is not ready any more without anything that is needed, wherever it is', () => {
    const left = fates.filter(({ fate }) => fate === 'ready').map(({ place }) => place);
    expect(left.filter((place) => !isNotNeeded(place)).map((place) => place.join('/'))).toEqual([]);
    expect(fates.filter(({ fate }) => fate === 'not ready').length).toBeGreaterThan(250);
  });

  it('is ready without anything of which it is said here that it is not needed', () => {
    const open = fates.filter(({ place, fate }) => isNotNeeded(place) && fate === 'not ready');
    expect(open.map(({ place }) => place.join('/'))).toEqual([]);
    const left = fates.filter(({ fate }) => fate === 'ready');
    expect(PATTERNS.filter((pattern) => !left.some(({ place }) => fits(pattern, place)))).toEqual([]);
  });

  it.each(WAYS_HOME)('is not ready without anything that law, approvals or records have to say: %s', (way) => {
    const { legal, approvals, recorded, ...others } = READY_CASES[way];
    const said = { legal, approvals, recorded };
    // Facts, answers and points can be left out; what an answer is made of cannot.
    const canBeLeftOut = (place: Place): boolean =>
      place[0] === 'approvals' ? place.length !== 3 && place.length < 5 : place.length < 3;
    const left = placesIn(said)
      .filter(canBeLeftOut)
      .filter((place) => readinessOf({ ...others, ...without(said, place) }, READY_QUESTION).isReady);
    // The date of birth stands in two places, and no approval is needed after a short stay.
    const notNeeded = ['legal/bornOn', ...(way === 'short' ? ['approvals'] : [])];
    // Where no number of days decides who approves, when care began is not asked for that.
    const open = left.map((place) => place.join('/')).filter((place) => place !== 'legal/lookedAfterSince');
    expect(open.sort()).toEqual(notNeeded.sort());
  });
});

describe('What is not known', () => {
  const FORGET = [
    'history',
    'agreement',
    'evaluation',
    'goalReviews',
    'plan',
    'legal',
    'approvals',
    'recorded',
  ] as const satisfies readonly (keyof ReadinessCase)[];

  it('never makes a case ready that was not', () => {
    let wasReady = 0;
    fc.assert(
      fc.property(arbitraryComingHome, fc.subarray([...FORGET], { minLength: 1 }), ({ given, question }, forgotten) => {
        const left = { ...given, ...Object.fromEntries(forgotten.map((field) => [field, undefined])) };
        const before = readinessOf(given, question);
        const after = readinessOf(left, question);
        if (before.isReady) wasReady += 1;
        else expect(after.isReady).toBe(false);
        // Approvals are not needed after a short stay, and nothing else can be forgotten.
        if (forgotten.some((field) => field !== 'approvals')) expect(after.isReady).toBe(false);
      }),
    );
    expect(wasReady).toBeGreaterThan(0);
  });

  it('of one recorded condition is never read as done', () => {
    fc.assert(
      fc.property(
        arbitraryComingHome,
        fc.constantFrom(...RECORDED_CONDITION_IDS),
        fc.constantFrom(undefined, { kind: 'not-known' } as const),
        ({ given, question }, id, answer) => {
          const { conditions } = readinessOf({ ...given, recorded: { ...given.recorded, [id]: answer } }, question);
          const condition = conditions.find((one) => one.id === id);
          expect(['cannot-say', 'does-not-apply']).toContain(condition?.verdict);
          if (condition?.verdict === 'does-not-apply')
            expect(condition.reasons.map(({ code }) => code)).toEqual(['item.not-asked-here']);
        },
      ),
    );
  });

  it('stands in the way like what is not so: a case of which nothing is known is ready in nothing', () => {
    const { child, wayHome } = READY_CASE;
    const { conditions, isReady, missing } = readinessOf({ child, wayHome }, READY_QUESTION);
    expect(isReady).toBe(false);
    expect(missing).toEqual(CONDITION_IDS);
    expect(new Set(conditions.map(({ verdict }) => verdict))).toEqual(new Set(['cannot-say']));
  });
});

describe('An event after the day asked about', () => {
  it('never changes the answer', () => {
    let followed = 0;
    const followedByEvents = arbitraryComingHome.chain((situation) =>
      fc.tuple(fc.constant(situation), eventsAfter(situation.question.asOf)),
    );
    fc.assert(
      fc.property(followedByEvents, ([situation, events]) => {
        const { given, question } = situation;
        const { history } = given;
        fc.pre(history !== undefined);
        const longer = { ...history, events: [...history.events, ...events] };
        fc.pre(checkHistory(longer).findings.length === checkHistory(history).findings.length);
        followed += 1;
        expect(readinessOf({ ...given, history: longer }, question)).toEqual(answerTo(situation));
      }),
    );
    expect(followed).toBeGreaterThan(10);
  });
});

describe('The order in which things are listed', () => {
  it('says nothing: neither of events, nor of reviews', () => {
    const inOtherOrder = arbitraryComingHome.chain(({ given, question }) => {
      const events = [...(given.history?.events ?? [])];
      const reviews = [...(given.goalReviews ?? [])];
      return fc.record({
        given: fc.constant(given),
        question: fc.constant(question),
        events: fc.shuffledSubarray(events, { minLength: events.length }),
        reviews: fc.shuffledSubarray(reviews, { minLength: reviews.length }),
      });
    });
    fc.assert(
      fc.property(inOtherOrder, ({ given, question, events, reviews }) => {
        const shuffled = {
          ...given,
          history: given.history && { ...given.history, events },
          goalReviews: given.goalReviews && reviews,
        };
        expect(linesOfReadiness(readinessOf(shuffled, question))).toEqual(
          linesOfReadiness(readinessOf(given, question)),
        );
      }),
    );
  });
});

describe('Every answer', () => {
  it('is ready where each condition is met or does not apply, and then nothing is missing', () => {
    const seen = new Set<boolean>();
    fc.assert(
      fc.property(arbitraryComingHome, (situation) => {
        const { conditions, isReady, missing } = answerTo(situation);
        const isSettled = conditions.map(({ verdict }) => verdict === 'met' || verdict === 'does-not-apply');
        expect(isReady).toBe(isSettled.every(Boolean));
        expect(isReady).toBe(missing.length === 0);
        expect(missing).toEqual(conditions.filter((_, place) => isSettled[place] === false).map(({ id }) => id));
        expect(conditions.map(({ id }) => id)).toEqual(CONDITION_IDS);
        seen.add(isReady);
      }),
    );
    expect(seen).toEqual(new Set([true, false]));
  });

  it('has a reason and a source for each condition, and says what would settle it as long as it is open', () => {
    const weight = ['not-met', 'cannot-say', 'met', 'does-not-apply'];
    const says = { ...CONDITION_REASONS, ...ITEM_REASONS };
    fc.assert(
      fc.property(arbitraryComingHome, (situation) => {
        const { conditions, missing } = answerTo(situation);
        const wrong = conditions.filter(({ id, reasons, sources, verdict, settledBy }) => {
          // The worst of the reasons decides.
          const [worst = -1] = reasons.map(({ code }) => weight.indexOf(says[code].verdict)).sort();
          const isTold = new Set(reasons).size === reasons.length && sources.length > 0;
          return !isTold || weight[worst] !== verdict || (settledBy === undefined) === missing.includes(id);
        });
        expect(wrong).toEqual([]);
      }),
    );
  });

  it('is never that a child can go home at high or severe risk, whatever else there is', () => {
    let above = 0;
    fc.assert(
      fc.property(arbitraryComingHome, fc.constantFrom('high', 'severe'), ({ given, question }, level) => {
        const { history } = given;
        fc.pre(history !== undefined);
        const atLevel = history.events.map((event) =>
          event.kind === 'classification-agreed' ? { ...event, level, reason: 'We saw more than the table' } : event,
        );
        const { isReady, missing } = readinessOf({ ...given, history: { ...history, events: atLevel } }, question);
        expect(isReady).toBe(false);
        expect(missing).toContain('level-allows-return');
        above += 1;
      }),
    );
    expect(above).toBeGreaterThan(10);
  });

  it('leaves what was handed in as it was, and is plain data that can be stored and read again', () => {
    fc.assert(
      fc.property(arbitraryComingHome, (situation) => {
        const given = deeplyFrozen(situation);
        const readiness = answerTo(given);
        expect(readiness).toEqual(answerTo(situation));
        expect(given).toEqual(situation);
        expect(JSON.parse(JSON.stringify(readiness))).toEqual(readiness);
      }),
    );
  });
});

describe('What people wrote', () => {
  const markedCase = ({ evaluation, ...sent }: ReadinessCase): ReadinessCase => ({
    ...marked(sent),
    evaluation: evaluation && markedFindings(evaluation),
  });

  it('is marked in these tests wherever a case system may send words or ids of its own', () => {
    const { evaluation: _, ...sent } = READY_CASE;
    const at = (place: Place): unknown =>
      place.reduce<unknown>((value, step) => Reflect.get(Object(value), step), sent);
    const texts = placesIn(sent).filter((place) => typeof at(place) === 'string');
    // One of each kind: what is marked in one entry of a list is marked in all.
    const kinds = new Map(texts.map((place) => [place.filter((step) => typeof step === 'string').join('/'), place]));
    expect(kinds.size).toBeGreaterThan(150);
    for (const place of kinds.values()) {
      const only = (value: unknown, path: Place): unknown => {
        const [step, ...rest] = path;
        if (step === undefined) return `${String(value)}${MARK}`;
        return Array.isArray(value)
          ? value.map((entry: unknown, position) => (position === step ? only(entry, rest) : entry))
          : { ...Object(value), [step]: only(Reflect.get(Object(value), step), rest) };
      };
      const field = [...place].reverse().find((step) => typeof step === 'string');
      expect([place.join('/'), isPeoplesOwn(String(field), String(at(place)))]).toEqual([
        place.join('/'),
        ReadinessCaseSchema.safeParse(only(sent, place)).success,
      ]);
    }
  });

  it.each(WAYS_HOME)('does not come back from a case that is ready, nor any name but the child’s id: %s', (way) => {
    const given = markedCase(READY_CASES[way]);
    const readiness = readinessOf(given, marked(READY_QUESTION));
    expect(readiness.isReady).toBe(true);
    expect(fieldsMarked(readiness)).toEqual(['child']);
  });

  it('does not come back from any case, whatever stands in the way', () => {
    fc.assert(
      fc.property(arbitraryComingHome, ({ given, question }) => {
        const readiness = readinessOf(markedCase(given), marked(question));
        expect(linesOfReadiness(readiness)).toEqual(linesOfReadiness(readinessOf(given, question)));
        const { departures, notices, ...others } = readiness;
        expect(fieldsMarked(others)).toEqual(['child']);
        // A departure and a notice name their event by its id.
        expect(fieldsMarked({ departures, notices }).filter((field) => field !== 'by')).toEqual([]);
      }),
    );
  });
});
