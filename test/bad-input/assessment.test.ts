import { isRight, PARTICULAR_IDS } from 'reunification-framework';
import { ASSESSMENT_FINDINGS, CIRCUMSTANCES } from 'reunification-framework/factors';
import { AssessmentSchema, parseAssessment } from 'reunification-framework/factors/schema';
import { describe, expect, it } from 'vitest';
import { ASSESSMENT_FAULTS } from './assessment-faults.js';
import { type Edit, edited, type Fault, pathOf, recordsIn, withFaultsIn } from './edits.js';
import {
  casesAt,
  date,
  fieldsOf,
  id,
  type Kind,
  list,
  oneOf,
  oneOrMore,
  optional,
  placesIn,
  record,
  required,
  text,
  twoOrMore,
} from './fields.js';
import { found, line } from './findings.js';
import { ASSESSMENT } from './samples.js';

const parse = (input: unknown): readonly string[] => found(parseAssessment(input));

const people: Kind = oneOrMore(100);
const ids = (at: string): Record<string, Kind> => ({ [at]: required(people), [`${at}.*`]: required(id) });

const EVIDENCE: Readonly<Record<string, Kind>> = {
  '.evidence': required(list(100)),
  '.evidence.*': required(record),
  '.evidence.*.source': required(oneOf),
  '.evidence.*.role': required(oneOf),
  '.evidence.*.nature': required(oneOf),
  '.evidence.*.happenedOn': optional(date),
  '.evidence.*.recordedOn': optional(date),
  '.evidence.*.shows': optional(list(PARTICULAR_IDS.length)),
  '.evidence.*.shows.*': required(oneOf),
  '.evidence.*.reference': optional(text),
};

const SUBJECT: Readonly<Record<string, Kind>> = {
  '.about': required(record),
  '.about<child>.kind': required(oneOf),
  '.about<parent>.kind': required(oneOf),
  '.about<parent>.parent': required(id),
  '.about<parents-together>.kind': required(oneOf),
  '.about<parents-together>.parents': required(twoOrMore(100)),
  '.about<parents-together>.parents.*': required(id),
  '.about<household>.kind': required(oneOf),
  ...ids('.about<household>.parents'),
  '.about<professionals>.kind': required(oneOf),
  '.about<social-setting>.kind': required(oneOf),
  ...ids('.about<social-setting>.parents'),
};

/** Subjects that no circumstance can be observed of, so that no valid assessment has them there, and those the sample mitigates nothing of. */
const isNeverACircumstance = (field: string): boolean =>
  /^\.circumstances\.\*\.about<(professionals|social-setting)>/.test(field) ||
  /\.mitigates\.\*\.about<(parent|parents-together|professionals|social-setting)>/.test(field);

const under = (at: string, fields: Readonly<Record<string, Kind>>): Record<string, Kind> =>
  Object.fromEntries(Object.entries(fields).map(([field, kind]) => [at + field, kind]));

