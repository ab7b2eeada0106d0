import { formatCitation, isLeft, isRight, MADE_BY } from 'reunification-framework';
import {
  AGREEMENT_FINDINGS,
  type AgreementFindingCode,
  type AgreementQuestion,
  agree,
  type ClassificationRecord,
  checkRecord,
  classify,
  explainAgreed,
  type IndependentView,
  type PanelRole,
  RISK_LEVELS,
  type SetProfile,
} from 'reunification-framework/classification';
import type { Assessment } from 'reunification-framework/factors';
import { agreedEvent } from 'reunification-framework/reclassification';
import type { Finding } from 'reunification-framework/shared';
import { describe, expect, it } from 'vitest';
import { AS_OF, agreed, CASE, CONFERENCE, MEDIUM_RECORD, viewsOf } from '../support/classification-records.js';
import { complete, risk, TO_MOTHER } from '../support/complete-assessments.js';
import { day } from '../support/dates.js';
import { unfrozenPlaces } from '../support/deeply-frozen.js';
import { CHILD, evidence, MOTHER } from '../support/observations.js';
import { EVERY_PROFILE, MIXED_PROFILE, PROFILE_OF } from '../support/profiles.js';

/** A record and what is asked of it. */
interface Situation {
  readonly record: ClassificationRecord;
  readonly question: AgreementQuestion;
}

const IN_ORDER: Situation = { record: MEDIUM_RECORD, question: { asOf: AS_OF, assessment: CASE } };

const recorded = (changes: Partial<ClassificationRecord>): Situation => ({
  ...IN_ORDER,
  record: { ...MEDIUM_RECORD, ...changes },
});

const findingsIn = ({ record, question }: Situation): readonly Finding[] => checkRecord(record, question).findings;

/** A finding as one line: its code, and where it points. */
const lines = (findings: readonly Finding[]): readonly string[] =>
  findings.map(({ code, path }) => `${code} at ${path.join('/')}`).sort();

type Part =
  | 'the social worker’s view'
  | 'the team manager’s view'
  | 'the third view'
  | 'the conference'
  | 'the profile'
  | 'the IRO'
  | 'the child'
  | 'the home'
  | 'the birth';

/** One thing that can be wrong with a record, apart from all others. */
interface Fault {
  readonly told: string;
  readonly code: AgreementFindingCode;
  /** The parts of the record that it is about; faults of different parts do not bear on each other. */
  readonly of: readonly Part[];
  readonly commit: (situation: Situation) => Situation;
  readonly path: (record: ClassificationRecord) => string;
}

const changing =
  (changes: Partial<ClassificationRecord>) =>
  ({ record, question }: Situation): Situation => ({ record: { ...record, ...changes }, question });

const changingViews =
  (change: (views: readonly IndependentView[]) => readonly IndependentView[]) =>
  ({ record, question }: Situation): Situation => ({ record: { ...record, views: change(record.views) }, question });

const without = (role: PanelRole) => changingViews((views) => views.filter((view) => view.role !== role));
const withView = (view: IndependentView) => changingViews((views) => [...views, view]);
const changingView = (role: PanelRole, changes: Partial<IndependentView>) =>
  changingViews((views) => views.map((view) => (view.role === role ? { ...view, ...changes } : view)));

const viewAt =
  (role: PanelRole, field: keyof IndependentView) =>
  ({ views }: ClassificationRecord): string =>
    `views/${views.map((view) => view.role).lastIndexOf(role)}/${field}`;
const at = (path: string) => (): string => path;

/** Findings about whose indicators they are: tried below, since they are about the question as well. */
const OF_THE_PROFILE = [
  'profile.of-another-child',
  'profile.of-another-home',
  'profile.set-after-conference',
  'profile.set-before-birth',
  'profile.set-before-evidence',
  'profile.unlike-set',
  'profile.unlike-suggested',
];

