/** Where the sources are silent, or contradict each other, on a whole case: how we read them, and why. */

import { SEPARATELY_AND_TOGETHER } from '../goals/sources.js';
import { row7At, timescalesAt } from '../reclassification/sources.js';
import {
  CHILD_PROTECTION_REVIEWS,
  CHILDREN_RETURNING_HOME,
  COORDINATING_SUPPORT,
  codesOf,
  inFramework,
  LINKED_SUPPORT,
  RECLASSIFICATION,
  REPORT_SECTION_3,
  regulation,
  STATUS_AND_RETURN,
  schedule,
} from '../return-home/sources.js';
import { frozen } from '../shared/frozen.js';
import type { Interpretation } from '../shared/interpretation.js';

const REPORT = /* @__PURE__ */ inFramework('Stage 1, Task 5, Preparing the Return Home Assessment Report');
const AGAINST_RETURN = /* @__PURE__ */ inFramework(
  'Stage 2, Task 4, Work with children and parents where reunification will not be possible',
);
const ESSENTIAL = /* @__PURE__ */ inFramework('Introduction, The essential practice for each case', 14);
const REPORT_DATA = /* @__PURE__ */ inFramework('Annex 5, 2.1 Section One: Summary of data');
const REPORT_SIGNATURES = /* @__PURE__ */ inFramework('Annex 5, 2.3 Section Three, Signatures');

