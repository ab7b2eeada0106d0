/** What does not hang together in a genogram. */

import { addMonths, birthdayAt, type CivilDate, daysBetween, isEarlier } from '../../../shared/days/civil-date.js';
import { type Finding, findingWhen, type PathStep } from '../../../shared/findings/finding.js';
import { allRead, type PartlyRead, readEntries } from '../../../shared/findings/partly-read.js';
import { groupBy } from '../../../shared/group-by.js';
import { repeatsIn } from '../../../shared/repeats.js';
import type { Genogram, GenogramPeople, GenogramPerson, GenogramPersonKind } from './genogram.js';
import { onCycles } from './genogram-cycles.js';
import { GENOGRAM_FINDINGS, type GenogramFindingCode } from './genogram-findings.js';

type Found = readonly Finding<GenogramFindingCode>[];
type ReadPerson = PartlyRead<GenogramPerson>;
type Given = PartlyRead<Genogram>;
type PeopleById = ReadonlyMap<string | undefined, ReadPerson>;

const when = /* @__PURE__ */ findingWhen(GENOGRAM_FINDINGS);

/** The youngest parent that passes unasked, and how long after a father’s death a child can be born: ours (I-255). */
const PLAUSIBLE = { youngestParent: 12, monthsAfterFather: 10 } as const;

const NOT_BORN: readonly (GenogramPersonKind | undefined)[] = ['pregnancy', 'stillbirth', 'miscarriage', 'abortion'];

const checkPerson = (person: ReadPerson, recordedOn: CivilDate | undefined, at: readonly PathStep[]): Found => {
  const { kind, bornOn, diedOn, hasDied } = person;
  const isExpected = kind === 'pregnancy';
  return [
    ...when(!NOT_BORN.includes(kind) && isEarlier(diedOn, bornOn), 'genogram.died-before-birth', ...at, 'diedOn'),
    ...when(!isExpected && isEarlier(recordedOn, bornOn), 'genogram.day-after-recorded', ...at, 'bornOn'),
    ...when(isEarlier(recordedOn, diedOn), 'genogram.day-after-recorded', ...at, 'diedOn'),
    ...when(hasDied === false && diedOn !== undefined, 'genogram.day-of-what-is-denied', ...at, 'hasDied'),
    ...when(isExpected && isEarlier(bornOn, recordedOn), 'genogram.pregnancy-over', ...at, 'kind'),
  ];
};

/** Everybody who is named in a partnership or a parentage. */
const relatedIn = ({ partnerships, parentages }: Given): ReadonlySet<string | undefined> =>
  new Set([
    ...readEntries(partnerships).flatMap(({ entry: { person, partner } }) => [person, partner]),
    ...readEntries(parentages).flatMap(({ entry: { child, parents = [] } }) => [child, ...parents]),
  ]);

const checkPeople = (given: Given): Found => {
  const { people = [] } = given;
  const repeats = repeatsIn(people.map((person) => person?.id));
  const related = relatedIn(given);
  const isAlone = people.length < 2;
  // A relation that could not be read may be theirs.
  const areRelationsRead = allRead(given.partnerships) !== undefined && allRead(given.parentages) !== undefined;
  return readEntries(people).flatMap(({ entry, position }) => [
    ...when(repeats.has(position), 'genogram.person-repeated', 'people', position, 'id'),
    ...checkPerson(entry, given.recordedOn, ['people', position]),
    ...when(
      areRelationsRead && !isAlone && entry.id !== undefined && !related.has(entry.id),
      'genogram.nobody-related',
      ...['people', position],
    ),
  ]);
};

/** The days of a partnership in the order in which they must be. */
const IN_ORDER = ['from', 'separatedOn', 'divorcedOn'] as const;

