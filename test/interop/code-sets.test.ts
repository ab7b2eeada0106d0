import fc from 'fast-check';
import { legalStatusOfCode, MADE_BY, SSDA903_LEGAL_STATUS_CODES } from 'reunification-framework';
import { LEGAL_STATUSES, RETURN_ROUTES } from 'reunification-framework/return-home';
import { describe, expect, it } from 'vitest';
import {
  CODE_SETS,
  type CodeSetId,
  checkCodes,
  INVALID_CODES,
  meaningOfCode,
  SSDA903_CATEGORY_OF_NEED_CODES,
  SSDA903_EPISODE_CEASED_CODES,
  SSDA903_NEW_EPISODE_CODES,
  SSDA903_PLACEMENT_CODES,
  SSDA903_PLACEMENT_PROVIDER_CODES,
} from '../../src/interop/code-sets.js';
import { unfrozenPlaces } from '../support/deeply-frozen.js';

/** The codes a second time, by hand: the set, the code, and what has to be said of it. */
const BY_HAND: readonly (readonly [set: CodeSetId, code: string, says: RegExp, forReturnHome: RegExp])[] = [
  ['legal-status', 'C1', /^interim care order$/i, /court/],
  ['legal-status', 'C2', /^full care order$/i, /court ends/],
  ['legal-status', 'D1', /^freeing order$/i, /legal advice/],
  ['legal-status', 'E1', /^placement order$/i, /revoke/],
  ['legal-status', 'V2', /section 20.*single period/i, /parental responsibility/],
  ['legal-status', 'V3', /short breaks/i, /not a return home/],
  ['legal-status', 'V4', /short breaks/i, /not a return home/],
  ['legal-status', 'L1', /^police protection$/i, /its own law/],
  ['legal-status', 'L2', /^emergency protection order$/i, /its own law/],
  ['legal-status', 'L3', /^child assessment order$/i, /its own law/],
  ['legal-status', 'J1', /^remand$/i, /its own law/],
  ['legal-status', 'J2', /police and criminal evidence act/i, /its own law/],
  ['legal-status', 'J3', /youth rehabilitation order/i, /its own law/],
  [
    'episode-ceased',
    'E4A',
    /no longer.*parental responsibility, as part of the care planning/,
    /planned.*ended being looked after/,
  ],
  [
    'episode-ceased',
    'E4B',
    /no longer.*parental responsibility, which was not part of the care planning/,
    /unplanned return/,
  ],
  ['episode-ceased', 'E13', /no longer.*no parental responsibility/, /has to be asked/],
  ['episode-ceased', 'X1', /still looked after.*same day/i, /next episode.*P1/],
  [
    'placement',
    'P1',
    /own parents, or with others who have parental responsibility/i,
    /still looked after.*section 20/,
  ],
];