const FAULTS: readonly Fault[] = [
  {
    told: 'the social worker gave no view',
    code: 'panel.social-worker-missing',
    of: ['the social worker’s view'],
    commit: without('social-worker'),
    path: at('views'),
  },
  {
    told: 'the team manager gave no view',
    code: 'panel.team-manager-missing',
    of: ['the team manager’s view'],
    commit: without('team-manager'),
    path: at('views'),
  },
  {
    told: 'neither the author of the case history nor an independent reviewer gave a view',
    code: 'panel.third-view-missing',
    of: ['the third view'],
    commit: without('case-history-author'),
    path: at('views'),
  },
  {
    told: 'two people gave a view as the child’s social worker',
    code: 'panel.role-repeated',
    of: ['the social worker’s view'],
    commit: withView({ role: 'social-worker', person: 'person-5', level: 'medium', recordedOn: day('2024-06-03') }),
    path: viewAt('social-worker', 'role'),
  },
  {
    told: 'the team manager also wrote the case history',
    code: 'panel.same-person',
    of: ['the team manager’s view', 'the third view'],
    commit: changingView('case-history-author', { person: 'person-2' }),
    path: viewAt('case-history-author', 'person'),
  },
  {
    told: 'the team manager’s view was recorded the day after the conference',
    code: 'panel.view-after-conference',
    of: ['the team manager’s view', 'the conference'],
    commit: changingView('team-manager', { recordedOn: day('2024-06-11') }),
    path: viewAt('team-manager', 'recordedOn'),
  },
  {
    told: 'the conference lies after the day asked about',
    code: 'conference.after-as-of',
    of: ['the conference'],
    commit: changing({ conferredOn: day('2024-07-01') }),
    path: at('conferredOn'),
  },
  {
    told: 'the conference lies before the child’s birth',
    code: 'conference.before-birth',
    of: ['the conference', 'the child', 'the birth'],
    commit: ({ record, question }) => ({
      record,
      question: { ...question, assessment: { ...CASE, children: [{ id: 'child-1', bornOn: day('2024-06-11') }] } },
    }),
    path: at('conferredOn'),
  },
  {
    told: 'a view is dated before the child’s birth',
    code: 'panel.view-before-birth',
    of: ['the social worker’s view', 'the child'],
    commit: changingView('social-worker', { recordedOn: day('1990-01-01') }),
    path: viewAt('social-worker', 'recordedOn'),
  },
  {
    told: 'all the evidence about the child is dated after the conference',
    code: 'conference.before-evidence',
    of: ['the conference', 'the child', 'the birth', 'the home'],
    commit: ({ record, question }) => ({
      record,
      question: {
        ...question,
        assessment: {
          ...CASE,
          observations: [
            {
              factor: 'neglect',
              children: ['child-1'],
              about: { kind: 'child' },
              status: 'present',
              evidence: [{ source: 'case-file', role: 'social-worker', nature: 'fact', happenedOn: day('2024-06-11') }],
            },
          ],
        },
      },
    }),
    path: at('conferredOn'),
  },
  {
    told: 'the third person saw the risk as high, and nobody says why medium was agreed',
    code: 'reason.views-differ',
    of: ['the third view'],
    commit: changingView('case-history-author', { level: 'high' }),
    path: at('reasonForDifferenceFromViews'),
  },
  {
    told: 'the table indicates high, and nobody says why medium was agreed',
    code: 'reason.table-indicates-otherwise',
    of: ['the profile'],
    commit: changing({ profile: PROFILE_OF.high }),
    path: at('reasonForDifferenceFromTable'),
  },
  {
    told: 'the table indicates no level, and nobody says why medium was agreed',
    code: 'reason.table-indicates-no-level',
    of: ['the profile'],
    commit: changing({ profile: MIXED_PROFILE }),
    path: at('reasonForDifferenceFromTable'),
  },
  {
    told: 'a caller without types leaves out the wishes of parents and child',
    code: 'profile.incomplete',
    of: ['the profile'],
    commit: changing({ profile: JSON.parse(JSON.stringify({ ...PROFILE_OF.medium, wishes: undefined })) }),
    path: at('profile'),
  },
  {
    told: 'the IRO was not involved',
    code: 'iro.not-involved',
    of: ['the IRO'],
    commit: changing({ iro: { involved: false } }),
    path: at('iro/involved'),
  },
  {
    told: 'the involvement of the IRO lies after the day asked about',
    code: 'iro.after-as-of',
    of: ['the IRO'],
    commit: changing({ iro: { involved: true, person: 'person-4', on: day('2024-07-01') } }),
    path: at('iro/on'),
  },
  {
    told: 'the IRO is the team manager',
    code: 'iro.sits-on-panel',
    of: ['the IRO', 'the team manager’s view'],
    commit: changing({ iro: { involved: true, person: 'person-2', on: day('2024-06-12') } }),
    path: at('iro/person'),
  },
  {
    told: 'no child of the case has the id',
    code: 'case.unknown-child',
    of: ['the child', 'the home', 'the birth'],
    commit: changing({ child: 'child-2' }),
    path: at('child'),
  },
  {
    told: 'no parent of the case has the id',
    code: 'case.unknown-parent',
    of: ['the home'],
    commit: changing({ wayHome: { parents: ['parent-1', 'parent-3'] } }),
    path: at('wayHome/parents/1'),
  },
  {
    told: 'the same parent is listed twice',
    code: 'case.parent-repeated',
    of: ['the home'],
    commit: changing({ wayHome: { parents: ['parent-1', 'parent-2', 'parent-1'] } }),
    path: at('wayHome/parents/2'),
  },
  {
    told: 'the assessment considers a return to both parents, not to one',
    code: 'case.way-home-not-considered',
    of: ['the home', 'the child'],
    commit: changing({ wayHome: { parents: ['parent-2'] } }),
    path: at('wayHome'),
  },
];

const haveNothingInCommon = (one: Fault, other: Fault): boolean => !one.of.some((part) => other.of.includes(part));

