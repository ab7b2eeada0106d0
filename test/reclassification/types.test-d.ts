import type { CivilDate, Result } from 'reunification-framework';
import type { AgreedClassification, Profile, RiskLevel } from 'reunification-framework/classification';
import {
  agreedEvent,
  type CaseClosed,
  type CaseEvent,
  type CaseState,
  type CircumstancesObserved,
  CLOCKS,
  type ClassificationAgreed,
  type Clock,
  type ClockId,
  type ClockRule,
  type Departure,
  type DueDate,
  earliestDates,
  type HeldLevel,
  type History,
  type HistoryQuestion,
  hindsight,
  type IndicatedReview,
  indicateReview,
  type Practice,
  REVIEW_RULES,
  type ReviewIndication,
  type ReviewOutcome,
  type ReviewRule,
  type ReviewRuleId,
  type ReviewSituation,
  SUSTAINED,
  stateOf,
  type TimescaleAdjusted,
  timelineOf,
  type Variation,
} from 'reunification-framework/reclassification';
import { parseHistory, parsePractice } from 'reunification-framework/reclassification/schema';
import { describe, expectTypeOf, it } from 'vitest';

declare const history: History;
declare const state: CaseState;
declare const question: HistoryQuestion;
declare const practice: Practice;
declare const indication: ReviewIndication;
declare const indicated: IndicatedReview;
declare const outcome: ReviewOutcome;
declare const situation: ReviewSituation;
declare const agreed: ClassificationAgreed;
declare const classification: AgreedClassification;
declare const event: CaseEvent;
declare const clock: Clock;
declare const due: DueDate;
declare const held: HeldLevel;
declare const profile: Profile;
declare const day: CivilDate;

const base = { id: 'event-1', happenedOn: day, recordedOn: day } as const;

describe('The levels', () => {
  it('are four in a history as in a classification, and there is no fifth', () => {
    expectTypeOf<ClassificationAgreed['level']>().toEqualTypeOf<RiskLevel>();
    // @ts-expect-error There is no such level.
    const event: ClassificationAgreed = { ...agreed, level: 'very-high' };
    // @ts-expect-error Nor at a review.
    indicateReview({ ...situation, level: 'very-high' });
    // @ts-expect-error Nor as an outcome.
    const moved: ReviewOutcome = { kind: 'move', to: 'closed', childReturnsToCare: false };
    void [event, moved];
  });
});

describe('A rule', () => {
  const source = { document: 'framework-2015', locator: 'Risk Classification Table, row 7' } as const;

  it('of row 7 cannot be written down without the places it is printed in', () => {
    const rule = { id: 'M2', level: 'medium', when: [{}], outcome: { kind: 'remain' }, says: 'Medium.' } as const;
    const cited: ReviewRule = { ...rule, sources: [source] };
    // @ts-expect-error Its sources are missing.
    const uncited: ReviewRule = rule;
    // @ts-expect-error No place at all is no source.
    const empty: ReviewRule = { ...rule, sources: [] };
    void [cited, uncited, empty];
  });

  it('of row 7 says in which situations it applies, in words that a situation has', () => {
    const rule = {
      id: 'M2',
      level: 'medium',
      outcome: { kind: 'remain' },
      says: 'Medium.',
      sources: [source],
    } as const;
    // @ts-expect-error It does not say when.
    const never: ReviewRule = { ...rule, when: [] };
    // @ts-expect-error The value belongs to another row.
    const misplaced: ReviewRule = { ...rule, when: [{ capacityToChange: ['apparent'] }] };
    // @ts-expect-error No situation has such a part.
    const unknown: ReviewRule = { ...rule, when: [{ wishes: ['all-want-return'] }] };
    // @ts-expect-error There is no such entry.
    const unnamed: ReviewRule = { ...rule, when: [{}], id: 'M9' };
    void [never, misplaced, unknown, unnamed];
  });

  it('of a clock cannot be written down without its source, or without saying whether it can be shortened', () => {
    const { source: place, ...uncited } = CLOCKS.M1;
    // @ts-expect-error Its source is missing.
    const rule: ClockRule = uncited;
    const { adjustable, ...rigid } = CLOCKS.M1;
    // @ts-expect-error Nobody knows whether it can be shortened.
    const unclear: ClockRule = rigid;
    void [place, rule, adjustable, unclear];
  });

  it('is there for each level and each clock under its own name', () => {
    expectTypeOf<keyof typeof REVIEW_RULES>().toEqualTypeOf<RiskLevel>();
    expectTypeOf<keyof typeof CLOCKS>().toEqualTypeOf<ClockId>();
    expectTypeOf(CLOCKS.H2.id).toEqualTypeOf<ClockId>();
    // @ts-expect-error There is no such clock.
    void CLOCKS.H9;
    // @ts-expect-error There is no such clock.
    const none: ClockId = 'M2';
    // @ts-expect-error There is no such entry.
    const entry: ReviewRuleId = 'S2';
    void [none, entry];
  });
});

