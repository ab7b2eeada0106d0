import { type CaseEvent, earliestDates, type History, stateOf } from 'reunification-framework/reclassification';
import {
  type DiaryEntry,
  eventOfSign,
  type FirstYear,
  type FirstYearCase,
  type FirstYearQuestion,
  firstYearAtHome,
  NOT_ALONE_REASONS,
  PLANNED_ENTRIES,
  type PlannedVisits,
  RETURN_MESSAGES,
  type ReunificationPlan,
  STAGE_TITLES,
  type VisitMade,
} from 'reunification-framework/return-home';
import { parseReunificationPlan } from 'reunification-framework/return-home/schema';
import { isRight } from 'reunification-framework/shared';
import { describe, expect, it } from 'vitest';
import { ASKED_ON, COMPLETE_PLAN, HOME_ON, STANDING_HISTORY } from '../../support/coming-home.js';
import { daysLater, monthsLater } from '../../support/day-by-day.js';
import { unfrozenPlaces } from '../../support/deeply-frozen.js';
import { DIARY, DIARY_AFTER_THE_YEAR, everyDays } from '../../support/first-year-diary.js';
import {
  agreed,
  aroundDay,
  backInCare,
  cameHome,
  closed,
  corrected,
  observed,
  supportPlanned,
} from '../../support/histories.js';
import { day, FATHER, MOTHER, SIBLING } from '../../support/observations.js';

interface Told {
  readonly plan?: Partial<ReunificationPlan>;
  readonly events?: readonly CaseEvent[];
  readonly history?: History;
  readonly practice?: FirstYearQuestion['practice'];
}

/** The diary of the plan and history of these tests, with something changed, as of a day. */
const yearAsOf = (asOf: string, { plan, events = [], history = STANDING_HISTORY, practice }: Told = {}): FirstYear =>
  firstYearAtHome(
    { history: { ...history, events: [...history.events, ...events] }, plan: { ...COMPLETE_PLAN, ...plan } },
    { asOf: day(asOf), practice },
  );

const yearOf = (told?: Told): FirstYear => yearAsOf(ASKED_ON, told);

const allOf = ({ entries, later }: FirstYear): readonly DiaryEntry[] => [...entries, ...later];

const isVisit = ({ kind }: DiaryEntry): boolean => kind === 'announced-visit' || kind === 'unannounced-visit';

const isUnannounced = ({ kind }: DiaryEntry): boolean => kind === 'unannounced-visit';

const lineOf = ({ on, until, title }: DiaryEntry): string =>
  `${on}${until === undefined ? '' : ` to ${until}`} ${title}`;

/** What a diary says of one kind of entry. */
const daysOf = (kind: DiaryEntry['kind'], year: FirstYear): readonly string[] =>
  allOf(year).flatMap((entry) => (entry.kind === kind ? [entry.on] : []));

/** The days of visits planned so, and in no other way. */
const visited = (visits: Omit<PlannedVisits, 'announced'>, told?: Told): readonly string[] =>
  daysOf('announced-visit', yearOf({ ...told, plan: { ...told?.plan, visits: [{ announced: true, ...visits }] } }));

/** The spans of unannounced visits planned so. */
const spans = (visits: Omit<PlannedVisits, 'announced'>): readonly (readonly [string, string | undefined])[] =>
  allOf(yearOf({ plan: { visits: [{ announced: false, ...visits }] } }))
    .filter(isUnannounced)
    .map(({ on, until }) => [on, until]);

