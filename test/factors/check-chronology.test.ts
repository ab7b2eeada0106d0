import {
  CHRONOLOGY_CONTRADICTIONS,
  CHRONOLOGY_FINDINGS,
  type Chronology,
  type ChronologyEntry,
  type ChronologyFindingCode,
  checkChronology,
} from 'reunification-framework/factors';
import { describe, expect, it } from 'vitest';
import { day } from '../support/dates.js';

const AS_OF = day('2024-06-30');

/** An entry in which nothing is missing. */
const entry = (changes: Partial<ChronologyEntry> = {}): ChronologyEntry => ({
  id: 'c-1',
  what: 'The children were found alone at night.',
  happenedOn: day('2024-06-01'),
  recordedOn: day('2024-06-03'),
  source: 'agency-record',
  saidBy: 'officer-1',
  role: 'police',
  nature: 'fact',
  bearsOn: ['neglect'],
  direction: 'deterioration',
  ...changes,
});

const better = (changes: Partial<ChronologyEntry> = {}): ChronologyEntry =>
  entry({
    id: 'c-2',
    what: 'Mother keeps every appointment.',
    happenedOn: day('2024-06-10'),
    recordedOn: day('2024-06-11'),
    bearsOn: ['willingness-to-engage'],
    direction: 'improvement',
    ...changes,
  });

/** A chronology in which nothing is missing. */
const WHOLE: Chronology = { entries: [entry(), better()] };

const foundIn = (chronology: Chronology, asOf = AS_OF): readonly string[] =>
  checkChronology(chronology, { asOf }).findings.map(({ code, path }) => `${code} at ${path.join('.')}`);

const written = (what: string, abbreviations: Chronology['abbreviations'] = []): readonly string[] =>
  foundIn({ entries: [entry({ what }), better()], abbreviations });

/** One fault each: where it is found, and that putting it right leaves nothing. */
const FAULTS: Readonly<Record<ChronologyFindingCode, readonly [path: string, broken: Chronology, asOf?: string]>> = {
  'chronology.entry-id-repeated': ['entries.1.id', { entries: [entry(), better({ id: 'c-1' })] }],
  'chronology.ended-before-it-began': ['entries.0.until', { entries: [entry({ until: day('2024-05-31') }), better()] }],
  'chronology.recorded-before-it-happened': [
    'entries.0.happenedOn',
    { entries: [entry({ recordedOn: day('2024-05-31') }), better()] },
  ],
  'chronology.abbreviation-repeated': [
    'abbreviations.1.short',
    {
      entries: [entry({ what: 'The HV called.' }), better()],
      abbreviations: [
        { short: 'HV', meaning: 'health visitor' },
        { short: 'HV', meaning: 'home visit' },
      ],
    },
  ],
  'chronology.no-entries': ['entries', { entries: [] }],
  'chronology.recorded-after-as-of': [
    'entries.2.recordedOn',
    { entries: [...WHOLE.entries, entry({ id: 'c-3', recordedOn: day('2024-07-01') })] },
  ],
  'chronology.text-missing': ['entries.0.what', { entries: [entry({ what: ' ' }), better()] }],
  'chronology.undated': ['entries.0.happenedOn', { entries: [entry({ happenedOn: undefined }), better()] }],
  'chronology.source-missing': ['entries.0.source', { entries: [entry({ source: undefined }), better()] }],
  'chronology.who-missing': ['entries.0.saidBy', { entries: [entry({ saidBy: undefined }), better()] }],
  'chronology.role-missing': ['entries.0.role', { entries: [entry({ role: 'not-recorded' }), better()] }],
  'chronology.nature-missing': ['entries.0.nature', { entries: [entry({ nature: 'not-recorded' }), better()] }],
  'chronology.same-entry-twice': ['entries.2', { entries: [...WHOLE.entries, entry({ id: 'c-3' })] }],
  'chronology.abbreviation-without-key': [
    'entries.0.what',
    { entries: [entry({ what: 'Seen by the CPN.' }), better()] },
  ],
  'chronology.written-in-capitals': ['entries.0.what', { entries: [entry({ what: 'SEEN AT HOME' }), better()] }],
  'chronology.abbreviation-not-used': [
    'abbreviations.0.short',
    { ...WHOLE, abbreviations: [{ short: 'CPN', meaning: 'community psychiatric nurse' }] },
  ],
  'chronology.meaning-missing': [
    'abbreviations.0.meaning',
    { entries: [entry(), better()], abbreviations: [{ short: 'Mother', meaning: ' ' }] },
  ],
  'chronology.two-abbreviations-for-one': [
    'abbreviations.1.meaning',
    {
      entries: [entry({ what: 'The DV and the DA go on.' }), better()],
      abbreviations: [
        { short: 'DV', meaning: 'Domestic  abuse' },
        { short: 'DA', meaning: 'domestic abuse' },
      ],
    },
  ],
  'chronology.only-deterioration': ['entries', { entries: [entry(), better({ direction: undefined })] }],
  'chronology.only-improvement': ['entries', { entries: [entry({ direction: undefined }), better()] }],
  'chronology.direction-missing': [
    'entries',
    { entries: [entry({ direction: undefined }), better({ direction: undefined })] },
  ],
  'chronology.only-risk-factors': ['entries', { entries: [entry(), better({ bearsOn: undefined })] }],
  'chronology.only-protective-factors': ['entries', { entries: [entry({ bearsOn: [] }), better()] }],
  'chronology.factors-missing': ['entries', { entries: [entry({ bearsOn: [] }), better({ bearsOn: undefined })] }],
};

