/** What each particular means: the facts that Annex 1 asks about, in this package's own words. */
import { frozen } from '../../shared/frozen.js';
import type { ParticularId } from '../evidence-standard.js';

/** The particulars, by id. */
export const PARTICULARS: Readonly<Record<ParticularId, string>> = /* @__PURE__ */ frozen({
  diagnosis: 'The illness or disorder has been diagnosed.',
  'treatment-needed': 'Medical or therapeutic treatment is needed.',
  'learning-disability': 'The parent has a learning disability.',
  'in-treatment': 'The person is getting treatment for a mental disorder.',
  'responding-to-treatment': 'The treatment is working.',
  'developmental-delay': 'The child’s development is delayed.',
  'special-needs': 'The child has special needs, whatever caused them.',
  'child-health-confirmed':
    'The child has been found free of illness, disability, delay, special needs and emotional or behavioural difficulties.',
  'illness-or-disability': 'The child has an illness or a disability.',
  'emotional-or-behavioural-difficulties': 'The child has emotional or behavioural difficulties.',
  'attachment-observed': 'The attachment has been observed, not inferred from a lack of records.',
  'hostility-or-deception': 'The parent is hostile to professionals or deceives them on purpose.',
  'sporadic-engagement': 'The parent engages only now and then.',
  'access-to-children-refused': 'The parent does not let professionals see the children.',
  'appointments-cancelled-without-reason': 'Many appointments were cancelled without good reason.',
  'false-compliance': 'The parent says what professionals want to hear and does not work with them.',
  'involvement-accepted-as-necessary':
    'The parent accepts that services are involved because the children must be safe.',
  'appointments-kept': 'Appointments are kept, or cancelled only for good reason.',
  'works-with-other-services': 'The parent also works with the other services concerned.',
  'no-concern-about-school-attendance': 'The children’s attendance at school or nursery gives no concern.',
  'health-appointments-kept': 'The children get to all their health appointments.',
  'school-attendance-a-concern':
    'The children’s attendance at school or nursery gives cause for concern, such as truancy.',
  'health-appointments-missed':
    'The children are not taken to health appointments they need, or these are cancelled without good reason.',
  'effect-on-child-acknowledged':
    'The parent can say how their behaviour affects, or has affected, their care of the child and what the child needs.',
  'steps-towards-responsibility': 'The parent has begun to take responsibility for their own actions.',
  addiction: 'The parent is addicted to a substance that impairs judgement and care.',
  'substitute-programme': 'The parent is on a methadone or similar programme.',
  'home-used-for-drug-taking': 'The parent lets the child’s home be used for taking drugs.',
  'children-left-with-intoxicated-carer':
    'The parent routinely leaves the children alone with someone else who is drunk or drugged.',
  'childhood-abuse-experienced': 'The parent was abused as a child, in any way.',
  'childhood-abuse-recognised': 'The parent sees their own childhood abuse as a problem.',
  'therapy-for-childhood-abuse': 'The parent has had therapy to come to terms with childhood abuse.',
  'not-adapted-to-childhood-abuse': 'It is clear that the parent has not been able to come to terms with it.',
  'focuses-on-childrens-needs': 'The parent keeps the needs of their own children in view.',
  'no-current-abuse-concerns': 'There is no present concern that this partner abuses children or a partner.',
  'past-abuse-concerns-overcome': 'Past concerns about abuse by this partner have been overcome altogether.',
  'current-abuse-concerns': 'There is a present concern that this partner abuses children or a partner.',
  'blames-others': 'The parent blames others for their own destructive behaviour.',
  'degrading-treatment-of-child': 'The child is, or was, treated in a degrading way.',
  'inhumane-treatment-of-child': 'The child is, or was, treated in an inhumane way.',
  'understands-how-child-feels':
    'The parent understands how the child might feel in a bad situation, or when needs go unmet.',
  'remains-in-abusive-relationship': 'The parent is staying in an abusive relationship at the child’s expense.',
  'puts-substances-before-child': 'The parent seems to care for alcohol or drugs more than for the child.',
  'violence-between-carers': 'There is violence, in body or mind, between the child’s carers.',
  'violence-with-another-adult-in-home': 'A carer and another adult are violent to each other in the child’s home.',
  'domestic-abuse-never-a-concern': 'Domestic abuse has never been a concern in this family.',
  'domestic-abuse-in-past-only': 'Domestic abuse was a concern in the past and is not one now.',
  'wish-to-change-stated': 'The parent says that they want to change.',
  'change-demonstrated': 'There is clear evidence that what had to change has changed.',
  'change-sustained':
    'The change has been kept up, for the six months that the Framework takes as the least for showing it or for as long as people judged right for this child.',
  'emotional-and-practical-help-given': 'The wider family can give the carers emotional and practical help.',
  'emotional-and-practical-help-for-children': 'The wider family can give the children emotional and practical help.',
  'caregivers-value-help': 'The carers see the wider family’s help as a benefit.',
  'resources-are-available': 'What the family needs exists here and is offered.',
  'resources-are-appropriate': 'What is on offer fits the family’s needs.',
  'resources-are-accessible': 'The family can reach what is on offer.',
  'resources-not-available': 'What is needed does not exist here.',
  'resources-not-offered': 'What is needed exists and was not offered.',
  'resources-not-accessible': 'What is needed exists and cannot be reached by the family.',
  'resources-not-appropriate': 'What is on offer does not fit the family’s needs.',
  'no-professional-relationship': 'No professional or therapist has a relationship with the child or the family.',
  'honest-and-trusting-relationship':
    'Parents and social workers work together well, and are honest with and trust each other.',
  'community-support-within-reach': 'The parents can get what the community offers, and use it because they want to.',
  'facilities-used': 'The parents use the facilities.',
});
