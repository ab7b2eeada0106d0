/** Records as they should not come, each with the codes and the places of all that is found. From the tables of faults of the tests. */

import type { Citation } from 'reunification-framework';
import { MADE_BY } from 'reunification-framework';
import { AGREEMENT_FINDINGS } from 'reunification-framework/classification';
import { ASSESSMENT_FINDINGS } from 'reunification-framework/factors';
import { SHAPE_FINDINGS } from 'reunification-framework/factors/schema';
import { HISTORY_FINDINGS, PRACTICE_FINDINGS } from 'reunification-framework/reclassification';
import type { FindingMeaning } from 'reunification-framework/shared';
import type { Vector } from '../../../src/conformance/index.js';
import { ASSESSMENT_FAULTS } from '../../bad-input/assessment-faults.js';
import { edited, type Fault, type Path, pathOf, recordsIn, withFaultsIn } from '../../bad-input/edits.js';
import { GOAL_SHAPE_FAULTS } from '../../bad-input/goal-faults.js';
import { EARLY_AGREEMENT, GOAL, MEASURE, REVIEWS } from '../../bad-input/goal-samples.js';
import { HISTORY_FAULTS, OTHER_HISTORY_FAULTS } from '../../bad-input/history-faults.js';
import { PRACTICE_FAULTS } from '../../bad-input/practice-faults.js';
import { OTHER_RECORD_FAULTS, RECORD_FAULTS } from '../../bad-input/record-faults.js';
import { AS_OF, ASSESSMENT, HISTORY, PRACTICE, RECORD, SETTINGS } from '../../bad-input/samples.js';
import { EVERY_HISTORY_FAULT, IN_ORDER } from '../../support/history-faults.js';
import { observe } from '../../support/observations.js';
import { findingsOf, type LaidOut, slug, vector, written } from './vectors.js';

const MEANINGS: Readonly<Record<string, FindingMeaning>> = {
  ...SHAPE_FINDINGS,
  ...ASSESSMENT_FINDINGS,
  ...AGREEMENT_FINDINGS,
  ...HISTORY_FINDINGS,
  ...PRACTICE_FINDINGS,
};

const sourcesOf = (codes: readonly string[]): readonly (Citation | undefined)[] =>
  codes.map((code) => MEANINGS[code]?.source);

interface Found {
  readonly code: string;
  readonly path: Path;
}

const foundFor = (faults: readonly Fault[]): readonly Found[] =>
  faults.map(({ finds: [code, path] }) => ({ code, path: pathOf(path) }));

/** A vector about a record that is read from outside. It is refused if anything is found that must be mended. */
function readVector(name: string, id: string, title: string, input: unknown, findings: readonly Found[]): Vector {
  const codes = findings.map(({ code }) => code);
  return vector({
    id: `malformed/${name}/${id}`,
    function: name,
    title,
    input,
    expected: { accepted: codes.every((code) => MEANINGS[code]?.severity === 'should'), findings },
    rules: codes,
    sources: written(sourcesOf(codes)),
  });
}

/** For each code one fault, the first. */
const eachCode = (faults: readonly Fault[]): readonly Fault[] =>
  faults.filter(({ finds: [code] }, place) => faults.findIndex((other) => other.finds[0] === code) === place);

/** A valid sample, each fault in it by itself, and those that go together at once. */
const faultsIn = (
  name: string,
  sample: unknown,
  faults: readonly Fault[],
  together: readonly Fault[],
  asInput: (record: unknown) => unknown = (record) => record,
): readonly Vector[] => [
  readVector(name, 'valid', 'Nothing is wrong', asInput(sample), []),
  ...faults.map((fault) =>
    readVector(
      name,
      `${fault.finds[0]}/${fault.finds[1] === '' ? 'top' : fault.finds[1]}`,
      `One fault: ${fault.fault}`,
      asInput(withFaultsIn(sample, [fault])),
      foundFor([fault]),
    ),
  ),
  ...(together.length === 0
    ? []
    : [
        readVector(
          name,
          'many',
          `${together.length} faults at once`,
          asInput(withFaultsIn(sample, together)),
          foundFor(together),
        ),
      ]),
];

/** What is no record, given to a function that reads one. New ones go to the end, as they are numbered. */
const NO_RECORDS: readonly unknown[] = [null, 7, 'text', true, []];

const noRecords = (name: string, asInput: (record: unknown) => unknown = (record) => record): readonly Vector[] =>
  NO_RECORDS.map((value, place) =>
    readVector(name, `no-record-${place + 1}`, `${JSON.stringify(value)} is no record`, asInput(value), [
      { code: 'shape.wrong-type', path: [] },
    ]),
  );

