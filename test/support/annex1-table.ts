/** Annex 1 as a table of evidence: what shows a factor, from whom, and what that counts as. Read from Annex 1 by hand. */
import {
  EVALUATION_FINDINGS,
  type EvaluationFindingCode,
  FACTORS,
  type FactorId,
  type ParticularId,
  ROLES,
  type Role,
  type Status,
} from 'reunification-framework/factors';

/** The professions and people that Annex 1 tells apart. */
export const PEOPLE = {
  'mental health or GP': ['mental-health-professional', 'general-practitioner'],
  'other doctor': ['medical-professional'],
  'other health': ['health-visitor', 'other-health-professional'],
  education: ['educational-professional'],
  childcare: ['childcare-professional'],
  'other professions': [
    'social-worker',
    'team-manager',
    'family-support-worker',
    'independent-reviewing-officer',
    'childrens-guardian',
    'court',
    'substance-misuse-professional',
    'domestic-abuse-professional',
    'police',
    'probation',
    'housing-professional',
  ],
  'carers in care': ['foster-carer', 'residential-worker'],
  parent: ['parent'],
  child: ['child'],
  'other relatives': ['relative'],
  'someone else': ['other'],
  'not recorded': ['not-recorded'],
} as const satisfies Record<string, readonly Role[]>;

/**
 * Every rule of Annex 1 on both sides, read from Annex 1 and not from the register.
 *
 * `a + b` is one piece of evidence that shows both. `a; b` are two pieces, and so is whom they are from: the first from
 * anyone named before the semicolon, the second from anyone named after it.
 * `-` is evidence that shows none of what Annex 1 asks about. The child is seven years old.
 * All of it is of one day, so that nothing is later than anything else (what is past: judge-evidence.test.ts).
 * Where someone outside a circle is asked for, a role that nobody recorded is not known to be outside it.
 */
