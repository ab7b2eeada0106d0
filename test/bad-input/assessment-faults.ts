/** What can be wrong with an assessment: each fault an edit of the sample, and the finding that it gives. */
import type { Fault } from './edits.js';

const TEXT_TOO_LONG = 'x'.repeat(10_001);

/** Faults that have nothing to do with each other, though some are in the same record. */
export const ASSESSMENT_FAULTS: readonly Fault[] = [
  { fault: 'another edition', edits: { edition: 'framework-2030' }, finds: ['shape.not-one-of', 'edition'] },
  { fault: 'a field too many', edits: { extra: 1 }, finds: ['shape.unknown-field', ''] },
  {
    fault: 'a child with a name',
    edits: { 'children.2.name': 'name' },
    finds: ['shape.unknown-field', 'children.2'],
  },
  {
    fault: 'a birth on no real day',
    edits: { 'children.2.bornOn': '2025-02-29' },
    finds: ['date.impossible', 'children.2.bornOn'],
  },
  {
    fault: 'an age given twice',
    edits: { 'children.0.infancy': 'past-first-year' },
    finds: ['child.age-given-twice', 'children.0.infancy'],
  },
  {
    fault: 'two children with one id',
    edits: { 'children.3.id': 'child-1' },
    finds: ['case.duplicate-child', 'children.3.id'],
  },
  {
    fault: 'a parent with a name',
    edits: { 'parents.0.name': 'name' },
    finds: ['shape.unknown-field', 'parents.0'],
  },
  {
    fault: 'two parents with one id',
    edits: { 'parents.3.id': 'parent-1' },
    finds: ['case.duplicate-parent', 'parents.3.id'],
  },
  {
    fault: 'a parent with the id of a child',
    edits: { 'parents.2.id': 'child-2' },
    finds: ['case.id-used-for-child-and-parent', 'parents.2.id'],
  },
  {
    fault: 'a conclusion for a child without an id',
    edits: { 'capacityToChange.0.children.1': '' },
    finds: ['shape.empty', 'capacityToChange.0.children.1'],
  },
  {
    fault: 'a way home for nobody of the case',
    edits: { 'waysHome.0.children.2': 'nobody' },
    finds: ['case.unknown-child', 'waysHome.0.children.2'],
  },
  {
    fault: 'a way home that names a child twice',
    edits: { 'waysHome.1.children.1': 'child-1' },
    finds: ['case.child-repeated', 'waysHome.1.children.1'],
  },
  {
    fault: 'a way home that is there already',
    edits: { 'waysHome.2.id': 'way-2' },
    finds: ['case.duplicate-way-home', 'waysHome.2'],
  },
  {
    fault: 'an observation for nobody of the case',
    edits: { 'observations.0.children.2': 'nobody' },
    finds: ['case.unknown-child', 'observations.0.children.2'],
  },
  {
    fault: 'evidence written down before it happened',
    edits: { 'observations.0.evidence.0.recordedOn': '2025-01-14' },
    finds: ['evidence.recorded-before-happened', 'observations.0.evidence.0.recordedOn'],
  },
  {
    fault: 'evidence that is neither fact nor opinion nor hearsay',
    edits: { 'observations.0.evidence.0.nature': 'rumour' },
    finds: ['shape.not-one-of', 'observations.0.evidence.0.nature'],
  },
  {
    fault: 'a reference too long to be one',
    edits: { 'observations.0.evidence.0.reference': TEXT_TOO_LONG },
    finds: ['shape.too-long', 'observations.0.evidence.0.reference'],
  },
  {
    fault: 'a risk addressed for no way home of the case',
    edits: { 'observations.0.addressed.0.wayHome': 'nowhere' },
    finds: ['case.unknown-way-home', 'observations.0.addressed.0.wayHome'],
  },
  {
    fault: 'a risk addressed twice for one way home',
    edits: {
      'observations.0.addressed.2': { wayHome: 'way-2', how: 'not-known', evidence: [] },
    },
    finds: ['observation.addressed-repeated', 'observations.0.addressed.2'],
  },
  {
    fault: 'a person kept away from their own home',
    edits: { 'waysHome.1.notThere.0.parent': 'parent-1' },
    finds: ['way-home.lives-there', 'waysHome.1.notThere.0.parent'],
  },
  {
    fault: 'an explanation that is no text',
    edits: { 'observations.0.explanation': 7 },
    finds: ['shape.wrong-type', 'observations.0.explanation'],
  },
  {
    fault: 'a risk factor that works against a risk',
    edits: { 'observations.0.mitigates': [] },
    finds: ['observation.mitigates-misplaced', 'observations.0.mitigates'],
  },
  {
    fault: 'an observation of a parent not in the case',
    edits: { 'observations.1.about.parent': 'nobody' },
    finds: ['case.unknown-parent', 'observations.1.about.parent'],
  },
  {
    fault: 'evidence from a month that does not exist',
    edits: { 'observations.1.evidence.0.happenedOn': '2025-13-01' },
    finds: ['date.impossible', 'observations.1.evidence.0.happenedOn'],
  },
  {
    fault: 'a parent named twice',
    edits: { 'observations.2.about.parents.2': 'parent-1' },
    finds: ['case.parent-repeated', 'observations.2.about.parents.2'],
  },
  {
    fault: 'no list of evidence',
    edits: { 'observations.2.evidence': null },
    finds: ['shape.null', 'observations.2.evidence'],
  },
  {
    fault: 'a household observed of professionals',
    edits: { 'observations.4.about': { kind: 'household', parents: ['parent-1'] } },
    finds: ['observation.wrong-subject', 'observations.4.about.kind'],
  },
  {
    fault: 'an observation with a field too many',
    edits: { 'observations.5.extra': 1 },
    finds: ['shape.unknown-field', 'observations.5'],
  },
  {
    fault: 'evidence of an unknown particular',
    edits: { 'observations.5.evidence.0.shows.1': 'courage' },
    finds: ['shape.not-one-of', 'observations.5.evidence.0.shows.1'],
  },
  {
    fault: 'a risk mitigated twice by one observation',
    edits: {
      'observations.6.mitigates.1.riskFactor': 'high-stress',
      'observations.6.mitigates.1.about': { kind: 'household', parents: ['parent-2', 'parent-1'] },
    },
    finds: ['observation.mitigates-repeated', 'observations.6.mitigates.1'],
  },
  {
    fault: 'an effect that there is not',
    edits: { 'observations.6.mitigates.0.effect': 'magical' },
    finds: ['shape.not-one-of', 'observations.6.mitigates.0.effect'],
  },
  {
    fault: 'a risk mitigated that nobody reported',
    edits: { 'observations.7.mitigates.0.riskFactor': 'severe-growth-failure' },
    finds: ['observation.mitigates-unobserved-risk', 'observations.7.mitigates.0.riskFactor'],
  },
  {
    fault: 'an absent risk factor that is addressed',
    edits: { 'observations.8.addressed': [] },
    finds: ['observation.addressed-misplaced', 'observations.8.addressed'],
  },
  {
    fault: 'the same observed twice',
    edits: { 'observations.9.factor': 'neglect' },
    finds: ['observation.duplicate', 'observations.9'],
  },
  {
    fault: 'a circumstance for a child named twice',
    edits: { 'circumstances.0.children.1': 'child-1' },
    finds: ['case.child-repeated', 'circumstances.0.children.1'],
  },
  {
    fault: 'a source that there is not',
    edits: { 'circumstances.0.evidence.0.source': 'gossip' },
    finds: ['shape.not-one-of', 'circumstances.0.evidence.0.source'],
  },
  {
    fault: 'a circumstance of the wrong subject',
    edits: { 'circumstances.1.about': { kind: 'child' } },
    finds: ['observation.wrong-subject', 'circumstances.1.about.kind'],
  },
  {
    fault: 'a circumstance of a parent not in the case',
    edits: { 'circumstances.3.about.parents.0': 'nobody' },
    finds: ['case.unknown-parent', 'circumstances.3.about.parents.0'],
  },
  {
    fault: 'a conclusion about nobody of the case',
    edits: { 'capacityToChange.0.parents.1': 'nobody' },
    finds: ['case.unknown-parent', 'capacityToChange.0.parents.1'],
  },
  {
    fault: 'a conclusion that does not say how much evidence was found',
    edits: { 'capacityToChange.0.evidence': undefined },
    finds: ['shape.missing', 'capacityToChange.0.evidence'],
  },
  {
    fault: 'two conclusions about the same parents',
    edits: {
      'capacityToChange.1.parents.0': 'parent-2',
      'capacityToChange.2.parents': ['parent-2'],
    },
    finds: ['capacity.duplicate', 'capacityToChange.2'],
  },
];