describe('An event', () => {
  it('has the day on which it happened and the day on which it was recorded', () => {
    const closed: CaseClosed = { ...base, kind: 'closed' };
    // @ts-expect-error Nobody knows when it was recorded.
    const unrecorded: CaseClosed = { kind: 'closed', id: 'event-1', happenedOn: day };
    // @ts-expect-error Nobody knows when it happened.
    const undated: CaseClosed = { kind: 'closed', id: 'event-1', recordedOn: day };
    // @ts-expect-error Nothing can name it.
    const nameless: CaseClosed = { kind: 'closed', happenedOn: day, recordedOn: day };
    void [closed, unrecorded, undated, nameless];
  });

  it('happened on a day that has been checked', () => {
    // @ts-expect-error A text is no day until someone has looked at it.
    const written: CaseEvent = { ...base, kind: 'closed', happenedOn: '2025-01-31' };
    // @ts-expect-error A Date is a moment, not a day.
    const moment: CaseEvent = { ...base, kind: 'came-home', recordedOn: new Date() };
    // @ts-expect-error The end of support is a day as well.
    const support: CaseEvent = { ...base, kind: 'support-planned', until: '2025-01-31' };
    void [written, moment, support];
  });

  it('is of one of eight kinds', () => {
    // @ts-expect-error There is no such kind.
    const unknown: CaseEvent = { ...base, kind: 'reopened' };
    // @ts-expect-error It does not say which.
    const kindless: CaseEvent = base;
    // @ts-expect-error Which kind it is has to be looked at first.
    void event.level;
    void [unknown, kindless];
  });

  it('that people agreed a classification has all five indicators, and says who', () => {
    const { wishes, ...four } = profile;
    // @ts-expect-error The wishes are not known.
    const incomplete: ClassificationAgreed = { ...agreed, profile: four };
    const { agreedBy, ...anonymous } = agreed;
    // @ts-expect-error Nobody says who agreed.
    const byNobody: ClassificationAgreed = anonymous;
    // @ts-expect-error There is no such role.
    const byOther: ClassificationAgreed = { ...agreed, agreedBy: [{ role: 'teacher', person: 'person-1' }] };
    void [wishes, incomplete, agreedBy, byNobody, byOther];
  });

  it('that something was observed has the values of each row, and a reason for a managed lapse', () => {
    // @ts-expect-error The value belongs to another row.
    const misplaced: CircumstancesObserved = { ...base, kind: 'observed', riskFactors: 'apparent' };
    // @ts-expect-error Rows 4 and 5 are for people to agree.
    const wishes: CircumstancesObserved = { ...base, kind: 'observed', wishes: 'all-want-return' };
    // @ts-expect-error Nobody says why it is no new risk.
    const unexplained: CircumstancesObserved = { ...base, kind: 'observed', managedLapse: {} };
    // @ts-expect-error That there was one is not enough.
    const yes: CircumstancesObserved = { ...base, kind: 'observed', managedLapse: true };
    void [misplaced, wishes, unexplained, yes];
  });

  it('that a timescale was adjusted names a clock that there is, who adjusted it, and a reason', () => {
    const by = { role: 'social-worker', person: 'person-1' } as const;
    const adjustment = { ...base, kind: 'timescale-adjusted', clock: 'H1', months: 4, by } as const;
    const explained: TimescaleAdjusted = { ...adjustment, reason: 'For the age of the child.' };
    // @ts-expect-error Nobody says who.
    const unsigned: TimescaleAdjusted = { ...base, kind: 'timescale-adjusted', clock: 'H1', months: 4, reason: 'Age.' };
    // @ts-expect-error Nobody says why.
    const unexplained: TimescaleAdjusted = adjustment;
    // @ts-expect-error There is no such clock.
    const unknown: TimescaleAdjusted = { ...explained, clock: 'H3' };
    void [unexplained, unsigned, unknown];
  });

  it('is made of an agreed classification only by what people agreed', () => {
    expectTypeOf(agreedEvent).returns.toEqualTypeOf<ClassificationAgreed>();
    agreedEvent(classification, { id: 'event-1', recordedOn: day });
    // @ts-expect-error What is indicated was not agreed.
    agreedEvent(indicated, { id: 'event-1', recordedOn: day });
    // @ts-expect-error Nobody knows when it was recorded.
    agreedEvent(classification, { id: 'event-1' });
  });
});

