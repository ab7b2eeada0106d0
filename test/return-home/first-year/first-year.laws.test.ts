import fc from 'fast-check';
import { stateOf } from 'reunification-framework/reclassification';
import {
  type DiaryEntry,
  type FirstYear,
  firstYearAtHome,
  type PlannedEntry,
  type ReunificationPlan,
} from 'reunification-framework/return-home';
import { ReunificationPlanSchema } from 'reunification-framework/return-home/schema';
import { describe, expect, it } from 'vitest';
import {
  arbitraryYearAtHome,
  eventsAfter,
  fieldsMarked,
  marked,
  type YearAtHome,
} from '../../support/arbitrary-coming-home.js';
import { REASON } from '../../support/arbitrary-history.js';
import { arbitraryPlan } from '../../support/arbitrary-plan.js';
import { HOME_ON, STANDING_HISTORY } from '../../support/coming-home.js';
import { daysLater, monthsLater } from '../../support/day-by-day.js';
import { deeplyFrozen } from '../../support/goals.js';
import { day } from '../../support/observations.js';

const diaryOf = ({ plan, history, asOf }: YearAtHome): FirstYear => firstYearAtHome({ history, plan }, { asOf });

const allOf = ({ entries, later }: FirstYear): readonly DiaryEntry[] => [...entries, ...later];

const plannedIn = (year: FirstYear): readonly PlannedEntry[] =>
  allOf(year).flatMap((entry) => (entry.from === 'plan' ? [entry] : []));

/** What stands in a plan at a path. */
const at = (plan: ReunificationPlan, path: PlannedEntry['path']): unknown =>
  path.reduce<unknown>((value, step) => Reflect.get(Object(value), step), plan);

describe('The diary of any plan beside any history', () => {
  it('is always there, and never without end', () => {
    const starts = new Set<string>();
    fc.assert(
      fc.property(arbitraryYearAtHome, (given) => {
        expect(ReunificationPlanSchema.parse(given.plan)).toEqual(given.plan);
        const year = diaryOf(given);
        const { schedule = [], visits = [], support = [], reviews } = given.plan;
        // Two years have no more than 733 days, both ends counted.
        const most = schedule.length + visits.length * 733 + support.length * 5 + (reviews?.on?.length ?? 0);
        expect(plannedIn(year).length).toBeLessThanOrEqual(most);
        starts.add(year.start.kind);
      }),
    );
    expect(starts).toEqual(new Set(['home', 'planned', 'back-in-care', 'not-known']));
  });

  it('is in the order of the days, has no uid twice, and is parted where the year ends', () => {
    fc.assert(
      fc.property(arbitraryYearAtHome, (given) => {
        const year = diaryOf(given);
        for (const list of [year.entries, year.later])
          expect(list.map(({ on }) => on)).toEqual(list.map(({ on }) => on).sort());
        expect(new Set(allOf(year).map(({ uid }) => uid)).size).toBe(allOf(year).length);
        const { until = '' } = year;
        expect(year.entries.filter(({ on }) => on > until)).toEqual([]);
        expect(year.later.filter(({ on }) => on <= until)).toEqual([]);
      }),
    );
  });

  it('points for each planned entry to the place in the plan that sets it', () => {
    const kinds = new Set<string>();
    fc.assert(
      fc.property(arbitraryYearAtHome, (given) => {
        for (const entry of plannedIn(diaryOf(given))) {
          const { kind, path, on, until, by } = entry;
          const place = at(given.plan, path);
          kinds.add(kind);
          if (kind === 'stage') expect(place).toMatchObject({ from: on });
          else if (kind === 'announced-visit' || kind === 'unannounced-visit') {
            expect(path[0]).toBe('visits');
            expect(place).toMatchObject({ announced: kind === 'announced-visit' });
            const { from = '', until: last = on }: { from?: string; until?: string } = Object(place);
            // A visit made once is listed as it stands, also where its time ends before it starts.
            if (Reflect.has(Object(place), 'howOften'))
              expect(from <= on && on <= last && (until ?? on) >= on).toBe(true);
            else expect([on, until]).toEqual([from, Reflect.get(Object(place), 'until')]);
            expect(by).toEqual(Reflect.get(Object(place), 'by') ?? []);
          } else expect(place).toBe(on);
        }
      }),
    );
    expect(kinds.size).toBe(7);
  });

  it('has what the rules say for the history alone, and beside it only what supposes the return', () => {
    let supposed = 0;
    fc.assert(
      fc.property(arbitraryYearAtHome, (given) => {
        const year = diaryOf(given);
        const state = stateOf(given.history, { asOf: given.asOf });
        expect(year.state).toEqual(state);
        const ofRules = allOf(year).flatMap((entry) => (entry.from === 'rules' ? [entry] : []));
        const anyway = ofRules.filter(({ supposesReturn }) => !supposesReturn).map(({ due }) => due);
        // What has no day is in the state only: a diary cannot hold it.
        const dated = state.due.filter(({ kind }) => kind !== 'no-date');
        expect(anyway).toEqual(year.until === undefined ? [] : dated);
        if (year.start.kind !== 'planned') expect(ofRules).toHaveLength(anyway.length);
        supposed += ofRules.length - anyway.length;
      }),
    );
    expect(supposed).toBeGreaterThan(0);
  });

  it('is not changed by what happens after the day asked about', () => {
    const followed = arbitraryYearAtHome.chain((given) => fc.tuple(fc.constant(given), eventsAfter(given.asOf)));
    fc.assert(
      fc.property(followed, ([given, events]) => {
        // Where the plan sets a day to come, the diary supposes what is recorded up to that day: it is asked about then.
        const { start } = diaryOf(given);
        fc.pre(start.kind !== 'planned' || start.on <= given.asOf);
        const history = { ...given.history, events: [...given.history.events, ...events] };
        expect(diaryOf({ ...given, history })).toEqual(diaryOf(given));
      }),
    );
  });

  it('leaves what was handed in as it was, and is plain data', () => {
    fc.assert(
      fc.property(arbitraryYearAtHome, (given) => {
        const year = diaryOf(deeplyFrozen(given));
        expect(year).toEqual(diaryOf(given));
        expect(JSON.parse(JSON.stringify(year))).toEqual(year);
      }),
    );
  });

  it('says no word that people wrote, and no name but ids where they are foreseen', () => {
    fc.assert(
      fc.property(arbitraryYearAtHome, ({ plan, history, asOf }) => {
        const year = diaryOf({ plan: marked(plan), history: marked(history), asOf });
        expect(JSON.stringify(year)).not.toContain(REASON);
        for (const field of fieldsMarked(year)) expect(['child', 'by', 'contradicting']).toContain(field);
      }),
    );
  });
});

