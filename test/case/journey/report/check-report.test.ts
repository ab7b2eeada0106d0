import type {
  CaseRecord,
  CaseReport,
  CaseWayHome,
  ReportQuestionId,
  ReportSignature,
} from 'reunification-framework/case';
import { checkReport, type ReportCheck, type ReportLine, type ReportQuestion } from 'reunification-framework/journey';
import { describe, expect, it } from 'vitest';
import { CASE_RECORD, HOME_TO_BOTH, TO_BOTH } from '../../../support/case-record.js';
import { ASKED_ON, BANK_HOLIDAYS } from '../../../support/coming-home.js';
import { day } from '../../../support/dates.js';
import { backInCare, cameHome, corrected } from '../../../support/histories.js';
import { evidence, FATHER, MOTHER } from '../../../support/observations.js';

const QUESTION: ReportQuestion = { asOf: ASKED_ON, bankHolidays: BANK_HOLIDAYS };

const text = (question: ReportQuestionId, words: string, by = 'the worker') => ({ question, text: words, by });

const signed = (role: ReportSignature['role'], by: string, on = '2024-03-22'): ReportSignature => ({
  role,
  by,
  on: day(on),
});

const SIGNATURES: readonly ReportSignature[] = [
  signed('nominated-officer', 'the officer'),
  signed('childrens-services', 'the worker'),
  signed('childrens-services', 'the second worker'),
  signed('team-manager', 'the manager'),
  signed('independent-reviewing-officer', 'the reviewing officer'),
];

/** Finished after the last classification, the last assessment and the decision. */
const FINISHED: CaseReport = {
  id: 'report',
  madeOn: day('2024-03-20'),
  recordedOn: day('2024-03-20'),
  written: [text('child-wishes', 'Wants to live at home.')],
  signatures: SIGNATURES,
};

const caseWith = (parts: Partial<CaseRecord>): CaseRecord => ({ ...CASE_RECORD, format: 2, ...parts });
const withReport = (...reports: readonly Partial<CaseReport>[]): CaseRecord =>
  caseWith({ reports: reports.map((changes) => ({ ...FINISHED, ...changes })) });
const withHome = (changes: Partial<CaseWayHome>, parts: Partial<CaseRecord> = {}): CaseRecord =>
  caseWith({ reports: [FINISHED], waysHome: [{ ...HOME_TO_BOTH, ...changes }], ...parts });

const check = (record: CaseRecord, more: Partial<ReportQuestion> = {}): ReportCheck =>
  checkReport(record, { ...QUESTION, ...more });
const codesIn = ({ findings }: ReportCheck): readonly string[] => findings.map(({ code }) => code);
const answerTo = ({ questions }: ReportCheck, asked: ReportQuestionId) => {
  const answer = questions.find(({ id }) => id === asked);
  if (answer === undefined) throw new Error('No such question');
  return answer;
};
const verdict = (record: CaseRecord, asked: ReportQuestionId, more: Partial<ReportQuestion> = {}): string =>
  answerTo(check(record, more), asked).verdict;
const partsOf = (record: CaseRecord, asked: ReportQuestionId): readonly (readonly [string, string, boolean])[] =>
  answerTo(check(record), asked).filledBy.map(({ part, path, isWhole }) => [part, path.join('.'), isWhole]);
const line = (record: CaseRecord, id: ReportLine, more: Partial<ReportQuestion> = {}): string | undefined =>
  check(record, more).signatures.find((one) => one.id === id)?.verdict;

