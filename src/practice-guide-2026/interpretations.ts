/** Where the Practice Guide of 2026 is silent, or says a thing in two ways: how we read it, and why. */

import { frozen } from '../shared/frozen.js';
import type { Interpretation } from '../shared/interpretation.js';
import {
  DEFINITIONS,
  EXPERIENCES,
  INTRODUCTION,
  inPrinciple,
  inRecommendation,
  leaders,
  practitioners,
  recommended,
  SUMMARY,
} from './sources.js';

/** The numbered choices of this pillar. */
export const PRACTICE_GUIDE_INTERPRETATIONS: readonly Interpretation[] = /* @__PURE__ */ (() =>
  frozen([
    {
      id: 'I-313',
      title: 'The Practice Guide of 2026 beside the Framework of 2015',
      silence:
        'The guide asks authorities for a shared framework for reunification and does not name one. It does not say how it stands to the Framework of 2015.',
      reading:
        'It is an edition of its own. What it asks is answered beside the Framework; no level, clock, condition or readiness changes by it.',
      because:
        'A condition for going home that the Framework does not print could keep a child in care, and one that the guide seems to drop could send a child home.',
      sources: [INTRODUCTION, leaders(1, 3)],
    },
    {
      id: 'I-314',
      title: 'What is asked of a case, and what only of an authority',
      silence:
        'The guide divides its points by whom they are for: senior leaders; practice supervisors and practitioners. Both lists hold what can be seen in one case, and what can be seen in an authority only.',
      reading:
        'What a record of one child can show is asked of the case, whomever the point is for. Everything else is asked of the authority. A point that holds both is an item of each. What is asked in several places is one item with several places. The text before the lists is read as well, where it asks for something.',
      because:
        'A policy that expects something for every child is kept only if it is done for this one. The same thing asked twice would be recorded twice, or once each way.',
      sources: [leaders(1, 1), practitioners(3, 4), practitioners(6, 3)],
    },
    {
      id: 'I-315',
      title: 'How much an open point weighs',
      silence:
        'Most points are printed as what people should do. Expert knowledge of communication needs practitioners “require” and systems “must” provide; a compassionate approach is “essential”; others are things that “can” or “could” be done, or are to be considered. The guide does not say what follows if one is not done.',
      reading:
        'Every item has the severity `should`; where the guide says less, the item says “consider”, “could” or “often”. Of what it asks of everybody it is said that the guide asks it, never that it is always needed. Open items do not prevent a return.  Nothing is added up: no total, no share, no score, of a case or of an authority.',
      because:
        'Points differ in weight, and a share of points done would look like a measure of safety or of quality, which the guide does not make of them.',
      sources: [inPrinciple(1), inRecommendation(1)],
    },
    {
      id: 'I-316',
      title: 'From when, and until when, something done counts',
      silence:
        'The guide asks for much early, in time, regularly or throughout, and prints no number of days. It does not say what becomes of what was done for an earlier return.',
      reading:
        'What was done before the child became looked after this time counts as nothing done; what belongs after the return counts from the day the child came home. What belongs before the return counts no later than that day (I-368); an ending decided or planned together, and telling the family what stays open to them, no later than the day support ends. A day of return or of ending before this time in care says nothing. No limit of time is made up: “early” and “regularly” people judge by the days recorded. Support that is to go on until it is no longer wanted and needed goes on while either holds. What has to go on is not settled by one record of it (I-369). Of an authority, what was done on any day up to the one asked about counts.',
      because:
        'An earlier period of care says nothing about this one. A limit that nobody printed would be taken for one of the guide.',
      sources: [practitioners(1, 6), practitioners(1, 7), practitioners(3, 9), leaders(8, 3), recommended(3, 1)],
    },
    {
      id: 'I-317',
      title: 'What can be set aside',
      silence:
        'The guide leaves some points to need, to what is viable, appropriate or possible, or to what the family wants. Most it asks of everybody. Some can have no object: an interpreter where nobody needs one.',
      reading:
        'An item of a case can be set aside, with a reason, where the guide leaves it open, where there is nothing it could be done with, where the child is too young to take part, or where it would not be safe: keeping in touch with somebody, writing the plan or deciding the ending with the family, involving a father or the family, a family meeting. A father is not set aside because nobody knows him: first he is looked for. Of a child of school age “too young” does not count (I-126). No point for an authority can be set aside.',
      because:
        'Safety comes before involvement. Beyond that, whoever may set a point aside decides whom it is not kept for, and in the guide fathers, sole parents and younger children appeared to be served less well.',
      sources: [practitioners(6, 3), practitioners(8, 3), recommended(2, 4), EXPERIENCES],
    },
    {
      id: 'I-318',
      title: 'Which families have multiple needs, and who needs treatment',
      silence:
        'The fourth recommendation is for families with multiple needs and lists examples; the third for parents whose treatment matters to a safe return. Neither prints a number or a test, and the third speaks of parents without saying whether it means each of them.',
      reading:
        'People say so. Nothing is counted from an assessment. Left out, it cannot be said whether these points are asked, and they stay open. Treatment is asked for each parent who needs it: what was done for one settles nothing for another, and an item is recorded as done only once it is done for all of them.',
      because: 'A threshold made up here would withhold support from those below it.',
      sources: [inRecommendation(4), inRecommendation(3)],
    },
    {
      id: 'I-319',
      title: 'What the ratings of the evidence say',
      silence:
        'The summary has columns for strong, good and promising evidence and does not say what each requires. The first recommendation has no rating. The note to it is numbered 4 in the text and 7 in the summary, and 7 in the text is another note.',
      reading:
        'Ratings are given as printed, with what the text says beside each. “No rating” is not a weak rating. None of them orders recommendations or interventions: the eight models of intervention compared did not differ enough to prefer one.',
      because: 'A ranking would steer families to a model; the guide asks to choose by what they need.',
      sources: [SUMMARY, inRecommendation(1), inRecommendation(2)],
    },
    {
      id: 'I-320',
      title: 'Whom the guide calls parents, and what it calls reunification',
      silence:
        'For the guide, parents are birth and adoptive parents, not kinship carers, and reunification follows foster or residential care. The Framework speaks of the way home, also to others with parental responsibility.',
      reading:
        'Who is a parent of the way home is as the caller records it; the items are asked of any return. For counting returns the definition of the guide is kept apart.',
      because: 'A child who goes home to somebody else needs no less.',
      sources: [DEFINITIONS],
    },
    {
      id: 'I-367',
      title: 'A return that is not pursued',
      silence:
        'The guide speaks of a return “where it is safe” and of support once a return is assessed as safe and can be achieved. It does not say what is still asked where people have decided against one.',
      reading:
        'People say whether a return is pursued; a day of return that is set says so as well. Left out, it cannot be said; a day that is set against a “no” of people cannot be said either. Where it is not pursued, what plans, prepares or supports a return is not asked. That a return is considered again, treatment for parents, the child’s voice, identity and culture, and people who matter to the child stay asked.',
      because:
        'A list that asks for the plan of a return which nobody may make is ticked or passed over, and what is still owed to child and parents is lost in it.',
      sources: [INTRODUCTION, inPrinciple(7), leaders(2, 1)],
    },
    {
      id: 'I-368',
      title: 'What belongs before the return',
      silence:
        'The guide asks for planning from the start of care, early assessment and referral, honest talk before going home and a plan for the time after. It prints no last day for any of them.',
      reading:
        'The last day is the day of the return: done later, it is recorded as too late. The day recorded is the day on which it was first done. Within the time in care no day is early or late: the answer gives the day recorded, and people judge.',
      because:
        'Children told of going home before they felt ready. A plan made after the return must not look like one that was there in time, and a number of days would be made up.',
      sources: [inPrinciple(6), leaders(2, 1), practitioners(1, 5), recommended(3, 1)],
    },
    {
      id: 'I-369',
      title: 'What has to go on',
      silence:
        'The guide asks for some things throughout, over time, regularly or before, during and after the return. It prints no interval.',
      reading:
        'One record meets the item, and the answer says “done at least once” and gives the day recorded. Whether it is time to do it again, people judge by that day. Support before the return, and support during and after it, are two items.',
      because:
        'A tick on the day of the return would stand for good as if somebody still watched. An interval that nobody printed would be taken for one of the guide.',
      sources: [leaders(2, 1), practitioners(3, 9), recommended(2, 1), recommended(2, 6), recommended(4, 3)],
    },
    {
      id: 'I-370',
      title: 'Support that is reduced without an end, or that nobody plans to end',
      silence:
        'The guide asks to plan with the family when support will reduce or end. It does not say whether that holds while no end is set.',
      reading:
        'It is asked where people say that support is to be reduced, or where an end is set. Once the child is home, “no end is planned” alone does not say that nothing is reduced: it cannot be said, until people say that it is not. Deciding together on the end is asked only where there is one.',
      because:
        'Support that fades without a plan is what families told of; it fades most easily where nobody set a day.',
      sources: [practitioners(1, 7), leaders(1, 1), inPrinciple(1)],
    },
  ]))();
