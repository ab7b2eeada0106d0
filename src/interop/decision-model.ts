/** Decision tables as data, and as a DMN 1.3 document: what any engine or viewer of that standard reads. */
import { type Citation, DOCUMENTS, type DocumentId } from '../shared/citation.js';
import { formatCitation } from '../shared/format-citation.js';
import { element, writeXml, type XmlElement } from './xml.js';

/** What a cell can hold: FEEL, the language of DMN, writes all of these as JSON does. */
export type FeelValue = string | number | boolean | null | readonly string[];

/** Something that a table looks at: input data, or the result of another decision of the same name. */
export interface TableInput {
  /** Its name: a letter, then letters and digits. */
  readonly name: string;
  /** What it is, in a few words. */
  readonly label: string;
  /** Its type. */
  readonly type: 'string' | 'boolean' | 'number';
  /** Every value that it may have. */
  readonly values: readonly FeelValue[];
}

/** Something that a table gives. */
export interface TableOutput {
  /** Its name: a letter, then letters and digits. */
  readonly name: string;
  /** What it is, in a few words. */
  readonly label: string;
  /** Its type; `Any` for a list. */
  readonly type: 'string' | 'boolean' | 'number' | 'Any';
  /** Every value that it may have, where they are listed; they cannot be where it may also be `null`. */
  readonly values?: readonly FeelValue[];
}

/** A rule of a table: when it applies, and what it gives. */
export interface TableRow {
  /** Its id, unique in the table: letters, digits and hyphens. */
  readonly id: string;
  /** For each input that matters, the values at which the row applies; a value that is not known is none of them. */
  readonly when: Readonly<Record<string, readonly FeelValue[]>>;
  /** What it gives for each output; `null` where it has nothing to say. */
  readonly gives: Readonly<Record<string, FeelValue | undefined>>;
  /** What it says, in words. */
  readonly says: string;
  /** Where it is printed. */
  readonly sources: readonly [Citation, ...Citation[]];
}

/** A decision: one table. */
export interface TableDecision {
  /** Its name: a letter, then letters and digits. */
  readonly name: string;
  /** What it is, in a few words. */
  readonly label: string;
  /** How it is to be read. */
  readonly description: string;
  /** What happens where several rows apply: none ever do; the first counts; the highest number counts. */
  readonly hitPolicy: 'UNIQUE' | 'FIRST' | 'COLLECT MAX';
  /** What the table looks at. */
  readonly inputs: readonly TableInput[];
  /** What it gives. */
  readonly outputs: readonly [TableOutput, ...TableOutput[]];
  /** Its rows, in order. */
  readonly rows: readonly TableRow[];
  /** Where it stands in the diagram: the left upper corner. */
  readonly at: readonly [x: number, y: number];
}

/** Decisions that belong together: one document. */
export interface DecisionModel {
  /** Its id: letters, digits and hyphens. */
  readonly id: string;
  /** Its title. */
  readonly name: string;
  /** What it is. */
  readonly description: string;
  /** The decisions. */
  readonly decisions: readonly TableDecision[];
}