describe('A chronology in which Annex 3 misses nothing', () => {
  it('has nothing to find', () => {
    expect(foundIn(WHOLE)).toEqual([]);
  });

  it.each(Object.entries(FAULTS))('%s: is found alone, where it is', (code, [path, broken]) => {
    expect(foundIn(broken)).toEqual([`${code} at ${path}`]);
  });

  it('has only what is wrong in itself as contradictions, and they must be put right', () => {
    for (const code of CHRONOLOGY_CONTRADICTIONS) expect(CHRONOLOGY_FINDINGS[code].severity).toBe('must');
  });
});

describe('The days of an entry', () => {
  it.each([
    ['the day before', '2024-05-31', ['chronology.recorded-before-it-happened at entries.0.happenedOn']],
    ['the day itself', '2024-06-01', []],
    ['the day after', '2024-06-02', []],
  ])('an event can be written down on %s: %s', (_, recordedOn, expected) => {
    expect(foundIn({ entries: [entry({ recordedOn: day(recordedOn) }), better()] })).toEqual(expected);
  });

  it.each([
    ['2024-05-31', ['chronology.ended-before-it-began at entries.0.until']],
    ['2024-06-01', []],
    ['2024-06-03', []],
    ['2024-06-04', ['chronology.recorded-before-it-happened at entries.0.until']],
  ])('an event that began on 1 June and was written down on 3 June can have ended on %s', (until, expected) => {
    expect(foundIn({ entries: [entry({ until: day(until) }), better()] })).toEqual(expected);
  });

  it('what is written down later says nothing about the day asked about, but that it is there', () => {
    const later = entry({ id: 'c-9', recordedOn: day('2024-07-01'), source: undefined, what: 'The CPN left.' });
    const { gaps, themes, balance, findings } = checkChronology(
      { entries: [...WHOLE.entries, later] },
      { asOf: AS_OF },
    );
    const before = checkChronology(WHOLE, { asOf: AS_OF });
    expect({ gaps, themes, balance }).toEqual({ gaps: before.gaps, themes: before.themes, balance: before.balance });
    expect(findings.map(({ code }) => code)).toEqual(['chronology.recorded-after-as-of']);
  });
});

describe('An abbreviation', () => {
  it.each([
    'The CPN visited.',
    'Two HVs visited.',
    'The IRO’s view.',
    "The IRO's view.",
    'Seen in A&E.',
    'More D.V. at home.',
    'PHQ-9 was done.',
    'A CP/LAC meeting.',
    'IV drug use.',
    'Ended.GP told.',
    'SpLD was found.',
    'CPN VISIT',
  ])('is asked about where the key does not have it: %s', (what) => {
    expect(written(what)).toEqual(['chronology.abbreviation-without-key at entries.0.what']);
  });

  it.each([
    'Mother met Dr McDonald on a Monday.',
    'A second child, Ward III.',
    'I was told on 3 May.',
    'X-ray of the arm.',
  ])('is not seen in %s', (what) => {
    expect(written(what)).toEqual([]);
  });

  it.each([
    ['The CPNs visited.', 'CPN'],
    ['The IRO’s view.', 'IRO'],
    ['Seen in A&E.', 'A&E'],
    ['More D.V. at home.', 'DV'],
    ['More DV at home.', 'D.V.'],
    ['PHQ-9 was done.', 'PHQ-9'],
    ['The hv called.', 'hv'],
    ['An s.47 enquiry.', 's.47'],
    ['Seen w/c 3 May.', 'w/c'],
    ['Two social workers (sws).', 'sws'],
  ])('is explained, and used, where the text is “%s” and the key has %s', (what, short) => {
    expect(written(what, [{ short, meaning: 'as it is in the key' }])).toEqual([]);
  });

  it('without a meaning explains nothing', () => {
    expect(written('The CPN visited.', [{ short: 'CPN', meaning: ' ' }])).toEqual([
      'chronology.abbreviation-without-key at entries.0.what',
      'chronology.meaning-missing at abbreviations.0.meaning',
    ]);
  });

  it('of several words is not looked for in the texts', () => {
    expect(written('A child in need plan.', [{ short: 'C i N', meaning: 'child in need' }])).toEqual([]);
  });

  it('is never repeated by what is found', () => {
    const { findings } = checkChronology({ entries: [entry({ what: 'The QXZ came.' })] }, { asOf: AS_OF });
    expect(JSON.stringify(findings)).not.toContain('QXZ');
  });
});

