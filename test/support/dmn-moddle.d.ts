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
    readonly inputExpression: Expression & { readonly typeRef: string };
    readonly inputValues: Expression;
  }

  interface Output extends Clause {
    readonly name: string;
    readonly typeRef: string;
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
    readonly outputLabel: string;
    readonly input: readonly Input[];
    readonly output: readonly Output[];
    readonly annotation?: readonly { readonly name: string }[];
    rule: readonly Rule[];
  }

  interface Variable {
    readonly name: string;
    readonly typeRef?: string;
  }

  interface AuthorityRequirement {
    readonly id: string;
    readonly requiredAuthority: { readonly href: string };
  }

  interface InformationRequirement {
    readonly id: string;
    readonly requiredInput?: { readonly href: string };
    readonly requiredDecision?: { readonly href: string };
  }

  interface Decision {
    readonly $type: 'dmn:Decision';
    readonly id: string;
    readonly name: string;
    readonly label: string;
    readonly description: string;
    readonly variable: Variable;
    readonly informationRequirement: readonly InformationRequirement[];
    readonly authorityRequirement: readonly AuthorityRequirement[];
    readonly decisionLogic: DecisionTable;
  }

  interface InputData {
    readonly $type: 'dmn:InputData';
    readonly id: string;
    readonly name: string;
    readonly label: string;
    readonly variable: Variable;
  }

  interface KnowledgeSource {
    readonly $type: 'dmn:KnowledgeSource';
    readonly id: string;
    readonly name: string;
    readonly description: string;
  }

  interface Point {
    readonly x: number;
    readonly y: number;
  }

  interface Bounds extends Point {
    readonly width: number;
    readonly height: number;
  }

  interface Shape {
    readonly $type: 'dmndi:DMNShape';
    readonly dmnElementRef?: { readonly id: string };
    readonly bounds: Bounds;
  }

  interface Edge {
    readonly $type: 'dmndi:DMNEdge';
    readonly dmnElementRef?: { readonly id: string };
    readonly waypoint: readonly Point[];
  }

  interface Definitions {
    readonly name: string;
    readonly description: string;
    readonly namespace: string;
    readonly exporter: string;
    readonly drgElement: readonly (Decision | InputData | KnowledgeSource)[];
    readonly dmnDI: { readonly diagrams: readonly { readonly diagramElements: readonly (Shape | Edge)[] }[] };
  }

  class DmnModdle {
    fromXML(
      xml: string,
      type: 'dmn:Definitions',
    ): Promise<{ readonly rootElement: Definitions; readonly warnings: readonly Error[] }>;
  }
}
