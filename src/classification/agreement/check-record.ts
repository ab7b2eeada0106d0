/** Whether what people recorded is a classification agreed as the Framework asks. */

import { isCivilDate, isEarlier } from '../../shared/days/civil-date.js';
import { type Check, checked } from '../../shared/findings/check.js';
import { type Finding, findingIn, findingWhen } from '../../shared/findings/finding.js';
import type { InputErrorCode } from '../../shared/findings/input-error.js';
import { readOnceOrFind } from '../../shared/shapes/shape.js';
import { classify } from '../classify.js';
import { AGREEMENT_FINDINGS } from '../findings.js';
import { AGREEMENT_QUESTION, CLASSIFICATION_RECORD } from '../shapes.js';
import type { AgreementFinding, AgreementQuestion, FoundInRecord } from './agreement.js';
import { checkAgainstSuggestions, checkCase, checkSetProfile } from './check-against-assessment.js';
import { checkIro, checkPanel, checkReasons } from './check-panel.js';
import type { PartlyReadRecord } from './partly-read-record.js';

const finding = /* @__PURE__ */ findingIn(AGREEMENT_FINDINGS);
const when = /* @__PURE__ */ findingWhen(AGREEMENT_FINDINGS);

export const findingsInRecord = (record: PartlyReadRecord, question: AgreementQuestion): readonly FoundInRecord[] => {
  const { profile, conferredOn } = record;
  // A caller without types can ask about no day at all; then nothing could lie after it.
  if (!isCivilDate(question.asOf)) return [finding('question.no-such-day', 'asOf')];
  return [
    ...checkCase(record, question),
    ...when(profile !== undefined && classify(profile).kind === 'incomplete', 'profile.incomplete', 'profile'),
    ...checkSetProfile(record, question.setProfile),
    ...checkAgainstSuggestions(record, question),
    ...checkPanel(record),
    ...when(isEarlier(question.asOf, conferredOn), 'conference.after-as-of', 'conferredOn'),
    ...checkReasons(record),
    ...checkIro(record, question.asOf),
  ];
};

/**
 * Reads a question. That no day is asked about has a finding of its own.
 *
 * @param question - what a caller asked
 * @returns a copy of it, or what keeps it from being read
 */
export const readQuestion = (
  question: AgreementQuestion,
): { readonly value: AgreementQuestion } | { readonly finding: Finding<InputErrorCode> } =>
  readOnceOrFind(question, AGREEMENT_QUESTION);

/**
 * Finds everything that keeps a record from being an agreed classification (`must`), or should have been otherwise (`should`).
 *
 * @param record - what people recorded; fields that could not be read are `undefined`
 * @param question - the day asked about, and the assessment if it is to be looked up there
 * @returns all findings; none when the classification is agreed as the Framework asks.
 * Invalid input: one finding that says so.
 *
 * @example
 * ```ts
 * import { civilDate } from 'reunification-framework';
 * import { checkRecord } from 'reunification-framework/classification';
 *
 * const view = { level: 'high', recordedOn: civilDate('2026-02-27') } as const;
 * const { findings } = checkRecord(
 *   {
 *     views: [
 *       { ...view, role: 'social-worker', person: 'worker-1' },
 *       { ...view, role: 'team-manager', person: 'worker-1' },
 *     ],
 *     iro: { involved: false },
 *   },
 *   { asOf: civilDate('2026-03-02') },
 * );
 * findings.map(({ code, severity }) => [code, severity]);
 * // => [
 * //   ['panel.third-view-missing', 'must'],
 * //   ['panel.same-person', 'must'],
 * //   ['iro.not-involved', 'should'],
 * // ]
 * ```
 */
export function checkRecord(record: PartlyReadRecord, question: AgreementQuestion): Check<AgreementFinding> {
  const read = readOnceOrFind(record, CLASSIFICATION_RECORD, 'parts');
  if ('finding' in read) return checked<AgreementFinding>([read.finding]);
  const asked = readQuestion(question);
  return checked<AgreementFinding>('finding' in asked ? [asked.finding] : findingsInRecord(read.value, asked.value));
}
