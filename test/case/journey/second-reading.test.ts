import {
  JOURNEY_ITEMS,
  JOURNEY_REMINDERS,
  JOURNEY_STAGE_IDS,
  JOURNEY_STAGES,
  JOURNEY_TASKS,
  type JourneyActor,
  type JourneyItemRule,
  type JourneyPlace,
  type PrintedForce,
  SHOWN_IN_RECORD,
} from 'reunification-framework/journey';
import { describe, expect, it } from 'vitest';
import { JOURNEY_ITEMS_OF, type JourneyTaskId, READ_JOURNEY_ITEM_IDS } from '../../../src/case/record/journey-items.js';
import { type Asked, ITEMS_READ_AGAIN, STAGES_READ_AGAIN, type Whom } from '../../second-reading/journey.js';

/** What the second reading’s words for force come to. */
const FORCES: Readonly<Record<Asked, readonly PrintedForce[]>> = {
  asked: ['need', 'should'],
  optional: ['may'],
  form: ['form'],
};

/** The child’s worker, of whom the text often speaks without a name. */
const WORKER: readonly JourneyActor[] = ['social-worker', 'worker', 'practitioners', 'not-said'];

/** Who can be meant by the second reading’s words. */
const ACTORS: Readonly<Record<Whom, readonly JourneyActor[]>> = {
  '-': ['not-said'],
  CAMHS: ['not-said'],
  CHW: ['worker', 'additional-worker', 'not-said'],
  FC: ['carers', 'not-said'],
  IRO: ['not-said'],
  LA: ['local-authority', 'not-said'],
  'LA, professionals': ['not-said'],
  SW: WORKER,
  'SW and CHW': ['worker'],
  'SW and TM': ['social-worker-and-manager'],
  'SW, CHW': ['worker'],
  'SW, TM': ['social-worker-and-manager', 'worker', 'not-said'],
  'SW, mental health teams': ['not-said'],
  'SW, professionals': ['team-around-the-family'],
  'SW, school': ['not-said'],
  'SW, team': ['social-worker-or-family-support'],
  'SW, therapists': ['not-said'],
  TM: ['team-manager'],
  'TM, SW': ['not-said'],
  'Virtual School Head': ['not-said'],
  'additional worker': ['additional-worker'],
  'advocate, trusted adult': ['not-said'],
  'all agencies': ['team-around-the-family'],
  'all supporters': ['team-around-the-family'],
  'case team': ['case-team', 'not-said'],
  'mental health professional': ['not-said'],
  'mental health services': ['mental-health-services'],
  'mental health worker': ['not-said'],
  'nominated officer': ['not-said'],
  'other professionals': ['team-around-the-family'],
  practitioners: ['practitioners'],
  'school, SW': ['not-said'],
  schools: ['school'],
  'schools, health': ['not-said'],
  'second worker': ['not-said'],
  'senior managers': ['senior-managers'],
  services: ['not-said'],
  'specialist services': ['not-said'],
  'the three': ['case-team'],
  'trusted adult': ['social-worker'],
  worker: ['worker'],
  workers: ['worker', 'social-worker-and-manager', 'not-said'],
  'workers, TM': ['not-said'],
  'workers, parents': ['not-said'],
  'workers, professionals': ['team-around-the-family'],
};

const RULES = Object.entries(JOURNEY_ITEMS) as readonly (readonly [string, JourneyItemRule])[];
const READ_AGAIN = Object.entries(ITEMS_READ_AGAIN);
const RULE_OF: ReadonlyMap<string, JourneyItemRule> = new Map(RULES);

const placesOf = ({ readOff, alsoShownBy }: JourneyItemRule): readonly JourneyPlace[] => [
  ...(readOff === undefined ? [] : [readOff]),
  ...(alsoShownBy ?? []),
];

