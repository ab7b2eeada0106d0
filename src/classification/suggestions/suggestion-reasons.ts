/** Why an indicator is suggested, or left to people: the words and the source for each reason. */
import type { Citation } from '../../shared/citation.js';
import { frozen } from '../../shared/frozen.js';
import { RISK_CLASSIFICATION_TABLE } from '../risk-classification-table.js';
import type { SuggestionReasonCode } from './suggestion.js';

/** What a reason says, and where its rule is printed. */
export interface SuggestionReasonMeaning {
  /** What it says. */
  readonly says: string;
  /** Where the rule behind it is printed. */
  readonly source: Citation;
}

const riskRow = RISK_CLASSIFICATION_TABLE.riskFactors.source;
const protectiveRow = RISK_CLASSIFICATION_TABLE.protectiveFactors.source;
const capacityRow = RISK_CLASSIFICATION_TABLE.capacityToChange.source;
const strengths: Citation = { document: 'framework-2015', locator: 'Stage 2, Strengths vs protective factors' };
const evidenceOfCapacity: Citation = {
  document: 'framework-2015',
  locator: 'Stage 1, Task 3, Assessing parents and their capacity to change',
};
const capacityLiterature: Citation = {
  document: 'framework-2015',
  locator: 'Stage 1, Key messages, c) Messages from the ‘capacity to change’ literature',
};

const contradictions: Citation = {
  document: 'framework-2015',
  locator: 'Stage 1, Task 3, Assessing parents and their capacity to change',
};
const noKnownProblems: Citation = { document: 'framework-2015', locator: 'Stage 1, Task 3, introduction' };
const chronology: Citation = { document: 'framework-2015', locator: 'Annex 3, Using the Chronology Template' };
const changeShown: Citation = { document: 'framework-2015', locator: 'Annex 1, Capacity to change' };

