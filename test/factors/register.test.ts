import {
  DOMAIN_TITLES,
  FACTORS,
  type Factor,
  factorById,
  isRiskFactorId,
  MALTREATMENT_EXAMPLES,
  PARTICULAR_IDS,
  PARTICULARS,
  PROTECTIVE_FACTOR_IDS,
  PROTECTIVE_FACTORS,
  type ResearchMessageId,
  RISK_FACTOR_IDS,
  RISK_FACTORS,
  type RiskFactorId,
  researchMessagesFor,
  SUBJECT_KINDS,
} from 'reunification-framework/factors';
import { describe, expect, it } from 'vitest';
import secondReading from '../second-reading/factors.json' with { type: 'json' };
import { unfrozenPlaces } from '../support/deeply-frozen.js';
import { evidence, judge, observe } from '../support/observations.js';

/** The printed table and Annex 1, read a second time by someone who had not seen the register. */
const PRINTED = (['moreLikely', 'lessLikely'] as const).flatMap((column) =>
  secondReading.domains.flatMap((domain) =>
    domain[column].map((row) => ({
      kind: column === 'moreLikely' ? 'risk' : 'protective',
      domain: domain.domain,
      ...row,
    })),
  ),
);

/** The same dash and apostrophe, however they were typed. */
const typed = (text: string): string => text.replace(/[‘’]/g, "'").replace(/[–—]/g, '-');

/** The words alone: without capitals, without dashes between words, without the full stop at the end. */
const words = (text: string): string => typed(text).toLowerCase().replace(/ - /g, ' ').replace(/\.$/, '');

/** Each factor beside its row of the second reading. */
const ROWS = PRINTED.map((printed, position) => ({ printed, factor: FACTORS[position] as Factor }));
const named = ROWS.map((row) => [`${row.printed.domain}: ${row.printed.table}`, row] as const);

describe('The factors of the table on page 25', () => {
  it('are 35 that make harm more likely and 26 that make it less likely', () => {
    const countOf = (rows: readonly { readonly kind: string }[], kind: string) =>
      rows.filter((row) => row.kind === kind).length;
    for (const rows of [PRINTED, FACTORS])
      expect([countOf(rows, 'risk'), countOf(rows, 'protective')]).toEqual([35, 26]);
  });

  it.each(secondReading.domains)(
    'number under $domain what a second reader counted there',
    ({ domain, moreLikely, lessLikely }) => {
      const ofDomain = FACTORS.filter((factor) => DOMAIN_TITLES[factor.domain] === domain);
      expect(ofDomain.filter(({ kind }) => kind === 'risk')).toHaveLength(moreLikely.length);
      expect(ofDomain.filter(({ kind }) => kind === 'protective')).toHaveLength(lessLikely.length);
    },
  );

  it('stand in the printed order', () => {
    expect(FACTORS.map(({ title }) => typed(title))).toEqual(PRINTED.map(({ table }) => typed(table)));
  });

  it.each(named)('%s: carries the printed title, in the printed column and domain', (_, { printed, factor }) => {
    expect(typed(factor.title)).toBe(typed(printed.table));
    expect(factor.kind).toBe(printed.kind);
    expect(DOMAIN_TITLES[factor.domain]).toBe(printed.domain);
  });

  it.each(named)('%s: cites its row group on page 25 first', (_, { factor }) => {
    expect(factor.sources[0]).toEqual({
      document: 'framework-2015',
      locator: `Factors Associated with Future Harm, ${DOMAIN_TITLES[factor.domain]}`,
      page: 25,
    });
  });

  it('are all of unknown emphasis, since the italics are lost', () => {
    expect(new Set(FACTORS.map(({ emphasis }) => emphasis))).toEqual(new Set(['not-established']));
  });
});

