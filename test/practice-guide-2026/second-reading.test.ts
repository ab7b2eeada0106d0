import {
  AUTHORITY_GUIDE_ITEM_IDS,
  AUTHORITY_GUIDE_ITEMS,
  CASE_GUIDE_ITEM_IDS,
  CASE_GUIDE_ITEMS,
  type EvidenceRating,
  type GuideItemId,
  type GuideItemRule,
  type GuidePoint,
  PRACTICE_PRINCIPLES,
  PRACTICE_RECOMMENDATIONS,
} from 'reunification-framework/practice-guide-2026';
import { describe, expect, it } from 'vitest';
import { PRACTICE_GUIDE_PARTS } from '../../scripts/practice-guide-page.js';
import {
  type AskedOf,
  type PointReadAgain,
  PRINCIPLES_READ_AGAIN,
  RECOMMENDATIONS_READ_AGAIN,
} from '../second-reading/practice-guide-2026.js';

const OF_A_CASE: ReadonlyMap<string, GuideItemRule> = new Map(Object.entries(CASE_GUIDE_ITEMS));
const OF_AN_AUTHORITY: ReadonlyMap<string, GuideItemRule> = new Map(Object.entries(AUTHORITY_GUIDE_ITEMS));
const ruleOf = (id: GuideItemId): GuideItemRule =>
  OF_A_CASE.get(id) ?? OF_AN_AUTHORITY.get(id) ?? expect.unreachable(id);

const RATINGS: Readonly<Record<string, EvidenceRating>> = {
  'NO RATING': 'no-rating',
  'PROMISING EVIDENCE': 'promising',
  'GOOD EVIDENCE': 'good',
  'STRONG EVIDENCE': 'strong',
};

const PRINCIPLES = Object.values(PRACTICE_PRINCIPLES);
const RECOMMENDATIONS = Object.values(PRACTICE_RECOMMENDATIONS);

/** Every list of points, with how its points are cited, and as the second reading has it. */
const LISTS: readonly (readonly [place: string, points: readonly GuidePoint[], again: readonly PointReadAgain[]])[] = [
  ...PRINCIPLES.flatMap(({ number, seniorLeaders, practitioners }) => [
    [
      `Key principle ${number}, senior leaders`,
      seniorLeaders,
      PRINCIPLES_READ_AGAIN[number - 1]?.seniorLeaders ?? [],
    ] as const,
    [
      `Key principle ${number}, practice supervisors and practitioners`,
      practitioners,
      PRINCIPLES_READ_AGAIN[number - 1]?.practitioners ?? [],
    ] as const,
  ]),
  ...RECOMMENDATIONS.map(
    ({ number, points }) =>
      [`Recommendation ${number}`, points, RECOMMENDATIONS_READ_AGAIN[number - 1]?.points ?? []] as const,
  ),
];

const askedOf = (point: GuidePoint): AskedOf => {
  const [ofCase, ofAuthority] = [OF_A_CASE, OF_AN_AUTHORITY].map((rules) => point.some((id) => rules.has(id)));
  return ofCase && ofAuthority ? 'both' : ofCase ? 'case' : 'authority';
};

describe('The Practice Guide of 2026, held against a second reading', () => {
  it('has eight key principles with 89 points, and four recommendations with 22', () => {
    expect([PRINCIPLES.length, RECOMMENDATIONS.length]).toEqual([8, 4]);
    const counted = LISTS.map(([place, points]) => [place.replace(/\d.*/, ''), points.length] as const);
    const of = (place: string) => counted.reduce((sum, [other, points]) => (other === place ? sum + points : sum), 0);
    expect([of('Key principle '), of('Recommendation ')]).toEqual([89, 22]);
  });

  it.each(LISTS)('has the points of “%s” in their order, each with what it asks', (_, points, again) => {
    expect(points).toHaveLength(again.length);
    const missing = again.flatMap(([line, , words], position) => {
      const asks = (points[position] ?? []).map((id) => ruleOf(id).asks.toLowerCase()).join(' ');
      return words.filter((word) => !new RegExp(word, 'u').test(asks)).map((word) => `l. ${line}: ${word}`);
    });
    expect(missing).toEqual([]);
  });

  it.each(LISTS)('asks the points of “%s” of a case, of an authority, or of both', (_, points, again) => {
    expect(points.map(askedOf)).toEqual(again.map(([, of]) => of));
  });

  it('gives the recommendations the ratings that are printed', () => {
    expect(RECOMMENDATIONS.map(({ evidence }) => evidence.rating)).toEqual(
      RECOMMENDATIONS_READ_AGAIN.map(({ rating: [printed] }) => RATINGS[printed]),
    );
    expect(RECOMMENDATIONS.map(({ evidence }) => evidence.studies)).toEqual([undefined, 17, undefined, undefined]);
  });

  it('was read in the order in which it is printed', () => {
    const lines = [
      ...PRINCIPLES_READ_AGAIN.flatMap(({ line, seniorLeaders, practitioners }) => [
        line,
        ...[...seniorLeaders, ...practitioners].map(([at]) => at),
      ]),
      ...RECOMMENDATIONS_READ_AGAIN.flatMap(({ line, rating, points }) => [
        line,
        rating[1],
        ...points.map(([at]) => at),
      ]),
    ];
    expect(lines).toEqual([...new Set(lines)].sort((one, other) => one - other));
  });
});

