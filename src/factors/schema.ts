/**
 * Schemas and parsing of the factors pillar. This entry point needs zod; `reunification-framework/factors` does not.
 *
 * @module factors/schema
 */
import * as z from 'zod';
import type { Finding } from '../shared/findings/finding.js';
import type { Result } from '../shared/findings/result.js';
import {
  civilDateSchema,
  idSchema,
  listSchema,
  oneOrMoreSchema,
  textSchema,
  twoOrMoreSchema,
} from '../shared/schemas/common.schema.js';
import { LIMITS, parseWith, type ShapeFindingCode } from '../shared/schemas/parsing.schema.js';
import type { RecordSchema, UnionSchema, Unparsed } from '../shared/schemas/record.schema.js';
import {
  ADDRESSED,
  type AddressedForHome,
  ASSESSMENT_LIMITS,
  type Assessment,
  CAPACITY_EVIDENCE,
  type CapacityConclusion,
  type Child,
  CIRCUMSTANCE_IDS,
  type CircumstanceObservation,
  EFFECTS,
  EVIDENCE_NATURES,
  EVIDENCE_SOURCES,
  type Evidence,
  INFANCIES,
  type Mitigation,
  type NotThere,
  type Observation,
  type Parent,
  STATUSES,
  type Subject,
  type WayHome,
} from './assessment.js';
import { findingsInAssessment } from './checks/check-assessment.js';
import { readAssessmentParts } from './checks/partly-read.schema.js';
import {
  type Abbreviation,
  CHRONOLOGY_DIRECTIONS,
  type Chronology,
  type ChronologyEntry,
} from './chronology/chronology.js';
import { PARTICULAR_IDS, ROLES } from './evidence-standard.js';
import { PROTECTIVE_FACTOR_IDS, RISK_FACTOR_IDS } from './factor.js';
import type { AssessmentFindingCode } from './findings.js';

const id = idSchema;
const ids = oneOrMoreSchema(id, LIMITS.people);
const day = civilDateSchema.optional();

/** A {@link Child} before it is parsed. */
export interface ChildInput extends Unparsed<Child> {}

/** A child: see {@link Child}. */
export const ChildSchema: RecordSchema<Child, ChildInput> = z.strictObject({
  id,
  bornOn: day,
  infancy: z.enum(INFANCIES).optional(),
});

/** A {@link Parent} before it is parsed. */
export interface ParentInput extends Unparsed<Parent> {}

/** A parent or other caregiver: see {@link Parent}. */
export const ParentSchema: RecordSchema<Parent, ParentInput> = z.strictObject({ id });

/** A {@link Subject} before it is parsed. */
export type SubjectInput = Unparsed<Subject>;

/** Whom an observation is about: see {@link Subject}. */
export const SubjectSchema: UnionSchema<Subject, 'kind'> = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('child') }),
  z.strictObject({ kind: z.literal('parent'), parent: id }),
  z.strictObject({ kind: z.literal('parents-together'), parents: twoOrMoreSchema(id, LIMITS.people) }),
  z.strictObject({ kind: z.literal('household'), parents: ids }),
  z.strictObject({ kind: z.literal('professionals') }),
  z.strictObject({ kind: z.literal('social-setting'), parents: ids }),
]);

/** An {@link Evidence} before it is parsed. */
export interface EvidenceInput extends Unparsed<Evidence> {}

/** A piece of evidence: see {@link Evidence}. */
export const EvidenceSchema: RecordSchema<Evidence, EvidenceInput> = z.strictObject({
  source: z.enum(EVIDENCE_SOURCES),
  role: z.enum(ROLES),
  nature: z.enum(EVIDENCE_NATURES),
  happenedOn: day,
  recordedOn: day,
  shows: listSchema(z.enum(PARTICULAR_IDS), PARTICULAR_IDS.length).optional(),
  reference: textSchema.optional(),
});