const TABLE = `
  evidence shows | from | recorded as | counts as | because, or in doubt because

sadistic-abuse
  degrading-treatment-of-child + inhumane-treatment-of-child | anyone         | present   | present
  degrading-treatment-of-child; inhumane-treatment-of-child  | anyone; family | present   | present
  degrading-treatment-of-child | anyone | present   | present     | annex1.inhumane-treatment-not-shown
  degrading-treatment-of-child | anyone | absent    | not-counted | annex1.evidence-says-present
  degrading-treatment-of-child | anyone | not-known | present     | annex1.inhumane-treatment-not-shown
  inhumane-treatment-of-child  | anyone | present   | present     | annex1.degrading-treatment-not-shown
  inhumane-treatment-of-child  | anyone | absent    | not-counted | annex1.evidence-says-present
  inhumane-treatment-of-child  | anyone | not-known | present     | annex1.degrading-treatment-not-shown
  -                            | anyone | present   | present     | annex1.degrading-treatment-not-shown, annex1.inhumane-treatment-not-shown
  -                            | anyone | absent    | absent
  -                            | anyone | not-known | not-known

developmental-delay-with-special-needs
  developmental-delay + special-needs | mental health or GP, other doctor, other health, education                 | present | present
  developmental-delay; special-needs  | education; anyone                                                          | present | present
  developmental-delay                 | mental health or GP, other doctor, other health, education                 | present | present     | annex1.special-needs-not-shown
  developmental-delay + special-needs | childcare, other professions, carers in care                               | present | not-counted | annex1.delay-needs-professional-evidence
  developmental-delay + special-needs | family, someone else, not recorded                                         | present | not-counted | annex1.delay-needs-professional-evidence
  special-needs                       | anyone                                                                     | present | not-counted | annex1.delay-needs-professional-evidence
  -                                   | anyone                                                                     | present | not-counted | annex1.delay-needs-professional-evidence, annex1.special-needs-not-shown
  developmental-delay + special-needs | mental health or GP, other doctor, other health, education | absent    | not-counted | annex1.evidence-says-present
  developmental-delay + special-needs | mental health or GP, other doctor, other health, education | not-known | present
  developmental-delay                 | other doctor     | absent    | not-counted | annex1.evidence-says-present
  developmental-delay                 | other doctor     | not-known | present     | annex1.special-needs-not-shown
  developmental-delay + special-needs | childcare, other professions, family, not recorded | absent    | absent
  developmental-delay + special-needs | childcare, other professions, family, not recorded | not-known | not-known
  special-needs                       | anyone           | absent    | absent

child-mental-health-problems
  diagnosis + treatment-needed | mental health or GP, other doctor                                                 | present | present     | age.very-young-is-judgement
  diagnosis; treatment-needed  | mental health or GP, other doctor; anyone                                         | present | present     | age.very-young-is-judgement
  diagnosis; treatment-needed  | other health, education, childcare, other professions; anyone                     | present | not-counted | age.very-young-is-judgement, annex1.diagnosis-missing
  diagnosis; treatment-needed  | carers in care, family, someone else, not recorded; anyone                        | present | not-counted | age.very-young-is-judgement, annex1.diagnosis-missing
  diagnosis                    | mental health or GP, other doctor                                                 | present | not-counted | age.very-young-is-judgement, annex1.treatment-need-missing
  treatment-needed             | anyone                                                                            | present | not-counted | age.very-young-is-judgement, annex1.diagnosis-missing
  -                            | anyone                                                                            | present | not-counted | age.very-young-is-judgement, annex1.diagnosis-missing, annex1.treatment-need-missing
  diagnosis; treatment-needed  | mental health or GP, other doctor; anyone                | absent    | not-counted | annex1.evidence-says-present
  diagnosis; treatment-needed  | mental health or GP, other doctor; anyone                | not-known | present     | age.very-young-is-judgement
  diagnosis; treatment-needed  | other professions, family; anyone | absent    | absent
  diagnosis                    | mental health or GP, other doctor                        | absent    | absent

personality-disorder
  diagnosis + treatment-needed | mental health or GP, other doctor                                                 | present | present
  diagnosis; treatment-needed  | mental health or GP, other doctor; anyone                                         | present | present
  diagnosis; treatment-needed  | other health, education, childcare, other professions; anyone                     | present | not-counted | annex1.diagnosis-missing
  diagnosis; treatment-needed  | carers in care, family, someone else, not recorded; anyone                        | present | not-counted | annex1.diagnosis-missing
  diagnosis                    | mental health or GP, other doctor                                                 | present | not-counted | annex1.treatment-need-missing
  treatment-needed             | anyone                                                                            | present | not-counted | annex1.diagnosis-missing
  -                            | anyone                                                                            | present | not-counted | annex1.diagnosis-missing, annex1.treatment-need-missing
  diagnosis; treatment-needed  | mental health or GP, other doctor; anyone                | absent    | not-counted | annex1.evidence-says-present
  diagnosis; treatment-needed  | mental health or GP, other doctor; anyone                | not-known | present
  diagnosis; treatment-needed  | other professions, family; anyone | absent    | absent
  diagnosis                    | mental health or GP, other doctor                        | absent    | absent

paranoid-psychosis
  diagnosis | mental health or GP, other doctor                                                                    | present | present
  diagnosis | other health, education, childcare, other professions, carers in care                                | present | not-counted | annex1.diagnosis-missing
  diagnosis | family, someone else, not recorded                                                                   | present | not-counted | annex1.diagnosis-missing
  -         | anyone                                                                                               | present | not-counted | annex1.diagnosis-missing
  diagnosis | mental health or GP, other doctor | absent    | not-counted | annex1.evidence-says-present
  diagnosis | mental health or GP, other doctor | not-known | present
  diagnosis | other health, other professions, family, not recorded | absent    | absent
  diagnosis | other health, other professions, family, not recorded | not-known | not-known

parental-mental-health-problems
  diagnosis                       | mental health or GP                                                            | present | present
  diagnosis + learning-disability | mental health or GP                                                            | present | present
  diagnosis | other doctor, other health, education, childcare, other professions, carers in care                  | present | not-counted | annex1.diagnosis-missing
  diagnosis | family, someone else, not recorded                                                                   | present | not-counted | annex1.diagnosis-missing
  -         | anyone                                                                                               | present | not-counted | annex1.diagnosis-missing
  diagnosis | mental health or GP | absent    | not-counted | annex1.evidence-says-present
  diagnosis | mental health or GP | not-known | present
  diagnosis | other doctor, other professions, family, not recorded | absent    | absent
  diagnosis | other doctor, other professions, family, not recorded | not-known | not-known

learning-disabilities-plus-mental-illness
  diagnosis + learning-disability | mental health or GP                                                            | present | present
  diagnosis; learning-disability  | mental health or GP; anyone                                                    | present | present
  diagnosis; learning-disability  | other doctor, other health, education, childcare; anyone                       | present | not-counted | annex1.learning-disability-alone
  diagnosis; learning-disability  | other professions, carers in care; anyone                                      | present | not-counted | annex1.learning-disability-alone
  diagnosis; learning-disability  | family, someone else, not recorded; anyone                                     | present | not-counted | annex1.learning-disability-alone
  learning-disability             | anyone                                                                         | present | not-counted | annex1.learning-disability-alone
  diagnosis                       | mental health or GP                                                            | present | not-counted | annex1.learning-disability-missing
  -                               | anyone                                                                         | present | not-counted | annex1.learning-disability-alone, annex1.learning-disability-missing
  diagnosis + learning-disability | mental health or GP | absent    | not-counted | annex1.evidence-says-present
  diagnosis + learning-disability | mental health or GP | not-known | present
  learning-disability | anyone | absent    | absent
  diagnosis | mental health or GP | absent | absent

lack-of-compliance
  -                                     | anyone | present   | present
  -                                     | anyone | absent    | absent
  -                                     | anyone | not-known | not-known
  hostility-or-deception                | anyone | present   | present
  hostility-or-deception                | anyone | absent    | not-counted | annex1.evidence-says-present
  hostility-or-deception                | anyone | not-known | present
  sporadic-engagement                   | anyone | present   | present
  sporadic-engagement                   | anyone | absent    | not-counted | annex1.evidence-says-present
  sporadic-engagement                   | anyone | not-known | present
  access-to-children-refused            | anyone | present   | present
  access-to-children-refused            | anyone | absent    | not-counted | annex1.evidence-says-present
  access-to-children-refused            | anyone | not-known | present
  appointments-cancelled-without-reason | anyone | present   | present
  appointments-cancelled-without-reason | anyone | absent    | not-counted | annex1.evidence-says-present
  appointments-cancelled-without-reason | anyone | not-known | present
  false-compliance                      | anyone | present   | present
  false-compliance                      | anyone | absent    | not-counted | annex1.evidence-says-present
  false-compliance                      | anyone | not-known | present

alcohol-or-drugs-abuse
  -                                    | anyone | present   | present
  -                                    | anyone | absent    | absent
  -                                    | anyone | not-known | not-known
  addiction                            | anyone | present   | present
  addiction                            | anyone | absent    | not-counted | annex1.evidence-says-present
  addiction                            | anyone | not-known | present
  substitute-programme                 | anyone | present   | present
  substitute-programme                 | anyone | absent    | not-counted | annex1.evidence-says-present
  substitute-programme                 | anyone | not-known | present
  home-used-for-drug-taking            | anyone | present   | present
  home-used-for-drug-taking            | anyone | absent    | not-counted | annex1.evidence-says-present
  home-used-for-drug-taking            | anyone | not-known | present
  children-left-with-intoxicated-carer | anyone | present   | present
  children-left-with-intoxicated-carer | anyone | absent    | not-counted | annex1.evidence-says-present
  children-left-with-intoxicated-carer | anyone | not-known | present

childhood-abuse-not-recognised
  childhood-abuse-experienced                              | anyone         | present   | present
  childhood-abuse-experienced                              | anyone         | absent    | not-counted | annex1.evidence-says-present
  childhood-abuse-experienced                              | anyone         | not-known | present
  childhood-abuse-experienced + childhood-abuse-recognised | anyone         | present   | not-counted | annex1.recognised-so-no-risk-factor
  childhood-abuse-experienced + childhood-abuse-recognised | anyone         | absent    | absent
  childhood-abuse-experienced + childhood-abuse-recognised | anyone         | not-known | not-known
  childhood-abuse-experienced; childhood-abuse-recognised  | anyone; family | not-known | not-known
  childhood-abuse-recognised                               | anyone         | present   | not-counted | annex1.childhood-abuse-not-shown, annex1.recognised-so-no-risk-factor
  -                                                        | anyone         | present   | not-counted | annex1.childhood-abuse-not-shown
  -                                                        | anyone         | absent    | absent
  -                                                        | anyone         | not-known | not-known

disorganised-attachment
  attachment-observed | mental health or GP, other doctor, other health, childcare                                 | present   | present
  attachment-observed | education, other professions, carers in care, family, someone else, not recorded           | present   | not-counted | annex1.attachment-not-observed-by-professional
  -                   | anyone                                                                                     | present   | not-counted | annex1.attachment-not-observed-by-professional
  -                   | anyone                                                                                     | not-known | not-known
  attachment-observed | other health, childcare | absent    | absent
  attachment-observed | other health, childcare | not-known | not-known

lack-of-empathy-for-child
  degrading-treatment-of-child | anyone | present   | present
  degrading-treatment-of-child | anyone | absent    | not-counted | annex1.evidence-says-present
  degrading-treatment-of-child | anyone | not-known | present
  -                            | anyone | present   | present
  -                            | anyone | absent    | absent
  -                            | anyone | not-known | not-known
  inhumane-treatment-of-child  | anyone | present   | present
  inhumane-treatment-of-child  | anyone | absent    | not-counted | annex1.evidence-says-present
  inhumane-treatment-of-child  | anyone | not-known | present

own-needs-before-childs
  remains-in-abusive-relationship | anyone | present   | present
  remains-in-abusive-relationship | anyone | absent    | not-counted | annex1.evidence-says-present
  remains-in-abusive-relationship | anyone | not-known | present
  puts-substances-before-child    | anyone | present   | present
  puts-substances-before-child    | anyone | absent    | not-counted | annex1.evidence-says-present
  puts-substances-before-child    | anyone | not-known | present
  -                               | anyone | present   | present
  -                               | anyone | absent    | absent
  -                               | anyone | not-known | not-known

inter-parental-conflict-and-violence
  violence-between-carers             | anyone | present   | present
  violence-between-carers             | anyone | absent    | not-counted | annex1.evidence-says-present
  violence-between-carers             | anyone | not-known | present
  violence-with-another-adult-in-home | anyone | present   | present
  violence-with-another-adult-in-home | anyone | absent    | not-counted | annex1.evidence-says-present
  violence-with-another-adult-in-home | anyone | not-known | present
  -                                   | anyone | present   | present
  -                                   | anyone | absent    | absent
  -                                   | anyone | not-known | not-known

lack-of-resources
  resources-not-available      | anyone | present   | present
  resources-not-available      | anyone | absent    | not-counted | annex1.evidence-says-present
  resources-not-available      | anyone | not-known | present
  resources-not-offered        | anyone | present   | present
  resources-not-offered        | anyone | absent    | not-counted | annex1.evidence-says-present
  resources-not-offered        | anyone | not-known | present
  resources-not-accessible     | anyone | present   | present
  resources-not-accessible     | anyone | absent    | not-counted | annex1.evidence-says-present
  resources-not-accessible     | anyone | not-known | present
  no-professional-relationship | anyone | present   | present
  no-professional-relationship | anyone | absent    | not-counted | annex1.evidence-says-present
  no-professional-relationship | anyone | not-known | present
  -                            | anyone | present   | present
  -                            | anyone | absent    | absent
  -                            | anyone | not-known | not-known

healthy-child
  child-health-confirmed | anyone | present   | present     | age.too-early-to-know
  -                      | anyone | present   | not-counted | annex1.health-not-to-be-assumed
  -                      | anyone | absent    | absent
  child-health-confirmed | anyone | absent    | not-counted | annex1.evidence-says-present
  child-health-confirmed | anyone | not-known | not-counted | annex1.evidence-says-present
  child-health-confirmed + illness-or-disability                 | anyone         | present | not-counted | annex1.health-contradicted
  child-health-confirmed; diagnosis                              | anyone; anyone | present | not-counted | annex1.health-contradicted
  child-health-confirmed + developmental-delay                   | anyone         | present | not-counted | annex1.health-contradicted
  child-health-confirmed; special-needs                          | anyone; anyone | present | not-counted | annex1.health-contradicted
  child-health-confirmed + emotional-or-behavioural-difficulties | anyone         | present | not-counted | annex1.health-contradicted
  child-health-confirmed + emotional-or-behavioural-difficulties | anyone         | absent  | absent

mental-disorder-responsive-to-treatment
  in-treatment + responding-to-treatment | anyone         | present | present
  in-treatment; responding-to-treatment  | anyone; anyone | present | present
  in-treatment                           | anyone         | present | not-counted | annex1.treatment-and-response-missing
  responding-to-treatment                | anyone         | present | not-counted | annex1.treatment-and-response-missing
  -                                      | anyone         | present | not-counted | annex1.treatment-and-response-missing
  in-treatment + responding-to-treatment | anyone | absent    | not-counted | annex1.evidence-says-present
  in-treatment + responding-to-treatment | anyone | not-known | not-counted | annex1.evidence-says-present
  in-treatment | anyone | absent | absent

non-abusive-partner
  no-current-abuse-concerns    | anyone | present | present
  past-abuse-concerns-overcome | anyone | present | present
  -                            | anyone | present | not-counted | annex1.partner-concerns-not-ruled-out
  no-current-abuse-concerns | anyone | absent    | not-counted | annex1.evidence-says-present
  no-current-abuse-concerns | anyone | not-known | not-counted | annex1.evidence-says-present
  past-abuse-concerns-overcome | anyone | absent    | not-counted | annex1.evidence-says-present
  past-abuse-concerns-overcome | anyone | not-known | not-counted | annex1.evidence-says-present
  no-current-abuse-concerns + current-abuse-concerns    | anyone | present | not-counted | annex1.partner-concerns-shown
  past-abuse-concerns-overcome + current-abuse-concerns | anyone | present | not-counted | annex1.partner-concerns-shown
  past-abuse-concerns-overcome + current-abuse-concerns | anyone | absent  | absent

non-abusive-partner-in-family
  no-current-abuse-concerns    | anyone | present | present
  past-abuse-concerns-overcome | anyone | present | present
  -                            | anyone | present | not-counted | annex1.partner-concerns-not-ruled-out
  no-current-abuse-concerns | anyone | absent    | not-counted | annex1.evidence-says-present
  no-current-abuse-concerns | anyone | not-known | not-counted | annex1.evidence-says-present
  past-abuse-concerns-overcome | anyone | absent    | not-counted | annex1.evidence-says-present
  past-abuse-concerns-overcome | anyone | not-known | not-counted | annex1.evidence-says-present
  no-current-abuse-concerns + current-abuse-concerns    | anyone | present | not-counted | annex1.partner-concerns-shown
  past-abuse-concerns-overcome + current-abuse-concerns | anyone | present | not-counted | annex1.partner-concerns-shown
  past-abuse-concerns-overcome + current-abuse-concerns | anyone | absent  | absent

willingness-to-engage
  involvement-accepted-as-necessary + appointments-kept + works-with-other-services + no-concern-about-school-attendance + health-appointments-kept | anyone | present | present
  involvement-accepted-as-necessary + appointments-kept + no-concern-about-school-attendance + health-appointments-kept | anyone | present | present     | annex1.engagement-incomplete
  involvement-accepted-as-necessary + appointments-kept + works-with-other-services + health-appointments-kept          | anyone | present | present     | annex1.engagement-incomplete
  involvement-accepted-as-necessary + appointments-kept + works-with-other-services + no-concern-about-school-attendance | anyone | present | present     | annex1.engagement-incomplete
  involvement-accepted-as-necessary + appointments-kept | anyone         | present | present     | annex1.engagement-incomplete
  involvement-accepted-as-necessary; appointments-kept  | family; anyone | present | present     | annex1.engagement-incomplete
  involvement-accepted-as-necessary                     | anyone         | present | not-counted | annex1.attendance-is-not-willingness, annex1.engagement-incomplete
  appointments-kept                                     | anyone         | present | not-counted | annex1.attendance-is-not-willingness, annex1.engagement-incomplete
  appointments-kept + works-with-other-services + no-concern-about-school-attendance + health-appointments-kept         | anyone | present | not-counted | annex1.attendance-is-not-willingness
  -                                                     | anyone         | present | not-counted | annex1.attendance-is-not-willingness, annex1.engagement-incomplete
  involvement-accepted-as-necessary + appointments-kept + hostility-or-deception                | anyone         | present | not-counted | annex1.engagement-contradicted, annex1.engagement-incomplete
  involvement-accepted-as-necessary + appointments-kept + sporadic-engagement                   | anyone         | present | not-counted | annex1.engagement-contradicted, annex1.engagement-incomplete
  involvement-accepted-as-necessary + appointments-kept + access-to-children-refused            | anyone         | present | not-counted | annex1.engagement-contradicted, annex1.engagement-incomplete
  involvement-accepted-as-necessary + appointments-kept + appointments-cancelled-without-reason | anyone         | present | not-counted | annex1.engagement-contradicted, annex1.engagement-incomplete
  involvement-accepted-as-necessary + appointments-kept; false-compliance                       | family; anyone | present | not-counted | annex1.engagement-contradicted, annex1.engagement-incomplete
  false-compliance                                                                              | anyone         | absent  | absent
  involvement-accepted-as-necessary + appointments-kept | anyone | absent    | not-counted | annex1.evidence-says-present
  involvement-accepted-as-necessary + appointments-kept | anyone | not-known | not-counted | annex1.evidence-says-present
  appointments-kept | anyone | absent | absent
  involvement-accepted-as-necessary + appointments-kept + school-attendance-a-concern           | anyone         | present | not-counted | annex1.attendance-a-concern, annex1.engagement-incomplete
  involvement-accepted-as-necessary + appointments-kept; health-appointments-missed             | family; anyone | present | not-counted | annex1.attendance-a-concern, annex1.engagement-incomplete
  involvement-accepted-as-necessary + appointments-kept; health-appointments-missed             | family; anyone | absent  | absent

responsibility-taken
  steps-towards-responsibility                 | anyone         | present   | present
  steps-towards-responsibility                 | anyone         | absent    | not-counted | annex1.evidence-says-present
  steps-towards-responsibility                 | anyone         | not-known | not-counted | annex1.evidence-says-present
  steps-towards-responsibility; blames-others  | anyone; anyone | present   | not-counted | annex1.blames-others
  steps-towards-responsibility; blames-others  | anyone; anyone | absent    | absent
  blames-others                                | anyone         | present   | not-counted | annex1.blames-others, annex1.responsibility-not-shown
  blames-others                                | anyone         | absent    | absent
  blames-others                                | anyone         | not-known | not-known
  -                                            | anyone         | present   | not-counted | annex1.responsibility-not-shown

recognition-of-problem
  effect-on-child-acknowledged | anyone | present   | present
  effect-on-child-acknowledged | anyone | absent    | not-counted | annex1.evidence-says-present
  effect-on-child-acknowledged | anyone | not-known | not-counted | annex1.evidence-says-present
  -                            | anyone | present   | not-counted | annex1.recognition-not-shown
  -                            | anyone | absent    | absent

adaptation-to-childhood-abuse
  therapy-for-childhood-abuse                                 | anyone         | present | present
  therapy-for-childhood-abuse + not-adapted-to-childhood-abuse | anyone        | present | not-counted | annex1.adaptation-not-shown
  therapy-for-childhood-abuse; not-adapted-to-childhood-abuse | family; anyone | present | not-counted | annex1.adaptation-not-shown
  childhood-abuse-experienced + focuses-on-childrens-needs    | anyone         | present | present
  childhood-abuse-experienced                                 | anyone         | present | not-counted | annex1.adaptation-not-shown
  focuses-on-childrens-needs                                  | anyone         | present | not-counted | annex1.adaptation-not-shown
  -                                                           | anyone         | present | not-counted | annex1.adaptation-not-shown
  therapy-for-childhood-abuse | anyone | absent    | not-counted | annex1.evidence-says-present
  therapy-for-childhood-abuse | anyone | not-known | not-counted | annex1.evidence-says-present
  childhood-abuse-experienced + focuses-on-childrens-needs | anyone | absent    | not-counted | annex1.evidence-says-present
  childhood-abuse-experienced + focuses-on-childrens-needs | anyone | not-known | not-counted | annex1.evidence-says-present
  therapy-for-childhood-abuse; not-adapted-to-childhood-abuse | family; anyone | absent    | absent
  therapy-for-childhood-abuse; not-adapted-to-childhood-abuse | family; anyone | not-known | not-known

secure-attachment
  attachment-observed | mental health or GP, other doctor, other health, childcare                                 | present   | present
  attachment-observed | education, other professions, carers in care, family, someone else, not recorded           | present   | not-counted | annex1.attachment-not-observed-by-professional
  -                   | anyone                                                                                     | present   | not-counted | annex1.attachment-not-observed-by-professional
  -                   | anyone                                                                                     | not-known | not-known
  attachment-observed | other health, childcare | absent    | absent
  attachment-observed | other health, childcare | not-known | not-known

empathy-for-child
  understands-how-child-feels                                | anyone         | present   | present
  understands-how-child-feels                                | anyone         | absent    | not-counted | annex1.evidence-says-present
  understands-how-child-feels                                | anyone         | not-known | not-counted | annex1.evidence-says-present
  understands-how-child-feels; degrading-treatment-of-child  | anyone; anyone | present   | not-counted | annex1.degrading-treatment-shown
  understands-how-child-feels + inhumane-treatment-of-child  | anyone         | present   | not-counted | annex1.degrading-treatment-shown
  understands-how-child-feels + inhumane-treatment-of-child  | anyone         | absent    | absent
  -                                                          | anyone         | present   | not-counted | annex1.empathy-not-shown

absence-of-domestic-abuse
  domestic-abuse-never-a-concern | anyone | present | present
  domestic-abuse-in-past-only    | anyone | present | present
  -                              | anyone | present | not-counted | annex1.domestic-abuse-not-ruled-out
  domestic-abuse-in-past-only + violence-between-carers                | anyone         | present | not-counted | annex1.violence-shown
  domestic-abuse-in-past-only; violence-with-another-adult-in-home     | anyone; anyone | present | not-counted | annex1.violence-shown
  domestic-abuse-never-a-concern | anyone | absent    | not-counted | annex1.evidence-says-present
  domestic-abuse-never-a-concern | anyone | not-known | not-counted | annex1.evidence-says-present
  domestic-abuse-in-past-only | anyone | absent    | not-counted | annex1.evidence-says-present
  domestic-abuse-in-past-only | anyone | not-known | not-counted | annex1.evidence-says-present
  domestic-abuse-in-past-only + violence-between-carers                | anyone         | absent  | absent

supportive-extended-family
  caregivers-value-help + emotional-and-practical-help-given + emotional-and-practical-help-for-children | anyone         | present | present
  caregivers-value-help; emotional-and-practical-help-given + emotional-and-practical-help-for-children  | family; anyone | present | present
  caregivers-value-help + emotional-and-practical-help-given + emotional-and-practical-help-for-children | anyone | absent    | not-counted | annex1.evidence-says-present
  caregivers-value-help + emotional-and-practical-help-given + emotional-and-practical-help-for-children | anyone | not-known | not-counted | annex1.evidence-says-present
  caregivers-value-help                                      | anyone         | present | not-counted | annex1.family-help-not-shown
  caregivers-value-help + emotional-and-practical-help-given         | anyone | present | not-counted | annex1.family-help-not-shown
  caregivers-value-help + emotional-and-practical-help-for-children  | anyone | present | not-counted | annex1.family-help-not-shown
  caregivers-value-help + emotional-and-practical-help-for-children  | anyone | absent  | absent
  emotional-and-practical-help-given + emotional-and-practical-help-for-children | anyone         | present | not-counted | annex1.family-help-not-valued
  -                                                          | anyone         | present | not-counted | annex1.family-help-not-shown, annex1.family-help-not-valued

capacity-for-change
  change-demonstrated + change-sustained | mental health or GP, other doctor, other health, education, childcare   | present | present
  change-demonstrated + change-sustained | other professions, carers in care, child, other relatives, someone else | present | present
  change-demonstrated + change-sustained | parent, not recorded                                                   | present | not-counted | annex1.change-not-demonstrated, capacity.not-shown-sustained
  change-demonstrated; change-sustained  | other professions; parent, not recorded                                | present | present     | capacity.not-shown-sustained
  change-demonstrated; change-sustained  | parent, not recorded; other professions                                | present | not-counted | annex1.change-not-demonstrated
  change-demonstrated                    | other professions                                                       | present | present     | capacity.not-shown-sustained
  change-sustained                       | other professions                                                       | present | not-counted | annex1.change-not-demonstrated
  wish-to-change-stated                  | anyone                                                                  | present | not-counted | annex1.change-not-demonstrated, capacity.not-shown-sustained
  -                                      | anyone                                                                  | present | not-counted | annex1.change-not-demonstrated, capacity.not-shown-sustained
  change-demonstrated                    | other professions                                                       | absent    | not-counted | annex1.evidence-says-present
  change-demonstrated                    | other professions                                                       | not-known | not-counted | annex1.evidence-says-present
  change-demonstrated                    | parent, not recorded                                                    | absent    | absent

resources-available
  resources-are-available + resources-are-appropriate + resources-are-accessible | anyone | present   | present
  resources-are-available + resources-are-appropriate + resources-are-accessible | anyone | absent    | not-counted | annex1.evidence-says-present
  resources-are-available + resources-are-appropriate + resources-are-accessible | anyone | not-known | not-counted | annex1.evidence-says-present
  resources-are-available + resources-are-appropriate  | anyone | present | not-counted | annex1.resources-not-shown
  resources-are-available + resources-are-accessible   | anyone | present | not-counted | annex1.resources-not-shown
  resources-are-appropriate + resources-are-accessible | anyone | present | not-counted | annex1.resources-not-shown
  resources-are-available + resources-are-appropriate + resources-are-accessible + resources-not-available | anyone | present | not-counted | annex1.resources-fall-short
  resources-are-available + resources-are-appropriate + resources-are-accessible + resources-not-offered | anyone | present | not-counted | annex1.resources-fall-short
  resources-are-available + resources-are-appropriate + resources-are-accessible + resources-not-accessible | anyone | present | not-counted | annex1.resources-fall-short
  resources-are-available + resources-are-appropriate + resources-are-accessible + resources-not-appropriate | anyone | present | not-counted | annex1.resources-fall-short
  resources-are-available + resources-are-appropriate + resources-are-accessible + no-professional-relationship | anyone | present | not-counted | annex1.resources-fall-short
  resources-not-appropriate | anyone | present | not-counted | annex1.resources-fall-short, annex1.resources-not-shown
  resources-not-appropriate | anyone | absent  | absent
  -                         | anyone | present | not-counted | annex1.resources-not-shown

partnership-with-parents
  honest-and-trusting-relationship                               | anyone         | present   | present
  honest-and-trusting-relationship                               | anyone         | absent    | not-counted | annex1.evidence-says-present
  honest-and-trusting-relationship                               | anyone         | not-known | not-counted | annex1.evidence-says-present
  honest-and-trusting-relationship + hostility-or-deception      | anyone         | present   | not-counted | annex1.partnership-contradicted
  honest-and-trusting-relationship; false-compliance             | anyone; anyone | present   | not-counted | annex1.partnership-contradicted
  honest-and-trusting-relationship; false-compliance             | anyone; anyone | absent    | absent
  honest-and-trusting-relationship; no-professional-relationship | anyone; anyone | present   | not-counted | annex1.no-relationship-shown
  -                                                              | anyone         | present   | not-counted | annex1.partnership-not-shown

therapeutic-relationship-with-child
  -                            | anyone | present | present
  no-professional-relationship | anyone | present | not-counted | annex1.no-relationship-shown
  no-professional-relationship | anyone | absent  | absent

social-support
  community-support-within-reach | anyone | present   | present
  community-support-within-reach | anyone | absent    | not-counted | annex1.evidence-says-present
  community-support-within-reach | anyone | not-known | not-counted | annex1.evidence-says-present
  -                              | anyone | present   | not-counted | annex1.community-support-not-shown
  -                              | anyone | absent    | absent

local-child-care-facilities
  facilities-used | anyone | present | present
  facilities-used | anyone | absent  | absent
  facilities-used | anyone | not-known | not-known
  -               | anyone | present | not-counted | annex1.facilities-not-used
`;

