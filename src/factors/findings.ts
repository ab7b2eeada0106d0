/** The codes of findings about assessments, with what each means. Printed in `docs/findings.md`. */
import type { Citation } from '../shared/citation.js';
import type { FindingRegister } from '../shared/finding.js';
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

/** Codes of findings about what an assessment's observations are worth on a given day. */
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

/** What the codes about an assessment's parts mean. */
export const ASSESSMENT_FINDINGS: FindingRegister<AssessmentFindingCode> = /* @__PURE__ */ frozen({
  'case.duplicate-child': { severity: 'must', message: 'Another child of this case has the same id.' },
  'case.duplicate-parent': { severity: 'must', message: 'Another parent of this case has the same id.' },
  'case.duplicate-way-home': {
    severity: 'must',
    message: 'This way home is already there: the same id, or the same parents for one of the same children.',
  },
  'case.id-used-for-child-and-parent': {
    severity: 'must',
    message: 'A child and a parent of this case have the same id.',
  },
  'case.unknown-child': { severity: 'must', message: 'No child of this case has this id.' },
  'case.unknown-parent': { severity: 'must', message: 'No parent of this case has this id.' },
  'case.child-repeated': { severity: 'must', message: 'The same child is listed twice here.' },
  'case.parent-repeated': { severity: 'must', message: 'The same parent is listed twice here.' },
  'child.age-given-twice': {
    severity: 'must',
    message: 'Give the date of birth, or whether the child is in the first year of life, not both.',
  },
  'observation.wrong-subject': {
    severity: 'must',
    message: 'This cannot be observed of such a subject; the register of factors says of whom it can.',
    source: eachParent,
  },
  'observation.duplicate': {
    severity: 'must',
    message: 'The same has already been observed of the same subject for one of these children.',
  },
  'observation.addressed-misplaced': {
    severity: 'must',
    message: 'Only a risk factor that is present can be addressed.',
  },
  'observation.mitigates-misplaced': {
    severity: 'must',
    message: 'Only a protective factor that is present can work against a risk factor.',
  },
  'observation.mitigates-unobserved-risk': {
    severity: 'must',
    message: 'No observation reports this risk factor as present for any of these children, so nothing is mitigated.',
    source: strengths,
  },
  'observation.mitigates-repeated': { severity: 'must', message: 'This risk factor is named twice here.' },
  'observation.addressed-repeated': {
    severity: 'must',
    message: 'Say once for each way home what is being done about this risk.',
  },
  'case.unknown-way-home': { severity: 'must', message: 'No way home of this case has this id.' },
  'way-home.lives-there': {
    severity: 'must',
    message: 'This person is one of the parents of this way home, so they cannot be kept away from it.',
  },
  'capacity.duplicate': {
    severity: 'must',
    message: 'There is already a conclusion about these parents for one of these children.',
  },
  'evidence.recorded-before-happened': {
    severity: 'must',
    message: 'This was written down before the day on which it is said to have happened.',
    source: chronology,
  },
});

