/** The page with everything that is read: records, fields, allowed values, meanings, from the JSON Schemas and the doc comments. */
import { type Citation, formatCitation } from 'reunification-framework';
import * as cases from 'reunification-framework/case/schema';
import { RISK_CLASSIFICATION_TABLE } from 'reunification-framework/classification';
import * as classification from 'reunification-framework/classification/schema';
import { CIRCUMSTANCES, PARTICULARS, PROTECTIVE_FACTORS, RISK_FACTORS } from 'reunification-framework/factors';
import * as factors from 'reunification-framework/factors/schema';
import * as goals from 'reunification-framework/goals/schema';
import {
  JSON_SCHEMA_NAMES,
  type JsonSchema,
  type JsonSchemaName,
  jsonSchemas,
} from 'reunification-framework/interop/schema';
import { JOURNEY_ITEMS, REPORT_QUESTIONS } from 'reunification-framework/journey';
import { AUTHORITY_GUIDE_ITEMS, CASE_GUIDE_ITEMS } from 'reunification-framework/practice-guide-2026';
import * as practiceGuide from 'reunification-framework/practice-guide-2026/schema';
import { CLOCKS } from 'reunification-framework/reclassification';
import * as reclassification from 'reunification-framework/reclassification/schema';
import {
  APPROVAL_POINTS,
  APPROVAL_RULES,
  LEGAL_STATUSES,
  PERMANENCE_STEPS,
  RECORDED_CONDITIONS,
  RETURN_ROUTES,
  UNPLANNED_STEPS,
  WARNING_SIGNS,
} from 'reunification-framework/return-home';
import * as returnHome from 'reunification-framework/return-home/schema';
import type ts from 'typescript';
import { type Form, formsNamed, formsOf, meaningNamed, nameOf } from './doc-comments.js';

type Keywords = Readonly<Record<string, unknown>>;

const isKeywords = (value: unknown): value is Keywords =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const listIn = (schema: Keywords, keyword: string): readonly unknown[] => {
  const value = schema[keyword];
  return Array.isArray(value) ? value : [];
};
const schemasIn = (schema: Keywords, keyword: string): readonly Keywords[] =>
  listIn(schema, keyword).filter(isKeywords);
const propertiesOf = (schema: Keywords): readonly (readonly [string, Keywords])[] =>
  Object.entries(isKeywords(schema['properties']) ? schema['properties'] : {}).flatMap(([name, property]) =>
    isKeywords(property) ? [[name, property] as const] : [],
  );

const code = (value: unknown): string => `\`${value}\``;
const link = (name: string): string => `[${name}](#${name.toLowerCase()})`;
const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
const table = (headings: readonly string[], rows: readonly (readonly string[])[]): string =>
  [row(headings), row(headings.map(() => '---')), ...rows.map(row)].join('\n');