describe('Which report counts', () => {
  it('is the one finished last, with its place in the case', () => {
    const earlier = { id: 'earlier', madeOn: day('2024-03-19'), recordedOn: day('2024-03-19') };
    for (const record of [withReport(earlier, {}), withReport({}, earlier)])
      expect(check(record).report?.id).toBe('report');
    expect(check(withReport(earlier, {})).report).toEqual({
      id: 'report',
      path: ['reports', 1],
      madeOn: '2024-03-20',
      recordedOn: '2024-03-20',
    });
  });

  it('is none where none was written, and that is said', () => {
    const result = check(caseWith({}));
    expect(result.report).toBeUndefined();
    expect(codesIn(result)).toContain('report.none');
    expect(codesIn(result)).not.toContain('report.not-signed');
  });

  it('is never one of another way home', () => {
    const result = check(withReport({ wayHome: 'to father' }));
    expect(result.report).toBeUndefined();
    expect(codesIn(result)).toContain('report.none');
    expect(answerTo(result, 'child-wishes').verdict).toBe('missing');
  });

  it('can be one for every way home', () => {
    expect(check(withReport({ wayHome: TO_BOTH })).report?.id).toBe('report');
    expect(check(withReport({ wayHome: undefined })).report?.id).toBe('report');
  });

  it.each([
    ['2023-01-31', 'report.of-earlier-period'],
    ['2023-02-01', undefined],
    ['2023-02-02', undefined],
  ])('is of this time in care, which began on 1 February 2023: %s', (on, code) => {
    const result = check(withReport({ madeOn: day(on), recordedOn: day(on) }));
    expect(codesIn(result).includes('report.of-earlier-period')).toBe(code !== undefined);
    expect(result.report === undefined).toBe(code !== undefined);
  });

  it.each([
    ['2024-03-20', true],
    ['2024-03-21', false],
    ['2024-03-22', false],
  ])('is not from before the child went back into care on 21 March 2024: %s', (on, isEarlier) => {
    const events = [...HOME_TO_BOTH.events, cameHome('2024-03-01'), backInCare('2024-03-21')];
    const record = withHome({ events }, { reports: [{ ...FINISHED, madeOn: day(on), recordedOn: day(on) }] });
    expect(codesIn(check(record)).includes('report.of-earlier-period')).toBe(isEarlier);
  });

  it.each([
    ['2024-02-14', true],
    ['2024-02-15', false],
    ['2024-02-16', false],
  ])('is not of an attempt that people gave up on 15 February, and took up again in March: %s', (on, isEarlier) => {
    const decided = day('2024-02-15');
    const given = (answered: string) =>
      check(
        withHome(
          { recorded: { 'return-decided': { kind: 'done', on: day(answered), by: 'the review' } } },
          {
            decisionsAgainstReturn: [{ wayHome: TO_BOTH, decidedOn: decided, recordedOn: decided }],
            reports: [{ ...FINISHED, madeOn: day(on), recordedOn: day(on) }],
          },
        ),
      );
    expect(codesIn(given('2024-03-18')).includes('report.of-earlier-period')).toBe(isEarlier);
    // Nor is a decision for the return of that attempt one for this.
    expect(given(on).isReturnDecided).toBe(isEarlier ? 'cannot-say' : 'yes');
  });

  it('cannot be held against a time in care that nobody recorded, and people are asked', () => {
    const result = check(caseWith({ legal: [], reports: [FINISHED] }));
    expect(result.report?.id).toBe('report');
    expect(codesIn(result)).toContain('report.period-not-known');
    expect(codesIn(check(withReport({})))).not.toContain('report.period-not-known');
  });

  it('is none where two are of one day', () => {
    const result = check(withReport({}, { id: 'another' }));
    expect(result.report).toBeUndefined();
    expect(codesIn(result)).toContain('report.two-of-one-day');
    expect(answerTo(result, 'child-wishes').verdict).toBe('missing');
  });

  it('is a draft only where none is finished', () => {
    const draft = { id: 'draft', madeOn: undefined, recordedOn: day('2024-03-22') };
    expect(check(withReport(draft, {})).report?.id).toBe('report');
    const result = check(withReport(draft));
    expect(result.report).toMatchObject({ id: 'draft', madeOn: undefined });
    expect(codesIn(result)).toContain('report.draft');
  });

  it('is a draft where it was recorded before the day on which it was to be finished', () => {
    const result = check(withReport({ recordedOn: day('2024-03-19') }));
    expect(result.report?.madeOn).toBeUndefined();
    expect(codesIn(result)).toContain('report.recorded-before-finished');
    expect(result.signatures.map(({ verdict: stands }) => stands)).not.toContain('signed');
  });

  it.each([
    ['2024-03-19', undefined],
    ['2024-03-20', 'report'],
    ['2024-03-21', 'report'],
  ])('is not one of a later day: on %s', (asOf, id) => {
    expect(check(withReport({}), { asOf: day(asOf) }).report?.id).toBe(id);
  });

  it('is not one that was recorded later than people knew', () => {
    const late = withReport({ recordedOn: day('2024-03-24') });
    expect(check(late, { knownOn: day('2024-03-23') }).report).toBeUndefined();
    expect(check(late, { knownOn: day('2024-03-24') }).report?.id).toBe('report');
  });

  it.each([
    ['2024-03-14', true],
    ['2024-03-15', false],
    ['2024-03-16', false],
  ])('is out of date where people classified on 15 March after it was finished: %s', (on, isBefore) => {
    const [first, last] = HOME_TO_BOTH.classifications;
    if (first === undefined || last === undefined) throw new Error('The case has been classified twice');
    const views = last.views.map((view) => ({ ...view, recordedOn: day('2024-03-15') }));
    const again = { ...last, conferredOn: day('2024-03-15'), recordedOn: day('2024-03-15'), views };
    const record = withHome(
      { classifications: [first, again] },
      { reports: [{ ...FINISHED, madeOn: day(on), recordedOn: day(on) }] },
    );
    expect(codesIn(check(record)).includes('report.before-classification')).toBe(isBefore);
  });

  it('is looked at again where an assessment or the decision came after it', () => {
    const on = { madeOn: day('2023-12-14'), recordedOn: day('2023-12-14') };
    expect(codesIn(check(withReport(on)))).toEqual(
      expect.arrayContaining(['report.before-assessment', 'report.before-decision', 'report.before-classification']),
    );
    expect(codesIn(check(withReport({}))).filter((code) => code.startsWith('report.before'))).toEqual([]);
  });
});