/** Every set of faults of which no two are about the same part, also the empty one. */
const independentSets = (faults: readonly Fault[]): readonly (readonly Fault[])[] => {
  const [first, ...others] = faults;
  if (first === undefined) return [[]];
  return [
    ...independentSets(others),
    ...independentSets(others.filter((other) => haveNothingInCommon(first, other))).map((set) => [first, ...set]),
  ];
};

const committing = (faults: readonly Fault[]): Situation =>
  faults.reduce((situation, { commit }) => commit(situation), IN_ORDER);

const expectedOf = (faults: readonly Fault[], record: ClassificationRecord): readonly string[] =>
  faults.map(({ code, path }) => `${code} at ${path(record)}`).sort();

describe('A record in order', () => {
  it('has no findings', () => {
    expect(findingsIn(IN_ORDER)).toEqual([]);
  });

  it('becomes an agreed classification that says all that was recorded', () => {
    const result = agree(IN_ORDER.record, IN_ORDER.question);
    expect(isRight(result) && result.right).toMatchObject({
      edition: 'framework-2015',
      child: 'child-1',
      parents: ['parent-1', 'parent-2'],
      level: 'medium',
      profile: PROFILE_OF.medium,
      agreedOn: CONFERENCE,
      views: viewsOf('medium'),
      indication: classify(PROFILE_OF.medium),
      asIndicated: true,
      iro: MEDIUM_RECORD.iro,
      findings: [],
    });
  });

  it('cites where the Framework says how to agree', () => {
    expect(agreed().sources.map(({ document }) => document)).toEqual(['framework-2015', 'framework-2015']);
  });

  it.each(['case-history-author', 'independent-reviewer'] as const)('can have its third view from the %s', (role) => {
    const [socialWorker, teamManager, third] = viewsOf('medium');
    if (!(socialWorker && teamManager && third)) return expect.unreachable('There are three views.');
    expect(findingsIn(recorded({ views: [socialWorker, teamManager, { ...third, role }] }))).toEqual([]);
  });

  it('can list its views in any order', () => {
    expect(findingsIn(recorded({ views: [...MEDIUM_RECORD.views].reverse() }))).toEqual([]);
  });

  it('is looked at where it cannot be read whether the IRO was involved, but who it was can', () => {
    const iro = { person: 'person-2', on: day('2024-07-01') };
    const { findings } = checkRecord({ ...MEDIUM_RECORD, iro }, { asOf: AS_OF });
    expect(findings.map(({ code }) => code)).toEqual(expect.arrayContaining(['iro.after-as-of', 'iro.sits-on-panel']));
  });

  it('can be looked at without the assessment it rests on', () => {
    const { record } = recorded({ child: 'child-9', wayHome: { parents: ['parent-9'] } });
    expect(checkRecord(record, { asOf: AS_OF }).findings).toEqual([]);
    expect(isRight(agree(record, { asOf: AS_OF }))).toBe(true);
  });

  it('can be about any of the ways home that the assessment considers', () => {
    const wayTo = (...parents: readonly [string, ...string[]]) =>
      ({ id: parents.join(' and '), children: ['child-1'], parents }) as const;
    const waysHome = [wayTo('parent-1'), wayTo('parent-2'), wayTo('parent-1', 'parent-2')] as const;
    const question = { asOf: AS_OF, assessment: { ...CASE, waysHome } };
    for (const { parents } of waysHome)
      expect(checkRecord({ ...MEDIUM_RECORD, wayHome: { parents } }, question).findings).toEqual([]);
  });

  it('can name the parents in another order than the assessment', () => {
    expect(findingsIn(recorded({ wayHome: { parents: ['parent-2', 'parent-1'] } }))).toEqual([]);
  });
});

describe('One fault in a record', () => {
  it.each(FAULTS)('gives one finding, where it is: $told', ({ code, commit, path }) => {
    const situation = commit(IN_ORDER);
    expect(findingsIn(situation).map((finding) => ({ ...finding, path: finding.path.join('/') }))).toEqual([
      { code, ...AGREEMENT_FINDINGS[code], path: path(situation.record) },
    ]);
  });

  it.each(FAULTS)(
    'keeps it from being agreed when it must not be, and is carried along when it should not be: $told',
    ({ code, commit }) => {
      const { record, question } = commit(IN_ORDER);
      const result = agree(record, question);
      const findings = isLeft(result) ? result.left : result.right.findings;
      expect(isLeft(result)).toBe(AGREEMENT_FINDINGS[code].severity === 'must');
      expect(findings).toEqual(checkRecord(record, question).findings);
    },
  );

  it('is there in these tests for every code there is', () => {
    const codes = [...FAULTS.map(({ code }) => code), ...OF_THE_PROFILE, 'question.no-such-day'];
    expect(new Set(codes)).toEqual(new Set(Object.keys(AGREEMENT_FINDINGS)));
  });

  it.each(['', '2025-6-30', '2025-02-29', 20250630])('is not looked for as of %s, which is no day', (asOf) => {
    const question = JSON.parse(JSON.stringify({ asOf }));
    expect(lines(checkRecord(recorded({}).record, question).findings)).toEqual(['question.no-such-day at asOf']);
    expect(isRight(agree(recorded({}).record, question))).toBe(false);
  });

  it('hides no other, and once repaired takes exactly its own finding away, among faults that do not bear on each other', () => {
    const sets = independentSets(FAULTS);
    const most = Math.max(...sets.map(({ length }) => length));
    expect(most).toBeGreaterThanOrEqual(7);
    // Each by itself, each two, and as many at once as can be, with one of them repaired.
    for (const faults of sets.filter(({ length }) => length <= 2 || length >= most - 1)) {
      const situation = committing(faults);
      expect(lines(findingsIn(situation))).toEqual(expectedOf(faults, situation.record));
    }
  });

  it('is not looked for where no day is asked about, or nothing at all', () => {
    expect(lines(checkRecord(recorded({}).record, JSON.parse('{}')).findings)).toEqual([
      'question.no-such-day at asOf',
    ]);
    expect(lines(checkRecord(recorded({}).record, JSON.parse('null')).findings)).toEqual(['input.not-a-record at ']);
  });
});

