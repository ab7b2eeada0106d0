/**
 * JSON Schemas (draft 2020-12) of everything that this package reads, made from its own schemas, for systems that are not written
 * in TypeScript; and reading back the answers that were stored as JSON. This entry point needs zod.
 *
 * @module interop/schema
 */
import * as z from 'zod';
import {
  CaseAgreementSchema,
  CaseApprovalSchema,
  CaseAssessmentSchema,
  CaseChildSchema,
  CaseClassificationSchema,
  CaseDecisionAgainstReturnSchema,
  CasePlacementSchema,
  CasePlanSchema,
  CaseRecordSchema,
  CaseReportSchema,
  CaseReviewSchema,
  CaseVisitSchema,
  CaseWayHomeSchema,
  DutyDoneSchema,
  EvidenceFromChronologySchema,
  GenogramSchema,
  JourneyEntrySchema,
  LegalEntrySchema,
  SupervisionHeldSchema,
} from '../case/schema.js';
import {
  ClassificationRecordSchema,
  IndependentViewSchema,
  IndicatorSettingSchema,
  IndicatorSettingsSchema,
  IroInvolvementSchema,
  LetterDetailsSchema,
  PartialProfileSchema,
  ProfileSchema,
} from '../classification/schema.js';
import {
  AssessmentSchema,
  CapacityConclusionSchema,
  ChildSchema,
  ChronologySchema,
  CircumstanceObservationSchema,
  EvidenceSchema,
  ObservationSchema,
  ParentSchema,
  SubjectSchema,
  WayHomeSchema,
} from '../factors/schema.js';
import {
  FrequencySchema,
  GoalReviewSchema,
  GoalReviewsSchema,
  GoalSchema,
  ParentalAgreementSchema,
  StandardisedMeasureSchema,
} from '../goals/schema.js';
import { PracticeGuideAuthoritySchema, PracticeGuideCaseSchema } from '../practice-guide-2026/schema.js';
import {
  CaseEventSchema,
  CaseHappeningSchema,
  DeciderSchema,
  HistorySchema,
  PracticeSchema,
  VariationSchema,
} from '../reclassification/schema.js';
import {
  ApprovalGivenSchema,
  BankHolidaysSchema,
  DecisionAgainstReturnSchema,
  LeadProfessionalSchema,
  LeadProfessionalsSchema,
  LegalPositionSchema,
  ReadinessCaseSchema,
  RecordedAnswerSchema,
  ReunificationPlanSchema,
  SupportEntriesSchema,
  SupportEntrySchema,
  UnplannedReturnSchema,
  VisitMadeSchema,
  VisitsMadeSchema,
  WarningSignSchema,
  WarningSignsSchema,
} from '../return-home/schema.js';
import { CIVIL_DATE_PATTERN } from '../shared/days/civil-date.js';
import { frozen } from '../shared/frozen.js';
import { civilDateSchema, idSchema, reasonSchema, textSchema } from '../shared/schemas/common.schema.js';
import { capitalised } from '../shared/text/text.js';
import type { JsonSchema } from './json-schema.js';

export type { JsonSchema } from './json-schema.js';

/** The names of everything that is read, in the order of the pillars. */
export const JSON_SCHEMA_NAMES = /* @__PURE__ */ frozen([
  // What is known about the child and the family
  'assessment',
  'child',
  'parent',
  'way-home',
  'subject',
  'evidence',
  'chronology',
  'observation',
  'circumstance-observation',
  'capacity-conclusion',
  // What the table indicates, and what people agreed
  'profile',
  'partial-profile',
  'indicator-setting',
  'indicator-settings',
  'independent-view',
  'iro-involvement',
  'classification-record',
  'letter-details',
  // What has happened since
  'history',
  'case-event',
  'case-happening',
  'decider',
  'practice',
  'variation',
  // Goals and agreements
  'goal',
  'frequency',
  'parental-agreement',
  'goal-review',
  'goal-reviews',
  'standardised-measure',
  // Coming home
  'reunification-plan',
  'recorded-answer',
  'approval-given',
  'legal-position',
  'readiness-case',
  'unplanned-return',
  'decision-against-return',
  'support-entry',
  'support-entries',
  'lead-professional',
  'lead-professionals',
  'warning-sign',
  'warning-signs',
  'visit-made',
  'visits-made',
  'bank-holidays',
  // The Practice Guide of 2026
  'practice-guide-case',
  'practice-guide-authority',
  // One child's case
  'case-record',
  'case-child',
  'case-way-home',
  'case-classification',
  'case-agreement',
  'case-plan',
  'case-approval',
  'case-assessment',
  'evidence-from-chronology',
  'legal-entry',
  'case-placement',
  'duty-done',
  'case-visit',
  'case-review',
  'genogram',
  'journey-entry',
  'case-decision-against-return',
  'case-report',
  'supervision-held',
] as const);