describe('What people wrote', () => {
  it('answers a question that the record cannot', () => {
    const answer = answerTo(check(withReport({})), 'child-wishes');
    expect(answer.verdict).toBe('written');
    expect(answer.writtenAt).toEqual([['reports', 0, 'written', 0]]);
    expect(answer.settledBy).toEqual([]);
  });

  it('stands beside what the record holds', () => {
    expect(verdict(withReport({}), 'risk-now')).toBe('part-filled');
    expect(verdict(withReport({ written: [text('risk-now', 'Neglect weighs most.')] }), 'risk-now')).toBe('both');
  });

  it.each([' ', 'tbc', '…', '-'])('answers nothing where it says nothing: %j', (words) => {
    const result = check(withReport({ written: [text('child-wishes', words)] }));
    expect(answerTo(result, 'child-wishes').verdict).toBe('missing');
    expect(result.findings.find(({ code }) => code === 'report.text-says-nothing')?.path).toEqual([
      ...['reports', 0, 'written', 0, 'text'],
    ]);
  });

  it('names who wrote it, or people are asked', () => {
    expect(codesIn(check(withReport({ written: [text('child-wishes', 'Wants to.', ' ')] })))).toContain(
      'report.text-by-nobody',
    );
  });

  it('to a question that is not asked after the decision, is pointed out and answers nothing', () => {
    const result = check(withReport({ written: [text('next-steps-no', 'Fostering.')] }));
    expect(answerTo(result, 'next-steps-no').verdict).toBe('does-not-apply');
    expect(codesIn(result)).toContain('report.text-not-asked');
  });

  it('can say that a question does not arise, where the form leaves that open', () => {
    expect(answerTo(check(withReport({})), 'child-new-partner').unless).toBe('there is no new partner');
    expect(verdict(withReport({ written: [text('child-new-partner', 'There is none.')] }), 'child-new-partner')).toBe(
      'written',
    );
  });
});

describe('The child’s age and time in care', () => {
  const born = (on: string | undefined, from = '2023-02-01'): CaseRecord =>
    withHome(
      {},
      {
        child: { ...CASE_RECORD.child, bornOn: on === undefined ? undefined : day(on) },
        legal: [{ kind: 'looked-after', id: 'l', from: day(from), recordedOn: day(from) }],
      },
    );

  it('are filled by the record where both days are known', () => {
    expect(verdict(born('2016-05-04'), 'child-age-entry')).toBe('filled-by-record');
    expect(verdict(born(undefined), 'child-age-entry')).toBe('missing');
    expect(verdict(caseWith({ legal: undefined }), 'child-age-entry')).toBe('missing');
  });

  it('cannot be said where the child is born after coming into care', () => {
    expect(verdict(born('2023-02-02'), 'child-age-entry')).toBe('cannot-say');
    expect(verdict(born('2023-02-01'), 'child-age-entry')).toBe('filled-by-record');
  });

  it('cannot be said where the record contradicts itself on being looked after', () => {
    const legal: CaseRecord['legal'] = [
      ...(CASE_RECORD.legal ?? []),
      { kind: 'no-longer-looked-after', id: 'end', from: day('2023-06-01'), recordedOn: day('2023-06-01') },
    ];
    const placements: CaseRecord['placements'] = [
      { id: 'later', from: day('2023-07-01'), recordedOn: day('2023-07-01'), kind: 'other' },
    ];
    expect(verdict(caseWith({ legal, placements }), 'child-age-entry')).toBe('cannot-say');
    expect(verdict(caseWith({ legal, placements }), 'child-time-placements')).toBe('cannot-say');
  });

  it.each([
    ['2023-01-31', 'part-filled'],
    ['2023-02-01', 'filled-by-record'],
    ['2023-02-02', 'part-filled'],
  ])(
    'count placements as all of them only if the first began when care did, on 1 February 2023: %s',
    (from, stands) => {
      const placements = [{ id: 'p', from: day(from), recordedOn: day(from), kind: 'other' } as const];
      expect(verdict(caseWith({ placements }), 'child-time-placements')).toBe(stands);
    },
  );

  it('say nothing of placements that nobody recorded', () => {
    expect(partsOf(caseWith({ placements: [] }), 'child-time-placements')).toEqual([['time-in-care', 'legal', true]]);
  });

  it('take an end that was only expected for no end, and leave the length open', () => {
    const legal: CaseRecord['legal'] = [
      ...(CASE_RECORD.legal ?? []),
      { kind: 'no-longer-looked-after', id: 'end', from: day('2024-03-01'), recordedOn: day('2024-02-01') },
    ];
    expect(partsOf(caseWith({ legal }), 'child-time-placements')).toEqual([
      ['time-in-care', 'legal', false],
      ['placements', 'placements', true],
    ]);
  });
});

