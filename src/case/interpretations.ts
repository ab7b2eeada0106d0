/** Where the sources are silent, or contradict each other, on a whole case: how we read them, and why. */

import { SEPARATELY_AND_TOGETHER } from '../goals/sources.js';
import { RECLASSIFICATION, regulation, STATUS_AND_RETURN } from '../return-home/sources.js';
import { frozen } from '../shared/frozen.js';
import type { Interpretation } from '../shared/interpretation.js';

/** The numbered choices of this pillar. */
export const CASE_INTERPRETATIONS: readonly Interpretation[] = /* @__PURE__ */ (() =>
  frozen([
    {
      id: 'I-218',
      title: 'Rows that people set before the last assessment',
      silence:
        'Assessments follow each other. The source does not say whether a row that people set on an earlier one still holds.',
      reading:
        'For what is indicated now, only rows set on or after the day on which the last assessment was recorded count. Every other row is as that assessment suggests it.',
      because: 'People set a row with an assessment before them. On newer evidence they may set it differently.',
      sources: [SEPARATELY_AND_TOGETHER],
    },
    {
      id: 'I-219',
      title: 'Which agreement and which plan count',
      silence: 'Agreements and plans are brought up to date. The source does not say what becomes of earlier ones.',
      reading:
        'The one with the latest date up to the day asked about counts. If none is dated, the last undated one in the list. Goals of the other agreements are read with it.',
      because: 'With two versions in force, a gap in one could look filled by the other.',
      sources: [RECLASSIFICATION],
    },
    {
      id: 'I-220',
      title: 'Which visits the law counts, and from when',
      silence:
        'Regulation 28 counts from the start of each placement, and allows three months after the first year where the placement is to last until 18. A case holds no placements.',
      reading:
        'The first visit is due within a week of becoming looked after, of a return to care, of the making of a care order or, at home under an interim care order, of coming home. Every later visit is due at most six weeks after the last; at home under an interim care order within a week until the first review, and within four weeks after it. A new beginning puts off no visit that was due before. A return home under an old care order asks for no visit within a week, as printed. Only visits by the social worker count. A visit within a week of a new placement is mentioned in the task, without a date. After a visit at which the child was not seen alone, without a reason, seeing the child alone stays a task.',
      because: 'Of the intervals that could apply, the shorter is safer for the child.',
      sources: [regulation('28'), regulation('29')],
    },
    {
      id: 'I-221',
      title: 'When a review of the case is due',
      silence: 'We could not obtain regulation 33. Its times are common to authorities’ procedures.',
      reading:
        'Twenty working days after the day on which the child became looked after, which does not count itself; then at most three months; then at most six. In a year whose bank holidays are not given, the earliest day that it can be. The task says that the law behind it was not read (`lawRead: secondary`).',
      because: 'Without it the list would be silent on a duty that everybody in the field knows.',
      sources: [regulation('33'), STATUS_AND_RETURN],
    },
    {
      id: 'I-222',
      title: 'What ends the tasks of a case',
      silence:
        'The Framework’s part ends when people close the case. What the law asks for depends on whether the child is looked after.',
      reading:
        'Closing ends the Framework’s tasks. Visits and reviews end with the day from which the child is no longer looked after. Where nothing says whether the child is looked after, or entries contradict each other, recording it is a task; so is recording visits or reviews where nothing is known of them. Being looked after, or the same legal status, recorded again is no new start. A legal status does not go on into a later time in care. In a series of short breaks, agreeing the intervals is a task.',
      because: 'Silence is no evidence that a duty was met, or that there is none.',
      sources: [STATUS_AND_RETURN, regulation('28')],
    },
    {
      id: 'I-223',
      title: 'What was known on a day, where no day of recording is kept',
      silence:
        'Agreements, plans, approvals, reviews of goals and answers have a day of their own, and none on which they were recorded.',
      reading:
        'They count from their own day, and by `knownOn` only if that day is not later. What has no day at all, such as the planned way in law, counts as it stands now. So an entry that was dated back changes earlier answers too; events, classifications, assessments, legal entries, visits and reviews do not have this fault.',
      because: 'Otherwise an answer about the past would rest on what came after it.',
      sources: [RECLASSIFICATION],
    },
    {
      id: 'I-224',
      title: 'Moves that were recorded for another way home',
      silence:
        'Each way home has its history. A child who lives at one home, or came back from there, is the same child.',
      reading:
        'For what is in place for a return, a move home and a return to care count whichever way home they were recorded for: a child who lives elsewhere is not ready, and what was done before a return to care was for an earlier attempt.',
      because: 'Otherwise a return that has just failed would be hidden from the next.',
      sources: [RECLASSIFICATION],
    },
  ]))();
