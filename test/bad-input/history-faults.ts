/** What can be wrong with a history: each fault an edit of the sample, and the finding that it gives. */
import { ABSENT, type Fault, valueAt } from './edits.js';
import { HISTORY } from './samples.js';

const EVENTS: readonly object[] = HISTORY.events;
const positionOf = (kind: string): number => EVENTS.findIndex((one) => valueAt(one, ['kind']) === kind);

/** Faults that have nothing to do with each other, though some are in the same event. The first are faults of the shape. */
export const HISTORY_FAULTS: readonly Fault[] = [
  { fault: 'another edition', edits: { edition: 'framework-2030' }, finds: ['shape.not-one-of', 'edition'] },
  { fault: 'a field too many', edits: { extra: 1 }, finds: ['shape.unknown-field', ''] },
  { fault: 'a child without an id', edits: { 'child.id': ABSENT }, finds: ['shape.missing', 'child.id'] },
  {
    fault: 'services involved perhaps',
    edits: { 'child.servicesInvolvedInPregnancy': 'perhaps' },
    finds: ['shape.wrong-type', 'child.servicesInvolvedInPregnancy'],
  },
  { fault: 'a way home to nobody', edits: { 'wayHome.parents': [] }, finds: ['shape.too-few', 'wayHome.parents'] },
  {
    fault: 'a level that there is not',
    edits: { 'events.0.level': 'extreme' },
    finds: ['shape.not-one-of', 'events.0.level'],
  },
  {
    fault: 'someone who agreed twice',
    edits: { 'events.0.agreedBy.2.person': 'person-1' },
    finds: ['classification.same-person', 'events.0.agreedBy.2.person'],
  },
  {
    fault: 'a classification of before the birth',
    edits: { 'events.0.happenedOn': '2020-02-28' },
    finds: ['event.before-birth', 'events.0.happenedOn'],
  },
  {
    fault: 'an observation recorded before it was made',
    edits: { 'events.1.recordedOn': '2023-02-09' },
    finds: ['event.recorded-before-it-happened', 'events.1.recordedOn'],
  },
  {
    fault: 'a value that the risk factors do not have',
    edits: { 'events.1.riskFactors': 'addressed' },
    finds: ['shape.not-one-of', 'events.1.riskFactors'],
  },
  {
    fault: 'a lapse that is a new risk',
    edits: { 'events.1.newRisk': true },
    finds: ['observation.lapse-and-new-risk', 'events.1.newRisk'],
  },
  {
    fault: 'a lapse with a field too many',
    edits: { 'events.1.managedLapse.extra': 1 },
    finds: ['shape.unknown-field', 'events.1.managedLapse'],
  },
  {
    fault: 'too few months for a clock that cannot be shortened',
    edits: { 'events.2.clock': 'M1' },
    finds: ['timescale.shortened', 'events.2.months'],
  },
  { fault: 'nobody who adjusted it', edits: { 'events.2.by': ABSENT }, finds: ['shape.missing', 'events.2.by'] },
  { fault: 'no reason for it', edits: { 'events.2.reason': '' }, finds: ['shape.empty', 'events.2.reason'] },
  {
    fault: 'a timescale to no real day',
    edits: { 'events.3.until': '2025-02-29' },
    finds: ['date.impossible', 'events.3.until'],
  },
  {
    fault: 'support to before it was planned',
    edits: { 'events.4.until': '2023-02-28' },
    finds: ['support.until-before-planned', 'events.4.until'],
  },
  {
    fault: 'support under an id that is taken',
    edits: { 'events.4.id': 'event-2' },
    finds: ['event.id-repeated', 'events.4.id'],
  },
  {
    fault: 'a return home with an end',
    edits: { 'events.5.until': '2023-12-31' },
    finds: ['shape.unknown-field', 'events.5'],
  },
];

/** Faults that are found only where every event can be put in its place, or that hide one above. */
export const OTHER_HISTORY_FAULTS: readonly Fault[] = [
  { fault: 'an event of no kind', edits: { 'events.7.kind': ABSENT }, finds: ['shape.missing', 'events.7.kind'] },
  {
    fault: 'an event on no day',
    edits: { 'events.6.happenedOn': 'today' },
    finds: ['date.impossible', 'events.6.happenedOn'],
  },
  { fault: 'an event that is empty', edits: { 'events.3': null }, finds: ['shape.wrong-type', 'events.3'] },
  { fault: 'no months', edits: { 'events.2.months': 0 }, finds: ['shape.out-of-range', 'events.2.months'] },
  {
    fault: 'a classification by nobody',
    edits: { 'events.0.agreedBy': 'all' },
    finds: ['shape.wrong-type', 'events.0.agreedBy'],
  },
];

/** Faults of the sequence, which are found together. */
export const SEQUENCE_FAULTS: readonly Fault[] = [
  {
    fault: 'a second return home',
    edits: { 'events.8': { ...EVENTS[positionOf('came-home')], id: 'event-9', happenedOn: '2023-04-10' } },
    finds: ['event.home-twice', 'events.8'],
  },
  {
    fault: 'a second return to care',
    edits: { 'events.9': { ...EVENTS[positionOf('back-in-care')], id: 'event-10', happenedOn: '2024-02-10' } },
    finds: ['event.back-in-care-while-not-home', 'events.9'],
  },
  {
    fault: 'a second classification on one day',
    edits: { 'events.10': { ...structuredClone(EVENTS[0]), id: 'event-11' } },
    finds: ['event.two-classifications-on-one-day', 'events.10'],
  },
  {
    fault: 'an observation after closing',
    edits: { 'events.11': { ...structuredClone(EVENTS[1]), id: 'event-12', happenedOn: '2025-06-29' } },
    finds: ['event.after-closure', 'events.11'],
  },
  {
    fault: 'a second closing',
    edits: { 'events.12': { ...EVENTS[positionOf('closed')], id: 'event-13', recordedOn: '2025-06-30' } },
    finds: ['event.closed-twice', 'events.12'],
  },
];