/** A {@link ChronologyEntry} before it is parsed. */
export interface ChronologyEntryInput extends Unparsed<ChronologyEntry> {}

/** One event of the chronology: see {@link ChronologyEntry}. */
const ChronologyEntrySchema: RecordSchema<ChronologyEntry, ChronologyEntryInput> = z.strictObject({
  id,
  what: textSchema,
  happenedOn: day,
  until: day,
  recordedOn: civilDateSchema,
  source: z.enum(EVIDENCE_SOURCES).optional(),
  reference: textSchema.optional(),
  saidBy: id.optional(),
  role: z.enum(ROLES).optional(),
  nature: z.enum(EVIDENCE_NATURES).optional(),
  bearsOn: listSchema(z.enum([...RISK_FACTOR_IDS, ...PROTECTIVE_FACTOR_IDS]), LIMITS.people).optional(),
  direction: z.enum(CHRONOLOGY_DIRECTIONS).optional(),
});

/** An {@link Abbreviation} before it is parsed. */
export interface AbbreviationInput extends Unparsed<Abbreviation> {}

/** An abbreviation and what it stands for: see {@link Abbreviation}. */
const AbbreviationSchema: RecordSchema<Abbreviation, AbbreviationInput> = z.strictObject({
  short: id,
  meaning: textSchema,
});

/** A {@link Chronology} before it is parsed. */
export interface ChronologyInput extends Unparsed<Chronology> {}

/** The chronology of a family: see {@link Chronology}. */
export const ChronologySchema: RecordSchema<Chronology, ChronologyInput> = z.strictObject({
  entries: listSchema(ChronologyEntrySchema, LIMITS.events),
  abbreviations: listSchema(AbbreviationSchema, LIMITS.records).optional(),
});

const evidenceList = listSchema(EvidenceSchema, LIMITS.evidence);

/** A person who neither lives in a home nor visits it: see {@link NotThere}. */
const NotThereSchema: RecordSchema<NotThere> = z.strictObject({ parent: id, evidence: evidenceList });

/** A {@link WayHome} before it is parsed. */
export interface WayHomeInput extends Unparsed<WayHome> {}

/** A way home under consideration: see {@link WayHome}. */
export const WayHomeSchema: RecordSchema<WayHome, WayHomeInput> = z.strictObject({
  id,
  children: ids,
  parents: ids,
  notThere: listSchema(NotThereSchema, LIMITS.people).optional(),
});

/** What is being done about a risk for one way home: see {@link AddressedForHome}. */
const AddressedForHomeSchema: RecordSchema<AddressedForHome> = z.strictObject({
  wayHome: id,
  how: z.enum(ADDRESSED),
  evidence: evidenceList,
  recordedOn: day,
});
const addressed = listSchema(AddressedForHomeSchema, ASSESSMENT_LIMITS.waysHome).optional();

/** A claim that something positive works against a risk: see {@link Mitigation}. */
const MitigationSchema: RecordSchema<Mitigation> = z.strictObject({
  riskFactor: z.enum(RISK_FACTOR_IDS),
  about: SubjectSchema,
  effect: z.enum(EFFECTS),
  evidence: evidenceList,
  recordedOn: day,
});

/** An {@link Observation} before it is parsed. */
export interface ObservationInput extends Unparsed<Observation> {}

/** An observation of a factor: see {@link Observation}. */
export const ObservationSchema: RecordSchema<Observation, ObservationInput> = z.strictObject({
  factor: z.enum([...RISK_FACTOR_IDS, ...PROTECTIVE_FACTOR_IDS]),
  children: ids,
  about: SubjectSchema,
  status: z.enum(STATUSES),
  evidence: evidenceList,
  addressed,
  mitigates: listSchema(MitigationSchema, RISK_FACTOR_IDS.length).optional(),
  explanation: textSchema.optional(),
});

/** A {@link CircumstanceObservation} before it is parsed. */
export interface CircumstanceObservationInput extends Unparsed<CircumstanceObservation> {}

