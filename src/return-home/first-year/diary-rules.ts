/** What the entries of the diary say, and what research says of the time after a return: rules as data. */
import type { Citation } from '../../shared/citation.js';
import { frozen } from '../../shared/frozen.js';
import type { PlanPart, ReturnStageKind } from '../plan/reunification-plan.js';
import { AFTER_RETURN, GRADUAL_RETURN, MONITORING, SUPPORT_AFTER_RETURN, TIMESCALES_OF_THE_PLAN } from '../sources.js';
import type { PlannedKind, ReturnMessage } from './first-year.js';

/** The title of each kind of planned entry, and where the rule is printed. */
export const PLANNED_ENTRIES: Readonly<
  Record<
    PlannedKind,
    {
      /** What it is, in a few words. */
      readonly title: string;
      /** Where it is printed. */
      readonly source: Citation;
    }
  >
> = /* @__PURE__ */ (() =>
  frozen({
    stage: { title: 'Stage of the gradual return', source: GRADUAL_RETURN },
    'announced-visit': { title: 'Announced visit', source: MONITORING },
    'unannounced-visit': { title: 'Unannounced visit, on a day in this period', source: MONITORING },
    review: { title: 'Review of the Reunification Plan', source: TIMESCALES_OF_THE_PLAN },
    'support-starts': { title: 'Support begins', source: SUPPORT_AFTER_RETURN },
    'support-is-reduced': { title: 'Support is reduced, if all is well', source: AFTER_RETURN },
    'support-ends': { title: 'Support ends, subject to review', source: AFTER_RETURN },
  } as const))();

/** The title of each stage of a gradual return in the diary. */
export const STAGE_TITLES: Readonly<Record<ReturnStageKind, string>> = /* @__PURE__ */ frozen({
  'daytime-contact': 'Gradual return: daytime contact',
  'midweek-night': 'Gradual return: midweek nights',
  'weekend-night': 'Gradual return: weekend nights',
  'whole-weekend': 'Gradual return: whole weekends',
  'full-time': 'The child is home full time',
});

/** The parts of the plan that matter for the first year at home. */
export const PARTS_FOR_THE_YEAR: readonly PlanPart[] = /* @__PURE__ */ frozen([
  'support',
  'monitoring',
  'visits',
  'concerns',
  'reviews',
  'contingency',
  'trusted-adult',
  'what-families-know',
  'risks-outside-home',
]);

/** How many calendar months the diary covers. */
export const DIARY_MONTHS = 12;

/** What research found about the time after a return. */
export const RETURN_MESSAGES: readonly ReturnMessage[] = /* @__PURE__ */ (() =>
  frozen([
    {
      says: 'Returns that break down often do so soon: a third within three months, another third by six to nine months, the rest within two years.',
      study: 'Wade et al (2011)',
      source: MONITORING,
    },
    {
      says: 'Once a return is agreed, people seldom change the plan and are slow to act on abuse, even where problems are serious.',
      study: 'Davies and Ward (2012), Thoburn et al (2012)',
      source: MONITORING,
    },
    {
      says: 'Returns are steadier where school, health visitor or nursery watch over the child too.',
      study: 'not named in the source',
      source: MONITORING,
    },
    {
      says: 'A third of the children were close to neither parent after their return.',
      study: 'one study, not named in the source',
      source: MONITORING,
    },
    {
      says: 'Where a case is closed although concerns go on, the return breaks down more often.',
      study: 'Thoburn (2009)',
      source: SUPPORT_AFTER_RETURN,
    },
  ]))();
