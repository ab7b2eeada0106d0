/** The codes of findings about assessments, with what each means. Printed in `docs/findings.md`. */
import type { Citation } from '../shared/citation.js';
import type { FindingRegister } from '../shared/findings/finding.js';
import { frozen } from '../shared/frozen.js';
import type { ExclusionCode, RequirementCode } from './evidence-standard.js';

import { inAnnex1 } from './sources.js';

/** Codes of findings about an assessment whose parts do not fit together. */
export type AssessmentFindingCode =
  | 'case.duplicate-child'
  | 'case.duplicate-parent'
  | 'case.duplicate-way-home'
  | 'case.id-used-for-child-and-parent'
  | 'case.unknown-child'
  | 'case.unknown-parent'
  | 'case.child-repeated'
  | 'case.parent-repeated'
  | 'child.age-given-twice'
  | 'observation.wrong-subject'
  | 'observation.duplicate'
  | 'observation.addressed-misplaced'
  | 'observation.mitigates-misplaced'
  | 'observation.mitigates-unobserved-risk'
  | 'observation.mitigates-repeated'
  | 'observation.addressed-repeated'
  | 'case.unknown-way-home'
  | 'way-home.lives-there'
  | 'capacity.duplicate'
  | 'evidence.recorded-before-happened';

/** Codes of findings about whether an assessment’s observations count on a given day. */
export type EvaluationFindingCode =
  | RequirementCode
  | ExclusionCode
  | 'annex1.evidence-says-present'
  | 'status.risk-never-not-applicable'
  | 'age.not-applicable'
  | 'age.not-known'
  | 'age.very-young-is-judgement'
  | 'age.too-young-needs-reason'
  | 'age.judged-very-young'
  | 'age.too-early-to-know'
  | 'child.born-after-as-of'
  | 'evidence.none'
  | 'evidence.hearsay-only'
  | 'evidence.favourable-on-hearsay-only'
  | 'evidence.nature-not-recorded'
  | 'evidence.role-not-recorded'
  | 'evidence.undated'
  | 'evidence.after-as-of'
  | 'evidence.own-account-only'
  | 'evidence.standard-on-weak-evidence'
  | 'evidence.after-conclusion'
  | 'age.is-very-young'
  | 'observation.contested'
  | 'evidence.before-birth'
  | 'risk.addressed-not-recorded'
  | 'risk.addressed-not-shown'
  | 'protective.effect-not-shown'
  | 'protective.mitigates-nothing'
  | 'protective.not-effective'
  | 'protective.risk-not-found'
  | 'contradiction.unexplained';

/** For codes that several entries of Annex 1 use; a finding names the entry. */
const annex1: Citation = { document: 'framework-2015', locator: 'Annex 1' };
const chronology: Citation = { document: 'framework-2015', locator: 'Annex 3, Using the Chronology Template' };
const strengths: Citation = { document: 'framework-2015', locator: 'Stage 2, Strengths vs protective factors' };
const eachParent: Citation = {
  document: 'framework-2015',
  locator: 'Stage 1, Key messages, a) Factors associated with Future Harm',
  page: 24,
};