describe('Factors at entry and now', () => {
  const [assessed] = CASE_RECORD.assessments ?? [];
  const on = (recordedOn: string) => ({
    observations: [],
    circumstances: [],
    capacityToChange: [],
    ...assessed,
    recordedOn: day(recordedOn),
  });

  it('are of now where there is one assessment only: nothing is taken for what was found at entry', () => {
    expect(partsOf(withReport({}), 'risk-now')).toEqual([['risks-now', 'assessments.0.observations', true]]);
    expect(partsOf(withReport({}), 'protective-now')).toEqual([['protective-now', 'assessments.0.observations', true]]);
    expect(verdict(withReport({}), 'risk-at-entry')).toBe('missing');
    expect(verdict(withReport({}), 'protective-at-entry')).toBe('missing');
  });

  it('are told apart by the first and the last assessment of this time in care, in whatever order they stand', () => {
    const record = withReport({});
    const two = { ...record, assessments: [on('2024-01-10'), on('2023-12-20')] };
    expect(partsOf(two, 'risk-now')).toEqual([['risks-now', 'assessments.0.observations', true]]);
    expect(partsOf(two, 'risk-at-entry')).toEqual([['risks-at-entry', 'assessments.1.observations', true]]);
  });

  it.each([
    ['2023-12-14', ['2023-12-15'], false],
    ['2023-12-15', ['2023-12-15'], true],
    ['2023-12-16', ['2023-12-15'], true],
  ])(
    'are not those of an earlier time in care, where care began on 15 December: assessed on %s',
    (last, [from = ''], isOfThis) => {
      const legal: CaseRecord['legal'] = [{ kind: 'looked-after', id: 'l', from: day(from), recordedOn: day(from) }];
      const record = caseWith({ legal, assessments: [on(last)] });
      expect(verdict(record, 'risk-now') !== 'missing').toBe(isOfThis);
    },
  );

  it('leave it to people to mark what carries extra weight', () => {
    expect(answerTo(check(withReport({})), 'risk-now').settledBy).toEqual([
      'Mark the factors that carry extra weight.',
    ]);
  });

  it('are there in part where the assessment found a strength, and not which risk it works against', () => {
    const { observations } = on('2023-12-15');
    const strength = observations.filter(({ factor }) => factor === 'social-support');
    const record = caseWith({ assessments: [{ ...on('2023-12-15'), observations: strength }] });
    expect(partsOf(record, 'protective-now')).toEqual([['protective-now', 'assessments.0.observations', false]]);
    expect(verdict(record, 'protective-now')).toBe('part-filled');
    expect(answerTo(check(record), 'protective-now').settledBy[0]).toMatch(/which risk it works against/);
  });

  it('are missing where an assessment found none: silence is no answer', () => {
    const none = [{ recordedOn: day('2023-12-15'), observations: [], circumstances: [], capacityToChange: [] }];
    expect(verdict(caseWith({ assessments: none }), 'risk-now')).toBe('missing');
    expect(verdict(caseWith({ assessments: none }), 'protective-now')).toBe('missing');
  });

  it('need a conclusion on capacity to change for every parent of the way home', () => {
    const concluded = (...parents: readonly [string, ...string[]]) =>
      caseWith({
        assessments: [
          {
            ...on('2023-12-15'),
            capacityToChange: [
              {
                parents,
                children: [CASE_RECORD.child.id],
                evidence: 'some' as const,
                restsOn: [
                  evidence([], 'social-worker', { happenedOn: day('2023-12-01'), recordedOn: day('2023-12-01') }),
                ],
                concludedOn: day('2023-12-14'),
              },
            ],
          },
        ],
      });
    expect(partsOf(concluded(MOTHER), 'capacity-evidence')).toEqual([
      ['capacity', 'assessments.0.capacityToChange', false],
    ]);
    expect(partsOf(concluded(MOTHER, FATHER), 'capacity-evidence')).toEqual([
      ['capacity', 'assessments.0.capacityToChange', true],
    ]);
    expect(verdict(concluded('somebody else'), 'capacity-evidence')).toBe('missing');
  });
});

