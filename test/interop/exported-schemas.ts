/** Every schema that an entry point exports, by the name of its export. */
import * as cases from 'reunification-framework/case/schema';
import * as classification from 'reunification-framework/classification/schema';
import * as factors from 'reunification-framework/factors/schema';
import * as goals from 'reunification-framework/goals/schema';
import * as practiceGuide from 'reunification-framework/practice-guide-2026/schema';
import * as reclassification from 'reunification-framework/reclassification/schema';
import * as returnHome from 'reunification-framework/return-home/schema';
import * as z from 'zod';

export const EXPORTED: readonly (readonly [string, z.ZodType])[] = [
  factors,
  classification,
  reclassification,
  goals,
  returnHome,
  practiceGuide,
  cases,
]
  .flatMap((entry) => Object.entries(entry))
  .flatMap(([name, schema]) => (schema instanceof z.ZodType ? [[name, schema] as const] : []));