describe('The diary of the first year', () => {
  it('has everything that the plan sets and the rules add, day by day, from the gradual return on', () => {
    const year = yearOf();
    expect(year.entries.filter((entry) => !isVisit(entry)).map(lineOf)).toEqual(DIARY);
    expect(year.later.map(lineOf)).toEqual(DIARY_AFTER_THE_YEAR);
  });

  it('lasts twelve months from the day that the plan sets, or from the day on which the child came home', () => {
    expect(yearOf()).toMatchObject({ start: { kind: 'planned', on: HOME_ON }, until: '2025-04-12' });
    expect(yearAsOf('2024-05-01', { events: [cameHome('2024-04-19')] })).toMatchObject({
      start: { kind: 'home', on: '2024-04-19' },
      until: '2025-04-19',
    });
  });

  it.each([
    ['2024-02-29', '2025-02-28', '2024-08-29'],
    ['2024-08-31', '2025-08-31', '2025-02-28'],
    ['2023-08-31', '2024-08-31', '2024-02-29'],
    ['2024-12-31', '2025-12-31', '2025-06-30'],
  ])('counts from the day of return also where months have not that day: %s', (homeOn, until, reclassifiedOn) => {
    const year = yearOf({ plan: { timescale: { homeOn: day(homeOn) } } });
    expect(year.until).toBe(until);
    expect(daysOf('reclassification-after-return', year)).toEqual([reclassifiedOn]);
    expect(daysOf('minimum-support', year)).toEqual([until]);
  });

  it('knows no beginning where the plan sets no day and the child has not come home, and then lists nothing', () => {
    for (const timescale of [undefined, {}, { startsOn: day('2024-03-09') }])
      expect(yearOf({ plan: { timescale } })).toMatchObject({
        start: { kind: 'not-known' },
        until: undefined,
        entries: [],
        later: [],
      });
  });

  it('says for each entry where it is printed, and where in the plan it is set or by which rule it is due', () => {
    const year = yearOf();
    for (const entry of allOf(year))
      if (entry.from === 'plan') expect(entry.source).toBe(PLANNED_ENTRIES[entry.kind].source);
      else expect(entry).toMatchObject({ uid: entry.due.uid, on: entry.due.dueOn, title: entry.due.title });
    const places = allOf(year).flatMap((entry) =>
      entry.from === 'plan' && !isVisit(entry) ? [entry.path.join('/')] : [],
    );
    expect([...places].sort()).toEqual([
      'reviews/on/0',
      'reviews/on/1',
      'reviews/on/2',
      'reviews/on/3',
      'schedule/0',
      'schedule/1',
      'schedule/2',
      'schedule/3',
      'schedule/4',
      'support/0/from',
      'support/0/reducedOn/0',
      'support/0/reducedOn/1',
      'support/0/until',
      'support/1/from',
      'support/1/reducedOn/0',
      'support/1/until',
    ]);
    const visits = allOf(year).flatMap((entry) => (entry.from === 'plan' && isVisit(entry) ? [entry.path] : []));
    expect([...new Set(visits.map((path) => path.join('/')))]).toEqual(['visits/0', 'visits/1']);
  });

  it('names who of the team does it', () => {
    const by = (uid: string) =>
      allOf(yearOf()).flatMap((entry) => (entry.from === 'plan' && entry.uid === uid ? entry.by : []));
    expect(by('stage-1-2024-03-20')).toEqual(['help']);
    expect(by('support-ends-1-2025-07-18')).toEqual(['teacher']);
    for (const entry of allOf(yearOf()))
      if (entry.from === 'plan' && entry.kind.startsWith('support'))
        expect(entry.by).toEqual(COMPLETE_PLAN.support?.[Number(entry.path[1])]?.by);
    expect(by('announced-visit-0-2024-03-20')).toEqual(['lead']);
    expect(by('unannounced-visit-1-2024-03-20')).toEqual(['lead', 'help']);
    expect(by('review-0-2024-04-08')).toEqual([]);
  });

  it('calls each stage of the return by its name', () => {
    const kinds = ['daytime-contact', 'midweek-night', 'weekend-night', 'whole-weekend', 'full-time'] as const;
    const schedule = kinds.map((kind, place) => ({ kind, from: day(`2024-03-1${place}`) }));
    const stages = yearOf({ plan: { schedule } }).entries.filter(({ kind }) => kind === 'stage');
    expect(stages.map(({ title }) => title)).toEqual(kinds.map((kind) => STAGE_TITLES[kind]));
    expect(new Set(Object.values(STAGE_TITLES)).size).toBe(kinds.length);
  });

  it('is in the order of the days, and has no uid twice', () => {
    const { entries, later } = yearOf();
    for (const list of [entries, later]) expect(list.map(({ on }) => on)).toEqual(list.map(({ on }) => on).sort());
    const uids = [...entries, ...later].map(({ uid }) => uid);
    expect(new Set(uids).size).toBe(uids.length);
  });

  it('has the last day of the year in it, and the day after among what comes later', () => {
    const on = aroundDay('2025-04-12').map(day);
    const year = yearOf({ plan: { reviews: { process: 'The team meets', on } } });
    const reviews = (list: readonly DiaryEntry[]) =>
      list.filter(({ kind }) => kind === 'review').map((entry) => entry.on);
    expect([reviews(year.entries), reviews(year.later)]).toEqual([['2025-04-11', '2025-04-12'], ['2025-04-13']]);
  });

  it('reads no plan that is for another child, or another way home', () => {
    for (const plan of [{ child: SIBLING }, { wayHome: { parents: [MOTHER] } } as const]) {
      expect(yearOf({ plan })).toMatchObject({ planFits: false, start: { kind: 'not-known' }, entries: [], later: [] });
      const home = yearAsOf('2024-05-01', { plan, events: [cameHome(HOME_ON)] });
      expect(home).toMatchObject({ planFits: false, start: { kind: 'home', on: HOME_ON } });
      expect(allOf(home).filter(({ from }) => from === 'plan')).toEqual([]);
      expect(daysOf('reclassification-after-return', home)).toEqual(['2024-10-12']);
    }
    expect(yearOf({ plan: { wayHome: { parents: [FATHER, MOTHER] } } })).toEqual(yearOf());
    expect(yearOf().planFits).toBe(true);
  });

  it('reports what research found, of no child in particular', () => {
    const { messages } = yearOf();
    expect(messages).toBe(RETURN_MESSAGES);
    for (const { says, study, source } of messages) {
      expect(says).toMatch(/^[A-Z].*\.$/);
      expect(study).toMatch(/\S/);
      expect(source.document).toBe('framework-2015');
    }
    expect(unfrozenPlaces([RETURN_MESSAGES, PLANNED_ENTRIES, STAGE_TITLES]).filter((place) => place !== '')).toEqual(
      [],
    );
  });
});