/** Every field of an assessment, and what may stand in it. */
const FIELDS: Readonly<Record<string, Kind>> = {
  '': required(record),
  '.edition': required(oneOf),
  '.children': required(people),
  '.children.*': required(record),
  '.children.*.id': required(id),
  '.children.*.bornOn': optional(date),
  '.children.*.infancy': optional(oneOf),
  '.parents': required(people),
  '.parents.*': required(record),
  '.parents.*.id': required(id),
  '.waysHome': required(oneOrMore(2_000)),
  '.waysHome.*': required(record),
  '.waysHome.*.id': required(id),
  ...ids('.waysHome.*.children'),
  ...ids('.waysHome.*.parents'),
  '.waysHome.*.notThere': optional(list(100)),
  '.waysHome.*.notThere.*': required(record),
  '.waysHome.*.notThere.*.parent': required(id),
  ...under('.waysHome.*.notThere.*', EVIDENCE),
  '.observations': required(list(2_000)),
  '.observations.*': required(record),
  '.observations.*.factor': required(oneOf),
  ...ids('.observations.*.children'),
  ...under('.observations.*', SUBJECT),
  '.observations.*.status': required(oneOf),
  ...under('.observations.*', EVIDENCE),
  '.observations.*.addressed': optional(list(100)),
  '.observations.*.addressed.*': required(record),
  '.observations.*.addressed.*.wayHome': required(id),
  '.observations.*.addressed.*.how': required(oneOf),
  '.observations.*.addressed.*.recordedOn': optional(date),
  ...under('.observations.*.addressed.*', EVIDENCE),
  '.observations.*.mitigates': optional(list(35)),
  '.observations.*.mitigates.*': required(record),
  '.observations.*.mitigates.*.riskFactor': required(oneOf),
  '.observations.*.mitigates.*.effect': required(oneOf),
  '.observations.*.mitigates.*.recordedOn': optional(date),
  ...under('.observations.*.mitigates.*', SUBJECT),
  ...under('.observations.*.mitigates.*', EVIDENCE),
  '.observations.*.explanation': optional(text),
  '.circumstances': required(list(2_000)),
  '.circumstances.*': required(record),
  '.circumstances.*.circumstance': required(oneOf),
  ...ids('.circumstances.*.children'),
  ...under('.circumstances.*', SUBJECT),
  '.circumstances.*.status': required(oneOf),
  ...under('.circumstances.*', EVIDENCE),
  '.circumstances.*.addressed': optional(list(100)),
  '.circumstances.*.addressed.*': required(record),
  '.circumstances.*.addressed.*.wayHome': required(id),
  '.circumstances.*.addressed.*.how': required(oneOf),
  '.circumstances.*.addressed.*.recordedOn': optional(date),
  ...under('.circumstances.*.addressed.*', EVIDENCE),
  '.capacityToChange': required(list(2_000)),
  '.capacityToChange.*': required(record),
  ...ids('.capacityToChange.*.parents'),
  ...ids('.capacityToChange.*.children'),
  '.capacityToChange.*.evidence': required(oneOf),
  '.capacityToChange.*.concludedOn': optional(date),
  ...Object.fromEntries(
    Object.entries(under('.capacityToChange.*', EVIDENCE)).map(([place, field]) => [
      place.replace('.evidence', '.restsOn'),
      field,
    ]),
  ),
};

const PLACES = placesIn(ASSESSMENT);

describe('a valid assessment', () => {
  it('is read as it stands', () => {
    expect(parseAssessment(ASSESSMENT)).toStrictEqual({ _tag: 'Right', right: ASSESSMENT });
  });

  it('may have no observations, circumstances, conclusions or evidence', () => {
    const empty = edited(
      ASSESSMENT,
      ...['observations', 'circumstances', 'capacityToChange'].map((name): Edit => [[name], []]),
    );
    expect(parseAssessment(empty)).toStrictEqual({ _tag: 'Right', right: empty });
    expect(parse(edited(ASSESSMENT, [pathOf('observations.0.evidence'), []]))).toEqual([]);
    expect(parse(edited(ASSESSMENT, [pathOf('observations.0.evidence.0.shows'), []]))).toEqual([]);
    expect(parse(edited(ASSESSMENT, [pathOf('observations.7.mitigates'), []]))).toEqual([]);
  });

  it('may have ids as long as allowed', () => {
    const long = JSON.parse(JSON.stringify(ASSESSMENT).replaceAll('"child-1"', JSON.stringify('c'.repeat(200))));
    expect(parseAssessment(long)).toStrictEqual({ _tag: 'Right', right: long });
  });

  it('keeps every text to the letter', () => {
    for (const text of [
      ' two  spaces ',
      'line\r\nbreak\t',
      'e\u0301 is not \u00e9',
      'a\u200bb',
      '\uD800',
      'NULL',
      '<b>',
    ]) {
      const input = edited(
        ASSESSMENT,
        [pathOf('waysHome.0.id'), text],
        [pathOf('observations.0.addressed.0.wayHome'), text],
        [pathOf('observations.0.explanation'), text],
        [pathOf('observations.0.evidence.0.reference'), text],
      );
      expect(parseAssessment(input)).toStrictEqual({ _tag: 'Right', right: input });
    }
  });

  it.each(['0001-01-01', '1600-02-29', '2000-02-29', '2024-12-31', '9999-12-31'])('may have the day %s', (day) => {
    expect(parse(edited(ASSESSMENT, [pathOf('children.0.bornOn'), day]))).toEqual([]);
  });
});