const CLOSING = /* @__PURE__ */ inFramework('Stage 5, Task 4, Reclassification of risk', 65);
const SUPERVISION = /* @__PURE__ */ inFramework('Annex on supervision, Planning for reunification (Stages 3, 4 and 5)');

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
        'The one with the latest date up to the day asked about counts. If none is dated, the last undated one in the list. Goals of the earlier ones are read with it.',
      because: 'With two versions in force, a gap in one could look filled by the other.',
      sources: [RECLASSIFICATION],
    },
    {
      id: 'I-220',
      title: 'Which visits the law counts, and from when',
      silence:
        'Regulation 28 counts from the start of each placement, and lets visits lie further apart where a placement lasts. A record may hold no placement.',
      reading:
        'The first visit is due within a week of becoming looked after, of the start of a placement, of a return to care, of the end of a series of short breaks, of the making of a care order or, at home under an interim care order, of coming home. Every later visit is due at most six weeks after the last. A visit after the first year of a placement that is to last to 18 is followed within three months; within six, if the child in a long-term foster placement agreed by then, which we know only from what others quote (`lawRead: secondary`). At home under an interim care order, with parents before their assessment is completed, and with a connected person approved for now, visits are weekly until the first review. A placement with parents counts as home, also where the return is not recorded. At home with a legal status that is not known, visits come as under an interim care order. Where no placement is recorded, recording it is a task; at home under a care order too, as the placement says whether the parents were assessed first. A visit that was due stays due until one is made, whatever begins or changes meanwhile: a move, an order, or a first review held after a weekly visit was missed. Of a child placed elsewhere whom the record has at home, both are read, and people are asked (`record.placed-while-home`). A return home under an old care order asks for no visit within a week, as printed. Only visits by the social worker count. After a visit at which the child was not seen alone, without a reason, seeing the child alone stays a task, in short breaks as well.',
      because:
        'Of the intervals that could apply, the shorter is safer for the child. An interval that began in the first year of a placement is one of that year.',
      sources: [regulation('28'), regulation('29')],
    },
    {
      id: 'I-221',
      title: 'When a review of the case is due',
      silence:
        'Regulation 33 says within which time reviews are held, as made. In a series of short breaks other times hold, and the text that we read breaks off before them.',
      reading:
        'Twenty working days after the day on which the child became looked after, which does not count itself; then at most three months; then at most six. In a year whose bank holidays are not given, the earliest day that it can be. In short breaks three months, then six, as an authority’s procedures have it (`lawRead: secondary`). Earlier reviews that the reviewing officer asks for are not known here.',
      because: 'Without it the list would be silent on a duty that everybody in the field knows.',
      sources: [regulation('33'), STATUS_AND_RETURN],
    },
    {
      id: 'I-222',
      title: 'What ends the tasks of a case',
      silence:
        'The Framework’s part ends when people close the case. What the law asks for depends on whether the child is looked after.',
      reading:
        'Closing ends the Framework’s tasks. Visits and reviews end with the day from which the child is no longer looked after. An end, or another legal status, that was recorded before its day counts once an entry made on that day or later says that it came; until then the duties and the status go on, and saying so is a task. A status that was recorded before its day counts from it where none was known. Where nothing says whether the child is looked after, or entries contradict each other, such as a placement or a return after care ended, recording it is a task; so it is of a child accommodated under section 20 who lives at home, and from the 18th birthday on, when care may be over although nothing says so: what the law asks for goes on meanwhile. So is recording the legal status, also where the child is too old for the one recorded, or visits and reviews of which nothing is known. Being looked after, or the same legal status, recorded again is no new start. A legal status does not go on into a later time in care.',
      because: 'Silence is no evidence that a duty was met, or that there is none.',
      sources: [STATUS_AND_RETURN, regulation('28')],
    },
    {
      id: 'I-223',
      title: 'What was known on a day, where no day of recording is kept',
      silence:
        'Agreements, plans and approvals have a day of their own, and perhaps one on which they were recorded. Reviews of goals and answers have only the first.',
      reading:
        'Where the day of recording is kept, they are known from that day on. Where it is not, from their own. What has no day at all, such as the planned way in law, counts as it stands now. So an entry that was dated back without a day of recording changes earlier answers too.',
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
    {
      id: 'I-225',
      title: 'Plans and assessments that the law asks for once',
      silence:
        'The care plan and the placement plan are prepared before the placement or, if that is not practicable, within some working days. The Framework wants a plan for permanence by the second review. Whether it was practicable, and what counts for a later time in care, is not said.',
      reading:
        'The day shown is the last that the law leaves: ten working days from the day of becoming looked after for the care plan, when the first placement begins whatever is recorded of it; five from each placement for the placement plan; for a child who is placed with parents and in care, or whose status is not known, the day of the placement itself. The start does not count. Under a care order, interim or full, and under a placement or freeing order, the court sets when the care plan is filed, and we show none. The plan for permanence is due on the day of the second review, held or due. The needs of an eligible child are assessed within three months of the 16th birthday or, if later, of the day on which thirteen weeks in care since 14 are full, in one time or several. What was prepared before care began counts, unless it was for an earlier time in care, also one of which only the end is recorded. Where nothing is known of any of it, recording it is one task.',
      because: 'What was prepared in time settles the task before it shows. Of two days, the later would hide a delay.',
      sources: [
        STATUS_AND_RETURN,
        regulation('4(2)'),
        regulation('5(a)'),
        regulation('9(2)'),
        regulation('18(1)'),
        regulation('42(1)'),
      ],
    },
    {
      id: 'I-226',
      title: 'A review because a visit found the child’s welfare not safeguarded',
      silence:
        'Regulation 30 calls for a review and says neither by when, nor whether one of the same day is it. For a child who is not looked after, Working Together asks for action on concerns, and names no task.',
      reading:
        'It is a task without a day until a review is held on a later day, whoever visited: for what is well, only the social worker’s visits count. It is the next review too, and the two are one task. Of a child who is not looked after, acting on what was found is a task until the social worker finds the child’s welfare safeguarded on a later day.',
      because:
        'A review of the same day may have been held before the visit. A list without tasks would say that all is well.',
      sources: [regulation('30'), regulation('33(3)'), CHILDREN_RETURNING_HOME],
    },
    {
      id: 'I-227',
      title: 'Supervision orders and child protection plans',
      silence:
        'Neither is care, and neither ends with it. We read the length of a supervision order where a judgment quotes it, and the times of child protection reviews in authorities’ procedures.',
      reading:
        'A supervision order lasts a year beginning with the day on which it was made: its last day is the day before. It stays a task until an extension or its end is recorded, on the day of it or later. An extension counts up to three years from the day on which the order was made, and not once the order was over. Of an order or a plan that is recorded again before it ended, the first day counts. Reviews of a child protection plan are due within three months of the conference that decided it, then within six of the last. Both say `lawRead: secondary`.',
      because: 'An order that runs out unseen leaves the child without it.',
      sources: [schedule('3, paragraph 6'), CHILD_PROTECTION_REVIEWS],
    },
    {
      id: 'I-228',
      title: 'Several dates that one classification settles',
      silence:
        'At high the end of a clock and the limit of the stay can fall on one day; at home the formal reclassification can be due beside them.',
      reading:
        'What is due by now and settled by a classification is one task, with the earliest of the days and all the places in print. At high it is that of the limit, which only another level or an adjusted timescale settles. What is still to come stays apart.',
      because: 'One act shown as several overdue tasks hides how much is overdue.',
      sources: [RECLASSIFICATION],
    },
    {
      id: 'I-229',
      title: 'Conditions that depend on a way home in law that is not settled',
      silence: 'Each way home in law has its own conditions. While none is settled, any of them may apply.',
      reading:
        'The work list asks for the way in law first, and for the conditions that depend on it once it is settled. The readiness answer shows them all, as not possible to say.',
      because: 'A list of conditions that exclude each other is no list of what to do.',
      sources: [STATUS_AND_RETURN],
    },
    {
      id: 'I-231',
      title: 'Which placement a code of the return says',
      silence:
        'The law has times of its own for some placements. The codes of the return were made for other ends and do not draw the same lines.',
      reading:
        'Fostering for the long term (U1, U4) is a long-term foster placement. Children’s homes, schools, hospitals, living independently and fostering by someone who is no relative or friend are other placements. A time away (T0 to T4) leaves the placement as it was. For parents (P1: before or after their assessment), a relative or friend (U2, U3: perhaps approved for now only), adoption (A3 to A6) and Z1 the code does not tell: people enter the placement.',
      because: 'A placement taken for another would make visits due later than the law says.',
      sources: [codesOf('placement'), regulation('28')],
    },
    {
      id: 'I-240',
      title: 'A decision against a return, and a lower level agreed later',
      silence: 'The decision is “at this time”. The text does not say how the question is opened again.',
      reading:
        'A decision against a return counts until people agree a level other than severe on a later day. On the same day, or where the day of the decision is not known, the decision stands.',
      because:
        'What was decided on older evidence cannot outlast newer, and nobody can say which of one day came first.',
      sources: [AGAINST_RETURN],
    },
    {
      id: 'I-241',
      title: 'What was in place for a return, once the child is at home',
      silence: 'Conditions are for going home. The text does not say how they are read afterwards.',
      reading:
        'Of a child at home, the journey reads the conditions for the return as of its day. What people agreed or recorded since says nothing about what was in place then.',
      because: 'Otherwise a later classification would undo, or make good, what the return rested on.',
      sources: [RECLASSIFICATION],
    },
    {
      id: 'I-242',
      title: 'Which level counts on the journey',
      silence: 'After a return that broke down the case begins anew. The text does not say what becomes of the level.',
      reading:
        'A level agreed before this time in care counts for nothing on the journey: which items it would call for is not known. Severe goes on counting until people agree another.',
      because:
        'Low or medium was agreed for an attempt that failed. Severe forbids a return, and nobody has said that it no longer does.',
      sources: [RECLASSIFICATION],
    },
    {
      id: 'I-243',
      title: 'The stage that a case is in',
      silence:
        'The stages follow each other, and some work goes on side by side. The text names no event with which a stage ends.',
      reading:
        'One stage is the present one: Stage 1 until an assessment of this time in care is recorded; Stage 2 until a classification is agreed, and where there will be no return; Stage 3 until the risk was classified again after the work on the goals; Stage 4 until the child is at home; then Stage 5. At low risk before a return it is Stage 4. At high risk it stays Stage 3.',
      because: 'A record shows these events. A stage said by hand would hide what was skipped.',
      sources: [ESSENTIAL],
    },
    {
      id: 'I-244',
      title: 'What “needs to”, “should” and “can” come to',
      silence: 'The text uses them side by side and does not rank them.',
      reading:
        'What needs to be done, should be done, is important or is recommended leaves a task open until it is done or set aside with a reason; what is called important, very important or recommended stands as “should”. What can be done never leaves a task open. A field of a form is asked like what should be done. Where one item asks for two things, it has the force of the stronger.',
      because: 'Leaving out what should be done is a decision that somebody has to make.',
      sources: [ESSENTIAL],
    },
    {
      id: 'I-245',
      title: 'With whom an item is done',
      silence: 'The text mostly speaks of parents. It asks that each be assessed, alone and together.',
      reading:
        'An item about parents is done when it is done with every parent of the way home. An entry that names none is about all of them. The latest entry about a parent counts, apart from I-322; entries of one day that say different things leave it open. An item about child and parents is done when it is done with each parent and with the child (I-262).',
      because: 'What one parent was told, or did, says nothing of the other.',
      sources: [SEPARATELY_AND_TOGETHER],
    },
    {
      id: 'I-246',
      title: 'The day from which something counts on the journey',
      silence: 'The text says what to do in a stage, not what becomes of what was done before.',
      reading:
        'What was done before this attempt at a return counts for nothing (I-321). Deciding whether a return may be possible counts from the first classification of the attempt, or from severe that ended it; telling people the outcome from there too, or from a later decision against the return. What is done towards a reclassification counts from the classification before it, and what follows it from that one; repeating measures from the baseline; watching over the return from the return. Where that day is not known, nobody can say.',
      because: 'Nobody can tell a decision before it is made, or watch over a return before it happens.',
      sources: [ESSENTIAL],
    },
    {
      id: 'I-247',
      title: 'What in the record shows an item',
      silence: 'The text names documents, and seldom says what has to be in them.',
      reading:
        'A part of the record shows an item only if it shows all that the item asks. A chronology does not show that patterns were looked for; one review of goals, that progress was monitored; a plan of stages, that the return was gradual; a draft, that most of the report was written; a factor recorded as not known, that it was established.',
      because: 'What looks done is not asked for again.',
      sources: [ESSENTIAL],
    },
    {
      id: 'I-254',
      title: 'Evidence that stands in the chronology',
      silence:
        'The case history builds on the chronology. The source does not say how a finding refers to an entry of it, or from which day an event counts that went on for a while.',
      reading:
        'A piece of evidence can name an entry. It is read as if the entry were repeated: its source, role, nature and days; what the entry leaves out is not recorded. What went on for a while counts from its last day. An assessment cannot rest on an entry written down after it, or on one without a source. What was not known by a day stands as evidence of which nothing is known.',
      because:
        'A risk was still there on the last day, so a change must be later than that. An event that is kept twice can be corrected in one place only.',
      sources: [{ document: 'framework-2015', locator: 'Annex 3, Using the Chronology Template' }],
    },
    {
      id: 'I-255',
      title: 'What cannot be in a family, and what is only unlikely',
      silence: 'Annex 4 says how a genogram is drawn. It does not say when one cannot be right.',
      reading:
        'What cannot be must be corrected: somebody who is their own ancestor, more than two parents by birth, a parent by birth who is younger than the child, a mother who died before the birth, a day after the genogram was recorded, a partner outside their lifetime. What is only unlikely should be looked at: a parent under 12, a birth more than ten months after a father’s death, two parents by birth with one symbol, children of one birth whose days lie apart, people whom nothing links to the family. The 12 years and ten months are ours.',
      because: 'Families differ. A check that refused what is rare would keep true families out of the record.',
      sources: [{ document: 'framework-2015', locator: 'Annex 4, Basic genogram components' }],
    },
    {
      id: 'I-256',
      title: 'Signs of the genogram that our copy has lost',
      silence:
        'Annex 4 shows the signs for twins, adopted and foster children, stillbirth, miscarriage, abortion and pregnancy as drawings, which our copy has lost. It has none for somebody whose sex is not known, or for parents of whom nobody recorded that they were together.',
      reading:
        'We draw them as is usual elsewhere: twins from one point, with a bar between identical ones; a solid and a dashed line to an adopted child, a dotted one to a foster child, twins too; a small diamond with an x, a small full circle, a small x, and a triangle. A diamond stands for a sex that is not known, a thin dashed line for parents of whom no more is recorded. Former partners stand smaller and on the outside of the couple from which the child of the drawing descends, or of the last one: one that has not ended, by parting or by a death, or else the one that began last. A key says what every sign means. A genogram that does not hang together is not drawn.',
      because: 'Readers know these signs, and the key tells those who do not.',
      sources: [{ document: 'framework-2015', locator: 'Annex 4, Basic genogram components' }],
    },
    {
      id: 'I-257',
      title: 'Which Return Home Assessment Report counts',
      silence:
        'The Framework has a report written for a return. It does not say what becomes of earlier ones, or of drafts.',
      reading:
        'The one finished last by the day asked about, for this way home or for all. Where none is finished, the draft recorded last. A report from before the child came into care this time, or went back into care, is of another return and does not count. What was recorded before the day on which it was to be finished is a draft. Of two of one day none counts. A report finished before the last classification, assessment or decision counts, and people are told what came after it. Agreements, plans, classifications and decisions from before this time in care answer nothing in it either.',
      because: 'An earlier report would show a child and a family as they no longer are.',
      sources: [REPORT, STATUS_AND_RETURN],
    },
    {
      id: 'I-258',
      title: 'Risk and protective factors at entry and now',
      silence:
        'Annex 5 asks for both lists, and for those factors that carry extra weight. It does not say which assessment shows the first, or which factors those are.',
      reading:
        'At entry, the first assessment recorded in this time in care, as it stood on its own day, where the last is another one; now, the last, if it is of this attempt. Its day is always shown. With one assessment only, it is of now, and the list at entry is for people to write. An assessment in which no factor counts fills neither list. Circumstances that row 1 counts stand among the risks. Which factors carry extra weight people mark (I-01).',
      because: 'One assessment shown twice would say that nothing has changed since the child came into care.',
      sources: [REPORT_DATA],
    },
    {
      id: 'I-259',
      title: 'Who signs the report',
      silence:
        'The layout of the signatures is lost: “Children’s Services” stands under two lines, one line has no name, and “Nominated Officer / Director” and “Other Manager and/or IRO” share a line.',
      reading:
        'Two people sign for children’s services. The line without a name asks nobody. Where the law asks for an approval of the return that was decided, the one whom it asks signs: a nominated officer, or the director; where it asks for none, or the child will not go home, that line does not apply. Another manager or the reviewing officer is enough. A signature counts from the day on which the report was finished, with a name, and never under a draft. It is no approval: that is read off the approvals.',
      because: 'A signature of somebody whom the law does not ask would hide that the right one is missing.',
      sources: [REPORT_SIGNATURES, regulation('39')],
    },
    {
      id: 'I-260',
      title: 'When a question of the report is answered',
      silence: 'Annex 5 lists prompts. It does not say when one has been answered, or what follows from two decisions.',
      reading:
        'The record answers a question only where it holds all that is asked; otherwise it fills a part, and the rest is for people to write. Views, wishes and analysis are never filled. What the form prints itself is stated in our words. A text that says nothing, such as “tbc”, is none. A level or a decision that only the report’s text names is written, but not recorded, and a finding says so. Of a decision for the return and one against it, the later holds; without both days, or on one day, it is not possible to say. Where nobody has decided, questions that depend on it are open.',
      because: 'A blank that looks filled is the question that nobody asks again.',
      sources: [REPORT_DATA, REPORT_SECTION_3],
    },
    {
      id: 'I-261',
      title: 'Withdrawing support, and closing',
      silence:
        'Stage 5 asks for gradual withdrawal and for plans to step up again wherever support is withdrawn. People may have recorded earlier that neither was needed, because nothing was being withdrawn.',
      reading:
        'For closing, such a record does not count: both plans have to be recorded. Everything that people record for closing counts from the day on which the child came home.',
      because: 'Closing withdraws support. A reason that was true in the first month would otherwise close the case.',
      sources: [CLOSING],
    },
    {
      id: 'I-262',
      title: 'Numbers for the child as well as the parents',
      silence:
        'Parents and children are to know that they can ask again, and to have numbers. An entry of the record can name a parent, not the child.',
      reading:
        'An entry that names a parent says nothing of the child. One that names nobody is for everyone: each parent, and the child as far as age allows. Both are asked apart.',
      because: 'A child at home may be the only one who will call.',
      sources: [CLOSING],
    },
    {
      id: 'I-263',
      title: 'A case that was closed without something',
      silence: 'The Framework says when a case may close. It does not say how one that was closed is looked at later.',
      reading:
        'The conditions are read for the day of closing, as if the case were open, with all that is known by the day asked about. What happened before and was recorded late counts; what was done after does not. To see what could be known then, ask with `knownOn`.',
      because: 'What was missing when a case closed is what a family may still need.',
      sources: [CLOSING],
    },
    {
      id: 'I-264',
      title: 'Which conditions for closing stand in the way',
      silence:
        'The text lists what closing asks for over several pages, some of it as what may be done. It speaks of ending this aspect of the case, and not of care, a supervision order or a child protection plan that goes on.',
      reading:
        'Low kept up and recorded since, six months at home, the formal reclassification, no new risk or open lapse, both plans and the numbers stand in the way. Lighter support for a time, twelve months of services and supervision that considered it are shown and do not; of what goes on in law see I-340. Above low, or with the child not at home, a case cannot close. Where the case may close by row 7, what stands in the way is one task of the work list.',
      because: 'One list keeps the clock of row 7 from being taken for the whole of what closing asks.',
      sources: [CLOSING, row7At('low'), timescalesAt('low')],
    },
    {
      id: 'I-265',
      title: 'What the record can say in supervision',
      silence:
        'The first part of the page on supervision has lost its heading. Neither part says what the record has to say on a point, how often supervision is held, or what shows misplaced optimism.',
      reading:
        'The first eight points are for Stages 1 and 2, since the next part is headed for Stages 3 to 5. Our additions: under optimism, levels lower than the table or row 7 indicated then or now, favourable findings that rest on a parent’s own account alone, timescales made shorter, and time without any record; under support, help that started late, did not start, or of which nothing is recorded. Help counts as late from the day after the one promised. Of what workers feel, and whether they have time, the record says nothing. No point is weighed or counted.',
      because: 'A supervisor sees where to ask. Whether hope is misplaced, people judge.',
      sources: [SUPERVISION],
    },
    {
      id: 'I-266',
      title: 'Whether a child is home, and low in an earlier attempt, when a case may close',
      silence:
        'The text asks that low risk is held for six months by a child at home. It does not say what counts where the record contradicts itself about where the child lives, where it was decided against the return, or where a return broke down while the risk stayed low.',
      reading:
        'The child is home by a way home where its own history says so, no later move by another way home is recorded, care or a placement away from the parents did not begin since, and no decision against the return counts; otherwise it is not possible to say, and the case cannot close. Low held before a return that broke down counts for nothing: the six months count from the first time that low was agreed in this attempt.',
      because:
        'A case closed while the child is in care, or on the strength of a return that failed, leaves nobody looking.',
      sources: [CLOSING, row7At('low')],
    },
    {
      id: 'I-310',
      title: 'What the work list asks about support',
      silence:
        'Professionals said that somebody needs the overview, so that promised support is given. The sources do not say how a list of tasks does that, nor what applies to records that do not keep what became of support.',
      reading:
        'Once a way home keeps what became of support, each promise that is not known to be kept is a task, with the day of the promise, and so is who leads (I-366). The tasks wait for no day: none is printed. A way home without that part gets none of them; supervision still asks about support promised in the agreement; where the part is kept, it asks of the plan as well, and by all that is recorded. Status changes, the start of care and the return are read off the case; the start of the last time in care counts after care ended.',
      because: 'A list that asked of every older record would hide the promises that somebody could still keep.',
      sources: [COORDINATING_SUPPORT],
    },
    {
      id: 'I-366',
      title: 'Refused, not had, or never arranged: still a task',
      silence:
        'Practitioners should advocate for services, follow up, and deal with what keeps families from them. The sources do not say until when.',
      reading:
        'That support was declined, did not happen or broke off, was given only in part, or that a family was only referred, is a task until support begins or other support is promised. So is an assessed need for which nothing is promised or recorded.',
      because:
        'One entry about a waiting list would otherwise close the matter for ever, and the family would go without.',
      sources: [COORDINATING_SUPPORT, LINKED_SUPPORT],
    },
    {
      id: 'I-321',
      title: 'When an attempt at a return ends',
      silence:
        'A decision against a return, and severe, are “at this time”. The text does not say what becomes of the work done so far if the question is opened again.',
      reading:
        'Coming back into care, severe, and a decision against the return each end an attempt; the first of several counts. The next goes on since that day, once people agree a lower level on a later one: agreements, plans, answers, reviews and entries from before count for nothing in it. While severe or the decision stands, the agenda of supervision shows the agreement and the plan as of an attempt that ended; the assessment on which the decision rests stays. What people decide while the child is at home ends nothing before the child is back in care.',
      because: 'What was agreed for a return that people gave up is not in force for another.',
      sources: [AGAINST_RETURN, RECLASSIFICATION],
    },
    {
      id: 'I-322',
      title: 'Something not done with one person, and a later entry about everybody',
      silence: 'The text asks that each parent be seen apart. It does not say how records are kept.',
      reading:
        'What was recorded as not done, or not known, of one parent by name stands until an entry names that parent; of one way home by name, until an entry names that way home. A later entry about all of them does not settle it. Later entries that it was not done, about everybody, count for each.',
      because: 'Whoever writes “done with the parents” may not have thought of the one who was missed.',
      sources: [SEPARATELY_AND_TOGETHER],
    },
    {
      id: 'I-323',
      title: 'Closing on the day on which the months of low are over',
      silence: 'Low has to be held for at least six months. The text does not say whether the last day counts.',
      reading:
        'A case can close on the day on which the months are over, if it was recorded by then that low still holds. Journey and closing read a closed case alike: as it would have stood on the day of closing had it been open.',
      because: 'Two answers about one day leave people to choose.',
      sources: [CLOSING, row7At('low')],
    },
    {
      id: 'I-324',
      title: 'What was left open in an earlier stage',
      silence: 'The stages follow each other. The text does not say who looks after what one of them left open.',
      reading:
        'Each task of an earlier stage of which something is open is one line of the work list, after those of the present stage and what is asked all through the case. Once the child is at home, what had to be in place for the return is left out of it: it can no longer be put in place, and the journey goes on showing it.',
      because: 'What nobody is asked for any more stays undone. Hundreds of lines would hide what is urgent.',
      sources: [ESSENTIAL],
    },
    {
      id: 'I-325',
      title: 'When a stage was skipped',
      silence: 'The text takes it that no stage is left out.',
      reading:
        'A stage that lies behind was skipped where nobody recorded anything of it as done, for the journey or as a condition for the return. What is read off other parts of the record, such as a chronology, an agreement or the classification, comes about without the rest of the stage and does not show it.',
      because: 'One paper on file says little of a stage with five tasks.',
      sources: [ESSENTIAL],
    },
    {
      id: 'I-326',
      title: 'Chronology and genogram on the work list',
      silence: 'Annexes 3 and 4 say what both should hold, and that the chronology is kept up. They set no day.',
      reading:
        'What must be put right in the chronology, and in the genogram recorded last, is one task each, while a way home is open; it names what each kind of finding asks for. What should be looked at, such as a history that shows one side only, stays with the answer of the check.',
      because: 'An entry without a source is no evidence, and nobody sees that before it is needed.',
      sources: [
        { document: 'framework-2015', locator: 'Annex 3, Using the Chronology Template' },
        { document: 'framework-2015', locator: 'Annex 4, Basic genogram components' },
      ],
    },
    {
      id: 'I-327',
      title: 'Days without any record',
      silence: 'The text asks that change be recorded. Some parts of a case have no day of recording.',
      reading:
        'Papers, reviews of goals, settings and answers without a day of recording count as recorded on their own day, here as everywhere. They cannot have been recorded earlier, so no silence is made shorter than it was.',
      because: 'A warning of silence where people worked is a warning that nobody reads.',
      sources: [RECLASSIFICATION],
    },
    {
      id: 'I-330',
      title: 'Attitudes among the things to do',
      silence:
        'The text asks for attitudes in the same lists as for tasks: keep optimism out, avoid drift, be mindful, be aware. It does not say how anybody would know that they were kept up.',
      reading:
        'What can be done on a day, or leaves a trace, is an item. What can only be kept up is something to bear in mind at its task: nobody records it, and it leaves nothing open.',
      because: 'A tick on “keep optimism out” would reassure where nobody has looked.',
      sources: [ESSENTIAL],
    },
    {
      id: 'I-331',
      title: 'What is asked once there will be no return',
      silence:
        'Stages 3 to 5 follow a decision that a return may be possible, and the plan is for cases where it is agreed. The text does not say what becomes of their tasks where it was decided otherwise, or before anybody has decided.',
      reading:
        'Until people decide against the return or agree on severe, what a return needs is asked for. From then on the items of Stage 3, of Stage 4 about agreements, the plan and preparation, and of Stage 5 are not asked, and Stage 2 Task 4 is. Asked all the same: the child’s role in the family and longer-term links, what follows an unplanned return, what becomes of a plan after section 20, and, of a child at home, everything.',
      because:
        'A list that asks for a bedroom and a schedule of stays hides what a child needs who will grow up elsewhere. A child at home needs watching over, whatever was decided.',
      sources: [AGAINST_RETURN, RECLASSIFICATION],
    },
    {
      id: 'I-332',
      title: 'What is asked of a child at home, among the tasks before the return',
      silence:
        'Stages 3 and 4 speak in the same breath of what is done before the return and of what goes on after it. The text does not say how the second is kept apart.',
      reading:
        'It is an item of its own, asked once the child is at home and counted from that day: the school’s eye on the child, direct work, help from CAMHS, support for a time, the package reviewed, an assessment where services are refused, a second talk about changes, staying close. What was done before shows nothing of it.',
      because: 'What was ticked before the return would otherwise hide that nothing is done after it.',
      sources: [ESSENTIAL, CLOSING],
    },
    {
      id: 'I-333',
      title: 'Concurrent planning at high risk',
      silence:
        'The Risk Classification Table says to keep the care order and to begin concurrent planning. Annex 5 says that such planning may be desirable, above all for young children.',
      reading: 'It needs to begin at high risk, for children of every age. A care order is kept if there is one.',
      because: 'A plan that was not needed costs work. A plan that is missing costs the child time.',
      sources: [
        inFramework('Risk Classification Table, row 6', 40),
        inFramework('Annex 5, 1.1 Introduction and purpose of report'),
      ],
    },
    {
      id: 'I-334',
      title: 'Section 20, once it has ended',
      silence:
        'The text asks what to do where parents under section 20 do not follow the plan or end the arrangement, and for a plan for the child who ceases to be looked after. By then the status is gone.',
      reading:
        'Both are asked while the child is under section 20, and after it has ended, unless another status follows in this time in care.',
      because: 'On the day on which they are due the record would otherwise no longer ask for them.',
      sources: [
        inFramework('Stage 4, Task 3, Agreeing the Reunification Plan'),
        inFramework('Stage 3, Tasks 3 and 4, Support and services for parents and children'),
      ],
    },
    {
      id: 'I-335',
      title: 'Children who are too young for an item, or do not use words',
      silence:
        'The text says “where appropriate”, “where possible”, or to observe children who do not speak. It sets no age, and at most items says nothing.',
      reading:
        'Items that only a child who talks can answer may be set aside, with a reason, for a child who is too young or does not use words: then the child is observed. Items about schools may be set aside for a child in none. In the first year of life items about adolescents are not asked; later, people say that a child is none. An item about child and parents that names nobody is done with everyone, the child as far as age allows.',
      because: 'Otherwise people have to leave it open for ever, or write down what is not true.',
      sources: [
        inFramework(
          'Stage 1, Task 3, Conduct the assessment of risk and protective factors and parental capacity to change',
        ),
      ],
    },
    {
      id: 'I-340',
      title: 'What can be closed while care, an order or a child protection plan goes on',
      silence:
        'The text speaks of closing the case, and of ending this aspect of it where another one goes on. It does not say which of the two its conditions are for.',
      reading:
        'There are two answers. This part of the case can end where nothing of the Framework stands in the way. The case is ready to be closed only where it is also known that the child is not looked after, and that no supervision order or child protection plan stands; not known counts as going on.',
      because: 'A case closed while the law asks for visits and reviews leaves the child without them.',
      sources: [CLOSING, row7At('low')],
    },
    {
      id: 'I-341',
      title: 'A child at home of whose return no decision is recorded, or at high or severe',
      silence:
        'A return follows a decision, at low or medium. The text does not say how a record is read that holds no decision, or of a child who is at home at another level.',
      reading:
        'Both are found in the journey of every child who is at home. That nothing is recorded of the conditions for the return is no excuse: the finding says what the record lacks, not that nobody decided. A move to high or severe while the child is at home counts too.',
      because: 'Nobody else is told that a child lives where the level says that no child goes.',
      sources: [RECLASSIFICATION],
    },
    {
      id: 'I-342',
      title: 'Section 20 in an agreement that does not say it',
      silence:
        'Annex 7 asks an agreement what happens if section 20 ends. The form does not say where it is read that the child is under it.',
      reading:
        'In a case it is read off the child’s legal status, where that is known and the agreement says nothing. What the agreement says itself stands, and is held against the status.',
      because: 'People asked to write down what the record knows learn to pass over what is asked.',
      sources: [{ document: 'framework-2015', locator: 'Annex 7, Written Parental Agreements' }],
    },
    {
      id: 'I-343',
      title: 'Visits on which the child was seen alone, in Stage 3 and in the report',
      silence:
        'Stage 3 asks that the child be seen alone, Stage 1 that the worker talk to the child alone. The text does not say whether a visit shows it.',
      reading:
        'A visit of the social worker on which the child was seen alone, since the first classification and before the return, shows it for Stage 3. The talks of the assessment are not shown by it; the report lists such visits among the sessions, and leaves the rest to be written.',
      because: 'A visit shows that a child was seen. It does not show that the child was heard on going home.',
      sources: [inFramework('Stage 3, Task 1, Communicate with children')],
    },
    {
      id: 'I-344',
      title: 'Young people of whom the age says that they are no eligible child',
      silence:
        'The text asks for a plan for a child who ceases to be looked after and is no eligible child. It takes it that people know.',
      reading:
        'A child who is known to be under 16 is none, unless people recorded the opposite: then it is not possible to say. At 16 and 17, the time in care decides, and what people recorded.',
      because: 'A question about a child of four that nobody can answer stays open for ever.',
      sources: [inFramework('Stage 3, Tasks 3 and 4, Support and services for parents and children')],
    },
    {
      id: 'I-345',
      title: 'Who acts on a task of the journey',
      silence: 'Within one task the text names several people, “the worker”, or nobody.',
      reading:
        'What falls to the worker, or to nobody by name, is the social worker’s. Where something open is for a manager too, both act; where it is for others, such as a school or senior managers, several people act, and each is named at what is open.',
      because: 'A task under the wrong name is done by nobody.',
      sources: [ESSENTIAL],
    },
    {
      id: 'I-372',
      title: 'A child recorded as returning to two homes on one day',
      silence:
        'A return is to one home. The text does not mention a record with returns to two homes on one day, or a child who lives in two homes in turn.',
      reading:
        'The case can be read, and people are asked (`record.home-by-two-ways`). The child is at home by both ways, and both histories go on, each with its clocks, so nothing that either asks for is left out. Until one return is withdrawn, or a later move says where the child went, it is not possible to say here whether the case can close. A record cannot say that a child lives in two homes in turn: whether such a case can close, people decide.',
      because: 'One of the two homes may be one that nobody watches over.',
      sources: [CLOSING],
    },
    {
      id: 'I-376',
      title: 'A row that people set twice on one day, to different values',
      silence: 'The text does not say what holds where the same row of the table is recorded both ways on one day.',
      reading:
        'Of values set on one day, the one that speaks more against a return home is taken up, in whatever order they are listed, and people are asked to keep one (`setting.repeated`). A value set on a later day takes their place.',
      because: 'Nobody can say which of one day came last, and a level must not depend on the order of a list.',
      sources: [inFramework('Stage 2, Task 1, Classification of Risk')],
    },
    {
      id: 'I-381',
      title: 'A legal status or placement that ended on the day on which it began',
      silence:
        'Rows of the dataset have days of their own for a legal status and for a placement. Nothing says what one means that ends on the day on which it starts, beside another that starts on that day.',
      reading:
        'What starts on that day and lasts follows on it. The case has the one that lasts, and so has an episode that is counted. A legal status that nothing follows on that day has ended, and no more is kept of it. Where another goes on meanwhile, or two that last start on one day, they contradict each other, and it is not possible to say which counts.',
      because:
        'By their days one ended before the other took its place. Read by the order of the rows, the same days would give different answers.',
      sources: [codesOf('legal status'), codesOf('placement'), codesOf('reason episode ceased')],
    },
  ]))();