describe('Visits', () => {
  it('every week fall on every seventh day from the first to the last', () => {
    const weekly = everyDays('2024-03-20', 7, '2025-04-12');
    expect(daysOf('announced-visit', yearOf())).toEqual(weekly);
    expect(weekly).toHaveLength(56);
  });

  it.each([
    [1, 'day', 1],
    [3, 'day', 3],
    [2, 'week', 14],
    [5, 'week', 35],
  ] as const)('every %i %s are counted in days', (every, unit, days) => {
    expect(visited({ from: day('2024-03-20'), howOften: { every, unit } })).toEqual(
      everyDays('2024-03-20', days, '2025-04-12'),
    );
  });

  it('every month from 31 January are on the last day of shorter months, and on the 31st again', () => {
    const monthly = visited({ from: day('2024-01-31'), howOften: { every: 1, unit: 'month' } });
    expect(monthly).toEqual(Array.from({ length: 15 }, (_, months) => monthsLater('2024-01-31', months)));
    expect([monthly.slice(0, 4), monthly.slice(-3)]).toEqual([
      ['2024-01-31', '2024-02-29', '2024-03-31', '2024-04-30'],
      ['2025-01-31', '2025-02-28', '2025-03-31'],
    ]);
    expect(visited({ from: day('2024-01-31'), howOften: { every: 3, unit: 'month' } })).toEqual([
      '2024-01-31',
      '2024-04-30',
      '2024-07-31',
      '2024-10-31',
      '2025-01-31',
    ]);
  });

  it('end with the day set, or with the year', () => {
    const weekly = { from: day('2024-03-20'), howOften: { every: 1, unit: 'week' } } as const;
    expect(aroundDay('2024-04-03').map((until) => visited({ ...weekly, until: day(until) }).at(-1))).toEqual([
      '2024-03-27',
      '2024-04-03',
      '2024-04-03',
    ]);
    expect(visited(weekly).at(-1)).toBe('2025-04-09');
    expect(visited({ ...weekly, until: day('2030-01-01') }).at(-1)).toBe('2025-04-09');
    expect(visited({ ...weekly, from: day('2025-04-12') })).toEqual(['2025-04-12']);
    expect(visited({ ...weekly, from: day('2025-04-13') })).toEqual([]);
  });

  it('of a long gradual return are listed from a year before the child is home, on the days that they fall on', () => {
    const since = everyDays('2020-01-01', 7, '2025-04-12');
    expect(visited({ from: day('2020-01-01'), howOften: { every: 1, unit: 'week' } })).toEqual(
      since.filter((date) => date >= '2023-04-12'),
    );
    const months = Array.from({ length: 64 }, (_, number) => monthsLater('2020-01-31', number));
    expect(visited({ from: day('2020-01-31'), howOften: { every: 1, unit: 'month' } })).toEqual(
      months.filter((date) => date >= '2023-04-12' && date <= '2025-04-12'),
    );
  });

  it('made once are listed once, with the days between which they are made', () => {
    const once = yearOf({ plan: { visits: [{ announced: true, from: day('2024-05-01'), until: day('2024-05-10') }] } });
    expect(once.entries.filter(isVisit).map(lineOf)).toEqual(['2024-05-01 to 2024-05-10 Announced visit']);
    expect(visited({ from: day('2024-05-01') })).toEqual(['2024-05-01']);
  });

  it('of which no day is known are not invented', () => {
    expect(visited({})).toEqual([]);
    expect(visited({ until: day('2025-04-12'), howOften: { every: 1, unit: 'week' } })).toEqual([]);
    expect(spans({ howOften: { every: 1, unit: 'month' } })).toEqual([]);
    const year = yearOf({ plan: { visits: undefined, support: undefined, reviews: undefined, schedule: undefined } });
    expect(allOf(year).filter(({ from }) => from === 'plan')).toEqual([]);
    const undated = allOf(yearOf({ plan: { support: [{ what: 'Help', for: 'family' }], reviews: {} } }));
    expect(undated.filter(({ kind }) => kind.startsWith('support') || kind === 'review')).toEqual([]);
  });
});

describe('Unannounced visits', () => {
  const monthly = { from: day('2024-03-20'), howOften: { every: 1, unit: 'month' } } as const;

  it('are made on any day up to the one before the next is due: no day is left out, and none is in two times', () => {
    const times = spans(monthly);
    expect(times.slice(0, 2)).toEqual([
      ['2024-03-20', '2024-04-19'],
      ['2024-04-20', '2024-05-19'],
    ]);
    expect(times).toHaveLength(13);
    for (const [place, [, until = '']] of times.slice(0, -1).entries())
      expect(times[place + 1]?.[0]).toBe(daysLater(until, 1));
    // Covered to the end of the year, and beyond it by the rest of the last time.
    expect(times.at(-1)).toEqual(['2025-03-20', '2025-04-19']);
  });

  it('end with the day set for the last', () => {
    expect(spans({ ...monthly, until: day('2024-05-01') })).toEqual([
      ['2024-03-20', '2024-04-19'],
      ['2024-04-20', '2024-05-01'],
    ]);
    expect(spans({ ...monthly, until: day('2024-04-20') }).at(-1)).toEqual(['2024-04-20', '2024-04-20']);
  });

  it('made once are made on any day of their time', () => {
    expect(spans({ from: day('2024-05-01'), until: day('2024-05-31') })).toEqual([['2024-05-01', '2024-05-31']]);
  });

  it('are for workers only, and everything else may be seen by everyone', () => {
    for (const entry of allOf(yearOf()))
      expect([entry.kind, entry.audience]).toEqual([entry.kind, isUnannounced(entry) ? 'workers' : 'everyone']);
  });

  it('do not show in what everyone may see: not that there are any, nor when', () => {
    const forEveryone = (told?: Told) => allOf(yearOf(told)).filter(({ audience }) => audience === 'everyone');
    const [announced] = COMPLETE_PLAN.visits ?? [];
    if (announced === undefined) throw new Error('no announced visits');
    const seen = forEveryone();
    expect(forEveryone({ plan: { visits: [announced] } })).toEqual(seen);
    const others: PlannedVisits = {
      announced: false,
      by: ['help'],
      from: day('2024-06-11'),
      howOften: { every: 9, unit: 'day' },
    };
    expect(forEveryone({ plan: { visits: [announced, others] } })).toEqual(seen);
    for (const { uid, title } of seen) expect(`${uid} ${title}`).not.toMatch(/unannounced/i);
  });
});

describe('Whether a planned entry is over', () => {
  const statusOf = (uid: string, asOf: string) =>
    allOf(yearAsOf(asOf)).flatMap((entry) => (entry.uid === uid && entry.from === 'plan' ? [entry.status] : []));

  it.each([
    ['a review', 'review-1-2024-05-10', '2024-05-10'],
    ['a stage, by its last day', 'stage-1-2024-03-20', '2024-03-28'],
    ['home full time, which has no last day', 'stage-4-2024-04-12', '2024-04-12'],
    ['an announced visit', 'announced-visit-0-2024-03-27', '2024-03-27'],
    ['an unannounced visit, by the last day it can be on', 'unannounced-visit-1-2024-03-20', '2024-04-19'],
    ['the end of support, beyond the year', 'support-ends-1-2025-07-18', '2025-07-18'],
  ])('is told from the day asked about: %s', (_, uid, last) => {
    expect(aroundDay(last).map((asOf) => statusOf(uid, asOf))).toEqual([['upcoming'], ['today'], ['over']]);
  });
});