/** What the codes about an assessment's evidence mean. */
export const EVALUATION_FINDINGS: FindingRegister<EvaluationFindingCode> = /* @__PURE__ */ frozen({
  'annex1.delay-needs-professional-evidence': {
    severity: 'must',
    message:
      'Evidence from a medical, health or educational professional that the child’s development is delayed is missing.',
    source: inAnnex1('child', 'Development delay with special needs'),
  },
  'annex1.special-needs-not-shown': {
    severity: 'should',
    message: 'That the child has special needs is not shown.',
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
    message: 'A diagnosis by a professional who can make it is missing; someone’s own word does not replace it.',
    source: annex1,
  },
  'annex1.treatment-need-missing': {
    severity: 'must',
    message: 'Evidence that medical or therapeutic treatment is needed is missing.',
    source: annex1,
  },
  'annex1.learning-disability-missing': {
    severity: 'must',
    message: 'Evidence of a learning disability is missing. Mental illness alone is a factor of its own.',
    source: inAnnex1('parent', 'Learning disabilities when plus mental illness'),
  },
  'annex1.learning-disability-alone': {
    severity: 'must',
    message:
      'A learning disability alone is no risk factor: a diagnosis of mental illness by a mental health professional or GP is missing.',
    source: inAnnex1('parent', 'Learning disabilities when plus mental illness'),
  },
  'annex1.childhood-abuse-not-shown': {
    severity: 'must',
    message: 'Evidence that the parent was abused in childhood is missing.',
    source: inAnnex1('parent', 'Abuse in childhood – not recognised as a problem'),
  },
  'annex1.recognised-so-no-risk-factor': {
    severity: 'must',
    message: 'The evidence shows that the parent sees their childhood abuse as a problem, so this is no risk factor.',
    source: inAnnex1('parent', 'Abuse in childhood – not recognised as a problem'),
  },
  'annex1.attachment-not-observed-by-professional': {
    severity: 'must',
    message: 'An observation of the attachment by a health or childcare professional is missing; it is never presumed.',
    source: annex1,
  },
  'annex1.health-not-to-be-assumed': {
    severity: 'must',
    message: 'Evidence that the child is healthy is missing; it is never assumed.',
    source: inAnnex1('child', 'Healthy child'),
  },
  'annex1.treatment-and-response-missing': {
    severity: 'must',
    message: 'Evidence that the carer is in treatment and that it is working is missing.',
    source: inAnnex1('parent', 'Mental disorder responsive to treatment'),
  },
  'annex1.partner-concerns-not-ruled-out': {
    severity: 'must',
    message:
      'Evidence that there are no concerns about abuse now, or that past ones have been overcome altogether, is missing.',
    source: inAnnex1('parent', 'Non-abusive partner'),
  },
  'annex1.attendance-is-not-willingness': {
    severity: 'must',
    message:
      'Evidence that appointments are kept and that the involvement of services is accepted as necessary is missing; attendance alone is not willingness.',
    source: inAnnex1('parent', 'Willingness to engage with services'),
  },
  'annex1.engagement-incomplete': {
    severity: 'should',
    message:
      'Annex 1 also looks at work with other services, attendance at school or nursery, and health appointments; not all of these are shown.',
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
      'Record the evidence that the parent can say how their behaviour affects, or has affected, their care of the child.',
    source: inAnnex1('parent', 'Recognition of problem'),
  },
  'annex1.responsibility-not-shown': {
    severity: 'must',
    message: 'Record the evidence of steps that the carer has taken towards responsibility for their own actions.',
    source: inAnnex1('parent', 'Responsibility taken'),
  },
  'annex1.blames-others': {
    severity: 'must',
    message: 'The evidence shows that the carer blames others, so responsibility is not taken.',
    source: inAnnex1('parent', 'Responsibility taken'),
  },
  'annex1.engagement-contradicted': {
    severity: 'must',
    message: 'The evidence shows what Annex 1 counts as lack of compliance, so this is no willingness to engage.',
    source: inAnnex1('parent', 'Lack of compliance'),
  },
  'annex1.health-contradicted': {
    severity: 'must',
    message:
      'The evidence shows illness, disability, developmental delay, special needs, or emotional or behavioural difficulties, so the child is not healthy in the sense of Annex 1.',
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
      'The evidence shows a present concern about abuse by this partner. Record the later evidence if it has been overcome altogether.',
    source: inAnnex1('parent', 'Non-abusive partner'),
  },
  'annex1.empathy-not-shown': {
    severity: 'must',
    message:
      'Record the evidence that the parent understands how the child might feel in a bad situation, or when needs go unmet.',
    source: inAnnex1('parenting', 'Empathy for child'),
  },
  'annex1.degrading-treatment-shown': {
    severity: 'must',
    message:
      'The evidence shows that the child was treated in a degrading or inhumane way, which Annex 1 counts as lack of empathy.',
    source: inAnnex1('parenting', 'Lack of empathy for child'),
  },
  'annex1.adaptation-not-shown': {
    severity: 'must',
    message:
      'Evidence of therapy that has not failed, or that a carer who was abused keeps their own children’s needs in view, is missing.',
    source: inAnnex1('parent', 'Adaptation to childhood abuse'),
  },
  'annex1.domestic-abuse-not-ruled-out': {
    severity: 'must',
    message: 'Evidence that domestic abuse never was a concern, or no longer is one, is missing.',
    source: inAnnex1('family', 'Absence of domestic abuse'),
  },
  'annex1.family-help-not-valued': {
    severity: 'must',
    message: 'Evidence that the carers see the wider family’s help as a benefit is missing.',
    source: inAnnex1('family', 'Supportive extended family'),
  },
  'annex1.family-help-not-shown': {
    severity: 'must',
    message:
      'Evidence that the wider family can give emotional and practical help, to the carers and to the children, is missing.',
    source: inAnnex1('family', 'Supportive extended family'),
  },
  'annex1.change-not-demonstrated': {
    severity: 'must',
    message:
      'Evidence, from someone other than the parent, that the change has happened is missing; a stated wish is not enough.',
    source: inAnnex1('family', 'Capacity to change'),
  },
  'capacity.not-shown-sustained': {
    severity: 'should',
    message:
      'Evidence, from someone other than the parent, that the change has been kept up is missing; the table asks for sustained capacity.',
    source: { document: 'framework-2015', locator: 'Risk Classification Table, row 3', page: 40 },
  },
  'annex1.resources-not-shown': {
    severity: 'must',
    message:
      'Record the evidence that the resources are available, that they are appropriate, and that the family can reach them.',
    source: inAnnex1('professional', 'Resources available'),
  },
  'annex1.partnership-not-shown': {
    severity: 'must',
    message: 'Record the evidence that parents and social workers work together well, with honesty and trust.',
    source: inAnnex1('professional', 'Partnership with parents'),
  },
  'annex1.partnership-contradicted': {
    severity: 'must',
    message:
      'The evidence shows hostility, deception or false compliance, so this is no partnership of honesty and trust.',
    source: inAnnex1('professional', 'Partnership with parents'),
  },
  'annex1.no-relationship-shown': {
    severity: 'must',
    message: 'The evidence shows that no professional or therapist has a relationship with the child or the family.',
    source: inAnnex1('professional', 'Lack of resources'),
  },
  'annex1.community-support-not-shown': {
    severity: 'must',
    message: 'Record the evidence that the parents can get what the community offers, of their own accord.',
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
    message: 'Evidence that the parents use the facilities is missing; that they exist is not enough.',
    source: inAnnex1('social-setting', 'More local child care facilities'),
  },
  'annex1.evidence-says-present': {
    severity: 'must',
    message:
      'The evidence given here shows what Annex 1 counts as present, and the record says otherwise. Neither counts until someone settles which of them holds.',
    source: annex1,
  },
  'status.risk-never-not-applicable': {
    severity: 'must',
    message: 'A risk factor is present, absent or not known. Recorded as not applicable, it does not count.',
    source: { document: 'framework-2015', locator: 'Factors Associated with Future Harm', page: 25 },
  },
  'age.not-applicable': {
    severity: 'must',
    message: 'This does not apply to a child in the first year of life.',
    source: annex1,
  },
  'age.not-known': {
    severity: 'must',
    message: 'This does not apply in the first year of life, and the child’s age is not recorded.',
    source: annex1,
  },
  'age.very-young-is-judgement': {
    severity: 'should',
    message:
      'This is not for a very young child. The source gives no age: whether this child is very young is for professional judgement.',
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
      'Problems of health or development may not show yet in a baby or very young child, so this may be said too soon. Past the first birthday, explain why this child is not very young.',
    source: inAnnex1('child', 'Healthy child'),
  },
  'child.born-after-as-of': { severity: 'should', message: 'On the day asked about, this child was not yet born.' },
  'evidence.none': {
    severity: 'must',
    message: 'There is no evidence for this on the day asked about, so it does not count.',
    source: chronology,
  },
  'evidence.hearsay-only': {
    severity: 'should',
    message: 'All the evidence for this is hearsay.',
    source: chronology,
  },
  'evidence.favourable-on-hearsay-only': {
    severity: 'must',
    message:
      'All the evidence for this is hearsay. Record evidence that is not before counting on something positive, or on the absence of a risk.',
    source: chronology,
  },
  'evidence.nature-not-recorded': {
    severity: 'should',
    message: 'It is not recorded whether this is fact, opinion or hearsay.',
    source: chronology,
  },
  'evidence.role-not-recorded': {
    severity: 'should',
    message: 'It is not recorded who supplied this, and in what profession or role.',
    source: chronology,
  },
  'evidence.undated': {
    severity: 'should',
    message: 'It is not recorded when this happened.',
    source: chronology,
  },
  'evidence.after-as-of': {
    severity: 'should',
    message: 'This happened or was written down after the day asked about, and is left out.',
  },
  'evidence.own-account-only': {
    severity: 'should',
    message: 'All the evidence for this is a parent’s own account. Record what others have seen as well.',
    source: inAnnex1('family', 'Capacity to change'),
  },
  'evidence.standard-on-weak-evidence': {
    severity: 'should',
    message:
      'Only a parent’s own account, hearsay, or evidence without a day or a source shows what Annex 1 asks for. Record what else shows it.',
    source: inAnnex1('family', 'Capacity to change'),
  },
  'evidence.after-conclusion': {
    severity: 'should',
    message: 'This happened after the conclusion that rests on it, and is left out. Check the days, or conclude again.',
    source: { document: 'framework-2015', locator: 'Stage 1, Task 3, Assessing parents and their capacity to change' },
  },
  'age.is-very-young': {
    severity: 'must',
    message: 'This child is under one, so is very young. Recorded as absent, this does not count.',
    source: inAnnex1('child', 'Very young child requiring rapid parental change'),
  },
  'observation.contested': {
    severity: 'should',
    message:
      'Another observation says the opposite, of this child or of a sibling. Find out which holds; until then people judge.',
    source: { document: 'framework-2015', locator: 'Stage 1, Task 3, Assessing parents and their capacity to change' },
  },
  'evidence.before-birth': {
    severity: 'should',
    message:
      'This is about the child and dated before the child’s birth. Check the day, unless it is about the pregnancy or an older child.',
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
      'Record what shows that this risk factor is addressed, or being addressed: dated, from someone other than the parent, and, where it is dealt with, newer than the last evidence of the risk.',
    source: { document: 'framework-2015', locator: 'Risk Classification Table, row 1', page: 40 },
  },
  'protective.effect-not-shown': {
    severity: 'should',
    message:
      'Record what shows that this works against the risk factor: dated, from someone other than the parent, and newer than the last evidence of the risk.',
    source: strengths,
  },
  'protective.mitigates-nothing': {
    severity: 'should',
    message: 'This names no risk factor that it works against: a strength, not a protective factor.',
    source: strengths,
  },
  'protective.not-effective': {
    severity: 'should',
    message: 'It is not shown that this works against the risk factor it names: a strength, not a protective factor.',
    source: strengths,
  },
  'protective.risk-not-found': {
    severity: 'should',
    message: 'The risk factor that this is said to work against does not count as present for this child.',
    source: strengths,
  },
  'contradiction.unexplained': {
    severity: 'should',
    message: 'This and another finding about the same subject exclude each other, and neither is explained.',
    source: { document: 'framework-2015', locator: 'Stage 1, Task 3, Assessing parents and their capacity to change' },
  },
});
