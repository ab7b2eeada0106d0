import {
  AUTHORITY_GUIDE_ITEM_IDS,
  AUTHORITY_GUIDE_ITEMS,
  type AuthorityGuideItemId,
  checkAuthorityAgainstGuide,
  PRACTICE_PRINCIPLES,
  PRACTICE_RECOMMENDATIONS,
  PRACTICE_TERMS,
} from 'reunification-framework/practice-guide-2026';
import type { RecordedAnswer } from 'reunification-framework/return-home';
import { describe, expect, it } from 'vitest';
import { day } from '../support/dates.js';
import { unfrozenPlaces } from '../support/deeply-frozen.js';

const AS_OF = day('2026-11-16');

const reasonOf = (id: AuthorityGuideItemId, answer: RecordedAnswer | undefined) =>
  checkAuthorityAgainstGuide({ recorded: { [id]: answer } }, { asOf: AS_OF }).items.find((item) => item.id === id)
    ?.reason;

describe('What the guide asks of an authority', () => {
  it('is all asked, and all open while nothing is recorded', () => {
    const { items, open, findings } = checkAuthorityAgainstGuide({}, { asOf: AS_OF });
    expect(open).toEqual(AUTHORITY_GUIDE_ITEM_IDS);
    expect(findings.map(({ code }) => code)).toEqual(AUTHORITY_GUIDE_ITEM_IDS);
    expect(new Set(items.map(({ reason }) => reason))).toEqual(new Set(['item.nothing-recorded']));
  });

  it.each([
    ['years ago', '2019-03-01', 'item.done'],
    ['the day before', '2026-11-15', 'item.done'],
    ['the day asked about', '2026-11-16', 'item.done'],
    ['the day after', '2026-11-17', 'item.done-on-a-later-day'],
  ])('counts as done whenever it was done by the day asked about: %s', (_, on, reason) => {
    expect(reasonOf('reunification-policy', { kind: 'done', on: day(on), by: 'director-1' })).toBe(reason);
  });

  it('can be set aside nowhere', () => {
    const reasons = AUTHORITY_GUIDE_ITEM_IDS.map((id) => reasonOf(id, { kind: 'not-applicable', reason: 'a reason' }));
    expect(new Set(reasons)).toEqual(new Set(['item.cannot-be-set-aside']));
  });

  it.each([
    ['given', { recorded: 'everything' }, { asOf: AS_OF }],
    ['question', {}, { asOf: '2026-11-31' }],
  ])('is not answered where %s is not what it should be, and the error names it', (argument, given, question) => {
    expect(() => checkAuthorityAgainstGuide(given as never, question as never)).toThrow(
      expect.objectContaining({ name: 'InputError', argument }),
    );
  });

  it('is answered without a total or a score', () => {
    const answer = checkAuthorityAgainstGuide({}, { asOf: AS_OF });
    expect(Object.keys(answer)).toEqual(['madeBy', 'items', 'open', 'findings']);
  });
});

describe('The guide as data', () => {
  it.each([
    ['AUTHORITY_GUIDE_ITEMS', AUTHORITY_GUIDE_ITEMS],
    ['PRACTICE_PRINCIPLES', PRACTICE_PRINCIPLES],
    ['PRACTICE_RECOMMENDATIONS', PRACTICE_RECOMMENDATIONS],
    ['PRACTICE_TERMS', PRACTICE_TERMS],
  ])('cannot be changed by anyone: %s', (name, value) => {
    expect(unfrozenPlaces(value, name)).toEqual([]);
  });

  it('ranks no intervention: no rule names a number but its own, that of its page, and that of the studies', () => {
    const fields = new Set<string>();
    JSON.stringify([PRACTICE_PRINCIPLES, PRACTICE_RECOMMENDATIONS, AUTHORITY_GUIDE_ITEMS], (key, value) => {
      if (typeof value === 'number') fields.add(key);
      return value;
    });
    expect([...fields].sort()).toEqual(['number', 'page', 'studies']);
  });

  it('names for every word of 2026 a source that uses it', () => {
    const documents = Object.values(PRACTICE_TERMS).flatMap(({ sources }) => sources.map(({ document }) => document));
    expect(new Set(documents)).toEqual(
      new Set(['practice-guide-2026', 'home-again-2023', 'return-practice-2015', 'framework-2015']),
    );
  });
});
