/** The codes of findings about a chronology, with what each means. Printed in `docs/findings.md`. */
import type { Citation } from '../../shared/citation.js';
import type { FindingRegister } from '../../shared/findings/finding.js';
import { frozen } from '../../shared/frozen.js';

/** Codes of what cannot be true at once in a chronology. `parseCase` finds these too. */
export const CHRONOLOGY_CONTRADICTIONS = /* @__PURE__ */ frozen([
  'chronology.entry-id-repeated',
  'chronology.ended-before-it-began',
  'chronology.recorded-before-it-happened',
  'chronology.abbreviation-repeated',
] as const);

/** A code of what cannot be true at once in a chronology. */
export type ChronologyContradictionCode = (typeof CHRONOLOGY_CONTRADICTIONS)[number];

/** Codes of findings about a chronology. */
export type ChronologyFindingCode =
  | ChronologyContradictionCode
  | 'chronology.no-entries'
  | 'chronology.recorded-after-as-of'
  | 'chronology.text-missing'
  | 'chronology.undated'
  | 'chronology.source-missing'
  | 'chronology.who-missing'
  | 'chronology.role-missing'
  | 'chronology.nature-missing'
  | 'chronology.same-entry-twice'
  | 'chronology.abbreviation-without-key'
  | 'chronology.written-in-capitals'
  | 'chronology.abbreviation-not-used'
  | 'chronology.meaning-missing'
  | 'chronology.two-abbreviations-for-one'
  | 'chronology.only-deterioration'
  | 'chronology.only-improvement'
  | 'chronology.direction-missing'
  | 'chronology.only-risk-factors'
  | 'chronology.only-protective-factors'
  | 'chronology.factors-missing';

const template: Citation = { document: 'framework-2015', locator: 'Annex 3, Using the Chronology Template' };
const balance: Citation = { document: 'framework-2015', locator: 'Annex 3, Balance' };
const updated: Citation = {
  document: 'framework-2015',
  locator: 'Stage 1, Task 1, Produce an analytical case history and genogram',
};

/** Message, severity and source for each code about a chronology. */
export const CHRONOLOGY_FINDINGS: FindingRegister<ChronologyFindingCode> = /* @__PURE__ */ frozen({
  'chronology.entry-id-repeated': {
    severity: 'must',
    message: 'Another entry of the chronology has this id. Give each entry its own id.',
  },
  'chronology.ended-before-it-began': {
    severity: 'must',
    message: 'This ended before it began. Correct one of the two days.',
    source: template,
  },
  'chronology.recorded-before-it-happened': {
    severity: 'must',
    message: 'The entry was written down before this day. Correct one of the two days.',
    source: template,
  },
  'chronology.abbreviation-repeated': {
    severity: 'must',
    message: 'The key explains this abbreviation twice. Keep one, and write the other out.',
    source: template,
  },
  'chronology.no-entries': {
    severity: 'should',
    message: 'By the day asked about, nothing had been written down in the chronology. Add what is known.',
    source: updated,
  },
  'chronology.recorded-after-as-of': {
    severity: 'should',
    message: 'This was written down after the day asked about, so it does not count yet. Check both days.',
  },
  'chronology.text-missing': {
    severity: 'must',
    message: 'Say in a few words what happened.',
    source: template,
  },
  'chronology.undated': {
    severity: 'should',
    message: 'Record when this actually happened, not only when it was written down.',
    source: template,
  },
  'chronology.source-missing': {
    severity: 'must',
    message: 'Record where this was found.',
    source: template,
  },
  'chronology.who-missing': {
    severity: 'should',
    message: 'Record who said this, by an id.',
    source: template,
  },
  'chronology.role-missing': {
    severity: 'should',
    message: 'Record the profession or role of the person who said this.',
    source: template,
  },
  'chronology.nature-missing': {
    severity: 'should',
    message: 'Record whether this entry is fact, opinion or hearsay.',
    source: template,
  },
  'chronology.same-entry-twice': {
    severity: 'should',
    message: 'Another entry says the same, of the same day and from the same source. Keep one.',
    source: template,
  },
  'chronology.abbreviation-without-key': {
    severity: 'should',
    message: 'This seems to hold an abbreviation that the key does not explain. Add it to the key, or write it out.',
    source: template,
  },
  'chronology.written-in-capitals': {
    severity: 'should',
    message: 'This is written in capitals, so abbreviations in it cannot be told apart. Write it in small letters.',
    source: template,
  },
  'chronology.abbreviation-not-used': {
    severity: 'should',
    message: 'No entry uses this abbreviation. Check how it is written, or remove it from the key.',
    source: template,
  },
  'chronology.meaning-missing': {
    severity: 'should',
    message: 'Say what this abbreviation stands for.',
    source: template,
  },
  'chronology.two-abbreviations-for-one': {
    severity: 'should',
    message: 'Another abbreviation of the key stands for the same. Use one of them throughout.',
    source: template,
  },
  'chronology.only-deterioration': {
    severity: 'should',
    message:
      'Every entry that says which way things went shows a deterioration. Look for improvements, and record them too.',
    source: balance,
  },
  'chronology.only-improvement': {
    severity: 'should',
    message:
      'Every entry that says which way things went shows an improvement. Look for what got worse, and record it too.',
    source: balance,
  },
  'chronology.direction-missing': {
    severity: 'should',
    message: 'No entry says which way things went. Record which of them show an improvement or a deterioration.',
    source: balance,
  },
  'chronology.only-risk-factors': {
    severity: 'should',
    message: 'The entries bear on risk factors only. Look for what protects the child, and record it too.',
    source: balance,
  },
  'chronology.only-protective-factors': {
    severity: 'should',
    message: 'The entries bear on protective factors only. Look for what puts the child at risk, and record it too.',
    source: balance,
  },
  'chronology.factors-missing': {
    severity: 'should',
    message: 'No entry says which risk or protective factors it bears on. Record those that it does.',
    source: balance,
  },
});
