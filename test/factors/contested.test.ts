import type { Evidence, Observation } from 'reunification-framework/factors';
import { describe, expect, it } from 'vitest';
import {
  against,
  CHILD,
  day,
  evaluateOne,
  evidence,
  FATHER,
  homeOf,
  type InShort,
  MOTHER,
  observe,
  of,
  ofBoth,
} from '../support/observations.js';

/** What is contested, of whom, why, and by which observations. */
const contestedAmong = (...observations: readonly Observation[]) =>
  evaluateOne({
    waysHome: [{ id: 'home', children: [CHILD], parents: [MOTHER, FATHER] }],
    observations,
  }).contested.map(({ factor, about, because, observations: positions }) => [factor, about, because, positions]);

describe('Something positive of both parents together, and of one of them', () => {
  const together = (more: InShort = {}) => observe('recognition-of-problem', { about: ofBoth, ...more });
  const alone = (parent: string, more: InShort = {}) =>
    observe('recognition-of-problem', { about: of(parent), status: 'absent', ...more });
  const contested = (about: unknown, ...positions: readonly number[]) => [
    'recognition-of-problem',
    about,
    'observations-disagree',
    positions,
  ];

  it('is contested where it is not so of the one, whichever was written down first', () => {
    const both = [contested(ofBoth, 0, 1), contested(of(MOTHER), 0, 1)];
    expect(contestedAmong(together(), alone(MOTHER))).toEqual(both);
    expect(contestedAmong(alone(MOTHER), together())).toEqual(both);
  });

  it('is contested with each of the two of whom it is not so', () => {
    expect(contestedAmong(alone(MOTHER), together(), alone(FATHER))).toEqual([
      contested(ofBoth, 0, 1),
      contested(of(MOTHER), 0, 1),
      contested(ofBoth, 1, 2),
      contested(of(FATHER), 1, 2),
    ]);
  });

  it('agrees where it is so of the one, where nobody knows, and where it is not so of both together', () => {
    expect(contestedAmong(together(), alone(MOTHER, { status: 'present' }))).toEqual([]);
    expect(contestedAmong(together(), alone(MOTHER, { status: 'not-known' }))).toEqual([]);
    expect(contestedAmong(together({ status: 'absent' }), alone(MOTHER, { status: 'present' }))).toEqual([]);
  });
});

describe('Whether something positive works against a risk', () => {
  const helps = (parents: Observation['about'], ...mitigates: NonNullable<Observation['mitigates']>) =>
    observe('recognition-of-problem', { about: parents, mitigates });

  it('is contested where it is said both ways of some of the same people', () => {
    expect(
      contestedAmong(
        observe('neglect'),
        helps(ofBoth, against('neglect', 'effective')),
        helps(of(MOTHER), against('neglect', 'not-effective')),
      ),
    ).toEqual([
      ['recognition-of-problem', ofBoth, 'effects-disagree', [1, 2]],
      ['recognition-of-problem', of(MOTHER), 'effects-disagree', [2, 1]],
    ]);
  });

  it('is not contested where it is said of different people or risks, twice alike, or where it is not known', () => {
    const risks = [observe('neglect'), observe('sadistic-abuse')];
    const ofMother = helps(of(MOTHER), against('neglect', 'effective'));
    for (const other of [
      helps(of(FATHER), against('neglect', 'not-effective')),
      helps(ofBoth, against('sadistic-abuse', 'not-effective')),
      helps(ofBoth, against('neglect', 'effective')),
      helps(ofBoth, against('neglect', 'not-known', { evidence: [] })),
    ])
      expect(contestedAmong(...risks, ofMother, other)).toEqual([]);
  });
});

