import { type Citation, formatCitation } from 'reunification-framework';
import * as classification from 'reunification-framework/classification';
import * as factors from 'reunification-framework/factors';
import { SHAPE_FINDINGS } from 'reunification-framework/factors/schema';
import * as goals from 'reunification-framework/goals';
import * as reclassification from 'reunification-framework/reclassification';
import * as returnHome from 'reunification-framework/return-home';
import * as shared from 'reunification-framework/shared';
import { DOCUMENTS } from 'reunification-framework/shared';
import { describe, expect, it } from 'vitest';
import { unfrozenPlaces } from '../support/deeply-frozen.js';
import { EVERY_PARTIAL_PROFILE } from '../support/profiles.js';

/** The pages that can be established from the Framework's own references and page numbers. */
const ESTABLISHED_PAGES = [10, 14, 16, 24, 25, 26, 40, 65, 86, 91, 92, 98];

const exported: Record<string, unknown> = {
  ...shared,
  ...factors,
  ...classification,
  ...goals,
  ...reclassification,
  ...returnHome,
  SHAPE_FINDINGS,
};

/** Everything this package says by itself: words and rules, and the table's answer to every profile. */
const said: Record<string, unknown> = { ...exported, answers: EVERY_PARTIAL_PROFILE.map(classification.classify) };

interface Found {
  readonly at: string;
  readonly citation: unknown;
}

/** Whatever stands where a citation should stand, or looks like one. */
function citationsIn(value: unknown, at: string): readonly Found[] {
  if (typeof value !== 'object' || value === null) return [];
  if ('locator' in value || 'document' in value) return [{ at, citation: value }];
  return Object.entries(value).flatMap(([key, part]) => {
    const path = `${at}.${key}`;
    if (key === 'source') return [{ at: path, citation: part }];
    if (key === 'sources' && Array.isArray(part))
      return part.map((citation, position) => ({ at: `${path}.${position}`, citation }));
    return citationsIn(part, path);
  });
}

const all = Object.entries(said).flatMap(([name, value]) => citationsIn(value, name));

/** A place without a name, or with a name that was looked up and is not there. */
const NO_PLACE = /^$|^\s|\s$|undefined|“”|, ,|,$/;

const isCitation = (value: unknown): value is Citation =>
  typeof value === 'object' &&
  value !== null &&
  Object.keys(value).every((key) => ['document', 'locator', 'page'].includes(key)) &&
  'document' in value &&
  typeof value.document === 'string' &&
  Object.hasOwn(DOCUMENTS, value.document) &&
  'locator' in value &&
  typeof value.locator === 'string' &&
  !NO_PLACE.test(value.locator);

const places = (found: readonly Found[]): readonly string[] => found.map(({ at }) => at);

/** The entries of a register whose `source` or `sources` is missing or empty. */
const uncited = (register: unknown): readonly string[] =>
  Object.entries(register ?? {})
    .filter(([, entry]) => citationsIn(entry, '').length === 0)
    .map(([key]) => key);

describe('The register of documents', () => {
  it.each(Object.entries(DOCUMENTS))('lists %s under its own id', (key, document) => {
    expect(document.id).toBe(key);
  });

  it.each(Object.values(DOCUMENTS))(
    'says of $shortName who wrote it, what it is called and where to find it',
    (document) => {
      for (const words of [document.authors, document.title, document.publisher]) expect(words).toMatch(/^\S.*\S$/);
      if (document.doi !== undefined) expect(document.doi).toMatch(/^10\.\d{4,}\/\S+$/);
    },
  );

  it('gives every document a short name of its own', () => {
    const names = Object.values(DOCUMENTS).map(({ shortName }) => shortName);
    expect(new Set(names).size).toBe(names.length);
  });
});