describe('every field of an assessment', () => {
  it('has its cases below and a value in the sample', () => {
    const known = fieldsOf(AssessmentSchema);
    expect(Object.keys(FIELDS).sort()).toEqual([...known].sort());
    expect([...PLACES.keys()].sort()).toEqual(known.filter((field) => !isNeverACircumstance(field)).sort());
  });

  it('can be in the sample, for no circumstance is about professionals or a social setting', () => {
    const kinds = new Set(Object.values(CIRCUMSTANCES).flatMap(({ about }) => about));
    expect([...kinds].sort()).toEqual(['child', 'household', 'parent', 'parents-together']);
  });

  it.each(Object.entries(FIELDS).filter(([field]) => !isNeverACircumstance(field)))(
    '“%s” gives one finding for each thing that can be wrong with it',
    (field, kind) => {
      const { expected, actual } = casesAt(ASSESSMENT, PLACES.get(field) ?? ['not in the sample'], kind, parse);
      expect(actual).toEqual(expected);
    },
  );
});

describe('every record of an assessment', () => {
  it('may have no field that does not belong to it', () => {
    const records = recordsIn(ASSESSMENT);
    expect(records.map((place) => parse(edited(ASSESSMENT, [[...place, 'extra'], 1])))).toEqual(
      records.map((place) => [line('shape.unknown-field', place)]),
    );
  });
});

const titled = (faults: readonly Fault[]) => faults.map((fault) => [fault.fault, fault] as const);
const withFaults = (...faults: readonly Fault[]): unknown => withFaultsIn(ASSESSMENT, faults);
const findingsOf = (...faults: readonly Fault[]): readonly string[] =>
  faults.map(({ finds: [code, path] }) => line(code, pathOf(path))).sort();

describe('faults that have nothing to do with each other', () => {
  it('are of every kind that an assessment can have', () => {
    const codes = ASSESSMENT_FAULTS.map(({ finds: [code] }) => code);
    expect(codes).toEqual(expect.arrayContaining(Object.keys(ASSESSMENT_FINDINGS)));
  });

  it.each(titled(ASSESSMENT_FAULTS))('%s: one finding, in its place', (_, fault) => {
    expect(parse(withFaults(fault))).toEqual(findingsOf(fault));
  });

  it.each(titled(ASSESSMENT_FAULTS))('%s: found beside every other fault', (_, fault) => {
    const others = ASSESSMENT_FAULTS.filter((other) => other !== fault);
    expect(others.map((other) => parse(withFaults(fault, other)))).toEqual(
      others.map((other) => findingsOf(fault, other)),
    );
  });

  it('are all found at once', () => {
    expect(parse(withFaults(...ASSESSMENT_FAULTS))).toEqual(findingsOf(...ASSESSMENT_FAULTS));
  });

  it.each(titled(ASSESSMENT_FAULTS))('%s: when it is repaired, its finding goes and all others stay', (_, fault) => {
    const others = ASSESSMENT_FAULTS.filter((other) => other !== fault);
    expect(parse(withFaults(...others))).toEqual(findingsOf(...others));
  });
});

/** Edits of the sample, written as a test reads best. */
const parseWithEdits = (edits: Readonly<Record<string, unknown>>): readonly string[] =>
  parse(edited(ASSESSMENT, ...Object.entries(edits).map(([path, value]): Edit => [pathOf(path), value])));