describe('The journey, held against a second reading of the Framework', () => {
  it('has the five stages and twenty-two tasks of the printed list, in its order', () => {
    expect(JOURNEY_STAGE_IDS.map((id) => [id, JOURNEY_STAGES[id].tasks])).toEqual(
      STAGES_READ_AGAIN.map(({ stage, tasks }) => [stage, tasks.map(([task]) => task)]),
    );
    expect(JOURNEY_STAGE_IDS.map((id) => JOURNEY_STAGES[id].tasks.length)).toEqual([5, 4, 5, 4, 4]);
    for (const id of JOURNEY_STAGE_IDS)
      expect(JOURNEY_STAGES[id].tasks.map((task) => JOURNEY_TASKS[task].number)).toEqual(
        JOURNEY_STAGES[id].tasks.map((_, position) => position + 1),
      );
  });

  it.each(STAGES_READ_AGAIN.flatMap(({ tasks }) => tasks))(
    'names the task “%s” (l. %s) as it is meant',
    (task, _, word) => {
      expect(JOURNEY_TASKS[task as keyof typeof JOURNEY_TASKS].title).toContain(word);
    },
  );

  it.each(READ_AGAIN)('asks in “%s” what the second reading found there, in its order', (task, rows) => {
    expect(JOURNEY_ITEMS_OF[task as JourneyTaskId]).toEqual(rows.map(([item]) => item));
  });

  it('asks everything as strongly as the second reading, and of those it names', () => {
    const otherwise = READ_AGAIN.flatMap(([, rows]) =>
      rows.flatMap(([item, lines, asked, whom]) => {
        const rule = RULE_OF.get(item);
        const isSo = rule !== undefined && FORCES[asked].includes(rule.printed) && ACTORS[whom].includes(rule.who);
        return isSo ? [] : [`${item} (l. ${lines}): ${asked}, ${whom}`];
      }),
    );
    expect(otherwise).toEqual([]);
  });

  it('says of every item in which lines of the text it stands', () => {
    const wrong = READ_AGAIN.flatMap(([, rows]) =>
      rows.flatMap(([item, lines]) => {
        const spans = lines.split(', ').map((span) => span.split('-').map(Number));
        const isSo = spans.every(([from = 0, to = from]) => from > 80 && from <= to && to <= 6286);
        return isSo ? [] : [item];
      }),
    );
    expect(wrong).toEqual([]);
  });
});

describe('The items of the journey as data', () => {
  it('ask in a short sentence or two each', () => {
    const wrong = RULES.filter(
      ([, { asks }]) => asks.split(/\s+/u).length > 32 || !/^[A-Z].*\.$/u.test(asks) || /\bIRO\b/u.test(asks),
    );
    expect(wrong.map(([id, { asks }]) => [id, asks])).toEqual([]);
  });

  it('are recorded by people, or read off the record, never both', () => {
    const readOff = RULES.filter(([, rule]) => rule.readOff !== undefined).map(([id]) => id);
    expect(new Set(readOff)).toEqual(new Set(READ_JOURNEY_ITEM_IDS));
    expect(RULES.filter(([, rule]) => rule.readOff !== undefined && rule.alsoShownBy !== undefined)).toEqual([]);
  });

  it('can be set aside by people only where people record them', () => {
    const wrong = RULES.filter(([, { readOff, unless, calledForBy }]) =>
      readOff === undefined ? calledForBy !== undefined && unless === undefined : unless !== undefined,
    );
    // Where a condition says it, the condition says too by which factors it cannot be set aside.
    expect(wrong.map(([id]) => id)).toEqual([]);
  });

  it('look at every place of the record that is named, and at no other', () => {
    const looked = RULES.flatMap(([, rule]) => placesOf(rule)).flatMap((place) =>
      place.in === 'record' ? [place.what] : [],
    );
    expect(new Set(looked)).toEqual(new Set(SHOWN_IN_RECORD));
  });

  it('have reminders whose ids are no item’s and no other reminder’s', () => {
    const ids = [
      ...RULES.map(([id]) => id),
      ...Object.values(JOURNEY_REMINDERS).flatMap((all) => all.map(({ id }) => id)),
    ];
    expect(ids.filter((id, position) => ids.indexOf(id) !== position)).toEqual([]);
    for (const { says } of Object.values(JOURNEY_REMINDERS).flat()) expect(says.split(/\s+/u).length).toBeLessThan(40);
  });

  it('stand in tasks that go alongside each other both ways', () => {
    const oneWay = Object.entries(JOURNEY_TASKS).flatMap(([task, { alongside }]) =>
      alongside.filter(
        (other) =>
          other === 'throughout' ||
          other === 'infants-and-adolescents' ||
          !JOURNEY_TASKS[other].alongside.some((back) => back === task),
      ),
    );
    expect(oneWay).toEqual([]);
  });
});
