/** What can be wrong with the shape of a goal: each fault an edit of the sample, and the finding that it gives. */
import { ABSENT, type Fault } from './edits.js';

/** Faults that have nothing to do with each other. */
export const GOAL_SHAPE_FAULTS: readonly Fault[] = [
  { fault: 'an empty id', edits: { id: '' }, finds: ['shape.empty', 'id'] },
  { fault: 'an empty text', edits: { overarching: '' }, finds: ['shape.empty', 'overarching'] },
  {
    fault: 'words of the worker alone, called otherwise',
    edits: { inWordsOf: 'the worker' },
    finds: ['shape.not-one-of', 'inWordsOf'],
  },
  {
    fault: 'a maker who is no list of them',
    edits: { 'change.by': 'parent-1' },
    finds: ['shape.wrong-type', 'change.by'],
  },
  {
    fault: 'a risk factor that there is not',
    edits: { 'addresses.1': 'unwise' },
    finds: ['shape.not-one-of', 'addresses.1'],
  },
  {
    fault: 'a step due on no real day',
    edits: { 'steps.0.dueOn': '2025-02-29' },
    finds: ['date.impossible', 'steps.0.dueOn'],
  },
  {
    fault: 'measured every none',
    edits: { 'measures.0.howOften.every': 0 },
    finds: ['shape.out-of-range', 'measures.0.howOften.every'],
  },
  {
    fault: 'a starting point at which nothing was found',
    edits: { 'measures.0.startingPoint.found': ABSENT },
    finds: ['shape.missing', 'measures.0.startingPoint.found'],
  },
  {
    fault: 'a measure that shows good will',
    edits: { 'measures.1.shows': 'good will' },
    finds: ['shape.not-one-of', 'measures.1.shows'],
  },
  {
    fault: 'an outcome that is a number',
    edits: { 'outcomes.expected': 7 },
    finds: ['shape.wrong-type', 'outcomes.expected'],
  },
  { fault: 'a score that is a text', edits: { startingScore: '0' }, finds: ['shape.not-one-of', 'startingScore'] },
  {
    fault: 'help that is available: true',
    edits: { 'support.0.available': true },
    finds: ['shape.not-one-of', 'support.0.available'],
  },
  { fault: 'agreed by nobody', edits: { 'agreedBy.1.parent': null }, finds: ['shape.null', 'agreedBy.1.parent'] },
  {
    fault: 'a view of yesterday',
    edits: { 'childsView.on': 'yesterday' },
    finds: ['date.impossible', 'childsView.on'],
  },
  { fault: 'a review on 31 April', edits: { 'reviewsOn.1': '2025-04-31' }, finds: ['date.impossible', 'reviewsOn.1'] },
];