/** One piece of evidence: what it shows, and each of the people it may come from. */
export interface Piece {
  readonly shows: readonly ParticularId[];
  readonly from: readonly Role[];
}

/** A row: what is recorded of a factor, what it counts as, and what is found of it. */
export interface Row {
  readonly factor: FactorId;
  readonly line: string;
  readonly pieces: readonly Piece[];
  readonly recorded: Status;
  readonly counts: string;
  readonly codes: readonly EvaluationFindingCode[];
}

const isOneOf =
  <Value extends string>(values: readonly Value[]) =>
  (text: string): text is Value =>
    values.some((value) => value === text);
const isPeople = isOneOf(Object.keys(PEOPLE) as (keyof typeof PEOPLE)[]);
const isFactor = isOneOf(FACTORS.map(({ id }) => id));
const isCode = isOneOf(Object.keys(EVALUATION_FINDINGS) as EvaluationFindingCode[]);

const list = (cell: string, separator: string): string[] =>
  cell
    .split(separator)
    .map((part) => part.trim())
    .filter((part) => part !== '' && part !== '-');

const readPeople = (cell: string): readonly Role[] =>
  list(cell, ',').flatMap((people): readonly Role[] => {
    if (people === 'anyone') return ROLES;
    if (people === 'family') return ['parent', 'child', 'relative'];
    if (!isPeople(people)) throw new Error(`nobody is called ${people}`);
    return PEOPLE[people];
  });

