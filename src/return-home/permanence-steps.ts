/** What has to be done when a child will not be going home: rules as data. */
import { frozen } from '../shared/frozen.js';
import type { ChecklistRule } from './checklist.js';
import type { PermanenceFact, PermanenceStepId } from './permanence.js';
import { ANNEX_21, AT_SEVERE, NOT_POSSIBLE, REPORT_SECTION_3, ROW_6_AT_SEVERE } from './sources.js';

/** What has to be done when a child will not be going home. */
export const PERMANENCE_STEPS: Readonly<Record<PermanenceStepId, ChecklistRule<PermanenceFact>>> =
  /* @__PURE__ */ (() =>
    frozen({
      'report-clear': {
        asks: 'The report is clear on the plans for permanence, on contact, and on the next steps.',
        settledBy: 'the report',
        appliesIf: [],
        maySetAside: false,
        sources: [NOT_POSSIBLE, REPORT_SECTION_3],
      },
      'permanence-planned': {
        asks: 'At severe risk, a permanent home is planned.',
        settledBy: 'the permanence plan',
        appliesIf: ['severe'],
        maySetAside: false,
        sources: [AT_SEVERE],
      },
      'proceedings-considered': {
        asks: 'At severe risk, it was considered whether legal proceedings are required, above all under section 20.',
        settledBy:
          'the authority’s recorded view, with legal advice; that an order is in force is a reason to set it aside',
        appliesIf: ['severe'],
        maySetAside: true,
        sources: [AT_SEVERE, ROW_6_AT_SEVERE],
      },
      'solicitor-advised': {
        asks: 'The parents were advised to see a solicitor, where the court’s care plan changes or a care order is to be applied for.',
        settledBy: 'the advice given',
        appliesIf: ['solicitor-called-for'],
        maySetAside: false,
        sources: [NOT_POSSIBLE],
      },
      'pre-proceedings': {
        asks: 'The work with the parents became part of the pre-proceedings process.',
        settledBy: 'the pre-proceedings process',
        appliesIf: ['solicitor-called-for'],
        maySetAside: false,
        sources: [NOT_POSSIBLE],
      },
      'kin-and-conference-considered': {
        asks: 'Kinship carers and a Family Group Conference were talked about, where that fits.',
        settledBy: 'a talk with parents and children, or why it does not fit',
        appliesIf: [],
        maySetAside: true,
        severity: 'should',
        sources: [NOT_POSSIBLE],
      },
      'who-tells-considered': {
        asks: 'It was considered who is best to tell the parents, and who the child.',
        settledBy: 'a person for each',
        appliesIf: [],
        maySetAside: false,
        sources: [ANNEX_21],
      },
      'decision-explained-to-parents': {
        asks: 'How it was decided, and what happens next, was explained to the parents so that they can understand it.',
        settledBy: 'a talk with the parents',
        appliesIf: [],
        maySetAside: false,
        sources: [NOT_POSSIBLE],
      },
      'decision-explained-to-child': {
        asks: 'How it was decided, and what happens next, was explained to the child so that the child can understand it.',
        settledBy: 'a talk with the child; that the child is too young is a reason to set it aside',
        appliesIf: [],
        maySetAside: true,
        sources: [NOT_POSSIBLE],
      },
      'plain-report-used': {
        asks: 'The report in plain words, with the simplified table, was used to tell them.',
        settledBy: 'the report for parents, and the one for the child',
        appliesIf: [],
        maySetAside: true,
        sources: [ANNEX_21],
      },
      'joint-session-considered': {
        asks: 'It was considered whether parents and child should hear it together.',
        settledBy: 'a view on it',
        appliesIf: [],
        maySetAside: false,
        sources: [ANNEX_21],
      },
      'sessions-for-parents-considered': {
        asks: 'It was considered whether the parents should have one or two meetings with a worker they trust about what comes next.',
        settledBy: 'a view on it',
        appliesIf: [],
        maySetAside: false,
        sources: [ANNEX_21],
      },
      'work-on-the-decision': {
        asks: 'At severe risk, there is work with the child and the parents to come to terms with the decision.',
        settledBy: 'the work planned',
        appliesIf: ['severe'],
        maySetAside: false,
        sources: [AT_SEVERE],
      },
      'links-considered': {
        asks: 'At severe risk, it was considered which links go on, and which part the parents and other relatives can still play.',
        settledBy: 'a view on it',
        appliesIf: ['severe'],
        maySetAside: false,
        sources: [AT_SEVERE],
      },
      'relationships-supported': {
        asks: 'The child and the family are helped to keep up their relationships, where that is safe and right for the child.',
        settledBy: 'the help planned, or why it is not safe or not right',
        appliesIf: [],
        maySetAside: true,
        sources: [NOT_POSSIBLE],
      },
      'contact-meaningful': {
        asks: 'Contact with the birth family, siblings included, is planned where it is in the child’s best interests.',
        settledBy: 'the plan for contact, or why it is not in the child’s best interests',
        appliesIf: [],
        maySetAside: true,
        sources: [NOT_POSSIBLE],
      },
      'life-story-work-offered': {
        asks: 'Life story work was offered, once the child was ready for it.',
        settledBy: 'the offer; that the child is not ready yet is a reason to set it aside for now',
        appliesIf: [],
        maySetAside: true,
        sources: [NOT_POSSIBLE, ANNEX_21],
      },
      'later-life-letter-considered': {
        asks: 'A later life letter was considered: true, exact, and for the child to read when older.',
        settledBy: 'a view on it',
        appliesIf: [],
        maySetAside: false,
        sources: [ANNEX_21],
      },
      'carers-understand': {
        asks: 'The new carers understand the decision and what went before, so that they can help the child understand it.',
        settledBy: 'a talk with the carers',
        appliesIf: ['new-carers-identified'],
        maySetAside: false,
        sources: [NOT_POSSIBLE],
      },
      'families-meet-considered': {
        asks: 'It was considered whether the new family and the birth relatives should meet, with someone to guide it, on roles and contact.',
        settledBy: 'a view on it',
        appliesIf: ['new-carers-identified'],
        maySetAside: false,
        sources: [ANNEX_21],
      },
    }))();