/** A record that a parser reads, by the name of its JSON Schema. */
export type JsonSchemaName = (typeof JSON_SCHEMA_NAMES)[number];

/** Something that the package checks and a JSON Schema cannot say. */
export interface BeyondJsonSchema {
  /** A stable id. */
  readonly id: 'length-of-text' | 'text-that-shows' | 'parts-fit-together' | 'size-of-input' | 'plain-data';
  /** What is checked besides, and what follows for those who check with a JSON Schema. */
  readonly says: string;
}

/** Everything that the package checks of what it reads, and that a JSON Schema cannot say. */
export const BEYOND_JSON_SCHEMA: readonly BeyondJsonSchema[] = /* @__PURE__ */ frozen([
  {
    id: 'length-of-text',
    says: 'A JSON Schema counts the characters of a text. So does zod since 4.5; with an earlier zod 4 the package counts UTF-16 code units, and can refuse a text with characters outside the Basic Multilingual Plane, such as most emoji, that the JSON Schema finds short enough.',
  },
  {
    id: 'text-that-shows',
    says: 'An id or a reason of nothing but white space, controls and characters without width is refused. The JSON Schema says so for characters of the Basic Multilingual Plane; of those beyond it, which few programs write, only the package looks.',
  },
  {
    id: 'parts-fit-together',
    says: 'How the parts of a record fit together is checked by the parsing functions, not by the schemas: ids that refer to nothing, dates in an impossible order, agreements without a reason. Each parsing function says what it checks; every finding is in docs/findings.md.',
  },
  {
    id: 'size-of-input',
    says: 'The parsing functions refuse an input that holds more values in all than any real case, before it is looked at. Each list has its own limit in the JSON Schema as well.',
  },
  {
    id: 'plain-data',
    says: 'A JSON Schema is about JSON. The package also refuses what only a program can pass in, such as a map or a number that is not finite.',
  },
]);

/**
 * A civil date as JSON Schema says it: exactly the days that `isCivilDate` accepts, 29 February in leap years only. The length is
 * there for dialects in which the end of a pattern also stands before a last line break.
 */
export const CIVIL_DATE_JSON_SCHEMA: Readonly<Record<'type' | 'format' | 'pattern', string>> & {
  /** The length of every such day. */
  readonly maxLength: number;
} = /* @__PURE__ */ frozen({
  type: 'string',
  format: 'date',
  pattern: CIVIL_DATE_PATTERN,
  maxLength: 10,
});

/** A schema of this package, and what it describes. */
interface Described {
  readonly schema: z.ZodType;
  readonly description: string;
}

/** What is checked besides the shape, where something is. */
const fitsTogether = (parse: string): string =>
  `This is its shape; how its parts fit together is checked besides, by ${parse}.`;