describe('What follows from the return', () => {
  const ofRules = (year: FirstYear) => allOf(year).flatMap((entry) => (entry.from === 'rules' ? [entry] : []));
  const AFTER_RETURN = ['reclassification-after-return', 'minimum-support'];

  it('is supposed as long as the child is not home, and says so; what follows anyway does not', () => {
    expect(ofRules(yearOf()).map(({ kind, supposesReturn }) => [kind, supposesReturn])).toEqual([
      ['child-timescale', false],
      ['reclassification-after-return', true],
      ['minimum-support', true],
    ]);
  });

  it('comes on the same days, and is supposed no longer, once the child came home on the day planned', () => {
    const home = { events: [cameHome(HOME_ON)] };
    const supposed = ofRules(yearOf()).filter(({ supposesReturn }) => supposesReturn);
    const followed = ofRules(yearAsOf(HOME_ON, home));
    expect(followed.filter(({ supposesReturn }) => supposesReturn)).toEqual([]);
    for (const { uid, on, title } of supposed)
      expect(followed).toContainEqual(expect.objectContaining({ uid, on, title }));
    // A return on the day after the one asked about has not happened yet.
    expect(aroundDay(HOME_ON).map((asOf) => yearAsOf(asOf, home).start.kind)).toEqual(['planned', 'home', 'home']);
  });

  it('comes by the day on which the child came home where that was not the day planned', () => {
    const year = yearAsOf('2024-05-01', { events: [cameHome('2024-04-19')] });
    expect(
      AFTER_RETURN.map((kind) => ofRules(year).flatMap((entry) => (entry.kind === kind ? [entry.on] : []))),
    ).toEqual([['2024-10-19'], ['2025-04-19']]);
    expect(daysOf('stage', year).at(-1)).toBe(HOME_ON);
  });

  it('is supposed also where the day planned has passed and no return is recorded', () => {
    const year = yearAsOf('2024-06-01');
    expect(year.start).toEqual({ kind: 'planned', on: HOME_ON });
    for (const entry of ofRules(year))
      expect([entry.kind, entry.supposesReturn]).toEqual([entry.kind, AFTER_RETURN.includes(entry.kind)]);
  });

  it('has support go on for twelve months, for as long as the authority declared, or for as long as was planned', () => {
    const declared = {
      kind: 'support-months',
      months: 9,
      from: day('2024-01-01'),
      reason: 'Our own evaluation',
    } as const;
    const until = (told: Told) => daysOf('minimum-support', yearOf(told));
    expect(until({})).toEqual(['2025-04-12']);
    expect(until({ practice: { variations: [declared] } })).toEqual(['2025-01-12']);
    expect(until({ events: [supportPlanned('2024-03-20', '2025-09-30')] })).toEqual(['2025-09-30']);
    // What would be over before the child is home does not follow from the return.
    const planned = (last: string) => until({ events: [supportPlanned('2024-03-20', last)] });
    expect(aroundDay(HOME_ON).map(planned)).toEqual([[], ['2024-04-12'], ['2024-04-13']]);
  });

  it('stays the same in the list of the state, which the diary is made from', () => {
    const events = [cameHome(HOME_ON)];
    const year = yearAsOf('2024-11-01', { events });
    const state = stateOf(
      { ...STANDING_HISTORY, events: [...STANDING_HISTORY.events, ...events] },
      { asOf: day('2024-11-01') },
    );
    expect(year.state).toEqual(state);
    expect(year.notices).toEqual(state.notices);
    expect(ofRules(year).map(({ due }) => due)).toEqual(state.due);
    expect(daysOf('reclassification-after-return', year)).toEqual(['2024-10-12']);
    expect(state.due.find(({ kind }) => kind === 'reclassification-after-return')?.status).toBe('due');
  });

  it('is nothing once the case is closed: what the plan set is still there', () => {
    const year = yearAsOf('2024-11-01', { events: [cameHome(HOME_ON), closed('2024-10-20')] });
    expect(ofRules(year)).toEqual([]);
    expect(daysOf('review', year)).toEqual(COMPLETE_PLAN.reviews?.on);
  });

  it('begins anew with the next return of a child who went back into care', () => {
    const events = [cameHome('2024-01-15'), backInCare('2024-02-15'), cameHome(HOME_ON)];
    expect(yearAsOf('2024-05-01', { events }).start).toEqual({ kind: 'home', on: HOME_ON });
  });

  it('is nothing after a return that broke down, until the plan sets a day after it', () => {
    const events = [cameHome(HOME_ON), backInCare('2024-05-20')];
    const planning = (homeOn: string, madeOn = '2024-05-21') =>
      yearAsOf('2024-06-01', { events, plan: { madeOn: day(madeOn), timescale: { homeOn: day(homeOn) } } });
    expect(aroundDay('2024-05-20').map((homeOn) => planning(homeOn).start)).toEqual([
      { kind: 'back-in-care', on: '2024-05-20' },
      { kind: 'back-in-care', on: '2024-05-20' },
      { kind: 'planned', on: '2024-05-21' },
    ]);
    expect(planning('2024-05-20')).toMatchObject({ until: undefined, entries: [], later: [] });
    // Nor does the plan of the return that failed with another day in it.
    expect(aroundDay('2024-05-20').map((madeOn) => planning('2024-06-10', madeOn).planIsFor)).toEqual([
      'an-earlier-return',
      'an-earlier-return',
      'this-return',
    ]);
    expect(yearAsOf('2024-06-01', { events, plan: { timescale: undefined } }).start.kind).toBe('back-in-care');
  });

  it('has the earliest days to come, supposing the return', () => {
    const earliest = (year: FirstYear) => year.earliest.map(({ to, earliestOn }) => [to, earliestOn]);
    expect(earliest(yearOf())).toEqual([
      ['low', '2024-10-12'],
      ['closed', '2025-04-12'],
    ]);
    expect(earliest(yearAsOf(HOME_ON, { events: [cameHome(HOME_ON)] }))).toEqual(earliest(yearOf()));
    expect(earliest(yearOf({ plan: { timescale: undefined } }))).toEqual([
      ['low', '2024-09-25'],
      ['closed', '2025-03-25'],
    ]);
  });

  it('supposes nothing besides the return that lies after the day asked about', () => {
    const earliestAfter = (on: string) => yearOf({ events: [agreed(on, 'low')] }).earliest;
    const [before, onTheDay, after] = aroundDay(ASKED_ON).map(earliestAfter);
    expect([before, onTheDay].map((earliest) => earliest?.map(({ to }) => to))).toEqual([['closed'], ['closed']]);
    expect(after).toEqual(yearOf().earliest);
  });

  it('supposes nothing that was withdrawn, whenever people withdrew it', () => {
    const mistaken = observed('2024-03-20', { riskFactors: 'fully-addressed' });
    const withdrawn = corrected('2024-03-28', mistaken.id);
    expect(yearOf({ events: [mistaken] }).earliest).not.toEqual(yearOf().earliest);
    expect(yearOf({ events: [mistaken, withdrawn] }).earliest).toEqual(yearOf().earliest);
  });

  it('is asked as of the day planned, or of the day asked about where that is later', () => {
    const events = [...STANDING_HISTORY.events, cameHome(HOME_ON, { id: 'planned-return' })];
    const supposed = (asOf: string) => earliestDates({ ...STANDING_HISTORY, events }, { asOf: day(asOf) });
    expect(aroundDay(HOME_ON).map((asOf) => yearAsOf(asOf).earliest)).toEqual([
      supposed(HOME_ON),
      supposed(HOME_ON),
      supposed('2024-04-13'),
    ]);
    expect(yearAsOf('2024-11-01').earliest).toEqual(supposed('2024-11-01'));
  });
});

