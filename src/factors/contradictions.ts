/** Pairs of factors whose definitions exclude each other: both for one subject need an explanation. */
import { frozen } from '../shared/frozen.js';
import type { ProtectiveFactorId, RiskFactorId } from './factor.js';

/** A risk factor and a protective factor that cannot both hold for one subject without an explanation. */
export interface Contradiction {
  /** The one. */
  readonly riskFactor: RiskFactorId;
  /** The other. */
  readonly protectiveFactor: ProtectiveFactorId;
  /** Why they exclude each other. */
  readonly because: string;
}

/** The pairs. The source prints no such list; it is read from the two definitions (interpretation I-08). */
export const CONTRADICTIONS: readonly Contradiction[] = /* @__PURE__ */ frozen([
  {
    riskFactor: 'severe-physical-abuse',
    protectiveFactor: 'less-severe-abuse',
    because: 'The abuse was severe, or it was of a less severe form.',
  },
  {
    riskFactor: 'developmental-delay-with-special-needs',
    protectiveFactor: 'healthy-child',
    because: 'A healthy child has no developmental delay and no special needs.',
  },
  {
    riskFactor: 'child-mental-health-problems',
    protectiveFactor: 'healthy-child',
    because: 'A healthy child has no illness.',
  },
  {
    riskFactor: 'lack-of-compliance',
    protectiveFactor: 'willingness-to-engage',
    because: 'Sporadic or false engagement is the opposite of willingness to engage.',
  },
  {
    riskFactor: 'denial-of-problems',
    protectiveFactor: 'recognition-of-problem',
    because: 'A parent who denies the problem does not recognise it.',
  },
  {
    riskFactor: 'denial-of-problems',
    protectiveFactor: 'responsibility-taken',
    because: 'A parent who denies their own part does not take responsibility for it.',
  },
  {
    riskFactor: 'childhood-abuse-not-recognised',
    protectiveFactor: 'adaptation-to-childhood-abuse',
    because: 'A parent who does not see their childhood abuse as a problem has not come to terms with it.',
  },
  {
    riskFactor: 'disorganised-attachment',
    protectiveFactor: 'secure-attachment',
    because: 'The attachment is disorganised or severely insecure, or it is secure or less insecure.',
  },
  {
    riskFactor: 'lack-of-empathy-for-child',
    protectiveFactor: 'empathy-for-child',
    because: 'The parent grasps how things feel to the child, or does not.',
  },
  {
    riskFactor: 'inter-parental-conflict-and-violence',
    protectiveFactor: 'absence-of-domestic-abuse',
    because: 'Where carers are violent to each other now, domestic abuse is not absent.',
  },
  {
    riskFactor: 'lack-of-resources',
    protectiveFactor: 'resources-available',
    because: 'The resources are there and within reach, or they are not.',
  },
  {
    riskFactor: 'social-isolation',
    protectiveFactor: 'social-support',
    because: 'Parents who have little contact with their community do not use its support.',
  },
  {
    riskFactor: 'lack-of-networks-and-lone-parenthood',
    protectiveFactor: 'social-support',
    because: 'Parents without use of community resources do not use their support.',
  },
]);