const all = (...findings: readonly (readonly [code: string, path: string])[]): readonly string[] =>
  findings.map(([code, path]) => line(code, pathOf(path))).sort();

describe('one record with faults of its shape and in how it fits', () => {
  it('is told all of them, though its factor is none', () => {
    expect(
      parseWithEdits({
        'observations.1.factor': 'nonsense',
        'observations.1.children.2': 'nobody',
        'observations.1.children.3': 'child-1',
        'observations.1.about.parent': 'no parent',
        'observations.1.about.extra': 1,
        'observations.1.evidence.0.recordedOn': '2025-01-14',
        'observations.1.evidence.0.role': 'neighbour',
        'observations.1.extra': 1,
      }),
    ).toEqual(
      all(
        ['shape.not-one-of', 'observations.1.factor'],
        ['case.unknown-child', 'observations.1.children.2'],
        ['case.child-repeated', 'observations.1.children.3'],
        ['case.unknown-parent', 'observations.1.about.parent'],
        ['shape.unknown-field', 'observations.1.about'],
        ['evidence.recorded-before-happened', 'observations.1.evidence.0.recordedOn'],
        ['shape.not-one-of', 'observations.1.evidence.0.role'],
        ['shape.unknown-field', 'observations.1'],
      ),
    );
  });

  it('is told who is unknown beside an id that cannot be read in the same list', () => {
    expect(parseWithEdits({ 'observations.0.children': [7, 'nobody', '', 'child-1', null, 'child-1'] })).toEqual(
      all(
        ['shape.wrong-type', 'observations.0.children.0'],
        ['case.unknown-child', 'observations.0.children.1'],
        ['shape.empty', 'observations.0.children.2'],
        ['shape.wrong-type', 'observations.0.children.4'],
        ['case.child-repeated', 'observations.0.children.5'],
      ),
    );
  });

  it.each(['in-first-year', 'past-first-year'])(
    'is told that an age is given twice: born on a day, and %s',
    (infancy) => {
      expect(parseWithEdits({ 'children.0.infancy': infancy, 'children.2.bornOn': 7 })).toEqual(
        all(['child.age-given-twice', 'children.0.infancy'], ['date.impossible', 'children.2.bornOn']),
      );
    },
  );

  it('keeps its position when a record before it cannot be read', () => {
    expect(parseWithEdits({ 'waysHome.0': 'no record', 'waysHome.1.parents.0': 'nobody' })).toEqual(
      all(['shape.wrong-type', 'waysHome.0'], ['case.unknown-parent', 'waysHome.1.parents.0']),
    );
  });
});

