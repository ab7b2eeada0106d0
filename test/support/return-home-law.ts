/**
 * The law on who approves a return home, read a second time and written as decision lists: the first line that fits decides.
 *
 * Regulations 39(4), 39(5) and 18 of the Care Planning, Placement and Case Review (England) Regulations 2010, with paragraphs 5.12 and
 * 5.14 of the guidance. Nothing here comes from the rules of the package.
 */
import type {
  ApprovalId,
  ApprovalPointId,
  ItemReasonCode,
  Known,
  LegalStatusId,
  ReturnRouteId,
} from 'reunification-framework/return-home';

/** How old the child is on the day of coming home. */
export type Age = 15 | 16 | 17 | 18 | 'not known';

/** Working days on which the child will have been looked after; open: bank holidays are missing, and it may be more or fewer. */
export type Days = 19 | 20 | 21 | 'open' | 'not known';

/** What is known of a case, as a reader of the law asks for it. */
export interface Position {
  readonly status: LegalStatusId | 'not known';
  readonly route: ReturnRouteId | 'not given';
  readonly age: Age;
  readonly days: Days;
}

/** One line of a decision list. */
export interface Line {
  readonly told: string;
  readonly fits: (position: Position) => boolean;
  readonly needed: Known;
}

/**
 * Under a care order, full or interim, at an age at which there can be one: in the care of the authority. An interim order is over by
 * the 17th birthday (Re Q), a care order by the 18th; one recorded of somebody older contradicts the age, and nothing follows from it.
 */
const isInCare = ({ status, age }: Position): boolean =>
  (status === 'care-order' && age !== 18) || (status === 'interim-care-order' && age !== 17 && age !== 18);

/** Whether the status and the age contradict each other. */
export const isPastItsAge = ({ status, age }: Position): boolean =>
  (status === 'care-order' && age === 18) || (status === 'interim-care-order' && (age === 17 || age === 18));

/** Looked after without any order that gives the authority care. */
const isNotInCare = ({ status }: Position): boolean =>
  status === 'section-20' ||
  status === 'short-breaks-episodes-recorded' ||
  status === 'short-breaks-agreement-recorded' ||
  status === 'police-protection' ||
  status === 'emergency-protection-order' ||
  status === 'child-assessment-order' ||
  status === 'remand' ||
  status === 'police-and-criminal-evidence-act' ||
  status === 'youth-rehabilitation-order';

/** In care, and placed at home: still looked after. */
const isPlacedWithParents = (position: Position): boolean =>
  isInCare(position) && position.route === 'placed-with-parents';

/** In care, and the order is to be discharged: no longer looked after. */
const isDischarged = (position: Position): boolean => isInCare(position) && position.route === 'order-discharged';

/** Leaving accommodation under section 20, from which there is no other way home. */
const isLeavingSection20 = ({ status, route }: Position): boolean =>
  status === 'section-20' && (route === 'accommodation-ends' || route === 'not given');

const isSixteenOrSeventeen = ({ age }: Position): boolean => age === 16 || age === 17;
const isAnotherAge = ({ age }: Position): boolean => age === 15 || age === 18;
const isTwentyOrMore = ({ days }: Position): boolean => days === 20 || days === 21;

const OTHERWISE: Line = { told: 'anything else', fits: () => true, needed: 'cannot-say' };

/** Who has to approve, and when. */
export const LAW_ON_APPROVALS: Readonly<Record<ApprovalId, readonly Line[]>> = {
  // 39(4), which is subject to 39(5).
  'nominated-officer-ceasing': [
    { told: 'looked after on fewer than 20 working days', fits: ({ days }) => days === 19, needed: 'no' },
    { told: 'placed with parents', fits: isPlacedWithParents, needed: 'no' },
    {
      told: '16 or 17 and not in care: for the director, if for anyone',
      fits: (position) => isNotInCare(position) && isSixteenOrSeventeen(position),
      needed: 'no',
    },
    {
      told: 'a care order is discharged, at any age, after 20 working days',
      fits: (position) => isDischarged(position) && isTwentyOrMore(position),
      needed: 'yes',
    },
    {
      told: 'accommodation ends, not at 16 or 17, after 20 working days',
      fits: (position) => isLeavingSection20(position) && isAnotherAge(position) && isTwentyOrMore(position),
      needed: 'yes',
    },
    OTHERWISE,
  ],
  // 39(5), with no number of days.
  'director-ceasing': [
    { told: 'not 16 or 17', fits: isAnotherAge, needed: 'no' },
    { told: 'in care', fits: isInCare, needed: 'no' },
    {
      told: 'accommodation ends at 16 or 17',
      fits: (position) => isLeavingSection20(position) && isSixteenOrSeventeen(position),
      needed: 'yes',
    },
    OTHERWISE,
  ],
  // 18, for a child in care.
  'nominated-officer-placing': [
    { told: 'placed with parents', fits: isPlacedWithParents, needed: 'yes' },
    { told: 'a care order is discharged', fits: isDischarged, needed: 'no' },
    { told: 'accommodation ends', fits: isLeavingSection20, needed: 'no' },
    OTHERWISE,
  ],
};