describe('Chronology, genogram, journey and earlier returns', () => {
  const entry = (id: string, happenedOn?: string) => ({
    id,
    what: `What happened: ${id}`,
    recordedOn: day('2023-12-01'),
    ...(happenedOn === undefined ? {} : { happenedOn: day(happenedOn) }),
  });

  it.each([
    ['2023-01-31', 'part-filled', 'missing'],
    ['2023-02-01', 'part-filled', 'missing'],
    ['2023-02-02', 'missing', 'part-filled'],
  ])('part at the day on which care began, 1 February 2023: %s', (on, before, since) => {
    const record = caseWith({ chronology: { entries: [entry('a', on)] } });
    expect(verdict(record, 'significant-events-entry')).toBe(before);
    expect(verdict(record, 'events-since')).toBe(since);
  });

  it('are not told apart where nobody recorded since when the child is looked after', () => {
    const record = caseWith({ legal: [], chronology: { entries: [entry('a', '2023-01-01')] } });
    expect(verdict(record, 'significant-events-entry')).toBe('missing');
  });

  it('leave out what happened after the day asked about, and what was recorded later than people knew', () => {
    const record = caseWith({ chronology: { entries: [entry('a', '2024-03-26')] } });
    expect(verdict(record, 'events-since')).toBe('missing');
    const late = caseWith({
      chronology: { entries: [{ ...entry('a', '2023-06-01'), recordedOn: day('2024-03-24') }] },
    });
    expect(verdict(late, 'events-since', { knownOn: day('2024-03-23') })).toBe('missing');
    expect(verdict(late, 'events-since', { knownOn: day('2024-03-24') })).toBe('part-filled');
  });

  it('show a genogram with people in it, the last', () => {
    const genogram = (on: string, ...people: readonly string[]) => ({
      recordedOn: day(on),
      people: people.map((id) => ({ id, kind: 'female' as const })),
      partnerships: [],
      parentages: [],
    });
    const genograms = [genogram('2024-01-05', 'a', 'b'), genogram('2023-12-05')];
    expect(partsOf(caseWith({ genograms }), 'family-composition')).toEqual([['genogram', 'genograms.0', true]]);
    expect(verdict(caseWith({ genograms: genograms.slice(1) }), 'family-composition')).toBe('missing');
  });

  it('take of the journey only what was done, for this way home, in this time in care', () => {
    const done = (on: string, wayHome?: string): CaseRecord['journey'] => [
      {
        id: 'j',
        item: 'talk-to-child-alone',
        answer: { kind: 'done', on: day(on), by: 'the worker' },
        recordedOn: day(on),
        ...(wayHome === undefined ? {} : { wayHome }),
      },
    ];
    const stands = (journey: CaseRecord['journey']) => verdict(caseWith({ journey }), 'child-sessions');
    expect(stands(done('2023-12-05'))).toBe('part-filled');
    expect(stands(done('2023-12-05', TO_BOTH))).toBe('part-filled');
    expect(stands(done('2023-12-05', 'to father'))).toBe('missing');
    expect(stands(done('2023-01-31'))).toBe('missing');
    expect(stands([{ id: 'j', item: 'talk-to-child-alone', answer: { kind: 'not-done' }, recordedOn: ASKED_ON }])).toBe(
      'missing',
    );
  });

  it('tell of an earlier return only where the child went back into care, and of none that was withdrawn', () => {
    const moved = (...events: CaseWayHome['events']) =>
      verdict(withHome({ events: [...HOME_TO_BOTH.events, ...events] }), 'child-previous-returns');
    const [home, back] = [cameHome('2023-06-01'), backInCare('2023-09-01')];
    expect(moved()).toBe('missing');
    expect(moved(home)).toBe('missing');
    expect(moved(home, back)).toBe('part-filled');
    expect(moved(home, back, corrected('2023-10-01', back.id))).toBe('missing');
  });
});