describe('The headings of Annex 1', () => {
  const inAnnex1 = ROWS.filter(({ printed }) => printed.annex1 !== null);

  it('differ from the table in twelve places, in nine of them in their words', () => {
    const differing = inAnnex1.filter(({ printed }) => printed.annex1 !== printed.table);
    expect(differing).toHaveLength(12);
    expect(differing.filter(({ printed }) => words(printed.annex1 ?? '') !== words(printed.table))).toHaveLength(9);
  });

  it.each(named)('%s: keeps the heading beside the title where its words differ, and nowhere else', (_, row) => {
    const { annex1, table } = row.printed;
    const expected = annex1 === null || words(annex1) === words(table) ? undefined : words(annex1);
    expect(row.factor.annex1Title === undefined ? undefined : words(row.factor.annex1Title)).toBe(expected);
  });

  it.each(named)('%s: cites Annex 1 under its own heading where it stands there, and not otherwise', (_, row) => {
    const cited = row.factor.sources.map(({ locator }) => words(locator)).filter((text) => text.startsWith('annex 1'));
    if (row.printed.annex1 === null) expect(cited).toEqual([]);
    else expect(cited[0]).toContain(`“${words(row.printed.annex1)}”`);
  });

  // What the heading has under it that makes these neither a definition nor an empty heading.
  const ONLY_AN_AGE = ['child-does-not-blame-self', 'later-age-of-onset', 'one-good-corrective-relationship'];
  // I-06: an empty heading, defined by the text under the next one.
  const SHARES_THE_NEXT_TEXT = ['parental-mental-health-problems'];

  it.each(named)('%s: is called defined only where there is a text under the heading', (_, { printed, factor }) => {
    const expected = ONLY_AN_AGE.includes(factor.id)
      ? 'age-rule-only'
      : printed.annex1HasText || SHARES_THE_NEXT_TEXT.includes(factor.id)
        ? 'defined'
        : printed.annex1 === null
          ? 'page-missing'
          : 'heading-only';
    expect(factor.annex1).toBe(expected);
  });

  it('have no text where the second reader says that the next heading’s text is shared, and an age where only an age is printed', () => {
    const printedAs = (id: string) => ROWS.find(({ factor }) => factor.id === id)?.printed.annex1HasText;
    expect(SHARES_THE_NEXT_TEXT.map(printedAs)).toEqual([false]);
    expect(ONLY_AN_AGE.map(printedAs)).toEqual([true, true, true]);
    expect(
      ROWS.filter(({ factor }) => factor.annex1 === 'age-rule-only').map(({ factor }) => factor.age?.from),
    ).toEqual(['first-birthday', 'first-birthday', 'first-birthday']);
  });

  it('that have nothing under them set no standard for evidence, but for two that are defined elsewhere', () => {
    const withStandard = FACTORS.filter(
      ({ annex1, requirements, inclusions, exclusions }) =>
        annex1 !== 'defined' && requirements.length + inclusions.length + exclusions.length > 0,
    );
    // I-04: the second non-abusive partner takes the text of the first. What Annex 1 counts as a lack of resources, no
    // professional relationship with the child, is no therapeutic relationship either.
    expect(withStandard.map(({ id }) => id)).toEqual([
      'non-abusive-partner-in-family',
      'therapeutic-relationship-with-child',
    ]);
  });
});

describe('A protective factor', () => {
  // Read from Annex 1 by hand: a heading, an age, a label in other words, or a page that is missing.
  const FOR_PEOPLE = [
    'less-severe-abuse',
    'child-does-not-blame-self',
    'later-age-of-onset',
    'one-good-corrective-relationship',
    'parenting-competence-in-some-areas',
    'outreach-to-family',
    'therapeutic-relationship-with-child',
    'volunteer-network',
    'legal-or-medical-services',
  ];

  it.each(Object.values(PROTECTIVE_FACTORS).map((factor) => [factor.id, factor] as const))(
    '%s: counts only on evidence of what Annex 1 asks for, or is left to people where it asks for nothing (I-149)',
    (id, { judgedBy }) => {
      expect(judgedBy).toBe(FOR_PEOPLE.includes(id) ? 'people' : 'evidence');
      expect(judge(observe(id, { evidence: [evidence()] })).counts).toBe(
        judgedBy === 'people' ? 'present' : 'not-counted',
      );
    },
  );
});

describe('The examples of maltreatment', () => {
  it('are counted as the kinds that the source prints beside them, in its order', () => {
    const printed = secondReading.maltreatmentExamples.map(({ type }) => type.toLowerCase().replaceAll(' ', '-'));
    expect(MALTREATMENT_EXAMPLES.map(({ kind }) => kind)).toEqual(printed);
    expect(MALTREATMENT_EXAMPLES.find(({ example }) => example.includes('witnessed'))?.kind).toBe('emotional-abuse');
    expect(MALTREATMENT_EXAMPLES.find(({ example }) => example.includes('drugs during'))?.kind).toBe('neglect');
  });
});