describe('A child who came home on another day than planned', () => {
  const statuses = (homeOn: string, asOf: string) =>
    allOf(yearAsOf(asOf, { events: [cameHome(homeOn)] })).flatMap((entry) =>
      entry.from === 'plan' && entry.kind === 'stage' ? [entry.status] : [],
    );

  it('leaves no stage of the gradual return still to come', () => {
    expect(statuses('2024-03-30', '2024-03-30')).toEqual(['over', 'over', 'over', 'overtaken', 'overtaken']);
    expect(statuses('2024-04-19', '2024-05-01')).toEqual(['over', 'over', 'over', 'over', 'overtaken']);
    expect(statuses(HOME_ON, HOME_ON)).toEqual(['over', 'over', 'over', 'over', 'today']);
  });
});

describe('What was done in the year', () => {
  const visit = (on: string, more: Partial<VisitMade> = {}): VisitMade => ({
    id: `visit ${on}`,
    on: day(on),
    recordedOn: day(on),
    announced: true,
    by: 'the worker',
    role: 'social-worker',
    child: { kind: 'alone' },
    ...more,
  });
  const recorded = (
    asOf: string,
    done: Pick<FirstYearCase, 'visitsMade' | 'reviewedOn'>,
    plan: Partial<ReunificationPlan> = {},
  ): FirstYear =>
    firstYearAtHome(
      {
        history: { ...STANDING_HISTORY, events: [...STANDING_HISTORY.events, cameHome(HOME_ON)] },
        plan: { ...COMPLETE_PLAN, ...plan },
        ...done,
      },
      { asOf: day(asOf) },
    );
  const weekly = (from: string): Partial<ReunificationPlan> => ({
    visits: [{ announced: true, by: ['lead'], from: day(from), howOften: { every: 1, unit: 'week' } }],
  });
  const linesOfYear = ({ findings }: FirstYear) =>
    findings.map(({ code, path, days }) => `${code} at ${path.join('/')}${days === undefined ? '' : `: ${days}`}`);
  const outcomes = (year: FirstYear, kind: DiaryEntry['kind']) =>
    allOf(year).flatMap((entry) =>
      entry.from === 'plan' && entry.kind === kind && entry.status !== 'upcoming'
        ? [[entry.on, entry.status, entry.daysLate]]
        : [],
    );

  it('is not known where nobody recorded it: nothing is then said to be missed', () => {
    const year = recorded('2025-04-12', {});
    expect(year.findings).toEqual([]);
    expect(Object.values(year.done ?? {}).every((since) => since === undefined)).toBe(true);
    expect(allOf(year).some((entry) => entry.from === 'plan' && entry.status === 'missed')).toBe(false);
    expect(yearAsOf(ASKED_ON).done).toBeUndefined();
  });

  it('shows each planned visit as made, made late, or missed, with the days', () => {
    const visitsMade = [visit('2024-04-17'), visit('2024-04-26')];
    const year = recorded('2024-05-08', { visitsMade }, weekly('2024-04-17'));
    expect(outcomes(year, 'announced-visit')).toEqual([
      ['2024-04-17', 'done', 0],
      ['2024-04-24', 'done', 2],
      ['2024-05-01', 'missed', 7],
      ['2024-05-08', 'today', undefined],
    ]);
    expect(linesOfYear(year)).toEqual(['year.visit-missed at plan/visits/0: 7']);
  });

  it('shows an unannounced visit as missed once its whole time is over, and no announced one stands for it', () => {
    const plan = {
      visits: [{ announced: false, by: ['lead'], from: day('2024-05-01'), until: day('2024-05-31') }],
    };
    const status = (asOf: string, visitsMade: readonly VisitMade[]) =>
      outcomes(recorded(asOf, { visitsMade }, plan), 'unannounced-visit').map(([, told]) => told);
    expect(status('2024-06-01', [])).toEqual(['missed']);
    expect(status('2024-06-01', [visit('2024-05-10')])).toEqual(['missed']);
    expect(status('2024-06-01', [visit('2024-05-10', { announced: false })])).toEqual(['done']);
    // Of a relative, not recorded yet, or by nobody: none is made.
    for (const none of [{ role: 'relative' }, { recordedOn: day('2024-06-02') }, { by: ' ' }] as const)
      expect(status('2024-06-01', [visit('2024-05-10', { announced: false, ...none })])).toEqual(['missed']);
  });

  it('takes each visit for one planned visit only', () => {
    const plan = {
      visits: [1, 2].map(() => ({ announced: true, by: ['lead'], from: day('2024-05-01'), until: day('2024-05-03') })),
    };
    const year = recorded('2024-05-10', { visitsMade: [visit('2024-05-02')] }, plan);
    expect(
      outcomes(year, 'announced-visit')
        .map(([, told]) => told)
        .sort(),
    ).toEqual(['done', 'missed']);
  });

  it('takes a visit for the one that was due until the day on which the next is due', () => {
    const first = (on: string) =>
      outcomes(recorded('2024-04-24', { visitsMade: [visit(on)] }, weekly('2024-04-17')), 'announced-visit');
    const next = ['2024-04-24', 'today', undefined];
    expect(aroundDay('2024-04-23').map(first)).toEqual([
      [['2024-04-17', 'done', 5], next],
      [['2024-04-17', 'done', 6], next],
      [
        ['2024-04-17', 'missed', 7],
        ['2024-04-24', 'done', 0],
      ],
    ]);
  });

  it('takes two visits for two planned ones, the one whose time ends first before the other', () => {
    const until = (last: string) => ({ announced: true, by: ['lead'], from: day('2024-05-01'), until: day(last) });
    const plan = { visits: [until('2024-05-06'), until('2024-05-03')] };
    const year = recorded('2024-05-10', { visitsMade: [visit('2024-05-03'), visit('2024-05-02')] }, plan);
    expect(
      year.entries.flatMap((entry) =>
        entry.kind === 'announced-visit' ? [[entry.until, entry.status, entry.doneOn]] : [],
      ),
    ).toEqual([
      ['2024-05-06', 'done', '2024-05-03'],
      ['2024-05-03', 'done', '2024-05-02'],
    ]);
  });

  it('counts a visit and a review from their own day on', () => {
    const on = (asOf: string) =>
      recorded(
        asOf,
        { visitsMade: [visit('2024-05-10')], reviewedOn: [day('2024-05-10')] },
        { ...weekly('2024-05-10'), reviews: { on: [day('2024-05-10')] } },
      );
    const around = aroundDay('2024-05-10').map(on);
    for (const kind of ['announced-visit', 'review'] as const)
      expect(
        around.map((year) =>
          allOf(year).flatMap((entry) =>
            entry.from === 'plan' && entry.kind === kind && entry.on === '2024-05-10' ? [entry.status] : [],
          ),
        ),
      ).toEqual([['upcoming'], ['done'], ['done']]);
    // 28 days after coming home on 12 April.
    const since = [
      { lastOn: undefined, days: 27 },
      { lastOn: '2024-05-10', days: 0 },
      { lastOn: '2024-05-10', days: 1 },
    ];
    expect(around.map(({ done }) => done?.visited)).toEqual(since);
    expect(around.map(({ done }) => done?.reviewed)).toEqual(since);
    expect(around.map(linesOfYear)).toEqual([['year.visit-after-as-of at visitsMade/0/on'], [], []]);
  });

  it('says how many days have passed since the last visit, since the child was seen alone, and since the last review', () => {
    const visitsMade = [
      visit('2024-04-10', { child: { kind: 'alone', outsideTheHome: true } }),
      visit('2024-04-20', { child: { kind: 'alone', outsideTheHome: true } }),
      visit('2024-05-01'),
      visit('2024-05-10', { announced: false, child: { kind: 'refused', reason: 'Did not want to talk' } }),
      visit('2024-05-12', { role: 'family-support-worker', by: 'the helper' }),
    ];
    expect(recorded('2024-05-15', { visitsMade, reviewedOn: [day('2024-04-08')] }).done).toEqual({
      visited: { lastOn: '2024-05-12', days: 3 },
      visitedUnannounced: { lastOn: '2024-05-10', days: 5 },
      seenAlone: { lastOn: '2024-05-01', days: 14 },
      seenAloneOutside: { lastOn: '2024-04-20', days: 25 },
      // The review before the return is none of the time at home.
      reviewed: { lastOn: undefined, days: 33 },
    });
  });

  it('asks why the social worker did not see the child alone; refused, not right or not possible is no fault', () => {
    const asked = (child: VisitMade['child'], role: VisitMade['role'] = 'social-worker') =>
      linesOfYear(recorded('2024-04-18', { visitsMade: [visit('2024-04-17', { child, role })] }, { visits: [] }));
    const notAlone = ['year.child-not-seen-alone at visitsMade/0/child'];
    expect(asked({ kind: 'alone' })).toEqual([]);
    expect(asked({ kind: 'not-alone' })).toEqual(notAlone);
    expect(asked(undefined)).toEqual(notAlone);
    expect(asked(undefined, 'family-support-worker')).toEqual([]);
    for (const kind of NOT_ALONE_REASONS) {
      expect(asked({ kind, reason: 'Said so' })).toEqual([]);
      expect(asked({ kind, reason: ' ' })).toEqual(['year.not-alone-without-reason at visitsMade/0/child']);
    }
  });

  it('finds that the social worker has never seen the child alone, where visits that were to do so were made by others', () => {
    const visits = [
      {
        announced: true,
        by: ['lead'],
        from: day('2024-04-17'),
        howOften: { every: 1, unit: 'week' },
        childSeenAlone: true,
      },
    ] as const;
    const helper = { role: 'family-support-worker', by: 'the helper' } as const;
    const asked = (visitsMade: FirstYearCase['visitsMade'], plan: Partial<ReunificationPlan> = { visits }) =>
      linesOfYear(recorded('2024-04-22', { visitsMade }, plan));
    const never = ['year.child-not-seen-alone-since-return at visitsMade: 10'];
    expect(asked([visit('2024-04-17', helper)])).toEqual(never);
    expect(asked([visit('2024-04-17', { child: { kind: 'refused', reason: 'Did not want to talk' } })])).toEqual(never);
    // Seen alone at some time since the return, by the social worker.
    expect(asked([visit('2024-04-17', helper), visit('2024-04-12')])).toEqual([]);
    expect(asked([visit('2024-04-17', helper), visit('2024-04-11')])).toEqual(never);
    // A visit on the day of coming home is one at home, one on the day before is not.
    const madeOn = (on: string) => {
      const [planned] = visits;
      const from = { visits: [{ ...planned, from: day(on) }] };
      return asked([visit(on, helper)], from).filter((found) => found === never[0]);
    };
    expect(aroundDay(HOME_ON).map(madeOn)).toEqual([[], never, never]);
    // Where nothing is recorded nothing is said; where the plan does not ask for it, the plan is what is wanting.
    expect(asked(undefined)).toEqual([]);
    expect(asked([visit('2024-04-17', helper)], weekly('2024-04-17'))).toEqual([]);
  });

  it('finds what cannot be so in the record of a visit', () => {
    const year = recorded(
      '2024-04-18',
      {
        visitsMade: [
          visit('2024-04-17'),
          visit('2024-04-17', { recordedOn: day('2024-04-16') }),
          visit('2024-04-19'),
          visit('2024-04-18', { recordedOn: day('2024-04-19'), id: 'late' }),
          visit('2024-04-16', { by: ' ' }),
        ],
      },
      { visits: [] },
    );
    expect(linesOfYear(year)).toEqual([
      'year.visit-repeated at visitsMade/1/id',
      'year.visit-recorded-before-it-happened at visitsMade/1/recordedOn',
      'year.visit-after-as-of at visitsMade/2/on',
      'year.visit-after-as-of at visitsMade/3/recordedOn',
      'year.visit-by-nobody at visitsMade/4/by',
    ]);
  });

  it('gives a review to the planned day that it is nearest to, and finds the others missed', () => {
    const year = recorded('2025-04-12', { reviewedOn: [day('2024-04-08'), day('2024-10-10')] });
    expect(outcomes(year, 'review')).toEqual([
      ['2024-04-08', 'done', 0],
      ['2024-05-10', 'missed', 337],
      ['2024-10-14', 'done', 0],
      ['2025-04-11', 'missed', 1],
    ]);
    expect(linesOfYear(year)).toEqual([
      'year.review-missed at plan/reviews/on/1: 337',
      'year.review-missed at plan/reviews/on/3: 1',
      'year.no-review-for-long at reviewedOn: 184',
    ]);
  });

  it('takes a review halfway between two planned days for the earlier one, held late, and the first of two for one day', () => {
    const held = (...reviewedOn: readonly string[]) =>
      outcomes(
        recorded(
          '2024-05-31',
          { reviewedOn: reviewedOn.map(day) },
          { reviews: { on: [day('2024-05-10'), day('2024-05-20')] } },
        ),
        'review',
      );
    const missed = ['2024-05-20', 'missed', 11];
    expect([held('2024-05-15'), held('2024-05-13', '2024-05-12')]).toEqual([
      [['2024-05-10', 'done', 5], missed],
      [['2024-05-10', 'done', 2], missed],
    ]);
    expect(held('2024-05-16')).toEqual([
      ['2024-05-10', 'missed', 21],
      ['2024-05-20', 'done', 0],
    ]);
  });

  it('finds a time at home of more than six months without a review, whatever is planned', () => {
    const without = (asOf: string, ...reviewedOn: readonly string[]) =>
      linesOfYear(recorded(asOf, { reviewedOn: reviewedOn.map(day) }, { reviews: undefined }));
    expect(aroundDay('2024-10-13').map((asOf) => without(asOf))).toEqual([
      [],
      ['year.no-review-for-long at reviewedOn: 184'],
      ['year.no-review-for-long at reviewedOn: 185'],
    ]);
    expect(without('2025-04-12')).toEqual(['year.no-review-for-long at reviewedOn: 365']);
    expect(without('2024-11-10', '2024-05-10')).toEqual([]);
  });
});