describe('Faults that bear on each other', () => {
  const view = (role: PanelRole, person: string): IndependentView => ({
    role,
    person,
    level: 'medium',
    recordedOn: CONFERENCE,
  });

  it('are all found where nobody gave a view', () => {
    expect(lines(findingsIn(recorded({ views: [] })))).toEqual([
      'panel.social-worker-missing at views',
      'panel.team-manager-missing at views',
      'panel.third-view-missing at views',
    ]);
  });

  it('are all found where one person gave all three views', () => {
    const views = [
      view('social-worker', 'person-1'),
      view('team-manager', 'person-1'),
      view('case-history-author', 'person-1'),
    ];
    expect(lines(findingsIn(recorded({ views })))).toEqual([
      'panel.same-person at views/1/person',
      'panel.same-person at views/2/person',
    ]);
  });

  it('are none where a fourth and a fifth person gave an independent view, in either role or both', () => {
    const others = [view('independent-reviewer', 'person-6'), view('independent-reviewer', 'person-7')];
    expect(lines(findingsIn(recorded({ views: [...MEDIUM_RECORD.views, ...others.slice(0, 1)] })))).toEqual([]);
    expect(lines(findingsIn(recorded({ views: [...MEDIUM_RECORD.views, ...others] })))).toEqual([]);
  });

  it('are found where a view is of nobody, or the officer involved is', () => {
    const views = [
      view('social-worker', ' \u200B'),
      view('team-manager', 'person-2'),
      view('independent-reviewer', 'person-3'),
    ];
    expect(lines(findingsIn(recorded({ views })))).toEqual(['panel.social-worker-missing at views']);
    expect(lines(findingsIn(recorded({ iro: { involved: true, person: '\t', on: day('2024-06-03') } })))).toEqual([
      'iro.not-involved at iro/person',
    ]);
  });

  it('are all found where two social workers and an author leave no team manager', () => {
    const views = [
      view('social-worker', 'person-1'),
      view('social-worker', 'person-2'),
      view('case-history-author', 'person-3'),
    ];
    expect(lines(findingsIn(recorded({ views })))).toEqual([
      'panel.role-repeated at views/1/role',
      'panel.team-manager-missing at views',
    ]);
  });

  it('are all found where the same view is recorded twice', () => {
    expect(lines(findingsIn(recorded({ views: [...MEDIUM_RECORD.views, view('social-worker', 'person-1')] })))).toEqual(
      ['panel.role-repeated at views/3/role', 'panel.same-person at views/3/person'],
    );
  });

  it('are all found where each parent is listed twice', () => {
    const parents = ['parent-1', 'parent-2', 'parent-2', 'parent-1'] as const;
    expect(lines(findingsIn(recorded({ wayHome: { parents } })))).toEqual([
      'case.parent-repeated at wayHome/parents/2',
      'case.parent-repeated at wayHome/parents/3',
    ]);
  });

  it('are found of the child it is about: a way home considered for a sibling only is not considered', () => {
    const assessment = {
      ...CASE,
      children: [{ id: 'child-1' }, { id: 'child-2' }],
      waysHome: [{ id: 'both', children: ['child-2'], parents: ['parent-1', 'parent-2'] }],
    } as const;
    expect(lines(checkRecord(MEDIUM_RECORD, { asOf: AS_OF, assessment }).findings)).toEqual([
      'case.way-home-not-considered at wayHome',
    ]);
    expect(checkRecord({ ...MEDIUM_RECORD, child: 'child-2' }, { asOf: AS_OF, assessment }).findings).toEqual([]);
  });

  it('are all found where views come after a conference that lies after the day asked about', () => {
    const views = MEDIUM_RECORD.views.map((one) => ({ ...one, recordedOn: day('2024-07-02') }));
    expect(lines(findingsIn(recorded({ views, conferredOn: day('2024-07-01') })))).toEqual([
      'conference.after-as-of at conferredOn',
      'panel.view-after-conference at views/0/recordedOn',
      'panel.view-after-conference at views/1/recordedOn',
      'panel.view-after-conference at views/2/recordedOn',
    ]);
  });

  it('are all found where neither the views nor the table lead to the level agreed', () => {
    expect(lines(findingsIn(recorded({ level: 'low' })))).toEqual([
      'reason.table-indicates-otherwise at reasonForDifferenceFromTable',
      'reason.views-differ at reasonForDifferenceFromViews',
    ]);
  });
});