const checkPartnerships = (given: Given, people: PeopleById): Found => {
  const { partnerships = [], recordedOn } = given;
  const ids = repeatsIn(partnerships.map((partnership) => partnership?.id));
  const pairs = repeatsIn(
    partnerships.map(
      (one) => one?.person && one.partner && JSON.stringify([[one.person, one.partner].sort(), one.from]),
    ),
  );
  return readEntries(partnerships).flatMap(({ entry, position }) => {
    const { person, partner, kind, separatedOn, hasSeparated, divorcedOn, isDivorced } = entry;
    const at = ['partnerships', position] as const;
    const both = [people.get(person), people.get(partner)];
    return [
      ...when(ids.has(position), 'genogram.partnership-repeated', ...at, 'id'),
      ...when(person !== undefined && person === partner, 'genogram.partner-of-self', ...at, 'partner'),
      ...when(pairs.has(position) && person !== partner, 'genogram.same-partnership-twice', ...at),
      ...(['person', 'partner'] as const).flatMap((field) =>
        when(NOT_BORN.includes(people.get(entry[field])?.kind), 'genogram.not-born-but-related', ...at, field),
      ),
      ...IN_ORDER.flatMap((field, order) => [
        ...when(isEarlier(recordedOn, entry[field]), 'genogram.day-after-recorded', ...at, field),
        ...when(
          IN_ORDER.slice(0, order).some((earlier) => isEarlier(entry[field], entry[earlier])),
          'genogram.ended-before-it-began',
          ...at,
          field,
        ),
        ...when(
          both.some((one) => isEarlier(entry[field], one?.bornOn) || isEarlier(one?.diedOn, entry[field])),
          'genogram.partnership-outside-life',
          ...at,
          field,
        ),
      ]),
      ...when(
        hasSeparated === false && separatedOn !== undefined,
        'genogram.day-of-what-is-denied',
        ...at,
        'hasSeparated',
      ),
      ...when(isDivorced === false && divorcedOn !== undefined, 'genogram.day-of-what-is-denied', ...at, 'isDivorced'),
      ...when(
        kind !== undefined && kind !== 'married' && (isDivorced === true || divorcedOn !== undefined),
        'genogram.divorced-without-marriage',
        ...at,
        'kind',
      ),
    ];
  });
};

/** Whether somebody who is no mother died too long before a birth to be a parent of the child by birth. */
const diedTooEarly = ({ kind, diedOn }: ReadPerson, bornOn: CivilDate): boolean => {
  const last = diedOn === undefined || kind === 'female' ? undefined : addMonths(diedOn, PLAUSIBLE.monthsAfterFather);
  return last !== undefined && last < bornOn;
};

const wasVeryYoung = ({ bornOn }: ReadPerson, childBornOn: CivilDate): boolean => {
  if (bornOn === undefined) return false;
  const oldEnoughOn = birthdayAt(bornOn, PLAUSIBLE.youngestParent);
  return oldEnoughOn !== undefined && childBornOn < oldEnoughOn;
};

/** Each parent that is named of a child, with its position. */
const namedIn = ({ parentages }: Given) =>
  readEntries(parentages).flatMap(({ entry: { child, parents, kind }, position }) =>
    readEntries(parents).map(({ entry: parent, position: inParents }) => ({
      child,
      parent,
      kind,
      position,
      inParents,
    })),
  );

/** Who is named as a parent by birth of each child that could be read. */
const parentsByBirth = (named: ReturnType<typeof namedIn>) =>
  groupBy(
    named.filter(({ kind }) => kind === 'birth'),
    ({ child }) => (child === undefined ? [] : [child]),
  );

const checkBirths = (given: Given, people: PeopleById): Found =>
  namedIn(given).flatMap(({ child, parent: id, kind, position, inParents }) => {
    const parent = people.get(id);
    const bornOn = people.get(child)?.bornOn;
    if (parent === undefined || bornOn === undefined) return [];
    const at = ['parentages', position, 'parents', inParents] as const;
    const isByBirth = kind === 'birth';
    const isBornAfter = isByBirth && parent.bornOn !== undefined && bornOn <= parent.bornOn;
    return [
      ...when(isBornAfter, 'genogram.parent-born-after-child', ...at),
      ...when(!isBornAfter && wasVeryYoung(parent, bornOn), 'genogram.parent-very-young', ...at),
      ...when(
        isByBirth && parent.kind === 'female' && isEarlier(parent.diedOn, bornOn),
        'genogram.mother-died-before-birth',
        ...at,
      ),
      ...when(isByBirth && diedTooEarly(parent, bornOn), 'genogram.father-died-before-birth', ...at),
    ];
  });

const checkParentages = (given: Given, people: PeopleById): Found => {
  const named = namedIn(given);
  const repeats = repeatsIn(
    named.map(({ child, parent, kind }) => child && kind && JSON.stringify([child, parent, kind])),
  );
  const byBirth = parentsByBirth(named);
  const ofOneSex = (entries: readonly { readonly parent: string }[]): boolean => {
    const [one, other, ...more] = [...new Set(entries.map(({ parent }) => parent))].map((id) => people.get(id)?.kind);
    return more.length === 0 && one === other && (one === 'male' || one === 'female');
  };
  const cycles = onCycles(named.flatMap(({ child, parent }) => (child === undefined ? [] : [[child, parent]])));
  return [
    ...named.flatMap(({ parent, position, inParents, child }, order) => {
      const at = ['parentages', position, 'parents', inParents] as const;
      return [
        ...when(repeats.has(order), 'genogram.parentage-repeated', ...at),
        ...when(NOT_BORN.includes(people.get(parent)?.kind), 'genogram.not-born-but-related', ...at),
        ...when(child !== undefined && cycles.has(child) && cycles.has(parent), 'genogram.own-ancestor', ...at),
      ];
    }),
    ...[...byBirth.values()].flatMap((entries) => {
      // The entry that was added last.
      const position = entries.reduce((last, entry) => Math.max(last, entry.position), 0);
      const many = new Set(entries.map(({ parent }) => parent)).size;
      return [
        ...when(many > 2, 'genogram.more-than-two-birth-parents', 'parentages', position, 'parents'),
        ...when(
          many === 2 && ofOneSex(entries),
          'genogram.birth-parents-of-one-sex',
          'parentages',
          position,
          'parents',
        ),
      ];
    }),
    ...checkBirths(given, people),
  ];
};

