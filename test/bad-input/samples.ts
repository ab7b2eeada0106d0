/** A valid assessment and valid records in which every field of every record is filled in somewhere. */
import { type Assessment, isLeft, type LetterDetails, parseCivilDate } from 'reunification-framework';
import { parseAssessment } from 'reunification-framework/factors/schema';

/** The same without parts that occur in two places, so that each place can be edited by itself. */
const asTree = <Value>(value: Value): Value => JSON.parse(JSON.stringify(value));

const evidence = {
  source: 'clinical-record',
  role: 'general-practitioner',
  nature: 'fact',
  happenedOn: '2025-01-15',
  recordedOn: '2025-01-16',
  shows: ['diagnosis', 'addiction'],
  reference: 'Letter of 16 January',
};
const rest = { children: ['child-1', 'child-2'], status: 'present', evidence: [evidence] };

/** Parents 3 and 4, children 3 and 4 and the last way home are referred to by nothing else. */
export const ASSESSMENT = asTree({
  edition: 'framework-2015',
  children: [
    { id: 'child-1', bornOn: '2020-02-29' },
    { id: 'child-2', infancy: 'past-first-year' },
    { id: 'child-3' },
    { id: 'child-4' },
  ],
  parents: [{ id: 'parent-1' }, { id: 'parent-2' }, { id: 'parent-3' }, { id: 'parent-4' }],
  waysHome: [
    { id: 'way-1', children: ['child-1', 'child-2'], parents: ['parent-1', 'parent-2'] },
    {
      id: 'way-2',
      children: ['child-1'],
      parents: ['parent-1'],
      notThere: [{ parent: 'parent-2', evidence: [evidence] }],
    },
    { id: 'way-3', children: ['child-2'], parents: ['parent-2'] },
  ],
  observations: [
    {
      ...rest,
      factor: 'neglect',
      about: { kind: 'child' },
      addressed: [
        { wayHome: 'way-1', how: 'being-addressed', evidence: [evidence], recordedOn: '2024-05-02' },
        { wayHome: 'way-2', how: 'not-known', evidence: [] },
      ],
      explanation: 'Agreed by all.',
    },
    { ...rest, factor: 'alcohol-or-drugs-abuse', about: { kind: 'parent', parent: 'parent-1' } },
    {
      ...rest,
      factor: 'lack-of-compliance',
      about: { kind: 'parents-together', parents: ['parent-1', 'parent-2'] },
    },
    { ...rest, factor: 'high-stress', about: { kind: 'household', parents: ['parent-1', 'parent-2'] } },
    { ...rest, factor: 'lack-of-resources', about: { kind: 'professionals' } },
    {
      ...rest,
      factor: 'violent-unsupportive-neighbourhood',
      about: { kind: 'social-setting', parents: ['parent-1'] },
    },
    {
      ...rest,
      factor: 'willingness-to-engage',
      about: { kind: 'parent', parent: 'parent-2' },
      mitigates: [
        {
          riskFactor: 'high-stress',
          about: { kind: 'household', parents: ['parent-1', 'parent-2'] },
          effect: 'effective',
          evidence: [evidence],
          recordedOn: '2024-05-02',
        },
        { riskFactor: 'neglect', about: { kind: 'child' }, effect: 'not-known', evidence: [] },
      ],
    },
    {
      ...rest,
      factor: 'secure-attachment',
      about: { kind: 'parent', parent: 'parent-1' },
      mitigates: [{ riskFactor: 'neglect', about: { kind: 'child' }, effect: 'not-effective', evidence: [] }],
    },
    { ...rest, factor: 'severe-growth-failure', about: { kind: 'child' }, status: 'absent' },
    { ...rest, factor: 'sadistic-abuse', about: { kind: 'child' }, status: 'not-known', evidence: [] },
  ],
  circumstances: [
    { ...rest, circumstance: 'previous-failed-return', about: { kind: 'child' } },
    { ...rest, circumstance: 'overcame-difficulties', about: { kind: 'parent', parent: 'parent-1' } },
    {
      ...rest,
      circumstance: 'no-change-after-support',
      about: { kind: 'parents-together', parents: ['parent-1', 'parent-2'] },
      addressed: [{ wayHome: 'way-2', how: 'being-addressed', evidence: [evidence], recordedOn: '2024-05-02' }],
    },
    {
      ...rest,
      circumstance: 'extreme-domestic-violence',
      about: { kind: 'household', parents: ['parent-1', 'parent-2'] },
    },
  ],
  capacityToChange: [
    {
      parents: ['parent-1'],
      children: ['child-1', 'child-2'],
      evidence: 'some',
      restsOn: [evidence],
      concludedOn: '2024-05-02',
    },
    { parents: ['parent-2'], children: ['child-1'], evidence: 'none', restsOn: [] },
    { parents: ['parent-1', 'parent-2'], children: ['child-1'], evidence: 'substantial', restsOn: [] },
  ],
});