describe('The visits in the diary', () => {
  /** The days of a plan’s visits, found by going from one to the next. */
  const daysDue = ({ visits = [] }: ReunificationPlan, until: string): readonly (readonly string[])[] =>
    visits.map(({ from, until: last = until, howOften }) => {
      if (from === undefined || howOften === undefined) return [];
      const { every, unit } = howOften;
      const days: string[] = [];
      for (let count = 0; ; count += 1) {
        const date =
          unit === 'month'
            ? monthsLater(from, every * count)
            : daysLater(from, every * count * (unit === 'week' ? 7 : 1));
        if (date > last || date > until) return days;
        days.push(date);
      }
    });

  const planned = arbitraryPlan.map(
    (plan): ReunificationPlan => ({
      ...plan,
      child: STANDING_HISTORY.child.id,
      wayHome: STANDING_HISTORY.wayHome,
      timescale: { homeOn: HOME_ON },
    }),
  );

  const yearOf = (plan: ReunificationPlan): FirstYear =>
    firstYearAtHome({ history: STANDING_HISTORY, plan }, { asOf: day('2024-03-25') });

  const ofVisits = (plan: ReunificationPlan, place: number): readonly PlannedEntry[] =>
    plannedIn(yearOf(plan)).filter(({ path }) => path[0] === 'visits' && path[1] === place);

  it('are on the days that come up when one goes from each to the next', () => {
    let several = 0;
    fc.assert(
      fc.property(planned, (plan) => {
        const { visits = [] } = plan;
        const due = daysDue(plan, '2025-04-12');
        for (const [place, { howOften }] of visits.entries()) {
          if (howOften === undefined) continue;
          const days = ofVisits(plan, place).map(({ on }) => on);
          expect(days).toEqual(due[place]);
          if (days.length > 1) several += 1;
        }
      }),
    );
    expect(several).toBeGreaterThan(3);
  });

  it('where they are unannounced, leave no day between one time and the next, and share none', () => {
    fc.assert(
      fc.property(planned, (plan) => {
        for (const [place, { announced, howOften, until }] of (plan.visits ?? []).entries()) {
          if (announced || howOften === undefined) continue;
          const times = ofVisits(plan, place);
          for (const [position, time] of times.slice(0, -1).entries())
            expect(times[position + 1]?.on).toBe(daysLater(time.until ?? '', 1));
          const last = times.at(-1);
          if (last !== undefined && until !== undefined) expect((last.until ?? '') <= until).toBe(true);
        }
      }),
    );
  });

  it('show nothing to everyone of those that are unannounced, wherever their days are', () => {
    let hidden = 0;
    fc.assert(
      fc.property(planned, fc.integer({ min: 1, max: 300 }), (plan, days) => {
        const moved = (plan.visits ?? []).map((visits) =>
          visits.announced
            ? visits
            : {
                ...visits,
                from: visits.from && day(daysLater(visits.from, days)),
                until: visits.until && day(daysLater(visits.until, days)),
              },
        );
        const forEveryone = (visits: ReunificationPlan['visits']) =>
          allOf(yearOf({ ...plan, visits })).filter(({ audience }) => audience === 'everyone');
        expect(forEveryone(moved)).toEqual(forEveryone(plan.visits));
        if (moved.some(({ announced, from }) => !announced && from !== undefined)) hidden += 1;
      }),
    );
    expect(hidden).toBeGreaterThan(3);
  });
});