const codesIn = (situation: Situation): readonly string[] => findingsIn(situation).map(({ code }) => code);

describe('A view recorded', () => {
  it.each([
    ['the day before the conference is independent of it', '2024-06-09', []],
    ['on the day of the conference is independent of it', '2024-06-10', []],
    ['the day after the conference is not', '2024-06-11', ['panel.view-after-conference']],
  ])('%s', (_, recordedOn, codes) => {
    expect(codesIn(changingView('social-worker', { recordedOn: day(recordedOn) })(IN_ORDER))).toEqual(codes);
  });
});

describe('A conference', () => {
  it.each([
    ['the day before the one asked about can have been held', '2024-06-29', []],
    ['on the day asked about can have been held', '2024-06-30', []],
    ['the day after the one asked about cannot', '2024-07-01', ['conference.after-as-of']],
  ])('%s', (_, conferredOn, codes) => {
    expect(codesIn(recorded({ conferredOn: day(conferredOn) }))).toEqual(codes);
  });

  it.each([
    ['the day after the child’s birth can be about the child', '2024-06-09', []],
    ['on the day of the child’s birth can be about the child', '2024-06-10', []],
    ['the day before the child’s birth cannot', '2024-06-11', ['conference.before-birth']],
  ])('%s', (_, bornOn, codes) => {
    const assessment = { ...CASE, children: [{ id: 'child-1', bornOn: day(bornOn) }] as const };
    const views = MEDIUM_RECORD.views.map((view) => ({ ...view, recordedOn: MEDIUM_RECORD.conferredOn }));
    expect(codesIn({ record: { ...MEDIUM_RECORD, views }, question: { asOf: AS_OF, assessment } })).toEqual(codes);
  });

  it('can be about a child whose date of birth is not recorded', () => {
    const assessment = { ...CASE, children: [{ id: 'child-1' }] as const };
    expect(codesIn({ record: MEDIUM_RECORD, question: { asOf: AS_OF, assessment } })).toEqual([]);
  });
});

describe('The IRO', () => {
  it.each([
    ['can have been involved the day before the one asked about', '2024-06-29', []],
    ['can have been involved on the day asked about', '2024-06-30', []],
    ['cannot have been involved the day after', '2024-07-01', ['iro.after-as-of']],
  ])('%s', (_, on, codes) => {
    expect(codesIn(recorded({ iro: { involved: true, person: 'person-4', on: day(on) } }))).toEqual(codes);
  });
});

const REASONS = [
  ['no reason', undefined, false],
  ['an empty reason', '', false],
  ['a blank reason', ' \n\t', false],
  ['a reason', 'One factor outweighs the rest.', true],
] as const;

describe.each(REASONS)('With %s for a difference between views', (_, reason, isGiven) => {
  it('the level is agreed exactly when all three see it alike, or the reason is given', () => {
    const [socialWorker, teamManager, third] = MEDIUM_RECORD.views;
    if (!(socialWorker && teamManager && third)) return expect.unreachable('There are three views.');
    for (const level of RISK_LEVELS)
      for (const first of RISK_LEVELS)
        for (const second of RISK_LEVELS)
          for (const last of RISK_LEVELS) {
            const differs = [first, second, last].some((view) => view !== level);
            const { record, question } = recorded({
              level,
              profile: PROFILE_OF[level],
              views: [
                { ...socialWorker, level: first },
                { ...teamManager, level: second },
                { ...third, level: last },
              ],
              reasonForDifferenceFromViews: reason,
            });
            expect(lines(checkRecord(record, question).findings)).toEqual(
              differs && !isGiven ? ['reason.views-differ at reasonForDifferenceFromViews'] : [],
            );
            const result = agree(record, question);
            expect(isRight(result)).toBe(!differs || isGiven);
            if (isRight(result)) expect(result.right.reasonForDifferenceFromViews).toBe(differs ? reason : undefined);
          }
  });
});