/** The codes that say nothing of a return home a second time, by hand: the set, the code, and what has to be said of it. */
const OTHERS_BY_HAND: readonly (readonly [set: CodeSetId, code: string, says: RegExp])[] = [
  ['episode-ceased', 'E11', /adopted.*nobody opposed/i],
  ['episode-ceased', 'E12', /adopted.*without consent/i],
  ['episode-ceased', 'E2', /^died\.$/i],
  ['episode-ceased', 'E3', /another authority.*took over/i],
  ['episode-ceased', 'E41', /child arrangements, residence/],
  ['episode-ceased', 'E45', /guardianship of a relative or friend who was the child’s foster carer/],
  ['episode-ceased', 'E46', /guardianship of someone who was the child’s foster carer, no relative or friend/],
  ['episode-ceased', 'E47', /guardianship of a relative or friend who was not the child’s foster carer/],
  ['episode-ceased', 'E48', /neither the child’s foster carer nor a relative or friend/],
  ['episode-ceased', 'E5', /independently, with formal advice/],
  ['episode-ceased', 'E6', /independently, without formal advice/],
  ['episode-ceased', 'E7', /adult social care/],
  ['episode-ceased', 'E8', /no other code names/],
  ['episode-ceased', 'E9', /custody/],
  ['episode-ceased', 'E14', /remand.*ended/],
  ['episode-ceased', 'E15', /assessment of age/],
  ['episode-ceased', 'E16', /abroad/],
  ['episode-ceased', 'E17', /18 or older.*same carers/],
  ['placement', 'A3', /adopted by the present foster carers, with the parents’ consent/],
  ['placement', 'A4', /adopted by others.*consent/],
  ['placement', 'A5', /adopted by the present foster carers, under a placement order/],
  ['placement', 'A6', /adopted by others.*placement order/],
  ['placement', 'H5', /semi-independent/i],
  ['placement', 'K1', /^secure children’s home/i],
  ['placement', 'K2', /^children’s home/i],
  ['placement', 'P2', /independent living/i],
  ['placement', 'P3', /where they work/],
  ['placement', 'R1', /residential care home/i],
  ['placement', 'R2', /medical or nursing/],
  ['placement', 'R3', /family centre.*mother and baby/i],
  ['placement', 'R5', /young offender/i],
  ['placement', 'S1', /residential school/i],
  ['placement', 'T0', /for a time/],
  ['placement', 'T1', /hospital/],
  ['placement', 'T2', /^on holiday/i],
  ['placement', 'T3', /foster carers are on holiday/],
  ['placement', 'T4', /seven days/],
  ['placement', 'U1', /long term by a relative or friend/],
  ['placement', 'U2', /relative or friend who is also approved to adopt/],
  ['placement', 'U3', /by a relative or friend, neither/],
  ['placement', 'U4', /long term by someone else/],
  ['placement', 'U5', /someone else who is also approved to adopt/],
  ['placement', 'U6', /by someone else, neither/],
  ['placement', 'Z1', /another placement/i],
  ['new-episode', 'S', /starts to be looked after/i],
  ['new-episode', 'L', /only the legal status/],
  ['new-episode', 'P', /still looked after: the placement and the carers/i],
  ['new-episode', 'T', /still looked after: the placement is another, the carers are the same/i],
  ['new-episode', 'B', /legal status, the placement and the carers/],
  ['new-episode', 'U', /legal status and the placement are others, the carers are the same/],
  ['placement-provider', 'PR0', /parental responsibility.*P1/],
  ['placement-provider', 'PR1', /itself/],
  ['placement-provider', 'PR2', /another local authority/i],
  ['placement-provider', 'PR3', /public/],
  ['placement-provider', 'PR4', /private/],
  ['placement-provider', 'PR5', /voluntary/],
  ['category-of-need', 'N1', /abuse or neglect/i],
  ['category-of-need', 'N2', /child’s own disability/],
  ['category-of-need', 'N3', /parent/],
  ['category-of-need', 'N4', /crisis/],
  ['category-of-need', 'N5', /inadequate/],
  ['category-of-need', 'N6', /behaviour/],
  ['category-of-need', 'N7', /income/],
  ['category-of-need', 'N8', /no parent/i],
];

/** What the codes of why an episode ended say, by hand: still looked after, with parental responsibility, part of care planning. */
const EPISODES: readonly (readonly [code: string, after: string, responsibility: string, planning: string])[] = [
  ['E4A', 'no', 'yes', 'yes'],
  ['E4B', 'no', 'yes', 'no'],
  ['E13', 'no', 'no', 'cannot-say'],
  ['X1', 'yes', 'cannot-say', 'cannot-say'],
];

const SETS: readonly CodeSetId[] = [
  'legal-status',
  'episode-ceased',
  'placement',
  'new-episode',
  'placement-provider',
  'category-of-need',
];
const codesIn = (set: CodeSetId): readonly string[] =>
  [...BY_HAND, ...OTHERS_BY_HAND].flatMap(([of, code]) => (of === set ? [code] : []));