describe('What the chronology tells nothing of', () => {
  const happened = (id: string, happenedOn: string, until?: string): ChronologyEntry =>
    entry({ id, happenedOn: day(happenedOn), until: until === undefined ? undefined : day(until), recordedOn: AS_OF });
  const gapsOf = (asOf: string, ...entries: readonly ChronologyEntry[]) =>
    checkChronology(
      { entries: entries.map((one) => ({ ...one, recordedOn: day(asOf) })) },
      { asOf: day(asOf) },
    ).gaps.map(({ after, before = 'now', months }) => `${after} to ${before}: ${months}`);

  it.each([
    ['the day before', '2024-02-28', []],
    ['the day', '2024-02-29', ['a to now: 1']],
    ['the day after', '2024-03-01', ['a to now: 1']],
  ])('a month after 31 January is over at the end of February: %s', (_, asOf, expected) => {
    expect(gapsOf(asOf, happened('a', '2024-01-31'))).toEqual(expected);
  });

  it.each([
    ['2025-01-14', ['a to now: 11']],
    ['2025-01-15', ['a to now: 12']],
    ['2025-01-16', ['a to now: 12']],
  ])('a year after 15 January 2024, on %s', (asOf, expected) => {
    expect(gapsOf(asOf, happened('a', '2024-01-15'))).toEqual(expected);
  });

  it('lies between entries in whatever order they are written', () => {
    expect(gapsOf('2024-06-30', happened('b', '2024-04-01'), happened('a', '2024-01-01'))).toEqual([
      'a to b: 3',
      'b to now: 2',
    ]);
  });

  it('is filled by what went on for a while, and by what lies within it', () => {
    expect(
      gapsOf(
        '2024-06-30',
        happened('a', '2024-01-01', '2024-05-31'),
        happened('b', '2024-02-01'),
        happened('c', '2024-06-15'),
      ),
    ).toEqual([]);
  });

  it('is not filled by an entry whose days contradict each other, or that has none', () => {
    const backwards = happened('b', '2024-03-01', '2024-02-01');
    const undated = entry({ id: 'c', happenedOn: undefined });
    expect(gapsOf('2024-06-30', happened('a', '2024-01-01'), backwards, undated)).toEqual(['a to now: 5']);
  });

  it('begins with the last day of an entry of which only that is known', () => {
    const ended = entry({ id: 'b', happenedOn: undefined, until: day('2024-03-01') });
    expect(gapsOf('2024-06-30', ended)).toEqual(['b to now: 3']);
  });

  it('is not said of a chronology in which nothing has a day', () => {
    expect(gapsOf('2024-06-30', entry({ happenedOn: undefined }))).toEqual([]);
  });
});

describe('Themes and balance', () => {
  it('each factor has its entries, the earliest first, in the order of page 25', () => {
    const { themes, balance } = checkChronology(
      {
        entries: [
          entry({ id: 'undated', happenedOn: undefined, bearsOn: ['neglect'] }),
          entry({ id: 'second', happenedOn: day('2024-06-02'), bearsOn: ['high-stress', 'neglect', 'neglect'] }),
          better({ id: 'first', happenedOn: day('2024-06-01'), bearsOn: ['neglect', 'social-support'] }),
        ],
      },
      { asOf: AS_OF },
    );
    expect(themes).toEqual([
      { factor: 'neglect', entries: ['first', 'second', 'undated'] },
      { factor: 'high-stress', entries: ['second'] },
      { factor: 'social-support', entries: ['first'] },
    ]);
    expect(balance).toEqual({ improvements: 1, deteriorations: 2, notRecorded: 0 });
  });
});

it('a long chronology full of marks is read in a moment', () => {
  const what = `${'!'.repeat(4_999)}a${'.&'.repeat(2_500)}`;
  const entries = Array.from({ length: 200 }, (_, place) => entry({ id: `c-${place}`, what }));
  const started = performance.now();
  checkChronology({ entries }, { asOf: AS_OF });
  expect(performance.now() - started).toBeLessThan(3_000);
});