/** Numbers of choices lead to the page that prints them. */
const linked = (text: string): string => text.replace(/(?<!\[)\bI-\d+\b(?!`)/g, (id) => `[${id}](interpretations.md)`);

const typeNameOf = (name: string): string =>
  name.replace(/(?:^|-)([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());

// What a value of a list means, where the rules say

const titles = (rules: Readonly<Record<string, { readonly title: string }>>): ReadonlyMap<string, string> =>
  new Map(Object.entries(rules).map(([id, { title }]) => [id, title]));
const asked = (rules: Readonly<Record<string, { readonly asks: string }>>): ReadonlyMap<string, string> =>
  new Map(Object.entries(rules).map(([id, { asks }]) => [id, asks]));

/** Lists of which the rules say what each value means. */
const MEANINGS: Readonly<Record<string, ReadonlyMap<string, string>>> = {
  RiskFactorId: new Map(Object.values(RISK_FACTORS).map(({ id, title }) => [id, title])),
  ProtectiveFactorId: new Map(Object.values(PROTECTIVE_FACTORS).map(({ id, title }) => [id, title])),
  ParticularId: new Map(Object.entries(PARTICULARS)),
  CircumstanceId: new Map(Object.values(CIRCUMSTANCES).map(({ id, title }) => [id, title])),
  LegalStatusId: new Map(
    Object.values(LEGAL_STATUSES).flatMap(({ id, code: letters, title }) => [
      [id, title] as const,
      [letters, `${code(id)}, by its code in SSDA903`] as const,
    ]),
  ),
  ReturnRouteId: titles(RETURN_ROUTES),
  ApprovalId: titles(APPROVAL_RULES),
  ClockId: titles(CLOCKS),
  RecordedJourneyItemId: asked(JOURNEY_ITEMS),
  ReportQuestionId: asked(REPORT_QUESTIONS),
  ApprovalPointId: asked(APPROVAL_POINTS),
  RecordedConditionId: asked(RECORDED_CONDITIONS),
  UnplannedStepId: asked(UNPLANNED_STEPS),
  PermanenceStepId: asked(PERMANENCE_STEPS),
  CaseGuideItemId: asked(CASE_GUIDE_ITEMS),
  AuthorityGuideItemId: asked(AUTHORITY_GUIDE_ITEMS),
  WarningSignKind: new Map(Object.entries(WARNING_SIGNS).map(([id, { meaning }]) => [id, meaning])),
};

const meaningIn = (list: string, meanings: ReadonlyMap<string, string>, value: string): string => {
  const meaning = meanings.get(value);
  if (meaning === undefined) throw new Error(`Nothing says what ${value} of ${list} means`);
  return meaning;
};

const framework = (locator: string, page?: number): Citation =>
  page === undefined ? { document: 'framework-2015', locator } : { document: 'framework-2015', locator, page };

/** Where the source asks for a record. */
const SOURCES: Readonly<Record<string, readonly Citation[]>> = {
  Assessment: [framework('Stage 1, Task 3, introduction')],
  Evidence: [framework('Annex 3, Using the Chronology Template')],
  Observation: [framework('Factors Associated with Future Harm', 25), framework('Annex 1')],
  Mitigation: [framework('Stage 2, Strengths vs protective factors')],
  CapacityConclusion: [framework('Stage 1, Task 3, Assessing parents and their capacity to change')],
  Profile: Object.values(RISK_CLASSIFICATION_TABLE).map(({ source }) => source),
  ClassificationRecord: [framework('Stage 2, Task 1, Classification of Risk')],
  History: [framework('Risk Classification Table, row 7', 40)],
  Goal: [framework('Stage 3, Task 2, Goal setting')],
  ParentalAgreement: [framework('Annex 7')],
  ReunificationPlan: [framework('Annex 9', 98)],
};

// The page

const PARSERS = [factors, classification, reclassification, goals, returnHome, practiceGuide, cases].flatMap((entry) =>
  Object.keys(entry),
);

/** The JSON Schemas and parsers of each record, by itself and as a list. */
const FILES: readonly {
  readonly record: string;
  readonly file: JsonSchemaName;
  readonly parser: string;
  readonly isList: boolean;
}[] = [...jsonSchemas()].map(([file, { type, items }]) => {
  const ref = type === 'array' && isKeywords(items) ? items['$ref'] : undefined;
  const ownName = typeNameOf(file);
  const record = typeof ref === 'string' ? ref.slice('#/$defs/'.length) : ownName;
  const parser =
    PARSERS.find((name) => name === `parse${ownName}`) ??
    (file === 'classification-record' ? 'parseAgreedClassification' : '');
  return { record, file, parser, isList: record !== ownName };
});

/** The first record of each part of the page. */
const PARTS: Readonly<Partial<Record<JsonSchemaName, string>>> = {
  assessment: 'What is known about the child and the family',
  profile: 'What the table indicates, and what people agreed',
  history: 'What has happened since',
  goal: 'Goals and agreements',
  'reunification-plan': 'Coming home',
  'practice-guide-case': 'The Practice Guide of 2026',
  'case-record': 'One child’s case',
};

/** Longer lists of values stand at the end of the page, once. */
const LONGEST_IN_A_ROW = 7;

const PLAIN: Readonly<Record<string, string>> = { Id: 'id', CivilDate: 'day', Text: 'text', Reason: 'text' };

class Page {
  readonly sections: string[] = [];
  readonly #written = new Set<string>();
  readonly #lists = new Map<string, readonly string[]>();
  readonly #waiting: (() => void)[] = [];

  readonly #defs: Keywords;

  constructor(defs: Keywords) {
    this.#defs = defs;
  }

  /** What a field can hold. What it refers to and has no section yet gets one. */
  value(schema: Keywords, type: ts.TypeNode | undefined): string {
    const { $ref, enum: values, const: only } = schema;
    const name = nameOf(type);
    if (typeof $ref === 'string') {
      const referred = $ref.slice('#/$defs/'.length);
      return PLAIN[referred] ?? this.#record(referred, this.#defs[referred], undefined);
    }
    if (only !== undefined) return code(only);
    if (Array.isArray(values)) return this.#oneOf(values.map(String), name?.name);
    if (schema['type'] === 'array') return this.#list(schema, type);
    const options = [...schemasIn(schema, 'oneOf'), ...schemasIn(schema, 'anyOf')];
    if (options.length > 0 && options.every((option) => option['type'] !== 'object'))
      return options.map((option) => this.value(option, type)).join(', or ');
    if (options.length > 0 || schema['type'] === 'object') return this.#object(schema, type);
    return this.#simple(schema);
  }

  #oneOf(values: readonly string[], name: string | undefined): string {
    if (values.length <= LONGEST_IN_A_ROW || name === undefined) return values.map(code).join(', ');
    if (name === 'FactorId')
      return `${this.#oneOf(values.filter(isRisk), 'RiskFactorId')} or ${this.#oneOf(
        values.filter((id) => !isRisk(id)),
        'ProtectiveFactorId',
      )}`;
    this.#lists.set(name, values);
    return link(name);
  }

  #list(schema: Keywords, type: ts.TypeNode | undefined): string {
    const { items, minItems, maxItems } = schema;
    if (!isKeywords(items)) throw new Error('A list of what has no one schema');
    const least = typeof minItems === 'number' ? `${minItems} to ` : 'up to ';
    return `list of ${least}${maxItems}: ${this.value(items, type)}`;
  }

  #object(schema: Keywords, type: ts.TypeNode | undefined): string {
    const name = nameOf(type);
    const forms = formsOf(type);
    const fields = propertiesOf(schema);
    if (forms.length > 0 && name !== undefined) return this.#record(name.name, schema, type);
    const [first] = fields;
    if (name?.given.length === 2 || (first !== undefined && forms.length === 0)) return this.#byId(fields, name);
    if (forms.length > 0) return this.#unnamed(schema, forms);
    throw new Error(`A record of which the types say nothing: ${JSON.stringify(schema).slice(0, 200)}`);
  }

  /** A record with a field for each of a list of ids, all of one kind. */
  #byId(fields: readonly (readonly [string, Keywords])[], name: ReturnType<typeof nameOf>): string {
    const [ids, answer] = name?.given ?? [];
    const [[, schema] = ['', {}]] = fields;
    const keys = this.#oneOf(
      fields.map(([key]) => key),
      nameOf(ids)?.name,
    );
    const type = answer;
    const value =
      type === undefined && name?.given.length === 1
        ? this.#record('RecordedAnswer', schema, undefined)
        : this.value(schema, type);
    return `record with, for any of ${keys}: ${value}`;
  }

  #unnamed(schema: Keywords, forms: readonly Form[]): string {
    const options = schemasIn(schema, 'oneOf').length > 0 ? schemasIn(schema, 'oneOf') : [schema];
    return options
      .map((option, position) => {
        const form = forms[position];
        const parts = propertiesOf(option).map(([field, property]) => {
          const { meaning = '', type } = form?.fields.get(field) ?? {};
          const required = listIn(option, 'required').includes(field) ? '' : ', may be left out';
          return `${code(field)} (${this.value(property, type)}${required})${meaning === '' ? '' : `: ${linked(meaning)}`}`;
        });
        return `record: ${parts.join(' ')}`;
      })
      .join('<br>or ');
  }

  #simple({ type, format, minLength, maxLength, minimum, maximum }: Keywords): string {
    switch (type) {
      case 'boolean':
        return '`true`, `false`';
      case 'integer':
        return `whole number, ${minimum} to ${maximum}`;
      case 'number':
        return 'number';
      case 'string':
        if (format === 'date') return 'day';
        return maxLength === 200 ? 'id' : `text${minLength === undefined ? ', may be empty' : ''}`;
      default:
        throw new Error(`A value of type ${type}`);
    }
  }

  /** A link to the section of a record, which is written later if it was not before. */
  #record(name: string, schema: unknown, type: ts.TypeNode | undefined): string {
    if (!isKeywords(schema)) throw new Error(`No schema of ${name}`);
    if (!this.#written.has(name)) this.#waiting.push(() => this.record(name, schema, type));
    return link(name);
  }

  /** The section of a record, and those of the records in it that have none of their own. */
  record(name: string, schema: Keywords, type?: ts.TypeNode): void {
    if (this.#written.has(name)) return;
    this.#written.add(name);
    const forms = formsNamed(name).length > 0 ? formsNamed(name) : formsOf(type);
    const options = schemasIn(schema, 'oneOf').length > 0 ? schemasIn(schema, 'oneOf') : [schema];
    const described = schema['description'];
    const about = [
      typeof described === 'string' ? described.replace(/ This is its shape;.*$/, '') : meaningNamed(name),
      ...FILES.filter(({ record }) => record === name).map(({ file, parser, isList }) => {
        const read = PARSERS.includes(parser) ? `, read by \`${parser}\`` : '';
        return `${isList ? 'As a list' : 'JSON Schema'}: \`${file}\`${read}.`;
      }),
      SOURCES[name] === undefined ? '' : `Source: ${SOURCES[name].map(formatCitation).join('; ')}.`,
    ];
    this.sections.push(`### ${name}`, linked(about.filter((text) => text !== '').join(' ')));
    const shared =
      options.length < 2
        ? []
        : propertiesOf(options[0] ?? {})
            .filter(
              ([field, property]) =>
                field !== 'kind' &&
                options.every(
                  (option) =>
                    JSON.stringify(propertiesOf(option).find(([other]) => other === field)?.[1]) ===
                    JSON.stringify(property),
                ),
            )
            .map(([field]) => field);
    if (shared.length > 0)
      this.sections.push(
        'In every form:',
        this.#fields(options[0] ?? {}, forms[0], (field) => shared.includes(field)),
      );
    const kind = kindOf(options);
    for (const option of options) {
      const form = formFor(option, forms, kind);
      if (kind !== undefined) {
        const says = form?.meaning || (forms.length > 1 && form?.fields.get(kind)?.meaning) || '';
        this.sections.push(
          `**${code(kind)}: ${valuesIn(option, kind).map(code).join(' or ')}.** ${linked(says)}`.trim(),
        );
      }
      const rest = this.#fields(option, form, (field) => !shared.includes(field) && field !== kind);
      if (rest !== '') this.sections.push(rest);
    }
    for (const write of this.#waiting.splice(0)) write();
  }

  #fields(schema: Keywords, form: Form | undefined, isShown: (field: string) => boolean): string {
    const fields = propertiesOf(schema).filter(([field]) => isShown(field));
    if (fields.length === 0) return '';
    return table(
      ['Field', 'Value', 'Needed', 'Meaning'],
      fields.map(([field, property]) => {
        const documented = form?.fields.get(field);
        if (documented === undefined || documented.meaning === '') throw new Error(`Nothing says what ${field} means`);
        return [
          code(field),
          this.value(property, documented.type),
          listIn(schema, 'required').includes(field) ? 'yes' : '',
          linked(documented.meaning),
        ];
      }),
    );
  }

  lists(): readonly string[] {
    return [...this.#lists]
      .sort(([one], [other]) => (one < other ? -1 : 1))
      .flatMap(([name, values]) => {
        const meanings = MEANINGS[name];
        return [
          `### ${name}`,
          linked(meaningNamed(name)),
          meanings === undefined
            ? values.map(code).join(', ')
            : table(
                ['Value', 'Meaning'],
                values.map((value) => [code(value), meaningIn(name, meanings, value)]),
              ),
        ];
      });
  }
}