describe('The codes of the return on looked after children', () => {
  it('are 13 of legal status, 22 of why an episode ended, 27 of placement, 6 of why one began, 6 of providers, 8 of need', () => {
    expect(SETS.map((set) => codesIn(set).length)).toEqual([13, 22, 27, 6, 6, 8]);
    expect(SETS).toEqual(Object.keys(CODE_SETS));
    for (const set of SETS) expect(CODE_SETS[set].codes.map(({ code }) => code)).toEqual(codesIn(set));
    expect(codesIn('legal-status')).toEqual(SSDA903_LEGAL_STATUS_CODES);
    expect(codesIn('episode-ceased')).toEqual(SSDA903_EPISODE_CEASED_CODES);
    expect(codesIn('placement')).toEqual(SSDA903_PLACEMENT_CODES);
    expect(codesIn('new-episode')).toEqual(SSDA903_NEW_EPISODE_CODES);
    expect(codesIn('placement-provider')).toEqual(SSDA903_PLACEMENT_PROVIDER_CODES);
    expect(codesIn('category-of-need')).toEqual(SSDA903_CATEGORY_OF_NEED_CODES);
  });

  it('stand in six columns of the return, and are all that it has but for placements', () => {
    expect(SETS.map((set) => [CODE_SETS[set].column, CODE_SETS[set].title, CODE_SETS[set].holds])).toEqual([
      ['LS', 'Legal status', 'all'],
      ['REC', 'Reason episode ceased', 'all'],
      ['PLACE', 'Placement', 'some'],
      ['RNE', 'Reason for new episode', 'all'],
      ['PLACE_PROVIDER', 'Placement provider', 'all'],
      ['CIN', 'Category of need', 'all'],
    ]);
  });

  it.each(BY_HAND)('in %s, %s means the same as by hand', (set, code, says, forReturnHome) => {
    const answer = meaningOfCode(set, code);
    if (answer.kind !== 'known') throw new Error('not known');
    expect(answer.meaning.code).toBe(code);
    expect(answer.meaning.says).toMatch(says);
    expect(answer.meaning.forReturnHome).toMatch(forReturnHome);
    expect(answer.meaning.source.document).toBe('ssda903-codes');
    expect(answer.meaning.source.locator).toBe(CODE_SETS[set].title.toLowerCase());
  });

  it.each(OTHERS_BY_HAND)(
    'in %s, %s means the same as by hand, and says nothing of a return home',
    (set, code, says) => {
      const answer = meaningOfCode(set, code);
      if (answer.kind !== 'known') throw new Error('not known');
      expect(answer.meaning.says).toMatch(says);
      expect(answer.meaning.forReturnHome).toBeUndefined();
      expect(answer.meaning.source).toEqual({
        document: 'ssda903-codes',
        locator: CODE_SETS[set].title.toLowerCase(),
      });
    },
  );

  it('of a new episode start being looked after with S alone', () => {
    const starting = CODE_SETS['new-episode'].codes.filter(({ startsBeingLookedAfter }) => startsBeingLookedAfter);
    expect(starting.map(({ code }) => code)).toEqual(['S']);
  });

  it('of an ended episode leave nobody looked after but with X1, and say nothing of it where another authority took over', () => {
    const staying = (answer: string): readonly string[] =>
      CODE_SETS['episode-ceased'].codes.flatMap(({ code, staysLookedAfter }) =>
        staysLookedAfter === answer ? [code] : [],
      );
    expect([staying('yes'), staying('cannot-say')]).toEqual([['X1'], ['E3']]);
    expect(staying('no')).toHaveLength(20);
  });

  it.each(EPISODES)(
    '%s says whether the child is still looked after, with whom, and whether it was planned',
    (...row) => {
      const [code, after, responsibility, planning] = row;
      expect(meaningOfCode('episode-ceased', code)).toMatchObject({
        meaning: {
          staysLookedAfter: after,
          withParentalResponsibility: responsibility,
          partOfCarePlanning: planning,
        },
      });
    },
  );

  it('of legal status are the package’s own legal statuses, not another list', () => {
    for (const { code, status } of CODE_SETS['legal-status'].codes) {
      expect(status).toBe(LEGAL_STATUSES[status.id]);
      expect(legalStatusOfCode(code)).toEqual({ kind: 'known', status });
    }
  });

  it('of placement leave the child looked after, and record a way home with P1 alone', () => {
    expect(CODE_SETS.placement.codes.filter(({ staysLookedAfter }) => staysLookedAfter !== 'yes')).toEqual([]);
    const home = CODE_SETS.placement.codes.flatMap(({ code, route }) => (route === undefined ? [] : [[code, route]]));
    expect(home).toEqual([['P1', 'placed-with-parents']]);
    expect(RETURN_ROUTES['placed-with-parents'].staysLookedAfter).toBe(true);
  });

  it('cannot be changed', () => {
    expect(unfrozenPlaces([CODE_SETS, INVALID_CODES, SSDA903_EPISODE_CEASED_CODES, SSDA903_PLACEMENT_CODES])).toEqual([
      '',
    ]);
  });

  it('hold nothing about risk, and say the same of E4A and E4B but for care planning', () => {
    const [planned, unplanned] = CODE_SETS['episode-ceased'].codes;
    expect([planned?.code, unplanned?.code]).toEqual(['E4A', 'E4B']);
    expect(planned).toEqual({
      ...unplanned,
      ...{ code: 'E4A', says: planned?.says, forReturnHome: planned?.forReturnHome, partOfCarePlanning: 'yes' },
    });
    expect(JSON.stringify(CODE_SETS)).not.toMatch(/\brisk|danger|likely to/i);
  });
});