describe('What happens in the year', () => {
  const HOME = [cameHome(HOME_ON)];
  const indicated = (events: readonly CaseEvent[], asOf = '2024-06-30') => {
    const { indication } = yearAsOf(asOf, { events: [...HOME, ...events] }).state;
    return indication.kind === 'indicated' ? indication.outcome : indication;
  };

  it('changes what is indicated from its day on', () => {
    const risk = observed('2024-06-15', { newRisk: true, capacityToChange: 'unable' });
    expect(aroundDay('2024-06-15').map((asOf) => indicated([risk], asOf).kind)).toEqual(['remain', 'move', 'move']);
    expect(indicated([risk])).toMatchObject({ kind: 'move', to: 'high' });
  });

  it('can be a warning sign that people judge to be a new risk', () => {
    const sign = eventOfSign({
      id: 'a sign',
      happenedOn: day('2024-06-15'),
      recordedOn: day('2024-06-16'),
      sign: 'incident-of-maltreatment',
      isNewRisk: 'yes',
      capacityToChange: 'unable',
    });
    expect(indicated(sign === undefined ? [] : [sign])).toMatchObject({ kind: 'move', to: 'high' });
  });

  it('is minded where a level is agreed at which a return is not open', () => {
    const above = yearAsOf('2024-06-30', { events: [...HOME, agreed('2024-06-15', 'high')] });
    expect(above.notices.map(({ code }) => code)).toEqual(['notice.home-above-medium']);
    expect(yearAsOf('2024-06-30', { events: HOME }).notices).toEqual([]);
  });

  it('leaves what the plan set as it is', () => {
    const planned = (events: readonly CaseEvent[]) =>
      allOf(yearAsOf('2024-06-30', { events: [...HOME, ...events] })).filter(({ from }) => from === 'plan');
    expect(planned([observed('2024-06-15', { newRisk: true }), agreed('2024-06-20', 'high')])).toEqual(planned([]));
  });
});

