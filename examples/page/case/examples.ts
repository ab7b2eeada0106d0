/** The examples: whole cases, invented, as they are kept as documents. */
import { type CivilDate, civilDate, isRight } from 'reunification-framework';
import type { CaseRecord } from 'reunification-framework/case';
import { parseCase } from 'reunification-framework/case/schema';
import child7 from '../../cases/case-of-child-7.json' with { type: 'json' };
import child9 from '../../cases/case-of-child-9.json' with { type: 'json' };
import child7Journey from '../../cases/journey-of-child-7.json' with { type: 'json' };

/** A case to look at. */
export interface Example {
  /** As the address names it. */
  readonly id: string;
  readonly title: string;
  readonly says: string;
  /** The day that is shown first. */
  readonly asOf: CivilDate;
  readonly record: CaseRecord;
}

const example = (id: string, title: string, says: string, asOf: string, document: unknown): readonly Example[] => {
  const read = parseCase(document);
  return isRight(read) ? [{ id, title, says, asOf: civilDate(asOf), record: read.right }] : [];
};

export const EXAMPLES: readonly Example[] = [
  ...example(
    'child-7',
    'Three years, from severe to closed',
    'A child of two comes into care, goes home a year and a half later, and the case closes after another fourteen months.',
    '2023-08-01',
    child7,
  ),
  ...example(
    'child-7-journey',
    'The same three years, with the journey recorded',
    'What was done at each of the five stages, an agreement, a decision against return that was later reopened, and a genogram.',
    '2022-10-03',
    child7Journey,
  ),
  ...example(
    'child-9',
    'A week before the first night at home',
    'Two classifications, a parental agreement with reviewed goals, and a Reunification Plan. Move the day back to see what was still missing.',
    '2026-07-13',
    child9,
  ),
];
