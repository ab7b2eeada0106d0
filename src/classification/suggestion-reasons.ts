/** Why an indicator is suggested, or left to people: the words and the source for each reason. */
import type { Citation } from '../shared/citation.js';
import { frozen } from '../shared/frozen.js';
import { RISK_CLASSIFICATION_TABLE } from './risk-classification-table.js';
import type { SuggestionReasonCode } from './suggestion.js';

/** The words and the source of a reason. */
export interface SuggestionReasonMeaning {
  /** What it says. */
  readonly text: string;
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

/** What the reason codes mean. */
export const SUGGESTION_REASONS: Readonly<Record<SuggestionReasonCode, SuggestionReasonMeaning>> =
  /* @__PURE__ */ frozen({
    'home.not-considered': {
      text: 'The assessment does not consider this way home, so nobody was asked about it.',
      source: evidenceOfCapacity,
    },
    'risk.none-found': {
      text: 'Every risk factor has been answered and none counts as present for this way home.',
      source: riskRow,
    },
    'risk.found-fully-addressed': {
      text: 'These risk factors were found and are fully addressed, or left at a low level that can be safely managed.',
      source: riskRow,
    },
    'risk.found-being-addressed': { text: 'These risk factors were found and are being addressed.', source: riskRow },
    'risk.found-not-being-addressed': {
      text: 'These risk factors were found and are not being addressed.',
      source: riskRow,
    },
    'risk.found-addressed-not-known': {
      text: 'These risk factors were found, and it is not recorded whether they are being addressed.',
      source: riskRow,
    },
    'risk.found-addressed-not-shown': {
      text: 'These risk factors are said to be addressed, and no evidence newer than that of the risk, from someone other than the parent, shows it. Ask what has changed.',
      source: riskRow,
    },
    'risk.found-cannot-change': {
      text: 'These are facts that nobody can change. Whether what follows from them is addressed is for people to judge.',
      source: riskRow,
    },
    'risk.too-grave-to-be-managed': {
      text: 'This abuse is too grave to be left at a level that is only managed: until it is fully addressed, it counts as being addressed.',
      source: riskRow,
    },
    'risk.contested': {
      text: 'The assessment does not agree with itself on these. Find out which holds.',
      source: contradictions,
    },
    'risk.hearsay-only': {
      text: 'These risk factors rest on hearsay alone. Whether they hold is for people to judge.',
      source: chronology,
    },
    'risk.addressed-and-not-addressed': {
      text: 'Some risk factors are addressed or being addressed and others are not; the table has no column for that.',
      source: riskRow,
    },
    'risk.open-questions': {
      text: 'Whether these are there is not known: nobody answered, or what was recorded does not count. They could make it worse.',
      source: riskRow,
    },
    'risk.absence-not-shown': {
      text: 'These were found absent on a parent’s own account, on hearsay, or on evidence without a day or a source. Ask what others have seen.',
      source: chronology,
    },
    'risk.people-outside-home': {
      text: 'These risks, found or not ruled out, are about people who are not of this home. Ask whether they live there or visit.',
      source: { document: 'framework-2015', locator: 'Stage 1, Task 3, Assessing the child' },
    },
    'protective.found': {
      text: 'These protective factors work against a risk found for this child.',
      source: protectiveRow,
    },
    'protective.none-found': {
      text: 'Every protective factor has been answered and none works against a risk found for this child.',
      source: protectiveRow,
    },
    'protective.strengths-only': {
      text: 'These are strengths; they are not shown to work against a risk found for this child.',
      source: strengths,
    },
    'protective.no-risk-found': {
      text: 'No risk factor counts for this way home, so there is nothing for a protective factor to work against. People judge.',
      source: noKnownProblems,
    },
    'protective.settled-risks-only': {
      text: 'What is protective works only against risks that are already dealt with. People judge whether it still protects.',
      source: strengths,
    },
    'protective.risks-not-covered': {
      text: 'Nothing is shown to work against these risks, and they are not dealt with.',
      source: strengths,
    },
    'protective.not-shown': {
      text: 'These are said to work against a risk, and no evidence newer than that of the risk, from someone other than the parent, shows it. Ask what does.',
      source: strengths,
    },
    'protective.mitigation-not-recorded': {
      text: 'It is not recorded whether these work against each risk that is left. Ask.',
      source: strengths,
    },
    'protective.contested': {
      text: 'The assessment does not agree with itself on these. Find out which holds.',
      source: contradictions,
    },
    'protective.absence-not-shown': {
      text: 'These were found absent on a parent’s own account, on hearsay, or on evidence without a day or a source. Ask what others have seen.',
      source: chronology,
    },
    'protective.open-questions': {
      text: 'These protective factors have not been answered, or what was recorded does not count.',
      source: protectiveRow,
    },
    'capacity.substantial-evidence': {
      text: 'The assessment concluded that there is substantial evidence of capacity to change.',
      source: evidenceOfCapacity,
    },
    'capacity.some-evidence': {
      text: 'The assessment concluded that there is some evidence of capacity to change; whether it is enough is for people to judge.',
      source: evidenceOfCapacity,
    },
    'capacity.no-evidence': {
      text: 'The assessment concluded that there is no evidence of capacity to change.',
      source: evidenceOfCapacity,
    },
    'capacity.demonstrated-and-sustained': {
      text: 'Change has been demonstrated with evidence and has been kept up.',
      source: capacityRow,
    },
    'capacity.demonstrated-not-shown-sustained': {
      text: 'Change has been demonstrated with evidence; that it has been kept up is not shown.',
      source: capacityRow,
    },
    'capacity.found-absent': {
      text: 'Capacity for change was found to be absent, with evidence.',
      source: capacityRow,
    },
    'capacity.change-highly-unlikely': {
      text: 'A circumstance was found in which sufficient change is highly unlikely.',
      source: capacityLiterature,
    },
    'capacity.no-change-after-support': {
      text: 'Change was asked for, support was offered, and nothing has changed.',
      source: { document: 'framework-2015', locator: 'Stage 2, Timescales for return home, high risk' },
    },
    'capacity.no-change-since-birth': {
      text: 'Children’s services were involved in pregnancy and nothing substantial has changed in the six months after birth; research says that real change is then unlikely.',
      source: {
        document: 'framework-2015',
        locator: 'Stage 1, Key messages, b) Messages from research on reunification',
        page: 26,
      },
    },
    'capacity.against-in-doubt': {
      text: 'This speaks against capacity to change, and it is not clear that it holds for the parents of this home: it is about others as well, rests on nothing or on hearsay alone, is contested, or has been dealt with.',
      source: {
        document: 'framework-2015',
        locator: 'Stage 1, Key messages, a) Factors associated with Future Harm',
        page: 24,
      },
    },
    'capacity.older-than-risk': {
      text: 'Change was shown, but on no later day than the last evidence of a risk.',
      source: { document: 'framework-2015', locator: 'Stage 2, Timescales for return home' },
    },
    'capacity.not-shown': {
      text: 'This is recorded in favour of capacity to change, and no dated evidence from someone other than the parent shows it. Ask what does.',
      source: changeShown,
    },
    'capacity.nothing-to-change': {
      text: 'No risk counts for this way home, so there may be nothing to change: people assess the capacity to care.',
      source: noKnownProblems,
    },
    'capacity.points-both-ways': {
      text: 'There is evidence for capacity to change and evidence against it.',
      source: evidenceOfCapacity,
    },
    'capacity.open-questions': {
      text: 'It is not known whether circumstances are there in which sufficient change is highly unlikely, or in which nothing changed after support.',
      source: capacityLiterature,
    },
    'capacity.positive-indicator': {
      text: 'A positive indicator of capacity to change was found.',
      source: capacityLiterature,
    },
    'capacity.nothing-found': {
      text: 'Nothing that counts says whether every parent of this way home can sustain change.',
      source: evidenceOfCapacity,
    },
    'wishes.ask': {
      text: 'Only the parents and the child can say what they want. Ask each of them; for a child too young to say, people judge.',
      source: RISK_CLASSIFICATION_TABLE.wishes.source,
    },
    'likelihood.ask': {
      text: 'How likely abuse is to recur is for people to judge, from the factors and the research together.',
      source: RISK_CLASSIFICATION_TABLE.likelihoodOfRecurrence.source,
    },
  });
