/** Decisions against return, every combination of the facts that matter, and some that a practitioner meets. All laid out by hand. */
import { RISK_LEVELS, type RiskLevel } from 'reunification-framework/classification';
import { type DecisionAgainstReturn, LEGAL_STATUS_IDS, type LegalStatusId } from 'reunification-framework/return-home';
import { day } from './dates.js';
import type { Said } from './return-home-law.js';

/** The day asked about. */
export const DECISION_ASKED_ON = day('2024-02-29');
/** The day of the decision. */
export const DECIDED_ON = day('2024-02-28');

const FACTS = [true, false, undefined] as const;
const LEVELS: readonly (RiskLevel | undefined)[] = [...RISK_LEVELS, undefined];

/** Under a care order, full or interim; of the two orders on adoption it is not possible to say. */
const underCareOrder = (status: LegalStatusId | undefined): Said => {
  if (status === 'care-order' || status === 'interim-care-order') return 'so';
  return status === undefined || status === 'placement-order' || status === 'freeing-order' ? 'not known' : 'not so';
};

const saidOf = (fact: boolean | undefined): Said => (fact === undefined ? 'not known' : fact ? 'so' : 'not so');

/** A decision against return, and what is said of each condition of the table. */
export interface DecisionCase {
  readonly given: DecisionAgainstReturn;
  readonly said: Readonly<Record<string, Said>>;
}

/** Every combination of facts, and what is said of each condition. */
export const DECISION_CASES: readonly DecisionCase[] = [...LEGAL_STATUS_IDS, undefined].flatMap((status) =>
  LEVELS.flatMap((level) =>
    FACTS.flatMap((changesCourtCarePlan) =>
      FACTS.flatMap((careOrderToBeAppliedFor) =>
        FACTS.map((newCarersIdentified) => ({
          given: {
            decidedOn: DECIDED_ON,
            status,
            level,
            changesCourtCarePlan,
            careOrderToBeAppliedFor,
            newCarersIdentified,
          },
          said: {
            'care order': underCareOrder(status),
            severe: saidOf(level === undefined ? undefined : level === 'severe'),
            'court plan changes': saidOf(changesCourtCarePlan),
            'order sought': saidOf(careOrderToBeAppliedFor),
            'carers found': saidOf(newCarersIdentified),
          },
        })),
      ),
    ),
  ),
);

/** Decisions a practitioner meets, and what is asked in each: A asked, - not asked, ? it is not possible to say. */
export const ASKED_AFTER_TYPICAL_DECISIONS = `
  | step                            | proceedings | new family | low | care order | section 20 | nothing |
  | recommendation-made             | A           | A          | A   | A          | A          | A       |
  | alternative-permanence-planned  | A           | A          | A   | A          | A          | A       |
  | alternative-explained-to-child  | A           | A          | A   | A          | A          | A       |
  | report-clear                    | A           | A          | A   | A          | A          | A       |
  | permanence-planned              | A           | A          | -   | ?          | ?          | ?       |
  | proceedings-considered          | A           | A          | -   | ?          | ?          | ?       |
  | solicitor-advised               | A           | A          | -   | -          | ?          | ?       |
  | pre-proceedings                 | A           | A          | -   | -          | ?          | ?       |
  | kin-and-conference-considered   | A           | A          | A   | A          | A          | A       |
  | who-tells-considered            | A           | A          | A   | A          | A          | A       |
  | decision-explained-to-parents   | A           | A          | A   | A          | A          | A       |
  | decision-explained-to-child     | A           | A          | A   | A          | A          | A       |
  | plain-report-used               | A           | A          | A   | A          | A          | A       |
  | joint-session-considered        | A           | A          | A   | A          | A          | A       |
  | sessions-for-parents-considered | A           | A          | A   | A          | A          | A       |
  | work-on-the-decision            | A           | A          | -   | ?          | ?          | ?       |
  | links-considered                | A           | A          | -   | ?          | ?          | ?       |
  | relationships-supported         | A           | A          | A   | A          | A          | A       |
  | contact-meaningful              | A           | A          | A   | A          | A          | A       |
  | life-story-work-offered         | A           | A          | A   | A          | A          | A       |
  | later-life-letter-considered    | A           | A          | A   | A          | A          | A       |
  | carers-understand               | -           | A          | -   | ?          | ?          | ?       |
  | families-meet-considered        | -           | A          | -   | ?          | ?          | ?       |
`;

/** The same decisions, as they are told and as they are recorded. */
export const TYPICAL_DECISIONS: readonly (readonly [told: string, given: DecisionAgainstReturn])[] = [
  [
    'under section 20, at severe risk, with a care order to be applied for',
    {
      decidedOn: DECIDED_ON,
      status: 'section-20',
      level: 'severe',
      changesCourtCarePlan: false,
      careOrderToBeAppliedFor: true,
      newCarersIdentified: false,
    },
  ],
  [
    'under a care order, at severe risk, with a change to the court’s care plan and a new family found',
    {
      decidedOn: DECIDED_ON,
      status: 'care-order',
      level: 'severe',
      changesCourtCarePlan: true,
      careOrderToBeAppliedFor: false,
      newCarersIdentified: true,
    },
  ],
  [
    'under section 20, at low risk, with no proceedings',
    {
      decidedOn: DECIDED_ON,
      status: 'section-20',
      level: 'low',
      changesCourtCarePlan: false,
      careOrderToBeAppliedFor: false,
      newCarersIdentified: false,
    },
  ],
  [
    'under a care order, with no change to the court’s care plan',
    { decidedOn: DECIDED_ON, status: 'care-order', changesCourtCarePlan: false },
  ],
  ['under section 20, of which nothing else is known', { decidedOn: DECIDED_ON, status: 'section-20' }],
  ['of which only the day is known', { decidedOn: DECIDED_ON }],
];