describe('The register', () => {
  const byId = FACTORS.map((factor) => [factor.id, factor] as const);

  it('has one entry for each id, under that id, in printed order', () => {
    expect(Object.entries(RISK_FACTORS).map(([key, { id }]) => [key, id])).toEqual(
      RISK_FACTOR_IDS.map((id) => [id, id]),
    );
    expect(Object.entries(PROTECTIVE_FACTORS).map(([key, { id }]) => [key, id])).toEqual(
      PROTECTIVE_FACTOR_IDS.map((id) => [id, id]),
    );
    expect(new Set(FACTORS.map(({ id }) => id)).size).toBe(FACTORS.length);
  });

  it.each(byId)(
    '%s: has an id that can be quoted, and says what it means, of whom and where it is printed',
    (_, factor) => {
      expect(factor.id).toMatch(/^[a-z]+(-[a-z]+)*$/);
      expect(factor.meaning).toMatch(/^[A-Z].+\.$/);
      expect(factor.about.length).toBeGreaterThan(0);
      expect(new Set(factor.about).size).toBe(factor.about.length);
      expect(SUBJECT_KINDS).toEqual(expect.arrayContaining([...factor.about]));
      for (const { document, locator } of factor.sources) {
        expect(document).toBe('framework-2015');
        expect(locator.trim()).not.toBe('');
      }
    },
  );

  it.each(byId)('%s: is found by its id, on its side of the table', (_, factor) => {
    expect(isRiskFactorId(factor.id) ? factorById(factor.id) : factorById(factor.id)).toBe(factor);
    expect(isRiskFactorId(factor.id)).toBe(factor.kind === 'risk');
  });

  it('says that there is no factor where an id is not one of them', () => {
    expect(() => factorById('no-such-factor' as never)).toThrow(
      expect.objectContaining({ argument: 'id', code: 'input.not-one-of', path: [] }),
    );
  });

  it('gives every rule of Annex 1 the place where it is printed', () => {
    const rules = FACTORS.flatMap(({ requirements, inclusions, exclusions, age }) => [
      ...requirements,
      ...inclusions,
      ...exclusions,
      ...(age === undefined ? [] : [age]),
    ]);
    expect(rules.length).toBeGreaterThan(0);
    // Sustained capacity is asked for by row 3 of the Risk Classification Table, all else by Annex 1.
    expect(
      new Set(rules.map(({ source }) => source.locator).filter((locator) => !locator.startsWith('Annex 1, '))),
    ).toEqual(new Set(['Risk Classification Table, row 3']));
  });

  it('cannot be changed by whoever reads it', () => {
    expect([FACTORS, RISK_FACTORS, PROTECTIVE_FACTORS].flatMap((register) => unfrozenPlaces(register))).toEqual([]);
  });
});

describe('Research messages in the register', () => {
  const PRINTED_WITH: Partial<Record<RiskFactorId, readonly ResearchMessageId[]>> = {
    neglect: ['chronic-neglect-and-emotional-abuse', 'neglect-and-recurrence'],
    'previous-maltreatment': ['previous-episodes-raise-recurrence'],
    'very-young-child': ['pregnancy-and-six-months'],
    'parental-mental-health-problems': ['parental-mental-health-and-recurrence'],
    'alcohol-or-drugs-abuse': [
      'substance-misuse-and-maltreatment-after-return',
      'substance-misuse-and-breakdown',
      'substance-misuse-rarely-treated',
    ],
    'inter-parental-conflict-and-violence': ['parental-conflict-and-recurrence'],
  };

  it.each(RISK_FACTOR_IDS)('%s: has the messages that are about it, and no others', (id) => {
    expect(researchMessagesFor(id).map((message) => message.id)).toEqual(PRINTED_WITH[id] ?? []);
  });
});

describe('The facts that evidence can show', () => {
  it.each(PARTICULAR_IDS)('%s: is said in a sentence', (particular) => {
    expect(PARTICULARS[particular]).toMatch(/^[A-Z].+\.$/);
  });

  it('are each asked about by a factor, but for the wish to change, which is not enough for any', () => {
    const asked = FACTORS.flatMap(({ requirements, inclusions, exclusions }) => [
      ...requirements.flatMap(({ routes }) => routes.flatMap(({ shows, unless = [] }) => [...shows, ...unless])),
      ...inclusions.map(({ shows }) => shows),
      ...exclusions.flatMap(({ shows }) => shows),
    ]);
    expect(PARTICULAR_IDS.filter((particular) => !asked.includes(particular))).toEqual(['wish-to-change-stated']);
  });
});