describe('What is indicated', () => {
  it('is not what people agreed', () => {
    expectTypeOf<IndicatedReview>().not.toExtend<ClassificationAgreed>();
    expectTypeOf<IndicatedReview>().not.toExtend<CaseEvent>();
    expectTypeOf<IndicatedReview>().not.toExtend<AgreedClassification>();
    // @ts-expect-error Row 7 guides; only people agree.
    const byTheTable: ClassificationAgreed = indicated;
    // @ts-expect-error It is no event of the case.
    const events: History['events'] = [indicated];
    // @ts-expect-error It is no level either.
    const level: RiskLevel = indicated.outcome;
    void [byTheTable, events, level];
  });

  it('may be nothing, so that one has to look', () => {
    // @ts-expect-error There may be no level held, or the case may be closed.
    void indication.outcome;
    // @ts-expect-error Only a move has a level it goes to.
    void outcome.to;
    // @ts-expect-error Only where judgement is required are there options.
    void outcome.options;
    expectTypeOf(indicateReview).returns.toEqualTypeOf<IndicatedReview>();
  });

  it('is read from a whole situation', () => {
    const { childTimescale, ...part } = situation;
    // @ts-expect-error Whether it is within the child’s timescale is not said.
    indicateReview(part);
    // @ts-expect-error There is no such value.
    indicateReview({ ...situation, childTimescale: 'unknown' });
    // @ts-expect-error A level by itself is no situation.
    indicateReview('medium');
    void childTimescale;
  });
});

describe('A case', () => {
  it('may hold no level, so that one has to look', () => {
    // @ts-expect-error People may have agreed none.
    void state.held.level;
    // @ts-expect-error Then it points to nothing.
    void state.pointsTo.returnHome;
    // @ts-expect-error The case may be open.
    void state.closed.on;
    // @ts-expect-error There may be no return.
    void state.whereabouts.since;
    // @ts-expect-error Nothing may have been recorded.
    void state.circumstances.newRisk.value;
    expectTypeOf(state.held?.level).toEqualTypeOf<RiskLevel | undefined>();
  });

  it('is asked about as of a day that the caller names', () => {
    expectTypeOf(stateOf).returns.toEqualTypeOf<CaseState>();
    // @ts-expect-error There is no clock in here.
    stateOf(history, {});
    // @ts-expect-error A text is no day until someone has looked at it.
    stateOf(history, { asOf: '2025-01-31' });
    // @ts-expect-error Nor is it for what was known.
    stateOf(history, { asOf: day, knownOn: '2025-01-31' });
    // @ts-expect-error Hindsight compares with what was known on a day.
    hindsight(history, { asOf: day });
    // @ts-expect-error The earliest days are asked for as of a day as well.
    earliestDates(history);
    // @ts-expect-error So is the timeline.
    timelineOf(history);
  });

  it('is read from a history that has been checked, or written down in the words of one', () => {
    expectTypeOf<ReturnType<typeof parseHistory>>().toExtend<Result<History>>();
    // @ts-expect-error There may be findings in its place.
    stateOf(parseHistory({}), question);
    // @ts-expect-error Nor can one pass over them.
    void parseHistory({}).right;
    // @ts-expect-error The same holds for a practice.
    stateOf(history, { asOf: day, practice: parsePractice({}) });
    // @ts-expect-error The edition is missing.
    const unedited: History = { child: history.child, wayHome: history.wayHome, events: [] };
    // @ts-expect-error A way home leads to someone.
    const nowhere: History = { ...history, wayHome: { parents: [] } };
    void [unedited, nowhere];
  });
});