/** Everything that is read, by name. */
const INPUTS: Readonly<Record<JsonSchemaName, Described>> = {
  // What is known about the child and the family
  assessment: {
    schema: AssessmentSchema,
    description: `A whole assessment: children, parents, ways home, and what was observed of them. ${fitsTogether('parseAssessment')}`,
  },
  child: { schema: ChildSchema, description: 'A child of an assessment, by an opaque id.' },
  parent: { schema: ParentSchema, description: 'A parent or other caregiver of an assessment, by an opaque id.' },
  'way-home': { schema: WayHomeSchema, description: 'Children, and the parents to whom they might go home.' },
  subject: { schema: SubjectSchema, description: 'Whom an observation is about.' },
  evidence: { schema: EvidenceSchema, description: 'A piece of evidence: whose, what kind, and of when.' },
  chronology: {
    schema: ChronologySchema,
    description: 'What happened in a family, with the source of each event, and the key to abbreviations.',
  },
  observation: { schema: ObservationSchema, description: 'What was observed of one factor, with the evidence for it.' },
  'circumstance-observation': {
    schema: CircumstanceObservationSchema,
    description: 'What was observed of one circumstance, with the evidence for it.',
  },
  'capacity-conclusion': {
    schema: CapacityConclusionSchema,
    description: 'How much evidence there is of a parent’s, or of parents’ joint, capacity to change.',
  },
  // What the table indicates, and what people agreed
  profile: { schema: ProfileSchema, description: 'The five indicators of the Risk Classification Table, all known.' },
  'partial-profile': {
    schema: PartialProfileSchema,
    description: 'The indicators of the Risk Classification Table that are known; what is left out is not known.',
  },
  'indicator-setting': {
    schema: IndicatorSettingSchema,
    description: 'An indicator as a person set it, with the reason where it differs from what was suggested.',
  },
  'indicator-settings': {
    schema: IndicatorSettingsSchema,
    description:
      'Indicators as people set them. That none is set twice, and that a reason is there where one is needed, is checked by setIndicators.',
  },
  'independent-view': {
    schema: IndependentViewSchema,
    description: 'One person’s own classification, recorded before the conference.',
  },
  'iro-involvement': {
    schema: IroInvolvementSchema,
    description: 'Whether the Independent Reviewing Officer was involved.',
  },
  'classification-record': {
    schema: ClassificationRecordSchema,
    description: `What people recorded of a classification. ${fitsTogether('parseAgreedClassification')}`,
  },
  'letter-details': {
    schema: LetterDetailsSchema,
    description: 'What a letter to a family may say besides what was found, and where the reader can turn.',
  },
  // What has happened since
  history: {
    schema: HistorySchema,
    description: `All that has been recorded of a case; the events may stand in any order. ${fitsTogether('parseHistory')}`,
  },
  'case-happening': {
    schema: CaseHappeningSchema,
    description: 'Something that happened in a case, but that people agreed a classification.',
  },
  'case-event': {
    schema: CaseEventSchema,
    description: 'Something that happened in a case, with the day it was recorded.',
  },
  decider: { schema: DeciderSchema, description: 'Someone who took part in agreeing a classification.' },
  practice: {
    schema: PracticeSchema,
    description: `An authority’s declared variations from the printed Framework. ${fitsTogether('parsePractice')}`,
  },
  variation: {
    schema: VariationSchema,
    description: 'One variation of an authority, with its reason and its first day.',
  },
  // Goals and agreements
  goal: {
    schema: GoalSchema,
    description: 'A goal, as far as it has been set. Whether it is SMART is checked by checkGoal.',
  },
  frequency: { schema: FrequencySchema, description: 'How often something is done.' },
  'parental-agreement': {
    schema: ParentalAgreementSchema,
    description:
      'A parental agreement, as far as it is filled in. Whether it is complete is checked by checkAgreement.',
  },
  'goal-review': { schema: GoalReviewSchema, description: 'A review of one goal.' },
  'goal-reviews': {
    schema: GoalReviewsSchema,
    description: 'Reviews of goals. Whether they count is checked by checkReviews.',
  },
  'standardised-measure': {
    schema: StandardisedMeasureSchema,
    description: 'A standardised measure given before and after support. Scores and bands come from the caller.',
  },
  // Coming home
  'reunification-plan': {
    schema: ReunificationPlanSchema,
    description: 'A Reunification Plan, as far as it is filled in. Whether it is complete is checked by checkPlan.',
  },
  'recorded-answer': {
    schema: RecordedAnswerSchema,
    description: 'What people recorded of something that has to be done.',
  },
  'approval-given': {
    schema: ApprovalGivenSchema,
    description: 'An approval that was given, and what the approver said.',
  },
  'legal-position': {
    schema: LegalPositionSchema,
    description:
      'What is known of a child’s status in law, by name or by its SSDA903 code, and of the way home; what is left out is not known.',
  },
  'readiness-case': {
    schema: ReadinessCaseSchema,
    description:
      'Everything that is known towards a return home, but for what the assessment found. What is open is answered by readinessOf.',
  },
  'unplanned-return': {
    schema: UnplannedReturnSchema,
    description:
      'A return home that did not come out of care planning. What has to follow is answered by checkUnplannedReturn.',
  },
  'decision-against-return': {
    schema: DecisionAgainstReturnSchema,
    description: 'A decision that a child will not be going home. What has to be done is answered by checkPermanence.',
  },
  'support-entry': { schema: SupportEntrySchema, description: 'Something that was recorded of support.' },
  'support-entries': {
    schema: SupportEntriesSchema,
    description: 'Everything that was recorded of support. What it comes to is answered by supportOf.',
  },
  'lead-professional': {
    schema: LeadProfessionalSchema,
    description: 'Who leads the support around a family, from when to when.',
  },
  'lead-professionals': { schema: LeadProfessionalsSchema, description: 'Everyone who led, one after the other.' },
  'warning-sign': { schema: WarningSignSchema, description: 'A warning sign after a return home.' },
  'warning-signs': {
    schema: WarningSignsSchema,
    description: 'Warning signs after a return home. What is open about them is answered by checkWarningSigns.',
  },
  'visit-made': { schema: VisitMadeSchema, description: 'A visit that was made on the way home, or once home.' },
  'visits-made': {
    schema: VisitsMadeSchema,
    description: 'Visits that were made. Which planned visits were missed is answered by firstYearAtHome.',
  },
  'bank-holidays': {
    schema: BankHolidaysSchema,
    description: 'Bank holidays as gov.uk publishes them (bank-holidays.json). What else the file holds is left alone.',
  },
  // The Practice Guide of 2026
  'practice-guide-case': {
    schema: PracticeGuideCaseSchema,
    description:
      'What is known of one case towards the Practice Guide of 2026. What of it is done is answered by checkCaseAgainstGuide.',
  },
  'practice-guide-authority': {
    schema: PracticeGuideAuthoritySchema,
    description:
      'What is known of an authority towards the Practice Guide of 2026. What of it is done is answered by checkAuthorityAgainstGuide.',
  },
  'case-record': {
    schema: CaseRecordSchema,
    description:
      'Everything that is kept about one child’s case, each fact in one place. How it stands is answered by caseOn.',
  },
  'case-child': { schema: CaseChildSchema, description: 'The child whose case it is.' },
  'case-way-home': {
    schema: CaseWayHomeSchema,
    description: 'One way home of a case, and everything that was recorded for it.',
  },
  'case-classification': {
    schema: CaseClassificationSchema,
    description: 'What people recorded of a classification, in a case.',
  },
  'case-agreement': {
    schema: CaseAgreementSchema,
    description: 'A parental agreement, in a case: its child is the case’s.',
  },
  'case-plan': {
    schema: CasePlanSchema,
    description: 'A Reunification Plan, in a case: its child and its way home are where it stands.',
  },
  'case-approval': { schema: CaseApprovalSchema, description: 'An approval that was given, in a case.' },
  'case-assessment': {
    schema: CaseAssessmentSchema,
    description: 'An assessment as it was recorded on a day, in a case.',
  },
  'legal-entry': {
    schema: LegalEntrySchema,
    description:
      'Something that changed in the child’s position in law; a legal status by name or by its SSDA903 code.',
  },
  'case-placement': {
    schema: CasePlacementSchema,
    description: 'A placement of a looked after child, from the day on which it began until the next one.',
  },
  'duty-done': {
    schema: DutyDoneSchema,
    description: 'Something that the law asks for once, such as a care plan, and that was done.',
  },
  'case-visit': { schema: CaseVisitSchema, description: 'A visit to the child, in a case.' },
  'case-review': {
    schema: CaseReviewSchema,
    description: 'A review that was held, of the case of a looked after child or of a child protection plan.',
  },
  'evidence-from-chronology': {
    schema: EvidenceFromChronologySchema,
    description: 'A piece of evidence that stands in the chronology of the case, and is not repeated.',
  },
  genogram: {
    schema: GenogramSchema,
    description: 'Who belongs to the family and how, as it was recorded on a day.',
  },
  'journey-entry': {
    schema: JourneyEntrySchema,
    description: 'What people recorded of one item of the journey through the five stages.',
  },
  'case-decision-against-return': {
    schema: CaseDecisionAgainstReturnSchema,
    description: 'A decision that the child will not go home by a way home, and what was done about it.',
  },
  'case-report': {
    schema: CaseReportSchema,
    description: 'A Return Home Assessment Report: what people wrote to its questions, and who signed.',
  },
  'supervision-held': {
    schema: SupervisionHeldSchema,
    description: 'A supervision of the case that was held, and the points that were considered.',
  },
};

