import { readFileSync } from 'node:fs';
import type { DecisionTable, Expression, Rule } from 'dmn-moddle';
import { evaluate } from 'feelin';
import {
  classify,
  DECISION_ROW,
  INDICATOR_IDS,
  INDICATOR_VALUES,
  type Indication,
  type PartialProfile,
  RISK_CLASSIFICATION_TABLE,
  RISK_LEVELS,
} from 'reunification-framework/classification';
import {
  EVIDENCE_IDS,
  indicateReview,
  PRINTED_RULE_IDS,
  PROSE_RULE_IDS,
  REMAIN_IDS,
  REVIEW_RULES,
  type ReviewSituation,
  SILENCE_IDS,
} from 'reunification-framework/reclassification';
import { formatCitation } from 'reunification-framework/shared';
import { beforeAll, describe, expect, it } from 'vitest';
import { validateXML } from 'xmllint-wasm';
import { classificationDmn, reviewDmn } from '../../src/interop/dmn.js';
import { decisionsOf, type Facts, type ReadDmn, readDmn, tablesOf, valuesIn } from '../support/dmn.js';
import { EVERY_PARTIAL_PROFILE, EVERY_PROFILE } from '../support/profiles.js';

const DOCUMENTS = [
  ['rows 1 to 5', classificationDmn],
  ['row 7', reviewDmn],
] as const;

/** Another text for each cell that says something. */
const otherCells = ({ inputEntry, outputEntry }: Rule): readonly (readonly [cell: Expression, other: string])[] => [
  ...inputEntry.filter(({ text }) => text !== '-').map((cell) => [cell, `not(${cell.text})`] as const),
  ...outputEntry.map((cell) => [cell, cell.text === 'null' ? '"something"' : 'null'] as const),
];

/** What the rows of a table give for an output, row by row. */
const given = ({ rule }: DecisionTable, column: number): readonly unknown[] =>
  rule.flatMap(({ outputEntry }) => outputEntry.slice(column, column + 1).flatMap(valuesIn));

/** The cells that could say something else, and the rows that could be left out, while the tables still agree. */
function idleParts(read: ReadDmn, agree: () => boolean): readonly string[] {
  const idle: string[] = [];
  for (const table of tablesOf(read)) {
    const rows = table.rule;
    for (const row of rows) {
      for (const [cell, other] of otherCells(row)) {
        const { text } = cell;
        cell.text = other;
        if (agree()) idle.push(cell.id);
        cell.text = text;
      }
      table.rule = rows.filter((kept) => kept !== row);
      if (agree()) idle.push(row.id);
      table.rule = rows;
    }
  }
  return idle;
}

const XSD = (name: string) => ({
  fileName: name,
  contents: readFileSync(new URL(`../../node_modules/dmn-moddle/resources/dmn/xsd/${name}`, import.meta.url), 'utf8'),
});

const isValid = async (xml: string): Promise<boolean> => {
  const { valid } = await validateXML({
    xml: [{ fileName: 'table.dmn', contents: xml }],
    schema: [XSD('DMN13.xsd')],
    preload: ['DMNDI13.xsd', 'DI.xsd', 'DC.xsd'].map(XSD),
  });
  return valid;
};