/** Message, severity and source for each code about how an assessment’s parts fit together. */
export const ASSESSMENT_FINDINGS: FindingRegister<AssessmentFindingCode> = /* @__PURE__ */ frozen({
  'case.duplicate-child': {
    severity: 'must',
    message: 'Another child in this case has this id. Give each child their own.',
  },
  'case.duplicate-parent': {
    severity: 'must',
    message: 'Another parent in this case has this id. Give each parent their own.',
  },
  'case.duplicate-way-home': {
    severity: 'must',
    message:
      'This way home is already listed: another has the same id, or the same parents for one of the same children. Keep one.',
  },
  'case.id-used-for-child-and-parent': {
    severity: 'must',
    message: 'A child and a parent in this case share this id. Give each their own.',
  },
  'case.unknown-child': { severity: 'must', message: 'No child in this case has this id. Check the id.' },
  'case.unknown-parent': { severity: 'must', message: 'No parent in this case has this id. Check the id.' },
  'case.child-repeated': { severity: 'must', message: 'This child is listed twice here. Remove one entry.' },
  'case.parent-repeated': { severity: 'must', message: 'This parent is listed twice here. Remove one entry.' },
  'child.age-given-twice': {
    severity: 'must',
    message: 'Give either the date of birth or whether the child is in the first year of life, not both.',
  },
  'observation.wrong-subject': {
    severity: 'must',
    message:
      'This factor cannot be observed of this kind of subject. The kinds of subject that it applies to are listed under expected.',
    source: eachParent,
  },
  'observation.duplicate': {
    severity: 'must',
    message:
      'This is a duplicate: the same has already been observed of this subject for one of these children. Keep one.',
  },
  'observation.addressed-misplaced': {
    severity: 'must',
    message: 'Record what is being done only for a risk factor that is present.',
  },
  'observation.mitigates-misplaced': {
    severity: 'must',
    message: 'Name the risks it reduces only for a protective factor that is present.',
  },
  'observation.mitigates-unobserved-risk': {
    severity: 'must',
    message:
      'No observation reports this risk factor as present for any of these children. Name one that was observed, or record the risk factor.',
    source: strengths,
  },
  'observation.mitigates-repeated': {
    severity: 'must',
    message: 'This risk factor is named twice here. Remove one entry.',
  },
  'observation.addressed-repeated': {
    severity: 'must',
    message: 'This way home is listed twice here. Record once for each way home what is being done about this risk.',
  },
  'case.unknown-way-home': { severity: 'must', message: 'No way home in this case has this id. Check the id.' },
  'way-home.lives-there': {
    severity: 'must',
    message:
      'This person is one of the parents in this way home, so cannot be kept away from it. Correct one of the two.',
  },
  'capacity.duplicate': {
    severity: 'must',
    message: 'There is already a conclusion about these parents for one of these children. Keep one.',
  },
  'evidence.recorded-before-happened': {
    severity: 'must',
    message: 'This was written down before it is said to have happened. Check both dates.',
    source: chronology,
  },
});

