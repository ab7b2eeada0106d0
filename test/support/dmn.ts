/**
 * Runs DMN decision tables with nothing of this package: the XML is read by dmn-moddle, which dmn-js reads it with, and the cells
 * by feelin, an interpreter of FEEL. What is written here is the hit policies, and which decision needs which.
 */
import { type Decision, type DecisionTable, type Definitions, DmnModdle, type Expression, type Rule } from 'dmn-moddle';
import { evaluate, unaryTest } from 'feelin';

/** What is known: input data by name. What is not there, or `null`, is not known. */
export type Facts = Readonly<Record<string, unknown>>;

/** A DMN document, read. */
export interface ReadDmn {
  readonly definitions: Definitions;
  readonly warnings: readonly Error[];
  /** What a decision gives: the value of its one output, or its outputs by name; `null` if no row applies. */
  readonly decide: (decision: string, facts: Facts) => unknown;
}

const isDecision = (element: Definitions['drgElement'][number]): element is Decision =>
  element.$type === 'dmn:Decision';

/** The decisions of a document, in order. */
export function decisionsOf({ definitions }: Pick<ReadDmn, 'definitions'>): readonly Decision[] {
  return definitions.drgElement.filter(isDecision);
}

/** The decision tables of a document, in order. */
export function tablesOf(read: ReadDmn): readonly DecisionTable[] {
  return decisionsOf(read).map(({ decisionLogic }) => decisionLogic);
}

/** The values that a cell or a list of values names, in order. */
export function valuesIn({ text }: Expression): readonly unknown[] {
  const { value } = evaluate(`[${text}]`);
  if (!Array.isArray(value)) throw new Error('A cell that names no values.');
  return value;
}

/** What a decision needs: the requirement by its id, and the element that it refers to by the id of that. */
export const requirementsOf = ({
  informationRequirement,
  authorityRequirement,
}: Decision): readonly { readonly id: string; readonly href: string }[] => [
  ...informationRequirement.map(({ id, requiredInput, requiredDecision }) => ({
    id,
    href: (requiredInput ?? requiredDecision)?.href ?? '',
  })),
  ...authorityRequirement.map(({ id, requiredAuthority: { href } }) => ({ id, href })),
];

/** Remembers answers: the same few cells are looked at a million times. */
function remembered<Answer>(ask: (text: string, value: unknown) => Answer): (text: string, value: unknown) => Answer {
  const texts = new Map<string, Map<unknown, Answer>>();
  return (text, value) => {
    const answers = texts.get(text) ?? new Map<unknown, Answer>();
    texts.set(text, answers);
    const known = answers.get(value);
    if (known !== undefined) return known;
    const answer = ask(text, value);
    answers.set(value, answer);
    return answer;
  };
}

const meets = remembered((text, value) => {
  if (text === '-') return true;
  const { value: answer, warnings } = unaryTest(text, { '?': value });
  if (warnings.length > 0 && value !== null) throw new Error(`FEEL: ${warnings[0]?.message}`);
  return answer === true;
});

const literal = remembered((text) => evaluate(text).value);

/** Says of a row whether it applies. */
function applying({ input }: DecisionTable, facts: Facts): (rule: Rule) => boolean {
  const values = input.map(({ inputExpression: { text } }) => {
    if (!(text in facts)) throw new Error('A table looks at something that its decision does not require.');
    return facts[text];
  });
  return ({ inputEntry }) => inputEntry.every(({ text }, column) => meets(text, values[column]));
}

function outcome({ output }: DecisionTable, rule: Rule | undefined): unknown {
  if (rule === undefined) return null;
  const values = rule.outputEntry.map(({ text }) => literal(text, null));
  return output.length === 1
    ? values[0]
    : Object.fromEntries(output.map(({ name }, column) => [name, values[column] ?? null]));
}

function decideTable(table: DecisionTable, facts: Facts): unknown {
  const applies = applying(table, facts);
  switch (`${table.hitPolicy} ${table.aggregation ?? ''}`.trim()) {
    case 'FIRST':
      return outcome(table, table.rule.find(applies));
    case 'UNIQUE': {
      const [rule, ...others] = table.rule.filter(applies);
      if (others.length > 0) throw new Error('More than one row of a unique table applies.');
      return outcome(table, rule);
    }
    case 'COLLECT MAX': {
      const numbers = table.rule.filter(applies).map((rule) => Number(outcome(table, rule)));
      return numbers.length === 0 ? null : Math.max(...numbers);
    }
    default:
      throw new Error('A hit policy that the tests do not know.');
  }
}

/**
 * Reads a DMN document.
 *
 * @param xml - its text
 * @returns the model, what the reader warned of, and a way to run its decisions
 */
export async function readDmn(xml: string): Promise<ReadDmn> {
  const { rootElement: definitions, warnings } = await new DmnModdle().fromXML(xml, 'dmn:Definitions');
  const decisions = decisionsOf({ definitions });
  const run = (decision: Decision | undefined, facts: Facts): unknown => {
    if (decision === undefined) throw new Error('There is no such decision.');
    const required = decision.informationRequirement.map(({ requiredInput, requiredDecision }) => {
      const id = (requiredInput ?? requiredDecision)?.href.slice(1);
      const element = definitions.drgElement.find((other) => other.id === id);
      if (element === undefined) throw new Error('Something is required that is not there.');
      const value = isDecision(element) ? run(element, facts) : facts[element.name];
      return [element.name, value ?? null] as const;
    });
    return decideTable(decision.decisionLogic, Object.fromEntries(required));
  };
  return {
    definitions,
    warnings,
    decide: (name, facts) =>
      run(
        decisions.find((decision) => decision.name === name),
        facts,
      ),
  };
}