describe('A clock', () => {
  it('has a start only if it has started, and a day on which it was met only if it was', () => {
    // @ts-expect-error It may not have started.
    void clock.started;
    if (clock.status === 'met') expectTypeOf(clock.dueOn).toEqualTypeOf<CivilDate>();
    if (clock.status === 'running') expectTypeOf(clock.dueOn).toEqualTypeOf<CivilDate | undefined>();
    // @ts-expect-error A broken clock is due on no day.
    if (clock.status === 'broken') void clock.dueOn;
    // @ts-expect-error There is no such status.
    void (clock.status === 'paused');
  });
});

describe('A practice', () => {
  const variation = { kind: 'clock-months', clock: 'L1', months: 9 } as const;

  it('says from which day each variation applies, and why', () => {
    const declared: Variation = { ...variation, from: day, reason: 'Agreed by the board.' };
    // @ts-expect-error Nobody says why.
    const unexplained: Variation = { ...variation, from: day };
    // @ts-expect-error Nobody says from when.
    const undated: Variation = { ...variation, reason: 'Agreed by the board.' };
    // @ts-expect-error A text is no day until someone has looked at it.
    const written: Variation = { ...declared, from: '2025-01-31' };
    void [unexplained, undated, written];
  });

  it('can vary what there is to vary, and no more', () => {
    // @ts-expect-error There is no such clock.
    const clock: Variation = { ...variation, clock: 'L2', from: day, reason: 'Agreed.' };
    // @ts-expect-error Rules cannot be varied.
    const rule: Variation = { kind: 'review-rule', from: day, reason: 'Agreed.' };
    // @ts-expect-error There is no such factor.
    const factor: Variation = { kind: 'emphasised-factors', factors: ['bad-luck'], from: day, reason: 'Agreed.' };
    void [clock, rule, factor];
  });

  it('shows in every departure that rests on it', () => {
    type Months = Extract<Departure, { kind: 'months' }>;
    const { adjusted, ...unexplained } = {} as Months;
    // @ts-expect-error Nobody says who changed it.
    const departure: Departure = unexplained;
    void [adjusted, departure];
  });
});

describe('What is shared or answered', () => {
  it('cannot be changed', () => {
    // @ts-expect-error The level held changes only when people agree another.
    state.held = undefined;
    // @ts-expect-error So does its level.
    held.level = 'low';
    // @ts-expect-error The clocks stay what they are.
    state.clocks.pop();
    // @ts-expect-error So does each of them.
    clock.status = 'met';
    // @ts-expect-error So does what is due.
    state.due.length = 0;
    // @ts-expect-error So does each date.
    due.dueOn = day;
    // @ts-expect-error So do the notices.
    state.notices.push();
    // @ts-expect-error So do the departures.
    state.departures.splice(0);
    // @ts-expect-error So does what is indicated.
    indicated.outcome = { kind: 'may-close' };
    // @ts-expect-error So does the situation it was read for.
    indicated.situation.newRisk = false;
  });

  it('includes what was recorded and declared', () => {
    // @ts-expect-error A history grows by another history.
    history.events.push(event);
    // @ts-expect-error An event stays what it is.
    event.happenedOn = day;
    // @ts-expect-error So does what people agreed.
    agreed.level = 'low';
    // @ts-expect-error So does their profile.
    agreed.profile.wishes = 'all-want-return';
    // @ts-expect-error So does a practice.
    practice.variations.length = 0;
  });

  it('includes the rules', () => {
    // @ts-expect-error A clock has the months that are printed.
    CLOCKS.M1.months = 3;
    // @ts-expect-error A rule has the outcome that is printed.
    REVIEW_RULES.low.otherwise.outcome = { kind: 'may-close' };
    // @ts-expect-error The order of the entries stays what it is.
    REVIEW_RULES.high.inTurn.reverse();
    // @ts-expect-error So does what has to be kept up.
    SUSTAINED['as-low'].rows.capacityToChange = ['unable'];
  });
});