/** Message, severity and source for each code about an assessment’s evidence. */
export const EVALUATION_FINDINGS: FindingRegister<EvaluationFindingCode> = /* @__PURE__ */ frozen({
  'annex1.delay-needs-professional-evidence': {
    severity: 'must',
    message:
      'This does not count without evidence from a medical, health or educational professional that the child’s development is delayed. Add the evidence, or correct the record.',
    source: inAnnex1('child', 'Development delay with special needs'),
  },
  'annex1.special-needs-not-shown': {
    severity: 'should',
    message: 'The evidence does not show that the child has special needs. Add what shows them, or correct the record.',
    source: inAnnex1('child', 'Development delay with special needs'),
  },
  'annex1.degrading-treatment-not-shown': {
    severity: 'should',
    message:
      'Annex 1 describes treatment that is both inhumane and degrading. Record the evidence that it was degrading, or check that this is the right factor.',
    source: inAnnex1('abuse', 'Sadistic abuse'),
  },
  'annex1.inhumane-treatment-not-shown': {
    severity: 'should',
    message:
      'Annex 1 describes treatment that is both inhumane and degrading. Record the evidence that it was inhumane, or check that this is the right factor.',
    source: inAnnex1('abuse', 'Sadistic abuse'),
  },
  'annex1.diagnosis-missing': {
    severity: 'must',
    message:
      'Ask whether a professional who can diagnose this has done so, and record it. A person’s own account does not replace a diagnosis.',
    source: annex1,
  },
  'annex1.treatment-need-missing': {
    severity: 'must',
    message:
      'This does not count without evidence that medical or therapeutic treatment is needed. Add the evidence, or correct the record.',
    source: annex1,
  },
  'annex1.learning-disability-missing': {
    severity: 'must',
    message:
      'This does not count without evidence of a learning disability. Mental illness alone has its own factor. Add the evidence, or correct the record.',
    source: inAnnex1('parent', 'Learning disabilities when plus mental illness'),
  },
  'annex1.learning-disability-alone': {
    severity: 'must',
    message:
      'Ask whether a mental health professional or GP has diagnosed mental illness, and record it. A learning disability alone is not a risk factor.',
    source: inAnnex1('parent', 'Learning disabilities when plus mental illness'),
  },
  'annex1.childhood-abuse-not-shown': {
    severity: 'must',
    message:
      'This does not count without evidence that the parent was abused in childhood. Add the evidence, or correct the record.',
    source: inAnnex1('parent', 'Abuse in childhood – not recognised as a problem'),
  },
  'annex1.recognised-so-no-risk-factor': {
    severity: 'must',
    message:
      'The evidence shows that the parent sees their childhood abuse as a problem, so this risk factor does not apply. Record it as absent, or check the evidence.',
    source: inAnnex1('parent', 'Abuse in childhood – not recognised as a problem'),
  },
  'annex1.attachment-not-observed-by-professional': {
    severity: 'must',
    message:
      'Add an observation of the attachment by a health or childcare professional. Attachment is never presumed.',
    source: annex1,
  },
  'annex1.health-not-to-be-assumed': {
    severity: 'must',
    message:
      'This does not count without evidence that the child is healthy. Health is never assumed. Add the evidence, or correct the record.',
    source: inAnnex1('child', 'Healthy child'),
  },
  'annex1.treatment-and-response-missing': {
    severity: 'must',
    message:
      'This does not count without evidence that the carer is in treatment and that it is working. Add the evidence, or correct the record.',
    source: inAnnex1('parent', 'Mental disorder responsive to treatment'),
  },
  'annex1.partner-concerns-not-ruled-out': {
    severity: 'must',
    message:
      'This does not count without evidence that there are no concerns about abuse by this partner now, or that past ones have been entirely overcome. Add the evidence, or correct the record.',
    source: inAnnex1('parent', 'Non-abusive partner'),
  },
  'annex1.attendance-is-not-willingness': {
    severity: 'must',
    message:
      'This does not count without evidence that appointments are kept and that the parent accepts that services need to be involved. Attendance alone does not show willingness. Add the evidence, or correct the record.',
    source: inAnnex1('parent', 'Willingness to engage with services'),
  },
  'annex1.engagement-incomplete': {
    severity: 'should',
    message:
      'Annex 1 also looks at work with other services, attendance at school or nursery, and health appointments. Add evidence of those not yet shown.',
    source: inAnnex1('parent', 'Willingness to engage with services'),
  },
  'annex1.attendance-a-concern': {
    severity: 'must',
    message:
      'The evidence shows that the children’s attendance at school or nursery is a concern, or that health appointments were missed. Annex 1 does not count this as willingness to engage.',
    source: inAnnex1('parent', 'Willingness to engage with services'),
  },
  'annex1.recognition-not-shown': {
    severity: 'must',
    message:
      'This does not count without evidence that the parent can say how their behaviour affects, or has affected, their care of the child. Add the evidence, or correct the record.',
    source: inAnnex1('parent', 'Recognition of problem'),
  },
  'annex1.responsibility-not-shown': {
    severity: 'must',
    message:
      'This does not count without evidence of steps that the carer has taken towards responsibility for their own actions. Add the evidence, or correct the record.',
    source: inAnnex1('parent', 'Responsibility taken'),
  },
  'annex1.blames-others': {
    severity: 'must',
    message:
      'The evidence shows that the carer blames others, so it does not show that the carer takes responsibility.',
    source: inAnnex1('parent', 'Responsibility taken'),
  },
  'annex1.engagement-contradicted': {
    severity: 'must',
    message:
      'The evidence shows what Annex 1 counts as lack of compliance, so this does not show willingness to engage.',
    source: inAnnex1('parent', 'Lack of compliance'),
  },
  'annex1.health-contradicted': {
    severity: 'must',
    message:
      'The evidence shows illness, disability, developmental delay, special needs, or emotional or behavioural difficulties. Annex 1 does not count this child as healthy.',
    source: inAnnex1('child', 'Healthy child'),
  },
  'annex1.violence-shown': {
    severity: 'must',
    message:
      'The evidence shows violence, and no later evidence from anyone but the parent shows that it is over. Record when it happened, and the later evidence.',
    source: inAnnex1('family', 'Absence of domestic abuse'),
  },
  'annex1.partner-concerns-shown': {
    severity: 'must',
    message:
      'The evidence shows a present concern about abuse by this partner. If it has been entirely overcome, record the later evidence.',
    source: inAnnex1('parent', 'Non-abusive partner'),
  },
  'annex1.empathy-not-shown': {
    severity: 'must',
    message:
      'This does not count without evidence that the parent understands how the child might feel in a bad situation, or when needs go unmet. Add the evidence, or correct the record.',
    source: inAnnex1('parenting', 'Empathy for child'),
  },
  'annex1.degrading-treatment-shown': {
    severity: 'must',
    message:
      'The evidence shows that the child was treated in a degrading or inhumane way. Annex 1 counts this as lack of empathy.',
    source: inAnnex1('parenting', 'Lack of empathy for child'),
  },
  'annex1.adaptation-not-shown': {
    severity: 'must',
    message:
      'This does not count without evidence of therapy that has not failed, or that a carer who was abused keeps their own children’s needs in view. Add the evidence, or correct the record.',
    source: inAnnex1('parent', 'Adaptation to childhood abuse'),
  },
  'annex1.domestic-abuse-not-ruled-out': {
    severity: 'must',
    message:
      'This does not count without evidence that domestic abuse never was a concern, or no longer is one. Add the evidence, or correct the record.',
    source: inAnnex1('family', 'Absence of domestic abuse'),
  },
  'annex1.family-help-not-valued': {
    severity: 'must',
    message:
      'This does not count without evidence that the carers see the wider family’s help as a benefit. Add the evidence, or correct the record.',
    source: inAnnex1('family', 'Supportive extended family'),
  },
  'annex1.family-help-not-shown': {
    severity: 'must',
    message:
      'This does not count without evidence that the wider family can give emotional and practical help to both the carers and the children. Add the evidence, or correct the record.',
    source: inAnnex1('family', 'Supportive extended family'),
  },
  'annex1.change-not-demonstrated': {
    severity: 'must',
    message:
      'This does not count without evidence from someone other than the parent that the change has happened. A stated wish is not enough. Add the evidence, or correct the record.',
    source: inAnnex1('family', 'Capacity to change'),
  },
  'capacity.not-shown-sustained': {
    severity: 'should',
    message:
      'The evidence does not show that the change has been kept up, and the table asks for sustained capacity. Add what someone other than the parent has seen, or leave it open.',
    source: { document: 'framework-2015', locator: 'Risk Classification Table, row 3', page: 40 },
  },
  'annex1.resources-not-shown': {
    severity: 'must',
    message:
      'This does not count without evidence that the resources are available, that they are appropriate, and that the family can reach them. Add the evidence, or correct the record.',
    source: inAnnex1('professional', 'Resources available'),
  },
  'annex1.partnership-not-shown': {
    severity: 'must',
    message:
      'This does not count without evidence that parents and social workers work together well, with honesty and trust. Add the evidence, or correct the record.',
    source: inAnnex1('professional', 'Partnership with parents'),
  },
  'annex1.partnership-contradicted': {
    severity: 'must',
    message:
      'The evidence shows hostility, deception or false compliance, so it does not show a partnership of honesty and trust.',
    source: inAnnex1('professional', 'Partnership with parents'),
  },
  'annex1.no-relationship-shown': {
    severity: 'must',
    message: 'The evidence shows that no professional or therapist has a relationship with the child or the family.',
    source: inAnnex1('professional', 'Lack of resources'),
  },
  'annex1.community-support-not-shown': {
    severity: 'must',
    message:
      'This does not count without evidence that the parents can reach help in the community, and do so by choice. Add the evidence, or correct the record.',
    source: inAnnex1('social-setting', 'Social support'),
  },
  'annex1.resources-fall-short': {
    severity: 'must',
    message:
      'The evidence shows that resources are missing, not offered, out of reach or unsuitable, or that no professional has a relationship with the family.',
    source: inAnnex1('professional', 'Resources available'),
  },
  'annex1.facilities-not-used': {
    severity: 'must',
    message:
      'This does not count without evidence that the parents use the child care facilities. It is not enough that they exist. Add the evidence, or correct the record.',
    source: inAnnex1('social-setting', 'More local child care facilities'),
  },
  'annex1.evidence-says-present': {
    severity: 'must',
    message:
      'The evidence shows what Annex 1 counts as present, but the record says otherwise. Find out which is right; until then neither counts.',
    source: annex1,
  },
  'status.risk-never-not-applicable': {
    severity: 'must',
    message: 'Record this risk factor as present, absent or not known. As “not applicable” it does not count.',
    source: { document: 'framework-2015', locator: 'Factors Associated with Future Harm', page: 25 },
  },
  'age.not-applicable': {
    severity: 'must',
    message: 'This factor does not apply to a child in the first year of life.',
    source: annex1,
  },
  'age.not-known': {
    severity: 'must',
    message: 'Record the child’s age. This factor does not apply in the first year of life.',
    source: annex1,
  },
  'age.very-young-is-judgement': {
    severity: 'should',
    message:
      'This factor is not for a very young child. The source gives no age, so people judge whether this child is very young.',
    source: inAnnex1('child', 'Child’s mental health problems'),
  },
  'age.too-young-needs-reason': {
    severity: 'must',
    message:
      'Explain why this child is still too young for this factor. The source gives no age, so the record needs the reason.',
    source: inAnnex1('child', 'Child’s mental health problems'),
  },
  'age.judged-very-young': {
    severity: 'should',
    message:
      'People judged that this child is too young for this factor. Look at it again as the child grows; the source gives no age.',
    source: inAnnex1('child', 'Child’s mental health problems'),
  },
  'age.too-early-to-know': {
    severity: 'should',
    message:
      'It may be too early to say this: problems of health or development may not yet show in a baby or very young child. After the first birthday, explain why this child is not very young.',
    source: inAnnex1('child', 'Healthy child'),
  },
  'child.born-after-as-of': {
    severity: 'should',
    message: 'This child was not yet born on the day asked about. Check both dates.',
  },
  'evidence.none': {
    severity: 'must',
    message:
      'Add evidence for this from before the day asked about, or from that day. Without it the observation does not count.',
    source: chronology,
  },
  'evidence.hearsay-only': {
    severity: 'should',
    message: 'All the evidence for this is hearsay. Look for other evidence.',
    source: chronology,
  },
  'evidence.favourable-on-hearsay-only': {
    severity: 'must',
    message:
      'All the evidence for this is hearsay. To count something positive, or the absence of a risk, add other evidence.',
    source: chronology,
  },
  'evidence.nature-not-recorded': {
    severity: 'should',
    message: 'Record whether this is fact, opinion or hearsay.',
    source: chronology,
  },
  'evidence.role-not-recorded': {
    severity: 'should',
    message: 'Record who supplied this, and their profession or role.',
    source: chronology,
  },
  'evidence.undated': {
    severity: 'should',
    message: 'Record when this happened.',
    source: chronology,
  },
  'evidence.after-as-of': {
    severity: 'should',
    message: 'This happened, or was written down, after the day asked about. It is left out.',
  },
  'evidence.own-account-only': {
    severity: 'should',
    message: 'All the evidence for this is a parent’s own account. Record what others have seen as well.',
    source: inAnnex1('family', 'Capacity to change'),
  },
  'evidence.standard-on-weak-evidence': {
    severity: 'should',
    message:
      'Only a parent’s own account, hearsay, or evidence without a date or source shows what Annex 1 requires. Record what else shows it.',
    source: inAnnex1('family', 'Capacity to change'),
  },
  'evidence.after-conclusion': {
    severity: 'should',
    message:
      'This happened after the conclusion that rests on it, so it is left out. Check the dates, or conclude again.',
    source: { document: 'framework-2015', locator: 'Stage 1, Task 3, Assessing parents and their capacity to change' },
  },
  'age.is-very-young': {
    severity: 'must',
    message: 'This child is under one, so is very young. The record of “absent” does not count: correct it.',
    source: inAnnex1('child', 'Very young child requiring rapid parental change'),
  },
  'observation.contested': {
    severity: 'should',
    message:
      'Another observation of this child or of a sibling contradicts this one. Find out which is right; until then people judge.',
    source: { document: 'framework-2015', locator: 'Stage 1, Task 3, Assessing parents and their capacity to change' },
  },
  'evidence.before-birth': {
    severity: 'should',
    message:
      'This evidence about the child is dated before the child’s birth. Check the date, unless it concerns the pregnancy or an older child.',
    source: chronology,
  },
  'risk.addressed-not-recorded': {
    severity: 'should',
    message: 'Record for each way home whether this risk factor is being addressed.',
    source: { document: 'framework-2015', locator: 'Risk Classification Table, row 1', page: 40 },
  },
  'risk.addressed-not-shown': {
    severity: 'should',
    message:
      'Record what shows that this risk factor is addressed or being addressed: dated, from someone other than the parent and, if it has been dealt with, newer than the last evidence of the risk.',
    source: { document: 'framework-2015', locator: 'Risk Classification Table, row 1', page: 40 },
  },
  'protective.effect-not-shown': {
    severity: 'should',
    message:
      'Record what shows that this reduces the risk factor: dated, from someone other than the parent, and newer than the last evidence of the risk.',
    source: strengths,
  },
  'protective.mitigates-nothing': {
    severity: 'should',
    message: 'Name the risk factor that this reduces. Without one it is a strength, not a protective factor.',
    source: strengths,
  },
  'protective.not-effective': {
    severity: 'should',
    message: 'Nothing shows that this reduces the risk factor it names. It is a strength, not a protective factor.',
    source: strengths,
  },
  'protective.risk-not-found': {
    severity: 'should',
    message:
      'The risk factor named here does not count as present for this child, so there is nothing to reduce. Check the name, or the record of that risk.',
    source: strengths,
  },
  'contradiction.unexplained': {
    severity: 'should',
    message: 'This contradicts another finding about the same subject. Explain how both can hold, or correct one.',
    source: { document: 'framework-2015', locator: 'Stage 1, Task 3, Assessing parents and their capacity to change' },
  },
});