describe('Classification and decision', () => {
  it('are filled by what people recorded', () => {
    const position = HOME_TO_BOTH.classifications.length - 1;
    expect(partsOf(withReport({}), 'classification')).toEqual([
      ['classification', `waysHome.0.classifications.${position}`, true],
    ]);
    expect(check(withReport({})).isReturnDecided).toBe('yes');
    expect(partsOf(withReport({}), 'decision')).toEqual([['decision', 'waysHome.0.recorded.return-decided', true]]);
  });

  it('are not made up from what a report says', () => {
    const record = withHome(
      { classifications: [], recorded: {} },
      { reports: [{ ...FINISHED, written: [text('classification', 'Low.'), text('decision', 'She goes home.')] }] },
    );
    const result = check(record);
    expect(answerTo(result, 'classification').verdict).toBe('written');
    expect(result.isReturnDecided).toBe('cannot-say');
    expect(codesIn(result)).toEqual(expect.arrayContaining(['report.not-classified', 'report.not-decided']));
  });

  it('cannot be said where the classification was withdrawn', () => {
    const last = HOME_TO_BOTH.classifications.at(-1);
    const events = [...HOME_TO_BOTH.events, corrected('2024-03-21', last?.id ?? '')];
    const result = check(withHome({ events }));
    expect(answerTo(result, 'classification').verdict).toBe('cannot-say');
    expect(codesIn(result)).toContain('report.classification-withdrawn');
  });

  it('are not those of an earlier attempt', () => {
    const events = [...HOME_TO_BOTH.events, cameHome('2024-03-19'), backInCare('2024-03-21')];
    const result = check(withHome({ events }));
    expect(answerTo(result, 'classification').verdict).toBe('missing');
    expect(result.isReturnDecided).toBe('cannot-say');
    expect(codesIn(result)).toEqual(
      expect.arrayContaining(['report.classification-of-earlier-period', 'report.not-decided']),
    );
    expect(answerTo(result, 'add-agreements-plan').filledBy).toEqual([]);
  });

  const against = (decidedOn: string | undefined, more: object = {}): CaseRecord['decisionsAgainstReturn'] => [
    {
      wayHome: TO_BOTH,
      recordedOn: day('2024-03-22'),
      ...(decidedOn === undefined ? {} : { decidedOn: day(decidedOn) }),
      ...more,
    },
  ];
  const possible = (decisionsAgainstReturn: CaseRecord['decisionsAgainstReturn'], recorded?: CaseWayHome['recorded']) =>
    check(withHome(recorded === undefined ? {} : { recorded }, { decisionsAgainstReturn }));

  it.each([
    ['2024-03-17', 'yes', false],
    ['2024-03-18', 'cannot-say', true],
    ['2024-03-19', 'no', false],
    [undefined, 'cannot-say', true],
  ])('go by the decision that came last, where that for a return is of 18 March: %s', (on, stands, contradicts) => {
    const result = possible(against(on));
    expect(result.isReturnDecided).toBe(stands);
    expect(codesIn(result).includes('report.decisions-contradict')).toBe(contradicts);
    if (contradicts) expect(answerTo(result, 'decision').verdict).toBe('cannot-say');
  });

  it('ask for the next steps after a decision against, and no more for goals and plans', () => {
    const result = possible(against('2024-03-19'));
    expect(answerTo(result, 'next-steps-no').verdict).toBe('part-filled');
    expect(answerTo(result, 'smart-goals')).toMatchObject({ verdict: 'does-not-apply', filledBy: [], settledBy: [] });
    expect(answerTo(result, 'decision').filledBy[0]?.path).toEqual(['decisionsAgainstReturn', 0]);
  });

  it('take a decision against for a whole answer only where its day is recorded', () => {
    const decided = (decidedOn: string | undefined) =>
      partsOf(withHome({ recorded: {} }, { decisionsAgainstReturn: against(decidedOn) }), 'decision');
    expect(decided('2024-03-19')).toEqual([['decision', 'decisionsAgainstReturn.0', true]]);
    expect(decided(undefined)).toEqual([['decision', 'decisionsAgainstReturn.0', false]]);
  });

  it('do not go by a decision on another way home, or on a later day', () => {
    expect(possible(against('2024-03-19', { wayHome: 'to father' })).isReturnDecided).toBe('yes');
    expect(possible(against('2024-03-26', { recordedOn: day('2024-03-22') })).isReturnDecided).toBe('yes');
  });

  it('leave open what depends on a decision that nobody has recorded', () => {
    const result = check(withHome({ recorded: {}, agreements: [], plans: [] }));
    expect(answerTo(result, 'consequences').verdict).toBe('cannot-say');
    expect(answerTo(result, 'next-steps-no').verdict).toBe('cannot-say');
    expect(answerTo(result, 'next-steps-no').settledBy[0]).toMatch(/^Record the decision/);
  });

  it('count a decision for a return only where somebody is named and it was made', () => {
    const decided = (answer: NonNullable<CaseWayHome['recorded']>['return-decided']) =>
      check(withHome({ recorded: { ...HOME_TO_BOTH.recorded, 'return-decided': answer } })).isReturnDecided;
    expect(decided({ kind: 'done', on: day('2024-03-18'), by: ' ' })).toBe('cannot-say');
    expect(decided({ kind: 'done', on: day('2024-03-26'), by: 'the worker' })).toBe('cannot-say');
    expect(decided({ kind: 'not-known' })).toBe('cannot-say');
  });

  it.each([
    ['low', false],
    ['medium', false],
    ['high', true],
    ['severe', true],
  ] as const)('point out a return that was decided at %s risk, where that may not be', (level, isFound) => {
    const classifications = HOME_TO_BOTH.classifications.map((agreed) => ({ ...agreed, level }));
    expect(codesIn(check(withHome({ classifications }))).includes('report.return-above-medium')).toBe(isFound);
  });
});