describe('what cannot be told is not said', () => {
  it.each([
    ['children', 'child-1'],
    ['parents', 'parent-1'],
  ])('nobody is called unknown while one id under “%s” cannot be read', (people, id) => {
    expect(parseWithEdits({ [`${people}.0.id`]: 7 })).toEqual(all(['shape.wrong-type', `${people}.0.id`]));
    expect(parseWithEdits({ [`${people}.0`]: { id, extra: 1 } }).slice(0, 1)).toEqual(
      all(['shape.unknown-field', `${people}.0`]),
    );
    expect(parseWithEdits({ [people]: [] })).toEqual(all(['shape.too-few', people]));
  });

  it.each([
    ['factor', 'shape.not-one-of'],
    ['status', 'shape.not-one-of'],
    ['children', 'shape.wrong-type'],
  ])('a risk is not called unreported while the “%s” of an observation cannot be read', (field, code) => {
    expect(
      parseWithEdits({ [`observations.4.${field}`]: 7, 'observations.7.mitigates.0.riskFactor': 'lack-of-resources' }),
    ).toEqual(all([code, `observations.4.${field}`]));
  });

  it.each([
    ['evidence', null, 'shape.null'],
    ['evidence.0', 'no record', 'shape.wrong-type'],
    ['evidence.0.shows', null, 'shape.null'],
    ['evidence.0.shows.0', 'nonsense', 'shape.not-one-of'],
  ])('a risk is not called unreported while the “%s” that may report it cannot be read', (field, value, code) => {
    const reportedByEvidenceAlone = {
      'observations.1.status': 'not-known',
      'observations.1.evidence.0.shows': ['addiction'],
    };
    expect(parseWithEdits(reportedByEvidenceAlone)).toEqual([]);
    expect(parseWithEdits({ ...reportedByEvidenceAlone, [`observations.1.${field}`]: value })).toEqual(
      all([code, `observations.1.${field}`]),
    );
  });

  it('a risk is called unreported where only the evidence of an absent one cannot be read', () => {
    expect(
      parseWithEdits({
        'observations.4.status': 'absent',
        'observations.4.evidence': null,
        'observations.7.mitigates.0.riskFactor': 'lack-of-resources',
      }),
    ).toEqual(
      all(
        ['shape.null', 'observations.4.evidence'],
        ['observation.mitigates-unobserved-risk', 'observations.7.mitigates.0.riskFactor'],
      ),
    );
  });

  it('two people whose ids cannot be read are not the same', () => {
    expect(parseWithEdits({ 'children.0.id': 7, 'children.1.id': 8, 'parents.0.id': 7 })).toEqual(
      all(
        ['shape.wrong-type', 'children.0.id'],
        ['shape.wrong-type', 'children.1.id'],
        ['shape.wrong-type', 'parents.0.id'],
      ),
    );
  });

  it('two ways home of which nobody says to whom are not the same', () => {
    expect(parseWithEdits({ 'waysHome.0.parents': [], 'waysHome.1.parents': [] })).toEqual(
      all(['shape.too-few', 'waysHome.0.parents'], ['shape.too-few', 'waysHome.1.parents']),
    );
  });

  it('two conclusions of which nobody says about whom are not the same', () => {
    expect(parseWithEdits({ 'capacityToChange.0.parents': [], 'capacityToChange.1.parents': [] })).toEqual(
      all(['shape.too-few', 'capacityToChange.0.parents'], ['shape.too-few', 'capacityToChange.1.parents']),
    );
  });

  it('two observations of households of nobody are not the same', () => {
    expect(
      parseWithEdits({
        'observations.2': { ...ASSESSMENT.observations[3], about: { kind: 'household', parents: [] } },
        'observations.3.about.parents': [],
      }),
    ).toEqual(
      all(['shape.too-few', 'observations.2.about.parents'], ['shape.too-few', 'observations.3.about.parents']),
    );
  });

  it.each(['child', 'professionals'])('a field that does not belong to a subject “%s” is not looked into', (kind) => {
    const position = kind === 'child' ? 0 : 4;
    expect(parseWithEdits({ [`observations.${position}.about`]: { kind, parents: ['nobody'] } })).toEqual(
      all(['shape.unknown-field', `observations.${position}.about`]),
    );
  });

  it('a parent is not looked for where the subject is several parents', () => {
    expect(
      parseWithEdits({
        'observations.2.about': { kind: 'parents-together', parents: ['parent-1', 'parent-2'], parent: 'nobody' },
      }),
    ).toEqual(all(['shape.unknown-field', 'observations.2.about']));
  });
});

describe('reading an assessment', () => {
  it('gives a copy: what happens to the input afterwards changes nothing', () => {
    const input = structuredClone(ASSESSMENT);
    const read = parseAssessment(input);
    input.children.splice(0);
    for (const observation of input.observations) {
      observation.children.splice(0);
      observation.evidence.splice(0);
    }
    expect(read).toStrictEqual({ _tag: 'Right', right: ASSESSMENT });
  });

  it('leaves out optional fields that hold nothing, or keeps them so', () => {
    const read = parseAssessment(edited(ASSESSMENT, [pathOf('children.2.bornOn'), undefined]));
    expect(isRight(read) && read.right).toEqual(ASSESSMENT);
  });
});
