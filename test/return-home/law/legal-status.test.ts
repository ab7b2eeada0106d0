import {
  LEGAL_STATUS_IDS,
  LEGAL_STATUSES,
  type LegalStatusId,
  legalStatusOfCode,
  RETURN_ROUTE_IDS,
  RETURN_ROUTES,
  type ReturnRouteId,
  routeOf,
  SSDA903_LEGAL_STATUS_CODES,
} from 'reunification-framework/return-home';
import { describe, expect, it } from 'vitest';
import { unfrozenPlaces } from '../../support/deeply-frozen.js';

/**
 * The codes of legal status a second time, by hand: the code, the status, what its title has to say, whether the child is in care by
 * an order, and the ways home from it.
 */
const STATUSES: readonly (readonly [
  code: string,
  status: LegalStatusId,
  title: RegExp,
  inCare: string,
  ways: readonly ReturnRouteId[],
])[] = [
  ['C1', 'interim-care-order', /^interim care order/i, 'yes', ['placed-with-parents', 'order-discharged']],
  ['C2', 'care-order', /^full care order/i, 'yes', ['placed-with-parents', 'order-discharged']],
  ['D1', 'freeing-order', /^freeing order/i, 'cannot-say', []],
  ['E1', 'placement-order', /^placement order/i, 'cannot-say', []],
  ['V2', 'section-20', /section 20.*single period/i, 'no', ['accommodation-ends']],
  ['V3', 'short-breaks-episodes-recorded', /series of short breaks.*section 20.*episode/i, 'no', []],
  ['V4', 'short-breaks-agreement-recorded', /series of short breaks.*section 20.*agreement/i, 'no', []],
  ['L1', 'police-protection', /^police protection/i, 'no', []],
  ['L2', 'emergency-protection-order', /^emergency protection order/i, 'no', []],
  ['L3', 'child-assessment-order', /^child assessment order/i, 'no', []],
  ['J1', 'remand', /^remand/i, 'no', []],
  ['J2', 'police-and-criminal-evidence-act', /police and criminal evidence act/i, 'no', []],
  ['J3', 'youth-rehabilitation-order', /youth rehabilitation order.*residence.*intensive fostering/i, 'no', []],
];

/** The ways home: whether the child is still looked after, and who brings it about. */
const ROUTES: readonly (readonly [ReturnRouteId, boolean, string])[] = [
  ['placed-with-parents', true, 'authority'],
  ['order-discharged', false, 'court'],
  ['accommodation-ends', false, 'authority'],
];

describe('The legal statuses', () => {
  it('are thirteen, each with a code of its own', () => {
    expect(STATUSES).toHaveLength(13);
    expect(STATUSES.map(([, status]) => status).sort()).toEqual([...LEGAL_STATUS_IDS].sort());
    expect(STATUSES.map(([code]) => code)).toEqual(SSDA903_LEGAL_STATUS_CODES);
    expect(Object.keys(LEGAL_STATUSES)).toEqual(LEGAL_STATUS_IDS);
  });

  it.each(STATUSES)('%s is %s', (code, status, title, isInCare, routes) => {
    const entry = LEGAL_STATUSES[status];
    expect(entry).toMatchObject({ id: status, code, isInCare, routes });
    expect(entry.title).toMatch(title);
    expect(legalStatusOfCode(code)).toStrictEqual({ kind: 'known', status: entry });
  });

  it('each say on what it depends, by which law, and where the code is from', () => {
    for (const { depends, provision, source } of Object.values(LEGAL_STATUSES)) {
      expect(depends).toMatch(/\.$/);
      expect(provision.locator).toMatch(/^section \d+$/);
      expect(source.document).toBe('ssda903-codes');
    }
  });

  it.each([
    ['C1', 'children-act-1989', '38'],
    ['C2', 'children-act-1989', '31'],
    ['D1', 'adoption-act-1976', '18'],
    ['E1', 'adoption-and-children-act-2002', '21'],
    ['V2', 'children-act-1989', '20'],
    ['V3', 'children-act-1989', '20'],
    ['V4', 'children-act-1989', '20'],
    ['L1', 'children-act-1989', '46'],
    ['L2', 'children-act-1989', '44'],
    ['L3', 'children-act-1989', '43'],
  ])('of code %s rests on its own law: %s, section %s', (code, document, section) => {
    const answer = legalStatusOfCode(code);
    expect(answer.kind === 'known' && answer.status.provision).toEqual({ document, locator: `section ${section}` });
  });

  it('are under section 20 where the codes say so, and only there', () => {
    const codes = SSDA903_LEGAL_STATUS_CODES.filter((code) => {
      const answer = legalStatusOfCode(code);
      return answer.kind === 'known' && answer.status.isSection20;
    });
    expect(codes).toEqual(['V2', 'V3', 'V4']);
  });

  it('and the ways home cannot be changed', () => {
    expect([...unfrozenPlaces(LEGAL_STATUSES), ...unfrozenPlaces(RETURN_ROUTES)]).toEqual([]);
  });
});