describe('The agreement and the plan', () => {
  it('answer what they answer, each with its place', () => {
    const agreements = HOME_TO_BOTH.agreements?.length ?? 0;
    const at = `waysHome.0.agreements.${agreements - 1}`;
    expect(partsOf(withReport({}), 'add-agreements-plan')).toEqual([
      ['agreement', at, true],
      ['plan', 'waysHome.0.plans.0', true],
    ]);
    expect(partsOf(withReport({}), 'consequences')).toEqual([['consequences', `${at}.ifGoalsNotReached`, true]]);
    for (const id of ['services-required', 'goal-timescales', 'goal-monitoring'] as const)
      expect([id, verdict(withReport({}), id)]).toEqual([id, 'filled-by-record']);
  });

  const withGoals = (change: object): CaseRecord =>
    withHome({
      agreements: (HOME_TO_BOTH.agreements ?? []).map((agreement) => ({
        ...agreement,
        goals: (agreement.goals ?? []).map((goal) => ({ ...goal, ...change })),
      })),
    });

  it('leave a goal open that is not SMART, has no day, or that nobody measures', () => {
    expect(verdict(withGoals({ outcomes: {} }), 'smart-goals')).toBe('part-filled');
    expect(verdict(withGoals({ dueOn: undefined }), 'goal-timescales')).toBe('missing');
    expect(verdict(withGoals({ measures: [{ method: 'Asking.' }] }), 'goal-monitoring')).toBe('missing');
  });

  it('are missing where they are not there', () => {
    const none = withHome({ agreements: [], plans: [] });
    for (const id of ['add-agreements-plan', 'smart-goals', 'services-required', 'consequences'] as const)
      expect([id, verdict(none, id)]).toEqual([id, 'missing']);
    expect(partsOf(withHome({ plans: [] }), 'add-agreements-plan')).toHaveLength(1);
    expect(verdict(withHome({ plans: [] }), 'add-agreements-plan')).toBe('part-filled');
  });
});

describe('Who signed', () => {
  const signedBy = (...signatures: readonly ReportSignature[]) => withReport({ signatures });

  it('is read line by line', () => {
    const { signatures, findings } = check(withReport({}));
    expect(signatures.map(({ id, verdict: stands }) => [id, stands])).toEqual([
      ['approver', 'signed'],
      ['childrens-services', 'signed'],
      ['team-manager', 'signed'],
      ['other-manager-or-reviewing-officer', 'signed'],
    ]);
    expect(signatures[1]?.signedAt).toEqual([
      ['reports', 0, 'signatures', 1],
      ['reports', 0, 'signatures', 2],
    ]);
    expect(findings.map(({ code }) => code)).not.toContain('report.not-signed');
  });

  it.each([
    ['2024-03-19', 'not-signed'],
    ['2024-03-20', 'signed'],
    ['2024-03-21', 'signed'],
  ])('counts from the day on which the report was finished, 20 March: %s', (on, stands) => {
    const record = signedBy(signed('team-manager', 'the manager', on));
    expect(line(record, 'team-manager')).toBe(stands);
    expect(codesIn(check(record)).includes('report.signed-before-finished')).toBe(stands === 'not-signed');
  });

  it('does not count on a later day, or one later than people knew', () => {
    const record = signedBy(signed('team-manager', 'the manager', '2024-03-23'));
    expect(line(record, 'team-manager', { asOf: day('2024-03-22'), knownOn: ASKED_ON })).toBe('not-signed');
    expect(line(record, 'team-manager', { knownOn: day('2024-03-22') })).toBe('not-signed');
    expect(line(record, 'team-manager', { asOf: day('2024-03-23') })).toBe('signed');
  });

  it('counts nobody under a draft, and nobody without a name', () => {
    const draft = withReport({ madeOn: undefined });
    expect(check(draft).signatures.map(({ verdict: stands }) => stands)).not.toContain('signed');
    const nobody = signedBy(signed('team-manager', ' '));
    expect(line(nobody, 'team-manager')).toBe('not-signed');
    expect(codesIn(check(nobody))).toContain('report.signed-by-nobody');
  });

  it('takes two people for the two lines of children’s services', () => {
    const [one, two] = [signed('childrens-services', 'one'), signed('childrens-services', 'two')];
    expect(line(signedBy(one), 'childrens-services')).toBe('not-signed');
    expect(line(signedBy(one, one), 'childrens-services')).toBe('not-signed');
    expect(line(signedBy(one, two), 'childrens-services')).toBe('signed');
  });

  it('points out one person in several roles', () => {
    const record = signedBy(signed('team-manager', 'one'), signed('nominated-officer', 'one'));
    expect(check(record).findings.find(({ code }) => code === 'report.one-signs-for-several')?.path).toEqual([
      ...['reports', 0, 'signatures', 1, 'by'],
    ]);
    expect(codesIn(check(signedBy(signed('team-manager', 'one'), signed('other-manager', 'two'))))).not.toContain(
      'report.one-signs-for-several',
    );
  });

  it('is the approver whom the law asks for: the director signs for nobody whom a nominated officer approves', () => {
    expect(line(signedBy(signed('director', 'the director')), 'approver')).toBe('not-signed');
    const sixteen = (signature: ReportSignature) => ({
      ...signedBy(signature),
      child: { ...CASE_RECORD.child, bornOn: day('2008-01-01') },
    });
    expect(line(sixteen(signed('director', 'the director')), 'approver')).toBe('signed');
    expect(line(sixteen(signed('nominated-officer', 'the officer')), 'approver')).toBe('not-signed');
  });

  it('does not ask for an approver where the child will not go home, and cannot say where nobody has decided', () => {
    const record = withReport({});
    const decisionsAgainstReturn = [{ wayHome: TO_BOTH, decidedOn: day('2024-03-19'), recordedOn: day('2024-03-19') }];
    expect(line({ ...record, decisionsAgainstReturn }, 'approver')).toBe('does-not-apply');
    expect(line(withHome({ recorded: {} }), 'approver')).toBe('cannot-say');
  });

  it('cannot say whether an approver is asked where the working days are not known', () => {
    expect(line(caseWith({ legal: [], reports: [FINISHED] }), 'approver')).toBe('cannot-say');
  });
});