describe.each(REASONS)('With %s for a difference from the table', (_, reason, isGiven) => {
  it('any of the 96 profiles can be agreed at any level, exactly when the table indicates it or the reason is given', () => {
    for (const profile of EVERY_PROFILE)
      for (const level of RISK_LEVELS) {
        const indicated = RISK_LEVELS.find((one) => classify(PROFILE_OF[one]) === classify(profile));
        const { record, question } = recorded({
          level,
          profile,
          views: viewsOf(level),
          reasonForDifferenceFromTable: reason,
        });
        const code = indicated === undefined ? 'reason.table-indicates-no-level' : 'reason.table-indicates-otherwise';
        expect(lines(checkRecord(record, question).findings)).toEqual(
          indicated === level || isGiven ? [] : [`${code} at reasonForDifferenceFromTable`],
        );
        const result = agree(record, question);
        expect(isRight(result)).toBe(indicated === level || isGiven);
        if (isRight(result)) {
          expect(result.right.asIndicated).toBe(indicated === level);
          expect(result.right.level).toBe(level);
          expect(result.right.indication).toBe(classify(profile));
          expect(result.right.reasonForDifferenceFromTable).toBe(indicated === level ? undefined : reason);
        }
      }
  });
});

describe('A reason', () => {
  it('of the one kind does not stand in for the other', () => {
    const reason = 'One factor outweighs the rest.';
    expect(lines(findingsIn(recorded({ level: 'high', reasonForDifferenceFromViews: reason })))).toEqual([
      'reason.table-indicates-otherwise at reasonForDifferenceFromTable',
    ]);
    expect(lines(findingsIn(recorded({ level: 'high', reasonForDifferenceFromTable: reason })))).toEqual([
      'reason.views-differ at reasonForDifferenceFromViews',
    ]);
  });

  it('that was not needed is not carried along', () => {
    const classification = agreed({
      reasonForDifferenceFromViews: 'Nobody differs.',
      reasonForDifferenceFromTable: 'Nothing differs.',
    });
    expect(Object.keys(classification).filter((field) => field.startsWith('reason'))).toEqual([]);
  });
});

describe('A classification without the IRO', () => {
  it('stands, and says that the IRO was not involved', () => {
    const classification = agreed({ iro: { involved: false } });
    expect(classification.findings.map(({ code, severity }) => [code, severity])).toEqual([
      ['iro.not-involved', 'should'],
    ]);
    expect(classification.iro).toEqual({ involved: false });
  });

  it('that also must not be agreed says both', () => {
    const result = agree({ ...MEDIUM_RECORD, views: [], iro: { involved: false } }, { asOf: AS_OF });
    expect(isLeft(result) && result.left.map(({ code }) => code)).toContain('iro.not-involved');
  });
});

/** A record as JavaScript sees it: nothing keeps its owner from changing it. */
interface Changeable {
  readonly wayHome: { readonly parents: string[] };
  readonly profile: { wishes: string };
  readonly views: { level: string }[];
  readonly iro: { involved: boolean };
}