describe('A citation written out', () => {
  it('names the document, the place and the page', () => {
    expect(formatCitation({ document: 'framework-2015', locator: 'Risk Classification Table, row 1', page: 40 })).toBe(
      'Framework (2015), Risk Classification Table, row 1, p. 40',
    );
  });

  it('leaves a page that is not established out', () => {
    expect(formatCitation({ document: 'white-2015', locator: 'Abstract' })).toBe(
      'White, Hindley and Jones (2015), Abstract',
    );
  });
});

describe('Every citation in what this package says', () => {
  it('is found by looking at every register: the rules of the table, the factors, the findings and the choices made', () => {
    const registers = new Set(all.map(({ at }) => at.split('.')[0]));
    for (const register of [
      'RISK_FACTORS',
      'PROTECTIVE_FACTORS',
      'CIRCUMSTANCES',
      'SUBSTANCE_MISUSE_WITH_DOMESTIC_VIOLENCE',
      'RESEARCH_MESSAGES',
      'RISK_CLASSIFICATION_TABLE',
      'DECISION_ROW',
      'RETURN_ONLY_AT_LOW_OR_MEDIUM',
      'SUGGESTION_REASONS',
      'ASSESSMENT_FINDINGS',
      'EVALUATION_FINDINGS',
      'CHRONOLOGY_FINDINGS',
      'AGREEMENT_FINDINGS',
      'SETTING_FINDINGS',
      'FACTOR_INTERPRETATIONS',
      'CLASSIFICATION_INTERPRETATIONS',
      'answers',
    ])
      expect(registers).toContain(register);
  });

  it('names a document of the register and a place in it', () => {
    expect(places(all.filter(({ citation }) => !isCitation(citation)))).toEqual([]);
  });

  it('gives no page that cannot be established', () => {
    const guessed = all.filter(
      ({ citation }) => isCitation(citation) && 'page' in citation && !ESTABLISHED_PAGES.includes(citation.page ?? 0),
    );
    expect(places(guessed)).toEqual([]);
  });

  it('gives the same place the same page', () => {
    const pages = new Map<string, unknown>();
    const differing = all.filter(({ citation }) => {
      if (!isCitation(citation)) return false;
      const place = `${citation.document}: ${citation.locator}`;
      if (!pages.has(place)) pages.set(place, citation.page);
      return pages.get(place) !== citation.page;
    });
    expect(places(differing)).toEqual([]);
  });
});

describe('A rule without a source', () => {
  it.each([
    'RISK_FACTORS',
    'PROTECTIVE_FACTORS',
    'CIRCUMSTANCES',
    'RESEARCH_MESSAGES',
    'RISK_CLASSIFICATION_TABLE',
    'SUGGESTION_REASONS',
    'FACTOR_INTERPRETATIONS',
    'CLASSIFICATION_INTERPRETATIONS',
  ] as const)('does not exist in %s', (register) => {
    expect(uncited(exported[register])).toEqual([]);
  });
});

const isListOfIds = (value: unknown): boolean =>
  Array.isArray(value) && value.every((entry) => typeof entry === 'string');

/** Where a text says nothing, or has blanks around it. */
const emptyTexts = (value: unknown, at: string): readonly string[] => {
  if (typeof value === 'string') return /^\S(.*\S)?$/s.test(value) ? [] : [at];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, part]) => emptyTexts(part, `${at}.${key}`));
};

describe('The rules of this package', () => {
  it('say something wherever they have a text', () => {
    expect(Object.entries(said).flatMap(([name, value]) => emptyTexts(value, name))).toEqual([]);
  });

  it.each(Object.entries(exported).filter(([, value]) => typeof value === 'object' && !isListOfIds(value)))(
    'cannot be changed by anyone: %s',
    (name, value) => {
      expect(unfrozenPlaces(value, name)).toEqual([]);
    },
  );

  it('cannot be changed by way of the lists of ids that they are read with, such as the four levels', () => {
    const lists = Object.entries(exported).filter(([, value]) => isListOfIds(value));
    expect(lists.map(([name]) => name)).toContain('RISK_LEVELS');
    expect(lists.flatMap(([name, list]) => unfrozenPlaces(list, name))).toEqual([]);
  });
});