const RISKS: ReadonlySet<string> = new Set(Object.keys(RISK_FACTORS));
const isRisk = (id: string): boolean => RISKS.has(id);

/** The values that a field can have, where they are listed. */
const valuesOf = ({ const: only, enum: several }: Keywords): readonly string[] =>
  only !== undefined ? [String(only)] : Array.isArray(several) ? several.map(String) : [];

/** The field whose values tell the forms of a record apart. */
const kindOf = (options: readonly Keywords[]): string | undefined => {
  const [first = {}, ...others] = options;
  const isApart = (field: string): boolean =>
    options.every((option) =>
      propertiesOf(option).some(([name, schema]) => name === field && valuesOf(schema).length > 0),
    );
  return others.length === 0
    ? undefined
    : propertiesOf(first)
        .map(([field]) => field)
        .find(isApart);
};

const valuesIn = (option: Keywords, kind: string): readonly string[] =>
  valuesOf(propertiesOf(option).find(([field]) => field === kind)?.[1] ?? {});

/** The form that the types have for one of several schemas: the one with the same values of the field that tells them apart. */
const formFor = (option: Keywords, forms: readonly Form[], kind: string | undefined): Form | undefined => {
  if (kind === undefined) return forms[0];
  const values = valuesIn(option, kind).join(' | ');
  return (
    forms.find(({ fields }) => fields.get(kind)?.type?.getText().replaceAll("'", '') === values) ??
    forms.find(({ fields }) => nameOf(fields.get(kind)?.type) !== undefined)
  );
};

export function inputReference(): readonly string[] {
  const schemas = jsonSchemas();
  const all: Keywords = Object.fromEntries(
    [...schemas.values()].flatMap(({ $defs }) => (isKeywords($defs) ? Object.entries($defs) : [])),
  );
  const page = new Page(all);
  for (const name of JSON_SCHEMA_NAMES) {
    const schema: JsonSchema | undefined = schemas.get(name);
    if (schema === undefined) continue;
    const part = PARTS[name];
    if (part !== undefined) page.sections.push(`## ${part}`);
    if (schema['type'] !== 'array') page.record(typeNameOf(name), schema);
  }
  return [...page.sections, '## Lists of values', ...page.lists()];
}