/** A node of the diagram: the element it stands for, and where it is. */
interface Shape {
  readonly of: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A line of the diagram: the requirement it stands for, and the nodes that it joins. */
interface Line {
  readonly of: string;
  readonly from: Shape;
  readonly to: Shape;
}

const INPUT_SIZE = { width: 150, height: 45 };
const DECISION_SIZE = { width: 180, height: 80 };
const SOURCE_SIZE = { width: 100, height: 63 };
const INPUTS_AT = { x: 60, y: 440, apart: 180 };
const SOURCES_AT = { x: 60, y: 130, apart: 140 };

// JSON and FEEL write texts, numbers, true, false, null and lists of them alike.
const feel = (value: FeelValue): string => JSON.stringify(value);
const feelList = (values: readonly FeelValue[]): string => values.map(feel).join(',');

const text = (content: string): XmlElement => element('text', {}, content);
const cited = (sources: readonly Citation[]): string => sources.map(formatCitation).join('; ');
const distinct = <Value>(values: readonly Value[]): readonly Value[] => [...new Set(values)];

const inputClause = (table: string, { name, label, type, values }: TableInput): XmlElement =>
  element('input', { id: `${table}_in_${name}`, label }, [
    element('inputExpression', { id: `${table}_in_${name}_expression`, typeRef: type }, [text(name)]),
    element('inputValues', { id: `${table}_in_${name}_values` }, [text(feelList(values))]),
  ]);

const outputClause = (table: string, { name, label, type, values }: TableOutput): XmlElement =>
  element(
    'output',
    { id: `${table}_out_${name}`, label, name, typeRef: type },
    values === undefined
      ? []
      : [element('outputValues', { id: `${table}_out_${name}_values` }, [text(feelList(values))])],
  );

const rule = (table: string, { inputs, outputs }: TableDecision, row: TableRow): XmlElement => {
  const id = `${table}_${row.id}`;
  const source = cited(row.sources);
  return element('rule', { id }, [
    // dmn-js shows the description beside a row; the standard has the annotations.
    element('description', {}, `${row.says} [${source}]`),
    ...inputs.map(({ name }) => {
      const values = row.when[name];
      return element('inputEntry', { id: `${id}_in_${name}` }, [text(values === undefined ? '-' : feelList(values))]);
    }),
    ...outputs.map(({ name }) =>
      element('outputEntry', { id: `${id}_out_${name}` }, [text(feel(row.gives[name] ?? null))]),
    ),
    element('annotationEntry', {}, [text(row.says)]),
    element('annotationEntry', {}, [text(source)]),
  ]);
};

const decisionTable = (decision: TableDecision): XmlElement => {
  const [hitPolicy, aggregation] = decision.hitPolicy.split(' ');
  const table = `table_${decision.name}`;
  return element('decisionTable', { id: table, hitPolicy, aggregation, outputLabel: decision.label }, [
    ...decision.inputs.map((input) => inputClause(table, input)),
    ...decision.outputs.map((output) => outputClause(table, output)),
    element('annotation', { name: 'In words' }),
    element('annotation', { name: 'Source' }),
    ...decision.rows.map((row) => rule(table, decision, row)),
  ]);
};

const inputId = (name: string): string => `input_${name}`;
const decisionId = (name: string): string => `decision_${name}`;
const requirementId = (decision: string, required: string): string => `requirement_${decision}_${required}`;

const documentsOf = ({ rows }: TableDecision): readonly DocumentId[] =>
  distinct(rows.flatMap(({ sources }) => sources.map(({ document }) => document)));

const decisionElement = (decision: TableDecision, { decisions }: DecisionModel): XmlElement => {
  const { name, label, description, inputs, outputs } = decision;
  const [output, ...others] = outputs;
  return element('decision', { id: decisionId(name), label, name }, [
    element('description', {}, description),
    // The result of several outputs is a context of them, and has no built-in type.
    element('variable', {
      id: `variable_${name}`,
      name,
      typeRef: others.length === 0 ? output.type : undefined,
    }),
    ...inputs.map((input) =>
      element('informationRequirement', { id: requirementId(name, input.name) }, [
        decisions.some((other) => other.name === input.name)
          ? element('requiredDecision', { href: `#${decisionId(input.name)}` })
          : element('requiredInput', { href: `#${inputId(input.name)}` }),
      ]),
    ),
    ...documentsOf(decision).map((document) =>
      element('authorityRequirement', { id: requirementId(name, document) }, [
        element('requiredAuthority', { href: `#${document}` }),
      ]),
    ),
    decisionTable(decision),
  ]);
};

const inputData = ({ name, label, type }: TableInput): XmlElement =>
  element('inputData', { id: inputId(name), label, name }, [
    element('variable', { id: `variable_${name}`, name, typeRef: type }),
  ]);

const knowledgeSource = (id: DocumentId): XmlElement => {
  const { shortName, authors, title, publisher, year } = DOCUMENTS[id];
  return element('knowledgeSource', { id, name: shortName }, [
    element('description', {}, `${authors}: ${title}. ${publisher}, ${year}.`),
  ]);
};

/** The place where the straight line between the middles of two nodes leaves the first. */
const leaving = (one: Shape, other: Shape): XmlElement => {
  const [x, y] = [one.x + one.width / 2, one.y + one.height / 2];
  const [right, down] = [other.x + other.width / 2 - x, other.y + other.height / 2 - y];
  const share = Math.max(Math.abs(right) / (one.width / 2), Math.abs(down) / (one.height / 2));
  return element('di:waypoint', { x: Math.round(x + right / share), y: Math.round(y + down / share) });
};

const shapeElement = ({ of, x, y, width, height }: Shape): XmlElement =>
  element('dmndi:DMNShape', { id: `shape_${of}`, dmnElementRef: of }, [element('dc:Bounds', { x, y, width, height })]);

const lineElement = ({ of, from, to }: Line): XmlElement =>
  element('dmndi:DMNEdge', { id: `line_${of}`, dmnElementRef: of }, [leaving(from, to), leaving(to, from)]);

const diagram = (
  { decisions }: DecisionModel,
  inputs: readonly TableInput[],
  documents: readonly DocumentId[],
): XmlElement => {
  const inputShapes = inputs.map(
    ({ name }, position): Shape => ({
      of: inputId(name),
      x: INPUTS_AT.x + position * INPUTS_AT.apart,
      y: INPUTS_AT.y,
      ...INPUT_SIZE,
    }),
  );
  const sourceShapes = documents.map(
    (document, position): Shape => ({
      of: document,
      x: SOURCES_AT.x + position * SOURCES_AT.apart,
      y: SOURCES_AT.y,
      ...SOURCE_SIZE,
    }),
  );
  const decisionShapes = decisions.map(
    ({ name, at: [x, y] }): Shape => ({ of: decisionId(name), x, y, ...DECISION_SIZE }),
  );
  const shapes = [...decisionShapes, ...inputShapes, ...sourceShapes];
  const joined = decisions.flatMap((decision) =>
    [...decision.inputs.map(({ name }) => name), ...documentsOf(decision)].flatMap((required): readonly Line[] => {
      const starts = shapes.filter(({ of }) => [decisionId(required), inputId(required), required].includes(of));
      const ends = shapes.filter(({ of }) => of === decisionId(decision.name));
      return starts.flatMap((from) => ends.map((to) => ({ of: requirementId(decision.name, required), from, to })));
    }),
  );
  return element('dmndi:DMNDI', {}, [
    element('dmndi:DMNDiagram', { id: 'diagram' }, [...shapes.map(shapeElement), ...joined.map(lineElement)]),
  ]);
};

/** Every input that is not itself a decision, once. */
const inputsOf = ({ decisions }: DecisionModel): readonly TableInput[] =>
  decisions
    .flatMap(({ inputs }) => inputs)
    .filter(
      ({ name }, position, all) =>
        all.findIndex((other) => other.name === name) === position &&
        !decisions.some((decision) => decision.name === name),
    );

/**
 * Writes decisions as a DMN 1.3 document, with the diagram that a viewer shows and every row’s words and citations beside it.
 *
 * @param model - the decisions
 * @returns the text of the document; the same model always gives the same text
 */
export function writeDmn(model: DecisionModel): string {
  const inputs = inputsOf(model);
  const documents = distinct(model.decisions.flatMap(documentsOf));
  return writeXml(
    element(
      'definitions',
      {
        xmlns: 'https://www.omg.org/spec/DMN/20191111/MODEL/',
        'xmlns:dmndi': 'https://www.omg.org/spec/DMN/20191111/DMNDI/',
        'xmlns:dc': 'http://www.omg.org/spec/DMN/20180521/DC/',
        'xmlns:di': 'http://www.omg.org/spec/DMN/20180521/DI/',
        id: model.id,
        name: model.name,
        namespace: `urn:reunification-framework:dmn:${model.id}`,
        exporter: 'reunification-framework',
      },
      [
        element('description', {}, model.description),
        ...model.decisions.map((decision) => decisionElement(decision, model)),
        ...inputs.map(inputData),
        ...documents.map(knowledgeSource),
        diagram(model, inputs, documents),
      ],
    ),
  );
}
