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
  SSDA903_EPISODE_CEASED_CODES,
  SSDA903_PLACEMENT_CODES,
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

/** What the codes of why an episode ended say, by hand: still looked after, with parental responsibility, part of care planning. */
const EPISODES: readonly (readonly [code: string, after: string, responsibility: string, planning: string])[] = [
  ['E4A', 'no', 'yes', 'yes'],
  ['E4B', 'no', 'yes', 'no'],
  ['E13', 'no', 'no', 'cannot-say'],
  ['X1', 'yes', 'cannot-say', 'cannot-say'],
];

const SETS: readonly CodeSetId[] = ['legal-status', 'episode-ceased', 'placement'];
const codesIn = (set: CodeSetId): readonly string[] => BY_HAND.flatMap(([of, code]) => (of === set ? [code] : []));

describe('The codes of the return on looked after children', () => {
  it('are thirteen of legal status, four of why an episode ended, and one of placement', () => {
    expect(SETS.map((set) => codesIn(set).length)).toEqual([13, 4, 1]);
    expect(SETS).toEqual(Object.keys(CODE_SETS));
    for (const set of SETS) expect(CODE_SETS[set].codes.map(({ code }) => code)).toEqual(codesIn(set));
    expect(codesIn('legal-status')).toEqual(SSDA903_LEGAL_STATUS_CODES);
    expect(codesIn('episode-ceased')).toEqual(SSDA903_EPISODE_CEASED_CODES);
    expect(codesIn('placement')).toEqual(SSDA903_PLACEMENT_CODES);
  });

  it('stand in three columns of the return, and only those of legal status are all that it has', () => {
    expect(SETS.map((set) => [CODE_SETS[set].column, CODE_SETS[set].title, CODE_SETS[set].holds])).toEqual([
      ['LS', 'Legal status', 'all'],
      ['REC', 'Reason episode ceased', 'some'],
      ['PLACE', 'Placement', 'some'],
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

  it('of placement record a way home in which the child is still looked after', () => {
    for (const { route, staysLookedAfter } of CODE_SETS.placement.codes) {
      expect(RETURN_ROUTES[route].staysLookedAfter).toBe(true);
      expect(staysLookedAfter).toBe('yes');
    }
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
    const others = [...BY_HAND.map(([, code]) => code).filter((code) => !codesIn(set).includes(code))];
    for (const code of [...others, 'RHOM', 'E4', 'e4a', 'c2', ' C2', 'P1 ', 'p1', 'K2', '', '__proto__', 'length'])
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
      SSDA903_LEGAL_STATUS_CODES.map((legalStatus) => [
        'P1',
        legalStatus,
        legalStatus === 'V2'
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
    ['U1', 'V2'],
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