/** The line that decides. */
export function lineFor(approval: ApprovalId, position: Position): Line {
  return LAW_ON_APPROVALS[approval].find(({ fits }) => fits(position)) ?? OTHERWISE;
}

const CEASING_POINTS = [
  ['wishes-and-feelings', 'regulation 39(6)(a)'],
  ['welfare', 'regulation 39(6)(b)'],
  ['support', 'regulation 39(6)(c)'],
  ['relatives-consulted', 'regulation 39(6)(d)'],
  ['iro-consulted', 'regulation 39(6)(e)'],
  ['eligible-child', 'regulation 39(6)(f)'],
] as const;

/** What the approver has to be satisfied of, and by which provision. */
export const LAW_ON_POINTS: Readonly<Record<ApprovalId, readonly (readonly [ApprovalPointId, string])[]>> = {
  'nominated-officer-ceasing': CEASING_POINTS,
  'director-ceasing': CEASING_POINTS,
  'nominated-officer-placing': [
    ['wishes-and-feelings', 'regulation 18(2)'],
    ['parents-suitable', 'regulation 18(2)'],
    ['welfare', 'regulation 18(2)'],
    ['iro-consulted', 'regulation 18(2)'],
  ],
};

/** What is said of a condition in a case. */
export type Said = 'so' | 'not so' | 'not known';

/** What has to follow an unplanned return: when it is asked, and a heading under which it is printed. */
export const AFTER_AN_UNPLANNED_RETURN = `
  | step                          | asked where                     | may be set aside | may come before | printed in                      |
  | immediate-concerns-considered | not care order                  | no               | no              | Children returning home         |
  | immediate-action              | not care order and concern      | no               | no              | Children returning home         |
  | assessment-at-home            | not care order and not concern  | no               | no              | Supporting adolescents          |
  | statutory-guidance-followed   | care order                      | no               | no              | Supporting adolescents          |
  | agreed-action-taken           | section 20                      | yes              | no              | Written Parental Agreements     |
  | assessment-completed          | not care order                  | no               | yes             | essential practice              |
  | further-assessment-decided    | section 20                      | yes              | no              | Agreeing the Reunification Plan |
  | plan-drawn-up                 | not care order                  | no               | no              | Children returning home         |
  | child-in-need-plan            | not care order and not eligible and not eighteen | no               | no              | paragraph 5.5                   |
  | eligible-child-requirements   | not care order and eligible     | no               | no              | paragraph 5.10                  |
  | wishes-and-feelings           | not care order                  | no               | no              | Children returning home         |
  | timeline-explained            | not care order                  | no               | no              | Children returning home         |
  | help-monitored-and-reviewed   | not care order                  | no               | no              | Children returning home         |
  | harm-assessed-after-refusal   | not care order and refused      | no               | no              | Timescales for reunification    |
  | limits-of-intervention-clear  | refused                         | no               | no              | The aim of Stage 5              |
  | proceedings-considered        | not care order and severe       | no               | no              | severe risk                     |
`;

/** What has to be done when the answer is no, in the same way. */
export const WHEN_THE_ANSWER_IS_NO = `
  | step                            | asked where                                       | may be set aside | may come before | printed in                |
  | recommendation-made             | always                                            | no               | yes             | Decision on the potential |
  | alternative-permanence-planned  | always                                            | no               | yes             | Contingency planning      |
  | alternative-explained-to-child  | always                                            | yes              | yes             | Contingency planning      |
  | report-clear                    | always                                            | no               | yes             | Stage 2, Task 4           |
  | permanence-planned              | severe                                            | no               | no              | severe risk               |
  | proceedings-considered          | severe                                            | yes              | no              | severe risk               |
  | solicitor-advised               | court plan changes or not care order and order sought | no               | no              | Stage 2, Task 4           |
  | pre-proceedings                 | court plan changes or not care order and order sought | no               | no              | Stage 2, Task 4           |
  | kin-and-conference-considered   | always                                            | yes              | no              | Stage 2, Task 4           |
  | who-tells-considered            | always                                            | no               | no              | Annex 21                  |
  | decision-explained-to-parents   | always                                            | no               | no              | Stage 2, Task 4           |
  | decision-explained-to-child     | always                                            | yes              | no              | Stage 2, Task 4           |
  | plain-report-used               | always                                            | yes              | no              | Annex 21                  |
  | joint-session-considered        | always                                            | no               | no              | Annex 21                  |
  | sessions-for-parents-considered | always                                            | no               | no              | Annex 21                  |
  | work-on-the-decision            | severe                                            | no               | no              | severe risk               |
  | links-considered                | severe                                            | no               | no              | severe risk               |
  | relationships-supported         | always                                            | yes              | no              | Stage 2, Task 4           |
  | contact-meaningful              | always                                            | yes              | no              | Stage 2, Task 4           |
  | life-story-work-offered         | always                                            | yes              | no              | Annex 21                  |
  | later-life-letter-considered    | always                                            | no               | no              | Annex 21                  |
  | carers-understand               | carers found                                      | no               | no              | Stage 2, Task 4           |
  | families-meet-considered        | carers found                                      | no               | no              | Annex 21                  |
`;

