// What is used of the engines. They are installed on demand, so their own declarations may not be there.
declare module 'json-rules-engine' {
  export interface RuleResult {
    readonly name: string;
    readonly conditions: { readonly all: readonly { readonly result?: boolean }[] };
  }
  export class Engine {
    constructor(rules: readonly object[]);
    run(facts: object): Promise<{
      readonly events: readonly { readonly type: string }[];
      readonly results: readonly RuleResult[];
      readonly failureResults: readonly RuleResult[];
    }>;
  }
}

declare module 'xstate' {
  export interface Action {
    readonly type: string;
  }
  export interface Snapshot<Context> {
    readonly value: string;
    readonly context: Context;
  }
  export interface Machine<Context, Event> {
    readonly config: { readonly context: Context; readonly on?: Event };
  }
  export function assign<Context, Event>(
    change: {
      readonly [Field in keyof Context]: (scope: { readonly event: Event }) => Context[Field];
    },
  ): Action;
  export function createMachine<Context, Event>(config: {
    readonly context: Context;
    readonly initial: string;
    readonly states: object;
  }): Machine<Context, Event>;
  export function initialTransition<Context, Event>(machine: Machine<Context, Event>): [Snapshot<Context>, Action[]];
  export function transition<Context, Event>(
    machine: Machine<Context, Event>,
    snapshot: Snapshot<Context>,
    event: Event,
  ): [Snapshot<Context>, Action[]];
}

declare module '@gorules/zen-engine' {
  export class ZenEngine {
    createDecision(content: object): { evaluate<Result>(context: object): Promise<{ readonly result: Result }> };
  }
}