const checkBornTogether = (given: Given, people: PeopleById): Found => {
  const groups = readEntries(given.bornTogether);
  const places = groups.flatMap(({ entry: { children }, position }) =>
    readEntries(children).map(({ entry: child, position: inChildren }) => ({ child, position, inChildren })),
  );
  const repeats = repeatsIn(places.map(({ child }) => child));
  const birthParents = parentsByBirth(namedIn(given));
  const areOfOthers = (children: readonly string[]): boolean => {
    const parents = children.map((child) => new Set(birthParents.get(child)?.map(({ parent }) => parent)));
    const [first, ...others] = parents.filter(({ size }) => size > 0);
    return first !== undefined && others.some((other) => [...other].every((parent) => !first.has(parent)));
  };
  return [
    ...places.flatMap(({ position, inChildren }, order) =>
      when(repeats.has(order), 'genogram.born-together-repeated', 'bornTogether', position, 'children', inChildren),
    ),
    ...groups.flatMap(({ entry: { children, areIdentical }, position }) => {
      const ids = readEntries(children).map(({ entry }) => entry);
      const days = ids.flatMap((id) => people.get(id)?.bornOn ?? []).sort();
      const [first, last] = [days[0], days.at(-1)];
      const kinds = new Set(ids.map((id) => people.get(id)?.kind));
      const at = ['bornTogether', position] as const;
      return [
        ...when(
          first !== undefined && last !== undefined && daysBetween(first, last) > 1,
          'genogram.born-together-on-other-days',
          ...at,
        ),
        ...when(areOfOthers(ids), 'genogram.born-together-of-others', ...at),
        ...when(
          areIdentical === true && kinds.has('male') && kinds.has('female'),
          'genogram.identical-of-two-sexes',
          ...at,
        ),
      ];
    }),
  ];
};

/** Every id by which the genogram names somebody, with its position. */
const mentionedIn = (given: Given): readonly (readonly [id: string | undefined, path: readonly PathStep[]])[] => [
  ...readEntries(given.partnerships).flatMap(({ entry: { person, partner }, position }) => [
    [person, ['partnerships', position, 'person']] as const,
    [partner, ['partnerships', position, 'partner']] as const,
  ]),
  ...readEntries(given.parentages).map(
    ({ entry: { child }, position }) => [child, ['parentages', position, 'child']] as const,
  ),
  ...namedIn(given).map(
    ({ parent, position, inParents }) => [parent, ['parentages', position, 'parents', inParents]] as const,
  ),
  ...readEntries(given.bornTogether).flatMap(({ entry: { children }, position }) =>
    readEntries(children).map(
      ({ entry: child, position: inChildren }) => [child, ['bornTogether', position, 'children', inChildren]] as const,
    ),
  ),
];

/**
 * Finds what does not hang together in a genogram.
 *
 * @param given - the genogram, in which parts that could not be read are `undefined`
 * @param of - the child and the parents of the case
 * @returns the findings, with paths into the genogram
 */
export function findingsInGenogram(given: Given, { child, parents = [] }: PartlyRead<GenogramPeople> = {}): Found {
  const ids = allRead(given.people?.map((person) => person?.id));
  const known = new Set(ids);
  const people: PeopleById = new Map(readEntries(given.people).map(({ entry }) => [entry.id, entry]));
  const isUnknown = (id: string | undefined): boolean => ids !== undefined && id !== undefined && !known.has(id);
  return [
    ...checkPeople(given),
    ...mentionedIn(given).flatMap(([id, path]) => when(isUnknown(id), 'genogram.unknown-person', ...path)),
    ...checkPartnerships(given, people),
    ...checkParentages(given, people),
    ...checkBornTogether(given, people),
    ...when(isUnknown(child), 'genogram.child-missing', 'people'),
    ...when(parents.some(isUnknown), 'genogram.parent-missing', 'people'),
  ];
}