/** A row of one of these tables. */
export interface Step {
  readonly id: string;
  readonly askedWhere: string;
  readonly maySetAside: boolean;
  /** Whether it counts although it was done before the day of what it is about, in the same period of care. */
  readonly mayPrecede: boolean;
  readonly printedIn: string;
}

/** The cells of a table, without its headings. */
export const rowsOf = (table: string): readonly (readonly string[])[] =>
  table
    .trim()
    .split('\n')
    .slice(1)
    .map((row) => row.split('|').slice(1, -1))
    .map((cells) => cells.map((cell) => cell.trim()));

/** The steps of a table, in order. */
export const stepsIn = (table: string): readonly Step[] =>
  rowsOf(table).map(([id = '', askedWhere = '', aside = '', before = '', printedIn = '']) => ({
    id,
    askedWhere,
    maySetAside: aside === 'yes',
    mayPrecede: before === 'yes',
    printedIn,
  }));

/** “a and not b or c”: the ways in which it can be so, each with what has to be so or not. */
const waysIn = (words: string): readonly (readonly { readonly condition: string; readonly isSo: boolean }[])[] =>
  words
    .split(' or ')
    .map((way) => way.split(' and '))
    .map((way) =>
      way.map((part) =>
        part.startsWith('not ')
          ? { condition: part.slice('not '.length), isSo: false }
          : { condition: part, isSo: true },
      ),
    );

/** Whether a step is asked: yes or no where that is so however what is not known turns out. */
export function isAsked({ askedWhere }: Step, said: Readonly<Record<string, Said>>): Known {
  if (askedWhere === 'always') return 'yes';
  const ways = waysIn(askedWhere);
  const conditions = [...new Set(ways.flat().map(({ condition }) => condition))];
  const unsaid = conditions.find((condition) => said[condition] === undefined);
  if (unsaid !== undefined) throw new Error(`Nothing is said of: ${unsaid}`);
  const turnsOut = conditions.reduce<readonly (readonly string[])[]>(
    (sets, condition) =>
      sets.flatMap((set) => [
        ...(said[condition] === 'so' ? [] : [set]),
        ...(said[condition] === 'not so' ? [] : [[...set, condition]]),
      ]),
    [[]],
  );
  const asked = turnsOut.map((areSo) =>
    ways.some((way) => way.every(({ condition, isSo }) => areSo.includes(condition) === isSo)),
  );
  return asked.every(Boolean) ? 'yes' : asked.some(Boolean) ? 'cannot-say' : 'no';
}

/** Why a step counts as it does, where nothing is recorded of it. */
export const WITH_NOTHING_RECORDED: Readonly<Record<Known, ItemReasonCode>> = {
  yes: 'item.nothing-recorded',
  no: 'item.not-asked-here',
  'cannot-say': 'item.cannot-say-whether-asked',
};

/** The same, where people recorded with a reason that it is not called for. */
export const withAllSetAside = (asked: Known, maySetAside: boolean): ItemReasonCode => {
  if (maySetAside && asked !== 'no') return 'item.set-aside';
  return asked === 'yes' ? 'item.cannot-be-set-aside' : WITH_NOTHING_RECORDED[asked];
};

/** In a table of cases: A asked, - not asked, ? it is not possible to say; nothing is recorded. */
export const CASE_LETTERS: Readonly<Record<string, ItemReasonCode>> = {
  A: WITH_NOTHING_RECORDED.yes,
  '-': WITH_NOTHING_RECORDED.no,
  '?': WITH_NOTHING_RECORDED['cannot-say'],
};