/** Agreed as high where one view and the table say otherwise, with reasons. */
export const RECORD = {
  edition: 'framework-2015',
  child: 'child-1',
  wayHome: { parents: ['parent-1', 'parent-2'] },
  profile: {
    riskFactors: 'partly-addressed',
    protectiveFactors: 'apparent',
    capacityToChange: 'able',
    wishes: 'all-want-return',
    likelihoodOfRecurrence: 'some-possibility',
  },
  views: [
    { role: 'social-worker', person: 'person-1', level: 'high', recordedOn: '2025-03-01' },
    { role: 'team-manager', person: 'person-2', level: 'high', recordedOn: '2025-03-02' },
    { role: 'case-history-author', person: 'person-3', level: 'medium', recordedOn: '2025-03-03' },
  ],
  conferredOn: '2025-03-10',
  level: 'high',
  reasonForDifferenceFromViews: 'New information at the conference.',
  reasonForDifferenceFromTable: 'One risk outweighs the rest.',
  iro: { involved: true, person: 'person-4', on: '2025-03-11' },
};

/** The same, without an Independent Reviewing Officer. */
export const RECORD_WITHOUT_IRO = asTree({ ...RECORD, iro: { involved: false } });

const set = { by: 'person-1', setOn: '2025-02-01', reason: 'Seen at the visit.' };

/** Each indicator set once. */
export const SETTINGS = [
  { ...set, indicator: 'riskFactors', value: 'fully-addressed' },
  { ...set, indicator: 'protectiveFactors', value: 'none-apparent' },
  { ...set, indicator: 'capacityToChange', value: 'unable' },
  { ...set, indicator: 'wishes', value: 'ambivalent-or-opposed' },
  { ...set, indicator: 'likelihoodOfRecurrence', value: 'very-strong-possibility' },
];

/** What a letter to a family may say besides what was found. */
export const LETTER_DETAILS: LetterDetails = {
  wishesMayBeTold: false,
  reason: 'The help began late.',
  livesAt: 'in-care',
  legal: {
    status: 'section-20',
    facts: { isSixteenOrOver: false, youngPersonAgreed: false, hasOrderOnWhoCares: false },
  },
  contacts: { socialWorker: 'Jo', reviewingOfficer: 'R.', advocate: 'A.', complaints: 'C.', solicitor: 'S.' },
};

const happened = (id: string, happenedOn: string) => ({ id, happenedOn, recordedOn: '2025-06-29' });