describe('What the plan lacks', () => {
  const lacking = (plan: Partial<ReunificationPlan>, practice?: Told['practice']) =>
    yearOf({ plan, practice }).missing.map(({ code }) => code);

  it('is nothing for a complete plan', () => {
    expect(lacking({})).toEqual([]);
  });

  it.each<readonly [string, Partial<ReunificationPlan>, readonly string[]]>([
    ['support', { support: [] }, ['plan.support-missing']],
    ['monitoring', { monitoring: [] }, ['plan.monitoring-missing']],
    ['visits', { visits: [] }, ['plan.visits-missing']],
    ['review dates', { reviews: { process: 'The team meets' } }, ['plan.review-dates-missing']],
    ['a contingency plan', { contingency: undefined }, ['plan.contingency-missing', 'plan.step-up-missing']],
    [
      'a process for concerns',
      { concerns: undefined },
      [
        'plan.concerns-missing',
        'plan.concerns-not-collected',
        'plan.concerns-not-acted-on',
        'plan.concerns-not-reviewed',
      ],
    ],
  ])('is told where the year rests on it: %s', (_, plan, codes) => {
    expect(lacking(plan)).toEqual(codes);
  });

  it('is told by the months of support that the authority declared', () => {
    const nine = { kind: 'support-months', months: 9, from: day('2024-01-01'), reason: 'Our own evaluation' } as const;
    const support = COMPLETE_PLAN.support?.map((one) => ({
      ...one,
      until: day('2025-01-12'),
      reducedOn: [day('2024-10-12')],
    }));
    const BEFORE_CLOSURE = 'plan.support-ends-before-closure';
    expect(lacking({ support })).toEqual(['plan.support-ends-early', BEFORE_CLOSURE]);
    expect(lacking({ support }, { variations: [nine] })).toEqual([BEFORE_CLOSURE]);
  });

  it.each<readonly [string, Partial<ReunificationPlan>, readonly string[]]>([
    [
      'a number for help',
      { whatFamiliesKnow: { ...COMPLETE_PLAN.whatFamiliesKnow, helpForChild: undefined } },
      ['plan.help-for-child-missing'],
    ],
    ['a trusted adult', { trustedAdult: undefined }, ['plan.trusted-adult-missing']],
    ['risks outside the home', { risksOutsideHome: undefined }, ['plan.outside-risks-not-said']],
  ])('is told where the child needs it at home: %s', (_, plan, codes) => {
    expect(lacking(plan)).toEqual(codes);
  });

  it('is read by the day on which the child came home, and not by the day planned', () => {
    // How long support goes on is looked at below.
    const lackingAt = (homeOn: string, asOf: string) =>
      yearAsOf(asOf, { events: [cameHome(homeOn)] })
        .missing.map(({ code }) => code)
        .filter((code) => code !== 'plan.support-ends-before-closure');
    expect(lackingAt(HOME_ON, '2024-05-01')).toEqual([]);
    // Home a month early: no support is there yet, and nobody visits.
    expect(lackingAt('2024-03-10', '2024-03-11')).toEqual(['plan.support-starts-late', 'plan.first-visit-late']);
    // Home two years late: support and visits were over before it began.
    expect(lackingAt('2026-04-12', '2026-04-12')).toEqual([
      'plan.support-for-child-missing',
      'plan.support-for-parents-missing',
      'plan.visits-none-after-return',
      'plan.child-never-seen-alone',
      'plan.no-review-after-return',
    ]);
  });

  it('is everything where the plan is that of a return that failed', () => {
    const events = [cameHome(HOME_ON), backInCare('2024-06-20'), cameHome('2024-09-01')];
    const year = yearAsOf('2024-09-02', { events });
    expect(year).toMatchObject({ planFits: false, planIsFor: 'an-earlier-return', start: { on: '2024-09-01' } });
    expect(allOf(year).filter(({ from }) => from === 'plan')).toEqual([]);
    expect(year.missing.map(({ code }) => code)).toEqual(
      expect.arrayContaining(['plan.support-missing', 'plan.visits-missing', 'plan.contingency-missing']),
    );
    const anew = { madeOn: day('2024-06-21'), timescale: { homeOn: day('2024-09-01') } };
    expect(yearAsOf('2024-09-02', { events, plan: anew }).planIsFor).toBe('this-return');
  });

  it('is told where support ends before the case may close, once that is later than was planned', () => {
    const lackingOn = (asOf: string) => yearAsOf(asOf, { events: [cameHome(HOME_ON)] }).missing.map(({ code }) => code);
    // Risks are not fully addressed: with each day that passes, so does the day on which the case may close, a year later at the earliest.
    expect(['2024-04-12', '2024-04-13', '2024-04-14'].map(lackingOn)).toEqual([
      [],
      [],
      ['plan.support-ends-before-closure'],
    ]);
  });

  it('is not told here where the year does not rest on it', () => {
    const { madeOn: _, ...plan } = COMPLETE_PLAN;
    const bare = { ...plan, carers: [], preparatoryWork: [], agencies: [], signature: undefined, school: undefined };
    expect(firstYearAtHome({ history: STANDING_HISTORY, plan: bare }, { asOf: ASKED_ON }).missing).toEqual([]);
  });
});