/** What other schemas refer to, and nobody reads by itself. */
const SHARED: Readonly<Record<string, Described>> = {
  id: { schema: idSchema, description: 'An opaque id. It needs to be no name, and should be none.' },
  text: { schema: textSchema, description: 'A free text, not empty.' },
  reason: { schema: reasonSchema, description: 'A reason, in which something can be seen.' },
  'civil-date': {
    schema: civilDateSchema,
    description: 'A real day of the Gregorian calendar from 0001-01-01 to 9999-12-31, written YYYY-MM-DD.',
  },
};

const words = (name: string): readonly string[] => name.split('-');

/** `case-event` as the name of a type, `CaseEvent`. */
const typeName = (name: string): string => words(name).map(capitalised).join('');

/** `case-event` as a title, `Case event`. */
const titleOf = (name: string): string => capitalised(words(name).join(' '));

/** The definitions in the order of their names, each with what it is before what it allows. */
const definitionsIn = (definitions: Readonly<Record<string, z.core.JSONSchema.BaseSchema>>): object =>
  Object.fromEntries(
    Object.entries(definitions)
      .sort(([one], [other]) => (one < other ? -1 : 1))
      .map(([name, { title, description, ...keywords }]) => [name, { title, description, ...keywords }]),
  );

/** The JSON Schema of one input; others that have a name are referred to in its `$defs`. */
const jsonSchemaOf = (name: string, { schema, description }: Described): JsonSchema => {
  const metadata = z.registry<{ id: string; title: string; description: string }>();
  for (const [other, described] of Object.entries({ ...SHARED, ...INPUTS }))
    if (described.schema !== schema)
      metadata.add(described.schema, {
        id: typeName(other),
        title: titleOf(other),
        description: described.description,
      });
  const { $schema, $defs, ...keywords } = z.toJSONSchema(schema, {
    target: 'draft-2020-12',
    metadata,
    io: 'input',
    override: ({ jsonSchema }) => {
      delete jsonSchema.id; // zod’s own mark of a definition, which 4.2 leaves there
    },
  });
  return frozen({
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: `urn:reunification-framework:${name}`,
    title: titleOf(name),
    description,
    ...keywords,
    ...($defs === undefined ? {} : { $defs: definitionsIn($defs) }),
  });
};

/**
 * Gives the JSON Schema of everything that this package reads, for systems that are not written in TypeScript: to check records before
 * they are sent, or to make forms and types from. They accept what the package’s own schemas accept, but for
 * {@link BEYOND_JSON_SCHEMA}.
 *
 * @returns the JSON Schemas by name
 *
 * @example
 * ```ts
 * import { jsonSchemas } from 'reunification-framework/interop/schema';
 *
 * jsonSchemas().get('history')?.$id; // => 'urn:reunification-framework:history'
 * ```
 */
export function jsonSchemas(): ReadonlyMap<JsonSchemaName, JsonSchema> {
  return new Map(JSON_SCHEMA_NAMES.map((name) => [name, jsonSchemaOf(name, INPUTS[name])]));
}

export { STORED_ANSWER_NAMES, type StoredAnswers, storedAnswerParser } from './stored-answer.schema.js';
