import type { AssessmentInput } from 'reunification-framework/factors/schema';
import { AssessmentSchema, ChildSchema } from 'reunification-framework/factors/schema';
import {
  CaseEventSchema,
  type HistoryInput,
  type HistorySchema,
} from 'reunification-framework/reclassification/schema';
import type { LegalPositionSchema, ReadinessCaseInput } from 'reunification-framework/return-home/schema';
import { describe, expectTypeOf, it } from 'vitest';
import * as z from 'zod';

/** A record as a case system might keep it. */
interface Row {
  readonly childRef: string;
  readonly born: string | undefined;
  readonly carers: readonly string[];
}

describe('What an adapter writes', () => {
  it('needs no casts: days are texts, and lists are lists', () => {
    const assessmentOf = ({ childRef, born, carers }: Row): AssessmentInput => ({
      edition: 'framework-2015',
      children: [{ id: childRef, bornOn: born }],
      parents: carers.map((id) => ({ id })),
      waysHome: [{ id: 'home', children: [childRef], parents: carers }],
      observations: [
        {
          factor: 'neglect',
          children: [childRef],
          about: { kind: 'household', parents: carers },
          status: 'present',
          evidence: [{ source: 'case-file', role: 'social-worker', nature: 'fact', happenedOn: '2025-01-01' }],
        },
      ],
      circumstances: [],
      capacityToChange: [],
    });
    const historyOf = ({ childRef, carers }: Row): HistoryInput => ({
      edition: 'framework-2015',
      child: { id: childRef },
      wayHome: { parents: carers },
      events: [{ kind: 'came-home', id: 'event-1', happenedOn: '2025-01-01', recordedOn: '2025-01-02' }],
    });
    const caseOf = (row: Row): ReadinessCaseInput => ({
      child: row.childRef,
      wayHome: { parents: row.carers },
      history: historyOf(row),
      legal: { status: 'C2' },
    });
    expectTypeOf(assessmentOf).returns.toExtend<z.input<typeof AssessmentSchema>>();
    void caseOf;
  });

  it('is held to the words that are read', () => {
    // @ts-expect-error There is no such kind of event.
    const events: HistoryInput['events'] = [{ kind: 'went-away' }];
    void events;
  });
});

describe('A schema', () => {
  it('says what it takes and what it gives', () => {
    expectTypeOf<z.input<typeof HistorySchema>>().toExtend<HistoryInput>();
    expectTypeOf<z.input<typeof ChildSchema>>().toHaveProperty('bornOn').toEqualTypeOf<string | undefined>();
    expectTypeOf<z.input<typeof LegalPositionSchema>['status']>().extract<'C2'>().toEqualTypeOf<'C2'>();
    expectTypeOf<z.output<typeof LegalPositionSchema>['status']>().extract<'C2'>().toEqualTypeOf<never>();
  });

  it('has its fields, and can be extended as any object of zod', () => {
    const extended = ChildSchema.extend({ caseNumber: z.string() });
    expectTypeOf<z.output<typeof extended>>().toHaveProperty('caseNumber').toEqualTypeOf<string>();
    expectTypeOf(AssessmentSchema.shape).toHaveProperty('waysHome');
    expectTypeOf(CaseEventSchema.options[0]).toHaveProperty('shape');
  });
});