/** An observation of a circumstance: see {@link CircumstanceObservation}. */
export const CircumstanceObservationSchema: RecordSchema<CircumstanceObservation, CircumstanceObservationInput> =
  z.strictObject({
    circumstance: z.enum(CIRCUMSTANCE_IDS),
    children: ids,
    about: SubjectSchema,
    status: z.enum(STATUSES),
    evidence: evidenceList,
    addressed,
  });

/** A {@link CapacityConclusion} before it is parsed. */
export interface CapacityConclusionInput extends Unparsed<CapacityConclusion> {}

/** A conclusion about capacity to change: see {@link CapacityConclusion}. */
export const CapacityConclusionSchema: RecordSchema<CapacityConclusion, CapacityConclusionInput> = z.strictObject({
  parents: ids,
  children: ids,
  evidence: z.enum(CAPACITY_EVIDENCE),
  restsOn: evidenceList,
  concludedOn: day,
});

/**
 * An {@link Assessment} before it is parsed: for whoever turns the rows of a case system into one. Days are texts, lists are lists, and the
 * editor offers the words that are allowed. {@link parseAssessment} says what does not fit.
 *
 * @example
 * ```ts
 * import { type AssessmentInput, parseAssessment } from 'reunification-framework/factors/schema';
 *
 * const row = { child: 'child-1', born: '2024-05-01', carers: ['parent-1'] };
 * const assessment: AssessmentInput = {
 *   edition: 'framework-2015',
 *   children: [{ id: row.child, bornOn: row.born }],
 *   parents: row.carers.map((id) => ({ id })),
 *   waysHome: [{ id: 'home-1', children: [row.child], parents: row.carers }],
 *   observations: [],
 *   circumstances: [],
 *   capacityToChange: [],
 * };
 * parseAssessment(assessment)._tag; // => 'Right'
 * ```
 */
export interface AssessmentInput extends Unparsed<Assessment> {}

/** A whole assessment: see {@link Assessment}. How its parts fit together is checked by {@link parseAssessment}. */
export const AssessmentSchema: RecordSchema<Assessment, AssessmentInput> = z.strictObject({
  edition: z.literal('framework-2015'),
  children: oneOrMoreSchema(ChildSchema, ASSESSMENT_LIMITS.children),
  parents: oneOrMoreSchema(ParentSchema, ASSESSMENT_LIMITS.parents),
  waysHome: oneOrMoreSchema(WayHomeSchema, ASSESSMENT_LIMITS.waysHome),
  observations: listSchema(ObservationSchema, LIMITS.records),
  circumstances: listSchema(CircumstanceObservationSchema, LIMITS.records),
  capacityToChange: listSchema(CapacityConclusionSchema, LIMITS.records),
});

/**
 * Reads an assessment that comes from outside, such as the JSON of a case system.
 *
 * @param input - anything at all
 * @returns the assessment, or every finding at once: about its shape, and about how its parts fit together.
 * No finding repeats anything of the input. Never throws.
 *
 * @example
 * ```ts
 * import { parseAssessment } from 'reunification-framework/factors/schema';
 *
 * const result = parseAssessment({ edition: 'framework-2015', children: [], parents: [{ id: 'parent-1' }] });
 * result._tag; // => 'Left'
 * ```
 */
export function parseAssessment(input: unknown): Result<Assessment, Finding<ShapeFindingCode | AssessmentFindingCode>> {
  return parseWith(AssessmentSchema, input, readAssessmentParts, findingsInAssessment);
}

export { SHAPE_FINDINGS, type ShapeFindingCode } from '../shared/schemas/parsing.schema.js';

export type {
  FieldSchema,
  FieldSchemas,
  OpenRecordSchema,
  RecordSchema,
  SchemaOfEach,
  UnionSchema,
  Unparsed,
} from '../shared/schemas/record.schema.js';