describe.each(DOCUMENTS)('The DMN document of %s', (_, write) => {
  const xml = write();
  let read: ReadDmn;
  beforeAll(async () => {
    read = await readDmn(xml);
  });

  it('is valid DMN 1.3, by the schema of the standard', async () => {
    expect(await isValid(xml)).toBe(true);
    expect(await isValid(xml.replaceAll('inputValues', 'allowedValues'))).toBe(false);
  });

  it('is imported without a warning by what dmn-js reads with', () => {
    expect(read.warnings).toEqual([]);
  });

  it('is always the same text', () => {
    expect(write()).toBe(xml);
  });

  it('has ids that are names in XML, and each of them once', () => {
    const ids = [...xml.matchAll(/ id="([^"]*)"/gu)].map(([, id]) => id);
    expect(ids.filter((id) => !/^[A-Za-z_][\w.-]*$/u.test(id ?? ''))).toEqual([]);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('shows every decision, every input, the document cited, and what needs what', () => {
    const shown = read.definitions.dmnDI.diagrams.flatMap(({ diagramElements }) =>
      diagramElements.map(({ dmnElementRef }) => dmnElementRef?.id),
    );
    const needs = [...xml.matchAll(/<(?:information|authority)Requirement id="([^"]+)"/gu)].map(([, id]) => id);
    expect(shown.sort()).toEqual([...read.definitions.drgElement.map(({ id }) => id), ...needs].sort());
  });

  it('says in words what every decision, input and output is, and that the tables guide people, who decide', () => {
    const { name, description, drgElement } = read.definitions;
    const decisions = decisionsOf(read);
    const labels = [
      name,
      ...drgElement.flatMap((element) => ('label' in element ? element.label : [])),
      ...tablesOf(read).flatMap(({ input, output }) => [...input, ...output].map(({ label }) => label)),
    ];
    for (const label of labels) expect(label).toMatch(/^[A-Z].*[^.]$/u);
    for (const text of [description, ...decisions.map((decision) => decision.description)])
      expect(text).toMatch(/^[A-Z].*\.$/su);
    expect(decisions[0]?.description).toMatch(/This guides people, who (?:re)?classify and decide/u);
    expect(tablesOf(read).map(({ outputLabel }) => outputLabel)).toEqual(decisions.map(({ label }) => label));
  });

  it('says of every input and output the type that its values have', () => {
    const typeOf = (value: unknown): string => (Array.isArray(value) ? 'Any' : typeof value);
    const typesOf = (values: readonly unknown[]): readonly string[] => [...new Set(values.map(typeOf))];
    for (const { decisionLogic, variable } of decisionsOf(read)) {
      for (const { inputExpression, inputValues } of decisionLogic.input) {
        expect(typesOf(valuesIn(inputValues))).toEqual([inputExpression.typeRef]);
        const [required] = read.definitions.drgElement.filter(({ name }) => name === inputExpression.text);
        if (required === undefined || !('variable' in required)) throw new Error('An input that is nowhere declared.');
        expect(required.variable).toMatchObject({ name: required.name, typeRef: inputExpression.typeRef });
      }
      const types = decisionLogic.output.map(({ typeRef }, column) => {
        expect(typesOf(given(decisionLogic, column).filter((value) => value !== null))).toEqual([typeRef]);
        return typeRef;
      });
      expect(variable.typeRef).toBe(types.length === 1 ? types[0] : undefined);
    }
  });

  it('lists what an output can be where every row has a word for it, and lists what the rows give and nothing else', () => {
    for (const table of tablesOf(read))
      for (const [column, { outputValues }] of table.output.entries()) {
        const answers = given(table, column);
        const isWord = answers.every((answer) => typeof answer === 'string');
        expect(outputValues === undefined ? undefined : [...valuesIn(outputValues)].sort()).toEqual(
          isWord ? [...new Set(answers)].sort() : undefined,
        );
      }
  });

  it('names things so that FEEL reads each as one name', () => {
    const names = [
      ...read.definitions.drgElement.filter(({ $type }) => $type !== 'dmn:KnowledgeSource').map(({ name }) => name),
      ...tablesOf(read).flatMap(({ output }) => output.map(({ name }) => name)),
    ];
    for (const name of names)
      expect(evaluate(name, { [name]: 'its value' })).toEqual({ value: 'its value', warnings: [] });
  });

  it('has in each row what it says and where it is printed, for the standard and for dmn-js', () => {
    for (const { annotation, rule } of tablesOf(read)) {
      expect(annotation?.map(({ name }) => name)).toEqual(['In words', 'Source']);
      for (const { annotationEntry, description } of rule) {
        const [says, source] = annotationEntry?.map(({ text }) => text) ?? [];
        expect(says).toMatch(/\.$/u);
        expect(source).toMatch(/^Framework \(2015\), /u);
        expect(description).toBe(`${says} [${source}]`);
      }
    }
  });
});

// Rows 1 to 5

/** What `classify` says, in the words of the tables. */
const inTables = (indication: Indication): unknown => {
  switch (indication.kind) {
    case 'matched':
      return { indication: { kind: 'matched', level: indication.level }, cautiousBound: indication.level };
    case 'mixed':
      return { indication: { kind: 'mixed', level: null }, cautiousBound: indication.cautiousBound };
    case 'incomplete':
      return {
        indication: null,
        cautiousBound: indication.reasons.length === 0 ? null : indication.cautiousBoundAtLeast,
      };
  }
};

const decided = (decide: ReadDmn['decide'], profile: PartialProfile): unknown => ({
  indication: decide('indication', { ...profile }),
  cautiousBound: decide('cautiousBound', { ...profile }),
});

describe('Rows 1 to 5 as DMN', () => {
  const xml = classificationDmn();
  let read: ReadDmn;
  beforeAll(async () => {
    read = await readDmn(xml);
  });

  it('indicate for each of the 96 profiles what classify does', () => {
    expect(EVERY_PROFILE).toHaveLength(96);
    for (const profile of EVERY_PROFILE) expect(decided(read.decide, profile)).toEqual(inTables(classify(profile)));
  });

  it('indicate nothing where something is not known, and bound what is', () => {
    expect(EVERY_PARTIAL_PROFILE).toHaveLength(540);
    for (const profile of EVERY_PARTIAL_PROFILE)
      expect(decided(read.decide, profile)).toEqual(inTables(classify(profile)));
  });

  it('have four columns that exclude each other', async () => {
    const columnsOnly = xml
      .replace('hitPolicy="FIRST"', 'hitPolicy="UNIQUE"')
      .replace(/<rule id="table_indication_mixed">.*?<\/rule>/su, '');
    const { decide } = await readDmn(columnsOnly);
    const matched = EVERY_PROFILE.map((profile) => decide('indication', { ...profile })).filter(
      (answer) => answer !== null,
    );
    expect(matched).toEqual(RISK_LEVELS.map((level) => ({ kind: 'matched', level })));
  });

  it('say in each column to which steps the last row of the table points', () => {
    const [indication] = tablesOf(read);
    const columns = indication?.rule.flatMap(({ id, description }) => {
      const [, level, steps] = /stand at (\w+), which points to: (.*)\. \[/u.exec(description ?? '') ?? [];
      return level === undefined ? [] : [[id, level, steps?.split('; ')]];
    });
    expect(columns).toEqual(
      RISK_LEVELS.map((level) => [`table_indication_${level}`, level, DECISION_ROW.cells[level].steps]),
    );
  });

  it('allow the values that the five indicators have', () => {
    const [indication, boundNumber] = tablesOf(read);
    for (const table of [indication, boundNumber]) {
      const allowed = table?.input.map(({ inputExpression, inputValues, label }) => [
        inputExpression.text,
        label,
        evaluate(`[${inputValues.text}]`).value,
      ]);
      expect(allowed).toEqual(
        INDICATOR_IDS.map((id) => [id, RISK_CLASSIFICATION_TABLE[id].heading, INDICATOR_VALUES[id]]),
      );
    }
  });

  it('would disagree if any cell were another, or any row missing', async () => {
    const agree = ({ decide }: ReadDmn) =>
      EVERY_PARTIAL_PROFILE.every(
        (profile) => JSON.stringify(decided(decide, profile)) === JSON.stringify(inTables(classify(profile))),
      );
    const other = await readDmn(xml.replace('<text>"unlikely"</text>', '<text>"some-possibility"</text>'));
    expect(agree(other)).toBe(false);
    expect(idleParts(read, () => agree(read))).toEqual([]);
    expect(agree(read)).toBe(true);
  });
});

// Row 7

const PARTS = {
  level: RISK_LEVELS,
  newRisk: [true, false],
  protectiveFactors: INDICATOR_VALUES.protectiveFactors,
  capacityToChange: INDICATOR_VALUES.capacityToChange,
  riskFactors: INDICATOR_VALUES.riskFactors,
  sustained: [true, false],
  confirmed: [true, false],
  sixMonthsAtLevel: [true, false],
  childTimescale: ['within', 'past', 'not-set'],
  reclassifiedAfterReturn: [true, false],
  protectedDuringStay: [true, false],
  childIsHome: [true, false],
} as const satisfies { readonly [Part in keyof ReviewSituation]: readonly ReviewSituation[Part][] };

/** Of some parts a level does not turn on all: the others are known. */
const asksAboutIt = ({ level, protectedDuringStay, childIsHome, confirmed, reclassifiedAfterReturn }: Facts): boolean =>
  (level === null ||
    ((level === 'high' || protectedDuringStay === true) &&
      (level === 'low' || level === 'medium' || childIsHome === false))) &&
  (level !== null || confirmed === true) &&
  (level === 'low' || reclassifiedAfterReturn === true);

/** Combinations of the values of the parts and of `null`, for what is not known; all levels soon come up. */
const EVERY_PARTIAL_SITUATION = Object.entries(PARTS)
  .reverse()
  .reduce<readonly Facts[]>(
    (situations, [part, values]) =>
      situations.flatMap((situation) => [null, ...values].map((value) => ({ ...situation, [part]: value }))),
    [{}],
  )
  .filter(asksAboutIt);

const isWhole = (facts: Facts): facts is Facts & ReviewSituation =>
  Object.keys(PARTS).every((part) => facts[part] !== null);

const EVERY_SITUATION = EVERY_PARTIAL_SITUATION.filter(isWhole);

/** What `indicateReview` says, in the words of the table. */
const inTable = (situation: ReviewSituation): unknown => {
  const { outcome, rule } = indicateReview(situation);
  const { kind, ...rest } = outcome;
  const rows = outcome.kind === 'evidence-needed' ? outcome.rows.map(({ row }) => row) : null;
  const none = { to: null, childReturnsToCare: null, options: null, wouldApply: null, enough: null, limitPassed: null };
  return { kind, ...none, ...rest, rows, rule };
};

/** What `indicateReview` says in each of the situations that there can be, given what is known. */
const possibleAnswers = (facts: Facts): ReadonlySet<string> => {
  if (isWhole(facts)) return new Set([JSON.stringify(inTable(facts))]);
  const [part, values] = Object.entries(PARTS).find(([name]) => facts[name] === null) ?? ['', []];
  return new Set(values.flatMap((value) => [...possibleAnswers({ ...facts, [part]: value })]));
};

/** For each part that a case of an entry names, the values at which the case applies. */
type Conditions = Readonly<Record<string, readonly unknown[]>>;

const isMet = (conditions: Conditions, situation: Facts): boolean =>
  Object.entries(conditions).every(([part, values]) => values.includes(situation[part]));

/** An entry that returns a child to care has a row for a child at home, and one for a child who is not. */
const wheresOf = (id: string): readonly { readonly suffix: string; readonly childIsHome: Conditions }[] =>
  id === 'L4' || id === 'M4'
    ? [
        { suffix: '-home', childIsHome: { childIsHome: [true] } },
        { suffix: '-in-care', childIsHome: { childIsHome: [false] } },
      ]
    : [{ suffix: '', childIsHome: {} }];

const RULES = RISK_LEVELS.flatMap((level) => [...REVIEW_RULES[level].inTurn, REVIEW_RULES[level].otherwise]);

describe('Row 7 as DMN', () => {
  const xml = reviewDmn();
  let read: ReadDmn;
  beforeAll(async () => {
    read = await readDmn(xml);
  });

  it('indicates in each situation what indicateReview does', () => {
    expect(EVERY_SITUATION).toHaveLength((8 + 4 + 4 + 2) * 2 * 2 * 2 * 3 * 2 * 2 * 3);
    for (const facts of EVERY_SITUATION) expect(read.decide('review', facts)).toEqual(inTable(facts));
  });

  it('has a row for every case of every entry, in order, with its words and citations', () => {
    const [table] = tablesOf(read);
    const rows = table?.rule.map(({ outputEntry, annotationEntry }) => [
      outputEntry.at(-1)?.text,
      ...(annotationEntry?.map(({ text }) => text) ?? []),
    ]);
    expect(rows).toEqual(
      RULES.flatMap(({ id, when, says, sources }) =>
        when.flatMap(() => wheresOf(id).map(() => [`"${id}"`, says, sources.map(formatCitation).join('; ')])),
      ),
    );
    expect(new Set(rows?.map(([id]) => id))).toEqual(
      new Set(
        [...PRINTED_RULE_IDS, ...PROSE_RULE_IDS, ...REMAIN_IDS, ...SILENCE_IDS, ...EVIDENCE_IDS].map((id) => `"${id}"`),
      ),
    );
  });

  it('calls a row after its entry, numbers the cases of an entry that has several from 1, and has two where a child at home returns to care', () => {
    const [table] = tablesOf(read);
    expect(table?.rule.map(({ id }) => id)).toEqual(
      RULES.flatMap(({ id, when }) =>
        when.flatMap((_, place) =>
          wheresOf(id).map(({ suffix }) => `table_review_${id}${when.length === 1 ? '' : `-${place + 1}`}${suffix}`),
        ),
      ),
    );
  });

  it('asks in each row what its case names, and what an entry before it in the column could still turn on', () => {
    const [table] = tablesOf(read);
    const asked = table?.rule.map(({ inputEntry }) =>
      inputEntry.map((cell) => (cell.text === '-' ? 'anything' : valuesIn(cell))),
    );
    const cases = RULES.flatMap(({ id, level, when }) =>
      when.flatMap((conditions) =>
        wheresOf(id).map(({ childIsHome }): { id: string; conditions: Conditions } => ({
          id,
          conditions: { level: [level], ...conditions, ...childIsHome },
        })),
      ),
    );
    const expected: (readonly (readonly [part: string, values: unknown])[])[] = [];
    for (const [place, { id, conditions }] of cases.entries()) {
      const situations = EVERY_SITUATION.filter((situation) => isMet(conditions, situation));
      // A row before it that asks about a part may have been left only because that part is not known.
      const before = cases.flatMap((earlier, at) =>
        at < place && earlier.id !== id && situations.some((situation) => isMet(earlier.conditions, situation))
          ? (expected[at] ?? []).flatMap(([part, values]) => (values === 'anything' ? [] : [part]))
          : [],
      );
      expected.push(
        Object.entries(PARTS).map(([part, values]) => [
          part,
          conditions[part] ?? (before.includes(part) ? values : 'anything'),
        ]),
      );
    }
    expect(asked).toEqual(expected.map((row) => row.map(([, values]) => values)));
  });

  it('allows the values that the parts of a situation have', () => {
    const [table] = tablesOf(read);
    const allowed = table?.input.map(({ inputExpression, inputValues }) => [
      inputExpression.text,
      evaluate(`[${inputValues.text}]`).value,
    ]);
    expect(allowed).toEqual(Object.entries(PARTS));
  });

  it('says nothing that depends on what is not known', () => {
    expect(EVERY_PARTIAL_SITUATION).toHaveLength((9 + 3 * 9 + 3 * 3 + 3 * 3 + 1 * 3) * 3 * 3 * 3 * 4 * 3 * 3 * 4);
    const answered = EVERY_PARTIAL_SITUATION.flatMap((facts) => {
      const answer = read.decide('review', facts);
      return answer === null ? [] : [{ answer, possible: possibleAnswers(facts) }];
    });
    expect(answered.length).toBeGreaterThan(EVERY_SITUATION.length);
    expect(answered.length).toBeLessThan(EVERY_PARTIAL_SITUATION.length);
    for (const { answer, possible } of answered) expect([...possible]).toEqual([JSON.stringify(answer)]);
  });

  it('would disagree if any cell were another, or any row missing', async () => {
    const agree = ({ decide }: ReadDmn) =>
      EVERY_SITUATION.every((facts, place) => JSON.stringify(decide('review', facts)) === answers[place]);
    const answers = EVERY_SITUATION.map((situation) => JSON.stringify(inTable(situation)));
    const other = await readDmn(xml.replace('<text>"not-set"</text>', '<text>"within"</text>'));
    expect(agree(other)).toBe(false);
    expect(idleParts(read, () => agree(read))).toEqual([]);
    expect(agree(read)).toBe(true);
  });
});