describe('A plan at the ends of the calendar', () => {
  const daily = { every: 1, unit: 'day' } as const;
  const everyDayOf = (homeOn: string, from: string, until?: string): FirstYear => {
    const plan: ReunificationPlan = {
      edition: 'framework-2015',
      child: COMPLETE_PLAN.child,
      wayHome: COMPLETE_PLAN.wayHome,
      timescale: { homeOn: day(homeOn) },
      visits: [true, false].map((announced) => ({
        announced,
        from: day(from),
        until: until === undefined ? undefined : day(until),
        howOften: daily,
      })),
    };
    expect(isRight(parseReunificationPlan(plan))).toBe(true);
    return firstYearAtHome({ history: STANDING_HISTORY, plan }, { asOf: ASKED_ON });
  };

  it.each([
    ['daily visits over ten thousand years', '2024-04-12', '0001-01-01', '9999-12-31', 2 * 732],
    ['daily visits that go on for ever', '2024-04-12', '2024-01-01', undefined, 2 * 468],
    ['the first day that there is', '0001-01-01', '0001-01-01', undefined, 2 * 366],
    ['the last days that there are', '9999-12-01', '9999-01-01', undefined, 2 * 335],
    ['visits that end before the year before', '2024-04-12', '0001-01-01', '2023-04-11', 0],
  ])('comes to an end: %s', (_, homeOn, from, until, count) => {
    expect(allOf(everyDayOf(homeOn, from, until)).filter(isVisit)).toHaveLength(count);
  });
});