describe('The page of the guide', () => {
  it('prints every item', () => {
    const page = PRACTICE_GUIDE_PARTS.join('\n');
    const ids = [...CASE_GUIDE_ITEM_IDS, ...AUTHORITY_GUIDE_ITEM_IDS];
    expect(ids.filter((id) => !page.includes(`| \`${id}\` |`))).toEqual([]);
  });
});

describe('The items of the guide', () => {
  const citedAt = (place: string): readonly GuideItemId[] =>
    [...CASE_GUIDE_ITEM_IDS, ...AUTHORITY_GUIDE_ITEM_IDS].filter((id) =>
      ruleOf(id).sources.some(({ locator }) => locator === place),
    );

  it.each(LISTS)('are cited at the points of “%s” under which they stand, and at no other', (place, points) => {
    for (const [position, point] of points.entries())
      expect(new Set(point)).toEqual(new Set(citedAt(`${place}, point ${position + 1}`)));
    expect(citedAt(`${place}, point ${points.length + 1}`)).toEqual([]);
  });

  it.each([...PRINCIPLES, ...RECOMMENDATIONS])(
    'stand in the text of “$title” where they are cited there',
    (section) => {
      expect(new Set(section.inText)).toEqual(new Set(citedAt(section.source.locator)));
    },
  );

  it('are each of a case or of an authority, with the rules in the order of the ids', () => {
    expect(CASE_GUIDE_ITEM_IDS).toEqual([...OF_A_CASE.keys()]);
    expect(AUTHORITY_GUIDE_ITEM_IDS).toEqual([...OF_AN_AUTHORITY.keys()]);
    expect(CASE_GUIDE_ITEM_IDS.filter((id) => OF_AN_AUTHORITY.has(id))).toEqual([]);
  });

  it('ask in one short sentence each, and no two of them the same', () => {
    const all = [...OF_A_CASE, ...OF_AN_AUTHORITY];
    const wrong = all.filter(([, { asks }]) => asks.split(/\s+/u).length > 20 || !/^[A-Z][^.]*\.$/u.test(asks));
    expect(wrong.map(([id]) => id)).toEqual([]);
    expect(new Set(all.map(([, { asks }]) => asks)).size).toBe(all.length);
  });

  it('say in a few words what settles them, where they say it', () => {
    const said = [...OF_A_CASE, ...OF_AN_AUTHORITY].filter(([, { settledBy }]) => settledBy !== undefined);
    const wrong = said.filter(([, { settledBy = '' }]) => !/^(an|the|what)( [^\s.]+)+$/u.test(settledBy));
    expect(wrong.map(([id]) => id)).toEqual([]);
  });

  it('each stand at places of the guide, and nowhere else', () => {
    const places = /^(Introduction|Key principle [1-8]|Recommendation [1-4]|Evidence summary)\b/u;
    const elsewhere = [...OF_A_CASE, ...OF_AN_AUTHORITY].filter(
      ([, { sources }]) =>
        sources.length === 0 ||
        sources.some(({ document, locator }) => document !== 'practice-guide-2026' || !places.test(locator)),
    );
    expect(elsewhere.map(([id]) => id)).toEqual([]);
  });

  it('for Independent Reviewing Officers stand where the guide says who they are', () => {
    expect(citedAt('Introduction, Extended definitions, Independent Reviewing Officers')).toEqual([
      'return-considered',
      'return-not-explored-challenged',
      'plans-rest-on-evidence',
      'support-seen-before-return',
      'support-seen-after-return',
    ]);
  });

  it('give the page of the summary alone, which the list of contents establishes', () => {
    const sources = [...OF_A_CASE, ...OF_AN_AUTHORITY].flatMap(([, rule]) => rule.sources);
    const ofEvidence = RECOMMENDATIONS.flatMap(({ evidence }) => evidence.sources);
    const paged = [...sources, ...ofEvidence].filter((source) => 'page' in source);
    expect(new Set(paged.map(({ locator, page }) => `${locator}, ${page}`))).toEqual(new Set(['Evidence summary, 31']));
  });

  it('of an authority depend on no fact of a case, and nobody can set them aside', () => {
    const fields = new Set([...OF_AN_AUTHORITY.values()].flatMap((rule) => Object.keys(rule)));
    expect([...fields].filter((field) => !['asks', 'settledBy', 'sources'].includes(field))).toEqual([]);
  });
});