describe('An agreed classification', () => {
  const { record, question } = recorded({
    level: 'high',
    views: [
      { role: 'social-worker', person: 'person-1', level: 'high', recordedOn: CONFERENCE },
      { role: 'team-manager', person: 'person-2', level: 'severe', recordedOn: CONFERENCE },
      { role: 'independent-reviewer', person: 'person-3', level: 'high', recordedOn: CONFERENCE },
    ],
    reasonForDifferenceFromViews: 'The manager had not seen the last report.',
    reasonForDifferenceFromTable: 'The child has run away twice.',
    iro: { involved: false },
  });

  it('cannot be changed by anyone', () => {
    const result = agree(record, question);
    expect(isRight(result) && unfrozenPlaces(result.right, 'agreed')).toEqual([]);
  });

  it('leaves the record as it was, and open to change', () => {
    const mine = structuredClone(record);
    agree(mine, question);
    expect(mine).toEqual(record);
    expect(unfrozenPlaces(mine)).toEqual(unfrozenPlaces(structuredClone(record)));
  });

  it('does not change when the record is changed afterwards', () => {
    const mine = structuredClone(record);
    const result = agree(mine, question);
    const open: Changeable = mine as unknown as Changeable;
    open.wayHome.parents.push('parent-3');
    open.profile.wishes = 'ambivalent-or-opposed';
    open.iro.involved = true;
    for (const view of open.views) view.level = 'low';
    open.views.pop();
    const classification = isRight(result) && result.right;
    expect(classification).toMatchObject({
      parents: record.wayHome.parents,
      profile: record.profile,
      views: record.views,
      iro: record.iro,
    });
  });

  it('takes no indicators that were set for another child, another home or after the conference, or that are not as set', () => {
    const { child, wayHome, profile, conferredOn } = MEDIUM_RECORD;
    const origins = {
      riskFactors: 'set-otherwise',
      protectiveFactors: 'set-otherwise',
      capacityToChange: 'set-otherwise',
      wishes: 'set-where-none-suggested',
      likelihoodOfRecurrence: 'set-where-none-suggested',
    } as const;
    const set: SetProfile = {
      madeBy: MADE_BY,
      child,
      parents: wayHome.parents,
      lastSetOn: conferredOn,
      profile,
      origins,
    };
    const found = (changes: Partial<SetProfile>) =>
      lines(checkRecord(MEDIUM_RECORD, { asOf: AS_OF, setProfile: { ...set, ...changes } }).findings);
    expect(found({})).toEqual([]);
    expect(found({ child: 'another' })).toEqual(['profile.of-another-child at profile']);
    expect(found({ parents: ['another'] })).toEqual(['profile.of-another-home at profile']);
    expect(found({ lastSetOn: AS_OF })).toEqual(conferredOn < AS_OF ? ['profile.set-after-conference at profile'] : []);
    expect(found({ profile: { ...profile, riskFactors: 'fully-addressed' } })).toEqual([
      'profile.unlike-set at profile/riskFactors',
    ]);
  });

  it('tells of indicators set before the child’s birth, or before any evidence, as far back as the first', () => {
    const { child, wayHome, profile, conferredOn } = MEDIUM_RECORD;
    const origin = 'set-where-none-suggested';
    const origins = {
      riskFactors: origin,
      protectiveFactors: origin,
      capacityToChange: origin,
      wishes: origin,
      likelihoodOfRecurrence: origin,
    } as const;
    const assessment: Assessment = {
      ...CASE,
      children: [{ id: child, bornOn: day('2018-05-10') }],
      observations: [
        {
          factor: 'neglect',
          children: [child],
          about: { kind: 'child' },
          status: 'present',
          evidence: [evidence([], 'social-worker', { happenedOn: day('2024-03-01'), recordedOn: undefined })],
        },
      ],
    };
    const found = (firstSetOn: string) =>
      checkRecord(MEDIUM_RECORD, {
        asOf: AS_OF,
        assessment,
        setProfile: {
          madeBy: MADE_BY,
          child,
          parents: wayHome.parents,
          firstSetOn: day(firstSetOn),
          lastSetOn: conferredOn,
          profile,
          origins,
        },
      }).findings.map(({ code }) => code);
    expect(found('2018-05-09')).toEqual(['profile.set-before-birth']);
    expect(found('2018-05-10')).toEqual(['profile.set-before-evidence']);
    expect(found('2024-02-29')).toEqual(['profile.set-before-evidence']);
    expect(found('2024-03-01')).toEqual([]);
  });

  it('takes no row unlike what the assessment suggests, unless people set it with a reason', () => {
    const { child, wayHome } = MEDIUM_RECORD;
    const ofRecord = (name: string) => (name === MOTHER ? wayHome.parents[0] : name);
    const assessment: Assessment = JSON.parse(
      JSON.stringify(complete({ homes: [TO_MOTHER], found: [risk('neglect', 'not-being-addressed')] }))
        .replaceAll(`"${CHILD}"`, JSON.stringify(child))
        .replaceAll(`"${MOTHER}"`, JSON.stringify(ofRecord(MOTHER))),
    );
    const record = {
      ...MEDIUM_RECORD,
      wayHome: { parents: [wayHome.parents[0]] as const },
      conferredOn: day('2025-05-10'),
    };
    const question = { asOf: day('2025-06-30'), assessment };
    expect(lines(checkRecord(record, question).findings)).toContain('profile.unlike-suggested at profile/riskFactors');
    const setProfile: SetProfile = {
      madeBy: MADE_BY,
      child,
      parents: record.wayHome.parents,
      profile: record.profile,
      origins: {
        riskFactors: 'set-otherwise',
        protectiveFactors: 'set-otherwise',
        capacityToChange: 'set-otherwise',
        wishes: 'set-where-none-suggested',
        likelihoodOfRecurrence: 'set-where-none-suggested',
      },
    };
    expect(lines(checkRecord(record, { ...question, setProfile }).findings)).toEqual([]);
    // Set as suggested by something else, and so without a reason.
    const asSuggested = { ...setProfile, origins: { ...setProfile.origins, riskFactors: 'set-as-suggested' } as const };
    expect(lines(checkRecord(record, { ...question, setProfile: asSuggested }).findings)).toEqual([
      'profile.unlike-suggested at profile/riskFactors',
    ]);
  });

  it('takes no row outside the values between which the assessment leaves people to judge', () => {
    const { child, wayHome } = MEDIUM_RECORD;
    const found = [risk('neglect', 'being-addressed'), risk('high-stress', 'not-being-addressed')];
    const assessment: Assessment = JSON.parse(
      JSON.stringify(complete({ homes: [TO_MOTHER], found }))
        .replaceAll(`"${CHILD}"`, JSON.stringify(child))
        .replaceAll(`"${MOTHER}"`, JSON.stringify(wayHome.parents[0])),
    );
    const codes = (riskFactors: 'fully-addressed' | 'partly-addressed' | 'not-being-addressed') =>
      lines(
        checkRecord(
          {
            ...MEDIUM_RECORD,
            wayHome: { parents: [wayHome.parents[0]] as const },
            profile: { ...MEDIUM_RECORD.profile, riskFactors },
            conferredOn: day('2025-05-10'),
          },
          { asOf: day('2025-06-30'), assessment },
        ).findings,
      ).filter((line) => line.endsWith('profile/riskFactors'));
    expect(codes('fully-addressed')).toEqual(['profile.unlike-suggested at profile/riskFactors']);
    expect(codes('partly-addressed')).toEqual([]);
    expect(codes('not-being-addressed')).toEqual([]);
  });

  it('does not touch the assessment it was looked up in', () => {
    const assessment = structuredClone(CASE);
    agree(MEDIUM_RECORD, { asOf: AS_OF, assessment });
    expect(assessment).toEqual(CASE);
    expect(Object.isFrozen(assessment)).toBe(false);
  });

  it('is the same whenever it is agreed again from the same record', () => {
    expect(agree(record, question)).toEqual(agree(structuredClone(record), question));
  });

  it('loses its mark on the way through JSON, so that only the record can bring it back', () => {
    expect(Object.getOwnPropertySymbols(agreed())).toHaveLength(1);
    expect(Object.getOwnPropertySymbols(JSON.parse(JSON.stringify(agreed())))).toHaveLength(0);
  });
});