describe('The approvals that the law asks for', () => {
  it('are shown with whether they were given', () => {
    const { approvals, findings } = check(withReport({}));
    expect(approvals.map(({ approval, needed, verdict: stands }) => [approval, needed, stands])).toEqual([
      ['nominated-officer-ceasing', 'yes', 'met'],
      ['director-ceasing', 'no', 'does-not-apply'],
      ['nominated-officer-placing', 'no', 'does-not-apply'],
    ]);
    expect(findings.map(({ code }) => code)).not.toContain('report.not-approved');
  });

  it('are missed where they were not given: a signature under the report is no approval', () => {
    const result = check(withHome({ approvals: [] }));
    expect(result.approvals[0]).toMatchObject({ needed: 'yes', verdict: 'not-met' });
    expect(codesIn(result)).toContain('report.not-approved');
  });
});

describe('The check of a report', () => {
  it('says of every question how it stands, and lists those that are open', () => {
    const { questions, open } = check(withReport({}));
    expect(questions).toHaveLength(67);
    expect(open).toEqual(questions.filter(({ settledBy }) => settledBy.length > 0).map(({ id }) => id));
  });

  it('is complete once everything is recorded and written', () => {
    const open = check(withReport({})).open;
    const written = open.map((id) => text(id, `What people say of ${id}.`));
    const result = check(withReport({ written: [...FINISHED.written, ...written] }));
    expect(result.open).toEqual([]);
    expect(result.findings).toEqual([]);
  });

  it('asks which way home is meant where there are several', () => {
    const record = withHome({}, {});
    const two: CaseRecord = {
      ...record,
      waysHome: [...record.waysHome, { id: 'to father', parents: [FATHER], classifications: [], events: [] }],
    };
    expect(() => check(two)).toThrow(expect.objectContaining({ code: 'input.missing', path: ['wayHome'] }));
    expect(() => check(two, { wayHome: 'nowhere' })).toThrow(
      expect.objectContaining({ code: 'input.not-one-of', path: ['wayHome'] }),
    );
    const toFather = check(two, { wayHome: 'to father' });
    expect(toFather.findings.find(({ code }) => code === 'report.not-classified')?.path).toEqual([
      ...['waysHome', 1, 'classifications'],
    ]);
    expect(toFather.parents).toEqual([FATHER]);
  });

  it('repeats nothing of what people wrote', () => {
    const written = [text('child-wishes', 'canary'), text('decision', 'canary')];
    const chronology = {
      entries: [{ id: 'e', what: 'canary', happenedOn: day('2023-01-01'), recordedOn: day('2023-01-01') }],
    };
    expect(JSON.stringify(check({ ...withReport({ written }), chronology }))).not.toContain('canary');
  });

  it('changes with nothing that is recorded later than people knew', () => {
    const knownOn = day('2024-03-21');
    const later = day('2024-03-22');
    const record = withReport({});
    const more: CaseRecord = {
      ...record,
      reports: [...(record.reports ?? []), { ...FINISHED, id: 'later', madeOn: later, recordedOn: later }],
      assessments: [
        ...(record.assessments ?? []),
        { recordedOn: later, observations: [], circumstances: [], capacityToChange: [] },
      ],
      decisionsAgainstReturn: [{ wayHome: TO_BOTH, decidedOn: knownOn, recordedOn: later }],
    };
    expect(check(more, { knownOn })).toEqual(check(record, { knownOn }));
  });
});