const readCode = (code: string): EvaluationFindingCode => {
  if (!isCode(code)) throw new Error(`no finding is called ${code}`);
  return code;
};

/** What is shown and the status are read by the schema as they stand: it turns away what it does not know. */
const readRow = (factor: FactorId, line: string): Row => {
  const [shows = '', from = '', recorded = '', counts = '', codes = ''] = line.split('|').map((cell) => cell.trim());
  const people = list(from, ';').map(readPeople);
  return {
    factor,
    line: line.replace(/ +/g, ' ').trim(),
    pieces: shows.split(';').map((piece, position) => ({
      shows: list(piece, '+') as ParticularId[],
      from: people[position] ?? [],
    })),
    recorded: recorded as Status,
    counts,
    codes: list(codes, ',').map(readCode).sort(),
  };
};

/** The rows of the table, in order. */
export const ROWS: readonly Row[] = TABLE.trim()
  .split('\n\n')
  .slice(1)
  .flatMap((block) => {
    const [factor = '', ...lines] = block.split('\n');
    if (!isFactor(factor)) throw new Error(`no factor is called ${factor}`);
    return lines.map((line) => readRow(factor, line));
  });

/** Every way in which the pieces can come from the people named. */
export const combinations = ([first, ...others]: readonly Piece[]): readonly (readonly Role[])[] =>
  first === undefined ? [[]] : first.from.flatMap((role) => combinations(others).map((roles) => [role, ...roles]));
