import { isLeft, isRight } from 'reunification-framework';
import {
  type CaseAssessment,
  type CaseEvidence,
  type CaseObservation,
  type CaseRecord,
  caseOn,
} from 'reunification-framework/case';
import { parseCase } from 'reunification-framework/case/schema';
import type { Chronology, ChronologyEntry, Evidence, Observation } from 'reunification-framework/factors';
import { describe, expect, it } from 'vitest';
import { asKnownOn } from '../../src/case/record/parts/as-known.js';
import { assessmentOf } from '../../src/case/record/parts/parts.js';
import { CASE_RECORD, HOME_TO_BOTH, TO_BOTH } from '../support/case-record.js';
import { day } from '../support/dates.js';
import { ASSESSED_ON, OBSERVED } from '../support/goals.js';
import { FATHER, forEveryHome, MOTHER } from '../support/observations.js';

const WRITTEN_ON = day('2023-02-10');

/** Evidence that says when it was written down, as an entry of the chronology must. */
const dated = (piece: Evidence): Evidence => ({ ...piece, recordedOn: piece.recordedOn ?? WRITTEN_ON });

/** The observations, with every piece of their evidence put through something. */
const withEvidence = (
  observations: readonly Observation[],
  put: (piece: Evidence) => CaseEvidence,
): readonly CaseObservation[] => {
  const all = (evidence: readonly Evidence[]): readonly CaseEvidence[] => evidence.map(put);
  return observations.map(({ evidence, addressed, mitigates, ...observation }) => ({
    ...observation,
    evidence: all(evidence),
    addressed: addressed?.map((one) => ({ ...one, evidence: all(one.evidence) })),
    mitigates: mitigates?.map((one) => ({ ...one, evidence: all(one.evidence) })),
  }));
};

const FOUND = forEveryHome(OBSERVED, [{ id: TO_BOTH }]);

/** Whether a home has somebody who is kept away is said with evidence too. */
const STAYS_AWAY: Evidence = {
  source: 'agency-record',
  role: 'police',
  nature: 'fact',
  happenedOn: day('2023-02-08'),
  recordedOn: WRITTEN_ON,
};

const HOME_TO_MOTHER = { id: 'to mother', parents: [MOTHER], classifications: [], events: [] } as const;

const recordWith = (put: (piece: Evidence) => CaseEvidence, chronology: Chronology | undefined): CaseRecord => ({
  ...CASE_RECORD,
  format: 2,
  waysHome: [HOME_TO_BOTH, { ...HOME_TO_MOTHER, notThere: [{ parent: FATHER, evidence: [put(STAYS_AWAY)] }] }],
  assessments: [
    {
      recordedOn: ASSESSED_ON,
      observations: withEvidence(FOUND, put),
      circumstances: [
        {
          circumstance: 'no-change-after-support',
          children: [CASE_RECORD.child.id],
          about: { kind: 'parent', parent: MOTHER },
          status: 'present',
          evidence: [put(STAYS_AWAY)],
          addressed: [{ wayHome: TO_BOTH, how: 'being-addressed', evidence: [put(STAYS_AWAY)] }],
        },
      ],
      capacityToChange: [
        { parents: [MOTHER, FATHER], children: [CASE_RECORD.child.id], evidence: 'some', restsOn: [put(STAYS_AWAY)] },
      ],
    },
  ],
  chronology,
});

const repeated = recordWith(dated, undefined);

const entries: ChronologyEntry[] = [];
const pointing = recordWith((piece) => {
  const { shows, recordedOn = WRITTEN_ON, ...says } = dated(piece);
  const id = `entry ${entries.length}`;
  entries.push({ ...says, id, what: 'what happened', recordedOn });
  return { source: 'chronology', entry: id, ...(shows === undefined ? {} : { shows }) };
}, undefined);
const pointed: CaseRecord = { ...pointing, chronology: { entries } };

const lines = (record: unknown): readonly string[] => {
  const read = parseCase(JSON.parse(JSON.stringify(record)));
  return isLeft(read) ? read.left.map(({ code, path }) => `${code} at ${path.join('.')}`) : [];
};

const [assessed] = pointed.assessments ?? [];
if (assessed === undefined) throw new Error('an assessment');
const [firstEntry] = entries;
if (firstEntry === undefined) throw new Error('an entry');

/** The case with one observation on one piece of evidence. */
const restingOn = (changes: Partial<ChronologyEntry>, shows?: Evidence['shows']): CaseRecord => {
  const assessment: CaseAssessment = {
    recordedOn: ASSESSED_ON,
    observations: [
      {
        factor: 'neglect',
        children: [CASE_RECORD.child.id],
        about: { kind: 'child' },
        status: 'present',
        evidence: [{ source: 'chronology', entry: 'the entry', shows }],
      },
    ],
    circumstances: [],
    capacityToChange: [],
  };
  return {
    ...CASE_RECORD,
    format: 2,
    waysHome: [HOME_TO_MOTHER],
    assessments: [assessment],
    chronology: {
      entries: [{ id: 'the entry', what: 'left alone', recordedOn: WRITTEN_ON, source: 'agency-record', ...changes }],
    },
  };
};