/** From high to closing, with every kind of event; the last child and parent are referred to by nothing else. */
export const HISTORY = asTree({
  edition: 'framework-2015',
  child: { id: 'child-1', bornOn: '2020-02-29', servicesInvolvedInPregnancy: true },
  wayHome: { parents: ['parent-1', 'parent-2'] },
  events: [
    {
      kind: 'classification-agreed',
      ...happened('event-1', '2023-01-10'),
      level: 'medium',
      profile: RECORD.profile,
      agreedBy: [
        { role: 'social-worker', person: 'person-1' },
        { role: 'team-manager', person: 'person-2' },
        { role: 'independent-reviewer', person: 'person-3' },
      ],
      reason: 'Agreed by all.',
      knowingOf: ['event-2'],
    },
    {
      kind: 'observed',
      ...happened('event-2', '2023-02-10'),
      riskFactors: 'partly-addressed',
      protectiveFactors: 'apparent',
      capacityToChange: 'able',
      newRisk: false,
      knowingOf: ['event-2'],
      managedLapse: { reason: 'One bad week.' },
    },
    {
      kind: 'timescale-adjusted',
      ...happened('event-3', '2023-02-11'),
      clock: 'H1-further',
      months: 4,
      by: { role: 'social-worker', person: 'person-1' },
      reason: 'New evidence of change.',
    },
    { kind: 'child-timescale-set', ...happened('event-4', '2023-02-12'), until: '2025-12-31' },
    { kind: 'support-planned', ...happened('event-5', '2023-03-01'), until: '2024-03-31' },
    { kind: 'came-home', ...happened('event-6', '2023-03-10') },
    { kind: 'back-in-care', ...happened('event-7', '2024-01-10') },
    { kind: 'closed', ...happened('event-8', '2025-06-28') },
  ],
});

/** The same with an entry that was wrong, and the correction that withdraws it. */
export const CORRECTED_HISTORY = asTree({
  ...HISTORY,
  events: [
    ...HISTORY.events,
    { kind: 'child-timescale-set', ...happened('event-9', '2023-02-13'), until: '2026-12-31' },
    {
      kind: 'corrected',
      ...happened('event-10', '2025-06-29'),
      of: 'event-9',
      by: 'person-1',
      reason: 'Entered with the wrong year.',
      instead: 'event-4',
    },
  ],
});

const varied = (from: string) => ({ reason: 'Agreed by the board.', from });

/** A practice that varies all that can vary. */
export const PRACTICE = asTree({
  variations: [
    { kind: 'clock-months', ...varied('2024-02-29'), clock: 'L1-home', months: 9 },
    { kind: 'support-months', ...varied('2024-03-01'), months: 18 },
    { kind: 'every-lapse-breaks', ...varied('2024-03-02') },
    { kind: 'emphasised-factors', ...varied('2024-03-03'), factors: ['neglect', 'secure-attachment'] },
  ],
});

const asOf = parseCivilDate('2025-06-30');
if (isLeft(asOf)) throw new Error('no day');

/** The day asked about. */
export const AS_OF = asOf.right;

/** The sample, read. */
export const READ_ASSESSMENT: Assessment = (() => {
  const read = parseAssessment(ASSESSMENT);
  if (isLeft(read)) throw new Error(JSON.stringify(read.left));
  return read.right;
})();

/** A chronology with every field. */
export const CHRONOLOGY = {
  entries: [
    { id: 'e-1', what: 'moved house', recordedOn: '2023-05-02' },
    {
      id: 'e-2',
      what: 'the DV worker closed the case',
      happenedOn: '2023-04-01',
      until: '2023-04-30',
      recordedOn: '2023-05-02',
      source: 'agency-record',
      reference: 'file 7',
      saidBy: 'worker-1',
      role: 'social-worker',
      nature: 'opinion',
      bearsOn: ['neglect'],
      direction: 'improvement',
    },
  ],
  abbreviations: [{ short: 'DV', meaning: 'domestic violence' }],
};

/** A genogram with every field. */
export const GENOGRAM = {
  recordedOn: '2024-03-01',
  people: [
    { id: 'a', kind: 'female', label: 'A.B.', bornOn: '1990-01-01', hasDied: true, diedOn: '2020-01-01' },
    { id: 'b', kind: 'male' },
    { id: 'c', kind: 'not-known' },
    { id: 'd', kind: 'not-known' },
  ],
  partnerships: [
    {
      id: 'p',
      person: 'a',
      partner: 'b',
      kind: 'married',
      from: '2010-01-01',
      separatedOn: '2015-01-01',
      hasSeparated: true,
      isDivorced: true,
      divorcedOn: '2016-01-01',
    },
  ],
  parentages: [
    { child: 'c', parents: ['a', 'b'], kind: 'birth' },
    { child: 'd', parents: ['a'], kind: 'fostered' },
  ],
  bornTogether: [{ children: ['c', 'd'], areIdentical: false }],
};