describe('What is not from agree itself', () => {
  const people = agreed();
  const [mark = Symbol.iterator] = Object.getOwnPropertySymbols(people);
  const tells = (): never => {
    throw new Error('Ada');
  };

  it.each<readonly [string, object]>([
    ['a copy', { ...people }],
    ['a proxy of what it gave', new Proxy(people, { get: tells })],
    ['a proxy that says another level', new Proxy(people, { get: () => 'low' })],
    ['a proxy that carries a mark', new Proxy({ [mark]: true }, { get: tells })],
    [
      'a record with the mark of another classification',
      { ...people, level: 'low', [mark]: Reflect.get(people, mark) },
    ],
    ['a record whose mark throws', { [mark]: tells }],
  ])('is refused by every function that reads it, and repeated by none: %s', (_, foreign) => {
    const event = { id: 'e1', recordedOn: AS_OF };
    for (const ask of [
      () => Reflect.apply(agreedEvent, undefined, [foreign, event]),
      () => Reflect.apply(explainAgreed, undefined, [foreign, 'practitioner']),
    ])
      expect(ask).toThrow(expect.objectContaining({ code: 'input.not-agreed', argument: 'agreed' }));
  });
});

describe('A record of which some parts could not be read', () => {
  it('has no findings about what is not there', () => {
    expect(checkRecord({}, IN_ORDER.question).findings).toEqual([]);
    expect(checkRecord({ level: 'low' }, IN_ORDER.question).findings).toEqual([]);
    expect(checkRecord({ profile: MIXED_PROFILE }, IN_ORDER.question).findings).toEqual([]);
    expect(checkRecord({ iro: { person: 'person-1' } }, IN_ORDER.question).findings).toEqual([]);
  });

  it.each([undefined, { person: 'person-2' }])(
    'is not said to lack a view that may be the one that could not be read: %j',
    (unreadable) => {
      const [socialWorker] = MEDIUM_RECORD.views;
      const found = checkRecord({ ...MEDIUM_RECORD, views: [socialWorker, unreadable] }, IN_ORDER.question).findings;
      expect(found).toEqual([]);
    },
  );

  it('is checked all the same in the parts that could be read, and positions stay right', () => {
    const found = checkRecord(
      {
        child: 'child-2',
        views: [
          undefined,
          { level: 'high', person: 'person-1' },
          { person: 'person-1', recordedOn: day('2024-06-11') },
        ],
        conferredOn: CONFERENCE,
        level: 'medium',
        wayHome: { parents: [undefined, 'parent-3'] },
        iro: { involved: false },
      },
      IN_ORDER.question,
    ).findings;
    expect(lines(found)).toEqual([
      'case.unknown-child at child',
      'case.unknown-parent at wayHome/parents/1',
      'iro.not-involved at iro/involved',
      'panel.same-person at views/2/person',
      'panel.view-after-conference at views/2/recordedOn',
      'reason.views-differ at reasonForDifferenceFromViews',
    ]);
  });

  it('is not said to be about a way home that nobody considered while a parent could not be read', () => {
    const found = checkRecord(
      { child: 'child-1', wayHome: { parents: ['parent-1', undefined] } },
      IN_ORDER.question,
    ).findings;
    expect(found).toEqual([]);
  });
});

describe('Views and people that could not be read', () => {
  it('are not said to be the same twice, nor on the panel and the IRO in one', () => {
    const views = [{ role: 'social-worker' }, { role: 'team-manager' }, { role: 'case-history-author' }] as const;
    const found = checkRecord({ views, conferredOn: CONFERENCE, iro: { involved: true } }, IN_ORDER.question).findings;
    expect(found).toEqual([]);
  });
});

describe('An agreed classification', () => {
  it('cites the two places that say how people agree', () => {
    expect(agreed().sources.map(formatCitation)).toEqual(
      expect.arrayContaining([
        'Framework (2015), Stage 2, Task 1, Classification of Risk',
        'Framework (2015), Stage 1, Key messages, a) Factors associated with Future Harm, p. 24',
      ]),
    );
  });
});