/** What each reason for a suggestion says, and its source. */
export const SUGGESTION_REASONS: Readonly<Record<SuggestionReasonCode, SuggestionReasonMeaning>> =
  /* @__PURE__ */ frozen({
    'home.not-considered': {
      says: 'The assessment does not consider this way home, so its questions have not been answered for it.',
      source: evidenceOfCapacity,
    },
    'risk.none-found': {
      says: 'Every risk factor has been answered, and none counts as present for this way home.',
      source: riskRow,
    },
    'risk.found-fully-addressed': {
      says: 'These risk factors were found and are now fully addressed, or remain only at a low level that can be safely managed.',
      source: riskRow,
    },
    'risk.found-being-addressed': { says: 'These risk factors were found and are being addressed.', source: riskRow },
    'risk.found-not-being-addressed': {
      says: 'These risk factors were found and are not being addressed.',
      source: riskRow,
    },
    'risk.found-addressed-not-known': {
      says: 'These risk factors were found. Record whether they are being addressed.',
      source: riskRow,
    },
    'risk.found-addressed-not-shown': {
      says: 'These risk factors are recorded as addressed, but no evidence that is newer than the risk and from someone other than the parent shows it. Ask what has changed.',
      source: riskRow,
    },
    'risk.found-cannot-change': {
      says: 'These are facts that cannot change. People judge whether their effects are being addressed.',
      source: riskRow,
    },
    'risk.too-grave-to-be-managed': {
      says: 'This abuse is too serious to count as safely managed. Until it is fully addressed, it counts as being addressed.',
      source: riskRow,
    },
    'risk.contested': {
      says: 'The records of these risk factors contradict each other. Find out which is right.',
      source: contradictions,
    },
    'risk.hearsay-only': {
      says: 'These risk factors rest on hearsay alone. People judge whether they are present.',
      source: chronology,
    },
    'risk.addressed-and-not-addressed': {
      says: 'Some risk factors are addressed or being addressed and others are not. The table has no column for that.',
      source: riskRow,
    },
    'risk.open-questions': {
      says: 'It is not known whether these risks are present: they were not answered, or the record does not count. They could make this row worse.',
      source: riskRow,
    },
    'risk.absence-not-shown': {
      says: 'These risks were recorded as absent on a parent’s own account, on hearsay, or on evidence without a date or source. Ask what others have seen.',
      source: chronology,
    },
    'risk.people-outside-home': {
      says: 'These risks, found or not ruled out, concern people outside this home. Ask whether they live there or visit.',
      source: { document: 'framework-2015', locator: 'Stage 1, Task 3, Assessing the child' },
    },
    'protective.found': {
      says: 'These protective factors reduce a risk found for this child.',
      source: protectiveRow,
    },
    'protective.none-found': {
      says: 'Every protective factor has been answered, and none reduces a risk found for this child.',
      source: protectiveRow,
    },
    'protective.strengths-only': {
      says: 'These are strengths, but nothing shows that they reduce a risk found for this child.',
      source: strengths,
    },
    'protective.no-risk-found': {
      says: 'No risk factor counts for this way home, so a protective factor has no risk to reduce. People judge this row.',
      source: noKnownProblems,
    },
    'protective.settled-risks-only': {
      says: 'These protective factors reduce only risks that are already dealt with. People judge whether they still protect the child.',
      source: strengths,
    },
    'protective.risks-in-doubt': {
      says: 'Each risk that is left is contested, rests on hearsay or cannot change. People judge whether anything has to protect against it.',
      source: strengths,
    },
    'protective.risks-not-covered': {
      says: 'These risks have not been dealt with, and nothing is shown to reduce them.',
      source: strengths,
    },
    'protective.not-shown': {
      says: 'These are recorded as reducing a risk, but no evidence that is newer than the risk and from someone other than the parent shows it. Ask what shows it.',
      source: strengths,
    },
    'protective.mitigation-not-recorded': {
      says: 'Ask, and record, whether these factors reduce each remaining risk.',
      source: strengths,
    },
    'protective.contested': {
      says: 'The records of these protective factors contradict each other. Find out which is right.',
      source: contradictions,
    },
    'protective.absence-not-shown': {
      says: 'These protective factors were recorded as absent on a parent’s own account, on hearsay, or on evidence without a date or source. Ask what others have seen.',
      source: chronology,
    },
    'protective.open-questions': {
      says: 'These protective factors have not been answered, or what was recorded does not count.',
      source: protectiveRow,
    },
    'capacity.substantial-evidence': {
      says: 'The assessment concluded that there is substantial evidence of capacity to change.',
      source: evidenceOfCapacity,
    },
    'capacity.some-evidence': {
      says: 'The assessment concluded that there is some evidence of capacity to change. People judge whether it is enough.',
      source: evidenceOfCapacity,
    },
    'capacity.no-evidence': {
      says: 'The assessment concluded that there is no evidence of capacity to change.',
      source: evidenceOfCapacity,
    },
    'capacity.demonstrated-and-sustained': {
      says: 'Evidence shows that the change was made and has been kept up.',
      source: capacityRow,
    },
    'capacity.demonstrated-not-shown-sustained': {
      says: 'Evidence shows that the change was made, but not that it has been kept up.',
      source: capacityRow,
    },
    'capacity.found-absent': {
      says: 'Capacity for change was found to be absent, on evidence.',
      source: capacityRow,
    },
    'capacity.change-highly-unlikely': {
      says: 'A circumstance was found that makes sufficient change highly unlikely.',
      source: capacityLiterature,
    },
    'capacity.no-change-after-support': {
      says: 'Change was asked for and support was offered, but nothing has changed.',
      source: { document: 'framework-2015', locator: 'Stage 2, Timescales for return home, high risk' },
    },
    'capacity.no-change-since-birth': {
      says: 'Children’s services were involved in pregnancy, and nothing substantial changed in the six months after the birth. Research says that real change is then unlikely.',
      source: {
        document: 'framework-2015',
        locator: 'Stage 1, Key messages, b) Messages from research on reunification',
        page: 26,
      },
    },
    'capacity.against-in-doubt': {
      says: 'This counts against capacity to change, but may not hold for the parents of this home: it concerns other people as well, rests on hearsay alone or on no evidence, is contested, or has been dealt with.',
      source: {
        document: 'framework-2015',
        locator: 'Stage 1, Key messages, a) Factors associated with Future Harm',
        page: 24,
      },
    },
    'capacity.older-than-risk': {
      says: 'The evidence of change is no newer than the last evidence of a risk.',
      source: { document: 'framework-2015', locator: 'Stage 2, Timescales for return home' },
    },
    'capacity.not-shown': {
      says: 'This is recorded in favour of capacity to change, but no dated evidence from someone other than the parent shows it. Ask what shows it.',
      source: changeShown,
    },
    'capacity.nothing-to-change': {
      says: 'No risk counts for this way home, so there may be nothing to change. People assess the parents’ capacity to care.',
      source: noKnownProblems,
    },
    'capacity.points-both-ways': {
      says: 'There is evidence for capacity to change and evidence against it.',
      source: evidenceOfCapacity,
    },
    'capacity.open-questions': {
      says: 'It is not known whether every risk has been found, whether any circumstance makes sufficient change highly unlikely, or whether nothing changed after support.',
      source: capacityLiterature,
    },
    'capacity.positive-indicator': {
      says: 'A positive indicator of capacity to change was found.',
      source: capacityLiterature,
    },
    'capacity.nothing-found': {
      says: 'No evidence that counts shows whether every parent in this way home can sustain change.',
      source: evidenceOfCapacity,
    },
    'wishes.ask': {
      says: 'Only the parents and the child can say what they want. Ask each of them. For a child too young to say, people judge.',
      source: RISK_CLASSIFICATION_TABLE.wishes.source,
    },
    'likelihood.ask': {
      says: 'People judge how likely abuse is to recur, from the factors and the research together.',
      source: RISK_CLASSIFICATION_TABLE.likelihoodOfRecurrence.source,
    },
  });
