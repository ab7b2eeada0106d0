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
        'The one with the latest date up to the day asked about counts. If none is dated, the last in the list. Goals of all earlier agreements are read with it.',
      because: 'Two versions in force at once would let each hide what the other lacks.',
      sources: [RECLASSIFICATION],
    },
    {
      id: 'I-220',
      title: 'Which visits the law counts, and from when',
      silence:
        'Regulation 28 counts from the start of each placement, and allows three months after the first year where the placement is to last until 18. A case holds no placements.',
      reading:
        'The first visit is due within a week of becoming looked after (of the order, or of coming home under an interim care order), every later one at most six weeks after the last: a week until the first review and four weeks after it under an interim care order at home. Only visits by the social worker count. A visit within a week of a new placement is named, not dated.',
      because: 'Of the intervals that could apply, the shorter is safer for the child.',
      sources: [regulation('28'), regulation('29')],
    },
    {
      id: 'I-221',
      title: 'When a review of the case is due',
      silence: 'Regulation 33 was read in no copy. Its times are common to authorities’ procedures.',
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
        'Closing ends the Framework’s tasks. Visits and reviews end with the day from which the child is no longer looked after. Where nothing is recorded of the child’s position in law, recording it is a task; so is recording visits or reviews where nothing is known of them.',
      because: 'Silence is no evidence that a duty was met, or that there is none.',
      sources: [STATUS_AND_RETURN, regulation('28')],
    },
  ]))();