describe('A code', () => {
  it.each([
    ['that there is not', 'C3'],
    ['that is used no longer', 'V1'],
    ['in small letters', 'c2'],
    ['with a space before it', ' C2'],
    ['with a space after it', 'C2 '],
    ['with a line break after it', 'C2\n'],
    ['of two', 'C1C2'],
    ['that is only a letter', 'C'],
    ['in full-width letters', 'Ｃ２'],
    ['that is a status of this package', 'care-order'],
    ['of placement, not of status', 'P1'],
    ['that is empty', ''],
    ['that every object has: __proto__', '__proto__'],
    ['that every object has: constructor', 'constructor'],
    ['that every object has: toString', 'toString'],
    ['that every list has: 0', '0'],
    ['that every list has: length', 'length'],
  ])('%s stands for nothing that anyone can say, and is not repeated', (_, code) => {
    expect(legalStatusOfCode(code)).toStrictEqual({ kind: 'cannot-say' });
  });
});

describe('The ways home', () => {
  it('are three, and in only two of them does the child cease to be looked after', () => {
    expect(ROUTES.map(([route]) => route)).toEqual(RETURN_ROUTE_IDS);
    expect(RETURN_ROUTE_IDS.filter((route) => !RETURN_ROUTES[route].staysLookedAfter)).toHaveLength(2);
  });

  it.each(ROUTES)('%s: still looked after is %s, brought about by the %s', (id, staysLookedAfter, broughtAboutBy) => {
    expect(RETURN_ROUTES[id]).toMatchObject({ id, staysLookedAfter, broughtAboutBy });
    expect(RETURN_ROUTES[id].afterwards).not.toEqual([]);
    expect(RETURN_ROUTES[id].sources).not.toEqual([]);
  });

  it('each lead from some status', () => {
    expect([...new Set(STATUSES.flatMap(([, , , , ways]) => ways))].sort()).toEqual([...RETURN_ROUTE_IDS].sort());
  });

  it.each([...STATUSES])('from %s, %s, are those that it allows for', (_, status, __, ___, ways) => {
    for (const route of RETURN_ROUTE_IDS)
      expect({ route, read: routeOf({ status, route }) }).toEqual({
        route,
        read: ways.includes(route) ? route : undefined,
      });
  });

  it('need not be said where there is one only, and are never guessed where there are two or none', () => {
    const unsaid = STATUSES.map(([, status]) => [status, routeOf({ status })]).filter(
      ([, route]) => route !== undefined,
    );
    expect(unsaid).toEqual([['section-20', 'accommodation-ends']]);
  });

  it('are not known where the status is not, whatever is planned', () => {
    expect(routeOf({})).toBeUndefined();
    for (const route of RETURN_ROUTE_IDS) expect(routeOf({ route })).toBeUndefined();
  });
});
