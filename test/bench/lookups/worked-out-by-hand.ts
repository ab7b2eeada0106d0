/** What a developer would write without a library: the table as bits, the answer worked out at each question. */
import type { IndicatorId, Profile } from 'reunification-framework/classification';
import type { Answer, Candidate } from '../answer.js';

const LOW = 1;
const MEDIUM = 2;
const HIGH = 4;
const SEVERE = 8;

const RISK_FACTORS = {
  'fully-addressed': LOW,
  'partly-addressed': MEDIUM,
  'not-being-addressed': HIGH | SEVERE,
};
const PROTECTIVE_FACTORS = { apparent: LOW | MEDIUM | HIGH, 'none-apparent': SEVERE };
const CAPACITY_TO_CHANGE = { able: LOW | MEDIUM, unable: HIGH | SEVERE };
const WISHES = { 'all-want-return': LOW | MEDIUM, 'ambivalent-or-opposed': HIGH | SEVERE };
const LIKELIHOOD_OF_RECURRENCE = {
  unlikely: LOW,
  'some-possibility': MEDIUM,
  'strong-possibility': HIGH,
  'very-strong-possibility': SEVERE,
};

interface Support {
  supporting: IndicatorId[];
  against: IndicatorId[];
}

function place(indicator: IndicatorId, levels: number, level: number, support: Support): void {
  if (levels & level) support.supporting.push(indicator);
  else support.against.push(indicator);
}

function lowest(levels: number): number {
  return levels & -levels;
}

function classifyByHand(profile: Profile): Answer {
  const riskFactors = RISK_FACTORS[profile.riskFactors];
  const protectiveFactors = PROTECTIVE_FACTORS[profile.protectiveFactors];
  const capacityToChange = CAPACITY_TO_CHANGE[profile.capacityToChange];
  const wishes = WISHES[profile.wishes];
  const likelihoodOfRecurrence = LIKELIHOOD_OF_RECURRENCE[profile.likelihoodOfRecurrence];

  const low: Support = { supporting: [], against: [] };
  const medium: Support = { supporting: [], against: [] };
  const high: Support = { supporting: [], against: [] };
  const severe: Support = { supporting: [], against: [] };
  place('riskFactors', riskFactors, LOW, low);
  place('riskFactors', riskFactors, MEDIUM, medium);
  place('riskFactors', riskFactors, HIGH, high);
  place('riskFactors', riskFactors, SEVERE, severe);
  place('protectiveFactors', protectiveFactors, LOW, low);
  place('protectiveFactors', protectiveFactors, MEDIUM, medium);
  place('protectiveFactors', protectiveFactors, HIGH, high);
  place('protectiveFactors', protectiveFactors, SEVERE, severe);
  place('capacityToChange', capacityToChange, LOW, low);
  place('capacityToChange', capacityToChange, MEDIUM, medium);
  place('capacityToChange', capacityToChange, HIGH, high);
  place('capacityToChange', capacityToChange, SEVERE, severe);
  place('wishes', wishes, LOW, low);
  place('wishes', wishes, MEDIUM, medium);
  place('wishes', wishes, HIGH, high);
  place('wishes', wishes, SEVERE, severe);
  place('likelihoodOfRecurrence', likelihoodOfRecurrence, LOW, low);
  place('likelihoodOfRecurrence', likelihoodOfRecurrence, MEDIUM, medium);
  place('likelihoodOfRecurrence', likelihoodOfRecurrence, HIGH, high);
  place('likelihoodOfRecurrence', likelihoodOfRecurrence, SEVERE, severe);

  const bound = Math.max(
    lowest(riskFactors),
    lowest(protectiveFactors),
    lowest(capacityToChange),
    lowest(wishes),
    lowest(likelihoodOfRecurrence),
  );
  const cautiousBound = bound === LOW ? 'low' : bound === MEDIUM ? 'medium' : bound === HIGH ? 'high' : 'severe';
  const all = riskFactors & protectiveFactors & capacityToChange & wishes & likelihoodOfRecurrence;
  return { level: all === 0 ? 'mixed' : cautiousBound, cautiousBound, support: { low, medium, high, severe } };
}

/** Written by hand, worked out at each question. */
export const candidate: Candidate = { rounds: 20, ask: classifyByHand };