describe('Evidence that stands in the chronology', () => {
  it('there is in every place that holds evidence', () => {
    expect(entries.length).toBeGreaterThan(10);
    expect(lines(pointed)).toEqual([]);
    expect(lines(repeated)).toEqual([]);
  });

  it.each(['2023-02-01', ASSESSED_ON, '2024-03-25', '2025-06-30'])(
    'counts as if it were repeated, as of %s',
    (asOf) => {
      const question = { asOf: day(asOf) };
      expect(caseOn(pointed, question)).toEqual(caseOn(repeated, question));
    },
  );

  it('counts as if it were repeated, by what was known on an earlier day', () => {
    const question = { asOf: day('2025-06-30'), knownOn: ASSESSED_ON };
    expect(caseOn(pointed, question)).toEqual(caseOn(repeated, question));
  });

  const suggestionIn = (record: CaseRecord) =>
    caseOn(record, { asOf: day('2024-03-25') }).waysHome[0]?.indicated?.suggested;

  it('changes what is suggested, where it was not known yet', () => {
    const later = entries.map((entry) => ({ ...entry, recordedOn: day('2025-01-01') }));
    expect(suggestionIn({ ...pointed, chronology: { entries: later } })).not.toEqual(suggestionIn(pointed));
  });

  const pieceIn = (record: CaseRecord, knownOn = '2025-06-30') =>
    record.assessments?.flatMap(
      (one) => assessmentOf(asKnownOn(record, day(knownOn)), one).observations[0]?.evidence ?? [],
    );
  const NOTHING_KNOWN = { source: 'other', role: 'not-recorded', nature: 'not-recorded' };

  it('is nothing that is known, before it was written down', () => {
    const written = restingOn({ role: 'police', nature: 'fact', happenedOn: day('2023-02-01') }, ['diagnosis']);
    expect(pieceIn(written, '2023-02-09')).toEqual([NOTHING_KNOWN]);
    expect(pieceIn(written, WRITTEN_ON)).toMatchObject([{ role: 'police', shows: ['diagnosis'] }]);
  });

  it('does not say what its entry leaves out: neither who, nor of which nature, nor when it happened', () => {
    expect(pieceIn(restingOn({}))).toEqual([
      { source: 'agency-record', role: 'not-recorded', nature: 'not-recorded', recordedOn: WRITTEN_ON },
    ]);
    expect(pieceIn(restingOn({ source: undefined, role: 'police', nature: 'fact' }))).toEqual([NOTHING_KNOWN]);
  });

  it('counts from its last day, where it went on for a while', () => {
    const during = { happenedOn: day('2023-01-01'), until: day('2023-02-03'), reference: 'file 7' };
    expect(pieceIn(restingOn(during))).toMatchObject([{ happenedOn: '2023-02-03', reference: 'file 7' }]);
  });
});

describe('A case is refused', () => {
  it('where evidence names an entry that the chronology does not have', () => {
    expect(lines({ ...restingOn({}), chronology: { entries: [] } })).toEqual([
      'record.evidence-of-unknown-entry at assessments.0.observations.0.evidence.0.entry',
    ]);
    expect(lines({ ...restingOn({}), chronology: undefined })).toEqual([
      'record.evidence-of-unknown-entry at assessments.0.observations.0.evidence.0.entry',
    ]);
  });

  it('with a finding for each place', () => {
    const without = { ...pointed, chronology: { entries: [] } };
    const found = lines(without);
    expect(found).toHaveLength(entries.length);
    expect(found).toContain('record.evidence-of-unknown-entry at waysHome.1.notThere.0.evidence.0.entry');
    expect(found).toContain('record.evidence-of-unknown-entry at assessments.0.capacityToChange.0.restsOn.0.entry');
  });

  it('but not where an entry could not be read, and may be the one', () => {
    const unread = { ...restingOn({}), chronology: { entries: [{ id: 7 }] } };
    expect(lines(unread).filter((line) => line.startsWith('record'))).toEqual([]);
  });

  it.each([
    ['the day before', '2023-01-31', []],
    ['the same day', ASSESSED_ON, []],
    ['a later day', '2099-01-01', ['record.evidence-of-later-entry at assessments.0.observations.0.evidence.0.entry']],
  ])('where an assessment rests on an entry written down after it: %s', (_, recordedOn, expected) => {
    expect(lines(restingOn({ recordedOn: day(recordedOn) }))).toEqual(expected);
  });

  it('where the entry does not say where it was found', () => {
    expect(lines(restingOn({ source: undefined }))).toEqual([
      'record.evidence-without-source at chronology.entries.0.source',
    ]);
  });

  it('where a document in format 1 has such evidence', () => {
    expect(lines({ ...restingOn({}), format: 1, chronology: undefined })).toEqual([
      'record.part-of-format-2 at assessments.0.observations.0.evidence.0.source',
    ]);
  });

  it('where the chronology contradicts itself', () => {
    expect(lines(restingOn({ happenedOn: day('2023-02-11') }))).toEqual([
      'chronology.recorded-before-it-happened at chronology.entries.0.happenedOn',
    ]);
  });

  it('where the wrong one of the two forms of evidence is filled in, with the field', () => {
    const mixed = JSON.parse(
      JSON.stringify(restingOn({})).replace('"entry":"the entry"', '"entry":"the entry","role":"police"'),
    );
    expect(lines(mixed)).toEqual(['shape.unknown-field at assessments.0.observations.0.evidence.0']);
    const neither = JSON.parse(JSON.stringify(restingOn({})).replace('"entry":"the entry"', '"entry":7'));
    expect(lines(neither)).toContain('shape.wrong-type at assessments.0.observations.0.evidence.0.entry');
  });

  it('and is read where it holds together', () => {
    expect(isRight(parseCase(JSON.parse(JSON.stringify(restingOn({})))))).toBe(true);
  });
});
