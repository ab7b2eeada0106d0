/** Pairs of factors whose definitions exclude each other: both for one subject need an explanation. */
import { frozen } from '../../shared/frozen.js';
import type { ParticularId } from '../evidence-standard.js';
import type { ProtectiveFactorId, RiskFactorId } from '../factor.js';

/** A risk factor and a protective factor that cannot both hold for one subject without an explanation. */
export interface Contradiction {
  /** The one. */
  readonly riskFactor: RiskFactorId;
  /** The other. */
  readonly protectiveFactor: ProtectiveFactorId;
  /** Why they exclude each other. */
  readonly says: string;
  /** Evidence of this with the protective factor explains why both hold. */
  readonly explainedBy?: ParticularId;
}

/** The pairs. The source prints no such list; it is read from the two definitions (interpretation I-08). */
export const CONTRADICTIONS: readonly Contradiction[] = /* @__PURE__ */ frozen([
  {
    riskFactor: 'severe-physical-abuse',
    protectiveFactor: 'less-severe-abuse',
    says: 'The abuse was severe, or it was of a less severe form.',
  },
  {
    riskFactor: 'severe-growth-failure',
    protectiveFactor: 'less-severe-abuse',
    says: 'A severe failure to grow is severe harm; less severe abuse is told by the harm it did.',
  },
  {
    riskFactor: 'severe-or-prolonged-sexual-abuse',
    protectiveFactor: 'less-severe-abuse',
    says: 'Abuse with penetration, or over a long time, is not of a less severe form.',
  },
  {
    riskFactor: 'fabricated-or-induced-illness',
    protectiveFactor: 'less-severe-abuse',
    says: 'Making a child ill, or making up symptoms, is not a less severe form of abuse.',
  },
  {
    riskFactor: 'sadistic-abuse',
    protectiveFactor: 'less-severe-abuse',
    says: 'Cruelty is not a less severe form of abuse.',
  },
  {
    riskFactor: 'developmental-delay-with-special-needs',
    protectiveFactor: 'healthy-child',
    says: 'A healthy child has no developmental delay and no special needs.',
  },
  {
    riskFactor: 'child-mental-health-problems',
    protectiveFactor: 'healthy-child',
    says: 'A healthy child has no illness.',
  },
  {
    riskFactor: 'lack-of-compliance',
    protectiveFactor: 'willingness-to-engage',
    says: 'Sporadic or false engagement is the opposite of willingness to engage.',
  },
  {
    riskFactor: 'lack-of-compliance',
    protectiveFactor: 'partnership-with-parents',
    says: 'Hostility, deception and false compliance leave no room for honesty and trust.',
  },
  {
    riskFactor: 'denial-of-problems',
    protectiveFactor: 'recognition-of-problem',
    says: 'A parent who denies the problem does not recognise it.',
  },
  {
    riskFactor: 'denial-of-problems',
    protectiveFactor: 'responsibility-taken',
    says: 'A parent who denies their own part does not take responsibility for it.',
  },
  {
    riskFactor: 'childhood-abuse-not-recognised',
    protectiveFactor: 'adaptation-to-childhood-abuse',
    says: 'A parent who does not see their childhood abuse as a problem has not come to terms with it.',
  },
  {
    riskFactor: 'disorganised-attachment',
    protectiveFactor: 'secure-attachment',
    says: 'The attachment is disorganised or severely insecure, or it is secure or less insecure.',
  },
  {
    riskFactor: 'lack-of-empathy-for-child',
    protectiveFactor: 'empathy-for-child',
    says: 'The parent grasps how things feel to the child, or does not.',
  },
  {
    riskFactor: 'sadistic-abuse',
    protectiveFactor: 'empathy-for-child',
    says: 'Whoever treats a child in a degrading or inhumane way lacks empathy; say if it was someone else.',
  },
  {
    riskFactor: 'inter-parental-conflict-and-violence',
    protectiveFactor: 'absence-of-domestic-abuse',
    says: 'Where carers are violent to each other now, domestic abuse is not absent.',
  },
  {
    riskFactor: 'inter-parental-conflict-and-violence',
    protectiveFactor: 'non-abusive-partner',
    says: 'Where there is violence between them, one of them is violent; say if it is not this partner.',
  },
  {
    riskFactor: 'inter-parental-conflict-and-violence',
    protectiveFactor: 'non-abusive-partner-in-family',
    says: 'Where there is violence between them, one of them is violent; say which partner is not.',
  },
  {
    riskFactor: 'history-of-violence-or-sexual-assault',
    protectiveFactor: 'non-abusive-partner',
    says: 'Past violence by this partner is a concern until it has been overcome altogether.',
    explainedBy: 'past-abuse-concerns-overcome',
  },
  {
    riskFactor: 'history-of-violence-or-sexual-assault',
    protectiveFactor: 'non-abusive-partner-in-family',
    says: 'Past violence by someone in the household is a concern until it has been overcome altogether.',
    explainedBy: 'past-abuse-concerns-overcome',
  },
  {
    riskFactor: 'lack-of-resources',
    protectiveFactor: 'resources-available',
    says: 'The resources are there and within reach, or they are not.',
  },
  {
    riskFactor: 'social-isolation',
    protectiveFactor: 'social-support',
    says: 'Parents who have little contact with their community do not use its support.',
  },
  {
    riskFactor: 'lack-of-networks-and-lone-parenthood',
    protectiveFactor: 'social-support',
    says: 'Parents without use of community resources do not use their support.',
  },
]);