describe('A risk that is said to be absent', () => {
  const misuse = (more: InShort = {}) =>
    observe('alcohol-or-drugs-abuse', { about: of(MOTHER), status: 'absent', ...more });
  const showing = (about: Observation['about'], pieces: readonly Evidence[], more: InShort = {}) =>
    observe('high-stress', { about, evidence: pieces, ...more });
  const addicted = evidence(['addiction'], 'general-practitioner');
  const contested = [['alcohol-or-drugs-abuse', of(MOTHER), 'evidence-disagrees', [0, 1]]];

  it.each([
    ['her home', homeOf(MOTHER)],
    ['a home that she shares', homeOf(MOTHER, FATHER)],
  ])('of a parent is contested by evidence of %s that shows what Annex 1 counts as it', (_, about) => {
    expect(contestedAmong(misuse(), showing(about, [addicted]))).toEqual(contested);
  });

  it('of a home is contested by evidence of a parent who lives there, and not of another home', () => {
    const violence = (parents: Observation['about']) =>
      observe('inter-parental-conflict-and-violence', { about: parents, status: 'absent' });
    const shown = [evidence(['violence-between-carers'], 'police')];
    const ofMother = observe('denial-of-problems', { about: of(MOTHER), evidence: shown });
    const atHome = homeOf(MOTHER, FATHER);
    expect(contestedAmong(violence(atHome), ofMother)).toEqual([
      ['inter-parental-conflict-and-violence', atHome, 'evidence-disagrees', [0, 1]],
    ]);
    expect(contestedAmong(violence(homeOf(FATHER)), ofMother)).toEqual([]);
    expect(contestedAmong(violence(homeOf(FATHER)), showing(atHome, shown))).toEqual([]);
  });

  it('is not contested by evidence of somebody else, of something else, or of a later day, or once it is explained', () => {
    for (const other of [
      showing(homeOf(FATHER), [addicted]),
      showing(homeOf(MOTHER), [evidence()]),
      showing(homeOf(MOTHER), [
        evidence(),
        { ...addicted, happenedOn: day('2025-07-01'), recordedOn: day('2025-07-01') },
      ]),
      showing(homeOf(MOTHER), [addicted], { explanation: 'This was another Ms Smith.' }),
    ])
      expect(contestedAmong(misuse(), other)).toEqual([]);
    const home = showing(homeOf(MOTHER), [addicted]);
    expect(contestedAmong(misuse({ explanation: 'The addiction is that of her sister.' }), home)).toEqual([]);
    expect(contestedAmong(misuse({ status: 'not-known' }), home)).toEqual([]);
  });

  it.each<[string, Partial<Evidence>, boolean]>([
    ['a fact of a later day', {}, true],
    ['an opinion of a later day', { nature: 'opinion' }, true],
    ['hearsay of a later day', { nature: 'hearsay' }, false],
    ['the word of a parent', { role: 'parent' }, false],
    ['an own account', { source: 'own-account' }, false],
    ['a fact of the same day', { happenedOn: day('2025-01-15') }, false],
    ['something else', { shows: [] }, false],
    ['nothing in particular', { shows: undefined }, false],
  ])('is contested by violence until it is over, as shown by %s', (_, more, isOver) => {
    const [violence, past] = [
      evidence(['violence-between-carers'], 'police'),
      evidence(['domestic-abuse-in-past-only'], 'social-worker', {
        happenedOn: day('2025-05-01'),
        recordedOn: day('2025-05-02'),
        ...more,
      }),
    ];
    const home = homeOf(MOTHER, FATHER);
    const absent = observe('inter-parental-conflict-and-violence', { about: home, status: 'absent' });
    expect(contestedAmong(absent, showing(home, [violence, past]))).toEqual(
      isOver ? [] : [['inter-parental-conflict-and-violence', home, 'evidence-disagrees', [0, 1]]],
    );
  });
});

describe('What one observer found and another did not', () => {
  it('is contested, and what stands beside it is not', () => {
    const [about, absent] = [of(MOTHER), 'absent'] as const;
    expect(
      contestedAmong(
        observe('denial-of-problems', { about }),
        observe('neglect'),
        observe('denial-of-problems', { about, status: absent }),
        observe('sadistic-abuse', { status: absent }),
      ),
    ).toEqual([
      ['denial-of-problems', about, 'observations-disagree', [0, 2]],
      ['denial-of-problems', about, 'observations-disagree', [2, 0]],
    ]);
  });
});

describe('Two findings that exclude each other', () => {
  const found = (explanation?: string) =>
    contestedAmong(
      observe('denial-of-problems', { about: of(MOTHER) }),
      observe('recognition-of-problem', { about: of(MOTHER), ...(explanation === undefined ? {} : { explanation }) }),
    );

  it('are both contested until someone explains them', () => {
    expect(found()).toEqual([
      ['denial-of-problems', of(MOTHER), 'contradiction', [0, 1]],
      ['recognition-of-problem', of(MOTHER), 'contradiction', [0, 1]],
    ]);
    expect(found('She sees the harm, and denies her part in it.')).toEqual([]);
  });
});
