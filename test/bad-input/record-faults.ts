/** What can be wrong with a classification record: each fault an edit of the sample, and the finding that it gives. */
import type { Fault } from './edits.js';
import { RECORD } from './samples.js';

/** Faults that have nothing to do with each other, though some are in the same view. */
export const RECORD_FAULTS: readonly Fault[] = [
  { fault: 'another edition', edits: { edition: 'framework-2030' }, finds: ['shape.not-one-of', 'edition'] },
  { fault: 'a field too many', edits: { extra: 1 }, finds: ['shape.unknown-field', ''] },
  { fault: 'nobody’s child', edits: { child: 'nobody' }, finds: ['case.unknown-child', 'child'] },
  {
    fault: 'a way home with a field too many',
    edits: { 'wayHome.extra': 1 },
    finds: ['shape.unknown-field', 'wayHome'],
  },
  {
    fault: 'a way home to someone not in the case',
    edits: { 'wayHome.parents.1': 'nobody' },
    finds: ['case.unknown-parent', 'wayHome.parents.1'],
  },
  {
    fault: 'a way home to the same parent twice',
    edits: { 'wayHome.parents.2': 'parent-1' },
    finds: ['case.parent-repeated', 'wayHome.parents.2'],
  },
  {
    fault: 'a sixth indicator',
    edits: { 'profile.extra': 1 },
    finds: ['shape.unknown-field', 'profile'],
  },
  {
    fault: 'a view with a field too many',
    edits: { 'views.0.extra': 1 },
    finds: ['shape.unknown-field', 'views.0'],
  },
  {
    fault: 'a view on no real day',
    edits: { 'views.0.recordedOn': '2025-02-29' },
    finds: ['date.impossible', 'views.0.recordedOn'],
  },
  {
    fault: 'one person with two views',
    edits: { 'views.1.person': 'person-1' },
    finds: ['panel.same-person', 'views.1.person'],
  },
  {
    fault: 'a level that there is not',
    edits: { 'views.1.level': 'extreme' },
    finds: ['shape.not-one-of', 'views.1.level'],
  },
  {
    fault: 'a view after the conference',
    edits: { 'views.2.recordedOn': '2099-01-01' },
    finds: ['panel.view-after-conference', 'views.2.recordedOn'],
  },
  {
    fault: 'a conference after the day asked about',
    edits: { conferredOn: '2098-01-01' },
    finds: ['conference.after-as-of', 'conferredOn'],
  },
  {
    fault: 'no reason why it is not everyone’s view',
    edits: { reasonForDifferenceFromViews: undefined },
    finds: ['reason.views-differ', 'reasonForDifferenceFromViews'],
  },
  {
    fault: 'no reason why it is not what the table indicates',
    edits: { reasonForDifferenceFromTable: undefined },
    finds: ['reason.table-indicates-otherwise', 'reasonForDifferenceFromTable'],
  },
  {
    fault: 'an IRO who also gave a view',
    edits: { 'iro.person': 'person-3' },
    finds: ['iro.sits-on-panel', 'iro.person'],
  },
  {
    fault: 'an IRO involved after the day asked about',
    edits: { 'iro.on': '2099-01-01' },
    finds: ['iro.after-as-of', 'iro.on'],
  },
  { fault: 'an IRO with a field too many', edits: { 'iro.extra': 1 }, finds: ['shape.unknown-field', 'iro'] },
];

/** Faults that each take the place of one above, or hide it. */
export const OTHER_RECORD_FAULTS: readonly Fault[] = [
  {
    fault: 'no view of the social worker',
    edits: { views: RECORD.views.slice(1) },
    finds: ['panel.social-worker-missing', 'views'],
  },
  {
    fault: 'no view of the team manager',
    edits: { views: [RECORD.views[0], RECORD.views[2]] },
    finds: ['panel.team-manager-missing', 'views'],
  },
  {
    fault: 'no third view',
    edits: { views: RECORD.views.slice(0, 2) },
    finds: ['panel.third-view-missing', 'views'],
  },
  {
    fault: 'two social workers',
    edits: { 'views.3': { ...RECORD.views[0], person: 'person-5' } },
    finds: ['panel.role-repeated', 'views.3.role'],
  },
  {
    fault: 'a conference before the child was born',
    edits: {
      conferredOn: '2019-12-31',
      'views.0.recordedOn': '2019-12-01',
      'views.1.recordedOn': '2019-12-01',
      'views.2.recordedOn': '2019-12-01',
    },
    finds: ['conference.before-birth', 'conferredOn'],
  },
  {
    fault: 'no reason where the table indicates no level',
    edits: {
      'profile.wishes': 'ambivalent-or-opposed',
      reasonForDifferenceFromTable: ' \n',
    },
    finds: ['reason.table-indicates-no-level', 'reasonForDifferenceFromTable'],
  },
  {
    fault: 'no Independent Reviewing Officer',
    edits: { iro: { involved: false } },
    finds: ['iro.not-involved', 'iro.involved'],
  },
  {
    fault: 'a way home that the assessment does not consider',
    edits: {
      child: 'child-3',
      'wayHome.parents': ['parent-1'],
    },
    finds: ['case.way-home-not-considered', 'wayHome'],
  },
];