/** A field that does not belong, in every record within a sample. */
const unknownFields = (name: string, sample: unknown): readonly Vector[] =>
  recordsIn(sample)
    .filter(({ length }) => length > 0)
    .map((place) =>
      readVector(
        name,
        `unknown-field/${place.join('.')}`,
        `A field that does not belong, at ${place.join('.')}`,
        edited(sample, [[...place, 'extra'], 1]),
        [{ code: 'shape.unknown-field', path: place }],
      ),
    );

const asRecord = (record: unknown): unknown => ({ input: record, asOf: AS_OF });

/** What is found only with an assessment: of that one, only who is in it, and the ways home, are needed. */
const NEEDS_ASSESSMENT = [
  'case.unknown-child',
  'case.unknown-parent',
  'case.way-home-not-considered',
  'conference.before-birth',
  'panel.view-before-birth',
];
const SMALL_ASSESSMENT = { ...ASSESSMENT, observations: [], circumstances: [], capacityToChange: [] };
const needsAssessment = ({ finds: [code] }: Fault): boolean => NEEDS_ASSESSMENT.includes(code);
const RECORDS = [...RECORD_FAULTS, ...OTHER_RECORD_FAULTS];

/** The indicators of the sample as people set them at the conference, each with a reason. */
const SET_PROFILE = {
  madeBy: MADE_BY,
  child: RECORD.child,
  parents: RECORD.wayHome.parents,
  firstSetOn: RECORD.conferredOn,
  lastSetOn: RECORD.conferredOn,
  profile: RECORD.profile,
  origins: Object.fromEntries(Object.keys(RECORD.profile).map((indicator) => [indicator, 'set-otherwise'])),
};

/** An assessment that suggests a worse row 1 than the sample has. */
const SUGGESTING = {
  ...SMALL_ASSESSMENT,
  observations: [
    observe('neglect', {
      children: [RECORD.child],
      addressed: [{ wayHome: 'way-1', how: 'not-being-addressed', evidence: [] }],
    }),
  ],
};

/** What the indicators of a record are held against, by hand. */
const HELD_AGAINST: readonly (readonly [told: string, against: object, code?: string, path?: string])[] = [
  ['set by people as recorded', { setProfile: SET_PROFILE }],
  [
    'set for another child',
    { setProfile: { ...SET_PROFILE, child: 'child-2' } },
    'profile.of-another-child',
    'profile',
  ],
  [
    'set for another way home',
    { setProfile: { ...SET_PROFILE, parents: ['parent-1'] } },
    'profile.of-another-home',
    'profile',
  ],
  [
    'set the day after the conference',
    { setProfile: { ...SET_PROFILE, lastSetOn: '2025-03-11' } },
    'profile.set-after-conference',
    'profile',
  ],
  [
    'set before the birth',
    { assessment: SMALL_ASSESSMENT, setProfile: { ...SET_PROFILE, firstSetOn: '1990-01-01' } },
    'profile.set-before-birth',
    'profile',
  ],
  [
    'set before the day of any evidence',
    { assessment: SUGGESTING, setProfile: { ...SET_PROFILE, firstSetOn: '2025-01-14' } },
    'profile.set-before-evidence',
    'profile',
  ],
  [
    'row 1 set otherwise than recorded',
    { setProfile: { ...SET_PROFILE, profile: { ...RECORD.profile, riskFactors: 'not-being-addressed' } } },
    'profile.unlike-set',
    'profile.riskFactors',
  ],
  [
    'row 1 recorded otherwise than suggested, and set by nobody',
    { assessment: SUGGESTING },
    'profile.unlike-suggested',
    'profile.riskFactors',
  ],
  ['row 1 recorded otherwise than suggested, and set so', { assessment: SUGGESTING, setProfile: SET_PROFILE }],
];

const heldAgainst: readonly Vector[] = HELD_AGAINST.map(([told, against, code, path = '']) =>
  readVector(
    'parseAgreedClassification',
    `indicators/${slug(told)}`,
    `The indicators: ${told}`,
    { input: RECORD, asOf: AS_OF, ...against },
    code === undefined ? [] : [{ code, path: pathOf(path) }],
  ),
);

/** The table is laid out in the tests; in each the finding and its place depend on the record that the fault is put into. */
const historyChecks: readonly Vector[] = EVERY_HISTORY_FAULT.map(({ told, code, commit, path }) => {
  const history = commit(IN_ORDER);
  return vector({
    id: `malformed/checkHistory/${code}`,
    function: 'checkHistory',
    title: `One fault: ${told}`,
    input: history,
    expected: { findings: findingsOf([`${code} at ${path(history)}`]) },
    rules: [code],
    sources: written(sourcesOf([code])),
  });
});

