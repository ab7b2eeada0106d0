/** Unplanned returns, every combination of the facts that matter, and cases that a practitioner meets. All laid out by hand. */
import { RISK_LEVELS, type RiskLevel } from 'reunification-framework/classification';
import type { LegalStatusId, UnplannedReturn } from 'reunification-framework/return-home';
import type { CivilDate } from 'reunification-framework/shared';
import { day } from './dates.js';
import type { Said } from './return-home-law.js';

/** The day of the return. */
export const HAPPENED_ON = day('2024-02-28');
/** The day asked about. */
export const ASKED_ON = day('2024-02-29');

/** What is said of some statuses: under section 20 or not, and under a care order or not. */
const STATUSES: readonly (readonly [LegalStatusId | undefined, underSection20: Said, underCareOrder: Said])[] = [
  ['section-20', 'so', 'not so'],
  ['police-protection', 'not so', 'not so'],
  ['care-order', 'not so', 'so'],
  ['interim-care-order', 'not so', 'so'],
  ['placement-order', 'not so', 'not known'],
  [undefined, 'not known', 'not known'],
];

/** Born eighteen years before the day of the return. */
const EIGHTEEN_THAT_DAY = day('2006-02-28');

/** Whether the child is an eligible child: someone of 16 or 17 of whom the caller says so. Each age is on its first or last day. */
const ELIGIBLE: readonly (readonly [CivilDate | undefined, boolean | undefined, Said])[] = [
  // On the day before the 16th birthday, and said to be an eligible child: one of the two is wrong.
  [day('2008-02-29'), true, 'not known'],
  [day('2008-02-28'), true, 'so'],
  [day('2008-02-28'), false, 'not so'],
  [day('2008-02-28'), undefined, 'not known'],
  [day('2006-03-01'), true, 'so'],
  [EIGHTEEN_THAT_DAY, true, 'not known'],
  [EIGHTEEN_THAT_DAY, undefined, 'not so'],
  // Without an age, what the caller says stands.
  [undefined, true, 'so'],
  [undefined, false, 'not so'],
  [undefined, undefined, 'not known'],
];

/** Orders that are over at that age: an interim one by the 17th birthday, a care order by the 18th. */
const IS_OVER: readonly (readonly [LegalStatusId, CivilDate])[] = [
  ['interim-care-order', day('2006-03-01')],
  ['interim-care-order', day('2006-02-28')],
  ['care-order', day('2006-02-28')],
];

const isOver = (status: LegalStatusId | undefined, bornOn: CivilDate | undefined): boolean =>
  IS_OVER.some(([order, birth]) => order === status && birth === bornOn);

const YES_OR_NO = ['yes', 'no', 'not-known', undefined] as const;
const LEVELS: readonly (RiskLevel | undefined)[] = [...RISK_LEVELS, undefined];

const saidOf = (answer: 'yes' | 'no' | 'not-known' | undefined): Said =>
  answer === 'yes' ? 'so' : answer === 'no' ? 'not so' : 'not known';

/** An unplanned return, and what is said of each condition of the table. */
export interface UnplannedCase {
  readonly given: UnplannedReturn;
  readonly said: Readonly<Record<string, Said>>;
}

/** Every combination of facts, and what is said of each condition. */
export const UNPLANNED_CASES: readonly UnplannedCase[] = STATUSES.flatMap(([status, underSection20, underCareOrder]) =>
  YES_OR_NO.flatMap((immediateConcern) =>
    YES_OR_NO.flatMap((servicesRefused) =>
      ELIGIBLE.flatMap(([bornOn, isEligibleChild, eligible]) =>
        LEVELS.map((level) => ({
          given: { happenedOn: HAPPENED_ON, status, immediateConcern, servicesRefused, bornOn, isEligibleChild, level },
          said: {
            'section 20': isOver(status, bornOn) ? 'not known' : underSection20,
            'care order': isOver(status, bornOn) ? 'not known' : underCareOrder,
            concern: saidOf(immediateConcern),
            refused: saidOf(servicesRefused),
            eligible,
            eighteen: bornOn === EIGHTEEN_THAT_DAY ? 'so' : 'not so',
            severe: level === undefined ? 'not known' : level === 'severe' ? 'so' : 'not so',
          },
        })),
      ),
    ),
  ),
);

/** Cases a practitioner meets, and what is asked in each: A asked, - not asked, ? it is not possible to say. */
export const ASKED_AFTER_TYPICAL_RETURNS = `
  | step                          | concern | refused, severe | eligible | section 20 | care order | placement order | nothing |
  | immediate-concerns-considered | A       | A               | A        | A          | -          | ?               | ?       |
  | immediate-action              | A       | -               | ?        | ?          | -          | ?               | ?       |
  | assessment-at-home            | -       | A               | ?        | ?          | -          | ?               | ?       |
  | statutory-guidance-followed   | -       | -               | -        | -          | A          | ?               | ?       |
  | agreed-action-taken           | A       | A               | A        | A          | -          | -               | ?       |
  | assessment-completed          | A       | A               | A        | A          | -          | ?               | ?       |
  | further-assessment-decided    | A       | A               | A        | A          | -          | -               | ?       |
  | plan-drawn-up                 | A       | A               | A        | A          | -          | ?               | ?       |
  | child-in-need-plan            | A       | A               | -        | ?          | -          | ?               | ?       |
  | eligible-child-requirements   | -       | -               | A        | ?          | -          | ?               | ?       |
  | wishes-and-feelings           | A       | A               | A        | A          | -          | ?               | ?       |
  | timeline-explained            | A       | A               | A        | A          | -          | ?               | ?       |
  | help-monitored-and-reviewed   | A       | A               | A        | A          | -          | ?               | ?       |
  | harm-assessed-after-refusal   | -       | A               | ?        | ?          | -          | ?               | ?       |
  | limits-of-intervention-clear  | -       | A               | ?        | ?          | ?          | ?               | ?       |
  | proceedings-considered        | -       | A               | ?        | ?          | -          | ?               | ?       |
`;

/** A child accommodated under section 20, of whom nothing else is known. */
export const SECTION_20 = { happenedOn: HAPPENED_ON, status: 'section-20' } as const;

/** The same cases, as they are told and as they are recorded. */
export const TYPICAL_UNPLANNED_RETURNS: readonly (readonly [told: string, given: UnplannedReturn])[] = [
  [
    'under section 20, with an immediate concern, at medium risk',
    { ...SECTION_20, immediateConcern: 'yes', servicesRefused: 'no', isEligibleChild: false, level: 'medium' },
  ],
  [
    'under section 20, with no immediate concern, at severe risk, where services are refused',
    { ...SECTION_20, immediateConcern: 'no', servicesRefused: 'yes', isEligibleChild: false, level: 'severe' },
  ],
  ['of an eligible child under section 20', { ...SECTION_20, bornOn: day('2007-06-30'), isEligibleChild: true }],
  ['under section 20, of which nothing else is known', SECTION_20],
  ['under a care order', { happenedOn: HAPPENED_ON, status: 'care-order' }],
  ['under a placement order', { happenedOn: HAPPENED_ON, status: 'placement-order' }],
  ['of which nothing is known', { happenedOn: HAPPENED_ON }],
];
