/** What the tests read of dmn-moddle, which ships no types: the parts of a DMN model that a decision table has. */
declare module 'dmn-moddle' {
  interface Expression {
    readonly id: string;
    text: string;
  }

  interface Clause {
    readonly id: string;
    readonly label: string;
  }

  interface Input extends Clause {
    readonly inputExpression: Expression;
    readonly inputValues: Expression;
  }

  interface Output extends Clause {
    readonly name: string;
    readonly outputValues?: Expression;
  }

  interface Rule {
    readonly id: string;
    readonly description?: string;
    readonly inputEntry: readonly Expression[];
    readonly outputEntry: readonly Expression[];
    readonly annotationEntry?: readonly { readonly text: string }[];
  }

  interface DecisionTable {
    readonly hitPolicy: string;
    readonly aggregation?: string;
    readonly input: readonly Input[];
    readonly output: readonly Output[];
    readonly annotation?: readonly { readonly name: string }[];
    rule: readonly Rule[];
  }

  interface InformationRequirement {
    readonly requiredInput?: { readonly href: string };
    readonly requiredDecision?: { readonly href: string };
  }

  interface Decision {
    readonly $type: 'dmn:Decision';
    readonly id: string;
    readonly name: string;
    readonly variable: { readonly name: string };
    readonly informationRequirement: readonly InformationRequirement[];
    readonly decisionLogic: DecisionTable;
  }

  interface OtherElement {
    readonly $type: 'dmn:InputData' | 'dmn:KnowledgeSource';
    readonly id: string;
    readonly name: string;
  }

  interface DiagramElement {
    readonly $type: 'dmndi:DMNShape' | 'dmndi:DMNEdge';
    readonly dmnElementRef?: { readonly id: string };
  }

  interface Definitions {
    readonly drgElement: readonly (Decision | OtherElement)[];
    readonly dmnDI: { readonly diagrams: readonly { readonly diagramElements: readonly DiagramElement[] }[] };
  }

  class DmnModdle {
    fromXML(
      xml: string,
      type: 'dmn:Definitions',
    ): Promise<{ readonly rootElement: Definitions; readonly warnings: readonly Error[] }>;
  }
}