/** Without a text of more than ten thousand letters: what is too long is shown by an id. */
const SHORT_FAULTS = ASSESSMENT_FAULTS.filter(({ finds: [code] }) => code !== 'shape.too-long');

const PROFILE_FAULTS: readonly Fault[] = Object.keys(RECORD.profile).map((indicator) => ({
  fault: `a value that ${indicator} does not have`,
  edits: { [indicator]: 'nonsense' },
  finds: ['shape.not-one-of', indicator],
}));

const SETTING_FAULTS: readonly Fault[] = [
  { fault: 'set by nobody', edits: { '0.by': '' }, finds: ['shape.empty', '0.by'] },
  { fault: 'set on 30 February', edits: { '0.setOn': '2025-02-30' }, finds: ['date.impossible', '0.setOn'] },
  { fault: 'a value of another indicator', edits: { '1.value': 'able' }, finds: ['shape.not-one-of', '1.value'] },
  { fault: 'no such indicator', edits: { '2.indicator': 'colour' }, finds: ['shape.not-one-of', '2.indicator'] },
  { fault: 'an id of 201 letters', edits: { '3.by': 'x'.repeat(201) }, finds: ['shape.too-long', '3.by'] },
  { fault: 'a reason that is a number', edits: { '4.reason': 7 }, finds: ['shape.wrong-type', '4.reason'] },
];

const REVIEW_FAULTS: readonly Fault[] = [
  {
    fault: 'a score off the scale',
    edits: { '0.ratings.1.score': 3 },
    finds: ['shape.not-one-of', '0.ratings.1.score'],
  },
  { fault: 'shown by hope', edits: { '1.shownBy': 'hope' }, finds: ['shape.not-one-of', '1.shownBy'] },
];

const MEASURE_FAULTS: readonly Fault[] = [
  { fault: 'a score in a text', edits: { 'given.0.score': '17' }, finds: ['shape.wrong-type', 'given.0.score'] },
  { fault: 'better sideways', edits: { better: 'sideways' }, finds: ['shape.not-one-of', 'better'] },
];

/** The set. */
export const malformedSet: LaidOut = {
  set: 'malformed',
  description:
    'Records from outside that are not as they should be, each with all that is found in it: the fault by itself, many at once, fields that do not belong, what is no record at all; and valid ones. Expected answers: tables of faults laid out by hand.',
  vectors: [
    ...faultsIn('parseAssessment', ASSESSMENT, eachCode(SHORT_FAULTS), SHORT_FAULTS),
    ...noRecords('parseAssessment'),
    ...faultsIn('parseProfile', RECORD.profile, PROFILE_FAULTS, PROFILE_FAULTS),
    ...noRecords('parseProfile'),
    ...faultsIn('parseIndicatorSettings', SETTINGS, SETTING_FAULTS, SETTING_FAULTS),
    ...faultsIn(
      'parseAgreedClassification',
      RECORD,
      RECORDS.filter((fault) => !needsAssessment(fault)),
      RECORD_FAULTS.filter((fault) => !needsAssessment(fault)),
      asRecord,
    ),
    ...RECORDS.filter(needsAssessment).map((fault) =>
      readVector(
        'parseAgreedClassification',
        `${fault.finds[0]}/${fault.finds[1]}`,
        `One fault: ${fault.fault}`,
        { input: withFaultsIn(RECORD, [fault]), asOf: AS_OF, assessment: SMALL_ASSESSMENT },
        foundFor([fault]),
      ),
    ),
    ...heldAgainst,
    ...noRecords('parseAgreedClassification', asRecord),
    ...faultsIn('parseHistory', HISTORY, eachCode([...HISTORY_FAULTS, ...OTHER_HISTORY_FAULTS]), HISTORY_FAULTS),
    ...noRecords('parseHistory'),
    ...historyChecks,
    ...faultsIn('parsePractice', PRACTICE, PRACTICE_FAULTS, PRACTICE_FAULTS),
    ...noRecords('parsePractice'),
    ...unknownFields('parsePractice', PRACTICE),
    ...faultsIn('parseGoal', GOAL, GOAL_SHAPE_FAULTS, GOAL_SHAPE_FAULTS),
    ...noRecords('parseGoal'),
    ...faultsIn('parseParentalAgreement', EARLY_AGREEMENT, [], []),
    ...unknownFields('parseParentalAgreement', EARLY_AGREEMENT),
    ...faultsIn('parseGoalReviews', REVIEWS, REVIEW_FAULTS, REVIEW_FAULTS),
    ...faultsIn('parseStandardisedMeasure', MEASURE, MEASURE_FAULTS, MEASURE_FAULTS),
  ],
};
