/** Which entries of an assessment say the same thing twice. */
import { allRead, readEntries } from '../../shared/findings/partly-read.js';
import type { Status, Subject } from '../assessment.js';
import type { PartlyReadIds, PartlyReadSubject } from './partly-read-assessment.js';

/** What an entry must not share with an earlier one: for each kind of sameness, the values it has. */
type Sameness = readonly (readonly [kind: string, values: readonly string[]])[];

/** The positions of the entries that share a value with an earlier one. */
export const positionsOfRepeats = <Entry>(
  list: readonly (Entry | undefined)[] | undefined,
  samenessOf: (entry: Entry) => Sameness,
): readonly number[] => {
  if (list === undefined || list.length < 2) return [];
  const earlier = new Map<string, Set<string>>();
  const repeats: number[] = [];
  for (const { entry, position } of readEntries(list)) {
    let isRepeat = false;
    for (const [kind, values] of samenessOf(entry)) {
      const known = earlier.get(kind) ?? new Set();
      isRepeat ||= values.some((value) => known.has(value));
      for (const value of values) known.add(value);
      earlier.set(kind, known);
    }
    if (isRepeat) repeats.push(position);
  }
  return repeats;
};

/** The same by one value, unless it could not be read. */
export const sameBy = (value: string | undefined): Sameness => (value === undefined ? [] : [['value', [value]]]);

/** The same where a child is in common, unless it could not be read what it is about. */
export const sameByChild = (what: string | undefined, children: PartlyReadIds): Sameness =>
  what === undefined ? [] : [[what, readEntries(children).map(({ entry }) => entry)]];

/** The same for two lists of the same ids, in any order; `undefined` where one could not be read. */
export const keyOfIds = (ids: PartlyReadIds): string | undefined => {
  const read = allRead(ids);
  return read === undefined || read.length === 0 ? undefined : JSON.stringify([...new Set(read)].sort());
};

/** The same for two subjects that are the same people in the same respect. */
const keyOfSubject = (subject: PartlyReadSubject | undefined): string | undefined => {
  const kind: Subject['kind'] | undefined = subject?.kind;
  switch (kind) {
    case undefined:
      return undefined;
    case 'child':
    case 'professionals':
      return kind;
    case 'parent':
      return subject?.parent && kind + keyOfIds([subject.parent]);
    case 'parents-together':
    case 'household':
    case 'social-setting': {
      const parents = keyOfIds(subject?.parents);
      return parents && kind + parents;
    }
  }
};

/** The same for what is observed of the same subject. */
export const keyOfObserved = (what: string | undefined, subject: PartlyReadSubject | undefined): string | undefined => {
  const about = keyOfSubject(subject);
  return what && about && `${what} ${about}`;
};

/** Two people may disagree on whether something is there; anything else is the same said twice. */
export const asObservedTwice = (
  what: string | undefined,
  status: Status | undefined,
  children: PartlyReadIds,
): Sameness => {
  if (what === undefined || status === undefined) return [];
  const meets = status === 'present' || status === 'absent' ? [status] : ['present', 'absent'];
  return meets.flatMap((other) => sameByChild(`${other} ${what}`, children));
};