describe('A code that is not known', () => {
  it.each(SETS)('of %s is said to be unknown, and not repeated', (set) => {
    const others = [
      ...[...BY_HAND, ...OTHERS_BY_HAND].map(([, code]) => code).filter((code) => !codesIn(set).includes(code)),
    ];
    for (const code of [
      ...others,
      'RHOM',
      'E4',
      'e4a',
      'c2',
      ' C2',
      'P1 ',
      'p1',
      'K3',
      'Z11',
      '',
      '__proto__',
      'length',
    ])
      expect(meaningOfCode(set, code)).toStrictEqual({ kind: 'cannot-say' });
    fc.assert(
      fc.property(
        fc.string().filter((code) => !codesIn(set).includes(code)),
        (code) => {
          expect(meaningOfCode(set, code)).toStrictEqual({ kind: 'cannot-say' });
        },
      ),
    );
  });
});

describe('A placement and a legal status in one episode', () => {
  it('are refused by rule 378 for P1 with V2 alone, of all that are known', () => {
    const answers = SSDA903_PLACEMENT_CODES.flatMap((placement) =>
      SSDA903_LEGAL_STATUS_CODES.map((legalStatus) => [placement, legalStatus, checkCodes({ placement, legalStatus })]),
    );
    expect(answers).toEqual(
      SSDA903_PLACEMENT_CODES.flatMap((placement) =>
        SSDA903_LEGAL_STATUS_CODES.map((legalStatus) => [
          placement,
          legalStatus,
          placement === 'P1' && legalStatus === 'V2'
            ? {
                madeBy: MADE_BY,
                verdict: 'invalid',
                findings: [
                  {
                    code: 'codes.rule-378',
                    severity: 'must',
                    path: ['placement'],
                    message: INVALID_CODES[0]?.says,
                    source: INVALID_CODES[0]?.source,
                  },
                ],
              }
            : { madeBy: MADE_BY, verdict: 'nothing-against', findings: [] },
        ]),
      ),
    );
  });

  it('are refused for the reason that the rule gives', () => {
    expect(INVALID_CODES).toEqual([
      {
        rule: '378',
        placement: 'P1',
        legalStatus: 'V2',
        says: expect.stringMatching(/placed with parents.*section 20/),
        source: { document: 'ssda903-codes', locator: 'rule 378' },
      },
    ]);
  });

  it('follow from the ways home: section 20 allows for none in which a child is placed with parents', () => {
    for (const { placement, legalStatus } of INVALID_CODES) {
      const place = meaningOfCode('placement', placement);
      const status = meaningOfCode('legal-status', legalStatus);
      if (place.kind !== 'known' || status.kind !== 'known') throw new Error('not known');
      expect(status.meaning.status.routes).not.toContain(place.meaning.route);
    }
  });

  it.each([
    ['K3', 'V2'],
    ['P1', 'V9'],
    ['', ''],
    ['V2', 'P1'],
  ])('cannot be judged for %s with %s, and neither is repeated', (placement, legalStatus) => {
    expect(checkCodes({ placement, legalStatus })).toStrictEqual({
      madeBy: MADE_BY,
      verdict: 'cannot-say',
      findings: [],
    });
  });
});
