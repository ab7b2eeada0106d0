/** What the guide asks of one case, and what of it is done. */

import type { ItemDays, StepsQuestion } from '../return-home/checklist/checklist.js';
import { STEPS_QUESTION } from '../return-home/checklist/shapes.js';
import { setAsideAtAge } from '../return-home/plan/school-age.js';
import { type CivilDate, isEarlier } from '../shared/days/civil-date.js';
import { readOnce } from '../shared/shapes/shape.js';
import { anyOf, type Known, known } from '../shared/three-valued.js';
import { checkItems } from './check-items.js';
import type { CaseGuideCheck, GuideFact, GuideItemRule, PracticeGuideCase } from './guide.js';
import { CASE_GUIDE_ITEM_IDS } from './guide-items.js';
import { CASE_GUIDE_ITEMS } from './rules/all-items.js';
import { PRACTICE_GUIDE_CASE } from './shapes.js';

/**
 * What is known of a day that may never come. A day before this time in care is of another one, or one of the two is wrong: nothing
 * follows from it.
 */
const read = (
  day: CivilDate | 'not-home' | 'not-planned' | undefined,
  { lookedAfterSince }: PracticeGuideCase,
): { readonly isSet: Known; readonly on: CivilDate | undefined } => {
  if (day === 'not-home' || day === 'not-planned') return { isSet: 'no', on: undefined };
  return day === undefined || isEarlier(day, lookedAfterSince)
    ? { isSet: 'cannot-say', on: undefined }
    : { isSet: 'yes', on: day };
};

/** What people say and what the day of the return says; one against the other leaves it open. No day is no decision against a return. */
const pursued = (people: boolean | undefined, dayIsSet: Known): Known => {
  if (dayIsSet !== 'yes') return known(people);
  return people === false ? 'cannot-say' : 'yes';
};

/** That nobody plans an end does not say that support is not being reduced, where a child is or may be home. */
const reducingOrEnding = (reduces: boolean | undefined, ends: Known, home: Known): Known => {
  if (reduces === undefined && ends === 'no' && home === 'no') return 'no';
  return anyOf([known(reduces), ends]);
};

/**
 * Says what the Practice Guide of 2026 asks of one case, and what of it is done.
 *
 * @param given - what is known of the case
 * @param question - the day asked about
 * @returns every item, in the order of the text, with what is open. Open items do not prevent a return, and nothing is added up.
 * @throws InputError if an argument has the wrong type
 *
 * @example
 * ```ts
 * import { civilDate } from 'reunification-framework';
 * import { checkCaseAgainstGuide } from 'reunification-framework/practice-guide-2026';
 *
 * const { items, facts } = checkCaseAgainstGuide(
 *   {
 *     lookedAfterSince: civilDate('2026-01-12'),
 *     cameHomeOn: civilDate('2026-09-01'),
 *     recorded: { 'ending-decided-together': { kind: 'done', by: 'worker-1', on: civilDate('2026-11-02') } },
 *   },
 *   { asOf: civilDate('2026-11-16') },
 * );
 * const verdictOf = (item: string) => items.find(({ id }) => id === item)?.verdict;
 *
 * facts['support-ending']; // => 'cannot-say'
 * verdictOf('ending-decided-together'); // => 'met'
 * // Silence is not evidence that nobody else took part.
 * verdictOf('agencies-joined-up'); // => 'cannot-say'
 * ```
 */
export function checkCaseAgainstGuide(given: PracticeGuideCase, question: StepsQuestion): CaseGuideCheck {
  const once = readOnce('given', given, PRACTICE_GUIDE_CASE);
  const { asOf } = readOnce('question', question, STEPS_QUESTION);
  const { lookedAfterSince, bornOn, treatmentNeeded, multipleNeeds, recorded } = once;
  const home = read(once.cameHomeOn, once);
  const end = read(once.supportEndsOn, once);
  const isHome = home.on === undefined ? home.isSet : known(home.on <= asOf);
  const facts: Readonly<Record<GuideFact, Known>> = {
    home: isHome,
    'return-pursued': pursued(once.returnPursued, home.isSet),
    'support-ending': end.isSet,
    'support-reducing-or-ending': reducingOrEnding(once.supportReduces, end.isSet, isHome),
    'treatment-needed': known(treatmentNeeded),
    'multiple-needs': known(multipleNeeds),
  };
  const lastDays = { return: home.on, 'end-of-support': end.on };
  const daysOf = ({ since, until }: GuideItemRule): ItemDays => ({
    asOf,
    notBefore: (since === 'return' ? home.on : lookedAfterSince) ?? 'not-known',
    notAfter: until && lastDays[until],
  });
  const rules = CASE_GUIDE_ITEM_IDS.map((id) => [id, CASE_GUIDE_ITEMS[id]] as const);
  const { madeBy, items, open, findings } = checkItems(rules, recorded, facts, (rule) => ({
    days: daysOf(rule),
    setAside: setAsideAtAge(rule, bornOn, asOf),
  }));
  return { madeBy, facts, items, open, findings };
}
